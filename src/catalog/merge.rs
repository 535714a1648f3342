//! The source comes again: which of its blocks are the old ones?
//!
//! Old and new blocks are aligned so that the same or a similar block keeps its id and with it its translations, also
//! when it moved. First the blocks whose words are the same, then, among the rest, the most similar pairs; nothing is
//! paired below [`SAME_BLOCK`]. A block that is gone is kept aside and gets its id back when its text returns.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::source::{self, Earlier, SourceLedger, SourceLine};
use crate::extract::{Article, Role};
use crate::locale::Locale;
use crate::segment::{Unit, proposed_id};
use crate::text::words::similarity;

/// Share of common words from which two blocks are versions of one: half, as an editor who rewrites more than half of
/// a paragraph has written another.
pub const SAME_BLOCK: f64 = 0.5;
/// A gone block returns only when it is nearly what it was.
const SAME_OBSOLETE: f64 = 0.9;
/// Pairs that are compared by similarity; beyond that only exact matches count, so that a huge page stays cheap.
const MAX_PAIRS: usize = 250_000;

/// An article's source after merging.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The units, with ids frozen.
    pub units: Vec<Unit>,
    /// The new ledger.
    pub ledger: SourceLedger,
    /// The new Fluent file.
    pub ftl: String,
}

/// What was there before.
#[derive(Clone, Copy, Debug)]
pub struct Before<'a> {
    /// The ledger as it was read.
    pub ledger: &'a SourceLedger,
    /// The units as they were read.
    pub units: &'a [Unit],
}

/// Merges a source that came (again). `id` and `input` name the article; `in_use` tells whether some translation was
/// made from the wording with that digest.
pub fn merge(
    before: Option<Before<'_>>,
    article: &Article,
    date: &str,
    name: (&str, &str),
    locale: Locale,
    mut units: Vec<Unit>,
    in_use: impl Fn(&str) -> bool,
) -> Merged {
    let (id, input) = name;
    let old = before.map_or(&[][..], |before| before.units);
    let obsolete = before.map_or(&[][..], |before| &before.ledger.obsolete);
    let paired = align(old, obsolete, &units);
    let mut taken: BTreeSet<String> = paired.iter().flatten().cloned().collect();
    taken.extend(old.iter().map(|unit| unit.id.clone()));
    taken.extend(obsolete.iter().map(|gone| gone.id.clone()));
    for (unit, paired) in units.iter_mut().zip(paired) {
        unit.id = paired.unwrap_or_else(|| {
            let fresh = proposed_id(unit.role, &unit.sentences.join(" "), |id| taken.contains(id));
            taken.insert(fresh.clone());
            fresh
        });
    }
    let ftl = source::to_ftl(article, date, input, locale, &units);
    let (obsolete, earlier) = wordings(before, &units, in_use);
    let line = |unit: &Unit| SourceLine {
        id: unit.id.clone(),
        opens: unit.opens,
        ordered: unit.ordered,
        links: unit.links.clone(),
    };
    let mut ledger = SourceLedger {
        article: id.to_owned(),
        input: input.to_owned(),
        date: date.to_owned(),
        author: article.author.clone(),
        source_page: article.source_page.clone(),
        revision: 1,
        written: source::written_digest(&ftl),
        pending: None,
        units: units.iter().map(line).collect(),
        obsolete,
        earlier,
    };
    if let Some(before) = before {
        let is_same = before.ledger.pending.is_none()
            && before.units == units
            && (&before.ledger.date, &before.ledger.author, &before.ledger.source_page)
                == (&ledger.date, &ledger.author, &ledger.source_page);
        ledger.revision = before.ledger.revision.saturating_add(u32::from(!is_same));
    }
    Merged { units, ledger, ftl }
}

/// For each new unit the id of the old or obsolete one that it is.
fn align(old: &[Unit], obsolete: &[Earlier], new: &[Unit]) -> Vec<Option<String>> {
    let mut paired: Vec<Option<String>> = vec![None; new.len()];
    let mut is_free = vec![true; old.len()];
    // A title or lead is itself whatever it says; any other block is known by its words.
    let key = |unit: &Unit| match unit.role {
        Role::Title | Role::Lead => (unit.role.prefix(), String::new()),
        role => (role.prefix(), source::digest(unit)),
    };
    let mut same: BTreeMap<(&str, String), VecDeque<usize>> = BTreeMap::new();
    for (other, unit) in old.iter().enumerate() {
        same.entry(key(unit)).or_default().push_back(other);
    }
    for (at, unit) in new.iter().enumerate() {
        if let Some(other) = same.get_mut(&key(unit)).and_then(VecDeque::pop_front) {
            is_free[other] = false;
            paired[at] = Some(old[other].id.clone());
        }
    }
    for (at, other) in by_similarity(old, &is_free, new, &paired) {
        if paired[at].is_none() && is_free[other] {
            is_free[other] = false;
            paired[at] = Some(old[other].id.clone());
        }
    }
    let fresh: Vec<usize> = (0..new.len()).filter(|&at| paired[at].is_none()).collect();
    if fresh.len() * obsolete.len() <= MAX_PAIRS {
        let mut back: BTreeSet<&str> = BTreeSet::new();
        for at in fresh {
            let is_this = |gone: &&Earlier| {
                Role::of_id(&gone.id) == Some(new[at].role)
                    && !back.contains(gone.id.as_str())
                    && similarity(&gone.text.join(" "), &new[at].sentences.join(" ")) >= SAME_OBSOLETE
            };
            if let Some(gone) = obsolete.iter().find(is_this) {
                back.insert(&gone.id);
                paired[at] = Some(gone.id.clone());
            }
        }
    }
    paired
}

/// Pairs (new, old) of units that are versions of one another, the most similar first, then the nearest.
fn by_similarity(
    old: &[Unit],
    is_free: &[bool],
    new: &[Unit],
    paired: &[Option<String>],
) -> Vec<(usize, usize)> {
    let fresh: Vec<usize> = (0..new.len()).filter(|&at| paired[at].is_none()).collect();
    let free: Vec<usize> = (0..old.len()).filter(|&at| is_free[at]).collect();
    if fresh.len() * free.len() > MAX_PAIRS {
        return Vec::new();
    }
    let mut pairs = Vec::new();
    for &at in &fresh {
        for &other in &free {
            if old[other].role == new[at].role {
                let share = similarity(&old[other].sentences.join(" "), &new[at].sentences.join(" "));
                if share >= SAME_BLOCK {
                    pairs.push((share, at.abs_diff(other), at, other));
                }
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)).then(a.3.cmp(&b.3)));
    pairs.into_iter().map(|(_, _, at, other)| (at, other)).collect()
}

/// The gone units, and the earlier wordings that translations were made from.
fn wordings(
    before: Option<Before<'_>>,
    units: &[Unit],
    in_use: impl Fn(&str) -> bool,
) -> (Vec<Earlier>, Vec<Earlier>) {
    let Some(before) = before else { return (Vec::new(), Vec::new()) };
    let here: BTreeSet<&str> = units.iter().map(|unit| unit.id.as_str()).collect();
    let is_here = |id: &str| here.contains(id);
    let wording = |unit: &Unit| Earlier {
        id: unit.id.clone(),
        source: source::digest(unit),
        text: unit.sentences.clone(),
    };
    let mut obsolete: Vec<Earlier> =
        before.ledger.obsolete.iter().filter(|gone| !is_here(&gone.id)).cloned().collect();
    for gone in before.units.iter().filter(|unit| !is_here(&unit.id)).map(wording) {
        if !obsolete.contains(&gone) {
            obsolete.push(gone);
        }
    }
    let mut settled: BTreeSet<String> = units.iter().map(source::digest).collect();
    let mut earlier: Vec<Earlier> = Vec::new();
    for known in before.ledger.earlier.iter().cloned().chain(before.units.iter().map(wording)) {
        let is_needed = is_here(&known.id) && in_use(&known.source);
        if is_needed && settled.insert(known.source.clone()) {
            earlier.push(known);
        }
    }
    (obsolete, earlier)
}

#[cfg(test)]
#[path = "merge_tests.rs"]
mod tests;
