//! How the command ends, and where it speaks. Cases that need no project of their own are in tests/cases.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use horo::cli::{Exit, Failure};
use horo::files::{Disk as _, RealDisk};
use serde_json::Value;

use crate::project::{ID, INPUT, Project, ftl};
use crate::texts::EDIT;

#[test]
fn waiting_for_translators_is_done_and_an_error_in_a_translation_is_content() {
    let project = Project::published(&["de"]);
    project.edit(INPUT, EDIT.0, EDIT.1);
    assert_eq!(project.horo(&["run"]).code, Some(0));
    project.edit(&ftl("de", ID), "48 Gäste", "48 Gäste { $niemand }");
    for args in [&["run"][..], &["check"], &["run", "--dry-run"]] {
        assert_eq!(project.horo(args).code, Some(i32::from(Exit::Content.code())), "{args:?}");
    }
}

#[test]
fn something_foreign_in_the_output_folder_is_a_fault_of_storage_that_names_it_and_leaves_it_alone() {
    let project = Project::translated(&["de"]);
    project.write("output/current", "mine");
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(i32::from(Exit::Storage.code())), "{told:?}");
    assert!(told.stderr.contains("output/current is a file, but should be a link to a release"), "{told:?}");
    assert!(told.stderr.contains("\n  → "), "{told:?}");
    assert_eq!(project.text("output/current"), "mine");
}

#[test]
fn a_run_that_is_stopped_from_the_keyboard_leaves_the_release_and_says_that_it_was_stopped() {
    let project = Project::published(&["de"]);
    let old = project.current();
    project.edit(INPUT, EDIT.0, EDIT.1);
    let error = project.run_until(Arc::new(AtomicBool::new(true))).unwrap_err();
    let failure = Failure::from(error);
    assert_eq!((failure.exit, failure.exit.code()), (Exit::Interrupted, 130));
    assert!(!failure.hint.is_empty());
    assert_eq!(project.current(), old);
}

#[test]
fn data_go_to_standard_output_and_talk_to_standard_error() {
    let project = Project::translated(&["de"]);
    let run = project.horo(&["run"]);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("Released 1 article in 2 languages"), "{}", run.stderr);
    let status = project.horo(&["status"]);
    assert!(status.stdout.contains(ID) && status.stderr.is_empty(), "{status:?}");
    project.edit(&ftl("de", ID), "48 Gäste", "49 Gäste");
    let check = project.horo(&["check"]);
    assert!(check.stdout.contains(&ftl("de", ID)), "{check:?}");
    assert!(check.stderr.lines().count() == 1, "the sum: {}", check.stderr);
    for told in [run, status, check] {
        assert!(
            !told.stdout.contains('\u{1b}') && !told.stderr.contains('\u{1b}'),
            "no colours without a terminal"
        );
    }
}

#[test]
fn json_has_one_object_a_line_with_a_code_a_severity_a_place_a_message_and_a_hint() {
    let project = Project::published(&["de", "el"]);
    project.edit(&ftl("de", ID), "48 Gäste", "49 Gäste { $niemand }");
    project.edit(&ftl("el", ID), "υποδέχθηκε 48", "υποδέχθηκε { \"48");
    let told = project.horo(&["check", "--format", "json"]);
    assert_eq!(told.code, Some(1));
    let found: Vec<Value> = told.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(found.len() >= 3, "{found:?}");
    for one in &found {
        for key in ["code", "severity", "path", "message", "hint"] {
            assert!(one[key].is_string(), "{key}: {one}");
        }
        assert!(one["line"].as_u64().unwrap() > 0 && one["column"].as_u64().unwrap() > 0, "{one}");
    }
    let status = project.horo(&["status", "--json"]);
    let status: Value = serde_json::from_str(&status.stdout).unwrap();
    let article = &status["articles"][0];
    assert_eq!((&article["id"], &article["revision"]), (&Value::from(ID), &Value::from(1)));
    let errors: Vec<bool> = article["locales"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["errors"].as_u64().unwrap() > 0)
        .collect();
    assert_eq!(errors, [true, true]);
}

#[test]
fn a_project_is_found_from_any_folder_below_it_and_by_its_name() {
    let project = Project::published(&["de"]);
    let mut below = project.command(&["status"]);
    assert!(below.current_dir(project.path("locales/de/news")).status().unwrap().success());
    let mut named = project.command(&["-C"]);
    named.arg(&project.root).arg("status").current_dir("/");
    assert!(named.status().unwrap().success());
}

#[test]
fn check_of_a_path_speaks_of_nothing_else() {
    let project = Project::published(&["de", "el"]);
    for (locale, verb) in [("de", "begrüßte"), ("el", "υποδέχθηκε")] {
        project.edit(&ftl(locale, ID), &format!("{verb} 48"), &format!("{verb} 49"));
    }
    let told = project.horo(&["check", "--format", "json", "locales/el"]);
    assert!(!told.stdout.is_empty());
    assert!(told.stdout.lines().all(|line| line.contains("locales/el/")), "{}", told.stdout);
    let told = project.horo(&["check", "locales/fr"]);
    assert_eq!(told.code, Some(2));
    assert!(told.stderr.contains("there is no locales/fr in this project"), "{}", told.stderr);
}

#[test]
fn a_new_project_publishes_its_first_article() {
    let folder = crate::project::folder();
    let root = folder.path().join("нов");
    let project = Project::at(root.clone());
    let mut init = std::process::Command::new(env!("CARGO_BIN_EXE_horo"));
    assert!(init.arg("init").arg(&root).status().unwrap().success());
    project.write(INPUT, crate::texts::BULGARIAN);
    for locale in crate::project::TARGETS {
        project.translate(locale, ID);
    }
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(0), "{}", told.stderr);
    assert_eq!(project.published_in().len(), 9, "{}", told.stderr);
    assert!(RealDisk.kind(&root.join(".gitignore")).unwrap().is_some());
}

#[test]
fn check_points_at_the_line_of_the_file_as_it_stands_also_when_the_source_has_changed_since() {
    let project = Project::published(&["de"]);
    project.edit(&ftl("de", ID), "48 Gäste", "49 Gäste");
    project.edit(
        INPUT,
        "Читалището посрещна",
        "Едно ново изречение за всички. Още едно. Читалището посрещна",
    );
    let line = project.text(&ftl("de", ID)).lines().position(|line| line.contains("49 Gäste")).unwrap() + 1;
    let told = project.horo(&["check"]);
    assert!(told.stdout.contains(&format!("{}:{line}:", ftl("de", ID))), "{line}: {}", told.stdout);
}
