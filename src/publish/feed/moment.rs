//! When an article came and when it changed, as feeds tell it.
//!
//! An article has a day and a revision, and no clock is looked at. Readers of feeds want moments that differ from entry
//! to entry and grow with every change, so the hour of the day is made up: a share of the first hour that follows from
//! the article's id, and an hour more for each revision. It is no time of day; the day is the article's.

use crate::publish::edition::Head;

/// The moments of an article.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment<'a> {
    date: &'a str,
    /// Seconds of the first hour.
    share: u32,
    revision: u32,
}

/// Revisions after this one share its hour: a day has no more.
const LAST_HOUR: u32 = 23;
const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl<'a> Moment<'a> {
    pub(super) fn of(head: &'a Head) -> Self {
        // FNV-1a: small, and the same everywhere.
        let hash = head
            .id
            .bytes()
            .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        Moment { date: &head.date, share: hash % 3600, revision: head.revision }
    }

    /// When it came, as RFC 3339 writes it.
    pub(super) fn published(&self) -> String {
        self.rfc_3339(0)
    }

    /// When it changed last.
    pub(super) fn updated(&self) -> String {
        self.rfc_3339(self.hour())
    }

    /// When it came, as RFC 822 writes it.
    pub(super) fn published_822(&self) -> String {
        self.rfc_822(0)
    }

    /// When it came, as databases write it.
    pub(super) fn published_sql(&self) -> String {
        format!("{} 00:{:02}:{:02}", self.date, self.share / 60, self.share % 60)
    }

    /// When it changed last.
    pub(super) fn updated_sql(&self) -> String {
        format!("{} {:02}:{:02}:{:02}", self.date, self.hour(), self.share / 60, self.share % 60)
    }

    fn hour(&self) -> u32 {
        self.revision.saturating_sub(1).min(LAST_HOUR)
    }

    fn rfc_3339(&self, hour: u32) -> String {
        format!("{}T{hour:02}:{:02}:{:02}Z", self.date, self.share / 60, self.share % 60)
    }

    fn rfc_822(&self, hour: u32) -> String {
        let mut parts = self.date.splitn(3, '-').map(|part| part.parse::<usize>().unwrap_or(1));
        let (year, month, day) =
            (parts.next().unwrap_or(1970), parts.next().unwrap_or(1), parts.next().unwrap_or(1));
        let name = MONTHS[(month - 1).min(11)];
        format!(
            "{}, {day:02} {name} {year:04} {hour:02}:{:02}:{:02} +0000",
            DAYS[weekday(year, month, day)],
            self.share / 60,
            self.share % 60
        )
    }
}

/// 0 for a Sunday (Sakamoto's method).
fn weekday(year: usize, month: usize, day: usize) -> usize {
    const SHIFTS: [usize; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let year = if month < 3 { year - 1 } else { year };
    (year + year / 4 - year / 100 + year / 400 + SHIFTS[(month - 1).min(11)] + day) % 7
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(date: &str, revision: u32) -> Head {
        let id = format!("{date}-seminar");
        Head {
            id,
            date: date.into(),
            revision,
            author: None,
            source_page: None,
            pictures: vec![],
            locales: vec![],
        }
    }

    #[test]
    fn the_day_is_the_articles_and_a_revision_is_later() {
        let (first, second) = (head("2023-11-17", 1), head("2023-11-17", 2));
        let (first, second) = (Moment::of(&first), Moment::of(&second));
        assert!(first.published().starts_with("2023-11-17T00:") && first.published() == first.updated());
        assert_eq!(second.published(), first.published());
        assert!(second.updated() > first.updated() && second.updated().starts_with("2023-11-17T01:"));
        assert!(Moment::of(&head("2023-11-17", 900)).updated().starts_with("2023-11-17T23:"));
        assert!(first.published_822().starts_with("Fri, 17 Nov 2023 00:"), "{}", first.published_822());
    }

    #[test]
    fn weekdays_are_right() {
        for (date, day) in
            [("2000-02-29", "Tue"), ("1999-12-31", "Fri"), ("2026-11-26", "Thu"), ("2100-03-01", "Mon")]
        {
            assert!(Moment::of(&head(date, 1)).published_822().starts_with(day), "{date}");
        }
    }
}
