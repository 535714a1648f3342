//! schema.org's NewsArticle for search engines, inside the page.

use std::fmt::Write as _;

use serde::Serialize;

use crate::locale::Locale;

use super::Site;
use super::address::{Address, Versions};
use super::edition::Piece;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewsArticle<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(flatten)]
    this: Work,
    url: String,
    headline: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    date_published: &'a str,
    version: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<Author<'a>>,
    publisher: Organization<'a>,
    /// Who had it translated; a machine is no translator.
    #[serde(skip_serializing_if = "Option::is_none")]
    translator: Option<Organization<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    digital_source_type: Option<&'static str>,
    credit_text: String,
    is_accessible_for_free: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_based_on: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translation_of_work: Option<Work>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    work_translation: Vec<Work>,
}

/// An edition as another one names it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Work {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    in_language: Locale,
}

#[derive(Serialize)]
struct Organization<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
}

/// Person or organisation: the source does not say which, so no type is claimed.
#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
}

/// What the page says in words.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) site_name: &'a str,
    pub(super) funding: &'a str,
    /// The label of a machine's text, if it is one.
    pub(super) machine_note: Option<&'a str>,
}

/// The JSON-LD of an article's page, safe to stand inside a `script` element.
pub(super) fn of_article(
    site: &Site,
    Piece { head, edition }: Piece<'_>,
    description: Option<&str>,
    Told { site_name, funding, machine_note }: Told<'_>,
) -> String {
    let is_source = edition.locale == site.source;
    let work = |locale| {
        let id = Address::Article(locale, &head.id).url(site);
        Work { kind: "NewsArticle", id, in_language: locale }
    };
    let versions = Versions::of_article(site, head);
    let translations = versions.languages.iter().filter(|(locale, _)| is_source && *locale != site.source);
    let data = NewsArticle {
        context: "https://schema.org",
        this: work(edition.locale),
        url: Address::Article(edition.locale, &head.id).url(site),
        headline: &edition.title,
        description,
        date_published: &head.date,
        version: head.revision,
        author: head.author.as_deref().map(|name| Author { name }),
        publisher: organization(site_name),
        translator: (!is_source && machine_note.is_none()).then(|| organization(site_name)),
        digital_source_type: machine_note.map(|_| "https://schema.org/TrainedAlgorithmicMediaDigitalSource"),
        credit_text: machine_note.map_or_else(|| funding.to_owned(), |note| format!("{note} {funding}")),
        is_accessible_for_free: true,
        is_based_on: head.source_page.as_deref(),
        translation_of_work: (!is_source).then(|| work(site.source)),
        work_translation: translations.map(|(locale, _)| work(*locale)).collect(),
    };
    let json =
        serde_json::to_string_pretty(&data).expect("strings and numbers can always be written as JSON");
    escaped_for_script(&json)
}

fn organization(name: &str) -> Organization<'_> {
    Organization { kind: "Organization", name }
}

/// JSON that cannot end the `script` element it stands in, nor begin a comment in it.
fn escaped_for_script(json: &str) -> String {
    json.chars().fold(String::with_capacity(json.len()), |mut safe, c| {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(safe, "\\u{:04x}", u32::from(c));
            }
            _ => safe.push(c),
        }
        safe
    })
}
