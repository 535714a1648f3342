//! Machine drafts: what nobody has translated yet is given to an engine, sentence by sentence.
//!
//! A draft is written into its file as a machine's text and nothing better: it counts as missing or to be reviewed, as
//! `horo.toml` says, until a person has read it. What an engine did not give back whole, or what has an error by the
//! checks, is no draft.

mod asked;
mod kept;

use std::path::PathBuf;
use std::sync::Arc;

use super::loaded::Files;
use super::project::{self, CACHE, Project};
use super::recover::recover;
use super::run::{RunError, Stop};
use super::survey::{Purpose, article, survey};
use super::writes::{self, Write, read_if_there};
use crate::catalog::editor::Editor;
use crate::catalog::guard;
use crate::catalog::ledger::{Line, Origin, State, TargetLedger, target_digest};
use crate::catalog::pattern;
use crate::catalog::resource::{self, Kind};
use crate::catalog::source;
use crate::check::{Finding, check_patterns};
use crate::diagnostic::Severity;
use crate::extract::markup;
use crate::files::{Disk, Journal, sha256};
use crate::leverage::engine::{Engine, Failure};
use crate::locale::Locale;
use crate::segment::Unit;

use asked::{Asked, Wish, ask};
use kept::Kept;

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

/// What nobody has translated yet.
struct Missing {
    article: String,
    unit: Unit,
    /// Where its sentences stand among all that are asked for.
    from: usize,
}

/// Drafts what is missing in a language with an engine. `tell` gets the words that were done so far and those there are.
/// The caller holds the project's lock.
pub async fn draft(
    disk: Arc<dyn Disk>,
    project: Arc<Project>,
    locale: Locale,
    engine: &dyn Engine,
    stop: Stop,
    tell: &mut (dyn FnMut(usize, usize) + Send),
) -> Result<Drafted, RunError> {
    let journal = Arc::new(recover(disk.as_ref(), &project)?.0);
    let settle = || {
        let purpose = Purpose::Write(Arc::clone(&journal));
        survey(Arc::clone(&disk), Arc::clone(&project), purpose, Stop::default(), |_| {})
    };
    // First what translators wrote is taken in, last the comments above the messages follow the ledger.
    let before = settle().await?;
    let (mut missing, mut texts) = (Vec::new(), Vec::new());
    let is_open = |tallies: &[(Locale, super::Tally)]| {
        tallies.iter().any(|(own, tally)| *own == locale && tally.missing > 0)
    };
    for surveyed in before.articles.iter().filter(|article| article.is_sound && is_open(&article.tallies)) {
        let Some(examined) = article(disk.as_ref(), &project, &surveyed.id)? else { continue };
        let Some(target) = examined.targets.iter().find(|target| target.locale == locale) else { continue };
        for (unit, standing) in examined.source.units.iter().zip(&target.standings) {
            // What the memory has for it says where it comes from and what differs: a machine knows less.
            if standing.is_missing() && standing.draft.is_none() {
                missing.push(Missing { article: surveyed.id.clone(), unit: unit.clone(), from: texts.len() });
                texts.extend(unit.sentences.iter().cloned());
            }
        }
    }
    let source = project.config.locales.source;
    let mut kept = Kept::open(disk.as_ref(), kept_in(&project, engine, locale))?;
    let wish = Wish { source, target: locale, stop: &stop };
    let Asked { drafts, n_sent, n_pending, failure } = ask(engine, &mut kept, wish, &texts, tell).await?;
    let mut drafted = Drafted { n_pending, n_sent, failure, ..Drafted::default() };
    let mut rest = missing.as_slice();
    while let Some(first) = rest.first() {
        let n = rest.iter().take_while(|missing| missing.article == first.article).count();
        let (own, behind) = rest.split_at(n);
        rest = behind;
        let mut texts = Vec::new();
        for missing in own {
            let sentences = &drafts[missing.from..missing.from + missing.unit.sentences.len()];
            // One that is still to come, or was never asked for, is neither a draft nor a refused one.
            match whole(&missing.unit, sentences, source, locale) {
                Some(text) => texts.push((&missing.unit, text)),
                None if drafted.failure.is_none() && drafted.n_pending == 0 => drafted.n_refused += 1,
                None => {}
            }
        }
        if !texts.is_empty() {
            drafted.n_drafted += texts.len();
            write(disk.as_ref(), &project, &journal, (&first.article, locale), engine, &texts)?;
        }
    }
    settle().await?.remember(disk.as_ref(), &project, false)?;
    Ok(drafted)
}

/// Where the answers of an engine are kept.
fn kept_in(project: &Project, engine: &dyn Engine, locale: Locale) -> PathBuf {
    let version = &sha256(engine.version().as_bytes())[..16];
    project.root.join(CACHE).join("drafts").join(format!("{version}-{locale}.jsonl"))
}

/// The draft of a unit, if all its sentences have one, its tags are the source's and no check calls it wrong.
fn whole(unit: &Unit, sentences: &[Option<String>], source: Locale, locale: Locale) -> Option<String> {
    let sentences: Vec<String> = sentences.iter().cloned().collect::<Option<_>>()?;
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

/// Writes drafts into an article's file, and first into its ledger that a machine made them: if the run dies between the
/// two, the messages are untranslated as before, and never taken for a person's.
fn write(
    disk: &dyn Disk,
    project: &Project,
    journal: &Journal,
    (article, locale): (&str, Locale),
    engine: &dyn Engine,
    texts: &[(&Unit, String)],
) -> Result<(), RunError> {
    let files = Files::read(disk, project, locale, article);
    let Ok(Some(bytes)) = files.ftl() else { return Ok(()) };
    let Ok(resource) = resource::read(bytes) else { return Ok(()) };
    let mut editor = Editor::new(&resource);
    for (unit, text) in texts {
        if let Some(at) = resource.position(Kind::Message, &unit.id) {
            editor.set_text(at, text);
        }
    }
    let text = editor.finish();
    let Ok(drafted) = resource::read(text.as_bytes()) else { return Ok(()) };
    let path = project::ledger(locale, article);
    let old = read_if_there(disk, &project.root.join(&path), guard::MAX_BYTES)?;
    let Some(old) = old else { return Ok(()) };
    let Ok(mut ledger) = TargetLedger::parse(&String::from_utf8_lossy(&old)) else { return Ok(()) };
    for (unit, _) in texts {
        let Some(value) = drafted.message(&unit.id).and_then(|(located, _)| drafted.value(&located)) else {
            continue;
        };
        if let Some(line) = ledger.units.iter_mut().find(|line| line.id == unit.id) {
            *line = Line {
                id: unit.id.clone(),
                state: State::Translated,
                origin: Origin::Machine,
                by: Some(engine.name()),
                confirmed: None,
                source: source::digest(unit),
                target: target_digest(value),
            };
        }
    }
    let first = Write::needed(path, Some(&old), &ledger.to_toml());
    let second = Write::needed(project::ftl(locale, article), Some(bytes), &text);
    let writes: Vec<Write> = first.into_iter().chain(second).collect();
    match writes::apply(disk, journal, &project.root, &writes)? {
        Ok(_) => Ok(()),
        Err(path) => Err(RunError::Restless(path)),
    }
}
