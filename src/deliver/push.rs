//! A release into an object store (S3, Google Cloud Storage, Azure), for sites and partners that read from there.
//!
//! Immutable objects go first: what is there already is left alone, so an upload that was killed is taken up again. Then
//! the pointer, by a conditional put: of several who write at once one wins, and the others are told. An older release
//! never replaces a newer one. Last come the pages under their public addresses, by the winner alone, and what the release
//! no longer has is taken away.

mod difference;
mod pages;
mod target;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use object_store::ObjectStore;
use object_store::path::Path as Place;
use reqwest::Url;
use thiserror::Error;

use crate::files::{self, Disk};
use crate::publish::manifest::{CHANGES, MANIFEST, POINTER};
use crate::publish::release::{self, Current, Pointer, RELEASES, ReleaseError};

use self::difference::Difference;
use self::target::{Keep, Target, Upload};
use super::remote::{RemoteError, store};

/// What an upload did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pushed {
    /// The release that readers of the store see now.
    pub release: String,
    /// How many objects were written.
    pub written: usize,
    /// How many pages that the release no longer has were taken away.
    pub removed: usize,
    /// Whether the pointer was moved; not if this release was there already.
    pub is_new: bool,
}

/// Why the store's readers see what they saw before.
#[derive(Debug, Error)]
pub enum PushError {
    /// There is nothing to upload.
    #[error("there is no release in {} yet", .0.display())]
    Nothing(PathBuf),
    /// The store said no.
    #[error(transparent)]
    Remote(#[from] RemoteError),
    /// The release cannot be read.
    #[error(transparent)]
    Release(#[from] ReleaseError),
    /// The disk said no.
    #[error(transparent)]
    Disk(#[from] files::Error),
    /// The store has a newer release.
    #[error("the store already has number {there}, and this is number {here}")]
    Older {
        /// The number in the store.
        there: u64,
        /// The number here.
        here: u64,
    },
    /// Somebody else moved the pointer meanwhile.
    #[error("somebody else published to the store at the same moment")]
    Overtaken,
}

/// Copies the current release of an output folder to a store's address.
pub async fn push(disk: Arc<dyn Disk>, output: &Path, address: &str) -> Result<Pushed, PushError> {
    let url = Url::parse(address).map_err(|_| RemoteError::Address(address.to_owned()))?;
    let (store, prefix) = store(&url)?;
    push_to(disk, output, store, prefix).await
}

async fn push_to(
    disk: Arc<dyn Disk>,
    output: &Path,
    store: Arc<dyn ObjectStore>,
    prefix: Place,
) -> Result<Pushed, PushError> {
    let current = release::current(disk.as_ref(), output)?;
    let current = current.ok_or_else(|| PushError::Nothing(output.to_owned()))?;
    let target = Target { disk, output: output.to_owned(), store, prefix };
    let there = target.pointer().await?;
    let is_here = |there: &Pointer| there.release == current.id && there.sequence == current.sequence;
    let is_new = match &there {
        // Who moved the pointer may have died before its pages were all there.
        Some((there, _)) if is_here(there) => false,
        Some((there, _)) if there.sequence >= current.sequence => {
            return Err(PushError::Older { there: there.sequence, here: current.sequence });
        }
        _ => true,
    };
    let mut written = 0;
    if is_new {
        written += objects(&target, &current, there.as_ref().map(|(there, _)| there)).await?;
        let json = target
            .disk
            .read(&release::folder(output, &current.id).join(POINTER), release::MAX_POINTER_BYTES)?;
        target.move_pointer(json, there.map(|(_, version)| version)).await?;
        written += 1;
    }
    let pages = pages::bring(&target, &current).await?;
    Ok(Pushed { release: current.id, written: written + pages.written, removed: pages.removed, is_new })
}

/// The shared folders that the store's release has not, and the release's own.
async fn objects(target: &Target, current: &Current, there: Option<&Pointer>) -> Result<usize, PushError> {
    let difference = Difference::find(target, current, there.into_iter().collect()).await?;
    let mut uploads: Vec<Upload> = Vec::new();
    for folder in difference.folders.iter().filter(|folder| !folder.path.is_empty()) {
        let names = folder.manifest.files().iter().map(|entry| entry.name.as_str()).chain([MANIFEST]);
        let place = |name: &str| folder.place.join(name).to_string_lossy().into_owned();
        uploads.extend(names.map(|name| (target.output.join(&folder.place).join(name), place(name))));
    }
    let base = format!("{RELEASES}/{}", current.id);
    let folder = release::folder(&target.output, &current.id);
    let own = current.manifest.files().iter().map(|entry| entry.name.as_str());
    let own = own.chain([MANIFEST, POINTER, CHANGES]);
    uploads.extend(own.map(|name| (folder.join(name), format!("{base}/{name}"))));
    target.upload(uploads, Keep::Forever).await
}

#[cfg(test)]
#[path = "push_tests.rs"]
mod tests;
