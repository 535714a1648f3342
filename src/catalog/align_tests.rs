use proptest::prelude::*;

use super::*;
use crate::text::words::normal_form;

fn text(words: &str) -> Text {
    Text { kind: "p", words: normal_form(words) }
}

fn texts<'t>(all: impl IntoIterator<Item = &'t str>) -> Vec<Text> {
    all.into_iter().map(text).collect()
}

/// The old places that the new passages are found at; what is gone is `100` and more.
fn places(old: &[&str], gone: &[&str], new: &[&str]) -> Vec<Option<usize>> {
    let place = |it| match it {
        Match::Old(at) => at,
        Match::Gone(at) => 100 + at,
    };
    let texts = |all: &[&str]| texts(all.iter().copied());
    align(&texts(old), &texts(gone), &texts(new)).into_iter().map(|it| it.map(place)).collect()
}

const LONG: &str = "Срещата бе организирана от община Хасково под формата на работен семинар с практическа насоченост \
                    и с участието на партньори от девет страни";

#[test]
fn of_several_alike_passages_each_stays_with_its_neighbours() {
    assert_eq!(places(&["a b", "x", "c d", "x"], &[], &["c d", "x", "a b"]), [Some(2), Some(3), Some(0)]);
    assert_eq!(places(&["x", "a b", "x"], &[], &["a b", "x"]), [Some(1), Some(2)]);
    assert_eq!(places(&["x"], &[], &["x", "x"]), [Some(0), None]);
}

#[test]
fn a_slip_in_a_heading_unpairs_nothing_also_when_it_moved() {
    assert_eq!(places(&["Контакти", "Програма"], &[], &["Програама", "Контакти"]), [Some(1), Some(0)]);
    assert_eq!(places(&["Прогарма", "Едно", "Друго"], &[], &["Друго", "Програма"]), [Some(2), Some(0)]);
}

#[test]
fn a_name_does_not_make_room_for_another_that_is_like_it() {
    for (old, new) in [
        ("Иван Петров", "Иван Димитров"),
        ("Мария Иванова", "Марина Иванчева"),
        ("инж. Иван Петров, кмет", "инж. Петър Иванов, кмет"),
        ("Рим", "Дим"),
        ("Първи ден", "Втори ден"),
    ] {
        assert_eq!(places(&["Едно", old, "Две"], &[], &["Едно", new, "Две"])[1], None, "{old} / {new}");
    }
}

#[test]
fn a_number_that_changed_in_a_short_passage_is_an_edit_only_where_its_neighbours_stayed() {
    assert_eq!(places(&["Начало", "9 юни 2023", "Край"], &[], &["Начало", "8 юни 2023", "Край"])[1], Some(1));
    assert_eq!(places(&["9 юни 2023", "Начало", "Край"], &[], &["Начало", "Край", "8 юни 2023"])[2], None);
}

#[test]
fn a_heading_may_grow_where_it_stands() {
    let (old, new) = ("Обща информация", "Обща информация за проекта");
    assert_eq!(places(&["Увод", old, LONG], &[], &["Увод", new, LONG])[1], Some(1));
}

#[test]
fn one_sentence_that_is_left_of_a_long_paragraph_is_that_paragraph() {
    let sentence = "Тази година в него участват и пет български училища от областта";
    let long = format!(
        "{LONG}. {LONG} и още. {} {sentence}.",
        "Съвсем други думи за съвсем други неща. ".repeat(20)
    );
    assert_eq!(places(&[&long, "Друго"], &[], &[sentence, "Друго"])[0], Some(0));
    assert_eq!(places(&[sentence, "Друго"], &[], &[&long, "Друго"])[0], Some(0));
}

#[test]
fn the_larger_part_is_the_old_one() {
    let other = "Всички партньори присъстваха лично и се включиха в дискусията";
    let both = format!("{LONG}. {other}.");
    assert_eq!(places(&[&both], &[], &[other, LONG]), [None, Some(0)]);
    assert_eq!(places(&[other, LONG], &[], &[&both]), [Some(1)]);
}

#[test]
fn of_two_alike_that_are_gone_the_one_comes_back_that_is_most_alike() {
    let (monday, friday) = (format!("{LONG} в понеделник"), format!("{LONG} в петък"));
    let edited = format!("{LONG} още в петък");
    for gone in [[&*monday, &friday], [&friday, &monday]] {
        let found = places(&["Друго"], &gone, &["Друго", &edited]);
        assert_eq!(found[1], Some(100 + usize::from(gone[1] == friday)));
    }
}

#[test]
fn what_is_there_goes_before_what_is_gone_unless_that_is_the_very_text() {
    let (one, other) = (format!("{LONG} в петък"), format!("{LONG} в понеделник"));
    let new = format!("{LONG} в четвъртък");
    assert_eq!(places(&[&one], &[&other], &[&new]), [Some(0)]);
    assert_eq!(places(&[&one], &[&other], &[&other]), [Some(100)]);
}

#[test]
fn passages_of_two_kinds_are_never_paired() {
    let heading = Text { kind: "h2", ..text(LONG) };
    assert_eq!(align(&[heading], &[], &[text(LONG)]), [None]);
}

fn passage() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "([а-д]{1,3}|община|проект|среща|[0-9]{1,2}|[.…„“-])( ([а-д]{1,3}|община|проект|среща)){0,12}",
        1 => any::<String>(),
        1 => Just("Същото".to_owned()),
    ]
}

fn passages() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(passage(), 0..14)
}

fn of(all: &[String]) -> Vec<Text> {
    texts(all.iter().map(String::as_str))
}

proptest! {
    #[test]
    fn a_text_is_itself(all in passages(), gone in passages()) {
        let found = align(&of(&all), &of(&gone), &of(&all));
        prop_assert_eq!(found, (0..all.len()).map(|at| Some(Match::Old(at))).collect::<Vec<_>>());
    }

    #[test]
    fn none_is_given_twice(old in passages(), gone in passages(), new in passages()) {
        let found: Vec<Match> = align(&of(&old), &of(&gone), &of(&new)).into_iter().flatten().collect();
        let once: std::collections::BTreeSet<Match> = found.iter().copied().collect();
        prop_assert_eq!(once.len(), found.len());
    }

    /// Different passages are recognised by what they say, in whatever order they stood.
    #[test]
    fn the_order_of_the_old_passages_does_not_matter_to_those_that_stay(
        seed in proptest::collection::vec(any::<u32>(), 2..14)
    ) {
        let all: Vec<String> = seed.iter().enumerate().map(|(at, n)| format!("Абзац {at}: {n} и {LONG}")).collect();
        let mut order: Vec<usize> = (0..all.len()).collect();
        order.sort_by_key(|&at| seed[at]);
        let old: Vec<String> = order.iter().map(|&at| all[at].clone()).collect();
        let found = align(&of(&old), &[], &of(&all));
        for (at, found) in found.into_iter().enumerate() {
            let place = order.iter().position(|&other| other == at);
            prop_assert_eq!(found, place.map(Match::Old));
        }
    }

    #[test]
    fn likeness_is_a_share_and_the_same_from_both_sides(one in passage(), other in passage()) {
        let share = similarity(&one, &other);
        prop_assert!((0.0..=1.0).contains(&share));
        prop_assert!((share - similarity(&other, &one)).abs() < 1e-9);
    }
}
