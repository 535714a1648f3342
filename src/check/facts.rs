//! Facts: addresses, dates, times, numbers, percentages and currencies say the same on both sides.
//!
//! Each kind is read off both texts in turn; what one kind has taken the next no longer sees. What finds no partner
//! as a date or a time is handed down as plain numbers, because translators rewrite “09.05.2024” and “18:00” freely.

use crate::check::addresses::{self, Address};
use crate::check::clock::{self, Time};
use crate::check::currency;
use crate::check::dates::{self, Mention};
use crate::check::finding::Finding;
use crate::check::number_forms;
use crate::check::numerals::{self, Numeral};
use crate::check::reading::{Both, Reading};
use crate::span::Span;

/// The facts of one side.
pub(super) struct Facts {
    pub(super) addresses: Vec<Address>,
    pub(super) dates: Vec<Mention>,
    pub(super) times: Vec<Time>,
    pub(super) numerals: Vec<Numeral>,
}

/// Reads the facts of both sides and compares them.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    let mut source = read(both.source, true);
    let mut target = read(both.target, !source.dates.is_empty());
    addresses::compare(both, &source.addresses, &target.addresses, found);
    let both_plain = both.source.plain.words.has_digits || both.target.plain.words.has_digits;
    if !both_plain && source.dates.is_empty() {
        return;
    }
    dates::compare(both, &mut source, &mut target, found);
    clock::compare(both, &mut source, &mut target, found);
    number_forms::compare(both, &mut source, &mut target, found);
    currency::check(both, found);
}

/// Months by name are only looked for where they can matter: in a target whose source has a date.
fn read(side: &Reading<'_>, with_months: bool) -> Facts {
    let text = side.plain.text();
    let addresses = addresses::scan(text);
    let mut taken: Vec<Span> = addresses.iter().map(|address| address.span.clone()).collect();
    let dates = dates::scan(side, &taken, with_months);
    let digits = side.plain.words.has_digits;
    taken.extend(dates.iter().map(|date| date.span.clone()));
    let times = if digits { clock::scan(text, &taken) } else { Vec::new() };
    taken.extend(times.iter().map(|time| time.span.clone()));
    let numerals = if digits { numerals::scan(text, side.locale, &taken) } else { Vec::new() };
    Facts { addresses, dates, times, numerals }
}

/// The runs of digits in a text that nobody has taken, in order.
pub(super) struct Digits<'t> {
    bytes: &'t [u8],
    taken: &'t [Span],
    at: usize,
}

impl<'t> Digits<'t> {
    /// From the beginning.
    pub(super) fn new(text: &'t str, taken: &'t [Span]) -> Self {
        Digits { bytes: text.as_bytes(), taken, at: 0 }
    }

    /// Goes on behind a place; never back.
    pub(super) fn go_on(&mut self, at: usize) {
        self.at = self.at.max(at);
    }
}

impl Iterator for Digits<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        loop {
            let rest = self.bytes.get(self.at..)?;
            let start = self.at + rest.iter().position(u8::is_ascii_digit)?;
            let end = start + run(self.bytes, start);
            let taken = self.taken.iter().find(|span| span.contains(&start));
            self.at = taken.map_or(end, |span| span.end.max(start + 1));
            if taken.is_none() {
                return Some(start..end);
            }
        }
    }
}

/// How many digits stand from a place on.
pub(super) fn run(bytes: &[u8], at: usize) -> usize {
    bytes.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Whether a byte lies in one of some spans.
pub(super) fn is_taken(taken: &[Span], at: usize) -> bool {
    taken.iter().any(|span| span.contains(&at))
}
