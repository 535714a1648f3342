//! What holds of any text: one that is right raises nothing against itself, a mend removes its finding and adds none, and
//! of many faults in one paragraph each is found.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{codes, found, measured};
use crate::check::{Finding, Fix, RULES, check_patterns, is_safe};
use crate::diagnostic::Severity;
use crate::locale::Locale;

/// The right examples of the rules in a language, as far as they are plain prose.
fn right(locale: Locale) -> Vec<&'static str> {
    let is_prose = |text: &&str| !text.contains(['{', '<', '\n']) && text.ends_with('.');
    RULES.iter().filter(|rule| rule.locale == locale.code()).map(|rule| rule.right).filter(is_prose).collect()
}

/// The sources of the rules' examples.
fn bulgarian() -> Vec<&'static str> {
    RULES.iter().map(|rule| rule.source).filter(|text| !text.contains(['{', '<', '\n'])).collect()
}

fn against_itself(locale: Locale, text: &str) -> Vec<Finding> {
    check_patterns(locale, locale, text, text)
}

proptest! {
    #[test]
    fn a_right_text_against_itself_raises_nothing(first in 0_usize..99, second in 0_usize..99) {
        let locale: Locale = "de".parse().unwrap();
        let texts = right(locale);
        let (first, second) = (texts[first % texts.len()], texts[second % texts.len()]);
        prop_assume!(first != second);
        let text = format!("{first} {second}");
        let list = against_itself(locale, &text);
        prop_assert!(list.is_empty(), "{text}: {list:?}");
    }

    #[test]
    fn a_bulgarian_text_against_itself_is_untranslated_and_nothing_else(first in 0_usize..99, second in 0_usize..99) {
        let texts = bulgarian();
        let text = format!("{} {}", texts[first % texts.len()], texts[second % texts.len()]);
        for locale in ["de", "el", "pl"] {
            prop_assert_eq!(codes(locale, &text, &text), ["untranslated"], "{}", text);
        }
    }

    #[test]
    fn a_safe_mend_removes_its_finding_and_adds_none(source in super::scraps(), target in super::scraps(), index in 1_usize..9) {
        let locale = Locale::all().nth(index).unwrap();
        each_mend_is_sound(locale.code(), &source, &target)?;
    }
}

/// How often each rule speaks; notes on length and the like cannot come or go by a mend of a few characters.
fn counted(list: &[Finding]) -> BTreeMap<&'static str, usize> {
    list.iter().fold(BTreeMap::new(), |mut counts, finding| {
        *counts.entry(finding.code).or_default() += 1;
        counts
    })
}

fn each_mend_is_sound(code: &str, source: &str, target: &str) -> Result<(), TestCaseError> {
    let list = found(code, source, target);
    let before = counted(&list);
    for finding in list.iter().filter(|finding| is_safe(finding.code)) {
        let Some(Fix { span, replacement }) = finding.fix.clone() else { continue };
        let mut text = target.to_owned();
        text.replace_range(span, &replacement);
        let after = counted(&found(code, source, &text));
        let count = |counts: &BTreeMap<&str, usize>, code: &str| counts.get(code).copied().unwrap_or(0);
        prop_assert!(
            count(&after, finding.code) < count(&before, finding.code),
            "{code}: {} stays: {target:?} → {text:?}",
            finding.code
        );
        // A text that could not be read at all may be faulty in any other way.
        let is_read = before.keys().all(|code| !matches!(*code, "syntax" | "line-start" | "message-ended"));
        for (new, n) in after.iter().filter(|(new, _)| is_read && !WEIGHED.contains(new)) {
            prop_assert!(
                *n <= count(&before, new),
                "{code}: {} gives {new}: {target:?} → {text:?}",
                finding.code
            );
        }
    }
    Ok(())
}

/// Verdicts that weigh all letters of a text, where a few more or less can tip the scales.
const WEIGHED: [&str; 8] = [
    "untranslated",
    "cyrillic-left",
    "wrong-language",
    "wrong-language-likely",
    "too-short",
    "too-long",
    "all-capitals",
    "funding-missing",
];

#[test]
fn every_mend_of_the_measured_rows_is_sound() {
    let Some(rows) = measured::rows() else { return measured::eprintln_skipped() };
    for row in rows.iter().step_by(3) {
        each_mend_is_sound(&row.lang, &row.source, &row.target).unwrap();
    }
}

#[test]
fn of_eight_faults_in_one_paragraph_each_is_found_and_the_right_paragraph_is_left_alone() {
    let source = "На 17 ноември 2023 г. в Хасково 68 партньори подписаха „Декларация за солидарност“. Проектът струва \
                  1 250 000 евро (85 % от тях от Европейския съюз). Пишете на info@horo.example или тел. +359 38 603 400.";
    let right = "17 listopada 2023 r. w Chaskowie 68 partnerów podpisało „Deklarację solidarności”. Projekt kosztuje \
                 1\u{a0}250\u{a0}000 euro (85\u{a0}% z nich od Unii Europejskiej). Prosimy pisać na info@horo.example \
                 lub tel. +359 38 603 400.";
    assert_eq!(codes("pl", source, right), Vec::<&str>::new());
    let faults = [
        ("17 listopada", "17 grudnia", "date-changed"),
        ("1\u{a0}250\u{a0}000", "1\u{a0}350\u{a0}000", "number-changed"),
        ("68 partnerów", "86 partnerów", "number-changed"),
        ("„Deklarację solidarności”", "\"Deklarację solidarności\"", "quotes-straight"),
        ("kosztuje", "струва", "cyrillic-left"),
        ("euro", "dolarów", "currency-changed"),
        ("info@horo", "info@hоro", "email-changed"),
        ("603 400", "603 401", "phone-changed"),
    ];
    let wrong = faults.iter().fold(right.to_owned(), |text, fault| text.replacen(fault.0, fault.1, 1));
    let list = codes("pl", source, &wrong);
    for (_, to, code) in faults {
        let n_wanted = faults.iter().filter(|fault| fault.2 == code).count();
        let n_found = list.iter().filter(|found| **found == code).count();
        assert!(n_found >= n_wanted, "{to} ({code}): {list:?}");
    }
}

#[test]
fn nothing_is_said_of_a_right_example_in_its_own_language() {
    for rule in RULES {
        let locale: Locale = rule.locale.parse().unwrap();
        let list = against_itself(locale, rule.right);
        let list: Vec<&Finding> = list.iter().filter(|found| found.severity > Severity::Note).collect();
        assert!(list.is_empty(), "{}: {list:?}", rule.code);
    }
}
