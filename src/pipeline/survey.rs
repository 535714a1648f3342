//! A whole project: each article read, merged, checked and judged, one after the other, and its texts let go again.
//!
//! `horo status`, `horo check`, a dry run and the main job all begin here, so they never disagree. What has not changed
//! since the last run is not read again. Several articles are worked on side by side; what is told comes in the order
//! of their ids all the same.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::cache::{Basis, Cache};
use super::examine::{Asked, Examined, Surveyed, examine};
use super::fill::AllFills;
use super::loaded::Loaded;
use super::looked::Looked;
use super::project::{self, Project};
use super::roster::{Member, Roster};
use super::run::{RunError, Stop};
use super::targets::{Places, Words};
use super::terms::Terms;
use super::vocabulary::{Read, Vocabulary};
use super::work::{Done, Work};
use crate::catalog::format::Bundle;
use crate::diagnostic::{Counts, Diagnostic};
use crate::files::{self, Action, Disk, Fingerprint, Journal};
use crate::glossary::{FormNames, Uses};
use crate::publish::{Article, Record};

/// Bytes of published forms that are kept at hand for the release; the others are made again when they are needed.
const FORMS: usize = 32_000_000;

/// What a survey is for.
#[derive(Clone, Debug)]
pub enum Purpose {
    /// To see how articles stand: nothing is told of what is known.
    Look,
    /// To tell everything that is to be said of these files and folders (of all if none is named), at the lines of the
    /// files as they stand.
    Tell(Vec<PathBuf>),
    /// To say what a run would do.
    Plan,
    /// To write what has to be written. The caller holds the project's lock.
    Write(Arc<Journal>),
}

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
    /// Files that were written, or would be.
    pub written: Vec<PathBuf>,
    /// Published forms at hand, by article.
    pub(super) forms: BTreeMap<String, Article>,
    /// What the next run shall know.
    pub(super) memory: Memory,
}

/// What the next run shall know.
#[derive(Clone, Debug)]
pub(super) struct Memory {
    context: Fingerprint,
    /// From what each article's standing was found, in the order of the articles.
    pub(super) bases: Vec<Basis>,
    /// Whether the last run knew anything otherwise.
    is_new: bool,
    /// Whether any article came, went, or has other bytes than the last run left there when it had asked the memory.
    pub(super) is_changed: bool,
}

impl Survey {
    /// Everything that was kept to be said, in the order of files.
    pub fn all_diagnostics(&self) -> Vec<&Diagnostic> {
        self.diagnostics.iter().chain(self.articles.iter().flat_map(|article| &article.diagnostics)).collect()
    }

    /// How much there is to be said, also of what was not kept.
    pub fn counts(&self) -> Counts {
        let own = Counts::of(&self.diagnostics);
        self.articles.iter().fold(own, |counts, article| counts.and(article.told))
    }

    /// Calls `work` with a function that gives the published form of a surveyed article's record: what the survey has at
    /// hand, or else made again from the files. If they were saved meanwhile, nobody has judged what they hold now.
    pub(super) fn with_forms<T>(
        &self,
        disk: &dyn Disk,
        project: &Project,
        work: impl FnOnce(&(dyn Fn(&Record) -> Result<Article, files::Error> + Sync)) -> T,
    ) -> T {
        let reads: Vec<Read<'_>> = self.vocabularies.iter().map(Vocabulary::read).collect();
        with_words(&self.vocabularies, &reads, |words| {
            let asked = Asked { places: Places::AsWritten, with_form: true, is_alone: false, fills: &[] };
            work(&|record: &Record| {
                if let Some(form) = self.forms.get(&record.id) {
                    return Ok(form.clone());
                }
                let at = self.articles.binary_search_by(|article| article.id.cmp(&record.id));
                let input = at.ok().and_then(|at| self.articles[at].input.file_name());
                let input = input.map(|name| name.to_string_lossy().into_owned());
                let loaded = Loaded::read(disk, project, &record.id, input.as_deref());
                let form = examine(project, &record.id, &loaded, words, asked).form;
                form.filter(|form| Record::of(form) == *record).ok_or_else(|| {
                    let path = project::ftl(project.config.locales.source, &record.id);
                    let reason = "this article's files were saved by somebody else while horo worked";
                    files::Error::new(Action::Read, &path, io::Error::other(reason))
                })
            })
        })
    }

    /// Gives the articles that are wanted with all their texts, one after the other, as their files stand now.
    pub(super) fn examined(
        &self,
        disk: &dyn Disk,
        project: &Project,
        is_wanted: impl Fn(&str) -> bool,
        mut take: impl FnMut(Examined),
    ) {
        let reads: Vec<Read<'_>> = self.vocabularies.iter().map(Vocabulary::read).collect();
        let known = self.articles.iter().zip(&self.memory.bases);
        let asked = Asked { places: Places::AsTheyStand, with_form: false, is_alone: true, fills: &[] };
        with_words(&self.vocabularies, &reads, |words| {
            for (article, basis) in known.filter(|(article, _)| is_wanted(&article.id)) {
                let member = Member::of(&article.id, basis);
                let loaded = Loaded::read(disk, project, &member.id, member.input.as_deref());
                take(examine(project, &member.id, &loaded, words, asked));
            }
        });
    }

    /// Saves what the next run shall know. `is_filled`: the memory was asked for all that waits.
    pub(super) fn remember(
        &self,
        disk: &dyn Disk,
        project: &Project,
        is_filled: bool,
    ) -> Result<(), files::Error> {
        let Memory { context, bases, is_new, .. } = &self.memory;
        if !is_new {
            return Ok(());
        }
        let entries = bases.iter().zip(&self.articles);
        Cache::save(disk, &project.cache(), *context, (entries.collect(), is_filled))
    }
}

/// Surveys a project. `tell` gets each article in the order of their ids, with what is to be said about it; what it
/// leaves there is kept in the survey.
pub async fn survey(
    disk: Arc<dyn Disk>,
    project: Arc<Project>,
    purpose: Purpose,
    stop: Stop,
    tell: impl FnMut(&mut Surveyed) + Send + 'static,
) -> Result<Survey, RunError> {
    survey_from((disk, project, purpose, stop), None, tell).await
}

/// The same for who may have looked at the project's folders just now.
pub(super) async fn survey_from(
    (disk, project, purpose, stop): (Arc<dyn Disk>, Arc<Project>, Purpose, Stop),
    looked: Option<Looked>,
    mut tell: impl FnMut(&mut Surveyed) + Send + 'static,
) -> Result<Survey, RunError> {
    let work = move || {
        let looked = looked.map_or_else(|| Looked::at(disk.as_ref(), &project), Ok)?;
        survey_now(disk.as_ref(), &project, (&purpose, &stop), &looked, &mut tell)
    };
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|panicked| std::panic::resume_unwind(panicked.into_panic()))
}

/// The same in this thread, from a look at the project's folders.
fn survey_now(
    disk: &dyn Disk,
    project: &Project,
    (purpose, stop): (&Purpose, &AtomicBool),
    looked: &Looked,
    tell: &mut (dyn FnMut(&mut Surveyed) + Send),
) -> Result<Survey, RunError> {
    let vocabularies = vocabularies(disk, project);
    let context = context(disk, project, &vocabularies)?;
    let cache = Cache::open(disk, &project.cache(), context)?;
    let roster = Roster::take(disk, project, looked, &cache)?;
    let reads: Vec<Read<'_>> = vocabularies.iter().map(Vocabulary::read).collect();
    let mut diagnostics = roster.diagnostics;
    diagnostics.extend(reads[0].diagnostics.iter().cloned());
    for (read, vocabulary) in reads.iter().zip(&vocabularies).skip(1) {
        diagnostics.extend(read.diagnostics.iter().cloned());
        diagnostics.extend(read.compare(&reads[0], vocabulary.locale));
    }
    let mut gathering = Gathering {
        tell,
        articles: Vec::with_capacity(roster.members.len()),
        bases: Vec::with_capacity(roster.members.len()),
        written: Vec::new(),
        forms: BTreeMap::new(),
        room: FORMS,
        is_new: cache.len() != roster.members.len() || !cache.is_filled,
        is_changed: cache.len() != roster.members.len() || !cache.is_filled,
    };
    let n_articles = roster.members.len();
    with_words(&vocabularies, &reads, |words| {
        let work = Work { disk, project, purpose, stop, words, fills: &AllFills::new() };
        work.all(cache, looked, roster.members, &mut |done| gathering.take(done))
    })?;
    let Gathering { articles, bases, written, forms, is_new, is_changed, .. } = gathering;
    // Whether a form of the glossary is unused is known when every article was looked at.
    if matches!(purpose, Purpose::Tell(_)) && articles.len() == n_articles {
        for (at, (read, vocabulary)) in reads.iter().zip(&vocabularies).skip(1).enumerate() {
            let own = |article: &Surveyed| article.uses.get(at).copied().flatten();
            let news = articles.iter().map(own).try_fold(Uses::default(), |all, own| Some(all.and(own?)));
            diagnostics.extend(news.and_then(|news| read.unused_forms(news, vocabulary.locale)));
        }
    }
    let memory = Memory { context, bases, is_new, is_changed };
    Ok(Survey { articles, vocabularies, held: roster.held, diagnostics, written, forms, memory })
}

/// One article with all its texts, as its files stand; `None` when there is no such article.
pub fn article(disk: &dyn Disk, project: &Project, id: &str) -> Result<Option<Examined>, RunError> {
    let looked = Looked::at(disk, project)?;
    let vocabularies = vocabularies(disk, project);
    // Which articles there are the last run knows, so that the texts of all others need not be read for one.
    let cache = Cache::open(disk, &project.cache(), context(disk, project, &vocabularies)?)?;
    let roster = Roster::take(disk, project, &looked, &cache)?;
    let Some(member) = roster.members.into_iter().find(|member| member.id == id) else { return Ok(None) };
    let reads: Vec<Read<'_>> = vocabularies.iter().map(Vocabulary::read).collect();
    let loaded = Loaded::read(disk, project, id, member.input.as_deref());
    let asked = Asked { places: Places::AsTheyStand, with_form: true, is_alone: true, fills: &[] };
    Ok(Some(with_words(&vocabularies, &reads, |words| examine(project, id, &loaded, words, asked))))
}

pub(super) fn vocabularies(disk: &dyn Disk, project: &Project) -> Vec<Vocabulary> {
    project.config.all_locales().map(|locale| Vocabulary::load(disk, project, locale)).collect()
}

/// Calls `work` with the words of the targets, in the project's order. The vocabularies' first one is the source's.
pub(super) fn with_words<T>(
    vocabularies: &[Vocabulary],
    reads: &[Read<'_>],
    work: impl FnOnce(&[Words<'_>]) -> T,
) -> T {
    let mut bundles: Vec<Bundle<'_>> = Vec::with_capacity(reads.len());
    for (read, vocabulary) in reads.iter().zip(vocabularies) {
        let mut bundle = Bundle::new(vocabulary.locale);
        bundle.add(&read.terms.body);
        bundles.push(bundle);
    }
    let terms: Vec<Terms<'_>> =
        reads.iter().zip(vocabularies).map(|(read, own)| Terms::new(&read.terms, own.locale)).collect();
    let names: Vec<FormNames> = reads.iter().map(|read| FormNames::of(&read.terms)).collect();
    let words = |place: usize| Words {
        locale: vocabularies[place].locale,
        source_locale: vocabularies[0].locale,
        glossary: &reads[place].terms,
        bundle: &bundles[place],
        source_bundle: &bundles[0],
        terms: (&terms[0], &terms[place]),
        form_names: &names[place],
        are_read: reads[place].knows_terms && reads[0].knows_terms,
    };
    work(&(1..reads.len()).map(words).collect::<Vec<_>>())
}

/// What every article's standing depends on besides its own files. Memories of other tools are looked at and not opened.
pub(super) fn context(
    disk: &dyn Disk,
    project: &Project,
    vocabularies: &[Vocabulary],
) -> Result<Fingerprint, files::Error> {
    let program = files::own_program();
    let targets = &project.config.locales.targets;
    let memories = targets.iter().map(|&locale| disk.look(&project.root.join(project::memory(locale))));
    let memories = memories.collect::<Result<Vec<_>, _>>()?;
    let all = format!("{program:?}\n{:?}\n{vocabularies:?}\n{memories:?}", project.config);
    Ok(Fingerprint::of(all.as_bytes()))
}

/// What a survey has come to.
struct Gathering<'a> {
    tell: &'a mut (dyn FnMut(&mut Surveyed) + Send),
    articles: Vec<Surveyed>,
    bases: Vec<Basis>,
    written: Vec<PathBuf>,
    forms: BTreeMap<String, Article>,
    room: usize,
    is_new: bool,
    is_changed: bool,
}

impl Gathering<'_> {
    fn take(&mut self, done: Done) {
        let Done { mut entry, mut diagnostics, form, is_new, is_changed, written } = done;
        if let Some((form, bytes)) = form
            && let Some(room) = self.room.checked_sub(bytes)
        {
            self.room = room;
            self.forms.insert(form.id.clone(), form);
        }
        self.written.extend(written);
        self.is_new |= is_new;
        self.is_changed |= is_changed;
        std::mem::swap(&mut entry.surveyed.diagnostics, &mut diagnostics);
        (self.tell)(&mut entry.surveyed);
        self.articles.push(entry.surveyed);
        self.bases.push(entry.basis);
    }
}
