//! OpenDocument text (`.odt`, ISO/IEC 26300): `content.xml`.

use std::collections::BTreeMap;

use super::xml::{self, Attributes, Node};
use super::{Archive, Html, OfficeError};

/// The text of an archive as simple HTML.
pub(super) fn html(archive: &mut Archive<'_>) -> Result<String, OfficeError> {
    let content = archive.part("content.xml")?.ok_or(OfficeError::NoText)?;
    let mut reader = Reader::default();
    xml::read_without(&content, &LEFT_OUT, |node| reader.node(&node))?;
    Ok(reader.html.text)
}

/// What a style makes of a block.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Special {
    #[default]
    Nothing,
    Title,
    Numbered,
}

/// What a style of the file says.
#[derive(Clone, Copy, Default)]
struct Style {
    bold: bool,
    italic: bool,
    block: Special,
}

#[derive(Default)]
struct Reader {
    html: Html,
    styles: BTreeMap<String, Style>,
    style: String,
    /// What closes each open element.
    open: Vec<&'static str>,
    /// Open lists and whether each is numbered.
    lists: Vec<bool>,
    is_text: bool,
}

/// Elements whose words are no part of the text.
const LEFT_OUT: [&str; 7] = [
    "annotation",
    "note",
    "tracked-changes",
    "frame",
    "sequence-decls",
    "table-of-content",
    "alphabetical-index",
];

impl Reader {
    fn node(&mut self, node: &Node<'_>) {
        match node {
            Node::Open(name, attributes) => {
                let end = self.element(name, attributes);
                self.open.push(end);
            }
            Node::Close(name) => {
                let end = self.open.pop().unwrap_or_default();
                self.html.raw(end);
                if *name == "list" {
                    self.lists.pop();
                }
                if matches!(*name, "p" | "h") {
                    self.is_text = false;
                    self.html.raw("\n");
                }
            }
            Node::Words(words) if self.is_text => self.html.words(words),
            Node::Words(_) => {}
        }
    }

    /// Writes what an element begins with; gives what it ends with.
    fn element(&mut self, name: &str, attributes: &Attributes) -> &'static str {
        let styled = |reader: &Reader| {
            let name = attributes.get("style-name").unwrap_or_default();
            let known = reader.styles.get(name).copied().unwrap_or_default();
            if name == "Title" { Style { block: Special::Title, ..known } } else { known }
        };
        let (begin, end) = match name {
            "style" | "list-style" => {
                attributes.get("name").unwrap_or_default().clone_into(&mut self.style);
                let is_title = attributes.get("parent-style-name") == Some("Title");
                let block = if is_title { Special::Title } else { Special::Nothing };
                self.styles.insert(self.style.clone(), Style { block, ..Style::default() });
                return "";
            }
            "text-properties" | "list-level-style-number" => {
                let style = self.styles.entry(self.style.clone()).or_default();
                style.bold |= attributes.get("font-weight") == Some("bold");
                style.italic |= attributes.get("font-style") == Some("italic");
                if name == "list-level-style-number" && attributes.get("level") == Some("1") {
                    style.block = Special::Numbered;
                }
                return "";
            }
            "h" => {
                self.is_text = true;
                match attributes.get("outline-level").and_then(|level| level.parse().ok()) {
                    Some(0..=2) | None => ("<h2>", "</h2>"),
                    Some(3) => ("<h3>", "</h3>"),
                    Some(4u8..) => ("<h4>", "</h4>"),
                }
            }
            "p" => {
                self.is_text = true;
                if styled(self).block == Special::Title { ("<h1>", "</h1>") } else { ("<p>", "</p>") }
            }
            "list" => {
                let ordered =
                    styled(self).block == Special::Numbered || self.lists.last().copied().unwrap_or(false);
                self.lists.push(ordered);
                if ordered { ("<ol>", "</ol>") } else { ("<ul>", "</ul>") }
            }
            "list-item" => ("<li>", "</li>"),
            "table" => ("<table>", "</table>"),
            "table-row" => ("<tr>", "</tr>"),
            "table-cell" => ("<td>", "</td>"),
            "line-break" => ("<br>", ""),
            "s" | "tab" => (" ", ""),
            "a" => {
                self.html.link(attributes.get("href").unwrap_or_default());
                ("", "</a>")
            }
            "span" => match styled(self) {
                Style { bold: true, italic: true, .. } => ("<b><i>", "</i></b>"),
                Style { bold: true, .. } => ("<b>", "</b>"),
                Style { italic: true, .. } => ("<i>", "</i>"),
                _ => ("", ""),
            },
            _ => ("", ""),
        };
        self.html.raw(begin);
        end
    }
}
