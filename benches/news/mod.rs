//! A site of any number of articles in nine languages, and its releases: what the benches publish, serve and pull.
//!
//! Texts are the news documents beside the checkout (`HORO_SHARED`, else ../shared), or made up where there are none.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use horo::extract::Role;
use horo::files::{Disk, RealDisk};
use horo::locale::Locale;
use horo::publish::release::{Plan, Signing, Staging};
use horo::publish::{
    Arg, Article, Block, Edition, Made, Provenance, Record, Site, Templates, Words, Work, make,
};

/// The languages, the source first.
pub const LOCALES: [&str; 9] = ["bg", "de", "nl", "ro", "pl", "pt", "lv", "el", "es"];

/// Makes the release of these articles and puts it in place.
pub fn publish(
    output: &Path,
    records: &[Record],
    load: &(dyn Fn(&Record) -> Article + Sync),
    signing: Option<&Signing>,
) -> Plan {
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
        Made::Whole(top) => staging.finish(&top, signing).expect("the release can be written").done,
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
pub type Texts = Vec<Vec<Vec<String>>>;

/// The documents, or one that is made up.
pub fn texts() -> Texts {
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

/// The article at a place, whose text tells its revision.
pub fn article(texts: &Texts, at: usize, revision: u32) -> Article {
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

/// The place of an article.
pub fn place(record: &Record) -> usize {
    record.id.rsplit('n').next().and_then(|at| at.parse().ok()).expect("the id ends with its place")
}

/// Where there is room: `HORO_SCRATCH`, else the system's folder for that.
pub fn scratch() -> PathBuf {
    std::env::var_os("HORO_SCRATCH").map_or_else(std::env::temp_dir, PathBuf::from)
}
