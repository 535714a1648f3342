//! JSON Feed 1.1, with what it has no words for under `_horo`.

use serde::Serialize;

use super::{Entry, Feed, JSON_FEED, provenance};
use crate::locale::Locale;

#[derive(Serialize)]
struct File<'a> {
    version: &'static str,
    title: &'a str,
    description: &'a str,
    home_page_url: &'a str,
    feed_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_url: Option<String>,
    language: Locale,
    items: Vec<Item<'a>>,
    _horo: Extension,
}

/// What withdrawals are told by: whoever has an item with such an id drops it.
#[derive(Serialize)]
struct Extension {
    about: &'static str,
    withdrawn: Vec<String>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_url: Option<&'a str>,
    title: &'a str,
    content_html: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    date_published: String,
    date_modified: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    authors: Vec<Author<'a>>,
    language: &'a str,
    _horo: ItemExtension<'a>,
}

#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct ItemExtension<'a> {
    about: &'static str,
    revision: u32,
    provenance: &'static str,
    /// The label of a machine's text in the reader's language; to be shown with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    machine_note: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    original: Option<&'a str>,
    funding: &'a str,
}

const ABOUT: &str = "https://www.jsonfeed.org/version/1.1/#extensions-a-name-extensions-a";

pub(super) fn write(feed: &Feed<'_>) -> Vec<u8> {
    let file = File {
        version: "https://jsonfeed.org/version/1.1",
        title: &feed.title,
        description: &feed.funding,
        home_page_url: &feed.home,
        feed_url: format!("{}{JSON_FEED}", feed.here),
        next_url: feed.older.as_ref().map(|older| format!("{older}{JSON_FEED}")),
        language: feed.listing.locale,
        items: feed.entries.iter().map(|entry| item(entry, &feed.funding)).collect(),
        _horo: Extension {
            about: ABOUT,
            withdrawn: feed.withdrawn.iter().map(|(url, _)| url.clone()).collect(),
        },
    };
    let mut bytes =
        serde_json::to_vec_pretty(&file).expect("strings and numbers can always be written as JSON");
    bytes.push(b'\n');
    bytes
}

fn item<'a>(entry: &'a Entry<'_>, funding: &'a str) -> Item<'a> {
    let head = entry.piece.head;
    Item {
        id: &entry.url,
        url: &entry.url,
        external_url: entry.source_page,
        title: &entry.piece.edition.title,
        content_html: &entry.content,
        summary: entry.summary.as_deref(),
        date_published: entry.moment.published(),
        date_modified: entry.moment.updated(),
        authors: head.author.iter().map(|name| Author { name }).collect(),
        language: &entry.lang,
        _horo: ItemExtension {
            about: ABOUT,
            revision: head.revision,
            provenance: provenance(entry.piece),
            machine_note: entry.machine.as_ref().map(|(note, _)| note.as_str()),
            original: entry.machine.as_ref().map(|(_, original)| original.as_str()),
            funding,
        },
    }
}
