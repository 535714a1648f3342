//! What holds for the files beside the pages: JSON, sitemap, robots, stylesheet, emblem.

use serde::de::DeserializeOwned;

use crate::files::sha256;
use crate::locale::Locale;
use crate::publish::address::{Address, Versions, article_json, list_json};
use crate::publish::json::{ArticleFile, ListFile, article_file, list_file};
use crate::publish::{Article, Edition, assets, sitemap};

use super::Set;

/// Checks an edition's `article.json`.
pub(super) fn check_article(set: &mut Set<'_>, article: &Article, edition: &Edition) {
    let path = article_json(edition.locale, &article.id);
    let funding = edition.locale.profile().funding.to_owned();
    let expected = article_file(set.site, article, edition, funding);
    let found = parsed::<ArticleFile>(set, &path);
    if found.is_some_and(|found| found != expected) {
        set.fault(&path, "data-differs", "the data are not those of the edition");
    }
}

/// Checks a language's `articles.json`.
pub(super) fn check_list(set: &mut Set<'_>, locale: Locale, newest_first: &[&Article]) {
    let path = list_json(locale);
    let funding = locale.profile().funding.to_owned();
    let expected = list_file(set.site, locale, newest_first, funding);
    let found = parsed::<ListFile>(set, &path);
    if found.is_some_and(|found| found != expected) {
        set.fault(&path, "data-differs", "the list is not that of the articles, from the newest");
    }
}

fn parsed<T: DeserializeOwned>(set: &mut Set<'_>, path: &str) -> Option<T> {
    let text = set.text(path)?;
    match serde_json::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            set.fault(path, "data-malformed", format!("the JSON cannot be read: {error}"));
            None
        }
    }
}

/// Checks that the sitemap names every page once, with the language versions that the page itself names.
pub(super) fn check_sitemap(set: &mut Set<'_>, newest_first: &[&Article]) {
    const MOST: usize = 50_000;
    let mut expected = Vec::new();
    let lists = Versions::of_lists(set.site);
    expected.push((Address::Chooser.url(set.site), owned(&lists)));
    expected.extend(lists.languages.iter().map(|(_, url)| (url.clone(), owned(&lists))));
    for article in newest_first {
        let versions = Versions::of_article(set.site, article);
        expected.extend(versions.languages.iter().map(|(_, url)| (url.clone(), owned(&versions))));
    }
    let path = sitemap::SITEMAP;
    let Some(mut found) = set.text(path).map(entries) else { return };
    expected.sort();
    found.sort();
    if found != expected {
        set.fault(
            path,
            "sitemap-differs",
            "the sitemap does not name every page once, with its language versions",
        );
    }
    if found.len() > MOST {
        set.fault(
            path,
            "sitemap-size",
            format!("the sitemap names more than the {MOST} pages that search engines read"),
        );
    }
    let robots = set.text(sitemap::ROBOTS).map(str::to_owned);
    let line = format!("Sitemap: {}/{path}", set.site.base_url);
    if robots.is_some_and(|robots| !robots.lines().any(|found| found == line)) {
        set.fault(sitemap::ROBOTS, "robots-sitemap", "the file does not name the sitemap");
    }
}

/// An address of the sitemap with its sorted language versions.
type Entry = (String, Vec<(String, String)>);

fn owned(versions: &Versions) -> Vec<(String, String)> {
    let mut owned: Vec<_> =
        versions.alternates().map(|(hreflang, href)| (hreflang.to_owned(), href.to_owned())).collect();
    owned.sort();
    owned
}

/// The entries of a sitemap in the plain form that horo writes; anything else is not found and so differs.
fn entries(xml: &str) -> Vec<Entry> {
    let entry = |text: &str| {
        let url = between(text, "<loc>", "</loc>")?;
        let links = text.split("<xhtml:link ").skip(1);
        let link = |link: &str| Some((between(link, "hreflang=\"", "\"")?, between(link, " href=\"", "\"")?));
        let mut versions: Vec<_> = links.map(link).collect::<Option<_>>()?;
        versions.sort();
        Some((url, versions))
    };
    let mut parts = xml.split("<url>").skip(1);
    parts
        .by_ref()
        .map(|part| entry(part.split("</url>").next().unwrap_or_default()))
        .collect::<Option<_>>()
        .unwrap_or_default()
}

fn between(text: &str, before: &str, after: &str) -> Option<String> {
    let (_, rest) = text.split_once(before)?;
    let (inside, _) = rest.split_once(after)?;
    Some(inside.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

/// Checks that stylesheets are what their names say and load nothing from elsewhere, and that the emblem is the emblem.
pub(super) fn check_assets(set: &mut Set<'_>) {
    let files = set.files;
    for (path, bytes) in files {
        let digest = path.strip_prefix("assets/style-").and_then(|name| name.strip_suffix(".css"));
        if digest.is_some_and(|digest| !sha256(bytes).starts_with(digest)) {
            set.fault(path, "asset-digest", "the stylesheet is not the one that its name tells");
        }
        let extension = path.rsplit('.').next().unwrap_or_default();
        let text = String::from_utf8_lossy(bytes).to_ascii_lowercase();
        if extension == "css" {
            let loaded: Vec<String> = text.split("url(").skip(1).map(loaded).collect();
            if text.contains("@import") || !loaded.iter().all(|name| is_name(name)) {
                set.fault(path, "asset-foreign", "the stylesheet loads something from elsewhere");
            } else if let Some(name) =
                loaded.iter().find(|name| !files.contains_key(&format!("assets/{name}")))
            {
                set.fault(path, "asset-missing", format!("the stylesheet loads {name}, which is not there"));
            }
        }
        if extension == "svg"
            && (text.contains("<script") || text.contains("href=\"http") || has_handler(&text))
        {
            set.fault(path, "asset-foreign", "the picture has a script or loads something from elsewhere");
        }
    }
    if files.get(assets::EMBLEM).is_some_and(|bytes| bytes != assets::EMBLEM_SVG.as_bytes()) {
        set.fault(
            assets::EMBLEM,
            "emblem-drawing",
            "the emblem of the European Union is not as it must be drawn",
        );
    }
}

/// Whether an element has an attribute such as `onload`.
fn has_handler(svg: &str) -> bool {
    let name_of = |rest: &str| {
        rest.find(|c: char| !c.is_ascii_alphabetic()).map(|end| rest[end..].trim_start().starts_with('='))
    };
    svg.split(" on").skip(1).any(|rest| name_of(rest) == Some(true))
}

/// What the rest of a stylesheet after `url(` loads.
fn loaded(after: &str) -> String {
    after.split(')').next().unwrap_or_default().trim().trim_matches(['"', '\'']).to_owned()
}

/// Whether it is a plain name of a file beside the stylesheet.
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
}
