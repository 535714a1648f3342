//! Branches that meet: the project's files are made for git, and a merge with the real git needs nobody's help where no
//! two people wrote the same message.

use std::process::Command;

use horo::catalog::ledger::{Origin, State};

use crate::project::{ID, INPUT, Project, TARGETS, ftl, ledger, mended};
use crate::texts::EDIT;

/// Runs git in the project; whether it ended well, and what it said.
fn git(project: &Project, args: &[&str]) -> (bool, String) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=a", "-c", "user.email=a@example.eu", "-c", "commit.gpgsign=false"]);
    command.args(["-c", "core.autocrlf=false"]).args(args).current_dir(&project.root);
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    let output = command.output().unwrap();
    let told = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&told).into_owned())
}

fn done(project: &Project, args: &[&str]) {
    let (is_well, told) = git(project, args);
    assert!(is_well, "git {args:?}: {told}");
}

fn commit(project: &Project) {
    done(project, &["add", "-A"]);
    done(project, &["commit", "-q", "-m", "x"]);
}

/// A project in git, on the branch `main`.
fn begin(project: &Project) {
    project.write(".gitignore", "/.horo\n/output\n");
    done(project, &["init", "-q", "-b", "main"]);
    commit(project);
}

/// What `one` does on a branch, then what `other` does on main, each with a run; then the merge.
fn meet(project: &Project, one: impl Fn(&Project), other: impl Fn(&Project)) -> (bool, String) {
    done(project, &["checkout", "-q", "-b", "branch"]);
    one(project);
    project.run();
    commit(project);
    done(project, &["checkout", "-q", "main"]);
    other(project);
    project.run();
    commit(project);
    git(project, &["merge", "-q", "--no-edit", "branch"])
}

#[test]
fn two_translators_of_one_article_on_two_branches_merge_by_themselves() {
    let project = Project::new();
    begin(&project);
    // Neighbouring messages of one file, and another language besides.
    let (is_clean, told) = meet(
        &project,
        |project| {
            project.edit(
                &ftl("de", ID),
                "Das Kulturhaus begrüßte 48 Gäste.",
                "48 Gäste kamen ins Kulturhaus.",
            );
            project.edit(&ftl("pl", ID), mended("pl").0, mended("pl").1);
        },
        |project| {
            project.edit(
                &ftl("de", ID),
                "Die Musik begann am Nachmittag.",
                "Am Nachmittag begann die Musik.",
            );
        },
    );
    assert!(is_clean, "{told}");
    let before = project.tree("locales");
    let run = project.run();
    assert!(run.survey.written.is_empty(), "the ledgers agree with the files: {:?}", run.survey.written);
    assert_eq!(project.tree("locales"), before);
    let page = project.page("de");
    assert!(
        page.contains("48 Gäste kamen ins Kulturhaus.") && page.contains("Am Nachmittag begann"),
        "{page}"
    );
    assert!(project.ledger("de").units.iter().all(|line| line.state == State::Translated));
}

#[test]
fn a_change_of_the_source_meets_translations_of_the_old_text_and_they_are_stale() {
    let project = Project::new();
    begin(&project);
    let (is_clean, told) = meet(
        &project,
        |project| project.edit(INPUT, EDIT.0, EDIT.1),
        |project| {
            for locale in TARGETS {
                let text = project.text(&ftl(locale, ID));
                project.write(&ftl(locale, ID), &text.replace("48", "48 (!)"));
            }
            project.edit(
                &ftl("de", ID),
                "Die Musik begann am Nachmittag.",
                "Am Nachmittag begann die Musik.",
            );
        },
    );
    assert!(is_clean, "{told}");
    project.run();
    for locale in TARGETS {
        let article = project.article(ID);
        let target = article.targets.iter().find(|target| target.locale.code() == locale).unwrap();
        let stale: Vec<bool> = target.standings.iter().map(|standing| standing.is_stale).collect();
        assert_eq!(stale, [false, false, true, false], "{locale}: {}", project.text(&ftl(locale, ID)));
        assert!(project.text(&ftl(locale, ID)).contains("48 (!)"), "{locale}");
    }
    assert!(project.text(&ftl("de", ID)).contains("Am Nachmittag begann die Musik."));
    assert!(project.run().survey.written.is_empty());
}

#[test]
fn a_change_of_the_source_meets_a_first_translation_and_git_s_conflicts_are_horo_s_own_to_settle() {
    let project = Project::untranslated(&["de"]);
    project.run();
    begin(&project);
    let (is_clean, _) =
        meet(&project, |project| project.edit(INPUT, EDIT.0, EDIT.1), |project| project.translate("de", ID));
    assert!(!is_clean, "a draft was renewed here and written over there");
    assert!(
        project.text(&ftl("de", ID)).contains("<<<<<<< ") && project.text(&ledger("de")).contains("<<<<<<< ")
    );
    let run = project.run();
    let told: Vec<_> = run.survey.all_diagnostics().into_iter().filter(|told| told.is_error()).collect();
    assert!(told.is_empty(), "{told:?}");
    let text = project.text(&ftl("de", ID));
    assert!(!text.contains("<<<<<<<") && text.contains("Alle bekamen warmen Tee."), "{text}");
    assert!(
        text.contains("# STALE before: ") && text.contains("# STALE now: "),
        "made from the old text: {text}"
    );
    let states: Vec<State> = project.ledger("de").units.iter().map(|line| line.state).collect();
    assert_eq!(states, [State::Translated; 4]);
    assert!(project.run().survey.written.is_empty());
}

#[test]
fn two_changes_of_the_source_on_two_branches_become_one_revision_with_both() {
    let project = Project::published(&["de"]);
    begin(&project);
    meet(
        &project,
        |project| project.edit(INPUT, EDIT.0, EDIT.1),
        |project| project.edit(INPUT, "48 гости", "49 гости"),
    );
    let run = project.run();
    assert!(
        !run.survey.all_diagnostics().iter().any(|told| told.is_error()),
        "{:?}",
        run.survey.all_diagnostics()
    );
    let text = project.text(&ftl("bg", ID));
    assert!(text.contains("49 гости") && text.contains(EDIT.1) && !text.contains("<<<<<<<"), "{text}");
    let article = project.article(ID);
    let stale: Vec<bool> = article.targets[0].standings.iter().map(|standing| standing.is_stale).collect();
    assert_eq!(stale, [false, true, true, false], "{}", project.text(&ftl("de", ID)));
    assert!(project.run().survey.written.is_empty());
}

#[test]
fn two_wordings_of_one_message_are_git_s_conflict_and_stay_until_a_person_settles_it() {
    let project = Project::published(&["de"]);
    begin(&project);
    let (is_clean, _) = meet(
        &project,
        |project| project.edit(&ftl("de", ID), "warmen Tee", "heißen Tee"),
        |project| project.edit(&ftl("de", ID), "warmen Tee", "warmen Kräutertee"),
    );
    assert!(!is_clean);
    let before = project.bytes(&ftl("de", ID));
    let run = project.run();
    let told: Vec<_> = run.survey.all_diagnostics();
    assert!(told.iter().any(|told| told.code == "merge-conflict" && told.place.at.is_some()), "{told:?}");
    assert_eq!(project.bytes(&ftl("de", ID)), before, "horo changes nothing in it");
    let text = String::from_utf8(before).unwrap();
    let settled: String = text
        .lines()
        .filter(|line| !line.starts_with(['<', '=', '>']) && !line.contains("heißen"))
        .flat_map(|line| [line, "\n"])
        .collect();
    project.write(&ftl("de", ID), &settled);
    project.run();
    assert!(project.page("de").contains("warmen Kräutertee"));
    assert!(project.run().survey.written.is_empty());
}

#[test]
fn who_made_a_text_is_still_known_after_branches_met() {
    let project = Project::published(&["de"]);
    project.settings("machine = \"labelled\"");
    project.machine_made("de");
    project.run();
    begin(&project);
    let (is_clean, told) = meet(
        &project,
        |project| project.edit(&ftl("de", ID), "warmen Tee", "heißen Tee"),
        |project| project.edit(INPUT, "48 гости", "49 гости"),
    );
    assert!(is_clean, "{told}");
    project.run();
    let origins: Vec<Origin> = project.ledger("de").units.iter().map(|line| line.origin).collect();
    assert_eq!(origins, [Origin::Machine, Origin::Machine, Origin::Human, Origin::Machine]);
}
