//! Which language a browser asks for (RFC 4647 by fluent-langneg), and which compressed form it takes.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::locale::Locale;

/// A longer header, or more languages than these, is cut: no browser sends so many.
const MAX_BYTES: usize = 1000;
const MAX_LANGUAGES: usize = 32;

/// The language of the site that suits an `Accept-Language` best; `None` when none does.
pub(super) fn language(header: Option<&str>, available: &[Locale]) -> Option<Locale> {
    let wanted = wanted(header?);
    let ids: Vec<LanguageIdentifier> = available.iter().map(|locale| locale.id()).collect();
    let found = negotiate_languages(&wanted, &ids, None, NegotiationStrategy::Lookup);
    let first = found.first()?;
    available.iter().copied().find(|locale| locale.id() == **first)
}

/// The languages of a header, the dearest first. What is no language, or not wanted at all (`q=0`), is passed over.
fn wanted(header: &str) -> Vec<LanguageIdentifier> {
    let end = (0..=header.len().min(MAX_BYTES)).rev().find(|&at| header.is_char_boundary(at)).unwrap_or(0);
    let mut weighed: Vec<(u32, LanguageIdentifier)> = Vec::new();
    for part in header[..end].split(',').take(MAX_LANGUAGES) {
        let (tag, rest) = part.split_once(';').unwrap_or((part, ""));
        let Some(weight) = weight(rest) else { continue };
        let Ok(id) = tag.trim().parse::<LanguageIdentifier>() else { continue };
        if weight > 0 && id.language.as_str() != "und" {
            weighed.push((weight, id));
        }
    }
    weighed.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    weighed.into_iter().map(|(_, id)| id).collect()
}

/// A weight in thousandths; `None` for what is none (more than 1, negative, no number).
fn weight(parameters: &str) -> Option<u32> {
    let Some(text) = parameters.trim().strip_prefix("q=").or(parameters.trim().strip_prefix("Q=")) else {
        return parameters.trim().is_empty().then_some(1000);
    };
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let is_number = fraction.len() <= 3 && fraction.bytes().all(|b| b.is_ascii_digit());
    let thousandths = format!("{fraction:0<3}").parse::<u32>().ok().filter(|_| is_number)?;
    match whole {
        "0" => Some(thousandths),
        "1" if thousandths == 0 => Some(1000),
        _ => None,
    }
}

/// Whether an `Accept-Encoding` takes this coding.
pub(super) fn takes(header: &str, coding: &str) -> bool {
    header.split(',').take(16).any(|part| {
        let (name, rest) = part.split_once(';').unwrap_or((part, ""));
        name.trim().eq_ignore_ascii_case(coding) && weight(rest).is_some_and(|weight| weight > 0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(header: &str) -> Option<&'static str> {
        let available: Vec<Locale> = Locale::all().collect();
        language(Some(header), &available).map(Locale::code)
    }

    #[test]
    fn a_reader_gets_the_dearest_language_that_there_is() {
        for (header, code) in [
            ("de", Some("de")),
            ("de-AT,de;q=0.9,en;q=0.8", Some("de")),
            ("fr-FR, fr;q=0.9, el;q=0.4, es;q=0.7", Some("es")),
            ("pt-BR", Some("pt")),
            ("en-GB,en", None),
            ("*", None),
            ("bg;q=0, pl;q=0.1", Some("pl")),
        ] {
            assert_eq!(chosen(header), code, "{header}");
        }
    }

    #[test]
    fn a_header_that_is_none_chooses_nothing_and_costs_nothing() {
        for header in
            ["", "*;q=0", "de;q=1.1", "de;q=-1", "de;q=0.0000", ";;;", "q=1", "../../etc", "de;q", "\u{fffd}"]
        {
            assert_eq!(chosen(header), None, "{header}");
        }
        assert_eq!(chosen("*;q=0, de;q=1.1, lv;q=0.001"), Some("lv"));
        assert_eq!(chosen(&format!("{}de", "x,".repeat(8000))), None);
        assert_eq!(chosen(&"д".repeat(4000)), None);
        assert_eq!(language(None, &[]), None);
    }

    #[test]
    fn a_coding_is_sent_only_to_who_takes_it() {
        assert!(takes("gzip, deflate, br", "br") && takes("GZIP;q=0.5", "gzip"));
        assert!(!takes("gzip, br;q=0", "br") && !takes("", "br") && !takes("brotli", "br"));
    }
}
