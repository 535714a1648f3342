//! What was translated once: filled into new articles, as a translation or as a draft, and never passed off as more.

use std::sync::Arc;

use horo::catalog::ledger::{Line, Origin, State, TargetLedger};
use horo::files::{Disk, RealDisk};
use horo::pipeline::Fate;

use crate::faults::{EIO, Fault, FaultyDisk, Scope};
use crate::project::{ID, INPUT, Project, ftl};
use crate::texts::BULGARIAN;

/// A second article: two paragraphs of the first word for word, one with another number, one like another, one new.
const SECOND: &str = "Пак отворени врати

Четвъртък, 7 Март 2024

Музиката започна следобед. Всички получиха топъл чай.

Изложбата остава отворена до края на месеца.

Читалището посрещна 53 гости. Децата показаха своите рисунки.

Изложбата остава затворена до края на месеца.

Кметът дойде по-късно от Пловдив с цялото си семейство.
";
const SECOND_ID: &str = "2024-03-07-pak-otvoreni-vrati";

fn second_ledger(project: &Project) -> TargetLedger {
    TargetLedger::parse(&project.text(&format!("locales/de/.state/{SECOND_ID}.toml"))).unwrap()
}

fn lines(project: &Project) -> Vec<Line> {
    second_ledger(project).units
}

/// The first article in German, translated or reviewed, and then the second one.
fn two_articles(state: State) -> Project {
    let project = Project::published(&["de"]);
    if state > State::Translated {
        project.accept("de", None, state);
    }
    project.write("input/vtora.txt", SECOND);
    project
}

fn message<'t>(text: &'t str, id: &str) -> &'t str {
    let start = text.find(&format!("\n{id} =")).unwrap() + 1;
    text[start..].split("\n#").next().unwrap().trim_end()
}

#[test]
fn reviewed_text_that_comes_again_is_translated_and_says_where_it_comes_from() {
    let project = two_articles(State::Reviewed);
    project.run();
    let lines = lines(&project);
    let told = |at: usize| {
        (lines[at].state, lines[at].origin, lines[at].by.as_deref().unwrap_or_default().to_owned())
    };
    let first = |id: &str| format!("{ID}#{id}");
    // Title and the new paragraph wait; the two repeated ones are translations.
    assert_eq!((lines[0].state, lines[0].origin), (State::Initial, Origin::Human));
    assert_eq!(told(1), (State::Translated, Origin::Memory, format!("100 % of {}", first(&lines[1].id))));
    assert_eq!(told(2), (State::Translated, Origin::Memory, format!("100 % of {}", first(&lines[2].id))));
    let text = project.text(&ftl("de", SECOND_ID));
    let (music, show) = (message(&text, &lines[1].id), message(&text, &lines[2].id));
    assert!(
        music.ends_with("=\n    Die Musik begann am Nachmittag.\n    Alle bekamen warmen Tee."),
        "{music}"
    );
    assert!(show.ends_with("Die Ausstellung bleibt bis Ende des Monats geöffnet."), "{show}");
    // Another number is repaired, and read by a person all the same.
    assert_eq!((lines[3].state, lines[3].origin), (State::Initial, Origin::Memory));
    assert!(lines[3].by.as_deref().unwrap().starts_with("99 % of "), "{:?}", lines[3]);
    assert!(message(&text, &lines[3].id).contains("Das Kulturhaus begrüßte 53 Gäste."), "{text}");
    // What is only like it comes with what differs.
    assert_eq!((lines[4].state, lines[4].origin), (State::Initial, Origin::Memory));
    assert!(text.contains("# DRAFT before: Изложбата остава [отворена] до края на месеца.\n"), "{text}");
    assert!(text.contains("# DRAFT now: Изложбата остава [затворена] до края на месеца.\n"), "{text}");
    assert_eq!((lines[5].state, lines[5].origin), (State::Initial, Origin::Human));
}

#[test]
fn an_article_of_reviewed_text_is_published_without_a_translator() {
    let project = two_articles(State::Reviewed);
    project.write("input/vtora.txt", &BULGARIAN.replace("6 Март", "9 Март").replace("Сряда", "Събота"));
    let run = project.run();
    assert_eq!(run.fates, [Fate::InStep; 2], "{:?}", run.survey.all_diagnostics());
    let id = run.survey.articles[1].id.clone();
    let ledger = TargetLedger::parse(&project.text(&format!("locales/de/.state/{id}.toml"))).unwrap();
    let by: Vec<_> = ledger.units.iter().map(|line| line.by.clone().unwrap()).collect();
    assert!(by.iter().all(|by| by.starts_with("102 % of ")), "{by:?}");
    assert!(ledger.units.iter().all(|line| line.state == State::Translated), "filled is not reviewed");
}

#[test]
fn text_that_no_second_person_has_read_makes_a_draft_that_counts_as_missing() {
    let project = two_articles(State::Translated);
    let run = project.run();
    assert_eq!(run.fates, [Fate::InStep, Fate::Waits]);
    assert_eq!(run.survey.articles[1].tallies[0].1.missing, 6);
    let text = project.text(&ftl("de", SECOND_ID));
    let id = &lines(&project)[1].id;
    let note = format!("# DRAFT memory: 97 % of {ID}#{id}, unreviewed [");
    assert!(text.contains(&note), "{text}");
    assert!(
        text.contains(&format!("]; mend it, or if it is right: horo accept de {SECOND_ID}#{id}\n")),
        "{text}"
    );
}

#[test]
fn a_second_run_writes_nothing_and_a_dry_run_names_what_the_run_writes() {
    for state in [State::Translated, State::Reviewed] {
        let project = two_articles(state);
        let dry = project.horo(&["run", "--dry-run"]);
        let before = project.tree("");
        let run = project.run();
        for path in &run.survey.written {
            assert!(dry.stderr.contains(&format!("    {}\n", path.display())), "{}", dry.stderr);
        }
        assert!(before.len() < project.tree("").len());
        let after = project.tree("");
        let again = project.run();
        assert!(again.survey.written.is_empty(), "{:?}", again.survey.written);
        assert_eq!(project.tree(""), after);
        // Also where the caches are gone.
        project.remove(".horo/cache");
        project.remove(".horo/memory-de");
        assert!(project.run().survey.written.is_empty());
        assert_eq!(project.tree(""), after);
    }
}

#[test]
fn who_edits_or_accepts_a_draft_has_translated_it() {
    let project = two_articles(State::Translated);
    project.run();
    let ids: Vec<String> = lines(&project).into_iter().map(|line| line.id).collect();
    project.edit(&ftl("de", SECOND_ID), "Alle bekamen warmen Tee.", "Alle bekamen Tee.");
    project.accept("de", Some(&ids[2]), State::Translated);
    project.run();
    let lines = lines(&project);
    assert_eq!(
        (lines[1].state, lines[1].origin, lines[1].by.as_deref()),
        (State::Translated, Origin::Human, None)
    );
    assert_eq!((lines[2].state, lines[2].origin), (State::Translated, Origin::Memory));
    let text = project.text(&ftl("de", SECOND_ID));
    assert_eq!(text.matches("# DRAFT memory: ").count(), 2, "{text}");
    assert!(text.contains("    Alle bekamen Tee.\n"), "{text}");
}

#[test]
fn a_draft_that_nobody_touched_follows_its_source() {
    let project = two_articles(State::Translated);
    project.run();
    project.edit("input/vtora.txt", "остава затворена до края", "затваря в средата");
    project.run();
    let text = project.text(&ftl("de", SECOND_ID));
    let id = &lines(&project)[4].id;
    assert!(message(&text, id).ends_with("Изложбата затваря в средата на месеца."), "{text}");
    assert!(!text.contains("[затворена]"), "{text}");
}

#[test]
fn a_draft_stays_one_where_its_comments_or_the_ledger_are_lost() {
    let project = two_articles(State::Translated);
    project.run();
    let before = lines(&project);
    let (path, ledger) = (ftl("de", SECOND_ID), format!("locales/de/.state/{SECOND_ID}.toml"));
    project.remove(&ledger);
    project.run();
    assert_eq!(lines(&project), before, "the comments say it");
    let bare: Vec<_> =
        project.text(&path).lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
    project.write(&path, &(bare.join("\n") + "\n"));
    project.run();
    assert_eq!(lines(&project), before, "the ledger says it");
    assert!(project.text(&path).contains("# DRAFT memory: 97 % of "));
    // Where both are lost nobody can tell it from a person's words.
}

#[test]
fn better_work_elsewhere_makes_a_better_draft_and_touches_no_persons_words() {
    let project = two_articles(State::Translated);
    project.run();
    let path = ftl("de", SECOND_ID);
    let text = project.text(&path);
    let at = text.rfind("bis Ende des Monats geöffnet.").unwrap();
    project.write(&path, &[&text[..at], "zu.", &text[at + "bis Ende des Monats geöffnet.".len()..]].concat());
    project.accept("de", None, State::Reviewed);
    project.run();
    let lines = lines(&project);
    assert_eq!((lines[1].state, lines[1].origin), (State::Translated, Origin::Memory), "{lines:?}");
    let text = project.text(&ftl("de", SECOND_ID));
    assert!(text.contains("Die Ausstellung bleibt zu."), "{text}");
}

#[test]
fn what_was_put_aside_is_found_when_its_paragraph_moves_to_another_article() {
    for (state, from) in [
        (State::Reviewed, "97 % of ARTICLE, put aside"),
        (State::Translated, "94 % of ARTICLE, put aside, unreviewed"),
    ] {
        let project = Project::published(&["de"]);
        if state > State::Translated {
            project.accept("de", None, state);
        }
        // The paragraph leaves its article and stands in a new one, in one edit or with a run between the two.
        let paragraph = "Музиката започна следобед. Всички получиха топъл чай.";
        let source = project.article(ID).source;
        let id = &source.units.iter().find(|unit| unit.sentences[0].starts_with("Музиката")).unwrap().id;
        project.edit(INPUT, paragraph, "");
        let at_once = project.copy();
        project.run();
        assert!(
            project
                .text(&format!("locales/de/.state/{ID}.obsolete.ftl"))
                .contains("Alle bekamen warmen Tee.")
        );
        for project in [at_once, project] {
            project.write(
                "input/vtora.txt",
                &format!("Пак отворени врати\n\nЧетвъртък, 7 Март 2024\n\n{paragraph}\n"),
            );
            project.run();
            let line = &lines(&project)[1];
            assert_eq!((line.state, line.origin), (State::Initial, Origin::Memory));
            assert_eq!(line.by.as_deref().unwrap(), from.replace("ARTICLE", &format!("{ID}#{id}")));
            let text = project.text(&ftl("de", SECOND_ID));
            let found = message(&text, &line.id);
            assert!(
                found.ends_with("=\n    Die Musik begann am Nachmittag.\n    Alle bekamen warmen Tee."),
                "{found}"
            );
            let after = project.tree("");
            assert!(project.run().survey.written.is_empty());
            assert_eq!(project.tree(""), after);
        }
    }
}

#[test]
fn a_sentence_of_what_was_put_aside_is_found_and_a_draft_that_was_put_aside_is_nobodys_work() {
    let project = Project::published(&["de"]);
    project.edit(INPUT, "Музиката започна следобед. Всички получиха топъл чай.", "");
    project.run();
    project.write(
        "input/vtora.txt",
        "Пак отворени врати\n\nЧетвъртък, 7 Март 2024\n\nДойде зима. Всички получиха топъл чай.\n",
    );
    project.run();
    let draft = lines(&project)[1].clone();
    assert!(draft.by.as_deref().unwrap().contains("(1 of 2 sentences), put aside, unreviewed"), "{draft:?}");
    // A note of a person's keeps a draft aside; its words are the machine's or the source's, and no translation.
    let path = ftl("de", SECOND_ID);
    project.edit(&path, &format!("{} =", draft.id), &format!("# Anna: frage nach\n{} =", draft.id));
    project.edit(
        "input/vtora.txt",
        "Дойде зима. Всички получиха топъл чай.",
        "Съвсем друго изречение стои тук.",
    );
    project.run();
    assert!(
        project.text(&format!("locales/de/.state/{SECOND_ID}.obsolete.ftl")).contains("# Anna: frage nach")
    );
    project.write(
        "input/treta.txt",
        "Трета статия\n\nПетък, 8 Март 2024\n\nДойде зима. Всички получиха топъл чай.\n",
    );
    project.run();
    let third = project.text(&ftl("de", "2024-03-08-treta-statia"));
    assert!(
        third.contains(&format!("% of {ID}#")) && !third.contains(&format!("% of {SECOND_ID}#")),
        "{third}"
    );
}

#[test]
fn the_memory_can_be_switched_off() {
    let project = two_articles(State::Reviewed);
    let settings = project.text("horo.toml");
    project.write("horo.toml", &(settings + "\n[leverage]\nmemory = false\n"));
    project.run();
    assert!(lines(&project).iter().all(|line| line.state == State::Initial && line.origin == Origin::Human));
}

#[test]
fn what_has_not_changed_is_not_opened_for_the_memory() {
    let project = two_articles(State::Reviewed);
    project.run();
    let before = |disk: &FaultyDisk<RealDisk>| {
        let own = |path: &&std::path::PathBuf| {
            path.to_string_lossy().contains(ID) && path.starts_with(project.path("locales/de"))
        };
        disk.opened().iter().filter(own).cloned().collect::<Vec<_>>()
    };
    project.edit("input/vtora.txt", "Кметът дойде", "Кметът пристигна");
    let disk = Arc::new(FaultyDisk::sound(RealDisk));
    project.run_on(Arc::clone(&disk) as Arc<dyn Disk>).unwrap();
    // The files are so new that their bytes are compared with what is known of them, once, and that is all.
    let mut opened = before(&disk);
    let all = opened.len();
    opened.sort();
    opened.dedup();
    assert_eq!(opened.len(), all, "{opened:?}");
    // The second article still waits for its translator; when nothing changed, the memory is not even looked at.
    let disk = Arc::new(FaultyDisk::sound(RealDisk));
    project.run_on(Arc::clone(&disk) as Arc<dyn Disk>).unwrap();
    assert!(!disk.opened().iter().any(|path| path.ends_with(".horo/memory-de")), "{:?}", disk.opened());
}

#[test]
fn status_says_for_each_language_how_many_words_are_new_repeated_and_alike_and_how_long_they_take() {
    let project = two_articles(State::Translated);
    project.run();
    let told = project.horo(&["status"]).stdout;
    // Title and the new paragraph: 3 + 9 words. Word for word or repaired: 7 + 7 + 8. Alike: 7.
    let table = "
Left to translate, in words of the source; hours at 250 new words an hour:
            new  repeated    fuzzy  drafted  changed    hours
  de        12        22        7        0        0      0.1
";
    assert!(told.ends_with(table), "{told}");
    assert!(table.lines().all(|line| line.chars().count() <= 80));
    let json: serde_json::Value = serde_json::from_str(&project.horo(&["status", "--json"]).stdout).unwrap();
    let words = &json["articles"][1]["locales"][0]["words"];
    assert_eq!(
        (words["new"].as_u64(), words["repeated"].as_u64(), words["fuzzy"].as_u64()),
        (Some(12), Some(22), Some(7))
    );
    // Where nothing is left, nothing is said.
    assert!(!Project::published(&["de"]).horo(&["status"]).stdout.contains("Left to translate"));
}

#[test]
fn a_damaged_cache_of_the_memory_costs_time_and_nothing_else() {
    let project = two_articles(State::Reviewed);
    project.run();
    let (after, cache) = (project.tree(""), project.bytes(".horo/memory-de"));
    for damaged in [cache[..cache.len() / 2].to_vec(), vec![0xFF; 64], Vec::new()] {
        project.write_bytes(".horo/memory-de", &damaged);
        project.remove(".horo/cache");
        assert!(project.run().survey.written.is_empty());
        assert_eq!(project.tree(""), after);
        assert!(project.bytes(".horo/memory-de").len() >= cache.len(), "it is made again");
    }
}

#[test]
fn a_run_that_fails_at_any_step_passes_nothing_filled_in_off_as_a_persons() {
    let base = two_articles(State::Reviewed);
    let counting = Arc::new(FaultyDisk::new(RealDisk, Fault::Never, Scope::Changes));
    let whole = base.copy();
    whole.run_on(Arc::clone(&counting) as Arc<dyn Disk>).unwrap();
    let wanted = lines(&whole);
    let filled = wanted.iter().filter(|line| line.state == State::Translated).count();
    assert_eq!(filled, 2, "{wanted:?}");
    // All steps in a release build, a third of them, others each time that steps come or go, in a debug build.
    for at in (0..counting.count()).step_by(if cfg!(debug_assertions) { 3 } else { 1 }) {
        let project = base.copy();
        let fault = Fault::Fail { at, errno: EIO, is_lasting: true };
        let _ = project.run_on(Arc::new(FaultyDisk::new(RealDisk, fault, Scope::Changes)));
        project.run();
        assert_eq!(lines(&project), wanted, "step {at}");
    }
}
