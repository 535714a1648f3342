//! Where a new sentence starts.
//!
//! Unicode's rules (UAX 29, by `icu_segmenter`) propose the places; a layer for each language takes back those behind an
//! abbreviation, an initial, an ordinal number or an opening that goes on in lower case.

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

use super::rules;
use crate::locale::Locale;

/// The byte offsets at which a new sentence starts, in order; neither 0 nor the end. White space before an offset
/// belongs to the sentence before it.
pub fn breaks(text: &str, locale: Locale) -> Vec<usize> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    segmenter
        .segment_str(text)
        .filter(|&at| at > 0 && at < text.len())
        .filter(|&at| is_boundary(&text[..at], &text[at..], locale))
        .collect()
}

fn is_boundary(before: &str, after: &str, locale: Locale) -> bool {
    let ended = before.trim_end();
    if ended.len() == before.len() {
        // Without a space between them it is one token: a version, an address, a time.
        return false;
    }
    let Some(first) = after.chars().find(|c| c.is_alphanumeric()) else { return false };
    if first.is_lowercase() {
        return false;
    }
    let Some(stem) = ended.strip_suffix('.') else { return true };
    let word =
        stem.rsplit(|c: char| c.is_whitespace() || "(„“”«»‘’\"/–".contains(c)).next().unwrap_or_default();
    let lower = word.to_lowercase();
    if rules::never_ends(locale).contains(&lower.as_str()) || is_initial(word) {
        return false;
    }
    if rules::may_end(locale).contains(&lower.as_str()) {
        return first.is_uppercase();
    }
    !is_ordinal(word, first, locale)
}

/// A single capital letter: “И. Кадири”.
fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
}

/// “17. November”: in these languages a number with a full stop is an ordinal and more often than not goes on.
fn is_ordinal(word: &str, next: char, locale: Locale) -> bool {
    let is_number = !word.is_empty() && word.len() <= 2 && word.chars().all(|c| c.is_ascii_digit());
    is_number && matches!(locale.code(), "de" | "lv") && next.is_alphabetic()
}
