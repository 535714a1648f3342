//! How much two passages have in common.
//!
//! A word counts by how telling it is: long words more than short ones, rare ones more than those that stand in every
//! passage of the text at hand. So the function words of a short passage pair no strangers, and the names that a whole
//! article is about do not either. No list of words is needed, so it holds in any language.

use std::collections::{HashMap, HashSet};

use super::Text;
use crate::text::words::normal_form;

/// Words from this length on weigh the same; counted in letters.
const LONGEST: usize = 8;
/// What even a word weighs that stands in every passage.
const LEAST: f64 = 0.1;
/// Most words of a passage that is held against others letter by letter.
const FEW: usize = 8;

/// The words of all texts at hand, with their weights.
pub(super) struct Corpus<'a> {
    numbers: HashMap<&'a str, u32>,
    weights: Vec<f64>,
}

/// A passage, ready to be compared.
pub(super) struct Passage<'a> {
    pub(super) kind: &'static str,
    pub(super) text: &'a str,
    /// Its words by number with their weight; one that stands there twice is there twice.
    words: Vec<(u32, f64)>,
    weight: f64,
}

/// What two passages have in common.
pub(super) struct Alike {
    /// The weight of the common words, twice, in that of all words of both (Dice); from 0 to 1.
    pub(super) share: f64,
    /// Their share of the smaller passage.
    pub(super) part: f64,
    /// The bytes of the smaller one, twice, in those of both: its share if it is a part of the other.
    pub(super) letters: f64,
    /// How many words the two have in the mean, and how many the smaller one has.
    pub(super) n_words: f64,
    pub(super) n_fewer: usize,
    /// Whether they are short and differ by a slip of the keyboard or two.
    pub(super) is_slip: bool,
    /// Whether they are short and have not the same numbers.
    pub(super) is_recounted: bool,
}

impl<'a> Corpus<'a> {
    pub(super) fn new(sides: &[&'a [Text]]) -> Corpus<'a> {
        let mut numbers: HashMap<&str, u32> = HashMap::new();
        let mut counts: Vec<u32> = Vec::new();
        let mut most = 1;
        for side in sides {
            let mut own: HashMap<u32, u32> = HashMap::new();
            most = most.max(side.len());
            for text in *side {
                let words: HashSet<&str> = words_of(text).collect();
                let mut words: Vec<&str> = words.into_iter().collect();
                words.sort_unstable();
                for word in words {
                    let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
                    *own.entry(*numbers.entry(word).or_insert(next)).or_insert(0) += 1;
                }
            }
            counts.resize(numbers.len(), 1);
            // In how many passages a word stands is a matter of one state of the text.
            for (number, count) in counts.iter_mut().enumerate() {
                let here = u32::try_from(number).ok().and_then(|number| own.get(&number));
                *count = (*count).max(here.copied().unwrap_or(0));
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "texts have fewer passages and letters than 2^52")]
        let weight = |word: &str, count: u32| {
            let letters = word.chars().take(LONGEST).count() as f64 / LONGEST as f64;
            letters * (((most + 1) as f64 / f64::from(count)).ln() + LEAST)
        };
        let mut weights = vec![0.0; numbers.len()];
        for word in sides.iter().flat_map(|side| side.iter()).flat_map(words_of) {
            let number = numbers[word] as usize;
            weights[number] = weight(word, counts[number]);
        }
        Corpus { numbers, weights }
    }

    pub(super) fn passages(&self, texts: &'a [Text]) -> Vec<Passage<'a>> {
        texts.iter().map(|text| self.passage(text)).collect()
    }

    fn passage(&self, text: &'a Text) -> Passage<'a> {
        let number = |word| self.numbers.get(word).map(|&number| (number, self.weights[number as usize]));
        let mut words: Vec<(u32, f64)> = words_of(text).filter_map(number).collect();
        words.sort_unstable_by_key(|word| word.0);
        let weight = words.iter().map(|word| word.1).sum();
        Passage { kind: text.kind, text: &text.words, words, weight }
    }
}

fn words_of(text: &Text) -> impl Iterator<Item = &str> {
    text.words.split(' ').filter(|word| !word.is_empty())
}

impl Passage<'_> {
    /// The numbers of its words, the most telling first, each once.
    pub(super) fn telling(&self) -> Vec<(u32, f64)> {
        let mut words = self.words.clone();
        words.dedup_by_key(|word| word.0);
        words.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        words
    }

    /// Whether it may be held against others letter by letter.
    pub(super) fn is_short(&self) -> bool {
        self.words.len() <= FEW && self.text.len() <= 40 * FEW
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
    let digits =
        |passage: &Passage<'_>| -> String { passage.text.chars().filter(char::is_ascii_digit).collect() };
    let are_short = one.is_short() && other.is_short();
    let slips = if are_short { slips(one.text, other.text) } else { None };
    #[expect(clippy::cast_precision_loss, reason = "texts have fewer words than 2^52")]
    let n_words = (one.words.len() + other.words.len()) as f64 / 2.0;
    let (fewer, all) = (one.text.len().min(other.text.len()), one.text.len() + other.text.len());
    #[expect(clippy::cast_precision_loss, reason = "texts have fewer letters than 2^52")]
    let letters = 2.0 * fewer as f64 / all.max(1) as f64;
    Alike {
        letters,
        share: share(f64::midpoint(one.weight, other.weight)).max(slips.unwrap_or(0.0)),
        part: share(one.weight.min(other.weight)),
        n_words,
        n_fewer: one.words.len().min(other.words.len()),
        is_slip: slips.is_some(),
        is_recounted: are_short && digits(one) != digits(other),
    }
}

/// The share of letters that are the same, when so few differ that they are slips: one, or one in ten.
fn slips(one: &str, other: &str) -> Option<f64> {
    let n_letters = one.chars().count().max(other.chars().count());
    let slips = strsim::osa_distance(one, other);
    let is_slip = n_letters >= 5 && slips <= (n_letters / 10).max(1);
    #[expect(clippy::cast_precision_loss, reason = "short texts have few letters")]
    let share = 1.0 - slips as f64 / n_letters.max(1) as f64;
    is_slip.then_some(share)
}

/// How much two texts have in common, from 0 to 1, with nothing beside them that says which words are rare.
pub fn similarity(one: &str, other: &str) -> f64 {
    let text = |text| [Text { kind: "", words: normal_form(text) }];
    let (one, other) = (text(one), text(other));
    let corpus = Corpus::new(&[&one, &other]);
    compare(&corpus.passage(&one[0]), &corpus.passage(&other[0])).share
}
