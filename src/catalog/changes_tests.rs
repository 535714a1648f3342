use proptest::prelude::*;

use super::*;

fn lines(all: &[&str]) -> Vec<String> {
    all.iter().map(|&sentence| sentence.to_owned()).collect()
}

/// Each change as one line: its kind, what it was and what it is.
fn seen(before: &[&str], now: &[&str]) -> Vec<String> {
    let (before, now) = (lines(before), lines(now));
    let line = |change: Change<'_>| {
        let (before, now) = (change.before.join(" "), change.now.join(" "));
        match change.kind {
            Kind::Changed => format!("{before} → {now}"),
            kind => format!("{}: {}", kind.name(), if now.is_empty() { before } else { now }),
        }
    };
    changes(&before, &now).into_iter().map(line).collect()
}

const MET: &str = "Срещата бе организирана от община Хасково.";
const CAME: &str = "Всички партньори присъстваха лично.";
const SAW: &str = "Участниците разгледаха монумента и музея.";

#[test]
fn a_sentence_is_kept_when_only_its_setting_changed() {
    assert_eq!(
        seen(&[MET, CAME], &["Срещата бе <em>организирана</em> от „община Хасково“!", CAME]),
        [
            "kept: Срещата бе <em>организирана</em> от „община Хасково“!",
            "kept: Всички партньори присъстваха лично."
        ]
    );
}

#[test]
fn a_changed_sentence_is_told_with_what_it_was() {
    let now = "Срещата бе организирана от община Хасково и нейните партньори.";
    assert_eq!(seen(&[MET, CAME], &[now, CAME]), [format!("{MET} → {now}"), format!("kept: {CAME}")]);
}

#[test]
fn two_changed_sentences_are_each_told_with_their_own() {
    let (one, two) = ("Срещата бе подготвена от община Хасково.", "Почти всички партньори присъстваха.");
    assert_eq!(
        seen(&[MET, CAME, SAW], &[one, two, SAW]),
        [format!("{MET} → {one}"), format!("{CAME} → {two}"), format!("kept: {SAW}")]
    );
}

#[test]
fn short_sentences_are_paired_too() {
    assert_eq!(
        seen(&["Музиката започна.", "Всички получиха чай."], &["Музиката свърши.", "Всички получиха какао."]),
        ["Музиката започна. → Музиката свърши.", "Всички получиха чай. → Всички получиха какао."]
    );
}

#[test]
fn a_new_and_a_gone_sentence_stand_where_they_are_and_were() {
    let new = "Времето беше слънчево.";
    assert_eq!(
        seen(&[MET, CAME, SAW], &[MET, SAW, new]),
        [format!("kept: {MET}"), format!("gone: {CAME}"), format!("kept: {SAW}"), format!("new: {new}")]
    );
}

#[test]
fn another_sentence_in_a_sentences_place_is_new_and_the_old_one_gone() {
    let new = "Времето беше слънчево и топло през целия ден.";
    assert_eq!(
        seen(&[MET, CAME, SAW], &[MET, new, SAW]),
        [format!("kept: {MET}"), format!("new: {new}"), format!("gone: {CAME}"), format!("kept: {SAW}")]
    );
}

#[test]
fn of_the_moved_sentences_the_shorter_text_has_moved() {
    assert_eq!(
        seen(&[MET, CAME, SAW], &[CAME, MET, SAW]),
        [format!("moved: {CAME}"), format!("kept: {MET}"), format!("kept: {SAW}")]
    );
}

#[test]
fn a_sentence_cut_in_two_is_one_change() {
    let whole = "Срещата бе организирана от община Хасково, а партньорите присъстваха лично.";
    let (one, two) = ("Срещата бе организирана от община Хасково.", "А партньорите присъстваха лично.");
    assert_eq!(
        seen(&[SAW, whole], &[SAW, one, two]),
        [format!("kept: {SAW}"), format!("{whole} → {one} {two}")]
    );
    assert_eq!(
        seen(&[one, two, SAW], &[whole, SAW]),
        [format!("{one} {two} → {whole}"), format!("kept: {SAW}")]
    );
}

#[test]
fn the_words_that_differ_stand_in_brackets_and_punctuation_does_not() {
    let mark = |before: &str, now: &str| marked(&lines(&[before]), &lines(&[now]));
    assert_eq!(
        mark(
            "Срещата бе организирана от Община Хасково в петък",
            "Срещата, организирана от Община Хасково и гости в събота."
        ),
        (
            "Срещата [бе] организирана от Община Хасково в [петък]".into(),
            "Срещата, организирана от Община Хасково [и гости в събота.]".into()
        )
    );
    assert_eq!(
        mark(
            "Има <a data-l10n-name=\"link-1\">три думи</a> тук и там",
            "Има <a data-l10n-name=\"link-1\">две думи</a> тук и там"
        )
        .1,
        "Има [<a data-l10n-name=\"link-1\">две] думи</a> тук и там"
    );
}

#[test]
fn no_brackets_stand_where_they_would_not_help() {
    for (before, now) in [
        ("Съвсем друго изречение", "Тези думи нямат нищо общо"),
        ("Едно [две] три четири", "Едно [две] три пет"),
        ("Музиката започна.", "Музиката започна!"),
    ] {
        assert_eq!(marked(&lines(&[before]), &lines(&[now])), (before.to_owned(), now.to_owned()));
    }
}

fn sentences() -> impl Strategy<Value = Vec<String>> {
    let sentence = prop_oneof![
        3 => "(Община|Срещата|Децата)( (бе|и|на|проекта|партньори|гости|[0-9]{1,2})){0,6}[.!]?",
        1 => any::<String>(),
    ];
    proptest::collection::vec(sentence, 0..8)
}

proptest! {
    /// Every sentence of both wordings is told exactly once, those of the new one in their order.
    #[test]
    fn every_sentence_is_told_once(before in sentences(), now in sentences()) {
        let changes = changes(&before, &now);
        let told: Vec<&String> = changes.iter().flat_map(|change| change.now).collect();
        prop_assert_eq!(told, now.iter().collect::<Vec<_>>());
        let mut told: Vec<&String> = changes.iter().flat_map(|change| change.before).collect();
        let mut all: Vec<&String> = before.iter().collect();
        told.sort();
        all.sort();
        prop_assert_eq!(told, all);
        for change in &changes {
            let (has_before, has_now) = (!change.before.is_empty(), !change.now.is_empty());
            prop_assert_eq!(has_before, change.kind != Kind::New);
            prop_assert_eq!(has_now, change.kind != Kind::Gone);
        }
    }

    #[test]
    fn nothing_changed_in_the_same_text(text in sentences()) {
        prop_assert!(changes(&text, &text).iter().all(|change| change.kind == Kind::Kept));
    }

    #[test]
    fn without_its_brackets_a_marked_text_is_the_text(before in sentences(), now in sentences()) {
        let (one, other) = marked(&before, &now);
        let bare = |text: &str| text.replace(['[', ']'], "");
        prop_assert_eq!(bare(&one), bare(&before.join(" ")));
        prop_assert_eq!(bare(&other), bare(&now.join(" ")));
    }
}

#[test]
fn a_paragraph_of_many_sentences_is_compared_in_moments() {
    let before: Vec<String> =
        (0..8_000).map(|n| format!("Изречение {n} от {} и {}.", n % 7, n % 13)).collect();
    let now: Vec<String> = before.iter().rev().map(|sentence| sentence.replace('.', " днес.")).collect();
    let n_changed = changes(&before, &now).into_iter().filter(|change| change.kind == Kind::Changed).count();
    assert!(n_changed > 7_900, "{n_changed}");
}

#[test]
fn a_long_sentence_that_is_cut_into_many_is_one_change() {
    let parts: Vec<String> =
        (0..3_000).map(|n| format!("Дума{n} и още {n} думи, които стоят само тук, и {}.", n % 7)).collect();
    let whole = vec![parts.join(" ")];
    assert_eq!(changes(&whole, &parts).len(), 1);
    assert_eq!(changes(&parts, &whole).len(), 1);
}
