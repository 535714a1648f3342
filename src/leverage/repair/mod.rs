//! A translation whose source differs in numbers, dates or names only gets the new ones.
//!
//! Only where that is sure: both sources have the same words between them, everything that differs stands in the
//! translation as often as in its source, written as its language writes it, and no other word there can change with it:
//! a count governs the same form, a month stands in the same case, a name is the project's own in the same form, or a
//! person's of the same sex. What is not sure is not repaired.

mod forms;
mod places;
mod tokens;

use fixed_decimal::Decimal;
use icu_plurals::{PluralOperands, PluralRules};

use super::names::Names;
use crate::locale::{Locale, months};
use crate::text::transliterate::transliterate;

use forms::Form;
use tokens::{Kind, Token, tokens};

/// The most places that are repaired; where more differ, it is another text.
const MOST: usize = 16;

/// The pattern with the new source's numbers, dates and names, if all of them could be repaired. The sources are
/// Bulgarian, as far as months and people are concerned.
pub(super) fn repaired(
    old: &str,
    new: &str,
    pattern: &str,
    (locale, names): (Locale, &Names),
) -> Option<String> {
    let source: Locale = "bg".parse().ok()?;
    let (old, new) = (tokens(old, source, names), tokens(new, source, names));
    if old.len() != new.len() {
        return None;
    }
    let mut changed: Vec<(usize, usize)> = Vec::new();
    for at in 0..old.len() {
        // Its part of another name makes a word another one.
        if old[at].text == new[at].text && (old[at].kind == new[at].kind || !is_shown(&old[at])) {
            continue;
        }
        // What stands there several times is another thing everywhere, and the same one.
        match changed.iter_mut().find(|(first, _)| old[*first].text == old[at].text) {
            Some((first, n)) if new[*first].text == new[at].text => *n += 1,
            Some(_) => return None,
            None => changed.push((at, 1)),
        }
        if changed.len() > MOST {
            return None;
        }
    }
    // Found in the old translation first, so that a new number is never taken for an old one.
    let mut places = Vec::with_capacity(changed.len());
    for (at, n) in changed {
        if n > MOST || old.iter().filter(|token| token.text == old[at].text).count() != n {
            return None;
        }
        let forms = forms(&old, &new, at, locale)?;
        places.extend(places::places(pattern, &forms, n, locale)?);
    }
    places.sort_by_key(|(place, _)| place.start);
    if places.is_empty() || places.windows(2).any(|two| two[0].0.end > two[1].0.start) {
        return None;
    }
    let mut repaired = pattern.to_owned();
    for (place, text) in places.into_iter().rev() {
        repaired.replace_range(place, &text);
    }
    Some(repaired)
}

/// Whether a translation shows a part as it is, so that another kind of it is another part.
fn is_shown(token: &Token<'_>) -> bool {
    matches!(token.kind, Kind::Known(..) | Kind::Date(_))
}

/// How a part that differs may stand in the translation; `None` where it is not sure that nothing else changes with it.
fn forms(old: &[Token<'_>], new: &[Token<'_>], at: usize, locale: Locale) -> Option<Vec<Form>> {
    let (before, now) = (&old[at], &new[at]);
    match (before.kind, now.kind) {
        (Kind::Number, Kind::Number) => {
            let is_first = |token: &Token<'_>| token.text == "1";
            // A number of a date governs no word; but the first of a month may be written in another way.
            let is_of_date =
                is_of_date(old, at) && is_of_date(new, at) && !is_first(before) && !is_first(now);
            let is_same = is_of_date || category(before.text, locale)? == category(now.text, locale)?;
            is_same.then(|| forms::number(before.text, now.text, locale))
        }
        (Kind::Date(before), Kind::Date(now)) => Some(forms::day(before, now, locale)),
        (Kind::Month(before), Kind::Month(now)) => {
            let is_sure = |tokens: &[Token<'_>], month: u8| {
                let source = "bg".parse().ok();
                let is_word = source.is_some_and(|source| months::is_also_a_word(month, source));
                !is_word || is_beside_number(tokens, at)
            };
            (is_sure(old, before) && is_sure(new, now)).then(|| forms::month(before, now, locale))
        }
        (Kind::Latin, Kind::Latin) => Some(forms::word(before.text, now.text)),
        (Kind::Known(before, one), Kind::Known(now, other)) => {
            (one == other).then(|| forms::name(before, now, locale))
        }
        (Kind::Person(before_part), Kind::Person(now_part)) => {
            let is_same = before_part == now_part && !is_inflected(locale);
            is_same.then(|| forms::word(&transliterate(before.text), &transliterate(now.text)))
        }
        _ => None,
    }
}

/// Whether names of people take endings there, or are written in other letters.
fn is_inflected(locale: Locale) -> bool {
    matches!(locale.code(), "bg" | "el" | "lv" | "pl")
}

/// Whether a number is the day before a month's name, or the year behind one or before „г.“.
fn is_of_date(tokens: &[Token<'_>], at: usize) -> bool {
    let is_space = |at: usize| tokens.get(at).is_some_and(|token| matches!(token.text, " " | "\u{a0}"));
    let is_month = |at: usize| tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Month(_)));
    let is_day = is_space(at + 1) && is_month(at + 2) && tokens[at].text.len() <= 2;
    let is_year = tokens[at].text.len() == 4
        && (at >= 2 && is_space(at - 1) && is_month(at - 2)
            || is_space(at + 1) && tokens.get(at + 2).is_some_and(|token| token.text == "г"));
    is_day || is_year
}

/// Whether a number stands before or behind a month's name.
fn is_beside_number(tokens: &[Token<'_>], at: usize) -> bool {
    let is_number = |at: usize| tokens.get(at).is_some_and(|token| token.kind == Kind::Number);
    at >= 2 && is_number(at - 2) || is_number(at + 2)
}

/// The form of words that a number asks for.
fn category(number: &str, locale: Locale) -> Option<&'static str> {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == ',').collect();
    let number: Decimal = digits.replace(',', ".").parse().ok()?;
    let operands = PluralOperands::from(&number);
    let rules = PluralRules::try_new_cardinal(locale.icu().into()).ok()?;
    Some(crate::locale::plural::name(rules.category_for(operands)))
}

#[cfg(test)]
mod tests;
