//! From a Fluent message to the text that a reader sees, with the plural rules, numbers and dates of the locale.
//!
//! The resolver walks the tree of `fluent-syntax`; ICU4X counts and writes numbers and dates. It promises an end: depth,
//! placeables, work and bytes are bounded (`limits`), and no input makes it panic. What cannot be filled in is a
//! [`FormatError`] beside the text, and in the text stands Fluent's own fallback (`{$name}`, `{-term}`).
//!
//! There are no isolation marks: they would get into feeds, titles and addresses. Nothing is parsed here.

mod call;
mod date;
mod date_patterns;
mod day;
mod error;
mod fallback;
mod limits;
mod number;
mod resolver;
#[cfg(test)]
mod tests;
mod value;

use std::collections::HashMap;

use fluent::FluentArgs;
use fluent_syntax::ast;

use crate::locale::Locale;

pub use day::Day;
pub use error::FormatError;
pub use limits::{MAX_BYTES, MAX_DEPTH, MAX_DIGITS, MAX_PLACEABLES};
use resolver::{Arguments, Scope};

/// The messages and Fluent terms of one locale, ready to format. It can be shared between threads.
#[derive(Debug)]
pub struct Bundle<'a> {
    locale: Locale,
    messages: HashMap<&'a str, &'a ast::Message<&'a str>>,
    terms: HashMap<&'a str, &'a ast::Term<&'a str>>,
}

/// A text as the reader sees it, and what went wrong on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted {
    /// The text; where something went wrong it holds Fluent's fallback.
    pub text: String,
    /// What went wrong, in the order of the text. A text with errors is not fit to be published.
    pub errors: Vec<FormatError>,
}

impl<'a> Bundle<'a> {
    /// A bundle without messages. Making one costs nothing: ICU's data are looked up when a number or a date is met.
    pub fn new(locale: Locale) -> Self {
        Bundle { locale, messages: HashMap::new(), terms: HashMap::new() }
    }

    /// Adds the messages and Fluent terms of a resource. The first definition of an id stays; later ones are ignored.
    pub fn add(&mut self, body: &'a [ast::Entry<&'a str>]) {
        for entry in body {
            match entry {
                ast::Entry::Message(message) => {
                    self.messages.entry(message.id.name).or_insert(message);
                }
                ast::Entry::Term(term) => {
                    self.terms.entry(term.id.name).or_insert(term);
                }
                _ => {}
            }
        }
    }

    /// The locale whose rules are used.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether there is a Fluent term of this id (without the hyphen).
    pub fn has_term(&self, id: &str) -> bool {
        self.terms.contains_key(id)
    }

    /// Whether there is a message of this id.
    pub fn has_message(&self, id: &str) -> bool {
        self.messages.contains_key(id)
    }

    /// The text of a message; `None` when there is no such message, or it has only attributes.
    pub fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<Formatted> {
        let pattern = self.messages.get(id)?.value.as_ref()?;
        Some(self.format_pattern(pattern, args))
    }

    /// The text of a message's attribute; `None` when there is no such message or attribute.
    pub fn format_attribute(
        &self,
        id: &str,
        attribute: &str,
        args: Option<&FluentArgs<'_>>,
    ) -> Option<Formatted> {
        let attributes = &self.messages.get(id)?.attributes;
        let found = attributes.iter().find(|candidate| candidate.id.name == attribute)?;
        Some(self.format_pattern(&found.value, args))
    }

    /// The text of a pattern that need not be part of the bundle.
    pub fn format_pattern(&self, pattern: &ast::Pattern<&str>, args: Option<&FluentArgs<'_>>) -> Formatted {
        let mut scope = Scope::new(self, Arguments::of_message(args));
        let mut text = String::new();
        scope.write_root(pattern, &mut text);
        Formatted { text, errors: scope.into_errors() }
    }

    /// The text of one placeable's expression, for views that map a text back to its placeables.
    pub fn format_expression(
        &self,
        expression: &ast::Expression<&str>,
        args: Option<&FluentArgs<'_>>,
    ) -> Formatted {
        let mut scope = Scope::new(self, Arguments::of_message(args));
        let mut text = String::new();
        scope.write_placeable(expression, &mut text);
        Formatted { text, errors: scope.into_errors() }
    }
}
