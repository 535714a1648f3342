//! What stands around a date in a text: what makes it one, what speaks against it, and what a label says it is.
//!
//! The rules and their reasons are told in `find`; here is one function for each.

use super::shape::{Form, Shape, after_time, is_space, mark, number, shape_at, word};
use super::token::{Kind, Token};
use super::vocabulary::{
    Role, is_counted, is_document, is_numbered, is_ordinal_ending, is_town, is_year_word, month, role,
    roman_month, weekday, weekday_or_cut,
};
use super::{Date, Weekday};

/// A date as written, among the tokens around it.
pub(super) struct Around<'t, 's> {
    pub(super) tokens: &'t [Token<'s>],
    /// The end of the date before it.
    pub(super) from: usize,
    /// Its first token.
    pub(super) start: usize,
    pub(super) shape: Shape,
}

impl Around<'_, '_> {
    /// Whether it is a date at all: numbers with spaces need a reason to be one, and telephone numbers are none.
    pub(super) fn is_date(&self, role: Role) -> bool {
        if self.shape.form == Form::Named {
            return true;
        }
        let mut before = self.before(self.start);
        while let Some(at) = before.filter(|&at| matches!(mark(self.tokens, at), Some('.' | ':'))) {
            before = self.before(at);
        }
        if before.and_then(|at| word(self.tokens, at)).is_some_and(is_numbered) {
            return false;
        }
        let is_alone =
            self.start <= 1 && self.before(self.start).is_none() && self.after(self.shape.end).is_none();
        let is_announced = role != Role::Plain || self.weekday_before().is_some();
        let is_followed = self.next_word(self.shape.end).is_some_and(is_year_word);
        let is_after_number = self.before(self.start).is_some_and(|at| number(self.tokens, at).is_some());
        self.shape.form != Form::Spaced || (is_alone || is_announced || is_followed) && !is_after_number
    }

    /// Whether something around it speaks against it.
    pub(super) fn is_doubtful(&self, date: Date) -> bool {
        let is_other_day =
            |weekday: Option<Weekday>| weekday.is_some_and(|weekday| weekday != date.weekday());
        is_other_day(self.weekday_before())
            || is_other_day(self.weekday_after())
            || self.is_tied_before()
            || self.is_tied_after()
            || self.is_listed()
            || self.opens_range()
            || self.counts()
            || self.is_of_document()
    }

    /// The role by the nearest label: in brackets directly after the date, or before it and after the date before.
    pub(super) fn role(&self) -> Role {
        if let Some(role) = self.label_in_brackets() {
            return role;
        }
        let mut weak = None;
        for at in (self.from.max(self.start.saturating_sub(REACH))..self.start).rev() {
            if mark(self.tokens, at) == Some(')') {
                break;
            }
            let Some(word) = word(self.tokens, at) else { continue };
            if let Some(role) = role(word) {
                return role;
            }
            // „Последна промяна на публикацията“ is a change: only without another label is it the publication.
            weak = weak.or(word.starts_with("публикаци").then_some(Role::Published));
        }
        weak.unwrap_or(Role::Plain)
    }

    fn label_in_brackets(&self) -> Option<Role> {
        let open = self
            .after(self.after_year_word())
            .filter(|&at| matches!(mark(self.tokens, at), Some('(' | '[')))?;
        let inside = (open + 1..self.tokens.len()).take(8);
        inside
            .take_while(|&at| !matches!(mark(self.tokens, at), Some(')' | ']')))
            .find_map(|at| role(word(self.tokens, at)?))
    }

    /// A weekday that nothing but punctuation or „на“ parts from the date after it.
    fn weekday_before(&self) -> Option<Weekday> {
        for at in (self.from.max(self.start.saturating_sub(5))..self.start).rev() {
            match &self.tokens[at].kind {
                Kind::Space | Kind::Mark(',' | '.' | '(' | ')' | '-' | ':' | '|' | '/') => {}
                Kind::Word(word) if word == "на" => {}
                Kind::Word(word) => return weekday_or_cut(word),
                _ => return None,
            }
        }
        None
    }

    /// A weekday behind the date: in full, or cut short and closed by a bracket or the end; but not the next date's.
    fn weekday_after(&self) -> Option<Weekday> {
        let mut at = self.after_year_word();
        while is_space(self.tokens, at) || matches!(mark(self.tokens, at), Some(',' | '(' | '-' | '|' | '/'))
        {
            at += 1;
        }
        let name = word(self.tokens, at)?;
        let mut next = at + 1;
        while is_space(self.tokens, next) || matches!(mark(self.tokens, next), Some(',' | '.')) {
            next += 1;
        }
        if next < self.tokens.len() && shape_at(self.tokens, next).is_some() {
            return None;
        }
        let is_closed = next == self.tokens.len() || mark(self.tokens, next) == Some(')');
        if is_closed { weekday_or_cut(name) } else { weekday(name) }
    }

    /// Letters, digits or the signs of a number stand directly before it.
    fn is_tied_before(&self) -> bool {
        let Some(before) = self.start.checked_sub(1) else { return false };
        let further = before.checked_sub(1);
        let ends_number = further.is_some_and(|at| number(self.tokens, at).is_some());
        let ends_code = further
            .and_then(|at| word(self.tokens, at))
            .is_some_and(|word| weekday(word).is_none() && !is_town(word));
        match self.tokens[before].kind {
            Kind::Number(..) | Kind::Word(_) => true,
            Kind::Space => {
                let number = further.and_then(|at| number(self.tokens, at));
                let sign = further.and_then(|at| mark(self.tokens, at));
                number.is_some_and(|(_, figures)| figures <= 3) && !self.ends_time(before)
                    || sign == Some('№')
            }
            Kind::Mark('-' | '/') => ends_number || ends_code,
            Kind::Mark('.' | ',' | ':') => ends_number && !self.ends_time(before),
            Kind::Mark(sign) => is_number_sign(sign),
        }
    }

    /// Letters other than „г“, digits or the signs of a number stand directly after it.
    fn is_tied_after(&self) -> bool {
        let end = self.shape.end;
        match self.tokens.get(end).map(|token| &token.kind) {
            None | Some(Kind::Space) => false,
            Some(Kind::Number(..)) => true,
            Some(Kind::Word(word)) if is_year_word(word) => false,
            // The T between date and time in ISO 8601.
            Some(Kind::Word(_)) => self.tokens[end].raw != "T" || after_time(self.tokens, end + 1).is_none(),
            Some(Kind::Mark(sign @ ('-' | '/' | '.' | ',' | ':'))) => {
                match self.tokens.get(end + 1).map(|token| &token.kind) {
                    Some(Kind::Number(..)) => after_time(self.tokens, end + 1).is_none(),
                    Some(Kind::Word(word)) => {
                        matches!(sign, '-' | '/') && word != "та" && weekday(word).is_none()
                    }
                    _ => false,
                }
            }
            Some(Kind::Mark(sign)) => is_number_sign(*sign),
        }
    }

    /// It ends a range or a list („17 и 18 ноември“, „17.11. – 18.12.2023“), or a limit stands before it.
    fn is_listed(&self) -> bool {
        let Some(joint) = self.before(self.start) else { return false };
        match &self.tokens[joint].kind {
            Kind::Mark('-' | ',' | '/' | '&' | '+') => {}
            Kind::Word(word) if matches!(&word[..], "до" | "преди" | "след") => return true,
            Kind::Word(word) if matches!(&word[..], "и" | "или" | "по") => {}
            _ => return false,
        }
        let mut before = self.before(joint);
        while let Some(at) = before.filter(|&at| mark(self.tokens, at) == Some('.')) {
            before = self.before(at);
        }
        let Some(at) = before else { return false };
        match &self.tokens[at].kind {
            Kind::Number(1..=31, 1 | 2) => !self.ends_time(at + 1),
            Kind::Word(word) if is_ordinal_ending(word) => true,
            Kind::Word(word) => month(word).is_some() || roman_month(self.tokens[at].raw).is_some(),
            _ => false,
        }
    }

    /// A dash, „до“ or „и“ and a number that is no time follow.
    fn opens_range(&self) -> bool {
        let Some(joint) = self.after(self.after_year_word()) else { return false };
        let is_joint = mark(self.tokens, joint) == Some('-')
            || word(self.tokens, joint).is_some_and(|word| matches!(word, "до" | "и" | "или"));
        let next = self.after(joint + 1).filter(|_| is_joint);
        next.is_some_and(|at| number(self.tokens, at).is_some() && after_time(self.tokens, at).is_none())
    }

    /// The year is the amount of something; a number behind a day and a month in figures is none.
    fn counts(&self) -> bool {
        if self.shape.form == Form::Figures {
            return false;
        }
        let next = self.after(self.shape.end);
        self.next_word(self.shape.end).is_some_and(is_counted)
            || next
                .and_then(|at| mark(self.tokens, at))
                .is_some_and(|sign| matches!(sign, '€' | '$' | '%' | '°'))
    }

    /// „от“ before it, and before that the number of a document or „ДВ“.
    fn is_of_document(&self) -> bool {
        let of = self.before(self.start).filter(|&at| matches!(word(self.tokens, at), Some("от" | "of")));
        let Some(of) = of else { return false };
        (self.from.max(of.saturating_sub(REACH))..of).rev().any(|at| match &self.tokens[at].kind {
            Kind::Mark(sign) => *sign == '№',
            Kind::Word(word) => is_document(word),
            _ => false,
        })
    }

    /// The token before one, spaces passed over; not into the date before.
    fn before(&self, at: usize) -> Option<usize> {
        (self.from..at).rev().find(|&at| !is_space(self.tokens, at))
    }

    /// The token at or after one, spaces passed over.
    fn after(&self, at: usize) -> Option<usize> {
        (at..self.tokens.len()).find(|&at| !is_space(self.tokens, at))
    }

    fn next_word(&self, at: usize) -> Option<&str> {
        word(self.tokens, self.after(at)?)
    }

    /// The token after „г.“, when it follows the date.
    fn after_year_word(&self) -> usize {
        match self.after(self.shape.end) {
            Some(at) if word(self.tokens, at).is_some_and(is_year_word) => {
                at + 1 + usize::from(mark(self.tokens, at + 1) == Some('.'))
            }
            _ => self.shape.end,
        }
    }

    /// Whether a time such as 14:35 ends directly before a token.
    fn ends_time(&self, end: usize) -> bool {
        [3, 5].into_iter().any(|length| {
            let start = end.checked_sub(length).filter(|&start| start >= self.from);
            start.is_some_and(|start| {
                mark(self.tokens, start + 1) == Some(':') && after_time(self.tokens, start) == Some(end)
            })
        })
    }
}

/// How far back a label, or the number of a document, is looked for.
const REACH: usize = 24;

/// Signs that tie what follows or goes before into a number, an address or a name.
fn is_number_sign(sign: char) -> bool {
    matches!(sign, '№' | '#' | '_' | '=' | '@' | '%' | '+' | '&' | '$' | '€' | '\\' | '~' | '^')
}
