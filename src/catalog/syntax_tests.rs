use std::path::Path;

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
