//! Where every part of a Fluent file stands.
//!
//! The crate's tree has no positions, but its strings are slices of the file. So each part finds its own place from the
//! strings below it and the marks around them, such as `{`, `$` or `.`, when somebody asks for it: nothing is stored, and
//! nothing is read twice. Line ends do not matter. A part is taken without the white space around it.

use fluent_syntax::ast::{
    Attribute, CallArguments, Comment, Expression, Identifier, InlineExpression, Message, NamedArgument,
    Pattern, PatternElement, Term, Variant, VariantKey,
};

use super::resource::BLANK;
use crate::span::{Span, offset_in};

/// A part of a Fluent file that knows where it stands in the file's text. `None` means that it is not of this text.
///
/// Start and end are found apart from one another, each along one path down the tree, so that asking costs no more than
/// the nesting is deep.
pub trait Placed {
    /// The offset of the part's first byte.
    fn start(&self, text: &str) -> Option<usize>;

    /// The offset behind its last byte.
    fn end(&self, text: &str) -> Option<usize>;

    /// The part's bytes; both ends lie on character boundaries.
    fn span(&self, text: &str) -> Option<Span> {
        Some(self.start(text)?..self.end(text)?)
    }
}

/// A string of the tree.
impl Placed for &str {
    fn start(&self, text: &str) -> Option<usize> {
        offset_in(text, self)
    }

    fn end(&self, text: &str) -> Option<usize> {
        Some(offset_in(text, self)? + self.len())
    }
}

impl Placed for Identifier<&str> {
    fn start(&self, text: &str) -> Option<usize> {
        self.name.start(text)
    }

    fn end(&self, text: &str) -> Option<usize> {
        self.name.end(text)
    }
}

/// Whole lines with their `#`, without the last line's break.
impl Placed for Comment<&str> {
    fn start(&self, text: &str) -> Option<usize> {
        let first = self.content.first()?.start(text)?;
        Some(text[..first].rfind('\n').map_or(0, |found| found + 1))
    }

    fn end(&self, text: &str) -> Option<usize> {
        self.content.last()?.end(text)
    }
}

/// With its comment.
impl Placed for Message<&str> {
    fn start(&self, text: &str) -> Option<usize> {
        let comment = self.comment.as_ref().and_then(|comment| comment.start(text));
        comment.or_else(|| self.id.start(text))
    }

    fn end(&self, text: &str) -> Option<usize> {
        match (self.attributes.last(), &self.value) {
            (Some(attribute), _) => attribute.end(text),
            (None, Some(value)) => value.end(text),
            (None, None) => self.id.end(text),
        }
    }
}

/// With its comment.
impl Placed for Term<&str> {
    fn start(&self, text: &str) -> Option<usize> {
        let comment = self.comment.as_ref().and_then(|comment| comment.start(text));
        comment.or_else(|| self.id.start(text)?.checked_sub("-".len()))
    }

    fn end(&self, text: &str) -> Option<usize> {
        self.attributes.last().map_or_else(|| self.value.end(text), |last| last.end(text))
    }
}

/// From the point before its name to the end of its value.
impl Placed for Attribute<&str> {
    fn start(&self, text: &str) -> Option<usize> {
        self.id.start(text)?.checked_sub(".".len())
    }

    fn end(&self, text: &str) -> Option<usize> {
        self.value.end(text)
    }
}

/// From its first letter or bracket to its last, without indentation.
impl Placed for Pattern<&str> {
    fn start(&self, text: &str) -> Option<usize> {
        Some(skip_blank(text, self.elements.first()?.start(text)?))
    }

    fn end(&self, text: &str) -> Option<usize> {
        // A last line of carriage returns is an empty text, and the line break before it is not the pattern's end. Nothing
        // but carriage returns is an empty pattern.
        let start = self.elements.first()?.start(text)?;
        let whole = text.get(start..self.elements.last()?.end(text)?)?;
        Some((start + whole.trim_end_matches(BLANK).len()).max(self.start(text)?))
    }
}

/// A text as it stands in its line, a placeable with its brackets.
impl Placed for PatternElement<&str> {
    fn start(&self, text: &str) -> Option<usize> {
        match self {
            PatternElement::TextElement { value } => value.start(text),
            PatternElement::Placeable { expression } => InBrackets(expression).start(text),
        }
    }

    fn end(&self, text: &str) -> Option<usize> {
        match self {
            PatternElement::TextElement { value } => value.end(text),
            PatternElement::Placeable { expression } => InBrackets(expression).end(text),
        }
    }
}

/// A placeable: an expression with the curly brackets around it.
#[derive(Clone, Copy, Debug)]
pub struct InBrackets<'a, 't>(pub &'a Expression<&'t str>);

impl Placed for InBrackets<'_, '_> {
    fn start(&self, text: &str) -> Option<usize> {
        mark_before(text, self.0.start(text)?, b'{')
    }

    fn end(&self, text: &str) -> Option<usize> {
        behind_mark(text, self.0.end(text)?, b'}')
    }
}

/// What stands between the brackets of a placeable.
impl Placed for Expression<&str> {
    fn start(&self, text: &str) -> Option<usize> {
        match self {
            Expression::Inline(inline) | Expression::Select { selector: inline, .. } => inline.start(text),
        }
    }

    fn end(&self, text: &str) -> Option<usize> {
        match self {
            Expression::Inline(inline) => inline.end(text),
            Expression::Select { variants, .. } => variants.last()?.end(text),
        }
    }
}

/// From the bracket or star before its key to the end of its value.
impl Placed for Variant<&str> {
    fn start(&self, text: &str) -> Option<usize> {
        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &self.key;
        let bracket = mark_before(text, key.start(text)?, b'[')?;
        bracket.checked_sub(usize::from(self.default))
    }

    fn end(&self, text: &str) -> Option<usize> {
        self.value.end(text)
    }
}

/// With quotation marks, `$`, `-`, brackets and arguments.
impl Placed for InlineExpression<&str> {
    fn start(&self, text: &str) -> Option<usize> {
        match self {
            InlineExpression::StringLiteral { value } => value.start(text)?.checked_sub("\"".len()),
            InlineExpression::NumberLiteral { value } => value.start(text),
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::FunctionReference { id, .. } => id.start(text),
            InlineExpression::VariableReference { id } | InlineExpression::TermReference { id, .. } => {
                id.start(text)?.checked_sub("$".len())
            }
            InlineExpression::Placeable { expression } => InBrackets(expression).start(text),
        }
    }

    fn end(&self, text: &str) -> Option<usize> {
        match self {
            InlineExpression::StringLiteral { value } => Some(value.end(text)? + "\"".len()),
            InlineExpression::NumberLiteral { value } => value.end(text),
            InlineExpression::VariableReference { id } => id.end(text),
            InlineExpression::MessageReference { id, attribute } => {
                end_of(text, id, attribute.as_ref(), None)
            }
            InlineExpression::FunctionReference { id, arguments } => end_of(text, id, None, Some(arguments)),
            InlineExpression::TermReference { id, attribute, arguments } => {
                end_of(text, id, attribute.as_ref(), arguments.as_ref())
            }
            InlineExpression::Placeable { expression } => InBrackets(expression).end(text),
        }
    }
}

/// Where a reference ends, after its attribute and its arguments.
fn end_of(
    text: &str,
    id: &Identifier<&str>,
    attribute: Option<&Identifier<&str>>,
    arguments: Option<&CallArguments<&str>>,
) -> Option<usize> {
    let end = attribute.unwrap_or(id).end(text)?;
    let Some(arguments) = arguments else { return Some(end) };
    let last = match (arguments.named.last(), arguments.positional.last()) {
        (Some(named), _) => named.end(text)?,
        (None, Some(argument)) => argument.end(text)?,
        (None, None) => behind_mark(text, end, b'(')?,
    };
    let behind_comma = behind_mark(text, last, b',').unwrap_or(last);
    behind_mark(text, behind_comma, b')')
}

/// From its name to the end of its value.
impl Placed for NamedArgument<&str> {
    fn start(&self, text: &str) -> Option<usize> {
        self.name.start(text)
    }

    fn end(&self, text: &str) -> Option<usize> {
        self.value.end(text)
    }
}

/// The offset behind the white space at an offset. A lone carriage return is text.
fn skip_blank(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    loop {
        match bytes.get(at) {
            Some(b' ' | b'\n') => at += 1,
            Some(b'\r') if bytes.get(at + 1) == Some(&b'\n') => at += 2,
            _ => return at,
        }
    }
}

/// The offset of a mark that stands before an offset, with nothing but white space between.
fn mark_before(text: &str, at: usize, mark: u8) -> Option<usize> {
    let before = text.as_bytes().get(..at)?;
    let found = before.iter().rposition(|byte| !matches!(byte, b' ' | b'\n' | b'\r'))?;
    (before[found] == mark).then_some(found)
}

/// The offset behind a mark that stands at or behind an offset, with nothing but white space between.
fn behind_mark(text: &str, at: usize, mark: u8) -> Option<usize> {
    let found = skip_blank(text, at);
    (text.as_bytes().get(found) == Some(&mark)).then_some(found + 1)
}
