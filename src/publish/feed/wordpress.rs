//! A file for WordPress's own importer (WXR 1.2): each article becomes a post that keeps its address and provenance.

use std::fmt::Write as _;

use super::{Entry, Feed, escaped, provenance};

pub(super) fn write(feed: &Feed<'_>) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" \
         xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\" \
         xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:wp=\"http://wordpress.org/export/1.2/\">\n<channel>\n",
    );
    let _ = writeln!(xml, "  <title>{}</title>", escaped(&feed.title));
    let _ = writeln!(xml, "  <link>{}</link>", escaped(&feed.home));
    let _ = writeln!(xml, "  <description>{}</description>", escaped(&feed.funding));
    let _ = writeln!(xml, "  <language>{}</language>", feed.listing.locale);
    xml.push_str("  <wp:wxr_version>1.2</wp:wxr_version>\n");
    let _ = writeln!(xml, "  <wp:base_site_url>{}</wp:base_site_url>", escaped(&feed.home));
    let _ = writeln!(xml, "  <wp:base_blog_url>{}</wp:base_blog_url>", escaped(&feed.home));
    for entry in &feed.entries {
        write_post(&mut xml, entry, &feed.title);
    }
    xml.push_str("</channel>\n</rss>\n");
    xml
}

fn write_post(xml: &mut String, entry: &Entry<'_>, publisher: &str) {
    let head = entry.piece.head;
    let url = escaped(&entry.url);
    xml.push_str("  <item>\n");
    let _ = writeln!(xml, "    <title>{}</title>", escaped(&entry.piece.edition.title));
    let _ = writeln!(xml, "    <link>{url}</link>");
    let _ = writeln!(xml, "    <pubDate>{}</pubDate>", entry.moment.published_822());
    let creator = head.author.as_deref().unwrap_or(publisher);
    let _ = writeln!(xml, "    <dc:creator>{}</dc:creator>", escaped(creator));
    let _ = writeln!(xml, "    <guid isPermaLink=\"false\">{url}</guid>\n    <description></description>");
    let _ = writeln!(xml, "    <content:encoded>{}</content:encoded>", escaped(&entry.content));
    let summary = entry.summary.as_deref().unwrap_or_default();
    let _ = writeln!(xml, "    <excerpt:encoded>{}</excerpt:encoded>", escaped(summary));
    let fields = [
        ("post_id", post_id(&entry.url).to_string()),
        ("post_date", entry.moment.published_sql()),
        ("post_date_gmt", entry.moment.published_sql()),
        ("post_modified", entry.moment.updated_sql()),
        ("post_modified_gmt", entry.moment.updated_sql()),
        ("comment_status", "closed".into()),
        ("ping_status", "closed".into()),
        ("post_name", head.id.clone()),
        ("status", "publish".into()),
        ("post_parent", "0".into()),
        ("menu_order", "0".into()),
        ("post_type", "post".into()),
        ("post_password", String::new()),
        ("is_sticky", "0".into()),
    ];
    for (name, value) in fields {
        let _ = writeln!(xml, "    <wp:{name}>{}</wp:{name}>", escaped(&value));
    }
    let mut meta = vec![
        ("horo_address", entry.url.clone()),
        ("horo_language", entry.lang.clone()),
        ("horo_provenance", provenance(entry.piece).into()),
        ("horo_revision", head.revision.to_string()),
    ];
    meta.extend(entry.machine.as_ref().map(|(note, _)| ("horo_machine_note", note.clone())));
    for (key, value) in meta {
        let _ = writeln!(
            xml,
            "    <wp:postmeta>\n      <wp:meta_key>{key}</wp:meta_key>\n      <wp:meta_value>{}</wp:meta_value>\n    \
             </wp:postmeta>",
            escaped(&value)
        );
    }
    xml.push_str("  </item>\n");
}

/// A number for a post that is the same in every file: the importer takes it if it is free.
fn post_id(url: &str) -> u32 {
    let hash =
        url.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    100_000 + hash % 2_000_000_000
}
