//! `horo check`: everything that is to be said about the translations.

use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::{Exit, Failure};
use crate::diagnostic::{Counts, Diagnostic};
use crate::files::{self, Disk};
use crate::pipeline::{self, Project, Purpose, Stop, Surveyed};
use crate::report;

/// Checks the named files and folders, or everything. Reads only.
pub async fn check(
    disk: Arc<dyn Disk>,
    project: Arc<Project>,
    paths: &[PathBuf],
    json: bool,
) -> Result<Exit, Failure> {
    let wanted = paths
        .iter()
        .map(|path| in_project(disk.as_ref(), &project.root, path))
        .collect::<Result<Vec<_>, _>>()?;
    let is_wanted = {
        let wanted = wanted.clone();
        move |diagnostic: &Diagnostic| {
            wanted.is_empty() || wanted.iter().any(|path| diagnostic.place.path.starts_with(path))
        }
    };
    let tell = move |found: &mut Vec<Diagnostic>| {
        found.retain(|diagnostic| is_wanted(diagnostic));
        if json {
            report::data(&report::checked(&*found));
        } else {
            report::data(&report::diagnostics(&*found));
        }
        Counts::of(&*found)
    };
    let counts = Arc::new(Mutex::new(Counts::default()));
    let survey = {
        let (tell, counts) = (tell.clone(), Arc::clone(&counts));
        // Told as it is found, and let go: a project may have more findings than fit into memory.
        let each = move |article: &mut Surveyed| {
            let told = tell(&mut std::mem::take(&mut article.diagnostics));
            let mut counts = counts.lock().unwrap_or_else(PoisonError::into_inner);
            *counts = counts.and(told);
        };
        pipeline::survey(disk, Arc::clone(&project), Purpose::Tell(wanted), Stop::default(), each).await?
    };
    let mut own = survey.diagnostics;
    let counts = counts.lock().unwrap_or_else(PoisonError::into_inner).and(tell(&mut own));
    if !json {
        let summary = report::summary(counts);
        let line = if summary.is_empty() {
            "All is well: nothing was found.\n".into()
        } else {
            format!("{summary}.\n")
        };
        report::talk(&line);
    }
    Ok(if counts.errors > 0 { Exit::Content } else { Exit::Done })
}

/// A path that was typed, relative to the project's folder: seen from where the command was given, else from there.
fn in_project(disk: &dyn Disk, root: &Path, path: &Path) -> Result<PathBuf, Failure> {
    let inside = |path: &Path| {
        let (path, root) = (files::resolve(path).ok()?, files::resolve(root).ok()?);
        path.strip_prefix(root).ok().map(Path::to_owned)
    };
    if let Some(path) = inside(path) {
        return Ok(path);
    }
    let typed: PathBuf = path.components().filter(|part| *part != Component::CurDir).collect();
    let is_plain = typed.components().all(|part| matches!(part, Component::Normal(_)));
    if is_plain && disk.kind(&root.join(&typed))?.is_some() {
        return Ok(typed);
    }
    Err(Failure::new(
        Exit::Usage,
        format!("there is no {} in this project", path.display()),
        "Name a file or folder of the project, such as locales/de, or nothing for everything.",
    ))
}
