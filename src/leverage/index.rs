//! The texts of a memory, to be found by likeness: as exhaustive search finds them, and some fifty times faster.
//!
//! The likeness of two texts is 1 − distance / length of the longer one, in characters, with Levenshtein's distance. Texts
//! lie by their lengths, so only those are looked at that can be near enough; of those the bags of letters and pairs rule
//! out nearly all (see `bags`), and what is left is compared. Nothing is ruled out that would be found.

use super::alphabet::{Alphabet, RARE};
use super::bags::{self, LETTERS, PAIRS, Triples};
use super::blob::Blob;
use super::myers::Pattern;

/// A text that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    /// The text's number, as it was given to the index.
    pub text: u32,
    /// From 0 to 1.
    pub similarity: f64,
}

/// The texts, by their lengths.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) alphabet: Alphabet,
    /// All texts as bytes, shortest first.
    pub(super) bytes: Blob,
    /// Where each begins in `bytes`, and the end of the last.
    pub(super) starts: Vec<u32>,
    /// Which text of the memory each is.
    pub(super) numbers: Vec<u32>,
    /// Of each text its letters, [`LETTERS`] bytes.
    pub(super) letters: Blob,
    /// The same in half the size.
    pub(super) halved: Vec<[u8; LETTERS / 2]>,
    /// Of each text its pairs, [`PAIRS`] bytes.
    pub(super) pairs: Blob,
    /// The first text of each length.
    pub(super) by_length: Vec<u32>,
}

/// What is looked for, prepared.
struct Query<'a> {
    text: &'a str,
    bytes: Vec<u8>,
    has_rare: bool,
    halved: [u8; LETTERS / 2],
    letters: [u8; LETTERS],
    pairs: [u8; PAIRS],
    triples: Triples,
    pattern: Pattern,
}

impl Index {
    /// Of texts that are numbered from `first` on.
    pub fn new(texts: &[&str], first: u32) -> Index {
        let alphabet = Alphabet::of(texts.iter().copied());
        let mut order: Vec<(u32, u32)> =
            texts.iter().zip(0..).map(|(text, at)| (n_characters(text), at)).collect();
        order.sort_unstable();
        let mut index = Index { alphabet, starts: vec![0], ..Index::default() };
        let (mut bytes, mut letters, mut pairs) = (Vec::new(), Vec::new(), Vec::new());
        for &(length, at) in &order {
            let from = bytes.len();
            index.alphabet.write(texts[at as usize], &mut bytes);
            index.starts.push(offset(bytes.len()));
            let bag = bags::letters(&bytes[from..]);
            index.halved.push(bags::halved(&bag));
            letters.extend(bag);
            pairs.extend(bags::pairs(&bytes[from..]));
            let number = offset(index.numbers.len());
            index.by_length.resize(index.by_length.len().max(length as usize + 1), number);
            index.numbers.push(first + at);
        }
        (index.bytes, index.letters, index.pairs) = (bytes.into(), letters.into(), pairs.into());
        index
    }

    /// The `n` texts that are most like a text, of those at least `cutoff` like it; the best first, of equal ones the
    /// first. `text_of` gives the text of a number.
    pub fn search<'a>(
        &self,
        text: &str,
        cutoff: f64,
        n: usize,
        text_of: impl Fn(u32) -> &'a str,
    ) -> Vec<Found> {
        let mut bytes = Vec::with_capacity(text.len());
        self.alphabet.write(text, &mut bytes);
        if bytes.is_empty() || n == 0 {
            return Vec::new();
        }
        let letters = bags::letters(&bytes);
        let mut query = Query {
            text,
            has_rare: bytes.contains(&RARE),
            halved: bags::halved(&letters),
            letters,
            pairs: bags::pairs(&bytes),
            triples: Triples::of(&bytes),
            pattern: Pattern::new(&bytes),
            bytes,
        };
        let mut best = Best { found: Vec::with_capacity(n + 1), n, cutoff };
        let length = query.bytes.len();
        // Nearest lengths first: what is found early rules out more of the rest.
        for away in 0.. {
            let longer = length + away;
            let can_be_longer = most_edits(longer, best.cutoff) >= away && longer < self.by_length.len();
            let can_be_shorter = most_edits(length, best.cutoff) >= away && away < length;
            if away > 0 && can_be_shorter {
                self.look(length - away, &mut query, &mut best, &text_of);
            }
            if can_be_longer {
                self.look(longer, &mut query, &mut best, &text_of);
            }
            if !can_be_longer && !can_be_shorter {
                break;
            }
        }
        best.found
    }

    /// Looks at all texts of a length.
    fn look<'a>(
        &self,
        length: usize,
        query: &mut Query<'_>,
        best: &mut Best,
        text_of: &impl Fn(u32) -> &'a str,
    ) {
        let Some(&from) = self.by_length.get(length) else { return };
        let to = self.by_length.get(length + 1).map_or(self.numbers.len(), |&next| next as usize);
        let from = from as usize;
        let longest = length.max(query.bytes.len());
        let away = length.abs_diff(query.bytes.len());
        let mut most = most_edits(longest, best.cutoff);
        // An edit changes the sum of two bags by two, but where the lengths differ by one only.
        let mut most_letters = bound(2 * most, away);
        let letters = self.letters.as_slice().as_chunks::<LETTERS>().0;
        let pairs = self.pairs.as_slice().as_chunks::<PAIRS>().0;
        for (at, halved) in (from..to).zip(&self.halved[from..to]) {
            if bags::halved_difference(halved, &query.halved) > most_letters
                || bags::difference(&letters[at], &query.letters) > most_letters
                || bags::difference(&pairs[at], &query.pairs) > bound(4 * most, away)
            {
                continue;
            }
            let bytes = &self.bytes.as_slice()[self.starts[at] as usize..self.starts[at + 1] as usize];
            if !query.triples.miss_at_most(bytes, 3 * most) {
                continue;
            }
            let Some(mut distance) = query.pattern.distance(bytes, most) else { continue };
            let number = self.numbers[at];
            if query.has_rare && bytes.contains(&RARE) {
                distance = strsim::levenshtein(query.text, text_of(number));
            }
            if distance <= most {
                best.take(Found { text: number, similarity: similarity(distance, longest) });
                most = most_edits(longest, best.cutoff);
                most_letters = bound(2 * most, away);
            }
        }
    }
}

/// What was found so far.
struct Best {
    found: Vec<Found>,
    n: usize,
    /// What is less like the text need not be found any more.
    cutoff: f64,
}

impl Best {
    fn take(&mut self, found: Found) {
        self.found.push(found);
        self.found.sort_by(|a, b| b.similarity.total_cmp(&a.similarity).then(a.text.cmp(&b.text)));
        self.found.truncate(self.n);
        if let Some(last) = self.found.get(self.n - 1) {
            self.cutoff = self.cutoff.max(last.similarity);
        }
    }
}

/// How alike texts are that lie `distance` edits apart.
#[expect(clippy::cast_precision_loss, reason = "no text has 2^52 characters")]
pub fn similarity(distance: usize, longest: usize) -> f64 {
    if longest == 0 { 1.0 } else { 1.0 - distance as f64 / longest as f64 }
}

/// The most edits with which texts are at least `cutoff` alike.
#[expect(clippy::cast_precision_loss, reason = "no text has 2^52 characters")]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a length")]
fn most_edits(longest: usize, cutoff: f64) -> usize {
    let about = (longest as f64 * (1.0 - cutoff)) as usize;
    // Rounding may have it one too low.
    if similarity(about + 1, longest) >= cutoff { about + 1 } else { about }
}

fn bound(changes: usize, away: usize) -> u32 {
    u32::try_from(changes.saturating_sub(away.min(changes))).unwrap_or(u32::MAX)
}

fn n_characters(text: &str) -> u32 {
    offset(text.chars().count())
}

/// A memory has no more than 2^32 bytes: [`Memory`](super::Memory) sees to it.
fn offset(n: usize) -> u32 {
    u32::try_from(n).expect("a memory has at most 2^32 characters")
}
