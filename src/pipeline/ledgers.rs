//! An article's ledgers, out of their files' bytes.
//!
//! One that cannot be read is told with its place and holds its own article only.

use std::path::Path;

use super::loaded::Given;
use super::project;
use crate::catalog::ledger::TargetLedger;
use crate::catalog::resource;
use crate::catalog::source::{self, SourceLedger};
use crate::diagnostic::{Diagnostic, Place};
use crate::files::Error;
use crate::locale::Locale;
use crate::segment::Unit;
use crate::span::LineIndex;

/// An article's source as its own files have it.
#[derive(Debug)]
pub(super) struct Known {
    /// The ledger.
    pub(super) ledger: SourceLedger,
    /// Whether there is one yet.
    pub(super) is_new: bool,
    /// The units as they stand in the Fluent file.
    pub(super) before: Result<Vec<Unit>, Diagnostic>,
}

impl Known {
    /// Reads an article's source out of its files' bytes; without a ledger the article begins.
    pub(super) fn read(locale: Locale, id: &str, ledger: Given<'_>, ftl: Given<'_>) -> Known {
        let is_new = matches!(ledger, Ok(None));
        let told = match ledger {
            Ok(None) => Ok(begun(id)),
            Ok(Some(bytes)) => source_ledger(locale, id, bytes),
            Err(error) => Err(unreadable(&project::ledger(locale, id), error)),
        };
        let path = project::ftl(locale, id);
        match (told, ftl) {
            (Ok(ledger), Ok(bytes)) => {
                let before = before(&path, bytes, &ledger, is_new);
                Known { ledger, is_new, before }
            }
            (Ok(ledger), Err(error)) => Known { ledger, is_new, before: Err(file_unreadable(&path, error)) },
            (Err(fault), _) => Known { ledger: begun(id), is_new, before: Err(fault) },
        }
    }
}

/// The ledger of an article that begins.
fn begun(id: &str) -> SourceLedger {
    SourceLedger {
        article: id.to_owned(),
        input: String::new(),
        date: String::new(),
        author: None,
        source_page: None,
        revision: 0,
        written: None,
        pending: Vec::new(),
        units: Vec::new(),
        obsolete: Vec::new(),
        earlier: Vec::new(),
    }
}

/// The ledger of an article's source, if it is that.
pub(super) fn source_ledger(locale: Locale, id: &str, bytes: &[u8]) -> Result<SourceLedger, Diagnostic> {
    let path = project::ledger(locale, id);
    let ledger = parse(&path, bytes, SourceLedger::parse)?;
    if ledger.article == id {
        Ok(ledger)
    } else {
        Err(of_another(&path, &format!("“{}”", ledger.article)))
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
            "horo has a record of this article (its ledger), but this file with its Bulgarian text is gone",
        )
        .hint("Restore the file from version control, or ask whoever sent it to you; the translations lean on it.")),
        Some(bytes) => {
            let resource =
                resource::read(bytes).map_err(|refusal| resource::refusal(path, bytes, &refusal))?;
            let fault = resource.diagnostics(path, &LineIndex::new(resource.text)).into_iter().next();
            fault.map_or_else(|| Ok(source::units(&resource, ledger)), Err)
        }
    }
}

fn of_another(path: &Path, article: &str) -> Diagnostic {
    let message =
        format!("this ledger (horo's record of an article) does not belong here: it is that of {article}");
    Diagnostic::error("ledger-unreadable", Place::file(path), message)
        .hint("Restore the file from version control, or ask whoever sent it to you; an article's id never changes.")
}

/// What is said of a Fluent file that the disk does not give.
pub(super) fn file_unreadable(path: &Path, error: &Error) -> Diagnostic {
    let message = format!("the file cannot be read: {}", error.reason());
    Diagnostic::error("file-unreadable", Place::file(path), message)
        .hint("Mend that; until then this article waits, and the others go on.")
}

pub(super) fn unreadable(path: &Path, error: &Error) -> Diagnostic {
    let message = format!("this ledger cannot be read: {}", error.reason());
    Diagnostic::error("ledger-unreadable", Place::file(path), message)
        .hint("horo keeps this file: give yourself the right to read it, restore it from version control, or ask whoever sent it to you. Until then the article stays as it is.")
}

/// The ledger of an article in a target locale, or what is wrong with it.
pub(super) fn target_ledger(locale: Locale, id: &str, given: Given<'_>) -> Result<TargetLedger, Diagnostic> {
    let path = project::ledger(locale, id);
    match given {
        Ok(None) => Ok(TargetLedger::new(id, locale)),
        Ok(Some(bytes)) => parse(&path, bytes, TargetLedger::parse).and_then(|ledger| {
            if (ledger.article.as_str(), ledger.locale) == (id, locale) {
                Ok(ledger)
            } else {
                Err(of_another(&path, &format!("“{}” ({})", ledger.article, ledger.locale)))
            }
        }),
        Err(error) => Err(unreadable(&path, error)),
    }
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
        .hint("horo keeps this file: settle the merge conflict in it, restore it from version control, or ask whoever sent it to you. Until then the article stays as it is.")
    })
}
