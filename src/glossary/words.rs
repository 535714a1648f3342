//! The words of a text as the glossary compares them, and what stands between them.
//!
//! Two words are the same when they fold to the same letters: case, composed and decomposed letters, invisible
//! characters, Greek accents and final sigma, Romanian cedillas and the German ß do not count. Other diacritics do: a
//! letter with a mark is another letter in Polish and Latvian. What a word lost by folding is kept beside it.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::locale::Locale;
use crate::span::Span;
use crate::text::words::is_invisible;

/// The words of a text in order.
#[derive(Debug, Default)]
pub(super) struct Words {
    folded: String,
    list: Vec<Word>,
}

/// A run of letters and digits.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// Its bytes in the text.
    pub(super) span: Span,
    folded: Span,
    /// How it is written.
    pub(super) casing: Casing,
    /// In Greek: which of its runs of vowels bears the accent, from 0.
    pub(super) accent: Option<u8>,
    /// What stands between it and the next word.
    pub(super) gap: Gap,
}

/// Small and capital letters of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Casing {
    /// It begins with a small letter, or has no case.
    Small,
    /// It begins with a capital.
    Capital,
    /// Two letters or more, all capitals: an abbreviation, or a heading in capitals.
    Capitals,
}

/// What stands between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Gap {
    /// Spaces, with quotation marks or a hash sign.
    Space,
    /// One hyphen or dash without spaces.
    Hyphen,
    /// A dash between spaces.
    Dash,
    /// A hyphen that stands for the rest of a word: „Sozial- und Solidarwirtschaft“.
    Hanging,
    /// A full stop, as behind an abbreviation.
    Stop,
    /// Anything that ends a name, the end of the text too.
    Break,
}

/// Most characters that may stand between two words of a name.
const MAX_GAP: usize = 6;

impl Words {
    /// Reads a text.
    pub(super) fn new(text: &str, locale: Locale) -> Words {
        let mut words = Words { folded: String::with_capacity(text.len()), list: Vec::new() };
        let keeps_apostrophe = locale.code() == "nl";
        let mut chars = text.char_indices().peekable();
        while let Some((start, c)) = chars.next() {
            if !c.is_alphanumeric() {
                continue;
            }
            let mut end = start + c.len_utf8();
            while let Some(&(at, c)) = chars.peek() {
                let after = || text[at + c.len_utf8()..].chars().next().is_some_and(char::is_alphabetic);
                let belongs = c.is_alphanumeric()
                    || is_combining_mark(c)
                    || is_invisible(c)
                    || (keeps_apostrophe && is_apostrophe(c) && after());
                if !belongs {
                    break;
                }
                end = at + c.len_utf8();
                chars.next();
            }
            words.push(text, start..end, locale);
        }
        words
    }

    fn push(&mut self, text: &str, span: Span, locale: Locale) {
        if let Some(last) = self.list.last_mut() {
            last.gap = gap(&text[last.span.end..span.start]);
        }
        let begin = self.folded.len();
        let raw = &text[span.clone()];
        let mut reading = Reading::default();
        if raw.is_ascii() || !raw.chars().any(|c| is_combining_mark(c) || is_invisible(c)) {
            raw.chars().for_each(|c| reading.take(c, &mut self.folded));
        } else {
            let seen = raw.chars().filter(|&c| !is_invisible(c));
            seen.nfc().for_each(|c| reading.take(c, &mut self.folded));
        }
        let accent = if locale.code() == "el" { reading.accent } else { None };
        let (folded, casing) = (begin..self.folded.len(), reading.casing());
        self.list.push(Word { span, folded, casing, accent, gap: Gap::Break });
    }

    /// The words.
    pub(super) fn list(&self) -> &[Word] {
        &self.list
    }

    /// The folded letters of a word.
    pub(super) fn folded(&self, word: &Word) -> &str {
        &self.folded[word.folded.clone()]
    }
}

/// A word's letters as they are folded.
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    let mut reading = Reading::default();
    word.nfc().for_each(|c| reading.take(c, &mut folded));
    folded
}

/// What folding takes away from a word.
#[derive(Default)]
struct Reading {
    letters: usize,
    capitals: usize,
    begins_with_capital: bool,
    vowel_runs: u8,
    is_in_vowels: bool,
    accent: Option<u8>,
}

impl Reading {
    fn take(&mut self, c: char, folded: &mut String) {
        if c.is_ascii_lowercase() {
            self.letters += 1;
            self.is_in_vowels = false;
            folded.push(c);
            return;
        }
        if is_combining_mark(c) {
            return;
        }
        if is_apostrophe(c) {
            folded.push('\'');
            return;
        }
        if c.is_alphabetic() {
            self.letters += 1;
            if c.is_uppercase() {
                self.capitals += 1;
                self.begins_with_capital |= self.letters == 1;
            }
        }
        for small in c.to_lowercase() {
            self.take_small(small, folded);
        }
    }

    fn take_small(&mut self, c: char, folded: &mut String) {
        let plain = match c {
            'ά' | 'έ' | 'ή' | 'ί' | 'ό' | 'ύ' | 'ώ' | 'ΐ' | 'ΰ' => {
                let run = if self.is_in_vowels { self.vowel_runs.saturating_sub(1) } else { self.vowel_runs };
                self.accent = self.accent.or(Some(run));
                without_accent(c)
            }
            'ϊ' => 'ι',
            'ϋ' => 'υ',
            'ς' => 'σ',
            'ѝ' => 'и',
            'ş' => 'ș',
            'ţ' => 'ț',
            'ß' => {
                folded.push_str("ss");
                return;
            }
            c => c,
        };
        let is_vowel = is_greek_vowel(plain);
        if is_vowel && !self.is_in_vowels {
            self.vowel_runs = self.vowel_runs.saturating_add(1);
        }
        self.is_in_vowels = is_vowel;
        folded.push(plain);
    }

    fn casing(&self) -> Casing {
        match self.letters {
            2.. if self.capitals == self.letters => Casing::Capitals,
            _ if self.begins_with_capital => Casing::Capital,
            _ => Casing::Small,
        }
    }
}

fn without_accent(c: char) -> char {
    match c {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        c => c,
    }
}

/// Whether a folded letter is a Greek vowel.
pub(super) fn is_greek_vowel(c: char) -> bool {
    matches!(c, 'α' | 'ε' | 'η' | 'ι' | 'ο' | 'υ' | 'ω')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn gap(between: &str) -> Gap {
    let mut chars = between.chars().filter(|&c| !is_invisible(c));
    let (mut spaces, mut dashes, mut stops) = (0, 0, 0);
    for (count, c) in chars.by_ref().enumerate() {
        match c {
            _ if count >= MAX_GAP => return Gap::Break,
            c if c.is_whitespace() => spaces += 1,
            c if is_dash(c) => dashes += 1,
            '.' => stops += 1,
            '#' | '"' | '„' | '“' | '”' | '«' | '»' | '‘' | '‚' | '‹' | '›' => {}
            c if is_apostrophe(c) => {}
            _ => return Gap::Break,
        }
    }
    match (dashes, stops) {
        (0, 0) => Gap::Space,
        (1, 0) if spaces == 0 => Gap::Hyphen,
        (1, 0) if between.starts_with(is_dash) => Gap::Hanging,
        (1, 0) => Gap::Dash,
        (0, 1) => Gap::Stop,
        _ => Gap::Break,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, locale: &str) -> Vec<(String, Gap)> {
        let words = Words::new(text, locale.parse().unwrap());
        words.list().iter().map(|word| (words.folded(word).to_owned(), word.gap)).collect()
    }

    #[test]
    fn what_stands_between_two_words_of_a_name_is_told_from_what_ends_it() {
        let gaps = |text| read(text, "bg").into_iter().map(|word| word.1).collect::<Vec<_>>();
        assert_eq!(gaps("а\u{a0}„б“ #в"), [Gap::Space, Gap::Space, Gap::Break]);
        assert_eq!(gaps("а‑б – в"), [Gap::Hyphen, Gap::Dash, Gap::Break]);
        assert_eq!(gaps("гр. а, б (в"), [Gap::Stop, Gap::Break, Gap::Break, Gap::Break]);
    }

    #[test]
    fn letters_that_only_look_different_fold_to_the_same() {
        for (one, other) in [
            ("\u{438}\u{306}", "й"),
            ("Ρήνου", "ΡΗΝΟΥ"),
            ("Δήμος", "δημοσ"),
            ("Municipalităţii", "municipalității"),
            ("Groß", "GROSS"),
            ("соци\u{ad}ална", "Социална"),
        ] {
            assert_eq!(read(one, "el")[0].0, read(other, "el")[0].0);
        }
        assert_ne!(fold("kāzas"), fold("kazas"));
        assert_ne!(fold("radą"), fold("rada"));
    }

    #[test]
    fn the_accent_of_a_greek_word_is_kept_beside_it() {
        let accent = |text: &str| Words::new(text, "el".parse().unwrap()).list()[0].accent;
        assert_eq!((accent("νόμος"), accent("νομός"), accent("νομού")), (Some(0), Some(1), Some(1)));
        assert_eq!((accent("περιφέρεια"), accent("ΔΗΜΟΣ")), (Some(2), None));
    }

    #[test]
    fn a_dutch_plural_is_one_word() {
        assert_eq!(read("programma’s", "nl")[0].0, "programma's");
        assert_eq!(read("‘programma’", "nl")[0].0, "programma");
    }
}
