//! Which sentences of a translation are which sentences of its source, inside one paragraph.
//!
//! One sentence may have become two, two may have become one, and two may have changed places among each other; most
//! stay one. Lengths say most of it (a long sentence has a long translation), numbers and words that sound alike the
//! rest. Every way to pair the paragraph is weighed, and only what nearly all the weight agrees on is given: a doubtful
//! paragraph gives little or nothing, and nobody's sentence is paired because it was left over.

use std::collections::BTreeMap;
use std::ops::Range;

use super::anchors::{Anchor, anchors};

/// Sentences that are each other's translation: one or two on each side.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairing {
    /// The source's sentences.
    pub source: Range<usize>,
    /// The target's sentences.
    pub target: Range<usize>,
    /// How much of the weight of all ways to pair the paragraph agrees, from [`SURE`] to 1.
    pub sureness: f64,
}

/// From which share of the weight on a pairing is given. Set on half of the news documents so that fewer than two in a
/// hundred are wrong, and held by a test.
pub const SURE: f64 = 0.95;

/// The most sentences of a paragraph that is paired; the work grows with their product.
pub const MOST: usize = 100;

/// How many sentences of source and target a step takes, and how likely such a step is before anything is read. Counted
/// by Gale and Church (1993) over translated reports, but for 2-2, which is rarer in news.
const STEPS: [(usize, usize, f64); 6] =
    [(1, 1, 0.89), (1, 2, 0.044), (2, 1, 0.044), (2, 2, 0.002), (1, 0, 0.01), (0, 1, 0.01)];

/// How much the length of a translation varies with that of its source, for each character of it (Gale and Church have
/// 6.8 for reports by one office; free translations of news vary more).
const VARIANCE: f64 = 9.0;

/// Pairs the sentences of a paragraph and of its translation, both without tags and placeables.
pub fn pair(source: &[&str], target: &[&str]) -> Vec<Pairing> {
    if source.is_empty() || target.is_empty() || source.len() > MOST || target.len() > MOST {
        return Vec::new();
    }
    let weights = Weights::new(source, target);
    let (rows, columns) = (source.len() + 1, target.len() + 1);
    let at = |i: usize, j: usize| i * columns + j;
    let mut steps = Vec::with_capacity(rows * columns * STEPS.len());
    for i in 0..rows {
        for j in 0..columns {
            let there = STEPS.into_iter().filter(|(n, m, _)| i + n < rows && j + m < columns);
            steps.extend(there.map(|(n, m, prior)| Step {
                source: i..i + n,
                target: j..j + m,
                weight: weights.of(prior, i..i + n, j..j + m),
            }));
        }
    }
    // The weight of all ways from the start to each place, and from there to the end, as logarithms.
    let mut before = vec![f64::NEG_INFINITY; rows * columns];
    let mut behind = before.clone();
    before[0] = 0.0;
    behind[rows * columns - 1] = 0.0;
    for step in &steps {
        let weight = before[at(step.source.start, step.target.start)] + step.weight;
        add(&mut before[at(step.source.end, step.target.end)], weight);
    }
    for step in steps.iter().rev() {
        let weight = behind[at(step.source.end, step.target.end)] + step.weight;
        add(&mut behind[at(step.source.start, step.target.start)], weight);
    }
    let all = behind[0];
    let pairings = steps.into_iter().filter(|step| !step.source.is_empty() && !step.target.is_empty());
    let pairings = pairings.map(|Step { source, target, weight }| {
        let ways = before[at(source.start, target.start)] + weight + behind[at(source.end, target.end)];
        Pairing { source, target, sureness: (ways - all).exp() }
    });
    pairings.filter(|pairing| pairing.sureness >= SURE).collect()
}

/// A step through both texts.
struct Step {
    source: Range<usize>,
    target: Range<usize>,
    /// The logarithm of how well its sentences are each other's translation.
    weight: f64,
}

/// What is known of the sentences.
struct Weights {
    /// Characters before each sentence, and of all.
    source: Vec<f64>,
    target: Vec<f64>,
    /// How many characters of the target come for one of the source, in this paragraph.
    ratio: f64,
    /// For every anchor that both sides have: its weight, and how often each sentence has it.
    anchors: Vec<(f64, Vec<f64>, Vec<f64>)>,
}

impl Weights {
    fn new(source: &[&str], target: &[&str]) -> Weights {
        let (own, other) = (lengths(source), lengths(target));
        let ratio = other[target.len()] / own[source.len()].max(1.0);
        Weights { source: own, target: other, ratio, anchors: shared(source, target) }
    }

    /// The logarithm of how well these sentences are each other's translation.
    fn of(&self, prior: f64, source: Range<usize>, target: Range<usize>) -> f64 {
        let prior = prior.ln();
        let anchors = self.anchors.iter().map(|(weight, own, other)| {
            let own: f64 = own[source.clone()].iter().sum();
            let other: f64 = other[target.clone()].iter().sum();
            weight * (own.min(other) - (own - other).abs() / 2.0)
        });
        let anchors: f64 = anchors.sum();
        if source.is_empty() || target.is_empty() {
            return prior + anchors;
        }
        let own = self.source[source.end] - self.source[source.start];
        let other = self.target[target.end] - self.target[target.start];
        let away = (other - own * self.ratio).powi(2) / (own.max(other / self.ratio).max(1.0) * VARIANCE);
        prior + anchors - away / 2.0
    }
}

/// Characters before each sentence, and of all.
#[expect(clippy::cast_precision_loss, reason = "a paragraph has fewer than 2^52 characters")]
fn lengths(sentences: &[&str]) -> Vec<f64> {
    let mut lengths = vec![0.0];
    let mut sum = 0;
    for sentence in sentences {
        sum += sentence.chars().count();
        lengths.push(sum as f64);
    }
    lengths
}

/// The anchors that both sides have.
fn shared(source: &[&str], target: &[&str]) -> Vec<(f64, Vec<f64>, Vec<f64>)> {
    let mut counts: BTreeMap<Anchor, (Vec<f64>, Vec<f64>)> = BTreeMap::new();
    for (at, sentence) in source.iter().enumerate() {
        for anchor in anchors(sentence) {
            let empty = || (vec![0.0; source.len()], vec![0.0; target.len()]);
            counts.entry(anchor).or_insert_with(empty).0[at] += 1.0;
        }
    }
    for (at, sentence) in target.iter().enumerate() {
        for anchor in anchors(sentence) {
            if let Some((_, target)) = counts.get_mut(&anchor) {
                target[at] += 1.0;
            }
        }
    }
    let both = counts.into_iter().filter(|(_, (_, target))| target.iter().any(|&count| count > 0.0));
    both.map(|(anchor, (source, target))| (anchor.weight(), source, target)).collect()
}

/// Adds a weight to a sum of weights, both as logarithms.
fn add(sum: &mut f64, weight: f64) {
    let (more, less) = if *sum > weight { (*sum, weight) } else { (weight, *sum) };
    if more > f64::NEG_INFINITY {
        *sum = more + (less - more).exp().ln_1p();
    }
}

#[cfg(test)]
#[path = "pairing_tests.rs"]
mod tests;
