//! Which blocks of the article's part of the page are the article.

use std::collections::{BTreeMap, BTreeSet};

use super::body::{Body, is_sentence, length, shape};
use super::marks::Mark;
use super::tree::{Id, Tree};
use super::walk::Piece;
use crate::extract::Role;

/// The pieces that are the article, by their places in the list.
pub(super) fn sift(tree: &Tree, marks: &[Mark], pieces: &[Piece], body: &Body) -> Vec<usize> {
    let inside = |id: Id| id == body.top || tree.ancestors(id).any(|above| above == body.top);
    let is_part = |piece: &Piece| {
        inside(piece.place)
            && marks[piece.place as usize] < Mark::Furniture
            && piece.role != Role::Title
            && piece.role != Role::Caption
    };
    let parts: Vec<usize> = (0..pieces.len()).filter(|&at| is_part(&pieces[at])).collect();
    let repeated = repeated(parts.iter().map(|&at| &pieces[at]));
    let parts: Vec<usize> =
        parts.into_iter().zip(repeated).filter(|(_, repeated)| !repeated).map(|(at, _)| at).collect();
    let is_core = |piece: &Piece| piece.weight > 0.0 && marks[piece.place as usize] < Mark::Beside;
    let parents: BTreeSet<Id> = parts
        .iter()
        .filter(|&&at| is_core(&pieces[at]))
        .map(|&at| tree.node(pieces[at].place).parent)
        .collect();
    let is_kept = |piece: &Piece| {
        if is_core(piece) {
            return true;
        }
        if marks[piece.place as usize] == Mark::Beside {
            return false;
        }
        let words = &piece.words;
        let all_linked = words.linked * 10 >= words.length * 9;
        let is_like = body.shapes.contains_key(&shape(tree, piece.place))
            || parents.contains(&tree.node(piece.place).parent);
        match piece.role {
            Role::Heading(_) => !all_linked,
            Role::Item | Role::Cell => words.linked * 2 < words.length,
            _ => {
                !all_linked
                    && (is_like || is_sentence(&words.plain))
                    && (is_like || length(&words.plain) > 25)
            }
        }
    };
    let first = parts.iter().copied().find(|&at| is_core(&pieces[at])).unwrap_or(0);
    let last = parts.iter().copied().rfind(|&at| is_core(&pieces[at])).unwrap_or(0);
    let mut kept: Vec<usize> = Vec::new();
    for at in parts {
        let piece = &pieces[at];
        let is_outside = at < first || at > last;
        let may_be_outside =
            piece.role != Role::Paragraph || body.shapes.contains_key(&shape(tree, piece.place));
        if is_kept(piece) && (!is_outside || may_be_outside) {
            kept.push(at);
        }
    }
    // A heading with nothing below it introduced what was dropped.
    while kept.last().is_some_and(|&last| matches!(pieces[last].role, Role::Heading(_))) {
        kept.pop();
    }
    kept
}

/// Which pieces are said before: whole paragraphs that stand on the page twice, as for two sizes of screen, and short
/// words that stand there three times and are no sentences of an article.
fn repeated<'p>(pieces: impl Iterator<Item = &'p Piece>) -> Vec<bool> {
    let pieces: Vec<&Piece> = pieces.collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for piece in &pieces {
        *counts.entry(&piece.words.plain).or_default() += 1;
    }
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let is_repeated = |piece: &Piece| {
        let count = counts[piece.words.plain.as_str()];
        count >= 3 && piece.role != Role::Cell && !is_sentence(&piece.words.plain)
    };
    let mut repeated: Vec<bool> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let is_again = length(&piece.words.plain) >= 80 && !seen.insert(&piece.words.plain);
        repeated.push(is_again || is_repeated(piece));
    }
    repeated
}
