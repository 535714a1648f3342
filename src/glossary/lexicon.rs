//! The words of a glossary, found in any form.
//!
//! A word is kept as its stems with the row of endings that each takes. To look a word of a text up, each of its last
//! letters is tried as an ending: a handful of look-ups, however many words the glossary has, and no list of forms.

use std::collections::HashMap;

use super::Certainty;
use super::inflection::Table;
use super::words::{Casing, Word, is_greek_vowel};
use crate::locale::Locale;

/// A word of the glossary, in any of its forms.
pub(super) type Lemma = u32;

/// The words of a glossary.
#[derive(Debug)]
pub(super) struct Lexicon {
    table: Table,
    lemmas: Vec<Written>,
    ids: HashMap<Written, Lemma>,
    stems: HashMap<Box<str>, Vec<Entry>>,
    /// A bit for every pair of letters that a stem begins with.
    beginnings: Beginnings,
}

/// A word as the glossary writes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Written {
    folded: String,
    casing: Casing,
    accent: Option<u8>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    lemma: Lemma,
    /// `None` for the word as it is written.
    row: Option<u16>,
}

/// The longest abbreviation that has to stand in capitals: „ЕС“, but not “es”.
const MAX_ABBREVIATION: usize = 4;
/// The fewest letters of a word that can be found in a compound, and of what stands before it.
const MIN_IN_COMPOUND: usize = 5;
const MIN_REST: usize = 3;
/// Most words of a glossary: a file that is made to fill the memory is taken in part.
const MAX_LEMMAS: Lemma = 20_000;
/// The longest word that is looked up, in bytes; what is longer is no word.
const MAX_WORD: usize = 200;

impl Lexicon {
    pub(super) fn new(locale: Locale) -> Lexicon {
        Lexicon {
            table: Table::new(locale),
            lemmas: Vec::new(),
            ids: HashMap::new(),
            stems: HashMap::new(),
            beginnings: Beginnings::default(),
        }
    }

    /// The table of the language.
    pub(super) fn table(&self) -> &Table {
        &self.table
    }

    /// Takes a word in; `None` when there are too many.
    pub(super) fn add(&mut self, folded: &str, word: &Word) -> Option<Lemma> {
        let is_abbreviation = word.casing == Casing::Capitals && folded.chars().count() <= MAX_ABBREVIATION;
        let casing = match word.casing {
            Casing::Capitals if !is_abbreviation => Casing::Capital,
            casing => casing,
        };
        let written = Written { folded: folded.to_owned(), casing, accent: word.accent };
        if let Some(&lemma) = self.ids.get(&written) {
            return Some(lemma);
        }
        let lemma = Lemma::try_from(self.lemmas.len()).ok().filter(|&lemma| lemma < MAX_LEMMAS)?;
        self.keep(folded, Entry { lemma, row: None });
        if !is_abbreviation {
            for (stem, row) in self.table.stems(folded) {
                self.keep(&stem, Entry { lemma, row: Some(row) });
            }
        }
        self.lemmas.push(written.clone());
        self.ids.insert(written, lemma);
        Some(lemma)
    }

    fn keep(&mut self, stem: &str, entry: Entry) {
        match entry.row.filter(|_| stem.chars().nth(1).is_none()) {
            Some(row) => {
                let forms = self.table.endings(row).iter().map(|ending| format!("{stem}{ending}"));
                forms.for_each(|form| self.beginnings.add(&form));
            }
            None => self.beginnings.add(stem),
        }
        self.stems.entry(stem.into()).or_default().push(entry);
    }

    /// The glossary's words that a word of a text is a form of.
    pub(super) fn look_up(&self, folded: &str, word: &Word, found: &mut Vec<(Lemma, Certainty)>) {
        found.clear();
        if folded.len() > MAX_WORD || !self.beginnings.has(folded) {
            return;
        }
        self.forms(folded, |lemma, ending| {
            let written = &self.lemmas[lemma as usize];
            if !accent_fits(written, word.accent, folded, ending) {
                return;
            }
            let certainty = match (written.casing, word.casing) {
                (Casing::Capitals, Casing::Capitals) => Certainty::Sure,
                (Casing::Capitals, _) => return,
                (Casing::Capital, Casing::Small) => Certainty::Weak,
                _ => Certainty::Sure,
            };
            if !found.iter().any(|(other, _)| *other == lemma) {
                found.push((lemma, certainty));
            }
        });
        if found.is_empty() && word.casing != Casing::Small {
            self.plural_of_abbreviation(folded, word, found);
        }
    }

    /// An abbreviation with a plural's s, as in “NGOs”.
    fn plural_of_abbreviation(&self, folded: &str, word: &Word, found: &mut Vec<(Lemma, Certainty)>) {
        let Some(stem) = folded.strip_suffix('s').filter(|_| word.casing == Casing::Capital) else { return };
        for entry in self.stems.get(stem).into_iter().flatten() {
            if self.lemmas[entry.lemma as usize].casing == Casing::Capitals {
                found.push((entry.lemma, Certainty::Weak));
            }
        }
    }

    /// The glossary's words that open or close a compound, in the languages that have them.
    pub(super) fn look_inside(&self, folded: &str, found: &mut Vec<Lemma>) {
        found.clear();
        let is_short = folded.chars().count() < MIN_IN_COMPOUND + MIN_REST;
        if !self.table.has_compounds || is_short || folded.len() > MAX_WORD {
            return;
        }
        let splits = folded.char_indices().map(|(at, _)| at).skip(MIN_REST);
        for at in splits {
            let (first, last) = folded.split_at(at);
            if last.chars().count() >= MIN_IN_COMPOUND && self.beginnings.has(last) {
                self.part(last, |_| true, found);
            }
            let may_open = first.chars().count() >= MIN_IN_COMPOUND && last.chars().count() >= MIN_REST;
            if may_open && self.beginnings.has(first) && !self.table.is_derivation(last) {
                // “Partners|chaft” is “Partner|schaft”.
                let is_compound = |written: &Written| {
                    let rest = folded.strip_prefix(written.folded.as_str());
                    rest.is_none_or(|rest| !self.table.is_derivation(rest))
                };
                self.part(first, is_compound, found);
            }
        }
    }

    fn part(&self, part: &str, may_be: impl Fn(&Written) -> bool, found: &mut Vec<Lemma>) {
        self.forms(part, |lemma, _| {
            let written = &self.lemmas[lemma as usize];
            let is_long = written.folded.chars().count() >= MIN_IN_COMPOUND;
            let is_new = is_long && written.casing != Casing::Capitals && !found.contains(&lemma);
            if is_new && may_be(written) {
                found.push(lemma);
            }
        });
    }

    /// Calls `visit` with every word of which these letters are a form, and the ending.
    fn forms<'f>(&self, folded: &'f str, mut visit: impl FnMut(Lemma, &'f str)) {
        let from = folded.floor_char_boundary(folded.len().saturating_sub(self.table.longest()));
        let ends = folded[from..].char_indices().map(|(at, _)| from + at).chain([folded.len()]);
        for (stem, ending) in ends.map(|at| folded.split_at(at)) {
            for entry in self.stems.get(stem).into_iter().flatten() {
                let fits = match entry.row {
                    None => ending.is_empty(),
                    Some(row) => self.table.accepts(row, ending),
                };
                if fits {
                    visit(entry.lemma, ending);
                }
            }
        }
    }
}

/// In Greek the accent tells νόμος from νομός. It stays where the glossary's form has it, and moves towards the end only
/// in long words and in the genitive plural.
fn accent_fits(written: &Written, accent: Option<u8>, folded: &str, ending: &str) -> bool {
    let (Some(cited), Some(accent)) = (written.accent, accent) else { return true };
    if accent == cited {
        return true;
    }
    if accent < cited {
        // In a plural that the glossary gives the accent has moved already: προγράμματα, αποφάσεις.
        let has_moved = ["ματα", "εισ", "οντα"].iter().any(|end| written.folded.ends_with(end));
        return has_moved && accent_may_move(folded, accent);
    }
    // παιχνίδι, παιχνιδιού.
    ending.ends_with("ων") || ending == "ιου" || accent_may_move(&written.folded, cited)
}

/// Whether two syllables or more follow the accent.
fn accent_may_move(folded: &str, accent: u8) -> bool {
    let (mut run, mut behind, mut is_in_vowels) = (0u8, 0, false);
    for c in folded.chars() {
        let is_vowel = is_greek_vowel(c);
        if is_vowel && !is_in_vowels {
            run = run.saturating_add(1);
        }
        if is_vowel && run > accent.saturating_add(1) {
            behind += 1;
        }
        is_in_vowels = is_vowel;
    }
    behind >= 2
}

/// Which pairs of letters stems begin with: most words of a text are no glossary words and are told by this.
#[derive(Debug)]
struct Beginnings([u64; 64]);

impl Default for Beginnings {
    fn default() -> Self {
        Beginnings([0; 64])
    }
}

impl Beginnings {
    fn bit(word: &str) -> Option<(usize, u64)> {
        let mut chars = word.chars();
        let (one, two) = (chars.next()? as usize, chars.next()? as usize);
        let bit = (one * 61 + two * 7) % 4096;
        Some((bit / 64, 1 << (bit % 64)))
    }

    fn add(&mut self, stem: &str) {
        match Beginnings::bit(stem) {
            Some((at, bit)) => self.0[at] |= bit,
            // A stem of one letter begins with anything.
            None => self.0 = [u64::MAX; 64],
        }
    }

    fn has(&self, word: &str) -> bool {
        Beginnings::bit(word).is_none_or(|(at, bit)| self.0[at] & bit != 0)
    }
}
