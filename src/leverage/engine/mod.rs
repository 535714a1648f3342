//! Machines that translate: one trait, one file each.
//!
//! An engine gets texts in which everything untranslatable is [masked](mask), and gives a draft for each or none at all.
//! It never sees more than that: no article, no name of a translator. Nothing goes to an engine that the settings do not
//! name, and a secret comes from the environment.

mod apertium;
mod deepl;
mod etranslation;
mod failure;
pub mod firefox;
mod libretranslate;
pub mod mask;
mod openai;

use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use serde::Deserialize;

pub use failure::{Failure, Kind as FailureKind};

use crate::fetch::web::{Secret, WebError};
use crate::locale::Locale;

/// How long an engine may think about a batch.
const PATIENCE: Duration = Duration::from_mins(2);

/// An engine as the settings name it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// What it is.
    pub kind: Kind,
    /// Where it is; DeepL and eTranslation have an address of their own.
    pub address: Option<String>,
    /// The name of the environment variable that holds its key (for eTranslation `application:password`).
    pub key: Option<String>,
    /// The model, where a server has several.
    pub model: Option<String>,
    /// Where eTranslation delivers to: an address of yours that keeps what is sent to it.
    pub deliver_to: Option<String>,
    /// Where horo asks for what was delivered: `<address>/<id>`.
    pub results: Option<String>,
    /// The target languages that it is asked for; all if none is named.
    #[serde(default)]
    pub locales: Vec<Locale>,
    /// For how many seconds a language `horo run` has it draft by itself; 0: not at all.
    #[serde(default)]
    pub in_run: u64,
}

impl Settings {
    /// Whether it is asked for drafts in a language.
    pub fn is_for(&self, locale: Locale) -> bool {
        self.locales.is_empty() || self.locales.contains(&locale)
    }
}

/// What an engine is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A LibreTranslate server.
    LibreTranslate,
    /// DeepL.
    DeepL,
    /// A server that speaks as OpenAI's does, such as llama.cpp or Ollama.
    OpenAI,
    /// Apertium's APy.
    Apertium,
    /// The European Commission's eTranslation.
    ETranslation,
    /// Firefox's models on this machine, as `horo models` installs them.
    Firefox,
}

/// What an engine can do at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// Most texts in a batch.
    pub batch: usize,
    /// Most characters in a batch.
    pub characters: usize,
    /// Whether texts leave this machine for it.
    pub is_remote: bool,
}

/// Texts for an engine, masked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The language of the texts.
    pub source: Locale,
    /// The language that is wanted.
    pub target: Locale,
    /// The texts.
    pub texts: Vec<String>,
}

/// What became of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A translation for each text, in their order.
    Done(Vec<String>),
    /// It will be done later; ask again by this id.
    Pending(String),
    /// It was not done.
    Failed(Failure),
}

impl From<Result<Vec<String>, Failure>> for Outcome {
    fn from(done: Result<Vec<String>, Failure>) -> Outcome {
        done.map_or_else(Outcome::Failed, Outcome::Done)
    }
}

/// A machine that translates.
pub trait Engine: Send + Sync {
    /// Its name with its model, as people read it above a draft.
    fn name(&self) -> String;
    /// What makes its drafts differ from those of another one; a part of the name that they are kept by.
    fn version(&self) -> String;
    /// What it can do at once.
    fn capabilities(&self) -> Capabilities;
    /// Whether it translates between these languages at all.
    fn takes(&self, _source: Locale, _target: Locale) -> bool {
        true
    }
    /// Has a batch translated.
    fn submit<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Outcome>;
    /// Asks for a batch that was pending; an engine that never says so has none.
    fn collect<'a>(&'a self, _id: &'a str) -> BoxFuture<'a, Outcome> {
        async { Outcome::Failed(Failure::of(FailureKind::Request)) }.boxed()
    }
}

/// Makes the engine that the settings name. `secret` gives the value of an environment variable.
pub fn engine(
    settings: &Settings,
    secret: impl Fn(&str) -> Option<Secret>,
) -> Result<Box<dyn Engine>, String> {
    let key = match &settings.key {
        None => None,
        Some(name) => Some(
            secret(name)
                .ok_or_else(|| format!("the environment variable {name} is not set; it holds the key"))?,
        ),
    };
    let address = settings.address.as_deref();
    let wanted = |what: Option<&str>, name: &str| {
        what.map(str::to_owned).ok_or_else(|| format!("the setting “{name}” is missing"))
    };
    let web = |error: WebError| format!("the address cannot be used: {error}");
    Ok(match settings.kind {
        Kind::Firefox => return Err("Firefox's models are opened from where they are installed".into()),
        Kind::LibreTranslate => Box::new(
            libretranslate::LibreTranslate::new(&wanted(address, "address")?, key, PATIENCE).map_err(web)?,
        ),
        Kind::DeepL => {
            let key = key
                .ok_or("the setting “key” is missing: it names the environment variable with DeepL's key")?;
            Box::new(deepl::DeepL::new(address, &key, PATIENCE).map_err(web)?)
        }
        Kind::OpenAI => {
            let model = wanted(settings.model.as_deref(), "model")?;
            Box::new(
                openai::OpenAI::new(&wanted(address, "address")?, key.as_ref(), &model, PATIENCE)
                    .map_err(web)?,
            )
        }
        Kind::Apertium => {
            Box::new(apertium::Apertium::new(&wanted(address, "address")?, PATIENCE).map_err(web)?)
        }
        Kind::ETranslation => {
            let key = key.ok_or(
                "the setting “key” is missing: it names the environment variable with “application:password”",
            )?;
            let deliver_to = wanted(settings.deliver_to.as_deref(), "deliver_to")?;
            let results = wanted(settings.results.as_deref(), "results")?;
            Box::new(
                etranslation::ETranslation::new(address, &key, &deliver_to, &results, PATIENCE)
                    .map_err(web)?,
            )
        }
    })
}

#[cfg(test)]
mod tests;
