use regex::Regex;

use super::*;
use crate::segment::sentences;

/// Where the rules break a text, as the standard says: at each place the first rule that fits decides.
fn breaks_by_rules(text: &str, locale: Locale) -> Vec<usize> {
    let mut decided: Vec<Option<bool>> = vec![None; text.len() + 1];
    for rule in pairs(Rules::of(locale)) {
        let before = Regex::new(&format!("(?:{})$", rule.before)).unwrap();
        let after = Regex::new(&format!("^(?:{})", rule.after)).unwrap();
        for (at, _) in text.char_indices() {
            if decided[at].is_none() && after.is_match(&text[at..]) && before.is_match(&text[..at]) {
                decided[at] = Some(rule.breaks);
            }
        }
    }
    let opening = |at: usize| at + text[at..].len() - text[at..].trim_start().len();
    (0..text.len()).filter(|&at| decided[at] == Some(true)).map(opening).collect()
}

#[test]
fn a_tool_that_follows_the_file_breaks_where_horo_does() {
    for (code, text) in [
        (
            "bg",
            "През 1996 г. Крайният срок изтече на ул. Шипка 5. Според проф. Иванов, вж. чл. 5, т.нар. план е готов.",
        ),
        ("bg", "„Добре.“ Така каза той: „Да!“ В гр. Хасково е топло, напр. 25 градуса. Край."),
        (
            "de",
            "Am 17. November kam Dr. Müller, z. B. nach Bonn. Die Stadt liegt am Rhein usw. und so fort. Er ging.",
        ),
        ("lv", "Sanāksme notika 17. novembrī Rīgā. Piedalījās prof. Kalniņš u.c. eksperti. Viņi strādāja."),
        ("el", "Πού είναι; Στο κέντρο, π.χ. στη λεωφ. Συγγρού. Και μετά;"),
        ("pl", "Zebranie odbyło się w 2010 r. Mieszkańcy ul. Długiej, m.in. prof. Nowak, byli obecni. Tak."),
        ("es", "¿Cómo está el Sr. Pérez? Bien; El viaje, p. ej. a EE.UU. y México, fue largo. Gracias."),
    ] {
        let locale: Locale = code.parse().unwrap();
        assert_eq!(breaks_by_rules(text, locale), sentences::breaks(text, locale), "{text}");
    }
}

#[test]
fn the_file_names_every_language_and_is_sound_xml() {
    let file = srx(Locale::all());
    for locale in Locale::all() {
        assert!(file.contains(&format!("languagerulename=\"{locale}\"")), "{locale}");
    }
    let tags = |opening: &str| file.matches(opening).count();
    assert_eq!(tags("<beforebreak>"), tags("</beforebreak>"));
    assert_eq!(tags("<rule "), tags("</rule>"));
    let texts = file.split('>').filter_map(|part| part.split_once('<')).map(|(text, _)| text);
    assert!(texts.clone().all(|text| !text.contains('&')
        || text.contains("&amp;")
        || text.contains("&lt;")
        || text.contains("&gt;")));
}
