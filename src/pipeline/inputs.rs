//! Which article a file of `input/` is.
//!
//! The text counts more than the name: files are renamed, change places, and are overwritten with the next news. Only
//! a file that holds nothing of its article any more is refused, because its translations would be thrown away.

use super::ledgers::Known;
use super::sources::Source;
use crate::catalog::align::similarity;
use crate::diagnostic::{Diagnostic, Place};
use crate::extract::{Article, Role, markup};
use crate::fetch::Document;
use crate::segment::Unit;
use crate::text::slug::slug;

/// Longest slug in an article's id, in characters: short enough for an address that people read out.
const MAX_SLUG: usize = 40;

/// The share of their words from which two titles may be those of one article.
const SAME_TITLE: f64 = 0.5;

/// A file of `input/` with what was understood of it.
pub(super) struct Input {
    /// The file.
    pub(super) document: Document,
    /// Its article.
    pub(super) article: Article,
    /// The article's units, with the ids that they ask for.
    pub(super) units: Vec<Unit>,
}

/// For each file the known article that it is, by its place in `known`.
pub(super) fn recognise(inputs: &[Input], known: &[Known]) -> Vec<Option<usize>> {
    let by_name = |name: &str| known.iter().position(|known| known.ledger.input == name);
    let own = |at: usize| inputs.iter().position(|input| input.document.name == known[at].ledger.input);
    let by_text = |input: &Input| {
        let is_it = |known: &Known| is_same_text(known, &input.units);
        by_name(&input.document.name).filter(|&at| is_it(&known[at])).or_else(|| known.iter().position(is_it))
    };
    let text: Vec<Option<usize>> = inputs.iter().map(by_text).collect();
    let mut found: Vec<Option<usize>> = vec![None; inputs.len()];
    // An article is where its text is, unless its own file still is, or may be, an edited version of it.
    let has_moved =
        |article: usize| own(article).is_none_or(|own| text[own].is_some_and(|other| other != article));
    for (at, input) in inputs.iter().enumerate() {
        let is_own = |article: &usize| known[*article].ledger.input == input.document.name;
        let is_free = |article: &usize| !found.contains(&Some(*article));
        found[at] = text[at].filter(|article| is_own(article) || has_moved(*article)).filter(is_free);
    }
    for (at, input) in inputs.iter().enumerate() {
        if found[at].is_some() {
            continue;
        }
        // A file that was renamed and edited at once is known by its title and date.
        let by_id = || {
            let id = first_id(&input.article).filter(|_| text[at].is_none())?;
            known
                .iter()
                .position(|known| known.ledger.article == id)
                .filter(|&article| own(article).is_none())
        };
        let is_free = |article: &usize| !found.contains(&Some(*article));
        found[at] = by_name(&input.document.name).filter(is_free).or_else(|| by_id().filter(is_free));
    }
    found
}

/// The id that an article asks for.
pub(super) fn first_id(article: &Article) -> Option<String> {
    Some(format!("{}-{}", article.date?, slug(&markup::plain(&article.title), MAX_SLUG)))
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
pub(super) fn tell_doubles(sources: &mut [Source]) {
    let mut seen = std::collections::BTreeMap::new();
    for source in sources.iter_mut().filter(|source| source.is_sound) {
        let text: Vec<Vec<String>> = source.units.iter().map(|unit| unit.sentences.clone()).collect();
        if let Some(other) = seen.insert(text, source.input.clone()) {
            let message = format!("{} holds the same text, so there are two articles of it", other.display());
            source.diagnostics.push(
                Diagnostic::warning("input-twice", Place::file(&source.input), message)
                    .hint("If one of the files is a copy, delete it before it is translated."),
            );
        }
    }
}

fn is_same_text(known: &Known, units: &[Unit]) -> bool {
    known.before.as_ref().is_ok_and(|before| {
        before.len() == units.len()
            && before.iter().zip(units).all(|(before, now)| before.sentences == now.sentences)
    })
}
