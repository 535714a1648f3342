//! `horo check --watch`: what is found in a file, said again whenever somebody saves it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::check::{Wishes, is_wanted, rendered, summary};
use super::{Exit, Failure};
use crate::diagnostic::Diagnostic;
use crate::files::{Changes, Disk, Kind, Watch};
use crate::pipeline::{self, INPUT, LOCALES, Project};
use crate::report;

/// How often it is asked whether to stop, in milliseconds.
const PATIENCE: u32 = 200;

/// Says what is found now, then after every save what is found in the saved file, until it is interrupted.
pub async fn watch(
    disk: Arc<dyn Disk>,
    project: Arc<Project>,
    wishes: &Wishes,
    wanted: &[PathBuf],
) -> Result<Exit, Failure> {
    // Before anything is read, so that no save is missed.
    let mut watch = Watch::start()?;
    add_folders(disk.as_ref(), &project, &mut watch)?;
    let mut survey = pipeline::survey(Arc::clone(&disk), Arc::clone(&project)).await?;
    told(survey.all_diagnostics().into_iter(), wishes, wanted);
    report::talk("Watching; every saved file is checked again. Ctrl+C ends it.\n");
    let stop = Arc::new(AtomicBool::new(false));
    let interrupted = tokio::spawn({
        let stop = Arc::clone(&stop);
        async move {
            let _ = tokio::signal::ctrl_c().await;
            stop.store(true, Ordering::Relaxed);
        }
    });
    while !stop.load(Ordering::Relaxed) {
        let (returned, changes) = tokio::task::spawn_blocking(move || {
            let changes = watch.wait(PATIENCE);
            (watch, changes)
        })
        .await
        .unwrap_or_else(|panicked| std::panic::resume_unwind(panicked.into_panic()));
        watch = returned;
        let Some(changes) = changes? else { continue };
        add_folders(disk.as_ref(), &project, &mut watch)?;
        if is_everything(&changes, &project) {
            survey = pipeline::survey(Arc::clone(&disk), Arc::clone(&project)).await?;
            told(survey.all_diagnostics().into_iter(), wishes, wanted);
            continue;
        }
        for path in translations(&changes, &project) {
            if let Some(found) = survey.refresh(disk.as_ref(), &project, &path) {
                report::talk(&format!("{}:\n", report::visible(&path.display().to_string())));
                told(found.iter(), wishes, wanted);
            }
        }
    }
    interrupted.abort();
    Ok(Exit::Interrupted)
}

fn told<'a>(found: impl Iterator<Item = &'a Diagnostic>, wishes: &Wishes, wanted: &[PathBuf]) {
    let found: Vec<&Diagnostic> = found.filter(|told| is_wanted(&told.place.path, wanted)).collect();
    report::data(&rendered(&found, wishes));
    report::talk(&summary(&found, wishes.format));
}

/// Watches the folders that are there; one that comes later is told as a change of the folder above it.
fn add_folders(disk: &dyn Disk, project: &Project, watch: &mut Watch) -> Result<(), Failure> {
    let locales = project.root.join(LOCALES);
    let mut folders = vec![project.root.join(INPUT), locales.clone()];
    for locale in project.config.all_locales() {
        folders.push(locales.join(locale.code()));
        folders.push(locales.join(locale.code()).join("news"));
    }
    for folder in folders {
        if matches!(disk.kind(&folder)?, Some(Kind::Folder | Kind::Link)) {
            // One that went away meanwhile is told by the next event.
            let _ = watch.add(&folder);
        }
    }
    Ok(())
}

/// Whether more than single translations changed: the source, a glossary, the words of the pages, a folder.
fn is_everything(changes: &Changes, project: &Project) -> bool {
    changes.is_unknown || translations(changes, project).len() < changes.files.len()
}

/// The translations of articles among the changed files, relative to the project's folder.
fn translations(changes: &Changes, project: &Project) -> Vec<PathBuf> {
    let news = |path: &Path| {
        let path = path.strip_prefix(&project.root).ok()?;
        let mut steps = path.components().rev().map(|step| step.as_os_str().to_string_lossy());
        let (name, folder, locale) = (steps.next()?, steps.next()?, steps.next()?);
        let is_target = project.config.locales.targets.iter().any(|target| target.code() == locale);
        (name.ends_with(".ftl") && folder == "news" && is_target).then(|| path.to_owned())
    };
    changes.files.iter().filter_map(|path| news(path)).collect()
}
