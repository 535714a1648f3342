//! Texts of office programs, as simple HTML.
//!
//! A `.docx` or `.odt` is a zip archive of XML. The parts that hold the text are read by their exact names, nothing is
//! unpacked to the disk, and archive and XML are bounded before and while they are read. What comes out are paragraphs,
//! headings, lists, tables, links and emphasis; pictures, footnotes, comments and deleted text stay behind.

mod docx;
mod odt;
mod xml;

use std::fmt::Write as _;
use std::io::{Cursor, Read as _};
use std::path::Path;

use thiserror::Error;
use zip::ZipArchive;

use crate::diagnostic::{Diagnostic, Place};

/// Most files in an archive.
const MAX_ENTRIES: usize = 10_000;

/// Largest part that is read, unpacked, in bytes.
const MAX_PART: u64 = 20_000_000;

/// Most bytes that all files of an archive say they have, unpacked.
const MAX_TOTAL: u128 = 100_000_000;

/// Why an office file is not read.
#[derive(Debug, Error, PartialEq, Eq)]
pub(super) enum OfficeError {
    /// It is no zip archive, or a damaged or an encrypted one.
    #[error("it is damaged or locked by a password")]
    Archive,
    /// It passes a bound.
    #[error("it is far larger inside than an article can be")]
    TooLarge,
    /// The part with the text is missing.
    #[error("there is no text in it")]
    NoText,
    /// The XML is not as it should be.
    #[error("its text is damaged: {0}")]
    Xml(&'static str),
}

/// The text of an office file as simple HTML.
pub(super) fn html(path: &Path, bytes: &[u8]) -> Result<String, Diagnostic> {
    let is_odt = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("odt"));
    let read = if is_odt { odt::html } else { docx::html };
    Archive::open(bytes).and_then(|mut archive| read(&mut archive)).map_err(|reason| {
        Diagnostic::error(
            "office-unreadable",
            Place::file(path),
            format!("the file cannot be read: {reason}"),
        )
        .hint("Open it in the office program and save it again, or copy its text into a .txt file.")
    })
}

/// A zip archive within bounds.
struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
}

impl<'b> Archive<'b> {
    fn open(bytes: &'b [u8]) -> Result<Self, OfficeError> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| OfficeError::Archive)?;
        let is_large =
            zip.len() > MAX_ENTRIES || zip.decompressed_size().is_some_and(|size| size > MAX_TOTAL);
        if is_large { Err(OfficeError::TooLarge) } else { Ok(Archive { zip }) }
    }

    /// A part of the archive as text; `None` when it is not there.
    fn part(&mut self, name: &str) -> Result<Option<String>, OfficeError> {
        let Some(at) = self.zip.index_for_name(name) else { return Ok(None) };
        let part = self.zip.by_index(at).map_err(|_| OfficeError::Archive)?;
        let mut text = Vec::new();
        part.take(MAX_PART + 1).read_to_end(&mut text).map_err(|_| OfficeError::Archive)?;
        if text.len() as u64 > MAX_PART {
            return Err(OfficeError::TooLarge);
        }
        String::from_utf8(text).map(Some).map_err(|_| OfficeError::Xml("it is not UTF-8"))
    }
}

/// HTML while it is written.
#[derive(Default)]
struct Html {
    text: String,
    /// The open list, ordered or not, by how deep it stands.
    list: Option<bool>,
}

impl Html {
    fn words(&mut self, words: &str) {
        for c in words.chars() {
            match c {
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '&' => self.text.push_str("&amp;"),
                c => self.text.push(c),
            }
        }
    }

    fn raw(&mut self, tag: &str) {
        self.text.push_str(tag);
    }

    fn link(&mut self, address: &str) {
        let address = address.replace('&', "&amp;").replace('"', "&quot;");
        let _ = write!(self.text, "<a href=\"{address}\">");
    }

    /// Begins or ends lists, so that the next block stands in a list of this kind or in none.
    fn list(&mut self, wanted: Option<bool>) {
        if self.list == wanted {
            return;
        }
        let tag = |ordered: bool| if ordered { "ol" } else { "ul" };
        if let Some(open) = self.list {
            let _ = writeln!(self.text, "</{}>", tag(open));
        }
        if let Some(open) = wanted {
            let _ = writeln!(self.text, "<{}>", tag(open));
        }
        self.list = wanted;
    }
}

#[cfg(test)]
mod tests;
