//! Times of day: 18:15, 18.15, 18h15, six in the evening for 18:00.

use crate::check::facts::{Digits, Facts};
use crate::check::finding::Finding;
use crate::check::numerals::Numeral;
use crate::check::reading::{Both, Text};
use crate::diagnostic::Said;
use crate::span::Span;

/// A time of day written with a colon or an h.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) span: Span,
}

/// The times of a text.
pub(super) fn scan(text: &Text<'_>, taken: &[Span]) -> Vec<Time> {
    let bytes = text.text().as_bytes();
    let mut list: Vec<Time> = Vec::new();
    let mut runs = Digits::new(text, taken);
    while let Some(run) = runs.next() {
        let is_free = run.start == 0 || !matches!(bytes[run.start - 1], b':' | b'.' | b',' | b'-');
        if is_free
            && run.len() <= 2
            && let Some(time) = time(bytes, run.start, run.len())
        {
            runs.go_on(time.span.end);
            list.push(time);
        }
    }
    list
}

fn time(bytes: &[u8], start: usize, length: usize) -> Option<Time> {
    let mut at = start + length;
    let mark = *bytes.get(at)?;
    let is_spaced = mark == b' ' && bytes.get(at + 1) == Some(&b'h') && bytes.get(at + 2) == Some(&b' ');
    at += if is_spaced { 3 } else { 1 };
    if !is_spaced && !matches!(mark, b':' | b'h' | b'H') {
        return None;
    }
    let minutes = bytes.get(at..at + 2).filter(|two| two.iter().all(u8::is_ascii_digit))?;
    if bytes.get(at + 2).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    // 18:15:30 is still a time; 1:20:3 is not.
    let hour = bytes[start..start + length].iter().fold(0, |n, byte| n * 10 + (byte - b'0'));
    let minute = (minutes[0] - b'0') * 10 + (minutes[1] - b'0');
    (hour <= 24 && minute <= 59).then_some(Time { hour, minute, span: start..at + 2 })
}

/// Every time of the source in one of the target's forms.
pub(super) fn compare(both: &Both<'_>, source: &mut Facts, target: &mut Facts, found: &mut Vec<Finding>) {
    let mut given = std::mem::take(&mut target.times);
    for time in std::mem::take(&mut source.times) {
        if take(&mut given, |other| (other.hour, other.minute) == (time.hour, time.minute))
            || take(&mut target.numerals, |other| other.clock() == Some((time.hour, time.minute)))
            || as_half_day(both, &time, &mut given, &mut target.numerals)
            || as_numbers(&time, &mut target.numerals)
        {
            continue;
        }
        let wanted = &both.source.plain.text()[time.span.clone()];
        let other = given.first().map(|other| other.span.clone());
        let other = other.or_else(|| {
            target.numerals.iter().find(|other| other.clock().is_some()).map(|other| other.span.clone())
        });
        if let Some(span) = other {
            given.retain(|other| other.span != span);
            target.numerals.retain(|other| other.span != span);
            let written = &both.target.plain.text()[span.clone()];
            found.push(Finding::new(
                "time-changed",
                both.target.at(&span),
                Said::new("time-changed").with("written", written).with("wanted", wanted),
            ));
        }
    }
    for time in given {
        // “18 ч.” may well become “18:00”; a score of 10:25 stays two numbers.
        let whole = |part: u8| Numeral::whole(part.into(), time.span.clone());
        let is_hour = |other: &Numeral| other.is(time.hour.into()) || other.is(u64::from(time.hour % 12));
        if take(&mut source.numerals, |other| other.clock() == Some((time.hour, time.minute)))
            || time.minute == 0 && take(&mut source.numerals, is_hour)
        {
            continue;
        }
        target.numerals.push(whole(time.hour));
        target.numerals.push(whole(time.minute));
    }
}

fn take<T>(list: &mut Vec<T>, fits: impl Fn(&T) -> bool) -> bool {
    list.iter().position(fits).map(|at| list.remove(at)).is_some()
}

/// 18:15 as 6:15 in the evening, or the reverse; beside the smaller number must stand which half of the day is meant.
fn as_half_day(both: &Both<'_>, time: &Time, given: &mut Vec<Time>, numerals: &mut Vec<Numeral>) -> bool {
    let other_hour = if time.hour > 12 { time.hour - 12 } else { time.hour + 12 };
    let says_half = |other: &Span| {
        let (text, span) = if time.hour > 12 {
            (both.target.plain.text(), other)
        } else {
            (both.source.plain.text(), &time.span)
        };
        let before = text[..span.start].rsplit(' ').take(4);
        let mut around = before.chain(text[span.end..].split(' ').take(5));
        around.any(|word| HALF_DAY.iter().any(|stem| word.contains(stem)))
    };
    take(given, |other| (other.hour, other.minute) == (other_hour, time.minute) && says_half(&other.span))
        || take(numerals, |other| {
            let is_it = other.clock() == Some((other_hour, time.minute))
                || time.minute == 0 && other.is(other_hour.into());
            is_it && says_half(&other.span)
        })
}

fn as_numbers(time: &Time, numerals: &mut Vec<Numeral>) -> bool {
    if time.minute == 0 && take(numerals, |other| other.is(time.hour.into())) {
        return true;
    }
    let has_both = numerals.iter().any(|other| other.is(time.hour.into()))
        && numerals.iter().any(|other| other.is(time.minute.into()));
    has_both
        && take(numerals, |other| other.is(time.hour.into()))
        && take(numerals, |other| other.is(time.minute.into()))
}

/// Words for the second half of the day, by how they begin.
const HALF_DAY: [&str; 26] = [
    "следобед",
    "вечер",
    "сутрин",
    "обяд",
    "нощта",
    "nachmittag",
    "abend",
    "nachts",
    "middag",
    "avond",
    "p.m",
    "a.m",
    "pm",
    "după-amiaz",
    "sear",
    "popołudni",
    "wieczor",
    "tarde",
    "noite",
    "noche",
    "pēcpusdien",
    "vakar",
    "μ.μ",
    "μμ",
    "απόγευμα",
    "βράδυ",
];
