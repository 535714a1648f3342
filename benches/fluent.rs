//! How fast Fluent files are read with the places of all their parts, and how much memory they take when they are kept.
//!
//! Every `.ftl` file below `HORO_CORPUS` is read, or below `locales/` of this repository. `just measure` unpacks thousands
//! of real ones where the shared data are there.

use std::path::PathBuf;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use fluent_syntax::parser;
use peak_alloc::PeakAlloc;

use horo::catalog::guard::admit;
use horo::catalog::parts::visit;
use horo::catalog::resource::{Resource, read};
use horo::files::{Disk as _, Kind, RealDisk};
use horo::span::LineIndex;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

#[expect(clippy::print_stdout, reason = "divan prints its tables there too")]
fn main() {
    let files = files();
    let bytes = size(&files);
    let before = MEMORY.current_usage();
    let kept: Vec<Resource<'_>> = files.iter().map(|file| parsed(file)).collect();
    let taken = MEMORY.current_usage() - before;
    println!(
        "{} files, {:.1} MB. Read and kept they take {:.2} times their size, with the texts {:.2} times.",
        kept.len(),
        megabytes(bytes),
        megabytes(taken) / megabytes(bytes),
        megabytes(taken + bytes) / megabytes(bytes),
    );
    drop(kept);
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    for file in &files {
        drop(black_box(parsed(file)));
    }
    let peak = MEMORY.peak_usage().saturating_sub(before);
    println!("Read one after the other they never take more than {:.1} MB at once.", megabytes(peak));
    divan::main();
}

/// The guard alone: one scan of the bytes.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn guard_alone(bencher: Bencher<'_, '_>) {
    over_all(bencher, |file| admit(file).expect("the corpus is sound").len());
}

/// The crate's parser alone, without guard and places.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn parser_alone(bencher: Bencher<'_, '_>) {
    over_all(bencher, |file| {
        let text = std::str::from_utf8(file).expect("the corpus is sound");
        parser::parse(text).map_or_else(|(resource, _)| resource.body.len(), |resource| resource.body.len())
    });
}

/// Guard, parser and an index of ids.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn read_files(bencher: Bencher<'_, '_>) {
    over_all(bencher, |file| parsed(file).body.len());
}

/// The same, and the place of every part in bytes.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn read_with_all_places(bencher: Bencher<'_, '_>) {
    over_all(bencher, |file| {
        let mut sum = 0;
        visit(&parsed(file), &mut |_, span| sum += span.end - span.start);
        sum
    });
}

/// The same, and the line and column of every part.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn read_with_all_lines_and_columns(bencher: Bencher<'_, '_>) {
    over_all(bencher, |file| {
        let resource = parsed(file);
        let lines = LineIndex::new(resource.text);
        let mut sum = 0;
        visit(&resource, &mut |_, span| sum += lines.position(span.start).column);
        sum
    });
}

fn over_all(bencher: Bencher<'_, '_>, each: impl Fn(&[u8]) -> usize + Sync) {
    let files = files();
    bencher
        .counter(BytesCount::new(size(&files)))
        .bench(|| files.iter().map(|file| each(black_box(file))).sum::<usize>());
}

fn parsed(file: &[u8]) -> Resource<'_> {
    read(file).expect("the corpus is sound")
}

/// All files, without a byte order mark, which is refused.
fn files() -> Vec<Vec<u8>> {
    let repository = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut folders = vec![std::env::var_os("HORO_CORPUS").map_or(repository, PathBuf::from)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for name in RealDisk.list(&folder).expect("a folder that can be read") {
            let path = folder.join(name);
            if RealDisk.kind(&path).expect("a path that can be read") == Some(Kind::Folder) {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "ftl") {
                let bytes = RealDisk.read(&path, u64::MAX).expect("a file that can be read");
                files.push(bytes.strip_prefix("\u{feff}".as_bytes()).map_or(bytes.clone(), <[u8]>::to_vec));
            }
        }
    }
    files
}

fn size(files: &[Vec<u8>]) -> usize {
    files.iter().map(Vec::len).sum()
}

#[expect(clippy::cast_precision_loss, reason = "a corpus is far below what a float counts exactly")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
