//! The sitemap: an index in `sitemap.xml`, parts with the language versions of every page, and `robots.txt`.
//!
//! A part holds as many articles as a list, counted from the oldest, so that it changes only when one of its articles
//! comes, goes or gets another language; search engines read no file of more than 50,000 addresses.

use std::fmt::Write as _;

use super::Site;
use super::address::{Address, Versions};
use super::edition::Head;

/// The index's file.
pub(super) const SITEMAP: &str = "sitemap.xml";
/// The folder of its parts.
pub(super) const PARTS: &str = "sitemaps";
/// The part with the choice of a language and the lists.
pub(super) const LISTS: &str = "lists.xml";
/// The robots' file.
pub(super) const ROBOTS: &str = "robots.txt";

/// The name of the n-th part of the articles, from 1.
pub(super) fn part_name(number: usize) -> String {
    format!("articles-{number}.xml")
}

/// The index of the parts: that of the lists, and so many of articles.
pub(super) fn index(site: &Site, n_parts: usize) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for name in std::iter::once(LISTS.to_owned()).chain((1..=n_parts).map(part_name)) {
        let _ = writeln!(
            xml,
            "  <sitemap>\n    <loc>{}/{PARTS}/{name}</loc>\n  </sitemap>",
            escaped(&site.base_url)
        );
    }
    xml.push_str("</sitemapindex>\n");
    xml
}

/// The choice of a language and the lists.
pub(super) fn lists(site: &Site) -> String {
    let lists = Versions::of_lists(site);
    let mut urls = vec![Address::Chooser.url(site)];
    urls.extend(lists.languages.iter().map(|(_, url)| url.clone()));
    part(urls.iter().map(|url| (url.as_str(), &lists)))
}

/// Some articles, each in all its languages.
///
/// It tells no day of change: an article's own day is that of its first revision, and no other is known here.
pub(super) fn articles<'a>(site: &Site, heads: impl Iterator<Item = &'a Head>) -> String {
    let versions: Vec<Versions> = heads.map(|head| Versions::of_article(site, head)).collect();
    part(versions.iter().flat_map(|of| of.languages.iter().map(move |(_, url)| (url.as_str(), of))))
}

/// Everything may be read; releases under their pinned addresses are copies and are left out.
pub(super) fn robots(site: &Site) -> String {
    let after_scheme = site.base_url.split_once("://").map_or(site.base_url.as_str(), |(_, rest)| rest);
    let folder = after_scheme.find('/').map_or("", |slash| &after_scheme[slash..]);
    format!("User-agent: *\nDisallow: {folder}/r/\n\nSitemap: {}/{SITEMAP}\n", site.base_url)
}

fn part<'a>(entries: impl Iterator<Item = (&'a str, &'a Versions)>) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for (url, versions) in entries {
        let _ = writeln!(xml, "  <url>\n    <loc>{}</loc>", escaped(url));
        for (hreflang, href) in versions.alternates() {
            let href = escaped(href);
            let _ =
                writeln!(xml, "    <xhtml:link rel=\"alternate\" hreflang=\"{hreflang}\" href=\"{href}\"/>");
        }
        xml.push_str("  </url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
