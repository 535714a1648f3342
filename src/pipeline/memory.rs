//! The memories of others that were brought in.
//!
//! What other tools know lies in `locales/<locale>/memory/`, one file a source and language. It is never put over what
//! stands there unseen: what comes is joined with it.

use std::path::{Path, PathBuf};

use super::project::{self, Project};
use super::recover::recover;
use super::run::RunError;
use super::writes::{self, Write, read_if_there};
use crate::exchange::joined::{Joined, join};
use crate::exchange::tmx::{self, TmxError, Unit};
use crate::files::{self, Disk, leftovers};
use crate::locale::Locale;
use crate::text::slug;

/// How often a file is read again because somebody saved it meanwhile.
const TRIES: usize = 3;
/// The longest name of a memory's file, in characters, without its ending.
const MAX_NAME: usize = 60;
/// The ending of memories.
const ENDING: &str = ".tmx";

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
