//! `horo draft`: a machine translates what nobody has translated yet, for people to mend.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use super::{Exit, Failure, clock, is_target, lock, models};
use crate::config::FILE;
use crate::fetch::web::Secret;
use crate::files::Disk;
use crate::leverage::engine::firefox::Firefox;
use crate::leverage::engine::{self, Engine, Kind, Settings};
use crate::locale::Locale;
use crate::pipeline::models::Manifest;
use crate::pipeline::{Drafted, Drafts, Project, RunError, Stop, Survey, Surveyed, Way};
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
    let drafts = Drafts::new(Arc::clone(&disk), Arc::clone(&project));
    let mut drafting = Drafting { disk, project: Arc::clone(&project), models: Models::default(), drafts };
    for &locale in locales {
        let Some(settings) = chosen(&project, locale)? else {
            report::talk(&format!("{locale}: no draft; no [[engine]] in {FILE} is for it\n"));
            continue;
        };
        match drafting.one(locale, settings, None).await? {
            Ok((drafted, told)) => {
                has_failed |= drafted.failure.is_some();
                report::talk(&told);
            }
            Err(why) => report::talk(&format!("{locale}: no draft; {why}\n")),
        }
    }
    Ok(if has_failed { Exit::Remote } else { Exit::Done })
}

/// Whether the settings let a run wait for any engine.
pub(super) fn is_wanted(project: &Project) -> bool {
    project.config.engine.iter().any(|engine| engine.in_run > 0)
}

/// Drafts, for as long as the settings let a run wait for it, what a run found that nobody has translated yet. An engine
/// that fails is told, and fails no run. The caller holds the project's lock.
pub(super) async fn after_a_run(
    disk: Arc<dyn Disk>,
    project: Arc<Project>,
    survey: Survey,
) -> Result<(), Failure> {
    let waits = |place: usize| {
        survey.articles.iter().any(|article: &Surveyed| {
            article.is_sound && article.tallies.get(place).is_some_and(|(_, tally)| tally.missing > 0)
        })
    };
    let targets = &project.config.locales.targets;
    let waiting: Vec<Locale> =
        targets.iter().enumerate().filter(|(place, _)| waits(*place)).map(|(_, &locale)| locale).collect();
    let drafts = Drafts::after(Arc::clone(&disk), Arc::clone(&project), survey);
    let mut drafting = Drafting { disk, project: Arc::clone(&project), models: Models::default(), drafts };
    for locale in waiting {
        let Some(settings) = chosen(&project, locale)?.filter(|settings| settings.in_run > 0) else {
            continue;
        };
        match drafting.one(locale, settings, Some(Duration::from_secs(settings.in_run))).await {
            Ok(Ok((drafted, told))) if drafted.has_news() => report::talk(&told),
            Ok(Ok(_)) => {}
            Ok(Err(why)) => report::talk(&format!("{locale}: no draft; {why}\n")),
            // An engine that is set up wrong, or whose model is damaged.
            Err(failure) if matches!(failure.exit, Exit::Config | Exit::Source) => {
                report::talk(&format!("{locale}: no draft; {}\n  → {}\n", failure.message, failure.hint));
            }
            Err(failure) => return Err(failure),
        }
    }
    Ok(())
}

/// Where drafts are made, and with which models.
struct Drafting {
    disk: Arc<dyn Disk>,
    project: Arc<Project>,
    models: Models,
    drafts: Drafts,
}

impl Drafting {
    /// Drafts in one language: what came and how it is told, or in words why nothing could.
    async fn one(
        &mut self,
        locale: Locale,
        settings: &Settings,
        limit: Option<Duration>,
    ) -> Result<Result<(Drafted, String), String>, Failure> {
        let engines = if settings.kind == Kind::Firefox {
            self.models.way(self.disk.as_ref(), &self.project, locale)?
        } else {
            one_engine(&self.project, locale, settings)?
        };
        let engines = match engines {
            Ok(engines) => engines,
            Err(why) => return Ok(Err(why)),
        };
        let way = match engines.as_slice() {
            [first, last] => Way { first: Some(first.as_ref()), last: last.as_ref() },
            [only] => Way::direct(only.as_ref()),
            _ => unreachable!("a way has one engine or two"),
        };
        let drafted = one(&mut self.drafts, locale, (way, limit)).await?;
        let told = told(locale, way, &drafted);
        Ok(Ok((drafted, told)))
    }
}

/// The engines that a language's drafts go through, one or two; or in words why there are none.
type Engines = Result<Vec<Arc<dyn Engine>>, String>;

/// The first engine of the settings that is for a language.
fn chosen(project: &Project, locale: Locale) -> Result<Option<&Settings>, Failure> {
    let engines = &project.config.engine;
    if engines.is_empty() {
        let hint = "Name one there under [[engine]]; docs/officer.md shows how (“Machines that translate”). \
                    With kind = \"firefox\" one works on this machine, once “horo models install” has its models. \
                    Texts go nowhere that is not named there.";
        return Err(Failure::new(Exit::Config, format!("{FILE} names no engine for drafts"), hint));
    }
    Ok(engines.iter().find(|settings| settings.is_for(locale)))
}

fn one_engine(project: &Project, locale: Locale, settings: &Settings) -> Result<Engines, Failure> {
    let made = engine::engine(settings, |name| std::env::var(name).ok().map(|text| Secret::new(&text)));
    let made = made.map_err(|why| {
        Failure::new(
            Exit::Config,
            format!("{FILE}: an [[engine]] cannot be used: {why}"),
            "Mend it there, or set the variable.",
        )
    })?;
    let source = project.config.locales.source;
    Ok(if made.takes(source, locale) {
        Ok(vec![Arc::from(made)])
    } else {
        Err(format!("the first [[engine]] in {FILE} that is for it knows no way from {source}"))
    })
}

/// The models that are open, so that the one into English is loaded once for all languages.
#[derive(Default)]
struct Models(BTreeMap<String, Arc<dyn Engine>>);

impl Models {
    fn way(&mut self, disk: &dyn Disk, project: &Project, locale: Locale) -> Result<Engines, Failure> {
        let store = models::store(project)?;
        let source = project.config.locales.source;
        let route = store.route(disk, source.code(), locale.code())?;
        if route.is_empty() {
            let missing = models::missing(disk, &store, source, locale)?.join(" ");
            return Ok(Err(format!(
                "there is no model for it on this machine: “horo models install {missing}” gets what is missing"
            )));
        }
        let program = std::env::current_exe()
            .map_err(|error| Failure::new(Exit::Internal, error.to_string(), "Please report it."))?;
        let open = |manifest: &Manifest| {
            let engine = || -> Arc<dyn Engine> { Arc::new(Firefox::new(store.settings(manifest, &program))) };
            Arc::clone(self.0.entry(manifest.pair.clone()).or_insert_with(engine))
        };
        Ok(Ok(route.iter().map(open).collect()))
    }
}

async fn one(
    drafts: &mut Drafts,
    locale: Locale,
    (way, limit): (Way<'_>, Option<Duration>),
) -> Result<Drafted, Failure> {
    let (progress, watch, stop) = (Progress::start(), clock::stopwatch(), Stop::default());
    let mut tell = |done: usize, all: usize| {
        let seconds = usize::try_from(watch.elapsed().as_secs()).unwrap_or(usize::MAX).max(1);
        progress.step(&format!("{locale}: {done} of {all} words drafted, {} a second", done / seconds));
    };
    let job = drafts.draft(locale, way, Arc::clone(&stop), &mut tell);
    tokio::pin!(job);
    tokio::select! {
        done = &mut job => Ok(done?),
        () = clock::end_of(limit) => {
            // The rest waits for the next run.
            stop.store(true, Ordering::Relaxed);
            Ok(job.await?)
        }
        Ok(()) = tokio::signal::ctrl_c() => {
            // What is at work is given up; what is done is kept, and written.
            stop.store(true, Ordering::Relaxed);
            job.await?;
            Err(RunError::Stopped.into())
        }
    }
}

fn told(locale: Locale, way: Way<'_>, drafted: &Drafted) -> String {
    let place = if way.last.capabilities().is_remote { "over the network" } else { "on this machine" };
    let mut parts =
        vec![format!("{} messages drafted by {} {place}", drafted.n_drafted, report::visible(&way.name()))];
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
    for (path, why) in &drafted.unreadable {
        let path = path.display().to_string();
        let _ = writeln!(
            text,
            "{locale}: {}: {}; its article has no draft before that is mended. Nothing in it was changed.",
            report::visible(&path),
            report::visible(why)
        );
    }
    text
}
