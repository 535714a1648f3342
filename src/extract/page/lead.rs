//! The summary that readers see between the title and the text.

use super::body::length;
use super::head::Head;
use super::marks::Mark;
use super::title::key;
use super::tree::Tree;
use super::walk::Piece;
use crate::extract::Role;

/// Names that pages give to a lead.
const NAMES: [&str; 22] = [
    "lead",
    "lede",
    "lide",
    "summary",
    "standfirst",
    "intro",
    "introduction",
    "subtitle",
    "subheadline",
    "subhead",
    "subheading",
    "excerpt",
    "dek",
    "deck",
    "perex",
    "entradilla",
    "ingress",
    "abstract",
    "chapo",
    "sottotitolo",
    "vorspann",
    "teasertext",
];

/// The place of the lead in the list of pieces, between the title and where the text begins.
pub(super) fn lead(
    tree: &Tree,
    marks: &[Mark],
    head: &Head,
    pieces: &[Piece],
    title: Option<usize>,
    first: usize,
) -> Option<usize> {
    let from = title.map_or(first.saturating_sub(12), |title| title + 1);
    let descriptions: Vec<String> =
        head.descriptions().map(key).filter(|key| key.chars().count() > 25).collect();
    let mut named = None;
    for (at, piece) in pieces.iter().enumerate().take(first + 1).skip(from) {
        let is_heading = matches!(piece.role, Role::Heading(_));
        if !is_heading && piece.role != Role::Paragraph || marks[piece.place as usize] >= Mark::Furniture {
            continue;
        }
        let words = &piece.words;
        if length(&words.plain) < 25 || words.linked * 2 > words.length {
            continue;
        }
        if at == first {
            // The first paragraph of the text is the summary only where the page calls it that.
            return named.or_else(|| is_named(tree, piece).then_some(at));
        }
        let own = key(&words.plain);
        let is_said = descriptions.iter().any(|said| {
            let shared = common(said, &own);
            shared * 10 >= said.len().min(own.len()) * 8 && shared > 25
        });
        if is_said {
            return Some(at);
        }
        if named.is_none()
            && (is_named(tree, piece) || marks[piece.place as usize] < Mark::Beside && piece.weight >= 60.0)
        {
            named = Some(at);
        }
    }
    named
}

/// How many bytes two texts begin with in common.
fn common(one: &str, other: &str) -> usize {
    one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count()
}

fn is_named(tree: &Tree, piece: &Piece) -> bool {
    let above = std::iter::once(piece.place).chain(tree.ancestors(piece.place)).take(3);
    above.filter_map(|id| tree.element(id)).any(|element| {
        let class = element.attribute("class").unwrap_or_default().to_ascii_lowercase();
        element.attribute("itemprop") == Some("description")
            || class.split(|c: char| !c.is_ascii_alphabetic()).any(|word| NAMES.contains(&word))
    })
}
