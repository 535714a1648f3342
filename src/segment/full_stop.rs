//! Whether a single full stop ends a sentence, by the words on both sides of it.

use super::rules::{Rules, Stop};
use super::sentences::is_closing;

/// A full stop with what stands around it.
pub(super) struct Stopped<'a> {
    /// The sentence so far, up to the full stop.
    pub(super) before: &'a str,
    /// A quotation mark or bracket closes behind the full stop.
    pub(super) is_closed: bool,
    /// What follows behind the white space.
    pub(super) after: &'a str,
    /// The first word of it.
    pub(super) next: &'a str,
    /// What follows that word.
    pub(super) rest: &'a str,
}

/// Whether the sentence ends.
pub(super) fn ends(stopped: &Stopped<'_>, rules: &Rules) -> bool {
    let word = last_word(stopped.before);
    let is_before_number = stopped.next.starts_with(|c: char| c.is_ascii_digit());
    if word.is_empty() {
        return !stopped.before.trim().is_empty();
    }
    if word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return number_ends(stopped, word, is_before_number, rules);
    }
    // “Mr. A. Der” is rare, “И. А. Кадири” is not: an initial before an initial opens nothing.
    let is_initial_next = stopped.next.chars().count() == 1 && stopped.rest.starts_with('.');
    let opens = rules.opens(stopped.next) && !is_initial_next;
    let stop = known(stopped.before, word, rules);
    match stop {
        Some(Stop::NotBeforeNumber | Stop::OnlyBehindNumber) if is_before_number => return false,
        _ if stopped.is_closed => return true,
        Some(Stop::Never) => return false,
        Some(Stop::OnlyBehindNumber) => return is_behind_number(stopped.before, word),
        Some(Stop::NotBeforeNumber) if word == "г" && !is_year(stopped.before, word) => return opens,
        Some(Stop::NotBeforeNumber) => return opens || !rules.has_capital_nouns,
        Some(Stop::OnlyBeforeOpener) => return opens,
        None => {}
    }
    if is_initial(word) || is_acronym(word) { opens } else { true }
}

/// The last word before a full stop, without what opens before it.
pub(super) fn last_word(before: &str) -> &str {
    let is_edge = |c: char| c.is_whitespace() || is_closing(c) || "„‚([{/–—¿¡`,".contains(c);
    let word = &before[before.rfind(is_edge).map_or(0, |at| at + char_length(before, at))..];
    word.trim_start_matches(['-', '.'])
}

fn char_length(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(1, char::len_utf8)
}

/// What is known of a word, of it with the short ones before it (“z. B.”, “и т. н.”), or of its last part (“зам.-кмет”).
fn known(before: &str, word: &str, rules: &Rules) -> Option<Stop> {
    if word.chars().count() <= 2 {
        let mut joined = word.to_owned();
        let mut rest = before[..before.len() - word.len()].trim_end();
        let mut longest = None;
        for _ in 0..3 {
            let Some(shorter) = rest.strip_suffix('.') else { break };
            let part = last_word(shorter);
            if part.is_empty() || part.chars().count() > 2 {
                break;
            }
            joined = format!("{part}.{joined}");
            longest = rules.stop(&joined).or(longest);
            rest = shorter[..shorter.len() - part.len()].trim_end();
        }
        if longest.is_some() {
            return longest;
        }
    }
    let last_part = || word.rsplit('-').next().filter(|part| part.len() < word.len());
    rules.stop(word).or_else(|| last_part().and_then(|part| rules.stop(part)))
}

/// A number with a full stop: an item's, an ordinal, or the last word of a sentence.
fn number_ends(stopped: &Stopped<'_>, number: &str, is_before_number: bool, rules: &Rules) -> bool {
    let before = &stopped.before[..stopped.before.len() - number.len()];
    let is_item = before.len() <= 8 && !before.contains(char::is_alphanumeric);
    if is_item || (!stopped.is_closed && rules.follows_ordinal(stopped.next)) {
        return false;
    }
    if !rules.has_ordinals || stopped.is_closed {
        return true;
    }
    // “no 1. – 9. klasei”, “lat 70. XX wieku”.
    let is_range = is_before_number && stopped.after.starts_with(['-', '–', '—']);
    let is_century = stopped.next.len() > 1 && stopped.next.bytes().all(|byte| b"IVX".contains(&byte));
    let is_ordinal = number.len() <= 2 && !is_before_number && !rules.opens(stopped.next);
    !(is_range || is_century || is_ordinal)
}

/// “през 1996 г.” is a year and may end a sentence; “в продължение на 150 г.” goes on more often.
fn is_year(before: &str, word: &str) -> bool {
    let number = before[..before.len() - word.len()].trim_end();
    let n_digits = number.bytes().rev().take_while(u8::is_ascii_digit).count();
    n_digits == 0 || n_digits == 4
}

/// “през XX в.”, “w 2010 r.”: a number in digits or Roman ones stands before the word.
fn is_behind_number(before: &str, word: &str) -> bool {
    let number = last_word(before[..before.len() - word.len()].trim_end());
    let is_roman = |number: &str| number.bytes().all(|byte| b"IVXLCM".contains(&byte));
    !number.is_empty() && (number.bytes().all(|byte| byte.is_ascii_digit()) || is_roman(number))
}

/// A single capital letter: “И. Кадири”.
fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
}

/// Letters with full stops between them: “D.C”, “т.нар”.
fn is_acronym(word: &str) -> bool {
    let is_part =
        |part: &str| (1..=2).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic);
    word.contains('.') && word.split('.').all(is_part)
}
