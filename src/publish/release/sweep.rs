//! What may go: leftovers of a run that died, and releases that nobody needs any more.
//!
//! A shared folder goes when no release that stays names it. Which those are is read from the manifests; if one cannot
//! be read, nothing is removed, for what it names is unknown.

use std::collections::HashSet;
use std::path::Path;

use crate::files::{Disk, Kind};
use crate::publish::manifest::{MANIFEST, MAX_DEPTH, MAX_MANIFEST_BYTES, Manifest, is_id};

use super::current::current;
use super::damage;
use super::error::ReleaseError;
use super::object::{self, OBJECTS};
use super::{RELEASES, STAGED_OBJECTS, STAGING, staged_link};

/// Removes what a run that died left behind, and says what; paths are relative to the output folder.
pub fn sweep(disk: &dyn Disk, output: &Path) -> Result<Vec<String>, ReleaseError> {
    let mut swept = sweep_staged(disk, output)?;
    if disk.kind(&output.join(STAGED_OBJECTS))? == Some(Kind::Folder) {
        // A run that ends well removes it last. What it was making, and what it made for nobody, goes first.
        for name in disk.list(&output.join(STAGED_OBJECTS))? {
            disk.remove_folder(&output.join(STAGED_OBJECTS).join(name))?;
        }
        remove_unused(disk, output)?;
        disk.remove_folder(&output.join(STAGED_OBJECTS))?;
        swept.push(STAGED_OBJECTS.to_owned());
    }
    Ok(swept)
}

/// The same, but for the shared folders: whoever goes on where a run stopped uses them.
pub(super) fn sweep_staged(disk: &dyn Disk, output: &Path) -> Result<Vec<String>, ReleaseError> {
    let mut swept = Vec::new();
    let link = staged_link();
    if disk.kind(&output.join(&link))? == Some(Kind::Link) {
        disk.remove_file(&output.join(&link))?;
        swept.push(link);
    }
    if disk.kind(&output.join(RELEASES))? == Some(Kind::Folder) {
        for name in disk.list(&output.join(RELEASES))? {
            let path = format!("{RELEASES}/{name}");
            if !name.strip_prefix(STAGING).is_some_and(is_id) {
                continue;
            }
            match disk.kind(&output.join(&path))? {
                Some(Kind::Folder) => disk.remove_folder(&output.join(&path))?,
                Some(Kind::File(_)) => disk.remove_file(&output.join(&path))?,
                _ => continue,
            }
            swept.push(path);
        }
    }
    Ok(swept)
}

/// A release that there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: String,
    /// Its number; `None` when its pointer cannot be read.
    pub sequence: Option<u64>,
    /// Whether readers see it.
    pub is_current: bool,
}

/// All releases, the newest first; those that cannot be read last.
pub fn list(disk: &dyn Disk, output: &Path) -> Result<Vec<Listed>, ReleaseError> {
    let current = current(disk, output)?.map(|current| current.id);
    let mut listed = Vec::new();
    for id in disk.list(&output.join(RELEASES))?.into_iter().filter(|name| is_id(name)) {
        let pointer = damage::pointer(disk, &output.join(RELEASES).join(&id), &id)?;
        let is_current = current.as_deref() == Some(&*id);
        listed.push(Listed { sequence: pointer.map(|pointer| pointer.sequence), is_current, id });
    }
    listed.sort_by(|a, b| b.sequence.cmp(&a.sequence).then_with(|| a.id.cmp(&b.id)));
    Ok(listed)
}

/// Removes all releases but the `keep` newest and the current one; the ids of those that went, the oldest first.
pub fn prune(disk: &dyn Disk, output: &Path, keep: usize) -> Result<Vec<String>, ReleaseError> {
    let listed = list(disk, output)?;
    let mut gone: Vec<String> = listed
        .into_iter()
        .filter(|listed| listed.sequence.is_some())
        .enumerate()
        .filter(|(n, listed)| *n >= keep && !listed.is_current)
        .map(|(_, listed)| listed.id)
        .collect();
    gone.reverse();
    for id in &gone {
        // Under another name first: a release that is half removed is not one any more.
        let staged = output.join(RELEASES).join(format!("{STAGING}{id}"));
        disk.rename(&output.join(RELEASES).join(id), &staged)?;
        disk.remove_folder(&staged)?;
    }
    if !gone.is_empty() {
        remove_unused(disk, output)?;
    }
    Ok(gone)
}

/// Removes every shared folder that no release names. Nothing goes while a manifest cannot be read.
fn remove_unused(disk: &dyn Disk, output: &Path) -> Result<(), ReleaseError> {
    let mut used: HashSet<String> = HashSet::new();
    for id in disk.list(&output.join(RELEASES))?.iter().filter(|name| is_id(name)) {
        let path = output.join(RELEASES).join(id).join(MANIFEST);
        let Some(Kind::File(_)) = disk.kind(&path)? else { return Ok(()) };
        let Ok(manifest) = Manifest::parse(&disk.read(&path, MAX_MANIFEST_BYTES)?) else { return Ok(()) };
        if !mark(disk, output, (&manifest, MAX_DEPTH), &mut used)? {
            return Ok(());
        }
    }
    for shelf in disk.list(&output.join(OBJECTS))? {
        let is_shelf = shelf.len() == 2 && super::is_hex(&shelf);
        if !is_shelf {
            continue;
        }
        let folder = output.join(OBJECTS).join(&shelf);
        for name in disk.list(&folder)? {
            let is_ours = name.len() == 30 && super::is_hex(&name);
            if is_ours && !used.contains(&format!("{shelf}{name}")) {
                disk.remove_folder(&folder.join(name))?;
            }
        }
    }
    Ok(())
}

/// Marks every folder below a manifest; false when one cannot be read. What a release shares with one before it, which
/// is nearly everything, is marked already and not opened again.
fn mark(
    disk: &dyn Disk,
    output: &Path,
    (manifest, depth): (&Manifest, usize),
    used: &mut HashSet<String>,
) -> Result<bool, ReleaseError> {
    for entry in manifest.folders() {
        if !used.insert(entry.seal.sha256[..32].to_owned()) {
            continue;
        }
        let Ok(below) = object::manifest(disk, output, &entry.seal)? else { return Ok(false) };
        if depth == 0 || !mark(disk, output, (&below, depth - 1), used)? {
            return Ok(false);
        }
    }
    Ok(true)
}
