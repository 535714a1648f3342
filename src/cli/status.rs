//! `horo status`: article × language.

use std::sync::Arc;

use super::{Exit, Failure};
use crate::files::Disk;
use crate::pipeline::{self, Project, Purpose, Stop};
use crate::report;

/// Shows the table. Reads only.
pub async fn status(disk: Arc<dyn Disk>, project: Arc<Project>, json: bool) -> Result<Exit, Failure> {
    let survey = pipeline::survey(disk, Arc::clone(&project), Purpose::Look, Stop::default(), |article| {
        // The table needs no findings, only how many there are.
        article.diagnostics = Vec::new();
    });
    let survey = survey.await?;
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
            report::data(&format!("\n{}: waits for\n{late}", article.id));
        }
    }
    let summary = report::summary(survey.counts());
    if !summary.is_empty() {
        report::talk(&format!("\n{summary}: “horo check” shows them.\n"));
    }
    Ok(Exit::Done)
}
