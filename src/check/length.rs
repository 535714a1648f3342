//! Length: a target much shorter or longer than its source is for this language lacks something or has too much.
//!
//! The usual proportions are those of news prose translated from Bulgarian. Short texts vary more than long ones, so
//! the distance is counted in standard deviations for the source's length; a different number of sentences lowers
//! the bar.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Text};
use crate::check::sentences;
use crate::span::Span;

/// Standard deviations below which a target is too short, whatever its sentences.
const ALONE_SHORT: f64 = -3.3;
/// And above which it is too long; explanations make long ones commoner.
const ALONE_LONG: f64 = 3.9;
/// The same when a sentence is missing.
pub(super) const SENTENCE_LOST: f64 = -2.2;
/// The same when there is a sentence more.
pub(super) const SENTENCE_ADDED: f64 = 2.2;

/// Compares the lengths.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    let Some(distance) = distance(both) else { return };
    let whole = both.target.whole();
    let finding = if distance < SENTENCE_LOST && sentences::is_one_lost(both, distance) {
        Finding::new("too-short", whole, "too-short-sentences")
    } else if distance > SENTENCE_ADDED && sentences::is_one_more(both, distance) {
        Finding::new("too-long", whole, "too-long-sentences")
    } else if distance < ALONE_SHORT {
        Finding::new("too-short", whole, "too-short")
    } else if distance > ALONE_LONG {
        Finding::new("too-long", whole, "too-long")
    } else {
        return;
    };
    found.push(finding);
}

/// How far the proportion of lengths is from the usual, in standard deviations.
#[expect(clippy::cast_precision_loss, reason = "a few thousand characters")]
fn distance(both: &Both<'_>) -> Option<f64> {
    let count = |text: &Text<'_>| outside_brackets(text) as f64;
    let (source, target) = (count(&both.source.plain), count(&both.target.plain));
    if source < 12.0 {
        return (target > 120.0).then_some(2.0 * ALONE_LONG);
    }
    let usual = match both.target.locale.code() {
        "de" | "ro" => 1.12,
        "el" => 1.08,
        "nl" | "pl" => 1.04,
        "es" => 1.02,
        _ => 1.0,
    };
    let deviation = 0.08 + 7.0 / (source * 1.18);
    Some((target.max(1.0) / source / usual).ln() / deviation)
}

/// What counts as length: translators put originals of names and units in brackets, and leave them out.
fn outside_brackets(text: &Text<'_>) -> usize {
    // Hard spaces and the signs of their block do not count.
    let is_counted = |c: char| c != ' ' && !matches!(c, '\u{80}'..='\u{bf}');
    let words = &text.words;
    if !words.has_sign(|c| matches!(c, '(' | ')')) {
        let n_signs = words.signs.iter().filter(|sign| is_counted(sign.1)).count();
        return words.all_letters() + words.digits.iter().map(Span::len).sum::<usize>() + n_signs;
    }
    let (mut count, mut depth) = (0_usize, 0_usize);
    for c in text.text().chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c => count += usize::from(depth == 0 && is_counted(c)),
        }
    }
    count
}
