//! The XML of office files, which never has a document type.

use super::OfficeError;
use crate::text::xml::{self, XmlError};
pub(super) use crate::text::xml::{Attributes, Node};

impl From<XmlError> for OfficeError {
    fn from(error: XmlError) -> OfficeError {
        match error {
            XmlError::Damaged(why) => OfficeError::Xml(why),
            XmlError::TooLarge => OfficeError::TooLarge,
        }
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
    xml::read(text, &[], |_, node| {
        show(node);
        Ok(())
    })
}
