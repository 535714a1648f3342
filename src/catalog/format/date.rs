//! A day as the locale writes it: in one of four styles, or by the fields that are asked for.
//!
//! The forms are those of ECMAScript's Intl.DateTimeFormat, written with ICU4X's semantic skeletons and the exceptions
//! of `date_patterns`. Between a year and its „г.“ ICU4X has a narrow no-break space; like browsers, horo writes a
//! plain one, so that a date can be searched for and compared.

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::{CalendarPeriodFieldSet, DateFieldSet};
use icu_datetime::options::{Length, YearStyle};

use super::date_patterns::exception;
use super::day::Day;
use crate::locale::Locale;

/// What a date shall look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateForm {
    /// One of Intl's date styles.
    Style(DateStyle),
    /// Some fields, the words in them at one length.
    Fields(DateFields, Length),
}

/// Intl's date styles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateStyle {
    Full,
    Long,
    Medium,
    Short,
}

impl DateForm {
    /// The form of a day without options: digits.
    pub(super) const PLAIN: DateForm = DateForm::Fields(DateFields::YMD, Length::Short);

    /// The name of the form in the table of exceptions: a style, or a skeleton such as `yMMMd`.
    fn name(self) -> &'static str {
        use DateFields::{D, DE, E, M, MD, MDE, Y, YM, YMD, YMDE};
        use Length::{Long, Medium};
        match self {
            DateForm::Style(DateStyle::Full) => "full",
            DateForm::Style(DateStyle::Long) => "long",
            DateForm::Style(DateStyle::Medium) => "medium",
            DateForm::Style(DateStyle::Short) => "short",
            DateForm::Fields(fields, length) => match (fields, length) {
                (Y, _) => "y",
                (D, _) => "d",
                (M, Long) => "MMMM",
                (M, Medium) => "MMM",
                (M, _) => "M",
                (MD, Long) => "MMMMd",
                (MD, Medium) => "MMMd",
                (MD, _) => "Md",
                (YM, Long) => "yMMMM",
                (YM, Medium) => "yMMM",
                (YM, _) => "yM",
                (YMD, Long) => "yMMMMd",
                (YMD, Medium) => "yMMMd",
                (YMD, _) => "yMd",
                (E, Long) => "EEEE",
                (E, _) => "E",
                (DE, Long) => "EEEEd",
                (DE, _) => "Ed",
                (MDE, Long) => "MMMMEd",
                (MDE, _) => "MMMEd",
                (YMDE, Long) => "yMMMMEd",
                (YMDE, _) => "yMMMEd",
                _ => "",
            },
        }
    }

    /// What ICU4X is asked for.
    fn skeleton(self) -> (DateFields, Length, YearStyle) {
        match self {
            DateForm::Style(DateStyle::Full) => (DateFields::YMDE, Length::Long, YearStyle::Full),
            DateForm::Style(DateStyle::Long) => (DateFields::YMD, Length::Long, YearStyle::Full),
            DateForm::Style(DateStyle::Medium) => (DateFields::YMD, Length::Medium, YearStyle::Full),
            DateForm::Style(DateStyle::Short) => (DateFields::YMD, Length::Short, YearStyle::Auto),
            DateForm::Fields(fields, length) => (fields, length, YearStyle::Full),
        }
    }
}

/// The day as the locale writes it; `None` when ICU4X has no such form.
pub(super) fn write(locale: Locale, day: Day, form: DateForm) -> Option<String> {
    match exception(locale.code(), form.name()) {
        Some(pattern) => fill(locale, day, pattern),
        None => write_skeleton(locale, day, form),
    }
}

/// Every form that can be asked for within a pattern of an exception.
const PARTS: [DateForm; 6] = [
    DateForm::Fields(DateFields::E, Length::Medium),
    DateForm::Fields(DateFields::E, Length::Long),
    DateForm::Fields(DateFields::M, Length::Long),
    DateForm::Fields(DateFields::MD, Length::Medium),
    DateForm::Fields(DateFields::MDE, Length::Medium),
    DateForm::Fields(DateFields::YMD, Length::Long),
];

fn fill(locale: Locale, day: Day, pattern: &str) -> Option<String> {
    let mut text = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        let (field, after) = after.split_once('}')?;
        text.push_str(before);
        let piece = match field {
            "d" => day.day().to_string(),
            "dd" => format!("{:02}", day.day()),
            "M" => day.month().to_string(),
            "MM" => format!("{:02}", day.month()),
            "y" => day.year().to_string(),
            "yy" => format!("{:02}", day.year() % 100),
            "MMM" => {
                let with_day = DateForm::Fields(DateFields::MD, Length::Medium);
                write_skeleton(locale, day, with_day)?.rsplit(' ').next()?.to_owned()
            }
            name => {
                let part = PARTS.into_iter().find(|part| part.name() == name)?;
                write_skeleton(locale, day, part)?
            }
        };
        text.push_str(&piece);
        rest = after;
    }
    text.push_str(rest);
    Some(text)
}

fn write_skeleton(locale: Locale, day: Day, form: DateForm) -> Option<String> {
    let (fields, length, year_style) = form.skeleton();
    let mut builder = FieldSetBuilder::new();
    builder.date_fields = Some(fields);
    builder.length = Some(length);
    let has_year = matches!(fields, DateFields::Y | DateFields::YM | DateFields::YMD | DateFields::YMDE);
    builder.year_style = has_year.then_some(year_style);
    let preferences = (&locale.icu()).into();
    let text = if fields.is_calendar_period() {
        let fields: CalendarPeriodFieldSet = builder.build_calendar_period().ok()?;
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences, fields).ok()?;
        formatter.format(&day.to_icu()).to_string()
    } else {
        let fields: DateFieldSet = builder.build_date().ok()?;
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences, fields).ok()?;
        formatter.format(&day.to_icu()).to_string()
    };
    Some(text.replace('\u{202f}', " "))
}
