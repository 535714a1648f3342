//! The ledgers of a project as they lie on the disk.
//!
//! One that cannot be read is told with its place and holds its own article only.

use std::collections::BTreeMap;
use std::path::Path;

use super::project::{self, Project};
use super::writes::read_if_there;
use crate::catalog::guard;
use crate::catalog::ledger::TargetLedger;
use crate::catalog::resource;
use crate::catalog::source::{self, SourceLedger};
use crate::diagnostic::{Diagnostic, Place};
use crate::fetch::Document;
use crate::files::{Disk, Error};
use crate::locale::Locale;
use crate::segment::Unit;
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
    /// The bytes of the source's Fluent file.
    pub(super) ftl: Option<Vec<u8>>,
    /// The units as they stand in that file.
    pub(super) before: Result<Vec<Unit>, Diagnostic>,
}

impl Known {
    /// An article that begins.
    pub(super) fn begin(disk: &dyn Disk, project: &Project, id: &str, input: &str) -> Known {
        let ledger = SourceLedger {
            article: id.to_owned(),
            input: input.to_owned(),
            date: String::new(),
            author: None,
            source_page: None,
            revision: 0,
            written: String::new(),
            pending: None,
            units: Vec::new(),
            obsolete: Vec::new(),
            earlier: Vec::new(),
        };
        Known::read(disk, project, ledger, None)
    }

    fn read(disk: &dyn Disk, project: &Project, ledger: SourceLedger, bytes: Option<Vec<u8>>) -> Known {
        let path = project::ftl(project.config.locales.source, &ledger.article);
        let (ftl, before) = match read_if_there(disk, &project.root.join(&path), guard::MAX_BYTES) {
            Ok(ftl) => {
                let before = before(&path, ftl.as_deref(), &ledger, bytes.is_none());
                (ftl, before)
            }
            Err(error) => (None, Err(file_unreadable(&path, &error))),
        };
        Known { ledger, bytes, ftl, before }
    }
}

/// The units as they stand in the source's file.
fn before(
    path: &Path,
    bytes: Option<&[u8]>,
    ledger: &SourceLedger,
    is_new: bool,
) -> Result<Vec<Unit>, Diagnostic> {
    match bytes {
        None if is_new => Ok(Vec::new()),
        None => Err(Diagnostic::error(
            "source-missing",
            Place::file(path),
            "the article has a ledger, but this file of its source text is gone",
        )
        .hint("Restore the file from version control; the translations lean on it.")),
        Some(bytes) => {
            let resource =
                resource::read(bytes).map_err(|refusal| resource::refusal(path, bytes, &refusal))?;
            let fault = resource.diagnostics(path, &LineIndex::new(resource.text)).into_iter().next();
            fault.map_or_else(|| Ok(source::units(&resource, ledger)), Err)
        }
    }
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
        if name.starts_with('.') || Path::new(&name).extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        let path = folder.join(&name);
        let read = disk.read(&project.root.join(&path), guard::MAX_BYTES);
        let parsed = match &read {
            Ok(bytes) => parse(&path, bytes, SourceLedger::parse),
            Err(error) => Err(unreadable(&path, error)),
        };
        match parsed {
            Ok(ledger) if format!("{}.toml", ledger.article) == name => {
                ledgers.known.push(Known::read(disk, project, ledger, read.ok()));
            }
            Ok(ledger) => {
                ledgers.faults.push(of_another(&path, &format!("“{}”", ledger.article)));
                ledgers.broken.push(Broken { id: ledger.article, input: Some(ledger.input) });
            }
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

/// What is said of a Fluent file that the disk does not give.
pub(super) fn file_unreadable(path: &Path, error: &Error) -> Diagnostic {
    let message = format!("the file cannot be read: {}", error.reason());
    Diagnostic::error("file-unreadable", Place::file(path), message)
        .hint("Mend that; until then this article waits, and the others go on.")
}

fn unreadable(path: &Path, error: &Error) -> Diagnostic {
    let message = format!("this ledger cannot be read: {}", error.reason());
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
