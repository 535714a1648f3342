//! NUMBER(), DATETIME() and what a plain number or date looks like, one fact each. The bulk is in `intl`.

use fluent::FluentValue;

use super::super::Day;
use super::super::date::{self, DateForm, DateStyle};
use super::{args, format_in, text_in};
use crate::locale::Locale;
use icu_datetime::fieldsets::builder::DateFields;
use icu_datetime::options::Length;

fn day() -> Day {
    Day::new(2023, 11, 17).unwrap()
}

/// Formats `m = { … }` with $n and $date; expects one error, and its words.
fn fails(placeable: &str, text: &str, error: &str) {
    let given = args([("n", FluentValue::from(1)), ("date", day().into())]);
    let formatted = format_in("de", &format!("m = {{ {placeable} }}\n"), Some(&given));
    let errors: Vec<_> = formatted.errors.iter().map(ToString::to_string).collect();
    assert_eq!((formatted.text.as_str(), errors), (text, vec![error.to_owned()]), "{placeable}");
}

#[test]
fn a_plain_number_is_written_for_the_locale() {
    for (locale, four, five) in [
        ("bg", "1234,5", "12\u{a0}345"),
        ("de", "1.234,5", "12.345"),
        ("es", "1234,5", "12.345"),
        ("pl", "1234,5", "12\u{a0}345"),
        ("pt", "1234,5", "12\u{a0}345"),
    ] {
        assert_eq!(text_in(locale, "m = { $n }\n", Some(&args([("n", 1234.5)]))), four, "{locale}");
        assert_eq!(text_in(locale, "m = { $n }\n", Some(&args([("n", 12345)]))), five, "{locale}");
    }
    assert_eq!(text_in("de", "m = { 1234567 } { 1.50 } { -0.12345 }\n", None), "1.234.567 1,50 -0,12345");
}

#[test]
fn the_plural_category_is_that_of_the_written_number() {
    let ftl = |selector: &str| format!("m = {{ {selector} ->\n    [one] one\n   *[other] other\n }}\n");
    assert_eq!(text_in("de", &ftl("$n"), Some(&args([("n", 1)]))), "one");
    assert_eq!(text_in("de", &ftl("1.0"), None), "other");
    assert_eq!(text_in("de", &ftl("NUMBER($n, minimumFractionDigits: 1)"), Some(&args([("n", 1)]))), "other");
    assert_eq!(text_in("de", &ftl("NUMBER($n, maximumFractionDigits: 0)"), Some(&args([("n", 1.2)]))), "one");
}

#[test]
fn portuguese_counts_as_in_portugal() {
    let ftl = "m = { $n ->\n    [one] artigo\n   *[other] artigos\n }\n";
    assert_eq!(text_in("pt", ftl, Some(&args([("n", 0)]))), "artigos");
    assert_eq!(text_in("pt", ftl, Some(&args([("n", 1)]))), "artigo");
}

#[test]
fn ordinal_categories_are_asked_for_by_type() {
    let ftl = "m = { NUMBER($n, type: \"ordinal\") ->\n    [one] prima\n   *[other] a { $n }-a\n }\n";
    assert_eq!(text_in("ro", ftl, Some(&args([("n", 1)]))), "prima");
    assert_eq!(text_in("ro", ftl, Some(&args([("n", 3)]))), "a 3-a");
}

#[test]
fn options_of_an_inner_call_and_of_a_literal_are_kept() {
    let ftl = "m = { NUMBER(NUMBER(1234.5, minimumFractionDigits: 2), useGrouping: \"false\") }\n";
    assert_eq!(text_in("de", ftl, None), "1234,50");
    assert_eq!(
        text_in("de", "m = { NUMBER(1.50) } { NUMBER(1.50, maximumFractionDigits: 0) }\n", None),
        "1,50 2"
    );
    assert_eq!(text_in("de", "m = { NUMBER(1234, useGrouping: 0) }\n", None), "1234");
}

#[test]
fn an_option_that_cannot_be_used_is_told_and_the_number_written_without_it() {
    fails("NUMBER($n, foo: 1)", "1", "NUMBER() has no option foo");
    fails("NUMBER($n, type: \"x\")", "1", "NUMBER() takes type: \"cardinal\" or \"ordinal\"");
    fails("NUMBER($n, useGrouping: \"x\")", "1", "NUMBER() takes useGrouping: \"true\" or \"false\"");
    let whole = "NUMBER() takes minimumIntegerDigits as a whole number from 1 to 20";
    fails("NUMBER($n, minimumIntegerDigits: 0)", "1", whole);
    fails("NUMBER($n, minimumIntegerDigits: 1.5)", "1", whole);
    fails(
        "NUMBER($n, minimumFractionDigits: \"2\")",
        "1",
        "NUMBER() takes minimumFractionDigits as a number from 0 to 20",
    );
    fails(
        "NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 1)",
        "1,00",
        "NUMBER() has a minimumFractionDigits above its maximumFractionDigits",
    );
}

#[test]
fn what_is_no_number_cannot_be_written_as_one() {
    fails("NUMBER(\"a\")", "{NUMBER()}", "NUMBER() needs a number, not the text “a”");
    fails("NUMBER($date)", "{NUMBER()}", "NUMBER() needs a number, not a date");
    fails("NUMBER()", "{NUMBER()}", "NUMBER() needs a value in its brackets, such as a variable");
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let formatted = format_in("de", "m = { $n }\n", Some(&args([("n", value)])));
        assert_eq!((formatted.text.as_str(), formatted.errors.len()), ("{$n}", 1));
    }
}

#[test]
fn a_day_is_written_for_the_locale() {
    let given = args([("date", day())]);
    let ftl = "m = { $date } / { DATETIME($date) } / { DATETIME($date, dateStyle: \"full\") }\n";
    assert_eq!(text_in("bg", ftl, Some(&given)), "17.11.2023 г. / 17.11.2023 г. / петък, 17 ноември 2023 г.");
    assert_eq!(
        text_in("lv", ftl, Some(&given)),
        "17.11.2023. / 17.11.2023. / piektdiena, 2023. gada 17. novembris"
    );
}

#[test]
fn a_text_that_is_a_day_can_be_written_as_one() {
    let ftl = "m = { DATETIME($date, dateStyle: \"long\") }\n";
    assert_eq!(text_in("pt", ftl, Some(&args([("date", "2023-11-17")]))), "17 de novembro de 2023");
    let formatted = format_in("pt", ftl, Some(&args([("date", "17.11.2023")])));
    assert_eq!(formatted.text, "{DATETIME()}");
}

#[test]
fn a_date_in_another_form_than_was_meant_is_not_written() {
    let none = "{DATETIME()}";
    fails("DATETIME($date, foo: 1)", none, "DATETIME() has no option foo");
    fails(
        "DATETIME($date, dateStyle: \"x\")",
        none,
        "DATETIME() takes dateStyle: \"full\", \"long\", \"medium\" or \"short\"",
    );
    fails(
        "DATETIME($date, timeStyle: \"short\")",
        none,
        "DATETIME() has no time of day: the dates of articles are whole days",
    );
    fails(
        "DATETIME($date, dateStyle: \"full\", year: \"numeric\")",
        none,
        "DATETIME() takes dateStyle or single fields, not both",
    );
    fails(
        "DATETIME($date, month: \"long\", day: \"numeric\", weekday: \"short\")",
        none,
        "DATETIME() takes month and weekday both “long” or both “short”",
    );
    fails(
        "DATETIME($date, year: \"numeric\", day: \"numeric\")",
        none,
        "DATETIME() cannot write these fields together: add the month, or take one away",
    );
    fails("DATETIME($n)", none, "DATETIME() needs a date, not the number 1");
    fails("DATETIME(\"x\")", none, "DATETIME() needs a date, not the text “x”");
}

#[test]
fn only_days_that_exist_are_days() {
    assert_eq!(Day::parse("2024-02-29").unwrap().to_string(), "2024-02-29");
    assert_eq!(
        Day::parse("2023-11-17").map(|day| (day.year(), day.month(), day.day())),
        Some((2023, 11, 17))
    );
    for text in
        ["2023-02-29", "0000-01-01", "2023-13-01", "2023-1-1", "2023-11-17 ", "+023-11-17", "2023-11-1７", ""]
    {
        assert_eq!(Day::parse(text), None, "{text:?}");
    }
    assert_eq!(Day::new(10_000, 1, 1), None);
}

/// ICU4X panics in a debug build when its data and a form do not fit; our locales and forms are few enough to try all.
#[test]
fn every_form_of_a_date_can_be_written_in_every_locale() {
    for locale in Locale::all() {
        for month in 1..=12 {
            let day = Day::new(1, month, 28).unwrap();
            for style in [DateStyle::Full, DateStyle::Long, DateStyle::Medium, DateStyle::Short] {
                assert!(date::write(locale, day, DateForm::Style(style)).is_some());
            }
            for fields in DateFields::VALUES {
                for length in Length::VALUES {
                    let text = date::write(locale, day, DateForm::Fields(*fields, *length));
                    assert!(text.is_some_and(|text| !text.is_empty() && !text.contains('{')));
                }
            }
        }
    }
}
