//! `horo check`: everything that is to be said about the translations.

use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::{Exit, Failure, lock};
use crate::diagnostic::Diagnostic;
use crate::files::{self, Disk};
use crate::pipeline::{self, Project, Survey};
use crate::report::{self, Format};

/// What a check is asked to do.
#[derive(Clone, Debug)]
pub struct Wishes {
    /// Files and folders of the project; everything when there is none.
    pub paths: Vec<PathBuf>,
    /// The form of the output.
    pub format: Format,
    /// Whether safe mends are done.
    pub fix: bool,
}

/// Checks the named files and folders, or everything. Reads only, unless mends are asked for.
pub async fn check(disk: Arc<dyn Disk>, project: Arc<Project>, wishes: &Wishes) -> Result<Exit, Failure> {
    let wanted = wishes
        .paths
        .iter()
        .map(|path| in_project(disk.as_ref(), &project.root, path))
        .collect::<Result<Vec<_>, _>>()?;
    if wishes.fix {
        let _lock = lock(&project, "check --fix")?;
        mend(&disk, &project, &wanted).await?;
    }
    let survey = pipeline::survey(disk, project).await.map_err(Failure::from)?;
    let found = chosen(&survey, &wanted);
    report::data(&wishes.format.render(&found));
    report::talk(&summary(&found, wishes.format));
    Ok(if found.iter().any(|diagnostic| diagnostic.is_error()) { Exit::Content } else { Exit::Done })
}

/// What is found in the wanted files.
fn chosen<'s>(survey: &'s Survey, wanted: &[PathBuf]) -> Vec<&'s Diagnostic> {
    let is_wanted = |diagnostic: &&Diagnostic| {
        wanted.is_empty() || wanted.iter().any(|path| diagnostic.place.path.starts_with(path))
    };
    survey.all_diagnostics().into_iter().filter(is_wanted).collect()
}

/// Does the safe mends and says each.
async fn mend(disk: &Arc<dyn Disk>, project: &Arc<Project>, wanted: &[PathBuf]) -> Result<(), Failure> {
    let survey = pipeline::survey(Arc::clone(disk), Arc::clone(project)).await.map_err(Failure::from)?;
    let mended = pipeline::mend(disk.as_ref(), project, &survey, &chosen(&survey, wanted))?;
    let mut text: String = mended.done.iter().map(|told| report::mended(told)).collect();
    for path in &mended.restless {
        let _ = writeln!(text, "{}: somebody saved it meanwhile; nothing was mended in it.", path.display());
    }
    let n_done = mended.done.len();
    let _ = writeln!(text, "Mended: {n_done} {}.", if n_done == 1 { "place" } else { "places" });
    report::talk(&text);
    Ok(())
}

fn summary(found: &[&Diagnostic], format: Format) -> String {
    if format != Format::Text {
        return String::new();
    }
    let summary = report::summary(found.iter().copied());
    if summary.is_empty() {
        return "All is well: nothing was found.\n".into();
    }
    match found.iter().filter(|told| told.fix.is_some()).count() {
        0 => format!("{summary}.\n"),
        n_mends => format!("{summary}. “horo check --fix” mends {n_mends} of them.\n"),
    }
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
