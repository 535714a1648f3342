//! The parser's errors in a translator's words.

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::span::Span;

/// A syntax error with its place, its reason and its mending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The bytes to look at.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// What to type.
    pub hint: String,
}

/// Says an error of the parser in plain words.
pub fn explain(text: &str, error: &ParserError) -> Fault {
    let at = text.floor_char_boundary(error.pos.start.min(text.len()));
    let start = error.slice.as_ref().map_or(at, |slice| slice.start);
    let entry = &text[start..];
    let name = entry.split([' ', '=', '\n', '\t']).next().unwrap_or_default();
    if let Some((foreign, span)) = foreign_letter(name, start) {
        return Fault {
            span,
            message: format!("the id “{name}” holds the letter “{foreign}”, which is not a Latin one"),
            hint:
                "Ids are never translated or retyped: copy the id from the Bulgarian file of the same name."
                    .into(),
        };
    }
    let line = &text[line_start(text, at)..line_end(text, at)];
    let indent = line.chars().next();
    if matches!(indent, Some('\t' | '\u{a0}' | '\u{2003}'))
        || entry.lines().skip(1).any(|l| l.starts_with(['\t', '\u{a0}']))
    {
        let from = line_start(text, at);
        return Fault {
            span: from..line_end(text, at),
            message: "a line begins with a tab or a no-break space; only ordinary spaces may stand there"
                .into(),
            hint: "Replace what stands before the first letter by four ordinary spaces.".into(),
        };
    }
    let (message, hint) = say(&error.kind, name, line);
    let end = at + text[at..].chars().next().map_or(0, char::len_utf8);
    Fault { span: at..end, message, hint }
}

fn foreign_letter(name: &str, start: usize) -> Option<(char, Span)> {
    let looks_like_an_id =
        name.chars().next().is_some_and(|c| c.is_alphabetic() || c == '-') && name.len() < 60;
    let (at, c) = name
        .char_indices()
        .find(|&(_, c)| c.is_alphabetic() && !c.is_ascii())
        .filter(|_| looks_like_an_id)?;
    // A first word without “=” behind it is more likely a line of text that lost its indentation.
    (name.contains('-') || name.len() < 12).then_some((c, start + at..start + at + c.len_utf8()))
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |found| found + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |found| at + found)
}

fn say(kind: &ErrorKind, name: &str, line: &str) -> (String, String) {
    let unindented = !line.starts_with(' ') && !line.contains('=');
    match kind {
        ErrorKind::ExpectedToken('=') | ErrorKind::ExpectedCharRange { .. } if unindented => (
            "this line begins at the very left, so it is read as a new message, but there is no “=”".into(),
            "If it belongs to the message above, begin it with four spaces. If it is a comment, begin it with “# ”.".into(),
        ),
        ErrorKind::ExpectedToken('=') => (
            format!("after the id “{name}” comes no “=”"),
            "A message looks like this: “id = text”, or “id =” and the text on the next lines, each behind four spaces.".into(),
        ),
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace if line.contains('}') && !line.contains('{') => (
            "a closing “}” stands here without its “{”".into(),
            "Delete it, or write {\"}\"} if the reader shall see a bracket.".into(),
        ),
        ErrorKind::ExpectedToken('}') => (
            "a “{” is opened here and its “}” is missing, or something stands between them that does not belong there".into(),
            "Between the brackets stand only names such as { $count } or { -secon }. For a bracket in the text write {\"{\"}.".into(),
        ),
        ErrorKind::UnbalancedClosingBrace => (
            "a closing “}” stands here without its “{”".into(),
            "Delete it, or write {\"}\"} if the reader shall see a bracket.".into(),
        ),
        ErrorKind::ExpectedToken(token) => {
            (format!("a “{token}” is missing here"), format!("Put “{token}” here, or compare with the Bulgarian file."))
        }
        ErrorKind::ExpectedCharRange { .. } | ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => (
            "inside curly brackets stands something that is not a name".into(),
            "Write { $count } for a value, { -secon } for a glossary term, {\"{\"} for a bracket in the text.".into(),
        ),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => (
            format!("“{entry_id}” has no text"),
            "Write the translation after “=”, or on the next line behind four spaces.".into(),
        ),
        ErrorKind::MissingValue => {
            ("a text is missing here".into(), "Write the text after “=” or after the “]” of the variant.".into())
        }
        ErrorKind::MissingDefaultVariant => (
            "none of the variants is marked as the one for all other cases".into(),
            "Put a “*” before the last variant: *[other] ….".into(),
        ),
        ErrorKind::MultipleDefaultVariants => {
            ("more than one variant is marked with “*”".into(), "Leave the “*” only at *[other].".into())
        }
        ErrorKind::UnterminatedStringLiteral => (
            "a straight quotation mark is opened inside curly brackets and never closed".into(),
            "Close it on the same line: {\"…\"}.".into(),
        ),
        ErrorKind::UnknownEscapeSequence(sequence) => (
            format!("“\\{sequence}” means nothing here"),
            "Inside {\"…\"} only \\\" and \\\\ and \\u0041 may stand after a backslash.".into(),
        ),
        ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "a \\u code needs four hexadecimal digits, \\U six".into(),
            "Type the character itself instead.".into(),
        ),
        ErrorKind::ForbiddenCallee => (
            "only NUMBER(…) and DATETIME(…) can be called".into(),
            "Write the name in capitals, or copy the expression from the Bulgarian file.".into(),
        ),
        ErrorKind::DuplicatedNamedArgument(argument) => {
            (format!("“{argument}:” is given twice"), "Keep one of them.".into())
        }
        ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::ExpectedSimpleExpressionAsSelector
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable => (
            "this cannot stand before “->” or inside curly brackets".into(),
            "Copy the expression from the Bulgarian file and translate only the words.".into(),
        ),
    }
}

#[cfg(test)]
#[path = "syntax_tests.rs"]
mod tests;
