use proptest::prelude::*;

use super::super::resource::read;
use super::*;

fn put_together(base: Option<&str>, ours: &str, theirs: &str) -> Reconciled {
    let base = base.map(|base| read(base.as_bytes()).unwrap());
    let (ours, theirs) = (read(ours.as_bytes()).unwrap(), read(theirs.as_bytes()).unwrap());
    reconcile(base.as_ref(), &ours, &theirs, "bg".parse().unwrap())
}

const BASE: &str = "### x\n\n# bg: Едно.\np-1 = Eins.\n#\n# bg: Две.\np-2 =\n    Zwei.\n    Zwei und eins.\n";

#[test]
fn what_only_one_side_changed_is_taken_from_it() {
    let ours =
        BASE.replace("Eins.", "Ein.").replace("# bg: Две.", "# STALE the source changed: x\n# bg: Три.");
    let theirs = BASE.replace("Zwei und eins.", "Zwei und eins!").replace("p-1", "# Bitte prüfen.\np-1");
    let done = put_together(Some(BASE), &ours, &theirs);
    let wanted = ours.replace("Zwei und eins.", "Zwei und eins!").replace("p-1", "# Bitte prüfen.\np-1");
    assert_eq!(done, Reconciled { text: wanted, doubled: Vec::new() });
}

#[test]
fn two_wordings_of_one_message_are_both_kept_and_told() {
    let (ours, theirs) = (BASE.replace("Zwei.\n", "Zwo.\n"), BASE.replace("Zwei.\n", "Zweie.\n"));
    for base in [Some(BASE), None] {
        let done = put_together(base, &ours, &theirs);
        assert_eq!(done.doubled, ["p-2"]);
        let wanted = ours.replace("p-2", "# OTHER WORDING: Zweie.\n# OTHER WORDING: Zwei und eins.\np-2");
        assert_eq!(done.text, wanted);
        assert_eq!(put_together(base, &done.text, &theirs).text.matches("Zweie.").count(), 2);
    }
}

#[test]
fn a_draft_that_nobody_touched_gives_way_whichever_side_it_is_on() {
    let draft = "# DRAFT untranslated: x\n# bg: Едно.\np-1 = Едно.\n";
    let written = "# DRAFT untranslated: x\n# bg: Едно.\np-1 = Eins.\n";
    assert!(put_together(None, draft, written).text.ends_with("p-1 = Eins.\n"));
    assert_eq!(put_together(None, written, draft).text, written);
}

#[test]
fn a_draft_out_of_the_memory_gives_way_until_somebody_touches_it() {
    let digest = &target_digest("Ein.")[..8];
    let draft = format!("# DRAFT memory: 90 % of a#p-2 [{digest}]; x\n# bg: Едно.\np-1 = Ein.\n");
    let written = "# bg: Едно.\np-1 = Eins.\n";
    assert!(put_together(None, &draft, written).text.ends_with("p-1 = Eins.\n"));
    assert_eq!(put_together(None, written, &draft).text, written);
    let touched = draft.replace("= Ein.", "= Nur ein.");
    assert_eq!(put_together(None, &touched, written).doubled, ["p-1"]);
}

#[test]
fn a_message_that_one_side_took_away_stays_away_unless_the_other_changed_it() {
    let ours = "### x\n\n# bg: Едно.\np-1 = Eins.\n";
    assert_eq!(put_together(Some(BASE), ours, BASE).text, ours);
    let theirs = BASE.replace("Zwei.\n", "Zwo.\n");
    let done = put_together(Some(BASE), ours, &theirs).text;
    assert_eq!(
        done,
        "### x\n\n# bg: Едно.\np-1 = Eins.\n#\n# bg: Две.\np-2 =\n    Zwo.\n    Zwei und eins.\n"
    );
    assert_eq!(put_together(Some(BASE), &theirs, ours).text, theirs, "no word is taken out");
}

#[test]
fn what_cannot_be_read_and_comments_of_their_own_are_kept_too() {
    let theirs = format!("{BASE}\n# Absatz fehlt noch.\n\np-х = Drei.\n");
    let done = put_together(Some(BASE), BASE, &theirs).text;
    assert!(done.contains("# Absatz fehlt noch.") && done.contains("p-х = Drei."), "{done}");
    assert_eq!(put_together(Some(BASE), &done, &theirs).text, done);
}

/// A file of messages: for each, whether it is there, and which words and note it has.
fn file(messages: &[(bool, u8, u8)]) -> String {
    let mut text = String::from("### x\n");
    for (at, (is_there, words, note)) in messages.iter().enumerate() {
        if *is_there {
            let note = if *note > 0 { format!("# Notiz {at}-{note}\n") } else { String::new() };
            let value = format!("Satz {at} {words}.\n    Ende {at}.");
            text.extend(["\n", &note, &format!("# bg: Изречение {at}.\np-{at} =\n    "), &value, "\n"]);
        }
    }
    text
}

fn messages() -> impl Strategy<Value = Vec<(bool, u8, u8)>> {
    proptest::collection::vec((proptest::bool::weighted(0.85), 0u8..3, 0u8..3), 5)
}

proptest! {
    #[test]
    fn no_word_and_no_note_of_either_side_is_lost(base in messages(), ours in messages(), theirs in messages(), is_known: bool) {
        let (base, ours, theirs) = (file(&base), file(&ours), file(&theirs));
        let done = put_together(is_known.then_some(&base), &ours, &theirs).text;
        prop_assert!(read(done.as_bytes()).unwrap().entries().all(|entry| entry.kind != Kind::Junk), "{}", done);
        let has_words = |line: &&str| line.contains("Satz") || line.contains("Notiz");
        // What one side left as it was in the base the other may have changed or taken away.
        let is_own = |line: &&str| !is_known || !base.contains(line.trim());
        for line in ours.lines().chain(theirs.lines()).filter(has_words).filter(is_own) {
            prop_assert!(done.contains(line.trim()), "{line} in\n{done}");
        }
    }

    #[test]
    fn a_version_put_together_with_itself_or_with_its_base_is_itself(base in messages(), ours in messages()) {
        let (base, ours) = (file(&base), file(&ours));
        prop_assert_eq!(&put_together(Some(&base), &ours, &ours).text, &ours);
        prop_assert_eq!(&put_together(None, &ours, &ours).text, &ours);
        prop_assert_eq!(&put_together(Some(&base), &ours, &base).text, &ours);
    }

    #[test]
    fn putting_together_twice_is_putting_together_once(base in messages(), ours in messages(), theirs in messages()) {
        let (base, ours, theirs) = (file(&base), file(&ours), file(&theirs));
        let once = put_together(Some(&base), &ours, &theirs).text;
        let twice = put_together(Some(&base), &once, &theirs).text;
        // A wording that is kept in a comment is told again, and not lost.
        if !once.contains(OTHER) {
            prop_assert_eq!(twice, once);
        }
    }
}
