//! What can go wrong while a message is filled in, told to the translator.

use thiserror::Error;

use super::limits::{MAX_BYTES, MAX_DEPTH, MAX_PLACEABLES};

/// One thing that could not be filled in. Names are cut to a readable length.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum FormatError {
    /// A variable that is not given, or not visible inside a Fluent term.
    #[error(
        "${0} is not given here: check its spelling (a glossary term knows only what stands in round brackets behind its name)"
    )]
    UnknownVariable(String),
    /// A Fluent term that no resource defines; the name comes without the hyphen.
    #[error("there is no term -{0}: check its spelling, or define it in terms.ftl")]
    UnknownTerm(String),
    /// A message that no resource defines.
    #[error("there is no message {0}: check its spelling")]
    UnknownMessage(String),
    /// An attribute that a message or Fluent term does not have.
    #[error("{owner} has no attribute .{attribute}")]
    UnknownAttribute {
        /// The message, or the Fluent term with its hyphen.
        owner: String,
        /// The attribute, without the dot.
        attribute: String,
    },
    /// A function that horo does not have.
    #[error("there is no function {0}(): use NUMBER() or DATETIME()")]
    UnknownFunction(String),
    /// A message or Fluent term that contains itself.
    #[error("{0} contains itself, directly or through another message or term")]
    Cyclic(String),
    /// Too many levels of braces, references and calls.
    #[error("the text is nested more than {MAX_DEPTH} levels deep: write it out more plainly")]
    TooDeep,
    /// Too many placeables, or too much work inside them.
    #[error(
        "the text needs more than {MAX_PLACEABLES} names in curly brackets: write some of them out, or split it"
    )]
    TooManyPlaceables,
    /// A text that grows past the limit.
    #[error("the text becomes longer than {} kB: shorten it", MAX_BYTES / 1024)]
    TooLong,
    /// A value, an argument or an option that cannot be used.
    #[error("{subject} {problem}")]
    BadValue {
        /// What is wrong: a function with its brackets, a literal, a variable.
        subject: String,
        /// What is wrong with it, and what would be right.
        problem: String,
    },
}

impl FormatError {
    /// A value that cannot be used.
    pub(super) fn bad_value(subject: impl AsRef<str>, problem: impl Into<String>) -> Self {
        FormatError::BadValue { subject: readable(subject.as_ref()), problem: problem.into() }
    }
}

/// A name or literal short enough to be shown.
pub(super) fn readable(name: &str) -> String {
    const LONGEST: usize = 60;
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}
