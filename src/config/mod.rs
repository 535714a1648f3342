//! The project's settings, `horo.toml`.
//!
//! Few on purpose. An unknown key, a wrong value or a locale horo does not know is an error that points at its line.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Deserializer};
use thiserror::Error;

use crate::catalog::ledger::State;
use crate::extract::Recipe;
use crate::files::{self, Disk};
use crate::leverage::engine;
use crate::locale::Locale;
use crate::wording::Speech;

/// Name of the settings' file, in the project's folder.
pub const FILE: &str = "horo.toml";

const MAX_BYTES: u64 = 1_000_000;

/// A project's settings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Languages.
    pub locales: Locales,
    /// The published site.
    pub site: Site,
    /// When an article may be published.
    #[serde(default)]
    pub release: Release,
    /// What translations are checked for.
    #[serde(default)]
    pub check: Check,
    /// Where new articles are found.
    #[serde(default)]
    pub feed: Vec<Feed>,
    /// How the pages of single sites are built.
    #[serde(default)]
    pub recipe: Vec<Recipe>,
    /// What may be fetched.
    #[serde(default)]
    pub fetch: Fetch,
    /// What earlier translations give to new texts.
    #[serde(default)]
    pub leverage: Leverage,
    /// Machines that translate; the first one that is for a language drafts in it.
    #[serde(default)]
    pub engine: Vec<engine::Settings>,
    /// Where translation models are, for engines on this machine.
    #[serde(default)]
    pub models: Models,
}

/// Where translation models are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Models {
    /// Their folder; a relative one lies in the project's folder. Else that of the person at the keyboard, which all
    /// projects share.
    pub folder: Option<PathBuf>,
    /// The address of a web folder that looks like it, from which models are installed.
    pub mirror: Option<String>,
}

/// What earlier translations give to new texts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Leverage {
    /// Whether a run fills what nobody has translated yet from the project's own translations.
    pub memory: bool,
    /// From how many percent on a text that is only like a translated one is given as a draft, 50 to 99.
    pub fuzzy: u8,
    /// How many new words a translator does in an hour, 1 to 10,000.
    pub words_per_hour: u32,
}

impl Default for Leverage {
    fn default() -> Self {
        // 250 words an hour are the 2,000 a day that translators' associations reckon with.
        Leverage { memory: true, fuzzy: 75, words_per_hour: 250 }
    }
}

/// A feed, a sitemap or a page with a list of articles.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feed {
    /// Its address.
    pub url: String,
    /// The CSS selector of the links to articles, where it is a page with a list.
    #[serde(default)]
    pub links: Option<String>,
    /// Most articles that one run takes from it.
    #[serde(default = "ten")]
    pub limit: usize,
}

fn ten() -> usize {
    10
}

/// What may be fetched.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fetch {
    /// Inner addresses, `127.0.0.1:8080`, that may be fetched although they are not public. Only what is named in this
    /// file or on the command line can lead there, never a page, a feed's redirect or a picture of another site.
    pub allow_private: Vec<std::net::SocketAddr>,
}

/// The languages of a project.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Locales {
    /// The language articles are written in.
    pub source: Locale,
    /// The languages they are translated into, in the order in which pages list them.
    pub targets: Vec<Locale>,
}

/// The published site.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Public address of `output/current/`, such as `https://news.example.eu`; canonical links begin with it.
    pub base_url: String,
    /// Folder with templates that replace horo's own, file by file.
    #[serde(default)]
    pub templates: Option<PathBuf>,
}

/// What translations are checked for, beyond what always is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Check {
    /// Whether `horo check` looks at spelling in the languages that the system has a dictionary for.
    pub spelling: bool,
    /// The folder of the system's Hunspell dictionaries; a relative one lies in the project's folder.
    pub dictionaries: PathBuf,
    /// The language in which findings are told: `en`, a locale's code, or `file` for that of the file they speak of.
    #[serde(deserialize_with = "speech")]
    pub language: Speech,
}

fn speech<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Speech, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
}

impl Default for Check {
    fn default() -> Self {
        Check {
            spelling: true,
            dictionaries: PathBuf::from("/usr/share/hunspell"),
            language: Speech::English,
        }
    }
}

/// When an article may be published.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Release {
    /// Whether all languages wait for each other.
    pub together: Together,
    /// How far every message must have come.
    pub require: Require,
    /// Whether machine-made text that no person has reviewed may be published.
    pub machine: Machine,
    /// For how many days a signed release may be taken for the newest, 1 to 3650. A run renews it when half is over.
    pub valid_days: u32,
    /// How many releases are kept, 1 to 10,000.
    pub keep: usize,
}

impl Default for Release {
    fn default() -> Self {
        let (together, require, machine) = Default::default();
        Release { together, require, machine, valid_days: 30, keep: 30 }
    }
}

/// Whether all languages of an article wait for each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Together {
    /// A new revision is published when every target locale is ready; until then the one before it stays everywhere.
    #[default]
    All,
    /// A new revision is published in the locales that are ready; the others have no page until they are.
    Ready,
}

/// How far a message must have come to be published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Require {
    /// There is a translation.
    #[default]
    Translated,
    /// A second person has read it.
    Reviewed,
    /// It is signed off.
    Final,
}

impl Require {
    /// The state that is asked for.
    pub fn state(self) -> State {
        match self {
            Require::Translated => State::Translated,
            Require::Reviewed => State::Reviewed,
            Require::Final => State::Final,
        }
    }
}

/// Whether machine-made text that no person has reviewed may be published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Machine {
    /// It counts as missing.
    #[default]
    Never,
    /// It counts, and pages and data say so in the reader's language.
    Labelled,
}

/// Settings that cannot be used.
#[derive(Debug, Error)]
pub enum ConfigError {
    /// There is no such file.
    #[error("there is no {FILE} in {}", .0.display())]
    Missing(PathBuf),
    /// The file cannot be read.
    #[error(transparent)]
    Disk(#[from] files::Error),
    /// Something in it is wrong.
    #[error("{FILE}:{line}:{column}: {message}")]
    Wrong {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// What is wrong.
        message: String,
    },
}

impl Config {
    /// Reads the settings of the project in a folder.
    pub fn load(disk: &dyn Disk, root: &Path) -> Result<Config, ConfigError> {
        let path = root.join(FILE);
        if disk.kind(&path)?.is_none() {
            return Err(ConfigError::Missing(root.to_owned()));
        }
        let bytes = disk.read(&path, MAX_BYTES)?;
        let text = String::from_utf8(bytes).map_err(|_| wrong("", 0, "the file is not UTF-8".into()))?;
        Config::parse(&text)
    }

    /// Reads settings from their text.
    pub fn parse(text: &str) -> Result<Config, ConfigError> {
        let config: Config = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            wrong(text, at, plain(error.message()))
        })?;
        let complain = |key: &str, message: &str| {
            // Where the setting is made, not where a comment speaks of it.
            let mut lines = text.split_inclusive('\n').scan(0, |at, line| {
                *at += line.len();
                Some((*at - line.len(), line))
            });
            let at = lines.find(|(_, line)| line.trim_start().starts_with(key)).map_or(0, |(at, _)| at);
            Err(wrong(text, at, message.to_owned()))
        };
        let Locales { source, targets } = &config.locales;
        if targets.is_empty() {
            return complain("targets", "there is no target locale: name at least one, such as [\"de\"]");
        }
        for (at, target) in targets.iter().enumerate() {
            if target == source || targets[..at].contains(target) {
                return complain(
                    "targets",
                    &format!("the locale “{target}” stands here twice, or is the source"),
                );
            }
        }
        if !(1..=3650).contains(&config.release.valid_days) {
            return complain("valid_days", "valid_days is a number of days from 1 to 3650");
        }
        if !(1..=10_000).contains(&config.release.keep) {
            return complain("keep", "keep is a number of releases from 1 to 10000");
        }
        if !(50..=99).contains(&config.leverage.fuzzy) {
            return complain("fuzzy", "fuzzy is a percentage from 50 to 99");
        }
        if !(1..=10_000).contains(&config.leverage.words_per_hour) {
            return complain("words_per_hour", "words_per_hour is a number of words from 1 to 10000");
        }
        let url = &config.site.base_url;
        if !url.is_ascii() {
            return complain(
                "base_url",
                "base_url is written in Latin letters: copy it from a browser's address line (https://xn--…)",
            );
        }
        if !is_address(url) {
            return complain(
                "base_url",
                "base_url is an address such as “https://news.example.eu”, without a slash at its end",
            );
        }
        for recipe in &config.recipe {
            if let Err(error) = recipe.check() {
                let at = text.find(&recipe.site).unwrap_or(0);
                return Err(wrong(text, at, error.to_string()));
            }
        }
        Ok(config)
    }

    /// All locales, the source first.
    pub fn all_locales(&self) -> impl Iterator<Item = Locale> + '_ {
        std::iter::once(self.locales.source).chain(self.locales.targets.iter().copied())
    }
}

fn is_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
    let (authority, path) = rest.split_once('/').map_or((rest, None), |(host, path)| (host, Some(path)));
    let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let is_host = host.starts_with(|c: char| c.is_ascii_alphanumeric())
        && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    let is_step = |step: &str| {
        !matches!(step, "" | "." | "..")
            && step.chars().all(|c| c.is_ascii_alphanumeric() || "-._~%".contains(c))
    };
    is_host
        && port.is_none_or(|port| port.parse::<u16>().is_ok())
        && path.is_none_or(|path| path.split('/').all(is_step))
}

/// What the reader of the settings complains of, in the words of who writes them.
fn plain(message: &str) -> String {
    let mut plain = message.to_owned();
    for (said, meant) in [
        ("unknown field", "there is no setting"),
        ("missing field", "a setting is missing here:"),
        ("unknown variant", "there is no value"),
        ("duplicate key", "this stands here twice"),
        ("invalid type: string ", "this is the text "),
        ("invalid type: integer ", "this is the number "),
        ("invalid value: integer ", "this is the number "),
        ("invalid type: boolean ", "this is "),
        (", expected a sequence", "; a list such as [\"de\", \"nl\"] belongs here"),
        (", expected a string", "; a text in quotation marks belongs here"),
        (", expected a boolean", "; true or false belongs here"),
        (", expected u8", "; a whole number from 0 to 255 belongs here"),
        (", expected u32", "; a whole number that is not below 0 belongs here"),
        (", expected u64", "; a whole number that is not below 0 belongs here"),
        (", expected usize", "; a whole number that is not below 0 belongs here"),
        (", expected one of", "; there are"),
        (", expected", "; there is"),
    ] {
        plain = plain.replace(said, meant);
    }
    let mut marks = ["“", "”"].into_iter().cycle();
    plain
        .split('`')
        .map(str::to_owned)
        .reduce(|all, part| all + marks.next().unwrap_or_default() + &part)
        .unwrap_or_default()
}

fn wrong(text: &str, at: usize, message: String) -> ConfigError {
    let position = crate::span::LineIndex::new(text).position(at);
    ConfigError::Wrong { line: position.line, column: position.column, message }
}

#[cfg(test)]
mod tests;
