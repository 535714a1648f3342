//! What blocks are that their elements do not say: list items written with dashes, headings written in bold.

use super::tree::Tree;
use super::walk::Piece;
use crate::extract::Role;

/// Longest heading that is only bold, in characters.
const HEADING: usize = 120;

/// Gives pieces the roles that they have for readers.
pub(super) fn shape(tree: &Tree, pieces: &mut [Piece]) {
    for at in 0..pieces.len() {
        if pieces[at].role != Role::Paragraph {
            continue;
        }
        if let Some(mark) = mark(&pieces[at].words.plain) {
            if is_list(pieces, at, mark) {
                let words = &mut pieces[at].words;
                words.plain = words.plain[mark.len_utf8()..].trim_start().to_owned();
                if let Some(text) = words.text.strip_prefix(mark) {
                    words.text = text.trim_start().to_owned();
                }
                pieces[at].role = Role::Item;
            }
            continue;
        }
        let piece = &pieces[at];
        let is_bold = piece.words.bold * 10 >= piece.words.length * 9;
        let is_alone = piece.whole.is_some_and(|id| matches!(tree.tag(id), "b" | "strong"));
        let ends_open = piece.words.plain.ends_with(['.', ',', ';', '!', ')', '…']);
        if is_bold && is_alone && piece.words.length <= HEADING && !ends_open && piece.words.linked == 0 {
            let words = &mut pieces[at].words;
            words.text = super::super::markup::escape(&words.plain).into_owned();
            pieces[at].role = Role::Heading(2);
        }
    }
}

/// Whether lines with this mark, one under the other in one element, are a list. Dashes begin what people say too, and
/// that ends as sentences do.
fn is_list(pieces: &[Piece], at: usize, first: char) -> bool {
    let is_near = |other: &Piece| other.place == pieces[at].place;
    let is_line = |other: &&Piece| is_near(other) && mark(&other.words.plain) == Some(first);
    let before = pieces[..at].last().is_some_and(|before| is_near(before) && before.role == Role::Item);
    let run = pieces[at..].iter().take_while(is_line).count();
    let is_speech = matches!(first, '-' | '–' | '—')
        && pieces[at..]
            .iter()
            .take(run)
            .take(run.max(2) - 1)
            .all(|line| line.words.plain.ends_with(['.', '!', '?', ':', '“', '”', '"']));
    before || run > 1 && !is_speech
}

/// The mark that a list item is written with.
fn mark(words: &str) -> Option<char> {
    let mark = words.chars().next().filter(|c| "-–—•*·▪".contains(*c))?;
    words[mark.len_utf8()..].starts_with([' ', '\u{a0}']).then_some(mark)
}
