use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;

use super::*;

#[test]
fn the_thirty_letters_are_those_of_article_4() {
    let law =
        "аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsht ъa ьy юyu яya";
    let mut n = 0;
    for pair in law.split(' ') {
        let letter = pair.chars().next().unwrap();
        let latin = &pair[letter.len_utf8()..];
        assert_eq!(transliterate(&letter.to_string()), latin);
        let capital: String = letter.to_uppercase().collect();
        let mut expected = latin.to_owned();
        expected[..1].make_ascii_uppercase();
        assert_eq!(transliterate(&capital), expected, "alone");
        assert_eq!(transliterate(&format!("{capital}н")), format!("{expected}n"), "at the start of a name");
        assert_eq!(
            transliterate(&format!("{capital}Н")),
            format!("{}N", latin.to_uppercase()),
            "among capitals"
        );
        assert_eq!(
            transliterate(&format!("Н{capital}")),
            format!("N{}", latin.to_uppercase()),
            "last of capitals"
        );
        n += 1;
    }
    assert_eq!(n, 30);
}

#[test]
fn names_are_spelt_as_on_documents_and_signs() {
    for (bulgarian, latin) in [
        ("България", "Bulgaria"),
        ("БЪЛГАРИЯ", "BULGARIA"),
        ("Република България.", "Republika Bulgaria."),
        ("български", "balgarski"),
        ("Българията", "Balgariyata"),
        ("София", "Sofia"),
        ("СОФИЯ", "SOFIA"),
        ("София-град", "Sofia-grad"),
        ("софиянци", "sofiyantsi"),
        ("Мария Илиева", "Maria Ilieva"),
        ("Марияна", "Mariyana"),
        ("Ия", "Ia"),
        ("я", "ya"),
        ("Ивелина Кадири", "Ivelina Kadiri"),
        ("Росица Стелиянова", "Rositsa Steliyanova"),
        ("Хасково", "Haskovo"),
        ("ХАСКОВО", "HASKOVO"),
        ("Велико Търново", "Veliko Tarnovo"),
        ("Стара Загора", "Stara Zagora"),
        ("Пловдив", "Plovdiv"),
        ("Русе", "Ruse"),
        ("Кърджали", "Kardzhali"),
        ("Търговище", "Targovishte"),
        ("Благоевград", "Blagoevgrad"),
        ("Кюстендил", "Kyustendil"),
        ("Ямбол", "Yambol"),
        ("Шумен", "Shumen"),
        ("Щъркелово", "Shtarkelovo"),
        ("Цар Самуил", "Tsar Samuil"),
        ("Чепеларе", "Chepelare"),
        ("Гьоврен", "Gyovren"),
        ("Йовково", "Yovkovo"),
        ("Синьо дзънкане", "Sinyo dzankane"),
        ("Жельо Юруков", "Zhelyo Yurukov"),
        ("ЖП", "ZHP"),
        ("ЖП гара", "ZHP gara"),
        ("МВнР", "MVnR"),
        ("ОУ „Св. св. Кирил и Методий“", "OU „Sv. sv. Kiril i Metodiy“"),
        ("Ж. Петров", "Zh. Petrov"),
        ("Пещера", "Peshtera"),
        ("ПЕЩЕРА", "PESHTERA"),
        ("№ 5, 10 % – 3 €", "№ 5, 10 % – 3 €"),
    ] {
        assert_eq!(transliterate(bulgarian), latin);
        let decomposed: String = bulgarian.nfd().collect();
        assert_eq!(transliterate(&decomposed), latin, "decomposed");
    }
}

#[test]
fn a_stress_mark_is_no_letter() {
    assert_eq!(transliterate("Со́фия и Мари\u{301}я ѝ казаха"), "Sofia i Maria i kazaha");
    assert_eq!(transliterate("София\u{301}"), "Sofia");
}

#[test]
fn what_is_not_bulgarian_is_kept() {
    for text in ["Ólvega é", "e\u{301}", "Αθήνα", "ћы", "\u{306}", "12:30", "中"] {
        assert_eq!(transliterate(text), text);
    }
    assert_eq!(transliterate("Вышков"), "Vыshkov");
}

proptest! {
    #[test]
    fn no_bulgarian_letter_is_left(text in any::<String>()) {
        prop_assert!(!transliterate(&text).chars().any(|c| bulgarian(c).is_some()));
    }

    #[test]
    fn latin_text_is_left_alone(text in "[ -~À-ɏ]*") {
        prop_assert_eq!(transliterate(&text), text);
    }

    #[test]
    fn words_go_one_by_one(one in "[а-яА-Я]{0,9}", other in "[а-яА-Я]{0,9}") {
        let both = transliterate(&format!("{one} {other}"));
        prop_assert_eq!(both, format!("{} {}", transliterate(&one), transliterate(&other)));
    }
}
