//! `horo draft`: a machine translates what nobody has translated yet, for people to mend.

use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::{Exit, Failure, clock, is_target, lock};
use crate::config::FILE;
use crate::fetch::web::Secret;
use crate::files::Disk;
use crate::leverage::engine::{self, Engine, Settings};
use crate::locale::Locale;
use crate::pipeline::{self, Drafted, Project, RunError, Stop};
use crate::report::{self, Progress};

/// Drafts in these languages, or in all of the project.
pub async fn draft(disk: Arc<dyn Disk>, project: Arc<Project>, locales: &[Locale]) -> Result<Exit, Failure> {
    for locale in locales {
        is_target(&project, *locale)?;
    }
    let _lock = lock(&project, "draft")?;
    let targets = &project.config.locales.targets;
    let locales = if locales.is_empty() { targets.as_slice() } else { locales };
    let mut has_failed = false;
    for &locale in locales {
        let Some(engine) = chosen(&project, locale)? else {
            report::talk(&format!("{locale}: no draft; no [[engine]] in {FILE} is for it\n"));
            continue;
        };
        let drafted = one(&disk, &project, locale, engine.as_ref()).await?;
        has_failed |= drafted.failure.is_some();
        report::talk(&told(locale, engine.as_ref(), &drafted));
    }
    Ok(if has_failed { Exit::Remote } else { Exit::Done })
}

/// The first engine of the settings that is for a language.
fn chosen(project: &Project, locale: Locale) -> Result<Option<Box<dyn Engine>>, Failure> {
    let engines = &project.config.engine;
    if engines.is_empty() {
        let hint = "Name one there under [[engine]]; docs/officer.md shows how (“Machines that translate”). \
                    Texts go nowhere that is not named there.";
        return Err(Failure::new(Exit::Config, format!("{FILE} names no engine for drafts"), hint));
    }
    let is_for = |settings: &&Settings| settings.locales.is_empty() || settings.locales.contains(&locale);
    let Some(settings) = engines.iter().find(is_for) else { return Ok(None) };
    let made = engine::engine(settings, |name| std::env::var(name).ok().map(|text| Secret::new(&text)));
    let made = made.map_err(|why| {
        Failure::new(
            Exit::Config,
            format!("{FILE}: an [[engine]] cannot be used: {why}"),
            "Mend it there, or set the variable.",
        )
    })?;
    Ok(Some(made).filter(|engine| engine.takes(project.config.locales.source, locale)))
}

async fn one(
    disk: &Arc<dyn Disk>,
    project: &Arc<Project>,
    locale: Locale,
    engine: &dyn Engine,
) -> Result<Drafted, Failure> {
    let (progress, watch, stop) = (Progress::start(), clock::stopwatch(), Stop::default());
    let mut tell = |done: usize, all: usize| {
        let seconds = usize::try_from(watch.elapsed().as_secs()).unwrap_or(usize::MAX).max(1);
        progress.step(&format!("{locale}: {done} of {all} words drafted, {} a second", done / seconds));
    };
    let job =
        pipeline::draft(Arc::clone(disk), Arc::clone(project), locale, engine, Arc::clone(&stop), &mut tell);
    tokio::pin!(job);
    tokio::select! {
        done = &mut job => Ok(done?),
        Ok(()) = tokio::signal::ctrl_c() => {
            // What is at work is given up; what is done is kept, and written.
            stop.store(true, Ordering::Relaxed);
            job.await?;
            Err(RunError::Stopped.into())
        }
    }
}

fn told(locale: Locale, engine: &dyn Engine, drafted: &Drafted) -> String {
    let place = if engine.capabilities().is_remote { "over the network" } else { "on this machine" };
    let mut parts = vec![format!(
        "{} messages drafted by {} {place}",
        drafted.n_drafted,
        report::visible(&engine.name())
    )];
    if drafted.n_refused > 0 {
        parts.push(format!(
            "{} left as they are, because the draft was not whole or had an error",
            drafted.n_refused
        ));
    }
    if drafted.n_pending > 0 {
        parts.push(format!("{} sentences come later: run “horo draft” again", drafted.n_pending));
    }
    let mut text = format!("{locale}: {}\n", parts.join("; "));
    if let Some(failure) = &drafted.failure {
        let when = failure.retry_after.map(|wait| format!(", try again in {} seconds", wait.as_secs()));
        let _ = writeln!(text, "{locale}: the engine stopped: {failure}{}", when.unwrap_or_default());
    }
    text
}
