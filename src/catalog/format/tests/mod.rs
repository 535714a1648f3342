//! What the formatter promises: facts, the tables made with Intl, the bombs, Fluent's own resolver as a second opinion.

mod bombs;
mod differential;
mod facts;
mod intl;
mod numbers_and_dates;
mod properties;

use fluent::FluentArgs;
use fluent_syntax::parser;

use super::{Bundle, Formatted};
use crate::locale::Locale;

/// Formats the message `m` of a resource.
fn format_in(locale: &str, ftl: &str, args: Option<&FluentArgs<'_>>) -> Formatted {
    let resource = match parser::parse(ftl) {
        Ok(resource) => resource,
        Err((resource, errors)) => panic!("{errors:?} in {:?}", resource.body),
    };
    let mut bundle = Bundle::new(locale.parse::<Locale>().unwrap());
    bundle.add(&resource.body);
    bundle.format("m", args).expect("the message m has a text")
}

/// The text of `m` when nothing goes wrong.
fn text_in(locale: &str, ftl: &str, args: Option<&FluentArgs<'_>>) -> String {
    let formatted = format_in(locale, ftl, args);
    assert_eq!(formatted.errors, [], "{ftl} gives {:?}", formatted.text);
    formatted.text
}

/// Arguments by name.
fn args<'a, V: Into<fluent::FluentValue<'a>>>(
    given: impl IntoIterator<Item = (&'a str, V)>,
) -> FluentArgs<'a> {
    given.into_iter().collect()
}
