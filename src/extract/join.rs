//! Sentences that a line break tore apart.
//!
//! Pages that were pasted from office files break a sentence over two paragraphs. They are joined where the first
//! paragraph cannot be over (it ends in a dash, a comma, an opening bracket or quotation mark, or in the middle of
//! words) and the second can go on. Every join is told.

use std::path::Path;

use super::plain::Placed;
use super::{Block, Role, markup};
use crate::diagnostic::{Diagnostic, Place};
use crate::span::LineIndex;

/// Joins torn paragraphs; gives the blocks and a note for each join.
pub(super) fn join(blocks: Vec<Placed>, path: &Path, lines: &LineIndex<'_>) -> (Vec<Block>, Vec<Diagnostic>) {
    let mut joined: Vec<Block> = Vec::with_capacity(blocks.len());
    let mut notes = Vec::new();
    let mut end = End::default();
    for placed in blocks {
        let next = markup::plain(&placed.block.text).into_owned();
        let is_torn = placed.block.role == Role::Paragraph && end.goes_on(&next);
        end = End::of(&next, if is_torn { end.letters } else { 0 }, placed.block.role);
        match joined.last_mut() {
            Some(last) if is_torn => {
                let message = "this paragraph goes on with the sentence before it, so the two were joined";
                notes.push(
                    Diagnostic::note("joined", Place::span(path, lines, &placed.span), message)
                        .hint("If they are two paragraphs, end the first one with a full stop."),
                );
                append(last, &placed.block);
            }
            _ => joined.push(placed.block),
        }
    }
    (joined, notes)
}

/// How the paragraph before ends; a paragraph that many were joined to is not read again for each of them.
#[derive(Default)]
struct End {
    last: Option<char>,
    letters: usize,
    is_paragraph: bool,
}

impl End {
    fn of(words: &str, before: usize, role: Role) -> End {
        End {
            last: words.trim_end().chars().last(),
            letters: before + words.chars().count(),
            is_paragraph: role == Role::Paragraph,
        }
    }

    /// Whether the sentence cannot be over and the words can go on with it.
    fn goes_on(&self, next: &str) -> bool {
        let (true, Some(last), Some(next)) = (self.is_paragraph, self.last, next.trim_start().chars().next())
        else {
            return false;
        };
        let cannot_be_over = matches!(last, '–' | '—' | '-' | ',' | '(' | '„' | '«' | '/');
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
