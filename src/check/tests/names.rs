//! Names: found in every form that a language may give them, and told when a letter or a word of them is gone.

use super::{codes, marked};

fn is_silent(code: &str, source: &str, target: &str) {
    let list = codes(code, source, target);
    assert!(list.iter().all(|code| !code.starts_with("name-")), "{code}: {target}: {list:?}");
}

#[test]
fn a_name_may_be_transliterated_inflected_respelt_or_left_in_its_own_letters() {
    let source = "Сенаторът Джон Уорън беше вчера в Хасково.";
    for (code, target) in [
        ("de", "Senator John Warren war gestern in Chaskowo."),
        ("nl", "Senator John Warren was gisteren in Chaskovo."),
        ("ro", "Senatorul John Warren a fost ieri la Haskovo."),
        ("pl", "Senator John Warren był wczoraj w Chaskowie."),
        ("pt", "O senador John Warren esteve ontem em Haskovo."),
        ("lv", "Senators Džons Vorens vakar bija Haskovā."),
        ("el", "Ο γερουσιαστής Τζον Γουόρεν ήταν χθες στο Χάσκοβο."),
        ("el", "Ο γερουσιαστής John Warren ήταν χθες στο Χάσκοβο."),
        ("es", "El senador John Warren estuvo ayer en Haskovo."),
    ] {
        is_silent(code, source, target);
    }
}

#[test]
fn a_place_may_have_the_languages_own_name_and_its_adjective() {
    for (code, source, target) in [
        ("pl", "Той живее в Германия от години.", "Od lat mieszka w Niemczech."),
        ("lv", "Той живее в Естония от години.", "Viņš gadiem dzīvo Igaunijā."),
        ("es", "Училищата в Шотландия са много.", "Las escuelas escocesas son muchas."),
        ("pt", "Обсъдиха бъдещето на Европа вчера.", "Ontem discutiram o futuro europeu."),
        ("lv", "Мачът в Лос Анджелис беше вчера.", "Spēle Losandželosā bija vakar."),
        ("lv", "Той е от Ню Йорк и пише.", "Viņš ir no Ņujorkas un raksta."),
        ("ro", "Срещата в Лондон беше вчера.", "Întâlnirea de la Londra a fost ieri."),
    ] {
        is_silent(code, source, target);
    }
}

#[test]
fn a_title_is_no_name_and_who_spoke_may_be_left_out() {
    is_silent(
        "es",
        "Вчера Министерството каза, че Комисията чака.",
        "Ayer el ministerio dijo que la comisión espera.",
    );
    is_silent("pl", "„Това е хубаво“, казва Джейнс.", "„To dobrze” — stwierdził.");
}

#[test]
fn a_letter_that_is_wrong_in_a_name_is_marked_where_it_stands() {
    let source = "Вчера в Каталуния говори Каванау.";
    let target = "Ayer habló Kavanaugh en Catzzuña.";
    assert_eq!(marked("es", "name-changed", source, target), "Catzzuña");
    is_silent("es", source, "Ayer habló Kavanaugh en Cataluña.");
    let source = "Това съобщи Associated Press вчера.";
    assert_eq!(marked("pt", "name-changed", source, "Isto informou a Assottated Press ontem."), "Assottated");
    is_silent("pt", source, "Isto informou a Associated Press ontem.");
}

#[test]
fn a_name_of_two_words_of_which_one_is_gone_is_marked_at_the_other() {
    let source = "Вчера Девал Патрик говори пред хората.";
    assert_eq!(marked("pl", "name-missing", source, "Wczoraj Ferreira Patrick mówił do ludzi."), "Patrick");
    is_silent("pl", source, "Wczoraj Deval Patrick mówił do ludzi.");
}

#[test]
fn a_name_in_two_spellings_is_told_and_its_cases_are_not() {
    let source = "Вчера Каванау говори. Днес Каванау мълчи.";
    assert_eq!(
        marked("de", "name-varies", source, "Gestern sprach Kavanaugh. Heute schweigt Kavanough."),
        "Kavanough"
    );
    is_silent("pl", source, "Wczoraj mówił Kavanaugh. Dziś nie ma Kavanaugha.");
}
