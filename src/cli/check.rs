//! `horo check`: everything that is to be said about the translations.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::{Exit, Failure};
use crate::diagnostic::Diagnostic;
use crate::files::{self, Disk};
use crate::pipeline::{self, Project};
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
    let survey = pipeline::survey(disk, Arc::clone(&project)).await.map_err(Failure::from)?;
    let is_wanted = |diagnostic: &Diagnostic| {
        wanted.is_empty() || wanted.iter().any(|path| diagnostic.place.path.starts_with(path))
    };
    let found: Vec<&Diagnostic> =
        survey.all_diagnostics().into_iter().filter(|diagnostic| is_wanted(diagnostic)).collect();
    if json {
        report::data(&report::checked(found.iter().copied()));
    } else {
        report::data(&report::diagnostics(found.iter().copied()));
        let summary = report::summary(found.iter().copied());
        let line = if summary.is_empty() {
            "All is well: nothing was found.\n".into()
        } else {
            format!("{summary}.\n")
        };
        report::talk(&line);
    }
    Ok(if found.iter().any(|diagnostic| diagnostic.is_error()) { Exit::Content } else { Exit::Done })
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
