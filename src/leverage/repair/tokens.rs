//! A text of the source as words, numbers, dates, months and names, with the marks between them.

use crate::leverage::names::{KnownName, Names};
use crate::locale::{Locale, months};

/// A part of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token<'t> {
    /// As it is written.
    pub(super) text: &'t str,
    pub(super) kind: Kind<'t>,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind<'t> {
    /// A word or a mark.
    Word,
    /// A number with its separators.
    Number,
    /// A day, month and year in numbers.
    Date(InNumbers),
    /// A month by its name.
    Month(u8),
    /// A word of Latin letters with a capital, as a name that translations keep.
    Latin,
    /// A name that the project has in the target language too, and in which form it stands.
    Known(&'t KnownName, &'t str),
    /// A word of a person's name in Cyrillic letters.
    Person(Part),
}

/// A day as it is written in numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct InNumbers {
    pub(super) day: u8,
    pub(super) month: u8,
    pub(super) year: u16,
}

/// Which part of a Bulgarian's name a word is, and by the family name whose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Part {
    FirstOfHers,
    FirstOfHis,
    LastOfHers,
    LastOfHis,
}

/// The parts of a text.
pub(super) fn tokens<'t>(text: &'t str, source: Locale, names: &'t Names) -> Vec<Token<'t>> {
    let mut tokens: Vec<Token<'t>> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let begins = !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-');
        let is_capital = begins && rest.starts_with(char::is_uppercase);
        let known = if is_capital { names.at(rest) } else { None };
        let (length, kind) = match known {
            Some((length, name, form)) => (length, Kind::Known(name, form)),
            None => next(rest, source, begins),
        };
        tokens.push(Token { text: &rest[..length], kind });
        at += length;
    }
    people(&mut tokens);
    tokens
}

/// The length of the first part of a text, and what it is.
fn next(rest: &str, source: Locale, begins: bool) -> (usize, Kind<'_>) {
    let first = rest.chars().next().unwrap_or(' ');
    if first.is_ascii_digit() {
        return match date(rest).filter(|_| begins) {
            Some((length, day)) => (length, Kind::Date(day)),
            None => (number(rest), Kind::Number),
        };
    }
    if !first.is_alphabetic() {
        return (first.len_utf8(), Kind::Word);
    }
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let length = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
    let word = &rest[..length];
    let is_latin = length > 1
        && first.is_ascii_uppercase()
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let kind = match months::named(word, source) {
        Some(month) => Kind::Month(month),
        None if is_latin => Kind::Latin,
        None => Kind::Word,
    };
    (length, kind)
}

/// The length of the number that a text begins with: groups of three digits, and a decimal comma.
fn number(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digits = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut end = digits(0);
    while let Some(mark) = text[end..].chars().next() {
        let behind = end + mark.len_utf8();
        let n = digits(behind);
        let is_grouped = n == 3 && matches!(mark, ',' | '\u{a0}' | '\u{202f}' | ' ');
        if !(is_grouped || mark == ',' && n > 0) {
            break;
        }
        end = behind + n;
    }
    end
}

/// The day that a text begins with, as `17.11.2023`, and its length.
fn date(text: &str) -> Option<(usize, InNumbers)> {
    let bytes = text.as_bytes();
    let end = bytes.iter().take_while(|byte| byte.is_ascii_digit() || **byte == b'.').count();
    let written = text[..end].trim_end_matches('.');
    let mut parts = written.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let is_one = parts.next().is_none() && day.len() <= 2 && month.len() <= 2 && year.len() == 4;
    let day = InNumbers { day: day.parse().ok()?, month: month.parse().ok()?, year: year.parse().ok()? };
    (is_one && (1..=31).contains(&day.day) && (1..=12).contains(&day.month)).then_some((written.len(), day))
}

/// Finds people: a family name in -ов, -ев, -ова or -ева behind another word with a capital.
fn people(tokens: &mut [Token<'_>]) {
    let is_name = |token: &Token<'_>| {
        let mut chars = token.text.chars();
        token.kind == Kind::Word
            && chars.next().is_some_and(|c| c.is_uppercase() && !c.is_ascii())
            && chars.clone().count() > 1
            && chars.all(|c| c.is_lowercase() && !c.is_ascii())
    };
    for at in 2..tokens.len() {
        let is_family = is_name(&tokens[at]) && tokens[at - 1].text == " " && is_name(&tokens[at - 2]);
        let ends = |endings: [&str; 2]| endings.iter().any(|ending| tokens[at].text.ends_with(ending));
        let (first, last) = match (ends(["ов", "ев"]), ends(["ова", "ева"])) {
            (true, _) => (Part::FirstOfHis, Part::LastOfHis),
            (_, true) => (Part::FirstOfHers, Part::LastOfHers),
            _ => continue,
        };
        if is_family {
            tokens[at - 2].kind = Kind::Person(first);
            tokens[at].kind = Kind::Person(last);
        }
    }
}
