//! The engine on this machine: how near its translations come to a reference, by themselves and from recorded English, how
//! much of what must stay as it is comes back, how fast it is and how much memory it takes.
//!
//! The texts are FLORES-200 (`HORO_SHARED`, else ../shared; devtest where it is there, else dev). The model is en-pt in
//! the folder of models that `HORO_MODELS` names; `horo models install` puts it there. Run it with `just measure`.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use divan::{Bencher, black_box};
use flate2::read::GzDecoder;

use horo::files::{Disk as _, RealDisk};
use horo::leverage::chrf::Chrf;
use horo::leverage::engine::firefox::{Firefox, MOST};
use horo::leverage::engine::mask::mask;
use horo::leverage::engine::{Batch, Engine as _, Outcome};
use horo::pipeline::models::Store;

/// What is put between the words of a sentence, one after the other.
const STAYING: [&str; 6] = [
    "{ $number }",
    "info@haskovo.bg",
    "12,5 km",
    "https://www.haskovo.bg/a?b=1&lang=en",
    "<em>x</em>",
    "20 000 €",
];

/// How many sentences get something that must stay.
const SOME: usize = 300;

fn main() {
    print();
    divan::main();
}

/// Masking a sentence with everything in it.
#[divan::bench]
fn mask_a_sentence(bencher: Bencher<'_, '_>) {
    let text =
        with_what_stays("A sentence of some words that is neither short nor very long for a newspaper", 0, 6);
    bencher.bench(|| mask(black_box(&text)).text.len());
}

#[expect(clippy::print_stdout, reason = "divan prints its tables there too")]
#[expect(clippy::disallowed_methods, reason = "a bench is about time")]
fn print() {
    let Some((half, texts)) = texts() else {
        println!("engine: skipped; FLORES is not here, set HORO_SHARED to the folder with data/mt");
        return;
    };
    let Some(engine) = engine() else {
        println!("engine: skipped; there is no model en-pt, set HORO_MODELS to a folder of models");
        return;
    };
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("there is memory");
    runtime.block_on(engine.probe()).expect("the model is whole");
    println!("{}, FLORES-200 {half}, {} sentences", engine.name(), texts.reference.len());
    for (name, source) in
        [("human English", &texts.english), ("recorded English of bergamot-tiny bg-en", &texts.recorded)]
    {
        let since = Instant::now();
        let drafts = runtime.block_on(translate(&engine, source));
        let seconds = since.elapsed().as_secs_f64();
        let mut chrf = Chrf::default();
        for (draft, reference) in drafts.iter().zip(&texts.reference) {
            chrf.add(draft, reference);
        }
        println!("  chrF2 {:.2} from {name}; {:.0} words a second", chrf.score(), words(source) / seconds);
    }
    for n in [1, 3] {
        let source: Vec<String> = texts
            .english
            .iter()
            .take(SOME)
            .enumerate()
            .map(|(at, text)| with_what_stays(text, at, n))
            .collect();
        let masked: Vec<_> = source.iter().map(|text| mask(text)).collect();
        let sent: Vec<String> = masked.iter().map(|masked| masked.text.clone()).collect();
        let drafts = runtime.block_on(translate(&engine, &sent));
        let drafts: Vec<String> =
            masked.iter().zip(&drafts).filter_map(|(masked, draft)| masked.unmask(draft)).collect();
        println!(
            "  {n} to stay in a sentence: {} of {} sentences have a draft, and in each of these everything is whole",
            drafts.len(),
            source.len()
        );
    }
    if let Some(peak) = peak() {
        println!("  {peak} MB at most in the process that holds the model");
    }
}

/// A sentence with things between its words that must stay.
fn with_what_stays(text: &str, at: usize, n: usize) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let mut parts: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    for number in 0..n {
        let place = (number + 1) * words.len() / (n + 1);
        if let Some(part) = parts.get_mut(place) {
            *part = format!("{} {part}", STAYING[(at + number) % STAYING.len()]);
        }
    }
    parts.join(" ")
}

#[expect(clippy::cast_precision_loss, reason = "a speed for people")]
fn words(texts: &[String]) -> f64 {
    texts.iter().map(|text| text.split_whitespace().count()).sum::<usize>() as f64
}

/// Translations in the order of the texts, asked for as `horo draft` does: by length, so many at once.
async fn translate(engine: &Firefox, texts: &[String]) -> Vec<String> {
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.sort_by_key(|&at| texts[at].chars().count());
    let mut all = vec![String::new(); texts.len()];
    for places in order.chunks(MOST) {
        let texts = places.iter().map(|&at| texts[at].clone()).collect();
        let (source, target) = ("bg".parse().expect("a language"), "pt".parse().expect("a language"));
        if let Outcome::Done(drafts) = engine.submit(&Batch { source, target, texts }).await {
            for (&at, draft) in places.iter().zip(drafts) {
                all[at] = draft;
            }
        }
    }
    all
}

fn engine() -> Option<Firefox> {
    let store = Store::at(PathBuf::from(std::env::var_os("HORO_MODELS")?));
    let manifest = store.manifest(&RealDisk, "en-pt").ok()??;
    Some(Firefox::new(store.settings(&manifest, Path::new(env!("CARGO_BIN_EXE_horo")))))
}

/// Sentences side by side.
struct Texts {
    english: Vec<String>,
    recorded: Vec<String>,
    reference: Vec<String>,
}

fn texts() -> Option<(&'static str, Texts)> {
    let shared = std::env::var_os("HORO_SHARED").map_or_else(|| PathBuf::from("../shared"), PathBuf::from);
    [("devtest", "holdout"), ("dev", "dev")].into_iter().find_map(|(half, folder)| {
        let folder = shared.join("data/mt").join(folder);
        let texts = Texts {
            english: lines(&folder.join("text/en.txt.gz"))?,
            recorded: lines(&folder.join("outputs/bg-en.bergamot-tiny.txt.gz"))?,
            reference: lines(&folder.join("text/pt.txt.gz"))?,
        };
        Some((half, texts))
    })
}

fn lines(path: &Path) -> Option<Vec<String>> {
    let bytes = RealDisk.read(path, 10_000_000).ok()?;
    let mut text = String::new();
    GzDecoder::new(bytes.as_slice()).read_to_string(&mut text).ok()?;
    Some(text.lines().map(str::to_owned).collect())
}

/// The most memory that a process of this one's held, in megabytes, as Linux tells it.
fn peak() -> Option<u64> {
    let own = format!("PPid:\t{}\n", std::process::id());
    let ps =
        std::process::Command::new("sh").args(["-c", "cat /proc/[0-9]*/status 2>/dev/null"]).output().ok()?;
    let all = String::from_utf8_lossy(&ps.stdout).into_owned();
    let processes =
        all.split("Name:\t").filter(|process| process.contains(&own) && process.starts_with("horo"));
    let peak = |process: &str| {
        process
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse::<u64>().ok())
    };
    processes.filter_map(peak).max().map(|peak| peak.div_ceil(1_000))
}
