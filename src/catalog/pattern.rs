//! Text into Fluent patterns: whatever a text holds, its message gives it back.
//!
//! Fluent reads `{`, a line that begins with `[`, `*` or `.`, an empty line and spaces at a line's ends as syntax. The
//! crate's own serializer escapes none of these, so horo encodes every text that goes into a pattern: what could be
//! syntax stands in a string literal, `{"{"}`. A line break of the text is a line break of the pattern.

use std::fmt::Write as _;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::resource::BLANK;

/// A pattern never needs more literals than this; a text that would is written as a single literal. The formatter
/// stops at 90 placeables.
const MAX_LITERALS: usize = 60;

/// The lines of the pattern that stands for a text. They are written below `id =`, each behind spaces.
pub fn encode(text: &str) -> Vec<String> {
    let mut literals = 0;
    let lines = text.split('\n').map(|line| encode_line(line, &mut literals)).collect();
    if literals <= MAX_LITERALS { lines } else { vec![literal(text)] }
}

/// A whole message as horo writes it: the id, then the pattern, each line behind four spaces. No line break at the end.
pub fn message(id: &str, text: &str) -> String {
    let mut message = format!("{id} =");
    for line in encode(text) {
        message.push_str("\n    ");
        message.push_str(&line);
    }
    message
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
            || matches!(c, '{' | '}' | '\u{feff}')
            || c.is_control()
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
    let mut literal = String::from("{\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => literal.extend(['\\', c]),
            c if c.is_control() || c == '\u{feff}' => {
                let _ = write!(literal, "\\u{:04X}", c as u32);
            }
            c => literal.push(c),
        }
    }
    literal.push_str("\"}");
    literal
}

/// A pattern as it stands in a file, without what is only layout: the indentation and the spaces at the lines' ends.
///
/// Two patterns with the same normal form mean the same; it is what a translation is recognised by.
pub fn normal_form(pattern: &str) -> String {
    let lines: Vec<&str> = pattern.lines().map(|line| line.trim_matches(BLANK)).collect();
    lines.join("\n").trim_matches(BLANK).to_owned()
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
        assert_eq!(encode(&text).concat().matches("{\"").count(), 1);
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

        #[test]
        fn layout_does_not_change_the_normal_form(text in any::<String>(), indent in 1usize..9) {
            let lines = encode(&text);
            let spread = lines.join(&format!("\r\n{}", " ".repeat(indent)));
            prop_assert_eq!(normal_form(&spread), normal_form(&lines.join("\n")));
        }
    }
}
