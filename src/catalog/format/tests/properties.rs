//! What holds for every file that can be parsed: an end, a bounded text, no panic, and the same answer twice.
//!
//! The parser recurses without a limit of its own; the generators keep its nesting small, as the guard does for files.

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use proptest::collection::vec;
use proptest::prelude::*;

use super::super::{Bundle, Day, MAX_BYTES};
use crate::locale::Locale;

fn hold(locale: Locale, ftl: &str, args: &FluentArgs<'_>) {
    let resource = parser::parse(ftl).unwrap_or_else(|(resource, _)| resource);
    let mut bundle = Bundle::new(locale);
    bundle.add(&resource.body);
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        for formatted in [bundle.format(message.id.name, Some(args)), bundle.format(message.id.name, None)] {
            let Some(formatted) = formatted else { continue };
            assert!(formatted.text.len() <= MAX_BYTES);
            assert!(formatted.errors.len() <= 101);
            assert!(formatted.errors.iter().all(|error| !error.to_string().is_empty()));
        }
        let once = bundle.format(message.id.name, Some(args));
        assert_eq!(once, bundle.format(message.id.name, Some(args)));
        for attribute in &message.attributes {
            let of_other =
                message.attributes.iter().filter(|other| other.id.name == attribute.id.name).count();
            let found = bundle.format_attribute(message.id.name, attribute.id.name, Some(args));
            assert!(of_other > 0 && (found.is_some() || bundle.has_message(message.id.name)));
        }
    }
}

fn name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["a", "b", "c", "n", "d"])
}

fn literal() -> impl Strategy<Value = String> {
    prop_oneof![
        "-?[0-9]{1,25}(\\.[0-9]{1,25})?",
        "\"[a-zа-я0-9 {}]{0,6}\"",
        Just("\"\\uD800\"".to_owned()),
        Just("\"2023-11-17\"".to_owned()),
        prop::sample::select(vec!["long", "short", "numeric", "full", "ordinal", "false"])
            .prop_map(|word| format!("\"{word}\"")),
    ]
}

fn option() -> impl Strategy<Value = String> {
    let names = vec![
        "minimumIntegerDigits",
        "minimumFractionDigits",
        "maximumFractionDigits",
        "minimumSignificantDigits",
        "maximumSignificantDigits",
        "useGrouping",
        "type",
        "dateStyle",
        "timeStyle",
        "weekday",
        "year",
        "month",
        "day",
        "other",
    ];
    (prop::sample::select(names), literal()).prop_map(|(name, value)| format!("{name}: {value}"))
}

fn inline() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        literal(),
        name().prop_map(|name| format!("${name}")),
        name().prop_map(str::to_owned),
        (name(), name()).prop_map(|(name, attribute)| format!("{name}.{attribute}")),
        (name(), option()).prop_map(|(name, option)| format!("-{name}({option})")),
        name().prop_map(|name| format!("-{name}")),
    ];
    leaf.prop_recursive(4, 12, 3, |inner| {
        let function = prop::sample::select(vec!["NUMBER", "DATETIME", "FOO"]);
        prop_oneof![
            inner.clone().prop_map(|inner| format!("{{ {inner} }}")),
            (function, inner, prop::option::of(option())).prop_map(|(function, inner, option)| {
                format!("{function}({inner}{})", option.map(|o| format!(", {o}")).unwrap_or_default())
            }),
        ]
    })
}

fn pattern() -> impl Strategy<Value = String> {
    let leaf = prop_oneof!["[a-zа-я ]{1,8}", inline().prop_map(|inline| format!("{{ {inline} }}"))];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let key = prop_oneof![
            prop::sample::select(vec!["one", "few", "many", "other", "long"]).prop_map(str::to_owned),
            "[0-9]{1,3}(\\.[0-9])?"
        ];
        let selector = prop_oneof![
            name().prop_map(|name| format!("${name}")),
            literal(),
            (name(), name()).prop_map(|(name, attribute)| format!("-{name}.{attribute}")),
            (name(), option()).prop_map(|(name, option)| format!("NUMBER(${name}, {option})")),
        ];
        prop_oneof![
            vec(inner.clone(), 1..4).prop_map(|pieces| pieces.concat()),
            (selector, vec((key, inner.clone()), 0..3), inner).prop_map(|(selector, variants, default)| {
                let variants: Vec<_> =
                    variants.iter().map(|(key, value)| format!("\n [{key}] x{value}")).collect();
                let variants = variants.concat();
                format!("{{ {selector} ->{variants}\n *[other] x{default}\n }}")
            }),
        ]
    })
}

fn resource() -> impl Strategy<Value = String> {
    let entry = (prop::bool::ANY, name(), pattern(), prop::option::of((name(), pattern())));
    let entry = entry.prop_map(|(is_term, id, value, attribute)| {
        let attribute = attribute.map(|(name, value)| format!("\n .{name} = x{value}")).unwrap_or_default();
        format!("{}{id} = x{value}{attribute}\n", if is_term { "-" } else { "" })
    });
    vec(entry, 1..8).prop_map(|entries| entries.concat())
}

fn value() -> impl Strategy<Value = FluentValue<'static>> {
    prop_oneof![
        prop::num::f64::ANY.prop_map(FluentValue::from),
        (0..200_u32).prop_map(FluentValue::from),
        "\\PC{0,10}".prop_map(FluentValue::from),
        (1..10_000_i32, 1..13_u8, 1..29_u8).prop_map(|(y, m, d)| Day::new(y, m, d).unwrap().into()),
        Just(FluentValue::None),
        Just(FluentValue::Error),
    ]
}

fn arguments() -> impl Strategy<Value = FluentArgs<'static>> {
    vec((name(), value()), 0..5).prop_map(|given| given.into_iter().collect())
}

fn locale() -> impl Strategy<Value = Locale> {
    prop::sample::select(Locale::all().collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn any_resource_of_valid_patterns_is_formatted(ftl in resource(), args in arguments(), locale in locale()) {
        hold(locale, &ftl, &args);
    }

    #[test]
    fn any_text_is_formatted(
        words in vec(
            prop::sample::select(vec![
                "{", "}", "$n", "-a", "a", " = ", "\n ", "\n", "->", "[one]", "*[other]", "\"", "\\", "(", ")", ":",
                "NUMBER", ".b", ",", "1", "é", " ",
            ]),
            0..60,
        ),
        args in arguments(),
    ) {
        hold("lv".parse().unwrap(), &format!("a = x{}\n", words.concat()), &args);
    }

    #[test]
    fn text_without_syntax_stays_as_it_is(text in "[a-zа-яά-ω0-9„“”,;!?%/][a-zа-яά-ω0-9 „“”,;!?%/.-]{0,80}[a-z.]") {
        let ftl = format!("m = {text}\n");
        prop_assert_eq!(super::text_in("bg", &ftl, None), text);
    }

    #[test]
    fn every_day_is_written_in_every_style(day in (1..10_000_i32, 1..13_u8, 1..29_u8), locale in locale()) {
        let day = Day::new(day.0, day.1, day.2).unwrap();
        let args: FluentArgs<'_> = [("d", day)].into_iter().collect();
        for style in ["full", "long", "medium", "short"] {
            let ftl = format!("m = {{ DATETIME($d, dateStyle: \"{style}\") }}\n");
            let text = super::text_in(locale.code(), &ftl, Some(&args));
            prop_assert!(text.chars().any(|c| c.is_ascii_digit()));
        }
    }
}
