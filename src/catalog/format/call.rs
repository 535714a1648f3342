//! The two functions of horo's Fluent: `NUMBER()` and `DATETIME()`.
//!
//! Both read Intl's options. An option that cannot be used is told and left out by `NUMBER()`, because the number can
//! still be written; `DATETIME()` gives no date at all then, because a date in another form than was meant misleads.

use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentValue};
use icu_datetime::fieldsets::builder::DateFields;
use icu_datetime::options::Length;

use super::date::{DateForm, DateStyle};
use super::day::Day;
use super::error::{FormatError, readable};
use super::limits::MAX_DIGITS;

/// `NUMBER(number, …)`: the number with its options, or `None`. What is wrong is added to the errors.
pub(super) fn number(
    value: &FluentValue<'_>,
    named: &FluentArgs<'_>,
    errors: &mut Vec<FormatError>,
) -> Option<FluentNumber> {
    let mut number = match value {
        FluentValue::Number(number) => number.clone(),
        FluentValue::Error => return None,
        other => {
            errors.push(bad("NUMBER", format!("needs a number, not {}", describe(other))));
            return None;
        }
    };
    let mut usable = FluentArgs::new();
    for (name, value) in named.iter() {
        let (value, problem) = number_option(name, value);
        if let Some(value) = value {
            usable.set(name.to_owned(), value);
        }
        errors.extend(problem.map(|problem| bad("NUMBER", problem)));
    }
    let inherited_minimum = number.options.minimum_fraction_digits;
    number.options.merge(&usable);
    let options = &mut number.options;
    // The decimals of a literal give way to a maximum that is asked for: NUMBER(1.50, maximumFractionDigits: 0).
    if usable.get("minimumFractionDigits").is_none() {
        options.minimum_fraction_digits =
            inherited_minimum.map(|least| least.min(options.maximum_fraction_digits.unwrap_or(usize::MAX)));
    }
    for (least, most, which) in [
        (options.minimum_fraction_digits, options.maximum_fraction_digits, "FractionDigits"),
        (options.minimum_significant_digits, options.maximum_significant_digits, "SignificantDigits"),
    ] {
        if matches!((least, most), (Some(least), Some(most)) if least > most) {
            errors.push(bad("NUMBER", format!("has a minimum{which} above its maximum{which}")));
        }
    }
    Some(number)
}

/// An option of `NUMBER()` as `FluentNumberOptions` reads it, and what is wrong with the one that was given.
type NumberOption = (Option<FluentValue<'static>>, Option<String>);

fn number_option(name: &str, value: &FluentValue<'_>) -> NumberOption {
    let refused = |problem: &str| (None, Some(problem.to_owned()));
    match name {
        "minimumIntegerDigits" | "minimumSignificantDigits" | "maximumSignificantDigits" => {
            digits(name, value, 1)
        }
        "minimumFractionDigits" | "maximumFractionDigits" => digits(name, value, 0),
        "useGrouping" => match word(value).as_deref() {
            Some("true" | "auto") => (Some("true".into()), None),
            Some("false" | "0") => (Some("false".into()), None),
            _ => refused("takes useGrouping: \"true\" or \"false\""),
        },
        "type" => match word(value).as_deref() {
            Some("cardinal") => (Some("cardinal".into()), None),
            Some("ordinal") => (Some("ordinal".into()), None),
            _ => refused("takes type: \"cardinal\" or \"ordinal\""),
        },
        _ => refused(&format!("has no option {}", readable(name))),
    }
}

/// A digit option; one above the limit is cut to it.
fn digits(name: &str, value: &FluentValue<'_>, least: u8) -> NumberOption {
    let FluentValue::Number(number) = value else {
        return (None, Some(format!("takes {name} as a number from {least} to {MAX_DIGITS}")));
    };
    if number.value > f64::from(MAX_DIGITS) {
        (Some(MAX_DIGITS.into()), Some(format!("takes at most {MAX_DIGITS} as {name}")))
    } else if number.value < f64::from(least) || number.value.fract() != 0.0 {
        (None, Some(format!("takes {name} as a whole number from {least} to {MAX_DIGITS}")))
    } else {
        (Some(number.value.into()), None)
    }
}

/// `DATETIME(day, …)`: the day and its form, or `None`. What is wrong is added to the errors.
pub(super) fn date(
    value: &FluentValue<'_>,
    named: &FluentArgs<'_>,
    errors: &mut Vec<FormatError>,
) -> Option<(Day, DateForm)> {
    let Some(day) = as_day(value) else {
        if !matches!(value, FluentValue::Error) {
            errors.push(bad("DATETIME", format!("needs a date, not {}", describe(value))));
        }
        return None;
    };
    match date_form(named) {
        Ok(form) => Some((day, form)),
        Err(problem) => {
            errors.push(bad("DATETIME", problem));
            None
        }
    }
}

/// The day in a value: horo's own [`Day`], or a text such as `2023-11-17`.
pub(super) fn as_day(value: &FluentValue<'_>) -> Option<Day> {
    match value {
        FluentValue::Custom(custom) => (**custom).as_any().downcast_ref().copied(),
        FluentValue::String(text) => Day::parse(text),
        _ => None,
    }
}

fn date_form(named: &FluentArgs<'_>) -> Result<DateForm, String> {
    let mut style = None;
    let (mut year, mut month, mut day, mut weekday) = (false, None, false, None);
    for (name, value) in named.iter() {
        let value = word(value).unwrap_or_default();
        match (name, value.as_str()) {
            ("dateStyle", "full") => style = Some(DateStyle::Full),
            ("dateStyle", "long") => style = Some(DateStyle::Long),
            ("dateStyle", "medium") => style = Some(DateStyle::Medium),
            ("dateStyle", "short") => style = Some(DateStyle::Short),
            ("year", "numeric") => year = true,
            ("month", "long") => month = Some(Length::Long),
            ("month", "short") => month = Some(Length::Medium),
            ("month", "numeric") => month = Some(Length::Short),
            ("day", "numeric") => day = true,
            ("weekday", "long") => weekday = Some(Length::Long),
            ("weekday", "short") => weekday = Some(Length::Medium),
            _ => return Err(date_problem(name)),
        }
    }
    let is_plain = !year && month.is_none() && !day && weekday.is_none();
    match style {
        Some(style) if is_plain => Ok(DateForm::Style(style)),
        Some(_) => Err(String::from("takes dateStyle or single fields, not both")),
        None if is_plain => Ok(DateForm::PLAIN),
        None => fields(year, month, day, weekday),
    }
}

fn date_problem(name: &str) -> String {
    String::from(match name {
        "dateStyle" => "takes dateStyle: \"full\", \"long\", \"medium\" or \"short\"",
        "year" => "takes year: \"numeric\"",
        "month" => "takes month: \"long\", \"short\" or \"numeric\"",
        "day" => "takes day: \"numeric\"",
        "weekday" => "takes weekday: \"long\" or \"short\"",
        "timeStyle" | "hour" | "minute" | "second" | "timeZone" | "timeZoneName" => {
            "has no time of day: the dates of articles are whole days"
        }
        _ => return format!("has no option {}", readable(name)),
    })
}

fn fields(year: bool, month: Option<Length>, day: bool, weekday: Option<Length>) -> Result<DateForm, String> {
    let fields = match (year, month.is_some(), day, weekday.is_some()) {
        (true, false, false, false) => DateFields::Y,
        (true, true, false, false) => DateFields::YM,
        (true, true, true, false) => DateFields::YMD,
        (true, true, true, true) => DateFields::YMDE,
        (false, true, false, false) => DateFields::M,
        (false, true, true, false) => DateFields::MD,
        (false, true, true, true) => DateFields::MDE,
        (false, false, true, false) => DateFields::D,
        (false, false, true, true) => DateFields::DE,
        (false, false, false, true) => DateFields::E,
        _ => return Err(String::from("cannot write these fields together: add the month, or take one away")),
    };
    match (month, weekday) {
        (Some(month), Some(weekday)) if month != weekday => {
            Err(String::from("takes month and weekday both “long” or both “short”"))
        }
        (month, weekday) => Ok(DateForm::Fields(fields, month.or(weekday).unwrap_or(Length::Long))),
    }
}

/// A word-like option's value; `0` may stand for “false”.
fn word(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::String(text) => Some(text.to_string()),
        FluentValue::Number(number) => Some(number.value.to_string()),
        _ => None,
    }
}

fn bad(function: &str, problem: String) -> FormatError {
    FormatError::bad_value(format!("{function}()"), problem)
}

fn describe(value: &FluentValue<'_>) -> String {
    match value {
        FluentValue::String(text) => format!("the text “{}”", readable(text)),
        FluentValue::Number(number) => format!("the number {}", number.value),
        FluentValue::Custom(_) if as_day(value).is_some() => String::from("a date"),
        FluentValue::Custom(_) => String::from("a value of another kind"),
        FluentValue::None | FluentValue::Error => String::from("nothing"),
    }
}
