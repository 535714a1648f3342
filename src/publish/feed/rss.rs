//! RSS 2.0, with the full text, the moment of the last change from Atom, and the archive (RFC 5005).

use std::fmt::Write as _;

use super::atom::SCHEME;
use super::{Entry, Feed, RSS, escaped, provenance};

pub(super) fn write(feed: &Feed<'_>) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" \
         xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:fh=\"http://purl.org/syndication/history/1.0\">\n<channel>\n",
    );
    let _ = writeln!(xml, "  <title>{}</title>", escaped(&feed.title));
    let _ = writeln!(xml, "  <link>{}</link>", escaped(&feed.here));
    let _ = writeln!(xml, "  <description>{}</description>", escaped(&feed.funding));
    let _ = writeln!(xml, "  <language>{}</language>", feed.listing.locale);
    let _ = writeln!(xml, "  <generator>horo</generator>");
    let mut link = |rel: &str, there: &str| {
        let href = escaped(&format!("{there}{RSS}"));
        let _ = writeln!(xml, "  <atom:link rel=\"{rel}\" type=\"application/rss+xml\" href=\"{href}\"/>");
    };
    link("self", &feed.here);
    if feed.listing.number.is_some() {
        link("current", &feed.home);
    }
    for (rel, there) in [("prev-archive", &feed.older), ("next-archive", &feed.newer)] {
        if let Some(there) = there {
            link(rel, there);
        }
    }
    if feed.listing.number.is_some() {
        xml.push_str("  <fh:archive/>\n");
    }
    for entry in &feed.entries {
        write_item(&mut xml, entry);
    }
    xml.push_str("</channel>\n</rss>\n");
    xml
}

fn write_item(xml: &mut String, entry: &Entry<'_>) {
    xml.push_str("  <item>\n");
    let _ = writeln!(xml, "    <title>{}</title>", escaped(&entry.piece.edition.title));
    let url = escaped(&entry.url);
    let _ = writeln!(xml, "    <link>{url}</link>\n    <guid isPermaLink=\"true\">{url}</guid>");
    let _ = writeln!(xml, "    <pubDate>{}</pubDate>", entry.moment.published_822());
    let _ = writeln!(xml, "    <atom:updated>{}</atom:updated>", entry.moment.updated());
    if let Some(author) = &entry.piece.head.author {
        let _ = writeln!(xml, "    <dc:creator>{}</dc:creator>", escaped(author));
    }
    let _ = writeln!(xml, "    <dc:language>{}</dc:language>", entry.lang);
    let _ = writeln!(xml, "    <category domain=\"{SCHEME}\">{}</category>", provenance(entry.piece));
    if let Some(source) = entry.source_page {
        let _ = writeln!(xml, "    <dc:source>{}</dc:source>", escaped(source));
    }
    let summary = match (&entry.machine, &entry.summary) {
        (Some((note, _)), Some(summary)) => format!("{note} {summary}"),
        (_, summary) => summary.clone().unwrap_or_default(),
    };
    let _ = writeln!(xml, "    <description>{}</description>", escaped(&escaped(&summary)));
    let _ = writeln!(xml, "    <content:encoded>{}</content:encoded>", escaped(&entry.content));
    xml.push_str("  </item>\n");
}
