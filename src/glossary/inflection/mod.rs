//! How the nine languages inflect: tables of endings, one file a language.
//!
//! No crate does this for all nine: the stemmers there are know no Latvian, the public ones for Bulgarian and Polish are
//! part of search engines, and all of them cut derivations too, so that “partnership” would count as “partner”. A table
//! says instead which endings belong together. It may give forms that no dictionary has; they do no harm, because nobody
//! writes them. What it must not give is a form of another word.

mod bg;
mod change;
mod de;
mod el;
mod es;
mod lv;
mod nl;
mod pl;
mod pt;
mod ro;

use std::collections::BTreeMap;

use super::words::fold;
use crate::locale::Locale;
use change::Change;

/// Endings that belong together.
pub(super) struct Paradigm {
    /// The endings by which a word of the glossary is known to inflect this way, divided by spaces. `-` is no ending
    /// behind a consonant, `+` none behind a vowel.
    cited: &'static str,
    /// The endings of all its forms.
    forms: &'static str,
    /// What happens to the stem before these endings.
    change: Change,
}

const fn row(cited: &'static str, forms: &'static str) -> Paradigm {
    Paradigm { cited, forms, change: Change::None }
}

const fn changed(change: Change, cited: &'static str, forms: &'static str) -> Paradigm {
    Paradigm { cited, forms, change }
}

/// A language's table, ready for use.
#[derive(Debug)]
pub(super) struct Table {
    rows: Vec<Row>,
    /// The endings by which rows are chosen, by their last letter.
    cited: BTreeMap<Option<char>, Vec<Cited>>,
    /// The longest ending in bytes.
    longest: usize,
    /// Whether words grow together.
    pub(super) has_compounds: bool,
    articles: &'static [&'static str],
    derivations: &'static [&'static str],
}

#[derive(Debug)]
struct Row {
    forms: Vec<String>,
    change: Change,
}

/// An ending by which a row is chosen.
#[derive(Debug)]
struct Cited {
    edge: Edge,
    ending: String,
    row: u16,
}

/// What a stem must end with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edge {
    Any,
    Consonant,
    Vowel,
}

/// The fewest letters of a stem: what is shorter is not inflected.
const MIN_STEM: usize = 2;
/// The fewest letters of an ending that is nearly a word of its own, such as -iasto in miasto.
const MIN_WHOLE: usize = 3;

impl Table {
    /// The table of a language; an empty one for a language without.
    pub(super) fn new(locale: Locale) -> Table {
        let (paradigms, articles): (&[Paradigm], &[&str]) = match locale.code() {
            "bg" => (bg::PARADIGMS, &[]),
            "de" => (de::PARADIGMS, de::ARTICLES),
            "el" => (el::PARADIGMS, el::ARTICLES),
            "es" => (es::PARADIGMS, es::ARTICLES),
            "lv" => (lv::PARADIGMS, &[]),
            "nl" => (nl::PARADIGMS, nl::ARTICLES),
            "pl" => (pl::PARADIGMS, &[]),
            "pt" => (pt::PARADIGMS, pt::ARTICLES),
            "ro" => (ro::PARADIGMS, ro::ARTICLES),
            _ => (&[], &[]),
        };
        let derivations = match locale.code() {
            "de" => de::DERIVATIONS,
            "nl" => nl::DERIVATIONS,
            _ => &[],
        };
        let rows: Vec<Row> = paradigms.iter().map(Row::new).collect();
        let mut cited: BTreeMap<Option<char>, Vec<Cited>> = BTreeMap::new();
        for (paradigm, row) in paradigms.iter().zip(0u16..) {
            for ending in paradigm.cited.split(' ') {
                let (edge, ending) = match ending {
                    "-" => (Edge::Consonant, String::new()),
                    "+" => (Edge::Vowel, String::new()),
                    ending => (Edge::Any, fold(ending)),
                };
                let last = ending.chars().next_back();
                cited.entry(last).or_default().push(Cited { edge, ending, row });
            }
        }
        let longest = rows.iter().flat_map(|row| &row.forms).map(String::len).max().unwrap_or(0);
        Table { rows, cited, longest, has_compounds: !derivations.is_empty(), articles, derivations }
    }

    /// Every stem that a folded word may have, with the row of its endings.
    pub(super) fn stems(&self, word: &str) -> Vec<(String, u16)> {
        let mut stems = Vec::new();
        let last = word.chars().next_back();
        let cited = [last, None].into_iter().filter_map(|last| self.cited.get(&last)).flatten();
        for Cited { edge, ending, row } in cited {
            let Some(stem) = word.strip_suffix(ending.as_str()) else { continue };
            let is_whole = ending.chars().count() >= MIN_WHOLE;
            if (stem.chars().count() < MIN_STEM && !is_whole) || !edge.allows(stem) {
                continue;
            }
            if let Some(stem) = self.rows[usize::from(*row)].change.apply(stem) {
                stems.push((stem, *row));
            }
        }
        stems.sort();
        stems.dedup();
        stems
    }

    /// Whether a row has an ending.
    pub(super) fn accepts(&self, row: u16, ending: &str) -> bool {
        self.endings(row).iter().any(|form| form == ending)
    }

    /// The endings of a row.
    pub(super) fn endings(&self, row: u16) -> &[String] {
        self.rows.get(usize::from(row)).map(|row| row.forms.as_slice()).unwrap_or_default()
    }

    /// The longest ending, in bytes.
    pub(super) fn longest(&self) -> usize {
        self.longest
    }

    /// Whether a folded word is an article, which is no part of a name.
    pub(super) fn is_article(&self, word: &str) -> bool {
        self.articles.contains(&word)
    }

    /// Whether the rest of a word makes another word of its beginning, as “-schaft” does of „Partner“.
    pub(super) fn is_derivation(&self, rest: &str) -> bool {
        self.derivations.iter().any(|derivation| rest.starts_with(derivation))
    }
}

impl Row {
    fn new(paradigm: &Paradigm) -> Row {
        let forms = paradigm.forms.split(' ').map(|ending| match ending {
            "-" | "+" => String::new(),
            ending => fold(ending),
        });
        Row { forms: forms.collect(), change: paradigm.change }
    }
}

impl Edge {
    fn allows(self, stem: &str) -> bool {
        let is_vowel = stem.chars().next_back().is_some_and(is_vowel);
        match self {
            Edge::Any => true,
            Edge::Consonant => !is_vowel,
            Edge::Vowel => is_vowel,
        }
    }
}

fn is_vowel(c: char) -> bool {
    const VOWELS: &str = "aeiouyäöüáéíóúàâêôãõăîāēīūąęóëïаъоуеиюяαεηιουω";
    VOWELS.contains(c)
}

#[cfg(test)]
mod tests;
