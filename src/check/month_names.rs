//! The names of the months in the nine languages, in all their cases.

use crate::locale::Locale;

/// How a month's name is recognised.
#[derive(Clone, Copy)]
struct Name {
    /// How the small-letter word begins.
    stem: &'static str,
    /// How many further letters it may have at most.
    ending: usize,
    month: u8,
}

const fn n(stem: &'static str, ending: usize, month: u8) -> Name {
    Name { stem, ending, month }
}

/// The month that a word names, 1 to 12. The word is given as it is written.
pub(super) fn month(locale: Locale, word: &str) -> Option<u8> {
    if word.len() < 3 || word.len() > 26 {
        return None;
    }
    let names = names(locale);
    let mut letters = word.chars();
    let (first, second) = (letters.next()?, letters.next()?);
    let is_capital = first.is_uppercase();
    // Where months are written small a capital is a name, unless it begins the sentence: “Mayo”, “Marzo”.
    if is_capital && !matches!(locale.code(), "de" | "el" | "bg" | "pt" | "nl") {
        return None;
    }
    let lower = if is_capital { first.to_lowercase().next()? } else { first };
    let begins = |name: &Name| {
        let mut stem = name.stem.chars();
        stem.next() == Some(lower) && stem.next() == Some(second)
    };
    if !names.iter().any(begins) {
        return None;
    }
    let small = word.to_lowercase();
    names
        .iter()
        .find(|name| small.strip_prefix(name.stem).is_some_and(|rest| rest.chars().count() <= name.ending))
        .map(|name| name.month)
}

/// Whether a month's name is also a common word, so that it counts only beside a number.
pub(super) fn is_doubtful(locale: Locale, month: u8) -> bool {
    match locale.code() {
        "ro" | "bg" => month == 5,
        "pl" => matches!(month, 5 | 7 | 11),
        "pt" => month == 3,
        _ => false,
    }
}

fn names(locale: Locale) -> &'static [Name] {
    match locale.code() {
        "bg" => &BG,
        "de" => &DE,
        "nl" => &NL,
        "ro" => &RO,
        "pl" => &PL,
        "pt" => &PT,
        "lv" => &LV,
        "el" => &EL,
        "es" => &ES,
        _ => &[],
    }
}

const BG: [Name; 12] = [
    n("януари", 0, 1),
    n("февруари", 0, 2),
    n("март", 0, 3),
    n("април", 0, 4),
    n("май", 0, 5),
    n("юни", 0, 6),
    n("юли", 0, 7),
    n("август", 0, 8),
    n("септември", 0, 9),
    n("октомври", 0, 10),
    n("ноември", 0, 11),
    n("декември", 0, 12),
];
const DE: [Name; 14] = [
    n("januar", 1, 1),
    n("jänner", 1, 1),
    n("februar", 1, 2),
    n("märz", 2, 3),
    n("april", 1, 4),
    n("mai", 0, 5),
    n("juni", 1, 6),
    n("juli", 1, 7),
    n("august", 1, 8),
    n("september", 1, 9),
    n("oktober", 1, 10),
    n("november", 1, 11),
    n("dezember", 1, 12),
    n("feber", 1, 2),
];
const NL: [Name; 12] = [
    n("januari", 0, 1),
    n("februari", 0, 2),
    n("maart", 0, 3),
    n("april", 0, 4),
    n("mei", 0, 5),
    n("juni", 0, 6),
    n("juli", 0, 7),
    n("augustus", 0, 8),
    n("september", 0, 9),
    n("oktober", 0, 10),
    n("november", 0, 11),
    n("december", 0, 12),
];
const RO: [Name; 12] = [
    n("ianuarie", 0, 1),
    n("februarie", 0, 2),
    n("martie", 0, 3),
    n("aprilie", 0, 4),
    n("mai", 0, 5),
    n("iunie", 0, 6),
    n("iulie", 0, 7),
    n("august", 0, 8),
    n("septembrie", 0, 9),
    n("octombrie", 0, 10),
    n("noiembrie", 0, 11),
    n("decembrie", 0, 12),
];
const PL: [Name; 27] = [
    n("styczeń", 0, 1),
    n("styczni", 2, 1),
    n("lutego", 0, 2),
    n("lutym", 0, 2),
    n("luty", 0, 2),
    n("marca", 0, 3),
    n("marcu", 0, 3),
    n("marzec", 0, 3),
    n("kwietni", 2, 4),
    n("kwiecie", 1, 4),
    n("maja", 0, 5),
    n("maju", 0, 5),
    n("maj", 0, 5),
    n("czerwca", 0, 6),
    n("czerwcu", 0, 6),
    n("czerwiec", 0, 6),
    n("lipca", 0, 7),
    n("lipcu", 0, 7),
    n("lipiec", 0, 7),
    n("sierpień", 0, 8),
    n("sierpni", 2, 8),
    n("wrzesień", 0, 9),
    n("wrześni", 2, 9),
    n("październik", 2, 10),
    n("listopad", 2, 11),
    n("grudzień", 0, 12),
    n("grudni", 2, 12),
];
const PT: [Name; 12] = [
    n("janeiro", 0, 1),
    n("fevereiro", 0, 2),
    n("março", 0, 3),
    n("abril", 0, 4),
    n("maio", 0, 5),
    n("junho", 0, 6),
    n("julho", 0, 7),
    n("agosto", 0, 8),
    n("setembro", 0, 9),
    n("outubro", 0, 10),
    n("novembro", 0, 11),
    n("dezembro", 0, 12),
];
const LV: [Name; 13] = [
    n("janvār", 2, 1),
    n("februār", 2, 2),
    n("mart", 2, 3),
    n("aprīl", 2, 4),
    n("maij", 2, 5),
    n("jūnij", 2, 6),
    n("jūlij", 2, 7),
    n("august", 2, 8),
    n("septembr", 2, 9),
    n("oktobr", 2, 10),
    n("novembr", 2, 11),
    n("decembr", 2, 12),
    n("maija", 0, 5),
];
const EL: [Name; 29] = [
    n("ιανουάρι", 2, 1),
    n("ιανουαρί", 2, 1),
    n("γενάρη", 1, 1),
    n("φεβρουάρι", 2, 2),
    n("φεβρουαρί", 2, 2),
    n("φλεβάρη", 1, 2),
    n("μάρτι", 2, 3),
    n("μαρτί", 2, 3),
    n("μάρτη", 1, 3),
    n("απρίλι", 2, 4),
    n("απριλί", 2, 4),
    n("μάιο", 1, 5),
    n("μαΐου", 0, 5),
    n("μαΐο", 1, 5),
    n("μάη", 1, 5),
    n("ιούνι", 2, 6),
    n("ιουνί", 2, 6),
    n("ιούλι", 2, 7),
    n("ιουλί", 2, 7),
    n("αύγουστο", 1, 8),
    n("αυγούστου", 0, 8),
    n("σεπτέμβρ", 3, 9),
    n("σεπτεμβρί", 2, 9),
    n("οκτώβρ", 3, 10),
    n("οκτωβρί", 2, 10),
    n("νοέμβρ", 3, 11),
    n("νοεμβρί", 2, 11),
    n("δεκεμβρί", 2, 12),
    n("δεκέμβρ", 3, 12),
];
const ES: [Name; 13] = [
    n("enero", 0, 1),
    n("febrero", 0, 2),
    n("marzo", 0, 3),
    n("abril", 0, 4),
    n("mayo", 0, 5),
    n("junio", 0, 6),
    n("julio", 0, 7),
    n("agosto", 0, 8),
    n("septiembre", 0, 9),
    n("setiembre", 0, 9),
    n("octubre", 0, 10),
    n("noviembre", 0, 11),
    n("diciembre", 0, 12),
];
