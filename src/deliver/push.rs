//! A release into an object store (S3, Google Cloud Storage, Azure), for sites and partners that read from there.
//!
//! Immutable objects go first: what is there already is left alone, so an upload that was killed is taken up again. Then
//! the pages under their public addresses, and last the pointer, by a conditional put: of several who write at once one
//! wins, and the others are told. An older release never replaces a newer one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use object_store::path::Path as Place;
use object_store::{
    Attribute, Attributes, GetResult, ObjectStore, ObjectStoreExt as _, PutMode, PutOptions, PutPayload,
    UpdateVersion,
};
use reqwest::Url;
use thiserror::Error;

use crate::files::{self, Disk};
use crate::publish::manifest::{CHANGES, MANIFEST, Manifest, POINTER};
use crate::publish::release::{self, CURRENT_POINTER, Current, Pointer, RELEASES, ReleaseError};

use super::remote::{RemoteError, failed, store};

/// Uploads at once.
const AT_ONCE: usize = 16;

/// What an upload did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pushed {
    /// The release that readers of the store see now.
    pub release: String,
    /// How many objects were written.
    pub written: usize,
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
    match &there {
        Some((there, _)) if is_here(there) => {
            return Ok(Pushed { release: current.id, written: 0, is_new: false });
        }
        Some((there, _)) if there.sequence >= current.sequence => {
            return Err(PushError::Older { there: there.sequence, here: current.sequence });
        }
        _ => {}
    }
    let there_manifest = match &there {
        Some((there, _)) => target.manifest_there(there).await,
        None => None,
    };
    let mut written = target.objects(&current, there_manifest.as_ref()).await?;
    written += target.pages(&current, there_manifest.as_ref()).await?;
    let folder = release::folder(output, &current.id);
    let json = target.disk.read(&folder.join(POINTER), release::MAX_POINTER_BYTES)?;
    target.move_pointer(json, there.map(|(_, version)| version)).await?;
    Ok(Pushed { release: current.id, written: written + 1, is_new: true })
}

struct Target {
    disk: Arc<dyn Disk>,
    output: PathBuf,
    store: Arc<dyn ObjectStore>,
    prefix: Place,
}

/// A file on the disk and where it goes.
type Upload = (PathBuf, String);

impl Target {
    fn place(&self, path: &str) -> Place {
        path.split('/').fold(self.prefix.clone(), Place::join)
    }

    async fn pointer(&self) -> Result<Option<(Pointer, UpdateVersion)>, PushError> {
        match self.store.get(&self.place(CURRENT_POINTER)).await {
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(failed(CURRENT_POINTER, &error).into()),
            Ok(found) => {
                let version = version(&found);
                let json = found.bytes().await.map_err(|error| failed(CURRENT_POINTER, &error))?;
                let pointer = Pointer::parse_any(&json).ok_or_else(|| RemoteError::Failed {
                    path: CURRENT_POINTER.into(),
                    reason: "what stands there is no pointer of horo".into(),
                })?;
                Ok(Some((pointer, version)))
            }
        }
    }

    /// The topmost manifest of the release in the store: folders that it names need not be looked at.
    async fn manifest_there(&self, pointer: &Pointer) -> Option<Manifest> {
        let place = self.place(&format!("{RELEASES}/{}/{MANIFEST}", pointer.release));
        let json = self.store.get(&place).await.ok()?.bytes().await.ok()?;
        pointer.manifest.fits(&json).then(|| Manifest::parse(&json).ok()).flatten()
    }

    /// The shared folders, and the release's own.
    async fn objects(&self, current: &Current, there: Option<&Manifest>) -> Result<usize, PushError> {
        let mut uploads: Vec<Upload> = Vec::new();
        let known: BTreeSet<&str> =
            there.iter().flat_map(|there| there.folders()).map(|entry| entry.seal.sha256.as_str()).collect();
        let mut stack: Vec<_> = current.manifest.folders().iter().map(|entry| entry.seal.clone()).collect();
        while let Some(seal) = stack.pop() {
            if known.contains(seal.sha256.as_str()) {
                continue;
            }
            let manifest = release::manifest(self.disk.as_ref(), &self.output, &seal)?;
            let place = release::place(&seal);
            let names = manifest.files().iter().map(|entry| entry.name.as_str()).chain([MANIFEST]);
            let path = |name: &str| place.join(name).to_string_lossy().into_owned();
            uploads.extend(names.map(|name| (self.output.join(&place).join(name), path(name))));
            stack.extend(manifest.folders().iter().map(|entry| entry.seal.clone()));
        }
        let base = format!("{RELEASES}/{}", current.id);
        let folder = release::folder(&self.output, &current.id);
        let own = current.manifest.files().iter().map(|entry| entry.name.as_str());
        let own = own.chain([MANIFEST, POINTER, CHANGES]);
        uploads.extend(own.map(|name| (folder.join(name), format!("{base}/{name}"))));
        self.upload(uploads, true).await
    }

    /// The pages under their public addresses; those whose folder the store has already are left alone.
    async fn pages(&self, current: &Current, there: Option<&Manifest>) -> Result<usize, PushError> {
        let mut uploads: Vec<Upload> = Vec::new();
        let folder = release::folder(&self.output, &current.id);
        for entry in current.manifest.files() {
            if there.and_then(|there| there.file(&entry.name)) != Some(&entry.seal) {
                uploads.push((folder.join(&entry.name), entry.name.clone()));
            }
        }
        let mut stack: Vec<_> = current
            .manifest
            .folders()
            .iter()
            .filter(|entry| there.and_then(|there| there.folder(&entry.name)) != Some(&entry.seal))
            .map(|entry| (entry.name.clone(), entry.seal.clone()))
            .collect();
        while let Some((path, seal)) = stack.pop() {
            let manifest = release::manifest(self.disk.as_ref(), &self.output, &seal)?;
            let place = self.output.join(release::place(&seal));
            let files = manifest.files().iter();
            uploads.extend(files.map(|entry| (place.join(&entry.name), format!("{path}/{}", entry.name))));
            let folders = manifest.folders().iter();
            stack.extend(folders.map(|entry| (format!("{path}/{}", entry.name), entry.seal.clone())));
        }
        self.upload(uploads, false).await
    }

    async fn upload(&self, uploads: Vec<Upload>, is_immutable: bool) -> Result<usize, PushError> {
        let one = |(from, to): Upload| async move {
            if self.disk.kind(&from)?.is_none() {
                return Ok::<usize, PushError>(0);
            }
            let bytes = self.disk.read(&from, u64::MAX)?;
            let cache = if is_immutable { "public, max-age=31536000, immutable" } else { "no-cache" };
            let mode =
                if is_immutable && !to.ends_with(POINTER) { PutMode::Create } else { PutMode::Overwrite };
            match self.put(&to, bytes, mode, cache).await {
                Ok(()) => Ok(1),
                // It was there: its name is its digest, so it is the same.
                Err(object_store::Error::AlreadyExists { .. } | object_store::Error::Precondition { .. }) => {
                    Ok(0)
                }
                Err(error) => Err(failed(&to, &error).into()),
            }
        };
        let done = stream::iter(uploads.into_iter().map(one)).buffer_unordered(AT_ONCE);
        Ok(done.try_collect::<Vec<usize>>().await?.into_iter().sum())
    }

    async fn move_pointer(&self, json: Vec<u8>, there: Option<UpdateVersion>) -> Result<(), PushError> {
        let mode = there.map_or(PutMode::Create, PutMode::Update);
        match self.put(CURRENT_POINTER, json, mode, "no-cache").await {
            Ok(()) => Ok(()),
            Err(object_store::Error::AlreadyExists { .. } | object_store::Error::Precondition { .. }) => {
                Err(PushError::Overtaken)
            }
            Err(error) => Err(failed(CURRENT_POINTER, &error).into()),
        }
    }

    async fn put(&self, path: &str, bytes: Vec<u8>, mode: PutMode, cache: &str) -> object_store::Result<()> {
        let kinds: BTreeMap<&str, &str> = BTreeMap::from([
            ("html", "text/html; charset=utf-8"),
            ("json", "application/json; charset=utf-8"),
            ("xml", "application/xml; charset=utf-8"),
            ("css", "text/css; charset=utf-8"),
            ("js", "text/javascript; charset=utf-8"),
            ("svg", "image/svg+xml"),
            ("jpg", "image/jpeg"),
            ("webp", "image/webp"),
            ("txt", "text/plain; charset=utf-8"),
        ]);
        let kind = kinds.get(path.rsplit('.').next().unwrap_or_default()).copied();
        let attributes = Attributes::from_iter([
            (Attribute::ContentType, kind.unwrap_or("application/octet-stream").to_owned()),
            (Attribute::CacheControl, cache.to_owned()),
        ]);
        let options = PutOptions { mode, attributes, ..PutOptions::default() };
        self.store.put_opts(&self.place(path), PutPayload::from(bytes), options).await.map(|_| ())
    }
}

fn version(found: &GetResult) -> UpdateVersion {
    UpdateVersion { e_tag: found.meta.e_tag.clone(), version: found.meta.version.clone() }
}

#[cfg(test)]
#[path = "push_tests.rs"]
mod tests;
