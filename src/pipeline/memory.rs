//! The project's translations as a memory, and the memories of others that were brought in.
//!
//! What other tools know lies in `locales/<locale>/memory/`, one file a source and language. It is never put over what
//! stands there unseen: what comes is joined with it.

use std::path::{Path, PathBuf};

use super::cache::Cache;
use super::examine::{Asked, Examined, examine};
use super::loaded::Loaded;
use super::looked::Looked;
use super::project::{self, Project};
use super::recover::recover;
use super::roster::Roster;
use super::run::RunError;
use super::survey::{context, vocabularies, with_words};
use super::targets::Places;
use super::vocabulary::{Read, Vocabulary};
use super::writes::{self, Write, read_if_there};
use crate::catalog::ledger::State;
use crate::exchange::joined::{Joined, join};
use crate::exchange::tmx::{self, Stamp, TmxError, Unit};
use crate::files::{self, Disk, leftovers};
use crate::locale::Locale;
use crate::text::slug;

/// How often a file is read again because somebody saved it meanwhile.
const TRIES: usize = 3;
/// The longest name of a memory's file, in characters, without its ending.
const MAX_NAME: usize = 60;
/// The ending of memories.
const ENDING: &str = ".tmx";

/// The project's own translations.
#[derive(Clone, Debug, Default)]
pub struct Translated {
    /// A unit a message and locale, in the order of articles, messages and locales.
    pub units: Vec<Unit>,
    /// Messages that are left out because their source has changed since.
    pub n_stale: usize,
}

/// What became of a memory that was brought in, in one language.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The language.
    pub locale: Locale,
    /// The file that holds it now, as seen from the project's folder.
    pub path: PathBuf,
    /// What came.
    pub joined: Joined,
}

/// Gives the project's own translations into some of its languages, as they stand on the disk: what is translated,
/// reviewed or final, and not stale.
pub fn translated(disk: &dyn Disk, project: &Project, locales: &[Locale]) -> Result<Translated, RunError> {
    let looked = Looked::at(disk, project)?;
    let vocabularies = vocabularies(disk, project);
    let cache = Cache::open(disk, &project.cache(), context(disk, project, &vocabularies)?)?;
    let roster = Roster::take(disk, project, &looked, &cache)?;
    let reads: Vec<Read<'_>> = vocabularies.iter().map(Vocabulary::read).collect();
    let asked = Asked { places: Places::AsTheyStand, with_form: false, is_alone: true, fills: &[] };
    let mut translated = Translated::default();
    with_words(&vocabularies, &reads, |words| {
        for member in roster.members {
            let loaded = Loaded::read(disk, project, &member.id, member.input.as_deref());
            translated.take(&examine(project, &member.id, &loaded, words, asked), locales);
        }
    });
    Ok(translated)
}

impl Translated {
    fn take(&mut self, article: &Examined, locales: &[Locale]) {
        let source = &article.source;
        for (at, unit) in source.units.iter().enumerate() {
            for target in article.targets.iter().filter(|target| locales.contains(&target.locale)) {
                let Some(standing) = target.standings.get(at).filter(|standing| !standing.is_broken) else {
                    continue;
                };
                let Some(text) = target.texts.get(at).and_then(Option::as_deref) else { continue };
                if standing.state == State::Initial {
                    continue;
                }
                if standing.is_stale {
                    self.n_stale += 1;
                    continue;
                }
                let ledger = source.targets.get(&target.locale).and_then(|ledger| ledger.as_ref().ok());
                let line = ledger.and_then(|ledger| ledger.line(&unit.id));
                let by = |name: Option<&String>| Stamp { at: None, by: name.cloned() };
                self.units.push(Unit {
                    locale: target.locale,
                    source: unit.sentences.join(" "),
                    target: text.to_owned(),
                    origin: format!("{}#{}", source.id, unit.id),
                    standing: Some((standing.origin, standing.state)),
                    created: by(line.and_then(|line| line.by.as_ref())),
                    changed: by(line.and_then(|line| line.confirmed.as_ref())),
                });
            }
        }
    }
}

/// What came from other tools, in a language.
#[derive(Clone, Debug, Default)]
pub struct Others {
    /// The units, file by file.
    pub units: Vec<Unit>,
    /// The files that cannot be read, with the reason.
    pub unreadable: Vec<(PathBuf, TmxError)>,
}

/// The memories of others in a language.
pub fn imported(disk: &dyn Disk, project: &Project, locale: Locale) -> Result<Others, files::Error> {
    let mut others = Others::default();
    for (path, read) in imported_files(disk, project, locale)? {
        match read {
            Ok(own) => others.units.extend(own),
            Err(error) => others.unreadable.push((path, error)),
        }
    }
    Ok(others)
}

/// A file with the units of another tool's memory, or why it cannot be read.
pub(super) type ImportedFile = (PathBuf, Result<Vec<Unit>, TmxError>);

/// The same file by file, in the order of their names.
pub(super) fn imported_files(
    disk: &dyn Disk,
    project: &Project,
    locale: Locale,
) -> Result<Vec<ImportedFile>, files::Error> {
    let mut all = Vec::new();
    let folder = project::memory(locale);
    for name in disk.list(&project.root.join(&folder))? {
        if name.starts_with('.') || !name.ends_with(ENDING) {
            continue;
        }
        let path = folder.join(name);
        let Some(bytes) = read_if_there(disk, &project.root.join(&path), tmx::MAX_BYTES)? else { continue };
        let read = units(&bytes, project, locale);
        all.push((path, read));
    }
    Ok(all)
}

/// The units of a memory's file.
fn units(bytes: &[u8], project: &Project, locale: Locale) -> Result<Vec<Unit>, TmxError> {
    tmx::read(bytes, project.config.locales.source, &[locale]).map(|read| read.units)
}

/// The name that a memory from this file has in the project, without its ending.
pub fn memory_name(from: &Path) -> String {
    let stem = from.file_stem().unwrap_or_default().to_string_lossy();
    let name = slug::slug(&stem, MAX_NAME);
    if stem.contains(char::is_alphanumeric) { name } else { "memory".into() }
}

/// Takes units in, each into the file of its language and of this name. `Err` within is a file of the project's that
/// cannot be read, and so is not touched. The caller holds the project's lock.
pub fn import(
    disk: &dyn Disk,
    project: &Project,
    name: &str,
    comes: &[Unit],
) -> Result<Result<Vec<Imported>, (PathBuf, TmxError)>, RunError> {
    let journal = recover(disk, project)?.0;
    let mut all = Vec::new();
    for &locale in &project.config.locales.targets {
        let comes: Vec<Unit> = comes.iter().filter(|unit| unit.locale == locale).cloned().collect();
        if comes.is_empty() {
            continue;
        }
        let path = project::memory(locale).join(format!("{name}{ENDING}"));
        // What a run that died has left beside it, unless somebody saved into it.
        for leftover in leftovers(disk, &project.root.join(project::memory(locale)))? {
            if leftover.saved.is_none() {
                leftover.clear(disk, &journal)?;
            }
        }
        let mut tries = 0;
        let joined = loop {
            let bytes = read_if_there(disk, &project.root.join(&path), tmx::MAX_BYTES)?;
            let there = bytes.as_deref().map_or(Ok(Vec::new()), |bytes| units(bytes, project, locale));
            let there = match there {
                Ok(there) => there,
                Err(error) => return Ok(Err((path, error))),
            };
            let joined = join(there, comes.clone());
            let new = tmx::write(&joined.units, project.config.locales.source);
            let write = Write::needed(path.clone(), bytes.as_deref(), &new);
            match writes::apply(disk, &journal, &project.root, write.as_slice())? {
                Ok(_) => break joined,
                Err(path) if tries == TRIES => return Err(RunError::Restless(path)),
                Err(_) => tries += 1,
            }
        };
        all.push(Imported { locale, path, joined });
    }
    Ok(Ok(all))
}
