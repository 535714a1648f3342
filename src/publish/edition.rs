//! What is published: an article with one edition a language, all of the same revision.
//!
//! These are finished values. The pipeline has put the words, tags and addresses together and decided that the article
//! may go out; here it only gets its pages. Every type can be read back from the release's own JSON, because an article
//! that is held back keeps its last published form.

use serde::{Deserialize, Serialize};

use crate::extract::Role;
use crate::files::sha256;
use crate::locale::Locale;

use super::Picture;

/// An article at one revision, in every language that it is published in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// The day and a Latin slug of the title; the last part of its addresses.
    pub id: String,
    /// Day of the article, `YYYY-MM-DD`.
    pub date: String,
    /// How many times the source text was changed, plus one.
    pub revision: u32,
    /// Who wrote it, where the source says so.
    pub author: Option<String>,
    /// Address of the page that it was taken from.
    pub source_page: Option<String>,
    /// Its pictures, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<Picture>,
    /// The source language first, then the others in the project's order.
    pub editions: Vec<Edition>,
}

impl Article {
    /// The edition in a language, where there is one.
    pub fn edition(&self, locale: Locale) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.locale == locale)
    }

    /// What all its editions share.
    pub fn head(&self) -> Head {
        Head {
            id: self.id.clone(),
            date: self.date.clone(),
            revision: self.revision,
            author: self.author.clone(),
            source_page: self.source_page.clone(),
            pictures: self.pictures.clone(),
            locales: self.editions.iter().map(|edition| edition.locale).collect(),
        }
    }

    /// The digest of its published form, 32 hexadecimal digits: two articles with the same one have the same pages.
    pub fn form(&self) -> String {
        let json = serde_json::to_vec(self).expect("strings and numbers can always be written as JSON");
        let mut form = sha256(&json);
        form.truncate(32);
        form
    }
}

/// What the editions of an article share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The day and a Latin slug of the title.
    pub id: String,
    /// Day of the article, `YYYY-MM-DD`.
    pub date: String,
    /// How many times the source text was changed, plus one.
    pub revision: u32,
    /// Who wrote it, where the source says so.
    pub author: Option<String>,
    /// Address of the page that it was taken from.
    pub source_page: Option<String>,
    /// Its pictures, in order.
    pub pictures: Vec<Picture>,
    /// The languages that it is published in.
    pub locales: Vec<Locale>,
}

impl Head {
    /// Whether a block is shown as the words for a picture, and not as text.
    pub fn is_alt(&self, block: &Block) -> bool {
        self.pictures.iter().any(|picture| picture.alt.as_ref() == Some(&block.id))
    }
}

/// An article in one language, as pages, lists and feeds show it.
#[derive(Clone, Copy, Debug)]
pub struct Piece<'a> {
    /// What it shares with the other languages.
    pub head: &'a Head,
    /// Its words.
    pub edition: &'a Edition,
}

impl Piece<'_> {
    /// The language.
    pub fn locale(&self) -> Locale {
        self.edition.locale
    }
}

/// An article in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// The language.
    pub locale: Locale,
    /// The title, as plain text.
    pub title: String,
    /// Where the words come from.
    pub provenance: Provenance,
    /// The text under the title, in order.
    pub blocks: Vec<Block>,
}

/// Where an edition's words come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Provenance {
    /// The original.
    Source,
    /// A person translated it, or reviewed the translation and answers for it.
    Human,
    /// A machine translated at least a part of it, and no person reviewed that. The page, list and JSON say so.
    Machine,
}

/// A paragraph, heading, list item … with its inline markup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// The id of its unit, such as `p-d28de87e`; on the page it is the block's anchor.
    pub id: String,
    /// What it is on the page.
    #[serde(with = "role")]
    pub role: Role,
    /// Whether it begins a list, a quotation or a row of a table.
    pub opens: bool,
    /// Whether its list is numbered.
    pub ordered: bool,
    /// Safe inline HTML.
    pub html: String,
    /// The same without tags.
    pub text: String,
}

/// A role is written as the prefix of its ids.
mod role {
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    use crate::extract::Role;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
    pub(super) fn serialize<S: Serializer>(role: &Role, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(role.prefix())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Role, D::Error> {
        let prefix = String::deserialize(deserializer)?;
        prefix.parse().map_err(|()| D::Error::custom(format!("“{prefix}” is no role of a block")))
    }
}
