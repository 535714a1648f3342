//! How long the main job takes on the repository's own article, and its two busiest parts.
//!
//! The project is copied to a temporary folder, with its real texts in nine languages. Run it with `just measure`.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use horo::catalog::format::Bundle;
use horo::catalog::resource::{self, Resource};
use horo::config::{Config, FILE};
use horo::files::{Disk, Kind, RealDisk};
use horo::locale::Locale;
use horo::pipeline::{INPUT, LOCALES, Options, Project, Purpose, Stop, run, survey};
use horo::publish::release::Plan;

fn main() {
    divan::main();
}

/// The whole job in a project that has no release yet.
#[divan::bench(sample_count = 30, sample_size = 1)]
fn run_without_a_release(bencher: Bencher<'_, '_>) {
    let runtime = Runtime::new().expect("threads can be started");
    bencher.with_inputs(Copy::new).bench_local_values(|copy| {
        assert!(matches!(copy.run(&runtime), Some(Plan::New { .. })));
        copy
    });
}

/// The whole job again: everything is read, checked and built, and nothing is written.
#[divan::bench(sample_count = 60, sample_size = 1)]
fn run_again(bencher: Bencher<'_, '_>) {
    let runtime = Runtime::new().expect("threads can be started");
    let copy = Copy::new();
    copy.run(&runtime);
    bencher.bench_local(|| assert!(matches!(copy.run(&runtime), Some(Plan::Unchanged(_)))));
}

/// What `horo status` and `horo check` are made of.
#[divan::bench(sample_count = 60, sample_size = 1)]
fn survey_only(bencher: Bencher<'_, '_>) {
    let runtime = Runtime::new().expect("threads can be started");
    let copy = Copy::new();
    bencher.bench_local(|| {
        let (disk, project) = (Arc::new(RealDisk), Arc::clone(&copy.project));
        let survey =
            runtime.block_on(survey(disk, project, Purpose::Tell(Vec::new()), Stop::default(), |_| {}));
        survey.expect("the copy can be read")
    });
}

/// Reading a Fluent file and finding the place of every entry.
#[divan::bench(args = ["bg", "de", "el"])]
fn parse_and_locate(bencher: Bencher<'_, '_>, locale: &str) {
    let bytes = article(locale);
    bencher.bench(|| read(black_box(&bytes)).body.len());
}

/// Formatting every message of an article, its glossary terms resolved.
#[divan::bench(args = ["bg", "de", "lv"])]
fn format_every_message(bencher: Bencher<'_, '_>, locale: &str) {
    let (terms, news) = (bytes(&format!("{LOCALES}/{locale}/terms.ftl")), article(locale));
    let (terms, news) = (read(&terms), read(&news));
    let locale: Locale = locale.parse().expect("one of the nine");
    let mut bundle = Bundle::new(locale);
    bundle.add(&terms.body);
    bundle.add(&news.body);
    let ids: Vec<&str> = news.messages().map(|(located, _)| located.id).collect();
    let format = |id: &&str| bundle.format(id, None).map(|formatted| formatted.text.len());
    bencher.counter(ItemsCount::new(ids.len())).bench_local(|| ids.iter().map(format).collect::<Vec<_>>());
}

/// The repository's project in a folder of its own.
struct Copy {
    _folder: TempDir,
    project: Arc<Project>,
}

impl Copy {
    fn new() -> Copy {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        for path in [FILE, INPUT, LOCALES] {
            copy(&repository().join(path), &folder.path().join(path));
        }
        let config = Config::load(&RealDisk, folder.path()).expect("the repository's settings are right");
        let project = Arc::new(Project { root: folder.path().to_owned(), config });
        Copy { _folder: folder, project }
    }

    fn run(&self, runtime: &Runtime) -> Option<Plan> {
        let stop = Arc::new(AtomicBool::new(false));
        let job = run(Arc::new(RealDisk), Arc::clone(&self.project), Options::default(), stop);
        runtime.block_on(job).expect("the repository's own project can be run").plan
    }
}

fn copy(from: &Path, to: &Path) {
    match RealDisk.kind(from).expect("the repository can be read") {
        Some(Kind::Folder) => {
            RealDisk.create_folder(to).expect("a temporary folder can be written to");
            for name in RealDisk.list(from).expect("the repository can be read") {
                copy(&from.join(&name), &to.join(&name));
            }
        }
        _ => RealDisk.write(to, &load(from)).expect("a temporary folder can be written to"),
    }
}

/// The first article in a locale.
fn article(locale: &str) -> Vec<u8> {
    let news = format!("{LOCALES}/{locale}/news");
    let names = RealDisk.list(&repository().join(&news)).expect("the repository can be read");
    bytes(&format!("{news}/{}", names.first().expect("there is an article")))
}

fn bytes(path: &str) -> Vec<u8> {
    load(&repository().join(path))
}

fn load(path: &Path) -> Vec<u8> {
    RealDisk.read(path, u64::MAX).expect("the repository can be read")
}

fn read(bytes: &[u8]) -> Resource<'_> {
    resource::read(bytes).expect("the guard lets the repository's own files through")
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
