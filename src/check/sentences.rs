//! Sentences: none twice, and a source of several not answered with one.

use crate::check::finding::Finding;
use crate::check::length;
use crate::check::reading::{Both, Reading};
use crate::span::Span;

/// Shorter ones (“Yes.”) repeat by themselves.
const WORTH_BYTES: usize = 12;

/// Looks for sentences that stand twice or that are gone.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    let given = sentences(both.target);
    if given.len() < 2 {
        return;
    }
    for (index, span) in given.iter().enumerate().filter(|pair| pair.1.len() >= WORTH_BYTES) {
        let twin = &both.target.plain.text()[span.clone()];
        let is_second = given[..index].iter().any(|other| &both.target.plain.text()[other.clone()] == twin);
        if is_second && !is_doubled(both.source) {
            found.push(Finding::new("doubled-sentence", both.target.at(span), "doubled-sentence"));
        }
    }
}

fn is_doubled(side: &Reading<'_>) -> bool {
    let list = sentences(side);
    let text = side.plain.text();
    list.iter()
        .enumerate()
        .any(|(index, span)| list[..index].iter().any(|other| text[other.clone()] == text[span.clone()]))
}

/// Whether the target has fewer sentences and is short for its source, so that one was probably left out.
pub(super) fn is_one_lost(both: &Both<'_>, share: f64) -> bool {
    let (wanted, given) = (sentences(both.source).len(), sentences(both.target).len());
    wanted > given && share < length::SENTENCE_LOST
}

/// Whether the target has more sentences and is long for its source, so that one was probably added.
pub(super) fn is_one_more(both: &Both<'_>, share: f64) -> bool {
    let (wanted, given) = (sentences(both.source).len(), sentences(both.target).len());
    given > wanted && share > length::SENTENCE_ADDED
}

/// A plain division at . ! ? … before a space and a capital or an opening mark; abbreviations may fool it, so nothing
/// is decided by it alone.
fn sentences(side: &Reading<'_>) -> Vec<Span> {
    let text = side.plain.text();
    let mut list = Vec::new();
    let mut start = 0;
    for &(at, c) in &side.plain.words.signs {
        // Of several marks in a row (“!“.”, “...”) the first one has divided already.
        if at < start || !matches!(c, '.' | '!' | '?' | '…') {
            continue;
        }
        let mut end = at + c.len_utf8();
        end += text[end..].len()
            - text[end..].trim_start_matches(['.', '!', '?', '…', '”', '“', '»', '"', '’', ')']).len();
        let rest = text[end..].trim_start();
        let is_gap = rest.len() < text[end..].len()
            && rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "„“«‘\"‚".contains(c));
        let word = text[start..at].rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        // “S. Marino”, “2. Oktober”, “tel. 12”: an initial, a number or a short word ends no sentence.
        let is_short = word.chars().count() <= 2
            || word.ends_with(|c: char| c.is_ascii_digit()) && !rest.starts_with(char::is_uppercase)
            || rest.starts_with(|c: char| c.is_ascii_digit()) && word.chars().count() <= 4;
        if is_gap && !is_short {
            list.push(start..end);
            start = text.len() - rest.len();
        }
    }
    if !text[start..].trim().is_empty() {
        list.push(start..start + text[start..].trim_end().len());
    }
    list
}

#[cfg(test)]
mod tests {
    use crate::check::check_patterns;

    #[test]
    fn several_marks_in_a_row_divide_once() {
        let (bg, de) = ("bg".parse().unwrap(), "de".parse().unwrap());
        for text in
            ["Ich bin gebissen worden!“. Als er kam.", "Ai divulgat? Hm... Eu... stai.”", "уран.. Когато."]
        {
            check_patterns(bg, de, text, text);
        }
    }
}
