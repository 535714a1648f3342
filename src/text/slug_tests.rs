use proptest::prelude::*;

use super::*;

#[test]
fn a_title_becomes_its_words() {
    for (title, expected) in [
        (
            "Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността",
            "mezhdunaroden-seminar-za-obmyana-na-opit",
        ),
        ("„Зелени училища“ – нов проект на Община Хасково!", "zeleni-uchilishta-nov-proekt-na-obshtina"),
        ("България и Европа: 15 години", "bulgaria-i-evropa-15-godini"),
        ("7-ми национален форум /SECON/", "7-mi-natsionalen-forum-secon"),
        ("Соци\u{ad}ална   икономика\u{a0}в ЕС", "sotsialna-ikonomika-v-es"),
        ("Łódź, São Paulo & Jānis d’Arc", "lodz-sao-paulo-janis-darc"),
        ("Straße Œuvre Ærø İstanbul", "strasse-oeuvre-aero-istanbul"),
        ("Οι εταίροι στην Πελοπόννησος", "oi-etairoi-stin-peloponnisos"),
        ("Ёлка Вышков ћуприја Ӑӟ Ќ", "elka-vyshkov-cuprija-az-k"),
        ("ﬁnance № 5 ½ ①", "finance-no-5-1-2-1"),
        ("Мари\u{301}я и\u{306}ога", "maria-yoga"),
        ("--- а --- б ---", "a-b"),
        ("", "news"),
        ("?!… „“", "news"),
        ("中文", "news"),
    ] {
        assert_eq!(slug(title, 40), expected, "{title}");
    }
}

#[test]
fn a_single_word_that_is_too_long_is_cut() {
    assert_eq!(slug("Противоконституционствувателствувайте", 10), "protivokon");
    assert_eq!(slug("а Противоконституционствувателствувайте", 10), "a");
    assert_eq!(slug("щ", 0), "s");
    assert_eq!(slug("", 2), "ne");
}

#[test]
fn a_reserved_name_is_never_given() {
    assert_eq!(slug("Con", 40), "news-con");
    assert_eq!(slug("Кон", 40), "kon");
    assert_eq!(slug("COM1", 40), "news-com1");
    assert_eq!(slug("COM1", 4), "news");
    assert_eq!(slug("Continental", 3), "new");
    assert_eq!(slug("р", 1), "n");
    assert_eq!(slug("Aux armes", 40), "aux-armes");
    assert_eq!(slug("Компания", 40), "kompania");
}

proptest! {
    #[test]
    fn a_slug_can_be_a_folder_anywhere(title in any::<String>(), max in 0usize..60) {
        let slug = slug(&title, max);
        prop_assert!(!slug.is_empty() && slug.len() <= max.max(1));
        prop_assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
        prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"));
        prop_assert!(!is_reserved(&slug));
    }

    #[test]
    fn a_slug_of_a_slug_is_itself(title in "[А-Яа-яA-Za-z0-9 „“.,–-]{0,80}", max in 8usize..60) {
        let once = slug(&title, max);
        prop_assert_eq!(slug(&once, max), once);
    }

    #[test]
    fn every_word_of_a_slug_but_a_cut_one_stands_in_the_title(title in "[а-я]{1,9}( [а-я]{1,9}){0,9}", max in 30usize..60) {
        let all: Vec<String> = words(&title);
        let slug = slug(&title, max);
        let given: Vec<&str> = slug.split('-').collect();
        let from = usize::from(given[0] == FALLBACK);
        prop_assert_eq!(&given[from..], &all[..given.len() - from]);
    }
}
