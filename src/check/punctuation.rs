//! The end of the text: the target closes as the source does.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Reading};
use crate::check::view::OPAQUE;

/// How a text ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// Full stop, exclamation mark, ellipsis: translators change one for another.
    Stop,
    Question,
    Colon,
    Comma,
    Semicolon,
    Nothing,
    /// A placeable: nobody knows.
    Unknown,
}

/// Compares how both sides end.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    let (wanted, _) = end(both.source);
    let (given, at) = end(both.target);
    if wanted == given || wanted == End::Unknown || given == End::Unknown {
        return;
    }
    let n_words = both.target.plain.words.list.len();
    let span = both.target.at(&at);
    let code = match (wanted, given) {
        (End::Stop | End::Question, End::Nothing) if n_words >= 3 => "end-mark-missing",
        (End::Stop, End::Comma | End::Semicolon | End::Colon | End::Question)
        | (End::Question, End::Comma | End::Semicolon | End::Colon)
        | (End::Colon, End::Comma | End::Semicolon | End::Question)
        | (End::Nothing, End::Comma | End::Semicolon) => "end-mark-changed",
        _ => return,
    };
    found.push(Finding::new(code, span, code));
}

fn end(side: &Reading<'_>) -> (End, crate::span::Span) {
    let text = side.plain.text();
    let bare = text.trim_end_matches(|c: char| {
        c.is_whitespace()
            || matches!(c, '"' | '\'' | '“' | '”' | '„' | '»' | '«' | '’' | '‘' | ')' | ']' | '*')
    });
    let last = bare.chars().next_back();
    let start = bare.len() - last.map_or(0, char::len_utf8);
    let is_greek = side.locale.code() == "el";
    let end = match last {
        Some('.' | '!' | '…') => End::Stop,
        Some('?' | '\u{37e}') => End::Question,
        Some(';') if is_greek => End::Question,
        Some(':') => End::Colon,
        Some(',') => End::Comma,
        Some(';') => End::Semicolon,
        // A dash breaks the sentence off.
        Some(OPAQUE | '-' | '–' | '—') => End::Unknown,
        _ => End::Nothing,
    };
    (end, start..bare.len())
}
