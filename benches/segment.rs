//! How fast sentences are found, in all nine languages.
//!
//! The texts are the treebanks of the segmentation set (`HORO_SHARED`, else ../shared); where they are not at hand, this
//! repository's own article again and again. How well they are found, a test holds (`src/segment/measured_tests.rs`).

use std::io::Read as _;
use std::path::{Path, PathBuf};

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use flate2::read::GzDecoder;
use serde_json::Value;

use horo::files::{Disk as _, RealDisk};
use horo::locale::Locale;
use horo::segment::breaks_in;

fn main() {
    divan::main();
}

/// Bytes of a language's paragraphs that are gone through in one round, or a little more.
const ROUND: usize = 1_000_000;

#[divan::bench(args = ["bg", "de", "nl", "ro", "pl", "pt", "lv", "el", "es"])]
fn sentences(bencher: Bencher<'_, '_>, code: &str) {
    let locale: Locale = code.parse().expect("one of the nine");
    let paragraphs = paragraphs(code);
    let size: usize = paragraphs.iter().map(String::len).sum();
    bencher.counter(BytesCount::new(size)).bench(|| {
        paragraphs.iter().map(|paragraph| breaks_in(black_box(paragraph), locale).len()).sum::<usize>()
    });
}

fn paragraphs(code: &str) -> Vec<String> {
    let known = treebank(code).unwrap_or_else(|| own_article(code));
    let size: usize = known.iter().map(String::len).sum();
    let rounds = ROUND.div_ceil(size.max(1));
    known.iter().cycle().take(known.len() * rounds).cloned().collect()
}

fn treebank(code: &str) -> Option<Vec<String>> {
    let shared = std::env::var_os("HORO_SHARED").map_or_else(|| PathBuf::from("../shared"), PathBuf::from);
    let packed = RealDisk.read(&shared.join(format!("data/segmentation/dev/{code}.jsonl.gz")), 100_000_000);
    let mut text = String::new();
    GzDecoder::new(&*packed.ok()?).read_to_string(&mut text).ok()?;
    let rows = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    Some(rows.filter_map(|row| Some(row["text"].as_str()?.to_owned())).collect())
}

/// The texts of the article in this repository, without what Fluent has around them.
fn own_article(code: &str) -> Vec<String> {
    let file = "2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit.ftl";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(code).join("news").join(file);
    let bytes = RealDisk.read(&path, 10_000_000).expect("the repository has its article in every language");
    let text = String::from_utf8(bytes).expect("it is UTF-8");
    let mut paragraphs: Vec<String> = vec![String::new()];
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.strip_prefix("    ") {
            Some(sentence) => {
                let last = paragraphs.last_mut().expect("there is one");
                last.extend([" ", sentence]);
            }
            None => paragraphs.push(line.split_once(" =").map_or(line, |(_, text)| text.trim()).to_owned()),
        }
    }
    paragraphs
}
