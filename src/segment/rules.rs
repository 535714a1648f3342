//! What the general rules of Unicode do not know: abbreviations and other full stops that end no sentence.
//!
//! Source: the abbreviations of the Bulgarian spelling dictionary (БАН, 2012) that occur in municipal prose, and for the
//! other languages the commonest titles and units. The lists stay short on purpose; a wrong entry joins sentences.

use crate::locale::Locale;

/// Abbreviations, lower case and without their full stop, that are always followed by what they belong to.
pub fn never_ends(locale: Locale) -> &'static [&'static str] {
    match locale.code() {
        "bg" => &[
            "св",
            "еп",
            "арх",
            "проф",
            "доц",
            "инж",
            "акад",
            "ген",
            "полк",
            "майор",
            "кап",
            "лейт",
            "о.з",
            "ул",
            "бул",
            "пл",
            "гр",
            "бл",
            "вх",
            "ап",
            "ет",
            "обл",
            "общ",
            "кв",
            "ж.к",
            "жк",
            "тел",
            "чл",
            "ал",
            "бр",
            "стр",
            "вж",
            "срв",
            "т.нар",
            "напр",
            "д-р",
            "отец",
            "прот",
            "свещ",
            "м-р",
            "н.пр",
            "респ",
            "ок",
            "вкл",
            "изкл",
            "фиг",
            "табл",
            "им",
            "мл",
            "ст",
            "гл",
            "зам",
            "пом",
        ],
        "de" => &[
            "z.b", "d.h", "bzw", "dr", "prof", "st", "nr", "str", "ca", "inkl", "u.a", "vgl", "evtl", "bspw",
            "abs", "art",
        ],
        "nl" => &[
            "dr", "prof", "mr", "ir", "drs", "bijv", "ca", "nr", "st", "o.a", "d.w.z", "incl", "excl", "art",
        ],
        "ro" => &[
            "dr", "prof", "ing", "str", "nr", "art", "alin", "bd", "sf", "jud", "ș.a", "etc.", "dvs", "cca",
            "dl", "dna",
        ],
        "pl" => &[
            "dr", "prof", "inż", "mgr", "ul", "al", "pl", "nr", "np", "tzn", "tj", "św", "ks", "im", "woj",
            "pow", "gm", "art", "ust", "m.in",
        ],
        "pt" => &["dr", "dra", "prof", "eng", "sr", "sra", "av", "n.º", "art", "ex", "d", "st"],
        "lv" => &["dr", "prof", "nr", "piem", "t.i", "t.s", "u.c", "sv", "red", "lpp", "plkst", "tālr"],
        "el" => &["κ", "κα", "δρ", "καθ", "αρ", "π.χ", "δηλ", "βλ", "αγ", "λεωφ", "τηλ", "σελ", "παρ", "αρθ"],
        "es" => &[
            "dr", "dra", "sr", "sra", "d", "dña", "prof", "avda", "núm", "art", "p.ej", "ej", "ud", "vds",
            "sta", "sto",
        ],
        _ => &[],
    }
}

/// Abbreviations that stand at a sentence's end as well as inside it: there the next word decides. A number before
/// `г.` (year) or `ч.` (hour) and a capital after it end the sentence: “през 1996 г. | Крайният …”.
pub fn may_end(locale: Locale) -> &'static [&'static str] {
    match locale.code() {
        "bg" => &[
            "г",
            "гг",
            "ч",
            "в",
            "др",
            "лв",
            "хил",
            "млн",
            "млрд",
            "км",
            "кв.м",
            "м",
            "см",
            "кг",
            "т",
            "с",
            "мин",
            "сек",
            "пр.хр",
            "сл.хр",
        ],
        "de" => &["usw", "etc", "uhr", "mio", "mrd"],
        _ => &["etc"],
    }
}
