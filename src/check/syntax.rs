//! Reading a pattern given as text.
//!
//! The catalog's guard stands before the parser, and its explanations behind it; here they become findings, with spans
//! in bytes of the pattern's text.

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::parser::{self, ParserError};

use crate::catalog::{guard, syntax};
use crate::check::finding::Finding;
use crate::diagnostic::Said;
use crate::span::Span;

const LEAD: &str = "m = ";

/// A pattern made a whole message, so that it can be parsed.
pub(super) struct Whole(String);

impl Whole {
    /// Puts the pattern after `m = `.
    pub(super) fn new(pattern: &str) -> Self {
        let mut text = String::with_capacity(LEAD.len() + pattern.len() + 1);
        text.push_str(LEAD);
        text.push_str(pattern);
        text.push('\n');
        Whole(text)
    }

    /// The message's text.
    pub(super) fn text(&self) -> &str {
        &self.0
    }

    /// The pattern's text.
    fn pattern(&self) -> &str {
        &self.0[LEAD.len()..self.0.len() - 1]
    }

    /// Turns bytes of the message into bytes of the pattern.
    pub(super) fn shift(&self, span: &mut Span) {
        let length = self.pattern().len();
        let into = |at: usize| at.saturating_sub(LEAD.len()).min(length);
        *span = into(span.start)..into(span.end);
    }
}

/// The pattern, or why it cannot be read.
pub(super) fn parse(whole: &Whole) -> Result<Pattern<&str>, Vec<Finding>> {
    let text = whole.pattern();
    if let Err(refusal) = guard::bear(whole.text()) {
        let mut span = refusal.span;
        whole.shift(&mut span);
        let told = Finding::new("nested-too-deep", span, unreadable(&refusal.message, refusal.hint));
        return Err(vec![told]);
    }
    if text.trim().is_empty() {
        return Err(vec![empty(text)]);
    }
    let (body, errors) = match parser::parse(whole.text()) {
        Ok(resource) => (resource.body, Vec::new()),
        Err((resource, errors)) => (resource.body, errors),
    };
    if let Some(error) = errors.first() {
        return Err(vec![told(error, whole)]);
    }
    let mut entries = body.into_iter();
    match (entries.next(), entries.next()) {
        (Some(Entry::Message(message)), None) if message.attributes.is_empty() => {
            message.value.ok_or_else(|| vec![empty(text)])
        }
        _ => Err(vec![second_entry(text)]),
    }
}

/// A pattern that holds the text as it is: for a source that cannot be read.
pub(super) fn as_text(whole: &Whole) -> Pattern<&str> {
    Pattern { elements: vec![PatternElement::TextElement { value: whole.pattern() }] }
}

fn empty(text: &str) -> Finding {
    Finding::new("empty", 0..text.len(), "empty")
}

fn second_entry(text: &str) -> Finding {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let first = line.trim_start_matches(' ').chars().next();
        let is_outside = at > 0 && !line.starts_with([' ', '}', '\n', '\r', '[', '*', '{']);
        if is_outside || (at > 0 && first == Some('.')) {
            break;
        }
        at += line.len();
    }
    let end = at + text[at.min(text.len())..].lines().next().map_or(0, str::len);
    Finding::new("message-ended", at.min(text.len())..end, "message-ended")
}

/// A parser's error as a translator understands it.
fn told(error: &ParserError, whole: &Whole) -> Finding {
    let fault = syntax::explain(whole.text(), error);
    let is_further = error.slice.as_ref().is_some_and(|junk| {
        junk.start > 0 && !whole.text()[junk.clone()].starts_with([' ', '{', '}', '\r', '\t'])
    });
    if is_further && fault.code == "syntax" {
        return second_entry(whole.pattern());
    }
    let mut span = fault.span;
    whole.shift(&mut span);
    let finding = Finding::new(fault.code, span, unreadable(&fault.message, &fault.hint));
    match fault.replacement {
        Some(replacement) => finding.mended(replacement),
        None => finding,
    }
}

/// What the catalog says of a place that the parser cannot read.
fn unreadable(detail: &str, advice: &str) -> Said {
    Said::new("syntax").with("detail", detail).with("advice", advice)
}
