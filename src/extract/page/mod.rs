//! An HTML page becomes an article.
//!
//! The page is parsed within bounds and read block by block; then it is decided which part of it is the article, which
//! blocks of that part are, and what the page says of itself. What horo did and did not understand is said in notes, what
//! it left out is listed, and the officer's corrections have the last word.

mod address;
mod attributes;
mod author;
mod body;
mod choice;
mod date;
mod doubts;
mod element;
mod furniture;
mod garbled;
mod head;
mod inline;
mod lead;
mod marks;
mod pictures;
mod recipe;
mod shape;
mod sift;
mod sink;
mod title;
mod tree;
mod walk;

use super::plain::Placed;
use super::{Article, Block, Role, join, markup};
use crate::diagnostic::{Diagnostic, Place};
use crate::fetch::{Corrections, Document};

use address::Base;
use choice::Choice;
use head::Head;
use marks::Mark;
use tree::Tree;
use walk::{Piece, Seen};

pub use recipe::{Recipe, RecipeError};

/// A page as it is read.
struct Page<'d> {
    document: &'d Document,
    tree: &'d Tree,
    head: Head,
    marks: Vec<Mark>,
    pieces: Vec<Piece>,
    pictures: Vec<Seen>,
    base: Base,
}

impl<'d> Page<'d> {
    fn read(document: &'d Document, tree: &'d Tree) -> Page<'d> {
        let head = Head::read(tree);
        let canonical = head.canonical.as_deref().or_else(|| head.named("og:url"));
        let base = Base::new(document.origin.url.as_deref().or(canonical), head.base.as_deref());
        let marks = marks::marks(tree);
        let walk::Walked { mut pieces, pictures } = walk::walk(tree, &marks, &base, tree::ROOT);
        shape::shape(tree, &mut pieces);
        body::weigh(&mut pieces);
        Page { document, tree, head, marks, pieces, pictures, base }
    }
}

/// Reads a page, with the site's recipe if there is one.
pub(super) fn article(document: &Document, recipes: &[Recipe]) -> Article {
    let tree = match sink::parse(&document.text) {
        Ok(tree) => tree,
        Err(reason) => {
            let message = format!("the page is not read: {reason}");
            let told = Diagnostic::error("input-refused", Place::file(&document.path), message).hint(
                "No article is built like that. Save the page again, or write its text into a .txt file.",
            );
            return Article { notes: vec![told], ..Article::default() };
        }
    };
    let mut page = Page::read(document, &tree);
    let address = document.origin.url.as_deref().or(page.head.canonical.as_deref());
    let recipe = recipes.iter().find(|recipe| address.is_some_and(|address| recipe.is_for(address)));
    let mut notes = document.notes.clone();
    let mut choice = Choice::generic(&mut page);
    if let Some(recipe) = recipe {
        notes.extend(recipe.apply(&page, &mut choice));
    }
    choice.correct(&page, &document.origin.correct);
    let mut article = written(page, choice, notes);
    if garbled::is_garbled(&article) {
        let message = "the letters of the page are garbled: it was saved in one encoding and read in another";
        article.notes.push(
            Diagnostic::error("input-garbled", Place::file(&document.path), message)
                .hint("Fetch the page again from its site, or copy its text into a .txt file."),
        );
    }
    article
}

/// Writes the chosen blocks down as an article.
fn written(mut page: Page<'_>, choice: Choice, mut notes: Vec<Diagnostic>) -> Article {
    let place = || Place::file(&page.document.path);
    let said = page.head.data.body.take();
    let left_out = choice.left_out(&page);
    let Page { document, tree, head, pieces, pictures, base, .. } = page;
    let url = document.origin.url.clone().or_else(|| base.public(head.canonical.as_deref()?));
    let Choice { title, date, author, lead, kept, top, .. } = choice;
    let cover = pictures::cover(&head, &base);
    let seen = (pictures.as_slice(), cover.as_ref());
    let on_page = pictures::on_page(tree, &pieces, seen, &kept, top);
    let mut placed = pictures::placed(tree, &pieces, seen, &document.origin.picture, &kept, top);
    let mut pieces: Vec<Option<Piece>> = pieces.into_iter().map(Some).collect();
    let mut blocks: Vec<Block> = Vec::new();
    let mut group = None;
    let mut images = Vec::new();
    for at in kept {
        let Some(piece) = pieces[at].take() else { continue };
        placed.before(at, &mut blocks, &mut images);
        let role = if Some(at) == lead { Role::Lead } else { piece.role };
        let own = matches!(role, Role::Item | Role::Quote | Role::Cell).then_some((piece.group, role));
        let block = Block {
            role: if role == Role::Title { Role::Heading(2) } else { role },
            opens: own.is_some() && own != group,
            ordered: piece.ordered && role == Role::Item,
            text: piece.words.text,
            links: piece.words.links,
        };
        group = own;
        blocks.push(block);
    }
    placed.rest(&mut blocks, &mut images);
    if let Some(other) = instead(&blocks, said.as_deref()) {
        blocks = other;
        images.clear();
    }
    let is_relative =
        |address: &String| !["http", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme));
    if blocks.iter().flat_map(|block| &block.links).any(is_relative) {
        notes.push(
            Diagnostic::error(
                "input-address",
                place(),
                "some links lead to places on the page's own site, and horo does not know its address",
            )
            .hint("Write url = \"https://…\", the page's address, into the .toml file beside it."),
        );
    }
    let join::Joined { blocks, notes: joins, places } =
        join::join(blocks.into_iter().map(|block| (block, place())).collect());
    notes.extend(joins);
    for image in &mut images {
        image.block = places.get(image.block).copied().unwrap_or(blocks.len());
    }
    notes.extend(doubts::doubts(document, tree, &title, date.is_some(), &blocks));
    Article {
        title: markup::escape(&title).into_owned(),
        date,
        author,
        source_page: url,
        blocks,
        notes,
        left_out,
        images,
        on_page,
    }
}

/// The blocks of a text of an office program, all of which are the article.
pub(super) fn blocks(html: &str) -> Vec<Placed> {
    let Ok(tree) = sink::parse(html) else { return Vec::new() };
    let marks = vec![Mark::None; tree.len()];
    let walk::Walked { mut pieces, .. } = walk::walk(&tree, &marks, &Base::new(None, None), tree::ROOT);
    shape::shape(&tree, &mut pieces);
    let mut group = None;
    let blocks = pieces.into_iter().map(|piece| {
        let own =
            matches!(piece.role, Role::Item | Role::Quote | Role::Cell).then_some((piece.group, piece.role));
        let before = std::mem::replace(&mut group, own);
        let opens = own.is_some() && before != own;
        let ordered = piece.ordered && piece.role == Role::Item;
        let block =
            Block { role: piece.role, opens, ordered, text: piece.words.text, links: piece.words.links };
        Placed { block, span: 0..0 }
    });
    blocks.collect()
}

/// Where a page builds its text only in the reader's browser, what it tells search engines stands in for it.
fn instead(blocks: &[Block], said: Option<&str>) -> Option<Vec<Block>> {
    let length: usize = blocks.iter().map(|block| block.text.chars().count()).sum();
    let said = said.filter(|said| length < 300 && said.chars().count() > 3 * length.max(100))?;
    let lines = said.lines().map(head::fold).filter(|line| !line.is_empty());
    Some(lines.map(|line| Block::new(Role::Paragraph, markup::escape(&line))).collect())
}

/// What the links lead to that a selector finds on a page with a list.
pub(super) fn links(html: &str, base: &url::Url, selector: &str) -> Result<Vec<super::Entry>, String> {
    let tree = sink::parse(html).map_err(|reason| reason.to_string())?;
    recipe::links(&tree, base, selector)
}

/// Whether words are named by what somebody wrote in the corrections: they begin with them.
fn is_named(words: &str, names: &[String]) -> bool {
    names.iter().any(|name| {
        let name = super::plain::fold(name);
        !name.is_empty() && words.starts_with(&name)
    })
}

#[cfg(test)]
mod tests;
