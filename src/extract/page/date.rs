//! The day of the article.
//!
//! A page says it to machines, in its address, and to readers. What it says of its publication is taken from the most
//! careful of these; a day that readers see beside the title wins where it stands alone. A day is right or absent.

use super::head::Head;
use super::marks::Mark;
use super::tree::{Id, ROOT, Tree};
use super::walk::Piece;
use crate::text::date::world::{self, Order};
use crate::text::date::{Date, find_date};

/// Names of `<meta>` that say when a page was published, the most careful first.
const PUBLISHED: [&str; 22] = [
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "article.published",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "publication_date",
    "publication-date",
    "published_time",
    "published-date",
    "dc.date.issued",
    "dcterms.issued",
    "article_date_original",
    "rbpubdate",
];

/// Names of `<meta>` that may as well say when a page was changed.
const DATED: [&str; 5] = ["dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "date"];

/// Words beside a day that is not the one of publication.
const CHANGED: [&str; 25] = [
    "updat",
    "edit",
    "modif",
    "revis",
    "aktualis",
    "geändert",
    "bijgewerkt",
    "actualiz",
    "atualiz",
    "aktualiz",
    "zmian",
    "atjaun",
    "labots",
    "ενημερ",
    "τροποπ",
    "промяна",
    "променен",
    "обновен",
    "редактир",
    "изменен",
    "обновл",
    "mis à jour",
    "aggiorna",
    "oppdatert",
    "opdateret",
];

/// What the day was read from, for those who ask.
pub(super) struct Found {
    pub(super) date: Date,
    /// The piece that it is, if readers see it.
    pub(super) seen: Option<usize>,
}

/// The page as its date is looked for.
pub(super) struct Page<'p> {
    pub(super) tree: &'p Tree,
    pub(super) marks: &'p [Mark],
    pub(super) head: &'p Head,
    pub(super) pieces: &'p [Piece],
    pub(super) url: Option<&'p str>,
    /// Where the title stands in the list of pieces, where the text begins, and where it ends.
    pub(super) title: Option<usize>,
    pub(super) first: usize,
    pub(super) last: usize,
}

impl Page<'_> {
    /// Finds the day.
    pub(super) fn date(&self) -> Option<Found> {
        let seen = self.seen();
        let said = self.said(&PUBLISHED).map(|said| local(said, seen.map(|(date, _)| date)));
        let date = said
            .or_else(|| self.marked())
            .or_else(|| self.in_address())
            .or(seen.map(|(date, _)| date))
            .or_else(|| self.said(&DATED).map(|(date, _)| date));
        let date = date.filter(|date| (1995..=2100).contains(&date.year()))?;
        Some(Found {
            date,
            seen: seen.filter(|(seen, at)| *seen == date && *at < self.pieces.len()).map(|(_, at)| at),
        })
    }

    /// What the page says to machines, and whether it is the day in Greenwich.
    fn said(&self, names: &[&str]) -> Option<(Date, bool)> {
        let data = self.head.data.published.as_deref().filter(|_| names.len() == PUBLISHED.len());
        let metas = names.iter().filter_map(|name| self.head.named(name));
        data.into_iter().chain(metas).find_map(|text| Some((self.read(text)?, is_utc(text))))
    }

    fn read(&self, text: &str) -> Option<Date> {
        let text = text.trim();
        let day: Option<Date> = text.get(..10).and_then(|day| day.parse().ok());
        match day {
            Some(day) if is_utc(text) && is_midnight(&text[10..]) => day.next(),
            Some(day) => Some(day),
            None => self.day(text),
        }
    }

    /// The day in a short text, as the page's language writes it.
    fn day(&self, text: &str) -> Option<Date> {
        let language = self.head.language.split(['-', '_']).next().unwrap_or_default();
        if language == "bg" || language.is_empty() && text.contains(|c| ('\u{410}'..='\u{44f}').contains(&c))
        {
            return find_date(text).map(|found| found.date);
        }
        let order = match self.head.language.as_str() {
            "en-us" | "en_us" => Order::MonthFirst,
            "en" | "" => Order::Unknown,
            _ => Order::DayFirst,
        };
        world::only_day(text, order)
    }

    /// What elements say that are marked as the time of publication.
    fn marked(&self) -> Option<Date> {
        let mut times = Vec::new();
        for id in self.tree.descendants(ROOT) {
            let Some(element) = self.tree.element(id) else { continue };
            let attribute = |name: &str| element.attribute(name);
            if attribute("itemprop").is_some_and(|name| name.contains("datePublished")) {
                let value = attribute("content")
                    .or(attribute("datetime"))
                    .map_or_else(|| self.tree.text(id), str::to_owned);
                if let Some(date) = self.read(&value) {
                    return Some(date);
                }
            }
            if element.tag() == "time" && attribute("pubdate").is_some() {
                let value = attribute("datetime").map_or_else(|| self.tree.text(id), str::to_owned);
                if let Some(date) = self.read(&value) {
                    return Some(date);
                }
            }
            if element.tag() == "time" && !self.is_beside(id) {
                let value = attribute("datetime").map_or_else(|| self.tree.text(id), str::to_owned);
                let class = attribute("class").unwrap_or_default();
                times.push((id, class.contains("update") || class.contains("modif"), self.read(&value)));
            }
        }
        let fresh: Vec<Date> =
            times.iter().filter(|(_, is_update, _)| !is_update).filter_map(|(.., date)| *date).collect();
        let place = |at: usize| self.pieces.get(at).map(|piece| piece.place);
        let around: Vec<Id> = self.title.and_then(place).into_iter().chain(place(self.first)).collect();
        // The first one in something that holds the title or the text, and little else.
        let near = times.iter().find(|(id, is_update, date)| {
            let mut above = self.tree.ancestors(*id).take(5);
            !is_update
                && date.is_some()
                && above.any(|above| {
                    around.iter().any(|&at| {
                        self.tree.ancestors(at).any(|id| id == above)
                            && self.tree.tag(above) != "body"
                            && self.tree.tag(above) != "html"
                    })
                })
        });
        let same = fresh.first().copied().filter(|first| fresh.iter().all(|date| date == first));
        near.and_then(|(.., date)| *date).or(same)
    }

    fn is_beside(&self, id: Id) -> bool {
        self.marks[id as usize] >= Mark::Furniture
            || self.tree.ancestors(id).any(|above| self.marks[above as usize] >= Mark::Furniture)
    }

    fn in_address(&self) -> Option<Date> {
        let canonical = self.head.canonical.as_deref().or_else(|| self.head.named("og:url"));
        [self.url, canonical].into_iter().flatten().find_map(in_address)
    }

    /// Whether a piece is a day and hardly anything else.
    pub(super) fn is_dateline(&self, at: usize) -> bool {
        let words = &self.pieces[at].words.plain;
        words.chars().filter(|c| c.is_alphabetic()).count() <= 45 && self.day(words).is_some()
    }

    /// The day that readers see: beside the title, alone on a line, behind a word such as “published”, or where the text
    /// begins.
    fn seen(&self) -> Option<(Date, usize)> {
        let title = self.title.unwrap_or_else(|| self.first.saturating_sub(8));
        let end = (self.last + 5).min(self.pieces.len());
        let find = |range: std::ops::Range<usize>, is_fit: &dyn Fn(&str) -> bool| {
            range.filter(|&at| self.is_asked(at)).find_map(|at| {
                let words = &self.pieces[at].words.plain;
                is_fit(words).then(|| self.day(words)).flatten().map(|date| (date, at))
            })
        };
        let is_line = |words: &str| {
            words.chars().count() <= 160
                && (n_letters(words) <= 45 || words.starts_with(|c: char| c.is_ascii_digit()))
        };
        let is_bare = |words: &str| n_letters(words) <= 14;
        let is_labelled = |words: &str| {
            let small = words.to_lowercase();
            words.chars().count() <= 200 && LABELS.iter().any(|label| small.starts_with(label))
        };
        let before = || {
            (title.saturating_sub(4)..title).rev().filter(|&at| self.is_asked(at)).find_map(|at| {
                let words = &self.pieces[at].words.plain;
                is_line(words).then(|| self.day(words)).flatten().map(|date| (date, at))
            })
        };
        find(title..self.first.max(title), &is_line)
            .or_else(before)
            .or_else(|| find(title..end, &is_bare))
            .or_else(|| find(title..end, &is_labelled))
            .or_else(|| find(0..self.pieces.len(), &|words| is_labelled(words) && n_letters(words) <= 30))
            .or_else(|| self.opening())
    }

    /// Whether a piece may say the day: it is no furniture, no link, and does not speak of a change.
    fn is_asked(&self, at: usize) -> bool {
        let piece = &self.pieces[at];
        let words = &piece.words;
        // Above the text a day is often the link to the list of that day.
        let is_above = self.title.is_some_and(|title| title < at) && at < self.first;
        if words.linked * 2 > words.length && !is_above || self.is_beside(piece.place) {
            return false;
        }
        let small: String = words.plain.chars().take(200).collect::<String>().to_lowercase();
        !CHANGED.iter().any(|word| small.contains(word))
    }

    /// The day that the text opens with, as in “27.1.2022 – …”.
    fn opening(&self) -> Option<(Date, usize)> {
        let mut texts = self.pieces.get(self.first..)?.iter().take(5).map(|piece| piece.words.plain.as_str());
        texts.find_map(|words| {
            let is_dash = |rest: &str| rest.starts_with(['-', '–', '—', '|']);
            let head = words.split_once([' ', '\u{a0}']).filter(|(_, rest)| is_dash(rest))?.0;
            self.day(head).map(|date| (date, self.pieces.len()))
        })
    }
}

/// What stands before the day of publication, in small letters.
const LABELS: [&str; 24] = [
    "published",
    "posted",
    "date",
    "veröffentlicht",
    "erstellt",
    "erschienen",
    "datum",
    "gepubliceerd",
    "geplaatst",
    "publicat",
    "data",
    "opublikowan",
    "dodano",
    "publicado",
    "publicada",
    "publicēts",
    "datums",
    "δημοσι",
    "ημερομηνία",
    "fecha",
    "публикуван",
    "дата",
    "създаден",
    "опубликован",
];

fn n_letters(words: &str) -> usize {
    words.chars().filter(|c| c.is_alphabetic()).count()
}

/// Where the clock of the page's machines is in Greenwich, readers beside it may have seen the day before or after.
fn local((said, is_utc): (Date, bool), seen: Option<Date>) -> Date {
    let is_near = |seen: &Date| said.next() == Some(*seen) || seen.next() == Some(said);
    seen.filter(|seen| is_utc && is_near(seen)).unwrap_or(said)
}

fn is_utc(time: &str) -> bool {
    time.ends_with('Z') || time.ends_with("+00:00") || time.ends_with("+0000")
}

/// Whether a time in UTC is midnight somewhere in Europe: then the next day has begun where the page was written.
fn is_midnight(time: &str) -> bool {
    ["T21:00:00", "T22:00:00", "T23:00:00"].iter().any(|midnight| time.starts_with(midnight))
}

/// A whole day in an address, such as `/2023/11/17/`.
fn in_address(url: &str) -> Option<Date> {
    let path = url.split(['?', '#']).next()?;
    let bytes = path.as_bytes();
    let number = |from: usize, digits: usize| {
        let part = bytes.get(from..from + digits)?;
        part.iter()
            .all(u8::is_ascii_digit)
            .then(|| part.iter().fold(0i32, |value, digit| value * 10 + i32::from(digit - b'0')))
    };
    let is_digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    (0..bytes.len()).filter(|&at| !is_digit(at.checked_sub(1))).find_map(|at| {
        let year = number(at, 4).filter(|year| (1995..2100).contains(year))?;
        let mark = bytes.get(at + 4)?;
        if mark.is_ascii_digit() {
            let day = Date::new(
                year,
                u8::try_from(number(at + 4, 2)?).ok()?,
                u8::try_from(number(at + 6, 2)?).ok()?,
            );
            return day.filter(|_| !is_digit(Some(at + 8)));
        }
        let month_digits = if is_digit(Some(at + 6)) { 2 } else { 1 };
        let month = number(at + 5, month_digits)?;
        let next = at + 5 + month_digits;
        let day_digits = if is_digit(Some(next + 2)) { 2 } else { 1 };
        let day = number(next + 1, day_digits)?;
        let is_whole = matches!(mark, b'/' | b'-' | b'_')
            && bytes.get(next) == Some(mark)
            && !is_digit(Some(next + 1 + day_digits));
        Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).filter(|_| is_whole)
    })
}
