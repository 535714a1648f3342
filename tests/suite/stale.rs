//! A source that changes under its translations: who sees what of it, and what makes it good again.

use horo::catalog::ledger::State;

use crate::project::{ID, INPUT, Project, ftl};
use crate::texts::{EDIT, MARKED};

/// What a file says above the paragraph that is edited.
fn shown() -> String {
    format!("# STALE before: {}\n# STALE now: {}\n", MARKED.0, MARKED.1)
}

fn stale_lines(project: &Project) -> Vec<String> {
    let text = project.text(&ftl("de", ID));
    text.lines().filter(|line| line.starts_with("# STALE")).skip(1).map(str::to_owned).collect()
}

#[test]
fn a_run_and_a_dry_run_say_which_sentences_of_an_article_changed() {
    let project = Project::published(&["de"]);
    project.edit(INPUT, EDIT.0, EDIT.1);
    project.edit(INPUT, "48 гости", "50 гости");
    let wanted = format!("{ID}: the source changed in 2 sentences since the last run:\n");
    let before = project.tree("");
    let dry = project.horo(&["run", "--dry-run"]);
    assert_eq!(project.tree(""), before);
    let run = project.horo(&["run"]);
    for told in [dry, run] {
        let at = told.stderr.find(&wanted).unwrap_or_else(|| panic!("{}", told.stderr));
        let lines: Vec<&str> = told.stderr[at..].lines().skip(1).take(4).map(|line| &line[20..]).collect();
        assert_eq!(
            lines,
            [
                " before: Читалището посрещна [48] гости.",
                " now:    Читалището посрещна [50] гости.",
                " before: Всички получиха [топъл чай.]",
                " now:    Всички получиха [топло какао.]",
            ]
        );
    }
    let again = project.horo(&["run"]);
    assert!(!again.stderr.contains("the source changed in"), "{}", again.stderr);
}

#[test]
fn the_status_of_an_article_shows_all_that_changed_and_in_which_languages_it_waits() {
    let project = Project::published(&["de", "nl", "ro"]);
    project.edit(INPUT, EDIT.0, EDIT.1);
    project.run();
    let id = project.article(ID).source.units[2].id.clone();
    project.accept("nl", Some(&id), State::Translated);
    let told = project.horo(&["status", ID]);
    let wanted = format!(
        "\nThe source changed since these were translated:\n\n{id}  de ro\n    before: Всички получиха [топъл чай.]\n    now:    Всички получиха [топло какао.]\n"
    );
    assert!(told.stdout.ends_with(&wanted), "{}", told.stdout);
    let json = project.horo(&["status", ID, "--json"]).stdout;
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["articles"].as_array().map(Vec::len), Some(1));
    assert!(!project.horo(&["status"]).stdout.contains("since these were translated"));
}

#[test]
fn an_article_that_is_not_there_has_no_status_and_the_way_to_the_right_name_is_told() {
    let told = Project::published(&["de"]).horo(&["status", "no-such-article"]);
    assert_eq!(told.code, Some(2));
    assert!(told.stderr.contains("there is no article “no-such-article”"), "{}", told.stderr);
    assert!(told.stderr.contains("“horo status” lists the articles"), "{}", told.stderr);
}

#[test]
fn several_changes_are_shown_as_one_from_the_words_that_were_translated() {
    let project = Project::published(&["de"]);
    project.edit(INPUT, EDIT.0, "Всички получиха студен сок.");
    project.run();
    project.edit(INPUT, "Всички получиха студен сок.", EDIT.1);
    project.run();
    assert!(project.text(&ftl("de", ID)).contains(&shown()), "{}", project.text(&ftl("de", ID)));
    // Back to the words that were translated: nothing is left to be done.
    project.edit(INPUT, EDIT.1, EDIT.0);
    project.run();
    assert!(!project.text(&ftl("de", ID)).contains("# STALE"));
}

#[test]
fn mirrors_that_a_tool_dropped_are_built_again_from_the_ledger() {
    let project = Project::published(&["de"]);
    project.edit(INPUT, EDIT.0, EDIT.1);
    project.run();
    let path = ftl("de", ID);
    let text = project.text(&path);
    assert!(text.contains(&shown()), "{text}");
    let bare: Vec<&str> =
        text.lines().filter(|line| !line.starts_with("# STALE") && !line.starts_with("# bg:")).collect();
    project.write(&path, &(bare.join("\n") + "\n"));
    project.run();
    assert_eq!(project.text(&path), text);
}

#[test]
fn an_edit_clears_a_stale_message_and_so_does_the_word_that_it_is_still_right() {
    for is_edited in [true, false] {
        let project = Project::published(&["de"]);
        project.edit(INPUT, EDIT.0, EDIT.1);
        project.run();
        assert_eq!(stale_lines(&project).len(), 2);
        if is_edited {
            project.edit(&ftl("de", ID), "warmen Tee", "warmen Kakao");
            project.run();
        } else {
            let id = project.article(ID).source.units[2].id.clone();
            project.accept("de", Some(&id), State::Translated);
        }
        assert!(!project.text(&ftl("de", ID)).contains("# STALE"));
        assert!(project.survey().articles[0].tallies.iter().all(|(_, tally)| tally.stale == 0));
    }
}

#[test]
fn a_change_that_leaves_the_words_alone_stales_nothing_and_a_capital_letter_does() {
    let project = Project::published(&["de"]);
    project.edit(INPUT, "Всички получиха топъл чай.", "„Всички“  получиха – топъл\u{a0}чай!");
    project.run();
    assert_eq!(project.survey().articles[0].tallies[0].1.stale, 0);
    project.edit(INPUT, "топъл\u{a0}чай", "топъл\u{a0}Чай");
    project.run();
    assert_eq!(project.survey().articles[0].tallies[0].1.stale, 1);
}

#[test]
fn a_paragraph_that_is_split_keeps_its_translation_in_the_larger_part() {
    let project = Project::published(&["de"]);
    project.edit(INPUT, "48 гости. Децата", "48 гости.\n\nДецата");
    project.run();
    let text = project.text(&ftl("de", ID));
    assert!(text.contains("# STALE gone: Читалището посрещна 48 гости.\n"), "{text}");
    assert!(text.contains("    Die Kinder zeigten ihre Zeichnungen.\n"), "{text}");
}
