//! What must hold for any bytes that come from the network: pages, days and lists of articles.
//!
//! Nothing here may panic, hang or take memory without bounds. The fuzz targets call it with what libFuzzer makes up, and the
//! suite with the seeds and the findings of earlier runs.

use std::path::Path;

use horo::extract::{extract, markup};
use horo::fetch;
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
