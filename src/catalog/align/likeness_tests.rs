//! Where the threshold between “rewritten” and “another” lies, measured on news.

use std::path::{Path, PathBuf};

use super::super::SAME;
use super::*;
use crate::files::{Disk as _, RealDisk};

/// The Bulgarian documents of the shared data, a segment a line, where there are any.
fn documents() -> Vec<Vec<String>> {
    let named = std::env::var_os("HORO_SHARED").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let folders = named.into_iter().chain([beside]).map(|shared| shared.join("data/news/dev"));
    let Some(folder) = folders.into_iter().find(|folder| folder.is_dir()) else { return Vec::new() };
    let files = RealDisk.list(&folder).unwrap().into_iter().map(|name| folder.join(name).join("bg.txt"));
    let texts = files.filter_map(|file| RealDisk.read(&file, 1 << 20).ok());
    texts.map(|text| String::from_utf8(text).unwrap().lines().skip(1).map(str::to_owned).collect()).collect()
}

/// The paragraphs of the repository's own article.
fn own_article() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("input/2023-11-17-secon-haskovo.txt");
    let text = String::from_utf8(RealDisk.read(&path, 1 << 20).unwrap()).unwrap();
    text.lines().filter(|line| line.len() > 200).map(str::to_owned).collect()
}

/// What pairs of different paragraphs of an article share, and what each shares with itself when about every second word
/// was exchanged for one of `words`.
fn shares(paragraphs: &[String], words: &[&str]) -> (Vec<f64>, Vec<f64>) {
    let texts: Vec<Text> =
        paragraphs.iter().map(|text| Text { kind: "p", words: normal_form(text) }).collect();
    let mut seed = 7_usize;
    let mut exchanged = |word: &str| -> String {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let chance = seed >> 33;
        if chance.is_multiple_of(2) { words[chance / 2 % words.len()].to_owned() } else { word.to_owned() }
    };
    let mut half = |text: &Text| {
        let words: Vec<String> = text.words.split(' ').map(&mut exchanged).collect();
        Text { kind: "p", words: words.join(" ") }
    };
    let rewritten: Vec<Text> = texts.iter().map(&mut half).collect();
    let ([old, new], _) = passages([&texts, &rewritten]);
    let strange = (0..old.len()).flat_map(|a| (0..a).map(move |b| (a, b)));
    let strange = strange.map(|(a, b)| compare(&old[a], &old[b]).share).collect();
    (strange, old.iter().zip(&new).map(|(old, new)| compare(old, new).share).collect())
}

/// The value below which so many of a hundred lie.
fn percentile(values: &mut [f64], percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    values[(values.len() * percent / 100).min(values.len() - 1)]
}

#[test]
#[expect(clippy::print_stderr, reason = "tests that could not run say so, and the figures are for people")]
fn of_a_hundred_strangers_in_one_article_99_share_less_than_of_a_hundred_half_rewritten_ones_99_do() {
    let documents = documents();
    if documents.is_empty() {
        eprintln!("skipped: the shared data are not here (HORO_SHARED names their folder)");
        return;
    }
    let words: Vec<&str> = documents.iter().flatten().flat_map(|segment| segment.split(' ')).collect();
    let (mut strange, mut rewritten) = (Vec::new(), Vec::new());
    for document in &documents {
        let paragraphs: Vec<String> = document.chunks(4).map(|segments| segments.join(" ")).collect();
        let (a, b) = shares(&paragraphs, &words);
        strange.extend(a);
        rewritten.extend(b);
    }
    let (low, high) = (percentile(&mut strange, 99), percentile(&mut rewritten, 1));
    eprintln!(
        "99 in 100 of {} strangers share less than {low:.3}, 99 in 100 of {} half rewritten more than {high:.3}",
        strange.len(),
        rewritten.len()
    );
    assert!(low < SAME - 0.05 && high > SAME, "{low} {high}");
}

#[test]
fn in_the_first_article_all_strangers_are_below_the_threshold_and_all_half_rewritten_ones_above() {
    let words =
        ["съвсем", "други", "думи", "времето", "снощи", "казаха", "футболист", "победа", "минута", "лед"];
    let (strange, rewritten) = shares(&own_article(), &words);
    assert!(strange.len() >= 15 && strange.iter().all(|share| *share < SAME), "{strange:?}");
    assert!(rewritten.iter().all(|share| *share > SAME), "{rewritten:?}");
}
