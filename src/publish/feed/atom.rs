//! Atom (RFC 4287), with archives (RFC 5005) and tombstones for what was withdrawn (RFC 6721).

use std::fmt::Write as _;

use super::{ATOM, Entry, Feed, escaped, provenance};

/// Where the terms of provenance are described.
pub(super) const SCHEME: &str = "urn:horo:provenance";

const KIND: &str = "application/atom+xml";

pub(super) fn write(feed: &Feed<'_>) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" \
         xmlns:fh=\"http://purl.org/syndication/history/1.0\" xmlns:at=\"http://purl.org/atompub/tombstones/1.0\" \
         xml:lang=\"{}\">\n",
        feed.listing.locale
    );
    let _ = writeln!(xml, "  <title>{}</title>", escaped(&feed.title));
    let _ = writeln!(xml, "  <subtitle>{}</subtitle>", escaped(&feed.funding));
    let _ = writeln!(xml, "  <id>{}</id>", escaped(&feed.home));
    let updated = feed.updated().unwrap_or_else(|| "1970-01-01T00:00:00Z".into());
    let _ = writeln!(xml, "  <updated>{updated}</updated>");
    let _ = writeln!(xml, "  <author>\n    <name>{}</name>\n  </author>", escaped(&feed.title));
    let _ = writeln!(xml, "  <generator>horo</generator>");
    let mut link = |rel: &str, kind: &str, href: &str| {
        let _ = writeln!(xml, "  <link rel=\"{rel}\" type=\"{kind}\" href=\"{}\"/>", escaped(href));
    };
    link("alternate", "text/html", &feed.here);
    link("self", KIND, &format!("{}{ATOM}", feed.here));
    if feed.listing.number.is_some() {
        link("current", KIND, &format!("{}{ATOM}", feed.home));
    }
    for (rel, there) in [("prev-archive", &feed.older), ("next-archive", &feed.newer)] {
        if let Some(there) = there {
            link(rel, KIND, &format!("{there}{ATOM}"));
        }
    }
    if feed.listing.number.is_some() {
        xml.push_str("  <fh:archive/>\n");
    }
    for (url, since) in &feed.withdrawn {
        let _ = writeln!(xml, "  <at:deleted-entry ref=\"{}\" when=\"{since}T00:00:00Z\"/>", escaped(url));
    }
    for entry in &feed.entries {
        write_entry(&mut xml, entry);
    }
    xml.push_str("</feed>\n");
    xml
}

fn write_entry(xml: &mut String, entry: &Entry<'_>) {
    let lang = &entry.lang;
    let _ = writeln!(xml, "  <entry xml:lang=\"{lang}\">");
    let _ = writeln!(xml, "    <title>{}</title>", escaped(&entry.piece.edition.title));
    let _ = writeln!(xml, "    <id>{}</id>", escaped(&entry.url));
    let url = escaped(&entry.url);
    let locale = entry.piece.locale();
    let _ = writeln!(
        xml,
        "    <link rel=\"alternate\" type=\"text/html\" hreflang=\"{locale}\" href=\"{url}\"/>"
    );
    if let Some(source) = entry.source_page {
        let _ = writeln!(xml, "    <link rel=\"via\" href=\"{}\"/>", escaped(source));
    }
    if let Some((_, original)) = &entry.machine {
        let _ =
            writeln!(xml, "    <link rel=\"related\" type=\"text/html\" href=\"{}\"/>", escaped(original));
    }
    let _ = writeln!(xml, "    <published>{}</published>", entry.moment.published());
    let _ = writeln!(xml, "    <updated>{}</updated>", entry.moment.updated());
    if let Some(author) = &entry.piece.head.author {
        let _ = writeln!(xml, "    <author>\n      <name>{}</name>\n    </author>", escaped(author));
    }
    let label = entry.machine.as_ref().map(|(note, _)| format!(" label=\"{}\"", escaped(note)));
    let term = provenance(entry.piece);
    let _ = writeln!(xml, "    <category scheme=\"{SCHEME}\" term=\"{term}\"{}/>", label.unwrap_or_default());
    if let Some(summary) = &entry.summary {
        let _ = writeln!(xml, "    <summary>{}</summary>", escaped(summary));
    }
    let _ = writeln!(xml, "    <content type=\"html\">{}</content>", escaped(&entry.content));
    xml.push_str("  </entry>\n");
}
