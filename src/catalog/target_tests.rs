use proptest::prelude::*;

use super::*;
use crate::catalog::resource::read;
use crate::extract::{Article, Block, Role};
use crate::segment::segment;

fn locale(code: &str) -> Locale {
    code.parse().unwrap()
}

fn units(paragraphs: &[&str]) -> Vec<Unit> {
    let block = |text: &&str| Block::new(Role::Paragraph, *text);
    let article = Article {
        title: "Среща".into(),
        blocks: paragraphs.iter().map(block).collect(),
        ..Article::default()
    };
    segment(&article, locale("bg"))
}

/// Units whose ids are those of `before`, in order.
fn reworded(before: &[Unit], paragraphs: &[&str]) -> Vec<Unit> {
    let mut now = units(paragraphs);
    for (now, before) in now.iter_mut().zip(before) {
        now.id.clone_from(&before.id);
    }
    now
}

struct Desk {
    text: String,
    ledger: TargetLedger,
    aside: String,
    seen: Vec<Unit>,
}

impl Desk {
    fn new(units: &[Unit]) -> Desk {
        let mut desk = Desk {
            text: String::new(),
            ledger: TargetLedger::new("a", locale("de")),
            aside: String::new(),
            seen: Vec::new(),
        };
        desk.run(units);
        desk
    }

    fn run(&mut self, now: &[Unit]) -> Updated {
        let earlier: Vec<Earlier> = Vec::new();
        let sources =
            Sources { locale: locale("bg"), before: &self.seen, now, earlier: &earlier, header: "### Kopf" };
        let updated = update(sources, &read(self.text.as_bytes()).unwrap(), &self.ledger, &self.aside);
        self.text.clone_from(&updated.text);
        self.ledger = TargetLedger::parse(&updated.ledger.to_toml()).unwrap();
        self.aside.clone_from(&updated.aside);
        self.seen = now.to_vec();
        updated
    }

    fn edit(&mut self, from: &str, to: &str) {
        assert!(self.text.contains(from), "{from:?} is not in\n{}", self.text);
        self.text = self.text.replacen(from, to, 1);
    }

    fn translate(&mut self, pairs: &[(&str, &str)]) {
        for (from, to) in pairs {
            let is_beside = self.text.contains(&format!("= {from}"));
            let lead = if is_beside { "= " } else { "=\n    " };
            self.edit(&format!("{lead}{from}"), &format!("{lead}{to}"));
        }
    }
}

const ONE: &str = "Едно изречение за срещата. Второ изречение.";
const TWO: &str = "Съвсем друг абзац за града.";

#[test]
fn a_new_file_holds_drafts_that_count_as_missing() {
    let units = units(&[ONE, TWO]);
    let mut desk = Desk::new(&units);
    let id = &units[1].id;
    let wanted = format!(
        "### Kopf\n\n# DRAFT untranslated: write the translation over the text below\n# bg: Среща\ntitle = Среща\n#\n\
         # DRAFT untranslated: write the translation over the text below\n# bg: Едно изречение за срещата.\n# bg: Второ изречение.\n\
         {id} =\n    Едно изречение за срещата.\n    Второ изречение.\n#\n"
    );
    assert!(desk.text.starts_with(&wanted), "{}", desk.text);
    assert!(desk.text.ends_with(" = Съвсем друг абзац за града.\n"), "{}", desk.text);
    assert!(desk.run(&units).standings.iter().all(Standing::is_missing));
}

#[test]
fn running_twice_changes_no_byte() {
    let units = units(&[ONE, TWO]);
    let mut desk = Desk::new(&units);
    let (text, ledger) = (desk.text.clone(), desk.ledger.clone());
    desk.run(&units);
    assert_eq!((&desk.text, &desk.ledger), (&text, &ledger));
    desk.translate(&[("Среща", "Treffen"), ("Съвсем друг абзац за града.", "Ein ganz anderer Absatz.")]);
    desk.run(&units);
    let text = desk.text.clone();
    desk.run(&units);
    assert_eq!(desk.text, text);
}

#[test]
fn a_translation_clears_the_draft_and_its_bytes_and_comments_stay() {
    let units = units(&[ONE]);
    let mut desk = Desk::new(&units);
    let id = units[1].id.clone();
    desk.edit(
        &format!("{id} =\n    Едно изречение за срещата.\n    Второ изречение."),
        &format!("# Notiz von Anna\n{id}   = Eins.\n       Zwei.  "),
    );
    let updated = desk.run(&units);
    assert!(
        updated
            .text
            .contains(&format!("# bg: Второ изречение.\n# Notiz von Anna\n{id}   = Eins.\n       Zwei.  \n")),
        "{}",
        updated.text
    );
    assert_eq!(updated.text.matches("# DRAFT").count(), 1);
    let line = desk.ledger.line(&id).unwrap();
    assert_eq!((line.state, line.origin), (State::Translated, Origin::Human));
}

#[test]
fn a_changed_source_makes_its_message_stale_and_shows_what_changed() {
    let before = units(&[ONE, TWO]);
    let mut desk = Desk::new(&before);
    desk.translate(&[
        ("Среща", "T"),
        ("Едно изречение за срещата.\n    Второ изречение.", "Eins. Zwei."),
        ("Съвсем друг", "Ganz anders"),
    ]);
    desk.run(&before);
    let now = reworded(&before, &["Едно изречение за срещата. Второ, ново изречение.", TWO]);
    let updated = desk.run(&now);
    let stale: Vec<bool> = updated.standings.iter().map(|s| s.is_stale).collect();
    assert_eq!(stale, [false, true, false]);
    assert!(
        updated
            .text
            .contains("# STALE before: Второ изречение.\n# STALE now: Второ, [ново] изречение.\n# bg: Едно"),
        "{}",
        updated.text
    );
    desk.edit("Eins. Zwei.", "Eins. Zwei, neu.");
    let mended = desk.run(&now);
    assert!(mended.standings.iter().all(|s| !s.is_stale));
    assert!(!mended.text.contains("STALE"));
}

#[test]
fn an_edit_made_before_the_source_changed_does_not_hide_the_change() {
    let before = units(&[ONE]);
    let mut desk = Desk::new(&before);
    desk.run(&before);
    // The translator writes while the old source stands in the file; then the source changes before the next run.
    desk.edit("    Едно изречение за срещата.\n    Второ изречение.", "    Eins. Zwei.");
    let now = reworded(&before, &["Едно изречение за срещата. Второ, ново изречение."]);
    assert!(desk.run(&now).standings[1].is_stale);
}

#[test]
fn a_change_of_quotation_marks_stales_nothing_but_renews_the_mirror() {
    let before = units(&["Проект „SECON“ започна."]);
    let mut desk = Desk::new(&before);
    desk.translate(&[("Проект „SECON“ започна.", "Das Projekt hat begonnen.")]);
    desk.run(&before);
    let now = reworded(&before, &["Проект «SECON» започна!"]);
    let updated = desk.run(&now);
    assert!(!updated.standings[1].is_stale);
    assert!(updated.text.contains("# bg: Проект «SECON» започна!\n"));
}

#[test]
fn an_untouched_draft_follows_its_source() {
    let before = units(&[ONE, TWO]);
    let mut desk = Desk::new(&before);
    let now = reworded(&before, &["Едно изречение за срещата. Ново.", TWO]);
    let updated = desk.run(&now);
    assert!(updated.text.contains("    Едно изречение за срещата.\n    Ново.\n"));
    assert!(updated.standings.iter().all(Standing::is_missing));
}

#[test]
fn a_gone_message_is_kept_aside_and_comes_back() {
    let both = units(&[ONE, TWO]);
    let mut desk = Desk::new(&both);
    desk.translate(&[("Съвсем друг абзац за града.", "Ein ganz anderer Absatz.")]);
    desk.run(&both);
    let with_note = desk.text.replace("# bg: Съвсем", "# Anna: gut so\n# bg: Съвсем");
    desk.text = with_note.clone();
    let one = both[..2].to_vec();
    let gone = desk.run(&one);
    assert!(
        !gone.text.contains("anderer")
            && gone.aside.contains("# Anna: gut so")
            && gone.ledger.obsolete.len() == 1
    );
    let back = desk.run(&both);
    assert!(
        back.text.contains("# Anna: gut so\n") && back.text.contains("Ein ganz anderer Absatz."),
        "{}",
        back.text
    );
    assert_eq!(back.standings[2].state, State::Translated);
    assert_eq!(back.aside, "");
}

#[test]
fn a_new_message_stands_where_the_source_has_it() {
    let old = units(&[ONE, TWO]);
    let mut desk = Desk::new(&old);
    let mut now = old.clone();
    now.insert(2, units(&["Нов абзац."])[1].clone());
    let text = desk.run(&now).text;
    let place = |needle: &str| text.find(needle).unwrap();
    assert!(
        place("    Второ изречение.") < place("= Нов абзац.")
            && place("= Нов абзац.") < place("= Съвсем друг")
    );
    assert!(text.contains(
        "\n#\n# DRAFT untranslated: write the translation over the text below\n# bg: Нов абзац.\n"
    ));
}

#[test]
fn another_tools_layout_is_no_edit() {
    let units = units(&[ONE, TWO]);
    let mut desk = Desk::new(&units);
    desk.translate(&[("Среща", "Treffen {-secon} {\"{\"}"), ("Съвсем друг абзац за града.", "Ganz {$n}.")]);
    desk.run(&units);
    for line in &mut desk.ledger.units {
        line.state = State::Reviewed;
        line.confirmed = Some("Anna".into());
    }
    let before = desk.ledger.clone();
    desk.edit("= Treffen {-secon} {\"{\"}", "=\n  Treffen { -secon } { \"{\" }");
    desk.edit("= Ganz {$n}.", "=\n        Ganz { $n }.");
    desk.run(&units);
    assert_eq!(desk.ledger, before);
}

#[test]
fn a_digest_of_an_older_horo_is_still_known_and_written_anew() {
    let units = units(&[ONE]);
    let mut desk = Desk::new(&units);
    desk.translate(&[("Среща", "Treffen {-secon}")]);
    desk.run(&units);
    let before = desk.ledger.units[0].clone();
    desk.ledger.units[0].target = earlier_target_digest("Treffen {-secon}");
    desk.ledger.units[0].state = State::Final;
    desk.run(&units);
    assert_eq!(desk.ledger.units[0], Line { state: State::Final, ..before });
}

#[test]
fn new_messages_are_set_off_as_the_files_messages_are() {
    let old = units(&[ONE, TWO]);
    let added = units(&["Нов абзац."])[1].clone();
    let mut now = old.clone();
    now.insert(2, added);
    let mut desk = Desk::new(&old);
    desk.text = desk.text.replace("\n#\n", "\n\n");
    let before = desk.text.clone();
    let text = desk.run(&now).text;
    let block = "# DRAFT untranslated: write the translation over the text below\n# bg: Нов абзац.\n";
    let at = text.find(block).unwrap();
    let end = at + text[at..].find("\n\n").unwrap() + 2;
    assert!(text[..at].ends_with("\n\n"), "{text}");
    assert_eq!([&text[..at], &text[end..]].concat(), before);
}

#[test]
fn mirrors_that_a_tool_dropped_come_back_with_air() {
    let units = units(&[ONE, TWO]);
    let mut desk = Desk::new(&units);
    let before = desk.text.clone();
    let lines = desk.text.lines().filter(|line| !line.starts_with("# ") && *line != "#");
    desk.text = lines.flat_map(|line| [line, "\n"]).collect();
    assert_eq!(desk.run(&units).text, before);
}

#[test]
fn a_message_that_cannot_be_read_is_left_alone_and_not_doubled() {
    let units = units(&[ONE, TWO]);
    let mut desk = Desk::new(&units);
    let id = units[1].id.clone();
    desk.edit("    Едно изречение", "    Ein { Satz");
    let before = desk.text.clone();
    let updated = desk.run(&units);
    assert_eq!(updated.text, before);
    assert_eq!(updated.text.matches(&format!("{id} =")).count(), 1);
    assert!(updated.standings[1].is_broken && !updated.standings[1].is_missing());
}

#[test]
fn a_message_that_nobody_knows_is_told_and_kept() {
    let units = units(&[ONE]);
    let mut desk = Desk::new(&units);
    desk.text.push_str("\nmein-eigenes = Text\n");
    let updated = desk.run(&units);
    assert_eq!(updated.unknown, ["mein-eigenes"]);
    assert!(updated.text.contains("mein-eigenes = Text"));
}

#[test]
fn windows_line_breaks_stay() {
    let one = units(&[ONE]);
    let mut desk = Desk::new(&one);
    desk.text = desk.text.replace('\n', "\r\n");
    let both = units(&[ONE, TWO]);
    let text = desk.run(&both).text;
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert!(text.contains("Съвсем друг"));
}

#[test]
fn a_file_whose_ledger_is_lost_knows_from_its_mirrors_what_it_was_made_from() {
    let before = units(&[ONE]);
    let mut desk = Desk::new(&before);
    desk.edit("    Едно изречение за срещата.\n    Второ изречение.", "    Eins. Zwei.");
    desk.run(&before);
    desk.ledger = TargetLedger::new("a", locale("de"));
    desk.seen = Vec::new();
    let now = reworded(&before, &["Едно изречение за срещата. Второ, ново изречение."]);
    assert!(desk.run(&now).standings[1].is_stale);
}

#[test]
fn a_translation_written_over_the_comment_is_kept_and_told() {
    let units = units(&[ONE, TWO]);
    let mut desk = Desk::new(&units);
    let id = units[2].id.clone();
    desk.edit("# bg: Съвсем друг абзац за града.", "# bg: Ein ganz anderer Absatz.");
    let updated = desk.run(&units);
    assert!(updated.text.contains("\n# Ein ganz anderer Absatz.\n"), "{}", updated.text);
    assert!(updated.text.contains("# bg: Съвсем друг абзац за града.\n"));
    assert_eq!((updated.overwritten, desk.run(&units).overwritten), (vec![id], Vec::<String>::new()));
}

#[test]
fn a_mirror_of_an_older_source_is_no_translation() {
    let before = units(&["Проектът се нарича SECON. Interreg Europe 2021.", TWO]);
    let mut desk = Desk::new(&before);
    let now = reworded(&before, &["Проектът се нарича SECON. Interreg Europe 2022.", TWO]);
    let updated = desk.run(&now);
    assert!(updated.overwritten.is_empty() && !updated.text.contains("2021"), "{}", updated.text);
}

#[test]
fn what_a_machine_made_stays_a_machines_when_the_ledger_is_lost() {
    let units = units(&[ONE]);
    let mut desk = Desk::new(&units);
    desk.translate(&[
        ("Среща", "Treffen"),
        ("Едно изречение за срещата.\n    Второ изречение.", "Eins. Zwei."),
    ]);
    desk.run(&units);
    desk.ledger.units[1].origin = Origin::Machine;
    desk.run(&units);
    desk.ledger = TargetLedger::new("a", locale("de"));
    let origins: Vec<Origin> = desk.run(&units).standings.iter().map(|standing| standing.origin).collect();
    assert_eq!(origins, [Origin::Human, Origin::Machine]);
}

#[test]
fn an_id_with_cyrillic_letters_is_not_doubled_by_a_draft() {
    let units = units(&[ONE, TWO]);
    let mut desk = Desk::new(&units);
    let id = units[1].id.clone();
    desk.edit(&format!("{id} ="), &format!("{} =", id.replace('p', "р")));
    let text = desk.text.clone();
    let updated = desk.run(&units);
    assert_eq!(updated.text, text);
    assert!(updated.standings[1].is_broken);
}

proptest! {
    /// Whatever a translator writes as a message's text survives any change of the source.
    #[test]
    fn no_word_of_a_translator_is_lost(words in "[A-Za-zäöüß„“ .,{}\\[\\]*]{1,60}", other in "[А-Яа-я .]{1,40}") {
        let before = units(&[ONE, TWO]);
        let mut desk = Desk::new(&before);
        desk.edit("    Едно изречение за срещата.\n    Второ изречение.", &format!("    {words}"));
        desk.run(&before);
        desk.run(&reworded(&before, &[&other, TWO]));
        let kept = words.trim();
        prop_assert!(desk.text.contains(kept) || desk.aside.contains(kept), "{}", desk.text);
        desk.run(&before[..1]);
        prop_assert!(desk.text.contains(kept) || desk.aside.contains(kept), "{}", desk.text);
    }

    #[test]
    fn an_update_is_settled_after_one_run(paragraphs in proptest::collection::vec("[А-Яа-я]{2,8}( [а-я]{2,8}){0,5}[.]", 1..5)) {
        let texts: Vec<&str> = paragraphs.iter().map(String::as_str).collect();
        let mut desk = Desk::new(&units(&[ONE]));
        let now = units(&texts);
        desk.run(&now);
        let (text, aside) = (desk.text.clone(), desk.aside.clone());
        desk.run(&now);
        prop_assert_eq!((desk.text, desk.aside), (text, aside));
    }
}
