//! The shared folders of all releases: `o/<2 digits>/<30 digits>`, each named by the digest of its manifest.
//!
//! Such a folder is immutable. It holds the files of its manifest, the manifest itself, and for every folder in it a
//! relative link to that folder's own place; so a release takes over what did not change by naming it. Beside a file may
//! stand its compressed forms, which are not in the manifest: whoever has the file can make them.

use std::path::{Path, PathBuf};

use crate::files::{Disk, Error, Kind};
use crate::publish::compressed;
use crate::publish::manifest::{MANIFEST, MAX_MANIFEST_BYTES, Manifest, Seal};

use super::damage::{Damage, Fault};

/// The folder of the shared folders in the output folder.
pub const OBJECTS: &str = "o";

/// Where the shared folder with this seal stands, relative to the output folder.
pub fn place(seal: &Seal) -> PathBuf {
    Path::new(OBJECTS).join(shelf(seal)).join(short(seal))
}

/// The folder of folders that it stands in.
pub fn shelf(seal: &Seal) -> &str {
    seal.sha256.get(..2).unwrap_or_default()
}

/// Its own name there.
pub fn short(seal: &Seal) -> &str {
    seal.sha256.get(2..32).unwrap_or_default()
}

/// What the link to it says, in another shared folder.
pub fn link(seal: &Seal) -> PathBuf {
    Path::new("../..").join(shelf(seal)).join(short(seal))
}

/// What the link to it says, in a release's topmost folder.
pub fn link_from_release(seal: &Seal) -> PathBuf {
    Path::new("../..").join(place(seal))
}

/// The manifest of the shared folder with this seal, or what is the matter with it.
pub fn manifest(disk: &dyn Disk, output: &Path, seal: &Seal) -> Result<Result<Manifest, Damage>, Error> {
    let damage = |fault| Ok(Err(Damage { path: MANIFEST.to_owned(), fault }));
    let path = output.join(place(seal)).join(MANIFEST);
    let json = match disk.kind(&path)? {
        Some(Kind::File(bytes)) if bytes == seal.bytes && bytes <= MAX_MANIFEST_BYTES => {
            disk.read(&path, bytes)?
        }
        Some(Kind::File(_)) => return damage(Fault::Changed),
        Some(_) => return damage(Fault::NotAFile),
        None => return damage(Fault::Missing),
    };
    if !seal.fits(&json) {
        return damage(Fault::Changed);
    }
    Manifest::parse(&json).map_or_else(|_| damage(Fault::Unreadable), |manifest| Ok(Ok(manifest)))
}

/// The bytes of one file of a folder, if they are the published ones.
pub fn file(
    disk: &dyn Disk,
    folder: &Path,
    name: &str,
    seal: &Seal,
) -> Result<Result<Vec<u8>, Damage>, Error> {
    let damage = |fault| Ok(Err(Damage { path: name.to_owned(), fault }));
    let path = folder.join(name);
    match disk.kind(&path)? {
        None => damage(Fault::Missing),
        Some(Kind::File(bytes)) if bytes == seal.bytes => {
            let bytes = disk.read(&path, seal.bytes)?;
            if seal.fits(&bytes) { Ok(Ok(bytes)) } else { damage(Fault::Changed) }
        }
        Some(Kind::File(_)) => damage(Fault::Changed),
        Some(_) => damage(Fault::NotAFile),
    }
}

/// Everything that is the matter with a folder itself, not with the folders in it; paths begin with `below`.
///
/// `own` are the names that a release's topmost folder has besides.
pub fn inspect(
    disk: &dyn Disk,
    folder: &Path,
    below: &str,
    manifest: &Manifest,
    own: &[&str],
) -> Result<Vec<Damage>, Error> {
    let mut damages = Vec::new();
    let mut tell = |name: &str, fault| damages.push(Damage { path: format!("{below}{name}"), fault });
    for entry in manifest.files() {
        match file(disk, folder, &entry.name, &entry.seal)? {
            Err(damage) => tell(&entry.name, damage.fault),
            Ok(bytes) => {
                for ending in compressed::ENDINGS {
                    let name = format!("{}{ending}", entry.name);
                    if disk.kind(&folder.join(&name))?.is_some() {
                        let packed =
                            disk.read(&folder.join(&name), entry.seal.bytes.saturating_add(1 << 16))?;
                        if !compressed::is_form_of(ending, &packed, &bytes) {
                            tell(&name, Fault::Changed);
                        }
                    }
                }
            }
        }
    }
    let is_release = !own.is_empty();
    for entry in manifest.folders() {
        let path = folder.join(&entry.name);
        let wanted = if is_release { link_from_release(&entry.seal) } else { link(&entry.seal) };
        match disk.kind(&path)? {
            Some(Kind::Link) if disk.read_link(&path)? == wanted => {}
            Some(_) => tell(&entry.name, Fault::Changed),
            None => tell(&entry.name, Fault::Missing),
        }
    }
    for name in disk.list(folder)? {
        let is_known = name == MANIFEST
            || own.contains(&&*name)
            || manifest.file(&name).is_some()
            || manifest.folder(&name).is_some()
            || compressed::plain_name(&name).is_some_and(|plain| manifest.file(plain).is_some());
        if !is_known {
            tell(&name, Fault::Foreign);
        }
    }
    Ok(damages)
}
