//! The spelling of all translations, by the system's dictionaries.
//!
//! A dictionary takes up to seconds to load, so what it said of a word is kept in `.horo/spelling/`, and it is loaded
//! only for words that nobody asked for before. Only `horo check` looks at spelling: a release hangs on no dictionary.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::project::{self, CACHE, Project};
use super::survey::{Survey, Surveyed};
use crate::catalog::guard;
use crate::catalog::resource::{self, Resource};
use crate::check::{self, Exceptions, Pair, Side, Speller};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::files::{self, Disk, Kind};
use crate::locale::Locale;
use crate::span::LineIndex;
use crate::wording;

/// Largest file of a dictionary, in bytes; the largest of Debian's nine has ten million.
const MAX_DICTIONARY: u64 = 100_000_000;
/// Largest file of remembered words, in bytes.
const MAX_LEARNED: u64 = 50_000_000;

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Spelling {
    /// Notes, in the order of files.
    pub diagnostics: Vec<Diagnostic>,
    /// Locales without a dictionary; their spelling is not known.
    pub without: Vec<Locale>,
}

/// Looks at the spelling of the wanted files. What was learned is kept as far as the disk allows.
pub fn spelling(
    disk: &Arc<dyn Disk>,
    project: &Project,
    survey: &Survey,
    is_wanted: impl Fn(&Path) -> bool + Sync,
) -> Spelling {
    let targets = &project.config.locales.targets;
    let one = |at: usize, locale: Locale| {
        let files = survey.articles.iter().map(|article| (article, project::ftl(locale, &article.source.id)));
        let files: Vec<_> = files.filter(|(_, path)| is_wanted(path)).collect();
        if files.is_empty() {
            return Some(Vec::new());
        }
        let folder = project.root.join(&project.config.check.dictionaries);
        let dictionary = Files::find(disk.as_ref(), &folder, locale)?;
        let speller = dictionary.speller(disk, project, locale);
        let told = files
            .iter()
            .flat_map(|(article, path)| article_in(disk.as_ref(), project, at, article, path, &speller));
        let told = told.collect();
        dictionary.keep(disk.as_ref(), project, locale, &speller);
        Some(told)
    };
    let one = &one;
    let all: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            targets.iter().enumerate().map(|(at, &locale)| scope.spawn(move || one(at, locale))).collect();
        let done = threads.into_iter().map(std::thread::ScopedJoinHandle::join);
        done.map(|done| done.unwrap_or_else(|panicked| std::panic::resume_unwind(panicked))).collect()
    });
    let mut spelling = Spelling::default();
    for (told, &locale) in all.into_iter().zip(targets) {
        match told {
            Some(told) => spelling.diagnostics.extend(told),
            None => spelling.without.push(locale),
        }
    }
    spelling
}

/// A locale's dictionary on this machine.
struct Files {
    affixes: PathBuf,
    words: PathBuf,
    /// Tells one version of it from another: the lengths of its files, because to read ten megabytes takes longer than
    /// all checks, and no edition of a dictionary is as long as the one before.
    identity: String,
}

impl Files {
    fn find(disk: &dyn Disk, folder: &Path, locale: Locale) -> Option<Files> {
        [locale.profile().open_graph, locale.code()].into_iter().find_map(|name| {
            let file = |ending: &str| {
                let path = files::resolve(&folder.join(format!("{name}.{ending}"))).ok()?;
                match disk.kind(&path) {
                    Ok(Some(Kind::File(length))) if length <= MAX_DICTIONARY => Some((path, length)),
                    _ => None,
                }
            };
            let ((affixes, n_affixes), (words, n_words)) = (file("aff")?, file("dic")?);
            Some(Files { affixes, words, identity: format!("# {name} {n_affixes} {n_words}\n") })
        })
    }

    fn speller(&self, disk: &Arc<dyn Disk>, project: &Project, locale: Locale) -> Speller {
        let learned = disk.read(&project.root.join(learned_path(locale)), MAX_LEARNED).unwrap_or_default();
        let learned = String::from_utf8(learned).unwrap_or_default();
        let learned = learned.strip_prefix(&self.identity).unwrap_or_default();
        let (disk, affixes, words) = (Arc::clone(disk), self.affixes.clone(), self.words.clone());
        Speller::new(locale, learned, move || {
            let read = |path: &Path| disk.read(path, MAX_DICTIONARY).ok();
            check::dictionary(&read(&affixes)?, &read(&words)?)
        })
    }

    /// A cache that cannot be written costs time and nothing else.
    fn keep(&self, disk: &dyn Disk, project: &Project, locale: Locale, speller: &Speller) {
        let Some(learned) = speller.learned() else { return };
        let path = project.root.join(learned_path(locale));
        let folder = path.parent().map(|folder| disk.create_folder(folder));
        if matches!(folder, Some(Ok(()))) {
            let _ = disk.write(&path, format!("{}{learned}", self.identity).as_bytes());
        }
    }
}

fn learned_path(locale: Locale) -> PathBuf {
    Path::new(CACHE).join("spelling").join(locale.code())
}

/// An article in the target locale at a place of the project's list.
fn article_in(
    disk: &dyn Disk,
    project: &Project,
    at: usize,
    article: &Surveyed,
    path: &Path,
    speller: &Speller,
) -> Vec<Diagnostic> {
    let Some(target) = article.targets.get(at) else { return Vec::new() };
    let Ok(bytes) = disk.read(&project.root.join(path), guard::MAX_BYTES) else { return Vec::new() };
    let (Ok(file), Ok(original)) = (resource::read(&bytes), resource::read(article.source.ftl.as_bytes()))
    else {
        return Vec::new();
    };
    let lines = LineIndex::new(file.text);
    let written = target.standings.iter().filter(|standing| !standing.is_missing());
    let told = written.flat_map(|standing| {
        let locales = (project.config.locales.source, target.locale);
        let found = message(&standing.id, locales, &original, &file, speller).into_iter();
        found.map(|finding| {
            wording::note(finding.code, Place::span(path, &lines, &finding.span), finding.said)
        })
    });
    told.collect()
}

fn message(
    id: &str,
    (source_locale, locale): (Locale, Locale),
    original: &Resource<'_>,
    file: &Resource<'_>,
    speller: &Speller,
) -> Vec<check::Finding> {
    let value = |file: &Resource<'_>| file.message(id).map(|(located, _)| located.comment.clone());
    let pattern = |file| Resource::message(file, id).and_then(|(_, message)| message.value.as_ref());
    let (Some(source), Some(target), Some(comment)) = (pattern(original), pattern(file), value(file)) else {
        return Vec::new();
    };
    // What a placeable reads as is the glossary's, and not for a dictionary to judge.
    let resolve = |_: &fluent_syntax::ast::Expression<&str>| None;
    let pair = Pair {
        source_locale,
        locale,
        source: Side { pattern: source, origin: original.text },
        target: Side { pattern: target, origin: file.text },
        resolve_source: &resolve,
        resolve_target: &resolve,
    };
    let mut found = check::check_spelling(&pair, speller);
    let mut exceptions = Exceptions::read(&file.text[comment.clone()], comment.start);
    found.retain(|finding| !exceptions.allow(finding.code, Severity::Note));
    found
}
