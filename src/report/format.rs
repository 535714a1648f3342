//! The forms in which findings are given to people and programs.

use crate::diagnostic::{Diagnostic, Severity};

use super::{annotations, diagnostics, json, sarif};

/// A form of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people: the sentence, the place with its line, the next step.
    Text,
    /// One JSON object a finding and line.
    Json,
    /// One SARIF 2.1.0 log, for code scanning.
    Sarif,
    /// Workflow commands of GitHub Actions, which become annotations of a pull request.
    Github,
    /// A GitLab Code Quality report, which becomes annotations of a merge request.
    Gitlab,
}

impl Format {
    /// All of them with the names that they have on the command line.
    pub const ALL: [(&'static str, Format); 5] = [
        ("text", Format::Text),
        ("json", Format::Json),
        ("sarif", Format::Sarif),
        ("github", Format::Github),
        ("gitlab", Format::Gitlab),
    ];

    /// Whether all findings stand in one document, so that it can only be written when all are there.
    pub fn is_document(self) -> bool {
        matches!(self, Format::Sarif | Format::Gitlab)
    }

    /// Findings in this form; for people with colours, which are taken out where no terminal listens.
    pub fn render(self, all: &[Diagnostic]) -> String {
        let all = all.iter();
        match self {
            Format::Text => diagnostics(all),
            Format::Json => json::checked(all),
            Format::Sarif => sarif::log(all),
            Format::Github => annotations::github(all),
            Format::Gitlab => annotations::gitlab(all),
        }
    }
}

/// The sentence and the next step as one text.
pub(super) fn whole(told: &Diagnostic) -> String {
    match &told.hint {
        Some(hint) => format!("{}\n{hint}", told.message),
        None => told.message.clone(),
    }
}

/// A path as addresses have it: with `/`, relative to the project's folder.
pub(super) fn uri(told: &Diagnostic) -> String {
    let steps = told.place.path.components().map(|step| step.as_os_str().to_string_lossy().into_owned());
    steps.collect::<Vec<_>>().join("/")
}

/// The words of a severity in some form.
pub(super) fn word(told: &Diagnostic, words: [&'static str; 3]) -> &'static str {
    match told.severity {
        Severity::Note => words[0],
        Severity::Warning => words[1],
        Severity::Error => words[2],
    }
}
