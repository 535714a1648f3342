//! Checks: a source message and its target message go in, findings come out.
//!
//! One door for all who ask (the command, the release gate, the desk, the language server), so that they never
//! disagree. Pure functions of one pair: no disk, no clock, no knowledge of other messages; what is stale, missing or
//! obsolete is the catalog's to say. Every rule stands in [`RULES`], which docs/checks.md is made from.

mod addresses;
mod brackets;
mod casing;
mod characters;
mod clock;
mod currency;
mod dates;
mod dictionary;
mod encoding;
mod exceptions;
mod facts;
mod finding;
mod funding;
mod language;
mod length;
mod markup;
mod month_names;
mod names;
mod number_forms;
mod number_words;
mod numerals;
mod placeables;
mod plural_forms;
mod punctuation;
mod quotes;
mod reading;
mod repetition;
mod residue;
mod rules;
mod scripts;
mod sentences;
mod source_left;
mod spacing;
mod spelling;
mod syntax;
mod view;

use fluent_syntax::ast;

use crate::locale::Locale;
use crate::span::Span;

pub use dictionary::dictionary;
pub use exceptions::{Exceptions, Remark, may_be_excepted};
pub use finding::{Finding, Fix};
pub use rules::{RULES, Rule, is_safe};
pub use spelling::{Speller, check_spelling};
pub use view::View;

use reading::Reading;

/// One side of a pair: a parsed Fluent pattern and the text its slices point into.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The pattern.
    pub pattern: &'a ast::Pattern<&'a str>,
    /// The text that was parsed.
    pub origin: &'a str,
}

/// How a placeable reads; `None` when that is not known.
pub type Resolve<'r> = &'r dyn Fn(&ast::Expression<&str>) -> Option<String>;

/// A source message, its target message, and how their placeables read.
#[derive(Clone, Copy)]
pub struct Pair<'a> {
    /// The language of the source.
    pub source_locale: Locale,
    /// The language the target should be in.
    pub locale: Locale,
    /// The source message.
    pub source: Side<'a>,
    /// The target message.
    pub target: Side<'a>,
    /// How the source's placeables read.
    pub resolve_source: Resolve<'a>,
    /// How the target's placeables read.
    pub resolve_target: Resolve<'a>,
}

/// Everything that can be said about a pair, in the order of the target's text.
pub fn check(pair: &Pair<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let source_view = View::new(pair.source.pattern, pair.source.origin, pair.resolve_source);
    let target_view = View::new(pair.target.pattern, pair.target.origin, pair.resolve_target);
    let source = Reading::new(&pair.source, &source_view, pair.source_locale, pair.resolve_source);
    let target = Reading::new(&pair.target, &target_view, pair.locale, pair.resolve_target);
    let both = reading::Both { source: &source, target: &target };
    placeables::check(&both, &mut found);
    plural_forms::check(&both, &mut found);
    markup::check(&both, &mut found);
    if source_left::check(&both, &mut found) {
        return in_order(found);
    }
    language::check(&both, &mut found);
    scripts::check(&both, &mut found);
    characters::check(&both, &mut found);
    encoding::check(&both, &mut found);
    residue::check(&both, &mut found);
    facts::check(&both, &mut found);
    quotes::check(&both, &mut found);
    brackets::check(&both, &mut found);
    length::check(&both, &mut found);
    sentences::check(&both, &mut found);
    punctuation::check(&both, &mut found);
    spacing::check(&both, &mut found);
    repetition::check(&both, &mut found);
    casing::check(&both, &mut found);
    funding::check(&both, &mut found);
    names::check(&both, &mut found);
    in_order(found)
}

/// The same for two patterns as text, as they stand after `m = `; a pattern that cannot be read is itself a finding.
///
/// Spans are bytes of `target`.
pub fn check_patterns(source_locale: Locale, locale: Locale, source: &str, target: &str) -> Vec<Finding> {
    let target = syntax::Whole::new(target);
    let parsed = match syntax::parse(&target) {
        Ok(parsed) => parsed,
        Err(found) => return in_order(found),
    };
    let source = syntax::Whole::new(source);
    let plain = syntax::as_text(&source);
    let source_pattern = syntax::parse(&source).unwrap_or(plain);
    let resolve = |_: &ast::Expression<&str>| None;
    let mut found = check(&Pair {
        source_locale,
        locale,
        source: Side { pattern: &source_pattern, origin: source.text() },
        target: Side { pattern: &parsed, origin: target.text() },
        resolve_source: &resolve,
        resolve_target: &resolve,
    });
    for finding in &mut found {
        target.shift(&mut finding.span);
        if let Some(fix) = &mut finding.fix {
            target.shift(&mut fix.span);
        }
    }
    found
}

fn in_order(mut found: Vec<Finding>) -> Vec<Finding> {
    found.sort_by(|a, b| (a.span.start, a.code, a.span.end).cmp(&(b.span.start, b.code, b.span.end)));
    found.dedup_by(|a, b| a.code == b.code && a.span == b.span && a.said == b.said);
    found
}

/// A span of no bytes at the start of another.
fn start_of(span: &Span) -> Span {
    span.start..span.start
}

#[cfg(test)]
mod tests;
