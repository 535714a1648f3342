//! Spaces: none doubled, none before a mark that closes a clause, none that lets a line end inside a number.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Text};
use crate::diagnostic::Said;

/// Looks at the spaces of every text of the target.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    for text in both.target.texts() {
        let mut rest = text.text();
        // Most texts have none, and `contains` knows that in a tenth of the time of `find`.
        while rest.contains("  ")
            && let Some(at) = rest.find("  ")
        {
            let until = doubled(text, text.text().len() - rest.len() + at, found);
            rest = &text.text()[until..];
        }
        for &(at, c) in &text.words.signs {
            if matches!(c, ',' | '.' | ';' | '!' | '?' | ':') {
                before_mark(both, text, at, found);
            } else if matches!(c, '%' | '‰' | '€' | '$' | '£' | '°') {
                breaking(text, at, found);
            }
        }
        groups(both, text, found);
    }
}

/// The spaces between the groups of one number, “380 000”. A telephone number's groups are none.
fn groups(both: &Both<'_>, text: &Text<'_>, found: &mut Vec<Finding>) {
    if !both.target.locale.profile().grouping.contains(&'\u{a0}') {
        return;
    }
    let mut is_number = false;
    let mut end = usize::MAX;
    for run in &text.words.digits {
        let follows = end.saturating_add(1) == run.start && text.text()[end..].starts_with(' ');
        if follows && is_number && run.len() == 3 {
            breaking(text, run.start, found);
        } else {
            let before = text.text()[..run.start].chars().next_back();
            let begins = before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '€' | '„' | '“' | '«'));
            is_number = begins && !follows && run.len() <= 3;
        }
        end = run.end;
    }
}

/// A plain space before a place, between a number and what belongs to it: the line may end there.
fn breaking(text: &Text<'_>, at: usize, found: &mut Vec<Finding>) {
    let before = &text.text()[..at];
    let number = before.trim_end_matches(' ');
    if number.len() == before.len() || !number.ends_with(|c: char| c.is_ascii_digit()) {
        return;
    }
    let span = number.len()..at;
    let finding = Finding::new("space-breaks", text.view.origin(&span), "space-breaks");
    found.push(if text.view.is_verbatim(&span) { finding.mended("\u{a0}") } else { finding });
}

/// Says where the spaces end.
fn doubled(text: &Text<'_>, at: usize, found: &mut Vec<Finding>) -> usize {
    let length = text.text()[at..].bytes().take_while(|&byte| byte == b' ').count();
    let span = at..at + length;
    if at == 0 || span.end == text.text().len() {
        return span.end;
    }
    // Where a tag without words stood between two spaces (a picture, a line break) both are wanted.
    let is_around_picture = !text.view.is_verbatim(&span) && text.view.origin(&span).len() > span.len();
    if is_around_picture {
        return span.end;
    }
    let finding = Finding::new("double-space", text.view.origin(&span), "double-space");
    found.push(if text.view.is_verbatim(&span) { finding.mended(" ") } else { finding });
    span.end
}

fn before_mark(both: &Both<'_>, text: &Text<'_>, at: usize, found: &mut Vec<Finding>) {
    let before = &text.text()[..at];
    let words = before.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    let after = text.text()[at + 1..].chars().next();
    let is_closing =
        after.is_none_or(|c| c.is_whitespace() || matches!(c, '"' | '”' | '“' | '»' | '’' | ')'));
    let follows_word = words
        .chars()
        .next_back()
        .is_some_and(|c| c.is_alphanumeric() || matches!(c, ')' | '”' | '»' | '“' | '"'));
    if words.len() == before.len() || !is_closing || !follows_word {
        return;
    }
    let mark = &text.text()[at..=at];
    let source_has =
        both.source.plain.text().contains(&text.text()[words.len()..=at]) && mark != "." && mark != ",";
    if source_has {
        return;
    }
    let span = words.len()..at;
    let finding = Finding::new(
        "space-before-mark",
        text.view.origin(&(span.start..at + 1)),
        Said::new("space-before-mark").with("mark", mark),
    );
    let is_plain = text.view.is_verbatim(&(span.start..at + 1));
    found.push(if is_plain { finding.mended(mark) } else { finding });
}
