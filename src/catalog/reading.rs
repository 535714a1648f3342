//! The crate's parser, and where its reading is mended.
//!
//! It agrees with the specification's own fixtures but for a few things, of which only these matter to a translator; both
//! are seen at a file's end, where an editor leaves the last line without a break:
//!
//! * A last line of nothing but spaces is an empty line. The crate calls it an error.
//! * A last line of nothing but `#` is a line of its comment. The crate leaves it out.
//!
//! What else the crate reads in its own way is listed in `tests/suite/specification.rs`.

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{self, ParserError};

use super::compact::compact;
use super::resource::BLANK;

/// Parses a text that the guard has admitted.
pub fn parse(text: &str) -> (Vec<Entry<&str>>, Vec<ParserError>) {
    let (mut body, mut errors) = match parser::parse(text) {
        Ok(resource) => (resource.body, Vec::new()),
        Err((resource, errors)) => (resource.body, errors),
    };
    let end = &text[text.len()..];
    match body.last_mut() {
        Some(Entry::Junk { content }) if content.trim_matches(BLANK).is_empty() => {
            body.pop();
            errors.pop();
        }
        Some(Entry::Comment(comment)) if last_line(text) == "#" => comment.content.push(end),
        Some(Entry::GroupComment(comment)) if last_line(text) == "##" => comment.content.push(end),
        Some(Entry::ResourceComment(comment)) if last_line(text) == "###" => comment.content.push(end),
        _ => {}
    }
    compact(&mut body);
    (body, errors)
}

/// What stands behind the last line break.
fn last_line(text: &str) -> &str {
    text.rsplit('\n').next().unwrap_or_default()
}
