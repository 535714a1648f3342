//! The title of the article.
//!
//! The heading that readers see is the title; what the page says of itself in `<title>` and `og:title` tells which heading
//! that is, and stands in for it where there is none. The name of the site is no part of it.

use super::head::{Head, fold};
use super::tree::Tree;
use super::walk::Piece;
use crate::extract::Role;

/// The title as words, and the pieces that are it.
pub(super) struct Title {
    pub(super) words: String,
    /// The place in the list of pieces, if readers see it.
    pub(super) seen: Option<usize>,
}

/// The main heading that says what the page calls itself, as its place in the list of pieces.
pub(super) fn heading(head: &Head, pieces: &[Piece]) -> Option<usize> {
    let keys: Vec<String> = said(head).iter().map(|words| key(words)).filter(|key| key.len() >= 8).collect();
    pieces.iter().position(|piece| {
        let own = key(&piece.words.plain);
        piece.role == Role::Title
            && own.len() >= 8
            && keys.iter().any(|key| key.starts_with(&own) || own.starts_with(key.as_str()))
    })
}

/// Longest title, in characters.
const LONGEST: usize = 400;

/// Finds the title. `first` is where the article's words begin in the list of pieces.
pub(super) fn title(tree: &Tree, head: &Head, pieces: &[Piece], first: usize) -> Title {
    let said = said(head);
    let keys: Vec<String> = said.iter().map(|words| key(words)).collect();
    let headings: Vec<(usize, String)> = pieces
        .iter()
        .enumerate()
        .filter(|(at, piece)| {
            piece.role == Role::Title || matches!(piece.role, Role::Heading(_)) && *at <= first + 2
        })
        .map(|(at, piece)| (at, piece.words.plain.clone()))
        .filter(|(_, words)| words.chars().count() <= LONGEST)
        .collect();
    let is_said = |words: &str| {
        let own = key(words);
        own.len() >= 8
            && keys.iter().any(|key| {
                *key == own || key.starts_with(&own) || own.starts_with(key.as_str()) && key.len() > 15
            })
    };
    let is_main = |at: usize| pieces[at].role == Role::Title;
    let by_word = headings
        .iter()
        .filter(|(at, words)| is_main(*at) && is_said(words))
        .chain(headings.iter().filter(|(_, words)| is_said(words)))
        .next();
    let last_before =
        || headings.iter().rfind(|(at, words)| is_main(*at) && *at <= first && key(words).len() >= 8);
    let only = || headings.iter().find(|(at, words)| is_main(*at) && key(words).len() >= 8);
    if let Some((at, words)) = by_word.or_else(last_before).or_else(only) {
        let bare = without_kicker(tree, &pieces[*at]).unwrap_or_else(|| words.clone());
        return Title { words: better(&bare, &said).unwrap_or(bare), seen: Some(*at) };
    }
    // No heading: a line above the text that is called a title, or that the page calls itself.
    let named = pieces.iter().enumerate().take(first + 1).rev().find(|(_, piece)| {
        let length = piece.words.plain.chars().count();
        (10..=250).contains(&length) && (is_said(&piece.words.plain) || is_called_title(tree, piece))
    });
    if let Some((at, piece)) = named {
        return Title { words: piece.words.plain.clone(), seen: Some(at) };
    }
    Title { words: said.into_iter().next().unwrap_or_default(), seen: None }
}

/// Names that pages give to the line above a title.
const KICKERS: [&str; 17] = [
    "kicker",
    "overline",
    "topline",
    "roofline",
    "dachzeile",
    "pretitle",
    "eyebrow",
    "spitzmarke",
    "supertitle",
    "uppertitle",
    "overhead",
    "ante",
    "antetitulo",
    "badge",
    "flag",
    "label",
    "nadtitul",
];

/// The words of a heading without the line above it, when that is an element of its own.
fn without_kicker(tree: &Tree, piece: &Piece) -> Option<String> {
    let is_kicker = |id| {
        let class = tree.element(id).and_then(|element| element.attribute("class")).unwrap_or_default();
        class
            .to_ascii_lowercase()
            .split(|c: char| !c.is_ascii_alphabetic())
            .any(|word| KICKERS.contains(&word))
    };
    let mut inner = tree.descendants(piece.place).skip(1);
    let kicker = inner.find(|&id| is_kicker(id))?;
    let words = fold(&tree.text(kicker));
    let rest = piece
        .words
        .plain
        .strip_prefix(words.as_str())?
        .trim_start_matches([':', ' ', '|', '–', '-', '.', '\u{a0}', '+']);
    (rest.chars().count() >= 8).then(|| rest.to_owned())
}

fn is_called_title(tree: &Tree, piece: &Piece) -> bool {
    let above = std::iter::once(piece.place).chain(tree.ancestors(piece.place)).take(2);
    piece.whole.into_iter().chain(above).filter_map(|id| tree.element(id)).any(|element| {
        ["class", "id", "itemprop"].into_iter().filter_map(|name| element.attribute(name)).any(|value| {
            let value = value.to_ascii_lowercase();
            value.contains("title") || value.contains("headline")
        })
    })
}

/// The words of the page about itself that say the heading better: without the line above it that is no part of it, or
/// with the colon that the layout stands for.
fn better(seen: &str, said: &[String]) -> Option<String> {
    let own = key(seen);
    let colons = |words: &str| words.matches(':').count();
    said.iter().take(2).find_map(|words| {
        let other = key(words);
        let is_same = other == own && colons(words) > colons(seen);
        let is_end = other != own && own.ends_with(&other) && other.len() * 2 >= own.len();
        let behind = words.split_once(": ").map(|(_, behind)| key(behind));
        let is_longer = behind.is_some_and(|behind| behind == own)
            || other != own && other.starts_with(&own) && seen.ends_with(':');
        (is_same || is_end || is_longer).then(|| words.clone())
    })
}

/// What the page calls itself, the best first, without the name of the site.
fn said(head: &Head) -> Vec<String> {
    let site = head.named("og:site_name").unwrap_or_default();
    let metas = [
        head.named("og:title"),
        head.data.headline.as_deref(),
        head.named("twitter:title"),
        Some(head.title.as_str()),
    ];
    let mut said: Vec<String> = metas.into_iter().flatten().map(|words| bare(&fold(words), site)).collect();
    said.retain(|words| !words.is_empty());
    said
}

/// A title without the name of the site before or behind it.
fn bare(title: &str, site: &str) -> String {
    let mut title = title.trim();
    for separator in [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " / ", " • ", " ⋆ ", "|"]
    {
        if let Some((before, behind)) = title.rsplit_once(separator) {
            let words = |text: &str| text.split_whitespace().count();
            let is_site =
                |part: &str| !site.is_empty() && (key(part) == key(site) || key(site).contains(&key(part)));
            if is_site(behind)
                || (words(behind) <= 5
                    && words(before) >= 2 * words(behind)
                    && words(before) >= 3
                    && behind.len() < 60)
            {
                title = before.trim();
            } else if let Some((first, rest)) = title.split_once(separator)
                && is_site(first)
            {
                title = rest.trim();
            }
        }
    }
    title.to_owned()
}

/// What remains of words when only letters and digits count.
pub(super) fn key(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
