//! The same word twice in a row.
//!
//! Some languages double on purpose (“die die”, “sie sie”), some speakers do (“много, много”): what stands doubled in
//! the source, what a comma divides, and each language's usual doublets are left alone.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Text};
use crate::diagnostic::Said;
use crate::span::Span;

/// Looks for doubled words in every text of the target.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    for text in both.target.texts() {
        let mut before: Option<Span> = None;
        for span in text.tokens() {
            let bare = bare(&text.text()[span.clone()]);
            if let Some(before) = &before
                && before.len() == bare.len()
                && is_same(&text.text()[before.clone()], bare)
                && is_word(bare)
                && !is_usual(both, bare)
            {
                told(text, before.end, span.start + bare.len(), bare, found);
            }
            // A mark after the word, as in “no, no”, divides; a tag cut out between words does not.
            before = (bare.len() == span.len()).then_some(span);
        }
    }
}

/// A token without the marks behind it.
fn bare(token: &str) -> &str {
    match token.as_bytes().last() {
        Some(last) if last.is_ascii_alphanumeric() => token,
        _ => token.trim_end_matches(|c: char| !c.is_alphanumeric()),
    }
}

fn is_word(token: &str) -> bool {
    token.starts_with(char::is_alphabetic)
        && !token.contains(|c: char| c.is_ascii_digit() || c == '@' || c == '/')
}

fn is_same(one: &str, other: &str) -> bool {
    let first = |text: &str| text.chars().next().map(|c| c.to_lowercase().next());
    one == other || first(one) == first(other) && one.to_lowercase() == other.to_lowercase()
}

fn told(text: &Text<'_>, start: usize, end: usize, word: &str, found: &mut Vec<Finding>) {
    let span = start..end;
    let said = Said::new("doubled-word").with("word", word);
    let finding = Finding::new("doubled-word", text.view.origin(&span), said);
    found.push(if text.view.is_verbatim(&span) { finding.mended("") } else { finding });
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
