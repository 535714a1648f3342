//! The words of a text: runs of letters, each with the scripts its letters come from.

use crate::span::Span;

/// A set of scripts.
pub(super) type Scripts = u8;

/// Latin letters.
pub(super) const LATIN: Scripts = 1;
/// Greek letters.
pub(super) const GREEK: Scripts = 2;
/// Cyrillic letters.
pub(super) const CYRILLIC: Scripts = 4;
/// Letters of any other script.
pub(super) const OTHER: Scripts = 8;

/// A run of letters; marks that combine with them, and invisible characters among them, belong to it.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) span: Span,
    pub(super) scripts: Scripts,
}

/// The words of a text, with counts that many checks ask for.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    pub(super) list: Vec<Word>,
    /// Letters of each script: Latin, Greek, Cyrillic, other.
    pub(super) letters: [usize; 4],
    /// Whether any digit stands in the text.
    pub(super) has_digits: bool,
}

impl Words {
    /// How many letters of a script there are.
    pub(super) fn count(&self, script: Scripts) -> usize {
        self.letters[script.trailing_zeros() as usize & 3]
    }

    /// How many letters there are.
    pub(super) fn all_letters(&self) -> usize {
        self.letters.iter().sum()
    }
}

/// Reads the words of a text.
pub(super) fn read(text: &str) -> Words {
    let mut words = Words { list: Vec::with_capacity(text.len() / 6), ..Words::default() };
    let mut open: Option<Word> = None;
    for (at, c) in text.char_indices() {
        let script = script_of(c);
        if script != 0 {
            words.letters[script.trailing_zeros() as usize] += 1;
            let word = open.get_or_insert(Word { span: at..at, scripts: 0 });
            word.scripts |= script;
            word.span.end = at + c.len_utf8();
        } else if !c.is_ascii() && is_invisible_mark(c) {
            // A soft hyphen or a combining accent does not end a word.
        } else {
            words.has_digits |= c.is_ascii_digit();
            words.list.extend(open.take());
        }
    }
    words.list.extend(open);
    words
}

/// The script of a letter, or 0 for what is no letter.
pub(super) fn script_of(c: char) -> Scripts {
    match c {
        'a'..='z' | 'A'..='Z' => LATIN,
        '\0'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{206f}' => 0,
        '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => LATIN,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' if c.is_alphabetic() => GREEK,
        '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => CYRILLIC,
        _ if c.is_alphabetic() => OTHER,
        _ => 0,
    }
}

fn is_invisible_mark(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}
