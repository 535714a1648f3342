//! `horo status`: article × language, or one article with what its translations wait for.

use std::sync::Arc;

use super::{Exit, Failure};
use crate::files::Disk;
use crate::pipeline::{self, Project, Purpose, Stop};
use crate::report;

/// Shows the table; with an article its row only, and every sentence that changed under a translation. Reads only.
pub async fn status(
    disk: Arc<dyn Disk>,
    project: Arc<Project>,
    named: Option<&str>,
    json: bool,
) -> Result<Exit, Failure> {
    let survey = pipeline::survey(
        Arc::clone(&disk),
        Arc::clone(&project),
        Purpose::Look,
        Stop::default(),
        // The table needs no findings, only how many there are.
        |article| article.diagnostics = Vec::new(),
    );
    let mut survey = survey.await?;
    if let Some(named) = named {
        survey.articles.retain(|article| article.id == named);
        if survey.articles.is_empty() {
            let message = format!("there is no article “{}”", report::visible(named));
            return Err(Failure::new(Exit::Usage, message, "“horo status” lists the articles by their ids."));
        }
    }
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
        if named.is_some()
            && let Some(examined) = pipeline::article(disk.as_ref(), &project, &article.id)?
        {
            report::data(&report::changed_in_full(&examined));
        }
    }
    let words = project.config.leverage.words_per_hour;
    if named.is_none() {
        report::data(&report::effort(&survey.articles, &project.config.locales.targets, words));
    }
    let summary = report::summary(survey.counts());
    if !summary.is_empty() {
        report::talk(&format!("\n{summary}: “horo check” shows them.\n"));
    }
    Ok(Exit::Done)
}
