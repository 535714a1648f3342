//! How a part of the source may stand in a translation, each with what then comes in its place.

use super::tokens::InNumbers;
use crate::leverage::names::{KnownName, NameForm};
use crate::locale::{Locale, months};

/// A way to write a part, and what comes there.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Form {
    pub(super) old: String,
    pub(super) new: String,
    pub(super) needs: Needs,
}

/// What has to hold around a place, so that it is surely the part.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Needs {
    /// It is no part of a longer word or number.
    Nothing,
    /// A number stands beside it, too.
    Number,
    /// A number stands before it, too.
    Day,
    /// No article stands before it, too: the other name may have another one.
    NoArticle,
    /// No word before it says “or”, too, which Spanish says otherwise before an o.
    NoOr,
    /// It is a reference to a term: nothing has to hold around it but that.
    Reference,
}

fn form(old: String, new: String, needs: Needs) -> Form {
    Form { old, new, needs }
}

/// A number of the source in the target's ways to write one.
pub(super) fn number(before: &str, now: &str, locale: Locale) -> Vec<Form> {
    let bare = |number: &str| number.chars().filter(|c| c.is_ascii_digit() || *c == ',').collect::<String>();
    let (before, now) = (bare(before), bare(now));
    let profile = locale.profile();
    let write = |number: &str, group: Option<char>| {
        let (whole, rest) =
            number.split_once(',').map_or((number, None), |(whole, rest)| (whole, Some(rest)));
        let mut text = String::new();
        for (at, digit) in whole.chars().enumerate() {
            if let Some(group) = group
                && at > 0
                && (whole.len() - at).is_multiple_of(3)
            {
                text.push(group);
            }
            text.push(digit);
        }
        text.extend(rest.map(|rest| format!("{}{rest}", profile.decimal)));
        text
    };
    let groups = std::iter::once(None).chain(profile.grouping.iter().copied().map(Some));
    let mut forms: Vec<Form> =
        groups.map(|group| form(write(&before, group), write(&now, group), Needs::Nothing)).collect();
    forms.sort_by(|one, other| one.old.cmp(&other.old));
    forms.dedup_by(|one, other| one.old == other.old);
    forms
}

/// A month in every form that the language has; a form that leads to two others is none.
pub(super) fn month(before: u8, now: u8, locale: Locale) -> Vec<Form> {
    let name = |row: &months::Row, month: u8| row.get(usize::from(month) - 1).copied().unwrap_or_default();
    let is_doubtful = months::is_also_a_word(before, locale);
    // “w marcu” but “we wrześniu”, “z marca” but “ze stycznia”; behind a day nothing changes.
    let is_hard = locale.code() == "pl" && [before, now].iter().any(|month| matches!(month, 1 | 9));
    let needs = match locale.code() {
        _ if is_hard => Needs::Day,
        _ if is_doubtful => Needs::Number,
        "es" if before == 10 || now == 10 => Needs::NoOr,
        _ => Needs::Nothing,
    };
    let mut forms: Vec<Form> = Vec::new();
    for row in months::rows(locale) {
        let (old, new) = (name(row, before), name(row, now));
        for way in [str::to_owned, capitalised] {
            if !old.is_empty() && !new.is_empty() {
                forms.push(form(way(old), way(new), needs));
            }
        }
    }
    settled(forms)
}

/// A day that the source has in numbers, in numbers or words.
pub(super) fn day(before: InNumbers, now: InNumbers, locale: Locale) -> Vec<Form> {
    let mut forms = Vec::new();
    let mut both =
        |write: &dyn Fn(InNumbers) -> String| forms.push(form(write(before), write(now), Needs::Nothing));
    for mark in [".", "/", "-", ". "] {
        both(&|InNumbers { day, month, year }| format!("{day}{mark}{month}{mark}{year}"));
        both(&|InNumbers { day, month, year }| format!("{day:02}{mark}{month:02}{mark}{year}"));
    }
    both(&|InNumbers { day, month, year }| format!("{year}-{month:02}-{day:02}"));
    // The first of a month is “1.º” or “1η” in words, with other words around it.
    let is_first = matches!(locale.code(), "el" | "es" | "pt") && (before.day == 1) != (now.day == 1);
    for row in months::rows(locale) {
        let is_settled =
            |day: InNumbers| row.get(usize::from(day.month) - 1).is_some_and(|name| !name.is_empty());
        if !is_first && is_settled(before) && is_settled(now) {
            both(&|InNumbers { day, month, year }| {
                let month = row[usize::from(month) - 1];
                match locale.code() {
                    "de" => format!("{day}. {month} {year}"),
                    "es" | "pt" => format!("{day} de {month} de {year}"),
                    "lv" => format!("{year}. gada {day}. {month}"),
                    _ => format!("{day} {month} {year}"),
                }
            });
        }
    }
    settled(forms)
}

/// A name that the project has in both languages.
pub(super) fn name(before: &KnownName, now: &KnownName, locale: Locale) -> Vec<Form> {
    let same = |old: &NameForm| now.target.iter().find(|new| new.form == old.form);
    let pairs = || before.target.iter().filter_map(|old| Some((old, same(old)?)));
    let references =
        pairs().map(|(old, new)| form(old.reference.clone(), new.reference.clone(), Needs::Reference));
    // Written out, a form is only surely this one where both names have the same forms; and where words follow a name's
    // gender, not the form that a sentence is about.
    let has_same_forms = before.target.len() == now.target.len() && pairs().count() == now.target.len();
    let is_bound = matches!(locale.code(), "pl" | "lv");
    let written = pairs().filter(|(old, _)| has_same_forms && !(is_bound && old.form.is_empty()));
    let written = written.map(|(old, new)| form(old.text.clone(), new.text.clone(), Needs::NoArticle));
    references.chain(written).collect()
}

/// A word of a name as it is.
pub(super) fn word(before: &str, now: &str) -> Vec<Form> {
    vec![form(before.to_owned(), now.to_owned(), Needs::Nothing)]
}

/// Each way to write the old part once; one that leads to different new ones is not sure and is only found.
fn settled(mut forms: Vec<Form>) -> Vec<Form> {
    forms.sort_by(|one, other| (&one.old, &one.new).cmp(&(&other.old, &other.new)));
    forms.dedup();
    let is_one = |form: &Form| forms.iter().filter(|other| other.old == form.old).count() == 1;
    forms.iter().filter(|form| is_one(form)).cloned().collect()
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
