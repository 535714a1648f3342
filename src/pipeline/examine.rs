//! One article, whole: its source merged, its targets brought up to date, checked and judged. Nothing is written.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::thread;

use serde::{Deserialize, Serialize};

use super::changes::{Changed, since_the_last_run};
use super::editions;
use super::gate::{self, Tally, Verdict};
use super::loaded::Loaded;
use super::project::{self, Project};
use super::sources::{Source, merge_source};
use super::targets::{self, Places, Target, Words};
use super::writes::Write;
use crate::catalog::draft::Fills;
use crate::diagnostic::{Counts, Diagnostic, Place};
use crate::extract::markup;
use crate::glossary::Uses;
use crate::locale::Locale;
use crate::publish::{Article, Record};

/// An article with all its texts.
#[derive(Clone, Debug)]
pub struct Examined {
    /// Its source.
    pub source: Source,
    /// Its targets, in the project's order.
    pub targets: Vec<Target>,
    /// How it stands in each of them.
    pub tallies: Vec<(Locale, Tally)>,
    /// Whether it may be published.
    pub verdict: Verdict,
    /// What would be published; only when it was asked for and may be.
    pub form: Option<Article>,
}

/// An article as it stands, without its texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Surveyed {
    /// Its id.
    pub id: String,
    /// Its file in `input/`.
    pub input: PathBuf,
    /// Its title, as plain text.
    pub title: String,
    /// Its day, `YYYY-MM-DD`.
    pub date: String,
    /// How often the source was changed, plus one.
    pub revision: u32,
    /// Whether a revision can be made from its source.
    pub is_sound: bool,
    /// How it stands in each target locale, in the project's order.
    pub tallies: Vec<(Locale, Tally)>,
    /// Whether it may be published.
    pub verdict: Verdict,
    /// Which forms of the glossary each target asks for, in the same order; `None` where it could not be read.
    pub uses: Vec<Option<Uses>>,
    /// How many findings there are.
    pub told: Counts,
    /// The record of the form that would be published.
    pub form: Option<Record>,
    /// Files that have to be written; none after a run.
    pub pending: Vec<PathBuf>,
    /// What changed in its source since horo last wrote it; not kept from run to run.
    #[serde(skip)]
    pub changed: Vec<Changed>,
    /// The findings, where they were asked for; not kept from run to run.
    #[serde(skip)]
    pub diagnostics: Vec<Diagnostic>,
}

/// What an examination is asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    /// Which text the diagnostics point at.
    pub(super) places: Places,
    /// Whether the published form is wanted.
    pub(super) with_form: bool,
    /// Whether it is the only article at work, so that its locales may share the processors.
    pub(super) is_alone: bool,
    /// What the memory has for what nobody has translated, for each target in the project's order; or nothing.
    pub(super) fills: &'a [Fills],
}

/// Examines an article.
pub(super) fn examine(
    project: &Project,
    id: &str,
    loaded: &Loaded,
    words: &[Words<'_>],
    asked: Asked<'_>,
) -> Examined {
    let mut source = merge_source(project, id, loaded);
    let none = Fills::new();
    let survey = |(place, (files, words))| {
        let fills = asked.fills.get(place).unwrap_or(&none);
        targets::survey(project, &source, (files, fills), words, asked.places)
    };
    let pairs: Vec<_> = loaded.targets.iter().zip(words).enumerate().collect();
    let targets: Vec<Target> = if asked.is_alone {
        let (one, other) = pairs.split_at(pairs.len() / 2);
        thread::scope(|scope| {
            let other = scope.spawn(|| other.iter().copied().map(survey).collect::<Vec<_>>());
            let mut targets: Vec<Target> = one.iter().copied().map(survey).collect();
            targets.extend(other.join().unwrap_or_else(|panicked| std::panic::resume_unwind(panicked)));
            targets
        })
    } else {
        pairs.into_iter().map(survey).collect()
    };
    source.plan(project.config.locales.source, |digest| {
        let is_used = |used: &Vec<String>| used.iter().any(|used| used == digest);
        targets.iter().any(|target| target.made_from.as_ref().is_none_or(is_used))
    });
    let release = &project.config.release;
    let tallies: Vec<_> =
        targets.iter().map(|target| (target.locale, gate::tally(target, &source, release))).collect();
    let verdict = gate::judge(&source, &tallies, release);
    let mut examined = Examined { source, targets, tallies, verdict, form: None };
    if asked.with_form {
        examined.make_form(project);
    }
    examined
}

impl Examined {
    /// Everything that is to be said about the article: the source first, then the targets.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.source.diagnostics.iter().chain(self.targets.iter().flat_map(|target| &target.diagnostics))
    }

    /// The writes that bring its files up to date: what was put aside, targets, their ledgers, and last the source, so
    /// that a run that dies between two of them is continued by the next.
    pub fn writes(&self) -> impl Iterator<Item = &Write> {
        self.targets.iter().flat_map(|target| &target.writes).chain(&self.source.writes)
    }

    /// What would be published. Where that cannot be made although no check said so, the article waits.
    fn make_form(&mut self, project: &Project) {
        let Verdict::Ready(locales) = &self.verdict else { return };
        let ready: Vec<&Target> =
            self.targets.iter().filter(|target| locales.contains(&target.locale)).collect();
        match editions::article(&self.source, project.config.locales.source, &ready) {
            Ok(form) => self.form = Some(form),
            Err((unit, locale)) => {
                let path = project::ftl(locale, &self.source.id);
                let message = format!(
                    "the text of “{unit}” cannot be published: its tags are not the source's, or it is empty"
                );
                self.source.diagnostics.push(
                    Diagnostic::error("unpublishable", Place::file(&path), message)
                        .hint("Copy the tags from the source's comment above the message."),
                );
                self.verdict = Verdict::Waits;
            }
        }
    }

    /// The same without the texts.
    pub(super) fn surveyed(&self) -> Surveyed {
        let mut seen = BTreeSet::new();
        let paths = self.writes().map(|write| &write.path).filter(|path| seen.insert(*path));
        let pending = paths.cloned().collect();
        Surveyed {
            id: self.source.id.clone(),
            input: self.source.input.clone(),
            title: markup::plain(self.source.title()).into_owned(),
            date: self.source.ledger.date.clone(),
            revision: self.source.ledger.revision,
            is_sound: self.source.is_sound,
            tallies: self.tallies.clone(),
            verdict: self.verdict.clone(),
            uses: self.targets.iter().map(|target| target.uses).collect(),
            told: Counts::of(self.diagnostics()),
            form: self.form.as_ref().map(Record::of),
            pending,
            changed: since_the_last_run(&self.source),
            diagnostics: Vec::new(),
        }
    }
}
