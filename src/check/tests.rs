//! What the checks say, told by pairs of patterns.

mod measured;
mod names;
mod sound;
mod spelling;

use fluent_syntax::{ast, parser};
use proptest::prelude::*;

use super::*;
use crate::diagnostic::Severity;
use crate::extract::markup;

fn locale(code: &str) -> Locale {
    code.parse().unwrap()
}

fn found(code: &str, source: &str, target: &str) -> Vec<Finding> {
    check_patterns(locale("bg"), locale(code), source, target)
}

fn codes(code: &str, source: &str, target: &str) -> Vec<&'static str> {
    found(code, source, target).into_iter().map(|found| found.code).collect()
}

/// The marked text of the first finding of a rule.
fn marked<'t>(code: &str, rule: &str, source: &str, target: &'t str) -> &'t str {
    let list = found(code, source, target);
    let first = list.iter().find(|found| found.code == rule).unwrap_or_else(|| panic!("{list:?}"));
    &target[first.span.clone()]
}

/// The target after all its mends.
fn mended(code: &str, source: &str, target: &str) -> String {
    let mut text = target.to_owned();
    let mut fixes: Vec<Fix> = found(code, source, target).into_iter().filter_map(|found| found.fix).collect();
    fixes.sort_by_key(|fix| std::cmp::Reverse(fix.span.start));
    for fix in fixes {
        text.replace_range(fix.span, &fix.replacement);
    }
    text
}

#[test]
fn every_rule_finds_its_wrong_example_and_not_its_right_one() {
    for rule in RULES {
        let wrong = match rule.code {
            // What needs a dictionary has one of the right example's words.
            "spelling" => {
                let words = rule.right.trim_end_matches('.').to_lowercase();
                spelling::told(rule.locale, &words, rule.source, rule.wrong)
                    .iter()
                    .map(|found| found.code)
                    .collect()
            }
            _ => codes(rule.locale, rule.source, rule.wrong),
        };
        assert!(wrong.contains(&rule.code), "{}: {wrong:?}", rule.code);
        let right = found(rule.locale, rule.source, rule.right);
        let right: Vec<_> =
            right.iter().filter(|found| found.severity > Severity::Note || found.code == rule.code).collect();
        assert!(right.is_empty(), "{}: {right:?}", rule.code);
    }
}

#[test]
fn what_is_said_of_every_wrong_example_can_be_said_in_every_language() {
    for rule in RULES.iter().filter(|rule| rule.code != "spelling") {
        for finding in found(rule.locale, rule.source, rule.wrong) {
            let place = crate::diagnostic::Place::file(std::path::Path::new("a.ftl"));
            let told = crate::wording::note(finding.code, place, finding.said.clone());
            for locale in Locale::all() {
                let other = crate::wording::translated(&told, crate::wording::Speech::Of(locale), locale);
                assert!(other.message != told.message && other.hint.is_some(), "{locale}: {finding:?}");
            }
        }
    }
}

#[test]
fn a_tag_whose_name_is_written_in_another_way_is_shown_as_it_stands() {
    let source = "Има я <a data-l10n-name=\"link-1\">тук</a>.";
    for given in ["<a data-l10n-name=link-1>", "<a  data-l10n-name = link-1 >"] {
        let list = found("de", source, &format!("Man findet sie {given}hier</a>."));
        let finding = list.iter().find(|finding| finding.code == "link-name").expect(given);
        let (message, hint) = crate::wording::english(&finding.said);
        assert!(message.contains(given), "{message}");
        assert!(hint.contains("<a data-l10n-name=\"link-1\">"), "{hint}");
    }
}

#[test]
fn a_space_that_groups_digits_is_told_in_words_and_a_mark_is_shown() {
    for target in Locale::all().filter(|locale| locale.code() != "bg") {
        let list = check_patterns(locale("bg"), target, "1 234 567", "1,234,567");
        let finding = list.iter().find(|finding| finding.code == "number-grouping").unwrap();
        let place = crate::diagnostic::Place::file(std::path::Path::new("a.ftl"));
        let told = crate::wording::note(finding.code, place, finding.said.clone());
        let mark = target.profile().grouping[0];
        for locale in Locale::all() {
            let told = crate::wording::translated(&told, crate::wording::Speech::Of(locale), locale);
            let hint = told.hint.unwrap();
            assert!(!hint.contains('\u{a0}'), "{locale}: {hint}");
            let shown = ["“.”", "„.“", "„.”", "«.»", "‘.’"].iter().any(|shown| hint.contains(shown));
            assert!(if mark == '.' { shown } else { hint.contains("(U+00A0)") }, "{locale}: {hint}");
        }
    }
}

#[test]
fn a_rule_stands_once_in_the_table() {
    for (index, rule) in RULES.iter().enumerate() {
        assert!(RULES[..index].iter().all(|other| other.code != rule.code), "{}", rule.code);
        assert!(rule.code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", rule.code);
    }
}

#[test]
fn a_finding_underlines_the_word_in_the_translators_own_text() {
    assert_eq!(
        marked("de", "cyrillic-left", "Днес е хубаво.", "Heute ist <strong>es</strong>\n    хубаво."),
        "хубаво"
    );
    assert_eq!(marked("de", "double-space", "Днес е хубаво.", "Heute ist\n    es  schön."), "  ");
    assert_eq!(marked("de", "placeable-extra", "Днес", "Heute { $x } gut"), "{ $x }");
    assert_eq!(marked("de", "number-changed", "Днес са 68 души.", "Heute sind\n    es 86 Leute."), "86");
}

#[test]
fn a_mend_gives_the_text_that_was_meant() {
    assert_eq!(mended("de", "„Да“, каза той.", "\"Ja\", sagte er ."), "„Ja“, sagte er.");
    assert_eq!(
        mended("es", "Говорителят каза.", "El portаvoz\u{200b} dijo  que que sí."),
        "El portavoz dijo que sí."
    );
    assert_eq!(mended("el", "Всички са тук.", "Όλοι είvαι εδώ."), "Όλοι είναι εδώ.");
    assert_eq!(
        mended("de", "Край. [видео] Още.", "Ende.\n    [Video] Mehr."),
        "Ende.\n    { \"[\" }Video] Mehr."
    );
}

#[test]
fn numbers_may_be_written_as_the_language_writes_them() {
    for (code, source, target) in [
        ("de", "В 18:00 ч. дойдоха 8 души.", "Um 18 Uhr kamen acht Leute."),
        ("pt", "В 18:15 ч. струва 15 000 евро.", "Às 18h15 custa 15 mil euros."),
        ("es", "Бяха 9 милиарда долара.", "Eran 9000 millones de dólares."),
        ("pl", "През XIX век и 80-те години.", "W 19. wieku i w latach 1980."),
        ("nl", "На 9.05.2024 г. в 18.15 ч. 7,5 %.", "Op 9 mei 2024 om 18:15 uur 7,5 procent."),
        ("lv", "На 9 май 2024 г. 380 000 души.", "2024. gada 9. maijā 380 tūkstoši cilvēku."),
        ("ro", "Още 45 мили (72 километра) на юг.", "Încă 72 de kilometri spre sud."),
    ] {
        let list = found(code, source, target);
        assert!(list.iter().all(|found| found.severity == Severity::Note), "{code}: {list:?}");
    }
}

#[test]
fn an_address_of_its_own_is_told_even_where_the_source_has_one() {
    let source = "<a href=\"https://a.example/\">Виж</a>";
    assert!(codes("de", source, "<a href=\"javascript:x()\">Siehe</a>").contains(&"link-address"));
    assert!(!codes("de", source, "<a href=\"https://a.example/\">Siehe</a>").contains(&"link-address"));
}

#[test]
fn a_terms_case_and_the_order_of_tags_are_the_translators() {
    let source = "<strong>Ново</strong> от { -project } и <a data-l10n-name=\"link-1\">още</a>.";
    let target = "<a data-l10n-name=\"link-1\">Mehr</a> von { -project(case: \"dative\") } und <strong>Neues</strong>.";
    assert_eq!(codes("de", source, target), Vec::<&str>::new());
}

#[test]
fn a_pattern_nested_to_kill_the_parser_is_a_finding() {
    for bomb in [
        "{".repeat(300),
        "{ A(".repeat(300),
        format!("{{ {} }}", "A(".repeat(400)),
        "x\n".repeat(3) + &"\n".repeat(9999),
    ] {
        let list = codes("de", "Здравей", &bomb);
        assert_eq!(list.len(), 1, "{list:?}");
    }
    let list = codes("de", &"{".repeat(999), "Hallo");
    assert!(!list.contains(&"syntax"), "a source that cannot be read is the catalog's to tell: {list:?}");
}

#[test]
fn forty_braces_written_as_text_are_not_nested() {
    let text = "{ \"{\" }".repeat(40);
    assert!(!codes("de", &text, &text).contains(&"nested-too-deep"));
}

#[test]
fn marks_in_a_row_end_one_sentence() {
    let text = "Ce ciudat... Dimensiunile nu se potrivesc?! Scrieți acum.";
    assert_eq!(codes("ro", "Странно... Размерите не съвпадат?! Пишете сега.", text), Vec::<&str>::new());
}

#[test]
fn a_choice_that_does_not_count_needs_no_plural_forms() {
    let by_system = "{ PLATFORM() ->\n    [windows] Optionen\n   *[other] Einstellungen\n}";
    assert_eq!(codes("pl", by_system, by_system), Vec::<&str>::new());
    let source = "{ $n ->\n    [one] { $n } човек\n   *[other] { $n } души\n}";
    assert_eq!(codes("pl", source, "{ $n ->\n   *[other] { $n } osób\n}"), ["plural-missing"; 3]);
    let without_other = "{ $n ->\n    [one] { $n } osoba\n    [few] { $n } osoby\n   *[many] { $n } osób\n}";
    assert_eq!(codes("pl", source, without_other), Vec::<&str>::new());
}

#[test]
fn a_resolved_term_is_read_as_its_text_and_marked_as_its_placeable() {
    let (source_text, target_text) = ("m = В { -place }.\n", "m = In { -place }.\n");
    let pattern = |text: &'static str| match parser::parse(text).unwrap().body.remove(0) {
        ast::Entry::Message(message) => message.value.unwrap(),
        _ => unreachable!(),
    };
    let (source, target) = (pattern(source_text), pattern(target_text));
    let resolve_source = |_: &ast::Expression<&str>| Some("Хасково".to_owned());
    let resolve_target = |_: &ast::Expression<&str>| Some("Хасково".to_owned());
    let list = check(&Pair {
        source_locale: locale("bg"),
        locale: locale("de"),
        source: Side { pattern: &source, origin: source_text },
        target: Side { pattern: &target, origin: target_text },
        resolve_source: &resolve_source,
        resolve_target: &resolve_target,
    });
    let list: Vec<_> =
        list.iter().map(|found| (found.code, &target_text[found.span.clone()], &found.fix)).collect();
    assert_eq!(list, [("untranslated", "In { -place }.", &None)]);
}

fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop_oneof![
        "\\PC{0,6}",
        "[0-9.,:% ]{1,8}",
        Just("{ $x }".to_owned()),
        Just("{ -t(case: \"a\") }".to_owned()),
        Just("{ $n ->\n [one] a\n *[other] б <b>\n }".to_owned()),
        Just("{ { \"{\" } }".to_owned()),
        Just("<a data-l10n-name=\"l\">".to_owned()),
        Just("</a".to_owned()),
        Just("\n    ".to_owned()),
        Just("„да“ 9 май 2024 г. 18:15".to_owned()),
        Just("+359 2 33 &nbsp; \\n ’ » §".to_owned()),
        Just("Край... Да?! Не. ".to_owned()),
        Just("Той е Джон Уорън от Ню Йорк ".to_owned()),
        Just("He is Jhon Warrem of New York ".to_owned()),
    ];
    prop::collection::vec(scrap, 0..8).prop_map(|scraps| scraps.concat())
}

/// Tags and words in any order, many of them nearly right.
fn tagged() -> impl Strategy<Value = String> {
    let scrap = prop_oneof![
        4 => Just("<em>"),
        4 => Just("</em>"),
        4 => Just("<a data-l10n-name=\"x\">"),
        4 => Just("</a>"),
        2 => Just("<br>"),
        2 => Just("a "),
        1 => Just("<br/>"),
        1 => Just("<em/>"),
        1 => Just("<em >"),
        1 => Just("</em x>"),
        1 => Just("</em"),
        1 => Just("</>"),
        1 => Just("<ins>"),
        1 => Just("<a>"),
        1 => Just("<a data-l10n-name=x>"),
        1 => Just("<a data-l10n-name='x' data-l10n-name=\"y\">"),
        1 => Just("<a data-l10n-name=\"x>\">"),
        1 => Just("<a href=\"y\" data-l10n-name=\"x\">"),
        1 => Just("<!-- -->"),
        1 => Just("<Em>"),
    ];
    prop::collection::vec(scrap, 0..9).prop_map(|scraps| scraps.concat())
}

proptest! {
    #[test]
    fn what_no_check_forbids_has_the_tags_of_its_source_on_the_page(
        source in tagged(), target in tagged(), is_twin in any::<bool>()
    ) {
        let target = if is_twin { source.replacen('a', "b", 1) } else { target };
        let (source, target) = (format!("да {source}"), format!("ja {target}"));
        let Ok(wanted) = markup::parse(&source) else { return Ok(()) };
        let errors: Vec<_> =
            found("de", &source, &target).into_iter().filter(|found| found.severity == Severity::Error).collect();
        let is_fit = markup::parse(&target).is_ok_and(|given| markup::shape(&given) == markup::shape(&wanted));
        prop_assert!(is_fit || !errors.is_empty(), "{target}");
        prop_assert!(!is_fit || errors.iter().all(|found| !found.code.starts_with("tag-")), "{errors:?}");
    }

    #[test]
    fn any_two_texts_are_checked_without_panic_and_told_in_words(
        source in scraps(), target in scraps(), index in 0_usize..9
    ) {
        let locale = Locale::all().nth(index).unwrap();
        for finding in check_patterns(self::locale("bg"), locale, &source, &target) {
            let (message, hint) = finding.words();
            prop_assert!(!message.is_empty() && !hint.is_empty(), "{finding:?}");
            prop_assert!(RULES.iter().any(|rule| rule.code == finding.code), "{}", finding.code);
            prop_assert!(target.get(finding.span.clone()).is_some(), "{finding:?}");
            prop_assert!(finding.fix.is_none_or(|fix| target.get(fix.span).is_some()));
        }
    }

    #[test]
    fn a_text_checked_against_itself_lacks_nothing(text in scraps()) {
        for finding in check_patterns(locale("de"), locale("de"), &text, &text) {
            let is_comparison = ["-missing", "-changed", "-extra", "too-"].iter().any(|part| finding.code.contains(part));
            prop_assert!(!is_comparison || finding.code == "plural-missing", "{finding:?}");
        }
    }
}
