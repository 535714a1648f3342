//! All names of a glossary in one tree of words, so that a text is read once however many names there are.

use std::collections::HashMap;

use super::Certainty;
use super::lexicon::{Lemma, Lexicon};
use super::words::{Gap, Word, Words};
use crate::locale::Locale;
use crate::span::Span;

/// Names and their words.
#[derive(Debug)]
pub(super) struct Index {
    locale: Locale,
    lexicon: Lexicon,
    /// From a node over a word to the next node.
    edges: HashMap<(u32, Lemma, Edge), u32>,
    /// The names that end at each node.
    ends: Vec<Vec<End>>,
}

/// A name that is told when its words were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct End {
    /// The term's place in the glossary.
    pub(super) term: usize,
    /// Whether it is a form that must not be used.
    pub(super) is_forbidden: bool,
    /// How sure it is, when it is found, that the term is meant.
    pub(super) certainty: Certainty,
}

/// A name in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) span: Span,
    pub(super) end: End,
}

/// What stands in the glossary between a word and the one before it; the first word of a name has a plain one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Edge {
    /// A space or a hyphen, which are the same.
    Plain,
    /// A hyphen or dash; a text may put spaces around it.
    Dash,
    /// A full stop, which a text may leave out.
    Stop,
}

/// Most words of a name.
const MAX_WORDS: usize = 16;
/// Most letters before the part that two compounds share.
const MAX_HANGING: usize = 40;
/// Most steps from one word of a text: a glossary made to be slow is cut short.
const MAX_STEPS: usize = 400;
/// Most names that are told of one text.
const MAX_FOUND: usize = 4_000;

const ROOT: u32 = 0;

impl Index {
    pub(super) fn new(locale: Locale) -> Index {
        Index { locale, lexicon: Lexicon::new(locale), edges: HashMap::new(), ends: vec![Vec::new()] }
    }

    /// Takes a name in. One without words, or with very many, is left out, and one with new words when there are too many.
    pub(super) fn add(&mut self, name: &str, end: End) {
        let words = Words::new(name, self.locale);
        let list = self.without_article(&words);
        if list.is_empty() || list.len() > MAX_WORDS {
            return;
        }
        let mut node = ROOT;
        let mut edge = Edge::Plain;
        for word in list {
            let Some(lemma) = self.lexicon.add(words.folded(word), word) else { return };
            node = self.step(node, lemma, edge);
            edge = match word.gap {
                Gap::Hyphen | Gap::Dash | Gap::Hanging => Edge::Dash,
                Gap::Stop => Edge::Stop,
                Gap::Space | Gap::Break => Edge::Plain,
            };
        }
        let ends = &mut self.ends[node as usize];
        match ends.iter_mut().find(|other| other.term == end.term && other.is_forbidden == end.is_forbidden) {
            Some(other) => other.certainty = other.certainty.max(end.certainty),
            None => ends.push(end),
        }
    }

    /// How many words a name has, its article not counted.
    pub(super) fn n_words(&self, name: &str) -> usize {
        self.without_article(&Words::new(name, self.locale)).len()
    }

    /// The words of a name without the articles before it, unless it is nothing else.
    fn without_article<'w>(&self, words: &'w Words) -> &'w [Word] {
        let list = words.list();
        let is_article = |word: &&Word| self.lexicon.table().is_article(words.folded(word));
        let articles = list.iter().take_while(is_article).count();
        if articles < list.len() { &list[articles..] } else { list }
    }

    fn step(&mut self, node: u32, lemma: Lemma, edge: Edge) -> u32 {
        let next = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        let node = *self.edges.entry((node, lemma, edge)).or_insert(next);
        if node == next {
            self.ends.push(Vec::new());
        }
        node
    }

    /// Every name in a text, in order; names inside longer ones too.
    pub(super) fn find(&self, text: &str) -> Vec<Found> {
        if self.ends.len() == 1 {
            return Vec::new();
        }
        let words = Words::new(text, self.locale);
        let reading = self.read(&words);
        let mut found = Vec::new();
        for at in 0..words.list().len() {
            let mut walk =
                Walk { index: self, words: &words, reading: &reading, steps: 0, found: &mut found };
            walk.from(ROOT, at, at, None);
            if walk.steps == 0 {
                self.inside(&words, at, &mut found);
            }
            if found.len() >= MAX_FOUND {
                break;
            }
        }
        found.sort_by_key(|found| (found.span.start, std::cmp::Reverse(found.span.end)));
        found
    }

    /// What each word of a text, and each two with a hyphen between them, may be.
    fn read(&self, words: &Words) -> Reading {
        let mut reading = Reading::default();
        let mut found = Vec::new();
        let mut joined = String::new();
        for (at, word) in words.list().iter().enumerate() {
            let folded = words.folded(word);
            self.lexicon.look_up(folded, word, &mut found);
            reading.push(&found, 1);
            if let (Gap::Hyphen, Some(next)) = (word.gap, words.list().get(at + 1)) {
                joined.clear();
                joined.push_str(folded);
                joined.push_str(words.folded(next));
                self.lexicon.look_up(&joined, word, &mut found);
                reading.push(&found, 2);
            }
            self.read_hanging(words, at, &mut reading);
            reading.close();
        }
        reading
    }

    /// What a compound is whose end stands two words on, as in „Sozial- und Solidarwirtschaft“.
    fn read_hanging(&self, words: &Words, at: usize, reading: &mut Reading) {
        let [first, and, last, ..] = &words.list()[at..] else { return };
        let hangs = first.gap == Gap::Hanging && and.gap == Gap::Space;
        if !hangs || !self.lexicon.table().has_compounds {
            return;
        }
        let (first_part, last_word) = (words.folded(first), words.folded(last));
        let mut found = Vec::new();
        for (from, _) in last_word.char_indices().skip(1).take(MAX_HANGING) {
            let whole = format!("{first_part}{}", &last_word[from..]);
            self.lexicon.look_up(&whole, first, &mut found);
            for (_, certainty) in &mut found {
                *certainty = Certainty::Weak;
            }
            reading.push(&found, 3);
        }
    }

    /// A name of one word that opens or closes a compound.
    fn inside(&self, words: &Words, at: usize, found: &mut Vec<Found>) {
        let word = &words.list()[at];
        let mut lemmas = Vec::new();
        self.lexicon.look_inside(words.folded(word), &mut lemmas);
        for lemma in lemmas {
            let Some(&node) = self.edges.get(&(ROOT, lemma, Edge::Plain)) else { continue };
            found.extend(self.ends[node as usize].iter().map(|end| Found {
                span: word.span.clone(),
                end: End { certainty: Certainty::Weak, ..*end },
            }));
        }
    }
}

/// What each word of a text may be: glossary words, and how many words of the text they take.
#[derive(Default)]
struct Reading {
    lemmas: Vec<(Lemma, Certainty, usize)>,
    ends: Vec<usize>,
}

impl Reading {
    fn push(&mut self, found: &[(Lemma, Certainty)], taken: usize) {
        self.lemmas.extend(found.iter().map(|&(lemma, certainty)| (lemma, certainty, taken)));
    }

    fn close(&mut self) {
        self.ends.push(self.lemmas.len());
    }

    fn at(&self, word: usize) -> &[(Lemma, Certainty, usize)] {
        let start = word.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.lemmas[start..self.ends[word]]
    }
}

struct Walk<'w> {
    index: &'w Index,
    words: &'w Words,
    reading: &'w Reading,
    steps: usize,
    found: &'w mut Vec<Found>,
}

impl Walk<'_> {
    /// Follows the words of the text from one of them on. The names are at most [`MAX_WORDS`] long, so the depth is.
    fn from(&mut self, node: u32, start: usize, at: usize, gap: Option<Gap>) {
        if at >= self.words.list().len() {
            return;
        }
        let edges: &[Edge] = match gap {
            None => &[Edge::Plain],
            Some(Gap::Space | Gap::Hyphen) => &[Edge::Plain, Edge::Dash, Edge::Stop],
            Some(Gap::Dash | Gap::Hanging) => &[Edge::Dash],
            Some(Gap::Stop) => &[Edge::Stop],
            Some(Gap::Break) => return,
        };
        for &(lemma, own, taken) in self.reading.at(at) {
            for &edge in edges {
                let Some(&next) = self.index.edges.get(&(node, lemma, edge)) else { continue };
                self.steps += 1;
                if self.steps > MAX_STEPS {
                    return;
                }
                let last = &self.words.list()[at + taken - 1];
                // A name of several words is plain enough in small letters.
                let certainty = if node == ROOT { own } else { Certainty::Sure };
                let span = self.words.list()[start].span.start..last.span.end;
                for end in &self.index.ends[next as usize] {
                    let end = End { certainty: certainty.min(end.certainty), ..*end };
                    self.found.push(Found { span: span.clone(), end });
                }
                self.from(next, start, at + taken, Some(last.gap));
            }
        }
    }
}
