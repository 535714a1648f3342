//! `horo inspect changes`: what became of an article's paragraphs and of their sentences.

use serde::Deserialize;
use serde_json::{Value, json};

use super::Failure;
use super::inspect::parsed;
use crate::catalog::changes::{Change, changes};
use crate::catalog::merge;
use crate::extract::{Article, Block, Role};
use crate::locale::Locale;
use crate::segment::{Unit, segment};

#[derive(Deserialize)]
struct Record {
    before: Vec<String>,
    now: Vec<String>,
}

/// The paragraphs of one record, those of the new text in their order, then the gone ones. Paragraphs are counted from 0.
pub(super) fn changed(locale: Locale, record: &str) -> Result<Value, Failure> {
    let record: Record = parsed(record)?;
    let (before, now) = (units(&record.before, locale), units(&record.now, locale));
    let found = merge::recognise(&before, &[], &now);
    let place = |id: &String| before.iter().position(|unit| unit.id == *id);
    let pairs: Vec<Option<usize>> = found.iter().map(|id| id.as_ref().and_then(place)).collect();
    let mut told = Vec::new();
    for (at, other) in pairs.iter().enumerate() {
        let old = other.map_or(&[][..], |other| &before[other].sentences);
        told.push(paragraph(*other, Some(at), &changes(old, &now[at].sentences)));
    }
    for gone in (0..before.len()).filter(|other| !pairs.contains(&Some(*other))) {
        told.push(paragraph(Some(gone), None, &changes(&before[gone].sentences, &[])));
    }
    Ok(json!({ "paragraphs": told }))
}

fn paragraph(before: Option<usize>, now: Option<usize>, changes: &[Change<'_>]) -> Value {
    let sentence = |change: &Change<'_>| json!({ "kind": change.kind.name(), "before": change.before, "now": change.now });
    let sentences: Vec<Value> = changes.iter().map(sentence).collect();
    json!({ "before": before, "now": now, "sentences": sentences })
}

fn units(paragraphs: &[String], locale: Locale) -> Vec<Unit> {
    let block = |text: &String| {
        let words: Vec<&str> = text.split_whitespace().collect();
        Block::new(Role::Paragraph, words.join(" "))
    };
    let article = Article { blocks: paragraphs.iter().map(block).collect(), ..Article::default() };
    // The title is the first.
    segment(&article, locale).split_off(1)
}
