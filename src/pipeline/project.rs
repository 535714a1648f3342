//! Where a project's files lie.

use std::path::{Path, PathBuf};

use crate::config::Config;
use crate::locale::Locale;

/// A project: its folder and its settings.
#[derive(Clone, Debug)]
pub struct Project {
    /// The folder that holds `horo.toml`.
    pub root: PathBuf,
    /// The settings.
    pub config: Config,
}

/// Folder of what comes in.
pub const INPUT: &str = "input";
/// Folder of the Fluent files.
pub const LOCALES: &str = "locales";
/// Folder of the published site.
pub const OUTPUT: &str = "output";
/// Folder of what can be made again at any time.
pub const CACHE: &str = ".horo";

impl Project {
    /// The published site's folder.
    pub fn output(&self) -> PathBuf {
        self.root.join(OUTPUT)
    }

    /// The folder of what horo wrote and what stood there before.
    pub fn journal(&self) -> PathBuf {
        self.root.join(CACHE).join("journal")
    }

    /// What the last run saw.
    pub fn cache(&self) -> PathBuf {
        self.root.join(CACHE).join("cache")
    }

    /// What was read of a locale's translations for the memory.
    pub fn recollections(&self, locale: Locale) -> PathBuf {
        self.root.join(CACHE).join(format!("memory-{locale}"))
    }

    /// The note that says who holds the project's lock.
    pub fn lock_note(&self) -> PathBuf {
        self.root.join(CACHE).join("lock")
    }
}

/// The folder of a locale's articles, relative to the project's folder.
pub fn news(locale: Locale) -> PathBuf {
    Path::new(LOCALES).join(locale.code()).join("news")
}

/// An article's Fluent file.
pub fn ftl(locale: Locale, article: &str) -> PathBuf {
    news(locale).join(format!("{article}.ftl"))
}

/// The English between an article and its translations, where a machine drafts by way of English.
pub fn english(source: Locale, article: &str) -> PathBuf {
    Path::new(LOCALES).join(source.code()).join("english").join(format!("{article}.toml"))
}

/// The folder of a locale's ledgers.
pub fn state(locale: Locale) -> PathBuf {
    Path::new(LOCALES).join(locale.code()).join(".state")
}

/// An article's ledger.
pub fn ledger(locale: Locale, article: &str) -> PathBuf {
    state(locale).join(format!("{article}.toml"))
}

/// An article's messages that were put aside.
pub fn aside(locale: Locale, article: &str) -> PathBuf {
    state(locale).join(format!("{article}.obsolete.ftl"))
}

/// A locale's glossary.
pub fn terms(locale: Locale) -> PathBuf {
    Path::new(LOCALES).join(locale.code()).join("terms.ftl")
}

/// A locale's words of the published pages.
pub fn site(locale: Locale) -> PathBuf {
    Path::new(LOCALES).join(locale.code()).join("site.ftl")
}

/// The folder of the memories that came from other tools.
pub fn memory(locale: Locale) -> PathBuf {
    Path::new(LOCALES).join(locale.code()).join("memory")
}
