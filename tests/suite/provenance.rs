//! Machine-made text and unreviewed text: what may be published, and what readers are told.

use horo::catalog::ledger::{Origin, State};
use horo::pipeline::Fate;
use horo::publish::release::Plan;

use crate::project::{ID, Project, ftl};

/// The paragraph that says whose words they are.
const NOTE: &str = "id=\"machine-note\"";

/// Two targets, the German one made by a machine.
fn half_machine() -> Project {
    let project = Project::translated(&["de", "el"]);
    // The first run only takes the translations in; `require` holds the article back.
    project.settings("require = \"final\"");
    project.run();
    project.machine_made("de");
    project
}

#[test]
fn machine_never_holds_back_what_a_machine_made_and_names_it() {
    let project = half_machine();
    project.settings("machine = \"never\"");
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(0));
    assert!(project.current().is_empty());
    let waits = format!("    de  4 of 4 made by a machine and read by nobody: {}\n", ftl("de", ID));
    assert!(told.stderr.contains(&waits), "{}", told.stderr);
    assert!(!told.stderr.contains("    el  "), "{}", told.stderr);
}

#[test]
fn machine_labelled_publishes_with_a_note_a_language_tag_and_the_provenance_and_a_review_takes_them_away() {
    let project = half_machine();
    project.settings("machine = \"labelled\"");
    project.run();
    let (page, data) = (project.page("de"), project.data("de"));
    assert!(page.contains("lang=\"de-x-mtfrom-bg\"") && page.contains(NOTE), "{page}");
    let original = format!("../../bg/{ID}/");
    assert!(page.contains(&original), "the note links to the original");
    assert_eq!(data["provenance"], "machine");
    for (locale, provenance) in [("bg", "source"), ("el", "human")] {
        assert!(
            !project.page(locale).contains("x-mtfrom") && !project.page(locale).contains(NOTE),
            "{locale}"
        );
        assert_eq!(project.data(locale)["provenance"], provenance);
    }
    assert!(project.text(&ftl("de", ID)).contains("# DRAFT machine-made"));

    let told = project.horo(&["accept", "de", "--state", "reviewed", "--by", "Анна"]);
    assert_eq!((told.code, told.stdout.lines().count()), (Some(0), 4), "{told:?}");
    project.run();
    let (page, data) = (project.page("de"), project.data("de"));
    assert!(!page.contains("x-mtfrom") && !page.contains(NOTE), "{page}");
    assert_eq!(data["provenance"], "human");
    assert!(!project.text(&ftl("de", ID)).contains("# DRAFT"));
    let ledger = project.ledger("de");
    assert!(
        ledger
            .units
            .iter()
            .all(|line| line.state == State::Reviewed && line.confirmed.as_deref() == Some("Анна"))
    );
    assert!(ledger.units.iter().all(|line| line.origin == Origin::Machine), "who made it is not forgotten");
}

#[test]
fn one_machine_made_message_makes_the_page_a_machines() {
    let project = Project::translated(&["de"]);
    project.settings("require = \"final\"");
    project.run();
    project.machine_made("de");
    let others: Vec<String> = project.ledger("de").units.iter().skip(1).map(|line| line.id.clone()).collect();
    for id in others {
        project.accept("de", Some(&id), State::Reviewed);
    }
    project.settings("machine = \"labelled\"");
    project.run();
    assert!(project.page("de").contains("lang=\"de-x-mtfrom-bg\""));
    // An edit by a person makes the last message a person's.
    project.edit(&ftl("de", ID), "Tag der offenen Tür im", "Ein Tag der offenen Tür im");
    project.run();
    assert!(!project.page("de").contains("x-mtfrom"));
    assert_eq!(project.ledger("de").units[0].origin, Origin::Human);
}

#[test]
fn require_reviewed_waits_for_the_second_pair_of_eyes_in_every_locale() {
    let project = Project::translated(&["de", "el"]);
    project.settings("require = \"reviewed\"");
    assert_eq!(project.run().fates, [Fate::Waits]);
    project.accept("de", None, State::Reviewed);
    let told = project.horo(&["run"]);
    assert!(project.current().is_empty());
    let waits = format!("    el  4 of 4 to be reviewed: {}\n", ftl("el", ID));
    assert!(told.stderr.contains(&waits), "{}", told.stderr);
    project.accept("el", None, State::Final);
    let run = project.run();
    assert_eq!(run.fates, [Fate::InStep]);
    assert!(matches!(run.plan, Some(Plan::New { .. })));
    // What has come further does not go back.
    project.accept("el", None, State::Reviewed);
    assert!(project.ledger("el").units.iter().all(|line| line.state == State::Final));
}
