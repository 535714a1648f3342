//! `horo inspect terms`: which glossary terms a text holds.

use std::path::Path;

use serde_json::{Value, json};

use super::inspect::{characters, each_line};
use super::{Exit, Failure};
use crate::catalog::{guard, resource};
use crate::files::{Disk as _, RealDisk};
use crate::glossary::{Certainty, Glossary, Hit};
use crate::locale::Locale;

/// Reads texts and tells their terms, in order, those inside longer names too.
pub(super) fn inspect(path: &Path, locale: Locale) -> Result<(), Failure> {
    let glossary = glossary(path, locale)?;
    each_line(|text| {
        let hits = glossary.find(text);
        let told: Vec<Value> = hits.iter().map(|hit| told(&glossary, text, hit)).collect();
        Ok(json!({ "terms": told }))
    })
}

/// The glossary of a `terms.ftl`.
pub(super) fn glossary(path: &Path, locale: Locale) -> Result<Glossary, Failure> {
    let bytes = RealDisk
        .read(path, guard::MAX_BYTES)
        .map_err(|error| Failure::new(Exit::Source, error.to_string(), error.hint()))?;
    let file = resource::read(&bytes).map_err(|refusal| {
        Failure::new(Exit::Source, format!("{}: {}", path.display(), refusal.message), refusal.hint)
    })?;
    Ok(Glossary::new(&file, locale))
}

fn told(glossary: &Glossary, text: &str, hit: &Hit) -> Value {
    json!({
        "id": glossary.terms()[hit.term].id,
        "start": characters(text, hit.span.start),
        "end": characters(text, hit.span.end),
        "sure": hit.certainty == Certainty::Sure,
        "forbidden": hit.is_forbidden,
    })
}
