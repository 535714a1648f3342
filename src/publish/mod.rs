//! Stage 8: finished articles become the files of a web site.
//!
//! [`build`] is a pure function: the same articles, words and templates give the same bytes, whoever builds them and
//! whenever. It makes the pages, the JSON beside them, the sitemap and the assets; it touches no disk. The links inside
//! the pages are relative, so that a release can be read under its own pinned address; canonical and alternate
//! addresses are absolute. [`verify`] reads the made files again, as a set and without trusting [`build`].

pub mod address;
mod assets;
mod body;
mod build;
pub mod compressed;
pub mod edition;
pub mod evidence;
mod feed;
pub mod json;
pub mod key;
mod linked_data;
mod make;
pub mod manifest;
mod ninjs;
mod page;
mod page_values;
mod paging;
pub mod picture;
pub mod register;
pub mod release;
mod side_by_side;
mod sitemap;
mod template;
mod verify;

use std::cmp::Ordering;
use std::collections::BTreeSet;

use thiserror::Error;

use crate::locale::Locale;

pub use build::build;
pub use edition::{Article, Block, Edition, Head, Piece, Provenance};
pub use make::{Made, MakeError, Work, make};
pub use picture::Picture;
pub use register::{Record, Register, Withdrawn};
pub use template::{TEMPLATES, Templates};
pub use verify::{Fault, verify};

/// The site that the files are made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Public address without a slash at its end, such as `https://news.example.eu`.
    pub base_url: String,
    /// The language that articles are written in.
    pub source: Locale,
    /// Every language of the site, the source first.
    pub locales: Vec<Locale>,
}

/// The words of the pages that are no part of an article: labels, dates, counts.
pub trait Words {
    /// A message of `site.ftl` in a language.
    fn say(&self, locale: Locale, id: &str, args: &[(&str, Arg<'_>)]) -> String;
    /// A digest of all words of a language: pages are made anew when it changes.
    fn digest(&self, locale: Locale) -> String;
}

/// A variable of such a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A whole number.
    Number(u32),
    /// A day, `YYYY-MM-DD`.
    Day(&'a str),
    /// Text that is put in as it is.
    Text(&'a str),
}

/// Why no site could be made.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum BuildError {
    /// The project brings a template that horo has no use for.
    #[error("there is no template “{name}”: the templates are {}", TEMPLATES.join(", "))]
    UnknownTemplate {
        /// Its name.
        name: String,
    },
    /// A template cannot be read or filled in.
    #[error("the template {name} cannot be used{}: {reason}", .line.map(|line| format!(", line {line}")).unwrap_or_default())]
    Template {
        /// Its name.
        name: String,
        /// The line, from 1, where that is known.
        line: Option<usize>,
        /// What is wrong, in plain words.
        reason: String,
    },
    /// An article cannot have pages as it is.
    #[error("the article “{id}” {reason}")]
    Article {
        /// Its id.
        id: String,
        /// What is wrong.
        reason: String,
    },
}

/// The oldest day first; articles of one day in the reverse order of their ids, so that lists, which begin with the
/// newest, show them in order.
fn oldest_first(articles: &[Article]) -> Vec<&Article> {
    let mut sorted: Vec<&Article> = articles.iter().collect();
    sorted.sort_by(|a, b| age((&a.date, &a.id), (&b.date, &b.id)));
    sorted
}

/// How two articles, given by day and id, stand in such an order.
fn age(a: (&str, &str), b: (&str, &str)) -> Ordering {
    a.0.cmp(b.0).then_with(|| b.1.cmp(a.1))
}

/// Refuses what would give two pages one address, a page outside the site, or a translation without its original.
fn admit(site: &Site, article: &Article) -> Result<(), BuildError> {
    let refuse = |reason: String| Err(BuildError::Article { id: article.id.clone(), reason });
    if !address::is_id(&article.id) {
        return refuse("has an id that cannot be an address: only a–z, 0–9 and single hyphens can".into());
    }
    let mut locales = BTreeSet::new();
    for (place, edition) in article.editions.iter().enumerate() {
        let (locale, is_source) = (edition.locale, edition.provenance == Provenance::Source);
        if !site.locales.contains(&locale) {
            return refuse(format!("has an edition in {locale}, which is no language of the site"));
        }
        if !locales.insert(locale) {
            return refuse(format!("has two editions in {locale}"));
        }
        if (locale == site.source) != is_source || is_source != (place == 0) {
            return refuse(format!("does not have its original, in {}, as the first edition", site.source));
        }
    }
    if article.editions.is_empty() {
        return refuse("has no edition".into());
    }
    Ok(())
}

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
