//! Capitals: a text begins with one where its source does, and does not shout where its source speaks.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Reading};
use crate::check::view::OPAQUE;
use crate::diagnostic::Said;

/// Looks at the first letter and at all of them.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    if shouts(both.target) && !shouts(both.source) {
        found.push(Finding::new("all-capitals", both.target.whole(), "all-capitals"));
    } else {
        start(both, found);
    }
}

fn start(both: &Both<'_>, found: &mut Vec<Finding>) {
    let (Some((_, wanted)), Some((at, given))) = (first(both.source), first(both.target)) else { return };
    if !wanted.is_uppercase() || !given.is_lowercase() {
        return;
    }
    let rest = &both.target.plain.text()[at..];
    let word = &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())];
    // “iPhone”, “eBay”; Dutch “’s Avonds” and “’t”, where the next word has the capital.
    let is_brand = word.chars().skip(1).any(char::is_uppercase);
    let is_clitic = word.len() == 1 && both.target.plain.text()[..at].ends_with(['’', '\'', '‘']);
    if is_brand
        || is_clitic
        || rest[word.len()..].starts_with(['@', '.', '/'])
            && rest[word.len() + 1..].starts_with(char::is_alphanumeric)
    {
        return;
    }
    let span = at..at + given.len_utf8();
    let upper: String = given.to_uppercase().collect();
    if upper.chars().eq([given]) {
        // A letter of phonetics: it has no capital.
        return;
    }
    let said = Said::new("start-small").with("upper", &upper);
    let finding = Finding::new("start-small", both.target.at(&span), said);
    found.push(if both.target.plain.view.is_verbatim(&span) { finding.mended(upper) } else { finding });
}

/// The first letter, if nothing but marks stands before it.
fn first(side: &Reading<'_>) -> Option<(usize, char)> {
    let text = side.plain.text();
    let (at, c) = text.char_indices().find(|pair| pair.1.is_alphanumeric() || pair.1 == OPAQUE)?;
    (c.is_alphabetic() && !text[..at].contains(['…', '.', '#', '@', '/', '-'])).then_some((at, c))
}

/// Whether there are letters enough and nearly all are capitals.
fn shouts(side: &Reading<'_>) -> bool {
    let words = &side.plain.words;
    if words.all_letters() < 8 || words.list.len() < 2 {
        return false;
    }
    let (mut small, mut capital) = (0, 0);
    for c in side.plain.text().chars() {
        if c.is_lowercase() {
            small += 1;
            if small * 6 > words.all_letters() {
                return false;
            }
        } else if c.is_uppercase() {
            capital += 1;
        }
    }
    capital > small * 6
}
