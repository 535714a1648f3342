//! The current release: what `output/current` leads to, and reading from it.

use std::path::{Component, Path, PathBuf};

use crate::files::{Disk, Kind};
use crate::publish::manifest::{Manifest, Seal, is_id};

use super::damage::{self, Damage};
use super::error::ReleaseError;
use super::object::{self, OBJECTS};
use super::pointer::Pointer;
use super::{CURRENT, CURRENT_POINTER, POINTER_TARGET, RELEASES};

/// The release that readers see. Its pointer and topmost manifest were verified; all else is when it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Current {
    /// The release's id.
    pub id: String,
    /// Its number.
    pub sequence: u64,
    /// The id of the release before it.
    pub previous: Option<String>,
    /// What its topmost folder holds.
    pub manifest: Manifest,
    /// All that its pointer says.
    pub pointer: Pointer,
    pub(super) output: PathBuf,
    pub(super) folder: PathBuf,
}

impl Current {
    /// The published bytes of a file of this release; `None` when the release has no such file.
    ///
    /// Every manifest on the way is verified, and bytes that are not the published ones are an error: a held article is
    /// carried over from here.
    pub fn read(&self, disk: &dyn Disk, path: &str) -> Result<Option<Vec<u8>>, ReleaseError> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if folder.is_empty() {
            return self.file(disk, (&self.folder, &self.manifest), ("", name));
        }
        let Some((seal, manifest)) = self.open(disk, folder)? else { return Ok(None) };
        self.file(disk, (&self.output.join(object::place(&seal)), &manifest), (folder, name))
    }

    /// The seal and manifest of a folder of this release, by its path; `None` when there is no such folder.
    pub fn open(&self, disk: &dyn Disk, path: &str) -> Result<Option<(Seal, Manifest)>, ReleaseError> {
        let mut found: Option<(Seal, Manifest)> = None;
        for name in path.split('/') {
            let above = found.as_ref().map_or(&self.manifest, |(_, manifest)| manifest);
            let Some(seal) = above.folder(name).cloned() else { return Ok(None) };
            let manifest = self.manifest_of(disk, &seal, path)?;
            found = Some((seal, manifest));
        }
        Ok(found)
    }

    /// A file of a shared folder whose path and seal are known from this release.
    pub fn read_in(
        &self,
        disk: &dyn Disk,
        seal: &Seal,
        (path, name): (&str, &str),
    ) -> Result<Option<Vec<u8>>, ReleaseError> {
        let manifest = self.manifest_of(disk, seal, path)?;
        self.file(disk, (&self.output.join(object::place(seal)), &manifest), (path, name))
    }

    fn manifest_of(&self, disk: &dyn Disk, seal: &Seal, path: &str) -> Result<Manifest, ReleaseError> {
        object::manifest(disk, &self.output, seal)?.map_err(|damage| self.damaged(path, damage))
    }

    fn file(
        &self,
        disk: &dyn Disk,
        (folder, manifest): (&Path, &Manifest),
        (below, name): (&str, &str),
    ) -> Result<Option<Vec<u8>>, ReleaseError> {
        let Some(seal) = manifest.file(name) else { return Ok(None) };
        object::file(disk, folder, name, seal)?.map(Some).map_err(|damage| self.damaged(below, damage))
    }

    fn damaged(&self, below: &str, damage: Damage) -> ReleaseError {
        let path = if below.is_empty() { damage.path } else { format!("{below}/{}", damage.path) };
        let damages = vec![Damage { path, fault: damage.fault }];
        ReleaseError::Damaged { folder: self.folder.clone(), is_current: true, damages }
    }
}

/// The current release of an output folder, if there is one.
pub fn current(disk: &dyn Disk, output: &Path) -> Result<Option<Current>, ReleaseError> {
    let Some(id) = current_id(disk, output)? else { return Ok(None) };
    open(disk, output, &id, true).map(Some)
}

/// The release `id` of an output folder.
pub(super) fn open(
    disk: &dyn Disk,
    output: &Path,
    id: &str,
    is_current: bool,
) -> Result<Current, ReleaseError> {
    let releases = output.join(RELEASES);
    if !is_id(id) || disk.kind(&releases.join(id))? != Some(Kind::Folder) {
        return Err(ReleaseError::Unknown { id: id.to_owned(), folder: releases });
    }
    let folder = releases.join(id);
    match damage::open(disk, &folder, id)? {
        Ok((pointer, manifest)) => Ok(Current {
            id: id.to_owned(),
            sequence: pointer.sequence,
            previous: pointer.previous.clone(),
            manifest,
            pointer,
            output: output.to_owned(),
            folder,
        }),
        Err(damage) => Err(ReleaseError::Damaged { folder, is_current, damages: vec![damage] }),
    }
}

/// Where `current` leads, once all that stands where horo wants to write is known to be horo's.
fn current_id(disk: &dyn Disk, output: &Path) -> Result<Option<String>, ReleaseError> {
    let not_ours = |name: &str, found: String, wanted| {
        Err(ReleaseError::NotOurs { path: output.join(name), found, wanted })
    };
    for (name, wanted) in
        [(RELEASES, "the folder of the releases"), (OBJECTS, "the folder of what releases share")]
    {
        if let Some(kind) = disk.kind(&output.join(name))?
            && kind != Kind::Folder
        {
            return not_ours(name, told(kind).into(), wanted);
        }
    }
    if let Some(found) = other_than(disk, &output.join(CURRENT_POINTER), POINTER_TARGET)? {
        return not_ours(CURRENT_POINTER, found, "a link to current/release.json");
    }
    let wanted = "a link to a release, r/<id>";
    let path = output.join(CURRENT);
    let target = match disk.kind(&path)? {
        None => return Ok(None),
        Some(Kind::Link) => disk.read_link(&path)?,
        Some(kind) => return not_ours(CURRENT, told(kind).into(), wanted),
    };
    let link = format!("a link to {}", target.display());
    let Some(id) = release_of(&target) else { return not_ours(CURRENT, link, wanted) };
    match disk.kind(&output.join(&target))? {
        Some(Kind::Folder) => Ok(Some(id)),
        None => not_ours(CURRENT, format!("{link}, which is not there"), wanted),
        Some(kind) => not_ours(CURRENT, format!("{link}, which is {}", told(kind)), wanted),
    }
}

fn release_of(target: &Path) -> Option<String> {
    let mut parts = target.components();
    let (Some(Component::Normal(releases)), Some(Component::Normal(id)), None) =
        (parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let id = id.to_str().filter(|id| is_id(id))?;
    (releases == RELEASES).then(|| id.to_owned())
}

/// What stands at a path instead of nothing or a link to `target`.
fn other_than(disk: &dyn Disk, path: &Path, target: &str) -> Result<Option<String>, ReleaseError> {
    Ok(match disk.kind(path)? {
        None => None,
        Some(Kind::Link) => {
            let to = disk.read_link(path)?;
            (to != Path::new(target)).then(|| format!("a link to {}", to.display()))
        }
        Some(kind) => Some(told(kind).into()),
    })
}

fn told(kind: Kind) -> &'static str {
    match kind {
        Kind::File(_) => "a file",
        Kind::Folder => "a folder",
        Kind::Link => "a link",
        Kind::Other => "neither a file nor a folder",
    }
}
