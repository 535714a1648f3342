//! A Fluent file with positions.
//!
//! The crate's syntax tree has none, but its strings are slices of the file, so the place of every entry is found from
//! them when somebody asks. A [`Resource`] keeps the file's text, its entries in order, and what is wrong with it in plain words.
//! It takes less than three times the file's size, and can only be made from text that passed the [guard].

use std::path::Path;

use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;

use super::guard;
use super::place::Placed as _;
use super::reading;
use super::syntax;
use crate::diagnostic::{Diagnostic, Fix, Place};
use crate::span::{LineIndex, Span};

/// A parsed Fluent file.
#[derive(Debug)]
pub struct Resource<'a> {
    /// The file's text.
    pub text: &'a str,
    /// What the parser made of it.
    pub body: Vec<ast::Entry<&'a str>>,
    errors: Vec<ParserError>,
    /// Indices into `body` of what has an id, by kind, id and place.
    index: Vec<u32>,
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
    let (body, errors) = reading::parse(text);
    let index = index(text, &body);
    Ok(Resource { text, body, errors, index })
}

/// The named entries, sorted.
fn index(text: &str, body: &[ast::Entry<&str>]) -> Vec<u32> {
    let mut named: Vec<(Kind, &str, u32)> =
        (0..).zip(body).map(|(at, entry)| (Kind::of(entry), id_of(text, entry), at)).collect();
    named.retain(|(_, id, _)| !id.is_empty());
    named.sort_unstable();
    named.into_iter().map(|(.., at)| at).collect()
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
    /// Where each entry of `body` stands.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = Located<'a>> {
        self.body.iter().map(|entry| locate(self.text, entry))
    }

    /// The messages with their syntax trees, in order.
    pub fn messages(&self) -> impl Iterator<Item = (Located<'a>, &ast::Message<&'a str>)> {
        self.body.iter().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some((locate(self.text, entry), message)),
            _ => None,
        })
    }

    /// The message of this id; the first one where there are several.
    pub fn message(&self, id: &str) -> Option<(Located<'a>, &ast::Message<&'a str>)> {
        let at = self.position(Kind::Message, id)?;
        match &self.body[at] {
            ast::Entry::Message(message) => Some((locate(self.text, &self.body[at]), message)),
            _ => None,
        }
    }

    /// The term of this id with its hyphen; the first one where there are several.
    pub fn term(&self, id: &str) -> Option<&ast::Term<&'a str>> {
        match &self.body[self.position(Kind::Term, id)?] {
            ast::Entry::Term(term) => Some(term),
            _ => None,
        }
    }

    /// Where the first entry of a kind and id stands.
    pub fn entry(&self, kind: Kind, id: &str) -> Option<Located<'a>> {
        self.position(kind, id).map(|at| locate(self.text, &self.body[at]))
    }

    /// The index in `body` of the first entry of a kind and id.
    pub fn position(&self, kind: Kind, id: &str) -> Option<usize> {
        let key = |at: &u32| {
            let entry = &self.body[*at as usize];
            (Kind::of(entry), id_of(self.text, entry))
        };
        let found = self.index.partition_point(|at| key(at) < (kind, id));
        let first = self.index.get(found).filter(|at| key(at) == (kind, id))?;
        Some(*first as usize)
    }

    /// Whether people keep the messages of this file apart by empty lines. Fluent's own serializers do not.
    pub fn is_spaced(&self) -> bool {
        let mut end: Option<usize> = None;
        self.entries().any(|entry| {
            let is_named = matches!(entry.kind, Kind::Message | Kind::Term);
            let before = std::mem::replace(&mut end, is_named.then_some(entry.span.end));
            let between = before.filter(|_| is_named).map(|end| &self.text[end..entry.span.start]);
            between.is_some_and(|between| between.matches('\n').count() > 1)
        })
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
        let named = self.entries().enumerate();
        let named = named.filter(|(_, entry)| matches!(entry.kind, Kind::Message | Kind::Term));
        let doubled =
            named.filter(|(at, entry)| self.position(entry.kind, entry.id) != Some(*at)).map(|(_, entry)| {
                let start = entry.comment.end.max(entry.span.start);
                let place = Place::span(path, lines, &(start..start + entry.id.len()));
                Diagnostic::error(
                    "duplicate-message",
                    place,
                    format!("“{}” stands in this file twice", entry.id),
                )
                .hint("Keep the right one and delete the other; horo leaves both alone until then.")
            });
        let mut faults = faults.chain(doubled);
        let mut told: Vec<Diagnostic> = faults.by_ref().take(MAX_TOLD).collect();
        let more = faults.count();
        if more > 0 {
            let message = format!("the file has {more} more faults of this kind");
            told.push(
                Diagnostic::error("syntax", Place::file(path), message)
                    .hint("Mend those above first; often one slip makes many. Or restore the file from version control, or ask whoever sent it to you."),
            );
        }
        told
    }
}

impl Kind {
    fn of(entry: &ast::Entry<&str>) -> Kind {
        match entry {
            ast::Entry::Message(_) => Kind::Message,
            ast::Entry::Term(_) => Kind::Term,
            ast::Entry::Junk { .. } => Kind::Junk,
            ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => {
                Kind::Comment
            }
        }
    }
}

fn id_of<'a>(text: &'a str, entry: &ast::Entry<&'a str>) -> &'a str {
    match entry {
        ast::Entry::Message(message) => message.id.name,
        ast::Entry::Term(term) => {
            let start = term.id.start(text).and_then(|start| start.checked_sub(1)).expect(OF_THE_FILE);
            &text[start..=start + term.id.name.len()]
        }
        ast::Entry::Junk { content } => leading_id(content),
        _ => "",
    }
}

const OF_THE_FILE: &str = "the tree's strings are slices of the file";

fn locate<'a>(text: &'a str, entry: &ast::Entry<&'a str>) -> Located<'a> {
    let id = id_of(text, entry);
    let place = |span: Option<Span>| span.expect(OF_THE_FILE);
    let (span, value) = match entry {
        ast::Entry::Message(message) => (place(message.span(text)), message.value.as_ref()),
        ast::Entry::Term(term) => (place(term.span(text)), Some(&term.value)),
        ast::Entry::Junk { content } => {
            let start = place(content.span(text)).start;
            // A carriage return alone in its line is faulty, and all there is.
            let shown = content.trim_end_matches(BLANK).len().max(1);
            (start..start + shown, None)
        }
        ast::Entry::Comment(comment)
        | ast::Entry::GroupComment(comment)
        | ast::Entry::ResourceComment(comment) => (place(comment.span(text)), None),
    };
    let kind = Kind::of(entry);
    let own =
        if matches!(kind, Kind::Message | Kind::Term) { place(id.span(text)).start } else { span.start };
    let comment = span.start..own;
    Located { kind, id, span, comment, value: value.map(|value| place(value.span(text))) }
}

/// What stands where an id would: the letters up to a space or `=`.
fn leading_id(junk: &str) -> &str {
    let line = junk.trim_start().lines().next().unwrap_or_default();
    line.split([' ', '=', '\t']).next().unwrap_or_default()
}

#[cfg(test)]
#[path = "resource_tests.rs"]
mod tests;
