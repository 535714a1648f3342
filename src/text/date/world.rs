//! Days that pages name in other languages than Bulgarian, and in the forms of machines.
//!
//! Shorter on purpose than the reading of Bulgarian: a page is asked only where it is likely to say when it was published.
//! A day that could be read in two ways is none.

use super::world_months::MONTHS;
use super::{Date, from_numbers};

/// What comes first in a day of three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The day, as nearly everywhere.
    DayFirst,
    /// The month, as in the United States.
    MonthFirst,
    /// Nobody knows: only a number above 12 tells.
    Unknown,
}

/// The one day that a text names; `None` when it names several, or one that can be read in two ways.
pub fn only_day(text: &str, order: Order) -> Option<Date> {
    let tokens = tokens(text);
    let mut days = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match day_at(&tokens[at..], order) {
            Some((date, used)) => {
                days.push(date.filter(|_| !ends_range(&tokens[..at])));
                at += used;
            }
            None => at += 1,
        }
    }
    let first = *days.first()?;
    days.iter().all(|&day| day == first).then_some(first)?
}

/// Whether what stands before a day makes it the end of several, as in “14. – 20. Januar”.
fn ends_range(before: &[Token]) -> bool {
    let mut before = before.iter().rev();
    matches!(before.next(), Some(Token::Between('-' | '–')))
        && matches!(
            before.find(|token| !matches!(token, Token::Between('.' | ' '))),
            Some(Token::Number(_, 1..=2))
        )
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    /// A number with its count of digits.
    Number(i32, usize),
    /// The name of a month.
    Month(i32),
    /// A character between two numbers, or a word such as “de” between the parts of a day.
    Between(char),
    /// Anything else.
    Other,
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut chars = text.chars().take(4_000).peekable();
    let mut word = String::new();
    while let Some(&c) = chars.peek() {
        if c.is_ascii_digit() {
            let (mut value, mut digits) = (0i32, 0);
            while let Some(digit) = chars.peek().and_then(|c| c.to_digit(10)) {
                value = value.saturating_mul(10).saturating_add(i32::try_from(digit).unwrap_or(0));
                digits += 1;
                chars.next();
            }
            tokens.push(Token::Number(value, digits));
        } else if c.is_alphabetic() {
            word.clear();
            while let Some(&c) = chars.peek().filter(|c| c.is_alphabetic()) {
                word.extend(c.to_lowercase());
                chars.next();
            }
            tokens.push(named(&word));
        } else {
            chars.next();
            if matches!(c, '.' | '/' | '-' | '–' | ':' | '年' | '月' | '日') {
                tokens.push(Token::Between(c));
            } else if !c.is_whitespace() && !matches!(c, ',' | 'º' | 'ª' | '°') {
                tokens.push(Token::Other);
            }
        }
    }
    tokens
}

fn named(word: &str) -> Token {
    let month = MONTHS.iter().zip(1..).find(|(names, _)| names.split(' ').any(|name| name == word));
    match (month, word) {
        (Some((_, month)), _) => Token::Month(month),
        (None, "de" | "del" | "of" | "st" | "nd" | "rd" | "th" | "gada" | "er") => Token::Between(' '),
        (None, "t") => Token::Between('T'),
        (None, "年" | "년") => Token::Between('年'),
        (None, "月" | "월") => Token::Between('月'),
        (None, "日" | "일") => Token::Between('日'),
        _ => Token::Other,
    }
}

/// The day that begins here and how many tokens it takes. What has the form of a day and is none takes them too.
fn day_at(tokens: &[Token], order: Order) -> Option<(Option<Date>, usize)> {
    let skip = |mut at: usize| {
        while matches!(tokens.get(at), Some(Token::Between('.' | ' ' | '-' | '/'))) {
            at += 1;
        }
        at
    };
    let number = |at: usize| match tokens.get(at) {
        Some(Token::Number(value, digits)) => Some((*value, *digits)),
        _ => None,
    };
    let month = |at: usize| match tokens.get(at) {
        Some(Token::Month(month)) => Some(*month),
        _ => None,
    };
    if let Some((value, digits)) = number(0) {
        let second = skip(1);
        if let (Some(named), true) = (month(second), digits <= 2) {
            // 17 November 2023
            let third = skip(second + 1);
            let (year, digits) = number(third)?;
            return (digits == 4).then(|| (from_numbers(year, named, value), third + 1));
        }
        if let (Some(named), true) = (month(second), digits == 4) {
            // 2023 November 17
            let third = skip(second + 1);
            let (day, digits) = number(third)?;
            return (digits <= 2).then(|| (from_numbers(value, named, day), third + 1));
        }
        let third = skip(second + 1);
        if let (Some((day, 1..=2)), Some(named), true) = (number(second), month(third), digits == 4) {
            // 2023. gada 17. novembrī
            return Some((from_numbers(value, named, day), third + 1));
        }
        if digits == 8 && (19_900_000..21_000_000).contains(&value) {
            return Some((from_numbers(value / 10_000, value / 100 % 100, value % 100), 1));
        }
        let Some(Token::Between(mark @ ('.' | '/' | '-' | '–' | '年'))) = tokens.get(1) else {
            return None;
        };
        let (middle, middle_digits) = number(2)?;
        let is_closed = match (mark, tokens.get(3)) {
            ('年', Some(Token::Between('月'))) => true,
            (mark, Some(Token::Between(other))) => mark == other,
            _ => false,
        };
        let (last, last_digits) = number(4).filter(|_| is_closed && middle_digits <= 2)?;
        return match (digits, last_digits) {
            (4, 1..=2) => Some((from_numbers(value, middle, last), 5)),
            (1..=2, 4) => Some((three(value, middle, last, *mark, order), 5)),
            _ => None,
        };
    }
    // November 17, 2023
    let named = month(0)?;
    let second = skip(1);
    let (day, digits) = number(second).filter(|(_, digits)| *digits <= 2)?;
    let third = skip(second + 1);
    let (year, year_digits) = number(third)?;
    (digits <= 2 && year_digits == 4).then(|| (from_numbers(year, named, day), third + 1))
}

/// A day of three numbers with the year last.
fn three(first: i32, second: i32, year: i32, mark: char, order: Order) -> Option<Date> {
    let order = if mark == '.' { Order::DayFirst } else { order };
    match order {
        Order::DayFirst => from_numbers(year, second, first),
        Order::MonthFirst if first <= 12 => from_numbers(year, first, second),
        _ if first > 12 => from_numbers(year, second, first),
        _ if second > 12 => from_numbers(year, first, second),
        _ if first == second => from_numbers(year, first, second),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_the_languages_of_the_project() {
        for text in [
            "Freitag, 17. November 2023, 14:35 Uhr",
            "vrijdag 17 november 2023",
            "vineri, 17 noiembrie 2023",
            "17 listopada 2023 r.",
            "17 de novembro de 2023",
            "2023. gada 17. novembrī",
            "Παρασκευή, 17 Νοεμβρίου 2023",
            "viernes, 17 de noviembre de 2023",
            "November 17th, 2023",
            "Nov. 17, 2023 | 9:05 am",
            "2023-11-17T23:59:59+02:00",
            "17.11.2023",
            "17/11/2023",
            "11/17/2023",
            "20231117",
            "2023/11/17",
            "2023年11月17日",
        ] {
            assert_eq!(only_day(text, Order::Unknown), Date::new(2023, 11, 17), "{text}");
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_no_day() {
        assert_eq!(only_day("03/04/2023", Order::Unknown), None);
        assert_eq!(only_day("03/04/2023", Order::DayFirst), Date::new(2023, 4, 3));
        assert_eq!(only_day("03/04/2023", Order::MonthFirst), Date::new(2023, 3, 4));
        assert_eq!(only_day("03.04.2023", Order::Unknown), Date::new(2023, 4, 3));
        for text in [
            "31.02.2023",
            "1.2.3.4",
            "tel. 02/345-67",
            "17 November",
            "2023",
            "12:30:45",
            "from 1 May 2023 to 3 May 2023",
            "14. - 20. Januar 2022",
        ] {
            assert_eq!(only_day(text, Order::Unknown), None, "{text}");
        }
    }
}
