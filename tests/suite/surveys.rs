//! How often the whole project is looked at while machines draft in one language after the other.

use std::path::PathBuf;
use std::sync::Arc;

use horo::catalog::ledger::{Origin, State};
use horo::files::RealDisk;
use horo::pipeline::{Drafts, Way};

use crate::at_hand::AtHand;
use crate::faults::FaultyDisk;
use crate::project::{ID, INPUT, Project, draft_in, ledger};
use crate::texts::translation;

const AT_HAND: AtHand = AtHand(translation);
const LOCALES: [&str; 4] = ["de", "nl", "pl", "ro"];

/// Two articles of one sentence that nobody has translated.
fn project() -> Project {
    let project = Project::untranslated(&LOCALES);
    project.write(
        INPUT,
        "Отворени врати в читалището\n\n6 март 2024 г.\n\nИзложбата остава отворена до края на месеца.\n",
    );
    project.write(
        "input/vtora.txt",
        "Отворени врати в читалището\n\n7 март 2024 г.\n\nИзложбата остава отворена до края на месеца.\n",
    );
    project
}

/// How often something was surveyed: each survey opens once what the last one knew.
fn surveys(opened: &[PathBuf]) -> usize {
    opened.iter().filter(|path| path.ends_with(".horo/cache")).count()
}

#[test]
fn after_a_run_the_project_is_surveyed_once_for_each_language_that_has_new_drafts_and_else_not_at_all() {
    let project = project();
    let before = project.copy();
    let disk = Arc::new(FaultyDisk::sound(RealDisk));
    let run = project.run_on(disk.clone()).unwrap();
    let of_the_run = surveys(&disk.opened());
    let mut drafts = Drafts::after(disk.clone(), project.settings_of(), run.survey);
    for (at, locale) in LOCALES.into_iter().enumerate() {
        let drafted = draft_in(&mut drafts, locale, Way::direct(&AT_HAND)).unwrap();
        assert_eq!((drafted.n_drafted, drafted.n_refused), (4, 0), "{locale}");
        assert_eq!(surveys(&disk.opened()) - of_the_run, at + 1, "{locale}");
    }
    for locale in LOCALES {
        let drafted = draft_in(&mut drafts, locale, Way::direct(&AT_HAND)).unwrap();
        assert_eq!((drafted.n_drafted, drafted.n_sent), (0, 0), "{locale}");
    }
    assert_eq!(surveys(&disk.opened()) - of_the_run, LOCALES.len(), "nothing came of it");

    // Each language on its own, with the project surveyed before and after, comes to the same.
    before.run();
    for locale in LOCALES {
        before.draft_on(Arc::new(RealDisk), locale, &AT_HAND).unwrap();
    }
    assert_eq!(project.tree("locales"), before.tree("locales"));
    assert!(project.run().survey.written.is_empty());
}

#[test]
fn what_a_translator_saves_between_two_languages_is_taken_in_and_not_drafted() {
    let project = project();
    let run = project.run_on(Arc::new(RealDisk)).unwrap();
    let mut drafts = Drafts::after(Arc::new(RealDisk), project.settings_of(), run.survey);
    draft_in(&mut drafts, "de", Way::direct(&AT_HAND)).unwrap();
    project.translate("nl", ID);
    let drafted = draft_in(&mut drafts, "nl", Way::direct(&AT_HAND)).unwrap();
    assert_eq!(drafted.n_drafted, 2, "only the other article");
    let own = project.ledger("nl").units;
    assert!(
        own.iter().all(|line| (line.state, line.origin) == (State::Translated, Origin::Human)),
        "{own:?}"
    );
    assert!(project.text(&ledger("de")).contains("machine"));
}

#[test]
fn drafting_opens_an_articles_files_as_often_however_many_others_there_are() {
    let opened = |n_articles: usize| {
        let project = project();
        for day in 8..6 + n_articles {
            let text = format!(
                "Отворени врати в читалището\n\n{day} март 2024 г.\n\nИзложбата остава отворена до края на месеца.\n"
            );
            project.write(&format!("input/na-{day}.txt"), &text);
        }
        project.run();
        let disk = Arc::new(FaultyDisk::sound(RealDisk));
        project.draft_on(disk.clone(), "de", &AT_HAND).unwrap();
        let own = |path: &&PathBuf| path.to_string_lossy().contains(ID);
        (disk.opened().iter().filter(own).count(), surveys(&disk.opened()))
    };
    assert_eq!(opened(3), opened(9));
}
