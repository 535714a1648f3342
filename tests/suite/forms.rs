//! Findings for programs: each form is what its reader asks for.

use serde_json::Value;

use crate::project::{ID, Project, ftl};

/// A project with an error, a warning and a note, and the hostile text that they quote.
fn faulty() -> Project {
    let project = Project::published(&["de"]);
    project.edit(&ftl("de", ID), "48 Gäste", "49 Gäste, 5 % davon\u{1b}]0;x\u{7}");
    project
}

fn json(project: &Project, form: &str) -> Value {
    let told = project.horo(&["check", "--format", form]);
    assert_eq!((told.code, told.stderr.as_str()), (Some(1), ""));
    serde_json::from_str(&told.stdout).unwrap()
}

#[test]
fn a_sarif_log_has_a_rule_a_level_and_a_place_for_every_finding() {
    let log = json(&faulty(), "sarif");
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let results = run["results"].as_array().unwrap();
    let levels: Vec<&str> = results.iter().map(|result| result["level"].as_str().unwrap()).collect();
    for level in ["error", "warning", "note"] {
        assert!(levels.contains(&level), "{levels:?}");
    }
    for result in results {
        let at = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(run["tool"]["driver"]["rules"][at]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], ftl("de", ID));
        let region = &place["region"];
        assert!(region["endColumn"].as_u64() >= region["startColumn"].as_u64(), "{region}");
    }
    let mend = results.iter().find(|result| result["ruleId"] == "space-breaks").unwrap();
    let replacement = &mend["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(replacement["insertedContent"]["text"], "\u{a0}");
}

#[test]
fn a_gitlab_report_has_a_fingerprint_of_its_own_for_every_finding() {
    let project = faulty();
    project.edit(&ftl("de", ID), "Ende des Monats", "Ende  des  Monats");
    let report = json(&project, "gitlab");
    let issues = report.as_array().unwrap();
    let mut prints: Vec<&str> = issues.iter().map(|issue| issue["fingerprint"].as_str().unwrap()).collect();
    prints.sort_unstable();
    prints.dedup();
    assert_eq!(prints.len(), issues.len());
    for issue in issues {
        assert!(["info", "minor", "blocker"].contains(&issue["severity"].as_str().unwrap()));
        assert!(issue["location"]["lines"]["begin"].as_u64().is_some_and(|line| line > 0));
        assert!(issue["description"].is_string() && issue["check_name"].is_string());
        assert_eq!(issue["location"]["path"], ftl("de", ID));
    }
}

#[test]
fn a_workflow_command_cannot_be_forged_by_what_stands_in_a_file() {
    let project = faulty();
    project.edit(&ftl("de", ID), "Ende des Monats", "Ende des Monats %0A::error file=x::y");
    let told = project.horo(&["check", "--format", "github"]);
    let lines: Vec<&str> = told.stdout.lines().collect();
    assert!(lines.len() >= 3, "{told:?}");
    for line in lines {
        let (head, _) = line.split_once("::").map(|(_, rest)| rest.split_once("::").unwrap()).unwrap();
        let (level, properties) = head.split_once(' ').unwrap();
        assert!(["error", "warning", "notice"].contains(&level), "{line}");
        assert!(properties.starts_with("file=locales/de/news/") && properties.contains(",line="), "{line}");
        assert!(!line.contains('\u{1b}'), "{line}");
    }
}

#[test]
fn the_short_flag_for_json_is_the_form_json() {
    let project = faulty();
    assert_eq!(
        project.horo(&["check", "--format", "json"]).stdout,
        project.horo(&["check", "--format", "json"]).stdout
    );
    let unknown = project.horo(&["check", "--format", "xml"]);
    assert!(unknown.code == Some(2) && unknown.stderr.contains("sarif"), "{unknown:?}");
}

#[test]
fn findings_are_told_in_the_language_that_is_asked_for() {
    let project = Project::published(&["de", "pl"]);
    project.edit(&ftl("de", ID), "48 Gäste", "48  Gäste");
    project.edit(&ftl("pl", ID), "48 gości", "48  gości");
    let told = |args: &[&str]| project.horo(args).stdout;
    assert_eq!(told(&["check"]).matches("More than one space stands here.").count(), 2);
    let by_file = told(&["check", "--lang", "file"]);
    assert!(
        by_file.contains("Hier steht mehr als ein Leerzeichen.") && by_file.contains("Zostaw jedną."),
        "{by_file}"
    );
    assert_eq!(
        told(&["check", "--lang", "bg", "--format", "json"])
            .matches("Тук има повече от един интервал.")
            .count(),
        2
    );
    project.all_settings("", "spelling = false\nlanguage = \"el\"");
    assert_eq!(told(&["check"]).matches("Αφήστε ένα.").count(), 2);
    let unknown = project.horo(&["check", "--lang", "gr"]);
    assert!(
        unknown.code == Some(2) && unknown.stderr.contains("it is en, file, or one of bg, de"),
        "{unknown:?}"
    );
}

#[test]
fn what_a_run_and_an_addition_find_is_told_in_the_language_of_the_settings() {
    let project = Project::published(&["de"]);
    // A file that nobody has seen yet is told in full.
    let run = |name: &str| {
        project.write(&format!("input/{name}.txt"), "");
        project.horo(&["run"]).stderr
    };
    let says = |told: &str, parts: [&str; 2]| assert!(parts.iter().all(|part| told.contains(part)), "{told}");
    says(&run("a"), ["the file is empty", "Write the title"]);
    // The language of a file that lies in input/ is that of the articles.
    project.all_settings("", "spelling = false\nlanguage = \"file\"");
    says(&run("b"), ["Файлът е празен", "Напишете в него заглавието"]);
    project.all_settings("", "spelling = false\nlanguage = \"pl\"");
    says(&run("c"), ["Plik jest pusty", "Wpisz do niego tytuł"]);
    says(&project.horo(&["add", "nowhere.txt"]).stderr, ["Nie ma go", "Czy ścieżka jest właściwa"]);
}
