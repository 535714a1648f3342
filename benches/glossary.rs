//! How fast glossary terms are found: units per second with a thousand terms, and how long the glossary takes to be made.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};

use horo::catalog::resource;
use horo::glossary::Glossary;
use horo::glossary::usage::{Target, usage};

fn main() {
    divan::main();
}

/// The sentences of the measured set in a language, as units.
fn sentences(locale: &str) -> Vec<&'static str> {
    let lines = include_str!("../tests/data/terms.tsv").lines().filter(|line| !line.starts_with('#'));
    let fields = lines.map(|line| line.split('\t').collect::<Vec<_>>());
    fields.filter(|fields| fields[0] == locale).map(|fields| fields[3]).collect()
}

/// A glossary of many terms: pairs of words of the sentences, in a form of their own for each.
fn glossary_text(locale: &str, many: usize) -> String {
    let words: Vec<&str> = sentences(locale)
        .into_iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3))
        .collect();
    let one = |at: usize| {
        let (first, second) = (words[at % words.len()], words[(at * 7 + at / words.len()) % words.len()]);
        match at % 3 {
            0 => format!("-t{at} = {first}\n"),
            1 => format!("-t{at} = {first} {second}\n"),
            _ => format!("-t{at} = {second} {first} {second}\n"),
        }
    };
    (0..many).map(one).collect()
}

fn glossary(locale: &str, many: usize) -> Glossary {
    let text = glossary_text(locale, many);
    let file = resource::read(text.as_bytes()).expect("the guard lets the glossary through");
    Glossary::new(&file, locale.parse().expect("one of the nine"))
}

/// Finding a thousand terms in the sentences.
#[divan::bench(args = ["bg", "de", "nl", "ro", "pl", "pt", "lv", "el", "es"])]
fn find_with_1000_terms(bencher: Bencher<'_, '_>, locale: &str) {
    let (glossary, texts) = (glossary(locale, 1000), sentences(locale));
    let find = |text: &&str| glossary.find(black_box(text)).len();
    bencher.counter(ItemsCount::new(texts.len())).bench_local(|| texts.iter().map(find).sum::<usize>());
}

/// The same in a language with compounds as the glossary grows.
#[divan::bench(args = [10, 100, 1000, 10_000])]
fn find_in_german(bencher: Bencher<'_, '_>, many: usize) {
    let (glossary, texts) = (glossary("de", many), sentences("de"));
    let find = |text: &&str| glossary.find(black_box(text)).len();
    bencher.counter(ItemsCount::new(texts.len())).bench_local(|| texts.iter().map(find).sum::<usize>());
}

/// A pair of messages: the source's terms, the target's, and what is to be said.
#[divan::bench]
fn usage_with_1000_terms(bencher: Bencher<'_, '_>) {
    let (source, target) = (glossary("bg", 1000), glossary("de", 1000));
    let references = std::collections::BTreeSet::new();
    let (ours, theirs) = (sentences("bg"), sentences("de"));
    let pairs: Vec<_> = ours.iter().zip(theirs.iter().cycle()).collect();
    bencher.counter(ItemsCount::new(pairs.len())).bench_local(|| {
        let one = |&(source_text, text): &(&&str, &&str)| {
            let message = Target { written: text, read: text, references: &references };
            usage(&source, &target, source_text, message).len()
        };
        pairs.iter().map(one).sum::<usize>()
    });
}

/// Making a glossary of a thousand terms.
#[divan::bench(args = ["bg", "de", "pl"])]
fn make_1000_terms(bencher: Bencher<'_, '_>, locale: &str) {
    let text = glossary_text(locale, 1000);
    let file = resource::read(text.as_bytes()).expect("the guard lets the glossary through");
    let locale = locale.parse().expect("one of the nine");
    bencher.bench_local(|| Glossary::new(black_box(&file), locale).terms().len());
}
