//! Passages whose words are the same.

use std::collections::HashMap;

use super::Text;

/// Pairs (new, old) of passages with the same words.
///
/// The beginning and the end of the texts first, then what stands once in either of them; from there on its neighbours,
/// so that of several alike passages each keeps its place; and what is left in its order.
pub(super) fn same(old: &[Text], new: &[Text]) -> Vec<(usize, usize)> {
    let (old, new) = numbered(old, new);
    let mut pairs = Same { found: vec![None; new.len()], is_free: vec![true; old.len()], old, new };
    pairs.edges();
    pairs.unique();
    pairs.spread();
    pairs.rest();
    pairs.found.iter().enumerate().filter_map(|(at, other)| Some((at, (*other)?))).collect()
}

/// Pairs (new, gone) of passages with the same words. Of several alike ones that are gone the last is taken.
pub(super) fn back(gone: &[Text], new: &[Text], is_open: impl Fn(usize) -> bool) -> Vec<(usize, usize)> {
    let mut by_words: HashMap<&Text, Vec<usize>> = HashMap::new();
    for (other, text) in gone.iter().enumerate() {
        by_words.entry(text).or_default().push(other);
    }
    let open = new.iter().enumerate().filter(|(at, _)| is_open(*at));
    open.filter_map(|(at, text)| Some((at, by_words.get_mut(text)?.pop()?))).collect()
}

/// Both sides as numbers: the same number, the same words and kind.
fn numbered(old: &[Text], new: &[Text]) -> (Vec<usize>, Vec<usize>) {
    let mut numbers: HashMap<&Text, usize> = HashMap::with_capacity(old.len());
    let mut number = |text| {
        let next = numbers.len();
        *numbers.entry(text).or_insert(next)
    };
    (old.iter().map(&mut number).collect(), new.iter().map(&mut number).collect())
}

struct Same {
    old: Vec<usize>,
    new: Vec<usize>,
    found: Vec<Option<usize>>,
    is_free: Vec<bool>,
}

impl Same {
    fn give(&mut self, at: usize, other: usize) -> bool {
        let is_pair = self.found[at].is_none() && self.is_free[other] && self.new[at] == self.old[other];
        if is_pair {
            self.found[at] = Some(other);
            self.is_free[other] = false;
        }
        is_pair
    }

    fn edges(&mut self) {
        let shorter = self.old.len().min(self.new.len());
        let _ = (0..shorter).all(|at| self.give(at, at));
        let (n_old, n_new) = (self.old.len(), self.new.len());
        let _ = (1..=shorter).all(|back| self.give(n_new - back, n_old - back));
    }

    fn unique(&mut self) {
        let mut places: Vec<[Vec<usize>; 2]> = Vec::new();
        for (side, numbers) in [&self.old, &self.new].into_iter().enumerate() {
            for (at, &number) in numbers.iter().enumerate() {
                places.resize_with(places.len().max(number + 1), Default::default);
                places[number][side].push(at);
            }
        }
        for [old, new] in places {
            if let ([other], [at]) = (old.as_slice(), new.as_slice()) {
                self.give(*at, *other);
            }
        }
    }

    fn spread(&mut self) {
        for at in 1..self.new.len() {
            if let Some(other) = self.found[at - 1].map(|other| other + 1).filter(|&o| o < self.old.len()) {
                self.give(at, other);
            }
        }
        for at in (1..self.new.len()).rev() {
            if let Some(other) = self.found[at].and_then(|other| other.checked_sub(1)) {
                self.give(at - 1, other);
            }
        }
    }

    fn rest(&mut self) {
        let mut left: HashMap<usize, Vec<usize>> = HashMap::new();
        for other in (0..self.old.len()).rev().filter(|&other| self.is_free[other]) {
            left.entry(self.old[other]).or_default().push(other);
        }
        for at in 0..self.new.len() {
            if self.found[at].is_none()
                && let Some(other) = left.get_mut(&self.new[at]).and_then(Vec::pop)
            {
                self.give(at, other);
            }
        }
    }
}
