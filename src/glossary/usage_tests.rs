//! What is said about a pair of messages, and what is not.

use super::*;
use crate::catalog::resource;

const SOURCE: &str = "-economy = социална икономика\n-town = { $form ->\n   *[full] община Хасково\n    [short] Общината\n}\n-haskovo = Хасково\n-eu = Европейски съюз\n    .also = ЕС\n";
const TARGET: &str = "-economy = { $case ->\n   *[nominative] die Sozialwirtschaft\n    [genitive] der Sozialwirtschaft\n}\n    .forbidden = Gemeinwirtschaft | soziale Ökonomie\n    .note = Wie im Programm.\n-town = { $form ->\n   *[full] die Gemeinde Chaskowo\n    [short] Gemeinde\n}\n-haskovo = Chaskowo\n    .forbidden = Gemeinde Haskovo | Haskovo\n-eu = die Europäische Union\n    .also = EU\n";

fn glossary(text: &str, locale: &str) -> Glossary {
    Glossary::new(&resource::read(text.as_bytes()).unwrap(), locale.parse().unwrap())
}

/// Codes with the words that they mark. In the target `_` stands for a reference to a term that is named in `references`.
fn told(source: &str, target: &str, references: &[&str]) -> Vec<(&'static str, String)> {
    let references = references.iter().map(|&id| id.to_owned()).collect();
    let message = Target { written: target, read: target, references: &references };
    let found = usage(&glossary(SOURCE, "bg"), &glossary(TARGET, "de"), source, message);
    let words = |span: Option<Span>| span.map(|span| target[span].to_owned()).unwrap_or_default();
    found.into_iter().map(|finding| (finding.code, words(finding.span))).collect()
}

#[test]
fn a_term_of_the_source_that_the_target_has_in_no_way_is_told_once() {
    let source = "Социалната икономика расте, а социалната икономика е бъдеще.";
    assert_eq!(told(source, "Alles wächst.", &[]), [("term-not-used", String::new())]);
    for held in [
        "Sie gehört zur SOZIALWIRTSCHAFT.",
        "Neue Sozialwirtschaftsbetriebe öffnen.",
        "Die Sozial\u{ad}wirtschaft.",
    ] {
        assert!(told(source, held, &[]).is_empty(), "{held}");
    }
    assert!(told(source, "_ wächst.", &["-economy"]).is_empty());
    assert!(told("Икономиката расте.", "Die Wirtschaft wächst.", &[]).is_empty());
}

#[test]
fn an_abbreviation_that_is_accepted_holds_the_term_and_stands_for_it() {
    assert!(told("Правилата на ЕС", "Die Regeln der EU", &[]).is_empty());
    assert!(told("Правилата на Европейския съюз", "Die EU-Regeln", &[]).is_empty());
    assert_eq!(told("Правилата на ЕС", "Die Regeln", &[])[0].0, "term-not-used");
}

#[test]
fn a_short_form_asks_for_nothing_but_is_enough() {
    assert!(told("Обсъдиха работата на Общината.", "Sie sprachen über die Arbeit.", &[]).is_empty());
    assert!(told("Бюджетът на община Хасково", "Der Haushalt der Gemeinde", &[]).is_empty());
}

#[test]
fn a_form_that_must_not_be_used_is_told_where_its_term_is_meant() {
    let source = "Социалната икономика расте.";
    // The term is not told to be missing, too: one mistake, one finding.
    let wrong = told(source, "Die Gemeinwirtschaft wächst.", &[]);
    assert_eq!(wrong, [("term-forbidden", "Gemeinwirtschaft".to_owned())]);
    let inflected = told(source, "Der sozialen Ökonomie hilft die Sozialwirtschaft.", &[]);
    assert_eq!(inflected[0], ("term-forbidden", "sozialen Ökonomie".to_owned()));
    assert!(told("Икономиката расте.", "Die Gemeinwirtschaft wächst.", &[]).is_empty());
}

#[test]
fn a_forbidden_form_inside_an_accepted_name_is_no_fault() {
    assert!(told("Хасково расте.", "Die Gemeinde Chaskowo wächst.", &[]).is_empty());
    let wrong = told("Хасково и община Хасково", "Chaskowo und die Gemeinde Haskovo", &[]);
    assert!(wrong.iter().any(|told| told == &("term-forbidden", "Gemeinde Haskovo".to_owned())), "{wrong:?}");
}

#[test]
fn a_name_that_a_reference_gives_letter_by_letter_is_a_note_that_says_what_to_type() {
    let references = BTreeSet::new();
    let target = "Formen der Sozialwirtschaft";
    let message = Target { written: target, read: target, references: &references };
    let found =
        usage(&glossary(SOURCE, "bg"), &glossary(TARGET, "de"), "Форми на социалната икономика", message);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].code, found[0].severity), ("term-written-out", Severity::Note));
    assert_eq!(&target[found[0].span.clone().unwrap()], "der Sozialwirtschaft");
    assert!(found[0].hint.ends_with("type { -economy(case: \"genitive\") }"), "{}", found[0].hint);
    // The title of a work stays as it is.
    assert!(told("„Форми на социалната икономика“", "„Formen der Sozialwirtschaft“", &[]).is_empty());
    // No reference gives these letters.
    assert!(told("Форми на социалната икономика", "Eine starke Sozialwirtschaft", &[]).is_empty());
}

#[test]
fn a_hint_says_what_to_type_and_what_the_glossary_notes() {
    let references = BTreeSet::new();
    let message = Target { written: "Alles.", read: "Alles.", references: &references };
    let found = usage(&glossary(SOURCE, "bg"), &glossary(TARGET, "de"), "Социална икономика", message);
    assert_eq!(
        found[0].message,
        "the source says “Социална икономика”, but the glossary's “die Sozialwirtschaft” does not stand here"
    );
    assert!(found[0].hint.starts_with("Type { -economy } or “die Sozialwirtschaft”, in the form that fits."));
    assert!(found[0].hint.ends_with("Note of the glossary: Wie im Programm."), "{}", found[0].hint);
}

#[test]
fn a_name_made_of_a_reference_and_words_counts_as_a_reader_sees_it() {
    let references = BTreeSet::from(["-haskovo".to_owned()]);
    let message =
        Target { written: "Die Gemeinde \u{fffc}", read: "Die Gemeinde Chaskowo", references: &references };
    let found = usage(&glossary(SOURCE, "bg"), &glossary(TARGET, "de"), "Община Хасково", message);
    assert_eq!(found, []);
}
