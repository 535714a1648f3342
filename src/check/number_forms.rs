//! Numbers: each of the source's stands in the target, in the target language's form.
//!
//! A number counts as there when it is written as a word or in Roman numerals, with a scale word, as the full year of a
//! two-digit one, or turned into another unit of measure. Only what none of this explains is reported.

use crate::check::facts::Facts;
use crate::check::finding::Finding;
use crate::check::number_words;
use crate::check::numerals::{Habit, Numeral, Unit};
use crate::check::reading::{Both, Reading};
use crate::diagnostic::Said;

/// Compares the numbers that dates and times have left over.
pub(super) fn compare(both: &Both<'_>, source: &mut Facts, target: &mut Facts, found: &mut Vec<Finding>) {
    let mut given = std::mem::take(&mut target.numerals);
    let mut lost = Vec::new();
    let mut pairs = Vec::new();
    for numeral in std::mem::take(&mut source.numerals) {
        match partner(&numeral, &given) {
            Some(at) => pairs.push((numeral, given.remove(at))),
            None => lost.push(numeral),
        }
    }
    for (numeral, other) in &pairs {
        form(both, numeral, other, found);
    }
    units(both, &pairs, &given, found);
    if lost.is_empty() && given.is_empty() {
        return;
    }
    let small_source = both.source.plain.text().to_lowercase();
    let small_target = both.target.plain.text().to_lowercase();
    given.retain(|numeral| !is_told(numeral, both.source, &small_source));
    lost.retain(|numeral| !is_converted(numeral, &mut given, both));
    lost.retain(|numeral| {
        !is_told(numeral, both.target, &small_target) && (!given.is_empty() || !may_go(numeral, &pairs, both))
    });
    for numeral in lost {
        let wanted = &numeral.text;
        found.push(if given.is_empty() {
            Finding::new(
                "number-missing",
                both.target.whole(),
                Said::new("number-missing").with("wanted", wanted),
            )
        } else {
            let other = given.remove(nearest(&numeral, &given));
            let at = both.target.at(&other.span);
            let said = Said::new("number-changed").with("wanted", wanted).with("written", &other.text);
            Finding::new("number-changed", at, said)
        });
    }
    for numeral in given {
        let at = both.target.at(&numeral.span);
        found.push(Finding::new(
            "number-extra",
            at,
            Said::new("number-extra").with("written", &numeral.text),
        ));
    }
}

/// The best partner: the same value and unit, the same value, the same with a scale word, the same read otherwise.
fn partner(numeral: &Numeral, given: &[Numeral]) -> Option<usize> {
    let by = |fits: &dyn Fn(&Numeral) -> bool| given.iter().position(fits);
    by(&|other| other.value == numeral.value && other.unit == numeral.unit)
        .or_else(|| by(&|other| other.value == numeral.value))
        .or_else(|| by(&|other| other.values().any(|value| numeral.values().any(|wanted| wanted == value))))
        .or_else(|| {
            by(&|other| other.other.is_some_and(|(value, _)| numeral.values().any(|wanted| wanted == value)))
        })
        .or_else(|| {
            by(&|other| numeral.other.is_some_and(|(value, _)| other.values().any(|wanted| wanted == value)))
        })
        .or_else(|| by(&|other| is_short_year(numeral, other) || is_short_year(other, numeral)))
}

/// 80 for 1980, 19 for 2019.
fn is_short_year(short: &Numeral, long: &Numeral) -> bool {
    match (short.as_whole(), long.as_whole()) {
        (Some(short), Some(long)) => short < 100 && (1800..2100).contains(&long) && long % 100 == short,
        _ => false,
    }
}

/// A number in another language's form.
fn form(both: &Both<'_>, numeral: &Numeral, other: &Numeral, found: &mut Vec<Finding>) {
    if numeral.text == other.text {
        return;
    }
    let read_otherwise = other.other.filter(|pair| pair.0 == numeral.value && other.value != numeral.value);
    let Some(habit) = read_otherwise.map(|pair| pair.1).or(other.habit) else { return };
    if habit == Habit::DecimalPoint && other.habit.is_some() && other.text.split('.').count() > 2 {
        return;
    }
    let profile = both.target.locale.profile();
    let (code, mark) = match habit {
        Habit::DecimalPoint => ("decimal-separator", profile.decimal),
        Habit::GroupingComma | Habit::OddGroups => ("number-grouping", profile.grouping[0]),
    };
    // A space between quotation marks would be seen by nobody: it is told in words.
    let by = if mark.is_whitespace() { "space" } else { "mark" };
    let said = Said::new(code).with("written", &other.text).with("by", by).with("mark", mark);
    found.push(Finding::new(code, both.target.at(&other.span), said));
}

/// Percent stays percent.
fn units(both: &Both<'_>, pairs: &[(Numeral, Numeral)], rest: &[Numeral], found: &mut Vec<Finding>) {
    let per_source = pairs.iter().filter(|pair| pair.0.unit != Unit::None).count();
    let per_target =
        pairs.iter().map(|pair| &pair.1).chain(rest).filter(|other| other.unit != Unit::None).count();
    let is_fewer = per_target < per_source;
    for (index, (numeral, other)) in pairs.iter().enumerate() {
        if numeral.unit == other.unit {
            continue;
        }
        let is_dropped = other.unit == Unit::None && (!is_fewer || is_listed(both, &pairs[index].1));
        let is_added = numeral.unit == Unit::None;
        if is_dropped || is_added {
            continue;
        }
        let unit = if numeral.unit == Unit::Percent { "percent" } else { "permille" };
        let at = both.target.at(&other.span);
        found.push(Finding::new(
            "percent-changed",
            at,
            Said::new("percent-changed").with("written", &other.text).with("unit", unit),
        ));
    }
}

/// Whether a further number with a percent sign follows in the same list: “38, 40 and 48 %”, “70–90 %”.
fn is_listed(both: &Both<'_>, other: &Numeral) -> bool {
    let rest = &both.target.plain.text()[other.span.end..];
    let Some(next) = rest.find(|c: char| c.is_ascii_digit()).filter(|&at| at <= 8) else { return false };
    let after = rest[next..].trim_start_matches(|c: char| c.is_ascii_digit() || c == ',' || c == '.');
    after.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']).starts_with(['%', 'p', 'P', 'τ', 'l', '‰'])
}

/// Whether the other side says the number without digits.
fn is_told(numeral: &Numeral, side: &Reading<'_>, small_text: &str) -> bool {
    let words = &side.plain.words.list;
    let in_roman = |number: u64| {
        let text = side.plain.text();
        words
            .iter()
            .any(|word| word.span.len() <= 8 && number_words::roman(&text[word.span.clone()]) == Some(number))
    };
    let Some(number) = numeral.as_whole() else {
        return numeral.is_easy_share() && number_words::says_share(side.locale, small_text);
    };
    let is_share = numeral.unit == Unit::Percent && matches!(number, 25 | 33 | 50 | 75);
    number_words::says(side.locale, small_text, number)
        || number < 40 && in_roman(number)
        || is_share && number_words::says_share(side.locale, small_text)
}

/// Whether a number may be left out: “number 1” becomes “the first”, a century becomes its years, and of a measure
/// in two units (“45 miles (72 km)”) one will do.
fn may_go(numeral: &Numeral, pairs: &[(Numeral, Numeral)], both: &Both<'_>) -> bool {
    let text = both.source.plain.text();
    let after = text[numeral.span.end..].trim_start_matches(|c: char| !c.is_alphabetic());
    let is_century = after.starts_with("век") || after.starts_with("столет") || after.starts_with("ти век");
    let is_of_it = |other: &Numeral| {
        other.as_whole().zip(numeral.as_whole()).is_some_and(|(year, n)| year / 100 + 1 == n)
    };
    let is_other_unit = |other: &Numeral| {
        let (first, second) =
            if other.span.end <= numeral.span.start { (other, numeral) } else { (numeral, other) };
        let between = text.get(first.span.end..second.span.start).unwrap_or_default();
        between.len() <= 60 && between.contains('(') && !between.contains(')')
    };
    numeral.text == "1" && numeral.unit == Unit::None
        || is_century && pairs.iter().any(|pair| is_of_it(&pair.1))
        || pairs.iter().any(|pair| is_other_unit(&pair.0))
}

/// Whether a number was turned into another unit of measure, as miles into kilometres.
fn is_converted(numeral: &Numeral, given: &mut Vec<Numeral>, both: &Both<'_>) -> bool {
    const FACTORS: [f64; 12] =
        [1.609, 0.3048, 30.48, 2.54, 0.4536, 28.35, 4.546, 3.785, 0.4047, 0.9144, 2.59, 0.5682];
    let after = &both.source.plain.text()[numeral.span.end..];
    let mut words =
        after.split(|c: char| !c.is_alphabetic() && c != '°').filter(|word| !word.is_empty()).take(3);
    let Some(measure) = words.find(|word| !BEFORE_MEASURE.iter().any(|stem| word.starts_with(stem))) else {
        return false;
    };
    let is_measure = MEASURES.iter().any(|stem| match stem.strip_suffix('$') {
        Some(whole) => measure == whole,
        None => measure.starts_with(stem),
    });
    if !is_measure {
        return false;
    }
    let degrees = measure.starts_with("градус") || measure.starts_with('°');
    let is_near = |one: f64, other: f64| (one / other - 1.0).abs() < 0.06;
    let position = given.iter().position(|other| {
        let (one, other) = (as_float(numeral), as_float(other));
        let as_degrees = is_near(one * 1.8 + 32.0, other) || is_near((one - 32.0) / 1.8, other);
        FACTORS.iter().any(|factor| is_near(one * factor, other) || is_near(one / factor, other))
            || degrees && as_degrees
    });
    position.map(|at| given.remove(at)).is_some()
}

/// Bulgarian names of measures: stems, or whole words with a `$`.
const MEASURES: [&str; 26] = [
    "мили$",
    "миля$",
    "фут",
    "инч",
    "паунд",
    "акр",
    "ярд",
    "галон",
    "унци",
    "пинт",
    "км$",
    "м$",
    "см$",
    "мм$",
    "кг$",
    "гр$",
    "километ",
    "метр",
    "сантим",
    "килогр",
    "градус",
    "°",
    "литр",
    "тон",
    "хектар",
    "декар",
];
const BEFORE_MEASURE: [&str; 4] = ["хиляди", "милиона", "квадратн", "кубическ"];

#[expect(clippy::cast_precision_loss, reason = "compared within six per cent")]
fn as_float(numeral: &Numeral) -> f64 {
    numeral.value as f64 / 1e6
}

fn nearest(numeral: &Numeral, given: &[Numeral]) -> usize {
    let same_length = given.iter().position(|other| other.text.len() == numeral.text.len());
    same_length.unwrap_or(0)
}
