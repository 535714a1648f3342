//! Texts and an engine: what was kept, what has to be asked for, in batches, and what came of it.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::kept::Kept;
use crate::fetch::web::{pause, until};
use crate::files;
use crate::leverage::engine::mask::Masked;
use crate::leverage::engine::{Batch, Engine, Failure, FailureKind, Outcome};
use crate::locale::Locale;

/// How often a batch is tried in all.
const TRIES: usize = 3;
/// The longest wait that an engine may ask for; a longer one is told instead.
const PATIENCE: Duration = Duration::from_secs(30);

/// What becomes of a batch that is given up.
const STOPPED: Failure = Failure { kind: FailureKind::Slow, retry_after: None };

/// What came of texts.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// A draft for each text, in their order.
    pub(super) drafts: Vec<Option<String>>,
    /// How many texts the engine was asked for.
    pub(super) n_sent: usize,
    /// How many will be done later.
    pub(super) n_pending: usize,
    /// Why the engine was not asked for more.
    pub(super) failure: Option<Failure>,
}

/// Between which languages, and who may stop it.
#[derive(Clone, Copy)]
pub(super) struct Wish<'a> {
    pub(super) source: Locale,
    pub(super) target: Locale,
    pub(super) stop: &'a AtomicBool,
}

impl Wish<'_> {
    fn is_over(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// Has an engine draft masked texts. `tell` gets the words that were done so far and those there are. One batch
/// is at work at a time, so memory is bounded by it; what came is kept before the next one is asked for.
pub(super) async fn ask(
    engine: &dyn Engine,
    kept: &mut Kept<'_>,
    wish: Wish<'_>,
    masked: &[Masked],
    tell: &mut (dyn FnMut(usize, usize) + Send),
) -> Result<Asked, files::Error> {
    let mut asked = Asked::default();
    let mut job = Job { engine, kept, wish, failure: None, n_sent: 0 };
    let mut seen = BTreeSet::new();
    let mut todo = Vec::new();
    for masked in masked.iter().filter(|masked| masked.has_words() && seen.insert(&masked.text)) {
        if job.kept.get(&masked.text).is_some() || job.is_pending(&masked.text).await? {
            continue;
        }
        todo.push(masked.text.as_str());
    }
    todo.retain(|text| job.kept.get(text).is_none());
    // Texts of about one length take a model about the same time, and waste none of a batch.
    todo.sort_by_key(|text| text.chars().count());
    let all: usize = todo.iter().map(|text| words(text)).sum();
    let mut done = 0;
    for batch in batches(&todo, engine) {
        if job.wish.is_over() || job.failure.is_some() {
            break;
        }
        tell(done, all);
        job.batch(batch).await?;
        done += batch.iter().map(|text| words(text)).sum::<usize>();
    }
    tell(done, all);
    (asked.n_sent, asked.failure) = (job.n_sent, job.failure);
    for masked in masked {
        let is_pending = kept.pending(&masked.text).is_some();
        asked.n_pending += usize::from(is_pending);
        asked.drafts.push(match kept.get(&masked.text) {
            Some(draft) => masked.unmask(draft),
            None => Some(masked.bare.clone()).filter(|_| !masked.has_words()),
        });
    }
    Ok(asked)
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The texts in batches that the engine takes, each in its place. A single text that is too long is a batch of its own,
/// for the engine to refuse.
fn batches<'t, 'a>(texts: &'t [&'a str], engine: &dyn Engine) -> Vec<&'t [&'a str]> {
    let capabilities = engine.capabilities();
    let mut batches = Vec::new();
    let (mut from, mut characters) = (0, 0);
    for (at, text) in texts.iter().enumerate() {
        let own = text.chars().count();
        if at > from && (at - from >= capabilities.batch || characters + own > capabilities.characters) {
            batches.push(&texts[from..at]);
            (from, characters) = (at, 0);
        }
        characters += own;
    }
    if from < texts.len() {
        batches.push(&texts[from..]);
    }
    batches
}

struct Job<'j, 'd> {
    engine: &'j dyn Engine,
    kept: &'j mut Kept<'d>,
    wish: Wish<'j>,
    failure: Option<Failure>,
    n_sent: usize,
}

impl Job<'_, '_> {
    /// Asks for a text that an earlier run gave to an engine; whether it is still to come.
    async fn is_pending(&mut self, text: &str) -> Result<bool, files::Error> {
        let Some(id) = self.kept.pending(text).map(str::to_owned) else { return Ok(false) };
        match self.engine.collect(&id).await {
            Outcome::Done(texts) if texts.len() == 1 => self.kept.add(text, Some(&texts[0]), None)?,
            Outcome::Pending(_) => return Ok(true),
            Outcome::Failed(failure) if failure.retry_after.is_some() => return Ok(true),
            // The engine does not know it any more, or failed at it: it is asked anew.
            Outcome::Done(_) | Outcome::Failed(_) => self.kept.add(text, None, None)?,
        }
        Ok(false)
    }

    /// A batch; in parts where the engine cannot do it as a whole, so that one odd text costs no other its draft.
    async fn batch(&mut self, texts: &[&str]) -> Result<(), files::Error> {
        let mut parts = vec![texts];
        while let Some(part) = parts.pop() {
            if self.wish.is_over() || self.failure.is_some() {
                break;
            }
            match self.submit(part).await {
                Outcome::Done(drafts) if drafts.len() == part.len() => {
                    for (text, draft) in part.iter().zip(&drafts) {
                        self.kept.add(text, Some(draft), None)?;
                    }
                }
                Outcome::Pending(id) if part.len() == 1 => self.kept.add(part[0], None, Some(&id))?,
                Outcome::Failed(failure)
                    if !matches!(failure.kind, FailureKind::TooLarge | FailureKind::Nonsense) =>
                {
                    self.failure = Some(failure);
                }
                Outcome::Done(_) | Outcome::Pending(_) | Outcome::Failed(_) if part.len() > 1 => {
                    let (one, other) = part.split_at(part.len() / 2);
                    parts.extend([other, one]);
                }
                // This text has no draft.
                Outcome::Done(_) | Outcome::Pending(_) | Outcome::Failed(_) => {}
            }
        }
        Ok(())
    }

    /// Asks the engine, and again where that may help.
    async fn submit(&mut self, texts: &[&str]) -> Outcome {
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        self.n_sent += texts.len();
        let batch = Batch { source: self.wish.source, target: self.wish.target, texts };
        for tried in 1.. {
            // An answer that a person does not want to wait for any more is not waited for.
            let outcome = tokio::select! {
                outcome = self.engine.submit(&batch) => outcome,
                () = until(|| self.wish.is_over()) => return Outcome::Failed(STOPPED),
            };
            let Outcome::Failed(Failure { retry_after: Some(wait), .. }) = &outcome else { return outcome };
            if tried == TRIES || *wait > PATIENCE {
                return outcome;
            }
            pause(*wait, || self.wish.is_over()).await;
            if self.wish.is_over() {
                return outcome;
            }
        }
        unreachable!("the loop ends by returning")
    }
}
