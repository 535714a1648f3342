//! Everything read, merged, checked and judged, in memory; nothing is written.
//!
//! `horo status`, `horo check`, a dry run and the main job all begin here, so they never disagree. The target locales
//! are worked on side by side.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use tokio::task::JoinSet;

use super::gate::{self, Tally, Verdict};
use super::project::Project;
use super::sources::{self, Source, Taken};
use super::targets::{self, Target, Words};
use super::vocabulary::Vocabulary;
use super::writes::Write;
use crate::catalog::format::Bundle;
use crate::diagnostic::Diagnostic;
use crate::files::{Disk, Error};
use crate::glossary::References;
use crate::locale::Locale;

/// A project as it stands.
#[derive(Clone, Debug)]
pub struct Survey {
    /// The articles, in the order of their ids.
    pub articles: Vec<Surveyed>,
    /// Glossary and page words of every locale, the source first.
    pub vocabularies: Vec<Vocabulary>,
    /// Articles whose source cannot be told, because their ledger cannot be read; what is published of them stays.
    pub held: Vec<String>,
    /// What concerns no single article. An error among them holds the whole release back.
    pub diagnostics: Vec<Diagnostic>,
}

/// An article as it stands.
#[derive(Clone, Debug)]
pub struct Surveyed {
    /// Its source.
    pub source: Source,
    /// Its targets, in the project's order.
    pub targets: Vec<Target>,
    /// How it stands in each of them.
    pub tallies: Vec<(Locale, Tally)>,
    /// Whether it may be published.
    pub verdict: Verdict,
}

impl Surveyed {
    /// Everything that is to be said about the article: the source first, then the targets.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.source.diagnostics.iter().chain(self.targets.iter().flat_map(|target| &target.diagnostics))
    }

    /// The writes that bring its files up to date: what was put aside, targets, their ledgers, and last the source, so
    /// that a run that dies between two of them is continued by the next.
    pub fn writes(&self) -> impl Iterator<Item = &Write> {
        self.targets.iter().flat_map(|target| &target.writes).chain(&self.source.writes)
    }
}

impl Survey {
    /// Everything that is to be said, in the order of files.
    pub fn all_diagnostics(&self) -> Vec<&Diagnostic> {
        self.diagnostics.iter().chain(self.articles.iter().flat_map(Surveyed::diagnostics)).collect()
    }

    /// All writes in their order.
    pub fn writes(&self) -> Vec<Write> {
        self.articles.iter().flat_map(Surveyed::writes).cloned().collect()
    }

    /// The files that would be written, each once.
    pub fn written_paths(&self) -> Vec<PathBuf> {
        let mut seen = BTreeSet::new();
        let paths = self.articles.iter().flat_map(Surveyed::writes).map(|write| &write.path);
        paths.filter(|path| seen.insert(*path)).cloned().collect()
    }
}

/// Reads and judges a project. Places are those of the files as they stand.
pub async fn survey(disk: Arc<dyn Disk>, project: Arc<Project>) -> Result<Survey, Error> {
    survey_for(disk, project, Places::AsTheyStand).await
}

/// Which text of a target the diagnostics point at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Places {
    /// The file on the disk.
    AsTheyStand,
    /// The file after the writes.
    AsWritten,
}

/// Reads and judges a project, for somebody who then does the writes or only tells.
pub(super) async fn survey_for(
    disk: Arc<dyn Disk>,
    project: Arc<Project>,
    places: Places,
) -> Result<Survey, Error> {
    let Taken { sources, held, mut diagnostics } = {
        let (disk, project) = (Arc::clone(&disk), Arc::clone(&project));
        blocking(move || sources::take(disk.as_ref(), &project)).await?
    };
    let sources = Arc::new(sources);
    let own = Arc::new(Vocabulary::load(disk.as_ref(), &project, project.config.locales.source));
    diagnostics.extend(own.read().diagnostics);
    let mut tasks = JoinSet::new();
    for (at, &locale) in project.config.locales.targets.iter().enumerate() {
        let (disk, project, sources, own) =
            (Arc::clone(&disk), Arc::clone(&project), Arc::clone(&sources), Arc::clone(&own));
        tasks.spawn_blocking(move || {
            (at, survey_locale(disk.as_ref(), &project, (locale, places), &sources, &own))
        });
    }
    let mut surveyed = Vec::with_capacity(tasks.len());
    while let Some(done) = tasks.join_next().await {
        surveyed.push(done.unwrap_or_else(|panicked| std::panic::resume_unwind(panicked.into_panic())));
    }
    surveyed.sort_by_key(|(at, _)| *at);
    let mut vocabularies = vec![Arc::unwrap_or_clone(own)];
    let mut targets: Vec<Vec<Target>> = vec![Vec::new(); sources.len()];
    for (_, locale) in surveyed {
        vocabularies.push(locale.vocabulary);
        diagnostics.extend(locale.diagnostics);
        for (article, target) in targets.iter_mut().zip(locale.targets) {
            article.push(target);
        }
    }
    let sources = Arc::unwrap_or_clone(sources);
    let articles =
        sources.into_iter().zip(targets).map(|(source, targets)| judge(&project, source, targets)).collect();
    Ok(Survey { articles, vocabularies, held, diagnostics })
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|panicked| std::panic::resume_unwind(panicked.into_panic()))
}

struct SurveyedLocale {
    vocabulary: Vocabulary,
    diagnostics: Vec<Diagnostic>,
    targets: Vec<Target>,
}

fn survey_locale(
    disk: &dyn Disk,
    project: &Project,
    (locale, places): (Locale, Places),
    sources: &[Source],
    own: &Vocabulary,
) -> SurveyedLocale {
    let vocabulary = Vocabulary::load(disk, project, locale);
    let (read, source_read) = (vocabulary.read(), own.read());
    let mut diagnostics = read.compare(&source_read, locale);
    diagnostics.splice(0..0, read.diagnostics.iter().cloned());
    let (mut bundle, mut source_bundle) = (Bundle::new(locale), Bundle::new(own.locale));
    bundle.add(&read.terms.body);
    source_bundle.add(&source_read.terms.body);
    let (source_terms, terms) = (own.glossary(), vocabulary.glossary());
    let words = Words {
        locale,
        source_locale: own.locale,
        glossary: &read.terms,
        bundle: &bundle,
        source_bundle: &source_bundle,
        terms: (&source_terms, &terms),
        are_read: read.knows_terms && source_read.knows_terms,
        places,
    };
    let targets: Vec<Target> =
        sources.iter().map(|source| targets::survey(disk, project, source, &words)).collect();
    let mut asked = Some(References::default());
    for target in &targets {
        asked = asked.zip(target.references.clone()).map(|(mut all, own)| {
            all.extend(own);
            all
        });
    }
    diagnostics.extend(read.unused_forms(asked, locale));
    SurveyedLocale { vocabulary, diagnostics, targets }
}

fn judge(project: &Project, mut source: Source, targets: Vec<Target>) -> Surveyed {
    source.plan(project.config.locales.source, |digest| {
        let is_used = |used: &Vec<String>| used.iter().any(|used| used == digest);
        targets.iter().any(|target| target.made_from.as_ref().is_none_or(is_used))
    });
    let release = &project.config.release;
    let tallies: Vec<_> =
        targets.iter().map(|target| (target.locale, gate::tally(target, &source, release))).collect();
    let verdict = gate::judge(&source, &tallies, release);
    Surveyed { source, targets, tallies, verdict }
}
