//! Stage 2: a document becomes an article.
//!
//! An [`Article`] is the text as its author meant it: title, day, blocks in order, links and emphasis inside them.
//! Paragraphs that a sentence was broken over are joined, and every such step is said in a note. A date is right or
//! absent, never invented.

mod join;
mod listing;
mod markdown;
pub mod markup;
mod page;
mod plain;
pub mod tags;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Place};
use crate::fetch::{Document, Format};
use crate::span::LineIndex;
use crate::text::date;

pub use listing::{Entry, listing};
pub use page::{Recipe, RecipeError};

/// The text of a document as its author meant it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The title, as text with markup (see [`markup`]); empty when none was found.
    pub title: String,
    /// The day it is dated; `None` rather than a guess.
    pub date: Option<date::Date>,
    /// Who wrote it.
    pub author: Option<String>,
    /// The page it was taken from.
    pub source_page: Option<String>,
    /// Its blocks in order, without the title.
    pub blocks: Vec<Block>,
    /// What was done to the text and what is doubtful.
    pub notes: Vec<Diagnostic>,
    /// The words of blocks of its page that were taken for no part of it.
    pub left_out: Vec<String>,
    /// Its pictures, in order.
    pub images: Vec<Image>,
    /// Addresses of the pictures that stand in it on its page, with their credits: what can be fetched.
    pub on_page: Vec<(String, Option<String>)>,
}

/// A picture of an article.
///
/// The words for it ([`Role::Alt`]) and its caption ([`Role::Caption`]), where it has them, are the blocks from
/// [`Image::block`] on, in this order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// The place in [`Article::blocks`] before which it stands.
    pub block: usize,
    /// Its file, as seen from `input/`.
    pub file: String,
    /// SHA-256 of the file.
    pub digest: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Who made it or holds the rights, where the page says so.
    pub credit: Option<String>,
    /// Whether the block there is the words for it.
    pub has_alt: bool,
    /// Whether its caption follows.
    pub has_caption: bool,
}

/// One block of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is on the page.
    pub role: Role,
    /// Whether it opens its list, quotation or row.
    pub opens: bool,
    /// Whether its list is numbered.
    pub ordered: bool,
    /// Its text with inline markup, single spaces, no line break.
    pub text: String,
    /// Addresses of its links: `link-1` is the first.
    pub links: Vec<String>,
}

impl Block {
    /// A block that stands by itself: it opens nothing and has no links.
    pub fn new(role: Role, text: impl Into<String>) -> Self {
        Block { role, opens: false, ordered: false, text: text.into(), links: Vec::new() }
    }
}

/// How many blocks from the top may be the date line.
const DATELINE_WITHIN: usize = 3;

/// Longest text of an article in bytes, and most blocks: a book is none. Its Fluent files hold each sentence up to three
/// times and must stay below what is read again.
const MAX_BYTES: usize = 500_000;
const MAX_BLOCKS: usize = 2_000;

/// Reads an article out of a document. What is doubtful is said in its notes; an article without a title or a date is
/// given as it is.
pub fn extract(document: &Document) -> Article {
    extract_with(document, &[])
}

/// Reads an article out of a document; `recipes` say how the pages of single sites are built.
pub fn extract_with(document: &Document, recipes: &[Recipe]) -> Article {
    let too_long = |message: String| {
        let told = Diagnostic::error("input-too-long", Place::file(&document.path), message)
            .hint("Is it the right file? If it is, make several articles of it.");
        Article { notes: vec![told], ..Article::default() }
    };
    let n_bytes = document.text.len();
    if n_bytes > MAX_BYTES && matches!(document.format, Format::Plain | Format::Markdown) {
        return too_long(format!("the text has {n_bytes} bytes; an article may have at most {MAX_BYTES}"));
    }
    if document.text.trim().is_empty() {
        let told = Diagnostic::error("input-empty", Place::file(&document.path), "the file is empty")
            .hint("Write the title, the date on a line of its own and the paragraphs into it, or delete it.");
        return Article { notes: vec![told], ..Article::default() };
    }
    let lines = LineIndex::new(&document.text);
    let (mut blocks, mut notes) = match document.format {
        Format::Plain => (plain::blocks(&document.text), Vec::new()),
        Format::Markdown => markdown::blocks(&document.text, &document.path),
        Format::Office => (page::blocks(&document.text), Vec::new()),
        Format::Page => {
            let article = page::article(document, recipes);
            let n_bytes: usize = article.blocks.iter().map(|block| block.text.len()).sum();
            return match (article.blocks.len(), n_bytes) {
                (n_blocks, _) if n_blocks > MAX_BLOCKS => {
                    too_long(format!("the article has {n_blocks} blocks; it may have at most {MAX_BLOCKS}"))
                }
                (_, n_bytes) if n_bytes > MAX_BYTES => {
                    too_long(format!("the article has {n_bytes} bytes; it may have at most {MAX_BYTES}"))
                }
                _ => article,
            };
        }
    };
    if blocks.len() > MAX_BLOCKS {
        return too_long(format!(
            "the text has {} paragraphs; an article may have at most {MAX_BLOCKS}",
            blocks.len()
        ));
    }
    let date = take_date(document, &lines, &mut blocks, &mut notes);
    let mut article = Article { date, ..Article::default() };
    let title = blocks.iter().position(|placed| placed.block.role == Role::Title);
    let first = blocks.first().is_some_and(|placed| placed.block.role == Role::Paragraph).then_some(0);
    match title.filter(|&at| at < DATELINE_WITHIN).or(first) {
        Some(at) => {
            article.title = markup::escape(&markup::plain(&blocks.remove(at).block.text)).into_owned();
        }
        None => notes.push(
            Diagnostic::error("no-title", Place::file(&document.path), "the article has no title")
                .hint("Write the title on the first line, then the date on a line of its own."),
        ),
    }
    for placed in &mut blocks {
        if placed.block.role == Role::Title {
            placed.block.role = Role::Heading(2);
        }
    }
    let placed = blocks.into_iter().map(|placed| {
        let place = Place::span(&document.path, &lines, &placed.span);
        (placed.block, place)
    });
    let join::Joined { blocks, notes: joins, .. } = join::join(placed.collect());
    notes.extend(joins);
    if blocks.is_empty() {
        notes.push(
            Diagnostic::error("no-text", Place::file(&document.path), "there is no text below the title")
                .hint("Write the article's paragraphs below the title and the date, with an empty line between them."),
        );
    }
    Article { blocks, notes, ..article }
}

/// The article's day: the date line near the top, else the day that the file's name begins with.
fn take_date(
    document: &Document,
    lines: &LineIndex<'_>,
    blocks: &mut Vec<plain::Placed>,
    notes: &mut Vec<Diagnostic>,
) -> Option<date::Date> {
    let of_block = |placed: &plain::Placed| date::dateline(&markup::plain(&placed.block.text));
    let dateline = blocks
        .iter()
        .take(DATELINE_WITHIN)
        .enumerate()
        .find_map(|(at, placed)| Some((at, of_block(placed)?)));
    let named: Option<date::Date> = document.name.get(..10).and_then(|day| day.parse().ok());
    match (dateline, named) {
        (Some((at, day)), named) => {
            let span = blocks.remove(at).span;
            let second =
                blocks.iter().take(DATELINE_WITHIN).skip(at).find(|placed| of_block(placed).is_some());
            if let Some(second) = second {
                let place = Place::span(&document.path, lines, &second.span);
                let message = format!("this is a second date line; {day} was taken, and this line is text");
                notes.push(
                    Diagnostic::warning("date-doubtful", place, message)
                        .hint("Delete the one that is wrong."),
                );
            }
            if let Some(named) = named.filter(|&named| named != day) {
                let message =
                    format!("the date line says {day}, the file's name {named}; the date line was taken");
                notes.push(
                    Diagnostic::warning("date-doubtful", Place::span(&document.path, lines, &span), message)
                        .hint("Mend the date line or rename the file."),
                );
            }
            Some(day)
        }
        (None, Some(named)) => Some(named),
        (None, None) => {
            notes.push(
                Diagnostic::error(
                    "no-date",
                    Place::file(&document.path),
                    "the article has no date, and horo does not guess one",
                )
                .hint("Write the date on a line of its own under the title, such as “17 ноември 2023 г.”"),
            );
            None
        }
    }
}

/// What a block is on the page. Its prefix begins the ids of its units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The article's title; there is one.
    Title,
    /// The summary under the title.
    Lead,
    /// A paragraph.
    Paragraph,
    /// A heading of level 2 to 4.
    Heading(u8),
    /// An item of a list.
    Item,
    /// A paragraph of a quotation.
    Quote,
    /// A cell of a table.
    Cell,
    /// The words under a picture or table.
    Caption,
    /// The words that stand for a picture.
    Alt,
}

impl Role {
    /// The word that ids of this role begin with.
    pub fn prefix(self) -> &'static str {
        match self {
            Role::Title => "title",
            Role::Lead => "lead",
            Role::Paragraph => "p",
            Role::Heading(2) => "h2",
            Role::Heading(3) => "h3",
            Role::Heading(_) => "h4",
            Role::Item => "li",
            Role::Quote => "quote",
            Role::Cell => "cell",
            Role::Caption => "caption",
            Role::Alt => "alt",
        }
    }

    /// The role that an id such as `p-d28de87e` or `title` tells.
    pub fn of_id(id: &str) -> Option<Role> {
        id.split('-').next()?.parse().ok()
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.prefix())
    }
}

impl FromStr for Role {
    type Err = ();

    fn from_str(prefix: &str) -> Result<Self, ()> {
        Ok(match prefix {
            "title" => Role::Title,
            "lead" => Role::Lead,
            "p" => Role::Paragraph,
            "h2" => Role::Heading(2),
            "h3" => Role::Heading(3),
            "h4" => Role::Heading(4),
            "li" => Role::Item,
            "quote" => Role::Quote,
            "cell" => Role::Cell,
            "caption" => Role::Caption,
            "alt" => Role::Alt,
            _ => return Err(()),
        })
    }
}

#[cfg(test)]
mod tests;
