//! How well terms are found, measured on the sentences of `tests/data/terms.tsv`, and facts about what is found.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::*;
use crate::catalog::pattern;
use crate::catalog::resource;

const SENTENCES: &str = include_str!("../../tests/data/terms.tsv");

/// A line of the table.
struct Case {
    /// From 0: the even ones are those that the tables were made with.
    number: usize,
    locale: &'static str,
    term: &'static str,
    what: &'static str,
    sentence: &'static str,
    is_there: bool,
}

fn cases() -> Vec<Case> {
    let lines = SENTENCES.lines().filter(|line| !line.starts_with('#')).enumerate();
    lines
        .map(|(number, line)| {
            let mut fields = line.split('\t');
            let mut next = || fields.next().unwrap_or_else(|| panic!("five fields: {line}"));
            let (locale, term, what, sentence) = (next(), next(), next(), next());
            Case { number, locale, term, what, sentence, is_there: next() == "contains" }
        })
        .collect()
}

fn glossary(text: &str, locale: &str) -> Glossary {
    Glossary::new(&resource::read(text.as_bytes()).unwrap(), locale.parse().unwrap())
}

/// Whether a term is found as it counts: surely in the source's language, in any way in a target's.
fn is_found(case: &Case) -> bool {
    let glossary = glossary(&format!("{}\n", pattern::message("-term", case.term)), case.locale);
    let counts = |hit: &Hit| case.locale != "bg" || hit.certainty == Certainty::Sure;
    glossary.find(case.sentence).iter().any(counts)
}

/// Found and there, found and not there, there and not found.
#[derive(Clone, Copy, Default)]
struct Tally {
    right: u32,
    wrong: u32,
    missed: u32,
}

impl Tally {
    fn add(&mut self, is_there: bool, is_found: bool) {
        match (is_there, is_found) {
            (true, true) => self.right += 1,
            (false, true) => self.wrong += 1,
            (true, false) => self.missed += 1,
            (false, false) => {}
        }
    }

    fn recall(self) -> f64 {
        f64::from(self.right) / f64::from(self.right + self.missed)
    }

    fn precision(self) -> f64 {
        f64::from(self.right) / f64::from(self.right + self.wrong)
    }
}

#[test]
fn terms_are_found_in_nine_languages_and_near_misses_are_not() {
    for (half, name) in [(0, "even lines"), (1, "odd lines")] {
        let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
        let mut faults = String::new();
        for case in cases().into_iter().filter(|case| case.number % 2 == half) {
            let is_found = is_found(&case);
            tallies.entry(case.locale).or_default().add(case.is_there, is_found);
            tallies.entry("all").or_default().add(case.is_there, is_found);
            if is_found != case.is_there {
                let _ = writeln!(
                    faults,
                    "  {} {} “{}” ({}): {}",
                    if is_found { "wrong" } else { "missed" },
                    case.locale,
                    case.term,
                    case.what,
                    case.sentence
                );
            }
        }
        let mut table = String::new();
        for (locale, tally) in &tallies {
            let _ = writeln!(
                table,
                "  {locale}: recall {:.3}, precision {:.3} ({} there)",
                tally.recall(),
                tally.precision(),
                tally.right + tally.missed
            );
        }
        let told = format!("{name}\n{table}{faults}");
        assert!(tallies["all"].recall() >= 0.95 && tallies["all"].precision() >= 0.98, "{told}");
        for tally in tallies.values() {
            assert!(tally.recall() >= 0.90 && tally.precision() >= 0.95, "{told}");
        }
    }
}

#[test]
fn a_name_inside_a_longer_name_is_told_and_left_out_on_demand() {
    let glossary = glossary("-town = Община Хасково\n-haskovo = Хасково\n", "bg");
    let text = "В Община Хасково и в Хасково";
    let words = |hits: &[Hit]| hits.iter().map(|hit| text[hit.span.clone()].to_owned()).collect::<Vec<_>>();
    let hits = glossary.find(text);
    assert_eq!(words(&hits), ["Община Хасково", "Хасково", "Хасково"]);
    assert_eq!(words(&outermost(hits)), ["Община Хасково", "Хасково"]);
}

#[test]
fn a_name_in_small_letters_a_short_form_and_a_compound_are_weak() {
    let one = |terms: &str, locale: &str, text: &str| glossary(terms, locale).find(text)[0].certainty;
    assert_eq!(one("-hope = Надежда\n", "bg", "с надежда"), Certainty::Weak);
    assert_eq!(one("-hope = Надежда\n", "bg", "село Надежда"), Certainty::Sure);
    let town = "-town = { $form ->\n   *[full] Община Хасково\n    [short] Общината\n}\n";
    assert_eq!(one(town, "bg", "от Общината"), Certainty::Weak);
    assert_eq!(one("-partner = Partner\n", "de", "Projektpartner"), Certainty::Weak);
    let shared = "der Sozial- und Solidarwirtschaft";
    assert_eq!(one("-economy = Sozialwirtschaft\n", "de", shared), Certainty::Weak);
}

#[test]
fn what_a_translator_needs_is_told_with_the_forms_of_the_language() {
    let source = glossary("-town = община Хасково\n-new = нов термин\n", "bg");
    let target = glossary(
        "-town = { $case ->\n   *[nominative] gmina Chaskowo\n    [genitive] gminy Chaskowo\n}\n",
        "pl",
    );
    let text = "Общината Хасково има нов термин.";
    let needs = needs(text, &source, &target);
    let told: Vec<_> = needs
        .iter()
        .map(|need| (&text[need.span.clone()], need.source.id.as_str(), need.target.map(Term::preferred)))
        .collect();
    assert_eq!(told, [("Общината Хасково", "-town", Some("gmina Chaskowo")), ("нов термин", "-new", None)]);
    let term = needs[0].target.unwrap();
    assert_eq!(term.reference(&term.forms[1]), "{ -town(case: \"genitive\") }");
}

#[test]
fn a_glossary_made_to_be_slow_is_not() {
    // Every beginning of a row of one word is a name, and the text is that row.
    let name = |n: usize| format!("-a{n} = {}", "а ".repeat(n).trim());
    let names = (1..=16).map(name).collect::<Vec<_>>().join("\n") + "\n";
    let glossary = glossary(&names, "bg");
    let found = glossary.find(&"а ".repeat(100_000));
    assert!(found.len() >= 4_000 && found.len() < 5_000, "{}", found.len());
    let long = "а".repeat(300_000);
    assert!(glossary.find(&long).is_empty());
    // Words of one stem with many endings, and names of more words than there are.
    let name = |n: usize| format!("-b{n} = общин{} общината {n}", "а".repeat(n % 7));
    let twins = (0..500).map(name).collect::<Vec<_>>().join("\n") + "\n";
    let twins = Glossary::new(&resource::read(twins.as_bytes()).unwrap(), "bg".parse().unwrap());
    assert!(twins.find(&"общините ".repeat(20_000)).is_empty());
}

proptest::proptest! {
    #[test]
    fn whatever_the_glossary_and_the_text_every_hit_is_words_of_the_text(
        name in "[ -~а-яΑ-ώ„“’\u{300}-\u{304}\u{ad}]{1,24}",
        text in "[ -~а-яΑ-ώ„“’\u{300}-\u{304}\u{ad}]{0,80}",
        at in 0usize..9,
    ) {
        let locale = Locale::all().nth(at).unwrap();
        let file = format!("{}\n", pattern::message("-x", &name));
        if let Ok(resource) = resource::read(file.as_bytes()) {
            let glossary = Glossary::new(&resource, locale);
            for hit in glossary.find(&format!("{text} {name} {text}")) {
                proptest::prop_assert!(hit.span.start < hit.span.end);
            }
            let whole = glossary.find(&name);
            let is_a_name = name.contains(char::is_alphanumeric) && !glossary.terms().is_empty();
            let n_words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).count();
            let is_plain = name.chars().all(|c| c.is_alphanumeric() || c == ' ');
            proptest::prop_assert!(!is_a_name || !is_plain || n_words > 16 || !whole.is_empty());
        }
    }
}
