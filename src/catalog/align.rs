//! Two states of a text are laid beside each other: which passage is which old one?
//!
//! A passage is a block of an article or a sentence of a block. First the passages whose words are the same are paired:
//! those in order, then those that moved; of several alike ones each goes where its neighbours are. The rest is paired by
//! what it has in common (see [`likeness`]), the most alike first; passages that are gone may come back the same way.
//! Nothing is paired below [`SAME`], and no pairing depends on chance: the same texts give the same pairs.
//!
//! The work grows with the length of the texts and not with its square, whatever stands in them (see [`candidates`]).

mod anchors;
mod candidates;
mod likeness;

use candidates::Candidates;
use likeness::Alike;

pub use likeness::similarity;

/// The share of their words, weighted by how telling they are, from which two long passages are versions of one.
///
/// A word weighs more the longer and the rarer in the text it is. On the Bulgarian news of NTREX-128 99 in 100 pairs of
/// different paragraphs of one article share less than 0.16, and 99 in 100 paragraphs of which about every second word
/// was exchanged share more than 0.29 with what they were (`likeness_tests.rs` measures it). So a paragraph is another one
/// when about three quarters of what it says are new.
pub const SAME: f64 = 0.25;

/// The same for passages that are gone: they are many after years, and must be nearly half what they were.
const SAME_GONE: f64 = 0.45;

/// Short passages must have more in common, by this share divided by their number of words: two names may well have one
/// of two words in common, and headings are made of few words.
const SHORT: f64 = 1.5;
const SHORT_PART: f64 = 0.5;

/// What the share of two short passages that stand between the same neighbours may lack.
const BETWEEN_THE_SAME: f64 = 0.15;
/// From how many words on the place says nothing: whoever replaces a paragraph by another does it in its place.
const LONG: f64 = 10.0;

/// From which share of the smaller passage it is taken for a part of the other, or what that was joined from…
const PART: f64 = 0.85;
/// …if it has so many words.
const PART_WORDS: usize = 8;

/// What stands beside the same neighbours is preferred, if it is nearly as much alike.
const BESIDE: f64 = 0.04;

/// A passage to be aligned.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    /// Only passages of one kind are paired.
    pub kind: &'static str,
    /// Its words, in [normal form](crate::text::words::normal_form).
    pub words: String,
}

/// What a new passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// The old passage at this place.
    Old(usize),
    /// The one at this place among those that are gone.
    Gone(usize),
}

/// For each new passage of a text the old or gone one that it is. No old or gone one is given twice.
pub fn align(old: &[Text], gone: &[Text], new: &[Text]) -> Vec<Option<Match>> {
    laid(old, gone, new, SHORT)
}

/// The same for the parts of one passage, where there are few to be mistaken for another.
pub fn align_parts(old: &[Text], new: &[Text]) -> Vec<Option<usize>> {
    let place = |it| match it {
        Match::Old(at) | Match::Gone(at) => at,
    };
    laid(old, &[], new, SHORT_PART).into_iter().map(|it| it.map(place)).collect()
}

fn laid(old: &[Text], gone: &[Text], new: &[Text], short: f64) -> Vec<Option<Match>> {
    let mut pairs = Pairs::new(old.len(), gone.len(), new.len(), short);
    for (at, other) in anchors::same(old, new) {
        pairs.give(at, Match::Old(other));
    }
    for (at, other) in anchors::back(gone, new, |at| pairs.found[at].is_none()) {
        pairs.give(at, Match::Gone(other));
    }
    let rest: Vec<usize> = (0..new.len()).filter(|&at| pairs.found[at].is_none()).collect();
    if rest.is_empty() {
        return pairs.found;
    }
    let ([before, aside, now], n_words) = likeness::passages([old, gone, new]);
    let mut likely: Vec<Likely> = Vec::new();
    let mut lookup = Candidates::new(&before, n_words, &pairs.is_free);
    let mut lookup_gone = Candidates::new(&aside, n_words, &pairs.is_gone);
    for at in rest {
        let expected = pairs.expected(at);
        for other in lookup.of(&now[at], expected) {
            let likeness = likeness::compare(&before[other], &now[at]);
            likely.extend(pairs.judge(&likeness, at, other, expected.abs_diff(other)));
        }
        for other in lookup_gone.of(&now[at], 0) {
            let alike = likeness::compare(&aside[other], &now[at]);
            let is_alike = alike.share >= least(SAME_GONE, short, alike.n_words) || alike.is_slip;
            if is_alike && !alike.is_recounted {
                likely.push(Likely { share: alike.share, is_gone: true, distance: 0, at, other });
            }
        }
    }
    // The most alike first; what is there before what is gone; then the nearest.
    likely.sort_by(|a, b| {
        let rest = |likely: &Likely| (likely.is_gone, likely.distance, likely.at, likely.other);
        b.share.total_cmp(&a.share).then_with(|| rest(a).cmp(&rest(b)))
    });
    for Likely { at, other, is_gone, .. } in likely {
        pairs.give(at, if is_gone { Match::Gone(other) } else { Match::Old(other) });
    }
    pairs.found
}

/// The least share of two passages of so many words in the mean.
fn least(share: f64, short: f64, n_words: f64) -> f64 {
    (share + short / n_words.max(1.0)).min(0.9)
}

/// A pair that may be one.
struct Likely {
    share: f64,
    is_gone: bool,
    /// How far the old one is from where the new one's neighbours were.
    distance: usize,
    at: usize,
    other: usize,
}

struct Pairs {
    found: Vec<Option<Match>>,
    is_free: Vec<bool>,
    is_gone: Vec<bool>,
    short: f64,
}

impl Pairs {
    fn new(n_old: usize, n_gone: usize, n_new: usize, short: f64) -> Pairs {
        Pairs { found: vec![None; n_new], is_free: vec![true; n_old], is_gone: vec![true; n_gone], short }
    }

    /// Pairs the two, if neither has another yet.
    fn give(&mut self, at: usize, it: Match) {
        let is_free = match it {
            Match::Old(other) => &mut self.is_free[other],
            Match::Gone(other) => &mut self.is_gone[other],
        };
        if self.found[at].is_none() && *is_free {
            *is_free = false;
            self.found[at] = Some(it);
        }
    }

    /// Where the passage was if it stayed behind the one before it.
    fn expected(&self, at: usize) -> usize {
        let before = (0..at).rev().take(64).find_map(|before| match self.found[before] {
            Some(Match::Old(other)) => Some(other + (at - before)),
            _ => None,
        });
        before.unwrap_or(at).min(self.is_free.len().saturating_sub(1))
    }

    fn is_pair(&self, at: usize, other: usize) -> bool {
        self.found.get(at) == Some(&Some(Match::Old(other)))
    }

    /// Whether the passages before them are one, and whether those behind them are; the edges of a text are.
    fn neighbours(&self, at: usize, other: usize) -> (bool, bool) {
        let before = match (at.checked_sub(1), other.checked_sub(1)) {
            (Some(at), Some(other)) => self.is_pair(at, other),
            (at, other) => at.is_none() && other.is_none(),
        };
        let is_last = at + 1 == self.found.len() && other + 1 == self.is_free.len();
        (before, is_last || self.is_pair(at + 1, other + 1))
    }

    /// Whether the new passage at `at` may be the old one at `other`, so far from where it is expected.
    fn judge(&self, alike: &Alike, at: usize, other: usize, distance: usize) -> Option<Likely> {
        let (is_behind, is_before) = self.neighbours(at, other);
        let mut wanted = least(SAME, self.short, alike.n_words);
        if is_behind && is_before && alike.n_words < LONG {
            wanted -= BETWEEN_THE_SAME;
        }
        let is_beside = is_behind || is_before;
        // “8 June” and “9 June” are two days, unless one stands where the other stood.
        let is_other = alike.is_recounted && !is_beside;
        let is_part = alike.part >= PART && alike.n_fewer >= PART_WORDS;
        // Of several parts the largest is the old passage, and of several that were joined it is the largest: by letters,
        // as a reader sees it, wherever they stand.
        let beside = if is_beside { BESIDE } else { 0.0 };
        let share = if is_part { alike.letters } else { alike.share + beside };
        let is_it = !is_other && (alike.share >= wanted || alike.is_slip || is_part);
        is_it.then_some(Likely { share, is_gone: false, distance, at, other })
    }
}

#[cfg(test)]
#[path = "align_tests.rs"]
mod tests;
