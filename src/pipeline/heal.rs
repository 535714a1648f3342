//! Conflicts that git left in an article's files and that horo can settle itself.
//!
//! Mirrors, drafts and ledgers are horo's own: two branches on which it ran may differ there without any two people having
//! written the same message. Where two people did, the file stays as it is and is told.

use super::loaded::Read;
use crate::catalog::conflict::sides;
use crate::catalog::ledger::TargetLedger;
use crate::catalog::reconcile::reconcile;
use crate::catalog::resource;
use crate::catalog::source::SourceLedger;
use crate::locale::Locale;

/// What became of files that held a conflict.
#[derive(Debug, Default)]
pub(super) struct Healed {
    /// The Fluent file.
    pub(super) ftl: Option<String>,
    /// The ledger.
    pub(super) ledger: Option<String>,
}

/// Settles the conflicts of a source: horo writes its file anew from the input, so either wording of it will do.
pub(super) fn source(ftl: &Read, ledger: &Read) -> Healed {
    let ftl_healed = conflict(ftl).and_then(|text| sides(&text)).map(|sides| sides.ours);
    let ledger = conflict(ledger).and_then(|text| {
        let sides = sides(&text)?;
        let (ours, theirs) =
            (SourceLedger::parse(&sides.ours).ok()?, SourceLedger::parse(&sides.theirs).ok()?);
        let text = ftl_healed.clone().or_else(|| text_of(ftl)).unwrap_or_default();
        Some(ours.joined(theirs, &text).to_toml())
    });
    Healed { ftl: ftl_healed, ledger }
}

/// Settles the conflicts of a target, unless two people wrote the same message.
pub(super) fn target(ftl: &Read, ledger: &Read, source: Locale) -> Healed {
    let ftl_healed = conflict(ftl).and_then(|text| target_text(&text, source));
    let ledger = conflict(ledger).and_then(|text| {
        let sides = sides(&text)?;
        let (ours, theirs) =
            (TargetLedger::parse(&sides.ours).ok()?, TargetLedger::parse(&sides.theirs).ok()?);
        let text = ftl_healed.clone().or_else(|| text_of(ftl)).unwrap_or_default();
        Some(ours.joined(theirs, &text).to_toml())
    });
    Healed { ftl: ftl_healed, ledger }
}

fn text_of(read: &Read) -> Option<String> {
    read.as_ref().ok()?.as_ref().and_then(|bytes| String::from_utf8(bytes.clone()).ok())
}

/// The text of a file in which a conflict may be.
fn conflict(read: &Read) -> Option<String> {
    text_of(read).filter(|text| text.contains("<<<<<<< "))
}

/// A target's file with every message of both branches, if no message has two wordings.
fn target_text(text: &str, source: Locale) -> Option<String> {
    let sides = sides(text)?;
    let base = sides.base.as_deref().map(|base| resource::read(base.as_bytes())).transpose().ok()?;
    let ours = resource::read(sides.ours.as_bytes()).ok()?;
    let theirs = resource::read(sides.theirs.as_bytes()).ok()?;
    let met = reconcile(base.as_ref(), &ours, &theirs, source);
    met.doubled.is_empty().then_some(met.text)
}
