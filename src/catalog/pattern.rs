//! Text into Fluent patterns: whatever a text holds, its message gives it back.
//!
//! Fluent reads `{`, a line that begins with `[`, `*` or `.`, an empty line and spaces at a line's ends as syntax. The
//! crate's own serializer escapes none of these, so horo encodes every text that goes into a pattern: what could be
//! syntax stands in a string literal, `{ "{" }`. A line break of the text is a line break of the pattern.
//!
//! The layout is the one that Fluent's own serializers write, so that other tools leave it as it is: text of one line
//! stands beside its id, text of several lines below, each behind four spaces.

use std::fmt::Write as _;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// A pattern never needs more literals than this; a text that would is written as a single literal. The formatter
/// stops at 90 placeables.
const MAX_LITERALS: usize = 60;

/// The lines of the pattern that stands for a text; [`layout`] says where they stand.
pub fn encode(text: &str) -> Vec<String> {
    let mut literals = 0;
    let lines = text.split('\n').map(|line| encode_line(line, &mut literals)).collect();
    if literals <= MAX_LITERALS { lines } else { vec![literal(text)] }
}

/// A text as it stands behind `id =`: a single line beside it, several lines below, each behind four spaces.
pub fn layout(text: &str, newline: &str) -> String {
    let lines = encode(text);
    let indent = format!("{newline}    ");
    let lead = if lines.len() > 1 { indent.as_str() } else { " " };
    [lead, &lines.join(&indent)].concat()
}

/// A whole message as horo writes it, without a line break at its end.
pub fn message(id: &str, text: &str) -> String {
    format!("{id} ={}", layout(text, "\n"))
}

/// The text a pattern stands for, if it holds nothing but text: `decode(encode(text)) == text`.
pub fn decode(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => text.push_str(&unescape_unicode_to_string(value)),
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

fn encode_line(line: &str, literals: &mut usize) -> String {
    if line.is_empty() {
        *literals += 1;
        return literal("");
    }
    let inner = line.trim_matches(' ');
    let begin = line.len() - line.trim_start_matches(' ').len();
    let end = if inner.is_empty() { line.len() } else { begin + inner.len() };
    let is_special = |at: usize, c: char| {
        at < begin
            || at >= end
            || matches!(c, '{' | '}')
            || is_escaped(c)
            || (at == 0 && matches!(c, '[' | '*' | '.' | '#'))
    };
    let mut encoded = String::with_capacity(line.len() + 8);
    let mut special = String::new();
    for (at, c) in line.char_indices() {
        if is_special(at, c) {
            special.push(c);
            continue;
        }
        flush(&mut encoded, &mut special, literals);
        encoded.push(c);
    }
    flush(&mut encoded, &mut special, literals);
    encoded
}

fn flush(encoded: &mut String, special: &mut String, literals: &mut usize) {
    if !special.is_empty() {
        encoded.push_str(&literal(special));
        special.clear();
        *literals += 1;
    }
}

/// A placeable that holds the text as a string literal.
fn literal(text: &str) -> String {
    format!("{{ {} }}", quoted(text))
}

/// A text as a string literal.
pub(super) fn quoted(text: &str) -> String {
    let mut literal = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => literal.extend(['\\', c]),
            c if is_escaped(c) => {
                let _ = write!(literal, "\\u{:04X}", c as u32);
            }
            c => literal.push(c),
        }
    }
    literal.push('"');
    literal
}

/// Characters that are written by their number: what cannot be seen, and what other programs take for a line's end
/// (Python's serializer indents behind U+2028).
fn is_escaped(c: char) -> bool {
    c.is_control() || matches!(c, '\u{feff}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use fluent::{FluentBundle, FluentResource};
    use proptest::prelude::*;

    use super::*;

    /// What the public Fluent implementation makes of the message.
    fn decode(text: &str) -> String {
        let source = message("m", text) + "\n";
        let resource =
            FluentResource::try_new(source.clone()).unwrap_or_else(|error| panic!("{source}: {error:?}"));
        assert_eq!(resource.entries().count(), 1, "{source}");
        let mut bundle = FluentBundle::default();
        bundle.set_use_isolating(false);
        bundle.add_resource(&resource).unwrap();
        let pattern = bundle.get_message("m").and_then(|message| message.value()).expect("a value");
        let mut errors = Vec::new();
        let decoded = bundle.format_pattern(pattern, None, &mut errors).into_owned();
        assert!(errors.is_empty(), "{source}: {errors:?}");
        let own = super::super::resource::read(source.as_bytes()).unwrap();
        let own = own.message("m").and_then(|(_, message)| super::decode(message.value.as_ref()?));
        assert_eq!(own.as_ref(), Some(&decoded), "ours and fluent-bundle's reading");
        decoded
    }

    #[test]
    fn what_could_be_syntax_comes_back_as_text() {
        for text in [
            "",
            " ",
            "{",
            "}",
            "{ $n }",
            "[a]",
            "* b",
            ".c",
            "# d",
            "a\n\nb",
            "\n",
            "a ",
            " a",
            "a \n b",
            "\"{\\\"}",
            "a\rb",
            "a\u{2028}b\u{85}c",
            "\u{feff}x",
            "a\tb",
            "\t",
            "-term = x",
            "m = x",
            "a\n[b\n*c\n.d\n}e\n#f",
        ] {
            assert_eq!(decode(text), text, "{text:?}");
        }
    }

    #[test]
    fn ordinary_prose_is_written_as_it_is() {
        let text = "В рамките на „SECON“ /2021-2027/ – 9 страни.\nСрещата #Хасково.";
        assert_eq!(
            message("p-1", text),
            "p-1 =\n    В рамките на „SECON“ /2021-2027/ – 9 страни.\n    Срещата #Хасково."
        );
    }

    #[test]
    fn a_text_full_of_braces_stays_below_the_limit_of_placeables() {
        let text = "a{b}".repeat(500);
        assert_eq!(encode(&text).concat().matches("{ \"").count(), 1);
        assert_eq!(decode(&text), text);
    }

    proptest! {
        #[test]
        fn decoding_what_was_encoded_gives_the_text(text in any::<String>()) {
            prop_assert_eq!(decode(&text), text);
        }

        #[test]
        fn decoding_gives_the_text_also_where_it_is_mostly_syntax(text in "[ \\n\\r\\t{}\\[\\]*.#\"\\\\=a-]{0,40}") {
            prop_assert_eq!(decode(&text), text);
        }
    }
}
