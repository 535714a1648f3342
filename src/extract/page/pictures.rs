//! The pictures of an article that were fetched with its page.
//!
//! A picture is part of the article when it stands in it and horo has its file; its alternative text and its caption are
//! then blocks like others. A picture without a file leaves no words behind: they would speak of nothing.

use super::address::Base;
use super::head::Head;
use super::tree::{Id, Tree};
use super::walk::{Piece, Seen};
use crate::extract::{Block, Image, Role, markup};
use crate::fetch::Picture;

/// Pictures on their way into the blocks.
pub(super) struct Placed<'p> {
    /// Each with the place of the piece that follows it, the words for it and its caption.
    waiting: Vec<(usize, &'p Picture, Option<String>, Option<Block>)>,
    next: usize,
}

/// The picture that a page names for itself to those who link to it.
pub(super) struct Cover {
    url: String,
    alt: Option<String>,
}

/// Parts of the names of pictures that stand for a whole site and not for an article.
const OF_THE_SITE: [&str; 7] = ["logo", "default", "placeholder", "favicon", "icon", "avatar", "blank"];

/// The picture of the page as a whole. Many sites name their logo there; that is known by its name only.
pub(super) fn cover(head: &Head, base: &Base) -> Option<Cover> {
    let said = head.first_of(&["og:image:secure_url", "og:image", "og:image:url", "twitter:image"])?;
    let url = base.public(said)?;
    let name = url.rsplit('/').next().unwrap_or_default().to_lowercase();
    let alt = head.first_of(&["og:image:alt", "twitter:image:alt"]).map(str::to_owned);
    (!OF_THE_SITE.iter().any(|word| name.contains(word))).then_some(Cover { url, alt })
}

/// Most pictures of an article that are fetched.
const MAX_PICTURES: usize = 10;

/// The addresses of the pictures that stand in the article, with what their captions say of who made them; that of the
/// page's own picture where none does.
pub(super) fn on_page(
    tree: &Tree,
    pieces: &[Piece],
    (seen, cover): (&[Seen], Option<&Cover>),
    kept: &[usize],
    top: Id,
) -> Vec<(String, Option<String>)> {
    let mut found: Vec<(String, Option<String>)> = Vec::new();
    for seen in seen.iter().filter(|seen| stands_in(tree, seen, kept, top)) {
        let Some(url) = seen.urls.first() else { continue };
        let credit = caption(tree, pieces, seen).and_then(|piece| credit(&piece.words.plain));
        if found.len() < MAX_PICTURES && found.iter().all(|(known, _)| known != url) {
            found.push((url.clone(), credit));
        }
    }
    if found.is_empty() && !kept.is_empty() {
        found.extend(cover.map(|cover| (cover.url.clone(), None)));
    }
    found
}

fn stands_in(tree: &Tree, seen: &Seen, kept: &[usize], top: Id) -> bool {
    let is_among = kept
        .first()
        .zip(kept.last())
        .is_some_and(|(&first, &last)| first <= seen.before && seen.before <= last + 1);
    is_among && (tree.ancestors(seen.id).any(|above| above == top))
}

/// The caption of a picture.
fn caption<'p>(tree: &Tree, pieces: &'p [Piece], seen: &Seen) -> Option<&'p Piece> {
    let figure = tree.ancestors(seen.id).find(|&above| tree.tag(above) == "figure")?;
    let is_inside = |piece: &&Piece| tree.ancestors(piece.place).any(|above| above == figure);
    pieces.iter().filter(|piece| piece.role == Role::Caption).find(is_inside)
}

/// Who made a picture, as its caption says behind a word for it.
fn credit(caption: &str) -> Option<String> {
    let words =
        ["Снимка:", "Снимки:", "Foto:", "Photo:", "Fotos:", "Foto ©", "©", "Fot.", "Credit:", "Φωτογραφία:"];
    let (at, word) = words.iter().find_map(|word| Some((caption.rfind(word)?, word)))?;
    let credit = caption[at + word.len()..].trim().trim_end_matches(['.', ')', ']']);
    (!credit.is_empty() && credit.chars().count() <= 120).then(|| credit.to_owned())
}

/// Finds which of the fetched pictures stand in the article, and where; the page's own one stands before the text.
pub(super) fn placed<'p>(
    tree: &Tree,
    pieces: &[Piece],
    (seen, cover): (&[Seen], Option<&Cover>),
    fetched: &'p [Picture],
    kept: &[usize],
    top: Id,
) -> Placed<'p> {
    let mut waiting = Vec::new();
    for seen in seen.iter().filter(|seen| stands_in(tree, seen, kept, top)) {
        let Some(picture) = fetched.iter().find(|picture| seen.urls.contains(&picture.url)) else { continue };
        if waiting.iter().any(|(_, known, ..): &(usize, &Picture, _, _)| known.file == picture.file) {
            continue;
        }
        let caption = caption(tree, pieces, seen).map(|piece| Block {
            links: piece.words.links.clone(),
            ..Block::new(Role::Caption, piece.words.text.clone())
        });
        let alt = seen.alt.clone().filter(|alt| is_text(alt));
        waiting.push((seen.before, picture, alt, caption));
    }
    if waiting.is_empty()
        && let (Some(cover), Some(&first)) = (cover, kept.first())
        && let Some(picture) = fetched.iter().find(|picture| picture.url == cover.url)
    {
        waiting.push((first, picture, cover.alt.clone().filter(|alt| is_text(alt)), None));
    }
    Placed { waiting, next: 0 }
}

impl Placed<'_> {
    /// Puts the pictures that stand before a piece behind the blocks so far.
    pub(super) fn before(&mut self, piece: usize, blocks: &mut Vec<Block>, pictures: &mut Vec<Image>) {
        while self.waiting.get(self.next).is_some_and(|(before, ..)| *before <= piece) {
            self.put(blocks, pictures);
        }
    }

    /// Puts what is left behind the last block.
    pub(super) fn rest(&mut self, blocks: &mut Vec<Block>, pictures: &mut Vec<Image>) {
        while self.next < self.waiting.len() {
            self.put(blocks, pictures);
        }
    }

    fn put(&mut self, blocks: &mut Vec<Block>, pictures: &mut Vec<Image>) {
        let (_, picture, alt, caption) = &mut self.waiting[self.next];
        pictures.push(Image {
            block: blocks.len(),
            file: picture.file.clone(),
            digest: picture.digest.clone(),
            width: picture.width,
            height: picture.height,
            credit: picture.credit.clone(),
            has_alt: alt.is_some(),
            has_caption: caption.is_some(),
        });
        blocks.extend(alt.take().map(|alt| Block::new(Role::Alt, markup::escape(&alt))));
        blocks.extend(caption.take());
        self.next += 1;
    }
}

/// Whether an alternative text says something, and is not the name of a file.
fn is_text(alt: &str) -> bool {
    let is_name =
        ["jpg", "jpeg", "png", "gif", "webp"].iter().any(|ending| alt.to_lowercase().ends_with(ending));
    alt.chars().filter(|c| c.is_alphabetic()).count() >= 3 && !is_name
}
