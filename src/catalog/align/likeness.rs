//! How much two passages have in common.
//!
//! A word counts by how telling it is: long words more than short ones, rare ones more than those that stand in every
//! passage of the text at hand. So the function words of a short passage pair no strangers, and the names that a whole
//! article is about do not either. No list of words is needed, so it holds in any language.

use std::collections::HashMap;

use super::Text;
use crate::text::words::normal_form;

/// Words from this length on weigh the same; counted in letters.
const LONGEST: usize = 8;
/// What even a word weighs that stands in every passage.
const LEAST: f64 = 0.1;
/// Most words of a passage that is held against others letter by letter.
const FEW: usize = 8;

/// A passage, ready to be compared with those of the same texts.
pub(super) struct Passage<'a> {
    pub(super) kind: &'static str,
    pub(super) text: &'a str,
    /// Its words by number with their weight, in the order of the numbers; one that stands there twice is there twice.
    words: Vec<(u32, f64)>,
    weight: f64,
    n_letters: usize,
}

/// The passages of all texts at hand, and how many different words they have.
pub(super) fn passages<const N: usize>(sides: [&[Text]; N]) -> ([Vec<Passage<'_>>; N], usize) {
    let mut numbers: HashMap<&str, u32> = HashMap::new();
    let mut lengths: Vec<usize> = Vec::new();
    let mut counts: Vec<u32> = Vec::new();
    let numbered = sides.map(|side| {
        let mut here: Vec<u32> = Vec::new();
        let words = side.iter().map(|text| {
            let all = text.words.split(' ').filter(|word| !word.is_empty()).map(|word| {
                *numbers.entry(word).or_insert_with(|| {
                    lengths.push(word.chars().take(LONGEST).count());
                    u32::try_from(lengths.len() - 1).expect("a text has fewer than 2^32 words")
                })
            });
            let mut words: Vec<u32> = all.collect();
            words.sort_unstable();
            here.resize(lengths.len(), 0);
            for same in words.chunk_by(|a, b| a == b) {
                here[same[0] as usize] += 1;
            }
            words
        });
        let words: Vec<Vec<u32>> = words.collect();
        // In how many passages a word stands is a matter of one state of the text.
        counts.resize(here.len(), 1);
        for (count, here) in counts.iter_mut().zip(here) {
            *count = (*count).max(here);
        }
        words
    });
    let most = sides.iter().map(|side| side.len()).max().unwrap_or(0);
    #[expect(clippy::cast_precision_loss, reason = "texts have fewer passages and letters than 2^52")]
    let weight = |(&length, &count): (&usize, &u32)| {
        length as f64 / LONGEST as f64 * (((most + 1) as f64 / f64::from(count)).ln() + LEAST)
    };
    let weights: Vec<f64> = lengths.iter().zip(&counts).map(weight).collect();
    let mut numbered = numbered.into_iter();
    let made = sides.map(|side| {
        let words = numbered.next().unwrap_or_default();
        side.iter().zip(words).map(|(text, words)| Passage::new(text, &words, &weights)).collect()
    });
    (made, weights.len())
}

/// What two passages have in common.
pub(super) struct Alike {
    /// The weight of the common words, twice, in that of all words of both (Dice); from 0 to 1.
    pub(super) share: f64,
    /// Their share of the smaller passage.
    pub(super) part: f64,
    /// The letters of the smaller one, twice, in those of both: its share if it is a part of the other.
    pub(super) letters: f64,
    /// How many words the two have in the mean, and how many the smaller one has.
    pub(super) n_words: f64,
    pub(super) n_fewer: usize,
    /// Whether they are short and differ by a slip of the keyboard or two.
    pub(super) is_slip: bool,
    /// Whether they are short and have not the same numbers.
    pub(super) is_recounted: bool,
}

impl<'a> Passage<'a> {
    fn new(text: &'a Text, words: &[u32], weights: &[f64]) -> Self {
        let words: Vec<(u32, f64)> = words.iter().map(|&word| (word, weights[word as usize])).collect();
        let weight = words.iter().map(|word| word.1).sum();
        Passage { kind: text.kind, text: &text.words, words, weight, n_letters: text.words.chars().count() }
    }

    /// The numbers of its words in their order, each once.
    pub(super) fn words(&self) -> impl Iterator<Item = u32> {
        self.words.chunk_by(|a, b| a.0 == b.0).map(|same| same[0].0)
    }

    /// So many of its words, the most telling first, each once.
    pub(super) fn telling(&self, most: usize) -> Vec<(u32, f64)> {
        let mut words = self.words.clone();
        words.dedup_by_key(|word| word.0);
        let order = |a: &(u32, f64), b: &(u32, f64)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if words.len() > most {
            words.select_nth_unstable_by(most, order);
            words.truncate(most);
        }
        words.sort_unstable_by(order);
        words
    }

    /// Whether it may be held against others letter by letter.
    pub(super) fn is_short(&self) -> bool {
        self.words.len() <= FEW && self.n_letters <= 20 * FEW
    }
}

/// Compares two passages; it does not matter which is which.
pub(super) fn compare(one: &Passage<'_>, other: &Passage<'_>) -> Alike {
    let (mut common, mut i, mut j) = (0.0, 0, 0);
    while i < one.words.len() && j < other.words.len() {
        match one.words[i].0.cmp(&other.words[j].0) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                common += one.words[i].1;
                i += 1;
                j += 1;
            }
        }
    }
    let share = |weight: f64| if weight > 0.0 { (common / weight).min(1.0) } else { 0.0 };
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).collect::<Vec<_>>();
    let are_short = one.is_short() && other.is_short();
    let slips = if are_short { slips(one, other) } else { None };
    #[expect(clippy::cast_precision_loss, reason = "texts have fewer words than 2^52")]
    let n_words = (one.words.len() + other.words.len()) as f64 / 2.0;
    let (fewer, all) = (one.n_letters.min(other.n_letters), one.n_letters + other.n_letters);
    #[expect(clippy::cast_precision_loss, reason = "texts have fewer letters than 2^52")]
    let letters = 2.0 * fewer as f64 / all.max(1) as f64;
    Alike {
        letters,
        share: share(f64::midpoint(one.weight, other.weight)).max(slips.unwrap_or(0.0)),
        part: share(one.weight.min(other.weight)),
        n_words,
        n_fewer: one.words.len().min(other.words.len()),
        is_slip: slips.is_some(),
        is_recounted: are_short && digits(one.text) != digits(other.text),
    }
}

/// The share of letters that are the same, when so few differ that they are slips: one, or one in ten.
fn slips(one: &Passage<'_>, other: &Passage<'_>) -> Option<f64> {
    let n_letters = one.n_letters.max(other.n_letters);
    let most = (n_letters / 10).max(1);
    if n_letters < 5 || one.n_letters.abs_diff(other.n_letters) > most {
        return None;
    }
    let (one, other) = differing(one.text, other.text);
    // One slip leaves no more than two letters between what is the same.
    let is_many = most == 1 && one.chars().count().max(other.chars().count()) > 2;
    if is_many || has_other_letters(one, other, most) {
        return None;
    }
    let slips = strsim::osa_distance(one, other);
    #[expect(clippy::cast_precision_loss, reason = "short texts have few letters")]
    let share = 1.0 - slips as f64 / n_letters as f64;
    (slips <= most).then_some(share)
}

/// Whether so many letters stand in one text only that no so few slips made it of the other: one slip exchanges a letter
/// at most. It is a quick look that spares most texts the slow one.
fn has_other_letters(one: &str, other: &str, slips: usize) -> bool {
    let mut counts = [0_i32; 64];
    for (text, step) in [(one, 1), (other, -1)] {
        for c in text.chars() {
            counts[c as usize % counts.len()] += step;
        }
    }
    let differing: u32 = counts.iter().map(|count| count.unsigned_abs()).sum();
    differing as usize > 2 * slips
}

/// Two texts without what is the same at their beginnings and at their ends.
fn differing<'t>(one: &'t str, other: &'t str) -> (&'t str, &'t str) {
    let same = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
        pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
    };
    let start = same(&mut one.chars().zip(other.chars()));
    let (one, other) = (&one[start..], &other[start..]);
    let end = same(&mut one.chars().rev().zip(other.chars().rev()));
    (&one[..one.len() - end], &other[..other.len() - end])
}

/// How much two texts have in common, from 0 to 1, with nothing beside them that says which words are rare.
pub fn similarity(one: &str, other: &str) -> f64 {
    let text = |text| [Text { kind: "", words: normal_form(text) }];
    let (one, other) = (text(one), text(other));
    let ([one, other], _) = passages([&one, &other]);
    compare(&one[0], &other[0]).share
}

#[cfg(test)]
#[path = "likeness_tests.rs"]
mod tests;
