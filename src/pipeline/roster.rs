//! Which articles there are, and which file of `input/` each of them is made from.
//!
//! Only what the last run does not know is opened for it, and no text is kept.

use std::collections::BTreeSet;
use std::path::Path;

use super::apart;
use super::cache::{Basis, Cache};
use super::inputs::{self, About, Incoming};
use super::ledgers::{Known, source_ledger, unreadable};
use super::loaded::{Files, read_input};
use super::looked::Looked;
use super::project::{self, INPUT, Project};
use crate::diagnostic::{Diagnostic, Place};
use crate::fetch;
use crate::files::{Disk, Error};
use crate::segment::segment;

/// An article of the project.
#[derive(Clone, Debug)]
pub(super) struct Member {
    /// Its id.
    pub(super) id: String,
    /// Its file in `input/`, where there is one.
    pub(super) input: Option<String>,
    /// What is known of that file's text.
    pub(super) incoming: Option<Incoming>,
}

impl Member {
    /// An article that is known.
    pub(super) fn of(id: &str, basis: &Basis) -> Member {
        let incoming = basis.incoming.clone();
        let input = incoming.as_ref().map(|incoming| incoming.name.clone());
        Member { id: id.to_owned(), input, incoming }
    }
}

/// The articles of a project.
#[derive(Debug, Default)]
pub(super) struct Roster {
    /// In the order of their ids.
    pub(super) members: Vec<Member>,
    /// Articles whose ledger cannot be read: nothing of theirs is touched, and what is published of them stays.
    pub(super) held: Vec<String>,
    /// What concerns no single article.
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Roster {
    /// Finds the articles of a project.
    pub(super) fn take(
        disk: &dyn Disk,
        project: &Project,
        looked: &Looked,
        cache: &Cache,
    ) -> Result<Roster, Error> {
        let mut roster = Roster::default();
        let (names, told) = fetch::articles(disk, &project.root, Path::new(INPUT), looked.inputs())?;
        roster.diagnostics.extend(told);
        let mut incoming = Vec::new();
        let mut notes = Vec::new();
        for name in names {
            match cache.incoming(name, looked.input(name)) {
                Some(known) => {
                    incoming.push(known.clone());
                    notes.push(Vec::new());
                }
                None => match open(disk, project, name) {
                    Ok((read, told)) => {
                        incoming.push(read);
                        notes.push(told);
                    }
                    Err(fault) => roster.diagnostics.push(fault),
                },
            }
        }
        let (known, broken) = roster.ledgers(disk, project, looked, cache);
        let found = inputs::recognise(&incoming, &known);
        roster.diagnostics.extend(inputs::doubles(&incoming));
        roster.assign(known, &broken, incoming.into_iter().zip(notes).zip(found));
        roster.held = broken.into_iter().map(|broken| broken.id).collect();
        roster.members.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(roster)
    }

    /// The articles that have a ledger, and those whose ledger cannot be read.
    fn ledgers(
        &mut self,
        disk: &dyn Disk,
        project: &Project,
        looked: &Looked,
        cache: &Cache,
    ) -> (Vec<About>, Vec<Broken>) {
        let locale = project.config.locales.source;
        let (mut known, mut broken) = (Vec::new(), Vec::new());
        let walk = looked.walk();
        for name in looked.ledgers() {
            let Some(id) = name.strip_suffix(".toml").filter(|id| !id.starts_with('.')) else { continue };
            if let Some(about) = cache.about(id, &walk) {
                known.push(about.clone());
                continue;
            }
            let files = Files::read(disk, project, locale, id);
            let parsed = match files.ledger() {
                Ok(bytes) => source_ledger(locale, id, bytes.unwrap_or_default()),
                Err(error) => Err(unreadable(&project::ledger(locale, id), error)),
            };
            match parsed {
                Ok(parsed) => {
                    let before = Known::read(locale, id, files.ledger(), files.ftl()).before;
                    let words = before.ok().map(|units| inputs::words(&units));
                    known.push(About { id: id.to_owned(), input: parsed.input, words });
                }
                Err(fault) => {
                    broken.push(Broken::new(id, files.ledger().ok().flatten().unwrap_or_default()));
                    self.diagnostics.push(fault);
                }
            }
        }
        (known, broken)
    }

    /// Gives each file its article; a sound one that has none begins one.
    fn assign(
        &mut self,
        known: Vec<About>,
        broken: &[Broken],
        files: impl Iterator<Item = ((Incoming, Vec<Diagnostic>), Option<usize>)>,
    ) {
        let mut own: Vec<Option<Incoming>> = vec![None; known.len()];
        let mut fresh = Vec::new();
        for ((incoming, notes), found) in files {
            match found {
                Some(article) => own[article] = Some(incoming),
                None => fresh.push((incoming, notes)),
            }
        }
        let mut taken: BTreeSet<String> = known.iter().map(|known| known.id.clone()).collect();
        for (about, incoming) in known.into_iter().zip(own) {
            let input = incoming.as_ref().map(|incoming| incoming.name.clone());
            self.members.push(Member { id: about.id, input, incoming });
        }
        for (incoming, notes) in fresh {
            if broken.iter().any(|broken| broken.is_of(&incoming)) {
                continue;
            }
            let Some(id) = incoming.first_id.clone().filter(|_| incoming.is_sound) else {
                self.diagnostics.extend(notes);
                continue;
            };
            let numbered = (2..).map(|number| format!("{id}-{number}"));
            let id = std::iter::once(id.clone()).chain(numbered).find(|id| !taken.contains(id));
            let id = id.expect("numbers do not end");
            taken.insert(id.clone());
            let input = Some(incoming.name.clone());
            self.members.push(Member { id, input, incoming: Some(incoming) });
        }
    }
}

/// What a file of `input/` is, without its text.
fn open(disk: &dyn Disk, project: &Project, name: &str) -> Result<(Incoming, Vec<Diagnostic>), Diagnostic> {
    let path = Path::new(INPUT).join(name);
    let article = apart::article(&path, read_input(disk, project, name), &project.config.recipe)?;
    let units = segment(&article, project.config.locales.source);
    let incoming = Incoming {
        name: name.to_owned(),
        words: inputs::words(&units),
        first_id: inputs::first_id(&article),
        is_sound: !article.notes.iter().any(Diagnostic::is_error),
    };
    Ok((incoming, article.notes))
}

/// An article whose ledger cannot be read.
#[derive(Debug)]
struct Broken {
    /// The article's id.
    id: String,
    /// The file in `input/` that the ledger still names.
    input: Option<String>,
}

impl Broken {
    fn new(id: &str, bytes: &[u8]) -> Broken {
        let text = String::from_utf8_lossy(bytes);
        let input = text.lines().find_map(|line| line.strip_prefix("input = "));
        let input = input.map(|name| name.trim().trim_matches('"').to_owned());
        Broken { id: id.to_owned(), input }
    }

    /// Whether it is the article of a file in `input/`.
    fn is_of(&self, incoming: &Incoming) -> bool {
        self.input.as_ref() == Some(&incoming.name) || incoming.first_id.as_ref() == Some(&self.id)
    }
}

/// What is said of a project's input that is gone.
pub(super) fn input_missing(input: &Path, id: &str) -> Diagnostic {
    Diagnostic::warning(
        "input-missing",
        Place::file(input),
        format!("the text of “{id}” is gone from {INPUT}/"),
    )
    .hint("The article stays as it was. Put the file back; a renamed file is recognised by its text.")
}
