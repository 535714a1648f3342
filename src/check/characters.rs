//! Characters that nobody sees: zero-width, direction marks, soft hyphens, control characters.

use crate::check::finding::Finding;
use crate::check::reading::Both;
use crate::diagnostic::Said;
use crate::span::Span;
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
            let meant = instead(text.text(), &span, is_line_break(c));
            if let Some(meant) = meant.filter(|_| text.view.is_verbatim(&span)) {
                finding = finding.mended(meant);
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

/// What stands best in the place of some bytes that divide words or not. Nothing fits between two spaces: taken out they
/// would leave a double one.
pub(super) fn instead(text: &str, span: &Span, divides: bool) -> Option<&'static str> {
    let begins = span.start == 0 || text[..span.start].ends_with(char::is_whitespace);
    let ends = span.end == text.len() || text[span.end..].starts_with(char::is_whitespace);
    match (begins, ends) {
        (true, true) => None,
        (false, false) if divides => Some(" "),
        _ => Some(""),
    }
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}
