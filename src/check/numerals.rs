//! Numbers as they are written: digits with their separators, and the ways to read them.
//!
//! “5.125” is five thousand to a German and five and an eighth to an American; both readings are kept, and the
//! comparison finds out which one the source supports.

use crate::check::facts::{Digits, is_taken, run};
use crate::check::reading::Text;
use crate::locale::Locale;
use crate::span::Span;

/// Millionths, so that decimals compare exactly.
type Value = u128;
const ONE: Value = 1_000_000;

/// A number in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Numeral {
    /// As the language reads it, in millionths.
    pub(super) value: Value,
    /// As another language would read it, and which habit that is.
    pub(super) other: Option<(Value, Habit)>,
    /// What a scale word (“million”) after it makes of it.
    pub(super) scaled: Option<Value>,
    pub(super) unit: Unit,
    /// What was typed.
    pub(super) text: String,
    pub(super) span: Span,
    /// A habit that its own form shows, whatever the value.
    pub(super) habit: Option<Habit>,
}

/// A way of writing numbers that is not the language's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Habit {
    /// A point before the decimals.
    DecimalPoint,
    /// A comma between thousands.
    GroupingComma,
    /// Groups that do not have three digits.
    OddGroups,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    None,
    Percent,
    Permille,
}

impl Numeral {
    /// A plain whole number.
    pub(super) fn whole(number: u64, span: Span) -> Self {
        let value = Value::from(number) * ONE;
        Numeral {
            value,
            other: None,
            scaled: None,
            unit: Unit::None,
            text: number.to_string(),
            span,
            habit: None,
        }
    }

    /// Whether it is this whole number.
    pub(super) fn is(&self, number: u64) -> bool {
        self.value == Value::from(number) * ONE && self.text.len() <= 2
    }

    /// The whole number it is, if it is one.
    pub(super) fn as_whole(&self) -> Option<u64> {
        self.value.is_multiple_of(ONE).then(|| u64::try_from(self.value / ONE).ok()).flatten()
    }

    /// Hour and minute, if it is written as 18.15.
    pub(super) fn clock(&self) -> Option<(u8, u8)> {
        let (hour, minute) = self.text.split_once('.')?;
        let (hour, is_long) = (hour.parse().ok()?, minute.len() == 2);
        let minute = minute.parse().ok()?;
        (is_long && hour <= 24 && minute <= 59).then_some((hour, minute))
    }

    /// Whether it is a small number with a half, a quarter or three quarters.
    pub(super) fn is_easy_share(&self) -> bool {
        self.value < 10 * ONE && (self.value % ONE).is_multiple_of(ONE / 4)
    }

    /// Every value it may stand for.
    pub(super) fn values(&self) -> impl Iterator<Item = Value> {
        [Some(self.value), self.scaled].into_iter().flatten()
    }
}

/// The numbers of a text; digits that belong to a name (F125, H1N1) are left alone.
pub(super) fn scan(read: &Text<'_>, locale: Locale, taken: &[Span]) -> Vec<Numeral> {
    let text = read.text();
    let mut list = Vec::new();
    let mut runs = Digits::new(read, taken);
    while let Some(run) = runs.next() {
        let start = run.start;
        let groups = groups(text, run, taken);
        let end = groups.last().map_or(start + 1, |group| group.1.end);
        if !text[..start].ends_with(char::is_alphabetic) {
            let mut numeral = numeral(text, start..end, &groups);
            (numeral.scaled, numeral.unit) = follow(text, end, locale, numeral.value);
            list.push(numeral);
        }
        runs.go_on(end);
    }
    list
}

/// A run of digits, and the separator before it.
type Group = (char, Span);

fn groups(text: &str, first: Span, taken: &[Span]) -> Vec<Group> {
    let mut groups: Vec<Group> = vec![('\0', first)];
    loop {
        let last = &groups[groups.len() - 1].1;
        let Some(mark) = text[last.end..].chars().next() else { return groups };
        let next = last.end + mark.len_utf8();
        let n_next = run(text.as_bytes(), next);
        let is_blank = matches!(mark, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’');
        let only_blanks = groups.iter().skip(1).all(|group| !matches!(group.0, '.' | ','));
        let fits = match mark {
            '.' | ',' => n_next > 0,
            _ if is_blank => {
                n_next == 3 && only_blanks && last.len() <= 3 && (groups.len() == 1 || last.len() == 3)
            }
            _ => false,
        };
        if !fits || is_taken(taken, next) || groups.len() > 8 {
            return groups;
        }
        groups.push((mark, next..next + n_next));
    }
}

fn numeral(text: &str, span: Span, groups: &[Group]) -> Numeral {
    let digits = |from: usize, to: usize| -> String {
        groups[from..to].iter().map(|group| &text[group.1.clone()]).collect()
    };
    let whole = |to: usize| value(&digits(0, to), "");
    let n_groups = groups.len();
    let mut numeral = Numeral {
        value: whole(n_groups),
        other: None,
        scaled: None,
        unit: Unit::None,
        text: text[span.clone()].to_owned(),
        span,
        habit: None,
    };
    if n_groups == 1 {
        return numeral;
    }
    let mark = groups[n_groups - 1].0;
    let last = &text[groups[n_groups - 1].1.clone()];
    let decimal = value(&digits(0, n_groups - 1), last);
    let is_mixed = groups[1..].iter().any(|group| group.0 != mark);
    let even = |to: usize| groups[0].1.len() <= 3 && groups[1..to].iter().all(|group| group.1.len() == 3);
    match mark {
        ',' | '.' if is_mixed || (n_groups == 2 && !even(2)) => {
            numeral.value = decimal;
            numeral.habit = match mark {
                '.' => Some(Habit::DecimalPoint),
                _ => (!even(n_groups - 1)).then_some(Habit::OddGroups),
            };
        }
        ',' if n_groups == 2 => {
            numeral.other = Some((numeral.value, Habit::GroupingComma));
            numeral.value = decimal;
        }
        ',' if last.len() != 3 => {
            numeral.value = decimal;
            numeral.habit = Some(Habit::GroupingComma);
        }
        ',' => numeral.habit = Some(Habit::GroupingComma),
        '.' if n_groups == 2 => numeral.other = Some((decimal, Habit::DecimalPoint)),
        '.' if !even(n_groups) => numeral.habit = Some(Habit::OddGroups),
        _ => {}
    }
    numeral
}

fn value(whole: &str, decimals: &str) -> Value {
    let whole = whole.bytes().take(24).fold(0, |n: Value, byte| n * 10 + Value::from(byte - b'0'));
    let mut decimals = decimals.bytes();
    let parts = (0..6).fold(0, |n: Value, _| n * 10 + Value::from(decimals.next().unwrap_or(b'0') - b'0'));
    whole * ONE + parts
}

/// The scale word and the unit after a number.
fn follow(text: &str, end: usize, locale: Locale, value: Value) -> (Option<Value>, Unit) {
    let mut rest = text[end..].trim_start_matches([' ', '\u{a0}', '\u{202f}', '-', '‑']);
    match rest.chars().next() {
        Some('%') => return (None, Unit::Percent),
        Some('‰') => return (None, Unit::Permille),
        Some(c) if c.is_alphabetic() => {}
        _ => return (None, Unit::None),
    }
    let mut scaled = None;
    for _ in 0..2 {
        let word = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
        if scaled.is_none() && is_percent(word, rest) {
            return (None, Unit::Percent);
        }
        let Some(factor) = factor(word, locale) else { break };
        scaled = Some(scaled.unwrap_or(value).saturating_mul(factor));
        rest = rest[word.len()..].trim_start_matches(['.', ' ', '\u{a0}', '\u{202f}']);
    }
    (scaled, Unit::None)
}

fn is_percent(word: &str, rest: &str) -> bool {
    const STEMS: [&str; 8] =
        ["процент", "prozent", "procent", "percent", "porcent", "Prozent", "ποσοστ", "проц"];
    STEMS.iter().any(|stem| word.starts_with(stem))
        || ["por ciento", "por cento", "la sută", "τοις εκατό", "τα εκατό", "на сто"]
            .iter()
            .any(|words| rest.starts_with(words))
}

/// What a scale word multiplies by. A stem that ends in `$` is the whole word; the number is its power of a thousand.
fn factor(word: &str, locale: Locale) -> Option<Value> {
    let table: &[(&str, u32)] = match locale.code() {
        "bg" => &[
            ("хиляд", 1),
            ("хил$", 1),
            ("милион", 2),
            ("млн$", 2),
            ("милиард", 3),
            ("млрд$", 3),
            ("трилион", 4),
        ],
        "de" => &[("tausend", 1), ("mio$", 2), ("million", 2), ("mrd$", 3), ("milliard", 3), ("billion", 4)],
        "nl" => &[("duizend", 1), ("mln$", 2), ("miljoen", 2), ("mld$", 3), ("miljard", 3), ("biljoen", 4)],
        "ro" => {
            &[("mii$", 1), ("mie$", 1), ("milio", 2), ("mil$", 2), ("mld$", 3), ("miliard", 3), ("trilio", 4)]
        }
        "pl" => &[
            ("tys", 1),
            ("mln$", 2),
            ("milion", 2),
            ("mld$", 3),
            ("mlrd$", 3),
            ("miliard", 3),
            ("bilion", 4),
        ],
        "pt" => &[("milhão$", 2), ("milhões$", 2), ("mil$", 1), ("bilião$", 4), ("biliões$", 4)],
        "lv" => &[("tūkst", 1), ("miljon", 2), ("milj$", 2), ("miljard", 3), ("mljrd$", 3), ("triljon", 4)],
        "el" => &[("χιλιάδ", 1), ("χιλ$", 1), ("εκατομμ", 2), ("εκατ$", 2), ("δισ", 3), ("τρισ", 4)],
        "es" => &[("millones$", 2), ("millón$", 2), ("mil$", 1), ("billones$", 4), ("billón$", 4)],
        _ => &[],
    };
    let small = word.to_lowercase();
    let fits = |stem: &str| match stem.strip_suffix('$') {
        Some(whole) => small == whole,
        None => small.starts_with(stem),
    };
    table.iter().find(|pair| fits(pair.0)).map(|pair| 1000_u128.pow(pair.1))
}
