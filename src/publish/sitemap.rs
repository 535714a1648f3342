//! `sitemap.xml` with the language versions of every page, and `robots.txt` that points to it.

use std::fmt::Write as _;

use super::address::{Address, Versions};
use super::{Article, Site};

/// The sitemap's file.
pub(super) const SITEMAP: &str = "sitemap.xml";
/// The robots' file.
pub(super) const ROBOTS: &str = "robots.txt";

/// Every page with its versions: the chooser, the lists, the articles from the newest.
///
/// It tells no day of change: an article's own day is that of its first revision, and no other is known here.
pub(super) fn sitemap(site: &Site, newest_first: &[&Article]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let lists = Versions::of_lists(site);
    entry(&mut xml, &Address::Chooser.url(site), &lists);
    for (_, url) in &lists.languages {
        entry(&mut xml, url, &lists);
    }
    for article in newest_first {
        let versions = Versions::of_article(site, article);
        for (_, url) in &versions.languages {
            entry(&mut xml, url, &versions);
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

/// Everything may be read; releases under their pinned addresses are copies and are left out.
pub(super) fn robots(site: &Site) -> String {
    let after_scheme = site.base_url.split_once("://").map_or(site.base_url.as_str(), |(_, rest)| rest);
    let folder = after_scheme.find('/').map_or("", |slash| &after_scheme[slash..]);
    format!("User-agent: *\nDisallow: {folder}/r/\n\nSitemap: {}/{SITEMAP}\n", site.base_url)
}

fn entry(xml: &mut String, url: &str, versions: &Versions) {
    let _ = writeln!(xml, "  <url>\n    <loc>{}</loc>", escaped(url));
    for (hreflang, href) in versions.alternates() {
        let href = escaped(href);
        let _ = writeln!(xml, "    <xhtml:link rel=\"alternate\" hreflang=\"{hreflang}\" href=\"{href}\"/>");
    }
    xml.push_str("  </url>\n");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
