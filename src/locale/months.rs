//! The names of the months in all forms that a text may need, so that one can take the place of another.
//!
//! The forms of a language are rows of the same case, from January on; an empty one is not settled in the language.
//! Nominative, genitive and the month as it stands in dates are those of CLDR 48; the other cases follow the declension
//! that the standard grammars give (Polish third masculine, “luty” as an adjective; Latvian first and second).

use super::Locale;

/// A case's forms, from January to December.
pub type Row = [&'static str; 12];

/// The Bulgarian names, which have one form.
pub const BULGARIAN: Row = [
    "януари",
    "февруари",
    "март",
    "април",
    "май",
    "юни",
    "юли",
    "август",
    "септември",
    "октомври",
    "ноември",
    "декември",
];

/// The rows of a language, the form that stands in dates among them.
pub fn rows(locale: Locale) -> &'static [Row] {
    ROWS.iter().find(|(code, _)| *code == locale.code()).map_or(&[], |(_, rows)| rows)
}

/// The month that a word names in its form as a dictionary has it, 1 to 12.
pub fn named(word: &str, locale: Locale) -> Option<u8> {
    let word = word.to_lowercase();
    let place = rows(locale).first()?.iter().position(|name| name.to_lowercase() == word)?;
    u8::try_from(place + 1).ok()
}

/// Whether a month's name, or a form of it, is a common word or name as well, so that it is surely the month only beside
/// a number: „май“, “mai”, “maja”, “lipca”, “listopad”.
pub fn is_also_a_word(month: u8, locale: Locale) -> bool {
    match locale.code() {
        "bg" | "ro" => month == 5,
        "pl" => matches!(month, 5 | 7 | 11),
        _ => false,
    }
}

const ROWS: [(&str, &[Row]); 9] = [
    ("bg", &[BULGARIAN]),
    (
        "de",
        &[
            [
                "Januar",
                "Februar",
                "März",
                "April",
                "Mai",
                "Juni",
                "Juli",
                "August",
                "September",
                "Oktober",
                "November",
                "Dezember",
            ],
            [
                "Januars",
                "Februars",
                "",
                "Aprils",
                "Mais",
                "Junis",
                "Julis",
                "Augusts",
                "Septembers",
                "Oktobers",
                "Novembers",
                "Dezembers",
            ],
        ],
    ),
    (
        "el",
        &[
            [
                "Ιανουάριος",
                "Φεβρουάριος",
                "Μάρτιος",
                "Απρίλιος",
                "Μάιος",
                "Ιούνιος",
                "Ιούλιος",
                "Αύγουστος",
                "Σεπτέμβριος",
                "Οκτώβριος",
                "Νοέμβριος",
                "Δεκέμβριος",
            ],
            [
                "Ιανουαρίου",
                "Φεβρουαρίου",
                "Μαρτίου",
                "Απριλίου",
                "Μαΐου",
                "Ιουνίου",
                "Ιουλίου",
                "Αυγούστου",
                "Σεπτεμβρίου",
                "Οκτωβρίου",
                "Νοεμβρίου",
                "Δεκεμβρίου",
            ],
            [
                "Ιανουάριο",
                "Φεβρουάριο",
                "Μάρτιο",
                "Απρίλιο",
                "Μάιο",
                "Ιούνιο",
                "Ιούλιο",
                "Αύγουστο",
                "Σεπτέμβριο",
                "Οκτώβριο",
                "Νοέμβριο",
                "Δεκέμβριο",
            ],
        ],
    ),
    (
        "es",
        &[[
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ]],
    ),
    (
        "lv",
        &[
            [
                "janvāris",
                "februāris",
                "marts",
                "aprīlis",
                "maijs",
                "jūnijs",
                "jūlijs",
                "augusts",
                "septembris",
                "oktobris",
                "novembris",
                "decembris",
            ],
            [
                "janvāra",
                "februāra",
                "marta",
                "aprīļa",
                "maija",
                "jūnija",
                "jūlija",
                "augusta",
                "septembra",
                "oktobra",
                "novembra",
                "decembra",
            ],
            [
                "janvārim",
                "februārim",
                "martam",
                "aprīlim",
                "maijam",
                "jūnijam",
                "jūlijam",
                "augustam",
                "septembrim",
                "oktobrim",
                "novembrim",
                "decembrim",
            ],
            [
                "janvāri",
                "februāri",
                "martu",
                "aprīli",
                "maiju",
                "jūniju",
                "jūliju",
                "augustu",
                "septembri",
                "oktobri",
                "novembri",
                "decembri",
            ],
            [
                "janvārī",
                "februārī",
                "martā",
                "aprīlī",
                "maijā",
                "jūnijā",
                "jūlijā",
                "augustā",
                "septembrī",
                "oktobrī",
                "novembrī",
                "decembrī",
            ],
        ],
    ),
    (
        "nl",
        &[[
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ]],
    ),
    (
        "pl",
        &[
            [
                "styczeń",
                "luty",
                "marzec",
                "kwiecień",
                "maj",
                "czerwiec",
                "lipiec",
                "sierpień",
                "wrzesień",
                "październik",
                "listopad",
                "grudzień",
            ],
            [
                "stycznia",
                "lutego",
                "marca",
                "kwietnia",
                "maja",
                "czerwca",
                "lipca",
                "sierpnia",
                "września",
                "października",
                "listopada",
                "grudnia",
            ],
            [
                "styczniowi",
                "lutemu",
                "marcowi",
                "kwietniowi",
                "majowi",
                "czerwcowi",
                "lipcowi",
                "sierpniowi",
                "wrześniowi",
                "październikowi",
                "listopadowi",
                "grudniowi",
            ],
            [
                "styczniem",
                "lutym",
                "marcem",
                "kwietniem",
                "majem",
                "czerwcem",
                "lipcem",
                "sierpniem",
                "wrześniem",
                "październikiem",
                "listopadem",
                "grudniem",
            ],
            [
                "styczniu",
                "lutym",
                "marcu",
                "kwietniu",
                "maju",
                "czerwcu",
                "lipcu",
                "sierpniu",
                "wrześniu",
                "październiku",
                "listopadzie",
                "grudniu",
            ],
        ],
    ),
    (
        "pt",
        &[[
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ]],
    ),
    (
        "ro",
        &[[
            "ianuarie",
            "februarie",
            "martie",
            "aprilie",
            "mai",
            "iunie",
            "iulie",
            "august",
            "septembrie",
            "octombrie",
            "noiembrie",
            "decembrie",
        ]],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_months_and_no_form_names_two_of_them() {
        for locale in Locale::all() {
            let rows = rows(locale);
            assert!(!rows.is_empty(), "{locale}");
            let forms = || rows.iter().flat_map(|row| row.iter().enumerate());
            for (month, form) in forms().filter(|(_, form)| !form.is_empty()) {
                assert!(forms().all(|(other, same)| same != form || other == month), "{locale}: {form}");
            }
        }
        assert_eq!(named("Март", "bg".parse().unwrap()), Some(3));
        assert_eq!(named("марта", "bg".parse().unwrap()), None);
    }
}
