//! The sentences that translators read, in their own languages and in English: Fluent, one catalogue a language.
//!
//! A finding carries a [`Said`], the name of a sentence and what it speaks of. English is the catalogue that every other
//! is held against by tests: each sentence stands in each, fills in the same and has its next step. What a catalogue
//! lacks all the same is said in English, and never left out. What earlier stages say in English is known by its words
//! (`sentences`).

mod catalogues;
mod sentences;

use std::str::FromStr;

use fluent::{FluentArgs, FluentValue};

use crate::diagnostic::{Diagnostic, Place, Said};
use crate::locale::Locale;

use catalogues::Catalogues;

/// What findings say.
static FINDINGS: Catalogues = Catalogues::new(&[
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
]);

/// The language in which findings are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Speech {
    /// English, which who runs a build reads.
    #[default]
    English,
    /// The language of the file that is spoken of, which its translator reads; outside of `locales/` that of the articles,
    /// which who brings them in reads.
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

/// The same finding in another language, as far as its sentence is in the catalogues; `source` is the language in which
/// the project's articles are written.
#[must_use]
pub fn translated(told: &Diagnostic, speech: Speech, source: Locale) -> Diagnostic {
    let code = match speech {
        Speech::English => return told.clone(),
        Speech::Of(locale) => locale.code(),
        Speech::File => of_file(told).unwrap_or_else(|| source.code()),
    };
    let said = match told.said.as_deref() {
        Some(said) => words(code, said),
        None => sentences::translated(code, &told.message).map(|message| (message, String::new())),
    };
    let Some((message, hint)) = said else { return told.clone() };
    // A hint of its own stays in English rather than being left out.
    let own = || {
        let hint = told.hint.as_ref()?;
        Some(sentences::translated(code, hint).unwrap_or_else(|| hint.clone()))
    };
    let hint = if hint.is_empty() { own() } else { Some(hint) };
    Diagnostic { message, hint, ..told.clone() }
}

/// The language of the folder below `locales/` in which a file lies.
fn of_file(told: &Diagnostic) -> Option<&'static str> {
    let mut steps = told.place.path.components().map(|step| step.as_os_str().to_string_lossy());
    steps.next().filter(|folder| folder == "locales")?;
    let code = steps.next()?;
    Locale::all().map(Locale::code).find(|known| *known == code)
}

fn words(code: &str, said: &Said) -> Option<(String, String)> {
    let bundle = FINDINGS.bundle(code)?;
    let mut args = FluentArgs::new();
    for (name, value) in &said.args {
        // What the parser found is itself a sentence.
        let is_sentence = code != "en" && matches!(*name, "detail" | "advice");
        let told = is_sentence.then(|| sentences::within(code, value)).flatten();
        args.set(*name, FluentValue::from(told.unwrap_or_else(|| value.clone())));
    }
    let message = bundle.format(said.id, Some(&args))?;
    let hint = bundle.format_attribute(said.id, "hint", Some(&args))?;
    let is_whole = message.errors.is_empty() && hint.errors.is_empty();
    is_whole.then_some((message.text, hint.text))
}

#[cfg(test)]
mod stages_tests;
#[cfg(test)]
mod tests;
