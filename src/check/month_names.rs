//! The names of the months in the nine languages, in all their cases.
//!
//! Here they are found in a text, so most are stems; `locale::months` has every form, to be written.

use std::sync::OnceLock;

use crate::locale::{Locale, months};

/// The names of the months in a language.
pub(super) struct MonthNames {
    code: &'static str,
    names: Vec<Name>,
    /// Drawers for the first two letters of each name, so that most words are passed over at once.
    begins: [bool; 256],
}

/// How a month's name is recognised.
struct Name {
    /// How the small-letter word begins.
    stem: &'static str,
    /// Its first two letters.
    begin: (char, char),
    /// How many further letters it may have at most.
    ending: usize,
    month: u8,
}

impl MonthNames {
    /// Those of a language.
    pub(super) fn of(locale: Locale) -> &'static MonthNames {
        static ALL: OnceLock<Vec<MonthNames>> = OnceLock::new();
        let all = ALL.get_or_init(|| {
            let bulgarian = std::iter::once(MonthNames::new("bg", months::BULGARIAN));
            bulgarian.chain(STEMS.map(|(code, stems)| MonthNames::new(code, stems.split(", ")))).collect()
        });
        all.iter().find(|names| names.code == locale.code()).unwrap_or(&all[0])
    }

    fn new(code: &'static str, months: impl IntoIterator<Item = &'static str>) -> Self {
        let (mut names, mut begins) = (Vec::new(), [false; 256]);
        for (month, stems) in (1..).zip(months) {
            for stem in stems.split(' ') {
                let (stem, ending) = stem.split_once('+').unwrap_or((stem, "0"));
                let mut letters = stem.chars();
                let Some(begin) = letters.next().zip(letters.next()) else { continue };
                begins[drawer(begin)] = true;
                let ending = ending.parse().unwrap_or_default();
                names.push(Name { stem, begin, ending, month });
            }
        }
        MonthNames { code, names, begins }
    }

    /// The month that a word names, 1 to 12. The word is given as it is written.
    pub(super) fn month(&self, word: &str) -> Option<u8> {
        let mut letters = word.chars();
        let (first, second) =
            letters.next().zip(letters.next()).filter(|_| (3..=26).contains(&word.len()))?;
        let is_capital = first.is_uppercase();
        // Where months are written small a capital is a name, unless it begins the sentence: “Mayo”, “Marzo”.
        if is_capital && !matches!(self.code, "de" | "el" | "bg" | "pt" | "nl") {
            return None;
        }
        let begin = (if is_capital { first.to_lowercase().next()? } else { first }, second);
        if !self.begins[drawer(begin)] {
            return None;
        }
        let is_it = |name: &&Name| {
            let mut rest = word.chars().flat_map(char::to_lowercase);
            name.begin == begin
                && name.stem.chars().all(|c| rest.next() == Some(c))
                && rest.count() <= name.ending
        };
        self.names.iter().find(is_it).map(|name| name.month)
    }
}

fn drawer((first, second): (char, char)) -> usize {
    (first as usize * 31 + second as usize) % 256
}

/// For each language how the names of the months begin, and behind a plus sign how many letters may follow.
const STEMS: [(&str, &str); 8] = [
    (
        "de",
        "januar+1 jänner+1, februar+1 feber+1, märz+2, april+1, mai, juni+1, juli+1, august+1, \
         september+1, oktober+1, november+1, dezember+1",
    ),
    (
        "nl",
        "januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, \
         december",
    ),
    (
        "ro",
        "ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, \
         noiembrie, decembrie",
    ),
    (
        "pl",
        "styczeń styczni+2 styczniowi, lutego lutym luty lutemu, marca marcu marzec marcem marcowi, \
         kwietni+2 kwiecie+1 kwietniowi, maja maju maj majem majowi, czerwca czerwcu czerwiec czerwcem czerwcowi, \
         lipca lipcu lipiec lipcem lipcowi, sierpień sierpni+2 sierpniowi, wrzesień wrześni+2 wrześniowi, \
         październik+2 październikiem październikowi, listopad+2 listopadzie listopadowi, \
         grudzień grudni+2 grudniowi",
    ),
    (
        "pt",
        "janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, \
         dezembro",
    ),
    (
        "lv",
        "janvār+2, februār+2, mart+2, aprīl+2 aprīļ+2, maij+2 maija, jūnij+2, jūlij+2, august+2, septembr+2, \
         oktobr+2, novembr+2, decembr+2",
    ),
    (
        "el",
        "ιανουάρι+2 ιανουαρί+2 γενάρη+1, φεβρουάρι+2 φεβρουαρί+2 φλεβάρη+1, μάρτι+2 μαρτί+2 μάρτη+1, \
         απρίλι+2 απριλί+2, μάιο+1 μαΐου μαΐο+1 μάη+1, ιούνι+2 ιουνί+2, ιούλι+2 ιουλί+2, \
         αύγουστο+1 αυγούστου, σεπτέμβρ+3 σεπτεμβρί+2, οκτώβρ+3 οκτωβρί+2, νοέμβρ+3 νοεμβρί+2, \
         δεκεμβρί+2 δεκέμβρ+3",
    ),
    (
        "es",
        "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre setiembre, octubre, \
         noviembre, diciembre",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_twelve_months_by_their_first_names() {
        for (code, stems) in STEMS {
            let names = MonthNames::of(code.parse().unwrap());
            assert_eq!(stems.split(", ").count(), 12, "{code}");
            for (month, stems) in (1..).zip(stems.split(", ")) {
                let stem = stems.split([' ', '+']).next().unwrap();
                assert_eq!(names.month(stem).unwrap_or(month), month, "{code} {stem}");
            }
        }
        // No form that repair writes may be unknown here; “Mais” is maize as well.
        let mut unknown = Vec::new();
        for locale in Locale::all() {
            for (form, month) in months::rows(locale).iter().flat_map(|row| row.iter().zip(1..)) {
                if MonthNames::of(locale).month(form) != Some(month) && !["", "Mais"].contains(form) {
                    unknown.push(format!("{locale} {form}"));
                }
            }
        }
        assert!(unknown.is_empty(), "{unknown:?}");
        let month = |code: &str, word| MonthNames::of(code.parse().unwrap()).month(word);
        assert_eq!(month("bg", "Октомври"), Some(10));
        assert_eq!(month("pl", "października"), Some(10));
        assert_eq!(month("lv", "maijā"), Some(5));
        assert_eq!(month("el", "Μαΐου"), Some(5));
        assert_eq!(month("es", "Mayo"), None, "a name");
        assert_eq!(month("de", "Maiwald"), None);
    }
}
