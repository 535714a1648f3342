//! How near a text comes to a reference: chrF, as translations are measured with.
//!
//! The mean of precision and recall over runs of one to six characters, recall counting twice as much; white space does not
//! count (Popović 2015). The figures are those of sacrebleu 2.6 with its own settings, which a test holds.

use std::collections::HashMap;

/// The longest runs of characters that are compared.
const ORDER: usize = 6;
/// How much more recall counts than precision, squared.
const BETA_2: f64 = 4.0;

/// The counts over many texts; the score of all of them is not the mean of their scores.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chrf {
    /// For each length: runs of the text, of the reference, and in both.
    runs: [(usize, usize, usize); ORDER],
}

impl Chrf {
    /// Counts one more text beside its reference.
    pub fn add(&mut self, text: &str, reference: &str) {
        let (text, reference) = (characters(text), characters(reference));
        for (length, (own, wanted, both)) in (1..).zip(&mut self.runs) {
            let counts = count(&text, length);
            let references = count(&reference, length);
            let n_references: usize = references.values().sum();
            *own += if n_references > 0 { counts.values().sum() } else { 0 };
            *wanted += n_references;
            *both += counts.iter().map(|(run, n)| *n.min(references.get(run).unwrap_or(&0))).sum::<usize>();
        }
    }

    /// The score, from 0 to 100.
    #[expect(clippy::cast_precision_loss, reason = "no set of texts has 2^52 characters")]
    pub fn score(&self) -> f64 {
        let counted: Vec<_> = self.runs.iter().filter(|(own, wanted, _)| *own > 0 && *wanted > 0).collect();
        let n = counted.len().max(1) as f64;
        let precision = counted.iter().map(|(own, _, both)| *both as f64 / *own as f64).sum::<f64>() / n;
        let recall = counted.iter().map(|(_, wanted, both)| *both as f64 / *wanted as f64).sum::<f64>() / n;
        if precision + recall == 0.0 {
            return 0.0;
        }
        100.0 * (1.0 + BETA_2) * precision * recall / (BETA_2 * precision + recall)
    }
}

fn characters(text: &str) -> Vec<char> {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn count(text: &[char], length: usize) -> HashMap<&[char], usize> {
    let mut counts = HashMap::new();
    for run in text.windows(length) {
        *counts.entry(run).or_insert(0) += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Scored with `sacrebleu.metrics.CHRF()` of sacrebleu 2.6.0.
    const SCORED: [(&str, &str, f64); 7] = [
        ("Das Treffen beginnt am Montag.", "Das Treffen beginnt am Dienstag.", 72.456_121_190_655_64),
        ("Срещата събра 48 гости.", "Срещата събра петдесет гости в залата.", 42.974_632_786_022_53),
        ("", "Nichts.", 0.0),
        ("Да", "Не", 0.0),
        ("abc", "abc", 100.0),
        ("Η έκθεση μένει ανοιχτή.", "Η έκθεση παραμένει ανοιχτή ως το τέλος.", 50.171_642_876_799_7),
        ("ab", "abcdefgh", 23.404_255_319_148_938),
    ];

    #[test]
    fn the_score_is_that_of_sacrebleu() {
        let mut all = Chrf::default();
        for (text, reference, score) in SCORED {
            let mut one = Chrf::default();
            one.add(text, reference);
            all.add(text, reference);
            assert!((one.score() - score).abs() < 1e-6, "{text}: {} instead of {score}", one.score());
        }
        assert!((all.score() - 50.126_105_179_643_62).abs() < 1e-6, "{}", all.score());
    }
}
