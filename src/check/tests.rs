//! What the checks say, told by pairs of patterns.

use super::*;

fn locale(code: &str) -> Locale {
    code.parse().unwrap()
}

fn codes(code: &str, source: &str, target: &str) -> Vec<&'static str> {
    check_patterns(locale("bg"), locale(code), source, target).into_iter().map(|found| found.code).collect()
}

#[test]
fn every_rule_finds_its_wrong_example_and_not_its_right_one() {
    for rule in RULES {
        let wrong = codes(rule.locale, rule.source, rule.wrong);
        assert!(wrong.contains(&rule.code), "{}: {wrong:?}", rule.code);
        let right = codes(rule.locale, rule.source, rule.right);
        let right: Vec<_> =
            right.into_iter().filter(|code| severity(code) > crate::diagnostic::Severity::Note).collect();
        assert!(right.is_empty(), "{}: {right:?}", rule.code);
    }
}

fn severity(code: &str) -> crate::diagnostic::Severity {
    rules::severity_of(code)
}
