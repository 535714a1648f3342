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
    for placed in blocks {
        match joined.last_mut() {
            Some(last) if is_torn(last, &placed.block) => {
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

fn is_torn(first: &Block, second: &Block) -> bool {
    if first.role != Role::Paragraph || second.role != Role::Paragraph {
        return false;
    }
    let (first, second) = (markup::plain(&first.text), markup::plain(&second.text));
    let (Some(last), Some(next)) = (first.trim_end().chars().last(), second.trim_start().chars().next())
    else {
        return false;
    };
    let cannot_be_over = matches!(last, '–' | '—' | '-' | ',' | '(' | '„' | '«' | '/');
    let is_in_the_middle = last.is_alphanumeric() && next.is_lowercase() && first.chars().count() > 40;
    cannot_be_over || is_in_the_middle
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
