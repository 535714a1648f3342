//! The articles as data: `article.json` beside every page and `articles.json` beside every list.
//!
//! The form has a number; a reader refuses one that it does not know. [`read`] builds an article from the files of its
//! editions and is the exact inverse of what [`super::build`] writes, so that an article which is held back goes into
//! the next release as it was.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use crate::locale::Locale;

use super::address::{self, ARTICLE_FILE, Address, LIST_FILE, Versions};
use super::edition::{Head, Piece};
use super::paging::Listing;
use super::picture;
use super::{Article, Block, Edition, Picture, Provenance, Site, Words};

/// The number of the form that is written here.
pub const FORMAT: u32 = 1;
/// The number of a list's form.
const LIST_FORMAT: u32 = 2;

/// `article.json`: one edition, with all that its page says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ArticleFile {
    format: u32,
    pub(super) id: String,
    pub(super) locale: Locale,
    source_locale: Locale,
    pub(super) revision: u32,
    date: String,
    pub(super) title: String,
    author: Option<String>,
    pub(super) url: String,
    pub(super) provenance: Provenance,
    pub(super) languages: Languages,
    source_page: Option<String>,
    pub(super) funding: String,
    blocks: Vec<Block>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pictures: Vec<PictureFile>,
}

/// A picture of an article with the files it is published in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PictureFile {
    digest: String,
    width: u32,
    height: u32,
    before: Option<String>,
    alt: Option<String>,
    credit: Option<String>,
    /// Relative to the article's page, the smallest first; `WIDTH.webp` and `.jpg` in turns.
    files: Vec<String>,
}

impl PictureFile {
    fn of(picture: &Picture, id: &str) -> PictureFile {
        let root = "../../";
        let Picture { digest, width, height, before, alt, credit } = picture.clone();
        let files = picture.names().iter().map(|name| root.to_owned() + &picture::path(id, name)).collect();
        PictureFile { digest, width, height, before, alt, credit, files }
    }

    fn picture(self) -> Picture {
        let PictureFile { digest, width, height, before, alt, credit, .. } = self;
        Picture { digest, width, height, before, alt, credit }
    }
}

/// `articles.json`: a list in one language, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ListFile {
    format: u32,
    locale: Locale,
    url: String,
    languages: Languages,
    funding: String,
    /// The next older list, relative to this one.
    older: Option<String>,
    /// The next newer list.
    newer: Option<String>,
    pub(super) articles: Vec<Entry>,
}

/// An article in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) id: String,
    date: String,
    revision: u32,
    title: String,
    url: String,
    /// Its `article.json`, relative to the list, so that a pinned reader stays in its release.
    data: String,
    provenance: Provenance,
    languages: Languages,
}

/// An edition's `article.json`.
pub(super) fn article(site: &Site, piece: Piece<'_>, words: &dyn Words) -> Vec<u8> {
    written(&article_file(site, piece, words.say(piece.locale(), "funding", &[])))
}

/// What an edition's `article.json` says.
pub(super) fn article_file(site: &Site, Piece { head, edition }: Piece<'_>, funding: String) -> ArticleFile {
    ArticleFile {
        format: FORMAT,
        id: head.id.clone(),
        locale: edition.locale,
        source_locale: site.source,
        revision: head.revision,
        date: head.date.clone(),
        title: edition.title.clone(),
        author: head.author.clone(),
        url: Address::Article(edition.locale, &head.id).url(site),
        provenance: edition.provenance,
        languages: Languages(Versions::of_article(site, head).languages),
        source_page: head.source_page.clone(),
        funding,
        blocks: edition.blocks.clone(),
        pictures: head.pictures.iter().map(|picture| PictureFile::of(picture, &head.id)).collect(),
    }
}

/// A list's `articles.json`.
pub(super) fn list(site: &Site, listing: &Listing<'_>, words: &dyn Words) -> Vec<u8> {
    written(&list_file(site, listing, words.say(listing.locale, "funding", &[])))
}

/// What a list's `articles.json` says.
pub(super) fn list_file(site: &Site, listing: &Listing<'_>, funding: String) -> ListFile {
    let (locale, address) = (listing.locale, listing.address());
    let articles = listing.pieces.iter().map(|Piece { head, edition }| {
        let article = Address::Article(locale, &head.id);
        Entry {
            id: head.id.clone(),
            date: head.date.clone(),
            revision: head.revision,
            title: edition.title.clone(),
            url: article.url(site),
            data: format!("{}{ARTICLE_FILE}", address.link_to(article)),
            provenance: edition.provenance,
            languages: Languages(Versions::of_article(site, head).languages),
        }
    });
    let beside = |to: Option<Address<'_>>| to.map(|to| format!("{}{LIST_FILE}", address.link_to(to)));
    ListFile {
        format: LIST_FORMAT,
        locale,
        url: address.url(site),
        languages: Languages(Versions::of_lists(site).languages),
        funding,
        older: beside(listing.older()),
        newer: beside(listing.newer()),
        articles: articles.collect(),
    }
}

fn written(file: &impl Serialize) -> Vec<u8> {
    let mut bytes =
        serde_json::to_vec_pretty(file).expect("strings and numbers can always be written as JSON");
    bytes.push(b'\n');
    bytes
}

/// Why an article cannot be taken over from its files.
#[derive(Debug, Error)]
pub enum ReadError {
    /// No file was given.
    #[error("the article has no files")]
    NoFiles,
    /// A file is not an `article.json`.
    #[error("file {place} is no article.json: {reason}")]
    Malformed {
        /// Which of the files, from 1.
        place: usize,
        /// What the JSON reader says.
        reason: serde_json::Error,
    },
    /// A file was written in a form that this horo does not know.
    #[error("file {place} has format {format}, and this horo reads format {FORMAT}")]
    Format {
        /// Which of the files, from 1.
        place: usize,
        /// Its format.
        format: u32,
    },
    /// Two files do not belong to one article at one revision.
    #[error("the files in {first} and {other} disagree about {what}")]
    Torn {
        /// The language of the first file.
        first: Locale,
        /// The language of the other.
        other: Locale,
        /// The field.
        what: &'static str,
    },
    /// The files are not the languages that they themselves name.
    #[error("the article says that it is in {named}, and its files are in {found}")]
    Languages {
        /// The languages that it names.
        named: String,
        /// The languages of the files.
        found: String,
    },
    /// Something in the files cannot stand on a page.
    #[error("the {what} “{value}” is not valid")]
    Invalid {
        /// The field.
        what: &'static str,
        /// Its value.
        value: String,
    },
}

/// An article in one language, from its `article.json` alone.
pub fn read_piece(bytes: &[u8]) -> Result<(Head, Edition), ReadError> {
    let file = read_one(1, bytes)?;
    let source = file.source_locale;
    let mut locales: Vec<Locale> = file.languages.0.iter().map(|(locale, _)| *locale).collect();
    locales.sort_by_key(|&locale| locale != source);
    let ArticleFile { id, date, revision, author, source_page, locale, title, provenance, blocks, .. } = file;
    let pictures = file.pictures.into_iter().map(PictureFile::picture).collect();
    let head = Head { id, date, revision, author, source_page, pictures, locales };
    Ok((head, Edition { locale, title, provenance, blocks }))
}

/// An article from the `article.json` files of all its editions, given in any order.
pub fn read(files: &[&[u8]]) -> Result<Article, ReadError> {
    let mut editions =
        files.iter().enumerate().map(|(at, bytes)| read_one(at + 1, bytes)).collect::<Result<Vec<_>, _>>()?;
    let Some(first) = editions.first().cloned() else { return Err(ReadError::NoFiles) };
    for other in &editions {
        agree(&first, other)?;
    }
    let source = first.source_locale;
    let mut locales: Vec<Locale> = first.languages.0.iter().map(|(locale, _)| *locale).collect();
    locales.sort_by_key(|&locale| locale != source);
    let place = |file: &ArticleFile| locales.iter().position(|&locale| locale == file.locale);
    editions.sort_by_key(place);
    let found: Vec<Locale> = editions.iter().map(|file| file.locale).collect();
    if found != locales {
        return Err(ReadError::Languages { named: joined(&locales), found: joined(&found) });
    }
    let editions = editions.into_iter().map(|file| Edition {
        locale: file.locale,
        title: file.title,
        provenance: file.provenance,
        blocks: file.blocks,
    });
    Ok(Article {
        id: first.id,
        date: first.date,
        revision: first.revision,
        author: first.author,
        source_page: first.source_page,
        pictures: first.pictures.into_iter().map(PictureFile::picture).collect(),
        editions: editions.collect(),
    })
}

fn read_one(place: usize, bytes: &[u8]) -> Result<ArticleFile, ReadError> {
    #[derive(Deserialize)]
    struct Head {
        format: u32,
    }
    let malformed = |reason| ReadError::Malformed { place, reason };
    let head: Head = serde_json::from_slice(bytes).map_err(malformed)?;
    if head.format != FORMAT {
        return Err(ReadError::Format { place, format: head.format });
    }
    let file: ArticleFile = serde_json::from_slice(bytes).map_err(malformed)?;
    let invalid = |what, value: &str| Err(ReadError::Invalid { what, value: value.to_owned() });
    if !address::is_id(&file.id) {
        return invalid("id", &file.id);
    }
    if !is_day(&file.date) {
        return invalid("date", &file.date);
    }
    let is_hexadecimal = |digest: &str| digest.len() == 64 && digest.bytes().all(|b| b.is_ascii_hexdigit());
    if let Some(picture) = file.pictures.iter().find(|picture| !is_hexadecimal(&picture.digest)) {
        return invalid("digest", &picture.digest);
    }
    match &file.source_page {
        Some(page) if !page.starts_with("https://") && !page.starts_with("http://") => {
            invalid("source page", page)
        }
        _ => Ok(file),
    }
}

fn agree(first: &ArticleFile, other: &ArticleFile) -> Result<(), ReadError> {
    let differences = [
        ("the id", first.id != other.id),
        ("the revision", first.revision != other.revision),
        ("the source language", first.source_locale != other.source_locale),
        ("the date", first.date != other.date),
        ("the author", first.author != other.author),
        ("the source page", first.source_page != other.source_page),
        ("the pictures", first.pictures != other.pictures),
        ("the languages", first.languages != other.languages),
    ];
    match differences.into_iter().find(|(_, differs)| *differs) {
        Some((what, _)) => Err(ReadError::Torn { first: first.locale, other: other.locale, what }),
        None => Ok(()),
    }
}

/// `YYYY-MM-DD` with a month and a day that can be; the day was checked in full when the article came in.
fn is_day(day: &str) -> bool {
    let parts: Vec<&str> = day.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let number = |part: &str, digits: usize| {
        let is_number = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
        is_number.then(|| part.parse::<u32>().ok()).flatten()
    };
    let in_range = |value: Option<u32>, last| value.is_some_and(|value| (1..=last).contains(&value));
    in_range(number(year, 4), 9999) && in_range(number(month, 2), 12) && in_range(number(day, 2), 31)
}

fn joined(locales: &[Locale]) -> String {
    locales.iter().map(|locale| locale.code()).collect::<Vec<_>>().join(" ")
}

/// Languages and their public addresses: a JSON object in the site's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Languages(pub(super) Vec<(Locale, String)>);

impl Serialize for Languages {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(locale, url)| (locale, url)))
    }
}

impl<'de> Deserialize<'de> for Languages {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Languages;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("languages with their addresses")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Languages, A::Error> {
                let mut languages = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    languages.push(entry);
                }
                Ok(Languages(languages))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}
