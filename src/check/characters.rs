//! Characters that nobody sees: zero-width, direction marks, soft hyphens, control characters.

use crate::check::finding::Finding;
use crate::check::reading::Both;

/// Looks at every text of the target.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    for text in both.target.texts().filter(|text| !text.text().is_ascii() || has_control(text.text())) {
        for (at, c) in text.text().char_indices() {
            let Some((code, what)) = kind(c) else { continue };
            let is_shared = matches!(c, '\u{200c}' | '\u{200d}') && both.source.plain.text().contains(c);
            if is_shared {
                continue;
            }
            let span = at..at + c.len_utf8();
            let written = u32::from(c);
            let mut finding =
                Finding::new(code, text.view.origin(&span), format!("{what} stands here (U+{written:04X})."))
                    .hint("Delete it: it came in by copying, and nobody sees it.");
            if text.view.is_verbatim(&span) {
                let is_break = matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}');
                finding = finding.mended(if is_break { " " } else { "" });
            }
            found.push(finding);
        }
    }
}

fn has_control(text: &str) -> bool {
    text.bytes().any(|byte| byte < b' ' || byte == 0x7f)
}

/// The rule and the words for an unseen character.
fn kind(c: char) -> Option<(&'static str, &'static str)> {
    match c {
        ' '..='~' | '\t' | '\n' | '\r' => None,
        '\u{ad}' => Some(("soft-hyphen", "A soft hyphen")),
        '\u{200b}'
        | '\u{200c}'
        | '\u{200d}'
        | '\u{2060}'..='\u{2064}'
        | '\u{feff}'
        | '\u{180e}'
        | '\u{34f}' => Some(("invisible", "An invisible character")),
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' => {
            Some(("direction-mark", "An invisible mark that turns the direction of writing"))
        }
        '\u{2028}' | '\u{2029}' => Some(("control-character", "A control character")),
        '\u{e000}'..='\u{f8ff}' => Some(("control-character", "A character of no script")),
        c if c.is_control() => Some(("control-character", "A control character")),
        _ => None,
    }
}
