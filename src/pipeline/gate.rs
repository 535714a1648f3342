//! May an article be published, and in which languages?
//!
//! The rules of the release: one revision in all languages; with `together = "all"` nothing before everything is ready,
//! and until then the revision before it stays everywhere.

use serde::{Deserialize, Serialize};

use super::effort::Effort;
use super::sources::Source;
use super::targets::Target;
use crate::catalog::ledger::{Origin, State};
use crate::config::{Machine, Release, Together};
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;

/// How an article stands in one target locale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Messages of the source.
    pub messages: usize,
    /// Without a translation.
    pub missing: usize,
    /// Whose source changed.
    pub stale: usize,
    /// That have not come as far as the project requires.
    pub behind: usize,
    /// Made by a machine and read by no person, where the project does not let them count.
    pub machine: usize,
    /// Findings that must be mended.
    pub errors: usize,
    /// Findings that a person should look at.
    pub warnings: usize,
    /// What is left to translate.
    pub effort: Effort,
    /// Whether its file could be read at all.
    pub is_readable: bool,
}

impl Tally {
    /// Whether the locale can be published at the source's revision.
    pub fn is_in_step(&self) -> bool {
        self.is_readable && self.missing + self.stale + self.behind + self.machine + self.errors == 0
    }
}

/// Counts how an article stands in a locale.
pub fn tally(target: &Target, source: &Source, release: &Release) -> Tally {
    let counts =
        |is: &dyn Fn(&&crate::catalog::target::Standing) -> bool| target.standings.iter().filter(is).count();
    let required = release.require.state();
    let is_unread = |standing: &crate::catalog::target::Standing| {
        standing.origin == Origin::Machine && standing.state < State::Reviewed
    };
    let severity = |wanted| target.diagnostics.iter().filter(|d| d.severity == wanted).count();
    Tally {
        messages: source.units.len(),
        missing: counts(&|s| s.is_missing()),
        stale: counts(&|s| s.is_stale),
        behind: counts(&|s| !s.is_missing() && s.state < required),
        machine: if release.machine == Machine::Never {
            counts(&|s| !s.is_missing() && is_unread(s))
        } else {
            0
        },
        errors: severity(crate::diagnostic::Severity::Error),
        warnings: severity(crate::diagnostic::Severity::Warning),
        effort: Effort::of(source, &target.standings, release.machine != Machine::Never),
        is_readable: !target.standings.is_empty(),
    }
}

/// What the next release holds of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Its source's revision, in these target locales besides the source's.
    Ready(Vec<Locale>),
    /// Nothing new; what was published before stays, in every language.
    Waits,
}

/// Decides about an article.
pub fn judge(source: &Source, tallies: &[(Locale, Tally)], release: &Release) -> Verdict {
    let has_errors = source.diagnostics.iter().any(Diagnostic::is_error);
    let ready: Vec<Locale> =
        tallies.iter().filter(|(_, tally)| tally.is_in_step()).map(|&(locale, _)| locale).collect();
    let is_enough = match release.together {
        Together::All => ready.len() == tallies.len(),
        Together::Ready => true,
    };
    if source.is_sound && !has_errors && is_enough { Verdict::Ready(ready) } else { Verdict::Waits }
}
