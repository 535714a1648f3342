//! A Fluent file with positions.
//!
//! The crate's syntax tree has none, but its strings are slices of the file, so the place of every entry is found from
//! them. A [`Resource`] keeps the file's text, its entries in order with their spans, and what is wrong with it in plain
//! words. It can only be made from text that passed the [guard].

use std::collections::BTreeMap;
use std::path::Path;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use super::guard;
use super::syntax;
use crate::diagnostic::{Diagnostic, Fix, Place};
use crate::span::{LineIndex, Span, offset_in};

/// A parsed Fluent file.
#[derive(Debug)]
pub struct Resource<'a> {
    /// The file's text.
    pub text: &'a str,
    /// What the parser made of it.
    pub body: Vec<ast::Entry<&'a str>>,
    /// Where each entry of `body` stands.
    pub entries: Vec<Located<'a>>,
    errors: Vec<ParserError>,
    /// The first entry of each kind and id.
    index: BTreeMap<(Kind, &'a str), usize>,
}

/// Where an entry stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<'a> {
    /// The kind of entry.
    pub kind: Kind,
    /// Message or term id, a term's with its hyphen; what looks like one at the start of junk; empty for comments.
    pub id: &'a str,
    /// All of it with its own comment, from the first line's start to its last character.
    pub span: Span,
    /// The comment that belongs to it, whole lines with their breaks; empty when there is none.
    pub comment: Span,
    /// A message's or term's value as it stands after `=`, without the white space around it.
    pub value: Option<Span>,
}

/// The kinds of entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A message.
    Message,
    /// A Fluent term.
    Term,
    /// A comment of its own, of any level.
    Comment,
    /// What could not be read.
    Junk,
}

/// White space that is layout in Fluent. Any other, such as a no-break space, is text.
pub(super) const BLANK: [char; 3] = [' ', '\n', '\r'];

/// Most faults of a file that are told one by one.
pub const MAX_TOLD: usize = 20;

/// Reads a file's bytes, or says why they are not read at all.
pub fn read(bytes: &[u8]) -> Result<Resource<'_>, guard::Refusal> {
    let text = guard::admit(bytes)?;
    let (body, errors) = match parser::parse(text) {
        Ok(resource) => (resource.body, Vec::new()),
        Err((resource, errors)) => (resource.body, errors),
    };
    let entries = locate(text, &body);
    let mut index = BTreeMap::new();
    for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| !entry.id.is_empty()) {
        index.entry((entry.kind, entry.id)).or_insert(at);
    }
    Ok(Resource { text, body, entries, errors, index })
}

/// The diagnostic for a file that is not read at all.
pub fn refusal(path: &Path, bytes: &[u8], refusal: &guard::Refusal) -> Diagnostic {
    let place = match std::str::from_utf8(bytes) {
        Ok(text) => Place::span(path, &LineIndex::new(text), &refusal.span),
        Err(error) => {
            let readable = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
            Place::span(path, &LineIndex::new(readable), &refusal.span)
        }
    };
    Diagnostic::error(refusal.code, place, refusal.message.clone()).hint(refusal.hint)
}

impl<'a> Resource<'a> {
    /// The messages with their syntax trees, in order.
    pub fn messages(&self) -> impl Iterator<Item = (&Located<'a>, &ast::Message<&'a str>)> {
        self.entries.iter().zip(&self.body).filter_map(|(located, entry)| match entry {
            ast::Entry::Message(message) => Some((located, message)),
            _ => None,
        })
    }

    /// The message of this id; the first one where there are several.
    pub fn message(&self, id: &str) -> Option<(&Located<'a>, &ast::Message<&'a str>)> {
        let at = *self.index.get(&(Kind::Message, id))?;
        match &self.body[at] {
            ast::Entry::Message(message) => Some((&self.entries[at], message)),
            _ => None,
        }
    }

    /// Where the first entry of a kind and id stands.
    pub fn entry(&self, kind: Kind, id: &str) -> Option<&Located<'a>> {
        self.index.get(&(kind, id)).map(|&at| &self.entries[at])
    }

    /// The value of a message as it stands in the file.
    pub fn value(&self, located: &Located<'a>) -> Option<&'a str> {
        located.value.clone().map(|span| &self.text[span])
    }

    /// What is wrong with the file, each with its place, a reason in plain words and a next step. A file that is wrong
    /// in more than [`MAX_TOLD`] places is told so in one last line.
    pub fn diagnostics(&self, path: &Path, lines: &LineIndex<'_>) -> Vec<Diagnostic> {
        let faults = self.errors.iter().map(|error| {
            let fault = syntax::explain(self.text, error);
            let fix = fault.replacement.map(|replacement| {
                let old = self.text.get(fault.span.clone()).unwrap_or_default().to_owned();
                Box::new(Fix { span: fault.span.clone(), old, replacement })
            });
            let place = Place::span(path, lines, &fault.span);
            Diagnostic { fix, ..Diagnostic::error(fault.code, place, fault.message).hint(fault.hint) }
        });
        let named = self.entries.iter().enumerate();
        let named = named.filter(|(_, entry)| matches!(entry.kind, Kind::Message | Kind::Term));
        let doubled = named.filter(|(at, entry)| self.index.get(&(entry.kind, entry.id)) != Some(at)).map(
            |(_, entry)| {
                let start = entry.comment.end.max(entry.span.start);
                let place = Place::span(path, lines, &(start..start + entry.id.len()));
                Diagnostic::error(
                    "duplicate-message",
                    place,
                    format!("“{}” stands in this file twice", entry.id),
                )
                .hint("Keep the right one and delete the other; horo leaves both alone until then.")
            },
        );
        let mut faults = faults.chain(doubled);
        let mut told: Vec<Diagnostic> = faults.by_ref().take(MAX_TOLD).collect();
        let more = faults.count();
        if more > 0 {
            let message = format!("the file has {more} more faults of this kind");
            told.push(
                Diagnostic::error("syntax", Place::file(path), message)
                    .hint("Mend those above first; often one slip makes many. Or restore the file from version control."),
            );
        }
        told
    }
}

fn locate<'a>(text: &'a str, body: &[ast::Entry<&'a str>]) -> Vec<Located<'a>> {
    let mut entries: Vec<Located<'a>> = body.iter().map(|entry| begin(text, entry)).collect();
    let starts: Vec<usize> = entries.iter().skip(1).map(|next| next.span.start).chain([text.len()]).collect();
    for ((located, entry), limit) in entries.iter_mut().zip(body).zip(starts) {
        let start = located.span.start;
        // Spaces at a comment's end are its own.
        let blank: &[char] = if located.kind == Kind::Comment { &['\n', '\r'] } else { &BLANK };
        located.span.end = start + text[start..limit].trim_end_matches(blank).len();
        located.value = value(text, located, entry);
    }
    entries
}

/// The entry with its start; its end is where the next one begins.
fn begin<'a>(text: &'a str, entry: &ast::Entry<&'a str>) -> Located<'a> {
    let place = |slice: &str| offset_in(text, slice).expect("the tree's strings are slices of the file");
    let (kind, id, comment) = match entry {
        ast::Entry::Message(message) => (Kind::Message, message.id.name, message.comment.as_ref()),
        ast::Entry::Term(term) => {
            let start = place(term.id.name) - 1;
            (Kind::Term, &text[start..start + 1 + term.id.name.len()], term.comment.as_ref())
        }
        ast::Entry::Comment(comment)
        | ast::Entry::GroupComment(comment)
        | ast::Entry::ResourceComment(comment) => (Kind::Comment, "", Some(comment)),
        ast::Entry::Junk { content } => (Kind::Junk, leading_id(content), None),
    };
    let own = match (kind, entry) {
        (Kind::Junk, ast::Entry::Junk { content }) => place(content),
        (Kind::Comment, _) => text.len(),
        _ => place(id),
    };
    let start = match comment.and_then(|comment| comment.content.first()) {
        Some(line) => line_start(text, place(line)),
        None => own,
    };
    let comment = if kind == Kind::Comment { start..start } else { start..own };
    Located { kind, id, span: start..start, comment, value: None }
}

fn line_start(text: &str, offset: usize) -> usize {
    text[..offset].rfind('\n').map_or(0, |at| at + 1)
}

/// What stands where an id would: the letters up to a space or `=`.
fn leading_id(junk: &str) -> &str {
    let line = junk.trim_start().lines().next().unwrap_or_default();
    line.split([' ', '=', '\t']).next().unwrap_or_default()
}

fn value(text: &str, located: &Located<'_>, entry: &ast::Entry<&str>) -> Option<Span> {
    let (has_value, attributes) = match entry {
        ast::Entry::Message(message) => (message.value.is_some(), &message.attributes),
        ast::Entry::Term(term) => (true, &term.attributes),
        _ => return None,
    };
    let after_id = located.comment.end + located.id.len();
    let start = after_id + text[after_id..].find('=')? + 1;
    let end = match attributes.first() {
        // The attribute's name stands behind its point.
        Some(attribute) => offset_in(text, attribute.id.name)?.checked_sub(1)?,
        None => located.span.end,
    };
    let value = text.get(start..end)?;
    let lead = value.len() - value.trim_start_matches(BLANK).len();
    has_value.then(|| start + lead..start + lead + value.trim_matches(BLANK).len())
}

#[cfg(test)]
#[path = "resource_tests.rs"]
mod tests;
