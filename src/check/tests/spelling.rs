//! Spelling: slips are told, and what a dictionary does not know is left alone. With the system's dictionaries, where
//! they are, it is measured on printed news.

use super::{locale, measured};
use crate::check::{Finding, Pair, Side, Speller, check_spelling, dictionary, syntax};

/// What is said about a text, with a dictionary of a few words.
pub(super) fn told(code: &str, words: &str, source: &str, target: &str) -> Vec<Finding> {
    let n_words = words.split(' ').count();
    let list = format!("{n_words}\n{}\n", words.replace(' ', "\n"));
    let speller = Speller::new(locale(code), "", move || dictionary(b"SET UTF-8\n", list.as_bytes()));
    spelt(&speller, code, source, target)
}

fn spelt(speller: &Speller, code: &str, source: &str, target: &str) -> Vec<Finding> {
    let (source, target) = (syntax::Whole::new(source), syntax::Whole::new(target));
    let (Ok(source_pattern), Ok(target_pattern)) = (syntax::parse(&source), syntax::parse(&target)) else {
        return Vec::new();
    };
    let resolve = |_: &fluent_syntax::ast::Expression<&str>| None;
    let mut found = check_spelling(
        &Pair {
            source_locale: locale("bg"),
            locale: locale(code),
            source: Side { pattern: &source_pattern, origin: source.text() },
            target: Side { pattern: &target_pattern, origin: target.text() },
            resolve_source: &resolve,
            resolve_target: &resolve,
        },
        speller,
    );
    for finding in &mut found {
        target.shift(&mut finding.span);
    }
    found
}

fn slips(code: &str, words: &str, target: &str) -> Vec<String> {
    told(code, words, "Тест на Windows", target)
        .into_iter()
        .map(|found| target[found.span].to_owned())
        .collect()
}

#[test]
fn a_slip_of_the_fingers_is_told_with_the_word_that_was_meant() {
    let words = "das treffen ist morgen im haus";
    for slip in ["morgne", "morgeen", "morgem", "morgn"] {
        let target = format!("Das Treffen ist {slip} im Haus.");
        let list = told("de", words, "Срещата е утре.", &target);
        assert_eq!(list.len(), 1, "{slip}: {list:?}");
        assert!(list[0].words().0.contains("“morgen”") && &target[list[0].span.clone()] == slip);
    }
}

#[test]
fn what_is_no_word_of_the_language_is_left_alone() {
    let words = "das treffen ist morgen im haus";
    for target in [
        "Das ist morgem.eu im haus",
        "Das ist info@morgem im haus",
        "Das ist <a data-l10n-name=\"morgem\">im</a> haus",
        "Das ist { $morgem } im haus",
        "Das ist “The Morgem Haus” im haus",
        "Das ist MORGEM im haus",
        "Das ist kreislauforientiert im haus",
        "Das ist morgem2 im haus",
        "Das ist windows im haus",
    ] {
        assert_eq!(slips("de", words, target), Vec::<String>::new(), "{target}");
    }
}

#[test]
fn what_was_learned_needs_no_dictionary() {
    let speller = Speller::new(locale("de"), "", || dictionary(b"SET UTF-8\n", b"2\nmorgen\nist\n"));
    let first = spelt(&speller, "de", "Утре", "Das ist morgem.");
    let learned = speller.learned().unwrap();
    let again = Speller::new(locale("de"), &learned, || panic!("everything is known"));
    assert_eq!(spelt(&again, "de", "Утре", "Das ist morgem."), first);
    assert_eq!(again.learned(), None, "and nothing is new");
    // A damaged memory is no memory.
    let damaged = Speller::new(locale("de"), "\u{0}\n+\nяя\n-\t\t\n", || None);
    assert_eq!(spelt(&damaged, "de", "Утре", "Das ist morgem."), []);
}

/// The system's dictionary of a language, if there is one.
#[expect(clippy::disallowed_methods, reason = "the system's dictionaries are what is measured with")]
fn system(code: &str) -> Option<Speller> {
    let name = locale(code).profile().open_graph;
    let read = |ending: &str| std::fs::read(format!("/usr/share/hunspell/{name}.{ending}")).ok();
    let (affixes, words) = (read("aff")?, read("dic")?);
    Some(Speller::new(locale(code), "", move || dictionary(&affixes, &words)))
}

#[test]
fn in_printed_news_few_words_are_told_and_slips_are_found() {
    let Some(rows) = measured::rows() else { return measured::eprintln_skipped() };
    for code in ["de", "nl", "ro", "pl", "pt", "lv", "es"] {
        let Some(speller) = system(code) else { return measured::eprintln_skipped() };
        let rows =
            rows.iter().filter(|row| row.lang == code && row.class == "clean" && row.kind == "published");
        let (mut n_rows, mut n_noted, mut n_slips, mut n_found) = (0, 0, 0, 0);
        for row in rows {
            n_rows += 1;
            n_noted += usize::from(!spelt(&speller, code, &row.source, &row.target).is_empty());
            // The third and fourth letter of the first long word change places.
            let is_long = |word: &&str| word.chars().count() >= 7 && word.chars().all(char::is_lowercase);
            let Some(word) = row.target.split(' ').find(is_long) else { continue };
            let mut letters: Vec<char> = word.chars().collect();
            letters.swap(2, 3);
            if letters[2] == letters[3] {
                continue;
            }
            let slip: String = letters.into_iter().collect();
            let text = row.target.replacen(word, &slip, 1);
            n_slips += 1;
            n_found += usize::from(
                spelt(&speller, code, &row.source, &text)
                    .iter()
                    .any(|found| text[found.span.clone()] == *slip),
            );
        }
        assert!(n_noted * 100 <= n_rows * 4, "{code}: {n_noted} of {n_rows} printed texts are noted");
        assert!(n_found * 100 >= n_slips * 60, "{code}: {n_found} of {n_slips} slips are found");
    }
}
