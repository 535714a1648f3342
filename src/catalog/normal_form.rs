//! A pattern without its layout: what a translation is recognised by.
//!
//! Other tools read a file and write it back in a layout of their own: `{$x}` as `{ $x }`, a value below its id instead of
//! beside it, variants indented otherwise. None of that is an edit. Neither is `{ "\u0041" }` for `{ "A" }`, nor another order of
//! named arguments. A choice between variants is
//! told as what can be said, see `unfolded`. Patterns have the same normal form exactly when they say the same; how far the lines of a text are indented against one another does not count. The normal form of plain text
//! is its lines without the spaces around them.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::guard;
use super::pattern;
use super::resource::BLANK;
use super::unfolded::unfolded;

/// The normal form of a pattern as it stands in a file behind `=`. What is no pattern, or nested deeper than the parser can
/// bear, is taken for plain text.
pub fn normal_form(pattern: &str) -> String {
    if pattern.contains('{')
        && let Some(form) = of_placeables(pattern)
    {
        return form;
    }
    of_lines(pattern)
}

/// Whether a ledger's digest may have been made of this form, by a horo older than the normal form of placeables.
pub(super) fn of_lines(pattern: &str) -> String {
    let lines: Vec<&str> = pattern.lines().map(|line| line.trim_matches(BLANK)).collect();
    lines.join("\n").trim_matches(BLANK).to_owned()
}

fn of_placeables(pattern: &str) -> Option<String> {
    // The first line stands behind “=”, where it may begin with any letter; further lines need an indentation.
    let message = format!("m = {}\n", pattern.trim_matches(BLANK).replace('\n', "\n "));
    guard::bear(&message).ok()?;
    let resource = parser::parse(message.as_str()).ok()?;
    let [Entry::Message(message)] = resource.body.as_slice() else { return None };
    let value = message.value.as_ref().filter(|_| message.attributes.is_empty())?;
    if let Some(form) = unfolded(value, pattern.len()) {
        return Some(form);
    }
    let mut form = String::with_capacity(pattern.len());
    write_pattern(&mut form, value);
    Some(of_lines(&form))
}

fn write_pattern(form: &mut String, pattern: &Pattern<&str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => form.push_str(value),
            PatternElement::Placeable { expression } => write_placeable(form, expression),
        }
    }
}

pub(super) fn write_placeable(form: &mut String, expression: &Expression<&str>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            form.push('{');
            write_placeable(form, expression);
            form.push('}');
        }
        Expression::Inline(inline) => {
            form.push_str("{ ");
            write_inline(form, inline);
            form.push_str(" }");
        }
        Expression::Select { selector, variants } => {
            form.push_str("{ ");
            write_inline(form, selector);
            form.push_str(" ->\n");
            for variant in variants {
                write_variant(form, variant);
            }
            form.push('}');
        }
    }
}

fn write_variant(form: &mut String, variant: &Variant<&str>) {
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
    form.extend([if variant.default { "*[" } else { "[" }, key, "]"]);
    // Where a variant of several lines begins is layout; this is the usual one.
    let is_tall = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => value.contains('\n'),
        PatternElement::Placeable { expression } => matches!(expression, Expression::Select { .. }),
    };
    let begins_with_syntax = matches!(variant.value.elements.first(),
        Some(PatternElement::TextElement { value }) if value.starts_with(['[', '*', '.']));
    let is_below = variant.value.elements.iter().any(is_tall) && !begins_with_syntax;
    form.push(if is_below { '\n' } else { ' ' });
    write_pattern(form, &variant.value);
    form.push('\n');
}

pub(super) fn write_inline(form: &mut String, expression: &InlineExpression<&str>) {
    let attribute_of = |form: &mut String, attribute: &Option<fluent_syntax::ast::Identifier<&str>>| {
        if let Some(attribute) = attribute {
            form.extend([".", attribute.name]);
        }
    };
    match expression {
        InlineExpression::StringLiteral { value } => {
            form.push_str(&pattern::quoted(&unescape_unicode_to_string(value)));
        }
        InlineExpression::NumberLiteral { value } => form.push_str(value),
        InlineExpression::VariableReference { id } => form.extend(["$", id.name]),
        InlineExpression::FunctionReference { id, arguments } => {
            form.push_str(id.name);
            write_arguments(form, arguments);
        }
        InlineExpression::MessageReference { id, attribute } => {
            form.push_str(id.name);
            attribute_of(form, attribute);
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            form.extend(["-", id.name]);
            attribute_of(form, attribute);
            if let Some(arguments) = arguments {
                write_arguments(form, arguments);
            }
        }
        InlineExpression::Placeable { expression } => write_placeable(form, expression),
    }
}

fn write_arguments(form: &mut String, arguments: &CallArguments<&str>) {
    form.push('(');
    let mut separator = "";
    for argument in &arguments.positional {
        form.push_str(separator);
        write_inline(form, argument);
        separator = ", ";
    }
    let mut named: Vec<_> = arguments.named.iter().collect();
    named.sort_by_key(|argument| argument.name.name);
    for argument in named {
        form.extend([separator, argument.name.name, ": "]);
        write_inline(form, &argument.value);
        separator = ", ";
    }
    form.push(')');
}

#[cfg(test)]
#[path = "normal_form_tests.rs"]
mod tests;
