//! How long the pages of many articles take in nine languages, and how long a release after one of them changed.
//!
//! Everything is made and checked as `horo run` does it: pages, data, feeds, lists, sitemaps, manifests; with `HORO_FORMS=1`
//! their compressed forms too. The figures are of the process: seconds of processor time and the most memory it held. Run it
//! with `just measure`; `HORO_ARTICLES=1000` says how many articles.

mod news;

use std::time::Instant;

use horo::publish::Record;
use horo::publish::release::Plan;
use horo::report;

use news::{LOCALES, article, place, publish, scratch, texts};

fn main() {
    let sizes = std::env::var("HORO_ARTICLES").unwrap_or_else(|_| "100,1000".into());
    for n in sizes.split(',').filter_map(|n| n.parse().ok()) {
        measure(n);
    }
}

fn measure(n: usize) {
    let folder = tempfile::tempdir_in(scratch()).expect("there is room for a folder");
    let texts = texts();
    let load = |at: usize, revision: u32| article(&texts, at, revision);
    let records: Vec<Record> = (0..n).map(|at| Record::of(&load(at, 1))).collect();
    let before = Use::now();
    let plan = publish(folder.path(), &records, &|record| load(place(record), 1), None);
    let whole = Use::now().since(before);
    assert!(matches!(plan, Plan::New { .. }));
    let pages = u32::try_from(n * LOCALES.len()).expect("that many pages can be counted");
    report::data(&format!(
        "{n} articles in 9 languages: {:.2} s, {:.2} s of processor, {:.0} pages per processor second, {} MB at most\n",
        whole.wall,
        whole.cpu,
        f64::from(pages) / whole.cpu,
        peak() >> 10
    ));
    let (mut walls, mut cpus) = (Vec::new(), Vec::new());
    for round in 0..7_u32 {
        let mut changed = records.clone();
        let at = n - 1 - (round as usize * 3) % n.min(40);
        changed[at] = Record::of(&load(at, 2 + round));
        let before = Use::now();
        publish(folder.path(), &changed, &|record| load(place(record), record.revision), None);
        let spent = Use::now().since(before);
        walls.push(spent.wall * 1000.0);
        cpus.push(spent.cpu * 1000.0);
    }
    walls.sort_by(f64::total_cmp);
    cpus.sort_by(f64::total_cmp);
    let told = format!(
        "    after one article changed: median {:.0} ms ({:.0} to {:.0}), {:.0} ms of processor\n",
        walls[3], walls[0], walls[6], cpus[3]
    );
    report::data(&told);
    let again = Use::now();
    assert!(matches!(
        publish(folder.path(), &records, &|record| load(place(record), 1), None),
        Plan::New { .. }
    ));
    let back = Use::now().since(again).wall * 1000.0;
    let again = Use::now();
    assert!(matches!(
        publish(folder.path(), &records, &|record| load(place(record), 1), None),
        Plan::Unchanged(_)
    ));
    let nothing = Use::now().since(again).wall * 1000.0;
    report::data(&format!("    back again {back:.0} ms, nothing new {nothing:.0} ms\n"));
}

/// Time, by the clock on the wall and of the processors.
#[derive(Clone, Copy)]
struct Use {
    wall: Instant,
    cpu: f64,
}

/// What passed between two of them, in seconds.
struct Spent {
    wall: f64,
    cpu: f64,
}

#[expect(clippy::disallowed_methods, reason = "time is what is measured")]
fn clock() -> Instant {
    Instant::now()
}

impl Use {
    fn now() -> Use {
        let read = |path: &str| String::from_utf8(read_proc(path)).unwrap_or_default();
        let stat = read("/proc/self/stat");
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        let ticks = |at: usize| fields.get(at).and_then(|ticks| ticks.parse::<f64>().ok()).unwrap_or(0.0);
        Use { wall: clock(), cpu: (ticks(11) + ticks(12)) / 100.0 }
    }

    fn since(self, before: Use) -> Spent {
        Spent { wall: self.wall.duration_since(before.wall).as_secs_f64(), cpu: self.cpu - before.cpu }
    }
}

/// The most memory that this process held, in kilobytes.
fn peak() -> usize {
    let status = String::from_utf8(read_proc("/proc/self/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// A file of the system, which says that it has no bytes and then has some.
#[expect(clippy::disallowed_methods, reason = "no disk stands behind these files")]
fn read_proc(path: &str) -> Vec<u8> {
    std::fs::read(path).unwrap_or_default()
}
