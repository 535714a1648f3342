//! Nothing that a translator typed is ever lost or changed: it stands in the file, or is put aside word for word.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use horo::catalog::resource;
use horo::cli::{Exit, Failure};
use horo::files::{Action, Disk as _, RealDisk};
use horo::pipeline::RunError;
use proptest::prelude::*;

use crate::project::{ID, INPUT, Project, ftl};
use crate::trees::assert_same;
use crate::watched::Watched;

/// Paragraphs of the source, each in two wordings.
const PARAGRAPHS: [[&str; 2]; 5] = [
    [
        "Читалището посрещна 48 гости. Децата показаха своите рисунки.",
        "Читалището посрещна 48 гости. Децата показаха новите рисунки.",
    ],
    [
        "Музиката започна следобед. Всички получиха топъл чай.",
        "Музиката започна следобед! Всички получиха топъл чай.",
    ],
    ["Изложбата остава отворена до края на месеца.", "Изложбата остава отворена до края на годината."],
    ["Кметът поздрави участниците.", "Кметът поздрави участниците и гостите."],
    ["Утре вали дъжд в целия окръг.", "Утре вали сняг в целия окръг."],
];

/// One step of the people around a file.
#[derive(Clone, Debug)]
enum Step {
    /// The editor takes a paragraph away or puts it back.
    Toggle(usize),
    /// The editor words a paragraph otherwise.
    Reword(usize),
    /// The editor moves a paragraph to the front.
    Move(usize),
    /// The translator types a value for the n-th message, laid out in one of several ways.
    Type(usize, usize),
    /// The translator writes a comment above the n-th message, or inside its comment.
    Comment(usize, bool),
    /// The translator's editor saves with other line endings.
    Endings(bool),
    /// Somebody runs horo.
    Run,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        1 => (0..5usize).prop_map(Step::Toggle),
        1 => (0..5usize).prop_map(Step::Reword),
        1 => (0..5usize).prop_map(Step::Move),
        1 => (0..7usize, 0..5usize).prop_map(|(message, layout)| Step::Type(message, layout)),
        1 => (0..7usize, any::<bool>()).prop_map(|(message, is_inside)| Step::Comment(message, is_inside)),
        1 => any::<bool>().prop_map(Step::Endings),
        3 => Just(Step::Run),
    ]
}

struct People {
    project: Project,
    /// Paragraph, wording, and whether it is there.
    source: Vec<(usize, usize, bool)>,
    /// What was typed and by nobody typed over.
    typed: Vec<String>,
    count: usize,
}

impl People {
    fn new() -> People {
        let project = Project::untranslated(&["de"]);
        let source = (0..PARAGRAPHS.len()).map(|at| (at, 0, at < 3)).collect();
        let people = People { project, source, typed: Vec::new(), count: 0 };
        people.save_source();
        people.project.run();
        people
    }

    fn save_source(&self) {
        let mut text = String::from("Отворени врати в читалището\n\nСряда, 6 Март 2024\n");
        for (paragraph, wording, _) in self.source.iter().filter(|(_, _, is_there)| *is_there) {
            text.extend(["\n", PARAGRAPHS[*paragraph][*wording], "\n"]);
        }
        self.project.write(INPUT, &text);
    }

    fn translate(&mut self, message: usize, change: impl Fn(&mut String, &resource::Located<'_>, usize)) {
        self.count += 1;
        let path = ftl("de", ID);
        let text = self.project.text(&path);
        let file = resource::read(text.as_bytes()).unwrap();
        let messages: Vec<_> = file.messages().collect();
        let (located, _) = &messages[message % messages.len()];
        let mut new = text.clone();
        change(&mut new, located, self.count);
        self.project.write(&path, &new);
    }

    fn step(&mut self, step: &Step) {
        match *step {
            Step::Toggle(at) => self.source[at].2 ^= true,
            Step::Reword(at) => self.source[at].1 ^= 1,
            Step::Move(at) => self.source[..=at].rotate_right(1),
            Step::Type(message, layout) => self.type_over(message, layout),
            Step::Comment(message, is_inside) => {
                self.translate(message, |text, located, n| {
                    let at = if is_inside { located.comment.end } else { located.span.start };
                    text.insert_str(at, &format!("# Hinweis  {n}: bg: STALE?\n"));
                });
                self.typed.push(format!("# Hinweis  {}: bg: STALE?\n", self.count));
            }
            Step::Endings(is_crlf) => {
                let text = self.project.text(&ftl("de", ID)).replace("\r\n", "\n");
                self.project.write(&ftl("de", ID), &if is_crlf { text.replace('\n', "\r\n") } else { text });
            }
            Step::Run => self.run(),
        }
        self.save_source();
    }

    fn type_over(&mut self, message: usize, layout: usize) {
        let value = |n: usize| match layout {
            0 => format!("Wort{n} an einer Zeile."),
            1 => format!("Wort{n},\n  eingerückt  um\n      sechs."),
            2 => format!("Wort{n} mit {{ \"{{\" }} und   Lücken."),
            3 => format!("Wort{n}\n\n    nach einer Leerzeile"),
            _ => format!("{{ $n ->\n        [one] Wort{n}\n       *[other] Wörter{n}\n    }}"),
        };
        let mut gone = String::new();
        let path = ftl("de", ID);
        {
            let text = self.project.text(&path);
            let file = resource::read(text.as_bytes()).unwrap();
            let messages: Vec<_> = file.messages().collect();
            let (located, _) = &messages[message % messages.len()];
            gone.push_str(file.value(located).unwrap_or_default());
        }
        self.translate(message, |text, located, n| {
            text.replace_range(located.value.clone().unwrap(), &value(n));
        });
        let gone = gone.replace("\r\n", "\n");
        self.typed.retain(|typed| *typed != gone);
        self.typed.push(value(self.count));
    }

    fn run(&mut self) {
        let path = ftl("de", ID);
        let before = self.project.text(&path);
        self.project.run();
        let after = self.project.text(&path);
        let aside = self.project.path(&format!("locales/de/.state/{ID}.obsolete.ftl"));
        let aside = if aside.exists() { RealDisk.read(&aside, 1 << 20).unwrap() } else { Vec::new() };
        let aside = String::from_utf8(aside).unwrap().replace("\r\n", "\n");
        let here = after.replace("\r\n", "\n");
        for typed in &self.typed {
            let n = here.matches(typed.as_str()).count() + aside.matches(typed.as_str()).count();
            assert!(
                n > 0,
                "lost: “{typed}”\n--- before:\n{before}\n--- after:\n{after}\n--- aside:\n{aside}"
            );
        }
        let bare = |text: &str| text.matches('\n').count() - text.matches("\r\n").count();
        if before.contains("\r\n") && bare(&before) == 0 {
            assert_eq!(bare(&after), 0, "a file with CRLF keeps it");
        } else if !before.contains("\r\n") {
            assert!(!after.contains("\r\n"), "a file with LF keeps it");
        }
        let again = self.project.tree("locales");
        self.project.run();
        assert_same(&again, &self.project.tree("locales"), "a second run has nothing to do");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_editors_and_translators_do_between_runs_no_typed_word_or_comment_is_lost_or_changed(
        steps in proptest::collection::vec(step(), 4..16)
    ) {
        let mut people = People::new();
        for step in steps.iter().chain([&Step::Run]) {
            people.step(step);
        }
        // Everything comes back: what was put aside stands in the file again.
        for paragraph in &mut people.source {
            paragraph.2 = true;
        }
        people.save_source();
        people.step(&Step::Run);
    }
}

/// The value of the last message, typed over its draft.
fn type_last(project: &Project, value: &str) {
    let path = ftl("de", ID);
    let text = project.text(&path);
    let at = text.rfind("Изложбата").unwrap();
    project.write(&path, &format!("{}{value}\n", &text[..at]));
}

#[test]
fn a_translation_that_was_typed_after_the_last_run_survives_the_withdrawal_of_its_paragraph() {
    let project = Project::untranslated(&["de"]);
    project.run();
    let draft = project.text(INPUT);
    type_last(&project, "Eben erst getippt.");
    project.edit(INPUT, "Изложбата остава отворена до края на месеца.\n", "");
    project.run();
    let aside = project.text(&format!("locales/de/.state/{ID}.obsolete.ftl"));
    assert!(aside.contains("Eben erst getippt."), "{aside}");
    project.write(INPUT, &draft);
    project.run();
    assert!(project.text(&ftl("de", ID)).contains("= Eben erst getippt.\n"));
    assert_eq!(project.text(&format!("locales/de/.state/{ID}.obsolete.ftl")), "", "it is in one place only");
}

/// A run during which somebody saves the German file just when horo has its own new text ready beside it.
fn run_while_somebody_saves(
    project: &Project,
    save: impl Fn(&Path) + Send + Sync + 'static,
) -> Result<horo::pipeline::Run, RunError> {
    let file = project.path(&ftl("de", ID));
    let is_staged = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with(&format!(".{ID}.ftl.")) && name.ends_with(".horo-tmp")
    };
    project.run_on(Arc::new(Watched(move |action, path: &Path| {
        if action == Action::Write && is_staged(path) {
            save(&file);
        }
        Ok(())
    })))
}

#[test]
fn a_file_that_was_saved_while_horo_worked_is_not_overwritten_and_the_run_begins_again_with_it() {
    let by_rename = |file: &Path, text: &str| {
        let beside = file.with_extension("ftl.new");
        RealDisk.write(&beside, text.as_bytes()).unwrap();
        RealDisk.rename(&beside, file).unwrap();
    };
    let in_place = |file: &Path, text: &str| RealDisk.write(file, text.as_bytes()).unwrap();
    for save in [by_rename as fn(&Path, &str), in_place] {
        let project = Project::translated(&["de"]);
        let typed = project.text(&ftl("de", ID)).replace("warmen Tee", "heißen Tee mit Honig");
        let is_saved = AtomicBool::new(false);
        let run = run_while_somebody_saves(&project, move |file| {
            if !is_saved.swap(true, Ordering::SeqCst) {
                save(file, &typed);
            }
        });
        assert!(run.unwrap().plan.is_some());
        let text = project.text(&ftl("de", ID));
        assert!(text.contains("heißen Tee mit Honig") && text.contains("# bg: Музиката"), "{text}");
        assert!(project.page("de").contains("heißen Tee mit Honig"), "readers get what was saved last");
        assert!(!project.tree("locales").keys().any(|path| path.contains("horo-tmp")));
    }
}

#[test]
fn a_file_that_is_saved_again_and_again_is_left_alone_and_named() {
    let project = Project::published(&["de"]);
    let old = project.current();
    project.edit(INPUT, "топъл чай", "топло какао");
    let count = std::sync::atomic::AtomicUsize::new(0);
    let original = project.text(&ftl("de", ID));
    let begun = original.clone();
    let error = run_while_somebody_saves(&project, move |file| {
        let n = count.fetch_add(1, Ordering::SeqCst);
        RealDisk.write(file, format!("{begun}# Stand {n}\n").as_bytes()).unwrap();
    });
    let failure = Failure::from(error.unwrap_err());
    assert_eq!(failure.exit, Exit::Storage);
    assert!(failure.message.contains(&ftl("de", ID)), "{}", failure.message);
    assert_eq!(project.text(&ftl("de", ID)), format!("{original}# Stand 2\n"));
    assert_eq!(project.current(), old);
    assert!(!project.tree("locales").keys().any(|path| path.contains("horo-tmp")));
}
