//! “Still right”: a person confirms translations without changing them.

use std::sync::Arc;

use super::project::{self, Project};
use super::run::RunError;
use super::survey::survey;
use super::writes::{self, Write, read_if_there};
use crate::catalog::guard;
use crate::catalog::ledger::{State, TargetLedger};
use crate::catalog::source;
use crate::files::Disk;
use crate::locale::Locale;

/// What is confirmed, by whom, and how far it has come then.
#[derive(Clone, Debug)]
pub struct Acceptance {
    /// The target locale.
    pub locale: Locale,
    /// The article's id; all articles when `None`.
    pub article: Option<String>,
    /// The message's id; all translated messages when `None`.
    pub unit: Option<String>,
    /// The state that is reached; a message that has come further stays there.
    pub state: State,
    /// Who answers for it.
    pub by: Option<String>,
}

/// What was confirmed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    /// Messages whose line changed, as `article#unit`.
    pub units: Vec<String>,
    /// Whether the article and message that were named are there.
    pub is_found: bool,
}

/// Confirms translations: their source is the source now, and they have come as far as `state`. A message that still
/// holds the source's words is only taken when it is named itself. The caller holds the project's lock.
pub async fn accept(
    disk: Arc<dyn Disk>,
    project: Arc<Project>,
    acceptance: &Acceptance,
) -> Result<Accepted, RunError> {
    // First what translators wrote is taken in, last the mirrors follow the ledger.
    let before = survey(Arc::clone(&disk), Arc::clone(&project)).await?;
    settle(disk.as_ref(), &project, &before.writes())?;
    let mut accepted = Accepted::default();
    let mut changes = Vec::new();
    for article in &before.articles {
        if acceptance.article.as_ref().is_some_and(|wanted| *wanted != article.source.id) {
            continue;
        }
        let path = project::ledger(acceptance.locale, &article.source.id);
        let Some(bytes) = read_if_there(disk.as_ref(), &project.root.join(&path), guard::MAX_BYTES)? else {
            continue;
        };
        let Ok(mut ledger) = TargetLedger::parse(&String::from_utf8_lossy(&bytes)) else { continue };
        for unit in &article.source.units {
            if acceptance.unit.as_ref().is_some_and(|wanted| *wanted != unit.id) {
                continue;
            }
            accepted.is_found = true;
            let Some(line) = ledger.units.iter_mut().find(|line| line.id == unit.id) else { continue };
            let is_named = acceptance.unit.is_some();
            if line.state == State::Initial && !is_named {
                continue;
            }
            let before = line.clone();
            line.source = source::digest(unit);
            line.state = line.state.max(acceptance.state);
            if acceptance.by.is_some() {
                line.confirmed.clone_from(&acceptance.by);
            }
            if *line != before {
                accepted.units.push(format!("{}#{}", article.source.id, unit.id));
            }
        }
        changes.extend(Write::needed(path, Some(bytes), &ledger.to_toml()));
    }
    settle(disk.as_ref(), &project, &changes)?;
    let after = survey(Arc::clone(&disk), Arc::clone(&project)).await?;
    settle(disk.as_ref(), &project, &after.writes())?;
    Ok(accepted)
}

fn settle(disk: &dyn Disk, project: &Project, changes: &[Write]) -> Result<(), RunError> {
    match writes::apply(disk, &project.root, changes)? {
        None => Ok(()),
        Some(path) => Err(RunError::Restless(path)),
    }
}
