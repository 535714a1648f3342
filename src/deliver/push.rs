//! A release into an object store (S3, Google Cloud Storage, Azure), for sites and partners that read from there.
//!
//! Immutable objects go first: what is there already is left alone, so an upload that was killed is taken up again. Then
//! the pointer, by a conditional put: of several who write at once one wins, and the others are told. An older release
//! never replaces a newer one. Then come the pages under their public addresses, by the winner alone, and what the release
//! no longer has is taken away. Last, and at most once a day, objects go that nobody needs any more.

mod difference;
mod mark;
mod pages;
#[cfg(test)]
mod store_in_time;
mod sweep;
mod target;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use object_store::ObjectStore;
use object_store::path::Path as Place;
use reqwest::Url;
use thiserror::Error;

use crate::files::{self, Disk};
use crate::publish::manifest::{CHANGES, MANIFEST, POINTER};
use crate::publish::release::{self, Current, Pointer, RELEASES, ReleaseError, Time};

use self::difference::Difference;
pub use self::sweep::Swept;
use self::target::{Keep, Target, There, Upload};
use super::remote::{RemoteError, is_store, store};

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
    /// What became of the objects that nobody needs any more.
    pub swept: Swept,
}

/// Why the store's readers see what they saw before.
#[derive(Debug, Error)]
pub enum PushError {
    /// The address is none of an object store.
    #[error("“{0}” is no address of an object store")]
    Address(String),
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

/// Copies the current release of an output folder to a store's address. Of the releases that readers saw there, the store
/// keeps the `keep` newest.
pub async fn push(
    disk: Arc<dyn Disk>,
    output: &Path,
    address: &str,
    keep: usize,
) -> Result<Pushed, PushError> {
    let url = Url::parse(address).ok().filter(|url| is_store(url.scheme()));
    let url = url.ok_or_else(|| PushError::Address(address.to_owned()))?;
    let (store, prefix) = store(&url)?;
    push_to(disk, output, store, prefix, keep).await
}

async fn push_to(
    disk: Arc<dyn Disk>,
    output: &Path,
    store: Arc<dyn ObjectStore>,
    prefix: Place,
    keep: usize,
) -> Result<Pushed, PushError> {
    let current = release::current(disk.as_ref(), output)?;
    let current = current.ok_or_else(|| PushError::Nothing(output.to_owned()))?;
    let target = Target { disk, output: output.to_owned(), store, prefix };
    let there = target.pointer().await?;
    let is_here = |there: &Pointer| there.release == current.id && there.sequence == current.sequence;
    let is_new = match there.as_ref().map(|there| &there.pointer) {
        // Who moved the pointer may have died before its pages were all there.
        Some(there) if is_here(there) => false,
        Some(there) if there.sequence >= current.sequence => {
            return Err(PushError::Older { there: there.sequence, here: current.sequence });
        }
        _ => true,
    };
    let mut written = 0;
    if is_new {
        written += objects(&target, &current, there.as_ref()).await?;
        let json = target
            .disk
            .read(&release::folder(output, &current.id).join(POINTER), release::MAX_POINTER_BYTES)?;
        if let Some(there) = &there {
            target.remember(there).await?;
        }
        target.move_pointer(json, there.map(|there| there.version)).await?;
        written += 1;
    }
    let pages = pages::bring(&target, &current).await?;
    let swept = sweep::sweep(&target, &current, keep).await;
    Ok(Pushed {
        release: current.id,
        written: written + pages.written,
        removed: pages.removed,
        is_new,
        swept,
    })
}

/// The shared folders that the store's release has not, and the release's own.
async fn objects(target: &Target, current: &Current, there: Option<&There>) -> Result<usize, PushError> {
    let bases = there.into_iter().map(|there| &there.pointer).collect();
    let difference = Difference::find(target, current, bases).await?;
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
    let Some(there) = there else {
        // Where no pointer is, nobody sweeps.
        return target.upload(uploads, Keep::Forever { young_since: None }).await;
    };
    // Whoever sweeps while this pointer is there removes nothing that is younger than twice that.
    let young_since = Some(Time::from_seconds(there.moved.seconds().saturating_sub(sweep::KEPT / 2)));
    let mut written = 0;
    loop {
        let sweeps = sweep::settled(target, there).await?;
        written += target.upload(uploads.clone(), Keep::Forever { young_since }).await?;
        if sweep::is_settled(target, sweeps).await? {
            return Ok(written);
        }
    }
}

#[cfg(test)]
#[path = "push_tests.rs"]
mod tests;
