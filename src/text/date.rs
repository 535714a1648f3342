//! A day of the calendar, and the days that Bulgarian pages name.
//!
//! A [`Date`] always exists: it can be made by a checked constructor only. [`find_date`] and [`dateline()`] read Bulgarian
//! text and would rather be silent than wrong: what is impossible, ambiguous, contradicted by its weekday, part of a
//! range, of a number or of a law's reference is no date (`find` has the rules).

mod around;
mod dateline;
mod find;
mod shape;
mod token;
mod vocabulary;
pub mod world;
mod world_months;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

pub use dateline::dateline;
pub use find::{Found, find_date};

/// A day in the Gregorian calendar, of the years 1000 to 9999.
///
/// It is written, read and serialised as ISO 8601 has it.
///
/// ```
/// use horo::text::date::{Date, Weekday};
/// let date: Date = "2023-11-17".parse().unwrap();
/// assert_eq!(Date::new(2023, 11, 17), Some(date));
/// assert_eq!(date.to_string(), "2023-11-17");
/// assert_eq!(date.weekday(), Weekday::Friday);
/// assert_eq!(Date::new(2023, 2, 29), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, when the calendar has it.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Date> {
        let exists = (1000..=9999).contains(&year) && day >= 1 && day <= days_in(year, month);
        exists.then_some(Date { year, month, day })
    }

    /// The year, 1000 to 9999.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The day after; `None` after the last day of the year 9999.
    pub fn next(self) -> Option<Date> {
        Date::new(self.year, self.month, self.day + 1)
            .or_else(|| Date::new(self.year, self.month + 1, 1))
            .or_else(|| Date::new(self.year + 1, 1, 1))
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        // Counting years from March puts the leap day last, so that a month's offset is the same in every year.
        let from_march = [11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10][usize::from(self.month) - 1];
        let year = if self.month <= 2 { self.year - 1 } else { self.year };
        let days =
            i32::from(self.day) + (13 * from_march - 1) / 5 + year + year / 4 - year / 100 + year / 400;
        match days % 7 {
            0 => Weekday::Sunday,
            1 => Weekday::Monday,
            2 => Weekday::Tuesday,
            3 => Weekday::Wednesday,
            4 => Weekday::Thursday,
            5 => Weekday::Friday,
            _ => Weekday::Saturday,
        }
    }
}

/// How many days a month has; none when there is no such month.
fn days_in(year: i32, month: u8) -> u8 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + u8::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

/// A day of the week, from Monday as in ISO 8601.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// The seven days, from Monday.
    pub const ALL: [Weekday; 7] = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];
}

/// A text that is no ISO date.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum DateError {
    /// Not of the form `YYYY-MM-DD`.
    #[error("“{0}” is not a date; write it as year-month-day, such as 2023-11-17")]
    Malformed(String),
    /// Of the right form, but the calendar has no such day.
    #[error("there is no day {0} in the calendar")]
    Impossible(String),
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let is_iso = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() });
        if !is_iso {
            return Err(DateError::Malformed(text.chars().take(40).collect()));
        }
        let number = |range: std::ops::Range<usize>| {
            text[range].bytes().fold(0, |n, digit| n * 10 + i32::from(digit - b'0'))
        };
        from_numbers(number(0..4), number(5..7), number(8..10))
            .ok_or_else(|| DateError::Impossible(text.to_owned()))
    }
}

/// A date from numbers of any size.
fn from_numbers(year: i32, month: i32, day: i32) -> Option<Date> {
    Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:04}-{:02}-{:02}", self.year, self.month, self.day))
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
#[path = "date_tests.rs"]
mod tests;
