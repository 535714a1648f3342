//! Whether a release is what its manifest says: every file there, none changed, nothing added.
//!
//! Read by content, never by date or length alone. Links are not followed: a release holds plain files only.

use std::fmt;
use std::path::Path;

use crate::files::{Disk, Error, Kind, sha256};
use crate::publish::manifest::{Entry, MANIFEST, MAX_MANIFEST_BYTES, Manifest, POINTER};

use super::pointer::{MAX_POINTER_BYTES, Pointer};

/// One way in which a release is not what was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The file, relative to the release.
    pub path: String,
    /// What is the matter with it.
    pub fault: Fault,
}

/// What is the matter with a file of a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// It is there with other bytes.
    Changed,
    /// A folder, a link or a device stands in its place.
    NotAFile,
    /// It is there and was never published.
    Foreign,
    /// It does not read as a pointer or a manifest of this release.
    Unreadable,
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fault = match self.fault {
            Fault::Missing => "is missing",
            Fault::Changed => "was changed",
            Fault::NotAFile => "is not a plain file",
            Fault::Foreign => "does not belong to it",
            Fault::Unreadable => "does not read as this release's",
        };
        write!(f, "{} {fault}", self.path.escape_debug())
    }
}

/// The pointer and the manifest of the release `id` in a folder, or what is the matter with them.
pub fn open(disk: &dyn Disk, folder: &Path, id: &str) -> Result<Result<(Pointer, Manifest), Damage>, Error> {
    let unreadable = |path: &str| Ok(Err(Damage { path: path.to_owned(), fault: Fault::Unreadable }));
    let pointer = match read_own(disk, folder, POINTER, MAX_POINTER_BYTES)? {
        Ok(json) => Pointer::parse(&json, id),
        Err(damage) => return Ok(Err(damage)),
    };
    let Some(pointer) = pointer else { return unreadable(POINTER) };
    let json = match read_own(disk, folder, MANIFEST, MAX_MANIFEST_BYTES)? {
        Ok(json) => json,
        Err(damage) => return Ok(Err(damage)),
    };
    if sha256(&json) != pointer.manifest.sha256 || json.len() as u64 != pointer.manifest.bytes {
        return Ok(Err(Damage { path: MANIFEST.to_owned(), fault: Fault::Changed }));
    }
    match Manifest::parse(&json) {
        Ok(manifest) => Ok(Ok((pointer, manifest))),
        Err(_) => unreadable(MANIFEST),
    }
}

/// The pointer of the release `id` in a folder, if it reads as one.
pub fn pointer(disk: &dyn Disk, folder: &Path, id: &str) -> Result<Option<Pointer>, Error> {
    let json = read_own(disk, folder, POINTER, MAX_POINTER_BYTES)?.ok();
    Ok(json.and_then(|json| Pointer::parse(&json, id)))
}

/// The bytes of one file of a release, if they are the published ones.
pub fn read(disk: &dyn Disk, folder: &Path, entry: &Entry) -> Result<Result<Vec<u8>, Damage>, Error> {
    let damage = |fault| Ok(Err(Damage { path: entry.path.clone(), fault }));
    let path = folder.join(&entry.path);
    match disk.kind(&path)? {
        None => damage(Fault::Missing),
        Some(Kind::File(bytes)) if bytes == entry.bytes => {
            let bytes = disk.read(&path, entry.bytes)?;
            if sha256(&bytes) == entry.sha256 { Ok(Ok(bytes)) } else { damage(Fault::Changed) }
        }
        Some(Kind::File(_)) => damage(Fault::Changed),
        Some(_) => damage(Fault::NotAFile),
    }
}

/// Everything that is the matter with the release `id` in a folder, sorted by path.
pub fn inspect(disk: &dyn Disk, folder: &Path, id: &str) -> Result<Vec<Damage>, Error> {
    let manifest = match open(disk, folder, id)? {
        Ok((_, manifest)) => manifest,
        Err(damage) => return Ok(vec![damage]),
    };
    let mut damages = Vec::new();
    for entry in manifest.files() {
        damages.extend(read(disk, folder, entry)?.err());
    }
    let foreign = |path: String| Damage { path, fault: Fault::Foreign };
    damages.extend(foreign_below(disk, folder, "", &manifest)?.into_iter().map(foreign));
    damages.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(damages)
}

fn read_own(
    disk: &dyn Disk,
    folder: &Path,
    name: &str,
    limit: u64,
) -> Result<Result<Vec<u8>, Damage>, Error> {
    let path = folder.join(name);
    let fault = match disk.kind(&path)? {
        Some(Kind::File(bytes)) if bytes <= limit => return disk.read(&path, limit).map(Ok),
        Some(Kind::File(_)) => Fault::Unreadable,
        Some(_) => Fault::NotAFile,
        None => Fault::Missing,
    };
    Ok(Err(Damage { path: name.to_owned(), fault }))
}

/// Files and links that the manifest does not list; a folder is entered only if something in it is listed.
fn foreign_below(
    disk: &dyn Disk,
    folder: &Path,
    below: &str,
    manifest: &Manifest,
) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    for name in disk.list(&folder.join(below))? {
        let path = format!("{below}{name}");
        if path == MANIFEST || path == POINTER || manifest.get(&path).is_some() {
            continue;
        }
        let inside = format!("{path}/");
        let at = manifest.files().partition_point(|entry| entry.path < inside);
        let is_listed = manifest.files().get(at).is_some_and(|entry| entry.path.starts_with(&inside));
        match disk.kind(&folder.join(&path))? {
            Some(Kind::Folder) if is_listed => found.extend(foreign_below(disk, folder, &inside, manifest)?),
            _ => found.push(path),
        }
    }
    Ok(found)
}
