//! Fluent's own resolver as a second opinion, over messages on which both should agree.
//!
//! Left out, because ours is meant to differ: grouped and rounded numbers, plural categories in which `fluent-bundle`
//! departs from CLDR, a variable after a term inside a term (its arguments get lost there), the fallback of a function.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::parser;
use proptest::collection::vec;
use proptest::prelude::*;

use super::super::Bundle;
use crate::locale::Locale;

/// Text and whether all went well, by both resolvers.
fn both(locale: &str, ftl: &str, id: &str, args: &FluentArgs<'_>) -> [(String, bool); 2] {
    let locale: Locale = locale.parse().unwrap();
    let resource = parser::parse(ftl).unwrap();
    let mut bundle = Bundle::new(locale);
    bundle.add(&resource.body);
    let ours = bundle.format(id, Some(args)).unwrap();

    let mut theirs = FluentBundle::new_concurrent(vec![locale.id()]);
    theirs.set_use_isolating(false);
    theirs.add_builtins().unwrap();
    theirs.add_resource(FluentResource::try_new(ftl.to_owned()).unwrap()).unwrap();
    let mut errors = Vec::new();
    let pattern = theirs.get_message(id).unwrap().value().unwrap();
    let text = theirs.format_pattern(pattern, Some(args), &mut errors).into_owned();
    [(ours.text, ours.errors.is_empty()), (text, errors.is_empty())]
}

fn agree(locale: &str, ftl: &str, args: &FluentArgs<'_>) {
    let [ours, theirs] = both(locale, ftl, "m", args);
    assert_eq!(ours, theirs, "{locale} {ftl}");
}

#[test]
fn written_messages_agree() {
    let args: FluentArgs<'_> = [("name", "Хасково"), ("case", "genitive")].into_iter().collect();
    for ftl in [
        "m = Здравей, { $name }!\n",
        "m =\n    Zeile eins\n    Zeile { $name }\n\n      eingerückt\n",
        "m = { $missing } { nothing } { -nothing } { x.y }\nx = X\n",
        "m = { \"\\u0041\\U01F602\" }{ \"{\" }{ \"\" }\n",
        "m = { -t } { -t(case: \"genitive\") }\n-t = { $case ->\n    [genitive] des\n   *[other] der\n }\n",
        "m = { -t.gender ->\n    [f] sie\n   *[m] er\n }\n-t = T\n    .gender = f\n",
        "m = { m }\n",
        "m = { a }\na = x { b }\nb = y { a }\n",
        "m = { { { $name } } }\n",
        "m = { $name ->\n    [a] A\n   *[b] { $case ->\n       *[c] { $name }\n    }\n }\n",
        "m = { x }\nx =\n    .y = Y\n",
        "m = { x.y }\nx =\n    .y = Y { $name }\n",
        "m = { -t.none ->\n   *[a] A\n }\n-t = T\n",
    ] {
        agree("de", ftl, &args);
    }
}

#[test]
fn small_whole_numbers_agree_in_every_locale_whose_rules_fluent_has_right() {
    let ftl = "m = { $n } { $n ->\n    [0] nil\n    [one] one\n    [few] few\n    [many] many\n   *[other] other\n }\n";
    for locale in ["bg", "de", "el", "es", "lv", "nl", "pl"] {
        for n in 0..1000 {
            agree(locale, ftl, &[("n", n)].into_iter().collect());
        }
    }
    // CLDR counts 101 like 1 to 19 in Romanian; fluent-bundle's older rules do not.
    let [ours, theirs] = both("ro", ftl, "m", &[("n", 101)].into_iter().collect());
    assert_eq!((ours.0.as_str(), theirs.0.as_str()), ("101 few", "101 other"));
}

/// A placeable that may stand in the message of a number: it refers only to messages of smaller numbers.
fn placeable(number: usize) -> impl Strategy<Value = String> {
    let smaller = 0..number.max(1);
    prop_oneof![
        Just("{ $a }".to_owned()),
        Just("{ $missing }".to_owned()),
        Just("{ \"lit{eral}\" }".to_owned()),
        Just("{ { $b } }".to_owned()),
        (0..4_usize).prop_map(|t| format!("{{ -t{t} }}")),
        (0..4_usize).prop_map(|t| format!("{{ -t{t}(case: \"x\") }}")),
        smaller.clone().prop_map(move |m| if number == 0 {
            "{ none }".into()
        } else {
            format!("{{ m{m} }}")
        }),
        smaller.prop_map(move |m| if number == 0 { "{ none.a }".into() } else { format!("{{ m{m}.a }}") }),
        (0..4_usize, 0..3_usize, "[a-z]{1,4}").prop_map(|(t, v, text)| format!(
            "{{ -t{t}.kind ->\n        [k{v}] {text}\n       *[k] {{ $b }}\n    }}"
        )),
        ("[xyz]", "[a-z ]{1,4}").prop_map(|(key, text)| format!(
            "{{ $a ->\n        [{key}] .{text}.\n       *[k] {{ $a }}\n    }}"
        )),
    ]
}

fn message(number: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof!["[a-zа-я,. ]{1,8}", placeable(number)];
    (vec(piece.clone(), 1..4), vec(piece, 1..3)).prop_map(move |(value, attribute)| {
        format!("m{number} = ,{}\n    .a = ,{}\n", value.concat(), attribute.concat())
    })
}

fn term(number: usize) -> impl Strategy<Value = String> {
    ("[a-z]{1,5}", 0..4_usize).prop_map(move |(text, kind)| {
        format!("-t{number} = {text}{{ $case ->\n    [x] {text}x\n   *[y] y\n }}\n    .kind = k{kind}\n")
    })
}

proptest! {
    #[test]
    fn generated_messages_agree(
        messages in (message(0), message(1), message(2), message(3)),
        terms in (term(0), term(1), term(2)),
        a in "[xyz]",
    ) {
        let ftl = [messages.0, messages.1, messages.2, messages.3, terms.0, terms.1, terms.2].concat();
        let args: FluentArgs<'_> = [("a", a), ("b", "B".to_owned())].into_iter().collect();
        for id in ["m0", "m1", "m2", "m3"] {
            let [ours, theirs] = both("de", &ftl, id, &args);
            prop_assert_eq!(ours, theirs, "{} of\n{}", id, ftl);
        }
    }
}
