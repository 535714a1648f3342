//! Mends of translations that cannot change what they mean, as `horo check --fix` does them.
//!
//! A mend is no translator's work: a message keeps its state, its source and who made it, so the ledger's digest of the
//! translation is brought along. A message whose source changed is left alone, because an edit says that somebody has
//! read it. A file that somebody saved meanwhile is left alone too.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::project::{self, Project};
use super::survey::Survey;
use super::writes::{self, Write, read_if_there};
use crate::catalog::guard;
use crate::catalog::ledger::{TargetLedger, target_digest};
use crate::catalog::resource::{self, Resource};
use crate::diagnostic::{Diagnostic, Fix};
use crate::files::{Disk, Error};
use crate::locale::Locale;
use crate::span::Span;

/// What became of the mends.
#[derive(Clone, Debug, Default)]
pub struct Mended<'a> {
    /// Findings that were mended.
    pub done: Vec<&'a Diagnostic>,
    /// Files that somebody saved meanwhile; nothing was mended in them.
    pub restless: Vec<PathBuf>,
}

/// Does the safe mends of these findings, file by file. The caller holds the project's lock.
pub fn mend<'a>(
    disk: &dyn Disk,
    project: &Project,
    survey: &Survey,
    found: &[&'a Diagnostic],
) -> Result<Mended<'a>, Error> {
    let mut mended = Mended::default();
    for article in &survey.articles {
        for target in &article.targets {
            let path = project::ftl(target.locale, &article.source.id);
            let here = found.iter().copied().filter(|told| told.place.path == path && told.fix.is_some());
            let here: Vec<&Diagnostic> = here.collect();
            if here.is_empty() {
                continue;
            }
            let is_stale =
                |id: &str| target.standings.iter().any(|standing| standing.id == id && standing.is_stale);
            let File { writes, done } =
                file(disk, project, (target.locale, &article.source.id), here, is_stale)?;
            match writes::apply(disk, &project.root, &writes)? {
                None => mended.done.extend(done),
                Some(path) => mended.restless.push(path),
            }
        }
    }
    Ok(mended)
}

struct File<'a> {
    writes: Vec<Write>,
    done: Vec<&'a Diagnostic>,
}

fn file<'a>(
    disk: &dyn Disk,
    project: &Project,
    (locale, article): (Locale, &str),
    found: Vec<&'a Diagnostic>,
    is_stale: impl Fn(&str) -> bool,
) -> Result<File<'a>, Error> {
    let path = project::ftl(locale, article);
    let nothing = File { writes: Vec::new(), done: Vec::new() };
    let Some(bytes) = read_if_there(disk, &project.root.join(&path), guard::MAX_BYTES)? else {
        return Ok(nothing);
    };
    let Ok(before) = resource::read(&bytes) else { return Ok(nothing) };
    let (text, done) = spliced(&before, found, is_stale);
    let Ok(after) = resource::read(text.as_bytes()) else { return Ok(nothing) };
    let ledger_path = project::ledger(locale, article);
    let ledger_bytes = read_if_there(disk, &project.root.join(&ledger_path), guard::MAX_BYTES)?;
    let ledger = ledger_bytes.as_deref().map(String::from_utf8_lossy);
    let ledger = ledger
        .and_then(|text| TargetLedger::parse(&text).ok())
        .map(|ledger| brought(ledger, &before, &after));
    let mut writes: Vec<Write> = Write::needed(path, Some(bytes.clone()), &text).into_iter().collect();
    writes.extend(ledger.and_then(|ledger| Write::needed(ledger_path, ledger_bytes, &ledger.to_toml())));
    Ok(File { writes, done })
}

/// The file's text with its mends, and the findings that they belong to. Of mends that overlap the first is done.
fn spliced<'a>(
    file: &Resource<'_>,
    mut found: Vec<&'a Diagnostic>,
    is_stale: impl Fn(&str) -> bool,
) -> (String, Vec<&'a Diagnostic>) {
    let fix = |told: &Diagnostic| told.fix.as_deref().cloned();
    found.sort_by_key(|told| fix(told).map_or(0, |fix| fix.span.start));
    let (mut text, mut at, mut done) = (String::with_capacity(file.text.len()), 0, Vec::new());
    for told in found {
        let Some(Fix { span, old, replacement }) = fix(told) else { continue };
        // What the finding spoke of must still stand there.
        let is_there = span.start >= at && file.text.get(span.clone()) == Some(&old);
        let message = file.entries.iter().find(|entry| within(&entry.span, &span));
        if is_there && message.is_some_and(|entry| !is_stale(entry.id)) {
            text.push_str(&file.text[at..span.start]);
            text.push_str(&replacement);
            at = span.end;
            done.push(told);
        }
    }
    text.push_str(&file.text[at..]);
    (text, done)
}

fn within(outer: &Span, inner: &Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// The ledger after the mends: the digest of each translation that it knew before is that of the mended one.
fn brought(mut ledger: TargetLedger, before: &Resource<'_>, after: &Resource<'_>) -> TargetLedger {
    let digests = |file: &Resource<'_>| -> BTreeMap<String, String> {
        let values = file.messages().filter_map(|(located, _)| Some((located.id, file.value(located)?)));
        values.map(|(id, value)| (id.to_owned(), target_digest(value))).collect()
    };
    let (before, after) = (digests(before), digests(after));
    for line in &mut ledger.units {
        if before.get(&line.id) == Some(&line.target)
            && let Some(digest) = after.get(&line.id)
        {
            line.target.clone_from(digest);
        }
    }
    ledger
}
