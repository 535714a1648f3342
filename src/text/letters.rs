//! The words of a text, runs of letters with the scripts that they come from, and the signs between them.
//!
//! A text is read once, and who looks for a mark, a bracket or an unseen character looks at its few signs.

use super::script::{Script, letter};
use super::words::is_invisible;
use crate::span::Span;

/// The words of a text, with what is often asked of them.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// The words in order.
    pub list: Vec<Word>,
    /// What is neither letter nor ASCII digit nor space, each with its place.
    pub signs: Vec<(usize, char)>,
    /// The runs of ASCII digits in order.
    pub digits: Vec<Span>,
    /// Letters of each script, in the order of [`Script`].
    letters: [usize; 4],
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
    /// Reads a text.
    pub fn new(text: &str) -> Self {
        let mut words = Words { list: Vec::with_capacity(text.len() / 6), ..Words::default() };
        let mut open = Word { span: 0..0, scripts: 0 };
        let mut at = 0;
        while at < text.len() {
            let plain = plain_letters(&text.as_bytes()[at..]);
            let Some(c) = text[at..].chars().next() else { break };
            let run =
                plain.or_else(|| letter(c).map(|script| Run { script, bytes: c.len_utf8(), letters: 1 }));
            if let Some(run) = run {
                words.letters[run.script as usize] += run.letters;
                if open.scripts == 0 {
                    open.span.start = at;
                }
                open.scripts |= 1 << run.script as u8;
                at += run.bytes;
                open.span.end = at;
                continue;
            }
            if c.is_ascii_digit() {
                match words.digits.last_mut() {
                    Some(run) if run.end == at => run.end += 1,
                    _ => words.digits.push(at..at + 1),
                }
            } else if c != ' ' {
                words.signs.push((at, c));
            }
            if open.scripts != 0 && (c.is_ascii() || !takes_no_room(c)) {
                words.list.push(open.clone());
                open.scripts = 0;
            }
            at += c.len_utf8();
        }
        if open.scripts != 0 {
            words.list.push(open);
        }
        words
    }

    /// Whether one of some signs stands in the text.
    pub fn has_sign(&self, is_wanted: impl Fn(char) -> bool) -> bool {
        self.signs.iter().any(|sign| is_wanted(sign.1))
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

/// Letters of one script in a row.
struct Run {
    script: Script,
    bytes: usize,
    letters: usize,
}

/// The letters from a to z, or the plain Cyrillic ones (U+0400 to U+047F, which are all letters), that a text begins with:
/// nearly all of a text, and told by their bytes.
fn plain_letters(bytes: &[u8]) -> Option<Run> {
    match bytes.first()? {
        b'a'..=b'z' | b'A'..=b'Z' => {
            let letters = bytes.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
            Some(Run { script: Script::Latin, bytes: letters, letters })
        }
        0xd0 | 0xd1 => {
            let letters = bytes.chunks_exact(2).take_while(|pair| pair[0] & 0xfe == 0xd0).count();
            Some(Run { script: Script::Cyrillic, bytes: letters * 2, letters })
        }
        _ => None,
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_letters_of_a_text_are_those_of_its_characters(text in "(\\PC|[а-яѐ-ҁa-zα-ω ,.0-9]){0,60}") {
            let words = Words::new(&text);
            for script in [Script::Latin, Script::Cyrillic, Script::Greek, Script::Other] {
                prop_assert_eq!(words.count(script), text.chars().filter(|&c| letter(c) == Some(script)).count());
            }
            let inside: usize = words.list.iter().map(|word| text[word.span.clone()].chars().filter(|&c| letter(c).is_some()).count()).sum();
            prop_assert_eq!(inside, words.all_letters());
        }
    }
}
