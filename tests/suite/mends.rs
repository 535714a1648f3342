//! What `horo check --fix` changes, and what comments except.

use horo::catalog::ledger::{Origin, State};

use crate::project::{ID, Project, ftl};
use crate::texts::EDIT;

const BAD: (&str, &str) = ("Alle bekamen warmen Tee.", "Allе bekamen  warmen \"Tee\" .");
const GOOD: &str = "Alle bekamen warmen „Tee“.";

#[test]
fn safe_mends_are_shown_done_once_and_are_no_translators_work() {
    let project = Project::published(&["de"]);
    project.machine_made("de");
    project.accept("de", None, State::Reviewed);
    project.edit(&ftl("de", ID), BAD.0, BAD.1);
    let shown = project.horo(&["check"]);
    assert!(shown.stdout.contains("“horo check --fix” writes “ ” for “  ”."), "{shown:?}");
    assert!(shown.stderr.contains("“horo check --fix” mends 5 of them."), "{shown:?}");
    project.run();
    let origin = |project: &Project| {
        project.ledger("de").units.iter().map(|line| (line.origin, line.state)).collect::<Vec<_>>()
    };
    let before = origin(&project);
    let done = project.horo(&["check", "--fix"]);
    assert!(done.stderr.contains(": “  ” → “ ” [double-space]\n"), "{done:?}");
    assert!(done.stderr.contains("Mended: 5 places.\n") && done.code == Some(0), "{done:?}");
    assert!(project.text(&ftl("de", ID)).contains(GOOD));
    let again = project.horo(&["check", "--fix"]);
    assert!(again.stderr.contains("Mended: 0 places.\nAll is well"), "{again:?}");
    assert!(project.run().survey.written.is_empty(), "the ledger knows the mended text");
    assert_eq!(origin(&project), before);
    assert!(before.contains(&(Origin::Machine, State::Reviewed)), "{before:?}");
}

#[test]
fn a_message_whose_source_changed_is_left_to_its_translator() {
    let project = Project::published(&["de"]);
    project.edit(&ftl("de", ID), BAD.0, "Alle bekamen  warmen Tee.");
    project.run();
    project.edit(crate::project::INPUT, EDIT.0, EDIT.1);
    project.run();
    let before = project.tree("locales/de");
    let told = project.horo(&["check", "--fix"]);
    assert!(told.stderr.contains("Mended: 0 places."), "{told:?}");
    assert_eq!(project.tree("locales/de"), before);
}

#[test]
fn a_line_that_begins_with_a_bracket_is_mended_though_the_message_was_cut() {
    let project = Project::published(&["de"]);
    project.edit(&ftl("de", ID), "    Alle bekamen", "    [Alle] bekamen");
    assert_eq!(project.horo(&["check", "--fix"]).code, Some(0));
    assert!(project.text(&ftl("de", ID)).contains("{ \"[\" }Alle] bekamen"));
}

#[test]
fn only_the_named_files_are_mended() {
    let project = Project::published(&["de", "nl"]);
    project.edit(&ftl("de", ID), BAD.0, "Alle bekamen  warmen Tee.");
    project.edit(&ftl("nl", ID), "warme thee", "warme  thee");
    project.horo(&["check", "--fix", "locales/nl"]);
    assert!(project.text(&ftl("de", ID)).contains("bekamen  warmen"));
    assert!(project.text(&ftl("nl", ID)).contains("kreeg warme thee"));
}

/// Writes a comment above the message that holds a text, and changes the text.
fn commented(project: &Project, comment: &str, from: &str, to: &str) {
    let path = ftl("de", ID);
    let text = project.text(&path).replace(from, to);
    let at = text.find(to).unwrap();
    let id = text[..at].rfind("\np-").unwrap() + 1;
    project.write(&path, &format!("{}{comment}\n{}", &text[..id], &text[id..]));
}

#[test]
fn an_exception_above_a_message_silences_its_finding_there_and_nowhere_else() {
    let project = Project::published(&["de"]);
    commented(&project, "# ok: number-changed there were more guests", "48 Gäste", "49 Gäste");
    let told = project.horo(&["check"]);
    assert_eq!((told.code, told.stderr.as_str()), (Some(0), "All is well: nothing was found.\n"));
    project.edit(&ftl("de", ID), "Ende des Monats", "Ende des  Monats");
    assert!(project.horo(&["check"]).stdout.contains("warning[double-space]"));
    assert!(
        project.run().survey.written.is_empty()
            || project.text(&ftl("de", ID)).contains("# ok: number-changed")
    );
}

#[test]
fn an_exception_that_is_of_no_use_unknown_or_not_allowed_is_told() {
    for (code, told, change) in [
        ("number-changed", "note[exception-unused]", ("48 Gäste", "48 Gäste")),
        ("no-such-code", "note[exception-unknown]", ("48 Gäste", "48 Gäste")),
        ("control-character", "note[exception-refused]", ("48 Gäste", "48 \u{8}Gäste")),
        ("control-character", "error[control-character]", ("48 Gäste", "48 \u{8}Gäste")),
        ("tag-extra", "error[tag-extra]", ("48 Gäste", "48 <em>Gäste</em>")),
    ] {
        let project = Project::published(&["de"]);
        commented(&project, &format!("# ok: {code} because"), change.0, change.1);
        let found = project.horo(&["check"]);
        assert!(found.stdout.contains(told), "{code}: {found:?}");
    }
}
