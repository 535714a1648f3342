//! The spelling of all translations, by the system's dictionaries.
//!
//! A dictionary takes up to seconds to load, so what it said of a word is kept in `.horo/spelling/`, and it is loaded
//! only for words that nobody asked for before. Only `horo check` looks at spelling: a release hangs on no dictionary.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::project::{self, CACHE, Project};
use crate::catalog::guard;
use crate::catalog::resource::{self, Resource};
use crate::check::{self, Exceptions, Pair, Side, Speller};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::files::{self, Disk, Kind};
use crate::locale::Locale;
use crate::span::LineIndex;
use crate::text::script::{Script, script};
use crate::wording;

/// Largest file of a dictionary, in bytes; the largest of Debian's nine has ten million.
const MAX_DICTIONARY: u64 = 100_000_000;
/// Largest file of remembered words, in bytes.
const MAX_LEARNED: u64 = 50_000_000;

/// The project's spellers, each with its dictionary's files.
pub struct Spelling {
    disk: Arc<dyn Disk>,
    project: Arc<Project>,
    spellers: Vec<(Locale, Option<(Files, Speller)>)>,
}

impl Spelling {
    /// Finds the dictionaries of the project's languages; none is loaded yet.
    pub fn open(disk: Arc<dyn Disk>, project: Arc<Project>) -> Spelling {
        let folder = project.root.join(&project.config.check.dictionaries);
        let speller = |locale: Locale| {
            let files = Files::find(disk.as_ref(), &folder, locale)?;
            let speller = files.speller(&disk, &project, locale);
            Some((files, speller))
        };
        let spellers =
            project.config.locales.targets.iter().map(|&locale| (locale, speller(locale))).collect();
        Spelling { disk, project, spellers }
    }

    /// What is to be said about the spelling of an article's wanted translations.
    pub fn article(&self, id: &str, is_wanted: impl Fn(&Path) -> bool + Sync) -> Vec<Diagnostic> {
        let source = self.project.config.locales.source;
        let read = |path: &Path| self.disk.read(&self.project.root.join(path), guard::MAX_BYTES).ok();
        let Some(original) = read(&project::ftl(source, id)) else { return Vec::new() };
        let Ok(original) = resource::read(&original) else { return Vec::new() };
        let one = |locale: Locale, speller: &Speller| {
            let path = project::ftl(locale, id);
            let bytes = is_wanted(&path).then(|| read(&path)).flatten()?;
            let file = resource::read(&bytes).ok()?;
            let lines = LineIndex::new(file.text);
            let found = file
                .messages()
                .flat_map(|(located, _)| message(located.id, (source, locale), &original, &file, speller));
            let told = found.map(|finding| {
                wording::note(finding.code, Place::span(&path, &lines, &finding.span), finding.said)
            });
            Some(told.collect::<Vec<_>>())
        };
        let one = &one;
        std::thread::scope(|scope| {
            let spellers =
                self.spellers.iter().filter_map(|(locale, speller)| Some((*locale, &speller.as_ref()?.1)));
            let threads: Vec<_> =
                spellers.map(|(locale, speller)| scope.spawn(move || one(locale, speller))).collect();
            let done = threads.into_iter().map(std::thread::ScopedJoinHandle::join);
            let done = done.map(|done| done.unwrap_or_else(|panicked| std::panic::resume_unwind(panicked)));
            done.flatten().flatten().collect()
        })
    }

    /// The languages without a dictionary; their spelling is not known.
    pub fn without(&self) -> Vec<Locale> {
        self.spellers.iter().filter(|pair| pair.1.is_none()).map(|pair| pair.0).collect()
    }

    /// Keeps what was learned, as far as the disk allows.
    pub fn keep(&self) {
        for (locale, speller) in &self.spellers {
            if let Some((files, speller)) = speller {
                files.keep(self.disk.as_ref(), &self.project, *locale, speller);
            }
        }
    }
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
    // What still holds the source's words waits for its translator.
    let is_cyrillic = |c: &char| script(*c) == Script::Cyrillic;
    let letters = file.message(id).and_then(|(located, _)| file.value(&located)).unwrap_or_default();
    if letters.chars().filter(is_cyrillic).count() * 2 > letters.chars().filter(|c| c.is_alphabetic()).count()
    {
        return Vec::new();
    }
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
