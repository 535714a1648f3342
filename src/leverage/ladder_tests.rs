use super::*;
use crate::leverage::record;

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

fn de() -> Locale {
    "de".parse().unwrap()
}

fn known(article: &str, unit: &str, source: &str, pattern: &str) -> Record {
    let source = lines(source);
    Record {
        article: article.into(),
        unit: unit.into(),
        sentences: record::sentences(&source, pattern, de()),
        source,
        pattern: pattern.into(),
        neighbours: (Some("a".into()), Some("b".into())),
        is_title: false,
        doubts: Vec::new(),
    }
}

fn ask(ladder: &Ladder, unit: &str, source: &str, neighbours: (&str, &str)) -> Option<Fill> {
    let source = lines(source);
    let (before, behind) = (Some(neighbours.0.to_owned()), Some(neighbours.1.to_owned()));
    ladder.fill(Asked { unit, source: &source, neighbours: (&before, &behind), is_title: false }, 75)
}

#[test]
fn each_step_of_the_ladder_has_its_worth() {
    let ladder = Ladder::new(
        vec![known("x", "p-1", "Срещата събра 48 гости в залата.", " Das Treffen hatte 48 Gäste im Saal.")],
        de(),
    );
    let same = "Срещата събра 48 гости в залата.";
    for (unit, neighbours, from) in [
        ("p-1", ("a", "b"), "102 % of x#p-1"),
        ("p-2", ("a", "b"), "101 % of x#p-1"),
        ("p-1", ("a", "c"), "100 % of x#p-1"),
    ] {
        let fill = ask(&ladder, unit, same, neighbours).unwrap();
        assert_eq!((fill.from.as_str(), fill.is_translation, fill.was.len()), (from, true, 0));
        assert_eq!(fill.pattern, " Das Treffen hatte 48 Gäste im Saal.");
    }
    let fill = ask(&ladder, "p-3", "Срещата събра 49 гости в залата.", ("a", "b")).unwrap();
    assert_eq!((fill.from.as_str(), fill.is_translation), ("99 % of x#p-1", false));
    assert_eq!(fill.pattern, " Das Treffen hatte 49 Gäste im Saal.");
    let fill = ask(&ladder, "p-3", "Срещата събра 48 гости в двора.", ("a", "b")).unwrap();
    assert_eq!((fill.from.as_str(), fill.is_translation), ("84 % of x#p-1", false));
    assert_eq!(fill.was, lines(same));
    assert_eq!(ask(&ladder, "p-3", "Нещо съвсем друго.", ("a", "b")), None);
}

#[test]
fn every_doubt_is_named_and_makes_a_draft() {
    let sound = known("x", "p-1", "Срещата събра много гости.", " Das Treffen hatte viele Gäste.");
    let doubts: [(Record, &str); 4] = [
        (Record { doubts: vec![Penalty::Superseded], ..sound.clone() }, "99 % of x#p-1, superseded source"),
        (Record { doubts: vec![Penalty::Unreviewed], ..sound.clone() }, "99 % of x#p-1, unreviewed"),
        (
            Record { is_title: true, sentences: Vec::new(), ..sound.clone() },
            "99 % of x#p-1, other kind of text",
        ),
        (
            Record { doubts: vec![Penalty::Unreviewed, Penalty::Machine], ..sound.clone() },
            "89 % of x#p-1, unreviewed, machine",
        ),
    ];
    for (record, from) in doubts {
        let ladder = Ladder::new(vec![record], de());
        let fill = ask(&ladder, "p-1", "Срещата събра много гости.", ("a", "b")).unwrap();
        assert_eq!((fill.from.as_str(), fill.is_translation), (from, false));
    }
}

#[test]
fn of_two_translations_the_sounder_and_then_the_later_counts() {
    let first = known("a", "p-1", "Срещата събра много гости.", " Eins.");
    let unread = Record {
        doubts: vec![Penalty::Unreviewed],
        ..known("c", "p-1", "Срещата събра много гости.", " Drei.")
    };
    let second = known("b", "p-1", "Срещата събра много гости.", " Zwei.");
    let ladder = Ladder::new(vec![first, second, unread], de());
    let fill = ask(&ladder, "p-1", "Срещата събра много гости.", ("x", "y")).unwrap();
    assert_eq!((fill.pattern.as_str(), fill.from.as_str()), (" Zwei.", "100 % of b#p-1"));
}

#[test]
fn a_paragraph_is_put_together_of_known_sentences() {
    let ladder = Ladder::new(
        vec![
            known(
                "x",
                "p-1",
                "Срещата събра 48 гости в залата.\nПосле имаше музика и танци.",
                "\n    Das Treffen hatte 48 Gäste im Saal.\n    Dann gab es Musik und Tanz.",
            ),
            known(
                "y",
                "p-2",
                "Кметът поздрави всички участници.",
                " Der Bürgermeister grüßte alle Teilnehmer.",
            ),
        ],
        de(),
    );
    let all = "Кметът поздрави всички участници.\nПосле имаше музика и танци.";
    let fill = ask(&ladder, "p-9", all, ("x", "y")).unwrap();
    assert_eq!(fill.from, "100 % of y#p-2 and others (2 of 2 sentences)");
    assert_eq!(
        fill.pattern,
        "\n    Der Bürgermeister grüßte alle Teilnehmer.\n    Dann gab es Musik und Tanz."
    );
    assert!(fill.is_translation);
    let half = "Кметът поздрави всички участници.\nНакрая всички си тръгнаха доволни.";
    let fill = ask(&ladder, "p-9", half, ("x", "y")).unwrap();
    assert_eq!(fill.from, "49 % of y#p-2 (1 of 2 sentences)");
    assert_eq!(
        fill.pattern,
        "\n    Der Bürgermeister grüßte alle Teilnehmer.\n    Накрая всички си тръгнаха доволни."
    );
    assert!(!fill.is_translation);
}
