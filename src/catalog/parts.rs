//! All parts of a Fluent file with their places, in the file's order, the outer before the inner.

use fluent_syntax::ast::{
    Attribute, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
};

use super::place::{InBrackets, Placed};
use super::resource::Resource;
use crate::span::Span;

/// What a part of a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A comment of one `#`, above a message or on its own.
    Comment,
    /// A comment of `##`.
    GroupComment,
    /// A comment of `###`.
    ResourceComment,
    /// A message with its comment.
    Message,
    /// A Fluent term with its comment.
    Term,
    /// What cannot be read.
    Junk,
    /// An attribute with its value.
    Attribute,
    /// The text of a message, a Fluent term, an attribute or a variant.
    Pattern,
    /// A line of plain text, or a piece of one.
    Text,
    /// Something in curly brackets.
    Placeable,
    /// What variants are chosen by, and the variants.
    Select,
    /// A variant of a text.
    Variant,
    /// A reference to a message, a Fluent term or a variable, a call, a literal: also as a selector or an argument.
    Inline,
    /// A named argument of a call.
    Argument,
}

/// Tells every part of a file with its place.
pub fn visit(resource: &Resource<'_>, tell: &mut impl FnMut(Part, Span)) {
    let mut walk = Walk { text: resource.text, tell };
    for (located, entry) in resource.entries().zip(&resource.body) {
        let part = match entry {
            Entry::Message(_) => Part::Message,
            Entry::Term(_) => Part::Term,
            Entry::Comment(_) => Part::Comment,
            Entry::GroupComment(_) => Part::GroupComment,
            Entry::ResourceComment(_) => Part::ResourceComment,
            Entry::Junk { .. } => Part::Junk,
        };
        (walk.tell)(part, located.span);
        match entry {
            Entry::Message(message) => {
                walk.comment(message.comment.as_ref());
                message.value.iter().for_each(|value| walk.pattern(value));
                message.attributes.iter().for_each(|attribute| walk.attribute(attribute));
            }
            Entry::Term(term) => {
                walk.comment(term.comment.as_ref());
                walk.pattern(&term.value);
                term.attributes.iter().for_each(|attribute| walk.attribute(attribute));
            }
            _ => {}
        }
    }
}

struct Walk<'a, F> {
    text: &'a str,
    tell: &'a mut F,
}

impl<F: FnMut(Part, Span)> Walk<'_, F> {
    fn part(&mut self, part: Part, span: Option<Span>) {
        // Where the parser went on behind what no mark of Fluent's explains, no place is better than a wrong one.
        if let Some(span) = span {
            (self.tell)(part, span);
        }
    }

    fn comment(&mut self, comment: Option<&Comment<&str>>) {
        if let Some(comment) = comment {
            self.part(Part::Comment, comment.span(self.text));
        }
    }

    fn attribute(&mut self, attribute: &Attribute<&str>) {
        self.part(Part::Attribute, attribute.span(self.text));
        self.pattern(&attribute.value);
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        let span = pattern.span(self.text);
        // Spaces before a first line that is indented further than the others, and a last line of carriage returns, are
        // texts to the parser, but not to a reader.
        let (start, end) = span.as_ref().map_or((0, 0), |span| (span.start, span.end));
        self.part(Part::Pattern, span);
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {
                    let span = element.span(self.text).map(|span| span.start.max(start)..span.end.min(end));
                    if span.as_ref().is_none_or(|span| span.start < span.end) {
                        self.part(Part::Text, span);
                    }
                }
                PatternElement::Placeable { expression } => self.placeable(expression),
            }
        }
    }

    fn placeable(&mut self, expression: &Expression<&str>) {
        self.part(Part::Placeable, InBrackets(expression).span(self.text));
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.part(Part::Select, expression.span(self.text));
                self.inline(selector);
                for variant in variants {
                    self.variant(variant);
                }
            }
        }
    }

    fn variant(&mut self, variant: &Variant<&str>) {
        self.part(Part::Variant, variant.span(self.text));
        self.pattern(&variant.value);
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        if let InlineExpression::Placeable { expression } = inline {
            return self.placeable(expression);
        }
        self.part(Part::Inline, inline.span(self.text));
        let arguments = match inline {
            InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
            InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
            _ => None,
        };
        if let Some(arguments) = arguments {
            arguments.positional.iter().for_each(|argument| self.inline(argument));
            for argument in &arguments.named {
                self.part(Part::Argument, argument.span(self.text));
                self.inline(&argument.value);
            }
        }
    }
}

#[cfg(test)]
#[path = "parts_tests.rs"]
mod tests;
