//! Which of all earlier translations fits a new text best, and how far to trust it.
//!
//! The steps, from the top: 102 the same message between the same neighbours; 101 the same text between the same
//! neighbours; 100 the same text; 99 the same but for numbers and the like, which were repaired; below that how much of
//! the characters is alike. Then come the [penalties](super::penalty). A paragraph that was never translated as a whole
//! may be put together of its sentences; one that nobody knows stays in the source's words there.

use std::collections::BTreeMap;

use super::memory::{Memory, Pair};
use super::names::Names;
use super::penalty::Penalty;
use super::record::Record;
use super::repair::repaired;
use crate::catalog::draft::Fill;
use crate::catalog::ledger::Digest;
use crate::catalog::pattern;
use crate::locale::Locale;

/// How many candidates are weighed for a text that is not there word for word.
const WEIGHED: usize = 5;
/// The most that a text which is not the same may reach.
const ALIKE: u8 = 98;
/// What a text reaches that is the same but for what was repaired.
const REPAIRED: u8 = 99;

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The message.
    pub unit: &'a str,
    /// Its sentences, with their tags.
    pub source: &'a [String],
    /// The digests of the words before and behind it.
    pub neighbours: (&'a Option<Digest>, &'a Option<Digest>),
    /// Whether it is a title.
    pub is_title: bool,
}

/// A project's own memory in one locale.
#[derive(Debug)]
pub struct Ladder {
    locale: Locale,
    records: Vec<Record>,
    /// The records of a text, by its words as they stand.
    same: BTreeMap<String, Vec<u32>>,
    /// The sentences of a record that have a text, by it.
    sentences: BTreeMap<String, Vec<(u32, u32)>>,
    paragraphs: Memory,
    parts: Memory,
    names: Names,
}

/// A translation that may be used, with its worth in percent after all penalties.
#[derive(Clone, Debug)]
struct Proposal {
    percent: u8,
    pattern: String,
    from: String,
    penalties: Vec<Penalty>,
    was: Vec<String>,
}

impl Ladder {
    /// Of these records, which come in the order of their articles: of equally good ones the last counts.
    pub fn new(records: Vec<Record>, locale: Locale) -> Ladder {
        let mut same: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        let mut sentences: BTreeMap<String, Vec<(u32, u32)>> = BTreeMap::new();
        for (record, at) in records.iter().zip(0..) {
            same.entry(record.source.join(" ")).or_default().push(at);
            for ((source, _), place) in record.sentences.iter().zip(0..) {
                sentences.entry(source.clone()).or_default().push((at, place));
            }
        }
        // One text is looked at once, however often it was translated.
        let memory = |texts: Vec<&String>| {
            let pair = |text: &&String| Pair {
                source: (*text).clone(),
                target: String::new(),
                origin: String::new(),
            };
            Memory::new(&texts.iter().map(pair).collect::<Vec<_>>())
        };
        let (paragraphs, parts) = (memory(same.keys().collect()), memory(sentences.keys().collect()));
        Ladder { locale, records, same, sentences, paragraphs, parts, names: Names::default() }
    }

    /// The same with the names that may take each other's place in a translation.
    #[must_use]
    pub fn with_names(self, names: Names) -> Ladder {
        Ladder { names, ..self }
    }

    /// Whether it knows nothing.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The best for a text; of those that are not the same only what is at least `least` percent alike.
    pub fn fill(&self, asked: Asked<'_>, least: u8) -> Option<Fill> {
        let whole = self.whole(asked, least);
        let is_whole = whole.as_ref().is_some_and(|whole| whole.percent >= REPAIRED);
        let parts = if is_whole { None } else { self.of_parts(asked, least) };
        let best = match (whole, parts) {
            (Some(whole), Some(parts)) if parts.percent > whole.percent => parts,
            (Some(whole), _) => whole,
            (None, parts) => parts?,
        };
        let mut from = format!("{} % of {}", best.percent, best.from);
        for penalty in &best.penalties {
            from.extend([", ", penalty.name()]);
        }
        Some(Fill { is_translation: best.percent >= 100, pattern: best.pattern, from, was: best.was })
    }

    /// The best translation of the whole text.
    fn whole(&self, asked: Asked<'_>, least: u8) -> Option<Proposal> {
        let text = asked.source.join(" ");
        if let Some(records) = self.same.get(&text) {
            let same = records.iter().map(|&at| &self.records[at as usize]);
            return same.map(|record| same_text(record, asked)).max_by_key(|found| found.percent);
        }
        let alike = self.paragraphs.search(&text, f64::from(least) / 100.0, WEIGHED);
        let alike = alike.into_iter().flat_map(|found| {
            let records = self.same.get(found.source).into_iter().flatten();
            records.map(move |&at| (found.similarity, &self.records[at as usize]))
        });
        let proposals = alike.map(|(similarity, record)| {
            let old = record.source.join(" ");
            let repaired = repaired(&old, &text, &record.pattern, (self.locale, &self.names));
            let percent = if repaired.is_some() { REPAIRED } else { percent(similarity) };
            Proposal {
                was: record.source.clone(),
                ..proposal(
                    record,
                    percent,
                    repaired.unwrap_or_else(|| record.pattern.clone()),
                    asked.is_title,
                )
            }
        });
        proposals.max_by_key(|found| found.percent)
    }

    /// The text put together of its sentences, if at least one of them is known.
    fn of_parts(&self, asked: Asked<'_>, least: u8) -> Option<Proposal> {
        if asked.is_title {
            return None;
        }
        let parts: Vec<Option<Proposal>> =
            asked.source.iter().map(|sentence| self.part(sentence, least)).collect();
        let known: Vec<&Proposal> = parts.iter().flatten().collect();
        let first = known.first()?;
        let lengths = asked.source.iter().map(|sentence| sentence.chars().count());
        let all: usize = lengths.clone().sum();
        let worth: usize = lengths
            .zip(&parts)
            .map(|(length, part)| length * part.as_ref().map_or(0, |part| part.percent.into()))
            .sum();
        let lines = parts.iter().zip(asked.source).flat_map(|(part, sentence)| match part {
            Some(part) => vec![part.pattern.clone()],
            None => pattern::encode(sentence),
        });
        let lines: Vec<String> = lines.collect();
        let (lead, indent) = if lines.len() > 1 { ("\n    ", "\n    ") } else { (" ", "") };
        let mut penalties: Vec<Penalty> =
            known.iter().flat_map(|part| part.penalties.iter().copied()).collect();
        penalties.sort_unstable();
        penalties.dedup();
        let others = known.iter().any(|part| part.from != first.from);
        let n_sentences = asked.source.len();
        let share = if known.len() < n_sentences || n_sentences > 1 {
            format!(" ({} of {n_sentences} sentences)", known.len())
        } else {
            String::new()
        };
        Some(Proposal {
            percent: u8::try_from(worth / all.max(1)).unwrap_or(0),
            pattern: [lead, &lines.join(indent)].concat(),
            from: format!("{}{}{share}", first.from, if others { " and others" } else { "" }),
            was: parts.iter().flatten().flat_map(|part| part.was.iter().cloned()).collect(),
            penalties,
        })
    }

    /// The best translation of a sentence.
    fn part(&self, sentence: &String, least: u8) -> Option<Proposal> {
        let of = |&(at, place): &(u32, u32)| {
            let record = &self.records[at as usize];
            (record, &record.sentences[place as usize])
        };
        if let Some(places) = self.sentences.get(sentence) {
            let same = places.iter().map(of).map(|(record, (source, target))| Proposal {
                was: vec![source.clone()],
                ..proposal(record, 100, target.clone(), false)
            });
            return same.max_by_key(|found| found.percent);
        }
        let alike = self.parts.search(sentence, f64::from(least) / 100.0, WEIGHED);
        let alike = alike.into_iter().flat_map(|found| {
            let places = self.sentences.get(found.source).into_iter().flatten();
            places.map(move |place| (found.similarity, of(place)))
        });
        let proposals = alike.map(|(similarity, (record, (source, target)))| {
            let repaired = repaired(source, sentence, target, (self.locale, &self.names));
            let percent = if repaired.is_some() { REPAIRED } else { percent(similarity) };
            Proposal {
                was: vec![source.clone()],
                ..proposal(record, percent, repaired.unwrap_or_else(|| target.clone()), false)
            }
        });
        proposals.max_by_key(|found| found.percent)
    }
}

/// A text that was translated word for word.
fn same_text(record: &Record, asked: Asked<'_>) -> Proposal {
    let is_between = (&record.neighbours.0, &record.neighbours.1) == asked.neighbours;
    let percent = match (is_between, record.unit == asked.unit) {
        (true, true) => 102,
        (true, false) => 101,
        (false, _) => 100,
    };
    proposal(record, percent, record.pattern.clone(), asked.is_title)
}

fn proposal(record: &Record, percent: u8, pattern: String, is_title: bool) -> Proposal {
    let penalties = record.penalties(is_title);
    let points = penalties.iter().map(|penalty| penalty.points()).sum();
    Proposal {
        percent: percent.saturating_sub(points),
        pattern,
        from: format!("{}#{}", record.article, record.unit),
        penalties,
        was: Vec::new(),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a hundred")]
fn percent(similarity: f64) -> u8 {
    ((similarity * 100.0) as u8).min(ALIKE)
}

#[cfg(test)]
#[path = "ladder_tests.rs"]
mod tests;
