//! Office Open XML text (`.docx`, ECMA-376 part 1): `word/document.xml` with its styles, numbering and links.

use std::collections::BTreeMap;

use super::xml::{self, Attributes, Node};
use super::{Archive, Html, OfficeError};

/// The text of an archive as simple HTML.
pub(super) fn html(archive: &mut Archive<'_>) -> Result<String, OfficeError> {
    let document = archive.part("word/document.xml")?.ok_or(OfficeError::NoText)?;
    let links = links(archive.part("word/_rels/document.xml.rels")?.as_deref().unwrap_or_default())?;
    let styles = styles(archive.part("word/styles.xml")?.as_deref().unwrap_or_default())?;
    let ordered = ordered(archive.part("word/numbering.xml")?.as_deref().unwrap_or_default())?;
    let mut reader = Reader { links, styles, ordered, ..Reader::default() };
    xml::read_without(&document, &LEFT_OUT, |node| reader.node(&node))?;
    reader.html.list(None);
    Ok(reader.html.text)
}

/// The addresses that links are known by.
fn links(rels: &str) -> Result<BTreeMap<String, String>, OfficeError> {
    let mut links = BTreeMap::new();
    xml::read(rels, |node| {
        if let Node::Open("Relationship", attributes) = node
            && attributes.get("TargetMode") == Some("External")
            && let (Some(id), Some(target)) = (attributes.get("Id"), attributes.get("Target"))
        {
            links.insert(id.to_owned(), target.to_owned());
        }
    })?;
    Ok(links)
}

/// The level of heading that a style stands for, by the style's id; 0 is the title.
fn styles(styles: &str) -> Result<BTreeMap<String, u8>, OfficeError> {
    let mut levels = BTreeMap::new();
    let mut id = String::new();
    xml::read(styles, |node| {
        let Node::Open(name, attributes) = node else { return };
        match (name, attributes.get("val")) {
            ("style", _) => attributes.get("styleId").unwrap_or_default().clone_into(&mut id),
            // The names of the styles that Word brings along are English in every language.
            ("name", Some(name)) => {
                let level = match name.to_ascii_lowercase().as_str() {
                    "title" => Some(0),
                    name => name.strip_prefix("heading ").and_then(|level| level.parse().ok()),
                };
                levels.extend(level.map(|level| (id.clone(), level)));
            }
            _ => {}
        }
    })?;
    Ok(levels)
}

/// The lists that are numbered, by their ids.
fn ordered(numbering: &str) -> Result<BTreeMap<String, bool>, OfficeError> {
    let mut kinds: BTreeMap<String, bool> = BTreeMap::new();
    let mut lists = BTreeMap::new();
    let (mut kind, mut list, mut is_first) = (String::new(), String::new(), false);
    xml::read(numbering, |node| {
        let Node::Open(name, attributes) = node else { return };
        let value = attributes.get("val");
        match (name, value) {
            ("abstractNum", _) => attributes.get("abstractNumId").unwrap_or_default().clone_into(&mut kind),
            ("lvl", _) => is_first = attributes.get("ilvl") == Some("0"),
            ("numFmt", Some(format)) if is_first => {
                kinds.insert(kind.clone(), format != "bullet" && format != "none");
            }
            ("num", _) => attributes.get("numId").unwrap_or_default().clone_into(&mut list),
            ("abstractNumId", Some(kind)) => {
                lists.insert(list.clone(), kinds.get(kind).copied().unwrap_or(false));
            }
            _ => {}
        }
    })?;
    Ok(lists)
}

/// How words are set.
#[derive(Clone, Copy, Default)]
struct Face {
    bold: bool,
    italic: bool,
}

#[derive(Default)]
struct Reader {
    links: BTreeMap<String, String>,
    styles: BTreeMap<String, u8>,
    ordered: BTreeMap<String, bool>,
    html: Html,
    /// What is known of the open paragraph.
    level: Option<u8>,
    list: Option<bool>,
    is_begun: bool,
    tag: &'static str,
    /// How the open run is set.
    face: Face,
    is_text: bool,
    in_links: usize,
    in_tables: usize,
}

/// Elements whose words are no part of the text.
const LEFT_OUT: [&str; 10] = [
    "del",
    "moveFrom",
    "instrText",
    "footnote",
    "endnote",
    "comment",
    "drawing",
    "pict",
    "object",
    "AlternateContent",
];

impl Reader {
    fn node(&mut self, node: &Node<'_>) {
        match node {
            Node::Open(name, attributes) => self.open(name, attributes),
            Node::Close(name) => self.close(name),
            Node::Words(words) if self.is_text => {
                self.begin();
                let tags = [(self.face.bold, "<b>", "</b>"), (self.face.italic, "<i>", "</i>")];
                tags.iter().filter(|tag| tag.0).for_each(|tag| self.html.raw(tag.1));
                self.html.words(words);
                tags.iter().rev().filter(|tag| tag.0).for_each(|tag| self.html.raw(tag.2));
            }
            Node::Words(_) => {}
        }
    }

    fn open(&mut self, name: &str, attributes: &Attributes) {
        let value = attributes.get("val");
        let is_on = !matches!(value, Some("0" | "false" | "off" | "none"));
        match name {
            "p" => (self.level, self.list, self.is_begun) = (None, None, false),
            "pStyle" => self.level = value.and_then(|style| self.styles.get(style).copied()),
            "numId" => {
                self.list =
                    value.filter(|id| *id != "0").map(|id| self.ordered.get(id).copied().unwrap_or(false));
            }
            "r" => self.face = Face::default(),
            "b" if !self.is_begun || self.level.is_none() => self.face.bold = is_on && self.level.is_none(),
            "i" => self.face.italic = is_on,
            "t" => self.is_text = true,
            "br" | "cr" if self.is_begun => self.html.raw("<br>"),
            "tab" | "noBreakHyphen" if self.is_begun => {
                self.html.words(if name == "tab" { " " } else { "-" });
            }
            "hyperlink" => {
                let address = attributes.get("id").and_then(|id| self.links.get(id)).cloned();
                self.begin();
                self.html.link(&address.unwrap_or_default());
                self.in_links += 1;
            }
            "tbl" | "tr" | "tc" => {
                self.html.list(None);
                self.in_tables += usize::from(name == "tbl");
                self.html.raw(match name {
                    "tbl" => "<table>\n",
                    "tr" => "<tr>",
                    _ => "<td>",
                });
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "t" => self.is_text = false,
            "hyperlink" if self.in_links > 0 => {
                self.in_links -= 1;
                self.html.raw("</a>");
            }
            "p" if std::mem::take(&mut self.is_begun) => {
                let end = format!("</{}>\n", self.tag);
                self.html.raw(&end);
            }
            "tbl" | "tr" | "tc" => {
                self.html.list(None);
                self.html.raw(match name {
                    "tbl" => "</table>\n",
                    "tr" => "</tr>\n",
                    _ => "</td>",
                });
            }
            _ => {}
        }
    }

    /// Opens the paragraph's element where its first words stand.
    fn begin(&mut self) {
        if std::mem::replace(&mut self.is_begun, true) {
            return;
        }
        self.tag = match (self.level, self.list) {
            (Some(0), _) => "h1",
            (Some(1 | 2), _) => "h2",
            (Some(3), _) => "h3",
            (Some(_), _) => "h4",
            (None, Some(_)) => "li",
            (None, None) => "p",
        };
        self.html.list(self.list.filter(|_| self.tag == "li"));
        let tag = format!("<{}>", self.tag);
        self.html.raw(&tag);
    }
}
