//! The same for programs: `--json`.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::pipeline::{Effort, Survey};

#[derive(Serialize)]
struct Article<'a> {
    id: &'a str,
    title: &'a str,
    date: &'a str,
    revision: u32,
    input: String,
    is_sound: bool,
    locales: Vec<State<'a>>,
}

#[derive(Serialize)]
struct State<'a> {
    locale: &'a str,
    in_step: bool,
    messages: usize,
    missing: usize,
    stale: usize,
    to_review: usize,
    errors: usize,
    warnings: usize,
    words: Effort,
}

/// How every article stands in every language, as one JSON object.
pub fn status(survey: &Survey) -> String {
    let article = |article: &'_ crate::pipeline::Surveyed| -> serde_json::Value {
        let locales = article.tallies.iter().map(|(locale, tally)| State {
            locale: locale.code(),
            in_step: tally.is_in_step(),
            messages: tally.messages,
            missing: tally.missing,
            stale: tally.stale,
            to_review: tally.behind + tally.machine,
            errors: tally.errors,
            warnings: tally.warnings,
            words: tally.effort,
        });
        serde_json::json!(Article {
            id: &article.id,
            title: &article.title,
            date: &article.date,
            revision: article.revision,
            input: article.input.display().to_string(),
            is_sound: article.is_sound,
            locales: locales.collect(),
        })
    };
    let articles: Vec<_> = survey.articles.iter().map(article).collect();
    serde_json::json!({ "articles": articles }).to_string() + "\n"
}

/// Diagnostics, one JSON object a line.
pub(super) fn checked<'a>(all: impl IntoIterator<Item = &'a Diagnostic>) -> String {
    all.into_iter().map(|diagnostic| serde_json::json!(diagnostic).to_string() + "\n").collect()
}
