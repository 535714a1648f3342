//! The store: reading what is there, and putting files, bounded in number at once.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use object_store::path::Path as Place;
use object_store::{
    Attribute, Attributes, GetResult, ObjectStore, ObjectStoreExt as _, PutMode, PutOptions, PutPayload,
    UpdateVersion,
};

use crate::files::Disk;
use crate::publish::manifest::{MANIFEST, Manifest, POINTER, Seal};
use crate::publish::release::{self, CURRENT_POINTER, MAX_POINTER_BYTES, Pointer, RELEASES};

use super::PushError;
use crate::deliver::remote::{RemoteError, failed};

/// Uploads at once.
const AT_ONCE: usize = 16;

/// Where a release goes, and where it comes from.
pub(super) struct Target {
    pub disk: Arc<dyn Disk>,
    pub output: PathBuf,
    pub store: Arc<dyn ObjectStore>,
    pub prefix: Place,
}

/// A file on the disk and where it goes.
pub(super) type Upload = (PathBuf, String);

/// How long others may keep what is uploaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// Its name is its digest: it is written once.
    Forever,
    /// The next release may bring another one.
    AskAgain,
}

impl Target {
    pub(super) fn place(&self, path: &str) -> Place {
        path.split('/').fold(self.prefix.clone(), Place::join)
    }

    /// The store's pointer, and which version of it.
    pub(super) async fn pointer(&self) -> Result<Option<(Pointer, UpdateVersion)>, PushError> {
        let Some((pointer, version)) = self.pointer_at(&self.place(CURRENT_POINTER)).await? else {
            return Ok(None);
        };
        let pointer = pointer.ok_or_else(|| RemoteError::Failed {
            path: CURRENT_POINTER.into(),
            reason: "what stands there is no pointer of horo".into(),
        })?;
        Ok(Some((pointer, version)))
    }

    /// What stands at a place, if it reads as a pointer.
    pub(super) async fn pointer_at(
        &self,
        place: &Place,
    ) -> Result<Option<(Option<Pointer>, UpdateVersion)>, PushError> {
        match self.store.get(place).await {
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(failed(place.as_ref(), &error).into()),
            Ok(found) => {
                let version = version(&found);
                if found.meta.size > MAX_POINTER_BYTES {
                    return Ok(Some((None, version)));
                }
                let json = found.bytes().await.map_err(|error| failed(place.as_ref(), &error))?;
                Ok(Some((Pointer::parse_any(&json), version)))
            }
        }
    }

    /// The topmost manifest of a release in the store; `None` when it is not there as it was published.
    pub(super) async fn top(&self, pointer: &Pointer) -> Option<Manifest> {
        self.sealed(&format!("{RELEASES}/{}/{MANIFEST}", pointer.release), &pointer.manifest).await
    }

    /// The manifest of a shared folder in the store; `None` when it is not there as it was published.
    pub(super) async fn manifest(&self, seal: &Seal) -> Option<Manifest> {
        self.sealed(&release::place(seal).join(MANIFEST).to_string_lossy(), seal).await
    }

    async fn sealed(&self, path: &str, seal: &Seal) -> Option<Manifest> {
        let found = self.store.get(&self.place(path)).await.ok()?;
        if found.meta.size != seal.bytes {
            return None;
        }
        let json = found.bytes().await.ok()?;
        seal.fits(&json).then(|| Manifest::parse(&json).ok()).flatten()
    }

    /// Puts files; how many were not there.
    pub(super) async fn upload(&self, uploads: Vec<Upload>, keep: Keep) -> Result<usize, PushError> {
        let one = |(from, to): Upload| async move {
            if self.disk.kind(&from)?.is_none() {
                return Ok::<usize, PushError>(0);
            }
            let bytes = self.disk.read(&from, u64::MAX)?;
            // A release's own pointer is renewed with its signature.
            let is_fixed = keep == Keep::Forever && !to.ends_with(POINTER);
            match self
                .put(
                    &self.place(&to),
                    bytes,
                    if is_fixed { PutMode::Create } else { PutMode::Overwrite },
                    keep,
                )
                .await
            {
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

    /// Takes files away; one that is not there is gone already.
    pub(super) async fn remove(&self, places: Vec<Place>) -> Result<usize, PushError> {
        let one = |place: Place| async move {
            match self.store.delete(&place).await {
                Ok(()) => Ok::<usize, PushError>(1),
                Err(object_store::Error::NotFound { .. }) => Ok(0),
                Err(error) => Err(failed(place.as_ref(), &error).into()),
            }
        };
        let done = stream::iter(places.into_iter().map(one)).buffer_unordered(AT_ONCE);
        Ok(done.try_collect::<Vec<usize>>().await?.into_iter().sum())
    }

    /// Moves the pointer, if nobody moved it since this version was read.
    pub(super) async fn move_pointer(
        &self,
        json: Vec<u8>,
        there: Option<UpdateVersion>,
    ) -> Result<(), PushError> {
        let mode = there.map_or(PutMode::Create, PutMode::Update);
        match self.put(&self.place(CURRENT_POINTER), json, mode, Keep::AskAgain).await {
            Ok(()) => Ok(()),
            Err(object_store::Error::AlreadyExists { .. } | object_store::Error::Precondition { .. }) => {
                Err(PushError::Overtaken)
            }
            Err(error) => Err(failed(CURRENT_POINTER, &error).into()),
        }
    }

    pub(super) async fn put(
        &self,
        path: &Place,
        bytes: Vec<u8>,
        mode: PutMode,
        keep: Keep,
    ) -> object_store::Result<()> {
        let cache = match keep {
            Keep::Forever => "public, max-age=31536000, immutable",
            Keep::AskAgain => "no-cache",
        };
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
        let kind = kinds.get(path.as_ref().rsplit('.').next().unwrap_or_default()).copied();
        let attributes = Attributes::from_iter([
            (Attribute::ContentType, kind.unwrap_or("application/octet-stream").to_owned()),
            (Attribute::CacheControl, cache.to_owned()),
        ]);
        let options = PutOptions { mode, attributes, ..PutOptions::default() };
        self.store.put_opts(path, PutPayload::from(bytes), options).await.map(|_| ())
    }
}

fn version(found: &GetResult) -> UpdateVersion {
    UpdateVersion { e_tag: found.meta.e_tag.clone(), version: found.meta.version.clone() }
}
