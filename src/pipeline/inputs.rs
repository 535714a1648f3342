//! Which article a file of `input/` is.
//!
//! The text counts more than the name: files are renamed, change places, and are overwritten with the next news. Only
//! a file that holds nothing of its article any more is refused, because its translations would be thrown away.

use std::collections::HashMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::project::INPUT;
use super::sources::Source;
use crate::catalog::align::similarity;
use crate::diagnostic::{Diagnostic, Place};
use crate::extract::{Article, Role, markup};
use crate::files::Fingerprint;
use crate::segment::Unit;
use crate::text::slug::slug;

/// Longest slug in an article's id, in characters: short enough for an address that people read out.
const MAX_SLUG: usize = 40;

/// The share of their words from which two titles may be those of one article.
const SAME_TITLE: f64 = 0.5;

/// What is known of a file of `input/` without its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Incoming {
    /// Its name.
    pub(super) name: String,
    /// Its text.
    pub(super) words: Fingerprint,
    /// The id that it asks for.
    pub(super) first_id: Option<String>,
    /// Whether an article can be made from it.
    pub(super) is_sound: bool,
}

/// What is known of an article without its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct About {
    /// The article's id.
    pub(super) id: String,
    /// The file in `input/` that its ledger names.
    pub(super) input: String,
    /// Its text as it was when horo last wrote it; `None` when that cannot be read.
    pub(super) words: Option<Fingerprint>,
}

/// For each file the known article that it is, by its place in `known`.
pub(super) fn recognise(inputs: &[Incoming], known: &[About]) -> Vec<Option<usize>> {
    let by_name = first_of(known.iter().map(|known| Some(known.input.as_str())));
    let by_words = first_of(known.iter().map(|known| known.words));
    let by_id = first_of(known.iter().map(|known| Some(known.id.as_str())));
    let inputs_by_name = first_of(inputs.iter().map(|input| Some(input.name.as_str())));
    let own = |article: usize| inputs_by_name.get(known[article].input.as_str()).copied();
    let by_text = |input: &Incoming| {
        let named = by_name.get(input.name.as_str()).copied();
        named
            .filter(|&article| known[article].words == Some(input.words))
            .or_else(|| by_words.get(&input.words).copied())
    };
    let text: Vec<Option<usize>> = inputs.iter().map(by_text).collect();
    let mut found: Vec<Option<usize>> = vec![None; inputs.len()];
    let mut is_free = vec![true; known.len()];
    // An article is where its text is, unless its own file still is, or may be, an edited version of it.
    let has_moved =
        |article: usize| own(article).is_none_or(|own| text[own].is_some_and(|other| other != article));
    let mut take = |is_free: &mut Vec<bool>, at: usize, article: Option<usize>| {
        let article = article.filter(|&article| is_free[article]);
        if let Some(article) = article {
            is_free[article] = false;
            found[at] = Some(article);
        }
        article.is_some()
    };
    let mut left = Vec::new();
    for (at, input) in inputs.iter().enumerate() {
        let is_own = |article: &usize| known[*article].input == input.name;
        if !take(&mut is_free, at, text[at].filter(|article| is_own(article) || has_moved(*article))) {
            left.push(at);
        }
    }
    for at in left {
        let input = &inputs[at];
        // A file that was renamed and edited at once is known by its title and date.
        let renamed = || {
            let id = input.first_id.as_deref().filter(|_| text[at].is_none())?;
            by_id.get(id).copied().filter(|&article| own(article).is_none())
        };
        if !take(&mut is_free, at, by_name.get(input.name.as_str()).copied()) {
            take(&mut is_free, at, renamed());
        }
    }
    found
}

/// The place of the first of each.
fn first_of<K: std::hash::Hash + Eq>(keys: impl Iterator<Item = Option<K>>) -> HashMap<K, usize> {
    let mut places = HashMap::new();
    for (place, key) in keys.enumerate() {
        if let Some(key) = key {
            places.entry(key).or_insert(place);
        }
    }
    places
}

/// The id that an article asks for.
pub(super) fn first_id(article: &Article) -> Option<String> {
    Some(format!("{}-{}", article.date?, slug(&markup::plain(&article.title), MAX_SLUG)))
}

/// What a text is known by.
pub(super) fn words(units: &[Unit]) -> Fingerprint {
    let mut text = String::new();
    for sentence in units.iter().flat_map(|unit| unit.sentences.iter().map(String::as_str).chain(["\0"])) {
        text.push_str(sentence);
        text.push('\n');
    }
    Fingerprint::of(text.as_bytes())
}

/// What is said when nothing of an article is left in its file: no paragraph, and hardly a word of the title.
pub(super) fn replaced(source: &Source, now: &[Unit]) -> Option<Diagnostic> {
    let is_text = |unit: &&Unit| unit.role != Role::Title;
    let is_kept = |unit: &Unit| now.iter().any(|now| now.id == unit.id);
    let title = |units: &[Unit]| units.first().map(|unit| unit.sentences.join(" ")).unwrap_or_default();
    let (old, new) = (title(&source.before), title(now));
    let is_another = source.before.iter().any(|unit| is_text(&unit))
        && !source.before.iter().filter(is_text).any(is_kept)
        && similarity(&old, &new) < SAME_TITLE;
    let message = || format!("this file held “{}” and now holds another article", markup::plain(&old));
    is_another.then(|| {
        Diagnostic::error("input-replaced", Place::file(&source.input), message()).hint(
            "Give the new article a file of its own in input/ and put the old text back here. Until then the old article stays as it was.",
        )
    })
}

/// Says when two files hold the same text: one of them is a copy that was left behind.
pub(super) fn doubles(inputs: &[Incoming]) -> Vec<Diagnostic> {
    let first = first_of(inputs.iter().map(|input| input.is_sound.then_some(input.words)));
    let told = inputs.iter().enumerate().filter_map(|(at, input)| {
        let is_double = |first: &&usize| **first != at && input.is_sound;
        let other = &inputs[*first.get(&input.words).filter(is_double)?];
        let message = format!("{INPUT}/{} holds the same text, so there are two articles of it", other.name);
        let place = Place::file(&Path::new(INPUT).join(&input.name));
        Some(
            Diagnostic::warning("input-twice", place, message)
                .hint("If one of the files is a copy, delete it before it is translated."),
        )
    });
    told.collect()
}
