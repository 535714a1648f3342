//! Characters that nobody sees: zero-width, direction marks, soft hyphens, control characters.

use crate::check::finding::Finding;
use crate::check::reading::Both;
use crate::diagnostic::Said;
use crate::text::words::{is_invisible, turns_direction};

/// Looks at every text of the target.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    for text in both.target.texts() {
        for &(at, c) in &text.words.signs {
            let Some((code, name)) = kind(c) else { continue };
            let is_shared = matches!(c, '\u{200c}' | '\u{200d}') && both.source.plain.text().contains(c);
            if is_shared {
                continue;
            }
            let span = at..at + c.len_utf8();
            let number = format!("{:04X}", u32::from(c));
            let said = Said::new("unseen").with("kind", name).with("number", number);
            let mut finding = Finding::new(code, text.view.origin(&span), said);
            if text.view.is_verbatim(&span) {
                finding = finding.mended(if is_line_break(c) { " " } else { "" });
            }
            found.push(finding);
        }
    }
}

/// The rule for an unseen character, and what it is called in the catalogue of sentences.
fn kind(c: char) -> Option<(&'static str, &'static str)> {
    match c {
        ' '..='~' | '\t' | '\n' | '\r' => None,
        '\u{ad}' => Some(("soft-hyphen", "soft-hyphen")),
        c if is_invisible(c) => Some(("invisible", "invisible")),
        c if turns_direction(c) => Some(("direction-mark", "direction")),
        '\u{e000}'..='\u{f8ff}' => Some(("control-character", "private")),
        c if c.is_control() || is_line_break(c) => Some(("control-character", "control")),
        _ => None,
    }
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}
