use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::text::letters::is_mixed;

const WRITTEN: [Script; 3] = [Script::Latin, Script::Cyrillic, Script::Greek];

#[test]
fn letters_of_the_nine_languages_are_told_apart() {
    for (letters, expected) in [
        ("azAZßäöüéèëïąćęłńóśźżăâîșțãõçāčēģīķļņšūžñª", Script::Latin),
        ("абвгдежзийклмнопрстуфхцчшщъьюяАЯЙѝЁыэ", Script::Cyrillic),
        ("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰΩ", Script::Greek),
        ("0129 .,-–—„“«»\u{a0}\u{301}\u{306}€%№µ", Script::Common),
        ("אب中한", Script::Other),
    ] {
        for c in letters.chars() {
            assert_eq!(script(c), expected, "{c}");
        }
    }
}

#[test]
fn blocks_say_what_the_property_says() {
    for c in '\0'..=char::MAX {
        if let Some(script) = of_block(c) {
            assert_eq!(script, by_property(c), "{c:?}");
            assert!(c == 'µ' || (script != Script::Common) == c.is_alphabetic(), "{c:?}");
        }
    }
}

#[test]
fn a_shape_has_at_most_one_letter_of_a_script_and_a_letter_one_shape() {
    let mut seen = BTreeSet::new();
    for shape in SHAPES {
        let scripts: Vec<Script> = shape.chars().map(script).collect();
        assert!(scripts.len() >= 2 && scripts.is_sorted(), "{shape}: {scripts:?}");
        assert_eq!(scripts.iter().collect::<BTreeSet<_>>().len(), scripts.len(), "{shape}");
        for c in shape.chars() {
            assert!(seen.insert(c), "{c} stands in two shapes");
        }
    }
}

#[test]
fn a_lookalike_keeps_its_case() {
    for c in SHAPES.concat().chars() {
        for wanted in WRITTEN {
            if let Some(other) = lookalike(c, wanted) {
                assert_eq!(c.is_uppercase(), other.is_uppercase(), "{c} {other}");
            }
        }
    }
}

#[test]
fn the_trap_of_the_first_article_is_seen() {
    assert_eq!(lookalike('С', Script::Latin), Some('C'));
    assert_eq!(in_script("SЕCОN", Script::Latin).as_deref(), Some("SECON"));
    assert!(is_mixed("SЕCON"));
    assert!(!is_mixed("SECON") && !is_mixed("С"));
}

#[test]
fn the_greek_partner_typed_in_cyrillic_has_its_greek_letters() {
    assert_eq!(in_script("КМОР", Script::Greek).as_deref(), Some("ΚΜΟΡ"));
    assert_eq!(in_script("КМОП", Script::Greek).as_deref(), Some("ΚΜΟΠ"));
}

#[test]
fn a_word_joined_from_two_scripts_is_not_mixed() {
    for word in
        ["IT-сектор", "e-услуги", "SECON", "web2медия", "„Хасково“", "й\u{301}", "Vitamin-Β", "", "2023"]
    {
        assert!(!is_mixed(word), "{word}");
    }
    for word in ["Cофия", "Хаcково", "ITсектор", "Αthens", "со\u{ad}cиална", "и\u{306}c"]
    {
        assert!(is_mixed(word), "{word}");
    }
}

#[test]
fn nothing_is_wanted_of_no_script() {
    assert_eq!(lookalike('a', Script::Common), None);
    assert_eq!(lookalike('a', Script::Other), None);
    assert_eq!(lookalike('7', Script::Latin), None);
}

proptest! {
    #[test]
    fn a_lookalike_leads_back(c in any::<char>()) {
        for wanted in WRITTEN {
            if let Some(other) = lookalike(c, wanted) {
                prop_assert_eq!(script(other), wanted);
                prop_assert_eq!(lookalike(other, script(c)), Some(c));
            }
        }
    }

    #[test]
    fn a_text_brought_into_a_script_is_not_mixed(word in "[a-zа-яα-ωA-ZА-ЯΑ-Ω]{1,12}") {
        for wanted in WRITTEN {
            if let Some(word) = in_script(&word, wanted) {
                prop_assert!(!is_mixed(&word));
            }
        }
    }
}
