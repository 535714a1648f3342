use fluent_syntax::serializer::{Options, serialize_with_options};
use proptest::prelude::*;

use super::*;
use crate::catalog::generated::pattern;

#[track_caller]
fn same(one: &str, other: &str) {
    assert_eq!(normal_form(one), normal_form(other));
}

#[test]
fn how_a_placeable_is_set_is_no_edit() {
    same("{$x} und {-t(case:\"dative\")}", "{ $x } und { -t(case: \"dative\") }");
    same("{\"{\"}a{\"}\"}", "{ \"{\" }a{ \"}\" }");
    same("{ {$x} }", "{{ $x }}");
    same("{NUMBER( $n,b:2 , a : 1 )}", "{ NUMBER($n, a: 1, b: 2) }");
    same("{ \"\\u0041\\U00044f\" }", "{ \"Aя\" }");
    same("{ -t . a -> \n *[x] y\n}", "{ -t . a -> \n *[x] y\n}");
}

#[test]
fn how_variants_are_set_is_no_edit() {
    same(
        "Ein {$n ->\n[one] Satz\n *[other]\n   Sätze\n   und Wörter\n } da.",
        "\n    Ein { $n ->\n        [one] Satz\n       *[other]\n            Sätze\n            und Wörter\n    } da.",
    );
    same("{ $n ->\r\n *[a] b\r\n}", "{ $n ->\n    *[a] b\n}");
}

#[test]
fn plain_text_is_its_lines() {
    assert_eq!(normal_form("\n    Eins. \r\n  Zwei.\n"), "Eins.\nZwei.");
    assert_eq!(normal_form("a }"), "a }");
}

#[test]
fn a_pattern_in_the_usual_layout_is_its_lines_too_so_that_older_ledgers_hold() {
    let usual = "\n    Die { -a(case: \"b\") } und { $n }.\n    Ende { \"}\" }";
    assert_eq!(normal_form(usual), of_lines(usual));
}

#[test]
fn a_choice_inside_a_sentence_is_a_choice_between_sentences() {
    same(
        "Am { $n ->\n *[other] Ort\n [one] Platz\n } ist { $x }.",
        "{ $n ->\n [one] Am Platz ist { $x }.\n *[other] Am Ort ist { $x }.\n }",
    );
    same(
        "{ $a ->\n [x] { NUMBER($b) ->\n [1] p\n *[2] q\n }\n *[y] r\n }",
        "{ $b ->\n [1] { $a ->\n [x] p\n *[y] r\n }\n *[2] { $a ->\n [x] q\n *[y] r\n }\n }",
    );
    assert_ne!(
        normal_form("{ $a ->\n [x] p\n *[y] q\n } { $b ->\n *[x] r\n }"),
        normal_form("{ $a ->\n [x] p\n *[y] q\n } { $a ->\n *[x] r\n }")
    );
}

#[test]
fn choices_without_end_are_not_unfolded() {
    let choice = |n: usize| format!("{{ $n{n} ->\n [a] x\n *[b] y\n }} ");
    let many: String = (0..30).map(choice).collect();
    assert!(normal_form(&many).len() < 2 * many.len());
    let long = choice(1) + &"wort ".repeat(300_000);
    assert!(normal_form(&long).len() < 2 * long.len());
}

#[test]
fn what_is_said_counts() {
    for (one, other) in [
        ("{ $x }", "{ $y }"),
        ("{ $x }", "$x"),
        ("{ -t }", "{ t }"),
        ("{ -t(a: 1) }", "{ -t(a: \"1\") }"),
        ("{ \"a\" }", "{ \" a\" }"),
        ("a { $x }", "a{ $x }"),
        ("{ $n ->\n[one] a\n*[other] b\n}", "{ $n ->\n*[one] a\n[other] b\n}"),
        ("{ $n ->\n*[a] b\n}", "{ $n ->\n*[a] c\n}"),
    ] {
        assert_ne!(normal_form(one), normal_form(other));
    }
}

#[test]
fn what_the_parser_cannot_bear_is_taken_for_text() {
    let deep = "{".repeat(100_000);
    assert_eq!(normal_form(&deep), deep);
}

fn body(pattern: &str) -> (String, Vec<Entry<String>>) {
    let text = format!("m =\n {pattern}\n");
    let resource = parser::parse(text.clone()).unwrap_or_else(|errors| panic!("{text}: {errors:?}"));
    let set_usually = serialize_with_options(&resource, Options { with_junk: true });
    (set_usually, resource.body)
}

/// The syntax tree without spaces.
fn said(pattern: &str) -> String {
    let (_, body) = body(&pattern.replace('\n', "\n "));
    let blank = "TextElement{value:\"\"},";
    format!("{body:?}").replace(' ', "").replace("value:\"\\n", "value:\"").replace(blank, "")
}

proptest! {
    #[test]
    fn a_pattern_set_in_the_usual_layout_keeps_its_normal_form(pattern in pattern()) {
        let (usual, _) = body(&pattern);
        let usual = usual.strip_prefix("m =").unwrap();
        prop_assert_eq!(normal_form(&pattern), normal_form(usual));
        // Without variants the older form of the usual layout is the normal form: ledgers that hold it stay valid.
        prop_assert!(usual.contains("->") || normal_form(usual) == of_lines(usual));
    }

    #[test]
    fn a_normal_form_says_what_its_pattern_says(pattern in pattern()) {
        let form = normal_form(&pattern);
        if !pattern.contains("->") {
            prop_assert_eq!(said(&form), said(&pattern));
            prop_assert_eq!(normal_form(&form), form);
        }
    }

    #[test]
    fn indentation_and_line_endings_of_text_do_not_count(text in any::<String>(), indent in 1usize..9) {
        let lines = pattern::encode(&text);
        let spread = lines.join(&format!("\r\n{}", " ".repeat(indent)));
        prop_assert_eq!(normal_form(&spread), normal_form(&lines.join("\n")));
    }

    #[test]
    fn any_text_has_a_normal_form(text in any::<String>(), syntax in "[ \\n{}\\[\\]*.\"$a:()>-]{0,40}") {
        normal_form(&text);
        normal_form(&syntax);
    }
}
