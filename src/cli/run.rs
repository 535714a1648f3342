//! `horo run`: the main job, and what an officer reads about it.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::{Exit, Failure, draft, key, lock, spoken};
use crate::diagnostic::{Counts, Diagnostic};
use crate::extract::markup;
use crate::files::Disk;
use crate::pipeline::bring::Outcome;
use crate::pipeline::feeds::{Found, feeds};
use crate::pipeline::{self, Fate, Options, Project, Run, RunError, Stop, Surveyed};
use crate::publish::release::Plan;
use crate::report::{self, Progress, visible};

/// Runs the main job and reports.
pub async fn run(disk: Arc<dyn Disk>, project: Arc<Project>, is_dry: bool) -> Result<Exit, Failure> {
    let _lock = if is_dry { None } else { Some(lock(&project, "run")?) };
    let progress = Progress::start();
    if !project.config.feed.is_empty() {
        progress.step("Looking for new articles");
        let found = tokio::select! {
            found = feeds(disk.as_ref(), &project, is_dry) => found?,
            Ok(()) = tokio::signal::ctrl_c() => return Err(RunError::Stopped.into()),
        };
        progress.clear();
        report::talk(&news(&found, &project));
    }
    progress.step("Reading input/ and locales/, checking, publishing");
    let stop: Stop = Arc::new(AtomicBool::new(false));
    let signing = key::signing(disk.as_ref(), &project.config)?;
    let options = Options { is_dry, signing };
    let job = pipeline::run(Arc::clone(&disk), Arc::clone(&project), options, Arc::clone(&stop));
    tokio::pin!(job);
    let done = tokio::select! {
        done = &mut job => done,
        Ok(()) = tokio::signal::ctrl_c() => {
            // The job looks at the flag between its steps, so what it is doing now becomes whole first.
            stop.store(true, Ordering::Relaxed);
            job.await
        }
    };
    drop(progress);
    let run = done?;
    report::talk(&told(&run, &project));
    let exit = if counts(&run).errors > 0 { Exit::Content } else { Exit::Done };
    if is_dry || !draft::is_wanted(&project) {
        // The process ends here. To give back what is known of ten thousand articles piece by piece would only take time.
        std::mem::forget(run);
    } else {
        draft::after_a_run(disk, project, run.survey).await?;
    }
    Ok(exit)
}

/// What the feeds gave.
fn news(found: &Found, project: &Project) -> String {
    let all = found.diagnostics.iter().chain(found.brought.iter().flat_map(|brought| &brought.notes));
    let mut text = report::diagnostics(&spoken(all, project));
    for brought in &found.brought {
        let title = visible(&markup::plain(&brought.article.title));
        let path = brought.path.display();
        let _ = match brought.outcome {
            Outcome::New => writeln!(text, "New in the feeds: {path} “{title}”"),
            Outcome::Changed => writeln!(text, "Changed on its site: {path} “{title}”"),
            Outcome::Refused => {
                let why = spoken(brought.article.notes.iter().find(|note| note.is_error()), project);
                let why = why.first().map_or("", |note| note.message.as_str());
                writeln!(text, "Not taken: {path}: {why}")
            }
            Outcome::Same => Ok(()),
        };
    }
    for (url, title) in &found.would_fetch {
        let title = if title.is_empty() { String::new() } else { format!(" “{}”", visible(title)) };
        let _ = writeln!(text, "Would fetch: {}{title}", visible(url));
    }
    text
}

/// How much there is to be said.
fn counts(run: &Run) -> Counts {
    run.survey.counts().and(Counts::of(&run.diagnostics))
}

fn told(run: &Run, project: &Project) -> String {
    let all: Vec<&Diagnostic> = run.survey.all_diagnostics().into_iter().chain(&run.diagnostics).collect();
    // What waits for translators is told once, below the table, and what is only good to know for who writes the
    // glossary is for “horo check”.
    let is_left_out = |told: &&Diagnostic| matches!(told.code, "missing" | "stale" | "term-written-out");
    let shown: Vec<&Diagnostic> = all.into_iter().filter(|told| !is_left_out(told)).collect();
    let mut text = report::diagnostics(&spoken(shown.iter().copied(), project));
    text.push_str(&report::status(
        &run.survey.articles,
        project.config.locales.source,
        &project.config.locales.targets,
    ));
    text.push('\n');
    for (article, fate) in run.survey.articles.iter().zip(&run.fates) {
        text.push_str(&report::changed_in_short(article));
        text.push_str(&fate_of(article, *fate));
    }
    text.push_str(&written(run));
    text.push_str(&released(run, project));
    text.push_str(&noticed(run, Counts::of(shown)));
    text
}

/// How much was told, and how much there is besides: what was found in articles that have not changed is told once.
fn noticed(run: &Run, shown: Counts) -> String {
    let mut text = String::new();
    let summary = report::summary(shown);
    if !summary.is_empty() {
        let _ = writeln!(text, "Noticed: {summary} (above).");
    }
    let left = run.survey.articles.iter().fold(Counts::default(), |left, article| {
        left.and(article.told.without(Counts::of(&article.diagnostics)))
    });
    let summary = report::summary(left);
    if !summary.is_empty() {
        let _ = writeln!(text, "Known from before: {summary}. “horo check” tells them all.");
    }
    text
}

/// Why an article is not in the release at its newest revision, and who can change that.
fn fate_of(article: &Surveyed, fate: Fate) -> String {
    let id = &article.id;
    let late = report::late(article);
    match fate {
        Fate::InStep if late.is_empty() => String::new(),
        Fate::InStep => format!("{id}: published in the languages that are ready. Not yet:\n{late}\n"),
        Fate::Held { revision } if revision == article.revision => {
            format!(
                "{id}: readers keep revision {revision} in every language; nothing can be renewed until these are done:\n{late}\n"
            )
        }
        Fate::Held { revision } => format!(
            "{id}: revision {} waits; readers keep revision {revision} in every language until these are done:\n{late}\n",
            article.revision
        ),
        Fate::Withdrawn => format!("{id}: withdrawn; it is in no release any more.\n"),
        Fate::Waits => format!("{id}: not published yet; it waits for:\n{late}\n"),
    }
}

fn written(run: &Run) -> String {
    if run.survey.written.is_empty() {
        return "locales/: nothing had to be changed.\n".into();
    }
    let verb = if run.is_dry { "Would write" } else { "Wrote" };
    let mut text = format!(
        "{verb} {} files in locales/ (comments, drafts and ledgers; no translator's word was touched).\n",
        run.survey.written.len()
    );
    if run.is_dry {
        for path in &run.survey.written {
            let _ = writeln!(text, "    {}", path.display());
        }
    }
    text
}

fn released(run: &Run, project: &Project) -> String {
    let articles = run.published;
    let count = format!("{articles} {}", if articles == 1 { "article" } else { "articles" });
    match &run.plan {
        None if run.fates.iter().all(|fate| *fate == Fate::Waits) => "Nothing is published yet.\n".into(),
        None => "No release was made: see the errors above. The last release stands.\n".into(),
        Some(Plan::Unchanged(id)) => {
            format!("output/: nothing new to release. Readers have {count}, release {id}.\n")
        }
        Some(Plan::Renewed { id, sequence }) => {
            format!(
                "output/: nothing new to release. Readers have {count}, release {id}; its signature was renewed, number {sequence}.\n"
            )
        }
        Some(Plan::New { id, sequence, counts, .. }) => {
            let languages = project.config.all_locales().count();
            let files =
                format!("{} new files, {} changed, {} gone", counts.added, counts.changed, counts.removed);
            if run.is_dry {
                return format!(
                    "Would release {count} in {languages} languages: {files}. Nothing was written.\n"
                );
            }
            let page = Path::new(pipeline::OUTPUT).join("current").join("index.html");
            format!(
                "Released {count} in {languages} languages: {files}.\n    Look at it:      {}\n    Public address:  {}/\n    \
                 Release:         {id}, number {sequence}\n",
                page.display(),
                project.config.site.base_url
            )
        }
    }
}
