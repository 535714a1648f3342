//! `horo inspect candidates`: what a memory has for texts.

use std::path::Path;

use serde_json::{Value, json};

use super::inspect::each_line;
use super::{Failure, clock, memory};
use crate::leverage::{CUTOFF, Candidate};
use crate::locale::Locale;

/// How many candidates are shown.
const MOST: usize = 5;

/// Reads texts and tells for each the candidates, the best first, and how long it took to find them.
pub(super) fn inspect(path: &Path, locale: Locale) -> Result<(), Failure> {
    let memory = memory::load(path, locale)?;
    let mut number = 0_u64;
    each_line(|text| {
        let watch = clock::stopwatch();
        let found = memory.search(text, CUTOFF, MOST);
        let micros = watch.elapsed().as_micros();
        let best = found.first();
        let value = json!({
            "query_index": number,
            "source": best.map(|best| best.source),
            "similarity": best.map(|best| best.similarity),
            "micros": u64::try_from(micros).unwrap_or(u64::MAX),
            "candidates": found.iter().map(told).collect::<Vec<_>>(),
        });
        number += 1;
        Ok(value)
    })
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
