//! Which old passages may a new one be? Found through their telling words, so that no passage is held against all others.

use std::collections::HashMap;

use super::likeness::Passage;

/// Most entries of the index that are looked at for one passage, and for one word of it.
const LOOKED_AT: usize = 600;
const A_WORD: usize = 64;
/// Most passages that are given.
const GIVEN: usize = 12;

/// An index of the passages that are free.
pub(super) struct Candidates<'p, 't> {
    passages: &'p [Passage<'t>],
    is_free: Vec<bool>,
    /// By kind and word, where they stand, in order.
    by_word: HashMap<(&'static str, u32), Vec<usize>>,
    /// By kind and three letters in a row; of short passages only, in which a slip may leave no word as it was.
    by_letters: HashMap<(&'static str, [char; 3]), Vec<usize>>,
    /// For each passage what speaks for it, while one looks for a new one's.
    evidence: Vec<f64>,
}

impl<'p, 't> Candidates<'p, 't> {
    pub(super) fn new(passages: &'p [Passage<'t>], is_free: impl Fn(usize) -> bool) -> Self {
        let is_free: Vec<bool> = (0..passages.len()).map(is_free).collect();
        let mut by_word: HashMap<(&'static str, u32), Vec<usize>> = HashMap::new();
        let mut by_letters: HashMap<(&'static str, [char; 3]), Vec<usize>> = HashMap::new();
        for (at, passage) in passages.iter().enumerate().filter(|(at, _)| is_free[*at]) {
            for (word, _) in passage.telling() {
                by_word.entry((passage.kind, word)).or_default().push(at);
            }
            for three in threes(passage) {
                by_letters.entry((passage.kind, three)).or_default().push(at);
            }
        }
        Candidates { evidence: vec![0.0; passages.len()], passages, is_free, by_word, by_letters }
    }

    /// The likeliest old passages for a new one, those whose place is near the expected one first among equals.
    pub(super) fn of(&mut self, passage: &Passage<'_>, expected: usize) -> Vec<usize> {
        if self.passages.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<usize> = Vec::new();
        let mut left = LOOKED_AT;
        let words = passage.telling().into_iter();
        let words = words.map(|(word, weight)| (self.by_word.get(&(passage.kind, word)), weight));
        let letters = threes(passage).into_iter();
        let letters = letters.map(|three| (self.by_letters.get(&(passage.kind, three)), 0.1));
        for (places, weight) in words.chain(letters) {
            for &at in near(places.map_or(&[], Vec::as_slice), expected, left.min(A_WORD)) {
                left -= 1;
                if self.evidence[at] == 0.0 {
                    found.push(at);
                }
                self.evidence[at] += weight;
            }
        }
        let evidence = |at: usize| self.evidence[at];
        found.sort_by(|&a, &b| {
            let place = |at: usize| (expected.abs_diff(at), at);
            evidence(b).total_cmp(&evidence(a)).then_with(|| place(a).cmp(&place(b)))
        });
        for &at in &found {
            self.evidence[at] = 0.0;
        }
        found.truncate(GIVEN);
        for at in expected.saturating_sub(1)..=expected + 1 {
            let is_one = self.is_free.get(at) == Some(&true) && self.passages[at].kind == passage.kind;
            if is_one && !found.contains(&at) {
                found.push(at);
            }
        }
        found
    }
}

/// At most so many of the places, those around the expected one.
fn near(places: &[usize], expected: usize, most: usize) -> &[usize] {
    let middle = places.partition_point(|&at| at < expected);
    let start = middle.saturating_sub(most / 2).min(places.len().saturating_sub(most));
    &places[start..(start + most).min(places.len())]
}

/// The letters of a short passage, three in a row, each once.
fn threes(passage: &Passage<'_>) -> Vec<[char; 3]> {
    if !passage.is_short() {
        return Vec::new();
    }
    let letters: Vec<char> = format!(" {} ", passage.text).chars().collect();
    let mut threes: Vec<[char; 3]> = letters.windows(3).map(|three| [three[0], three[1], three[2]]).collect();
    threes.sort_unstable();
    threes.dedup();
    threes
}
