//! TMX 1.4b, the form in which translation tools hand each other their memories.
//!
//! [`read()`] takes levels 1 and 2 of any version since 1.1; [`write()`] makes level 2. Whatever a text holds, it comes back
//! as it was. Inline codes are horo's tags where they map to one; another tool's codes are dropped and counted, never
//! their words. No document type is looked at, no entity expanded, and one hostile byte refuses the whole file.

mod code;
mod decode;
mod read;
mod seg;
mod tu;
mod write;

use thiserror::Error;

use crate::catalog::ledger::{Origin, State};
use crate::locale::Locale;
use crate::text::xml::XmlError;

pub use read::{Read, Why, read};
pub use write::write;

/// The largest file that is read, in bytes: a million sentence pairs take less.
pub const MAX_BYTES: u64 = 500_000_000;

/// The longest text that is taken, in bytes: as long as a message may be.
pub const MAX_TEXT: usize = 1_000_000;

/// Whether a file is TMX by its beginning.
pub fn looks_like_one(bytes: &[u8]) -> bool {
    let start: Vec<u8> = bytes.iter().copied().filter(|&byte| byte != 0).take(1_000).collect();
    memchr::memmem::find(&start, b"<tmx").is_some()
}

/// A text with its translation into one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The target locale.
    pub locale: Locale,
    /// The text, with inline tags.
    pub source: String,
    /// Its translation.
    pub target: String,
    /// Whether it is one sentence out of a longer text that is a unit too.
    pub is_sentence: bool,
    /// Where it comes from, such as an article and message; empty where that is not known.
    pub origin: String,
    /// Who made it and how far it has come, where that is known.
    pub standing: Option<(Origin, State)>,
    /// When it was made, and by whom.
    pub created: Stamp,
    /// When it was last changed, and by whom.
    pub changed: Stamp,
}

/// A day and hour with a name, as far as a file tells them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// In UTC, as TMX writes it: `YYYYMMDDThhmmssZ`.
    pub at: Option<String>,
    /// A person's or a tool's name.
    pub by: Option<String>,
}

/// Why a file is refused as a whole.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum TmxError {
    /// It is in no encoding that TMX may have.
    #[error("{0}")]
    Encoding(&'static str),
    /// Its XML is hostile or damaged.
    #[error("line {line}: {why}")]
    Xml {
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        why: XmlError,
    },
    /// It is XML and no TMX.
    #[error("it is no translation memory in TMX 1.1 to 1.4")]
    NoTmx,
    /// A language code that cannot be one.
    #[error("line {line}: “{code}” is no language code")]
    Language {
        /// The line, from 1.
        line: usize,
        /// The code, cut short.
        code: String,
    },
    /// A text without a language.
    #[error("line {0}: a text does not say its language")]
    NoLanguage(usize),
    /// A character that XML may not hold.
    #[error("line {0}: there is a character that XML may not hold")]
    Character(usize),
}

#[cfg(test)]
mod tests;
