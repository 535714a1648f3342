//! Spelling through the real command, with a dictionary of the test's own.

use crate::project::{ID, Project, ftl};

/// A project with a German dictionary that knows the article's small words, and none for Dutch.
fn project() -> Project {
    let project = Project::published(&["de", "nl"]);
    let words = "tag der offenen im das die am alle bekamen warmen begann bleibt bis ende des geöffnet";
    let list: Vec<&str> = words.split(' ').collect();
    project.write("dict/de_DE.aff", "SET UTF-8\n");
    project.write("dict/de_DE.dic", &format!("{}\n{}\n", list.len(), list.join("\n")));
    project.all_settings("", "dictionaries = \"dict\"");
    project.edit(&ftl("de", ID), "bis Ende des Monats geöffnet", "bis Ende des Monats geöfnet");
    project
}

#[test]
fn a_slip_is_a_note_and_a_language_without_a_dictionary_is_told_once() {
    let project = project();
    let told = project.horo(&["check"]);
    assert_eq!(told.code, Some(0));
    assert_eq!(told.stdout.matches("note[spelling]").count(), 1, "{told:?}");
    assert!(told.stdout.contains("The dictionary knows “geöffnet”, and not “geöfnet”."), "{told:?}");
    assert_eq!(told.stderr.matches("Spelling was not checked in: nl.").count(), 1, "{told:?}");
    // What was learned is kept, and the dictionary is not needed for the same words.
    assert!(project.text(".horo/spelling/de").contains("-geöfnet\tgeöffnet\n"));
    project.write("dict/de_DE.dic", &project.text("dict/de_DE.dic").replace("geöffnet", "geöffnete"));
    let again = project.horo(&["check"]);
    assert_eq!(
        again.stdout.matches("“geöffnet”").count(),
        0,
        "another dictionary, another memory: {again:?}"
    );
}

#[test]
fn a_slip_can_be_excepted_and_spelling_can_be_switched_off() {
    let project = project();
    let path = ftl("de", ID);
    let text = project.text(&path);
    let id = text[..text.find("geöfnet").unwrap()].rfind("\np-").unwrap() + 1;
    project.write(&path, &format!("{}# ok: spelling as he wrote it\n{}", &text[..id], &text[id..]));
    assert!(!project.horo(&["check"]).stdout.contains("spelling"));
    project.write(&path, &text);
    project.all_settings("", "spelling = false");
    assert_eq!(project.horo(&["check"]).stderr, "All is well: nothing was found.\n");
}

#[test]
fn a_release_hangs_on_no_dictionary() {
    let project = project();
    project.write("dict/de_DE.aff", "SET UTF-8\nSFX A Y 99\n\u{0}");
    assert_eq!(project.horo(&["run"]).code, Some(0));
    assert!(!project.tree("").contains_key(".horo/spelling/de"), "only a check looks at spelling");
    assert_eq!(project.horo(&["check", "locales/de"]).code, Some(0));
}
