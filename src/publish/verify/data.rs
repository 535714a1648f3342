//! What holds for the files beside the pages: JSON, sitemap, robots, stylesheet, emblem.

use serde::de::DeserializeOwned;

use crate::files::sha256;
use crate::publish::address::{Address, LIST_FILE, Versions, article_json};
use crate::publish::edition::{Head, Piece};
use crate::publish::json::{ArticleFile, ListFile, article_file, list_file};
use crate::publish::paging::{Listing, PAGE};
use crate::publish::{assets, sitemap};

use super::Set;

/// Checks an edition's `article.json`.
pub(super) fn check_article(set: &mut Set<'_>, piece: Piece<'_>) {
    let path = article_json(piece.locale(), &piece.head.id);
    let funding = piece.locale().profile().funding.to_owned();
    let expected = article_file(set.site, piece, funding);
    let found = parsed::<ArticleFile>(set, &path);
    if found.is_some_and(|found| found != expected) {
        set.fault(&path, "data-differs", "the data are not those of the edition");
    }
}

/// Checks a list's `articles.json`.
pub(super) fn check_list(set: &mut Set<'_>, listing: &Listing<'_>) {
    let path = format!("{}{LIST_FILE}", listing.address().folder());
    let funding = listing.locale.profile().funding.to_owned();
    let expected = list_file(set.site, listing, funding);
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

/// Checks that the parts of the sitemap together name every page once, with the language versions that the page itself
/// names, and that the index names the parts.
pub(super) fn check_sitemap(set: &mut Set<'_>, heads: &[Head]) {
    let lists = Versions::of_lists(set.site);
    let mut urls = vec![Address::Chooser.url(set.site)];
    urls.extend(lists.languages.iter().map(|(_, url)| url.clone()));
    let expected = urls.into_iter().map(|url| (url, owned(&lists))).collect();
    check_part(set, sitemap::LISTS, expected);
    for (n, heads) in heads.chunks(PAGE).enumerate() {
        check_articles_part(set, n + 1, heads);
    }
    let n_parts = heads.len().div_ceil(PAGE);
    let index = set.text(sitemap::SITEMAP).map(str::to_owned);
    if index.is_some_and(|index| index != sitemap::index(set.site, n_parts)) {
        set.fault(sitemap::SITEMAP, "sitemap-differs", "the index does not name the parts of the sitemap");
    }
    check_robots(set);
}

/// Checks the part of the sitemap with these articles.
pub(super) fn check_articles_part(set: &mut Set<'_>, number: usize, heads: &[Head]) {
    let mut expected = Vec::new();
    for head in heads {
        let versions = Versions::of_article(set.site, head);
        expected.extend(versions.languages.iter().map(|(_, url)| (url.clone(), owned(&versions))));
    }
    check_part(set, &sitemap::part_name(number), expected);
}

fn check_part(set: &mut Set<'_>, name: &str, mut expected: Vec<Entry>) {
    let path = format!("{}/{name}", sitemap::PARTS);
    let Some(mut found) = set.text(&path).map(entries) else { return };
    expected.sort();
    found.sort();
    if found != expected {
        let message = "the sitemap does not name every page once, with its language versions";
        set.fault(&path, "sitemap-differs", message);
    }
}

/// Checks that robots are led to the sitemap.
pub(super) fn check_robots(set: &mut Set<'_>) {
    let robots = set.text(sitemap::ROBOTS).map(str::to_owned);
    let line = format!("Sitemap: {}/{}", set.site.base_url, sitemap::SITEMAP);
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
