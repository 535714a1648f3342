//! How long the pages of many articles take in nine languages, and how long a release after one of them changed.
//!
//! Texts are the news documents beside the checkout (`HORO_SHARED`, else ../shared), or made up where there are none.
//! Everything is made and checked as `horo run` does it: pages, data, feeds, lists, sitemaps, manifests. The figures are of the
//! process: seconds of processor time and the most memory it held. Run it with `just measure`; `HORO_ARTICLES=1000` says how
//! many articles.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use horo::extract::Role;
use horo::files::{Disk, RealDisk};
use horo::locale::Locale;
use horo::publish::release::{Plan, Staging};
use horo::publish::{
    Arg, Article, Block, Edition, Made, Provenance, Record, Site, Templates, Words, Work, make,
};
use horo::report;

const LOCALES: [&str; 9] = ["bg", "de", "nl", "ro", "pl", "pt", "lv", "el", "es"];

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
    let plan = publish(folder.path(), &records, &|record| load(place(record), 1));
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
    let mut walls = Vec::new();
    for round in 0..7_u32 {
        let mut changed = records.clone();
        let at = n - 1 - (round as usize * 3) % n.min(40);
        changed[at] = Record::of(&load(at, 2 + round));
        let before = Use::now();
        publish(folder.path(), &changed, &|record| load(place(record), record.revision));
        walls.push(Use::now().since(before).wall * 1000.0);
    }
    walls.sort_by(f64::total_cmp);
    let told = format!(
        "    after one article changed: median {:.0} ms ({:.0} to {:.0})\n",
        walls[3], walls[0], walls[6]
    );
    report::data(&told);
    let again = Use::now();
    assert!(matches!(publish(folder.path(), &records, &|record| load(place(record), 1)), Plan::New { .. }));
    let back = Use::now().since(again).wall * 1000.0;
    let again = Use::now();
    assert!(matches!(publish(folder.path(), &records, &|record| load(place(record), 1)), Plan::Unchanged(_)));
    let nothing = Use::now().since(again).wall * 1000.0;
    report::data(&format!("    back again {back:.0} ms, nothing new {nothing:.0} ms\n"));
}

fn publish(output: &Path, records: &[Record], load: &(dyn Fn(&Record) -> Article + Sync)) -> Plan {
    let locales: Vec<Locale> = LOCALES.iter().map(|code| code.parse().expect("one of the nine")).collect();
    let site = Site { base_url: "https://news.example.eu".into(), source: locales[0], locales };
    let templates = Templates::new(&BTreeMap::new()).expect("horo's own templates are right");
    let mut staging = Staging::begin(&RealDisk, output, false).expect("the folder can be written");
    if std::env::var_os("HORO_FORMS").is_none() {
        staging = staging.without_forms();
    }
    let work = Work {
        site: &site,
        words: &Plain,
        templates: &templates,
        articles: records.to_vec(),
        withdrawn: Vec::new(),
        load: &|record| Ok(load(record)),
        picture: &|_, _| Ok(Vec::new()),
    };
    match make(&staging, &work).expect("the pages can be made") {
        Made::Whole(top) => staging.finish(&top, None).expect("the release can be written").done,
        Made::Faulty(faults) => panic!("{:?}", faults.first()),
    }
}

/// Words of the pages, short and without ICU: what is measured is the publishing.
struct Plain;

impl Words for Plain {
    fn say(&self, locale: Locale, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        if id == "funding" {
            return locale.profile().funding.into();
        }
        let value = args.first().map(|(_, arg)| match arg {
            Arg::Number(number) => number.to_string(),
            Arg::Day(text) | Arg::Text(text) => (*text).to_owned(),
        });
        format!("{id} {locale} {}", value.unwrap_or_default())
    }

    fn digest(&self, locale: Locale) -> String {
        locale.code().to_owned()
    }
}

/// Documents, each in nine languages, a paragraph a line, the title first.
type Texts = Vec<Vec<Vec<String>>>;

fn texts() -> Texts {
    let shared = std::env::var_os("HORO_SHARED").map_or_else(|| PathBuf::from("../shared"), PathBuf::from);
    let news = shared.join("data/news/dev");
    let mut texts = Vec::new();
    for document in RealDisk.list(&news).unwrap_or_default() {
        let read = |code: &&str| {
            let bytes = RealDisk.read(&news.join(&document).join(format!("{code}.txt")), 1 << 20).ok()?;
            let lines: Vec<String> = String::from_utf8(bytes).ok()?.lines().map(str::to_owned).collect();
            (lines.len() > 3).then_some(lines)
        };
        texts.extend(LOCALES.iter().map(read).collect::<Option<Vec<_>>>());
    }
    if texts.is_empty() {
        let line = "Всяко изречение на тази новина е измислено, за да има какво да се мери. ".repeat(4);
        texts.push(vec![(0..16).map(|n| format!("{n} {line}")).collect(); LOCALES.len()]);
    }
    texts
}

fn article(texts: &Texts, at: usize, revision: u32) -> Article {
    let document = &texts[at % texts.len()];
    let edition = |(n, lines): (usize, &Vec<String>)| {
        let paragraphs = lines[1..].chunks(3).enumerate().map(|(place, lines)| {
            let text = if place == 0 { format!("{revision} {}", lines.join(" ")) } else { lines.join(" ") };
            Block {
                id: format!("p-{place:08x}"),
                role: Role::Paragraph,
                opens: false,
                ordered: false,
                html: text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"),
                text,
            }
        });
        Edition {
            locale: LOCALES[n].parse().expect("one of the nine"),
            title: format!("{} ({at})", lines[0]),
            provenance: if n == 0 { Provenance::Source } else { Provenance::Human },
            blocks: paragraphs.collect(),
        }
    };
    let date = format!("{:04}-{:02}-{:02}", 2000 + at / 336, 1 + at / 28 % 12, 1 + at % 28);
    Article {
        id: format!("{date}-n{at}"),
        date,
        revision,
        author: None,
        source_page: None,
        pictures: Vec::new(),
        editions: document.iter().enumerate().map(edition).collect(),
    }
}

fn place(record: &Record) -> usize {
    record.id.rsplit('n').next().and_then(|at| at.parse().ok()).expect("the id ends with its place")
}

fn scratch() -> PathBuf {
    std::env::var_os("HORO_SCRATCH").map_or_else(std::env::temp_dir, PathBuf::from)
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
