//! A text as words, numbers, spaces and single marks, so that the rules of dates need not look at bytes.
//!
//! Characters that nobody sees (soft hyphens, zero-width spaces, direction marks) are passed over; dashes of any length
//! are one dash; a word is folded: composed, small, and in Cyrillic letters where a Latin look-alike slipped in („Mай“).

use unicode_normalization::UnicodeNormalization as _;

use crate::span::Span;
use crate::text::script::{Script, lookalike, script};
use crate::text::words::{is_invisible, turns_direction};

/// What a token is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// ASCII digits: the value, at most `i32::MAX`, and how many they are.
    Number(i32, usize),
    /// Letters, folded.
    Word(String),
    /// Spaces and line breaks.
    Space,
    /// Anything else, one character each.
    Mark(char),
}

/// A piece of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) span: Span,
    /// As it stands in the text.
    pub(super) raw: &'a str,
}

/// The pieces of a text, in order; what is invisible belongs to none, unless it stands inside a word.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut start = 0;
    while let Some(first) = text[start..].chars().next() {
        let goes_on: fn(char) -> bool = match first {
            '0'..='9' => |c| c.is_ascii_digit(),
            c if c.is_alphabetic() => is_in_word,
            c if c.is_whitespace() => char::is_whitespace,
            _ => |_| false,
        };
        let after_first = start + first.len_utf8();
        let end = text[after_first..].find(|c| !goes_on(c)).map_or(text.len(), |length| after_first + length);
        let raw = &text[start..end];
        if !is_unseen(first) {
            tokens.push(Token { kind: kind(first, raw), span: start..end, raw });
        }
        start = end;
    }
    tokens
}

fn is_in_word(c: char) -> bool {
    c.is_alphabetic() || unicode_normalization::char::is_combining_mark(c) || is_unseen(c)
}

fn is_unseen(c: char) -> bool {
    is_invisible(c) || turns_direction(c)
}

fn kind(first: char, raw: &str) -> Kind {
    match first {
        '0'..='9' => Kind::Number(raw.parse().unwrap_or(i32::MAX), raw.len()),
        c if c.is_alphabetic() => Kind::Word(folded(raw)),
        c if c.is_whitespace() => Kind::Space,
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Kind::Mark('-'),
        c => Kind::Mark(c),
    }
}

fn folded(raw: &str) -> String {
    let is_cyrillic = raw.chars().any(|c| script(c) == Script::Cyrillic);
    let in_place = |c: char| if is_cyrillic { lookalike(c, Script::Cyrillic).unwrap_or(c) } else { c };
    raw.nfc().filter(|&c| !is_unseen(c)).map(in_place).flat_map(char::to_lowercase).collect()
}
