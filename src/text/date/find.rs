//! Which of the dates in a text is its date, if any.
//!
//! A date is certain when nothing around it speaks against it. It is *doubtful*, and then counts as a date that
//! disagrees with every other, when
//! * the calendar does not have it (31.02.), or the weekday beside it is another one;
//! * it belongs to a range or a list („17-18 ноември 2023“, „от 17 до 18 ноември“): which day the text is of is not said,
//!   and the first would be a guess;
//! * it is tied to further digits or letters, as in the number of a document („РД-17-11-2023“, „№ 45/17.11.2023“);
//! * it is the date of a document or of a law's issue („ДВ, бр. 19 от 13.03.2009 г.“, „Заповед № 5 от …“);
//! * it is a limit („до 18 ноември 2023 г.“, „преди“, „след“), or its year counts something („на 5 май 2000 души“).
//!
//! Of several dates those labelled as published win, then created, then those without a label, then „последна промяна“;
//! the ends of terms and birthdays never count. Within the best kind all must agree. The order of the numbers is always
//! day, month, year: 02/28/2024 is not turned round.

use super::Date;
use super::around::Around;
use super::shape::shape_at;
use super::token::{Token, tokens};
use super::vocabulary::Role;
use crate::span::Span;

/// A date and the bytes it stands in, from its day to its year, without weekday and „г.“.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The day.
    pub date: Date,
    /// Where it stands in the text.
    pub span: Span,
}

/// The date that a Bulgarian text gives, when there is exactly one that is certain.
///
/// Meant for short texts that stand where a date is expected. A sentence that mentions a date gives it too:
/// [`dateline`](super::dateline()) tells whether there is nothing else.
///
/// ```
/// use horo::text::date::find_date;
/// let found = find_date("Публикувана: Сряда, 05 Юни 2019 14:22").unwrap();
/// assert_eq!(found.date.to_string(), "2019-06-05");
/// assert_eq!(find_date("вторник, 05 Юни 2019"), None); // It was a Wednesday.
/// assert_eq!(find_date("17-18 ноември 2023 г."), None);
/// ```
pub fn find_date(text: &str) -> Option<Found> {
    let tokens = tokens(text);
    let candidates = candidates(&tokens);
    let best = choose(&candidates)?;
    let span = tokens[best.start].span.start..tokens[best.end - 1].span.end;
    Some(Found { date: best.date?, span })
}

/// Something that looks like a date.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    /// Its first token.
    pub(super) start: usize,
    /// The token after its last.
    pub(super) end: usize,
    /// `None` when it is doubtful.
    pub(super) date: Option<Date>,
    role: Role,
}

/// Everything that looks like a date, in order.
pub(super) fn candidates(tokens: &[Token<'_>]) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some(shape) = shape_at(tokens, at) else {
            at += 1;
            continue;
        };
        let from = found.last().map_or(0, |last| last.end);
        let around = Around { tokens, from, start: at, shape };
        let role = around.role();
        if around.is_date(role) {
            let date = shape.date.filter(|&date| !around.is_doubtful(date));
            found.push(Candidate { start: at, end: shape.end, date, role });
        }
        at = shape.end;
    }
    found
}

/// The date of the best kind, when all of that kind agree.
pub(super) fn choose(candidates: &[Candidate]) -> Option<&Candidate> {
    let best = candidates.iter().map(|candidate| candidate.role).max().filter(|&role| role != Role::Other)?;
    let mut kind = candidates.iter().filter(|candidate| candidate.role == best);
    let first = kind.next()?;
    (first.date.is_some() && kind.all(|other| other.date == first.date)).then_some(first)
}
