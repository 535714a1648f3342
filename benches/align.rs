//! How long it takes to recognise the blocks of an article that comes again: 15,000 of them, more than an article may have.
//!
//! What stands in them decides how much is to be compared; the last two are what somebody would write who wants it slow.

use divan::{Bencher, black_box};

use horo::catalog::align::{Text, align};
use horo::catalog::changes::changes;

const BLOCKS: usize = 15_000;

fn main() {
    divan::main();
}

/// Nothing changed.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn the_same(bencher: Bencher<'_, '_>) {
    let old = texts(|at, word| at * 31 + word * 7);
    let new = old.clone();
    bencher.bench_local(|| align(black_box(&old), &[], black_box(&new)));
}

/// Every block has one word that is another, and the order is turned around.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn all_edited_and_turned_around(bencher: Bencher<'_, '_>) {
    let old = texts(|at, word| at * 31 + word * 7);
    let mut new = texts(|at, word| if word == 5 { usize::MAX / 2 + at } else { at * 31 + word * 7 });
    new.reverse();
    bencher.bench_local(|| align(black_box(&old), &[], black_box(&new)));
}

/// Every block is another one, and as many are gone that might return.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn all_strange(bencher: Bencher<'_, '_>) {
    let old = texts(|at, word| at * 31 + word * 7);
    let gone = texts(|at, word| at * 17 + word * 3 + 1_000_000);
    let new = texts(|at, word| at * 13 + word * 5 + 2_000_000);
    bencher.bench_local(|| align(black_box(&old), black_box(&gone), black_box(&new)));
}

/// All blocks are made of the same few words, each in another mixture.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn all_alike(bencher: Bencher<'_, '_>) {
    let old = texts(|at, word| (at >> word) % 2 + 2 * word);
    let new = texts(|at, word| ((at + 1) >> word) % 2 + 2 * word + usize::from(word == 29));
    bencher.bench_local(|| align(black_box(&old), &[], black_box(&new)));
}

/// Short blocks that differ by a letter: each is held against others letter by letter.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn all_alike_and_short(bencher: Bencher<'_, '_>) {
    let short = |suffix: char| {
        let block = |at: usize| Text {
            kind: "li",
            words: format!("{at:x}абвгдежзи{suffix} клмнопрст{at:x}"),
        };
        (0..BLOCKS).map(block).collect::<Vec<_>>()
    };
    let (old, new) = (short('я'), short('ю'));
    bencher.bench_local(|| align(black_box(&old), &[], black_box(&new)));
}

/// The sentences of one paragraph, all edited and turned around.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn sentences_of_one_paragraph(bencher: Bencher<'_, '_>) {
    let sentence = |at: usize, more: &str| format!("Изречение {at} от {} и {}{more}.", at % 7, at % 13);
    let before: Vec<String> = (0..BLOCKS).map(|at| sentence(at, "")).collect();
    let now: Vec<String> = (0..BLOCKS).rev().map(|at| sentence(at, " днес")).collect();
    bencher.bench_local(|| changes(black_box(&before), black_box(&now)).len());
}

/// Blocks of thirty words; the rule says which word stands where.
fn texts(rule: impl Fn(usize, usize) -> usize) -> Vec<Text> {
    let block = |at| {
        let words: Vec<String> = (0..30).map(|word| format!("дума{}", rule(at, word) % 1_000_003)).collect();
        Text { kind: "p", words: words.join(" ") }
    };
    (0..BLOCKS).map(block).collect()
}
