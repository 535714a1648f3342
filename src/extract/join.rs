//! Sentences that a line break tore apart.
//!
//! Pages that were pasted from office files break a sentence over two paragraphs. They are joined where the first
//! paragraph cannot be over (it ends in a dash, a comma, an opening bracket or quotation mark, or in the middle of
//! words) and the second can go on. Every join is told.

use super::{Block, Role, markup};
use crate::diagnostic::{Diagnostic, Place};

/// What became of blocks when torn ones were joined.
pub(super) struct Joined {
    /// The blocks.
    pub(super) blocks: Vec<Block>,
    /// A note for each join.
    pub(super) notes: Vec<Diagnostic>,
    /// For each block that was given, its place now.
    pub(super) places: Vec<usize>,
}

/// Joins torn paragraphs.
pub(super) fn join(blocks: Vec<(Block, Place)>) -> Joined {
    let mut joined: Vec<Block> = Vec::with_capacity(blocks.len());
    let mut places = Vec::with_capacity(blocks.len());
    let mut notes = Vec::new();
    let mut end = End::default();
    for (block, place) in blocks {
        let next = markup::plain(&block.text).into_owned();
        let is_torn = block.role == Role::Paragraph && end.goes_on(&next);
        end = End::of(&next, if is_torn { end.letters } else { 0 }, block.role);
        match joined.last_mut() {
            Some(last) if is_torn => {
                let message = "this paragraph goes on with the sentence before it, so the two were joined";
                let message = match place.at {
                    None => format!("{message}: “{}”", next.chars().take(40).collect::<String>()),
                    Some(_) => message.to_owned(),
                };
                notes.push(
                    Diagnostic::note("joined", place, message)
                        .hint("If they are two paragraphs, end the first one with a full stop."),
                );
                append(last, &block);
            }
            _ => joined.push(block),
        }
        places.push(joined.len().saturating_sub(1));
    }
    Joined { blocks: joined, notes, places }
}

/// How the paragraph before ends; a paragraph that many were joined to is not read again for each of them.
#[derive(Default)]
struct End {
    last: Option<char>,
    letters: usize,
    is_paragraph: bool,
    /// Whether a quotation that « would close was never opened by ».
    opens: bool,
}

impl End {
    fn of(words: &str, before: usize, role: Role) -> End {
        End {
            last: words.trim_end().chars().last(),
            letters: before + words.chars().count(),
            is_paragraph: role == Role::Paragraph,
            opens: !words.contains('»'),
        }
    }

    /// Whether the sentence cannot be over and the words can go on with it.
    fn goes_on(&self, next: &str) -> bool {
        let (true, Some(last), Some(next)) = (self.is_paragraph, self.last, next.trim_start().chars().next())
        else {
            return false;
        };
        // A comma ends the greeting of a letter and the line of a poem too; German texts close with “«”.
        let cannot_be_over = match last {
            '–' | '—' | '-' | '(' | '„' | '/' => true,
            ',' => !next.is_uppercase(),
            '«' => self.opens,
            _ => false,
        };
        let is_in_the_middle = last.is_alphanumeric() && next.is_lowercase() && self.letters > 40;
        cannot_be_over || is_in_the_middle
    }
}

/// Puts a block's text and links behind those of another.
pub(super) fn append(first: &mut Block, second: &Block) {
    let offset = first.links.len();
    let mut text = second.text.clone();
    for number in (1..=second.links.len()).rev() {
        text = text.replace(&format!("\"link-{number}\""), &format!("\"link-{}\"", number + offset));
    }
    let is_open = first.text.ends_with(['(', '„', '«', '/']);
    first.text.push_str(if is_open { "" } else { " " });
    first.text.push_str(&text);
    first.links.extend(second.links.iter().cloned());
}
