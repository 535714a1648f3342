//! The words around Bulgarian dates: months, weekdays, labels, what can be counted, places.
//!
//! All words come folded (see `token`), but for Roman numerals, which are read as they stand.

use super::Weekday;
use crate::locale::months::BULGARIAN;
use crate::text::script::{Script, in_script};

/// The month (1 to 12) that a word names, in full or cut to at least three letters.
pub(super) fn month(word: &str) -> Option<i32> {
    match word {
        "ян" => return Some(1),
        "юн" => return Some(6),
        "юл" => return Some(7),
        _ => {}
    }
    (1..).zip(BULGARIAN).find(|(_, name)| is_cut_of(word, name)).map(|(month, _)| month)
}

fn is_cut_of(word: &str, name: &str) -> bool {
    name.starts_with(word) && word.chars().count() >= 3
}

/// The month that a Roman numeral in capitals names; Bulgarian keyboards write Х and І for X and I.
pub(super) fn roman_month(raw: &str) -> Option<i32> {
    let latin = in_script(raw, Script::Latin)?;
    let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
    (1..).zip(numerals).find(|(_, numeral)| *numeral == latin).map(|(month, _)| month)
}

/// The weekday that a word names in full.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS.iter().position(|&name| name == word).map(|at| Weekday::ALL[at])
}

/// The weekday that a word names in full or cut short. „Пет“ is also five: ask only where a weekday is expected.
pub(super) fn weekday_or_cut(word: &str) -> Option<Weekday> {
    const LETTERS: [&str; 7] = ["пн", "вт", "ср", "чт", "пт", "сб", "нд"];
    let at = LETTERS.iter().position(|&two| two == word);
    at.or_else(|| WEEKDAYS.iter().position(|name| is_cut_of(word, name))).map(|at| Weekday::ALL[at])
}

const WEEKDAYS: [&str; 7] = ["понеделник", "вторник", "сряда", "четвъртък", "петък", "събота", "неделя"];

/// What a date is, by the label before it; the better kind is the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// The end of a term, a birthday: never an article's date.
    Other,
    /// When the page was last changed.
    Modified,
    /// No label says.
    Plain,
    /// When the page was written or sent.
    Created,
    /// When it was published.
    Published,
}

/// The role that a label gives to the date after it.
pub(super) fn role(word: &str) -> Option<Role> {
    let begins = |stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
    if begins(&["публикуван", "обявен", "пуснат"]) || word == "публ" {
        Some(Role::Published)
    } else if begins(&["създаден", "изпратен", "добавен", "качен", "написан"]) || word == "дата"
    {
        Some(Role::Created)
    } else if begins(&[
        "промян",
        "промен",
        "обновен",
        "обновяв",
        "актуализ",
        "редактиран",
        "редакци",
        "коригиран",
    ]) {
        Some(Role::Modified)
    } else if begins(&["срок", "валидн", "изтича"])
        || matches!(word, "роден" | "родена" | "починал" | "починала")
    {
        Some(Role::Other)
    } else {
        None
    }
}

/// The ending of an ordinal: 1-ви, 2-ри, 3-ти, 7-ми, with or without an article.
pub(super) fn is_ordinal_ending(word: &str) -> bool {
    matches!(word, "ви" | "ри" | "ти" | "ми" | "вия" | "рия" | "тия" | "мия" | "и" | "я")
}

/// „г.“ and its longer forms.
pub(super) fn is_year_word(word: &str) -> bool {
    matches!(word, "г" | "год" | "година")
}

/// „ч.“ and its longer forms.
pub(super) fn is_hour_word(word: &str) -> bool {
    matches!(word, "ч" | "час" | "часа" | "часът" | "h")
}

/// Words before which a number is an amount and no year: „на 5 май 2000 души …“.
pub(super) fn is_counted(word: &str) -> bool {
    is_hour_word(word)
        || is_listed(COUNTED, word)
        || ["участни", "килограм", "декар", "тон", "кубик", "посетител", "зрител"]
            .iter()
            .any(|stem| word.starts_with(stem))
}

const COUNTED: &str = "лв, лева, лев, стотинки, евро, долара, eur, bgn, usd, бр, броя, души, човека, хора, деца, ученици, \
    ученика, студенти, студента, жители, граждани, жени, мъже, семейства, дръвчета, дървета, книги, места, \
    бала, точки, пъти, кг, км, м, см, мм, кв, куб, дка, ха, метра, километра, литра, л, квт, мвт, kwp";

/// Words after which a number in figures is a telephone's, a document's, a paragraph's or a version's.
pub(super) fn is_numbered(word: &str) -> bool {
    is_listed(NUMBERED, word)
}

const NUMBERED: &str = "тел, телефон, телефони, факс, моб, gsm, fax, tel, no, n, номер, вх, изх, рег, еик, егн, булстат, iban, \
    т, точка, чл, ал, раздел, глава, приложение, стр, версия, вер, v, вариант, ip";

/// Words that announce the number of a document or of a law's issue, which is followed by a date of its own.
pub(super) fn is_document(word: &str) -> bool {
    matches!(word, "бр" | "брой" | "дв" | "no" | "n" | "номер")
}

/// Whether words, joined with one space, are a town whose name may stand beside a date: the district centres, some more
/// towns of Bulgaria, and the capitals that news come from. Other places are known by their „гр.“ or „с.“.
pub(super) fn is_town(words: &str) -> bool {
    is_listed(TOWNS, words)
}

const TOWNS: &str = "хасково, софия, пловдив, варна, бургас, русе, стара загора, плевен, сливен, добрич, шумен, перник, \
    ямбол, пазарджик, благоевград, велико търново, враца, габрово, видин, монтана, кърджали, кюстендил, \
    търговище, разград, силистра, ловеч, смолян, димитровград, свиленград, харманли, асеновград, казанлък, \
    дупница, горна оряховица, петрич, гоце делчев, сандански, самоков, севлиево, лом, карлово, велинград, \
    троян, ботевград, свищов, нова загора, айтос, карнобат, поморие, несебър, созопол, балчик, каварна, \
    попово, панагюрище, пещера, раковски, радомир, банско, разлог, тополовград, ивайловград, любимец, \
    маджарово, симеоновград, стамболово, минерални бани, момчилград, крумовград, раднево, гълъбово, чирпан, \
    елхово, брюксел, страсбург, берлин, букурещ, атина, рига, варшава";

/// Whether a comma-separated list, as the long ones here are kept, has a word or name.
fn is_listed(list: &str, name: &str) -> bool {
    list.split(", ").any(|listed| listed == name)
}
