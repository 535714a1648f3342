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
use crate::check::reading::{Both, Reading, Text};
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
    let has_digits = !both.source.plain.words.digits.is_empty() || !both.target.plain.words.digits.is_empty();
    if !has_digits && source.dates.is_empty() {
        return;
    }
    dates::compare(both, &mut source, &mut target, found);
    clock::compare(both, &mut source, &mut target, found);
    number_forms::compare(both, &mut source, &mut target, found);
    currency::check(both, found);
}

/// Months by name are only looked for where they can matter: in a target whose source has a date.
fn read(side: &Reading<'_>, with_months: bool) -> Facts {
    let text = &side.plain;
    let addresses = addresses::scan(text);
    let mut taken: Vec<Span> = addresses.iter().map(|address| address.span.clone()).collect();
    let dates = dates::scan(side, &taken, with_months);
    taken.extend(dates.iter().map(|date| date.span.clone()));
    let times = clock::scan(text, &taken);
    taken.extend(times.iter().map(|time| time.span.clone()));
    let numerals = numerals::scan(text, side.locale, &taken);
    Facts { addresses, dates, times, numerals }
}

/// The runs of digits in a text that nobody has taken, in order.
pub(super) struct Digits<'t> {
    runs: std::slice::Iter<'t, Span>,
    taken: &'t [Span],
    at: usize,
}

impl<'t> Digits<'t> {
    /// From the beginning.
    pub(super) fn new(text: &'t Text<'_>, taken: &'t [Span]) -> Self {
        Digits { runs: text.words.digits.iter(), taken, at: 0 }
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
            let run = self.runs.next()?;
            let start = run.start.max(self.at);
            let taken = self.taken.iter().find(|span| span.contains(&start));
            self.at = taken.map_or(run.end, |span| span.end).max(self.at);
            if start < run.end && taken.is_none() {
                return Some(start..run.end);
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
