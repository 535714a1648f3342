//! What must hold for any bytes that come from elsewhere: pages, days, lists of articles and memories of other tools.
//!
//! Nothing here may panic, hang or take memory without bounds. The fuzz targets call it with what libFuzzer makes up, and the
//! suite with the seeds and the findings of earlier runs.

use std::path::Path;

use horo::exchange::tmx;
use horo::extract::{extract, markup};
use horo::fetch;
use horo::locale::Locale;
use horo::text::date::world::{Order, only_day};
use horo::text::date::{Date, dateline, find_date};

/// Any bytes as a page: what comes out is markup without a fault.
pub fn page(bytes: &[u8]) {
    let bytes = fetch::together(bytes, b"url = \"https://a.bg/\"\n");
    let document = fetch::document(Path::new("input/a.html"), Ok(bytes)).expect("any bytes are some text");
    for block in extract(&document).blocks {
        assert!(markup::parse(&block.text).is_ok(), "{}", block.text);
    }
}

/// Any text as a date: a day that is read exists.
pub fn day(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let found = [find_date(&text).map(|found| found.date), dateline(&text), only_day(&text, Order::Unknown)];
    for date in found.into_iter().flatten() {
        assert_eq!(Date::new(date.year(), date.month(), date.day()), Some(date));
    }
}

/// Any bytes as a feed, a sitemap or a page with a list: only web addresses come out.
pub fn listing(bytes: &[u8]) {
    for links in [None, Some("a")] {
        for entry in horo::extract::listing(bytes, None, "https://a.bg/", links).unwrap_or_default() {
            assert!(entry.url.starts_with("http"), "{}", entry.url);
        }
    }
}

/// A memory of another tool is refused as a whole, or what is read from it is written so that it is read the same again.
pub fn memory(bytes: &[u8]) {
    let [bg, de, el] = ["bg", "de", "el"].map(|code| code.parse::<Locale>().unwrap());
    let Ok(read) = tmx::read(bytes, bg, &[de, el]) else { return };
    let written = tmx::write(&read.units, bg);
    let again = tmx::read(written.as_bytes(), bg, &[de, el]).unwrap();
    assert_eq!(tmx::write(&again.units, bg), written);
    assert_eq!(again.units.len(), read.units.len());
}
