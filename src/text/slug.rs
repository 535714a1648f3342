//! The name of an article in paths and addresses: Latin words of its title, joined with hyphens.
//!
//! A slug is the same for the same title, has only `a`–`z`, `0`–`9` and single hyphens inside, is never empty and never
//! a name that Windows keeps for devices or that horo's own tree uses, so that it can be a folder's name anywhere.
//! Bulgarian goes by the law ([`transliterate`]), accents are dropped, Greek and the further Cyrillic letters are
//! written by simple tables: enough to recognise a title by, not a transliteration standard.

use unicode_normalization::UnicodeNormalization as _;

use super::transliterate::transliterate;
use super::words::is_invisible;

/// What a title is called that has no letter or digit horo can write.
const FALLBACK: &str = "news";

/// The slug of a title, at most `max` characters long (at least one is taken), cut after a word; a first word that is
/// longer than that is cut itself.
///
/// ```
/// use horo::text::slug::slug;
/// assert_eq!(slug("Международен семинар за обмяна на опит и добри практики", 40), "mezhdunaroden-seminar-za-obmyana-na-opit");
/// assert_eq!(slug("„?!“", 40), "news");
/// ```
pub fn slug(title: &str, max: usize) -> String {
    let max = max.max(1);
    let mut slug = String::new();
    for word in words(title) {
        if slug.is_empty() {
            slug = word;
            slug.truncate(max);
        } else if slug.len() + 1 + word.len() <= max {
            slug.push('-');
            slug.push_str(&word);
        } else {
            break;
        }
    }
    let fallback = &FALLBACK[..FALLBACK.len().min(max)];
    if slug.is_empty() {
        fallback.to_owned()
    } else if !is_reserved(&slug) {
        slug
    } else if FALLBACK.len() + 1 + slug.len() <= max {
        format!("{FALLBACK}-{slug}")
    } else {
        fallback.to_owned()
    }
}

/// Whether a name means a device to Windows, or something else than an article in horo's own tree.
pub fn is_reserved(slug: &str) -> bool {
    let numbered = slug.strip_prefix("com").or_else(|| slug.strip_prefix("lpt"));
    matches!(
        slug,
        "con" | "prn" | "aux" | "nul" | "r" | "current" | "index" | "manifest" | "site" | "terms" | "feed"
    ) || numbered.is_some_and(|port| port.len() == 1 && port.as_bytes()[0].is_ascii_digit())
}

/// The words of a title in plain Latin letters; an apostrophe, a soft hyphen or an accent does not part a word.
fn words(title: &str) -> Vec<String> {
    // Twice, because a foreign letter without its accent (ё, ѓ, ў) may be a Bulgarian one.
    let bare: String = transliterate(title).nfkd().filter(|&c| !is_silent(c)).collect();
    let mut plain = String::with_capacity(bare.len());
    for c in transliterate(&bare).chars() {
        if c.is_ascii_alphanumeric() {
            plain.push(c.to_ascii_lowercase());
        } else if let Some(letters) = c.to_lowercase().next().and_then(romanised) {
            plain.push_str(letters);
        } else {
            plain.push(' ');
        }
    }
    plain.split_whitespace().map(str::to_owned).collect()
}

fn is_silent(c: char) -> bool {
    is_invisible(c)
        || unicode_normalization::char::is_combining_mark(c)
        || matches!(c, '\'' | '’' | '‘' | 'ʼ' | 'ʹ' | '`' | '´')
}

fn romanised(c: char) -> Option<&'static str> {
    ROMANISED.iter().find(|row| row.0.contains(c)).map(|row| row.1)
}

/// Letters that neither the law nor taking accents off makes Latin: those of the nine languages and their neighbours.
const ROMANISED: [(&str, &str); 41] = [
    // Latin
    ("æ", "ae"),
    ("đð", "d"),
    ("ħ", "h"),
    ("ı", "i"),
    ("ł", "l"),
    ("œ", "oe"),
    ("ø", "o"),
    ("ß", "ss"),
    ("þ", "th"),
    // Greek
    ("α", "a"),
    ("β", "v"),
    ("γ", "g"),
    ("δ", "d"),
    ("ε", "e"),
    ("ζ", "z"),
    ("ηι", "i"),
    ("θ", "th"),
    ("κ", "k"),
    ("λ", "l"),
    ("μ", "m"),
    ("ν", "n"),
    ("ξ", "x"),
    ("οω", "o"),
    ("π", "p"),
    ("ρ", "r"),
    ("σς", "s"),
    ("τ", "t"),
    ("υ", "y"),
    ("φ", "f"),
    ("χ", "ch"),
    ("ψ", "ps"),
    // Cyrillic that is not Bulgarian
    ("эє", "e"),
    ("ы", "y"),
    ("і", "i"),
    ("ґ", "g"),
    ("ј", "j"),
    ("љ", "lj"),
    ("њ", "nj"),
    ("ђ", "dj"),
    ("ћ", "c"),
    ("џѕ", "dz"),
];

#[cfg(test)]
#[path = "slug_tests.rs"]
mod tests;
