//! Where Intl writes a date in another way than ICU4X's semantic skeletons.
//!
//! A semantic skeleton (“year, month and day, short”) is not quite CLDR's pattern of a date style or of a set of fields:
//! it keeps the zeros of `dd.MM`, and falls back to digits where a locale has no such pattern. Browsers and every
//! other Fluent runtime show Intl's forms, so horo does too; the tables made with Intl hold each row.
//!
//! In a pattern `{d}`, `{M}`, `{MM}`, `{y}`, `{yy}` are digits; `{MMM}` is the month as it stands after a day, and any
//! other name in braces is what ICU4X writes for that skeleton.

/// The pattern of a locale for a date style or a skeleton, when ICU4X's own is another.
pub(super) fn exception(locale: &str, form: &str) -> Option<&'static str> {
    EXCEPTIONS.iter().find(|row| row.0 == locale && row.1 == form).map(|row| row.2)
}

/// Locale, date style or skeleton, pattern.
static EXCEPTIONS: [(&str, &str, &str); 26] = [
    ("bg", "Md", "{d}.{MM}"),
    ("bg", "MMMd", "{d}.{MM}"),
    ("bg", "MMMEd", "{E}, {d}.{MM}"),
    ("bg", "MMM", "{MM}"),
    ("de", "yMd", "{d}.{M}.{y}"),
    ("de", "Md", "{d}.{M}."),
    ("de", "yMMM", "{MMM} {y}"),
    ("de", "yM", "{M}/{y}"),
    ("de", "yMMMd", "{MMMd} {y}"),
    ("de", "yMMMEd", "{MMMEd} {y}"),
    ("lv", "medium", "{y}. gada {MMMd}"),
    ("lv", "short", "{dd}.{MM}.{yy}"),
    ("lv", "yMd", "{d}.{MM}.{y}."),
    ("lv", "yMMMM", "{y}. g. {MMMM}"),
    ("nl", "yMd", "{d}-{M}-{y}"),
    ("nl", "Md", "{d}-{M}"),
    ("nl", "yM", "{M}-{y}"),
    ("pl", "short", "{d}.{MM}.{y}"),
    ("pl", "yMd", "{d}.{MM}.{y}"),
    ("pl", "Md", "{d}.{MM}"),
    ("pt", "full", "{EEEE}, {yMMMMd}"),
    ("pt", "MMMd", "{d}/{MM}"),
    ("pt", "yMMMd", "{d}/{MM}/{y}"),
    ("pt", "yMMMMEd", "{EEEE}, {yMMMMd}"),
    ("pt", "yMMMEd", "{E}, {d}/{MM}/{y}"),
    ("pt", "M", "{M}"),
];
