//! All languages of an article at one revision, in every release.

use std::collections::BTreeSet;

use horo::catalog::source::text_digest;
use horo::publish::release::Plan;

use crate::project::{ID, INPUT, Project, TARGETS, ftl, mended};
use crate::texts::{ADDED, EDIT, MARKED};

const ALL: [&str; 9] = ["bg", "de", "nl", "ro", "pl", "pt", "lv", "el", "es"];

fn everywhere(revision: u64) -> Vec<(String, u64)> {
    ALL.iter().map(|locale| ((*locale).to_owned(), revision)).collect()
}

/// Title and paragraphs, by their ids.
fn ids(project: &Project) -> Vec<String> {
    project.article(ID).source.units.iter().map(|unit| unit.id.clone()).collect()
}

/// Stale and missing ids of a locale.
fn late(project: &Project, locale: &str) -> (Vec<String>, Vec<String>) {
    let article = project.article(ID);
    let target = article.targets.iter().find(|target| target.locale.code() == locale).unwrap();
    let stale = target.standings.iter().filter(|standing| standing.is_stale);
    let missing = target.standings.iter().filter(|standing| standing.is_missing());
    (stale.map(|s| s.id.clone()).collect(), missing.map(|s| s.id.clone()).collect())
}

#[test]
fn a_changed_sentence_makes_its_message_stale_in_eight_locales_and_nothing_else() {
    let project = Project::new();
    let [_, _, music, _] = ids(&project).try_into().unwrap();
    project.edit(INPUT, EDIT.0, EDIT.1);
    project.run();
    for locale in TARGETS {
        assert_eq!(late(&project, locale), (vec![music.clone()], vec![]), "{locale}");
        let file = project.text(&ftl(locale, ID));
        assert!(
            file.contains(&format!("# STALE before: {}\n# STALE now: {}\n", MARKED.0, MARKED.1)),
            "{file}"
        );
        assert!(file.contains(mended(locale).0), "the translation stays: {file}");
    }
}

#[test]
fn readers_keep_the_old_revision_byte_for_byte_until_the_last_of_eight_is_mended_then_get_the_new_one_in_nine()
 {
    let project = Project::new();
    let old = project.current();
    assert_eq!(project.published_in(), everywhere(1));
    project.edit(INPUT, EDIT.0, EDIT.1);
    for locale in TARGETS {
        let run = project.run();
        assert!(matches!(run.plan, Some(Plan::Unchanged(_))), "before {locale}: {:?}", run.plan);
        assert_eq!(project.current(), old, "before {locale}");
        let (from, to) = mended(locale);
        project.edit(&ftl(locale, ID), from, to);
    }
    let run = project.run();
    assert!(matches!(run.plan, Some(Plan::New { sequence: 2, .. })), "{:?}", run.plan);
    assert_eq!(project.published_in(), everywhere(2));
    for locale in TARGETS {
        assert!(project.page(locale).contains(mended(locale).1), "{locale}");
        assert!(!project.text(&ftl(locale, ID)).contains("# STALE"), "{locale}");
    }
}

#[test]
fn a_change_of_spaces_quotes_and_punctuation_makes_nothing_stale() {
    let project = Project::new();
    project.edit(INPUT, "показаха своите рисунки.", "показаха   своите „рисунки“!");
    let run = project.run();
    for locale in TARGETS {
        assert_eq!(late(&project, locale), (vec![], vec![]), "{locale}");
    }
    assert!(matches!(run.plan, Some(Plan::New { .. })), "{:?}", run.plan);
    assert_eq!(project.published_in(), everywhere(2));
}

#[test]
fn a_new_paragraph_in_the_middle_shifts_no_id_and_no_byte_of_the_translations_around_it() {
    let project = Project::new();
    let [title, house, music, show] = ids(&project).try_into().unwrap();
    let before: Vec<String> = TARGETS.iter().map(|locale| project.text(&ftl(locale, ID))).collect();
    project.edit(INPUT, "Музиката", &format!("{ADDED}\n\nМузиката"));
    project.run();
    let [now_title, now_house, added, now_music, now_show] = ids(&project).try_into().unwrap();
    assert_eq!([title, house, music.clone(), show], [now_title, now_house, now_music, now_show]);
    for (locale, before) in TARGETS.iter().zip(before) {
        let now = project.text(&ftl(locale, ID));
        assert_eq!(late(&project, locale), (vec![], vec![added.clone()]), "{locale}");
        let draft = format!(
            "# DRAFT untranslated: write the translation over the text below\n# bg: {ADDED}\n{added} = {ADDED}\n\n"
        );
        assert_eq!(now.replacen(&draft, "", 1), before, "{locale}");
        assert!(
            now.find(&draft) < now.find(&format!("{music} =")),
            "{locale}: it stands where the source has it"
        );
    }
}

#[test]
fn one_missing_message_in_one_locale_keeps_the_old_revision_in_all_nine() {
    let project = Project::new();
    let old = project.current();
    project.edit(INPUT, "Музиката", &format!("{ADDED}\n\nМузиката"));
    project.run();
    for locale in TARGETS.into_iter().filter(|locale| *locale != "lv") {
        project.translate(locale, ID);
    }
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(0), "{told:?}");
    assert_eq!(project.current(), old);
    let waits = format!(
        "{ID}: revision 2 waits; readers keep revision 1 in every language until these are done:\n    lv  1 of 5 messages not translated: {}\n",
        ftl("lv", ID)
    );
    assert!(told.stderr.contains(&waits), "{}", told.stderr);
    project.translate("lv", ID);
    project.run();
    assert_eq!(project.published_in(), everywhere(2));
}

#[test]
fn a_new_article_with_one_missing_target_is_not_published_and_the_officer_is_told_which_file_lacks_what() {
    let project = Project::untranslated(&TARGETS);
    for locale in TARGETS.into_iter().filter(|locale| *locale != "pl") {
        project.translate(locale, ID);
    }
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(0), "{told:?}");
    assert!(project.tree("output").is_empty(), "nothing is published");
    let waits = format!(
        "{ID}: not published yet; it waits for:\n    pl  4 of 4 messages not translated: {}\n",
        ftl("pl", ID)
    );
    assert!(told.stderr.contains(&waits), "{}", told.stderr);
    assert!(told.stderr.contains("Nothing is published yet."), "{}", told.stderr);
    let draft = project.text(&ftl("pl", ID));
    assert!(draft.contains("title = Отворени врати в читалището\n"), "{draft}");
}

/// hreflang addresses of a page's head, links of its language list, and languages of its data: each as a set of codes.
fn languages_told(project: &Project, locale: &str) -> [BTreeSet<String>; 3] {
    let page = scraper::Html::parse_document(&project.page(locale));
    let codes = |selector: &str, attribute: &str| {
        let selector = scraper::Selector::parse(selector).unwrap();
        let codes = page.select(&selector).filter_map(|element| element.attr(attribute));
        codes.filter(|code| *code != "x-default").map(str::to_owned).collect()
    };
    let listed = codes("#languages li > *", "lang");
    let data = project.data(locale)["languages"].as_object().unwrap().keys().cloned().collect();
    [codes("head link[hreflang]", "hreflang"), listed, data]
}

#[test]
fn together_ready_publishes_the_ready_locales_and_every_page_names_exactly_those_at_one_revision() {
    let project = Project::untranslated(&TARGETS);
    project.settings("together = \"ready\"");
    let mut ready: BTreeSet<String> = ["bg".to_owned()].into();
    let expect = |project: &Project, ready: &BTreeSet<String>, revision| {
        let published: BTreeSet<_> = project.published_in().into_iter().collect();
        assert_eq!(published, ready.iter().map(|locale| (locale.clone(), revision)).collect());
        for locale in ready {
            assert_eq!(
                languages_told(project, locale),
                [ready.clone(), ready.clone(), ready.clone()],
                "{locale}"
            );
        }
    };
    for locale in TARGETS {
        project.translate(locale, ID);
        project.run();
        ready.insert(locale.to_owned());
        expect(&project, &ready, 1);
    }
    // A change of the source: who is not ready for it has no page, and no page shows the old text beside the new.
    project.edit(INPUT, EDIT.0, EDIT.1);
    project.run();
    for locale in ["de", "el"] {
        let (from, to) = mended(locale);
        project.edit(&ftl(locale, ID), from, to);
    }
    project.run();
    expect(&project, &["bg", "de", "el"].map(str::to_owned).into(), 2);
    assert!(!project.current().contains_key(&format!("nl/{ID}/index.html")), "nl waits");
    let told = project.horo(&["status"]).stdout;
    assert!(told.contains(&format!("nl  1 of 4 stale: {}", ftl("nl", ID))), "{told}");
}

/// An older horo broke the paragraph in other places: its files hold two sentences on one line.
#[test]
fn other_rules_for_sentences_make_no_translation_stale_and_move_no_id() {
    let project = Project::new();
    let before = (ids(&project), project.published_in());
    let joined = |lines: &str| lines.replace("гости.\n    Децата", "гости. Децата");
    let source = format!("locales/bg/news/{ID}.ftl");
    let old = project.text(&source);
    assert_ne!(joined(&old), old, "{old}");
    let ledger = format!("locales/bg/.state/{ID}.toml");
    let text = "Читалището посрещна 48 гости.\nДецата показаха своите рисунки.";
    let (now, then) = (text_digest(text), text_digest(&text.replace('\n', " ")));
    project.edit(&ledger, &now, &then);
    project.write(&source, &joined(&old));
    project.run();
    assert_eq!(project.text(&source), old, "the sentences stand on lines of their own again");
    assert_eq!((ids(&project), project.published_in()), before);
    for locale in TARGETS {
        assert_eq!(late(&project, locale), (vec![], vec![]), "{locale}");
    }
}
