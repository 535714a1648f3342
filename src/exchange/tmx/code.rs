//! Inline codes: what stands in `<bpt>`, `<ept>`, `<ph>`, `<it>` and `<ut>`, and what it is among horo's own tags.

use crate::extract::markup;
use crate::extract::tags::{self, Kind, Tag};
use crate::text::words::visible;

/// The `type` of a code that holds a character's number because XML may not hold the character itself.
pub(super) const CHARACTER: &str = "x-horo-character";

/// Whether XML 1.0 may hold a character.
pub(super) fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// The text that a code stands for, if it is one that horo's texts have: a tag that may stand in a text, a placeable, a
/// character that HTML writes by its name, or one that XML may not hold.
pub(super) fn kept(native: &str, kind: Option<&str>) -> Option<String> {
    if kind == Some(CHARACTER) {
        let number = u32::from_str_radix(native, 16).ok()?;
        return char::from_u32(number).filter(|&c| !is_xml(c)).map(String::from);
    }
    let is_reference = || {
        let name = native.strip_prefix('&').and_then(|rest| rest.strip_suffix(';'));
        name.and_then(markup::reference).is_some()
    };
    let is_kept =
        tag(native).is_some() || matches!(native, "<" | "&") || is_reference() || is_placeable(native);
    is_kept.then(|| native.to_owned())
}

/// The one tag that a code holds, if it may stand in a text.
pub(super) fn tag(native: &str) -> Option<Tag<'_>> {
    let tag = tags::scan(native).next()?;
    (tag.span == (0..native.len()) && tag.flaws().is_empty()).then_some(tag)
}

/// The element that another tool's kind of code is to readers.
pub(super) fn element(kind: Option<&str>) -> Option<&'static str> {
    match kind? {
        "bold" => Some("strong"),
        "italic" => Some("em"),
        "ulined" | "underlined" => Some("u"),
        _ => None,
    }
}

/// The tag that closes an element, as a code has it or as horo writes it.
pub(super) fn closing(native: &str, name: &str) -> String {
    match tag(native) {
        Some(tag) if tag.kind == Kind::Close && tag.name == name => native.to_owned(),
        _ => format!("</{name}>"),
    }
}

/// Whether it is one of Fluent's placeables without anything in it but a name.
fn is_placeable(native: &str) -> bool {
    let inside = native.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    inside.is_some_and(|inside| {
        let name = inside.trim_matches(' ').trim_start_matches(['$', '-']);
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
            && visible(inside) == inside
    })
}
