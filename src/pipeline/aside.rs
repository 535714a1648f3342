//! What was put aside, because its paragraph is gone from its article, as a part of the memory.
//!
//! A paragraph may come back, or go to another article: its translation is then found, as a draft for a person to read.
//! What it was made from is known by the ledgers; where they know nothing, the comment above it says what its
//! translator saw.

use fluent_syntax::ast;

use super::project::{self, Project};
use super::recollect::{doubts, pattern};
use super::writes::read_if_there;
use crate::catalog::ledger::{Line, Origin, State, TargetLedger, source_digest, target_digest};
use crate::catalog::resource::{self, Located, Resource};
use crate::catalog::source::SourceLedger;
use crate::catalog::{guard, mirror};
use crate::files::Disk;
use crate::leverage::penalty::Penalty;
use crate::leverage::record::{self, Record};
use crate::locale::Locale;

/// A translation that was put aside.
pub(super) struct Aside<'a> {
    /// Where it stands.
    pub(super) located: Located<'a>,
    /// Its message.
    pub(super) message: &'a ast::Message<&'a str>,
    /// The sentences that it was made from.
    pub(super) wording: Vec<String>,
    /// Its line in the ledger, where that still knows it.
    pub(super) line: Option<&'a Line>,
    /// What speaks against it wherever it is used.
    pub(super) doubts: Vec<Penalty>,
}

/// The translations that were put aside in an article. What cannot be read is told elsewhere and gives nothing here.
pub(super) fn records(
    disk: &dyn Disk,
    project: &Project,
    source: &SourceLedger,
    ledger: &TargetLedger,
) -> Vec<Record> {
    let path = project.root.join(project::aside(ledger.locale, &ledger.article));
    let Ok(Some(bytes)) = read_if_there(disk, &path, guard::MAX_BYTES) else { return Vec::new() };
    let Ok(file) = resource::read(&bytes) else { return Vec::new() };
    let record = |aside: Aside<'_>| {
        let pattern = pattern(&file, &aside.located)?;
        Some(Record {
            article: ledger.article.clone(),
            unit: aside.located.id.to_owned(),
            sentences: record::sentences(&aside.wording, &pattern, ledger.locale),
            source: aside.wording,
            pattern,
            neighbours: (None, None),
            is_title: false,
            doubts: aside.doubts,
        })
    };
    of(&file, (source, project.config.locales.source), ledger).filter_map(record).collect()
}

/// The same out of their file.
pub(super) fn of<'a>(
    file: &'a Resource<'a>,
    (source, from): (&'a SourceLedger, Locale),
    ledger: &'a TargetLedger,
) -> impl Iterator<Item = Aside<'a>> {
    file.messages().filter_map(move |(located, message)| {
        let target = target_digest(file.value(&located)?);
        // Of an older wording that was put aside under the same id the ledger knows nothing any more.
        let own = |line: &&Line| line.id == located.id && line.target == target;
        let line = ledger.obsolete.iter().find(own);
        let (wording, mut doubts) = match line {
            Some(line) if line.state == State::Initial => return None,
            Some(line) if line.origin == Origin::Memory && line.state < State::Reviewed => return None,
            Some(line) => (wording(file, &located, (source, from), line)?, doubts(line, false)),
            None if mirror::is_draft_or_stale(file, &located) => return None,
            None => {
                let is_machines = mirror::is_machine_made(file, &located);
                let doubts = [Some(Penalty::Unreviewed), is_machines.then_some(Penalty::Machine)];
                let shown = mirror::mirrored_sentences(file, &located, from);
                (shown, doubts.into_iter().flatten().collect())
            }
        };
        doubts.push(Penalty::PutAside);
        (!wording.is_empty()).then_some(Aside { located, message, wording, line, doubts })
    })
}

/// The sentences that a translation was made from.
fn wording(
    file: &Resource<'_>,
    located: &Located<'_>,
    (source, from): (&SourceLedger, Locale),
    line: &Line,
) -> Option<Vec<String>> {
    let known = source.obsolete.iter().chain(&source.earlier);
    let own = known.filter(|known| known.id == line.id).find(|known| known.source == line.source);
    let shown = || {
        let shown = mirror::mirrored_sentences(file, located, from);
        (source_digest(&shown) == line.source).then_some(shown)
    };
    own.map(|known| known.text.clone()).or_else(shown)
}
