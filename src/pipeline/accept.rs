//! “Still right”: a person confirms translations without changing them.

use std::sync::Arc;

use super::ledgers::Known;
use super::loaded::Files;
use super::project::{self, Project};
use super::recover::recover;
use super::run::{RunError, Stop};
use super::survey::{Purpose, survey};
use super::writes::{self, Write, read_if_there};
use crate::catalog::guard;
use crate::catalog::ledger::{State, TargetLedger};
use crate::catalog::source;
use crate::files::{Disk, Journal};
use crate::locale::Locale;
use crate::segment::Unit;

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
    let journal = Arc::new(recover(disk.as_ref(), &project)?.0);
    let settle = || {
        let purpose = Purpose::Write(Arc::clone(&journal));
        survey(Arc::clone(&disk), Arc::clone(&project), purpose, Stop::default(), |_| {})
    };
    // First what translators wrote is taken in, last the mirrors follow the ledger.
    let before = settle().await?;
    let mut accepted = Accepted::default();
    let is_wanted = |id: &str| acceptance.article.as_ref().is_none_or(|wanted| wanted == id);
    for article in before.articles.iter().filter(|article| is_wanted(&article.id)) {
        confirm(disk.as_ref(), &project, &journal, &article.id, acceptance, &mut accepted)?;
    }
    settle().await?.remember(disk.as_ref(), &project, false)?;
    Ok(accepted)
}

/// Confirms an article's messages in its ledger.
fn confirm(
    disk: &dyn Disk,
    project: &Project,
    journal: &Journal,
    article: &str,
    acceptance: &Acceptance,
    accepted: &mut Accepted,
) -> Result<(), RunError> {
    let source = project.config.locales.source;
    let files = Files::read(disk, project, source, article);
    let Ok(units) = Known::read(source, article, files.ledger(), files.ftl()).before else { return Ok(()) };
    let path = project::ledger(acceptance.locale, article);
    let Some(bytes) = read_if_there(disk, &project.root.join(&path), guard::MAX_BYTES)? else {
        return Ok(());
    };
    let Ok(mut ledger) = TargetLedger::parse(&String::from_utf8_lossy(&bytes)) else { return Ok(()) };
    let is_wanted = |unit: &&Unit| acceptance.unit.as_ref().is_none_or(|wanted| *wanted == unit.id);
    for unit in units.iter().filter(is_wanted) {
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
            accepted.units.push(format!("{article}#{}", unit.id));
        }
    }
    let write = Write::needed(path, Some(&bytes), &ledger.to_toml());
    match writes::apply(disk, journal, &project.root, write.as_slice())? {
        Ok(_) => Ok(()),
        Err(path) => Err(RunError::Restless(path)),
    }
}
