//! What became of a unit's sentences when its source changed.
//!
//! Each sentence of the two wordings is told once: kept, changed (with what it was), moved, new or gone. Only words
//! decide: a sentence that was set in another way is kept. A sentence that was cut in two, or joined of two, is one
//! change, so that a person sees what belongs together. The order is that of the new wording; what is gone stands where
//! it was.

use std::collections::HashMap;
use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::align::{Text, align_parts};
use crate::extract::markup;
use crate::text::words::{normal_form, visible};

/// From which share of its words a sentence is taken for a part of another.
const PART: f64 = 0.8;
/// Most words of a wording whose differences are marked.
const MARKED_WORDS: usize = 400;
/// Most marks, and the largest share of marked words; with more of them one reads better without.
const MARKS: usize = 4;
const MARKED_SHARE: f64 = 0.6;
/// Words of so many letters between two marks are taken into them.
const BETWEEN: usize = 3;

/// What became of a sentence, or of some that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<'a> {
    /// What became of it.
    pub kind: Kind,
    /// How it was; nothing when it is new.
    pub before: &'a [String],
    /// How it is; nothing when it is gone.
    pub now: &'a [String],
}

/// What may become of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It has the same words in the same place.
    Kept,
    /// It has other words, or was cut in two or joined with the next.
    Changed,
    /// It has the same words in another place.
    Moved,
    /// It was not there.
    New,
    /// It is not there any more.
    Gone,
}

impl Kind {
    /// The word for it, as data write it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Kept => "kept",
            Kind::Changed => "changed",
            Kind::Moved => "moved",
            Kind::New => "new",
            Kind::Gone => "gone",
        }
    }
}

/// Compares two wordings of a unit.
pub fn changes<'a>(before: &'a [String], now: &'a [String]) -> Vec<Change<'a>> {
    let text = |sentence: &String| Text { kind: "", words: normal_form(&markup::plain(sentence)) };
    let (old, new): (Vec<Text>, Vec<Text>) =
        (before.iter().map(text).collect(), now.iter().map(text).collect());
    let found = align_parts(&old, &new);
    let is_same = |at: usize| found[at].is_some_and(|other| old[other].words == new[at].words);
    let in_order = in_order(&found, |at| new[at].words.len());
    let mut pairs: Vec<Pair> = (0..now.len())
        .map(|at| {
            let kind = match found[at] {
                None => Kind::New,
                Some(_) if !is_same(at) => Kind::Changed,
                Some(_) if in_order[at] => Kind::Kept,
                Some(_) => Kind::Moved,
            };
            let before = found[at].map_or(0..0, |other| other..other + 1);
            Pair { kind, is_in_order: in_order[at], before, now: at..at + 1 }
        })
        .collect();
    let mut is_gone = vec![true; before.len()];
    for pair in &pairs {
        is_gone[pair.before.clone()].fill(false);
    }
    take_parts(&mut pairs, &mut is_gone, &old, &new);
    told(pairs, &is_gone, before, now)
}

/// A change by the places of its sentences.
#[derive(Clone)]
struct Pair {
    kind: Kind,
    is_in_order: bool,
    before: Range<usize>,
    now: Range<usize>,
}

/// Which of the pairs are in the order they had: as much text as possible.
fn in_order(found: &[Option<usize>], weight: impl Fn(usize) -> usize) -> Vec<bool> {
    // For each old place the heaviest row that ends there or before it, in a Fenwick tree of maxima.
    let n_places = found.iter().flatten().max().map_or(0, |most| most + 1);
    let mut tree: Vec<(usize, Option<usize>)> = vec![(0, None); n_places + 1];
    let mut last: Vec<Option<usize>> = vec![None; found.len()];
    let mut best = (0, None);
    for (at, other) in found.iter().enumerate() {
        let Some(other) = *other else { continue };
        let mut row = (0, None);
        let mut node = other;
        while node > 0 {
            row = row.max(tree[node]);
            node &= node - 1;
        }
        last[at] = row.1;
        let row = (row.0 + weight(at) + 1, Some(at));
        best = best.max(row);
        let mut node = other + 1;
        while node <= n_places {
            tree[node] = tree[node].max(row);
            node += node & node.wrapping_neg();
        }
    }
    let mut is_in_order = vec![false; found.len()];
    let mut at = best.1;
    while let Some(it) = at {
        is_in_order[it] = true;
        at = last[it];
    }
    is_in_order
}

/// Sentences beside a changed one that are a part of it join it: new ones that were cut off, gone ones that went into it.
/// `is_gone` says of each old sentence whether it is nowhere yet.
fn take_parts(pairs: &mut Vec<Pair>, is_gone: &mut [bool], old: &[Text], new: &[Text]) {
    let mut is_new: Vec<bool> = pairs.iter().map(|pair| pair.kind == Kind::New).collect();
    for (at, pair) in pairs.iter_mut().enumerate().filter(|(_, pair)| pair.kind == Kind::Changed) {
        let mut left = WordsLeft::of(&old[pair.before.clone()]);
        left.take_all(&new[at]);
        pair.now = stretched(at, &mut is_new, |other| left.take_part(&new[other]));
        let mut left = WordsLeft::of(&new[pair.now.clone()]);
        left.take_all(&old[pair.before.start]);
        pair.before = stretched(pair.before.start, is_gone, |other| left.take_part(&old[other]));
    }
    let mut is_new = is_new.into_iter();
    pairs.retain(|pair| is_new.next() == Some(true) || pair.kind != Kind::New);
}

/// A place with those beside it that are open and belong to it; they are closed then.
fn stretched(at: usize, is_open: &mut [bool], mut belongs: impl FnMut(usize) -> bool) -> Range<usize> {
    let mut joins = |at: usize| {
        let is_one = is_open.get(at) == Some(&true) && belongs(at);
        if is_one {
            is_open[at] = false;
        }
        is_one
    };
    let (mut start, mut end) = (at, at + 1);
    while joins(end) {
        end += 1;
    }
    while start > 0 && joins(start - 1) {
        start -= 1;
    }
    start..end
}

/// The words of a text that are not found in its parts yet. Capitals do not count: a sentence that is cut off gets one.
struct WordsLeft(HashMap<String, usize>);

impl WordsLeft {
    fn of(texts: &[Text]) -> WordsLeft {
        let mut left = HashMap::new();
        for word in texts.iter().flat_map(words_of) {
            *left.entry(word).or_insert(0) += 1;
        }
        WordsLeft(left)
    }

    /// Takes out the words of a text that are there, and says which.
    fn take_all(&mut self, text: &Text) -> Vec<String> {
        let mut is_left = |word: &String| match self.0.get_mut(word) {
            Some(n) if *n > 0 => {
                *n -= 1;
                true
            }
            _ => false,
        };
        words_of(text).filter(|word| is_left(word)).collect()
    }

    /// Takes out the words of a text if it is a part, which it is when nearly all of them are there.
    fn take_part(&mut self, text: &Text) -> bool {
        let found = self.take_all(text);
        #[expect(clippy::cast_precision_loss, reason = "a sentence has fewer words than 2^52")]
        let share = found.len() as f64 / words_of(text).count().max(1) as f64;
        if share < PART {
            for word in found {
                *self.0.entry(word).or_insert(0) += 1;
            }
        }
        share >= PART
    }
}

fn words_of(text: &Text) -> impl Iterator<Item = String> {
    text.words.split(' ').filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// The changes in their order, with what is gone where it was.
fn told<'a>(pairs: Vec<Pair>, is_gone: &[bool], before: &'a [String], now: &'a [String]) -> Vec<Change<'a>> {
    let gone = |at: usize| Change { kind: Kind::Gone, before: &before[at..=at], now: &[] };
    let mut changes = Vec::with_capacity(pairs.len());
    let mut next = 0;
    for pair in pairs {
        if pair.is_in_order {
            changes.extend((next..pair.before.start).filter(|&at| is_gone[at]).map(gone));
            next = pair.before.end;
        }
        changes.push(Change { kind: pair.kind, before: &before[pair.before], now: &now[pair.now] });
    }
    changes.extend((next..before.len()).filter(|&at| is_gone[at]).map(gone));
    changes
}

/// What changed, for people: a word (before, now, new, gone, moved) and a sentence on one line each, in the order of the
/// text. Before and now of a sentence stand together, with brackets around the words that differ (see [`marked`]).
pub fn lines(before: &[String], now: &[String]) -> Vec<(&'static str, String)> {
    let told = changes(before, now).into_iter().flat_map(|change| match change.kind {
        Kind::Kept => Vec::new(),
        Kind::Changed => {
            let (before, now) = marked(change.before, change.now);
            vec![("before", before), ("now", now)]
        }
        Kind::New | Kind::Moved => vec![(change.kind.name(), change.now.join(" "))],
        Kind::Gone => vec![(change.kind.name(), change.before.join(" "))],
    });
    told.map(|(word, sentence)| (word, visible(&sentence))).collect()
}

/// Two wordings with square brackets around the words that differ, or as they are where brackets would not help: when
/// they stand in the text already, when much differs, and in very long ones. Punctuation is not marked.
pub fn marked(before: &[String], now: &[String]) -> (String, String) {
    let (before, now) = (before.join(" "), now.join(" "));
    let (old, new) = (words(&before), words(&now));
    let is_plain = |text: &str| !text.contains(['[', ']']);
    if old.len().max(new.len()) > MARKED_WORDS || !is_plain(&before) || !is_plain(&now) {
        return (before, now);
    }
    let keys = |words: &[&str]| words.iter().map(|word| normal_form(word)).collect::<Vec<_>>();
    let (old_keys, new_keys) = (keys(&old), keys(&new));
    let mut marks: [Vec<Range<usize>>; 2] = Default::default();
    for difference in capture_diff_slices(Algorithm::Myers, &old_keys, &new_keys) {
        if difference.tag() != DiffTag::Equal {
            add(&mut marks[0], difference.old_range(), &old);
            add(&mut marks[1], difference.new_range(), &new);
        }
    }
    let is_of_help = |marks: &[Range<usize>], words: &[&str]| {
        let n_marked: usize = marks.iter().map(ExactSizeIterator::len).sum();
        #[expect(clippy::cast_precision_loss, reason = "there are few words")]
        let share = n_marked as f64 / words.len().max(1) as f64;
        marks.len() <= MARKS && share <= MARKED_SHARE
    };
    if is_of_help(&marks[0], &old) && is_of_help(&marks[1], &new) {
        (with_brackets(&old, &marks[0]), with_brackets(&new, &marks[1]))
    } else {
        (before, now)
    }
}

/// Adds a mark, or lengthens the last one when hardly anything stands between them.
fn add(marks: &mut Vec<Range<usize>>, mark: Range<usize>, words: &[&str]) {
    if mark.is_empty() {
        return;
    }
    if let Some(last) = marks.last_mut() {
        let between = &words[last.end..mark.start];
        if between.iter().map(|word| word.chars().count()).sum::<usize>() <= BETWEEN {
            last.end = mark.end;
            return;
        }
    }
    marks.push(mark);
}

fn with_brackets(words: &[&str], marks: &[Range<usize>]) -> String {
    let mut text = String::new();
    for (at, word) in words.iter().enumerate() {
        if at > 0 {
            text.push(' ');
        }
        if marks.iter().any(|mark| mark.start == at) {
            text.push('[');
        }
        text.push_str(word);
        if marks.iter().any(|mark| mark.end == at + 1) {
            text.push(']');
        }
    }
    text
}

/// The words of a text with markup; a tag with spaces in it is not cut.
fn words(text: &str) -> Vec<&str> {
    let mut is_tag = false;
    let ends = |c: char| {
        match c {
            '<' => is_tag = true,
            '>' => is_tag = false,
            _ => {}
        }
        c == ' ' && !is_tag
    };
    text.split(ends).collect()
}

#[cfg(test)]
#[path = "changes_tests.rs"]
mod tests;
