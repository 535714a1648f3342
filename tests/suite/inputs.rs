//! What happens to an article when its text in `input/`, or what horo made of it, is moved, taken away or changed.

use horo::files::{Disk as _, RealDisk};
use horo::pipeline::Fate;
use horo::publish::release::Plan;

use crate::project::{ID, INPUT, Project};
use crate::texts::EDIT;

const BG: &str = "locales/bg/news/2024-03-06-otvoreni-vrati-v-chitalishteto.ftl";

#[test]
fn a_renamed_input_keeps_its_article_its_revision_and_its_release() {
    let project = Project::published(&["de", "el"]);
    let before = project.tree("locales/de");
    RealDisk.rename(&project.path(INPUT), &project.path("input/друго име.txt")).unwrap();
    let run = project.run();
    assert_eq!(run.survey.articles.len(), 1);
    let article = &run.survey.articles[0];
    assert_eq!((article.id.as_str(), article.revision), (ID, 1));
    assert_eq!(article.input, std::path::Path::new("input/друго име.txt"));
    assert_eq!(run.fates, [Fate::InStep]);
    assert!(matches!(run.plan, Some(Plan::Unchanged(_))), "{:?}", run.plan);
    assert_eq!(project.tree("locales/de"), before, "no translator's file is touched");
    assert!(project.run().survey.written.is_empty());
}

#[test]
fn a_removed_input_keeps_the_article_published_and_says_so() {
    let project = Project::published(&["de", "el"]);
    let (before, old) = (project.tree("locales"), project.current());
    RealDisk.remove_file(&project.path(INPUT)).unwrap();
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(0), "{}", told.stderr);
    assert!(told.stderr.contains("input-missing") && told.stderr.contains(INPUT), "{}", told.stderr);
    assert!(told.stderr.contains("Put the file back"), "{}", told.stderr);
    assert_eq!((project.tree("locales"), project.current()), (before, old));
}

#[test]
fn a_new_title_keeps_the_article_and_its_address() {
    let project = Project::published(&["de", "el"]);
    project.edit(INPUT, "Отворени врати в читалището", "Съвсем други думи в заглавието");
    let run = project.run();
    assert_eq!(run.survey.articles.len(), 1);
    assert_eq!(run.survey.articles[0].id, ID);
    assert_eq!(run.fates, [Fate::Held { revision: 1 }]);
}

#[test]
fn a_source_file_that_was_edited_by_hand_is_refused_and_keeps_its_bytes() {
    let project = Project::published(&["de", "el"]);
    let old = project.current();
    project.edit(BG, EDIT.0, EDIT.1);
    let before = project.tree("locales");
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(1), "{}", told.stderr);
    assert!(told.stderr.contains("source-edited") && told.stderr.contains(BG), "{}", told.stderr);
    assert!(told.stderr.contains(&format!("Make the change in {INPUT} instead")), "{}", told.stderr);
    assert_eq!((project.tree("locales"), project.current()), (before, old.clone()));
    // The same with a new input: nothing of the hand's work is overwritten.
    project.edit(INPUT, "48 гости", "49 гости");
    let before = project.tree("locales");
    assert_eq!(project.horo(&["run"]).code, Some(1));
    assert_eq!((project.tree("locales"), project.current()), (before, old));
}

#[test]
fn a_source_file_that_is_gone_holds_its_article_and_is_told() {
    let project = Project::published(&["de", "el"]);
    let old = project.current();
    RealDisk.remove_file(&project.path(BG)).unwrap();
    let before = project.tree("locales");
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(1), "{}", told.stderr);
    assert!(told.stderr.contains("source-missing") && told.stderr.contains(BG), "{}", told.stderr);
    assert_eq!((project.tree("locales"), project.current()), (before, old));
}

#[test]
fn an_input_that_cannot_become_an_article_is_told_and_holds_no_other_back() {
    let project = Project::translated(&["de", "el"]);
    project.write("input/без дата.txt", "Заглавие без дата\n\nЕдин абзац, и нищо друго.\n");
    project.write_bytes("input/cp1251.txt", b"\xc7\xe0\xe3\xeb\xe0\xe2\xe8\xe5\n\n\xd2\xe5\xea\xf1\xf2\n");
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(1), "{}", told.stderr);
    for name in ["input/без дата.txt", "input/cp1251.txt"] {
        assert!(told.stderr.contains(name), "{name}: {}", told.stderr);
    }
    assert_eq!(project.published_in().len(), 3);
}

const OTHER: &str = "Нов мост над реката

Сряда, 6 Март 2024

Кметът откри моста и поздрави строителите.
";

#[test]
fn two_inputs_that_change_names_keep_their_articles() {
    let project = Project::published(&["de", "el"]);
    project.write("input/мост.txt", OTHER);
    project.run();
    let before = project.tree("locales/de");
    let (one, other) = (project.text(INPUT), project.text("input/мост.txt"));
    project.write(INPUT, &other);
    project.write("input/мост.txt", &one);
    let run = project.run();
    assert_eq!(run.survey.articles.len(), 2);
    assert_eq!(project.tree("locales/de"), before, "no translator's file is touched");
    assert!(project.run().survey.written.is_empty());
}

#[test]
fn an_input_that_is_renamed_and_edited_at_once_keeps_its_article() {
    let project = Project::published(&["de", "el"]);
    project.edit(INPUT, EDIT.0, EDIT.1);
    RealDisk.rename(&project.path(INPUT), &project.path("input/друго име.txt")).unwrap();
    let run = project.run();
    assert_eq!(run.survey.articles.len(), 1);
    assert_eq!(run.fates, [Fate::Held { revision: 1 }]);
}

#[test]
fn an_input_that_is_overwritten_with_other_news_throws_no_translation_away() {
    let project = Project::published(&["de", "el"]);
    let (before, old) = (project.tree("locales"), project.current());
    project.write(INPUT, OTHER);
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(1), "{}", told.stderr);
    assert!(told.stderr.contains("input-replaced") && told.stderr.contains(INPUT), "{}", told.stderr);
    assert!(told.stderr.contains("a file of its own"), "{}", told.stderr);
    assert_eq!((project.tree("locales"), project.current()), (before, old));
}

#[test]
fn a_copy_of_an_input_is_told() {
    let project = Project::published(&["de", "el"]);
    project.write("input/копие.txt", &project.text(INPUT));
    let survey = project.survey();
    let told: Vec<_> =
        survey.all_diagnostics().into_iter().filter(|told| told.code == "input-twice").collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].place.to_string(), "input/копие.txt");
}

#[test]
fn an_article_whose_files_are_gone_stays_published_and_is_told() {
    let project = Project::published(&["de", "el"]);
    let old = project.current();
    RealDisk.remove_file(&project.path(INPUT)).unwrap();
    RealDisk.remove_folder(&project.path("locales/bg/.state")).unwrap();
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(1), "{}", told.stderr);
    assert!(told.stderr.contains("ledger-missing") && told.stderr.contains(ID), "{}", told.stderr);
    assert!(told.stderr.contains("Readers have 1 article"), "{}", told.stderr);
    assert_eq!(project.current(), old);
}

#[test]
fn a_folder_of_templates_that_is_not_there_is_told() {
    let project = Project::published(&["de"]);
    let old = project.current();
    project.edit("horo.toml", "eu\"\n", "eu\"\ntemplates = \"templatez\"\n");
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(1), "{}", told.stderr);
    assert!(told.stderr.contains("templatez") && told.stderr.contains("no such folder"), "{}", told.stderr);
    assert!(project.current() == old);
}

#[test]
fn a_path_is_understood_from_where_one_stands_and_from_the_project() {
    let project = Project::translated(&["de"]);
    let root = project.root.to_str().unwrap().to_owned();
    for (folder, path) in
        [(".", "locales/de"), ("locales", "de"), ("locales", "locales/de"), (".", "./locales/de")]
    {
        let mut command = project.command(&["--project", &root, "check", path]);
        let told = command.current_dir(project.path(folder)).output().unwrap();
        assert_eq!(told.status.code(), Some(0), "{folder} {path}: {}", String::from_utf8_lossy(&told.stderr));
    }
}
