//! Drafts by way of English: one correction serves all languages, and what a person wrote is never lost.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use horo::catalog::ledger::Origin;
use horo::files::{Disk, RealDisk};
use horo::leverage::engine::{Batch, Capabilities, Engine, Outcome};
use horo::pipeline::{Drafted, RunError, Way};

use crate::faults::{EIO, Fault, FaultyDisk, Scope};
use crate::project::{ID, INPUT, Project, ftl};

/// What the machines know: the source, English, German and Dutch.
const KNOWN: [[&str; 4]; 7] = [
    [
        "Отворени врати в читалището",
        "Open doors",
        "Tag der offenen Tür im Kulturhaus",
        "Open dag in het buurthuis",
    ],
    [
        "Читалището посрещна 48 гости.",
        "It had guests.",
        "Das Kulturhaus begrüßte 48 Gäste.",
        "Het buurthuis verwelkomde 48 gasten.",
    ],
    [
        "Децата показаха своите рисунки.",
        "They drew.",
        "Die Kinder zeigten ihre Zeichnungen.",
        "De kinderen toonden hun tekeningen.",
    ],
    [
        "Музиката започна следобед.",
        "The music began.",
        "Die Musik begann am Nachmittag.",
        "De muziek begon in de middag.",
    ],
    ["Всички получиха топъл чай.", "All got tea.", "Alle bekamen warmen Tee.", "Iedereen kreeg warme thee."],
    [
        "Изложбата остава отворена до края на месеца.",
        "It stays open.",
        "Die Ausstellung bleibt bis Ende des Monats geöffnet.",
        "De tentoonstelling blijft tot het einde van de maand open.",
    ],
    ["", "Everybody was given tea.", "Alle bekamen heißen Tee.", "Iedereen kreeg hete thee."],
];

/// A machine between two columns of what is known.
struct Between(usize, usize);

impl Engine for Between {
    fn name(&self) -> String {
        format!("machine {} to {}", self.0, self.1)
    }

    fn version(&self) -> String {
        self.name()
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { batch: 2, characters: 1_000, is_remote: false }
    }

    fn submit<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Outcome> {
        let known = |text: &String| {
            let found = KNOWN.iter().find(|known| known[self.0] == text);
            found.map_or("?", |known| known[self.1]).to_owned()
        };
        Box::pin(async move { Outcome::Done(batch.texts.iter().map(known).collect()) })
    }
}

fn draft_on(project: &Project, disk: Arc<dyn Disk>, locale: &str) -> Result<Drafted, RunError> {
    let last = Between(1, if locale == "de" { 2 } else { 3 });
    project.draft_by(disk, locale, Way { first: Some(&Between(0, 1)), last: &last })
}

fn draft(project: &Project, locale: &str) -> Drafted {
    draft_on(project, Arc::new(RealDisk), locale).unwrap()
}

fn english() -> String {
    format!("locales/bg/english/{ID}.toml")
}

fn project() -> Project {
    let project = Project::untranslated(&["de", "nl"]);
    project.run();
    project
}

#[test]
fn one_correction_of_the_english_serves_all_languages_and_no_draft_that_somebody_touched() {
    let project = project();
    for locale in ["de", "nl"] {
        assert_eq!(draft(&project, locale).n_drafted, 4);
    }
    assert!(project.text(&ftl("de", ID)).contains("Alle bekamen warmen Tee."));
    let text = project.text(&english());
    assert_eq!(text.matches("[[sentence]]").count(), 6, "{text}");
    for locale in ["de", "nl"] {
        assert_eq!(draft(&project, locale).n_sent, 0, "nothing is asked for twice");
    }
    assert_eq!(project.text(&english()), text);
    // Somebody has mended the Dutch draft already.
    project.edit(&ftl("nl", ID), "Iedereen kreeg warme thee.", "Iedereen kreeg warme thee met honing.");
    project.edit(&english(), "english = \"All got tea.\"", "english = \"Everybody was given tea.\"");
    assert_eq!(draft(&project, "de").n_drafted, 1);
    assert_eq!(draft(&project, "nl").n_drafted, 0);
    assert!(project.text(&ftl("de", ID)).contains("Alle bekamen heißen Tee."));
    assert!(project.text(&ftl("nl", ID)).contains("Iedereen kreeg warme thee met honing."));
    assert!(project.text(&english()).contains("english = \"Everybody was given tea.\""));
    for line in project.ledger("de").units {
        assert_eq!(
            (line.origin, line.by.as_deref()),
            (Origin::Machine, Some("machine 0 to 1 and machine 1 to 2"))
        );
    }
    assert_eq!(draft(&project, "de").n_drafted, 0, "and only once");
}

#[test]
fn english_that_cannot_be_read_is_told_and_stays_as_it_is() {
    let project = project();
    draft(&project, "de");
    project.edit(
        &english(),
        "english = \"All got tea.\"",
        "<<<<<<< HEAD\nenglish = \"All got tea.\"\n=======",
    );
    let before = project.tree("locales");
    let drafted = draft(&project, "nl");
    assert_eq!(drafted.n_drafted, 0);
    let (path, why) = &drafted.unreadable[0];
    assert!(path.ends_with(english()) && why.starts_with("line "), "{} {why}", path.display());
    assert_eq!(project.tree("locales"), before);
}

#[test]
fn a_disk_that_fails_at_any_step_loses_no_correction() {
    let base = project();
    draft(&base, "de");
    base.edit(&english(), "english = \"All got tea.\"", "english = \"Everybody was given tea.\"");
    // The next draft has a new sentence to write into the same file.
    base.edit(INPUT, "Музиката започна следобед.", "Музиката започна вечерта.");
    base.run();
    let counting = Arc::new(FaultyDisk::new(RealDisk, Fault::Never, Scope::Changes));
    draft_on(&base.copy(), counting.clone(), "nl").unwrap();
    assert!(counting.count() > 10);
    for at in 0..counting.count() {
        let project = base.copy();
        let fault = Fault::Fail { at, errno: EIO, is_lasting: true };
        let _ = draft_on(&project, Arc::new(FaultyDisk::new(RealDisk, fault, Scope::Changes)), "nl");
        let text = project.text(&english());
        assert!(text.contains("english = \"Everybody was given tea.\""), "step {at}: {text}");
    }
}
