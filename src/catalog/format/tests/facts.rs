//! Fluent's rules, one fact each.

use fluent_syntax::{ast, parser};

use super::super::{Bundle, FormatError};
use super::{args, format_in, text_in};
use crate::locale::Locale;

/// The text of `m` in German, its number of errors, and the first of them in words.
fn fails(ftl: &str, text: &str, error: &str) {
    let formatted = format_in("de", ftl, None);
    assert_eq!(formatted.text, text, "{ftl}");
    assert_eq!(formatted.errors.len(), 1, "{ftl}: {:?}", formatted.errors);
    assert_eq!(formatted.errors[0].to_string(), error, "{ftl}");
}

#[test]
fn a_bundle_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Bundle<'_>>();
}

#[test]
fn lines_of_a_paragraph_keep_their_breaks_and_there_are_no_isolation_marks() {
    let ftl = "m =\n    Eins { $a }.\n    Zwei { $b }.\n";
    assert_eq!(text_in("de", ftl, Some(&args([("a", "x"), ("b", "y")]))), "Eins x.\nZwei y.");
}

#[test]
fn escapes_in_string_literals_are_read() {
    assert_eq!(
        text_in("de", r#"m = {"{"}{"\""}{"\\"}{"\u0041"}{"\U01F602"}{""}|"#, None),
        "{\"\\A\u{1f602}|"
    );
}

#[test]
fn an_escape_that_names_no_character_is_an_error() {
    let formatted = format_in("de", r#"m = {"\uD800"}"#, None);
    assert_eq!(formatted.text, "\u{fffd}");
    assert!(matches!(formatted.errors[..], [FormatError::BadValue { .. }]));
    assert_eq!(text_in("de", r#"m = {"\ufffd"}"#, None), "\u{fffd}");
}

#[test]
fn messages_terms_and_their_attributes_can_be_referred_to() {
    let ftl = "m = { a } { a.title } { -t }\na = A\n    .title = T\n-t = Term { a }\n";
    assert_eq!(text_in("de", ftl, None), "A T Term A");
}

#[test]
fn a_term_sees_its_named_arguments_and_no_outer_variable() {
    let ftl = "m = { -t(case: \"genitive\") } { -t } { $case }\n\
               -t = { $case ->\n    [genitive] Habichts\n   *[nominative] Habicht\n }\n";
    let given = args([("case", "genitive")]);
    assert_eq!(text_in("de", ftl, Some(&given)), "Habichts Habicht genitive");
}

#[test]
fn after_a_term_inside_a_term_the_outer_arguments_are_back() {
    let ftl = "m = { -a(x: \"1\") }{ $x }\n-a = { -b(x: \"2\") }{ $x }\n-b = { $x }\n";
    assert_eq!(text_in("de", ftl, Some(&args([("x", "0")]))), "210");
}

#[test]
fn an_attribute_of_a_term_chooses_a_variant() {
    let ftl =
        "m = { -t.gender ->\n    [feminine] die\n   *[other] das\n }\n-t = Stadt\n    .gender = feminine\n";
    assert_eq!(text_in("de", ftl, None), "die");
}

#[test]
fn the_first_variant_that_fits_is_taken_exact_numbers_by_value() {
    let ftl = "m = { $n ->\n    [1] genau eins\n    [one] eins\n   *[other] viele\n }\n";
    assert_eq!(text_in("de", ftl, Some(&args([("n", 1)]))), "genau eins");
    assert_eq!(text_in("de", ftl, Some(&args([("n", 2)]))), "viele");
    let ftl = "m = { $n ->\n    [1.0] eins\n   *[other] viele\n }\n";
    assert_eq!(text_in("de", ftl, Some(&args([("n", 1)]))), "eins");
}

#[test]
fn a_text_is_not_a_number_when_variants_are_compared() {
    let ftl = "m = { $n ->\n    [1] Zahl\n    [one] Kategorie\n   *[other] nichts\n }\n";
    assert_eq!(text_in("de", ftl, Some(&args([("n", "1")]))), "nichts");
    assert_eq!(text_in("de", ftl, Some(&args([("n", "one")]))), "Kategorie");
}

#[test]
fn choices_can_stand_inside_choices() {
    let ftl = "m = { $a ->\n    [x] { $b ->\n        [y] xy\n       *[z] xz\n    }\n   *[w] w\n }\n";
    assert_eq!(text_in("de", ftl, Some(&args([("a", "x"), ("b", "y")]))), "xy");
    assert_eq!(text_in("de", ftl, Some(&args([("a", "x"), ("b", "-")]))), "xz");
}

#[test]
fn a_choice_whose_selector_fails_takes_the_default_and_tells() {
    fails(
        "m = { $n ->\n    [one] eins\n   *[other] viele\n }\n",
        "viele",
        "$n is not given here: check its spelling (a glossary term knows only what stands in round brackets behind its name)",
    );
}

#[test]
fn what_is_unknown_leaves_its_name_in_braces() {
    fails("m = { -t }\n", "{-t}", "there is no term -t: check its spelling, or define it in terms.ftl");
    fails("m = { x }\n", "{x}", "there is no message x: check its spelling");
    fails("m = { x.y }\nx = X\n", "{x.y}", "x has no attribute .y");
    fails("m = { FOO() }\n", "{FOO()}", "there is no function FOO(): use NUMBER() or DATETIME()");
    fails("m = { -t.y ->\n   *[a] A\n }\n-t = T\n", "A", "-t has no attribute .y");
    fails(
        "m = { x }\nx =\n    .y = Y\n",
        "{x}",
        "x has attributes, but no text of its own: name the attribute",
    );
    let formatted = format_in("de", "m = a { $n } b { $n }\n", None);
    assert_eq!((formatted.text.as_str(), formatted.errors.len()), ("a {$n} b {$n}", 2));
}

#[test]
fn a_terms_own_variable_that_is_not_given_is_told_when_it_is_written() {
    let formatted = format_in("de", "m = { -t }\n-t = { $x }\n", Some(&args([("x", "1")])));
    assert_eq!(formatted.text, "{$x}");
    assert_eq!(formatted.errors, [FormatError::UnknownVariable("x".into())]);
    let formatted = format_in("de", "m = { -t }\n-t = { NUMBER($x) }\n", Some(&args([("x", "1")])));
    assert_eq!(formatted.errors, [FormatError::UnknownVariable("x".into())]);
}

#[test]
fn a_message_that_contains_itself_is_told() {
    fails("m = { m }\n", "{m}", "m contains itself, directly or through another message or term");
    let told = "-a contains itself, directly or through another message or term";
    fails("m = x{ -a }\n-a = a{ -b }\n-b = b{ -a }\n", "xab{-a}", told);
}

#[test]
fn the_first_definition_of_an_id_stays() {
    let ftl = "m = { -t }\nm = nie\n-t = erst\n-t = nie\n";
    assert_eq!(text_in("de", ftl, None), "erst");
}

#[test]
fn a_message_may_be_missing_or_have_no_text() {
    let resource =
        parser::parse("a = A { $x }\n    .title = T { $x }\nb =\n    .title = T\n-t = Term\n").unwrap();
    let mut bundle = Bundle::new("el".parse::<Locale>().unwrap());
    bundle.add(&resource.body);
    let given = args([("x", 1)]);
    assert!(bundle.has_message("a") && !bundle.has_message("t"));
    assert!(bundle.has_term("t") && !bundle.has_term("a"));
    assert_eq!(bundle.locale().code(), "el");
    assert_eq!(bundle.format("b", None), None);
    assert_eq!(bundle.format("c", None), None);
    assert_eq!(bundle.format_attribute("a", "title", Some(&given)).unwrap().text, "T 1");
    assert_eq!(bundle.format_attribute("a", "none", None), None);
}

#[test]
fn one_placeable_can_be_formatted_by_itself() {
    let resource = parser::parse("m = x { $n ->\n    [one] eins\n   *[other] { $n }\n } y\n").unwrap();
    let ast::Entry::Message(message) = &resource.body[0] else { panic!("m is a message") };
    let elements = &message.value.as_ref().unwrap().elements;
    let expression = elements.iter().find_map(|element| match element {
        ast::PatternElement::Placeable { expression } => Some(expression),
        ast::PatternElement::TextElement { .. } => None,
    });
    let bundle = Bundle::new("de".parse::<Locale>().unwrap());
    let formatted = bundle.format_expression(expression.unwrap(), Some(&args([("n", 1234)])));
    assert_eq!(formatted.text, "1.234");
}
