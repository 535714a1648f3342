use std::path::Path;

use proptest::prelude::*;

use crate::catalog::resource::read;
use crate::span::LineIndex;

/// “line:column message” of the first diagnostic.
fn told(text: &str) -> String {
    let resource = read(text.as_bytes()).unwrap();
    let diagnostics = resource.diagnostics(Path::new("f"), &LineIndex::new(text));
    let first = diagnostics.first().unwrap_or_else(|| panic!("nothing was said about {text:?}"));
    assert!(first.hint.is_some());
    format!("{}: {}", first.place, first.message)
}

#[test]
fn a_cyrillic_letter_in_an_id_is_named() {
    assert_eq!(
        told("a = 1\nр-12 = x\n"),
        "f:2:1: the id “р-12” holds the letter “р”, which is not a Latin one"
    );
}

#[test]
fn a_lone_hyphen_before_a_windows_line_break_is_told_and_no_panic() {
    assert!(told("m = x\r\n-\r\nn = y\r\n").starts_with("f:2:2: "), "{}", told("m = x\r\n-\r\nn = y\r\n"));
}

#[test]
fn a_line_that_lost_its_indentation_is_named() {
    let said = told("a =\n    Eins\nzwei und mehr\n");
    assert_eq!(
        said,
        "f:3:6: this line begins at the very left, so it is read as a new message, but there is no “=”"
    );
    assert!(
        told("a =\n    Eins\nДве думи без отстъп в този ред\n").starts_with("f:3:1"),
        "{}",
        told("a =\n    Eins\nДве думи без отстъп\n")
    );
}

#[test]
fn a_short_foreign_word_at_the_left_is_no_id() {
    let said = told("a =\n    Eins\nДве думи\n");
    assert!(said.starts_with("f:3:1: this line begins at the very left"), "{said}");
}

#[test]
fn a_line_that_begins_with_a_bracket_is_named() {
    for (text, place) in [
        ("a =\n    Ende.\n    [Video] Mehr.\nb = x\n", "f:3:5"),
        ("a =\n    [Video] Mehr.\n", "f:2:5"),
        ("a = Ende.\n    .Video Mehr.\n", "f:2:5"),
        ("a = Ende.\n  * Mehr.\n", "f:2:3"),
    ] {
        let said = told(text);
        assert!(said.starts_with(&format!("{place}: a line may not begin with")), "{said}");
    }
}

#[test]
fn a_further_message_with_a_tab_is_not_told_at_this_one() {
    assert!(told("a = { x\n\nb = y\n    z\n\nc = u\n\tv\n").contains("its “}” is missing"));
}

#[test]
fn an_open_bracket_is_named() {
    assert!(told("a = Text { und\n").contains("its “}” is missing"));
    assert!(told("a = Text } und\n").contains("without its “{”"));
    assert!(told("a = Text { $n Personen }\n").contains("its “}” is missing, or something stands between"));
}

#[test]
fn a_tab_is_named() {
    assert!(told("a =\n\tEins\n").contains("tab"));
}

#[test]
fn a_missing_default_is_named() {
    assert!(told("a = { $n ->\n    [one] x\n    [other] y\n }\n").contains("for all other cases"));
}

#[test]
fn an_empty_message_is_named() {
    assert_eq!(told("a =\nb = x\n"), "f:1:1: “a” has no text");
}

#[test]
fn an_open_string_is_named() {
    assert!(told("a = { \"x }\n").contains("never closed"));
}

proptest! {
    #[test]
    fn what_the_parser_refuses_is_told_at_a_place_in_the_text(text in "([a-cб=*.\\[\\]{}$\"\\\\u1(): \t-]|\n|\n    |->){0,40}") {
        let Ok(resource) = read(text.as_bytes()) else { return Ok(()) };
        for told in resource.diagnostics(Path::new("f"), &LineIndex::new(&text)) {
            prop_assert!(told.place.at.is_some() && !told.message.is_empty() && told.hint.is_some());
        }
    }
}

#[test]
fn an_id_that_lost_its_equals_sign_is_named() {
    assert!(told("a = 1\np-45476006\n    Text\n").contains("after the id “p-45476006” comes no “=”"));
}
