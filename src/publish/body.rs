//! An edition's blocks as a page shows them: items gathered in lists, paragraphs in quotations, cells in tables,
//! captions with what they belong to.

use std::fmt::Write as _;

use minijinja::Value;
use serde::Serialize;

use crate::extract::Role;

use super::Block;

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
    /// The words for a picture; the picture itself is not taken over.
    Picture { alt: Inline<'a>, caption: Option<Inline<'a>> },
}

/// A block's id and its markup, which a template puts out as it is.
#[derive(Debug, Serialize)]
pub(super) struct Inline<'a> {
    id: &'a str,
    html: Value,
}

/// Gathers the blocks of a text. A title is the page's heading and is left out.
pub(super) fn parts(blocks: &[Block]) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for block in blocks {
        if let Some(part) = gather(&mut parts, block) {
            parts.push(part);
        }
    }
    parts
}

/// The same as HTML without classes and ids, for feeds and other sites.
pub(super) fn html(blocks: &[Block]) -> String {
    let mut html = String::with_capacity(blocks.iter().map(|block| block.html.len() + 24).sum());
    for part in parts(blocks) {
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
        Part::Picture { alt, caption } => {
            element(out, "p", alt);
            if let Some(caption) = caption {
                element(out, "p", caption);
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
        (Role::Alt, _) => return Some(Part::Picture { alt: inline, caption: None }),
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
