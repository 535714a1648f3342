//! Stage 2: a document becomes an article.
//!
//! An [`Article`] is the text as its author meant it: title, day, blocks in order, links and emphasis inside them.
//! Paragraphs that a sentence was broken over are joined, and every such step is said in a note. A date is right or
//! absent, never invented.

pub mod markup;

use std::fmt;
use std::str::FromStr;

use crate::diagnostic::Diagnostic;

/// The text of a document as its author meant it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The title, as text with markup (see [`markup`]); empty when none was found.
    pub title: String,
    /// The day it is dated, `YYYY-MM-DD`; `None` rather than a guess.
    pub date: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// The page it was taken from.
    pub source_page: Option<String>,
    /// Its blocks in order, without the title.
    pub blocks: Vec<Block>,
    /// What was done to the text and what is doubtful.
    pub notes: Vec<Diagnostic>,
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
