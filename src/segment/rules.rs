//! What is known of a language's full stops: abbreviations, and words that open sentences.
//!
//! The tables are data, one file a language in `src/segment/rules/`, each with its origin; `foreign.txt` holds the
//! English and Latin ones that stand in every language's news. A list says what its words do, so that a translator can
//! mend it without reading code:
//!
//! * `[always]`: what it belongs to follows, so it ends no sentence: “проф. Иванов”.
//! * `[number]`: ends no sentence before a number, and one before a capital: “стр. 5”, “през 1996 г. | Крайният …”.
//! * `[behind]`: behind a number like those of `[number]`, else like those of `[always]`: “през XX в.”, “в. Труд”.
//! * `[opener]`: also an ordinary word, or one that a name follows: it ends a sentence only before an opener.
//! * `[openers]`: words that hardly stand capitalised inside a sentence.
//! * `[ordinals]`: words that an ordinal number belongs to, where those are written with a full stop.
//! * `[traits]`: `ordinals` (“17. novembrī”), `nouns` (every noun has a capital), `question` (`;` asks), `colon` (one before
//!   an opener parts sentences).

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::locale::Locale;

/// What a full stop behind a known abbreviation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// It ends no sentence.
    Never,
    /// It ends no sentence before a number.
    NotBeforeNumber,
    /// A unit behind a number, which may end a sentence; without one what it belongs to follows.
    OnlyBehindNumber,
    /// It ends a sentence only before a word that opens sentences.
    OnlyBeforeOpener,
}

/// The table of a language.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact about a language of its own")]
pub struct Rules {
    stops: HashMap<&'static str, Stop>,
    openers: HashSet<&'static str>,
    ordinal_words: HashSet<&'static str>,
    /// Ordinal numbers are written with a full stop.
    pub has_ordinals: bool,
    /// Every noun begins with a capital, so a capital says little.
    pub has_capital_nouns: bool,
    /// `;` is the question mark.
    pub asks_with_semicolon: bool,
    /// A `:` before a capitalised opener parts sentences, as a `;` does everywhere.
    pub parts_at_colon: bool,
}

const FOREIGN: &str = include_str!("rules/foreign.txt");
const FILES: [(&str, &str); 9] = [
    ("bg", include_str!("rules/bg.txt")),
    ("de", include_str!("rules/de.txt")),
    ("el", include_str!("rules/el.txt")),
    ("es", include_str!("rules/es.txt")),
    ("lv", include_str!("rules/lv.txt")),
    ("nl", include_str!("rules/nl.txt")),
    ("pl", include_str!("rules/pl.txt")),
    ("pt", include_str!("rules/pt.txt")),
    ("ro", include_str!("rules/ro.txt")),
];

static TABLES: LazyLock<Vec<(&str, Rules)>> =
    LazyLock::new(|| FILES.iter().map(|&(code, text)| (code, Rules::read(text))).collect());
static UNKNOWN: LazyLock<Rules> = LazyLock::new(|| Rules::read(""));

impl Rules {
    /// The table of a language; a language without a file has the foreign abbreviations only.
    pub fn of(locale: Locale) -> &'static Rules {
        TABLES.iter().find(|(code, _)| *code == locale.code()).map_or(&UNKNOWN, |(_, rules)| rules)
    }

    /// What the full stop behind a word does, if the word is known; without the full stop, as it is written.
    ///
    /// A capital may open a sentence (“Вж. чл. 5”), so it is forgiven; a single one is somebody's initial.
    pub fn stop(&self, word: &str) -> Option<Stop> {
        if let Some(stop) = self.stops.get(word) {
            return Some(*stop);
        }
        let mut letters = word.chars();
        let is_single = letters.next().is_some() && letters.next().is_none();
        if is_single || !word.contains(char::is_uppercase) {
            return None;
        }
        self.stops.get(word.to_lowercase().as_str()).copied()
    }

    /// Whether a word, as it is written, opens sentences.
    pub fn opens(&self, word: &str) -> bool {
        self.openers.contains(word)
    }

    /// Whether an ordinal number may belong to a word: a month, a storey.
    pub fn follows_ordinal(&self, word: &str) -> bool {
        self.ordinal_words.contains(word)
    }

    /// The abbreviations with what they do, sorted: for those who hand the rules on.
    pub fn abbreviations(&self) -> Vec<(&'static str, Stop)> {
        let mut all: Vec<(&'static str, Stop)> =
            self.stops.iter().map(|(&word, &stop)| (word, stop)).collect();
        all.sort_unstable_by_key(|&(word, _)| word);
        all
    }

    /// The words that open sentences, sorted.
    pub fn openers(&self) -> Vec<&'static str> {
        sorted(&self.openers)
    }

    /// The words that an ordinal number belongs to, sorted.
    pub fn ordinal_words(&self) -> Vec<&'static str> {
        sorted(&self.ordinal_words)
    }

    fn read(own: &'static str) -> Rules {
        let mut rules = Rules::default();
        for text in [FOREIGN, own] {
            let mut list = "";
            for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
                match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                    Some(name) => list = name,
                    None => line.split_whitespace().for_each(|word| rules.take(list, word)),
                }
            }
        }
        rules
    }

    fn take(&mut self, list: &str, word: &'static str) {
        match (list, word) {
            ("always", _) => drop(self.stops.insert(word, Stop::Never)),
            ("number", _) => drop(self.stops.insert(word, Stop::NotBeforeNumber)),
            ("behind", _) => drop(self.stops.insert(word, Stop::OnlyBehindNumber)),
            ("opener", _) => drop(self.stops.insert(word, Stop::OnlyBeforeOpener)),
            ("openers", _) => drop(self.openers.insert(word)),
            ("ordinals", _) => drop(self.ordinal_words.insert(word)),
            ("traits", "ordinals") => self.has_ordinals = true,
            ("traits", "nouns") => self.has_capital_nouns = true,
            ("traits", "question") => self.asks_with_semicolon = true,
            ("traits", "colon") => self.parts_at_colon = true,
            _ => unreachable!("a test reads every file, and “{word}” stands in no list that horo knows"),
        }
    }
}

/// The abbreviations of each file as they stand there, for a test.
#[cfg(test)]
pub(super) fn listed() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    FILES.into_iter().map(|(code, text)| {
        let mut list = "";
        let mut words = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.strip_prefix('[') {
                Some(name) => list = name,
                None if matches!(list, "always]" | "number]" | "behind]" | "opener]") => {
                    words.extend(line.split_whitespace());
                }
                None => {}
            }
        }
        (code, words)
    })
}

fn sorted(words: &HashSet<&'static str>) -> Vec<&'static str> {
    let mut all: Vec<&'static str> = words.iter().copied().collect();
    all.sort_unstable();
    all
}
