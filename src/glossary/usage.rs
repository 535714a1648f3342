//! How a translation uses the glossary: a term that its source has and it has not, a form that must not be used, a name
//! that is written out where a reference would follow the glossary by itself.
//!
//! A pure function of one message. Every term is told once a message, and only where its source surely has it: a word
//! that is wrong for one term may be right for another.

use std::collections::BTreeSet;

use super::words::fold;
use super::{Certainty, Form, Glossary, Hit, Term, outermost};
use crate::diagnostic::Severity;
use crate::span::Span;

/// A target message as the glossary sees it.
#[derive(Clone, Copy, Debug)]
pub struct Target<'t> {
    /// Its text, with a character that belongs to no word for every reference to a term.
    pub written: &'t str,
    /// Its text as a reader sees it.
    pub read: &'t str,
    /// The ids, with their hyphens, of the terms that it refers to.
    pub references: &'t BTreeSet<String>,
}

/// What is to be said about a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// `term-not-used`, `term-forbidden` or `term-written-out`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The words in [`Target::written`]; `None` when the message as a whole is meant.
    pub span: Option<Span>,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to type.
    pub hint: String,
}

/// How a translation uses the terms of its source, in the order of the source and then of the target.
pub fn usage(source: &Glossary, target: &Glossary, source_text: &str, message: Target<'_>) -> Vec<Finding> {
    let mut asked = source.find(source_text);
    asked.retain(|hit| !hit.is_forbidden);
    if asked.is_empty() {
        return Vec::new();
    }
    let pair = Pair { source, target, source_text, message, hits: target.find(message.written) };
    let mentioned: BTreeSet<&str> = asked.iter().map(|hit| source.terms()[hit.term].id.as_str()).collect();
    let mut found = pair.not_used(asked);
    found.extend(pair.forbidden(&mentioned));
    found.extend(pair.written_out(&mentioned));
    found
}

struct Pair<'g> {
    source: &'g Glossary,
    target: &'g Glossary,
    source_text: &'g str,
    message: Target<'g>,
    /// What is written out in the target.
    hits: Vec<Hit>,
}

impl Pair<'_> {
    /// Terms that surely stand in the source and in no way in the target.
    fn not_used(&self, asked: Vec<Hit>) -> Vec<Finding> {
        let asked: Vec<Hit> = outermost(asked);
        let mut told: BTreeSet<usize> = BTreeSet::new();
        let mut read: Option<Vec<Hit>> = None;
        let mut found = Vec::new();
        for hit in asked.iter().filter(|hit| hit.certainty == Certainty::Sure) {
            // One name may stand for two terms; either will do.
            let same = asked.iter().filter(|other| other.span == hit.span).map(|hit| hit.term);
            let same: Vec<&Term> =
                same.filter_map(|at| self.target.term(&self.source.terms()[at].id)).collect();
            let is_known = same.iter().any(|term| !term.forms.is_empty());
            if !is_known || !told.insert(hit.term) {
                continue;
            }
            let is_held = same.iter().any(|term| {
                self.message.references.contains(&term.id)
                    || self.stands_in(&self.hits, term)
                    || self.stands_in(read.get_or_insert_with(|| self.target.find(self.message.read)), term)
            });
            if let (false, Some(term)) = (is_held, same.first()) {
                found.push(missing(&self.source_text[hit.span.clone()], term));
            }
        }
        found
    }

    /// A forbidden form is a finding of its own; the term is not missing then.
    fn stands_in(&self, hits: &[Hit], term: &Term) -> bool {
        hits.iter().any(|hit| self.target.terms()[hit.term].id == term.id)
    }

    /// Forms that must not be used for a term of the source. One inside an accepted name is no fault.
    fn forbidden(&self, mentioned: &BTreeSet<&str>) -> Vec<Finding> {
        let is_accepted = |wrong: &Hit| {
            let words = fold(&self.message.written[wrong.span.clone()]);
            let forbidden = &self.target.terms()[wrong.term].forbidden;
            // A forbidden word may look like a case of the accepted one; if it is written as it was forbidden, it is meant.
            let is_meant = forbidden.iter().any(|form| fold(form) == words);
            let sure = self.hits.iter().filter(|hit| !hit.is_forbidden && hit.certainty == Certainty::Sure);
            let mut covering =
                sure.filter(|hit| hit.span.start <= wrong.span.start && wrong.span.end <= hit.span.end);
            covering.any(|hit| hit.span != wrong.span || !is_meant)
        };
        let wrong = self.hits.iter().filter(|hit| hit.is_forbidden && hit.certainty == Certainty::Sure);
        let wrong = wrong.filter(|hit| !is_accepted(hit));
        let told = wrong.filter_map(|hit| {
            let term = &self.target.terms()[hit.term];
            let words = &self.message.written[hit.span.clone()];
            mentioned.contains(term.id.as_str()).then(|| Finding {
                code: "term-forbidden",
                severity: Severity::Warning,
                span: Some(hit.span.clone()),
                message: format!("“{words}” is not to be used for the glossary term “{}”", term.id),
                hint: with_note(format!("{} instead.", typed(term)), term),
            })
        });
        told.collect()
    }

    /// Names that a reference would give letter by letter. Those in quotation marks are parts of titles, which must not
    /// follow the glossary.
    fn written_out(&self, mentioned: &BTreeSet<&str>) -> Vec<Finding> {
        let mut told: BTreeSet<usize> = BTreeSet::new();
        let mut found = Vec::new();
        for hit in outermost(self.hits.clone()) {
            let term = &self.target.terms()[hit.term];
            if hit.is_forbidden || hit.certainty == Certainty::Weak || !mentioned.contains(term.id.as_str()) {
                continue;
            }
            if told.contains(&hit.term) || self.is_quoted(&hit.span) {
                continue;
            }
            let Some(form) = self.form_before(term, hit.span.end) else { continue };
            told.insert(hit.term);
            let span = hit.span.end - form.text.len()..hit.span.end;
            found.push(Finding {
                code: "term-written-out",
                severity: Severity::Note,
                span: Some(span),
                message: format!("“{}” is typed here as plain text; it is the glossary term “{}”", form.text, term.id),
                hint: format!(
                    "That is allowed. If the text should follow the glossary by itself when the name changes, type {}",
                    term.reference(form)
                ),
            });
        }
        found
    }

    /// Whether words of the target stand in quotation marks.
    fn is_quoted(&self, span: &Span) -> bool {
        let (before, after) = (&self.message.written[..span.start], &self.message.written[span.end..]);
        let pairs = self.target.locale().profile().quotes.iter().filter(|quotes| quotes.open != quotes.close);
        pairs.into_iter().any(|quotes| {
            let opened = before.rfind(quotes.open);
            opened.is_some_and(|at| !before[at..].contains(quotes.close)) && after.contains(quotes.close)
        })
    }

    /// The longest form that stands, letter by letter, before a place of the target.
    fn form_before<'t>(&self, term: &'t Term, end: usize) -> Option<&'t Form> {
        let before = &self.message.written[..end];
        let stands = |form: &&Form| {
            before.strip_suffix(form.text.as_str()).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
        };
        // Of two of the same length the first: it needs the fewest arguments.
        term.forms.iter().filter(stands).rev().max_by_key(|form| form.text.len())
    }
}

fn missing(words: &str, term: &Term) -> Finding {
    let message =
        format!("the source says “{words}”, but the glossary's “{}” does not stand here", term.preferred());
    let hint = format!(
        "{}, in the form that fits. If other words are right too, add them to the term in terms.ftl: .also = …",
        typed(term)
    );
    Finding {
        code: "term-not-used",
        severity: Severity::Warning,
        span: None,
        message,
        hint: with_note(hint, term),
    }
}

/// What to type for a term, and how it reads.
fn typed(term: &Term) -> String {
    match term.forms.first() {
        Some(form) => format!("Type {} or “{}”", term.reference(form), form.text),
        None => format!("Type {{ {} }}", term.id),
    }
}

fn with_note(hint: String, term: &Term) -> String {
    match &term.note {
        Some(note) => format!("{hint} Note of the glossary: {note}"),
        None => hint,
    }
}

#[cfg(test)]
#[path = "usage_tests.rs"]
mod tests;
