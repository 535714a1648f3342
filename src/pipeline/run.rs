//! The main job: everything from `input/` to a release.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use thiserror::Error;

use super::project::{self, Project};
use super::release::release;
use super::survey::{Places, Survey, survey_for};
use super::writes;
use crate::diagnostic::Diagnostic;
use crate::files::{self, Disk};
use crate::publish::release::{Plan, ReleaseError, Signing};
use crate::publish::{BuildError, MakeError};

/// How often a run begins again because a file was saved under it.
const TRIES: usize = 3;

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
    /// Files of `locales/` that were written.
    pub written: Vec<PathBuf>,
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
    let look = |stop: &Stop| if stop.load(Ordering::Relaxed) { Err(RunError::Stopped) } else { Ok(()) };
    if !options.is_dry {
        sweep(disk.as_ref(), &project)?;
    }
    let mut restless = PathBuf::new();
    for _ in 0..TRIES {
        let survey = survey_for(Arc::clone(&disk), Arc::clone(&project), Places::AsWritten).await?;
        look(&stop)?;
        if options.is_dry {
            return release(disk.as_ref(), &project, survey, &options);
        }
        match writes::apply(disk.as_ref(), &project.root, &survey.writes())? {
            None => {
                look(&stop)?;
                return release(disk.as_ref(), &project, survey, &options);
            }
            Some(path) => restless = path,
        }
    }
    Err(RunError::Restless(restless))
}

/// Removes files that a run that died was writing.
fn sweep(disk: &dyn Disk, project: &Project) -> Result<(), files::Error> {
    for locale in project.config.all_locales() {
        let news =
            project::ftl(locale, "x").parent().map(|folder| project.root.join(folder)).unwrap_or_default();
        for folder in [project.root.join(project::state(locale)), news] {
            for name in disk.list(&folder)? {
                if name.starts_with('.') && name.ends_with(files::STAGED) && !name.contains('\u{fffd}') {
                    disk.remove_file(&folder.join(name))?;
                }
            }
        }
    }
    Ok(())
}
