use proptest::prelude::*;

use super::*;
use crate::catalog::resource::read;
use crate::catalog::splice::splice;
use crate::extract::Role;

fn bulgarian() -> Locale {
    "bg".parse().unwrap()
}

fn unit(sentences: &[&str]) -> Unit {
    Unit {
        id: "p-0".into(),
        role: Role::Paragraph,
        opens: false,
        ordered: false,
        sentences: sentences.iter().map(|&sentence| sentence.to_owned()).collect(),
        links: Vec::new(),
    }
}

/// The lines above a translation that was made from one wording when the source now has another.
fn shown(before: &[&str], now: &[&str]) -> Vec<String> {
    let before = unit(before).sentences;
    let line = Line {
        id: "p-0".into(),
        state: State::Translated,
        origin: Origin::Human,
        by: None,
        confirmed: None,
        source: source_digest(&before),
        target: String::new(),
    };
    lines(bulgarian(), ("a", "de".parse().unwrap()), &unit(now), &line, Some(&before))
}

fn stale_only(before: &[&str], now: &[&str]) -> Vec<String> {
    shown(before, now).into_iter().filter(|line| line.starts_with("# STALE")).skip(1).collect()
}

#[test]
fn before_and_now_of_a_sentence_stand_together_with_the_words_that_differ_in_brackets() {
    let before = ["Срещата бе в петък в Хасково.", "Имаше музика.", "Кметът поздрави гостите от града."];
    let now = ["Срещата бе в събота в Хасково.", "Имаше музика.", "Кметът поздрави гостите от чужбина."];
    assert_eq!(
        stale_only(&before, &now),
        [
            "# STALE before: Срещата бе в [петък] в Хасково.",
            "# STALE now: Срещата бе в [събота] в Хасково.",
            "# STALE before: Кметът поздрави гостите от [града.]",
            "# STALE now: Кметът поздрави гостите от [чужбина.]",
        ]
    );
}

#[test]
fn new_gone_and_moved_sentences_are_named_as_that() {
    let before = ["Първо стана тъмно.", "После дойде дългоочакваната буря.", "Кучетата лаеха."];
    let now =
        ["После дойде дългоочакваната буря.", "Първо стана тъмно.", "Всички се прибраха у дома навреме."];
    assert_eq!(
        stale_only(&before, &now),
        [
            "# STALE moved: Първо стана тъмно.",
            "# STALE new: Всички се прибраха у дома навреме.",
            "# STALE gone: Кучетата лаеха.",
        ]
    );
}

#[test]
fn a_wording_with_the_same_words_is_not_stale() {
    let lines = shown(&["Проект „SECON“ започна - днес."], &["Проект «SECON»  започна – днес!"]);
    assert_eq!(lines, ["# bg: Проект «SECON»  започна – днес!"]);
}

#[test]
fn a_capital_letter_makes_another_word_and_so_it_stales() {
    assert_eq!(
        stale_only(&["Нашата община и съветът решиха."], &["Нашата Община и съветът решиха."]).len(),
        2
    );
}

#[test]
fn every_line_that_horo_writes_is_recognised_as_its_own() {
    let before = ["Едно две три.", "Четири пет.", "Шест седем осем девет."];
    let now = ["Шест седем осем девет.", "Едно две четири.", "Съвсем ново изречение за времето."];
    let mut all = shown(&before, &now);
    let made = |state, origin| {
        let target = ("a", "de".parse().unwrap());
        let line = Line {
            id: "p-0".into(),
            state,
            origin,
            by: None,
            confirmed: None,
            source: source_digest(&unit(&now).sentences),
            target: String::new(),
        };
        lines(bulgarian(), target, &unit(&now), &line, None)
    };
    all.extend(made(State::Initial, Origin::Human));
    all.extend(made(State::Translated, Origin::Machine));
    for line in all {
        assert!(is_mirror(&line, bulgarian()) && is_mirror(line.trim_end(), bulgarian()), "{line}");
    }
}

#[test]
fn a_comment_that_only_looks_like_a_mirror_is_a_persons() {
    for line in
        ["# DRAFT of Anna", "# STALE? Ask Anna", "# STALE", "# bgr: x", "#bg: x", "## bg: x", "# before: x"]
    {
        assert!(!is_mirror(line, bulgarian()), "{line}");
    }
}

/// What becomes of a message's comment when the source is this.
fn updated(comment: &str, sentences: &[&str]) -> String {
    let text = format!("{comment}p-0 = Text\n");
    let resource = read(text.as_bytes()).unwrap();
    let unit = unit(sentences);
    let wanted: Vec<String> = shown(sentences, sentences);
    let wordings = Wordings::new(bulgarian(), unit.sentences.iter().map(String::as_str));
    let edit = update(&resource, &resource.entries().next().unwrap(), &wanted, &wordings, "\n");
    splice(&text, edit.into_iter().collect())
}

#[test]
fn a_remark_behind_a_mirrored_sentence_becomes_a_comment_of_its_own() {
    let text = updated("# bg: Срещата бе тук. <- wirklich?\n", &["Срещата бе тук."]);
    assert_eq!(text, "# <- wirklich?\n# bg: Срещата бе тук.\np-0 = Text\n");
    assert_eq!(updated("# <- wirklich?\n# bg: Срещата бе тук.\n", &["Срещата бе тук."]), text);
}

#[test]
fn a_sentence_with_letters_that_are_not_shown_is_no_translation() {
    let sentence = "Interreg\u{202e} Europe\u{2028}\u{7}";
    let text = updated("", &[sentence]);
    assert_eq!(text, "# bg: Interreg\u{fffd} Europe ␇\np-0 = Text\n");
    assert_eq!(updated("# bg: Interreg\u{fffd} Europe ␇\n", &[sentence]), text);
}

fn hostile() -> impl Strategy<Value = String> {
    let parts = prop_oneof![
        2 => any::<String>(),
        3 => "[А-Яа-я ]{0,12}",
        2 => proptest::sample::select(vec![
            "\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{b}", "\u{c}", "\u{202e}", "\u{2066}", "\u{1b}[2K", "\n# ",
            "\np-9 = x\n", "\n### ", "# STALE now: ", "\u{e0041}", "\u{200f}", "\0",
        ]).prop_map(str::to_owned),
    ];
    proptest::collection::vec(parts, 0..6).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn no_source_forges_a_line_or_hides_text(
        before in proptest::collection::vec(hostile(), 1..4),
        now in proptest::collection::vec(hostile(), 1..4),
    ) {
        let texts = |all: &[String]| all.iter().map(|text| text.clone().leak() as &str).collect::<Vec<_>>();
        for line in shown(&texts(&before), &texts(&now)) {
            prop_assert!(is_mirror(line.trim_end(), bulgarian()), "{:?}", line);
            let is_unseen = |c: char| c.is_control() || crate::text::words::turns_direction(c) || matches!(c, '\u{2028}' | '\u{2029}');
            prop_assert!(!line.contains(is_unseen), "{:?}", line);
        }
        let text = updated("# Anna: gut\n", &texts(&now));
        let file = read(text.as_bytes()).unwrap();
        prop_assert!(file.entries().len() == 1 && text.starts_with("# Anna: gut\n"), "{}", text);
        prop_assert_eq!(updated(&text[..text.rfind("p-0 =").unwrap()], &texts(&now)), text);
    }
}
