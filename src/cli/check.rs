//! `horo check`: everything that is to be said about the translations.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::{Exit, Failure, lock, watch};
use crate::diagnostic::{Counts, Diagnostic};
use crate::files::{self, Disk};
use crate::locale::Locale;
use crate::pipeline::{self, Project, Purpose, Spelling, Stop, Surveyed};
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
    /// The language that the project's articles are written in.
    pub source: Locale,
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
    let told = tell(&disk, &project, wishes, &wanted).await?;
    Ok(if told.counts.errors > 0 { Exit::Content } else { Exit::Done })
}

/// What was told.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told {
    counts: Counts,
    n_mends: usize,
}

/// Says everything about the wanted files.
pub(super) async fn tell(
    disk: &Arc<dyn Disk>,
    project: &Arc<Project>,
    wishes: &Wishes,
    wanted: &[PathBuf],
) -> Result<Told, Failure> {
    let spelling = project.config.check.spelling;
    let spelling = spelling.then(|| Arc::new(Spelling::open(Arc::clone(disk), Arc::clone(project))));
    let teller =
        Arc::new(Mutex::new(Teller { wishes: wishes.clone(), told: Told::default(), kept: Vec::new() }));
    let purpose = Purpose::Tell(wanted.to_vec());
    let survey = {
        let (teller, spelling, wanted) = (Arc::clone(&teller), spelling.clone(), wanted.to_vec());
        // Told as it is found, and let go: a project may have more findings than fit into memory.
        let each = move |article: &mut Surveyed| {
            let mut found = std::mem::take(&mut article.diagnostics);
            if let Some(spelling) = &spelling {
                found.extend(spelling.article(&article.id, |path| is_wanted(path, &wanted)));
            }
            found.retain(|told| is_wanted(&told.place.path, &wanted));
            teller.lock().unwrap_or_else(PoisonError::into_inner).tell(found);
        };
        pipeline::survey(Arc::clone(disk), Arc::clone(project), purpose, Stop::default(), each).await?
    };
    let mut own = survey.diagnostics;
    own.retain(|told| is_wanted(&told.place.path, wanted));
    let told = {
        let mut teller = teller.lock().unwrap_or_else(PoisonError::into_inner);
        teller.tell(own);
        teller.finish()
    };
    if wishes.format == Format::Text {
        report::talk(&summary(told));
    }
    if let Some(spelling) = spelling {
        spelling.keep();
        if wishes.format == Format::Text {
            report::talk(&unchecked(&spelling, project));
        }
    }
    Ok(told)
}

/// Tells findings as they come; a form that is one document is written when all are there.
struct Teller {
    wishes: Wishes,
    told: Told,
    kept: Vec<Diagnostic>,
}

impl Teller {
    fn tell(&mut self, mut found: Vec<Diagnostic>) {
        together(&mut found);
        self.told.counts = self.told.counts.and(Counts::of(&found));
        self.told.n_mends += found.iter().filter(|told| told.fix.is_some()).count();
        if self.wishes.format.is_document() {
            self.kept.extend(found);
        } else {
            report::data(&rendered(&found, &self.wishes));
        }
    }

    fn finish(&mut self) -> Told {
        if self.wishes.format.is_document() {
            report::data(&rendered(&self.kept, &self.wishes));
        }
        self.told
    }
}

pub(super) fn is_wanted(path: &Path, wanted: &[PathBuf]) -> bool {
    wanted.is_empty() || wanted.iter().any(|wanted| path.starts_with(wanted))
}

/// Puts what is said of one file together, where the first of it stands.
fn together(found: &mut Vec<Diagnostic>) {
    let mut order: Vec<PathBuf> = Vec::new();
    for told in &*found {
        if !order.contains(&told.place.path) {
            order.push(told.place.path.clone());
        }
    }
    found.sort_by_key(|told| order.iter().position(|path| *path == told.place.path));
}

/// Does the safe mends and says each.
async fn mend(disk: &Arc<dyn Disk>, project: &Arc<Project>, wanted: &[PathBuf]) -> Result<(), Failure> {
    let with_mends = Arc::new(Mutex::new(BTreeSet::new()));
    let each = {
        let (with_mends, wanted) = (Arc::clone(&with_mends), wanted.to_vec());
        move |article: &mut Surveyed| {
            let has_mends = |told: &Diagnostic| told.fix.is_some() && is_wanted(&told.place.path, &wanted);
            if std::mem::take(&mut article.diagnostics).iter().any(has_mends) {
                with_mends.lock().unwrap_or_else(PoisonError::into_inner).insert(article.id.clone());
            }
        }
    };
    let purpose = Purpose::Tell(wanted.to_vec());
    pipeline::survey(Arc::clone(disk), Arc::clone(project), purpose, Stop::default(), each).await?;
    let articles = std::mem::take(&mut *with_mends.lock().unwrap_or_else(PoisonError::into_inner));
    let mut n_done = 0;
    for article in articles {
        let mended = pipeline::mend(disk.as_ref(), project, &article, |path| is_wanted(path, wanted))?;
        n_done += mended.done.len();
        let mut text: String = mended.done.iter().map(report::mended).collect();
        for path in &mended.restless {
            let _ =
                writeln!(text, "{}: somebody saved it meanwhile; nothing was mended in it.", path.display());
        }
        report::talk(&text);
    }
    report::talk(&format!("Mended: {n_done} {}.\n", if n_done == 1 { "place" } else { "places" }));
    Ok(())
}

/// Findings in the wanted language and form.
pub(super) fn rendered(found: &[Diagnostic], wishes: &Wishes) -> String {
    let translated = |told| wording::translated(told, wishes.speech, wishes.source);
    let found: Vec<Diagnostic> = found.iter().map(translated).collect();
    wishes.format.render(&found)
}

fn summary(told: Told) -> String {
    let summary = report::summary(told.counts);
    match told.n_mends {
        _ if summary.is_empty() => "All is well: nothing was found.\n".into(),
        0 => format!("{summary}.\n"),
        n_mends => format!("{summary}. “horo check --fix” mends {n_mends} of them.\n"),
    }
}

/// In which languages nobody knows about spelling; to say so is enough, and a setting ends it.
fn unchecked(spelling: &Spelling, project: &Project) -> String {
    let without = spelling.without();
    if without.is_empty() {
        return String::new();
    }
    let locales: Vec<&str> = without.iter().map(|locale| locale.code()).collect();
    format!(
        "Spelling was not checked in: {}. There is no dictionary in {}; install hunspell's for these languages, or set \
         “spelling = false” under [check] in horo.toml.\n",
        locales.join(", "),
        project.config.check.dictionaries.display()
    )
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
