//! The sentences measured on treebanks, where that set is at hand.

use std::io::Read as _;
use std::path::PathBuf;

use flate2::read::GzDecoder;
use serde::Deserialize;

use super::sentences::breaks;
use crate::files::{Disk as _, RealDisk};
use crate::locale::Locale;

/// A paragraph; `reachable` are the breaks behind a mark that may end a sentence. Offsets count characters.
#[derive(Deserialize)]
struct Row {
    text: String,
    breaks: Vec<usize>,
    reachable: Vec<usize>,
}

/// What the best of eight other programs reached on the same set, and for Bulgarian what horo promises.
const FLOORS: [(&str, f64); 9] = [
    ("bg", 98.5),
    ("de", 97.66),
    ("nl", 96.17),
    ("ro", 96.92),
    ("pl", 97.96),
    ("pt", 98.78),
    ("lv", 97.13),
    ("el", 97.72),
    ("es", 99.16),
];

/// A file of the set, or nothing when the folder is not there.
#[expect(clippy::print_stderr, reason = "a test that could not run says so")]
fn shared(file: &str) -> Option<Vec<u8>> {
    let shared = std::env::var_os("HORO_SHARED").map_or_else(|| PathBuf::from("../shared"), PathBuf::from);
    let bytes = RealDisk.read(&shared.join("data/segmentation").join(file), 100_000_000).ok();
    if bytes.is_none() {
        eprintln!("skipped: HORO_SHARED names no folder with data/segmentation/{file}");
    }
    bytes
}

/// How many characters other than white space stand before each offset; so a break before or behind a space is the same.
fn places(text: &str, offsets: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut counts = vec![0];
    for c in text.chars() {
        counts.push(counts[counts.len() - 1] + usize::from(!c.is_whitespace()));
    }
    offsets.map(|at| counts[at]).filter(|&place| place > 0 && place < counts[counts.len() - 1]).collect()
}

fn found(text: &str, locale: Locale) -> Vec<usize> {
    places(text, breaks(text, locale).into_iter().map(|at| text[..at].chars().count()))
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand sentences")]
fn f1(rows: &[Row], locale: Locale) -> f64 {
    let (mut hits, mut wrong, mut missed) = (0, 0, 0);
    for row in rows {
        let found = found(&row.text, locale);
        let all = places(&row.text, row.breaks.iter().copied());
        let reachable = places(&row.text, row.reachable.iter().copied());
        hits += reachable.iter().filter(|place| found.contains(place)).count();
        missed += reachable.iter().filter(|place| !found.contains(place)).count();
        wrong += found.iter().filter(|place| !all.contains(place)).count();
    }
    200.0 * hits as f64 / (2 * hits + wrong + missed) as f64
}

#[test]
fn sentences_are_found_at_least_as_well_as_by_the_best_other_program() {
    for (code, floor) in FLOORS {
        let Some(packed) = shared(&format!("dev/{code}.jsonl.gz")) else { return };
        let mut text = String::new();
        GzDecoder::new(&*packed).read_to_string(&mut text).unwrap();
        let rows: Vec<Row> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let reached = f1(&rows, code.parse().unwrap());
        assert!(reached >= floor, "{code}: {reached:.2} < {floor}");
    }
}

#[test]
fn the_golden_cases_of_another_project_pass_but_one() {
    #[derive(Deserialize)]
    struct Case {
        lang: Locale,
        text: String,
        breaks: Vec<usize>,
    }
    let Some(bytes) = shared("golden.jsonl") else { return };
    let text = String::from_utf8(bytes).unwrap();
    let cases = text.lines().map(|line| serde_json::from_str::<Case>(line).unwrap());
    let failed: Vec<String> = cases
        .filter(|case| found(&case.text, case.lang) != places(&case.text, case.breaks.iter().copied()))
        .map(|case| case.text)
        .collect();
    assert!(failed.len() <= 1, "{failed:#?}");
}
