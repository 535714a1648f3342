//! `horo accept`: a person confirms translations.

use std::sync::Arc;

use super::{Exit, Failure, lock};
use crate::catalog::ledger::State;
use crate::files::Disk;
use crate::locale::Locale;
use crate::pipeline::{self, Acceptance, Project};
use crate::report;

/// Confirms all articles of a language, one article, or one message (`ARTICLE#MESSAGE`).
pub async fn accept(
    disk: Arc<dyn Disk>,
    project: Arc<Project>,
    locale: Locale,
    what: Option<&str>,
    state: State,
    by: Option<String>,
) -> Result<Exit, Failure> {
    super::is_target(&project, locale)?;
    let _lock = lock(&project, "accept")?;
    let (article, unit) = match what.map(|what| (what, what.split_once('#'))) {
        None => (None, None),
        Some((article, None)) => (Some(article.to_owned()), None),
        Some((_, Some((article, unit)))) => (Some(article.to_owned()), Some(unit.to_owned())),
    };
    let acceptance = Acceptance { locale, article, unit, state, by };
    let accepted = pipeline::accept(disk, project, &acceptance).await?;
    if !accepted.is_found {
        let named = what.unwrap_or("anything");
        return Err(Failure::new(
            Exit::Usage,
            format!("there is no “{named}” in {locale}"),
            "“horo status” lists the articles; a message's id stands before its “=”.",
        ));
    }
    for unit in &accepted.units {
        report::data(&format!("{unit}\n"));
    }
    report::talk(&match accepted.units.len() {
        0 => "Nothing had to be confirmed.\n".to_owned(),
        1 => format!("1 message is {} in {locale}. “horo run” publishes it.\n", state.name()),
        many => format!("{many} messages are {} in {locale}. “horo run” publishes them.\n", state.name()),
    });
    Ok(Exit::Done)
}
