//! Which of the project's locales a language code of another tool means.

use unic_langid::LanguageIdentifier;

use crate::locale::Locale;

/// The longest code that there is any sense in, in bytes (RFC 5646, section 4.4.1, asks for 35).
const MAX_LENGTH: usize = 35;

/// Variants that are another language to those who read it, though the code of the language is the same.
const OTHERS: [(&str, &str); 1] = [("pt", "BR")];

/// What a code means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// One of the locales.
    One(Locale),
    /// A language that is none of them.
    Other,
    /// It cannot be a language's code: it is empty, too long, or has characters that none has.
    Nothing,
}

/// Finds a code among the locales: in any case, with `-` or `_`, with or without a country (`BG-BG`, `bg_BG`, `bg`).
/// Another script is another language, and so is the Portuguese of Brazil.
pub fn meant(code: &str, locales: &[Locale]) -> Meant {
    let is_code = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if code.is_empty() || code.len() > MAX_LENGTH || !code.chars().all(is_code) {
        return Meant::Nothing;
    }
    let Ok(id) = code.parse::<LanguageIdentifier>() else { return Meant::Other };
    let is_meant = |locale: &&Locale| {
        let own = locale.id();
        let region = id.region.as_ref().map_or("", |region| region.as_str());
        own.language == id.language
            && (id.script.is_none() || id.script == own.script)
            && !OTHERS.contains(&(own.language.as_str(), region))
    };
    locales.iter().find(is_meant).map_or(Meant::Other, |locale| Meant::One(*locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(code: &str) -> Meant {
        meant(code, &Locale::all().collect::<Vec<_>>())
    }

    #[test]
    fn a_code_is_found_in_every_way_that_tools_write_it() {
        for (code, locale) in [
            ("bg", "bg"),
            ("BG-BG", "bg"),
            ("bg_BG", "bg"),
            ("DE-at", "de"),
            ("pt-PT", "pt"),
            ("EL", "el"),
            ("es-419", "es"),
        ] {
            assert_eq!(of(code), Meant::One(locale.parse().unwrap()), "{code}");
        }
    }

    #[test]
    fn another_script_another_portuguese_and_another_language_are_others() {
        for code in ["el-Latn", "bg-Latn", "pt-BR", "pt_br", "fr", "gr", "english", "x-klingon", "en-x-a"] {
            assert_eq!(of(code), Meant::Other, "{code}");
        }
    }

    #[test]
    fn what_could_leave_a_folder_or_is_no_code_means_nothing() {
        for code in ["", "../../x", "de/..", "de\0", "bg BG", "бг", "con:", &"a".repeat(36)] {
            assert_eq!(of(code), Meant::Nothing, "{code:?}");
        }
    }
}
