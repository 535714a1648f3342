//! An edition's blocks as a page shows them: items gathered in lists, paragraphs in quotations, cells in tables,
//! captions with what they belong to.

use std::fmt::Write as _;

use minijinja::Value;
use serde::Serialize;

use crate::extract::Role;

use super::picture::{Kind, path};
use super::template::escaped;
use super::{Block, Picture};

/// What stands on the page as one.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Part<'a> {
    /// A paragraph, heading, lead or a caption without a picture.
    Block { tag: &'static str, class: Option<&'static str>, block: Inline<'a> },
    /// A list, `ol` or `ul`.
    List { tag: &'static str, items: Vec<Inline<'a>> },
    /// A quotation of one or more paragraphs.
    Quotation { paragraphs: Vec<Inline<'a>> },
    /// A table, row by row.
    Table { rows: Vec<Vec<Inline<'a>>>, caption: Option<Inline<'a>> },
    /// A picture, or the words for one that is not there.
    Picture { image: Option<Image<'a>>, alt: Option<Inline<'a>>, caption: Option<Inline<'a>> },
}

/// A picture as an element: what a browser chooses from.
#[derive(Debug, Serialize)]
pub(super) struct Image<'a> {
    /// The id of the block with the words for it.
    id: Option<&'a str>,
    /// The words for it; empty where the page had none.
    alt: &'a str,
    width: u32,
    height: u32,
    /// The file for browsers that choose nothing.
    src: String,
    jpeg: String,
    webp: String,
}

/// Widest picture that browsers get that choose nothing, in pixels.
const PLAIN_WIDTH: u32 = 960;

impl<'a> Image<'a> {
    fn of(picture: &'a Picture, alt: Option<&'a Block>, (root, article): (&str, &str)) -> Self {
        let sizes = picture.sizes();
        let file = |width: u32, kind: Kind| root.to_owned() + &path(article, &picture.name(width, kind));
        let set = |kind: Kind| {
            let all: Vec<String> =
                sizes.iter().map(|(width, _)| format!("{} {width}w", file(*width, kind))).collect();
            all.join(", ")
        };
        let (width, height) = *sizes.last().expect("a picture has one size at least");
        let plain = sizes.iter().rev().find(|(width, _)| *width <= PLAIN_WIDTH).unwrap_or(&sizes[0]);
        Image {
            id: alt.map(|block| block.id.as_str()),
            alt: alt.map_or("", |block| &block.text),
            width,
            height,
            src: file(plain.0, Kind::Jpeg),
            jpeg: set(Kind::Jpeg),
            webp: set(Kind::WebP),
        }
    }
}

/// A block's id and its markup, which a template puts out as it is.
#[derive(Debug, Serialize)]
pub(super) struct Inline<'a> {
    id: &'a str,
    html: Value,
}

/// Gathers the blocks of a text with its pictures; `place` is what leads to the release's root, and the article's id. A
/// title is the page's heading and is left out.
pub(super) fn parts<'a>(blocks: &'a [Block], pictures: &'a [Picture], place: (&str, &str)) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let stands_before = |picture: &Picture, block: &Block| picture.before.as_ref() == Some(&block.id);
    let shown = |picture: &'a Picture| {
        let alt = blocks.iter().find(|block| picture.alt.as_ref() == Some(&block.id));
        Part::Picture { image: Some(Image::of(picture, alt, place)), alt: None, caption: None }
    };
    for block in blocks {
        parts.extend(pictures.iter().filter(|picture| stands_before(picture, block)).map(shown));
        if pictures.iter().any(|picture| picture.alt.as_ref() == Some(&block.id)) {
            continue;
        }
        if let Some(part) = gather(&mut parts, block) {
            parts.push(part);
        }
    }
    let is_placed = |picture: &&Picture| blocks.iter().any(|block| stands_before(picture, block));
    parts.extend(pictures.iter().filter(|picture| !is_placed(picture)).map(shown));
    parts
}

/// The same as HTML without classes and ids, for feeds and other sites; `place` leads to the release from there.
pub(super) fn html(blocks: &[Block], pictures: &[Picture], place: (&str, &str)) -> String {
    let mut html = String::with_capacity(blocks.iter().map(|block| block.html.len() + 24).sum());
    for part in parts(blocks, pictures, place) {
        write_part(&mut html, &part);
    }
    html
}

fn write_part(out: &mut String, part: &Part<'_>) {
    match part {
        Part::Block { tag, block, .. } => element(out, tag, block),
        Part::List { tag, items } => {
            let _ = writeln!(out, "<{tag}>");
            for item in items {
                element(out, "li", item);
            }
            let _ = writeln!(out, "</{tag}>");
        }
        Part::Quotation { paragraphs } => {
            out.push_str("<blockquote>\n");
            for paragraph in paragraphs {
                element(out, "p", paragraph);
            }
            out.push_str("</blockquote>\n");
        }
        Part::Table { rows, caption } => {
            out.push_str("<figure>\n<table>\n");
            for row in rows {
                out.push_str("<tr>\n");
                for cell in row {
                    element(out, "td", cell);
                }
                out.push_str("</tr>\n");
            }
            out.push_str("</table>\n");
            if let Some(caption) = caption {
                element(out, "figcaption", caption);
            }
            out.push_str("</figure>\n");
        }
        Part::Picture { image: Some(image), caption, .. } => {
            let Image { alt, width, height, src, .. } = image;
            let (src, alt) = (escaped(src), escaped(alt));
            out.push_str("<figure>\n");
            let _ = writeln!(out, "<img src=\"{src}\" alt=\"{alt}\" width=\"{width}\" height=\"{height}\">");
            if let Some(caption) = caption {
                element(out, "figcaption", caption);
            }
            out.push_str("</figure>\n");
        }
        Part::Picture { image: None, alt, caption } => {
            for words in alt.iter().chain(caption) {
                element(out, "p", words);
            }
        }
    }
}

fn element(out: &mut String, tag: &str, inline: &Inline<'_>) {
    let _ = writeln!(out, "<{tag}>{}</{tag}>", inline.html.as_str().unwrap_or_default());
}

/// Adds the block to the last part, or makes a new part of it.
fn gather<'a>(parts: &mut [Part<'a>], block: &'a Block) -> Option<Part<'a>> {
    let inline = Inline { id: &block.id, html: Value::from_safe_string(block.html.clone()) };
    let list_tag = if block.ordered { "ol" } else { "ul" };
    match (block.role, parts.last_mut()) {
        (Role::Title, _) => return None,
        (Role::Item, Some(Part::List { tag, items })) if !block.opens && *tag == list_tag => {
            items.push(inline);
        }
        (Role::Item, _) => return Some(Part::List { tag: list_tag, items: vec![inline] }),
        (Role::Quote, Some(Part::Quotation { paragraphs })) if !block.opens => paragraphs.push(inline),
        (Role::Quote, _) => return Some(Part::Quotation { paragraphs: vec![inline] }),
        (Role::Cell, Some(Part::Table { rows, caption: None })) => match rows.last_mut() {
            Some(row) if !block.opens => row.push(inline),
            _ => rows.push(vec![inline]),
        },
        (Role::Cell, _) => return Some(Part::Table { rows: vec![vec![inline]], caption: None }),
        (Role::Caption, Some(Part::Table { caption, .. } | Part::Picture { caption, .. }))
            if caption.is_none() =>
        {
            *caption = Some(inline);
        }
        (Role::Alt, _) => return Some(Part::Picture { image: None, alt: Some(inline), caption: None }),
        (Role::Caption, _) => return Some(Part::Block { tag: "p", class: Some("caption"), block: inline }),
        (Role::Lead, _) => return Some(Part::Block { tag: "p", class: Some("lead"), block: inline }),
        (Role::Paragraph, _) => return Some(Part::Block { tag: "p", class: None, block: inline }),
        (Role::Heading(level), _) => {
            let tag = ["h2", "h3", "h4"][usize::from(level.clamp(2, 4) - 2)];
            return Some(Part::Block { tag, class: None, block: inline });
        }
    }
    None
}
