//! A parser's tree without the room that its lists keep for more.
//!
//! The parser gives every list room for four, and most hold one: a tree takes six times its file. Without the spare room it
//! takes less than three times.

use fluent_syntax::ast::{
    CallArguments, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

/// Gives the spare room of all lists back.
pub fn compact(body: &mut Vec<Entry<&str>>) {
    body.shrink_to_fit();
    for entry in body {
        match entry {
            Entry::Message(message) => {
                message.comment.iter_mut().for_each(comment);
                message.value.iter_mut().for_each(pattern);
                message.attributes.shrink_to_fit();
                message.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
            }
            Entry::Term(term) => {
                term.comment.iter_mut().for_each(comment);
                pattern(&mut term.value);
                term.attributes.shrink_to_fit();
                term.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
            }
            Entry::Comment(lines) | Entry::GroupComment(lines) | Entry::ResourceComment(lines) => {
                comment(lines);
            }
            Entry::Junk { .. } => {}
        }
    }
}

fn comment(comment: &mut Comment<&str>) {
    comment.content.shrink_to_fit();
}

fn pattern(pattern: &mut Pattern<&str>) {
    pattern.elements.shrink_to_fit();
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            placeable(expression);
        }
    }
}

fn placeable(expression: &mut Expression<&str>) {
    match expression {
        Expression::Inline(expression) => inline(expression),
        Expression::Select { selector, variants } => {
            inline(selector);
            variants.shrink_to_fit();
            for variant in variants {
                pattern(&mut variant.value);
            }
        }
    }
}

fn inline(expression: &mut InlineExpression<&str>) {
    match expression {
        InlineExpression::FunctionReference { arguments: CallArguments { positional, named }, .. }
        | InlineExpression::TermReference { arguments: Some(CallArguments { positional, named }), .. } => {
            positional.shrink_to_fit();
            named.shrink_to_fit();
            positional.iter_mut().for_each(inline);
            for argument in named {
                inline(&mut argument.value);
            }
        }
        InlineExpression::Placeable { expression } => placeable(expression),
        _ => {}
    }
}
