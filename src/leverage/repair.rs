//! A translation whose source differs in numbers only gets the new numbers.
//!
//! Only where that is sure: both sources have the same words between their numbers, every number that differs stands in
//! the translation exactly once, written as its language writes it, and the form of the words that a count governs
//! cannot change with it. Names of Latin letters and addresses that a translation keeps as they are count like numbers.

use fixed_decimal::Decimal;
use icu_plurals::{PluralOperands, PluralRules};

use crate::locale::Locale;

/// The pattern with the new source's numbers and names, if all of them could be repaired.
pub(super) fn repaired(old: &str, new: &str, pattern: &str, locale: Locale) -> Option<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (tokens(old), tokens(new));
    if old.len() != new.len() {
        return None;
    }
    let mut changed: Vec<(&str, &str)> = Vec::new();
    for (before, now) in old.into_iter().zip(new).filter(|(before, now)| before != now) {
        let is_number = is_number(before) && is_number(now);
        let is_name = is_name(before) && is_name(now);
        let is_doubled = changed.iter().any(|(known, to)| *known == before && *to != now);
        if !(is_number || is_name) || is_doubled {
            return None;
        }
        if is_number && category(before, locale)? != category(now, locale)? {
            return None;
        }
        changed.push((before, now));
    }
    changed.sort_unstable();
    changed.dedup();
    // Found in the old translation first, so that a new number is never taken for an old one.
    let mut places = Vec::with_capacity(changed.len());
    for (before, now) in changed {
        let (place, text) = only_place(pattern, before, now, locale)?;
        places.push((place, text));
    }
    places.sort_by_key(|(place, _)| *place);
    if places.is_empty() || places.windows(2).any(|two| two[0].0 == two[1].0) {
        return None;
    }
    let mut repaired = pattern.to_owned();
    for ((start, end), text) in places.into_iter().rev() {
        repaired.replace_range(start..end, &text);
    }
    Some(repaired)
}

/// Where a number or name stands in a pattern, if exactly once and outside of placeables and tags, and the text to come there.
fn only_place(pattern: &str, before: &str, now: &str, locale: Locale) -> Option<((usize, usize), String)> {
    let forms =
        if is_number(before) { forms(before, now, locale) } else { vec![(before.into(), now.into())] };
    let mut found = None;
    for (old, new) in forms {
        for (start, _) in pattern.match_indices(&old) {
            let end = start + old.len();
            let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let is_part = joins(pattern[..start].chars().next_back())
                || joins(pattern[end..].chars().next())
                || is_inside_number(pattern, start, end);
            let is_inside = |open: char, close: char| {
                pattern[..start].matches(open).count() > pattern[..start].matches(close).count()
            };
            if is_part {
                continue;
            }
            if found.is_some() || is_inside('{', '}') || is_inside('<', '>') {
                return None;
            }
            found = Some(((start, end), new.clone()));
        }
    }
    found
}

/// Whether digits stand on the other side of a separator beside the place.
fn is_inside_number(pattern: &str, start: usize, end: usize) -> bool {
    let separates = |c: char| matches!(c, '.' | ',' | ':' | '\u{a0}' | '\u{202f}');
    let mut before = pattern[..start].chars().rev();
    let mut behind = pattern[end..].chars();
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    before.next().is_some_and(separates) && digit(before.next())
        || behind.next().is_some_and(separates) && digit(behind.next())
}

/// How a number of the source may be written in the target, each with the new number in the same form.
fn forms(before: &str, now: &str, locale: Locale) -> Vec<(String, String)> {
    let bare = |number: &str| number.chars().filter(|c| c.is_ascii_digit() || *c == ',').collect::<String>();
    let (before, now) = (bare(before), bare(now));
    let profile = locale.profile();
    let write = |number: &str, group: Option<char>| {
        let (whole, rest) =
            number.split_once(',').map_or((number, None), |(whole, rest)| (whole, Some(rest)));
        let mut text = String::new();
        for (at, digit) in whole.chars().enumerate() {
            if let Some(group) = group
                && at > 0
                && (whole.len() - at).is_multiple_of(3)
            {
                text.push(group);
            }
            text.push(digit);
        }
        text.extend(rest.map(|rest| format!("{}{rest}", profile.decimal)));
        text
    };
    let groups = std::iter::once(None).chain(profile.grouping.iter().copied().map(Some));
    let mut forms: Vec<(String, String)> =
        groups.map(|group| (write(&before, group), write(&now, group))).collect();
    forms.sort();
    forms.dedup_by(|a, b| a.0 == b.0);
    forms
}

/// The form of words that a number asks for.
fn category(number: &str, locale: Locale) -> Option<&'static str> {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == ',').collect();
    let number: Decimal = digits.replace(',', ".").parse().ok()?;
    let operands = PluralOperands::from(&number);
    let rules = PluralRules::try_new_cardinal(locale.icu().into()).ok()?;
    Some(crate::locale::plural::name(rules.category_for(operands)))
}

/// The words of a text with the marks between them, a number with its separators as one.
fn tokens(text: &str) -> Vec<&str> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let from = at;
        let is = |at: usize, what: fn(char) -> bool| chars.get(at).is_some_and(|(_, c)| what(*c));
        let digit = |c: char| c.is_ascii_digit();
        let separates = |c: char| matches!(c, ',' | '.' | '\u{a0}' | '\u{202f}' | ' ');
        if is(at, digit) {
            while is(at, digit) {
                at += 1;
                let is_grouped =
                    is(at + 1, digit) && is(at + 2, digit) && is(at + 3, digit) && !is(at + 4, digit);
                let is_decimal = chars.get(at).is_some_and(|(_, c)| matches!(c, ',')) && is(at + 1, digit);
                if is_decimal
                    || is(at, separates) && chars.get(at).is_some_and(|(_, c)| *c != '.') && is_grouped
                {
                    at += 1;
                }
            }
        } else if is(at, char::is_alphabetic) {
            while is(at, |c| c.is_alphanumeric() || matches!(c, '-' | '_')) {
                at += 1;
            }
        } else {
            at += 1;
        }
        let end = chars.get(at).map_or(text.len(), |(end, _)| *end);
        tokens.push(&text[chars[from].0..end]);
    }
    tokens
}

fn is_number(token: &str) -> bool {
    token.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a word of the source is written in Latin letters with a capital, as a name that translations keep.
fn is_name(token: &str) -> bool {
    token.len() > 1
        && token.starts_with(|c: char| c.is_ascii_uppercase())
        && token.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repair(old: &str, new: &str, pattern: &str, locale: &str) -> Option<String> {
        repaired(old, new, pattern, locale.parse().unwrap())
    }

    #[test]
    fn a_number_is_repaired_in_the_form_that_the_translation_writes() {
        let found = repair(
            "Струва 1 200 лв. или 7,5 %.",
            "Струва 3 400 лв. или 9,5 %.",
            " Es kostet 1.200 Lewa oder 7,5 %.",
            "de",
        );
        assert_eq!(found.unwrap(), " Es kostet 3.400 Lewa oder 9,5 %.");
        let found = repair("На 17 ноември 2023 г.", "На 18 ноември 2024 г.", " Am 17. November 2023", "de");
        assert_eq!(found.unwrap(), " Am 18. November 2024");
        let found = repair(
            "Проектът SECON започна.",
            "Проектът GREEN започна.",
            " Das Projekt SECON hat begonnen.",
            "de",
        );
        assert_eq!(found.unwrap(), " Das Projekt GREEN hat begonnen.");
    }

    #[test]
    fn what_is_not_sure_is_not_repaired() {
        let none = [
            // Twice, not at all, in words, inside another number.
            ("5 от 9", "6 от 9", " 5 von 9, also 5", "de"),
            ("5 от 9", "6 от 9", " fünf von 9", "de"),
            ("5 от 9", "6 от 9", " 15 von 9", "de"),
            ("5 от 9", "6 от 9", " 5,5 von 9", "de"),
            // Other words differ too.
            ("5 гости", "6 деца", " 5 Gäste", "de"),
            // The count asks for another form: 5 gości, 2 goście.
            ("5 гости", "2 гости", " 5 gości", "pl"),
            // A placeable and a tag are no text.
            ("5 гости", "6 гости", " { NUMBER(5) } Gäste", "de"),
            // Two numbers that became one, and back.
            ("5 и 5", "6 и 7", " 5 und 5", "de"),
        ];
        for (old, new, pattern, locale) in none {
            assert_eq!(repair(old, new, pattern, locale), None, "{old} → {new} in {pattern}");
        }
        assert_eq!(repair("5 и 6", "6 и 5", " 5 und 6", "de").unwrap(), " 6 und 5");
    }
}
