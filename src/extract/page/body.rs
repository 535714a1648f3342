//! Which part of the page is the article.
//!
//! Prose gives weight to what it stands in, less with every element further out; the heaviest element is the core. Where
//! an article is cut into several parts that are built alike, the element that holds them all is taken.

use std::collections::BTreeMap;

use super::marks::Mark;
use super::tree::{Id, ROOT, Tree};
use super::walk::Piece;
use crate::extract::Role;

/// Shortest prose that counts, in characters.
const PROSE: usize = 60;

/// How much of a block's weight reaches what stands one element further out.
const DECAY: f64 = 0.7;

/// The part of a page that is the article.
pub(super) struct Body {
    /// The element that holds it all.
    pub(super) top: Id,
    /// How its prose is built: the elements next above a block.
    pub(super) shapes: BTreeMap<u64, f64>,
}

/// Shortest prose that counts on a page that has no longer one, in characters.
const SHORT_PROSE: usize = 20;

/// Says of every piece how much it counts as prose of an article.
pub(super) fn weigh(pieces: &mut [Piece]) {
    let weights: Vec<f64> = pieces.iter().map(|piece| weight(piece, PROSE)).collect();
    let is_short = weights.iter().all(|weight| *weight == 0.0);
    for (piece, own) in pieces.iter_mut().zip(weights) {
        piece.weight = if is_short { weight(piece, SHORT_PROSE) } else { own };
    }
}

fn weight(piece: &Piece, least: usize) -> f64 {
    let words = &piece.words;
    let length = length(&words.plain);
    if length < least || words.linked * 3 > words.length || matches!(piece.role, Role::Caption | Role::Title)
    {
        return 0.0;
    }
    let unlinked = real(length) * real(words.length - words.linked) / real(words.length);
    unlinked.min(800.0) * if is_sentence(&words.plain) { 1.0 } else { 0.5 }
}

/// A count as a weight.
fn real(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Characters, of which those of scripts without letters count double: they say more.
pub(super) fn length(text: &str) -> usize {
    text.chars().map(|c| if c >= '\u{2e80}' { 2 } else { 1 }).sum()
}

/// Whether a text ends as sentences do.
pub(super) fn is_sentence(text: &str) -> bool {
    text.trim_end_matches(['"', '“', '”', '»', ')', '’', '\'', ' ', '\u{a0}', '」', '「', ']'])
        .ends_with(['.', '!', '?', '…', ':', '。', ';'])
}

/// Finds the article's part of the page, and settles the marks: of what holds the article none is left, and inside it a
/// mark on something that holds much of the prose is taken away; what is left goes to everything inside.
pub(super) fn body(tree: &Tree, marks: &mut [Mark], pieces: &[Piece], heading: Option<Id>) -> Body {
    let inherited = inherited(tree, marks);
    // Where further articles follow on the same page, the one under the page's own heading is meant.
    let article = |id: Id| tree.ancestors(id).find(|&above| tree.tag(above) == "article");
    let home = heading.and_then(article);
    let nearness = |piece: &Piece| if home.is_some() && article(piece.place) == home { 2.5 } else { 1.0 };
    let prose: Vec<(&Piece, f64)> = pieces
        .iter()
        .map(|piece| (piece, piece.weight * trust(inherited[piece.place as usize]) * nearness(piece)))
        .filter(|(_, weight)| *weight > 0.0)
        .collect();
    let core = heaviest(tree, &prose);
    let inside = |id: Id, top: Id| id == top || tree.ancestors(id).any(|above| above == top);
    let mut shapes: BTreeMap<u64, f64> = BTreeMap::new();
    let mut weight = 0.0;
    for (piece, own) in prose.iter().filter(|(piece, _)| inside(piece.place, core)) {
        *shapes.entry(shape(tree, piece.place)).or_default() += own;
        weight += own;
    }
    // Other parts that are built like the core belong to the article too.
    let mut top = core;
    for above in tree.ancestors(core) {
        if matches!(tree.tag(above), "body" | "html" | "") || Some(top) == home {
            break;
        }
        let alike: f64 = prose
            .iter()
            .filter(|(piece, _)| inside(piece.place, above) && !inside(piece.place, top))
            .filter(|(piece, _)| {
                shapes.get(&shape(tree, piece.place)).is_some_and(|known| *known > 0.2 * weight)
            })
            .map(|(_, weight)| weight)
            .sum();
        if alike > 0.1 * weight {
            top = above;
        }
    }
    settle(tree, marks, pieces, top);
    Body { top, shapes }
}

/// How far prose is trusted that stands in something with this mark.
fn trust(mark: Mark) -> f64 {
    match mark {
        Mark::None => 1.0,
        Mark::Body => 1.3,
        Mark::Beside => 0.4,
        Mark::Furniture | Mark::Hidden => 0.1,
    }
}

/// The strongest mark on everything around each node.
fn inherited(tree: &Tree, marks: &[Mark]) -> Vec<Mark> {
    let mut inherited = marks.to_vec();
    for id in tree.descendants(ROOT) {
        let above = inherited[tree.node(id).parent as usize];
        inherited[id as usize] = inherited[id as usize].max(above);
    }
    inherited
}

fn settle(tree: &Tree, marks: &mut [Mark], pieces: &[Piece], top: Id) {
    for id in std::iter::once(top).chain(tree.ancestors(top)) {
        marks[id as usize] = Mark::None;
    }
    // An article that is cut into parts has its name on each of them, so elements of one name are judged together.
    let mut prose: BTreeMap<(&str, &str), f64> = BTreeMap::new();
    let mut all = 0.0;
    for piece in pieces.iter().filter(|piece| piece.weight > 0.0) {
        let path: Vec<Id> = std::iter::once(piece.place).chain(tree.ancestors(piece.place)).collect();
        let Some(depth) = path.iter().position(|&id| id == top) else { continue };
        all += piece.weight;
        let mut names: Vec<(&str, &str)> = path[..depth]
            .iter()
            .filter(|&&id| marks[id as usize] >= Mark::Beside)
            .map(|&id| name(tree, id))
            .collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            *prose.entry(name).or_default() += piece.weight;
        }
    }
    for id in tree.descendants(top) {
        let at = id as usize;
        let most = match marks[at] {
            Mark::Beside => 0.4,
            Mark::Furniture | Mark::Hidden => 0.6,
            _ => 2.0,
        };
        if most < 1.0 && prose.get(&name(tree, id)).is_some_and(|own| *own > most * all) {
            marks[at] = Mark::None;
        }
        let above = marks[tree.node(id).parent as usize];
        if id != top && above >= Mark::Beside {
            marks[at] = marks[at].max(above);
        }
    }
}

/// What an element is called on its page.
fn name(tree: &Tree, id: Id) -> (&str, &str) {
    (tree.tag(id), tree.element(id).and_then(|element| element.attribute("class")).unwrap_or_default())
}

/// The element that prose weighs most in.
fn heaviest(tree: &Tree, prose: &[(&Piece, f64)]) -> Id {
    let mut scores: BTreeMap<Id, f64> = BTreeMap::new();
    for (piece, weight) in prose {
        let mut share = *weight;
        let mut is_block = true;
        for id in std::iter::once(piece.place).chain(tree.ancestors(piece.place)) {
            if is_block && matches!(tree.tag(id), "p" | "li" | "blockquote" | "pre" | "h2" | "h3" | "h4") {
                continue;
            }
            is_block = false;
            *scores.entry(id).or_default() += share;
            share *= DECAY;
            if share < 1.0 {
                break;
            }
        }
    }
    let best = scores
        .iter()
        .fold((ROOT, 0.0), |best, (&id, &score)| if score > best.1 { (id, score) } else { best });
    best.0
}

/// How a block is built: its element and the two above with their classes.
pub(super) fn shape(tree: &Tree, place: Id) -> u64 {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut hasher = DefaultHasher::new();
    for id in std::iter::once(place).chain(tree.ancestors(place)).take(3) {
        tree.tag(id).hash(&mut hasher);
        let class = tree.element(id).and_then(|element| element.attribute("class"));
        class.and_then(|class| class.split_ascii_whitespace().next()).unwrap_or_default().hash(&mut hasher);
    }
    hasher.finish()
}
