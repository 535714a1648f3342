//! Stage 2: a document becomes an article.
//!
//! An [`Article`] is the text as its author meant it: title, day, blocks in order, links and emphasis inside them.
//! Paragraphs that a sentence was broken over are joined, and every such step is said in a note. A date is right or
//! absent, never invented.

use std::fmt;
use std::str::FromStr;

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
