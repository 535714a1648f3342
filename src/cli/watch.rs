//! `horo check --watch`: what is found in a file, said again whenever somebody saves it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::check::{Wishes, is_wanted, rendered, tell};
use super::{Exit, Failure};
use crate::diagnostic::Diagnostic;
use crate::files::{Changes, Disk, Kind, Watch};
use crate::pipeline::{self, INPUT, LOCALES, Project};
use crate::report::{self, Format};

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
    tell(&disk, &project, wishes, wanted).await?;
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
        match translations(&changes, &project) {
            Some(paths) => again(&disk, &project, &paths, wishes, wanted)?,
            None => drop(tell(&disk, &project, wishes, wanted).await?),
        }
    }
    interrupted.abort();
    Ok(Exit::Interrupted)
}

/// Says what is found in some translations now, and in nothing else.
fn again(
    disk: &Arc<dyn Disk>,
    project: &Arc<Project>,
    paths: &BTreeSet<(String, PathBuf)>,
    wishes: &Wishes,
    wanted: &[PathBuf],
) -> Result<(), Failure> {
    for (article, path) in paths.iter().filter(|pair| is_wanted(&pair.1, wanted)) {
        let Some(examined) = pipeline::article(disk.as_ref(), project, article)? else { continue };
        let found: Vec<Diagnostic> =
            examined.diagnostics().filter(|told| told.place.path == *path).cloned().collect();
        if wishes.format == Format::Text {
            let path = report::visible(&path.display().to_string());
            report::talk(&format!("{path}: {}\n", if found.is_empty() { "all is well." } else { "" }));
        }
        report::data(&rendered(&found, wishes));
    }
    Ok(())
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

/// The changed translations with their articles, relative to the project's folder; `None` when more than single
/// translations changed: the source, a glossary, the words of the pages, a folder.
fn translations(changes: &Changes, project: &Project) -> Option<BTreeSet<(String, PathBuf)>> {
    if changes.is_unknown {
        return None;
    }
    let news = |path: &Path| {
        let path = path.strip_prefix(&project.root).ok()?;
        let mut steps = path.components().rev().map(|step| step.as_os_str().to_string_lossy());
        let (name, folder, locale) = (steps.next()?, steps.next()?, steps.next()?);
        let is_target = project.config.locales.targets.iter().any(|target| target.code() == locale);
        let article = name.strip_suffix(".ftl")?.to_owned();
        (folder == "news" && is_target).then(|| (article, path.to_owned()))
    };
    changes.files.iter().map(|path| news(path)).collect()
}
