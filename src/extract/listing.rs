//! What a feed, a sitemap or a page with a list leads to.
//!
//! Feeds are Atom, RSS or JSON Feed; a sitemap may lead to further sitemaps, which are named apart. What is no web address
//! is left out.

use serde::{Deserialize, Serialize};
use url::Url;

use super::page;
use crate::fetch::decode;

/// Most entries that are taken from one list.
const MAX_ENTRIES: usize = 5_000;

/// Something a list leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its address.
    pub url: String,
    /// What the list calls it; empty where it does not say.
    pub title: String,
    /// Whether it is a further list and no page.
    pub is_list: bool,
}

/// What a list leads to, in its order. `links` are the CSS selectors of the links on a page with a list.
pub fn listing(
    bytes: &[u8],
    media_type: Option<&str>,
    url: &str,
    links: Option<&str>,
) -> Result<Vec<Entry>, String> {
    let base = Url::parse(url).map_err(|_| "its address cannot be read".to_owned())?;
    let charset = media_type.and_then(|media| media.split_once("charset=")).map(|(_, label)| label);
    let mut entries = match links {
        Some(selector) => page::links(&decode(bytes, charset).text, &base, selector)?,
        None => match sitemap(bytes, &base) {
            Some(entries) => entries,
            None => feed(bytes, &base)?,
        },
    };
    entries.retain(|entry| Url::parse(&entry.url).is_ok_and(|url| matches!(url.scheme(), "http" | "https")));
    entries.truncate(MAX_ENTRIES);
    let mut seen = std::collections::BTreeSet::new();
    entries.retain(|entry| seen.insert(entry.url.clone()));
    Ok(entries)
}

fn feed(bytes: &[u8], base: &Url) -> Result<Vec<Entry>, String> {
    let parser = feed_rs::parser::Builder::new().base_uri(Some(base.as_str())).build();
    let feed =
        parser.parse(bytes).map_err(|_| "it is no feed (Atom, RSS, JSON Feed) and no sitemap".to_owned())?;
    let entry = |entry: feed_rs::model::Entry| {
        let is_page = |link: &&feed_rs::model::Link| link.rel.as_deref().is_none_or(|rel| rel == "alternate");
        let link = entry.links.iter().find(is_page).or(entry.links.first());
        let url = link.map_or(entry.id.as_str(), |link| link.href.as_str());
        let title = entry.title.map(|title| super::plain::fold(&title.content)).unwrap_or_default();
        base.join(url).ok().map(|url| Entry { url: url.into(), title, is_list: false })
    };
    Ok(feed.entries.into_iter().filter_map(entry).collect())
}

/// The addresses of a sitemap (sitemaps.org, version 0.9); `None` when it is none.
fn sitemap(bytes: &[u8], base: &Url) -> Option<Vec<Entry>> {
    use quick_xml::events::Event;
    let text = std::str::from_utf8(bytes).ok()?;
    let mut reader = quick_xml::Reader::from_str(text.trim_start_matches('\u{feff}'));
    let (mut entries, mut path): (Vec<Entry>, Vec<String>) = (Vec::new(), Vec::new());
    let mut address = String::new();
    loop {
        match reader.read_event().ok()? {
            Event::Eof => break,
            Event::DocType(_) => return None,
            Event::Start(element) => {
                let name = element.local_name().as_ref().to_owned();
                let is_root = path.is_empty();
                if is_root && name != "urlset" && name != "sitemapindex" || path.len() > 8 {
                    return None;
                }
                path.push(name);
                address.clear();
            }
            Event::End(_) => {
                let is_address = path.len() == 3 && path[2] == "loc";
                if let Some(url) = is_address.then(|| base.join(address.trim()).ok()).flatten() {
                    let is_list = path[0] == "sitemapindex";
                    entries.push(Entry { url: url.into(), title: String::new(), is_list });
                }
                path.pop();
                if entries.len() >= MAX_ENTRIES {
                    break;
                }
            }
            Event::Text(words) => address.push_str(&words.xml10_content()),
            Event::CData(words) => address.push_str(&words.xml10_content()),
            Event::GeneralRef(reference) if &*reference == "amp" => address.push('&'),
            _ => {}
        }
    }
    (!entries.is_empty()).then_some(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn urls(text: &str, links: Option<&str>) -> Vec<(String, String)> {
        let entries = listing(text.as_bytes(), None, "https://a.bg/news/", links).unwrap();
        entries.into_iter().map(|entry| (entry.url, entry.title)).collect()
    }

    fn pair(url: &str, title: &str) -> (String, String) {
        (url.to_owned(), title.to_owned())
    }

    #[test]
    fn feeds_of_three_kinds_lead_to_their_pages() {
        let rss = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Т</title><item><title>Първа  новина</title><link>https://a.bg/1</link></item>\
            <item><title>Втора</title><link>javascript:alert(1)</link></item></channel></rss>";
        assert_eq!(urls(rss, None), [pair("https://a.bg/1", "Първа новина")]);
        let atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Т</title><id>x</id><updated>2023-11-17T00:00:00Z</updated>\
            <entry><id>urn:1</id><title>Новина</title><updated>2023-11-17T00:00:00Z</updated><link rel=\"self\" href=\"/1.atom\"/><link rel=\"alternate\" href=\"/1\"/></entry></feed>";
        assert_eq!(urls(atom, None), [pair("https://a.bg/1", "Новина")]);
        let json = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Т\",\"items\":[{\"id\":\"1\",\"url\":\"https://a.bg/1\",\"title\":\"Новина\",\"content_text\":\"x\"}]}";
        assert_eq!(urls(json, None), [pair("https://a.bg/1", "Новина")]);
    }

    #[test]
    fn a_sitemap_leads_to_pages_and_an_index_to_further_sitemaps() {
        let map = "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://a.bg/?a=1&amp;b=2</loc><lastmod>2023</lastmod></url></urlset>";
        assert_eq!(urls(map, None), [pair("https://a.bg/?a=1&b=2", "")]);
        let index = "<sitemapindex><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>";
        let entries = listing(index.as_bytes(), None, "https://a.bg/", None).unwrap();
        assert!(entries[0].is_list && entries[0].url == "https://a.bg/news.xml");
    }

    #[test]
    fn a_page_with_a_list_is_read_with_a_selector() {
        let page = "<nav><a href=/>Начало</a></nav><ul class=news><li><a href='1.html'>Първа</a><li><a href='1.html'>Още</a><li><a href='2.html'>Втора</a></ul>";
        let expected = [pair("https://a.bg/news/1.html", "Първа"), pair("https://a.bg/news/2.html", "Втора")];
        assert_eq!(urls(page, Some(".news a")), expected);
        assert!(listing(b"x", None, "https://a.bg/", Some("a[")).is_err());
    }

    #[test]
    fn what_is_no_list_is_told_and_bombs_end() {
        for text in [
            "",
            "x",
            "<html><p>x",
            "{}",
            "<!DOCTYPE x [<!ENTITY a \"b\">]><urlset><url><loc>&a;</loc></url></urlset>",
        ] {
            assert!(listing(text.as_bytes(), None, "https://a.bg/", None).is_err(), "{text}");
        }
        let deep = format!(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title type=\"xhtml\">{}",
            "<div>".repeat(100_000)
        );
        assert!(listing(deep.as_bytes(), None, "https://a.bg/", None).is_err());
    }
}
