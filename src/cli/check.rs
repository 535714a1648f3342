//! `horo check`: everything that is to be said about the translations.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::{Exit, Failure, lock, watch};
use crate::diagnostic::Diagnostic;
use crate::files::{self, Disk};
use crate::pipeline::{self, Project, Spelling, Survey};
use crate::report::{self, Format};
use crate::wording::{self, Speech};

/// What a check is asked to do.
#[derive(Clone, Debug)]
pub struct Wishes {
    /// Files and folders of the project; everything when there is none.
    pub paths: Vec<PathBuf>,
    /// The form of the output.
    pub format: Format,
    /// The language of the findings.
    pub speech: Speech,
    /// Whether safe mends are done.
    pub fix: bool,
    /// Whether to go on with every file that is saved.
    pub watch: bool,
}

/// Checks the named files and folders, or everything. Reads only, unless mends are asked for.
pub async fn check(disk: Arc<dyn Disk>, project: Arc<Project>, wishes: &Wishes) -> Result<Exit, Failure> {
    let wanted = wishes
        .paths
        .iter()
        .map(|path| in_project(disk.as_ref(), &project.root, path))
        .collect::<Result<Vec<_>, _>>()?;
    if wishes.watch {
        return watch::watch(disk, project, wishes, &wanted).await;
    }
    if wishes.fix {
        let _lock = lock(&project, "check --fix")?;
        mend(&disk, &project, &wanted).await?;
    }
    let survey = pipeline::survey(Arc::clone(&disk), Arc::clone(&project)).await.map_err(Failure::from)?;
    let spelling = if project.config.check.spelling {
        pipeline::spelling(&disk, &project, &survey, |path| is_wanted(path, &wanted))
    } else {
        Spelling::default()
    };
    let mut found = chosen(&survey, &wanted);
    found.extend(&spelling.diagnostics);
    together(&mut found);
    report::data(&rendered(&found, wishes));
    report::talk(&summary(&found, wishes.format));
    report::talk(&unchecked(&spelling, &project));
    Ok(if found.iter().any(|diagnostic| diagnostic.is_error()) { Exit::Content } else { Exit::Done })
}

/// What is found in the wanted files.
fn chosen<'s>(survey: &'s Survey, wanted: &[PathBuf]) -> Vec<&'s Diagnostic> {
    let all = survey.all_diagnostics().into_iter();
    all.filter(|diagnostic| is_wanted(&diagnostic.place.path, wanted)).collect()
}

pub(super) fn is_wanted(path: &Path, wanted: &[PathBuf]) -> bool {
    wanted.is_empty() || wanted.iter().any(|wanted| path.starts_with(wanted))
}

/// Puts what is said of one file together, where the first of it stands.
fn together(found: &mut [&Diagnostic]) {
    let mut firsts: BTreeMap<&Path, usize> = BTreeMap::new();
    for (at, told) in found.iter().enumerate() {
        firsts.entry(&told.place.path).or_insert(at);
    }
    let firsts: Vec<usize> = found.iter().map(|told| firsts[told.place.path.as_path()]).collect();
    let mut order: Vec<(usize, &Diagnostic)> = firsts.into_iter().zip(found.iter().copied()).collect();
    order.sort_by_key(|pair| pair.0);
    for (place, (_, told)) in found.iter_mut().zip(order) {
        *place = told;
    }
}

/// In which languages nobody knows about spelling; to say so is enough, and a setting ends it.
fn unchecked(spelling: &Spelling, project: &Project) -> String {
    if spelling.without.is_empty() {
        return String::new();
    }
    let locales: Vec<&str> = spelling.without.iter().map(|locale| locale.code()).collect();
    format!(
        "Spelling was not checked in: {}. There is no dictionary in {}; install hunspell's for these languages, or set \
         “spelling = false” under [check] in horo.toml.\n",
        locales.join(", "),
        project.config.check.dictionaries.display()
    )
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

/// Findings in the wanted language and form.
pub(super) fn rendered(found: &[&Diagnostic], wishes: &Wishes) -> String {
    let found: Vec<Diagnostic> = found.iter().map(|told| wording::translated(told, wishes.speech)).collect();
    wishes.format.render(&found.iter().collect::<Vec<_>>())
}

pub(super) fn summary(found: &[&Diagnostic], format: Format) -> String {
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
