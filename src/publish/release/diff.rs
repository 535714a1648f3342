//! In which files two releases differ. Folders with the same seal are not opened.

use std::path::{Path, PathBuf};

use crate::publish::manifest::{MANIFEST, MAX_DEPTH, Manifest, Seal};

use super::error::ReleaseError;
use super::object;
use super::staging::Staging;

/// How many files are new, changed and gone. Manifests do not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Files that the old release does not have.
    pub added: usize,
    /// Files that it has with other bytes.
    pub changed: usize,
    /// Files that it has and the new one does not.
    pub removed: usize,
}

/// A file that differs.
pub(super) struct Change {
    /// Its path in the release.
    pub path: String,
    /// The folder that it stands in, in the old release, and its seal.
    pub old: Option<(PathBuf, Seal)>,
    /// The same in the new release.
    pub new: Option<(PathBuf, Seal)>,
}

/// A folder of a release: its place on the disk, its own seal unless it is the topmost, and its manifest.
pub(super) struct Side<'a> {
    pub at: &'a Path,
    pub seal: Option<&'a Seal>,
    pub manifest: &'a Manifest,
}

type Visit<'v> = &'v mut dyn FnMut(Change) -> Result<(), ReleaseError>;

/// How the new release differs from the old.
pub(super) fn counts(staging: &Staging<'_>, old: &Manifest, new: &Manifest) -> Result<Counts, ReleaseError> {
    let mut counts = Counts::default();
    let nowhere = Path::new("");
    let side = |manifest| Side { at: nowhere, seal: None, manifest };
    walk(staging, Some(&side(old)), Some(&side(new)), &mut |change| {
        if change.path.rsplit('/').next() != Some(MANIFEST) {
            match (change.old, change.new) {
                (None, _) => counts.added += 1,
                (_, None) => counts.removed += 1,
                _ => counts.changed += 1,
            }
        }
        Ok(())
    })?;
    Ok(counts)
}

/// Visits every file that differs, in the order of folders; with a changed folder its manifest, first.
pub(super) fn walk(
    staging: &Staging<'_>,
    old: Option<&Side<'_>>,
    new: Option<&Side<'_>>,
    visit: Visit<'_>,
) -> Result<(), ReleaseError> {
    walk_below(staging, (old, new), ("", MAX_DEPTH), visit)
}

fn walk_below(
    staging: &Staging<'_>,
    (old, new): (Option<&Side<'_>>, Option<&Side<'_>>),
    (below, depth): (&str, usize),
    visit: Visit<'_>,
) -> Result<(), ReleaseError> {
    if depth == 0 {
        return Ok(());
    }
    let own = |side: Option<&Side<'_>>| side.and_then(|side| Some((side.at.to_owned(), side.seal?.clone())));
    if own(old).is_some() || own(new).is_some() {
        visit(Change { path: format!("{below}{MANIFEST}"), old: own(old), new: own(new) })?;
    }
    let file = |side: Option<&Side<'_>>, name: &str| {
        side.and_then(|side| Some((side.at.to_owned(), side.manifest.file(name)?.clone())))
    };
    for name in names(old, new, Manifest::files) {
        let (was, is) = (file(old, name), file(new, name));
        if was.as_ref().map(|(_, seal)| seal) != is.as_ref().map(|(_, seal)| seal) {
            visit(Change { path: format!("{below}{name}"), old: was, new: is })?;
        }
    }
    let folder =
        |side: Option<&Side<'_>>, name: &str| side.and_then(|side| side.manifest.folder(name).cloned());
    for name in names(old, new, Manifest::folders) {
        let (was, is) = (folder(old, name), folder(new, name));
        if was == is {
            continue;
        }
        let open = |seal: Option<Seal>| -> Result<_, ReleaseError> {
            let Some(seal) = seal else { return Ok(None) };
            Ok(Some((object::place(&seal), staging.manifest(&seal)?, seal)))
        };
        let (was, is) = (open(was)?, open(is)?);
        let was = was.as_ref().map(|(at, manifest, seal)| Side { at, seal: Some(seal), manifest });
        let is = is.as_ref().map(|(at, manifest, seal)| Side { at, seal: Some(seal), manifest });
        walk_below(staging, (was.as_ref(), is.as_ref()), (&format!("{below}{name}/"), depth - 1), visit)?;
    }
    Ok(())
}

/// The names in either, sorted, each once.
fn names<'a>(
    old: Option<&Side<'a>>,
    new: Option<&Side<'a>>,
    list: impl Fn(&'a Manifest) -> &'a [crate::publish::manifest::Entry],
) -> Vec<&'a str> {
    let mut names: Vec<&str> = [old, new]
        .into_iter()
        .flatten()
        .flat_map(|side| list(side.manifest))
        .map(|entry| &*entry.name)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}
