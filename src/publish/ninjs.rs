//! An article as the press agencies' standard has it: IPTC ninjs 3.1.
//!
//! The standard has no word for a translation, so the other languages are `associations` with a `rel`; that a machine
//! made the words is its `digitalSourceType`.

use serde::Serialize;

use super::address::Address;
use super::body;
use super::edition::{Head, Piece, Provenance};
use super::page::{Maker, text_lang};

/// Its file, beside the page.
pub(super) const NINJS: &str = "ninjs.json";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item<'a> {
    uri: String,
    standard: Standard,
    #[serde(rename = "type")]
    kind: &'static str,
    representation_type: &'static str,
    pub_status: &'static str,
    language: String,
    version: String,
    content_created: String,
    headlines: [Text<'a>; 1],
    bodies: [Text<'a>; 2],
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'a str>,
    usage_terms: &'a str,
    info_sources: Vec<Source<'a>>,
    digital_source_type: Kind,
    alt_ids: [AltId<'a>; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    associations: Vec<Association>,
}

#[derive(Serialize)]
struct Standard {
    name: &'static str,
    version: &'static str,
    schema: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Text<'a> {
    role: &'static str,
    content_type: &'static str,
    value: &'a str,
}

#[derive(Serialize)]
struct Source<'a> {
    name: &'a str,
    role: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri: Option<&'a str>,
}

#[derive(Serialize)]
struct Kind {
    name: String,
    uri: &'static str,
}

#[derive(Serialize)]
struct AltId<'a> {
    role: &'static str,
    value: &'a str,
}

#[derive(Serialize)]
struct Association {
    name: String,
    rel: &'static str,
    uri: String,
    #[serde(rename = "type")]
    kind: &'static str,
    language: String,
}

/// The article's `ninjs.json`.
pub(super) fn write(maker: &Maker<'_>, piece: Piece<'_>) -> Vec<u8> {
    let Piece { head, edition } = piece;
    let (site, locale) = (maker.site, edition.locale);
    let say = |id| maker.words.say(locale, id, &[]);
    let (site_name, funding) = (say("site-name"), say("funding"));
    let root = format!("{}/", site.base_url);
    let html = body::html(&edition.blocks, &head.pictures, (&root, &head.id));
    let text = plain(piece);
    let is_source = locale == site.source;
    let associations = head.locales.iter().filter(|&&other| other != locale).map(|&other| Association {
        name: other.profile().endonym.to_owned(),
        rel: if is_source {
            "translation"
        } else if other == site.source {
            "translationOf"
        } else {
            "alternate"
        },
        uri: Address::Article(other, &head.id).url(site),
        kind: "text",
        language: other.code().to_owned(),
    });
    let mut info_sources = vec![Source { name: &site_name, role: "distributor", uri: None }];
    info_sources.extend(head.source_page.as_deref().map(|uri| Source {
        name: uri,
        role: "originator",
        uri: Some(uri),
    }));
    let item = Item {
        uri: Address::Article(locale, &head.id).url(site),
        standard: Standard {
            name: "ninjs",
            version: "3.1",
            schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
        },
        kind: "text",
        representation_type: "full",
        pub_status: "usable",
        language: text_lang(site, edition).unwrap_or_else(|| locale.code().to_owned()),
        version: head.revision.to_string(),
        content_created: day(head),
        headlines: [Text { role: "main", content_type: "text/plain", value: &edition.title }],
        bodies: [
            Text { role: "main", content_type: "text/html", value: &html },
            Text { role: "plain", content_type: "text/plain", value: &text },
        ],
        by: head.author.as_deref(),
        usage_terms: &funding,
        info_sources,
        digital_source_type: match edition.provenance {
            Provenance::Machine => Kind {
                name: say("machine-note"),
                uri: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
            },
            Provenance::Source | Provenance::Human => Kind {
                name: "digital creation".into(),
                uri: "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation",
            },
        },
        alt_ids: [AltId { role: "horo", value: &head.id }],
        associations: associations.collect(),
    };
    let mut bytes =
        serde_json::to_vec_pretty(&item).expect("strings and numbers can always be written as JSON");
    bytes.push(b'\n');
    bytes
}

fn day(head: &Head) -> String {
    format!("{}T00:00:00Z", head.date)
}

/// The text without tags, a paragraph a block.
fn plain(piece: Piece<'_>) -> String {
    let blocks = piece.edition.blocks.iter().map(|block| block.text.as_str());
    blocks.collect::<Vec<_>>().join("\n\n")
}
