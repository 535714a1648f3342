//! Bytes into text. TMX is UTF-8 or UTF-16; a file that says one thing and is another is refused, not guessed at.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::TmxError;

const SAVE: &str =
    "it is not in the encoding that it says it has; TMX is UTF-8, or UTF-16 with a byte order mark";

/// The document types that translation tools write. They are names only: nothing is ever fetched.
pub(super) const DOCTYPES: [&str; 8] = [
    "tmx SYSTEM \"tmx11.dtd\"",
    "tmx SYSTEM \"tmx12.dtd\"",
    "tmx SYSTEM \"tmx13.dtd\"",
    "tmx SYSTEM \"tmx14.dtd\"",
    "tmx SYSTEM \"tmx14b.dtd\"",
    "tmx SYSTEM \"http://www.lisa.org/tmx/tmx14.dtd\"",
    "tmx PUBLIC \"-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN\" \"tmx14.dtd\"",
    "tmx",
];

/// The text of a file.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, TmxError> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let text = encoding
        .decode_without_bom_handling_and_without_replacement(&bytes[mark..])
        .ok_or(TmxError::Encoding(SAVE))?;
    if text.contains('\0') {
        // UTF-16 without a mark, for the most part.
        return Err(TmxError::Encoding(SAVE));
    }
    let is_said = declared(&text).is_none_or(|said| {
        if encoding == UTF_8 {
            said.eq_ignore_ascii_case("utf-8")
                || said.eq_ignore_ascii_case("utf8")
                || said.eq_ignore_ascii_case("us-ascii") && text.is_ascii()
        } else {
            let own = if encoding == UTF_16LE { "utf-16le" } else { "utf-16be" };
            debug_assert!(encoding == UTF_16LE || encoding == UTF_16BE);
            said.eq_ignore_ascii_case("utf-16") || said.eq_ignore_ascii_case(own)
        }
    });
    if is_said { Ok(text) } else { Err(TmxError::Encoding(SAVE)) }
}

/// The encoding that an XML declaration names.
fn declared(text: &str) -> Option<&str> {
    let declaration = text.strip_prefix("<?xml")?.split_once("?>")?.0;
    let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value[1..].split_once(quote).map(|(said, _)| said)
}
