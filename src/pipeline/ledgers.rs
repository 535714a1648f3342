//! The ledgers of a project as they lie on the disk.
//!
//! One that cannot be read is told with its place and holds its own article only.

use std::collections::BTreeMap;
use std::path::Path;

use super::project::{self, Project};
use super::writes::read_if_there;
use crate::catalog::guard;
use crate::catalog::ledger::TargetLedger;
use crate::catalog::source::SourceLedger;
use crate::diagnostic::{Diagnostic, Place};
use crate::fetch::Document;
use crate::files::{Disk, Error};
use crate::locale::Locale;
use crate::span::LineIndex;

/// A target's ledger with its file.
#[derive(Clone, Debug)]
pub struct TargetFile {
    /// The file's bytes; `None` when there is none.
    pub bytes: Option<Vec<u8>>,
    /// The ledger, or what is wrong with it.
    pub ledger: Result<TargetLedger, Diagnostic>,
}

/// An article that has a ledger, or is about to get one.
pub(super) struct Known {
    /// The ledger.
    pub(super) ledger: SourceLedger,
    /// Its bytes; `None` when it has none yet.
    pub(super) bytes: Option<Vec<u8>>,
}

/// An article whose ledger cannot be read.
pub(super) struct Broken {
    /// The article's id.
    pub(super) id: String,
    /// The file in `input/` that the ledger still names.
    input: Option<String>,
}

impl Broken {
    fn new(name: &str, bytes: &[u8]) -> Broken {
        let text = String::from_utf8_lossy(bytes);
        let input = text.lines().find_map(|line| line.strip_prefix("input = "));
        let input = input.map(|name| name.trim().trim_matches('"').to_owned());
        Broken { id: name.trim_end_matches(".toml").to_owned(), input }
    }

    /// Whether it is the article of a file in `input/` that asks for the id `first_id`.
    pub(super) fn is_of(&self, document: &Document, first_id: Option<&String>) -> bool {
        self.input.as_ref() == Some(&document.name) || first_id == Some(&self.id)
    }
}

/// The ledgers of the source locale.
#[derive(Default)]
pub(super) struct Ledgers {
    /// Those that can be read.
    pub(super) known: Vec<Known>,
    /// Those that cannot.
    pub(super) broken: Vec<Broken>,
    /// Why they cannot.
    pub(super) faults: Vec<Diagnostic>,
}

/// Reads the ledgers of the source locale.
pub(super) fn ledgers(disk: &dyn Disk, project: &Project) -> Result<Ledgers, Error> {
    let folder = project::state(project.config.locales.source);
    let mut ledgers = Ledgers::default();
    for name in disk.list(&project.root.join(&folder))? {
        if !name.ends_with(".toml") || name.starts_with('.') {
            continue;
        }
        let path = folder.join(&name);
        let read = disk.read(&project.root.join(&path), guard::MAX_BYTES);
        let parsed = match &read {
            Ok(bytes) => parse(&path, bytes, SourceLedger::parse),
            Err(error) => Err(unreadable(&path, error)),
        };
        let parsed = parsed.and_then(|ledger| match format!("{}.toml", ledger.article) == name {
            true => Ok(ledger),
            false => Err(of_another(&path, &format!("“{}”", ledger.article))),
        });
        match parsed {
            Ok(ledger) => ledgers.known.push(Known { ledger, bytes: read.ok() }),
            Err(fault) => {
                ledgers.broken.push(Broken::new(&name, &read.unwrap_or_default()));
                ledgers.faults.push(fault);
            }
        }
    }
    Ok(ledgers)
}

fn of_another(path: &Path, article: &str) -> Diagnostic {
    let message = format!("this ledger speaks of another article, {article}");
    Diagnostic::error("ledger-unreadable", Place::file(path), message)
        .hint("Restore the file from version control; an article's id never changes.")
}

fn unreadable(path: &Path, error: &Error) -> Diagnostic {
    let message = format!("this ledger cannot be read: {}", error.source);
    Diagnostic::error("ledger-unreadable", Place::file(path), message)
        .hint("horo keeps this file: restore it from version control, and give yourself the right to read it. Until then the article stays as it is.")
}

/// Reads the ledgers of an article's targets.
pub(super) fn target_files(disk: &dyn Disk, project: &Project, id: &str) -> BTreeMap<Locale, TargetFile> {
    let mut targets = BTreeMap::new();
    for &locale in &project.config.locales.targets {
        let path = project::ledger(locale, id);
        let read = read_if_there(disk, &project.root.join(&path), guard::MAX_BYTES);
        let ledger = match &read {
            Ok(None) => Ok(TargetLedger::new(id, locale)),
            Ok(Some(bytes)) => parse(&path, bytes, TargetLedger::parse).and_then(|ledger| {
                if (ledger.article.as_str(), ledger.locale) == (id, locale) {
                    Ok(ledger)
                } else {
                    Err(of_another(&path, &format!("“{}” in {}", ledger.article, ledger.locale)))
                }
            }),
            Err(error) => Err(unreadable(&path, error)),
        };
        targets.insert(locale, TargetFile { bytes: read.ok().flatten(), ledger });
    }
    targets
}

/// Reads a ledger or says what is wrong with it, with its place.
fn parse<T>(
    path: &Path,
    bytes: &[u8],
    read: fn(&str) -> Result<T, toml::de::Error>,
) -> Result<T, Diagnostic> {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    read(text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        let place = Place::span(path, &LineIndex::new(text), &span);
        Diagnostic::error(
            "ledger-unreadable",
            place,
            format!("this ledger cannot be read: {}", error.message()),
        )
        .hint("horo keeps this file: restore it from version control, or settle the merge conflict in it. Until then the article stays as it is.")
    })
}
