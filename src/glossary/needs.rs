//! What a source text asks a translator for: its glossary terms with the forms that the target language has.
//!
//! For who shows or fills in terms while a translation is written; [`usage`](super::usage) is for one that is there.

use super::{Certainty, Glossary, Term, outermost};
use crate::span::Span;

/// A term of the source, and what the target's glossary has for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need<'g> {
    /// Its words in the source, in bytes.
    pub span: Span,
    /// Whether it is surely meant; a weak one is worth showing and not worth a warning.
    pub certainty: Certainty,
    /// The term in the source's glossary, with its id.
    pub source: &'g Term,
    /// The same in the target's: [`Term::preferred`] is its value, [`Term::forms`] are its cases, and
    /// [`Term::reference`] is what a text types for one. `None` when it has no translation yet.
    pub target: Option<&'g Term>,
}

/// The terms of a source text in order, each time that they stand there; of a name inside a longer name only the longer.
pub fn needs<'g>(source_text: &str, source: &'g Glossary, target: &'g Glossary) -> Vec<Need<'g>> {
    let mut hits = source.find(source_text);
    hits.retain(|hit| !hit.is_forbidden);
    let needs = outermost(hits).into_iter().map(|hit| {
        let term = &source.terms()[hit.term];
        Need { span: hit.span, certainty: hit.certainty, source: term, target: target.term(&term.id) }
    });
    needs.collect()
}
