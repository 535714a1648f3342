//! Brackets: as many closed as opened. “a)” and “1)” at the head of a point are no fault, nor is what the source has.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Text};
use crate::diagnostic::Said;

/// Looks for brackets without a partner.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    for text in both.target.texts() {
        let alone = alone(text);
        if alone.is_empty() {
            continue;
        }
        let in_source = self::alone(&both.source.plain);
        for (at, c) in alone {
            if in_source.iter().any(|other| other.1 == c) {
                continue;
            }
            let is_open = matches!(c, '(' | '[' | '{');
            let said = Said::new(if is_open { "bracket-open" } else { "bracket-close" }).with("mark", c);
            let span = text.view.origin(&(at..at + c.len_utf8()));
            found.push(Finding::new("brackets-unbalanced", span, said));
        }
    }
}

fn alone(text: &Text<'_>) -> Vec<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut alone = Vec::new();
    for &(at, c) in &text.words.signs {
        let partner = match c {
            '(' | '[' => {
                open.push((at, c));
                continue;
            }
            ')' => '(',
            ']' => '[',
            _ => continue,
        };
        match open.last() {
            Some(last) if last.1 == partner => drop(open.pop()),
            _ if c == ')' && is_point(&text.text()[..at]) => {}
            _ => alone.push((at, c)),
        }
    }
    alone.extend(open);
    alone
}

/// Whether a text ends with “a”, “12” or the like that stands alone: the head of a point.
fn is_point(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let n_chars = word.chars().count();
    (1..=2).contains(&n_chars) && word.chars().all(char::is_alphanumeric)
        || before.ends_with([':', ';', ':', '-'])
}
