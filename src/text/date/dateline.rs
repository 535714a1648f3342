//! Whether a paragraph is nothing but the date of its article.

use super::Date;
use super::find::{Candidate, candidates, choose};
use super::shape::{after_time, is_space, mark, number, word};
use super::token::{Kind, Token, tokens};
use super::vocabulary::{Role, is_hour_word, is_town, is_year_word, role, weekday_or_cut};

/// The date of a paragraph that as a whole is a dateline: dates, weekdays, times, „г.“, labels („Публикувано на“, with
/// the name of who sent it), a place or an agency, and nothing else. A sentence that mentions a date is none.
///
/// ```
/// use horo::text::date::dateline;
/// assert!(dateline("Петък, 17 Ноември 2023").is_some());
/// assert!(dateline("Хасково, 17 ноември 2023 г., 14:35 ч.").is_some());
/// assert_eq!(dateline("На 17 ноември 2023 г. се проведе семинар."), None);
/// ```
pub fn dateline(paragraph: &str) -> Option<Date> {
    // A dateline is short, and a long paragraph need not be read for it.
    if paragraph.len() > 600 {
        return None;
    }
    let tokens = tokens(paragraph);
    let candidates = candidates(&tokens);
    let date = choose(&candidates)?.date?;
    let mut rest = Rest {
        tokens: &tokens,
        candidates: &candidates,
        has_label: tokens.iter().any(|token| matches!(&token.kind, Kind::Word(word) if is_label(word))),
        has_place: false,
    };
    rest.is_frame().then_some(date)
}

fn is_label(word: &str) -> bool {
    role(word).is_some_and(|role| role != Role::Other) || word.starts_with("публикаци")
}

/// What stands in a paragraph beside its dates.
struct Rest<'t, 's> {
    tokens: &'t [Token<'s>],
    candidates: &'t [Candidate],
    has_label: bool,
    has_place: bool,
}

impl Rest<'_, '_> {
    /// Whether all of it may stand in a dateline.
    fn is_frame(&mut self) -> bool {
        let mut at = 0;
        while at < self.tokens.len() {
            match self.after_date(at).or_else(|| self.after_piece(at)) {
                Some(next) => at = next,
                None => return false,
            }
        }
        true
    }

    fn after_date(&self, at: usize) -> Option<usize> {
        let end = self.candidates.iter().find(|candidate| candidate.start == at)?.end;
        let next = end + usize::from(is_space(self.tokens, end));
        Some(if word(self.tokens, next).is_some_and(is_year_word) { next + 1 } else { end })
    }

    fn after_piece(&mut self, at: usize) -> Option<usize> {
        match &self.tokens[at].kind {
            Kind::Space => Some(at + 1),
            Kind::Mark(sign) => ",.:;-/|()[]·•*–".contains(*sign).then_some(at + 1),
            Kind::Number(..) => after_time(self.tokens, at).or_else(|| self.after_dotted_time(at)),
            Kind::Word(word) if is_label(word) => Some(self.after_label(at + 1)),
            Kind::Word(word) if matches!(&word[..], "последна" | "последно" | "посл") && self.has_label => {
                Some(at + 1)
            }
            Kind::Word(word) if matches!(&word[..], "е" | "на") && self.has_label && at > 0 => {
                Some(at + 1)
            }
            Kind::Word(word) if weekday_or_cut(word).is_some() || word == "бта" => Some(at + 1),
            Kind::Word(word) if word == "в" => self.after_time_word(at + 1),
            Kind::Word(_) => self.after_place(at),
        }
    }

    /// `14.35` without „ч.“ is a time where nothing but a date and a time is expected.
    fn after_dotted_time(&self, at: usize) -> Option<usize> {
        let (0..=23, 1 | 2) = number(self.tokens, at)? else { return None };
        let (0..=59, 2) = number(self.tokens, at + 2)? else { return None };
        (mark(self.tokens, at + 1) == Some('.')).then_some(at + 3)
    }

    /// „в“ or „в часа“ before a time.
    fn after_time_word(&self, at: usize) -> Option<usize> {
        let time = at + usize::from(is_space(self.tokens, at));
        if word(self.tokens, time).is_some_and(is_hour_word) {
            return Some(time + 1);
        }
        after_time(self.tokens, time).or_else(|| self.after_dotted_time(time))
    }

    /// A label may say by whom or under which heading, in up to three words: „Изпратено от admin на …“.
    fn after_label(&self, at: usize) -> usize {
        let from = at + usize::from(is_space(self.tokens, at));
        let has_heading =
            self.tokens.get(from + 2).is_some_and(|token| token.raw.starts_with(char::is_uppercase));
        match word(self.tokens, from) {
            Some("от") => {}
            Some("в") if has_heading => {}
            _ => return at,
        }
        let mut names = 0;
        let mut next = from + 1;
        while names < 3 && self.after_date(next).is_none() {
            match self.tokens.get(next).map(|token| &token.kind) {
                Some(Kind::Word(word)) if word == "на" || weekday_or_cut(word).is_some() => break,
                Some(Kind::Word(_)) => names += 1,
                Some(Kind::Space | Kind::Mark('.' | '-')) => {}
                _ => break,
            }
            next += 1;
        }
        next
    }

    /// A town that horo knows, or any name after „гр.“, „с.“, „община“; once.
    fn after_place(&mut self, at: usize) -> Option<usize> {
        if self.has_place {
            return None;
        }
        let announces = |word| matches!(word, "гр" | "град" | "с" | "село" | "общ" | "община");
        let is_announced = word(self.tokens, at).is_some_and(announces);
        let mut next = at;
        if is_announced {
            next += 1 + usize::from(mark(self.tokens, at + 1) == Some('.'));
            next += usize::from(is_space(self.tokens, next));
        }
        let mut name = String::new();
        let mut end = None;
        for _ in 0..3 {
            let Some(part) =
                word(self.tokens, next).filter(|_| self.tokens[next].raw.starts_with(char::is_uppercase))
            else {
                break;
            };
            let is_weekday = weekday_or_cut(part).is_some();
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(part);
            next += 1;
            if is_town(&name) || is_announced && !is_weekday {
                end = Some(next);
            }
            if is_space(self.tokens, next) {
                next += 1;
            }
        }
        self.has_place = end.is_some();
        end
    }
}
