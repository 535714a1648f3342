//! Machine drafts: what nobody has translated yet is given to an engine, sentence by sentence.
//!
//! A draft is written into its file as a machine's text and nothing better: it counts as missing or to be reviewed, as
//! `horo.toml` says, until a person has read it. What an engine did not give back whole, or what has an error by the
//! checks, is no draft.

mod asked;
mod english;
mod kept;
mod names;
mod way;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::examine::Examined;
use super::loaded::Files;
use super::project::{self, Project};
use super::recover::recover;
use super::run::{RunError, Stop};
use super::survey::{Purpose, Survey, survey};
use super::writes::{self, Write, read_if_there};
use crate::catalog::editor::Editor;
use crate::catalog::guard;
use crate::catalog::ledger::{Line, Origin, State, TargetLedger, target_digest};
use crate::catalog::mirror;
use crate::catalog::pattern;
use crate::catalog::resource::{self, Kind};
use crate::catalog::source;
use crate::catalog::splice::Edit;
use crate::check::{Finding, check_patterns};
use crate::diagnostic::Severity;
use crate::extract::markup;
use crate::files::{Disk, Journal};
use crate::leverage::engine::Failure;
use crate::locale::Locale;
use crate::segment::Unit;

use asked::{Asked, Wish};
use english::English;
use names::Names;
use way::Here;

pub use way::Way;

/// What became of the drafts in a language.
#[derive(Clone, Debug, Default)]
pub struct Drafted {
    /// Messages that have a draft now.
    pub n_drafted: usize,
    /// Messages without one, because it did not come back whole or has an error by the checks.
    pub n_refused: usize,
    /// Sentences that will be done later.
    pub n_pending: usize,
    /// Sentences that the engine was asked for; the others were kept from before.
    pub n_sent: usize,
    /// Why the engine was not asked for more.
    pub failure: Option<Failure>,
    /// Files of English that cannot be read, and why; what goes by way of them has no draft.
    pub unreadable: Vec<(PathBuf, String)>,
}

impl Drafted {
    /// Whether anything was done, or could not be.
    pub fn has_news(&self) -> bool {
        self.n_drafted + self.n_sent > 0 || self.failure.is_some() || !self.unreadable.is_empty()
    }

    /// Adds what came of asking an engine, and gives the drafts.
    fn take(&mut self, asked: Asked) -> Vec<Option<String>> {
        self.n_sent += asked.n_sent;
        self.n_pending += asked.n_pending;
        self.failure = self.failure.take().or(asked.failure);
        asked.drafts
    }
}

/// Findings that are a warning in a person's text and mean of a machine's that it is no draft: what a reader of fluent
/// sentences overlooks.
const TELLING: [&str; 11] = [
    "date-changed",
    "month-changed",
    "time-changed",
    "number-changed",
    "number-missing",
    "percent-changed",
    "currency-changed",
    "wrong-language-likely",
    "too-short",
    "too-long",
    "doubled-sentence",
];

/// What has no translation yet, or a draft whose English was corrected.
struct Missing {
    article: String,
    unit: Unit,
    /// All sentences of its article.
    sentences: Arc<Vec<String>>,
}

/// Drafts in one language after the other. What one language left is where the next one begins, so that the project is
/// surveyed once for each at most, and not at all where nothing came of it.
pub struct Drafts {
    disk: Arc<dyn Disk>,
    project: Arc<Project>,
    /// How the project stands, if that is known.
    survey: Option<Survey>,
}

impl Drafts {
    /// In a project of which nothing is known yet. The caller holds its lock for as long as this lasts.
    pub fn new(disk: Arc<dyn Disk>, project: Arc<Project>) -> Drafts {
        Drafts { disk, project, survey: None }
    }

    /// In a project as a run left it. The caller has held its lock since.
    pub fn after(disk: Arc<dyn Disk>, project: Arc<Project>, survey: Survey) -> Drafts {
        Drafts { disk, project, survey: Some(survey) }
    }

    /// Drafts what is missing in a language. `tell` gets the words that were done so far and those there are.
    pub async fn draft(
        &mut self,
        locale: Locale,
        way: Way<'_>,
        stop: Stop,
        tell: &mut (dyn FnMut(usize, usize) + Send),
    ) -> Result<Drafted, RunError> {
        let (disk, project) = (Arc::clone(&self.disk), Arc::clone(&self.project));
        let journal = Arc::new(recover(disk.as_ref(), &project)?.0);
        // First what translators wrote is taken in. What they write later, the files are asked for again.
        let before = match self.survey.take() {
            Some(survey) => survey,
            None => self.settled(&journal).await?,
        };
        let source = project.config.locales.source;
        let wish = Wish { source, target: locale, stop: &stop };
        let here = Here { disk: disk.as_ref(), project: &project, journal: &journal, way, wish };
        let missing = here.all_missing(&before)?;
        let mut drafted = Drafted::default();
        let names = here.names();
        let drafts = here.drafts((&missing, &names), &mut drafted, tell).await?;
        let is_new = here.write_all((&missing, &names), drafts, &mut drafted)?;
        // Last the comments above the messages follow the ledger.
        self.survey = Some(if is_new { self.settled(&journal).await? } else { before });
        Ok(drafted)
    }

    /// The project with all its files brought up to date.
    async fn settled(&self, journal: &Arc<Journal>) -> Result<Survey, RunError> {
        let (disk, project) = (Arc::clone(&self.disk), Arc::clone(&self.project));
        let purpose = Purpose::Write(Arc::clone(journal));
        let survey = survey(disk, project, purpose, Stop::default(), |_| {}).await?;
        survey.remember(self.disk.as_ref(), &self.project, false)?;
        Ok(survey)
    }
}

/// The draft of a unit, if all its sentences have one, its tags are the source's and no check calls it wrong.
fn whole(unit: &Unit, sentences: Vec<Option<String>>, source: Locale, locale: Locale) -> Option<String> {
    let sentences: Vec<String> = sentences.into_iter().collect::<Option<_>>()?;
    let text = sentences.join("\n");
    let original = unit.text();
    let shape = |text: &str| markup::parse(text).ok().map(|nodes| markup::shape(&nodes));
    if text.trim().is_empty() || shape(&text)? != shape(&original)? {
        return None;
    }
    let (was, is) = (pattern::layout(&original, "\n"), pattern::layout(&text, "\n"));
    let found = check_patterns(source, locale, &was, &is);
    let is_wrong = |finding: &Finding| finding.severity == Severity::Error || TELLING.contains(&finding.code);
    (!found.iter().any(is_wrong)).then_some(text)
}

impl Here<'_> {
    /// What is missing in all articles.
    fn all_missing(&self, survey: &Survey) -> Result<Vec<Missing>, RunError> {
        let target = self.wish.target;
        let mut englishes = BTreeMap::new();
        for surveyed in survey.articles.iter().filter(|article| article.is_sound) {
            let own = surveyed.tallies.iter().find(|tally| tally.0 == target);
            let is_open = own.is_some_and(|(_, tally)| tally.missing > 0);
            let english = self.english(&surveyed.id)?;
            if is_open || english.as_ref().is_some_and(English::has_corrections) {
                englishes.insert(surveyed.id.as_str(), english.unwrap_or_default());
            }
        }
        let mut missing = Vec::new();
        survey.examined(
            self.disk,
            self.project,
            |id| englishes.contains_key(id),
            |examined| {
                if let Some(english) = englishes.get(examined.source.id.as_str()) {
                    missing.extend(self.missing(&examined, english));
                }
            },
        );
        Ok(missing)
    }

    /// What an article has to be drafted.
    fn missing(&self, examined: &Examined, english: &English) -> Vec<Missing> {
        let Some(target) = examined.targets.iter().find(|target| target.locale == self.wish.target) else {
            return Vec::new();
        };
        let sentences = examined.source.units.iter().flat_map(|unit| unit.sentences.iter().cloned());
        let sentences = Arc::new(sentences.collect::<Vec<String>>());
        let mut missing = Vec::new();
        for (unit, standing) in examined.source.units.iter().zip(&target.standings) {
            // What the memory has is nearer to this project's words than what a machine would say.
            let is_missing = standing.is_missing() && standing.draft.is_none();
            let is_drafted = standing.origin == Origin::Machine && standing.state == State::Translated;
            let is_corrected = || unit.sentences.iter().any(|sentence| english.is_corrected(sentence));
            if is_missing || is_drafted && !standing.is_stale && is_corrected() {
                let (article, sentences) = (examined.source.id.clone(), Arc::clone(&sentences));
                missing.push(Missing { article, unit: unit.clone(), sentences });
            }
        }
        missing
    }

    /// Writes the drafts of what was missing, and counts them. Whether any file has new words.
    fn write_all(
        &self,
        (missing, names): (&[Missing], &Names),
        drafts: Vec<Option<String>>,
        drafted: &mut Drafted,
    ) -> Result<bool, RunError> {
        let mut drafts = drafts.into_iter();
        let mut is_new = false;
        for own in missing.chunk_by(|one, other| one.article == other.article) {
            let mut texts = Vec::new();
            for missing in own {
                let sentences: Vec<_> = drafts.by_ref().take(missing.unit.sentences.len()).collect();
                // One that is still to come, or was never asked for, is neither a draft nor a refused one.
                match whole(&missing.unit, sentences, self.wish.source, self.wish.target) {
                    Some(text) => texts.push((&missing.unit, text)),
                    None if drafted.failure.is_none() && drafted.n_pending == 0 => drafted.n_refused += 1,
                    None => {}
                }
            }
            if !texts.is_empty() {
                let n_drafted = self.write(&own[0].article, &texts, names)?;
                drafted.n_drafted += n_drafted;
                is_new |= n_drafted > 0;
            }
        }
        Ok(is_new)
    }

    /// Writes drafts into an article's file, and first into its ledger that a machine made them: if the run dies between
    /// the two, the messages are untranslated as before, and never taken for a person's. The engine may have taken its
    /// time, so both are read anew, and only what still waits untouched gets a draft. How many did.
    fn write(&self, article: &str, texts: &[(&Unit, String)], names: &Names) -> Result<usize, RunError> {
        let (disk, project, locale) = (self.disk, self.project, self.wish.target);
        let path = project::ledger(locale, article);
        let old = read_if_there(disk, &project.root.join(&path), guard::MAX_BYTES)?;
        let files = Files::read(disk, project, locale, article);
        let (Some(old), Ok(Some(bytes))) = (old, files.ftl()) else { return Ok(0) };
        let Ok(mut ledger) = TargetLedger::parse(&String::from_utf8_lossy(&old)) else { return Ok(0) };
        let Ok(resource) = resource::read(bytes) else { return Ok(0) };
        let name = self.way.name();
        let waits = |unit: &Unit| {
            let value = resource.message(&unit.id).and_then(|(located, _)| resource.value(&located));
            let line = ledger.line(&unit.id).filter(|line| waits(line, &name));
            line.zip(value).is_some_and(|(line, value)| line.target == target_digest(value))
        };
        let texts: Vec<_> = texts.iter().filter(|(unit, _)| waits(unit)).collect();
        let mut editor = Editor::new(&resource);
        for (unit, text) in &texts {
            if let Some(at) = resource.position(Kind::Message, &unit.id) {
                editor.set_text(at, text);
            }
            let located = resource.message(&unit.id).map(|(located, _)| located);
            let located = located.filter(|located| mirror::names(&resource, located).next().is_none());
            if let Some((located, forms)) = located.zip(names.other_forms(&unit.text())) {
                let text = mirror::names_line(&forms) + editor.newline();
                editor.edit(Edit { span: located.comment.end..located.comment.end, text });
            }
        }
        let text = editor.finish();
        let Ok(drafted) = resource::read(text.as_bytes()) else { return Ok(0) };
        let mut n_drafted = 0;
        for (unit, _) in &texts {
            let Some(value) = drafted.message(&unit.id).and_then(|(located, _)| drafted.value(&located))
            else {
                continue;
            };
            if let Some(line) = ledger.units.iter_mut().find(|line| line.id == unit.id) {
                let drafted = Line {
                    id: unit.id.clone(),
                    state: State::Translated,
                    origin: Origin::Machine,
                    by: Some(name.clone()),
                    confirmed: None,
                    source: source::digest(unit),
                    target: target_digest(value),
                };
                n_drafted += usize::from(*line != drafted);
                *line = drafted;
            }
        }
        let first = Write::needed(path, Some(&old), &ledger.to_toml());
        let second = Write::needed(project::ftl(locale, article), Some(bytes), &text);
        let writes: Vec<Write> = first.into_iter().chain(second).collect();
        match writes::apply(disk, self.journal, &project.root, &writes)? {
            Ok(_) => Ok(n_drafted),
            Err(path) => Err(RunError::Restless(path)),
        }
    }
}

/// Whether a message waits for a draft: nobody has translated it, or it has one of these very machines that nobody has
/// read.
fn waits(line: &Line, name: &str) -> bool {
    match line.state {
        State::Initial => line.origin != Origin::Memory,
        State::Translated => {
            line.origin == Origin::Machine && line.confirmed.is_none() && line.by.as_deref() == Some(name)
        }
        _ => false,
    }
}
