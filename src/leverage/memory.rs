//! A translation memory of one pair of languages: texts with their translations, found by likeness.

use super::index::{Found, Index};
use super::texts::Texts;

/// From how alike on a text is worth showing: three quarters of its characters.
pub const CUTOFF: f64 = 0.75;

/// The longest text that a memory takes, in bytes: a sentence is shorter, and a paragraph nearly always.
pub const MAX_TEXT: usize = 20_000;

/// How many bytes of texts a memory takes at most: they are counted in 32 bits, and a million sentences have a tenth.
pub const MAX_BYTES: usize = 2_000_000_000;

/// How many of the latest texts are indexed again when one more comes.
const RECENT: usize = 512;

/// A text with its translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// In the source locale.
    pub source: String,
    /// In the target locale; empty where the text was never translated into it.
    pub target: String,
    /// Where it comes from, such as an article and message, or the name of a file.
    pub origin: String,
}

/// What a memory has for a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate<'a> {
    /// The text that was translated.
    pub source: &'a str,
    /// Its translation.
    pub target: &'a str,
    /// Where it comes from.
    pub origin: &'a str,
    /// How alike the texts are, from 0 to 1: 1 − distance / length of the longer one, in characters.
    pub similarity: f64,
}

/// The memory.
#[derive(Debug, Default)]
pub struct Memory {
    pub(super) sources: Texts,
    pub(super) targets: Texts,
    pub(super) origins: Texts,
    pub(super) index: Index,
    /// What came since, and an index for every [`RECENT`] of them.
    pub(super) recent: Vec<Pair>,
    pub(super) recent_indexes: Vec<Index>,
}

impl Memory {
    /// Of these pairs. Empty texts and texts that are too long are left out, and so is what would be too much in all.
    pub fn new(pairs: &[Pair]) -> Memory {
        let mut room = MAX_BYTES;
        let taken: Vec<&Pair> = pairs.iter().filter(|pair| is_kept(pair, &mut room)).collect();
        let sources: Vec<&str> = taken.iter().map(|pair| pair.source.as_str()).collect();
        Memory {
            index: Index::new(&sources, 0),
            sources: Texts::new(sources.into_iter()),
            targets: Texts::new(taken.iter().map(|pair| pair.target.as_str())),
            origins: Texts::new(taken.iter().map(|pair| pair.origin.as_str())),
            ..Memory::default()
        }
    }

    /// How many pairs it holds.
    pub fn len(&self) -> usize {
        self.sources.len() + self.recent.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes one more pair, without looking at all that are there.
    pub fn add(&mut self, pair: Pair) {
        let mut room = MAX_BYTES;
        if !is_kept(&pair, &mut room) {
            return;
        }
        if self.recent.len().is_multiple_of(RECENT) {
            self.recent_indexes.push(Index::default());
        }
        self.recent.push(pair);
        let from = (self.recent_indexes.len() - 1) * RECENT;
        let texts: Vec<&str> = self.recent[from..].iter().map(|pair| pair.source.as_str()).collect();
        let first = u32::try_from(self.sources.len() + from).unwrap_or(u32::MAX);
        if let Some(last) = self.recent_indexes.last_mut() {
            *last = Index::new(&texts, first);
        }
    }

    /// The `n` texts that are most like a text, of those at least `cutoff` like it: exactly those that a comparison with
    /// every text would find. The best first, of equal ones the oldest.
    pub fn search(&self, text: &str, cutoff: f64, n: usize) -> Vec<Candidate<'_>> {
        let mut found: Vec<Found> = Vec::new();
        for index in std::iter::once(&self.index).chain(&self.recent_indexes) {
            found.extend(index.search(text, cutoff, n, |number| self.pair(number).0));
        }
        found.sort_by(|a, b| b.similarity.total_cmp(&a.similarity).then(a.text.cmp(&b.text)));
        found.truncate(n);
        let told = |found: Found| {
            let (source, target, origin) = self.pair(found.text);
            Candidate { source, target, origin, similarity: found.similarity }
        };
        found.into_iter().map(told).collect()
    }

    fn pair(&self, number: u32) -> (&str, &str, &str) {
        match (number as usize).checked_sub(self.sources.len()).and_then(|at| self.recent.get(at)) {
            Some(pair) => (&pair.source, &pair.target, &pair.origin),
            None => (self.sources.get(number), self.targets.get(number), self.origins.get(number)),
        }
    }
}

fn is_kept(pair: &Pair, room: &mut usize) -> bool {
    let size = pair.source.len() + pair.target.len() + pair.origin.len();
    let longest = pair.source.len().max(pair.target.len());
    let is_kept = !pair.source.is_empty() && longest <= MAX_TEXT && size <= *room;
    *room -= if is_kept { size } else { 0 };
    is_kept
}
