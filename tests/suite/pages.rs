//! Pages as input, through the real command: hostile ones end in moments with a sentence, and stop nobody else.
//!
//! The bombs of the shared data are tried where those are; the first ones here are made on the spot.

use std::process::{Command, Stdio};
use std::sync::LazyLock;

use horo::files::{Disk as _, RealDisk};
use horo::pipeline::apart;

use crate::bombs::{MEMORY, run_over};
use crate::corpus::shared;
use crate::project::{ID, Project, folder};

/// What pages begin with.
const HEAD: &str = "<!doctype html><html lang=bg><head><meta charset=utf-8><title>T</title></head><body>";

/// Larger pages are refused unread.
const LARGE: usize = 5_000_000;

/// Hostile pages that need no shared data: one for each bound.
fn own_bombs() -> Vec<(String, Vec<u8>)> {
    let attributes: Vec<String> = (0..100_000).map(|number| format!("a{number}=1 ")).collect();
    let formats: Vec<String> = (0..500).map(|number| format!("<b {number}>")).collect();
    let pages = [
        ("deep.html", "<div>".repeat(100_000)),
        ("attributes.html", format!("<p {}>x", attributes.concat())),
        ("copied.html", format!("<p><a href=\"{}\">{}", "A".repeat(50_000), "<p>a".repeat(12_500))),
        ("adopted.html", formats.concat() + &"x</b>".repeat(500)),
        ("many.html", "<p>Абзац</p>".repeat(250_000)),
        ("data.html", format!("<script type='application/ld+json'>{}", "[".repeat(900_000))),
        ("references.html", "&".repeat(4_900_000)),
    ];
    pages.into_iter().map(|(name, body)| (name.to_owned(), [HEAD, &body].concat().into_bytes())).collect()
}

/// The hostile pages of the shared data, made once; nothing without those and a Python.
static BOMBS: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let Some(script) = shared().map(|shared| shared.join("eval/bombs/gen_bombs.py")) else {
        return Vec::new();
    };
    let made = folder();
    let mut python = Command::new("python3");
    python.arg(&script).arg(made.path()).arg("html_*").stdout(Stdio::null());
    if python.status().map_or(true, |status| !status.success()) {
        return Vec::new();
    }
    let names = RealDisk.list(made.path()).unwrap().into_iter();
    names.map(|name| (name.clone(), RealDisk.read(&made.path().join(name), 1 << 28).unwrap())).collect()
});

/// Runs a project with one good article and one page, and says what was told of the page.
fn beside_a_good_article(name: &str, page: &[u8]) -> String {
    let project = Project::translated(&["de"]);
    project.write_bytes(&format!("input/{name}"), page);
    // The process that reads the page has limits of its own, of time and memory, that the system holds.
    let (code, told, memory) = run_over(&project, &["run"], name);
    assert!(matches!(code, Some(0 | 1)), "{name}: {told:?}");
    assert!(memory < MEMORY, "{name}: {memory} kB");
    assert!(
        project.path(&format!("output/current/de/{ID}/index.html")).exists(),
        "{name}: the good article went on"
    );
    assert!(told.contains(name), "{name} is told: {told}");
    told
}

#[test]
fn a_hostile_page_is_told_and_the_other_articles_go_on() {
    for (name, page) in own_bombs() {
        let told = beside_a_good_article(&name, &page);
        assert!(!told.contains("fault in horo"), "{name}: {told}");
    }
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that could not run says so")]
fn every_hostile_page_of_the_shared_data_ends_in_moments() {
    if BOMBS.is_empty() {
        eprintln!("skipped: the shared bombs or a Python are not here; set HORO_SHARED to their folder");
        return;
    }
    assert!(BOMBS.len() > 60);
    for (name, page) in BOMBS.iter() {
        // What is above the bound is not read at all; one such page is as good as all of them.
        let page = &page[..page.len().min(LARGE + 1)];
        beside_a_good_article(name, page);
    }
}

/// What the system says that a process may use at most, by the beginning of its line.
fn limit(id: u32, name: &str) -> String {
    let limits = RealDisk.read(format!("/proc/{id}/limits").as_ref(), 1 << 16).unwrap();
    let limits = String::from_utf8(limits).unwrap();
    let line = limits.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.split_whitespace().next().unwrap().to_owned()
}

#[test]
fn what_reads_pages_has_half_a_gigabyte_and_three_seconds_of_the_processor_for_each() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_horo"));
    command.arg(apart::COMMAND).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let (mut input, mut output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    for _ in 0..3 {
        // The answer comes after the limits were set, and the process waits for the next request.
        apart::write_frame(&mut input, b"no request").unwrap();
        assert!(apart::read_frame(&mut output).unwrap().is_some_and(|answer| answer.is_empty()));
        let seconds: u64 = limit(child.id(), "Max cpu time").parse().unwrap();
        assert!((3..=4).contains(&seconds), "{seconds}: it has done next to nothing so far");
        assert_eq!(limit(child.id(), "Max address space"), (512 << 20).to_string());
        assert_eq!(limit(child.id(), "Max core file size"), "0");
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_page_with_a_title_a_date_and_text_becomes_an_article() {
    let project = Project::translated(&["de"]);
    let page = format!(
        "{HEAD}<h1>Среща на партньорите в Хасково</h1><p>17.11.2023 г.</p>\
         <p>Партньорите по проекта се събраха в Хасково, за да обсъдят следващите стъпки на работата си.</p>\
         <p>Срещата продължи два дни и завърши с посещение на три социални предприятия в областта.</p>"
    );
    project.write("input/sreshta.html", &page);
    let told = project.horo(&["run"]);
    let source = project.text("locales/bg/news/2023-11-17-sreshta-na-partnyorite-v-haskovo.ftl");
    assert!(source.contains("три социални предприятия"), "{told:?}");
}

#[test]
fn a_correction_beside_a_page_counts_at_the_next_run() {
    let project = Project::translated(&["de"]);
    let page = format!(
        "{HEAD}<h1>Среща на партньорите в Хасково</h1><p>Партньорите по проекта се събраха в Хасково, за да обсъдят следващите стъпки на работата си.</p>"
    );
    project.write("input/sreshta.html", &page);
    let told = project.horo(&["run"]);
    assert!(told.stderr.contains("no date was found"), "{told:?}");
    project.write("input/sreshta.toml", "[correct]\ndate = \"2023-11-17\"\ntitle = \"Среща в Хасково\"\n");
    project.horo(&["run"]);
    let source = project.text("locales/bg/news/2023-11-17-sreshta-v-haskovo.ftl");
    assert!(source.contains("следващите стъпки"), "{source}");
}
