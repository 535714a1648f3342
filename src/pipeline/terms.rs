//! The glossary in a message: the texts that it is looked for in, and where its findings stand in the file.

use std::sync::OnceLock;

use fluent_syntax::ast::{Expression, InlineExpression};

use super::targets::Words;
use crate::catalog::format::Bundle;
use crate::catalog::resource::{MAX_TOLD, Resource};
use crate::check::{Side, View};
use crate::extract::tags::{self, Kind};
use crate::glossary::usage::{Finding, Target, usage};
use crate::glossary::{Glossary, referred};
use crate::locale::Locale;
use crate::span::Span;

/// A glossary that is made when the first message is looked at: where nothing has changed, none is.
pub(super) struct Terms<'a> {
    resource: &'a Resource<'a>,
    locale: Locale,
    made: OnceLock<Glossary>,
}

impl<'a> Terms<'a> {
    /// The terms of a file.
    pub(super) fn new(resource: &'a Resource<'a>, locale: Locale) -> Terms<'a> {
        Terms { resource, locale, made: OnceLock::new() }
    }

    fn get(&self) -> &Glossary {
        self.made.get_or_init(|| Glossary::new(self.resource, self.locale))
    }
}

/// How a target message uses the terms of its source; each finding with its bytes in the target's file, if it has a place
/// of its own.
pub(super) fn used(words: &Words<'_>, source: Side<'_>, target: Side<'_>) -> Vec<(Finding, Option<Span>)> {
    let (source_terms, target_terms) = (words.terms.0.get(), words.terms.1.get());
    if source_terms.terms().is_empty() {
        return Vec::new();
    }
    let source = read(source, words.source_bundle, false);
    let (written, read) = (read(target, words.bundle, true), read(target, words.bundle, false));
    let references = referred(target.pattern);
    let message = Target { written: written.text(), read: read.text(), references: &references };
    let found = usage(source_terms, target_terms, source.text(), message);
    let placed = found.into_iter().take(MAX_TOLD).map(|finding| {
        let span = finding.span.as_ref().map(|span| written.origin(span));
        (finding, span)
    });
    placed.collect()
}

/// A message's text without its tags; references to terms may be left unsaid.
fn read(side: Side<'_>, bundle: &Bundle<'_>, hides_terms: bool) -> View {
    let view = View::new(side.pattern, side.origin, &|expression| {
        let is_term = matches!(expression, Expression::Inline(InlineExpression::TermReference { .. }));
        if is_term && hides_terms {
            return None;
        }
        let formatted = bundle.format_expression(expression, None);
        formatted.errors.is_empty().then_some(formatted.text)
    });
    let found = tags::scan(view.text()).filter(|tag| tag.kind != Kind::Broken);
    let tags: Vec<Span> = found.map(|tag| tag.span).collect();
    if tags.is_empty() { view } else { view.without(&tags) }
}
