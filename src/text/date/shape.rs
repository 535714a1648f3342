//! The forms that a date is written in; what stands around it is not looked at.

use super::Date;
use super::from_numbers;
use super::token::{Kind, Token};
use super::vocabulary::{is_ordinal_ending, is_year_word, month, roman_month};

/// How a date is written, as far as it matters for what may stand around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A name or a Roman numeral for the month.
    Named,
    /// Figures with dots, slashes or dashes.
    Figures,
    /// Figures with spaces only: needs something that says it is a date.
    Spaced,
}

/// A date as written, from the token it begins with up to (not including) `end`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    pub(super) form: Form,
    pub(super) end: usize,
    /// `None` when the calendar has no such day.
    pub(super) date: Option<Date>,
}

/// The date that begins with a token.
pub(super) fn shape_at(tokens: &[Token<'_>], at: usize) -> Option<Shape> {
    match &tokens[at].kind {
        Kind::Number(_, 4) => year_first(tokens, at),
        Kind::Number(day, 1 | 2) => figures(tokens, at, *day).or_else(|| named(tokens, at, *day)),
        Kind::Word(word) => month(word).and_then(|month| month_first(tokens, at, month)),
        _ => None,
    }
}

/// `2023-11-17`, also with slashes or dots: no one writes the day second after a year.
fn year_first(tokens: &[Token<'_>], at: usize) -> Option<Shape> {
    let (year, _) = number(tokens, at)?;
    let sign = mark(tokens, at + 1).filter(|sign| matches!(sign, '-' | '/' | '.'))?;
    let (month, 2) = number(tokens, at + 2)? else { return None };
    let (day, 2) = number(tokens, at + 4)? else { return None };
    (mark(tokens, at + 3) == Some(sign)).then(|| shape(Form::Figures, at + 5, year, month, day))
}

/// `17.11.2023`, `17/11/2023`, `17 - 11 - 2023`, `17 11 2023`, `17.XI.2023`, `17 XI 2023`, `17.11.23 г.`
fn figures(tokens: &[Token<'_>], at: usize, day: i32) -> Option<Shape> {
    let (sign, month_at) = separator(tokens, at + 1)?;
    let (form, month) = match &tokens.get(month_at)?.kind {
        Kind::Number(month, 1 | 2) if sign == ' ' => (Form::Spaced, *month),
        Kind::Number(month, 1 | 2) => (Form::Figures, *month),
        Kind::Word(_) => (Form::Named, roman_month(tokens[month_at].raw)?),
        _ => return None,
    };
    let (second, year_at) = separator(tokens, month_at + 1)?;
    let end = year_at + 1;
    match number(tokens, year_at)? {
        (year, 4) if second == sign => Some(shape(form, end, year, month, day)),
        (year, 2) if second == '.' && sign == '.' && form == Form::Figures => {
            let in_pairs = number(tokens, at)?.1 == 2 && number(tokens, month_at)?.1 == 2;
            let is_believed = is_before_year_word(tokens, end) || in_pairs && is_last(tokens, end);
            Some(shape(form, end, full_year(year).filter(|_| is_believed)?, month, day))
        }
        _ => None,
    }
}

/// `17 ноември 2023`, `17-ти ноем., 2023`, `17-ноември-2023`
fn named(tokens: &[Token<'_>], at: usize, day: i32) -> Option<Shape> {
    let mut next = after_ordinal(tokens, at + 1);
    if let Some((_, after)) = separator(tokens, next) {
        next = after;
    }
    let month = month(word(tokens, next)?)?;
    next += 1;
    for sign in ['.', ','] {
        next += usize::from(mark(tokens, next) == Some(sign));
    }
    if matches!(mark(tokens, next), Some('-' | '/')) || is_space(tokens, next) {
        next += 1;
    }
    let (year, 4) = number(tokens, next)? else { return None };
    Some(shape(Form::Named, next + 1, year, month, day))
}

/// `ноември 17, 2023`: the form that site software makes when only its month names were translated.
fn month_first(tokens: &[Token<'_>], at: usize, month: i32) -> Option<Shape> {
    let day_at = at + 2;
    let (day, 1 | 2) = number(tokens, day_at)? else { return None };
    let year_at = day_at + 2 + usize::from(is_space(tokens, day_at + 2));
    let (year, 4) = number(tokens, year_at)? else { return None };
    let is_formed = is_space(tokens, at + 1) && mark(tokens, day_at + 1) == Some(',');
    is_formed.then(|| shape(Form::Named, year_at + 1, year, month, day))
}

fn shape(form: Form, end: usize, year: i32, month: i32, day: i32) -> Shape {
    Shape { form, end, date: from_numbers(year, month, day) }
}

/// A dot, slash or dash with or without spaces around it, or spaces alone; and the token after it.
fn separator(tokens: &[Token<'_>], at: usize) -> Option<(char, usize)> {
    let sign_at = at + usize::from(is_space(tokens, at));
    match mark(tokens, sign_at) {
        Some(sign @ ('.' | '/' | '-')) => {
            Some((sign, sign_at + 1 + usize::from(is_space(tokens, sign_at + 1))))
        }
        _ => (sign_at > at).then_some((' ', sign_at)),
    }
}

/// The token after `-ви`, `-ри`, `ти` …, when there is one.
fn after_ordinal(tokens: &[Token<'_>], at: usize) -> usize {
    let ending = at + usize::from(mark(tokens, at) == Some('-'));
    if word(tokens, ending).is_some_and(is_ordinal_ending) { ending + 1 } else { at }
}

/// „г.“ makes a year of two figures sure. Without it three numbers with dots may be a version, a time or a paragraph:
/// they are a date only as three pairs at the end of the text (17.11.23, but not 1.2.10).
fn is_before_year_word(tokens: &[Token<'_>], at: usize) -> bool {
    word(tokens, at + usize::from(is_space(tokens, at))).is_some_and(is_year_word)
}

fn is_last(tokens: &[Token<'_>], at: usize) -> bool {
    tokens[at..].iter().all(|token| matches!(token.kind, Kind::Space | Kind::Mark('.')))
}

/// The century of a year of two figures: 90 to 99 are the first years of the web, 00 to 49 the years since and what a
/// page may announce. A page from 1950 to 1989 cannot be and one from 2050 to 2089 need not be: no year.
fn full_year(year: i32) -> Option<i32> {
    match year {
        90..=99 => Some(1900 + year),
        0..=49 => Some(2000 + year),
        _ => None,
    }
}

/// The value and the number of figures.
pub(super) fn number(tokens: &[Token<'_>], at: usize) -> Option<(i32, usize)> {
    match tokens.get(at)?.kind {
        Kind::Number(value, figures) => Some((value, figures)),
        _ => None,
    }
}

/// The folded word.
pub(super) fn word<'t>(tokens: &'t [Token<'_>], at: usize) -> Option<&'t str> {
    match &tokens.get(at)?.kind {
        Kind::Word(word) => Some(word),
        _ => None,
    }
}

/// The mark.
pub(super) fn mark(tokens: &[Token<'_>], at: usize) -> Option<char> {
    match tokens.get(at)?.kind {
        Kind::Mark(mark) => Some(mark),
        _ => None,
    }
}

/// Whether spaces stand there.
pub(super) fn is_space(tokens: &[Token<'_>], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.kind == Kind::Space)
}

/// The token after a time that begins here: `14:35`, `14:35:20`, `14.35`, `10,30 часа`, `9 ч.`
pub(super) fn after_time(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let (0..=24, 1 | 2) = number(tokens, at)? else { return None };
    let mut next = at + 1;
    let mut is_certain = false;
    if let (Some(sign @ (':' | '.' | ',')), Some((0..=59, 2))) =
        (mark(tokens, next), number(tokens, next + 1))
    {
        is_certain = sign == ':';
        next += 2;
        if let (Some(':'), Some((0..=59, 2))) = (mark(tokens, next), number(tokens, next + 1)) {
            next += 2;
        }
    }
    let hour = next + usize::from(is_space(tokens, next));
    if word(tokens, hour).is_some_and(super::vocabulary::is_hour_word) {
        return Some(hour + 1 + usize::from(mark(tokens, hour + 1) == Some('.')));
    }
    is_certain.then_some(next)
}
