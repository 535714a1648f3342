//! What a page tells programs about itself: schema.org, Open Graph, the day.
//!
//! Nobody sees it, so nobody would notice that a Greek page passes for Spanish in every search engine. A project's own
//! template may leave Open Graph and schema.org out; what it says must be true.

use serde_json::Value;

use crate::publish::address::{Address, Versions};
use crate::publish::edition::Piece;
use crate::publish::linked_data;
use crate::publish::{Provenance, Site};

use super::Set;
use super::article::squeezed;
use super::page::Page;

/// Checks what an edition's page says of its text.
pub(super) fn check(set: &mut Set<'_>, piece: Piece<'_>) {
    let path = Address::Article(piece.locale(), &piece.head.id).file();
    let Some(page) = set.pages.remove(&path) else { return };
    // The text itself may speak of other days.
    let in_text: Vec<_> = page.all("#body time").iter().map(|time| time.id()).collect();
    let mut days = page.all("time[datetime]");
    days.retain(|time| !in_text.contains(&time.id()));
    let is_day = |given: Option<&str>| given == Some(piece.head.date.as_str());
    let published = page.all(r#"meta[property="article:published_time"]"#);
    if !days.iter().all(|time| is_day(time.attr("datetime")))
        || !published.iter().all(|meta| is_day(meta.attr("content")))
    {
        set.fault(&path, "article-day", format!("the page gives another day than {}", piece.head.date));
    }
    if !is_true_of(set.site, &page, piece) {
        let message = "what the page tells search engines (JSON-LD) is not what it shows";
        set.fault(&path, "page-linked-data", message);
    }
    let is_title = |given: Option<&str>| given.map(squeezed) == Some(squeezed(&piece.edition.title));
    if !page.all(r#"meta[property="og:title"]"#).iter().all(|meta| is_title(meta.attr("content"))) {
        set.fault(&path, "page-open-graph", "og:title is not the article's title");
    }
    set.pages.insert(path, page);
}

/// Whether the JSON-LD of a page, where there is any, is that of its edition. How the text is described is up to the
/// page, as long as it says the same in all places.
fn is_true_of(site: &Site, page: &Page, piece: Piece<'_>) -> bool {
    let shown = page.attr("meta[name=description]", "content").unwrap_or_default();
    let funding = piece.locale().profile().funding;
    let is_machine = piece.edition.provenance == Provenance::Machine;
    // The words of the site's own catalogue are not known here: only that they stand there, and the funding statement at
    // the end.
    let split = |json: &str| {
        // What is no JSON at all is told as a script.
        let mut value = serde_json::from_str::<Value>(json).ok()?;
        let object = value.as_object_mut()?;
        for words in ["publisher", "translator"] {
            object.entry(words).and_modify(|words| *words = Value::Bool(!words.is_null()));
        }
        object.entry("creditText").and_modify(|credit| {
            let before = credit.as_str().and_then(|credit| credit.strip_suffix(funding));
            *credit = Value::Bool(before.is_some_and(|before| before.is_empty() != is_machine));
        });
        let description = object.remove("description");
        Some((value, description))
    };
    let words = linked_data::Told { site_name: "", funding, machine_note: is_machine.then_some("-") };
    let expected = split(&linked_data::of_article(site, piece, None, words)).map(|(value, _)| value);
    page.all(r#"script[type="application/ld+json"]"#).into_iter().all(|script| {
        let Some((found, description)) = split(&script.text().collect::<String>()) else {
            return true;
        };
        let is_shown = description.is_none_or(|description| description.as_str() == Some(shown));
        is_shown && Some(found) == expected
    })
}

/// Checks what any page says of its address and its languages to those who make a preview of it.
pub(super) fn check_preview(set: &mut Set<'_>, path: &str, page: &Page, url: &str, versions: &Versions) {
    if page.all(r#"meta[property="og:url"]"#).iter().any(|meta| meta.attr("content") != Some(url)) {
        set.fault(path, "page-open-graph", format!("og:url is not {url}"));
    }
    let others = page.all(r#"meta[property="og:locale:alternate"]"#);
    let own = page.attr(r#"meta[property="og:locale"]"#, "content");
    let mut expected: Vec<&str> =
        versions.languages.iter().map(|(locale, _)| locale.profile().open_graph).collect();
    expected.retain(|code| Some(*code) != own);
    let mut found: Vec<&str> = others.iter().filter_map(|meta| meta.attr("content")).collect();
    expected.sort_unstable();
    found.sort_unstable();
    if !others.is_empty() && found != expected && expected.len() < versions.languages.len() {
        set.fault(path, "page-open-graph", "og:locale:alternate does not name the other languages");
    }
}
