//! The seeds and past findings of the fuzz targets, held by every run of the tests.

use std::path::{Path, PathBuf};

use horo::files::{Disk as _, RealDisk};

#[path = "../fuzz/claims.rs"]
mod claims;

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
