//! XML from outside, read strictly: no entities of its own and nothing from elsewhere; bounded depth and attributes.
//!
//! A document type is refused, unless it is one of those that the caller names; what it points to is never looked at. So
//! there is nothing to expand and nothing to fetch. A name counts without its prefix.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use thiserror::Error;

/// Deepest nesting of elements.
pub const MAX_DEPTH: usize = 256;

/// Most attributes of an element.
pub const MAX_ATTRIBUTES: usize = 256;

/// Why XML is not read.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum XmlError {
    /// It is not well-formed, or has what no file of its kind has.
    #[error("{0}")]
    Damaged(&'static str),
    /// It passes a bound.
    #[error("its elements are nested deeper, or have more attributes, than those of any honest file")]
    TooLarge,
}

/// What is met in a document.
pub enum Node<'x> {
    /// The beginning of an element, by its local name.
    Open(&'x str, Attributes),
    /// Its end.
    Close(&'x str),
    /// Words.
    Words(&'x str),
}

/// The attributes of an element by their local names.
pub struct Attributes(Vec<(String, String)>);

impl Attributes {
    /// The value of an attribute, whatever its prefix.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Shows every node of a document, in order, with the byte behind it, until `show` refuses one. `doctypes` are the
/// document types that it may have, as they are written between `<!DOCTYPE` and `>`.
pub fn read<E: From<XmlError>>(
    text: &str,
    doctypes: &[&str],
    mut show: impl FnMut(usize, Node<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::from_str(text);
    let mut depth = 0usize;
    loop {
        let event = reader.read_event().map_err(|_| BROKEN)?;
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        match event {
            Event::Eof => return if depth == 0 { Ok(()) } else { Err(BROKEN.into()) },
            Event::DocType(named) if depth == 0 && doctypes.contains(&named.trim()) => {}
            Event::DocType(_) => return Err(XmlError::Damaged("it has a document type of its own").into()),
            Event::Start(element) => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err(XmlError::TooLarge.into());
                }
                show(at, Node::Open(local(element.name().as_ref()), attributes(&element)?))?;
            }
            Event::Empty(element) => {
                let name = element.name();
                show(at, Node::Open(local(name.as_ref()), attributes(&element)?))?;
                show(at, Node::Close(local(name.as_ref())))?;
            }
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                show(at, Node::Close(local(element.name().as_ref())))?;
            }
            Event::Text(words) => show(at, Node::Words(&words.xml10_content()))?,
            Event::CData(words) => show(at, Node::Words(&words.xml10_content()))?,
            Event::GeneralRef(reference) => {
                let c = character(&reference).ok_or(XmlError::Damaged("it has an entity of its own"))?;
                show(at, Node::Words(c.encode_utf8(&mut [0; 4])))?;
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

const BROKEN: XmlError = XmlError::Damaged("it breaks off or its elements do not close");

/// The character that a reference stands for.
fn character(reference: &quick_xml::events::BytesRef<'_>) -> Option<char> {
    match &**reference {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => reference.resolve_char_ref().ok().flatten(),
    }
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

fn attributes(element: &BytesStart<'_>) -> Result<Attributes, XmlError> {
    // Without the check for double names, which takes the square of their number.
    let mut all = Vec::new();
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| XmlError::Damaged("an attribute is broken"))?;
        if all.len() == MAX_ATTRIBUTES {
            return Err(XmlError::TooLarge);
        }
        let value = attribute
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_err(|_| XmlError::Damaged("an attribute has an entity of its own"))?;
        all.push((local(attribute.key.as_ref()).to_owned(), value.into_owned()));
    }
    Ok(Attributes(all))
}
