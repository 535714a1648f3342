//! Releases as history: opening, comparing, going back, and the numbers that only rise.

use std::path::{Path, PathBuf};

use crate::files::{self, Disk, Kind};
use crate::publish::manifest::{Manifest, POINTER, Seal, is_id};

use super::current::{Current, current};
use super::damage::{Damage, Fault};
use super::error::ReleaseError;
use super::object::{self, place};
use super::pointer::{Pointer, Signing};
use super::sweep::sweep;
use super::{RELEASES, STAGING, damage, inspect_new, swap};

/// The release `id`, whether readers see it or not.
pub fn open(disk: &dyn Disk, output: &Path, id: &str) -> Result<Current, ReleaseError> {
    super::current::open(disk, output, id, false)
}

/// Makes a release that is there current again, under a new number, so that those who pull follow.
pub fn go_back(
    disk: &dyn Disk,
    output: &Path,
    id: &str,
    signing: Option<&Signing>,
) -> Result<u64, ReleaseError> {
    let before = current(disk, output)?;
    sweep(disk, output)?;
    check_there(disk, output, id)?;
    let damages = inspect_new(disk, output, id, before.as_ref().map(|before| &before.manifest))?;
    if !damages.is_empty() {
        let folder = output.join(RELEASES).join(id);
        return Err(ReleaseError::Damaged { folder, is_current: false, damages });
    }
    let sequence = highest_sequence(disk, output)? + 1;
    renew(disk, output, id, (sequence, before.map(|before| before.id)), signing)?;
    swap(disk, output, id)?;
    Ok(sequence)
}

/// Everything in which the release `id` is not what was published; nothing when all is well.
pub fn verify(disk: &dyn Disk, output: &Path, id: &str) -> Result<Vec<Damage>, ReleaseError> {
    check_there(disk, output, id)?;
    Ok(damage::inspect(disk, output, id)?)
}

fn check_there(disk: &dyn Disk, output: &Path, id: &str) -> Result<(), ReleaseError> {
    let releases = output.join(RELEASES);
    if !is_id(id) || disk.kind(&releases.join(id))? != Some(Kind::Folder) {
        return Err(ReleaseError::Unknown { id: id.to_owned(), folder: releases });
    }
    Ok(())
}

/// Whether a pointer should be signed anew: by another key or by nobody so far, or when half of its time is over.
pub(super) fn needs_renewal(pointer: &Pointer, signing: Option<&Signing>) -> bool {
    let Some(signing) = signing else { return false };
    let is_ours = pointer.signatures.first().is_some_and(|by| by.key == signing.key.public());
    let left =
        pointer.expires.map_or(0, |expires| expires.seconds().saturating_sub(signing.issued.seconds()));
    let whole = signing.expires.seconds().saturating_sub(signing.issued.seconds());
    !is_ours || left * 2 < whole
}

pub(super) fn renew(
    disk: &dyn Disk,
    output: &Path,
    id: &str,
    (sequence, previous): (u64, Option<String>),
    signing: Option<&Signing>,
) -> Result<(), ReleaseError> {
    let folder = output.join(RELEASES).join(id);
    let old = damage::pointer(disk, &folder, id)?;
    let Some(old) = old else {
        let damages = vec![Damage { path: POINTER.to_owned(), fault: Fault::Unreadable }];
        return Err(ReleaseError::Damaged { folder, is_current: false, damages });
    };
    // What leads from the release before to this one still does, if that is still the one before.
    let changes = old.changes.filter(|changes| previous.as_deref() == Some(&*changes.from));
    let pointer = Pointer::new(id, sequence, previous, old.manifest, changes);
    replace_pointer(disk, output, id, &pointer.to_json(signing))
}

/// Puts another pointer into a release, whole.
pub(super) fn replace_pointer(
    disk: &dyn Disk,
    output: &Path,
    id: &str,
    json: &[u8],
) -> Result<(), ReleaseError> {
    let (releases, staged) = (output.join(RELEASES), output.join(RELEASES).join(format!("{STAGING}{id}")));
    disk.write(&staged, json)?;
    disk.sync(&staged)?;
    disk.rename(&staged, &releases.join(id).join(POINTER))?;
    disk.sync(&releases.join(id))?;
    Ok(())
}

/// The highest number that any release here has, current or not: a number given once is not given again, even if readers
/// went back to an earlier release, or a run died before its release became current.
pub(super) fn highest_sequence(disk: &dyn Disk, output: &Path) -> Result<u64, files::Error> {
    let releases = output.join(RELEASES);
    let mut highest = 0;
    for id in disk.list(&releases)?.iter().filter(|name| is_id(name)) {
        let pointer = damage::pointer(disk, &releases.join(id), id)?;
        highest = pointer.map_or(highest, |pointer| pointer.sequence.max(highest));
    }
    Ok(highest)
}

/// The manifest of a shared folder, if it is there as it was published.
pub fn manifest(disk: &dyn Disk, output: &Path, seal: &Seal) -> Result<Manifest, ReleaseError> {
    object::manifest(disk, output, seal)?.map_err(|damage| ReleaseError::Damaged {
        folder: output.join(place(seal)),
        is_current: true,
        damages: vec![damage],
    })
}

/// Where a release's folder is, in an output folder.
pub fn folder(output: &Path, id: &str) -> PathBuf {
    output.join(RELEASES).join(id)
}
