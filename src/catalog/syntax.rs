//! The parser's errors in a translator's words.
//!
//! The parser says where it stopped and what it would have liked there. What a person did is mostly another thing: a
//! letter of another alphabet in an id, a line that lost its indentation, a line that begins with a bracket. These are
//! looked for first; every kind of error that remains has its own sentence.

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::span::{Span, offset_in};

/// A syntax error with its place, its reason and its mending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Stable code of the diagnostic.
    pub code: &'static str,
    /// The bytes to look at.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// What to type.
    pub hint: String,
    /// What can stand in the place of the marked bytes and says what was meant.
    pub replacement: Option<String>,
}

/// Says an error of the parser in plain words.
pub fn explain(text: &str, error: &ParserError) -> Fault {
    let at = text.floor_char_boundary(error.pos.start.min(text.len()));
    let junk = error.slice.clone().unwrap_or(at..text.len());
    let name = text[junk.clone()].split([' ', '=', '\n', '\r', '\t']).next().unwrap_or_default();
    foreign_letter(text, &junk, name)
        .or_else(|| wide_indent(text, &junk))
        .or_else(|| line_start(text, &junk, &error.kind))
        .or_else(|| unindented(text, at, &error.kind))
        .unwrap_or_else(|| {
            let (message, hint) = say(&error.kind, name, line_around(text, at));
            let end = at + text[at..].chars().next().map_or(0, char::len_utf8);
            fault("syntax", at..end, message, hint)
        })
}

fn fault(code: &'static str, span: Span, message: impl Into<String>, hint: impl Into<String>) -> Fault {
    Fault { code, span, message: message.into(), hint: hint.into(), replacement: None }
}

fn foreign_letter(text: &str, junk: &Span, name: &str) -> Option<Fault> {
    let line = text[junk.clone()].lines().next().unwrap_or_default();
    // A first word without “=” behind it is a line of text that lost its indentation.
    let looks_like_an_id = name.len() < 60
        && line.get(name.len()..).is_some_and(|rest| rest.trim_start().starts_with('='))
        && name.starts_with(|c: char| c.is_alphabetic() || c == '-');
    let (at, c) = name
        .char_indices()
        .find(|&(_, c)| c.is_alphabetic() && !c.is_ascii())
        .filter(|_| looks_like_an_id)?;
    let start = junk.start + at;
    Some(fault(
        "syntax",
        start..start + c.len_utf8(),
        format!("the id “{name}” holds the letter “{c}”, which is not a Latin one"),
        "Ids are never translated or retyped: copy the id from the Bulgarian file of the same name.",
    ))
}

/// A line that is indented with what looks like spaces.
fn wide_indent(text: &str, junk: &Span) -> Option<Fault> {
    let is_wide = |line: &&str| {
        let indent = line.len() - line.trim_start().len();
        line[..indent].contains(['\t', '\u{a0}', '\u{2003}'])
    };
    let line = text[junk.clone()].lines().find(is_wide)?;
    let start = offset_in(text, line)?;
    Some(fault(
        "syntax",
        start..start + line.len(),
        "a line begins with a tab or a no-break space; only ordinary spaces may stand there",
        "Replace what stands before the first letter by four ordinary spaces.",
    ))
}

/// A further line that begins with a character that means something else to Fluent.
fn line_start(text: &str, junk: &Span, kind: &ErrorKind) -> Option<Fault> {
    let is_valueless =
        matches!(kind, ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. });
    let mut lines = text[junk.clone()].lines().filter(|line| !line.trim().is_empty());
    let line = lines.nth(usize::from(is_valueless))?;
    let words = line.trim_start_matches(' ');
    let mark = words.chars().next().filter(|c| matches!(c, '[' | '*' | '.') && words.len() < line.len())?;
    let start = offset_in(text, words)?;
    let replacement = Some(format!("{{ \"{mark}\" }}"));
    let told = fault(
        "line-start",
        start..start + 1,
        format!("a line may not begin with “{mark}”"),
        format!("Move it up to the line before, or write {{ \"{mark}\" }}."),
    );
    Some(Fault { replacement, ..told })
}

fn unindented(text: &str, at: usize, kind: &ErrorKind) -> Option<Fault> {
    let line = line_around(text, at);
    let is_outside = matches!(kind, ErrorKind::ExpectedToken('=') | ErrorKind::ExpectedCharRange { .. })
        && !line.starts_with([' ', '}'])
        && !line.contains('=');
    let end = at + text[at..].chars().next().map_or(0, char::len_utf8);
    let word = line.trim_end();
    let is_id = word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.contains('-')
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    if is_outside && is_id {
        let message = format!("after the id “{word}” comes no “=”");
        return Some(fault(
            "syntax",
            at..end,
            message,
            "Put “ =” behind it; the text follows on the next lines.",
        ));
    }
    is_outside.then(|| {
        fault(
            "message-ended",
            at..end,
            "this line begins at the very left, so it is read as a new message, but there is no “=”",
            "If it belongs to the message above, begin it with four spaces. If it is a comment, begin it with “# ”.",
        )
    })
}

fn line_around(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |found| found + 1);
    text[start..].lines().next().unwrap_or_default()
}

fn say(kind: &ErrorKind, name: &str, line: &str) -> (String, String) {
    const BRACKETS: &str = "Between the brackets stand only names such as { $count } or { -secon }. For a bracket in the text write { \"{\" }.";
    let opens = line.contains('{');
    let closes_nothing = line.contains('}') && !opens;
    let (message, hint): (String, &str) = match kind {
        ErrorKind::UnbalancedClosingBrace => (CLOSES_NOTHING.into(), NO_BRACKET),
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedCharRange { .. } if closes_nothing => {
            (CLOSES_NOTHING.into(), NO_BRACKET)
        }
        ErrorKind::ExpectedToken('=') => (
            format!("after the id “{name}” comes no “=”"),
            "A message looks like this: “id = text”, or “id =” and the text on the next lines, each behind four spaces.",
        ),
        ErrorKind::ExpectedToken('}') => (
            "a “{” is opened here and its “}” is missing, or something stands between them that does not belong there".into(),
            BRACKETS,
        ),
        ErrorKind::ExpectedToken(token) => {
            (format!("a “{token}” is missing here"), "Compare with the Bulgarian file: it has the same brackets.")
        }
        ErrorKind::ExpectedCharRange { .. } | ErrorKind::ExpectedInlineExpression => {
            ("inside curly brackets a name is missing, or something stands there that is not a name".into(), BRACKETS)
        }
        ErrorKind::ExpectedLiteral => (
            "behind the colon must stand a number or a text in straight quotation marks".into(),
            "For example { -secon(case: \"genitive\") }.",
        ),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => (
            format!("“{entry_id}” has no text"),
            "Write the translation after “=”, or on the next line behind four spaces.",
        ),
        ErrorKind::MissingValue => {
            ("a text is missing here".into(), "Write the text after “=” or, in a line that begins with “[”, after the “]”.")
        }
        ErrorKind::MissingDefaultVariant => (
            "none of the variants (the lines that begin with “[”) is marked as the one for all other cases".into(),
            "Put a “*” before the last variant: *[other] ….",
        ),
        ErrorKind::MultipleDefaultVariants => {
            ("more than one variant (a line that begins with “[”) is marked with “*”".into(), "Leave the “*” only at *[other].")
        }
        ErrorKind::UnterminatedStringLiteral => (
            "a straight quotation mark is opened inside curly brackets and never closed".into(),
            "Close it on the same line: { \"…\" }.",
        ),
        ErrorKind::UnknownEscapeSequence(_) => (
            "no backslash (\\) may stand before this character".into(),
            "Inside { \"…\" } write \\\" for a quotation mark and \\\\ for a backslash; any other character is typed as it is.",
        ),
        ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            ("behind \\u must stand four digits or letters from A to F, behind \\U six".into(), "Type the character itself instead.")
        }
        ErrorKind::ForbiddenCallee => (
            "before round brackets only NUMBER, DATETIME or a glossary term may stand".into(),
            "Write the name in capitals, or copy the expression from the Bulgarian file.",
        ),
        ErrorKind::DuplicatedNamedArgument(argument) => {
            (format!("“{argument}:” is given twice"), "Keep one of them.")
        }
        ErrorKind::PositionalArgumentFollowsNamed => {
            ("between round brackets a value without a name stands behind one with a name".into(), "Put the values with a name last, as in NUMBER($count, minimumFractionDigits: 1).")
        }
        ErrorKind::TermAttributeAsPlaceable => (
            "a property of a glossary term, such as .gender, cannot be shown; it only serves to choose between variants".into(),
            "Write the term itself, such as { -secon }, and translate only the words.",
        ),
        ErrorKind::ExpectedSimpleExpressionAsSelector
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector => (
            "variants cannot be chosen by what stands here before “->”".into(),
            "Copy it from the Bulgarian file, as in { $count -> … }, and translate only the words.",
        ),
    };
    (message, hint.to_owned())
}

const CLOSES_NOTHING: &str = "a closing “}” stands here without its “{”";
const NO_BRACKET: &str = "Delete it, or write { \"}\" } if the reader shall see a bracket.";

#[cfg(test)]
#[path = "syntax_tests.rs"]
mod tests;
