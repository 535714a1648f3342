//! The seeds and past findings of the fuzz targets, held by every run of the tests.

use std::path::{Path, PathBuf};

use horo::files::{Disk as _, RealDisk};
use proptest::prelude::*;

#[path = "../fuzz/claims.rs"]
mod claims;
#[path = "../fuzz/web_claims.rs"]
mod web_claims;

/// The contents of all files of a folder of `tests/fuzz`, with their paths.
fn files(folder: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz").join(folder);
    let mut names = RealDisk.list(&folder).unwrap();
    names.sort();
    let read = |name: &String| (folder.join(name), RealDisk.read(&folder.join(name), u64::MAX).unwrap());
    names.iter().map(read).collect()
}

#[track_caller]
fn hold(claim: impl Fn(&[u8]), folders: &[&str]) {
    let files: Vec<(PathBuf, Vec<u8>)> = folders.iter().flat_map(|folder| files(folder)).collect();
    assert!(files.len() > 5, "the seeds are gone");
    for (path, bytes) in files {
        let held = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| claim(&bytes)));
        assert!(held.is_ok(), "{}", path.display());
    }
}

#[test]
fn no_seed_makes_the_reading_of_a_file_panic_or_lose_a_place() {
    hold(claims::parse, &["seeds/parse", "seeds/splice", "seeds/format"]);
}

#[test]
fn no_seed_makes_a_change_touch_what_it_does_not_name() {
    hold(claims::splice, &["seeds/splice", "seeds/parse"]);
}

#[test]
fn no_seed_makes_a_text_grow_without_bounds() {
    hold(claims::format, &["seeds/format", "seeds/parse"]);
}

#[test]
fn no_seed_makes_a_page_panic_or_its_article_hold_a_fault() {
    hold(web_claims::page, &["seeds/page", "seeds/listing", "seeds/day"]);
}

#[test]
fn no_seed_is_read_as_a_day_that_does_not_exist() {
    hold(web_claims::day, &["seeds/day", "seeds/page"]);
}

#[test]
fn no_seed_of_a_list_leads_anywhere_but_to_the_web() {
    hold(web_claims::listing, &["seeds/listing", "seeds/page"]);
}

/// What hands and tools do to a file: bytes go, come twice, or are replaced by what Fluent reads as syntax.
#[derive(Clone, Debug)]
enum Slip {
    Cut(prop::sample::Index, usize),
    Double(prop::sample::Index, usize),
    Put(prop::sample::Index, &'static str),
}

fn slip() -> impl Strategy<Value = Slip> {
    let syntax = vec![
        "{", "}", "\n", "\r", " ", "\t", "[", "*[", "]", ".", "#", "\n#", "=", "\"", "\\", "->", "$", "-",
        "(", ")", ",", ":", "ж", "\u{2028}", "\n    ", "m = ", "-t = ",
    ];
    prop_oneof![
        (any::<prop::sample::Index>(), 1usize..40).prop_map(|(at, length)| Slip::Cut(at, length)),
        (any::<prop::sample::Index>(), 1usize..40).prop_map(|(at, length)| Slip::Double(at, length)),
        (any::<prop::sample::Index>(), prop::sample::select(syntax))
            .prop_map(|(at, text)| Slip::Put(at, text)),
    ]
}

fn slipped(mut bytes: Vec<u8>, slips: &[Slip]) -> Vec<u8> {
    for slip in slips {
        let (Slip::Cut(at, _) | Slip::Double(at, _) | Slip::Put(at, _)) = slip;
        let at = at.index(bytes.len() + 1);
        let put = match slip {
            Slip::Cut(_, length) => {
                bytes.drain(at..(at + length).min(bytes.len()));
                continue;
            }
            Slip::Double(_, length) => bytes[at..(at + length).min(bytes.len())].to_vec(),
            Slip::Put(_, text) => text.as_bytes().to_vec(),
        };
        bytes.splice(at..at, put);
    }
    bytes
}

proptest! {
    #[test]
    fn no_slip_of_a_hand_makes_a_seed_do_harm(seed: prop::sample::Index, slips in proptest::collection::vec(slip(), 1..6)) {
        let mut seeds = files("seeds/parse");
        seeds.extend(files("seeds/splice"));
        seeds.extend(files("seeds/format"));
        let bytes = slipped(seed.get(&seeds).1.clone(), &slips);
        claims::parse(&bytes);
        claims::splice(&bytes);
        claims::format(&bytes);
    }

    #[test]
    fn no_slip_makes_a_page_or_a_list_do_harm(seed: prop::sample::Index, slips in proptest::collection::vec(slip(), 1..6)) {
        let mut seeds = files("seeds/page");
        seeds.extend(files("seeds/listing"));
        seeds.extend(files("seeds/day"));
        let bytes = slipped(seed.get(&seeds).1.clone(), &slips);
        web_claims::page(&bytes);
        web_claims::day(&bytes);
        web_claims::listing(&bytes);
    }
}

#[test]
fn no_seed_of_a_memory_is_written_otherwise_than_it_was_read() {
    hold(web_claims::memory, &["seeds/tmx", "seeds/listing"]);
}
