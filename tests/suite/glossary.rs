//! The glossary through the program: what `horo check` and `horo run` say about terms.

use crate::project::{ID, Project, ftl};

/// The findings of these codes, one line each: code and place.
fn told(project: &Project, codes: &[&str]) -> Vec<(String, String)> {
    let told = project.horo(&["check", "--format", "json"]);
    let lines = told.stdout.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    lines
        .filter(|line| codes.iter().any(|code| line["code"] == *code))
        .map(|line| {
            (text(&line["code"]), format!("{}:{}:{}", text(&line["path"]), line["line"], line["column"]))
        })
        .collect()
}

const CODES: [&str; 4] = ["term-not-used", "term-forbidden", "term-written-out", "term-case-unused"];

/// A project with terms in Bulgarian and German.
fn project(source: &str, target: &str) -> Project {
    let project = Project::translated(&["de"]);
    project.write("locales/bg/terms.ftl", source);
    project.write("locales/de/terms.ftl", target);
    project
}

const SOURCE: &str = "-secon = SECON\n-centre = читалище\n-exhibition = изложба\n";

#[test]
fn a_translation_with_all_terms_of_its_source_is_told_nothing() {
    let project = project(SOURCE, "-centre = das Kulturhaus\n-exhibition = Ausstellung\n    .also = Schau\n");
    project.edit(&ftl("de", ID), "Die Ausstellung", "Die Schau");
    assert_eq!(told(&project, &CODES[..2]), []);
}

#[test]
fn a_term_that_is_missing_and_a_word_that_must_not_be_used_are_told_with_their_places() {
    let project = project(
        SOURCE,
        "-secon = SECON\n-centre = das Kulturhaus\n    .forbidden = Volkshaus | Kulturheim\n-exhibition = Ausstellung\n",
    );
    project.edit(&ftl("de", ID), "Das Kulturhaus begrüßte", "Das Kulturheim begrüßte");
    project.edit(&ftl("de", ID), "Die Ausstellung bleibt", "Das Ganze bleibt");
    let path = ftl("de", ID);
    let text = project.text(&path);
    let place = |words: &str| {
        let (at, line) = text.lines().enumerate().find(|(_, line)| line.contains(words)).unwrap();
        let before = line.split(words).next().unwrap();
        format!("{path}:{}:{}", at + 1, before.chars().count() + 1)
    };
    let mut found = told(&project, &CODES[..2]);
    found.sort();
    let mut wanted = [
        ("term-forbidden".to_owned(), place("Kulturheim")),
        ("term-not-used".to_owned(), place("Das Ganze")),
    ];
    wanted.sort();
    assert_eq!(found, wanted);
    // They are warnings: readers get the article.
    let run = project.horo(&["run"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(
        run.stderr.contains("warning[term-not-used]")
            && run.stderr.contains("Type { -exhibition } or “Ausstellung”")
    );
    assert_eq!(project.published_in().len(), 2);
}

#[test]
fn a_name_that_is_written_out_is_a_note_of_check_and_not_of_the_main_job() {
    let project = project(SOURCE, "-centre = das Kulturhaus\n-exhibition = Ausstellung\n");
    let found = told(&project, &CODES);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "term-written-out");
    assert!(!project.horo(&["run"]).stderr.contains("term-written-out"));
}

#[test]
fn the_cases_that_no_text_asks_for_are_one_note_of_the_glossary() {
    let terms = "-centre = { $case ->\n   *[nominative] Kulturhaus\n    [genitive] Kulturhauses\n    [vocativ] Kulturhaus\n}\n-exhibition = { $case ->\n   *[nominative] Ausstellung\n    [vocativ] Ausstellung\n}\n";
    let project = project(SOURCE, terms);
    project.edit(&ftl("de", ID), "im Kulturhaus", "des { -centre(case: \"genitive\") }");
    let found = told(&project, &["term-case-unused"]);
    assert_eq!(found, [("term-case-unused".to_owned(), "locales/de/terms.ftl:4:6".to_owned())]);
}

#[test]
fn the_repository_s_own_article_and_glossaries_raise_no_alarm() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
    let project = Project::at(root);
    let found = told(&project, &["term-not-used", "term-forbidden", "term-missing", "term-unknown"]);
    assert_eq!(found, []);
}
