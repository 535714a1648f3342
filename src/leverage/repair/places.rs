//! Where a part of the source stands in a pattern of the target.

use super::forms::{Form, Needs};
use crate::locale::Locale;

/// A place in a pattern, and what comes there.
pub(super) type Place = (std::ops::Range<usize>, String);

/// The places of a part, if there are exactly so many, each surely is the part, and none stands in a placeable or tag.
pub(super) fn places(pattern: &str, forms: &[Form], n: usize, locale: Locale) -> Option<Vec<Place>> {
    let mut found: Vec<Place> = Vec::new();
    for form in forms.iter().filter(|form| !form.old.is_empty()) {
        for (start, old) in pattern.match_indices(&form.old) {
            let end = start + old.len();
            let is_reference = form.needs == Needs::Reference;
            if !is_reference && is_part(pattern, start, end) {
                continue;
            }
            let is_inside = |open: char, close: char| {
                pattern[..start].matches(open).count() > pattern[..start].matches(close).count()
            };
            let is_text = is_reference || !is_inside('{', '}') && !is_inside('<', '>');
            // One too many ends it, so that a long text of nothing else is not gone through for each.
            if !is_text || !holds(form.needs, pattern, (start, end), locale) || found.len() == n {
                return None;
            }
            found.push((start..end, form.new.clone()));
        }
    }
    found.sort_by_key(|(place, _)| (place.start, place.end));
    (found.len() == n).then_some(found)
}

/// Whether a place is only a part of a longer word or number, or of an ordinal that another number may write otherwise.
fn is_part(pattern: &str, start: usize, end: usize) -> bool {
    let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    joins(pattern[..start].chars().next_back())
        || joins(pattern[end..].chars().next())
        || is_inside_number(pattern, start, end)
}

/// Whether digits stand on the other side of a separator beside the place.
fn is_inside_number(pattern: &str, start: usize, end: usize) -> bool {
    let separates = |c: char| matches!(c, '.' | ',' | ':' | '\u{a0}' | '\u{202f}');
    let mut before = pattern[..start].chars().rev();
    let mut behind = pattern[end..].chars();
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || matches!(c, 'º' | 'ª'));
    before.next().is_some_and(separates) && digit(before.next())
        || behind.next().is_some_and(separates) && digit(behind.next())
}

/// Whether what has to hold around a place does.
fn holds(needs: Needs, pattern: &str, (start, end): (usize, usize), locale: Locale) -> bool {
    let before = pattern[..start].trim_end();
    let word = before.rsplit(|c: char| !c.is_alphanumeric() && c != '\'').next().unwrap_or_default();
    match needs {
        Needs::Nothing | Needs::Reference => true,
        Needs::Number => is_behind_number(before) || is_before_year(&pattern[end..]),
        Needs::Day => is_behind_number(before),
        Needs::NoArticle => !articles(locale).contains(&word.to_lowercase().as_str()),
        Needs::NoOr => !matches!(word, "o" | "u" | "O" | "U"),
    }
}

/// Whether a day stands before a month.
fn is_behind_number(before: &str) -> bool {
    let before = before.strip_suffix(" de").unwrap_or(before).trim_end_matches(['.', ' ', '\u{a0}']);
    before.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a year stands behind a month.
fn is_before_year(behind: &str) -> bool {
    let behind = behind.trim_start_matches([' ', '\u{a0}', ',']);
    let behind = behind.strip_prefix("de ").unwrap_or(behind);
    behind.bytes().take_while(u8::is_ascii_digit).count() == 4
}

/// Articles, and prepositions that have taken one in: what stands before one name may be wrong before another.
fn articles(locale: Locale) -> &'static [&'static str] {
    match locale.code() {
        "de" => {
            &["der", "die", "das", "des", "dem", "den", "im", "am", "zum", "zur", "vom", "beim", "ins", "ans"]
        }
        "el" => &[
            "ο",
            "η",
            "το",
            "του",
            "της",
            "τον",
            "την",
            "τη",
            "τα",
            "οι",
            "τους",
            "τις",
            "των",
            "στο",
            "στου",
            "στης",
            "στον",
            "στην",
            "στη",
            "στα",
            "στους",
            "στις",
        ],
        "es" => &["el", "la", "los", "las", "del", "al"],
        "nl" => &["de", "het", "'t"],
        "pt" => &[
            "o", "a", "os", "as", "do", "da", "dos", "das", "no", "na", "nos", "nas", "ao", "à", "aos", "às",
            "pelo", "pela", "pelos", "pelas",
        ],
        _ => &[],
    }
}
