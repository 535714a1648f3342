use proptest::prelude::*;

use super::*;

fn bulgarian() -> Locale {
    "bg".parse().unwrap()
}

fn lines(text: &str) -> Vec<String> {
    split(text, Role::Paragraph, bulgarian())
}

#[test]
fn an_abbreviation_ends_no_sentence() {
    for whole in [
        "Той живее на ул. Шипка в гр. Хасково.",
        "Храмът Св. Богородица е открит от проф. Иванов.",
        "Докладът на И. Кадири бе кратък.",
        "Цената е 3.5 млн. лева, вкл. ДДС.",
        "През 2023 г. община Хасково спечели.",
    ] {
        assert_eq!(lines(whole), [whole]);
    }
}

#[test]
fn a_year_may_end_a_sentence() {
    assert_eq!(
        lines("Открит е през 1996 г. Крайният срок изтече."),
        ["Открит е през 1996 г.", "Крайният срок изтече."]
    );
}

#[test]
fn a_full_stop_inside_quotation_marks_or_brackets_ends_only_with_a_capital_behind_it() {
    assert_eq!(lines("„Добре.“ Така каза той."), ["„Добре.“", "Така каза той."]);
    assert_eq!(lines("Съвет (вж. чл. 5) реши. Край."), ["Съвет (вж. чл. 5) реши.", "Край."]);
}

#[test]
fn markup_stays_with_its_sentence() {
    let text = "Едно <strong>две.</strong> <em>Три</em> четири.";
    assert_eq!(lines(text), ["Едно <strong>две.</strong>", "<em>Три</em> четири."]);
}

#[test]
fn the_same_text_twice_gets_two_ids() {
    let block = |text: &str| Block::new(Role::Item, text);
    let article = Article {
        title: "Т".into(),
        blocks: vec![block("Да"), block("Да"), block("Не")],
        ..Article::default()
    };
    let ids: Vec<String> = segment(&article, bulgarian()).into_iter().map(|unit| unit.id).collect();
    assert_eq!(ids[0], "title");
    assert_eq!(ids[2], format!("{}-2", ids[1]));
    assert_ne!(ids[3], ids[1]);
    assert!(ids[1].starts_with("li-") && ids[1].len() == 11);
}

proptest! {
    #[test]
    fn the_sentences_joined_give_the_block_back(text in "([А-Яа-я]{1,6}[.!?]? ){1,12}(<em>[а-я]{1,4}[.]?</em> [А-Я][а-я]*[.]?)?") {
        let folded = text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        prop_assert_eq!(lines(&folded).join(" "), folded);
    }

    #[test]
    fn no_text_makes_it_fall(text in any::<String>()) {
        lines(&text);
    }
}

#[test]
fn a_long_paragraph_with_references_is_split_in_one_go() {
    let text = "&lt; <em>Да</em> и не. ".repeat(15_000);
    let article =
        Article { title: "Т".into(), blocks: vec![Block::new(Role::Paragraph, text)], ..Article::default() };
    assert_eq!(segment(&article, "bg".parse().unwrap())[1].sentences.len(), 15_000);
}

#[test]
fn a_unit_behind_its_number_may_end_a_sentence_and_the_same_letter_before_a_name_does_not() {
    assert_eq!(lines("Така беше през XX в. Градът расте."), ["Така беше през XX в.", "Градът расте."]);
    assert_eq!(lines("Това твърди в. Труд в своя брой."), ["Това твърди в. Труд в своя брой."]);
}

#[test]
fn an_ordinal_number_ends_no_sentence_where_ordinals_have_a_full_stop() {
    let breaks = |text: &str, code: &str| sentences::breaks(text, code.parse().unwrap()).len();
    assert_eq!(breaks("Sanāksme notika 17. novembrī Rīgā. Viņi strādāja.", "lv"), 1);
    assert_eq!(breaks("Am 3. Oktober wurde gefeiert. Die Stadt liegt am Rhein.", "de"), 1);
    assert_eq!(breaks("Son 17. Noviembre es otro mes.", "es"), 1);
}

#[test]
fn a_greek_question_ends_a_sentence() {
    assert_eq!(sentences::breaks("Πού είναι; Στο κέντρο.", "el".parse().unwrap()), ["Πού είναι; ".len()]);
}

#[test]
fn every_word_of_the_tables_stands_in_one_list_and_without_its_full_stop() {
    for locale in Locale::all() {
        let rules = rules::Rules::of(locale);
        let all = rules.abbreviations();
        assert!(all.len() > 50, "{locale}");
        assert!(rules.openers().len() > 80, "{locale}");
        for (word, _) in all {
            assert!(!word.ends_with('.') && !word.contains(' '), "{locale}: {word}");
        }
        for opener in rules.openers() {
            let first = opener.trim_start_matches('\'').chars().next().unwrap();
            assert!(first.is_uppercase() || opener.starts_with('\''), "{locale}: {opener}");
        }
    }
    for (code, words) in rules::listed() {
        let mut seen = BTreeSet::new();
        for word in words {
            assert!(seen.insert(word), "{code}: “{word}” stands twice");
        }
    }
}

#[test]
fn marks_without_end_are_looked_at_once() {
    for unit in ["a. \" b. ", ". ", "1. a ", "\". ", "( ", "... ", "a.a"] {
        for code in ["bg", "de", "el"] {
            sentences::breaks(&unit.repeat(100_000), code.parse().unwrap());
        }
    }
    let brackets = format!("{}{}", "(".repeat(100_000), "1. a ".repeat(50_000));
    sentences::breaks(&brackets, "lv".parse().unwrap());
}
