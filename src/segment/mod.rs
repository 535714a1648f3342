//! Stage 3: the blocks of an article become units with sentences inside.
//!
//! A [`Unit`] is what is translated as a whole: one block. Its sentences are the lines of its message, so that diffs,
//! memory and staleness work by the sentence; joined with single spaces they give the block back. The id proposed here
//! comes from the block's own words; the catalog freezes it and keeps it when the words change later.

mod full_stop;
pub mod rules;
pub mod sentences;
pub mod srx;

use std::collections::BTreeSet;

use crate::extract::{Article, Block, Role, markup};
use crate::files::sha256;
use crate::locale::Locale;

/// One block to be translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// `title`, `lead`, or the role's prefix with 8 hexadecimal digits of the first text.
    pub id: String,
    /// What it is on the page.
    pub role: Role,
    /// Whether it opens its list, quotation or row.
    pub opens: bool,
    /// Whether its list is numbered.
    pub ordered: bool,
    /// Its sentences as text with inline markup, one a line.
    pub sentences: Vec<String>,
    /// Addresses of its links: `link-1` is the first.
    pub links: Vec<String>,
}

impl Unit {
    /// The unit's text with one sentence a line, as its message holds it.
    pub fn text(&self) -> String {
        self.sentences.join("\n")
    }
}

/// Turns an article into units, the title first. Ids are unique in the result.
pub fn segment(article: &Article, locale: Locale) -> Vec<Unit> {
    let title = Block {
        role: Role::Title,
        opens: false,
        ordered: false,
        text: article.title.clone(),
        links: Vec::new(),
    };
    let mut units: Vec<Unit> = Vec::with_capacity(article.blocks.len() + 1);
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for block in std::iter::once(&title).chain(&article.blocks) {
        let id = proposed_id(block.role, &block.text, |id| taken.contains(id));
        taken.insert(id.clone());
        units.push(Unit {
            id,
            role: block.role,
            opens: block.opens,
            ordered: block.ordered,
            sentences: split(&block.text, block.role, locale),
            links: block.links.clone(),
        });
    }
    units
}

/// The id for a new text; a number is added when the same id is taken.
pub fn proposed_id(role: Role, text: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let id = match role {
        Role::Title | Role::Lead => role.prefix().to_owned(),
        _ => format!("{}-{}", role.prefix(), &sha256(markup::plain(text).as_bytes())[..8]),
    };
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.clone()).chain(numbered).find(|id| !is_taken(id)).expect("numbers do not end")
}

/// The sentences of a text with markup. A title stays whole; a sentence never begins or ends inside a tag.
fn split(text: &str, role: Role, locale: Locale) -> Vec<String> {
    if role == Role::Title {
        return vec![text.to_owned()];
    }
    let offsets = breaks_in(text, locale);
    let edges: Vec<usize> = std::iter::once(0).chain(offsets).chain([text.len()]).collect();
    edges
        .windows(2)
        .map(|pair| text[pair[0]..pair[1]].trim_end().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

/// Where in a text with markup its sentences after the first begin, as offsets in bytes; never inside a tag.
pub fn breaks_in(text: &str, locale: Locale) -> Vec<usize> {
    let words = markup::plain(text);
    let breaks = sentences::breaks(&words, locale);
    source_offsets(text, &words, &breaks)
}

/// Where in the text with markup the given places of its words stand, before any tag that opens there.
fn source_offsets(text: &str, words: &str, places: &[usize]) -> Vec<usize> {
    if text == words {
        return places.to_vec();
    }
    // Markup only adds bytes, so walking both texts side by side finds each place.
    markup::offsets_of(text, places)
}

#[cfg(test)]
mod measured_tests;
#[cfg(test)]
mod tests;
