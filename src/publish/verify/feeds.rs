//! What holds for the feeds and the agencies' form: they tell the articles of their list, in order, whole, each under its
//! permanent address, and say where a machine made the words.

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;

use crate::publish::address::Address;
use crate::publish::edition::Piece;
use crate::publish::feed::{ATOM, JSON_FEED, RSS, WORDPRESS, replaced};
use crate::publish::ninjs::NINJS;
use crate::publish::page::text_lang;
use crate::publish::paging::Listing;
use crate::publish::{Block, Provenance, Site};

use super::Set;

/// Deeper than any feed is.
const MAX_DEPTH: usize = 16;

/// An entry as a reader finds it.
#[derive(Debug, Default)]
struct Found {
    id: String,
    title: String,
    content: String,
    marks: String,
}

/// Checks the feeds of a list.
pub(super) fn check(set: &mut Set<'_>, listing: &Listing<'_>) {
    let folder = listing.address().folder();
    let forms = [
        (ATOM, "entry", ["id", "title", "content"], "category"),
        (RSS, "item", ["guid", "title", "content:encoded"], "category"),
        (WORDPRESS, "item", ["link", "title", "content:encoded"], "wp:meta_value"),
    ];
    for (name, entry, parts, mark) in forms {
        let path = format!("{folder}{name}");
        let Some(found) = set.text(&path).map(|xml| entries(xml, entry, parts, mark)) else { continue };
        match found {
            Ok(found) => compare(set, &path, &found, listing),
            Err(reason) => set.fault(&path, "feed-malformed", format!("the feed cannot be read: {reason}")),
        }
    }
    let path = format!("{folder}{JSON_FEED}");
    let Some(found) = set.text(&path).map(serde_json::from_str::<Value>) else { return };
    match found {
        Ok(feed) => compare(set, &path, &items(&feed), listing),
        Err(error) => set.fault(&path, "feed-malformed", format!("the feed cannot be read: {error}")),
    }
}

fn compare(set: &mut Set<'_>, path: &str, found: &[Found], listing: &Listing<'_>) {
    let is_whole = found.len() == listing.pieces.len()
        && found.iter().zip(&listing.pieces).all(|(found, piece)| tells(set.site, found, *piece));
    if !is_whole {
        let message = "the feed does not tell the articles of its list, the newest first, each whole and with its provenance";
        set.fault(path, "feed-entries", message);
    }
}

/// Whether an entry is this article: address, title, every block in order, and where its words come from.
fn tells(site: &Site, found: &Found, Piece { head, edition }: Piece<'_>) -> bool {
    // JSON can hold what XML cannot; a text without such characters is the same in both.
    let is_meant = |said: &str, text: &str| said == text || said == replaced(text);
    let original = Address::Article(site.source, &head.id).url(site);
    let mut rest = found.content.as_str();
    let is_machine = edition.provenance == Provenance::Machine;
    if is_machine {
        // The label and the way to the original come before the text.
        match rest.split_once(&format!("href=\"{original}\"")) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    let has_all = edition.blocks.iter().filter(|block| !head.is_alt(block)).all(|block| {
        match rest.split_once(block.html.as_str()).or_else(|| rest.split_once(&*replaced(&block.html))) {
            Some((_, after)) => {
                rest = after;
                true
            }
            None => false,
        }
    });
    let term = match edition.provenance {
        Provenance::Source => "source",
        Provenance::Human => "human",
        Provenance::Machine => "machine",
    };
    has_all
        && found.id == Address::Article(edition.locale, &head.id).url(site)
        && is_meant(&found.title, &edition.title)
        && found.marks.split('\n').any(|mark| mark == term)
        && rest.contains(edition.locale.profile().funding)
}

/// The entries of an XML feed; names are taken as they are written.
fn entries(xml: &str, entry: &str, parts: [&str; 3], mark: &str) -> Result<Vec<Found>, String> {
    let mut reader = Reader::from_str(xml);
    let mut open: Vec<String> = Vec::new();
    let mut found: Vec<Found> = Vec::new();
    loop {
        let event = reader.read_event().map_err(|error| error.to_string())?;
        let into = |open: &[String], found: &mut Vec<Found>, text: &str| {
            let [.., above, name] = open else { return };
            let Some(last) = found.last_mut() else { return };
            if above == entry && parts.contains(&name.as_str()) {
                let at = [&mut last.id, &mut last.title, &mut last.content];
                for (part, slot) in parts.iter().zip(at) {
                    if part == name {
                        slot.push_str(text);
                    }
                }
            } else if name == mark && open.iter().any(|name| name == entry) {
                last.marks.push_str(text);
                last.marks.push('\n');
            }
        };
        match event {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                if name == entry {
                    found.push(Found::default());
                }
                open.push(name);
                if open.len() > MAX_DEPTH {
                    return Err("it is nested too deep".into());
                }
            }
            Event::Empty(empty) => {
                let term = empty.try_get_attribute("term").map_err(|error| error.to_string())?;
                if let (Some(term), Some(last)) = (term, found.last_mut()) {
                    last.marks.push_str(&term.value);
                    last.marks.push('\n');
                }
            }
            Event::End(_) => drop(open.pop()),
            Event::Text(text) => into(&open, &mut found, &text),
            Event::GeneralRef(reference) => {
                let meant = match &*reference {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    other => return Err(format!("&{other}; means nothing")),
                };
                into(&open, &mut found, meant);
            }
            Event::CData(_) | Event::DocType(_) | Event::PI(_) => {
                return Err("it has what no feed of horo has".into());
            }
            Event::Comment(_) | Event::Decl(_) => {}
            Event::Eof => break,
        }
    }
    if open.is_empty() { Ok(found) } else { Err("it ends too early".into()) }
}

fn items(feed: &Value) -> Vec<Found> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let item = |item: &Value| Found {
        id: text(&item["id"]),
        title: text(&item["title"]),
        content: text(&item["content_html"]),
        marks: text(&item["_horo"]["provenance"]),
    };
    feed["items"].as_array().map(|items| items.iter().map(item).collect()).unwrap_or_default()
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
    let has_block = |block: &Block| head.is_alt(block) || body.contains(&block.html);
    if !is_right || !edition.blocks.iter().all(has_block) {
        set.fault(&path, "data-differs", "the data are not those of the edition");
    }
}
