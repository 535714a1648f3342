//! The current release: what `output/current` leads to, and reading from it.

use std::path::{Component, Path, PathBuf};

use crate::files::{Disk, Kind};
use crate::publish::manifest::{Manifest, is_id};

use super::damage::{self, Damage};
use super::error::ReleaseError;
use super::{CURRENT, CURRENT_POINTER, POINTER_TARGET, RELEASES};

/// The release that readers see. Its pointer and manifest were verified; its files are when they are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Current {
    /// The release's id.
    pub id: String,
    /// Its number.
    pub sequence: u64,
    /// The id of the release before it.
    pub previous: Option<String>,
    /// What it holds.
    pub manifest: Manifest,
    folder: PathBuf,
}

impl Current {
    /// The published bytes of a file of this release; `None` when the release has no such file.
    ///
    /// Bytes that are not the published ones are an error: a held article is carried over from here.
    pub fn read(&self, disk: &dyn Disk, path: &str) -> Result<Option<Vec<u8>>, ReleaseError> {
        let Some(entry) = self.manifest.get(path) else { return Ok(None) };
        match damage::read(disk, &self.folder, entry)? {
            Ok(bytes) => Ok(Some(bytes)),
            Err(damage) => Err(self.damaged(damage)),
        }
    }

    fn damaged(&self, damage: Damage) -> ReleaseError {
        ReleaseError::Damaged { folder: self.folder.clone(), is_current: true, damages: vec![damage] }
    }
}

/// The current release of an output folder, if there is one.
pub fn current(disk: &dyn Disk, output: &Path) -> Result<Option<Current>, ReleaseError> {
    let Some(id) = current_id(disk, output)? else { return Ok(None) };
    let folder = output.join(RELEASES).join(&id);
    match damage::open(disk, &folder, &id)? {
        Ok((pointer, manifest)) => {
            Ok(Some(Current { id, sequence: pointer.sequence, previous: pointer.previous, manifest, folder }))
        }
        Err(damage) => Err(ReleaseError::Damaged { folder, is_current: true, damages: vec![damage] }),
    }
}

/// Where `current` leads, once all that stands where horo wants to write is known to be horo's.
fn current_id(disk: &dyn Disk, output: &Path) -> Result<Option<String>, ReleaseError> {
    let not_ours = |name: &str, found: String, wanted| {
        Err(ReleaseError::NotOurs { path: output.join(name), found, wanted })
    };
    if let Some(kind) = disk.kind(&output.join(RELEASES))?
        && kind != Kind::Folder
    {
        return not_ours(RELEASES, told(kind).into(), "the folder of the releases");
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
