//! Which old passages may a new one be? Found through their telling words, so that no passage is held against all others.

use std::collections::HashMap;

use super::likeness::Passage;

/// Most words of a passage that are looked up.
const WORDS: usize = 24;
/// Most entries of the index that are looked at for one passage, and for one word of it.
const LOOKED_AT: usize = 400;
const A_WORD: usize = 48;
/// Most passages that are given.
const GIVEN: usize = 10;
/// What three letters in a row speak for a passage; a word speaks by its weight.
const LETTERS: f64 = 0.1;

/// An index of the passages that are free.
pub(super) struct Candidates<'p, 't> {
    passages: &'p [Passage<'t>],
    is_free: Vec<bool>,
    /// Where the passages with each word stand in `places`: from its number's entry to the next.
    starts: Vec<usize>,
    places: Vec<usize>,
    /// Where three letters in a row stand; of short passages only, in which a slip may leave no word as it was.
    by_letters: HashMap<[char; 3], Vec<usize>>,
    /// For each passage what speaks for it, while one looks for a new one's.
    evidence: Vec<f64>,
}

impl<'p, 't> Candidates<'p, 't> {
    /// Of passages whose words have numbers below `n_words`.
    pub(super) fn new(passages: &'p [Passage<'t>], n_words: usize, is_free: &[bool]) -> Self {
        let free = || (0..passages.len()).filter(|&at| is_free[at]);
        let mut starts = vec![0; n_words + 1];
        for word in free().flat_map(|at| passages[at].words()) {
            starts[word as usize + 1] += 1;
        }
        for word in 0..n_words {
            starts[word + 1] += starts[word];
        }
        let mut next = starts.clone();
        let mut places = vec![0; starts[n_words]];
        let mut by_letters: HashMap<[char; 3], Vec<usize>> = HashMap::new();
        for at in free() {
            for word in passages[at].words() {
                places[next[word as usize]] = at;
                next[word as usize] += 1;
            }
            for three in threes(&passages[at]) {
                by_letters.entry(three).or_default().push(at);
            }
        }
        let evidence = vec![0.0; passages.len()];
        Candidates { passages, is_free: is_free.to_vec(), starts, places, by_letters, evidence }
    }

    /// The likeliest old passages for a new one, those whose place is near the expected one first among equals.
    pub(super) fn of(&mut self, passage: &Passage<'_>, expected: usize) -> Vec<usize> {
        let Candidates { passages, starts, places, by_letters, evidence, .. } = self;
        let mut found: Vec<usize> = Vec::new();
        let mut left = LOOKED_AT;
        let mut look = |places: &[usize], weight: f64| {
            for &at in near(places, expected, left.min(A_WORD)) {
                left -= 1;
                if passages[at].kind == passage.kind {
                    if evidence[at] == 0.0 {
                        found.push(at);
                    }
                    evidence[at] += weight;
                }
            }
        };
        for (word, weight) in passage.telling(WORDS) {
            look(&places[starts[word as usize]..starts[word as usize + 1]], weight);
        }
        for three in threes(passage) {
            look(by_letters.get(&three).map_or(&[], Vec::as_slice), LETTERS);
        }
        let mut found: Vec<(f64, usize)> =
            found.into_iter().map(|at| (std::mem::take(&mut evidence[at]), at)).collect();
        let order = |a: &(f64, usize), b: &(f64, usize)| {
            let place = |at: usize| (expected.abs_diff(at), at);
            b.0.total_cmp(&a.0).then_with(|| place(a.1).cmp(&place(b.1)))
        };
        if found.len() > GIVEN {
            found.select_nth_unstable_by(GIVEN, order);
            found.truncate(GIVEN);
        }
        let mut found: Vec<usize> = found.into_iter().map(|(_, at)| at).collect();
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
    if places.len() <= most {
        return places;
    }
    let middle = places.partition_point(|&at| at < expected);
    let start = middle.saturating_sub(most / 2).min(places.len() - most);
    &places[start..start + most]
}

/// The letters of a short passage, three in a row, each once.
fn threes(passage: &Passage<'_>) -> Vec<[char; 3]> {
    if !passage.is_short() {
        return Vec::new();
    }
    let letters: Vec<char> = [' '].into_iter().chain(passage.text.chars()).chain([' ']).collect();
    let mut threes: Vec<[char; 3]> = letters.windows(3).map(|three| [three[0], three[1], three[2]]).collect();
    threes.sort_unstable();
    threes.dedup();
    threes
}
