//! The languages horo can set, count and check.
//!
//! A [`Locale`] is always one that horo has a [`Profile`] for: a misspelt or hostile code (`gr`, `con`, `../x`) never
//! becomes one, so a locale can be used as a folder's name without a second thought.

pub mod months;
pub mod plural;
mod profile;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;
use unic_langid::LanguageIdentifier;

pub use profile::{Profile, Quotes};

/// A language of the project, with what horo knows about it.
#[derive(Clone, Copy)]
pub struct Locale(&'static Profile);

impl Locale {
    /// Every locale that horo has a profile for, in the order of [`Profile::code`].
    pub fn all() -> impl Iterator<Item = Locale> {
        profile::PROFILES.iter().map(Locale)
    }

    /// The code as it stands in paths, pages and feeds: `bg`, `de`, …
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// Its names, marks and rules.
    pub fn profile(self) -> &'static Profile {
        self.0
    }

    /// The Unicode language identifier.
    pub fn id(self) -> LanguageIdentifier {
        self.0.code.parse().expect("a profile's code is a language identifier: held by a test")
    }

    /// The locale as ICU is asked for it. Portuguese is that of Portugal: ICU's plain `pt` is Brazil's, which groups,
    /// counts zero and writes dates in another way.
    pub(crate) fn icu(self) -> icu_locale_core::Locale {
        let tag = if self.0.code == "pt" { "pt-PT" } else { self.0.code };
        tag.parse().expect("a profile's code is a language identifier: held by a test")
    }
}

/// A code that names no language horo can work with.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum LocaleError {
    /// Not a language identifier at all.
    #[error("“{0}” is not a language code")]
    Malformed(String),
    /// A language identifier, but horo has no profile for it.
    #[error("horo does not know the language “{code}”{}", .meant.map(|meant| format!("; did you mean “{meant}”?")).unwrap_or_default())]
    Unknown {
        /// The code as it was read.
        code: String,
        /// The code that was probably meant, for the usual mix-ups of country and language.
        meant: Option<&'static str>,
    },
}

/// Country codes that people write for languages.
const COUNTRY_FOR_LANGUAGE: [(&str, &str); 4] = [("gr", "el"), ("cz", "cs"), ("bu", "bg"), ("la", "lv")];

impl FromStr for Locale {
    type Err = LocaleError;

    fn from_str(code: &str) -> Result<Self, LocaleError> {
        if let Some(profile) = profile::PROFILES.iter().find(|profile| profile.code == code) {
            return Ok(Locale(profile));
        }
        match code.parse::<LanguageIdentifier>() {
            Err(_) => Err(LocaleError::Malformed(code.chars().take(40).collect())),
            Ok(id) => {
                let language = id.language.as_str();
                let known = profile::PROFILES.iter().map(|profile| profile.code);
                let swapped = COUNTRY_FOR_LANGUAGE.iter().find(|pair| pair.0 == language).map(|pair| pair.1);
                let meant = swapped.or_else(|| known.into_iter().find(|&known| known == language));
                Err(LocaleError::Unknown { code: code.to_owned(), meant })
            }
        }
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.0.code == other.0.code
    }
}
impl Eq for Locale {}
impl std::hash::Hash for Locale {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.code.hash(state);
    }
}
impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Locale {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.code.cmp(other.0.code)
    }
}
impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0.code)
    }
}
impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.code)
    }
}
impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.code)
    }
}
impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        code.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_code_is_a_language_identifier_and_they_are_in_order() {
        let codes: Vec<_> = Locale::all().map(Locale::code).collect();
        assert!(codes.is_sorted());
        for locale in Locale::all() {
            assert_eq!(locale.id().to_string(), locale.code());
        }
    }

    #[test]
    fn a_country_code_is_refused_with_the_language_that_was_meant() {
        let error = "gr".parse::<Locale>().unwrap_err();
        assert_eq!(error.to_string(), "horo does not know the language “gr”; did you mean “el”?");
        assert_eq!(
            "pt-BR".parse::<Locale>().unwrap_err(),
            LocaleError::Unknown { code: "pt-BR".into(), meant: Some("pt") }
        );
    }

    #[test]
    fn a_code_that_could_leave_a_folder_or_name_a_device_is_no_locale() {
        for code in ["../x", "con", "nul", "de/..", "", "de\0", "und", "deutsch", "el_GR", " de"] {
            assert!(code.parse::<Locale>().is_err(), "{code:?}");
        }
    }
}
