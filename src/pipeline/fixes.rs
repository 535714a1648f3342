//! Mends of translations that cannot change what they mean, as `horo check --fix` does them.
//!
//! A mend is no translator's work: a message keeps its state, its source and who made it, so the ledger's digest of the
//! translation is brought along. A message whose source changed is left alone, because an edit says that somebody has
//! read it. A file that somebody saved meanwhile is left alone too.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::project::{self, Project};
use super::recover::recover;
use super::run::RunError;
use super::survey;
use super::targets::Target;
use super::writes::{self, Write, read_if_there};
use crate::catalog::guard;
use crate::catalog::ledger::{TargetLedger, earlier_target_digest, target_digest};
use crate::catalog::resource::{self, Resource};
use crate::diagnostic::{Diagnostic, Fix};
use crate::files::Disk;
use crate::span::Span;

/// What became of the mends.
#[derive(Clone, Debug, Default)]
pub struct Mended {
    /// Findings that were mended.
    pub done: Vec<Diagnostic>,
    /// Files that somebody saved meanwhile; nothing was mended in them.
    pub restless: Vec<PathBuf>,
}

/// Does the safe mends in an article's wanted translations. The caller holds the project's lock.
pub fn mend(
    disk: &dyn Disk,
    project: &Project,
    article: &str,
    is_wanted: impl Fn(&Path) -> bool,
) -> Result<Mended, RunError> {
    let mut mended = Mended::default();
    let Some(examined) = survey::article(disk, project, article)? else { return Ok(mended) };
    let (journal, _) = recover(disk, project)?;
    for target in &examined.targets {
        let path = project::ftl(target.locale, article);
        if !is_wanted(&path) || target.diagnostics.iter().all(|told| told.fix.is_none()) {
            continue;
        }
        let (writes, done) = file(disk, project, target, article, path)?;
        match writes::apply(disk, &journal, &project.root, &writes)? {
            Ok(_) => mended.done.extend(done),
            Err(path) => mended.restless.push(path),
        }
    }
    Ok(mended)
}

fn file(
    disk: &dyn Disk,
    project: &Project,
    target: &Target,
    article: &str,
    path: PathBuf,
) -> Result<(Vec<Write>, Vec<Diagnostic>), RunError> {
    let nothing = (Vec::new(), Vec::new());
    let Some(bytes) = read_if_there(disk, &project.root.join(&path), guard::MAX_BYTES)? else {
        return Ok(nothing);
    };
    let Ok(before) = resource::read(&bytes) else { return Ok(nothing) };
    let found: Vec<&Diagnostic> = target.diagnostics.iter().filter(|told| told.place.path == path).collect();
    let is_stale = |id: &str| target.standings.iter().any(|standing| standing.id == id && standing.is_stale);
    let (text, done) = spliced(&before, found, is_stale);
    let Ok(after) = resource::read(text.as_bytes()) else { return Ok(nothing) };
    let ledger_path = project::ledger(target.locale, article);
    let ledger_bytes = read_if_there(disk, &project.root.join(&ledger_path), guard::MAX_BYTES)?;
    let ledger = ledger_bytes.as_deref().map(String::from_utf8_lossy);
    let ledger = ledger.and_then(|text| TargetLedger::parse(&text).ok());
    let ledger = ledger.map(|ledger| brought(ledger, &before, &after));
    let mut writes: Vec<Write> = Write::needed(path, Some(&bytes), &text).into_iter().collect();
    writes.extend(
        ledger.and_then(|ledger| Write::needed(ledger_path, ledger_bytes.as_deref(), &ledger.to_toml())),
    );
    Ok((writes, done))
}

/// The file's text with its mends, and the findings that they belong to. Of mends that overlap the first is done.
fn spliced(
    file: &Resource<'_>,
    mut found: Vec<&Diagnostic>,
    is_stale: impl Fn(&str) -> bool,
) -> (String, Vec<Diagnostic>) {
    found.sort_by_key(|told| told.fix.as_deref().map_or(0, |fix| fix.span.start));
    let (mut text, mut at, mut done) = (String::with_capacity(file.text.len()), 0, Vec::new());
    for told in found {
        let Some(Fix { span, old, replacement }) = told.fix.as_deref() else { continue };
        // What the finding spoke of must still stand there.
        let is_there = span.start >= at && file.text.get(span.clone()) == Some(old);
        let message = file.entries().find(|entry| within(&entry.span, span));
        if is_there && message.is_some_and(|entry| !is_stale(entry.id)) {
            text.push_str(&file.text[at..span.start]);
            text.push_str(replacement);
            at = span.end;
            done.push(told.clone());
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
    let values = |file: &Resource<'_>| -> BTreeMap<String, String> {
        let values = file.messages().filter_map(|(located, _)| Some((located.id, file.value(&located)?)));
        values.map(|(id, value)| (id.to_owned(), value.to_owned())).collect()
    };
    let (before, after) = (values(before), values(after));
    for line in &mut ledger.units {
        let is_known = before
            .get(&line.id)
            .is_some_and(|value| [target_digest(value), earlier_target_digest(value)].contains(&line.target));
        if let Some(value) = after.get(&line.id).filter(|_| is_known) {
            line.target = target_digest(value);
        }
    }
    ledger
}
