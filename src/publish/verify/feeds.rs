//! What holds for the feeds and the agencies' form: they are in their language and lead to themselves; they tell the
//! articles of their list, in order, whole, each under its permanent address with its day, language and change; they say
//! where a machine made the words and what was withdrawn.

mod fields;

use std::borrow::Cow;

use serde_json::Value;

use crate::publish::address::Address;
use crate::publish::edition::Piece;
use crate::publish::feed::{ATOM, JSON_FEED, RSS, WORDPRESS, escaped, replaced};
use crate::publish::ninjs::NINJS;
use crate::publish::page::{description, text_lang};
use crate::publish::paging::Listing;
use crate::publish::{Edition, Provenance, Site};

use super::Set;
use fields::{Fields, Told};

/// Where a form of feed tells what; a name is that of a [`Fields`].
struct Form {
    file: &'static str,
    /// The element of an entry; none in JSON.
    entry: &'static str,
    /// Of the feed: its language, the list's address, and its own.
    feed: [Option<&'static str>; 3],
    /// Names of what was withdrawn, where the form can tell it.
    withdrawn: Option<&'static str>,
    /// Of an entry: every name that tells the article's address.
    addresses: &'static [&'static str],
    title: &'static str,
    content: &'static str,
    /// The beginning of the text.
    summary: &'static str,
    language: &'static str,
    /// When it came, and when it changed.
    moments: [&'static str; 2],
    /// Its revision, where the form can tell it.
    revision: Option<&'static str>,
    provenance: &'static str,
}

const FORMS: [Form; 4] = [
    Form {
        file: ATOM,
        entry: "entry",
        feed: [Some("@xml:lang"), Some("link alternate"), Some("link self")],
        withdrawn: Some("at:deleted-entry@ref"),
        addresses: &["id", "link alternate"],
        title: "title",
        content: "content",
        summary: "summary",
        language: "@xml:lang",
        moments: ["published", "updated"],
        revision: None,
        provenance: "category@term",
    },
    Form {
        file: RSS,
        entry: "item",
        feed: [Some("language"), Some("link"), Some("atom:link self")],
        withdrawn: None,
        addresses: &["guid", "link"],
        title: "title",
        content: "content:encoded",
        summary: "description",
        language: "dc:language",
        moments: ["pubDate", "atom:updated"],
        revision: None,
        provenance: "category",
    },
    Form {
        file: WORDPRESS,
        entry: "item",
        feed: [Some("language"), None, None],
        withdrawn: None,
        addresses: &["guid", "link", "horo_address"],
        title: "title",
        content: "content:encoded",
        summary: "excerpt:encoded",
        language: "horo_language",
        moments: ["wp:post_date_gmt", "wp:post_modified_gmt"],
        revision: Some("horo_revision"),
        provenance: "horo_provenance",
    },
    Form {
        file: JSON_FEED,
        entry: "",
        feed: [Some("language"), None, Some("feed_url")],
        withdrawn: Some("_horo.withdrawn"),
        addresses: &["id", "url"],
        title: "title",
        content: "content_html",
        summary: "summary",
        language: "language",
        moments: ["date_published", "date_modified"],
        revision: Some("_horo.revision"),
        provenance: "_horo.provenance",
    },
];

/// Checks the feeds of a list.
pub(super) fn check(set: &mut Set<'_>, listing: &Listing<'_>) {
    for form in &FORMS {
        let path = format!("{}{}", listing.address().folder(), form.file);
        let Some(text) = set.text(&path) else { continue };
        let told = if form.entry.is_empty() { fields::json(text) } else { fields::xml(text, form.entry) };
        match told {
            Ok(told) => compare(set, &path, (form, &told), listing),
            Err(reason) => set.fault(&path, "feed-malformed", format!("the feed cannot be read: {reason}")),
        }
    }
}

fn compare(set: &mut Set<'_>, path: &str, (form, told): (&Form, &Told), listing: &Listing<'_>) {
    if !is_headed(set.site, form, told, listing) {
        let message =
            "the feed does not name its language, its address and what was withdrawn as its list does";
        set.fault(path, "feed-head", message);
    }
    let is_whole = told.entries.len() == listing.pieces.len()
        && told.entries.iter().zip(&listing.pieces).all(|(told, piece)| tells(set.site, form, told, *piece));
    if !is_whole {
        let message = "the feed does not tell the articles of its list, the newest first, each whole and with its provenance";
        set.fault(path, "feed-entries", message);
    }
}

/// Whether the feed says of itself what its list is.
fn is_headed(site: &Site, form: &Form, told: &Told, listing: &Listing<'_>) -> bool {
    let here = listing.address().url(site);
    let own = format!("{here}{}", form.file);
    let wanted = [listing.locale.code(), &here, &own];
    let mut names = form.feed.iter().zip(wanted);
    let is_said = names.all(|(name, text)| name.is_none_or(|name| told.feed.has(name, text)));
    // A feed without entries tells the beginning of time.
    let newest = told.entries.iter().filter_map(|entry| entry.one(form.moments[1])).max();
    let is_new = told.feed.one("updated").is_none_or(|updated| newest.is_none_or(|newest| updated == newest));
    let withdrawn = listing.withdrawn.iter().map(|gone| Address::Article(listing.locale, &gone.id).url(site));
    is_said && is_new && form.withdrawn.is_none_or(|name| withdrawn.eq(told.feed.all(name).iter().cloned()))
}

/// Whether an entry is this article: address, title, day, language, every block in order, and where its words come from.
fn tells(site: &Site, form: &Form, told: &Fields, piece: Piece<'_>) -> bool {
    let Piece { head, edition } = piece;
    // JSON can hold what XML cannot; a text without such characters is the same in both.
    let is_meant = |said: &str, text: &str| said == text || said == replaced(text);
    let original = Address::Article(site.source, &head.id).url(site);
    let Some(mut rest) = told.one(form.content) else { return false };
    if edition.provenance == Provenance::Machine {
        // The label and the way to the original come before the text.
        match rest.split_once(&format!("href=\"{original}\"")) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    let Some(rest) = behind_blocks(rest, piece) else { return false };
    let term = match edition.provenance {
        Provenance::Source => "source",
        Provenance::Human => "human",
        Provenance::Machine => "machine",
    };
    let address = Address::Article(edition.locale, &head.id).url(site);
    let language = text_lang(site, edition).unwrap_or_else(|| edition.locale.code().to_owned());
    form.addresses.iter().all(|name| told.has(name, &address))
        && told.one(form.title).is_some_and(|title| is_meant(title, &edition.title))
        && told.has(form.language, &language)
        && is_summed_up(told.all(form.summary), edition)
        && is_dated(form, told, (&head.date, head.revision))
        && told.has(form.provenance, term)
        && rest.contains(edition.locale.profile().funding)
}

/// What stands behind the blocks of an article, if all of them are there, whole and in order.
fn behind_blocks<'t>(text: &'t str, Piece { head, edition }: Piece<'_>) -> Option<&'t str> {
    let blocks = edition.blocks.iter().filter(|block| !head.is_alt(block));
    blocks
        .map(|block| &block.html)
        .try_fold(text, |rest, html| after(rest, html).or_else(|| after(rest, &replaced(html))))
}

/// What stands behind the first of these words. Nearly always they stand behind the tag with which the text begins, so that
/// there is nothing to search.
fn after<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    const TAG: usize = 24;
    let behind = |at: usize| text.get(at..).and_then(|text| text.strip_prefix(words));
    (0..TAG).find_map(behind).or_else(|| text.split_once(words).map(|(_, after)| after))
}

/// Whether a summary, if there is one, is the text's beginning. RSS writes it as HTML, behind the label of a machine's text.
fn is_summed_up(told: &[String], edition: &Edition) -> bool {
    let Some(wanted) = description(edition) else { return told.iter().all(String::is_empty) };
    let forms = [wanted.clone(), replaced(&wanted).into_owned(), escaped(&wanted)];
    let is_machine = edition.provenance == Provenance::Machine;
    let is_meant = |said: &String| {
        forms.iter().any(|form| {
            said.strip_suffix(form.as_str())
                .is_some_and(|label| label.is_empty() || is_machine && label.ends_with(' '))
        })
    };
    told.len() == 1 && told.iter().all(is_meant)
}

/// Whether both moments are of the article's day, and only an article that was changed says that it was.
fn is_dated(form: &Form, told: &Fields, (date, revision): (&str, u32)) -> bool {
    let [came, changed] = form.moments.map(|name| sortable(told.one(name).unwrap_or_default()));
    let is_numbered = form.revision.is_none_or(|name| told.has(name, &revision.to_string()));
    [&came, &changed].iter().all(|moment| moment.starts_with(date))
        && came <= changed
        && (came < changed) == (revision > 1)
        && is_numbered
}

/// A moment as RFC 3339 writes it, whose order is that of time; RSS writes `Wed, 06 Mar 2024 00:31:02 +0000`.
fn sortable(moment: &str) -> Cow<'_, str> {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let parts: Vec<&str> = moment.split(' ').collect();
    let [_, day, month, year, time, "+0000"] = parts[..] else { return Cow::Borrowed(moment) };
    let number = MONTHS.find(month).map_or(0, |at| at / 3 + 1);
    Cow::Owned(format!("{year}-{number:02}-{day}T{time}Z"))
}

/// Checks an article's form for agencies.
pub(super) fn check_ninjs(set: &mut Set<'_>, piece: Piece<'_>) {
    let Piece { head, edition } = piece;
    let path = format!("{}{NINJS}", Address::Article(edition.locale, &head.id).folder());
    let Some(item) = set.text(&path).map(serde_json::from_str::<Value>) else { return };
    let Ok(item) = item else {
        set.fault(&path, "data-malformed", "the JSON cannot be read");
        return;
    };
    let lang = text_lang(set.site, edition).unwrap_or_else(|| edition.locale.code().to_owned());
    let kind = item["digitalSourceType"]["uri"].as_str().unwrap_or_default();
    let is_right = item["uri"] == Address::Article(edition.locale, &head.id).url(set.site)
        && item["headlines"][0]["value"] == edition.title
        && item["language"] == lang
        && item["pubStatus"] == "usable"
        && kind.ends_with("/trainedAlgorithmicMedia") == (edition.provenance == Provenance::Machine);
    let body = item["bodies"][0]["value"].as_str().unwrap_or_default();
    if !is_right || behind_blocks(body, piece).is_none() {
        set.fault(&path, "data-differs", "the data are not those of the edition");
    }
}
