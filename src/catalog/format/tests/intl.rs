//! More than ten thousand answers of ECMAScript's Intl (tests/data/intl, made by make.mjs there), against ours.

use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::parser;

use super::super::{Bundle, Day};
use crate::locale::Locale;

const PLURALS: &str = include_str!("../../../../tests/data/intl/plurals.tsv");
const NUMBERS: &str = include_str!("../../../../tests/data/intl/numbers.tsv");
const DATES: &str = include_str!("../../../../tests/data/intl/dates.tsv");

/// Locale and options whose answers differ, with the reason. Every row must be needed.
type Known = [(&'static str, &'static str, &'static str)];

/// Asks for every value of a table and compares, but for what is known to differ.
fn hold(
    table: &str,
    placeable: impl Fn(&str) -> String,
    value: impl Fn(&str) -> FluentValue<'_>,
    known: &Known,
) {
    let mut lines = table.lines();
    let head: Vec<_> = lines.next().unwrap().split('\t').collect();
    let mut wrong = Vec::new();
    let mut met: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut n = 0;
    for line in lines {
        let row: Vec<_> = line.split('\t').collect();
        let options = row[1].replace("false", "\"false\"");
        let ftl = format!("m = {}\n", placeable(&options));
        let resource = parser::parse(ftl.as_str()).unwrap();
        for (locale, expected) in head.iter().zip(&row).skip(2) {
            let mut bundle = Bundle::new(locale.parse::<Locale>().unwrap());
            bundle.add(&resource.body);
            let args: FluentArgs<'_> = [("value", value(row[0]))].into_iter().collect();
            let found = bundle.format("m", Some(&args)).unwrap();
            n += 1;
            if found.text == *expected && found.errors.is_empty() {
                continue;
            }
            if known.iter().any(|row_known| (row_known.0, row_known.1) == (*locale, row[1])) {
                *met.entry((locale, row[1])).or_default() += 1;
            } else {
                wrong.push(format!("{locale} {} {}: {found:?}, Intl has {expected:?}", row[0], row[1]));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {n} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(met.len(), known.len(), "a known difference is gone: take it from the list; met {met:?}");
}

#[test]
fn plural_categories_are_those_of_intl() {
    let variants: String = ["zero", "one", "two", "few", "many"].map(|c| format!("\n    [{c}] {c}")).concat();
    hold(
        PLURALS,
        |options| format!("{{ NUMBER($value, {options}) ->{variants}\n   *[other] other\n }}"),
        |value| value.parse::<f64>().unwrap().into(),
        &[
            (
                "bg",
                "type: \"ordinal\"",
                "ICU4X's CLDR 49 tells 1-ви, 2-ри, 3-ти apart; Node's CLDR 48 does not",
            ),
            ("es", "type: \"ordinal\"", "ICU4X's CLDR 49 tells 1.er and 3.er apart; Node's CLDR 48 does not"),
        ],
    );
}

#[test]
fn numbers_are_written_as_intl_writes_them() {
    hold(
        NUMBERS,
        |options| format!("{{ NUMBER($value, {options}) }}"),
        |value| value.parse::<f64>().unwrap().into(),
        &[],
    );
}

#[test]
fn dates_are_written_as_intl_writes_them() {
    hold(
        DATES,
        |options| format!("{{ DATETIME($value, {options}) }}"),
        |value| Day::parse(value).unwrap().into(),
        &[],
    );
}
