//! `horo inspect candidates`: what a memory has for texts.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::inspect::{characters, each_line};
use super::inspect_terms::glossary;
use super::{Failure, clock, memory};
use crate::glossary::{Certainty, Glossary, Term};
use crate::glossary::{Need, needs};
use crate::leverage::{CUTOFF, Candidate};
use crate::locale::Locale;

/// How many candidates are shown.
const MOST: usize = 5;

/// Reads texts and tells for each the candidates, the best first, and how long it took to find them. With the glossaries
/// of the source and of the translations, the terms that it asks for as well.
pub(super) fn inspect(path: &Path, terms: &[PathBuf], locale: Locale) -> Result<(), Failure> {
    let memory = memory::load(path, locale)?;
    let source: Locale = "bg".parse().expect("horo knows Bulgarian");
    let glossaries = match terms {
        [own, other] => Some((glossary(own, source)?, glossary(other, locale)?)),
        _ => None,
    };
    let mut number = 0_u64;
    each_line(|text| {
        let watch = clock::stopwatch();
        let found = memory.search(text, CUTOFF, MOST);
        let micros = watch.elapsed().as_micros();
        let best = found.first();
        let mut value = json!({
            "query_index": number,
            "source": best.map(|best| best.source),
            "similarity": best.map(|best| best.similarity),
            "micros": u64::try_from(micros).unwrap_or(u64::MAX),
            "candidates": found.iter().map(told).collect::<Vec<_>>(),
        });
        if let Some((own, other)) = &glossaries {
            value["terms"] = asked_for(text, own, other);
        }
        number += 1;
        Ok(value)
    })
}

/// The terms of a text, with every form that the glossary of the translations has for them.
fn asked_for(text: &str, own: &Glossary, other: &Glossary) -> Value {
    let told = |need: Need<'_>| {
        let forms = need.target.into_iter().flat_map(|term| {
            term.forms.iter().map(|form| json!({ "text": form.text, "type": term.reference(form) }))
        });
        json!({
            "id": need.source.id,
            "start": characters(text, need.span.start),
            "end": characters(text, need.span.end),
            "sure": need.certainty == Certainty::Sure,
            "target": need.target.map(Term::preferred),
            "forms": forms.collect::<Vec<_>>(),
        })
    };
    needs(text, own, other).into_iter().map(told).collect()
}

fn told(candidate: &Candidate<'_>) -> Value {
    let target = Some(candidate.target).filter(|target| !target.is_empty());
    json!({
        "source": candidate.source,
        "target": target,
        "similarity": candidate.similarity,
        "origin": candidate.origin,
    })
}
