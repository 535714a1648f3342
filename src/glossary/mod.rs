//! Stage 5: the project's approved names and words.
//!
//! Glossary terms are Fluent terms in `locales/<locale>/terms.ftl`, with the cases their language has. A [`Glossary`] finds
//! them in running text in any form that the language gives them, [`usage`] says how a translation uses them, and
//! [`needs`] what a source asks a translator for. A new term starts in the source locale, because Fluent tools drop terms
//! that the reference lacks.
//!
//! What is found may be [`Certainty::Weak`]. A weak match in a source asks for nothing, and one in a target is enough: so
//! doubt never makes a warning.

mod compare;
pub mod forms;
mod index;
mod inflection;
mod lexicon;
mod needs;
mod references;
mod term;
pub mod usage;
mod words;

use std::collections::BTreeMap;

pub use compare::{compare, listed};
pub use needs::{Need, needs};
pub use references::{FormNames, Uses, referred, unused};
pub use term::{Form, Term};

use crate::catalog::resource::Resource;
use crate::locale::Locale;
use crate::span::Span;
use index::{End, Index};

/// The terms of a locale, ready to be found in texts.
#[derive(Debug)]
pub struct Glossary {
    locale: Locale,
    terms: Vec<Term>,
    by_id: BTreeMap<String, usize>,
    index: Index,
}

/// A term in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its words, in bytes of the text; the article before a name is not among them.
    pub span: Span,
    /// The term's place in [`Glossary::terms`].
    pub term: usize,
    /// Whether this is a form that must not be used.
    pub is_forbidden: bool,
    /// Whether the term is surely meant.
    pub certainty: Certainty,
}

/// How sure it is that a term is meant where its words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// A short form such as “the municipality”, a name in small letters, a part of a compound.
    Weak,
    /// A form of the whole name.
    Sure,
}

/// Most terms of a file that are read, the first ones; more would fill the memory.
pub const MAX_TERMS: usize = 20_000;

impl Glossary {
    /// Takes the terms of a file.
    pub fn new(resource: &Resource<'_>, locale: Locale) -> Glossary {
        let terms = term::read(resource, MAX_TERMS);
        let mut index = Index::new(locale);
        for (at, term) in terms.iter().enumerate() {
            let end = |is_forbidden, certainty| End { term: at, is_forbidden, certainty };
            let n_words = term.forms.first().map_or(0, |form| index.n_words(&form.text));
            for form in &term.forms {
                let is_short = index.n_words(&form.text) < n_words;
                index.add(&form.text, end(false, if is_short { Certainty::Weak } else { Certainty::Sure }));
            }
            for form in &term.also {
                index.add(form, end(false, Certainty::Sure));
            }
            for form in &term.forbidden {
                index.add(form, end(true, Certainty::Sure));
            }
        }
        let by_id = terms.iter().enumerate().map(|(at, term)| (term.id.clone(), at)).collect();
        Glossary { locale, terms, by_id, index }
    }

    /// The locale.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The terms in the order of their file.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The term of an id with its hyphen.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.by_id.get(id).map(|&at| &self.terms[at])
    }

    /// Every place of a text where words of a term stand, in order, the longer of two first. Names inside longer names
    /// are told too; [`outermost`] leaves them out.
    pub fn find(&self, text: &str) -> Vec<Hit> {
        let found = self.index.find(text).into_iter().map(|found| Hit {
            span: found.span,
            term: found.end.term,
            is_forbidden: found.end.is_forbidden,
            certainty: found.end.certainty,
        });
        found.collect()
    }
}

/// Of hits in order those that stand in no longer one.
pub fn outermost(hits: Vec<Hit>) -> Vec<Hit> {
    let mut kept: Vec<Hit> = Vec::with_capacity(hits.len());
    for hit in hits {
        let is_inside =
            kept.last().is_some_and(|last| hit.span.start < last.span.end && hit.span != last.span);
        if !is_inside {
            kept.push(hit);
        }
    }
    kept
}

#[cfg(test)]
mod tests;
