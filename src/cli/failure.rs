//! The boundary where errors become a sentence, a next step and an exit code.

use super::exit::Exit;
use crate::config::{ConfigError, FILE};
use crate::files::{self, LockError};
use crate::pipeline::RunError;
use crate::publish::BuildError;
use crate::report;

/// Why a command could not do its work.
#[derive(Debug)]
pub struct Failure {
    /// How the process ends.
    pub exit: Exit,
    /// What happened, as a fragment without full stop.
    pub message: String,
    /// What to do next.
    pub hint: String,
}

impl Failure {
    /// A failure with its parts.
    pub fn new(exit: Exit, message: impl Into<String>, hint: impl Into<String>) -> Failure {
        Failure { exit, message: message.into(), hint: hint.into() }
    }

    /// What the person at the keyboard reads.
    pub fn text(&self) -> String {
        format!("horo: {}\n  → {}\n", report::visible(&self.message), report::visible(&self.hint))
    }
}

impl From<files::Error> for Failure {
    fn from(error: files::Error) -> Failure {
        Failure::new(Exit::Storage, error.to_string(), error.hint())
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Failure {
        let hint = match &error {
            ConfigError::Missing(_) => format!(
                "Go to the project's folder, name it with “--project DIR”, or begin one with “horo init DIR”. {FILE} marks a project."
            ),
            ConfigError::Disk(error) => error.hint().to_owned(),
            ConfigError::Wrong { .. } => "Mend that line; docs/officer.md explains every setting.".to_owned(),
        };
        Failure::new(Exit::Config, error.to_string(), hint)
    }
}

impl From<LockError> for Failure {
    fn from(error: LockError) -> Failure {
        match error {
            LockError::Held { .. } => Failure::new(
                Exit::Busy,
                error.to_string(),
                "Wait until it is done and run again; two at once would get in each other's way.",
            ),
            LockError::Disk(error) => error.into(),
        }
    }
}

impl From<RunError> for Failure {
    fn from(error: RunError) -> Failure {
        let message = error.to_string();
        match error {
            RunError::Disk(error) => error.into(),
            RunError::Release(error) => Failure::new(Exit::Storage, message, error.hint()),
            RunError::Build(BuildError::Article { .. }) => Failure::new(
                Exit::Content,
                message,
                "The release stands as it was. If this came after an update of horo, please report it.",
            ),
            RunError::Build(_) => Failure::new(
                Exit::Content,
                message,
                "The release stands as it was. Mend the template, or take it out of the templates' folder.",
            ),
            RunError::Restless(_) => Failure::new(
                Exit::Storage,
                message,
                "Nothing of theirs was overwritten. Run again when the files are quiet.",
            ),
            RunError::Stopped => {
                Failure::new(Exit::Interrupted, message, "Nothing is half-done; run again at any time.")
            }
        }
    }
}
