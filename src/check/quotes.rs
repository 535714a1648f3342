//! Quotation marks: the language's own, and as many closed as opened.
//!
//! A quotation over several paragraphs is opened in each and closed in the last, so balance is judged only where the
//! source's own marks balance. An apostrophe between letters is no quotation mark.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Text};
use crate::check::start_of;
use crate::diagnostic::Said;
use crate::locale::{Locale, Quotes};
use crate::span::Span;

/// A quotation mark where it stands.
struct Mark {
    c: char,
    span: Span,
    before: Option<char>,
    after: Option<char>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Open,
    Close,
    Apostrophe,
}

/// Looks at the marks themselves, then at their balance.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    let marks = marks(&both.target.plain);
    if marks.is_empty() {
        return;
    }
    let n_before = found.len();
    straight(both, &marks, found);
    foreign(both, &marks, found);
    if found[n_before..].iter().all(|finding| finding.code == "quotes-single") {
        balance(both, &marks, found);
    }
}

fn marks(text: &Text<'_>) -> Vec<Mark> {
    let is_mark = |c: char| matches!(c, '"' | '\'' | '«' | '»' | '‘'..='‟' | '‹' | '›' | '＂');
    let mark = |&(at, c): &(usize, char)| {
        let span = at..at + c.len_utf8();
        let before = text.text()[..at].chars().next_back();
        let after = text.text()[span.end..].chars().next();
        Mark { c, span, before, after }
    };
    text.words.signs.iter().filter(|sign| is_mark(sign.1)).map(mark).collect()
}

impl Mark {
    fn is_between_letters(&self) -> bool {
        self.before.is_some_and(char::is_alphanumeric) && self.after.is_some_and(char::is_alphanumeric)
    }

    /// Whether something begins after it.
    fn stands_open(&self) -> bool {
        let begins = |c: char| {
            c.is_whitespace()
                || matches!(c, '(' | '[' | '-' | '–' | '—' | '/' | '„' | '«' | '“' | '‘' | '‚' | '"')
        };
        self.before.is_none_or(begins) && self.after.is_some_and(|c| !c.is_whitespace())
    }

    /// What it does in a language; by its shape, and where that leaves a choice by its place.
    fn role(&self, quotes: &[Quotes]) -> Role {
        let opens = quotes.iter().any(|pair| pair.open == self.c);
        let closes = quotes.iter().any(|pair| pair.close == self.c);
        match (opens, closes) {
            _ if matches!(self.c, '’' | '\'') && self.is_between_letters() => Role::Apostrophe,
            (true, false) => Role::Open,
            (false, true) => Role::Close,
            _ if self.stands_open() => Role::Open,
            _ => Role::Close,
        }
    }
}

/// A pair of marks as it is shown to a person.
fn shown(pair: Quotes) -> String {
    format!("{}…{}", pair.open, pair.close)
}

/// Marks of the typewriter.
fn straight(both: &Both<'_>, marks: &[Mark], found: &mut Vec<Finding>) {
    let preferred = both.target.locale.profile().quotes[0];
    let is_inch = |mark: &&Mark| mark.before.is_some_and(|c| c.is_ascii_digit()) && !mark.stands_open();
    let double: Vec<&Mark> = marks.iter().filter(|mark| matches!(mark.c, '"' | '＂')).collect();
    let double: Vec<&Mark> =
        if double.len() == 1 { double.into_iter().filter(|mark| !is_inch(mark)).collect() } else { double };
    let single: Vec<&Mark> =
        marks.iter().filter(|mark| mark.c == '\'' && !mark.is_between_letters()).collect();
    let opened =
        single.iter().position(|mark| mark.stands_open() && mark.after.is_some_and(char::is_alphabetic));
    let is_pair = opened.is_some_and(|at| single[at + 1..].iter().any(|mark| !mark.stands_open()));
    let is_even = double.len().is_multiple_of(2);
    for (index, mark) in double.iter().enumerate() {
        let replacement = if index.is_multiple_of(2) { preferred.open } else { preferred.close };
        let fits = is_even && mark.stands_open() == index.is_multiple_of(2);
        told_straight(both, mark, fits.then_some(replacement), found);
    }
    if is_pair && double.is_empty() {
        for mark in single {
            let said = Said::new("quotes-single").with("pair", shown(preferred));
            found.push(Finding::new("quotes-single", both.target.at(&mark.span), said));
        }
    }
}

fn told_straight(both: &Both<'_>, mark: &Mark, replacement: Option<char>, found: &mut Vec<Finding>) {
    let said = Said::new("quotes-straight").with("pair", shown(both.target.locale.profile().quotes[0]));
    let finding = Finding::new("quotes-straight", both.target.at(&mark.span), said);
    found.push(match replacement {
        Some(replacement) if both.target.plain.view.is_verbatim(&mark.span) => finding.mended(replacement),
        _ => finding,
    });
}

/// Marks of another language.
fn foreign(both: &Both<'_>, marks: &[Mark], found: &mut Vec<Finding>) {
    let profile = both.target.locale.profile();
    let is_foreign = |mark: &&Mark| {
        let opens = profile.quotes.iter().any(|pair| pair.open == mark.c);
        let closes = profile.quotes.iter().any(|pair| pair.close == mark.c);
        !matches!(mark.c, '"' | '\'' | '＂' | '’')
            && match (opens, closes) {
                (false, false) => true,
                (true, true) => false,
                (true, false) => !mark.stands_open() && mark.after.is_none_or(char::is_whitespace),
                (false, true) => mark.stands_open(),
            }
    };
    let foreign: Vec<&Mark> = marks.iter().filter(is_foreign).collect();
    // Where nothing but whole foreign pairs stands, it is plain which mark opens and which closes.
    let is_alternating =
        foreign.iter().enumerate().all(|(index, mark)| mark.stands_open() == index.is_multiple_of(2));
    let n_quotes = marks.iter().filter(|mark| !matches!(mark.c, '’' | '\'')).count();
    let is_plain = is_alternating && foreign.len().is_multiple_of(2) && foreign.len() == n_quotes;
    let preferred = profile.quotes[0];
    for (index, mark) in foreign.into_iter().enumerate() {
        let said = Said::new("quotes-foreign").with("mark", mark.c).with("pair", shown(preferred));
        let finding = Finding::new("quotes-foreign", both.target.at(&mark.span), said);
        let meant = if index.is_multiple_of(2) { preferred.open } else { preferred.close };
        let is_safe = is_plain && both.target.plain.view.is_verbatim(&mark.span);
        found.push(if is_safe { finding.mended(meant) } else { finding });
    }
}

fn balance(both: &Both<'_>, target_marks: &[Mark], found: &mut Vec<Finding>) {
    let source_marks = marks(&both.source.plain);
    let (source_alone, n_source) = alone(&source_marks, both.source.locale, usize::MAX);
    if !source_alone.is_empty() || source_marks.iter().any(|mark| mark.c == '"') && !is_even(&source_marks) {
        return;
    }
    let n_source = n_source + source_marks.iter().filter(|mark| mark.c == '"').count() / 2;
    let (target_alone, _) = alone(target_marks, both.target.locale, n_source);
    let Some(&index) = target_alone.first() else { return };
    let mark = &target_marks[index];
    let is_open = mark.role(both.target.locale.profile().quotes) == Role::Open;
    let said = Said::new(if is_open { "quote-open" } else { "quote-close" }).with("mark", mark.c);
    let at = both.target.at(&mark.span);
    let at = if at.is_empty() { start_of(&at) } else { at };
    found.push(Finding::new("quotes-unbalanced", at, said));
}

fn is_even(marks: &[Mark]) -> bool {
    marks.iter().filter(|mark| mark.c == '"').count().is_multiple_of(2)
}

/// The marks without a partner, and how many pairs there are.
///
/// A ’ after a letter may be an apostrophe; it is one unless it closes something or a pair is lacking.
fn alone(marks: &[Mark], locale: Locale, n_wanted: usize) -> (Vec<usize>, usize) {
    let quotes = locale.profile().quotes;
    let (mut open, mut alone, mut doubtful): (Vec<usize>, Vec<usize>, Vec<usize>) = Default::default();
    let mut n_pairs = 0;
    for (index, mark) in marks.iter().enumerate() {
        match mark.role(quotes) {
            _ if matches!(mark.c, '"' | '\'' | '＂') => {}
            Role::Apostrophe => {}
            Role::Open if mark.c == '’' && open.is_empty() => doubtful.push(index),
            Role::Open => open.push(index),
            Role::Close => {
                let fits = |&other: &usize| {
                    quotes.iter().any(|pair| pair.open == marks[other].c && pair.close == mark.c)
                };
                match open.iter().rposition(fits) {
                    Some(depth) => {
                        // What was opened inside and not closed has lost its mark.
                        alone.extend(open.drain(depth + 1..));
                        open.pop();
                        n_pairs += 1;
                    }
                    None if mark.c == '’' && !follows_end(mark) => doubtful.push(index),
                    None => alone.push(index),
                }
            }
        }
    }
    alone.extend(open);
    if n_wanted != usize::MAX && n_pairs < n_wanted {
        alone.extend(doubtful);
    }
    alone.sort_unstable();
    (alone, n_pairs)
}

/// Whether a mark follows the end of a sentence or a clause, as no apostrophe does.
fn follows_end(mark: &Mark) -> bool {
    mark.before.is_some_and(|c| matches!(c, '.' | ',' | '!' | '?' | '…' | ';' | ':'))
}
