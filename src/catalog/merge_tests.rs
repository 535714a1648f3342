use proptest::prelude::*;

use super::*;
use crate::catalog::ledger::source_digest;
use crate::catalog::resource;
use crate::extract::Block;
use crate::segment::segment;

fn bulgarian() -> Locale {
    "bg".parse().unwrap()
}

fn article(paragraphs: &[&str]) -> Article {
    let block = |text: &&str| Block::new(Role::Paragraph, *text);
    Article {
        title: "Среща в Хасково".into(),
        blocks: paragraphs.iter().map(block).collect(),
        ..Article::default()
    }
}

fn first(paragraphs: &[&str]) -> Merged {
    let article = article(paragraphs);
    merge(None, &article, "2023-11-17", ("a", "a.txt"), bulgarian(), segment(&article, bulgarian()), |_| true)
}

fn again(before: &Merged, paragraphs: &[&str]) -> Merged {
    let article = article(paragraphs);
    let units = segment(&article, bulgarian());
    let before = Before { ledger: &before.ledger, units: &before.units };
    merge(Some(before), &article, "2023-11-17", ("a", "a.txt"), bulgarian(), units, |_| true)
}

fn ids(merged: &Merged) -> Vec<&str> {
    merged.units.iter().map(|unit| unit.id.as_str()).collect()
}

const ONE: &str = "Срещата бе организирана от община Хасково под формата на семинар.";
const TWO: &str = "Всички партньори се включиха в работната среща и присъстваха лично.";
const THREE: &str = "Участниците се запознаха със социалното предприемачество в България.";

#[test]
fn the_same_source_again_changes_nothing() {
    let before = first(&[ONE, TWO, THREE]);
    assert_eq!(again(&before, &[ONE, TWO, THREE]), before);
}

#[test]
fn a_new_paragraph_in_the_middle_shifts_no_id() {
    let before = first(&[ONE, TWO]);
    let after = again(&before, &[ONE, "Съвсем нов текст за музея на града.", TWO]);
    assert_eq!(ids(&after)[..2], ids(&before)[..2]);
    assert_eq!(ids(&after)[3], ids(&before)[2]);
    assert_eq!(after.ledger.revision, 2);
}

#[test]
fn an_edited_paragraph_keeps_its_id_and_its_earlier_wording() {
    let before = first(&[ONE, TWO]);
    let edited = ONE.replace("семинар", "работен семинар с партньори");
    let after = again(&before, &[&edited, TWO]);
    assert_eq!(ids(&after), ids(&before));
    assert_eq!(after.ledger.earlier.len(), 1);
    assert_eq!(after.ledger.earlier[0].text, [ONE]);
}

#[test]
fn a_moved_paragraph_keeps_its_id() {
    let before = first(&[ONE, TWO, THREE]);
    let after = again(&before, &[THREE, ONE, TWO]);
    assert_eq!(ids(&after), [ids(&before)[0], ids(&before)[3], ids(&before)[1], ids(&before)[2]]);
}

#[test]
fn a_gone_paragraph_gets_its_id_back_when_its_text_returns() {
    let before = first(&[ONE, TWO, THREE]);
    let without = again(&before, &[ONE, THREE]);
    assert_eq!(without.ledger.obsolete[0].id, ids(&before)[2]);
    let back = again(&without, &[ONE, TWO, THREE]);
    assert_eq!(ids(&back), ids(&before));
    assert!(back.ledger.obsolete.is_empty());
}

#[test]
fn another_text_never_gets_a_gone_id() {
    let before = first(&[ONE, TWO]);
    let other = again(&before, &[ONE, "Зелен преход и кръгова икономика за региона."]);
    assert_ne!(ids(&other)[2], ids(&before)[2]);
}

#[test]
fn a_file_and_its_ledger_give_the_units_back() {
    let before = first(&[ONE, "Едно { две } [три].\u{a0}– „Четири“.", TWO]);
    let resource = resource::read(before.ftl.as_bytes()).unwrap();
    let ledger = SourceLedger::parse(&before.ledger.to_toml()).unwrap();
    assert_eq!(ledger, before.ledger);
    assert_eq!(source::units(&resource, &ledger), before.units);
}

#[test]
fn punctuation_changes_the_revision_but_no_digest() {
    let before = first(&[ONE, TWO]);
    let after = again(&before, &[&ONE.replace("община Хасково", "„община Хасково“"), TWO]);
    assert_eq!(after.ledger.revision, 2);
    let digests =
        |merged: &Merged| merged.units.iter().map(|unit| source_digest(&unit.sentences)).collect::<Vec<_>>();
    assert_eq!(digests(&after), digests(&before));
}

#[test]
fn the_highest_revision_is_not_passed() {
    let mut before = first(&[ONE]);
    before.ledger.revision = u32::MAX;
    assert_eq!(again(&before, &[TWO]).ledger.revision, u32::MAX);
}

#[test]
fn of_a_paragraph_that_is_split_the_larger_part_keeps_the_id() {
    let before = first(&[&format!("{ONE} {TWO} {THREE}"), "Край на новините."]);
    let after = again(&before, &[ONE, &format!("{TWO} {THREE}"), "Край на новините."]);
    assert_eq!(ids(&after)[2..], ids(&before)[1..]);
    assert!(!ids(&before).contains(&ids(&after)[1]));
}

#[test]
fn a_paragraph_that_was_joined_and_is_split_again_has_its_old_id() {
    let before = first(&[ONE, TWO]);
    let joined = again(&before, &[&format!("{ONE} {TWO}")]);
    assert_eq!(ids(&joined).len(), 2);
    assert_eq!(ids(&again(&joined, &[ONE, TWO])), ids(&before));
}

#[test]
fn a_gone_paragraph_comes_back_edited_with_its_id() {
    let before = first(&[ONE, TWO, THREE]);
    let without = again(&before, &[ONE, THREE]);
    let back = again(&without, &[ONE, THREE, &TWO.replace("присъстваха лично", "се запознаха лично")]);
    assert_eq!(ids(&back)[3], ids(&before)[2]);
}

#[test]
fn an_id_that_is_here_and_gone_at_once_is_given_once() {
    // So it stands in the ledger when a run died between its writes, or git merged two branches.
    let mut before = first(&[ONE, TWO]);
    let gone =
        |id: &str, text: &str| Earlier { id: id.into(), source: String::new(), text: vec![text.into()] };
    let id = before.units[2].id.clone();
    before.ledger.obsolete = vec![gone(&id, THREE), gone("p-1", THREE), gone("p-1", ONE), gone("p-1", TWO)];
    let after = again(&before, &[ONE, TWO, THREE, ONE]);
    let unique: BTreeSet<&str> = ids(&after).into_iter().collect();
    assert_eq!(unique.len(), 5, "{:?}", ids(&after));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn merging_twice_is_merging_once_and_ids_are_unique(revisions in proptest::collection::vec(paragraphs(), 2..5)) {
        let mut merged = first(&texts(&revisions[0]));
        for revision in &revisions[1..] {
            merged = again(&merged, &texts(revision));
            prop_assert_eq!(&again(&merged, &texts(revision)), &merged);
            let unique: BTreeSet<&str> = ids(&merged).into_iter().collect();
            prop_assert_eq!(unique.len(), merged.units.len());
            let gone: BTreeSet<&str> = merged.ledger.obsolete.iter().map(|gone| gone.id.as_str()).collect();
            prop_assert!(unique.is_disjoint(&gone));
        }
    }

    #[test]
    fn the_order_in_which_the_ledger_has_what_is_gone_does_not_matter(
        old in paragraphs(), middle in paragraphs(), new in paragraphs()
    ) {
        let merged = again(&first(&texts(&old)), &texts(&middle));
        let mut turned = merged.clone();
        turned.ledger.obsolete.reverse();
        let (one, other) = (again(&merged, &texts(&new)), again(&turned, &texts(&new)));
        prop_assert_eq!(ids(&one), ids(&other));
    }
}

fn paragraphs() -> impl Strategy<Value = Vec<String>> {
    let sentence =
        proptest::sample::select(vec![ONE, TWO, THREE, "Край.", "Съвсем нов текст за музея на града."]);
    let paragraph = proptest::collection::vec(sentence, 1..4).prop_map(|sentences| sentences.join(" "));
    proptest::collection::vec(paragraph, 1..7)
}

fn texts(paragraphs: &[String]) -> Vec<&str> {
    paragraphs.iter().map(String::as_str).collect()
}
