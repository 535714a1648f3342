use proptest::prelude::*;

use super::index::similarity;
use super::packed::{pack, unpack};
use super::*;

fn pair(source: &str) -> Pair {
    Pair { source: source.to_owned(), target: format!("→ {source}"), origin: "test".to_owned() }
}

fn memory(sources: &[String]) -> Memory {
    Memory::new(&sources.iter().map(|source| pair(source)).collect::<Vec<_>>())
}

/// How alike the texts are that a comparison with every one finds, the best first.
fn exhaustive(sources: &[String], text: &str, cutoff: f64) -> Vec<f64> {
    let alike = sources.iter().filter(|source| !source.is_empty()).map(|source| {
        let longest = source.chars().count().max(text.chars().count());
        similarity(strsim::levenshtein(source, text), longest)
    });
    let mut found: Vec<f64> = alike.filter(|&similarity| similarity >= cutoff).collect();
    found.sort_by(|a, b| b.total_cmp(a));
    found
}

/// Texts of few letters, so that many are alike; some longer than a block of 64 characters, some of rare signs.
fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[аб в]{0,12}", "[а-г ]{55,75}", "[а-в]{120,140}", "[аб\u{1F600}-\u{1F7FF}]{0,9}"]
}

proptest! {
    #[test]
    fn what_is_found_is_what_a_comparison_with_every_text_finds(
        sources in prop::collection::vec(text(), 0..60),
        text in text(),
        cutoff in prop_oneof![Just(0.75), Just(0.5), Just(0.9), Just(1.0)],
        n in 1_usize..8,
    ) {
        let memory = memory(&sources);
        let found: Vec<f64> = memory.search(&text, cutoff, n).iter().map(|found| found.similarity).collect();
        let mut expected = if text.is_empty() { Vec::new() } else { exhaustive(&sources, &text, cutoff) };
        expected.truncate(n);
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn a_text_that_was_edited_a_little_is_found_with_its_true_likeness(
        text in "[а-я ]{30,300}",
        at in prop::collection::vec((0_usize..300, prop::char::range('а', 'я')), 0..8),
    ) {
        let mut edited: Vec<char> = text.chars().collect();
        for (at, letter) in at {
            let length = edited.len();
            edited[at % length] = letter;
        }
        let edited: String = edited.into_iter().collect();
        let memory = memory(&["нещо друго".to_owned(), text.clone()]);
        let expected = exhaustive(&[text], &edited, CUTOFF);
        let found: Vec<f64> = memory.search(&edited, CUTOFF, 1).iter().map(|found| found.similarity).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn a_memory_that_was_packed_finds_the_same(sources in prop::collection::vec(text(), 0..30), text in text()) {
        let memory = memory(&sources);
        let again = unpack(pack(&memory)).unwrap();
        prop_assert_eq!(memory.search(&text, 0.5, 5), again.search(&text, 0.5, 5));
    }

    #[test]
    fn a_damaged_file_makes_nothing_fall(at in 0_usize..20_000, byte in any::<u8>(), cut in 0_usize..200, is_cut in any::<bool>()) {
        let sources: Vec<String> = (0..12).map(|n| format!("Изречение номер {n} за проверка")).collect();
        let mut file = pack(&memory(&sources));
        let length = file.len();
        file[at % length] = byte;
        file.truncate(length - if is_cut { cut } else { 0 });
        if let Some(memory) = unpack(file) {
            memory.search("Изречение номер 5 за проверка", 0.5, 5);
        }
    }
}

#[test]
fn more_characters_than_have_a_byte_of_their_own_are_compared_as_characters() {
    let sources: Vec<String> = ('\u{4E00}'..'\u{5000}').map(|c| format!("{c}{c}дума")).collect();
    let memory = memory(&sources);
    for source in sources.iter().step_by(37) {
        let found: Vec<f64> = memory.search(source, 0.5, 4).iter().map(|found| found.similarity).collect();
        assert_eq!(found, exhaustive(&sources, source, 0.5)[..4]);
    }
}

#[test]
fn what_was_added_later_is_found_beside_what_was_there() {
    let mut memory = memory(&["Първо изречение.".to_owned()]);
    for n in 0..600 {
        memory.add(pair(&format!("Друго изречение {n}.")));
    }
    assert_eq!(memory.len(), 601);
    assert_eq!(memory.search("Първо изречение.", 1.0, 3)[0].target, "→ Първо изречение.");
    assert_eq!(memory.search("Друго изречение 550.", 1.0, 3)[0].target, "→ Друго изречение 550.");
}

#[test]
fn a_candidate_says_where_it_comes_from() {
    let memory = memory(&["Общината отпуска средства.".to_owned()]);
    let found = memory.search("Общината отпуска средства!", CUTOFF, 5);
    assert_eq!((found[0].source, found[0].origin), ("Общината отпуска средства.", "test"));
    assert!(found[0].similarity > 0.96 && found[0].similarity < 1.0);
}

#[test]
fn lines_are_objects_with_a_text_in_every_language_or_texts() {
    let (bulgarian, german) = ("bg".parse().unwrap(), "de".parse().unwrap());
    let text = "{\"bg\": \"Да\", \"de\": \"Ja\", \"origin\": \"a\"}\n\n{\"bg\": \"Не\"}\n";
    let pairs = lines::pairs(text, bulgarian, german).unwrap();
    assert_eq!((pairs[0].target.as_str(), pairs[1].target.as_str()), ("Ja", ""));
    assert_eq!(lines::pairs("Да\nНе", bulgarian, german).unwrap().len(), 2);
    assert_eq!(lines::pairs("{\"bg\": \"Да\"}\nНе", bulgarian, german), Err(2));
}

#[test]
fn a_text_beyond_all_measure_is_left_out_and_looked_for_in_time() {
    let long = "а".repeat(MAX_TEXT);
    let memory = memory(&[long.clone(), "да".to_owned()]);
    assert_eq!(memory.len(), 1);
    assert!(memory.search(&long, CUTOFF, 1).is_empty());
}
