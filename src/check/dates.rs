//! Dates: a day and a month, by name or by number, wherever the language puts the year.

use crate::check::facts::{Digits, Facts, run};
use crate::check::finding::Finding;
use crate::check::month_names::MonthNames;
use crate::check::numerals::Numeral;
use crate::check::reading::{Both, Reading, Text};
use crate::diagnostic::Said;
use crate::locale::months;
use crate::span::Span;

/// A month that is mentioned, with its day and year where they stand beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    pub(super) day: Option<u8>,
    pub(super) month: u8,
    pub(super) year: Option<u16>,
    pub(super) span: Span,
}

/// The dates and months of a text.
pub(super) fn scan(side: &Reading<'_>, taken: &[Span], with_months: bool) -> Vec<Mention> {
    let text = side.plain.text();
    let mut list = Vec::new();
    in_numbers(&side.plain, taken, &mut list);
    let names = MonthNames::of(side.locale);
    let words = if with_months { side.plain.words.list.as_slice() } else { &[] };
    for word in words {
        let Some(month) = names.month(&text[word.span.clone()]) else { continue };
        let mention = around(text, word.span.clone(), month);
        if mention.day.is_some() || !months::is_also_a_word(month, side.locale) {
            list.push(mention);
        }
    }
    list
}

/// Day and year beside a month's name: “2. Oktober 1968”, “2 de octubre de 1968”, “1968. gada 2. oktobrī”.
fn around(text: &str, word: Span, month: u8) -> Mention {
    let mut mention = Mention { day: None, month, year: None, span: word.clone() };
    let before = text[..word.start].trim_end_matches(|c: char| c.is_whitespace());
    let before = before.strip_suffix("de").map_or(before, str::trim_end);
    let before = before.trim_end_matches(['.', 'º', 'ª', '°']);
    let before = ORDINAL_ENDINGS.iter().find_map(|ending| before.strip_suffix(ending)).unwrap_or(before);
    if let Some((day, start)) = number_at_end(before)
        && (1..=31).contains(&day)
    {
        mention.day = u8::try_from(day).ok();
        mention.span.start = start;
        year_before(text, &mut mention);
    }
    let gap = text[word.end..].len() - text[word.end..].trim_start_matches([' ', '\u{a0}', '.', ',']).len();
    let mut after = word.end + gap;
    for link in ["de ", "del ", "de\u{a0}"] {
        after += if text[after..].starts_with(link) { link.len() } else { 0 };
    }
    let length = text[after..].bytes().take_while(u8::is_ascii_digit).count();
    if length == 4
        && mention.year.is_none()
        && let Ok(year) = text[after..after + 4].parse()
    {
        mention.year = Some(year);
        mention.span.end = after + 4;
    }
    mention
}

const ORDINAL_ENDINGS: [&str; 12] =
    ["-ти", "-ви", "-ри", "-и", "-ми", "η", "ης", "ή", "-го", "st", "er", "-a"];

fn year_before(text: &str, mention: &mut Mention) {
    let before = text[..mention.span.start].trim_end();
    let Some(before) = before.strip_suffix("gada") else { return };
    if let Some((year, start)) = number_at_end(before.trim_end().trim_end_matches('.'))
        && (1000..=2999).contains(&year)
    {
        mention.year = u16::try_from(year).ok();
        mention.span.start = start;
    }
}

/// The whole number that a text ends with, and where it begins.
fn number_at_end(text: &str) -> Option<(u32, usize)> {
    let start = text.len() - text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let is_part = text[..start].ends_with(|c: char| c.is_alphabetic() || matches!(c, ',' | '.' | ':'));
    if is_part || text.len() - start > 4 {
        return None;
    }
    text[start..].parse().ok().map(|number| (number, start))
}

/// Dates in numbers: day, month, year with the same sign between, or year, month, day with hyphens.
fn in_numbers(text: &Text<'_>, taken: &[Span], list: &mut Vec<Mention>) {
    let bytes = text.text().as_bytes();
    let mut runs = Digits::new(text, taken);
    while let Some(run) = runs.next() {
        let is_free = run.start == 0 || !matches!(bytes[run.start - 1], b'.' | b',' | b':' | b'/');
        if is_free && let Some(mention) = numeric(bytes, run.start, run.len()) {
            runs.go_on(mention.span.end);
            list.push(mention);
        }
    }
}

fn numeric(bytes: &[u8], start: usize, first: usize) -> Option<Mention> {
    let mark = *bytes.get(start + first)?;
    if !matches!(mark, b'.' | b'/' | b'-') {
        return None;
    }
    let second_at = start + first + 1;
    let second = run(bytes, second_at);
    if bytes.get(second_at + second) != Some(&mark) {
        return None;
    }
    let third_at = second_at + second + 1;
    let third = run(bytes, third_at);
    let end = third_at + third;
    if bytes.get(end).is_some_and(|&byte| byte == mark && bytes.get(end + 1).is_some_and(u8::is_ascii_digit))
    {
        return None;
    }
    let value = |at: usize, length: usize| {
        bytes[at..at + length].iter().fold(0_u16, |n, b| n * 10 + u16::from(b - b'0'))
    };
    let (day, month, year) = match (first, second, third) {
        (1 | 2, 1 | 2, 4) => (value(start, first), value(second_at, second), value(third_at, third)),
        (1 | 2, 1 | 2, 2) if mark != b'-' => {
            (value(start, first), value(second_at, second), 2000 + value(third_at, third))
        }
        (4, 2, 2) if mark == b'-' => (value(third_at, third), value(second_at, second), value(start, first)),
        _ => return None,
    };
    if !(1..=31).contains(&day) || !(1..=12).contains(&month) {
        return None;
    }
    let (day, month) = (u8::try_from(day).ok(), u8::try_from(month).ok()?);
    Some(Mention { day, month, year: Some(year), span: start..end })
}

/// Compares days and months; years, and dates that have no partner at all, are handed on as numbers.
pub(super) fn compare(both: &Both<'_>, source: &mut Facts, target: &mut Facts, found: &mut Vec<Finding>) {
    let mut given: Vec<Mention> = std::mem::take(&mut target.dates);
    let months_given: Vec<(u8, Span)> = given.iter().map(|date| (date.month, date.span.clone())).collect();
    let wanted: Vec<Mention> = std::mem::take(&mut source.dates);
    let months_wanted: Vec<u8> = wanted.iter().map(|date| date.month).collect();
    let mut lost = Vec::new();
    for date in wanted {
        match given.iter().position(|other| other.day == date.day && other.month == date.month) {
            Some(at) => {
                let other = given.remove(at);
                if date.year != other.year {
                    source
                        .numerals
                        .extend(date.year.map(|year| Numeral::whole(year.into(), date.span.clone())));
                    target
                        .numerals
                        .extend(other.year.map(|year| Numeral::whole(year.into(), other.span.clone())));
                }
            }
            None => lost.push(date),
        }
    }
    let n_before = found.len();
    for date in lost {
        let partner = date.day.and_then(|_| given.iter().position(|other| other.day.is_some()));
        if let Some(at) = partner {
            changed(both, &date, &given.remove(at), found);
        } else {
            hand_on(&date, &mut source.numerals);
        }
    }
    for date in &given {
        hand_on(date, &mut target.numerals);
    }
    if found.len() == n_before {
        months(both, &months_wanted, &months_given, found);
    }
}

fn changed(both: &Both<'_>, date: &Mention, other: &Mention, found: &mut Vec<Finding>) {
    let wanted = &both.source.plain.text()[date.span.clone()];
    let written = &both.target.plain.text()[other.span.clone()];
    found.push(Finding::new(
        "date-changed",
        both.target.at(&other.span),
        Said::new("date-changed").with("written", written).with("wanted", wanted),
    ));
}

fn hand_on(date: &Mention, numerals: &mut Vec<Numeral>) {
    let parts = [date.day.map(u64::from), date.year.map(u64::from)];
    numerals.extend(parts.into_iter().flatten().map(|part| Numeral::whole(part, date.span.clone())));
}

/// A month of the source that is gone while another has come.
fn months(both: &Both<'_>, wanted: &[u8], given: &[(u8, Span)], found: &mut Vec<Finding>) {
    let lost = wanted.iter().find(|month| !given.iter().any(|other| other.0 == **month));
    let new = given.iter().find(|other| !wanted.contains(&other.0));
    if let (Some(_), Some((_, span))) = (lost, new) {
        let written = &both.target.plain.text()[span.clone()];
        found.push(Finding::new(
            "month-changed",
            both.target.at(span),
            Said::new("month-changed").with("written", written),
        ));
    }
}
