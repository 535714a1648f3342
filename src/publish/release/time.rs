//! A moment, as the signed metadata write it: whole seconds, in UTC. The clock is never looked at here.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer};

/// Seconds since the beginning of 1970, up to the end of the year 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(u64);

const LAST: u64 = 253_402_300_799;
const DAY: u64 = 86_400;

impl Time {
    /// The moment this many seconds after the beginning of 1970.
    pub fn from_seconds(seconds: u64) -> Time {
        Time(seconds.min(LAST))
    }

    /// Seconds since the beginning of 1970.
    pub fn seconds(self) -> u64 {
        self.0
    }

    /// This many days later.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Time {
        Time::from_seconds(self.0 + u64::from(days) * DAY)
    }

    /// The day, `YYYY-MM-DD`.
    pub fn day(self) -> String {
        let (year, month, day) = civil(self.0 / DAY);
        format!("{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let second = self.0 % DAY;
        write!(f, "{}T{:02}:{:02}:{:02}Z", self.day(), second / 3600, second / 60 % 60, second % 60)
    }
}

impl FromStr for Time {
    type Err = ();

    /// Reads just what is written: `YYYY-MM-DDTHH:MM:SSZ`.
    fn from_str(text: &str) -> Result<Time, ()> {
        let number = |at: std::ops::Range<usize>| -> Result<u64, ()> {
            let digits = text.get(at).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit())).ok_or(())?;
            digits.parse().map_err(|_| ())
        };
        let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
        let (hour, minute, second) = (number(11..13)?, number(14..16)?, number(17..19)?);
        let days = days_before(year, month, day).ok_or(())?;
        let time = Time::from_seconds(days * DAY + hour * 3600 + minute * 60 + second);
        // Everything impossible, such as the 30th of February, comes back otherwise than it went in.
        if time.to_string() == text { Ok(time) } else { Err(()) }
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Time, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| serde::de::Error::custom("no moment of the form YYYY-MM-DDTHH:MM:SSZ"))
    }
}

/// Year, month and day of the n-th day since the beginning of 1970 (Howard Hinnant's algorithm, chrono-Compatible
/// Low-Level Date Algorithms).
fn civil(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let (era, of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (year_of_era + era * 400 + u64::from(month <= 2), month, day)
}

fn days_before(year: u64, month: u64, day: u64) -> Option<u64> {
    if year < 1970 || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let year = year - u64::from(month <= 2);
    let (era, of_era) = (year / 400, year % 400);
    let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_and_read_back() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_827_696, "2000-02-29T12:34:56Z"),
            (2_147_483_648, "2038-01-19T03:14:08Z"),
            (4_107_542_399, "2100-02-28T23:59:59Z"),
            (LAST, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(Time::from_seconds(seconds).to_string(), text);
            assert_eq!(text.parse(), Ok(Time(seconds)));
        }
        assert_eq!(Time::from_seconds(u64::MAX).to_string(), "9999-12-31T23:59:59Z");
    }

    #[test]
    fn every_day_of_four_centuries_comes_back() {
        for day in 0..146_097 {
            let time = Time(day * DAY);
            assert_eq!(time.to_string().parse(), Ok(time));
        }
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "2023-02-29T00:00:00Z",
            "2023-13-01T00:00:00Z",
            "2023-01-01T24:00:00Z",
            "2023-01-01 00:00:00Z",
            "2023-01-01T00:00:00+01:00",
            "1969-12-31T23:59:59Z",
            "2023-01-01T00:00:00Zx",
            "２０２３-01-01T00:00:00Z",
        ] {
            assert_eq!(text.parse::<Time>(), Err(()), "{text}");
        }
    }
}
