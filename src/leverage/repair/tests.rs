use super::*;

fn repair(old: &str, new: &str, pattern: &str, locale: &str) -> Option<String> {
    repaired(old, new, pattern, (locale.parse().unwrap(), &Names::default()))
}

#[test]
fn a_number_is_repaired_in_the_form_that_the_translation_writes() {
    let found = repair(
        "Струва 1 200 лв. или 7,5 %.",
        "Струва 3 400 лв. или 9,5 %.",
        " Es kostet 1.200 Lewa, also 7,5 %.",
        "de",
    );
    assert_eq!(found.unwrap(), " Es kostet 3.400 Lewa, also 9,5 %.");
    let found = repair("На 17 ноември 2023 г.", "На 18 ноември 2024 г.", " Am 17. November 2023", "de");
    assert_eq!(found.unwrap(), " Am 18. November 2024");
    let found = repair(
        "Проектът SECON започна.",
        "Проектът GREEN започна.",
        " Das Projekt SECON hat begonnen.",
        "de",
    );
    assert_eq!(found.unwrap(), " Das Projekt GREEN hat begonnen.");
}

#[test]
fn what_is_not_sure_is_not_repaired() {
    let none = [
        // Twice, not at all, in words, inside another number.
        ("5 от 9", "6 от 9", " 5 von 9, also 5", "de"),
        ("5 от 9", "6 от 9", " fünf von 9", "de"),
        ("5 от 9", "6 от 9", " 15 von 9", "de"),
        ("5 от 9", "6 от 9", " 5,5 von 9", "de"),
        // Other words differ too.
        ("5 гости", "6 деца", " 5 Gäste", "de"),
        // The count asks for another form: 5 gości, 2 goście.
        ("5 гости", "2 гости", " 5 gości", "pl"),
        // A placeable and a tag are no text.
        ("5 гости", "6 гости", " { NUMBER(5) } Gäste", "de"),
        // Two numbers that became one, and back.
        ("5 и 5", "6 и 7", " 5 und 5", "de"),
    ];
    for (old, new, pattern, locale) in none {
        assert_eq!(repair(old, new, pattern, locale), None, "{old} → {new} in {pattern}");
    }
    assert_eq!(repair("5 и 6", "6 и 5", " 5 und 6", "de").unwrap(), " 6 und 5");
}

/// Each in all languages: the translation before and after.
const MARCH_TO_MAY: [(&str, &str, &str); 8] = [
    ("de", " Am 6. März 2024 und Ende März", " Am 7. Mai 2025 und Ende Mai"),
    ("nl", " Op 6 maart 2024, eind maart", " Op 7 mei 2025, eind mei"),
    ("ro", " La 6 martie 2024, sfârșit de martie", " La 7 mai 2025, sfârșit de mai"),
    ("pl", " 6 marca 2024 i w marcu", " 7 maja 2025 i w maju"),
    ("pt", " Em 6 de março de 2024, em março", " Em 7 de maio de 2025, em maio"),
    ("lv", " 2024. gada 6. martā un martā", " 2025. gada 7. maijā un maijā"),
    ("el", " Στις 6 Μαρτίου 2024, τον Μάρτιο", " Στις 7 Μαΐου 2025, τον Μάιο"),
    ("es", " El 6 de marzo de 2024, a fines de marzo", " El 7 de mayo de 2025, a fines de mayo"),
];

#[test]
fn a_month_is_repaired_in_every_language_in_the_case_that_it_stands_in() {
    for (locale, before, after) in MARCH_TO_MAY {
        // „май“ alone may be “perhaps”, so each has its day.
        let (old, new) = ("На 6 март 2024 г., края на 6 март", "На 7 май 2025 г., края на 7 май");
        let twice = before.to_owned() + " (6)";
        assert_eq!(
            repair(old, new, &twice, locale).as_deref(),
            Some(&*(after.to_owned() + " (7)")),
            "{locale}"
        );
    }
}

#[test]
fn a_month_whose_case_or_preposition_is_not_sure_is_not_repaired() {
    let none = [
        // “lutym” is two cases, which another month tells apart.
        ("през февруари", "през март", " w lutym", "pl"),
        // “w marcu” and “we wrześniu”.
        ("през март", "през септември", " w marcu", "pl"),
        ("през март 2024 г.", "през септември 2024 г.", " w marcu 2024", "pl"),
        // “septiembre o noviembre” and “septiembre u octubre”.
        ("септември или ноември", "септември или октомври", " septiembre o noviembre", "es"),
        // “mai” is “more” as well, and „май“ “perhaps”.
        ("през май", "през юни", " mai mult", "ro"),
        ("Май ще вали", "Юни ще вали", " Vielleicht regnet es im Mai", "de"),
        // Another month, twice, not at all.
        ("през март", "през април", " im Mai", "de"),
        ("през март", "през април", " im März, ja März", "de"),
        ("през март", "през април", " im Märzen", "de"),
        // The first of a month is another word.
        ("На 1 март", "На 2 март", " El 1 de marzo", "es"),
        ("На 2 март", "На 1 март", " Στις 2 Μαρτίου", "el"),
        ("На 1 март", "На 3 март", " El 1.º de marzo", "es"),
        // A weekday goes with the day.
        ("В сряда, 6 март", "В четвъртък, 7 март", " Am Mittwoch, 6. März", "de"),
    ];
    for (old, new, pattern, locale) in none {
        assert_eq!(repair(old, new, pattern, locale), None, "{old} → {new} in {pattern}");
    }
    let found = repair("На 5 март 2024 г.", "На 5 септември 2024 г.", " 5 marca 2024", "pl");
    assert_eq!(found.as_deref(), Some(" 5 września 2024"), "behind a day no preposition changes");
}

#[test]
fn a_day_in_numbers_is_repaired_in_numbers_and_in_words() {
    let (old, new) = ("До 17.11.2023 г.", "До 18.12.2024 г.");
    for (locale, before, after) in [
        ("de", " Bis 17.11.2023", " Bis 18.12.2024"),
        ("de", " Bis zum 17. November 2023", " Bis zum 18. Dezember 2024"),
        ("nl", " Tot 17-11-2023", " Tot 18-12-2024"),
        ("pt", " Até 17/11/2023", " Até 18/12/2024"),
        ("pl", " Do 17 listopada 2023 r.", " Do 18 grudnia 2024 r."),
        ("lv", " Līdz 2023. gada 17. novembrim", " Līdz 2024. gada 18. decembrim"),
        ("el", " Έως τις 17 Νοεμβρίου 2023", " Έως τις 18 Δεκεμβρίου 2024"),
        ("es", " Hasta el 17 de noviembre de 2023", " Hasta el 18 de diciembre de 2024"),
    ] {
        assert_eq!(repair(old, new, before, locale).as_deref(), Some(after), "{locale}");
    }
    assert_eq!(repair(old, new, " Bis 17.11.", "de"), None);
    assert_eq!(repair("На 10.10.2024 г.", "На 09.10.2024 г.", " Am 10.10.2024", "de"), None, "9. or 09.?");
}

#[test]
fn a_year_of_a_date_governs_no_form_and_a_count_does() {
    let found = repair("На 17 ноември 2024 г.", "На 17 ноември 2025 г.", " 17 listopada 2024 r.", "pl");
    assert_eq!(found.as_deref(), Some(" 17 listopada 2025 r."));
    assert_eq!(repair("2024 гости", "2025 гости", " 2024 goście", "pl"), None);
}

#[test]
fn a_persons_name_is_repaired_where_it_takes_no_ending_and_for_one_of_the_same_sex() {
    let (old, new) = ("Кметът Иван Петров откри залата.", "Кметът Георги Костов откри залата.");
    for locale in ["de", "nl", "ro", "pt", "es"] {
        let found = repair(old, new, " … Ivan Petrov …", locale);
        assert_eq!(found.as_deref(), Some(" … Georgi Kostov …"), "{locale}");
    }
    for locale in ["pl", "lv", "el"] {
        assert_eq!(repair(old, new, " … Ivan Petrov …", locale), None, "{locale}");
    }
    let her = "Кметът Мария Петрова откри залата.";
    assert_eq!(repair(old, her, " Bürgermeister Ivan Petrov", "de"), None);
    assert_eq!(repair(old, new, " Ivan Petrovs Rede", "de"), None, "a genitive");
    assert_eq!(repair(old, new, " Iwan Petrow", "de"), None, "another spelling than ours");
    assert_eq!(
        repair("В Хасково", "В Солун", " In Haskovo", "de"),
        None,
        "a place may have a name of its own"
    );
}

/// The forms of a name in the source, and in the target by their names.
type Forms<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)]);

fn names(terms: &[Forms<'_>]) -> Names {
    use crate::leverage::names::{KnownName, NameForm};
    let name = |(at, (source, target)): (usize, &Forms<'_>)| KnownName {
        source: source
            .iter()
            .enumerate()
            .map(|(form, text)| (form.to_string(), (*text).to_owned()))
            .collect(),
        target: target
            .iter()
            .map(|(form, text)| NameForm {
                form: (*form).to_owned(),
                text: (*text).to_owned(),
                reference: if form.is_empty() {
                    format!("{{ -t{at} }}")
                } else {
                    format!("{{ -t{at}(case: \"{form}\") }}")
                },
            })
            .collect(),
    };
    Names::new(terms.iter().enumerate().map(name).collect())
}

#[test]
fn a_name_of_the_glossary_is_repaired_in_the_form_that_it_stands_in() {
    let both = |locale: &str, names: &Names, old: &str, new: &str, pattern: &str| {
        repaired(old, new, pattern, (locale.parse().unwrap(), names))
    };
    let german = names(&[
        (&["Солун"], &[("", "Thessaloniki")]),
        (&["Нова Загора"], &[("", "Nowa Sagora")]),
        (&["Турция"], &[("", "Türkei")]),
    ]);
    let (old, new) = ("Гости от Солун дойдоха.", "Гости от Нова Загора дойдоха.");
    let found = both("de", &german, old, new, " Gäste aus Thessaloniki kamen.");
    assert_eq!(found.as_deref(), Some(" Gäste aus Nowa Sagora kamen."));
    assert_eq!(
        both("de", &german, new, old, &found.unwrap()).as_deref(),
        Some(" Gäste aus Thessaloniki kamen.")
    );
    let found = both("de", &german, old, new, " Gäste aus { -t0 } kamen.");
    assert_eq!(found.as_deref(), Some(" Gäste aus { -t1 } kamen."));
    let article = both("de", &german, "Гости от Турция дойдоха.", old, " Gäste aus der Türkei kamen.");
    assert_eq!(article, None, "the article goes with the name");

    let polish = names(&[
        (&["Хасково"], &[("", "Chaskowo"), ("genitive", "Chaskowa")]),
        (&["Пловдив"], &[("", "Płowdiw"), ("genitive", "Płowdiwu")]),
        (&["Солун"], &[("", "Saloniki")]),
    ]);
    let (old, new) = ("Гости от Хасково", "Гости от Пловдив");
    assert_eq!(both("pl", &polish, old, new, " Goście z Chaskowa").as_deref(), Some(" Goście z Płowdiwu"));
    let found = both("pl", &polish, old, new, " Goście z { -t0(case: \"genitive\") }");
    assert_eq!(found.as_deref(), Some(" Goście z { -t1(case: \"genitive\") }"));
    assert_eq!(both("pl", &polish, old, new, " Chaskowo świętowało"), None, "a verb goes with its subject");
    assert_eq!(both("pl", &polish, old, "Гости от Солун", " Goście z Chaskowa"), None, "a form is not known");
}
