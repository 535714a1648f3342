//! Sentences of the stages that stand before the catalogues, in the languages of translators.
//!
//! The guard, the reading of syntax and the formatter know no catalogue, as nothing may import what stands after it; they
//! say what they have to say in English. Here the English words are the key, as in gettext: a sentence is known when the
//! English catalogue says the very same words with something filled in, and that is filled into the other language's.

use std::sync::OnceLock;

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::catalogues::Catalogues;

/// The sentences.
pub(super) static SENTENCES: Catalogues = Catalogues::new(&[
    ("en", include_str!("sentences/en.ftl")),
    ("bg", include_str!("sentences/bg.ftl")),
    ("de", include_str!("sentences/de.ftl")),
    ("el", include_str!("sentences/el.ftl")),
    ("es", include_str!("sentences/es.ftl")),
    ("lv", include_str!("sentences/lv.ftl")),
    ("nl", include_str!("sentences/nl.ftl")),
    ("pl", include_str!("sentences/pl.ftl")),
    ("pt", include_str!("sentences/pt.ftl")),
    ("ro", include_str!("sentences/ro.ftl")),
]);

/// Longest sentence that is looked up, in bytes; what is filled in may come from any file.
const LONGEST: usize = 2_000;

/// A part of an English sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Words that stand there.
    Words(String),
    /// Something that is filled in, by its name.
    Filled(String),
}

/// An English sentence in its parts.
#[derive(Debug)]
pub(super) struct Sentence {
    pub(super) id: &'static str,
    pub(super) parts: Vec<Part>,
}

/// An English sentence in another language; `None` when it is not among those that are known.
pub(super) fn translated(code: &str, english: &str) -> Option<String> {
    if english.len() > LONGEST {
        return None;
    }
    let (own, other) = (SENTENCES.bundle("en")?, SENTENCES.bundle(code)?);
    sentences().iter().find_map(|sentence| {
        let filled = sentence.read(english)?;
        let mut args = FluentArgs::new();
        for (name, value) in filled {
            args.set(name, FluentValue::from(value));
        }
        let said = own.format(sentence.id, Some(&args)).filter(|said| said.text == english)?;
        let told = other.format(sentence.id, Some(&args))?;
        (said.errors.is_empty() && told.errors.is_empty()).then_some(told.text)
    })
}

impl Sentence {
    /// What is filled in, if these are its words.
    fn read<'t>(&self, text: &'t str) -> Option<Vec<(&str, &'t str)>> {
        let mut filled = Vec::new();
        let (mut rest, mut open) = (text, None);
        for (at, part) in self.parts.iter().enumerate() {
            match part {
                Part::Filled(name) => open = Some(name.as_str()),
                Part::Words(words) => {
                    let is_last = at + 1 == self.parts.len();
                    let found = match open {
                        None => rest.starts_with(words.as_str()).then_some(0),
                        // The end of the text is where the last words must stand.
                        Some(_) if is_last => {
                            rest.ends_with(words.as_str()).then(|| rest.len() - words.len())
                        }
                        Some(_) => rest.find(words.as_str()),
                    }?;
                    if let Some(name) = open.take() {
                        filled.push((name, &rest[..found]));
                    }
                    rest = &rest[found + words.len()..];
                }
            }
        }
        match open {
            Some(name) => filled.push((name, rest)),
            None if !rest.is_empty() => return None,
            None => {}
        }
        filled.iter().all(|pair| !pair.1.is_empty()).then_some(filled)
    }

    fn n_words(&self) -> usize {
        self.parts.iter().map(|part| if let Part::Words(words) = part { words.len() } else { 0 }).sum()
    }
}

/// The English sentences, those with most words of their own first.
pub(super) fn sentences() -> &'static [Sentence] {
    static LIST: OnceLock<Vec<Sentence>> = OnceLock::new();
    LIST.get_or_init(|| {
        let english = SENTENCES.resource("en");
        let mut list: Vec<Sentence> = Vec::new();
        for (_, message) in english.iter().flat_map(|english| english.messages()) {
            let parts = message.value.as_ref().map(parts).unwrap_or_default();
            list.push(Sentence { id: message.id.name, parts });
        }
        list.sort_by_key(|sentence| std::cmp::Reverse(sentence.n_words()));
        list
    })
}

fn parts(pattern: &Pattern<&str>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for element in &pattern.elements {
        let words = match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => *value,
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                parts.push(Part::Filled(id.name.to_owned()));
                continue;
            }
            PatternElement::Placeable { .. } => continue,
        };
        match parts.last_mut() {
            Some(Part::Words(before)) => before.push_str(words),
            _ => parts.push(Part::Words(words.to_owned())),
        }
    }
    parts
}
