//! Files made to starve or crash a resolver end in an error value, at once, and with a bounded text.

use std::fmt::Write;

use fluent_syntax::ast;

use super::super::{Bundle, FormatError, Formatted, MAX_BYTES};
use super::{args, format_in, text_in};
use crate::locale::Locale;

/// Formats `m`, checks the bounds, and gives the last error.
fn last_error(ftl: &str) -> FormatError {
    bounded(&format_in("de", ftl, Some(&args([("n", 1)]))))
}

fn bounded(formatted: &Formatted) -> FormatError {
    assert!(formatted.text.len() <= MAX_BYTES);
    assert!(formatted.errors.len() <= 101);
    formatted.errors.last().cloned().expect("the bomb is found")
}

#[test]
fn a_billion_laughs_end_as_too_many_placeables() {
    for kind in ["-l", "l"] {
        for depth in [2, 3, 10, 30] {
            let mut ftl = format!("m = {{ {kind}{depth} }}\n{kind}0 = lol\n");
            for level in 1..=depth {
                let inner = format!("{{ {kind}{} }}", level - 1).repeat(10);
                writeln!(ftl, "{kind}{level} = {inner}").unwrap();
            }
            assert_eq!(last_error(&ftl), FormatError::TooManyPlaceables, "{kind} {depth}");
        }
    }
}

#[test]
fn a_long_term_used_often_ends_as_too_long() {
    let ftl = format!("m = {}\n-big = {}\n", "{ -big }".repeat(80), "x".repeat(100_000));
    let formatted = format_in("de", &ftl, None);
    assert_eq!(formatted.errors, [FormatError::TooLong]);
    assert_eq!(formatted.text, format!("{}{{-big}}", "x".repeat(200_000)));
    assert_eq!(last_error(&format!("m = {}\n", "x".repeat(MAX_BYTES + 1))), FormatError::TooLong);
    let long = "x".repeat(MAX_BYTES);
    assert_eq!(format_in("de", "m = { $a }\n", Some(&args([("a", long)]))).errors, []);
}

#[test]
fn long_terms_in_arguments_and_selectors_are_counted_too() {
    let big = "x".repeat(60_000);
    let ftl = format!("m = {}\n-big = b\n    .a = {big}\n", "{ -big.a ->\n   *[x] x\n }".repeat(80));
    assert_eq!(last_error(&ftl), FormatError::TooLong);
    assert!(format_in("de", &ftl, None).text.ends_with("{-big.a}"));
    let ftl = format!("m = {}\n-big = {big}\n", "{ NUMBER(-big) }".repeat(80));
    assert_eq!(last_error(&ftl), FormatError::TooLong);
    let ftl = format!("m = {}\n-t = {{ NUMBER({}) }}\n", "{ -t }".repeat(40), "-big, ".repeat(90));
    assert!(!matches!(last_error(&ftl), FormatError::TooLong));
}

#[test]
fn many_variants_and_attributes_looked_at_often_are_too_much_work() {
    let mut ftl = format!("m = {}\n-t = {{ 7 ->\n", "{ -t }".repeat(44));
    (0..20_000).for_each(|n| writeln!(ftl, "    [v{n}] x").unwrap());
    ftl.push_str("   *[other] y\n }\n");
    assert_eq!(last_error(&ftl), FormatError::TooManyPlaceables);
    let mut ftl = format!("m = {}\n-t = T\n", "{ -t.last ->\n   *[x] x\n }".repeat(60));
    (0..20_000).for_each(|n| writeln!(ftl, "    .a{n} = x").unwrap());
    assert_eq!(last_error(&ftl), FormatError::TooManyPlaceables);
}

#[test]
fn named_arguments_in_the_worst_order_are_too_much_work() {
    let mut ftl = String::from("m = { -t(");
    (0..5_000).rev().for_each(|n| write!(ftl, "a{n:05}: 1, ").unwrap());
    ftl.push_str("b: 1) }\n-t = T\n");
    assert_eq!(last_error(&ftl), FormatError::TooManyPlaceables);
}

#[test]
fn a_chain_of_references_ends_as_too_deep() {
    let mut ftl = String::from("m = { -c0 }\n");
    (0..2_000).for_each(|n| writeln!(ftl, "-c{n} = {{ -c{} }}", n + 1).unwrap());
    assert_eq!(last_error(&ftl), FormatError::TooDeep);
}

#[test]
fn braces_within_braces_are_resolved_to_the_depth_of_a_guarded_file_and_no_further() {
    let nested = |n: usize| format!("m = {}\"x\"{}\n", "{ ".repeat(n), " }".repeat(n));
    assert_eq!(text_in("de", &nested(32), None), "x");
    assert_eq!(last_error(&nested(33)), FormatError::TooDeep);
    let calls = |n: usize| format!("m = {{ {}$n{} }}\n", "NUMBER(".repeat(n), ")".repeat(n));
    assert_eq!(text_in("de", &calls(16), Some(&args([("n", 1)]))), "1");
    assert_eq!(last_error(&calls(40)), FormatError::TooDeep);
    let choices = |n: usize| format!("m = {}x{}\n", "{ 1 ->\n *[a] ".repeat(n), "\n }".repeat(n));
    assert_eq!(text_in("de", &choices(32), None), "x");
    assert_eq!(last_error(&choices(33)), FormatError::TooDeep);
}

/// The parser's own recursion is not met here: the tree is built by hand, far deeper than a guarded file can be.
#[test]
fn a_tree_deeper_than_any_file_is_no_stack_overflow() {
    let leaf = ast::InlineExpression::StringLiteral { value: "x" };
    let mut inline = leaf.clone();
    for _ in 0..100_000 {
        inline = ast::InlineExpression::Placeable { expression: Box::new(ast::Expression::Inline(inline)) };
    }
    let mut expression = ast::Expression::Inline(inline);
    let bundle = Bundle::new("de".parse::<Locale>().unwrap());
    assert_eq!(bounded(&bundle.format_expression(&expression, None)), FormatError::TooDeep);
    // Taken apart by a loop, because dropping so deep a tree would recurse.
    while let ast::Expression::Inline(ast::InlineExpression::Placeable { expression: inner }) =
        &mut expression
    {
        let inner = std::mem::replace(&mut **inner, ast::Expression::Inline(leaf.clone()));
        expression = inner;
    }
}

#[test]
fn ninety_placeables_are_resolved_and_the_next_is_one_too_many() {
    assert_eq!(text_in("de", &format!("m = {}\n", "{ $n }".repeat(90)), Some(&args([("n", 1)]))).len(), 90);
    let formatted = format_in("de", &format!("m = {}\n", "{ $n }".repeat(101)), Some(&args([("n", 1)])));
    assert_eq!(formatted.errors, [FormatError::TooManyPlaceables]);
    assert_eq!(formatted.text, format!("{}{{$n}}", "1".repeat(90)));
}

#[test]
fn a_limit_met_inside_a_placeable_or_a_selector_is_no_panic() {
    let many = "{ $n }".repeat(101);
    for ftl in [
        format!("m = {{ {{ -t }} }}\n-t = {many}\n"),
        format!("m = {{ {{ \"\" }} }}{{ {{ 1 }} }}{many}{{ {{ \"x\" }} }}\n"),
        format!("m = {{ -t.a ->\n   *[x] {many}\n }}\n-t = T\n    .a = {many}\n"),
        format!("m = {}{{ {{ 1 }} }}{{ {{ \"a\" }} }}{{ 1 ->\n   *[x] x\n }}\n", "{ $n }".repeat(90)),
        format!("m = {{ \"x\" ->\n   *[x] {many}\n }}\n"),
        format!("m = {{ NUMBER(-t) }}\n-t = {many}\n"),
    ] {
        assert!(
            matches!(last_error(&ftl), FormatError::TooManyPlaceables | FormatError::BadValue { .. }),
            "{ftl}"
        );
    }
}

#[test]
fn cycles_of_every_kind_are_found() {
    for ftl in [
        "m = { m }\n",
        "m = { a }\na = { b }\nb = { a }\n",
        "m = { -a }\n-a = { -a }\n",
        "m = { m.x }\n    .x = { m.x }\n",
        "m = { -a.x ->\n   *[y] y\n }\n-a = A\n    .x = { -a.x ->\n       *[z] z\n    }\n",
        "m = { NUMBER(-a) }\n-a = { NUMBER(-a) }\n",
        "m = { -a(x: \"1\") }\n-a = { -b(y: \"2\") }\n-b = { -a(x: \"3\") }\n",
    ] {
        let formatted = format_in("de", ftl, None);
        assert!(formatted.errors.iter().any(|error| matches!(error, FormatError::Cyclic(_))), "{ftl}");
    }
}

#[test]
fn digit_options_are_cut_to_twenty() {
    for digits in ["1000000", "1000000000", "1000000000000000000", "99999999999999999999"] {
        for option in [
            "minimumIntegerDigits",
            "minimumFractionDigits",
            "maximumFractionDigits",
            "minimumSignificantDigits",
            "maximumSignificantDigits",
        ] {
            let one = format!("{{ NUMBER($n, {option}: {digits}) }}");
            let formatted = format_in("de", &format!("m = {one}\n"), Some(&args([("n", 1)])));
            assert!(formatted.text.len() < 30, "{one} gives {}", formatted.text);
            assert_eq!(formatted.errors.len(), 1, "{one}");
            let error = last_error(&format!("m = {}\n", one.repeat(89)));
            assert_eq!(error.to_string(), format!("NUMBER() takes at most 20 as {option}"));
        }
    }
}

#[test]
fn a_number_literal_of_many_digits_is_an_error_and_not_infinity() {
    let digits = "9".repeat(1_000_000);
    for ftl in [
        format!("m = {{ {digits} }}\n"),
        format!("m = {{ 0.{digits} }}\n"),
        format!("m = {{ NUMBER({digits}) }}\n"),
    ] {
        let formatted = format_in("de", &ftl, None);
        assert!(formatted.text.len() < 300 && !formatted.text.contains("inf"), "{}", formatted.text);
        assert!(matches!(formatted.errors[..], [FormatError::BadValue { .. }]));
    }
    let ftl = format!("m = {{ $n ->\n    [{digits}] viel\n   *[other] wenig\n }}\n");
    assert_eq!(text_in("de", &ftl, Some(&args([("n", f64::MAX)]))), "wenig");
}

#[test]
fn very_large_and_very_small_numbers_are_written_out_within_bounds() {
    for number in [f64::MAX, f64::MIN, f64::MIN_POSITIVE, 5e-324, -0.0] {
        let given = args([("n", number)]);
        let ftl = "m = { $n } { NUMBER($n, maximumSignificantDigits: 20) } { NUMBER($n, minimumFractionDigits: 20) }\n";
        assert!(text_in("bg", ftl, Some(&given)).len() < 2_500);
    }
}

#[test]
fn long_names_and_many_errors_are_cut() {
    let name = "n".repeat(100_000);
    let formatted = format_in("de", &format!("m = {{ ${name} }} {{ -{name} }} {{ {name}.{name} }}\n"), None);
    assert_eq!(formatted.errors.len(), 3);
    assert!(formatted.text.len() < 600);
    assert!(formatted.errors.iter().all(|error| error.to_string().len() < 400));
}
