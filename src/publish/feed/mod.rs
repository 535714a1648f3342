//! The lists as feeds: Atom, RSS 2.0, JSON Feed 1.1, and a file that WordPress imports. All with the full text.
//!
//! What all of them share stands here: an entry's id is its article's address, which never changes; its time is the
//! article's own; a machine's text says so before it begins; the funding statement stands after it. Feeds of the newest
//! lead to those of the archive, as RFC 5005 has it.

mod atom;
mod json_feed;
mod moment;
mod rss;
mod wordpress;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::address::Address;
use super::body;
use super::edition::{Piece, Provenance};
use super::page::{Maker, description, text_lang};
use super::paging::Listing;

use moment::Moment;

/// The feeds' files.
pub(super) const ATOM: &str = "atom.xml";
pub(super) const RSS: &str = "rss.xml";
pub(super) const JSON_FEED: &str = "feed.json";
pub(super) const WORDPRESS: &str = "wordpress.xml";

/// The feeds of a list, by their files.
pub(super) fn all(maker: &Maker<'_>, listing: &Listing<'_>) -> BTreeMap<String, Vec<u8>> {
    let feed = Feed::new(maker, listing);
    BTreeMap::from([
        (ATOM.to_owned(), atom::write(&feed).into_bytes()),
        (RSS.to_owned(), rss::write(&feed).into_bytes()),
        (JSON_FEED.to_owned(), json_feed::write(&feed)),
        (WORDPRESS.to_owned(), wordpress::write(&feed).into_bytes()),
    ])
}

/// A list, ready to be told in any form.
struct Feed<'a> {
    listing: &'a Listing<'a>,
    /// The site's name in the list's language.
    title: String,
    funding: String,
    /// Public address of the list of the newest.
    home: String,
    /// Public address of this list, with a slash at its end.
    here: String,
    older: Option<String>,
    newer: Option<String>,
    /// Addresses of articles that are withdrawn, with the day; only on the list of the newest.
    withdrawn: Vec<(String, &'a str)>,
    entries: Vec<Entry<'a>>,
}

/// An article in a feed.
struct Entry<'a> {
    piece: Piece<'a>,
    url: String,
    /// The language tag of its words.
    lang: String,
    moment: Moment<'a>,
    summary: Option<String>,
    /// The full text as HTML.
    content: String,
    /// The label of a machine's text, in the reader's language, and the address of the original.
    machine: Option<(String, String)>,
    source_page: Option<&'a str>,
}

impl<'a> Feed<'a> {
    fn new(maker: &Maker<'_>, listing: &'a Listing<'a>) -> Self {
        let (site, locale) = (maker.site, listing.locale);
        let say = |id| maker.words.say(locale, id, &[]);
        let funding = say("funding");
        let entry = |piece: &Piece<'a>| entry(maker, *piece, &funding);
        let url = |address: Option<Address<'_>>| address.map(|address| address.url(site));
        let withdrawn = listing
            .withdrawn
            .iter()
            .map(|withdrawn| (Address::Article(locale, &withdrawn.id).url(site), withdrawn.since.as_str()));
        Feed {
            listing,
            title: say("site-name"),
            home: Address::List(locale).url(site),
            here: listing.address().url(site),
            older: url(listing.older()),
            newer: url(listing.newer()),
            withdrawn: withdrawn.collect(),
            entries: listing.pieces.iter().map(entry).collect(),
            funding,
        }
    }

    /// When the newest of its entries changed; `None` when it has none.
    fn updated(&self) -> Option<String> {
        self.entries.iter().map(|entry| entry.moment.updated()).max()
    }
}

fn entry<'a>(maker: &Maker<'_>, piece: Piece<'a>, funding: &str) -> Entry<'a> {
    let Piece { head, edition } = piece;
    let (site, locale) = (maker.site, edition.locale);
    let machine = (edition.provenance == Provenance::Machine).then(|| {
        let note = maker.words.say(locale, "machine-note", &[]);
        (note, Address::Article(site.source, &head.id).url(site))
    });
    let mut content = String::new();
    if let Some((note, original)) = &machine {
        let label = maker.words.say(locale, "machine-original", &[]);
        let _ = writeln!(
            content,
            "<p><strong>{}</strong> <a href=\"{}\" hreflang=\"{}\">{}</a></p>",
            escaped(note),
            escaped(original),
            site.source,
            escaped(&label)
        );
    }
    let root = format!("{}/", site.base_url);
    content.push_str(&body::html(&edition.blocks, &head.pictures, (&root, &head.id)));
    let _ = writeln!(content, "<p><small>{}</small></p>", escaped(funding));
    Entry {
        piece,
        url: Address::Article(locale, &head.id).url(site),
        lang: text_lang(site, edition).unwrap_or_else(|| locale.code().to_owned()),
        moment: Moment::of(head),
        summary: description(edition),
        content,
        machine,
        source_page: head.source_page.as_deref(),
    }
}

/// How provenance is named in the data.
fn provenance(piece: Piece<'_>) -> &'static str {
    match piece.edition.provenance {
        Provenance::Source => "source",
        Provenance::Human => "human",
        Provenance::Machine => "machine",
    }
}

/// What XML cannot hold at all, replaced.
pub(super) fn replaced(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_xml) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|c| if is_xml(c) { c } else { '\u{fffd}' }).collect()
}

fn is_xml(c: char) -> bool {
    !matches!(c, '\u{fffe}' | '\u{ffff}') && (c >= ' ' || matches!(c, '\t' | '\n'))
}

/// Text that means itself in XML and in HTML, also inside a quoted attribute.
pub(super) fn escaped(text: &str) -> String {
    let text = replaced(text);
    let mut safe = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = &*text;
    // What lies between is long: it is copied as a whole.
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"')) {
        safe.push_str(&rest[..at]);
        safe.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    safe + rest
}

#[cfg(test)]
mod tests;
