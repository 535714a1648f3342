//! Drafts: what stands in a message until a person has translated it.
//!
//! A plain draft is the source's own text. A draft out of the memory is a translation of something like it, with a
//! comment that says where it comes from and what differs. Neither counts as translated. A draft that nobody touched
//! follows its source, and gives way to a better one; one that somebody changed is theirs. Whether it was touched, the
//! ledger's digest says, and where that is lost or of another branch, the one in the comment.

use std::collections::BTreeMap;

use super::changes;
use super::ledger::{Line, Origin, State, target_digest};
use super::pattern;
use super::resource::{Located, Resource};
use super::source;
use crate::locale::Locale;
use crate::segment::Unit;

/// What the memory has for a unit that nobody has translated yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fill {
    /// The message's pattern as it stands behind `=`, from the space or line break there to its last character.
    pub pattern: String,
    /// How well it fits, where it comes from, and what speaks against it: `87 % of ARTICLE#UNIT, unreviewed`.
    pub from: String,
    /// Whether it counts as translated; otherwise it is a draft.
    pub is_translation: bool,
    /// The source's sentences that it was made from, where they differ.
    pub was: Vec<String>,
}

/// What the memory has for an article in a locale, by the units' ids.
pub type Fills = BTreeMap<String, Fill>;

/// How the comment begins that says where a draft comes from.
const MEMORY: &str = "# DRAFT memory: ";
/// How many digits of the draft's digest it holds.
const DIGITS: usize = 8;

impl Fill {
    /// The line of a unit that is filled with it.
    pub(super) fn line(&self, unit: &Unit) -> Line {
        Line {
            state: if self.is_translation { State::Translated } else { State::Initial },
            origin: Origin::Memory,
            by: Some(self.from.clone()),
            target: target_digest(&self.pattern),
            ..untranslated(unit)
        }
    }

    /// The comment lines that show what differs between the source that it was made from and this one.
    pub(super) fn differences(&self, unit: &Unit) -> Vec<String> {
        if self.was.is_empty() || self.is_translation {
            return Vec::new();
        }
        let changed = changes::lines(&self.was, &unit.sentences);
        changed.into_iter().map(|(word, sentence)| format!("# DRAFT {word}: {sentence}")).collect()
    }
}

/// Whether a comment line says what differs between a draft's own source and the unit's.
pub(super) fn is_difference(line: &str) -> bool {
    ["before", "now", "new", "gone", "moved"].iter().any(|word| {
        line.strip_prefix("# DRAFT ")
            .and_then(|line| line.strip_prefix(word))
            .is_some_and(|rest| rest.starts_with(": "))
    })
}

/// The comment line above a draft out of the memory.
pub(super) fn note(line: &Line, (article, locale): (&str, Locale)) -> String {
    let from = line.by.as_deref().unwrap_or("a translation of something like it");
    let digest = line.target.get(..DIGITS).unwrap_or_default();
    let id = &line.id;
    format!("{MEMORY}{from} [{digest}]; mend it, or if it is right: horo accept {locale} {article}#{id}")
}

/// Where a message's draft comes from, if it has one out of the memory that nobody touched since its comment was written.
pub(super) fn untouched(resource: &Resource<'_>, located: &Located<'_>) -> Option<String> {
    let value = resource.value(located)?;
    let digest = target_digest(value);
    let mut comment = resource.text[located.comment.clone()].lines();
    let told = comment.find_map(|line| line.strip_prefix(MEMORY))?;
    let (from, rest) = told.rsplit_once(" [")?;
    let noted = rest.get(..DIGITS).filter(|_| rest[DIGITS..].starts_with(']'))?;
    digest.starts_with(noted).then(|| from.to_owned())
}

/// How well a draft fits, in percent, as its line says.
pub fn percent(line: &Line) -> Option<u8> {
    let is_draft = line.state == State::Initial && line.origin == Origin::Memory;
    line.by.as_deref().filter(|_| is_draft)?.split(' ').next()?.parse().ok()
}

/// The digest of a plain draft.
pub(super) fn plain_digest(unit: &Unit) -> String {
    target_digest(&pattern::encode(&unit.text()).join("\n"))
}

/// The line of a unit with a plain draft.
pub(super) fn untranslated(unit: &Unit) -> Line {
    Line {
        id: unit.id.clone(),
        state: State::Initial,
        origin: Origin::Human,
        by: None,
        confirmed: None,
        source: source::digest(unit),
        target: plain_digest(unit),
    }
}
