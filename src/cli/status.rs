//! `horo status`: article × language.

use std::sync::Arc;

use super::{Exit, Failure};
use crate::files::Disk;
use crate::pipeline::{self, Project};
use crate::report;

/// Shows the table. Reads only.
pub async fn status(disk: Arc<dyn Disk>, project: Arc<Project>, json: bool) -> Result<Exit, Failure> {
    let survey = pipeline::survey(disk, Arc::clone(&project)).await.map_err(Failure::from)?;
    if json {
        report::data(&report::status_json(&survey));
        return Ok(Exit::Done);
    }
    report::data(&report::status(
        &survey.articles,
        project.config.locales.source,
        &project.config.locales.targets,
    ));
    for article in &survey.articles {
        let late = report::late(article);
        if !late.is_empty() {
            report::data(&format!("\n{}: waits for\n{late}", article.source.id));
        }
    }
    let summary = report::summary(survey.all_diagnostics());
    if !summary.is_empty() {
        report::talk(&format!("\n{summary}: “horo check” shows them.\n"));
    }
    Ok(Exit::Done)
}
