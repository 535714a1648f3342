//! What a project's own translations give to its next article: the news documents arrive one after another, and of each
//! it is said how much of it the articles before it have, and how near that comes to what people wrote.
//!
//! The first round are the documents as they are: different news, of which hardly anything repeats. In the second they come
//! once more in other paragraphs, with their numbers raised by one where all languages write them alike: what an office writes about one
//! project again and again. Every translation counts as reviewed. The documents lie beside the checkout (`HORO_SHARED`,
//! else ../shared). Run it with `just measure`.

use std::path::PathBuf;

use divan::{Bencher, black_box};

use horo::files::{Disk, RealDisk};
use horo::leverage::chrf::Chrf;
use horo::leverage::ladder::{Asked, Ladder};
use horo::leverage::pairing::pair;
use horo::leverage::record::{Record, sentences};
use horo::locale::Locale;
use horo::segment::breaks_in;

const TARGETS: [&str; 8] = ["de", "nl", "ro", "pl", "pt", "lv", "el", "es"];
/// Lines of a document that make a paragraph, in the two rounds.
const ROUNDS: [usize; 2] = [3, 4];

fn main() {
    print();
    divan::main();
}

/// Pairing the sentences of a paragraph of twelve.
#[divan::bench]
fn pair_a_paragraph(bencher: Bencher<'_, '_>) {
    let source: Vec<String> =
        (0..12).map(|n| format!("Изречение {n} от {} думи за Хасково.", n * n)).collect();
    let target: Vec<String> =
        (0..12).map(|n| format!("Satz {n} von {} Wörtern über Chaskowo.", n * n)).collect();
    let source: Vec<&str> = source.iter().map(String::as_str).collect();
    let target: Vec<&str> = target.iter().map(String::as_str).collect();
    bencher.bench(|| pair(black_box(&source), black_box(&target)).len());
}

/// What was found for the units of a round, in words of the source.
#[derive(Default)]
struct Found {
    words: usize,
    filled: usize,
    repaired: usize,
    fuzzy: usize,
    parts: usize,
    /// Of what was filled, and of the drafts.
    chrf: [Chrf; 2],
    /// Characters to be changed, and of the references.
    edits: [(usize, usize); 2],
}

#[expect(clippy::print_stdout, reason = "divan prints its tables there too")]
fn print() {
    let documents = documents();
    if documents.is_empty() {
        println!("what repeats: skipped; the news documents are not here, set HORO_SHARED to their folder");
        return;
    }
    println!(
        "{} documents, one after the other, twice; shares of the words of an article that those before it have",
        documents.len()
    );
    println!(
        "      round   words  filled     99 %   fuzzy  by parts  chrF filled  drafts  edits filled  drafts"
    );
    for (place, code) in TARGETS.iter().enumerate() {
        let locale: Locale = code.parse().expect("one of the nine");
        let mut records = Vec::new();
        for (round, lines) in ROUNDS.into_iter().enumerate() {
            let mut found = Found::default();
            for (at, document) in documents.iter().enumerate() {
                let article = article(document, place, at, round, lines, locale);
                let ladder = Ladder::new(records.clone(), locale);
                for (source, target) in &article {
                    found.take(&ladder, source, target);
                }
                records.extend(article.into_iter().enumerate().map(|(n, (source, target))| Record {
                    article: format!("{round}-{at}"),
                    unit: format!("p-{n}"),
                    sentences: sentences(&source, &target, locale),
                    source,
                    pattern: target,
                    neighbours: (None, None),
                    is_title: false,
                    doubts: Vec::new(),
                }));
            }
            println!("  {code}  {}", found.told(round));
        }
    }
}

impl Found {
    fn take(&mut self, ladder: &Ladder, source: &[String], target: &str) {
        let words = source.iter().map(|sentence| sentence.split_whitespace().count()).sum::<usize>();
        self.words += words;
        let (above, below) = (Some(String::new()), Some(String::new()));
        let asked = Asked { unit: "", source, neighbours: (&above, &below), is_title: false };
        let Some(fill) = ladder.fill(asked, 75) else { return };
        let percent: usize =
            fill.from.split(' ').next().and_then(|percent| percent.parse().ok()).unwrap_or(0);
        let which = usize::from(!fill.is_translation);
        match percent {
            100.. => self.filled += words,
            _ if fill.from.ends_with("sentences)") => self.parts += words * percent / 100,
            99 => self.repaired += words,
            _ => self.fuzzy += words,
        }
        let line = |text: &str| {
            text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
        };
        let (text, reference) = (line(&fill.pattern), line(target));
        self.chrf[which].add(&text, &reference);
        self.edits[which].0 += strsim::levenshtein(&text, &reference);
        self.edits[which].1 += reference.chars().count();
    }

    #[expect(clippy::cast_precision_loss, reason = "shares for people")]
    fn told(&self, round: usize) -> String {
        let share = |part: usize| 100.0 * part as f64 / self.words.max(1) as f64;
        let edits = |(edits, all): (usize, usize)| 100.0 * edits as f64 / all.max(1) as f64;
        format!(
            "{:>5} {:>8} {:>6.1}% {:>6.1}% {:>6.1}% {:>8.1}% {:>12.1} {:>7.1} {:>12.1}% {:>6.1}%",
            round + 1,
            self.words,
            share(self.filled),
            share(self.repaired),
            share(self.fuzzy),
            share(self.parts),
            self.chrf[0].score(),
            self.chrf[1].score(),
            edits(self.edits[0]),
            edits(self.edits[1]),
        )
    }
}

/// A document: its lines in Bulgarian and in the targets.
type Document = Vec<Vec<String>>;

fn documents() -> Vec<Document> {
    let shared = std::env::var_os("HORO_SHARED").map_or_else(|| PathBuf::from("../shared"), PathBuf::from);
    let news = shared.join("data/news/dev");
    let mut documents = Vec::new();
    for name in RealDisk.list(&news).unwrap_or_default() {
        let read = |code: &&str| {
            let bytes = RealDisk.read(&news.join(&name).join(format!("{code}.txt")), 1 << 20).ok()?;
            Some(String::from_utf8(bytes).ok()?.lines().map(str::to_owned).collect::<Vec<_>>())
        };
        documents.extend(["bg"].iter().chain(&TARGETS).map(read).collect::<Option<Document>>());
    }
    documents
}

/// The paragraphs of a document: sentences of the source, and the pattern of the target.
fn article(
    document: &Document,
    place: usize,
    at: usize,
    round: usize,
    n_lines: usize,
    locale: Locale,
) -> Vec<(Vec<String>, String)> {
    let bulgarian: Locale = "bg".parse().expect("one of the nine");
    let lines: Vec<(String, String)> = document[0]
        .iter()
        .zip(&document[place + 1])
        .map(|lines| if round == 0 { (lines.0.clone(), lines.1.clone()) } else { raised(lines.0, lines.1) })
        .skip(at % 2)
        .collect();
    let paragraph = |lines: &[(String, String)]| {
        let join = |side: fn(&(String, String)) -> &String| {
            lines.iter().map(side).cloned().collect::<Vec<_>>().join(" ")
        };
        let (source, target) = (join(|line| &line.0), join(|line| &line.1));
        let target = target.replace(['{', '}'], "");
        (cut(&source, bulgarian), format!("\n    {}", cut(&target, locale).join("\n    ")))
    };
    lines.chunks(n_lines).map(paragraph).collect()
}

/// The sentences of a text.
fn cut(text: &str, locale: Locale) -> Vec<String> {
    let edges: Vec<usize> = std::iter::once(0).chain(breaks_in(text, locale)).chain([text.len()]).collect();
    edges
        .windows(2)
        .map(|edge| text[edge[0]..edge[1]].trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

/// A line with its first number one higher, where the translation has the same digits, each once.
fn raised(source: &str, target: &str) -> (String, String) {
    let mut numbers = source.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
    let number = numbers.find(|digits| {
        let once = |text: &str| text.matches(*digits).count() == 1;
        digits.len() < 9 && !digits.starts_with('0') && once(source) && once(target)
    });
    let Some(number) = number else { return (source.to_owned(), target.to_owned()) };
    let next = number.parse::<u64>().map_or_else(|_| number.to_owned(), |value| (value + 1).to_string());
    (source.replace(number, &next), target.replace(number, &next))
}
