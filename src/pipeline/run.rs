//! The main job: everything from `input/` to a release.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use thiserror::Error;

use super::examine::Surveyed;
use super::fill::fill;
use super::project::Project;
use super::recover::{recover_looked, take_late};
use super::release::release;
use super::survey::{Purpose, Survey, survey_from};
use crate::diagnostic::Diagnostic;
use crate::files::{self, Disk};
use crate::publish::release::{Plan, ReleaseError, Signing};
use crate::publish::{BuildError, MakeError};

/// What a run is asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Say what would be done, and do nothing.
    pub is_dry: bool,
    /// Who signs the release, if anybody does.
    pub signing: Option<Signing>,
}

/// What a run did, or would do.
#[derive(Debug)]
pub struct Run {
    /// How the project stands.
    pub survey: Survey,
    /// What became of each article, in the survey's order.
    pub fates: Vec<Fate>,
    /// How many articles the release holds.
    pub published: usize,
    /// The release; `None` when none could be made.
    pub plan: Option<Plan>,
    /// What concerns the release as a whole.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether nothing was really done.
    pub is_dry: bool,
}

/// What a release holds of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The source's revision.
    InStep,
    /// An earlier revision, in all its languages.
    Held {
        /// The revision that stays.
        revision: u32,
    },
    /// Nothing yet.
    Waits,
    /// Nothing any more: it was withdrawn.
    Withdrawn,
}

/// Why a run could not be done.
#[derive(Debug, Error)]
pub enum RunError {
    /// The disk said no.
    #[error(transparent)]
    Disk(#[from] files::Error),
    /// No release could be made.
    #[error(transparent)]
    Release(#[from] ReleaseError),
    /// The pages could not be made.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// Files kept changing while horo worked.
    #[error("{} was saved by somebody else again and again while horo worked", .0.display())]
    Restless(PathBuf),
    /// The person at the keyboard stopped the run.
    #[error("stopped")]
    Stopped,
}

impl From<MakeError> for RunError {
    fn from(error: MakeError) -> Self {
        match error {
            MakeError::Build(error) => error.into(),
            MakeError::Release(error) => error.into(),
            MakeError::Load(error) => error.into(),
        }
    }
}

/// A wish to stop, looked at between steps.
pub type Stop = Arc<AtomicBool>;

/// Runs the main job. The caller holds the project's lock.
pub async fn run(
    disk: Arc<dyn Disk>,
    project: Arc<Project>,
    options: Options,
    stop: Stop,
) -> Result<Run, RunError> {
    let (journal, mut recovered, looked) = if options.is_dry {
        (None, Vec::new(), None)
    } else {
        let (journal, told, looked) = recover_looked(disk.as_ref(), &project)?;
        (Some(Arc::new(journal)), told, Some(looked))
    };
    let purpose = journal.clone().map_or(Purpose::Plan, Purpose::Write);
    let kept = Kept::default();
    let told = move |article: &mut Surveyed| kept.keep(article);
    let work = (Arc::clone(&disk), Arc::clone(&project), purpose.clone(), Arc::clone(&stop));
    let mut survey = survey_from(work, looked, told).await?;
    if stop.load(Ordering::Relaxed) {
        return Err(RunError::Stopped);
    }
    fill(disk.as_ref(), &project, &purpose, &stop, &mut survey)?;
    let mut run = release(disk.as_ref(), &project, survey, &options)?;
    run.diagnostics.append(&mut recovered);
    if let Some(journal) = journal {
        run.diagnostics.extend(take_late(disk.as_ref(), &project, &journal)?);
        run.survey.remember(disk.as_ref(), &project, true)?;
    }
    Ok(run)
}

/// How many findings a run keeps to show; in a project of thousands of articles the rest is counted.
const SHOWN: usize = 2_000;

/// The findings that are kept: errors first of all.
#[derive(Default)]
struct Kept(std::cell::Cell<usize>);

impl Kept {
    fn keep(&self, article: &mut Surveyed) {
        let so_far = self.0.get();
        if so_far + article.diagnostics.len() > SHOWN {
            article.diagnostics.retain(Diagnostic::is_error);
            article.diagnostics.truncate((2 * SHOWN).saturating_sub(so_far));
        }
        self.0.set(so_far + article.diagnostics.len());
    }
}
