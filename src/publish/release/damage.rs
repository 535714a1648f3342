//! Whether a release is what its manifests say: every file there, none changed, nothing added.
//!
//! Read by content, never by date or length alone. The only links are those to shared folders, and each must lead where
//! its manifest says.

use std::collections::HashSet;
use std::fmt;
use std::path::Path;

use crate::files::{Disk, Error, Kind};
use crate::publish::manifest::{CHANGES, MANIFEST, MAX_DEPTH, MAX_MANIFEST_BYTES, Manifest, POINTER};

use super::RELEASES;
use super::object;
use super::pointer::{MAX_POINTER_BYTES, Pointer};

/// What stands in a release's topmost folder besides what its manifest lists.
const OWN: [&str; 2] = [POINTER, CHANGES];

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
    /// It is there with other bytes, or leads elsewhere.
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
    if !pointer.manifest.fits(&json) {
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

/// Everything that is the matter with the release `id` of an output folder, sorted by path.
pub fn inspect(disk: &dyn Disk, output: &Path, id: &str) -> Result<Vec<Damage>, Error> {
    inspect_beside(disk, output, id, None)
}

/// The same without the folders that another release, which readers have, shares with it in the same places: to go back
/// to the release of an hour ago need not read ten thousand articles.
pub fn inspect_beside(
    disk: &dyn Disk,
    output: &Path,
    id: &str,
    beside: Option<&Manifest>,
) -> Result<Vec<Damage>, Error> {
    let folder = output.join(RELEASES).join(id);
    let (pointer, manifest) = match open(disk, &folder, id)? {
        Ok(opened) => opened,
        Err(damage) => return Ok(vec![damage]),
    };
    let mut damages = inspect_top(disk, &folder, &manifest)?;
    // A mirror need not have it: it only is a shorter way.
    if let Some(changes) = &pointer.changes
        && disk.kind(&folder.join(CHANGES))?.is_some()
    {
        damages.extend(object::file(disk, &folder, CHANGES, &changes.seal)?.err());
    }
    let mut inspection = Inspection { disk, output, seen: HashSet::new(), damages };
    inspection.below((&manifest, beside), "", MAX_DEPTH)?;
    let mut damages = inspection.damages;
    damages.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(damages)
}

/// An inspection of shared folders, each once.
struct Inspection<'a> {
    disk: &'a dyn Disk,
    output: &'a Path,
    seen: HashSet<String>,
    damages: Vec<Damage>,
}

impl Inspection<'_> {
    fn below(
        &mut self,
        (above, beside): (&Manifest, Option<&Manifest>),
        below: &str,
        depth: usize,
    ) -> Result<(), Error> {
        for entry in above.folders() {
            let theirs = beside.and_then(|beside| beside.folder(&entry.name));
            if theirs == Some(&entry.seal) || !self.seen.insert(entry.seal.sha256.clone()) {
                continue;
            }
            let path = format!("{below}{}/", entry.name);
            let manifest = match object::manifest(self.disk, self.output, &entry.seal)? {
                Ok(_) if depth == 0 => Err(Damage { path: String::new(), fault: Fault::Unreadable }),
                read => read,
            };
            let manifest = match manifest {
                Ok(manifest) => manifest,
                Err(damage) => {
                    self.damages.push(Damage { path: format!("{path}{}", damage.path), ..damage });
                    continue;
                }
            };
            let place = self.output.join(object::place(&entry.seal));
            self.damages.extend(object::inspect(self.disk, &place, &path, &manifest, &[])?);
            let theirs = match theirs {
                Some(seal) if !manifest.folders().is_empty() => {
                    object::manifest(self.disk, self.output, seal)?.ok()
                }
                _ => None,
            };
            self.below((&manifest, theirs.as_ref()), &path, depth.saturating_sub(1))?;
        }
        Ok(())
    }
}

/// What is the matter with a release's topmost folder alone.
pub fn inspect_top(disk: &dyn Disk, folder: &Path, manifest: &Manifest) -> Result<Vec<Damage>, Error> {
    object::inspect(disk, folder, "", manifest, &OWN)
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
