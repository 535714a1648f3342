//! The words of a text: runs of letters, each with the scripts its letters come from.

use super::script::{Script, letter};
use super::words::is_invisible;
use crate::span::Span;

/// The words of a text, with what is often asked of them.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// The words in order.
    pub list: Vec<Word>,
    /// Letters of each script, in the order of [`Script`].
    letters: [usize; 4],
    /// Whether any digit stands in the text.
    pub has_digits: bool,
}

/// A run of letters; marks that combine with them, and invisible characters among them, belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Its bytes in the text.
    pub span: Span,
    /// A bit for each script of its letters, in the order of [`Script`].
    scripts: u8,
}

impl Words {
    /// Reads the words of a text.
    pub fn new(text: &str) -> Self {
        let mut words = Words { list: Vec::with_capacity(text.len() / 6), ..Words::default() };
        let mut open: Option<Word> = None;
        for (at, c) in text.char_indices() {
            if let Some(script) = letter(c) {
                words.letters[script as usize] += 1;
                let word = open.get_or_insert(Word { span: at..at, scripts: 0 });
                word.scripts |= 1 << script as u8;
                word.span.end = at + c.len_utf8();
            } else if c.is_ascii() || !takes_no_room(c) {
                words.has_digits |= c.is_ascii_digit();
                words.list.extend(open.take());
            }
        }
        words.list.extend(open);
        words
    }

    /// How many letters of a script there are.
    pub fn count(&self, script: Script) -> usize {
        self.letters.get(script as usize).copied().unwrap_or_default()
    }

    /// How many letters there are.
    pub fn all_letters(&self) -> usize {
        self.letters.iter().sum()
    }
}

impl Word {
    /// Whether its letters come from more than one script.
    pub fn is_mixed(&self) -> bool {
        self.scripts.count_ones() > 1
    }

    /// Whether all its letters come from a script.
    pub fn is_all(&self, script: Script) -> bool {
        self.scripts == 1 << script as u8
    }
}

/// A soft hyphen or a combining accent does not end a word.
fn takes_no_room(c: char) -> bool {
    is_invisible(c) || unicode_normalization::char::is_combining_mark(c)
}

/// Whether letters of two scripts stand side by side, as in “Cофия” with a Latin C.
///
/// What stands between letters separates them: „IT-сектор“ and „e-услуги“ are not mixed, „web2медия“ is not either.
/// Signs that are letters of a foreign script by nature (the Ω of „kΩ“) do mix.
pub fn is_mixed(text: &str) -> bool {
    Words::new(text).list.iter().any(Word::is_mixed)
}
