//! The source comes again: which of its blocks are the old ones?
//!
//! Old and new blocks are [aligned](super::align) so that the same or a similar block keeps its id and with it its
//! translations, also when it moved, or was split or joined: then the larger part keeps it. A block that is gone is kept
//! aside and gets its id back when its text returns, also edited a little.

use std::collections::{BTreeMap, BTreeSet};

use super::align::{Match, Text, align};
use super::source::{self, Earlier, SourceLedger, SourceLine};
use crate::extract::{Article, Role, markup};
use crate::locale::Locale;
use crate::segment::{Unit, proposed_id};
use crate::text::words;

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
    let paired = recognise(old, obsolete, &units);
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
        text: source::text_digest(&unit.text()),
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
        written: None,
        pending: Vec::new(),
        units: units.iter().map(line).collect(),
        obsolete,
        earlier,
    };
    if let Some(before) = before {
        let is_same = before.ledger.pending.is_empty()
            && say_the_same(before.units, &units)
            && (&before.ledger.date, &before.ledger.author, &before.ledger.source_page)
                == (&ledger.date, &ledger.author, &ledger.source_page);
        ledger.revision = before.ledger.revision.saturating_add(u32::from(!is_same));
    }
    Merged { units, ledger, ftl }
}

/// Whether the units are the same; only where their sentences are cut may be another place, which is no new revision.
fn say_the_same(old: &[Unit], new: &[Unit]) -> bool {
    let whole = |unit: &Unit| Unit { sentences: vec![unit.sentences.join(" ")], ..unit.clone() };
    old == new || (old.len() == new.len() && old.iter().zip(new).all(|(old, new)| whole(old) == whole(new)))
}

/// For each new unit the id of the old or obsolete one that it is. No id is given twice, whatever the order of `obsolete`.
pub fn recognise(old: &[Unit], obsolete: &[Earlier], new: &[Unit]) -> Vec<Option<String>> {
    // A title or lead is itself whatever it says; any other block is known by its words.
    let text = |role: Role, sentences: &[String]| Text {
        kind: role.prefix(),
        words: match role {
            Role::Title | Role::Lead => String::new(),
            _ => words::normal_form(&markup::plain(&sentences.join(" "))),
        },
    };
    let of_units =
        |units: &[Unit]| units.iter().map(|unit| text(unit.role, &unit.sentences)).collect::<Vec<_>>();
    // The last wording of each, whatever the order in which the ledger has them.
    let live: BTreeSet<&str> = old.iter().map(|unit| unit.id.as_str()).collect();
    let is_gone = |gone: &&Earlier| !live.contains(gone.id.as_str());
    let gone: BTreeMap<&str, &Earlier> =
        obsolete.iter().filter(is_gone).map(|gone| (gone.id.as_str(), gone)).collect();
    let returning: Vec<(&str, Text)> = gone
        .into_values()
        .filter_map(|gone| Some((gone.id.as_str(), text(Role::of_id(&gone.id)?, &gone.text))))
        .collect();
    let (ids, gone): (Vec<&str>, Vec<Text>) = returning.into_iter().unzip();
    let id = |it| match it {
        Match::Old(at) => old[at].id.clone(),
        Match::Gone(at) => ids[at].to_owned(),
    };
    let found = align(&of_units(old), &gone, &of_units(new));
    found.into_iter().map(|it| it.map(id)).collect()
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
        if is_here(&known.id) && settled.insert(known.source.clone()) {
            earlier.push(known);
        }
    }
    source::keep_needed(&mut earlier, in_use);
    (obsolete, earlier)
}

#[cfg(test)]
#[path = "merge_tests.rs"]
mod tests;
