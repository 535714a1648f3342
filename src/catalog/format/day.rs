//! A day of the calendar, the only kind of date that horo's articles have: no time of day, no time zone.

use std::borrow::Cow;
use std::fmt;

use fluent::types::FluentType;
use fluent::{FluentValue, bundle, concurrent};
use icu_calendar::{Date, Gregorian};

/// A day that exists, in the years 1 to 9999 of the Gregorian calendar. Passed to a message as a variable's value,
/// it is written for the locale: `{ $date }`, `{ DATETIME($date, dateStyle: "long") }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: i32,
    month: u8,
    of_month: u8,
}

impl Day {
    /// A day by its numbers; `None` when there is no such day.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year) && Date::try_new_gregorian(year, month, day).is_ok();
        exists.then_some(Day { year, month, of_month: day })
    }

    /// A day written as `2023-11-17`, and in no other way.
    pub fn parse(text: &str) -> Option<Self> {
        let digits =
            |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?;
        let is_long_enough = text.len() == 10 && text.is_ascii();
        let (year, month, day) = is_long_enough.then(|| (&text[..4], &text[4..7], &text[7..]))?;
        let month = digits(month.strip_prefix('-')?)?;
        let day = digits(day.strip_prefix('-')?)?;
        Day::new(digits(year)?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, from 1.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.of_month
    }

    /// The same day as ICU4X knows it.
    pub(super) fn to_icu(self) -> Date<Gregorian> {
        Date::try_new_gregorian(self.year, self.month, self.of_month)
            .expect("a Day exists: `new` asked the calendar")
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.of_month)
    }
}

impl From<Day> for FluentValue<'_> {
    fn from(day: Day) -> Self {
        FluentValue::Custom(Box::new(day))
    }
}

impl FluentType for Day {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(*self)
    }

    fn as_string(&self, _: &<fluent::FluentBundle<()> as Memoized>::Memoizer) -> Cow<'static, str> {
        self.to_string().into()
    }

    fn as_string_threadsafe(
        &self,
        _: &<concurrent::FluentBundle<()> as Memoized>::Memoizer,
    ) -> Cow<'static, str> {
        self.to_string().into()
    }
}

/// Names the memoizer of a bundle type: `fluent` asks for it in `FluentType` but does not re-export its crate.
pub trait Memoized {
    /// The memoizer.
    type Memoizer;
}

impl<R, M> Memoized for bundle::FluentBundle<R, M> {
    type Memoizer = M;
}
