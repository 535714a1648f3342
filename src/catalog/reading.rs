//! The crate's parser, and where its reading is mended.
//!
//! It agrees with the specification's own fixtures but for a few things, of which only these matter to a translator; both
//! are seen at a file's end, where an editor leaves the last line without a break:
//!
//! * A last line of nothing but spaces is an empty line. The crate calls it an error.
//! * A last line of nothing but `#` is a line of its comment. The crate leaves it out.
//!
//! And it takes a star for a default where no variant follows it (`{ $n -> * }`): such a choice has none. What holds one is
//! junk here, as in the specification.
//!
//! What else the crate reads in its own way is listed in `tests/suite/specification.rs`.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::compact::compact;
use super::place::Placed as _;
use super::resource::BLANK;

/// Parses a text that the guard has admitted.
pub fn parse(text: &str) -> (Vec<Entry<&str>>, Vec<ParserError>) {
    let (mut body, mut errors) = match parser::parse(text) {
        Ok(resource) => (resource.body, Vec::new()),
        Err((resource, errors)) => (resource.body, errors),
    };
    let end = &text[text.len()..];
    match body.last_mut() {
        Some(Entry::Junk { content }) if content.trim_matches(BLANK).is_empty() => {
            body.pop();
            errors.pop();
        }
        Some(Entry::Comment(comment)) if last_line(text) == "#" => comment.content.push(end),
        Some(Entry::GroupComment(comment)) if last_line(text) == "##" => comment.content.push(end),
        Some(Entry::ResourceComment(comment)) if last_line(text) == "###" => comment.content.push(end),
        _ => {}
    }
    if body.iter().any(|entry| lone_star(text, entry).is_some()) {
        without_lone_stars(text, &mut body, &mut errors);
    }
    compact(&mut body);
    (body, errors)
}

/// Makes junk of every message and term with a choice that has no default.
fn without_lone_stars<'a>(text: &'a str, body: &mut Vec<Entry<&'a str>>, errors: &mut Vec<ParserError>) {
    let starts: Vec<Option<usize>> = body.iter().map(|entry| start(text, entry)).collect();
    let mut whole = Vec::with_capacity(body.len());
    for (at, entry) in std::mem::take(body).into_iter().enumerate() {
        let Some(star) = lone_star(text, &entry) else {
            whole.push(entry);
            continue;
        };
        let (id, comment) = match entry {
            Entry::Message(message) => (message.id.start(text), message.comment),
            Entry::Term(term) => (term.id.start(text).and_then(|id| id.checked_sub("-".len())), term.comment),
            other => {
                whole.push(other);
                continue;
            }
        };
        let next = starts[at + 1..].iter().flatten().next().copied().unwrap_or(text.len());
        let own = id.unwrap_or(next)..next;
        whole.extend(comment.map(Entry::Comment));
        whole.push(Entry::Junk { content: &text[own.clone()] });
        let kind = ErrorKind::MissingDefaultVariant;
        errors.push(ParserError { pos: star..star + 1, slice: Some(own), kind });
    }
    errors.sort_by_key(|error| error.pos.start);
    *body = whole;
}

/// Where an entry begins, with its comment.
fn start(text: &str, entry: &Entry<&str>) -> Option<usize> {
    match entry {
        Entry::Message(message) => message.start(text),
        Entry::Term(term) => term.start(text),
        Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
            comment.start(text)
        }
        Entry::Junk { content } => content.start(text),
    }
}

/// Where in an entry a star stands without a variant behind it.
fn lone_star(text: &str, entry: &Entry<&str>) -> Option<usize> {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return None,
    };
    let mut patterns = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
    patterns.find_map(|pattern| in_pattern(text, pattern))
}

fn in_pattern(text: &str, pattern: &Pattern<&str>) -> Option<usize> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::Placeable { expression } => in_expression(text, expression),
        PatternElement::TextElement { .. } => None,
    })
}

fn in_expression(text: &str, expression: &Expression<&str>) -> Option<usize> {
    let (selector, variants) = match expression {
        Expression::Inline(inline) => return in_inline(text, inline),
        Expression::Select { selector, variants } => (selector, variants),
    };
    let within = || variants.iter().find_map(|variant| in_pattern(text, &variant.value));
    let star = || {
        // What stands above it is whole, for it was looked at before.
        let above = variants.last().map_or_else(|| selector.end(text), |variant| variant.end(text))?;
        text[above..].find('*').map(|star| above + star)
    };
    in_inline(text, selector).or_else(within).or_else(|| {
        let has_default = variants.iter().any(|variant| variant.default);
        if has_default { None } else { star() }
    })
}

fn in_inline(text: &str, inline: &InlineExpression<&str>) -> Option<usize> {
    match inline {
        InlineExpression::FunctionReference { arguments: CallArguments { positional, named }, .. }
        | InlineExpression::TermReference { arguments: Some(CallArguments { positional, named }), .. } => {
            let mut all = positional.iter().chain(named.iter().map(|argument| &argument.value));
            all.find_map(|inline| in_inline(text, inline))
        }
        InlineExpression::Placeable { expression } => in_expression(text, expression),
        _ => None,
    }
}

/// What stands behind the last line break.
fn last_line(text: &str) -> &str {
    text.rsplit('\n').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_without_a_variant_makes_its_message_junk_and_no_other() {
        for choice in
            ["{ $n ->\n * }", "{ $n ->\n [one] x\n * }", "{ $a ->\n *[b] { $n ->\n [one] x\n * }\n }"]
        {
            for id in ["m", "-t"] {
                let text = format!("a = A\n\n# note\n{id} = {choice}\n\n# b\nb = B\n");
                let (body, errors) = parse(&text);
                let junk = format!("{id} = {choice}\n\n");
                assert!(matches!(&body[2], Entry::Junk { content } if **content == junk), "{body:?}");
                assert!(matches!(&body[1], Entry::Comment(_)) && body.len() == 4, "{body:?}");
                let [error] = errors.as_slice() else { panic!("{errors:?}") };
                assert_eq!((&text[error.pos.clone()], &error.kind), ("*", &ErrorKind::MissingDefaultVariant));
            }
        }
    }
}
