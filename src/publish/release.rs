//! A release: a set of files that becomes what readers see, whole or not at all.
//!
//! [`publish`] takes these steps. Whoever kills it between any two of them, or takes the power away, leaves the old or
//! the new release current, never a mixture:
//!
//! 1. Look: everything that stands where horo will write must be horo's own. Nothing has been changed so far.
//! 2. Sweep: what a run that died left behind is removed.
//! 3. Stage: all files, the manifest and the pointer are written to `r/.staging-<id>`.
//! 4. Save: one `syncfs`, after which all of it is on the disk.
//! 5. Compare: the staged release is read back and held against its manifest.
//! 6. Name: the staging folder is renamed to `r/<id>`, and the folder `r` is saved. From here on it is immutable.
//! 7. Swap: a new link is made as `.current.horo-tmp` and renamed over `current`. This is the one atomic moment.
//! 8. Save: the output folder, so that the swap lasts.
//! 9. Once in the life of an output folder: the link `current.json`.
//!
//! If `r/<id>` is there already (an earlier text came back, or a run died after step 6), steps 3 to 6 become: compare,
//! save. If it is current already, it is compared and nothing is written. Two runs at once are kept apart by
//! `files::Lock`, which whoever calls takes. Nothing outside the output folder is touched, and no release is removed.

mod current;
mod damage;
mod error;
mod pointer;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::files::{self, Disk, Kind, STAGED, sha256};

use super::manifest::{MANIFEST, Manifest, POINTER, is_id};

pub use current::{Current, current};
pub use damage::{Damage, Fault};
pub use error::ReleaseError;
pub use pointer::Pointer;

/// The folder of the releases in the output folder.
pub const RELEASES: &str = "r";
/// The link to the release that readers see.
pub const CURRENT: &str = "current";
/// The link to the current release's pointer.
pub const CURRENT_POINTER: &str = "current.json";

const POINTER_TARGET: &str = "current/release.json";
const STAGING: &str = ".staging-";

/// What publishing some files does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plan {
    /// They are current already: nothing.
    Unchanged(String),
    /// They become current.
    New {
        /// The release's id.
        id: String,
        /// Its number.
        sequence: u64,
        /// Whether this release is there already and only becomes current, with the number it was given then.
        is_earlier: bool,
        /// Files that the current release does not have.
        added: Vec<String>,
        /// Files that it has with other bytes.
        changed: Vec<String>,
        /// Files that it has and these do not.
        removed: Vec<String>,
    },
}

impl Plan {
    /// The id of the release that is current afterwards.
    pub fn id(&self) -> &str {
        match self {
            Plan::Unchanged(id) | Plan::New { id, .. } => id,
        }
    }
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The plan, which was carried out.
    pub done: Plan,
    /// Leftovers of a run that died, which were removed; relative to the output folder.
    pub swept: Vec<String>,
}

/// What [`publish`] would do with these files. Writes nothing.
pub fn plan(disk: &dyn Disk, output: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<Plan, ReleaseError> {
    let manifest = Manifest::of(files)?;
    let before = current(disk, output)?;
    plan_over(disk, output, before.as_ref(), &manifest)
}

/// Makes these files (relative path → bytes) the current release, whole or not at all.
pub fn publish(
    disk: &dyn Disk,
    output: &Path,
    files: &BTreeMap<String, Vec<u8>>,
) -> Result<Outcome, ReleaseError> {
    let manifest = Manifest::of(files)?;
    let before = current(disk, output)?;
    let swept = sweep(disk, output)?;
    let plan = plan_over(disk, output, before.as_ref(), &manifest)?;
    match &plan {
        Plan::Unchanged(id) => compare(disk, output, id, true)?,
        Plan::New { id, is_earlier: true, .. } => {
            compare(disk, output, id, false)?;
            disk.sync_all(output)?;
            swap(disk, output, id)?;
        }
        Plan::New { id, sequence, .. } => {
            let previous = before.map(|before| before.id);
            let staged = stage(disk, output, files, &manifest, *sequence, previous);
            if staged.is_err() {
                // A full disk should not stay full of what nobody will see; if that fails too, the next run sweeps.
                let _ = sweep(disk, output);
            }
            staged?;
            swap(disk, output, id)?;
        }
    }
    let pointer = output.join(CURRENT_POINTER);
    if disk.kind(&pointer)?.is_none() {
        disk.link(Path::new(POINTER_TARGET), &pointer)?;
        disk.sync(output)?;
    }
    Ok(Outcome { done: plan, swept })
}

/// Removes what a run that died left behind, and says what; paths are relative to the output folder.
pub fn sweep(disk: &dyn Disk, output: &Path) -> Result<Vec<String>, ReleaseError> {
    let mut swept = Vec::new();
    let link = staged_link();
    if disk.kind(&output.join(&link))? == Some(Kind::Link) {
        disk.remove_file(&output.join(&link))?;
        swept.push(link);
    }
    if disk.kind(&output.join(RELEASES))? == Some(Kind::Folder) {
        for name in disk.list(&output.join(RELEASES))? {
            let path = format!("{RELEASES}/{name}");
            let is_staging = name.strip_prefix(STAGING).is_some_and(is_id);
            if is_staging && disk.kind(&output.join(&path))? == Some(Kind::Folder) {
                disk.remove_folder(&output.join(&path))?;
                swept.push(path);
            }
        }
    }
    Ok(swept)
}

/// Everything in which the release `id` is not what was published; nothing when all is well.
pub fn verify(disk: &dyn Disk, output: &Path, id: &str) -> Result<Vec<Damage>, ReleaseError> {
    let releases = output.join(RELEASES);
    if !is_id(id) || disk.kind(&releases.join(id))? != Some(Kind::Folder) {
        return Err(ReleaseError::Unknown { id: id.to_owned(), folder: releases });
    }
    Ok(damage::inspect(disk, &releases.join(id), id)?)
}

fn plan_over(
    disk: &dyn Disk,
    output: &Path,
    before: Option<&Current>,
    manifest: &Manifest,
) -> Result<Plan, ReleaseError> {
    let id = manifest.id();
    if before.is_some_and(|before| before.id == id) {
        return Ok(Plan::Unchanged(id));
    }
    let folder = output.join(RELEASES).join(&id);
    let (sequence, is_earlier) = match disk.kind(&folder)? {
        None => (highest_sequence(disk, output)? + 1, false),
        Some(Kind::Folder) => match damage::open(disk, &folder, &id)? {
            Ok((pointer, _)) => (pointer.sequence, true),
            Err(damage) => {
                return Err(ReleaseError::Damaged { folder, is_current: false, damages: vec![damage] });
            }
        },
        Some(_) => {
            let found = "not a folder".to_owned();
            return Err(ReleaseError::NotOurs { path: folder, found, wanted: "a release or nothing" });
        }
    };
    let old = before.map(|before| before.manifest.files()).unwrap_or_default();
    let old_digests: BTreeMap<&str, &str> = old.iter().map(|file| (&*file.path, &*file.sha256)).collect();
    let (mut added, mut changed) = (Vec::new(), Vec::new());
    for file in manifest.files() {
        match old_digests.get(&*file.path) {
            None => added.push(file.path.clone()),
            Some(digest) if *digest != file.sha256 => changed.push(file.path.clone()),
            Some(_) => {}
        }
    }
    let removed = old.iter().filter(|file| manifest.get(&file.path).is_none()).map(|file| file.path.clone());
    let removed = removed.collect();
    Ok(Plan::New { id, sequence, is_earlier, added, changed, removed })
}

/// The highest number that any release here has, current or not: a number given once is not given to another release,
/// even if readers went back to an earlier one, or a run died before its release became current.
fn highest_sequence(disk: &dyn Disk, output: &Path) -> Result<u64, files::Error> {
    let releases = output.join(RELEASES);
    let mut highest = 0;
    for id in disk.list(&releases)?.iter().filter(|name| is_id(name)) {
        let pointer = damage::pointer(disk, &releases.join(id), id)?;
        highest = pointer.map_or(highest, |pointer| pointer.sequence.max(highest));
    }
    Ok(highest)
}

/// Steps 3 to 6.
fn stage(
    disk: &dyn Disk,
    output: &Path,
    files: &BTreeMap<String, Vec<u8>>,
    manifest: &Manifest,
    sequence: u64,
    previous: Option<String>,
) -> Result<(), ReleaseError> {
    let id = manifest.id();
    let json = manifest.to_json();
    let pointer = Pointer::new(&id, sequence, previous, &json, sha256(&json));
    let releases = output.join(RELEASES);
    let staging = releases.join(format!("{STAGING}{id}"));
    let folders: BTreeSet<&Path> = files.keys().filter_map(|path| Path::new(path).parent()).collect();
    disk.create_folder(&staging)?;
    for folder in folders {
        disk.create_folder(&staging.join(folder))?;
    }
    for (path, bytes) in files {
        disk.write(&staging.join(path), bytes)?;
    }
    disk.write(&staging.join(MANIFEST), &json)?;
    disk.write(&staging.join(POINTER), &pointer.to_json())?;
    disk.sync_all(&staging)?;
    let damages = damage::inspect(disk, &staging, &id)?;
    if !damages.is_empty() {
        return Err(ReleaseError::Unfaithful { folder: staging, damages });
    }
    disk.rename(&staging, &releases.join(&id))?;
    disk.sync(&releases)?;
    Ok(())
}

fn compare(disk: &dyn Disk, output: &Path, id: &str, is_current: bool) -> Result<(), ReleaseError> {
    let folder = output.join(RELEASES).join(id);
    let damages = damage::inspect(disk, &folder, id)?;
    if damages.is_empty() { Ok(()) } else { Err(ReleaseError::Damaged { folder, is_current, damages }) }
}

/// Steps 7 and 8.
fn swap(disk: &dyn Disk, output: &Path, id: &str) -> Result<(), ReleaseError> {
    let staged = output.join(staged_link());
    disk.link(&Path::new(RELEASES).join(id), &staged)?;
    disk.rename(&staged, &output.join(CURRENT))?;
    disk.sync(output)?;
    Ok(())
}

fn staged_link() -> String {
    format!(".{CURRENT}{STAGED}")
}

#[cfg(test)]
#[path = "release_tests.rs"]
mod tests;
