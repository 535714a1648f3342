//! Names of the source stand in the target, in a form that its language may give them.
//!
//! A name counts as there when a word sounds like it (`sound`), when the table of places has the language's own name
//! for it (`places`), or when it stands as it was typed. Of a name that is not there only so much is told as can be
//! seen beside that: a word that is nearly the name, so that a letter of it is wrong; the rest of a name of several
//! words; a name gone where no other capitalised word could be its translation. Bulgarian capitalises few words that
//! are no names, and those that are common in news („Община“, „Министерството“) are known (`ordinary`).

mod letters;
mod missing;
mod ordinary;
mod places;
mod sound;
mod spelling;
mod varying;

use std::cell::OnceCell;

use crate::check::finding::Finding;
use crate::check::reading::{Both, Text};
use crate::span::Span;
use crate::text::letters::Word;
use crate::text::script::Script;

use ordinary::is_ordinary;
use sound::{FAULT, Sounds, Written};
use spelling::{is_inflected, skeleton};

/// In a longer text every word may be everybody's name, and comparing takes the square of its length.
const MOST_WORDS: usize = 400;

/// A name of the source.
struct Name<'t> {
    written: &'t str,
    /// Which of the source's words it is.
    index: usize,
    sounds: Option<Sounds>,
    found: Found,
    /// Whether it begins a sentence, where every word has a capital.
    is_initial: bool,
    /// Whether it is told when it is missing: not at the start of a sentence, and no title or adjective.
    is_wanted: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    No,
    /// As this word of the target.
    At(usize),
    /// Under a name of its own, or it need not be one.
    Known,
}

/// A capitalised word of the target.
struct Candidate<'t> {
    written: &'t str,
    span: Span,
    reading: Option<Written>,
    is_initial: bool,
    /// Whether the glossary wrote it; then it is right.
    is_term: bool,
    is_taken: bool,
}

/// The words of the target as they are written, read when the first of them is asked for.
struct Readings<'t> {
    text: &'t Text<'t>,
    list: OnceCell<Vec<Option<Written>>>,
}

impl<'t> Readings<'t> {
    fn of(text: &'t Text<'t>) -> Self {
        Readings { text, list: OnceCell::new() }
    }

    /// The words of at least so many bytes.
    fn of_length(&self, least: usize) -> impl Iterator<Item = &Written> {
        let list = self.list.get_or_init(|| {
            let reading = |word: &Word| {
                let is_long = word.span.len() >= SHORTEST;
                is_long.then(|| Written::of(&self.text.text()[word.span.clone()])).flatten()
            };
            self.text.words.list.iter().map(reading).collect()
        });
        let words = self.text.words.list.iter().zip(list);
        words.filter(move |pair| pair.0.span.len() >= least).filter_map(|pair| pair.1.as_ref())
    }
}

/// Shortest word that a name is looked for in, in bytes.
const SHORTEST: usize = 4;

impl Name<'_> {
    /// Whether it is a title or the like, for which a capitalised word of the target may stand.
    fn may_be_translated(&self) -> bool {
        self.found == Found::No && !self.is_wanted && !self.is_initial
    }
}

impl Candidate<'_> {
    fn is_long(&self) -> bool {
        self.written.chars().count() > 3
    }

    /// Whether it may be the translation of a name: not the first word of a sentence, no acronym, no “Sr.”.
    fn may_be_name(&self) -> bool {
        !self.is_taken && !self.is_initial && self.is_long() && self.written.chars().any(char::is_lowercase)
    }
}

/// Compares the names.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    let (source, target) = (&both.source.plain, &both.target.plain);
    if source.words.list.len() > MOST_WORDS || target.words.list.len() > MOST_WORDS {
        return;
    }
    // What is not written in Cyrillic letters all over is no Bulgarian text, whose names would stand out.
    if source.words.count(Script::Cyrillic) * 2 <= source.words.count(Script::Latin) {
        return;
    }
    let mut names = names(source);
    if names.iter().all(|name| name.is_initial && name.sounds.is_some()) {
        return;
    }
    let mut candidates = candidates(target);
    let readings = Readings::of(target);
    for name in &mut names {
        name.found = find(name, &mut candidates, &readings, both);
        // Most names are there, and of those it need not be known whether they are wanted.
        name.is_wanted = name.found == Found::No && is_wanted(name);
    }
    for name in names.iter().filter(|name| name.is_wanted && name.found == Found::No) {
        missing::tell(name, &names, &mut candidates, &readings, both, found);
    }
    varying::tell(&names, &candidates, both, found);
}

fn names<'t>(text: &'t Text<'_>) -> Vec<Name<'t>> {
    let mut list = Vec::new();
    for (index, word) in text.words.list.iter().enumerate() {
        let written = &text.text()[word.span.clone()];
        let mut letters = written.chars();
        if !letters.next().is_some_and(char::is_uppercase) {
            continue;
        }
        let n_letters = 1 + letters.clone().count();
        let is_latin = word.is_all(Script::Latin);
        let is_set_in_capitals =
            if is_latin { letters.all(char::is_uppercase) } else { letters.any(char::is_uppercase) };
        if n_letters < 3 || is_set_in_capitals {
            continue;
        }
        if !is_latin && !word.is_all(Script::Cyrillic) {
            continue;
        }
        let sounds = if is_latin { None } else { Sounds::of(written) };
        let is_initial = is_initial(text, index);
        list.push(Name { written, index, sounds, found: Found::No, is_initial, is_wanted: false });
    }
    list
}

/// Whether a name would be missed.
fn is_wanted(name: &Name<'_>) -> bool {
    match &name.sounds {
        None => name.written.chars().count() >= 4,
        Some(sounds) => !name.is_initial && sounds.n_consonants() >= 2 && !is_ordinary(name.written),
    }
}

/// Whether a word begins a sentence, a quotation or a title, where every word has a capital.
fn is_initial(text: &Text<'_>, index: usize) -> bool {
    let start = text.words.list[index].span.start;
    let before = match index.checked_sub(1) {
        Some(before) => &text.text()[text.words.list[before].span.end..start],
        None => return true,
    };
    before.contains(['.', '!', '?', '…', ':', '„', '«', '“', '"', '”', '‘', '’', '»', '(', '|', '•'])
        || before.trim().is_empty() && before.contains('\n')
}

fn candidates<'t>(text: &'t Text<'_>) -> Vec<Candidate<'t>> {
    let capital = |(index, word): (usize, &Word)| {
        let written = &text.text()[word.span.clone()];
        written.starts_with(char::is_uppercase).then(|| Candidate {
            written,
            span: word.span.clone(),
            reading: Written::of(written),
            is_initial: is_initial(text, index),
            is_term: !text.view.is_verbatim(&word.span),
            is_taken: false,
        })
    };
    text.words.list.iter().enumerate().filter_map(capital).collect()
}

/// Where a name stands in the target; what it takes no other name needs.
fn find(
    name: &Name<'_>,
    candidates: &mut [Candidate<'_>],
    readings: &Readings<'_>,
    both: &Both<'_>,
) -> Found {
    if let Some(sounds) = &name.sounds {
        // Two consonants are soon met by accident.
        let limit = if sounds.n_consonants() > 2 { FAULT } else { FAULT / 2 };
        if let Some(at) = cheapest(sounds, candidates, limit, |_| true) {
            candidates[at].is_taken = true;
            return Found::At(at);
        }
        if let Some(span) = places::says(name.written, both.target.locale, &both.target.plain) {
            let known = candidates.iter_mut().filter(|other| other.span == span);
            known.for_each(|other| other.is_taken = true);
            return Found::Known;
        }
        return if is_inside(sounds, name.written, readings) { Found::Known } else { Found::No };
    }
    let same = |other: &Candidate<'_>| {
        is_inflected(name.written, other.written) || skeleton(name.written) == skeleton(other.written)
    };
    match candidates.iter().position(same) {
        Some(at) => {
            candidates[at].is_taken = true;
            Found::At(at)
        }
        None if both.target.plain.text().contains(name.written) => Found::Known,
        None => Found::No,
    }
}

/// The word that is read as a name at the least cost, if that is below a limit.
fn cheapest(
    sounds: &Sounds,
    candidates: &[Candidate<'_>],
    limit: u16,
    is_free: impl Fn(&Candidate<'_>) -> bool,
) -> Option<usize> {
    let costs = candidates.iter().enumerate().filter(|pair| is_free(pair.1)).filter_map(|(at, other)| {
        let written = other.reading.as_ref().filter(|written| sounds.may_begin(written))?;
        Some((at, sounds.cost(written, limit)?))
    });
    costs.min_by_key(|&(at, cost)| (cost, candidates[at].is_taken)).map(|pair| pair.0)
}

/// Whether a name is a part of a word („Losandželosa“), or an adjective was made of it (“europea”).
fn is_inside(sounds: &Sounds, name: &str, readings: &Readings<'_>) -> bool {
    let stem = name
        .strip_suffix("ия")
        .or_else(|| name.strip_suffix("ка"))
        .or_else(|| name.strip_suffix(is_ending))
        .unwrap_or(name);
    let stem = Sounds::of(stem).filter(|stem| stem.n_consonants() >= 2);
    readings.of_length(SHORTEST).any(|written| {
        sounds.length() >= 5 && sounds.cost_inside(written, FAULT / 2).is_some()
            || stem.is_some_and(|stem| {
                let limit = if stem.n_consonants() > 2 { FAULT / 2 } else { FAULT / 4 };
                stem.may_begin(written) && stem.cost(written, limit).is_some()
            })
    })
}

fn is_ending(c: char) -> bool {
    matches!(c, 'а' | 'е' | 'и' | 'о' | 'я')
}
