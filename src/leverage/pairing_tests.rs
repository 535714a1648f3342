use std::path::PathBuf;

use super::*;
use crate::files::{Disk as _, RealDisk};
use crate::segment::sentences::breaks;

fn sentences<'t>(text: &'t str, code: &str) -> Vec<&'t str> {
    let found = breaks(text, code.parse().unwrap());
    let edges: Vec<usize> = std::iter::once(0).chain(found).chain([text.len()]).collect();
    edges.windows(2).map(|edge| text[edge[0]..edge[1]].trim()).filter(|line| !line.is_empty()).collect()
}

#[test]
fn a_sentence_that_became_two_is_paired_with_both() {
    let source = [
        "Уорън заяви, че ще обмисли кандидатурата си след изборите през ноември 2018 г.",
        "Тя е в центъра на спекулациите, че може да вземе поста на президента Тръмп, и това се знае от 12 месеца.",
        "Кметът мълчи.",
    ];
    let target = [
        "Warren sagte, sie werde nach der Wahl im November 2018 über ihre Kandidatur nachdenken.",
        "Sie steht im Mittelpunkt von Spekulationen, sie könne Präsident Trump ablösen.",
        "Das weiß man seit 12 Monaten.",
        "Der Bürgermeister schweigt.",
    ];
    let found: Vec<_> = pair(&source, &target).into_iter().map(|p| (p.source, p.target)).collect();
    assert_eq!(found, [(0..1, 0..1), (1..2, 1..3), (2..3, 3..4)]);
}

#[test]
fn what_cannot_be_told_is_not_paired() {
    assert!(pair(&[], &["Ja."]).is_empty());
    assert!(pair(&["Да."; MOST + 1], &["Ja."; MOST + 1]).is_empty());
    // Five sentences of one length, of which one is gone: it may be any of them.
    let source = ["Слънцето грее над града днес."; 5];
    let target = ["Heute scheint die Sonne hier."; 4];
    assert!(pair(&source, &target).is_empty());
}

/// A document's lines in a language, or nothing when the documents are not there.
fn documents() -> Option<(PathBuf, Vec<String>)> {
    let shared = std::env::var_os("HORO_SHARED").map_or_else(|| PathBuf::from("../shared"), PathBuf::from);
    let news = shared.join("data/news/dev");
    let names: Vec<String> =
        RealDisk.list(&news).ok()?.into_iter().filter(|name| name != "index.json").collect();
    (!names.is_empty()).then_some((news, names))
}

/// What pairing did with a set of paragraphs.
#[derive(Debug, Default)]
struct Score {
    right: usize,
    wrong: usize,
    sentences: usize,
    paired: usize,
}

impl Score {
    #[expect(clippy::cast_precision_loss, reason = "a few thousand sentences")]
    fn precision(&self) -> f64 {
        self.right as f64 / (self.right + self.wrong).max(1) as f64
    }

    #[expect(clippy::cast_precision_loss, reason = "a few thousand sentences")]
    fn recall(&self) -> f64 {
        self.paired as f64 / self.sentences.max(1) as f64
    }

    /// Pairs a paragraph whose lines are each other's translation, line by line. A pairing is right if it begins and ends
    /// on both sides at the same line's edge, or on both sides inside the same line.
    fn take(&mut self, lines: &[(String, String)], code: &str, lost: Option<usize>) {
        let mut texts = (Vec::new(), Vec::new());
        for (at, (source, target)) in lines.iter().enumerate() {
            texts.0.extend(sentences(source, "bg").into_iter().map(|sentence| (at, sentence)));
            if lost != Some(at) {
                texts.1.extend(sentences(target, code).into_iter().map(|sentence| (at, sentence)));
            }
        }
        let text =
            |side: &[(usize, &'_ str)]| side.iter().map(|(_, text)| (*text).to_owned()).collect::<Vec<_>>();
        let (own, other) = (text(&texts.0), text(&texts.1));
        let own: Vec<&str> = own.iter().map(String::as_str).collect();
        let other: Vec<&str> = other.iter().map(String::as_str).collect();
        self.sentences += own.len();
        for pairing in pair(&own, &other) {
            self.paired += pairing.source.len();
            let edge = |side: &[(usize, &str)], at: usize| {
                let before = at.checked_sub(1).map(|at| side[at].0);
                let behind = side.get(at).map(|side| side.0);
                (before == behind, before, behind)
            };
            let start = (edge(&texts.0, pairing.source.start), edge(&texts.1, pairing.target.start));
            let end = (edge(&texts.0, pairing.source.end), edge(&texts.1, pairing.target.end));
            let is_right =
                start.0.0 == start.1.0 && start.0.2 == start.1.2 && end.0.0 == end.1.0 && end.0.1 == end.1.1;
            if is_right { self.right += 1 } else { self.wrong += 1 }
        }
    }
}

/// Paragraphs of the news documents: `n` lines each, every third with one line less in the translation if `is_cut`.
fn score(code: &str, n: usize, is_cut: bool) -> Option<Score> {
    let (news, names) = documents()?;
    let mut score = Score::default();
    for name in names {
        let read = |code: &str| {
            let bytes = RealDisk.read(&news.join(&name).join(format!("{code}.txt")), 1 << 20).unwrap();
            String::from_utf8(bytes).unwrap().lines().map(str::to_owned).collect::<Vec<_>>()
        };
        let lines: Vec<_> = read("bg").into_iter().zip(read(code)).skip(1).collect();
        for (at, lines) in lines.chunks(n).enumerate() {
            let lost = (is_cut && at % 3 == 0 && lines.len() > 2).then(|| 1 + at % (lines.len() - 1));
            score.take(lines, code, lost);
        }
    }
    Some(score)
}

#[test]
#[expect(
    clippy::print_stderr,
    reason = "the figures are what it is for, and a test that could not run says so"
)]
fn of_a_hundred_pairings_in_the_news_at_least_98_are_right() {
    for (n, is_cut) in [(4, false), (4, true), (12, false)] {
        let mut all = Score::default();
        for code in ["de", "nl", "ro", "pl", "pt", "lv", "el", "es"] {
            let Some(score) = score(code, n, is_cut) else {
                eprintln!("skipped: HORO_SHARED names no folder with data/news");
                return;
            };
            all.right += score.right;
            all.wrong += score.wrong;
            all.sentences += score.sentences;
            all.paired += score.paired;
        }
        let told = format!(
            "{n} lines, one lost: {is_cut}: precision {:.4}, paired {:.4}",
            all.precision(),
            all.recall()
        );
        eprintln!("{told}");
        assert!(all.precision() >= 0.98, "{told}");
    }
}
