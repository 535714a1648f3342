//! XML, read strictly: no document type, so no entities of its own and nothing from elsewhere; bounded depth and
//! attributes.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::OfficeError;

/// Deepest nesting of elements.
const MAX_DEPTH: usize = 256;

/// Most attributes of an element.
const MAX_ATTRIBUTES: usize = 256;

/// What is met in a document.
pub(super) enum Node<'x> {
    /// The beginning of an element, by its local name.
    Open(&'x str, Attributes),
    /// Its end.
    Close(&'x str),
    /// Words.
    Words(&'x str),
}

/// The attributes of an element by their local names.
pub(super) struct Attributes(Vec<(String, String)>);

impl Attributes {
    /// The value of an attribute, whatever its prefix.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Shows the nodes of a document, in order, but for some elements with everything in them.
pub(super) fn read_without(
    text: &str,
    left_out: &[&str],
    mut show: impl FnMut(Node<'_>),
) -> Result<(), OfficeError> {
    let mut skipped = 0usize;
    read(text, |node| match node {
        Node::Open(name, _) if skipped > 0 || left_out.contains(&name) => skipped += 1,
        Node::Close(_) if skipped > 0 => skipped -= 1,
        Node::Words(_) if skipped > 0 => {}
        node => show(node),
    })
}

/// Shows every node of a document, in order.
pub(super) fn read(text: &str, mut show: impl FnMut(Node<'_>)) -> Result<(), OfficeError> {
    let damaged = |_| OfficeError::Xml("it breaks off or its elements do not close");
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut depth = 0usize;
    loop {
        match reader.read_event().map_err(damaged)? {
            Event::Eof => return if depth == 0 { Ok(()) } else { Err(OfficeError::Xml("it breaks off")) },
            Event::DocType(_) => {
                return Err(OfficeError::Xml("it has a document type, which office programs never write"));
            }
            Event::Start(element) => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err(OfficeError::TooLarge);
                }
                show(Node::Open(local(element.name().as_ref()), attributes(&element)?));
            }
            Event::Empty(element) => {
                let name = element.name();
                show(Node::Open(local(name.as_ref()), attributes(&element)?));
                show(Node::Close(local(name.as_ref())));
            }
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                show(Node::Close(local(element.name().as_ref())));
            }
            Event::Text(words) => show(Node::Words(&words.xml10_content())),
            Event::CData(words) => show(Node::Words(&words.xml10_content())),
            Event::GeneralRef(reference) => {
                let named = match &*reference {
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "amp" => Some('&'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => reference.resolve_char_ref().ok().flatten(),
                };
                let c = named.ok_or(OfficeError::Xml("it has an entity of its own"))?;
                show(Node::Words(c.encode_utf8(&mut [0; 4])));
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

fn attributes(element: &BytesStart<'_>) -> Result<Attributes, OfficeError> {
    // Without the check for double names, which takes the square of their number.
    let mut all = Vec::new();
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| OfficeError::Xml("an attribute is broken"))?;
        if all.len() == MAX_ATTRIBUTES {
            return Err(OfficeError::TooLarge);
        }
        let value = attribute
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_err(|_| OfficeError::Xml("an attribute has an entity of its own"))?;
        all.push((local(attribute.key.as_ref()).to_owned(), value.into_owned()));
    }
    Ok(Attributes(all))
}
