//! Reading a pattern given as text: a guard before the parser, and the parser's errors in plain words.
//!
//! fluent-syntax recurses without a limit, so depth and length are measured first. Its error kinds are told as what
//! the translator typed and what to type instead; spans are bytes of the pattern's text.

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::check::finding::Finding;
use crate::span::Span;

/// Braces within braces.
const MAX_BRACES: usize = 32;
/// Calls within calls.
const MAX_CALLS: usize = 16;
/// Bytes of a pattern.
const MAX_LENGTH: usize = 5 << 20;
/// Blank lines in a row; the parser holds each as an element.
const MAX_BLANK_LINES: usize = 100;

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
    if let Some(found) = too_deep(text) {
        return Err(vec![found]);
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
    Finding::new("empty", 0..text.len(), "There is no translation.")
        .hint("Write the translation; a message without text cannot be published.")
}

fn too_deep(text: &str) -> Option<Finding> {
    let told = |at: usize, what: String| {
        let hint = "Write it flatter: a sentence needs one or two levels of braces at most.";
        Some(Finding::new("nested-too-deep", at..(at + 1).min(text.len()), what).hint(hint))
    };
    if text.len() > MAX_LENGTH {
        return told(0, format!("The text is longer than {} MB.", MAX_LENGTH >> 20));
    }
    let many = |sought: u8, most: usize| text.bytes().filter(|&byte| byte == sought).count() > most;
    if !many(b'{', MAX_CALLS) && !many(b'(', MAX_CALLS) && !many(b'\n', MAX_BLANK_LINES) {
        return None;
    }
    let (mut braces, mut calls, mut breaks) = (0_usize, 0_usize, 0_usize);
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'{' => {
                braces += 1;
                at = after_literal(bytes, at);
            }
            b'}' => braces = braces.saturating_sub(1),
            b'(' if braces > 0 => calls += 1,
            b')' => calls = calls.saturating_sub(1),
            _ => {}
        }
        breaks = match bytes.get(at) {
            Some(b'\n') => breaks + 1,
            Some(b' ' | b'\r') => breaks,
            _ => 0,
        };
        if braces > MAX_BRACES || calls > MAX_CALLS {
            return told(at.min(text.len()), "Braces or calls are nested too deep to be read.".to_owned());
        }
        if breaks > MAX_BLANK_LINES {
            return told(at, format!("More than {MAX_BLANK_LINES} blank lines stand in a row."));
        }
        at += 1;
    }
    None
}

/// Of `{ "text" }` the last byte of the literal, so that braces in it do not count; else the brace itself.
fn after_literal(bytes: &[u8], brace: usize) -> usize {
    let mut at = brace + 1;
    while bytes.get(at).is_some_and(|byte| matches!(byte, b' ' | b'\n' | b'\r')) {
        at += 1;
    }
    if bytes.get(at) != Some(&b'"') {
        return brace;
    }
    at += 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'"' => return at,
            b'\n' => return brace,
            _ => {}
        }
        at += 1;
    }
    brace
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
    Finding::new(
        "message-ended",
        at.min(text.len())..end,
        "This line is not part of the translation any more.",
    )
    .hint("Begin every further line of a translation with four spaces.")
}

/// A parser's error as a translator understands it.
fn told(error: &ParserError, whole: &Whole) -> Finding {
    let text = whole.pattern();
    let mut span = error.pos.clone();
    whole.shift(&mut span);
    let mut start = span.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let end = text[start..].chars().next().map_or(start, |c| start + c.len_utf8());
    if let Some(found) = line_start(text, start) {
        return found;
    }
    if is_after_unindented_line(text, start) {
        return second_entry(text);
    }
    let (message, hint) = plain_words(&error.kind);
    Finding::new("syntax", start..end, message).hint(hint)
}

/// A further line that begins with a character that means something else to Fluent.
fn line_start(text: &str, at: usize) -> Option<Finding> {
    let mut start = 0;
    let has_select = text.contains("->");
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let first = line.as_bytes().get(indent).copied();
        let begins_wrong = match first {
            Some(b'[' | b'*') => !has_select,
            Some(b'.') => true,
            _ => false,
        };
        if start > 0 && begins_wrong && start <= at + 1 {
            let mark = char::from(first.unwrap_or(b'.'));
            let span = start + indent..start + indent + 1;
            return Some(
                Finding::new("line-start", span, format!("A line may not begin with “{mark}”."))
                    .hint(format!("Move it up to the line before, or write {{\"{mark}\"}}."))
                    .mended(format!("{{\"{mark}\"}}")),
            );
        }
        start += line.len();
    }
    None
}

fn is_after_unindented_line(text: &str, at: usize) -> bool {
    let outside = |line: &str| !line.is_empty() && !line.starts_with([' ', '}', '{', '\r']);
    text[..at].split('\n').skip(1).any(outside) || {
        let line_start = text[..at].rfind('\n').map_or(0, |found| found + 1);
        line_start > 0 && outside(text[line_start..].lines().next().unwrap_or_default())
    }
}

fn plain_words(kind: &ErrorKind) -> (String, String) {
    const LITERAL_BRACE: &str =
        "Close every { with }; if a brace is meant as text, write {\"{\"} or {\"}\"}.";
    let (message, hint): (&str, &str) = match kind {
        ErrorKind::MissingDefaultVariant => {
            ("None of the variants is marked as the default.", "Put a * before the last one: *[other].")
        }
        ErrorKind::MultipleDefaultVariants => {
            ("More than one variant is marked with *.", "Keep the * only before [other].")
        }
        ErrorKind::UnbalancedClosingBrace => ("A } closes nothing.", LITERAL_BRACE),
        ErrorKind::ExpectedInlineExpression => ("Between { and } a name is missing.", LITERAL_BRACE),
        ErrorKind::MissingValue => {
            ("A value is missing here.", "Write the text after the bracket or the equals sign.")
        }
        ErrorKind::UnterminatedStringLiteral => {
            ("A text in straight quotes inside braces does not end.", "Close it with \" on the same line.")
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            ("Fluent does not know this \\ sequence.", "Type the character itself.")
        }
        ErrorKind::ForbiddenCallee => {
            ("Only functions in capital letters can be called.", "Take the braces of the source as they are.")
        }
        ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => (
            "The arguments in the parentheses are in disorder.",
            "Write each name once, after the unnamed ones.",
        ),
        ErrorKind::ExpectedLiteral => (
            "An argument's value must be a number or a text in straight quotes.",
            "For example case: \"genitive\".",
        ),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::ExpectedSimpleExpressionAsSelector => (
            "Variants cannot be chosen by this.",
            "Choose by a variable, as the source does: { $count -> … }.",
        ),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => (
            "There is no text after the equals sign.",
            "Write the translation there, or below with four spaces.",
        ),
        ErrorKind::ExpectedToken('}') => ("A { is not closed here.", LITERAL_BRACE),
        ErrorKind::ExpectedToken(expected) => {
            return (format!("“{expected}” was expected here."), LITERAL_BRACE.to_owned());
        }
        ErrorKind::ExpectedCharRange { .. } => ("This character cannot stand here.", LITERAL_BRACE),
    };
    (message.to_owned(), hint.to_owned())
}
