//! How long a lookup in a translation memory takes, beside an exhaustive search of the same texts with rapidfuzz.
//!
//! `HORO_MEMORY` names a file with a text a line; without it 20,000 sentences are made of a few hundred words. A text of
//! every query has two words that are others. One thread; median and the slowest are what a translator feels. `HORO_QUERIES`
//! names a file with a query a line: then each is asked once of both, the answers have to be equal, and percentiles are told.

use std::path::Path;
use std::sync::OnceLock;
use std::time::Instant;

use divan::{Bencher, black_box};
use rapidfuzz::distance::levenshtein::{Args, BatchComparator};

use horo::files::{Disk as _, RealDisk};
use horo::leverage::{CUTOFF, Memory, Pair, packed};
use horo::report;

fn main() {
    if let Some(path) = std::env::var_os("HORO_QUERIES") {
        return percentiles(&lines(Path::new(&path)));
    }
    divan::main();
}

fn lines(path: &Path) -> Vec<String> {
    let bytes = RealDisk.read(path, 2_000_000_000).expect("the file is there");
    String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect()
}

/// Each query once of horo and then of the exhaustive search, in one run, as the figures of the peers were made.
fn percentiles(queries: &[String]) {
    let begun = now();
    let memory = Memory::new(&pairs());
    report::data(&format!("{} texts, built in {:.1} s; ", texts().len(), begun.elapsed().as_secs_f64()));
    let file = packed::pack(&memory);
    let (size, begun) = (file.len() >> 20, now());
    let memory = packed::unpack(file).expect("it was packed a moment ago");
    report::data(&format!("{size} MB, loaded in {:.2} s\n", begun.elapsed().as_secs_f64()));
    let all: Vec<Vec<char>> = texts().iter().map(|text| text.chars().collect()).collect();
    let likeness =
        |query: &String| memory.search(query, CUTOFF, 1).first().map_or(CUTOFF, |found| found.similarity);
    let (mut ours, found) = timed(queries, likeness);
    let (mut theirs, best) = timed(queries, |query| exhaustive(&all, query));
    for ((query, found), best) in queries.iter().zip(found).zip(best) {
        assert!((found - best).abs() < 1e-9, "{query}: {found}, exhaustively {best}");
    }
    let at = |times: &mut Vec<f64>, part: usize| {
        times.sort_by(f64::total_cmp);
        times[(times.len() * part / 100).min(times.len() - 1)]
    };
    for part in [50, 95, 99] {
        let (own, other) = (at(&mut ours, part), at(&mut theirs, part));
        report::data(&format!("  p{part}: {own:.2} ms, exhaustively {other:.2} ms, {:.0} ×\n", other / own));
    }
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn now() -> Instant {
    Instant::now()
}

/// How many milliseconds each query took, and what it found.
fn timed(queries: &[String], search: impl Fn(&String) -> f64) -> (Vec<f64>, Vec<f64>) {
    let timed = |query: &String| {
        let begun = now();
        let found = search(query);
        (begun.elapsed().as_secs_f64() * 1000.0, found)
    };
    queries.iter().map(timed).unzip()
}

/// The best likeness of a text to any, with a cutoff that rises.
fn exhaustive(texts: &[Vec<char>], query: &str) -> f64 {
    let scorer = BatchComparator::new(query.chars());
    let mut best = CUTOFF;
    for text in texts {
        let args = Args::default().score_cutoff(best);
        if let Some(found) = scorer.normalized_similarity_with_args(text.iter().copied(), &args) {
            best = best.max(found);
        }
    }
    best
}

/// The texts, and queries that are like some of them.
fn texts() -> &'static [String] {
    static TEXTS: OnceLock<Vec<String>> = OnceLock::new();
    TEXTS.get_or_init(|| match std::env::var_os("HORO_MEMORY") {
        Some(path) => lines(Path::new(&path)),
        None => (0..20_000).map(made).collect(),
    })
}

/// A sentence out of a number: words of three syllables, short and long sentences.
fn made(number: usize) -> String {
    const SYLLABLES: [&str; 8] = ["ба", "ре", "ни", "то", "сел", "ва", "кра", "ди"];
    let mut state = number.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state >> 11
    };
    let n_words = 3 + next() % 18;
    let words: Vec<String> =
        (0..n_words).map(|_| (0..3).map(|_| SYLLABLES[next() % SYLLABLES.len()]).collect()).collect();
    words.join(" ")
}

fn queries() -> Vec<String> {
    let texts = texts();
    let edited = |at: usize| {
        let mut words: Vec<&str> = texts[at].split(' ').collect();
        let middle = words.len() / 2;
        words[middle] = "друго";
        words.push("накрая");
        words.join(" ")
    };
    (0..200).map(|n| edited(n * texts.len() / 200)).collect()
}

fn pairs() -> Vec<Pair> {
    let pair = |text: &String| Pair { source: text.clone(), target: text.clone(), origin: String::new() };
    texts().iter().map(pair).collect()
}

/// All that is at least three quarters like a text, five at most.
#[divan::bench(sample_count = 200)]
fn lookup(bencher: Bencher<'_, '_>) {
    let memory = Memory::new(&pairs());
    let queries = queries();
    let mut at = 0;
    bencher.bench_local(|| {
        at = (at + 1) % queries.len();
        memory.search(black_box(&queries[at]), CUTOFF, 5).len()
    });
}

/// The best of the same texts by comparing every one, with a cutoff that rises.
#[divan::bench(sample_count = 50)]
fn exhaustive_with_rapidfuzz(bencher: Bencher<'_, '_>) {
    let texts: Vec<Vec<char>> = texts().iter().map(|text| text.chars().collect()).collect();
    let queries = queries();
    let mut at = 0;
    bencher.bench_local(|| {
        at = (at + 1) % queries.len();
        exhaustive(&texts, &queries[at])
    });
}

/// A packed memory, from its bytes to the first lookup.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn unpack(bencher: Bencher<'_, '_>) {
    let file = packed::pack(&Memory::new(&pairs()));
    bencher.with_inputs(|| file.clone()).bench_local_values(|file| {
        packed::unpack(file).expect("it was packed a moment ago").search("нещо", CUTOFF, 1).len()
    });
}

/// One more pair in a memory that is full.
#[divan::bench(sample_count = 100, sample_size = 1)]
fn add_one(bencher: Bencher<'_, '_>) {
    let mut memory = Memory::new(&pairs());
    let mut number = 0;
    bencher.bench_local(|| {
        number += 1;
        memory.add(Pair { source: made(number), target: String::new(), origin: String::new() });
    });
}
