//! The sentences that translators read, in their own languages and in English: Fluent, one catalogue a language.
//!
//! A finding carries a [`Said`], the name of a sentence and what it speaks of. English is the catalogue that every other
//! is held against by tests: each sentence stands in each, fills in the same and has its next step. What a catalogue
//! lacks all the same is said in English, and never left out.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::OnceLock;

use fluent::{FluentArgs, FluentValue};

use crate::catalog::format::Bundle;
use crate::catalog::resource::{self, Resource};
use crate::diagnostic::{Diagnostic, Place, Said};
use crate::locale::Locale;

/// The catalogues by language; the first is English.
const CATALOGUES: [(&str, &str); 10] = [
    ("en", include_str!("en.ftl")),
    ("bg", include_str!("bg.ftl")),
    ("de", include_str!("de.ftl")),
    ("el", include_str!("el.ftl")),
    ("es", include_str!("es.ftl")),
    ("lv", include_str!("lv.ftl")),
    ("nl", include_str!("nl.ftl")),
    ("pl", include_str!("pl.ftl")),
    ("pt", include_str!("pt.ftl")),
    ("ro", include_str!("ro.ftl")),
];

/// The language in which findings are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Speech {
    /// English, which who runs a build reads.
    #[default]
    English,
    /// The language of the file that is spoken of, which its translator reads.
    File,
    /// One language for everything.
    Of(Locale),
}

impl FromStr for Speech {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        match word {
            "en" => Ok(Speech::English),
            "file" => Ok(Speech::File),
            code => code.parse().map(Speech::Of).map_err(|_| {
                format!(
                    "it is en, file, or one of {}",
                    Locale::all().map(Locale::code).collect::<Vec<_>>().join(", ")
                )
            }),
        }
    }
}

/// A sentence and its next step in English.
pub fn english(said: &Said) -> (String, String) {
    words("en", said).unwrap_or_else(|| (said.id.to_owned(), String::new()))
}

/// A finding that is only worth knowing.
pub fn note(code: &'static str, place: Place, said: Said) -> Diagnostic {
    let (message, hint) = english(&said);
    Diagnostic { said: Some(Box::new(said)), ..Diagnostic::note(code, place, message).hint(hint) }
}

/// A finding that a person should look at.
pub fn warning(code: &'static str, place: Place, said: Said) -> Diagnostic {
    let (message, hint) = english(&said);
    Diagnostic { said: Some(Box::new(said)), ..Diagnostic::warning(code, place, message).hint(hint) }
}

/// The same finding in another language, as far as its sentence is in the catalogues.
#[must_use]
pub fn translated(told: &Diagnostic, speech: Speech) -> Diagnostic {
    let code = match speech {
        Speech::English => return told.clone(),
        Speech::Of(locale) => locale.code(),
        Speech::File => match of_file(told) {
            Some(code) => code,
            None => return told.clone(),
        },
    };
    match told.said.as_deref().and_then(|said| words(code, said)) {
        Some((message, hint)) => Diagnostic { message, hint: Some(hint), ..told.clone() },
        None => told.clone(),
    }
}

/// The language of the folder below `locales/` in which a file lies.
fn of_file(told: &Diagnostic) -> Option<&'static str> {
    let mut steps = told.place.path.components().map(|step| step.as_os_str().to_string_lossy());
    let code = steps.by_ref().nth(1)?;
    Locale::all().map(Locale::code).find(|known| *known == code)
}

fn words(code: &str, said: &Said) -> Option<(String, String)> {
    let bundle = bundles().get(code)?;
    let mut args = FluentArgs::new();
    for (name, value) in &said.args {
        args.set(*name, FluentValue::from(value.as_str()));
    }
    let message = bundle.format(said.id, Some(&args))?;
    let hint = bundle.format_attribute(said.id, "hint", Some(&args))?;
    let is_whole = message.errors.is_empty() && hint.errors.is_empty();
    is_whole.then_some((message.text, hint.text))
}

fn bundles() -> &'static BTreeMap<&'static str, Bundle<'static>> {
    static BUNDLES: OnceLock<BTreeMap<&str, Bundle<'static>>> = OnceLock::new();
    BUNDLES.get_or_init(|| {
        let bundle = |(code, resource): &'static (&'static str, Resource<'static>)| {
            // English fills in texts only, so whose numbers it would write makes no difference.
            let locale =
                Locale::all().find(|locale| locale.code() == *code).or_else(|| Locale::all().next())?;
            let mut bundle = Bundle::new(locale);
            bundle.add(&resource.body);
            Some((*code, bundle))
        };
        resources().iter().filter_map(bundle).collect()
    })
}

fn resources() -> &'static [(&'static str, Resource<'static>)] {
    static RESOURCES: OnceLock<Vec<(&str, Resource<'static>)>> = OnceLock::new();
    RESOURCES.get_or_init(|| {
        let read =
            |(code, text): (&'static str, &'static str)| Some((code, resource::read(text.as_bytes()).ok()?));
        CATALOGUES.into_iter().filter_map(read).collect()
    })
}

#[cfg(test)]
mod tests;
