//! The same word twice in a row.
//!
//! Some languages double on purpose (“die die”, “sie sie”), some speakers do (“много, много”): what stands doubled in
//! the source, what a comma divides, and each language's usual doublets are left alone.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Text};

/// Looks for doubled words in every text of the target.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    for text in both.target.texts() {
        for pair in text.words.list.windows(2) {
            let (one, two) = (&pair[0].span, &pair[1].span);
            if one.len() != two.len() || !text.text()[one.end..two.start].chars().all(char::is_whitespace) {
                continue;
            }
            let (first, second) = (&text.text()[one.clone()], &text.text()[two.clone()]);
            let is_same = first == second || first.to_lowercase() == second.to_lowercase();
            if is_same && is_whole(text, one.start, two.end) && !is_usual(both, first) {
                told(text, one.end, two.end, second, found);
            }
        }
    }
}

fn told(text: &Text, start: usize, end: usize, word: &str, found: &mut Vec<Finding>) {
    let span = start..end;
    let finding = Finding::new("doubled-word", text.view.origin(&span), format!("“{word}” stands twice."))
        .hint("Take one out.");
    found.push(if text.view.is_verbatim(&span) { finding.mended("") } else { finding });
}

/// Whether both words are whole: no hyphen or apostrophe ties one of them to a neighbour.
fn is_whole(text: &Text, start: usize, end: usize) -> bool {
    let ties = |c: char| matches!(c, '-' | '‑' | '’' | '\'') || c.is_alphanumeric();
    !text.text()[..start].ends_with(ties) && !text.text()[end..].starts_with(ties)
}

fn is_usual(both: &Both<'_>, word: &str) -> bool {
    let usual: &[&str] = match both.target.locale.code() {
        "de" => &["der", "die", "das", "sie", "den", "dem"],
        "nl" => &["die", "dat", "je", "er", "zij"],
        "el" => &["σιγά", "πολύ", "μόλις", "που", "του", "της", "κάτω", "πρώτα"],
        "es" => &["nos", "muy"],
        "pt" => &["nos", "se"],
        "lv" => &["ļoti"],
        _ => &[],
    };
    let small = word.to_lowercase();
    if usual.contains(&small.as_str()) {
        return true;
    }
    // A doubled name or stress of the source: “Дюран Дюран”.
    let source = &both.source.plain;
    source.words.list.windows(2).any(|pair| {
        let between = &source.text()[pair[0].span.end..pair[1].span.start];
        between.chars().count() <= 2
            && source.text()[pair[0].span.clone()].to_lowercase()
                == source.text()[pair[1].span.clone()].to_lowercase()
    })
}
