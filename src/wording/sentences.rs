//! Sentences of the stages that stand before the catalogues, in the languages of translators.
//!
//! The guard, the reading of syntax and the formatter know no catalogue, as nothing may import what stands after it; they
//! say what they have to say in English. Here the English words are the key, as in gettext: a sentence is known when the
//! English catalogue says the very same words with something filled in, and that is filled into the other language's.
//! What is filled in as a reason can be a sentence of its own, and is then told in the other language too.

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

/// The names under which sentences are filled into sentences.
const WITHIN: [&str; 3] = ["reason", "what", "hint"];

/// How often a sentence may stand in another; the deepest is a damaged text in a document that cannot be read.
const DEEPEST: usize = 3;

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
    if english.len() > LONGEST { None } else { told(code, english, DEEPEST) }
}

fn told(code: &str, english: &str, deepest: usize) -> Option<String> {
    let (own, other) = (SENTENCES.bundle("en")?, SENTENCES.bundle(code)?);
    sentences().iter().find_map(|sentence| {
        let filled = sentence.read(english)?;
        let (mut args, mut others) = (FluentArgs::new(), FluentArgs::new());
        for (name, value) in filled {
            args.set(name, FluentValue::from(value));
            let is_sentence = deepest > 0 && WITHIN.contains(&name);
            let within = is_sentence.then(|| inside(code, value, deepest - 1)).flatten();
            others.set(name, FluentValue::from(within.unwrap_or_else(|| value.to_owned())));
        }
        let said = own.format(sentence.id, Some(&args)).filter(|said| said.text == english)?;
        let told = other.format(sentence.id, Some(&others))?;
        (said.errors.is_empty() && told.errors.is_empty()).then_some(told.text)
    })
}

/// An English sentence in another language, as it reads inside another sentence.
pub(super) fn within(code: &str, english: &str) -> Option<String> {
    if english.len() > LONGEST { None } else { inside(code, english, DEEPEST) }
}

fn inside(code: &str, english: &str, deepest: usize) -> Option<String> {
    let told = told(code, english, deepest)?;
    Some(if begins_small(code, english) { small(&told) } else { told })
}

/// Whether a sentence inside another begins with a small letter. German begins whole sentences after a colon with a
/// capital; what begins with a name or is a hint of its own begins so in English already.
fn begins_small(code: &str, english: &str) -> bool {
    code != "de" && english.starts_with(|first: char| first.is_ascii_lowercase())
}

/// The text with a small first letter, unless its first word is an abbreviation.
fn small(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(text.chars().skip(1)).collect()
        }
        _ => text.to_owned(),
    }
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

    /// The sentence with something filled in.
    #[cfg(test)]
    pub(super) fn sample(&self) -> String {
        let said = |part: &Part| if let Part::Words(words) = part { words.clone() } else { "7".to_owned() };
        self.parts.iter().map(said).collect()
    }

    fn begins_with_another(&self) -> bool {
        matches!(self.parts.first(), Some(Part::Filled(name)) if WITHIN.contains(&name.as_str()))
    }

    fn n_words(&self) -> usize {
        self.parts.iter().map(|part| if let Part::Words(words) = part { words.len() } else { 0 }).sum()
    }
}

/// The English sentences: first those that begin with another one, which could be any; then by how many words they have
/// of their own.
pub(super) fn sentences() -> &'static [Sentence] {
    static LIST: OnceLock<Vec<Sentence>> = OnceLock::new();
    LIST.get_or_init(|| {
        let english = SENTENCES.resource("en");
        let mut list: Vec<Sentence> = Vec::new();
        for (_, message) in english.iter().flat_map(|english| english.messages()) {
            let parts = message.value.as_ref().map(parts).unwrap_or_default();
            list.push(Sentence { id: message.id.name, parts });
        }
        list.sort_by_key(|sentence| std::cmp::Reverse((sentence.begins_with_another(), sentence.n_words())));
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
