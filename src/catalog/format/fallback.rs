//! The names of expressions: what stands in the text, between braces, where something could not be filled in.

use fluent_syntax::ast::{Expression, InlineExpression};

use super::error::readable;

/// The expression that names a placeable: itself, or the selector of a choice.
pub(super) fn source<'e, 's>(expression: &'e Expression<&'s str>) -> &'e InlineExpression<&'s str> {
    match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, .. } => selector,
    }
}

/// The name of an expression as Fluent writes it: `$name`, `-term.attribute`, `NUMBER()`.
pub(super) fn name(inline: &InlineExpression<&str>) -> String {
    match innermost(inline) {
        InlineExpression::StringLiteral { value } => format!("\"{}\"", readable(value)),
        InlineExpression::NumberLiteral { value } => readable(value),
        InlineExpression::FunctionReference { id, .. } => format!("{}()", readable(id.name)),
        InlineExpression::VariableReference { id } => format!("${}", readable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            dotted("", id.name, attribute.as_ref().map(|a| a.name))
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            dotted("-", id.name, attribute.as_ref().map(|a| a.name))
        }
        InlineExpression::Placeable { .. } => String::from("…"),
    }
}

/// The owner of a referenced text: the message, or the Fluent term with its hyphen.
pub(super) fn owner(inline: &InlineExpression<&str>) -> String {
    match innermost(inline) {
        InlineExpression::MessageReference { id, .. } => readable(id.name),
        InlineExpression::TermReference { id, .. } => dotted("-", id.name, None),
        other => name(other),
    }
}

/// The expression inside of braces in braces. A loop, because the nesting has no bound of its own.
fn innermost<'e, 's>(mut inline: &'e InlineExpression<&'s str>) -> &'e InlineExpression<&'s str> {
    while let InlineExpression::Placeable { expression } = inline {
        inline = source(expression);
    }
    inline
}

fn dotted(sign: &str, id: &str, attribute: Option<&str>) -> String {
    let id = readable(id);
    attribute.map_or_else(|| format!("{sign}{id}"), |attribute| format!("{sign}{id}.{}", readable(attribute)))
}
