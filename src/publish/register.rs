//! `register.json`: everything that a release holds, in one list; also how the next release knows what is new.
//!
//! For each article it tells the digest of its published form, and for each language a digest of everything else that
//! its pages are made with: settings, templates, words, and horo itself. Where both are the same, the pages are.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::files::sha256;
use crate::locale::Locale;

use super::{Article, Site, Templates, Words, oldest_first};

/// Its file.
pub const REGISTER: &str = "register.json";

const FORMAT: u32 = 1;
/// Told with horo's version, so that a newer horo makes all pages anew; raise it when pages change within a version.
const MAKING: u32 = 1;

/// What a release holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Register {
    format: u32,
    /// For each language the digest of what pages are made with besides the articles.
    pub made_with: BTreeMap<Locale, String>,
    /// The articles, from the oldest to the newest.
    pub articles: Vec<Record>,
    /// Articles that were withdrawn, by id.
    pub withdrawn: Vec<Withdrawn>,
}

/// An article of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Its id.
    pub id: String,
    /// Its day, `YYYY-MM-DD`.
    pub date: String,
    /// Its revision.
    pub revision: u32,
    /// The digest of its published form, [`Article::form`].
    pub form: String,
    /// The languages that it is published in, the source first.
    pub locales: Vec<Locale>,
}

/// An article that was published and shall not be any more.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Withdrawn {
    /// Its id.
    pub id: String,
    /// Since which day, `YYYY-MM-DD`.
    pub since: String,
    /// Why, in the publisher's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Record {
    /// The record of an article.
    pub fn of(article: &Article) -> Record {
        Record {
            id: article.id.clone(),
            date: article.date.clone(),
            revision: article.revision,
            form: article.form(),
            locales: article.editions.iter().map(|edition| edition.locale).collect(),
        }
    }
}

impl Register {
    /// The register of a site without articles.
    pub fn new(site: &Site, words: &dyn Words, templates: &Templates) -> Register {
        let made_with =
            site.locales.iter().map(|&locale| (locale, made_with(site, locale, words, templates)));
        Register {
            format: FORMAT,
            made_with: made_with.collect(),
            articles: Vec::new(),
            withdrawn: Vec::new(),
        }
    }

    /// The register of a site with these articles.
    pub fn of(site: &Site, words: &dyn Words, templates: &Templates, articles: &[Article]) -> Register {
        let records = oldest_first(articles).into_iter().map(Record::of).collect();
        Register { articles: records, ..Register::new(site, words, templates) }
    }

    /// Reads a register; `None` when it is of another form, and so tells nothing that this horo could rely on.
    pub fn parse(json: &[u8]) -> Option<Register> {
        let register: Register = serde_json::from_slice(json).ok()?;
        (register.format == FORMAT).then_some(register)
    }

    /// Its text: an article a line.
    pub fn to_json(&self) -> Vec<u8> {
        let lines = |items: Vec<String>| {
            if items.is_empty() { String::new() } else { format!("\n{}\n", items.join(",\n")) }
        };
        let articles = lines(self.articles.iter().map(json).collect());
        let withdrawn = lines(self.withdrawn.iter().map(json).collect());
        format!(
            "{{\"format\":{},\n\"made_with\":{},\n\"articles\":[{articles}],\n\"withdrawn\":[{withdrawn}]}}\n",
            self.format,
            json(&self.made_with)
        )
        .into_bytes()
    }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("strings and numbers can always be written as JSON")
}

fn made_with(site: &Site, locale: Locale, words: &dyn Words, templates: &Templates) -> String {
    let locales: Vec<&str> = site.locales.iter().map(|locale| locale.code()).collect();
    let parts = [
        env!("CARGO_PKG_VERSION"),
        &MAKING.to_string(),
        &site.base_url,
        site.source.code(),
        &locales.join(" "),
        templates.digest(),
        &words.digest(locale),
    ];
    let mut digest = sha256(parts.join("\n").as_bytes());
    digest.truncate(32);
    digest
}
