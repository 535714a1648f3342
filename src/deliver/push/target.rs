//! The store: reading what is there, and putting files, bounded in number at once.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use object_store::path::Path as Place;
use object_store::{
    Attribute, Attributes, ObjectMeta, ObjectStore, ObjectStoreExt as _, PutMode, PutOptions, PutPayload,
    UpdateVersion,
};

use crate::files::Disk;
use crate::publish::manifest::{MANIFEST, Manifest, POINTER, Seal};
use crate::publish::release::{self, CURRENT_POINTER, MAX_POINTER_BYTES, Pointer, RELEASES, Time};

use super::PushError;
use crate::deliver::remote::{RemoteError, failed};

/// Requests at once.
pub(super) const AT_ONCE: usize = 16;

/// Where a release goes, and where it comes from.
pub(super) struct Target {
    pub disk: Arc<dyn Disk>,
    pub output: PathBuf,
    pub store: Arc<dyn ObjectStore>,
    pub prefix: Place,
}

/// A file on the disk and where it goes.
pub(super) type Upload = (PathBuf, String);

/// The store's pointer as it was read.
#[derive(Clone, Debug)]
pub(super) struct There {
    pub pointer: Pointer,
    json: Vec<u8>,
    pub version: UpdateVersion,
    /// When it was moved, by the store's clock.
    pub moved: Time,
}

/// What stands where a pointer may.
pub(super) struct Found {
    /// `None` if it does not read as one.
    pub pointer: Option<Pointer>,
    json: Vec<u8>,
    version: UpdateVersion,
    /// When it was written, by the store's clock.
    pub at: Time,
}

/// How long others may keep what is uploaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// Its name is its digest: it is written once, and once more if what is there was written before this moment.
    Forever {
        /// By the store's clock; `None` where nothing can be that old.
        young_since: Option<Time>,
    },
    /// The next release may bring another one.
    AskAgain,
}

impl Target {
    pub(super) fn place(&self, path: &str) -> Place {
        path.split('/').fold(self.prefix.clone(), Place::join)
    }

    /// The store's pointer.
    pub(super) async fn pointer(&self) -> Result<Option<There>, PushError> {
        let Some(found) = self.pointer_at(&self.place(CURRENT_POINTER)).await? else { return Ok(None) };
        let Found { pointer, json, version, at: moved } = found;
        let pointer = pointer.ok_or_else(|| RemoteError::Failed {
            path: CURRENT_POINTER.into(),
            reason: "what stands there is no pointer of horo".into(),
        })?;
        Ok(Some(There { pointer, json, version, moved }))
    }

    /// What stands at a place where a pointer may.
    pub(super) async fn pointer_at(&self, place: &Place) -> Result<Option<Found>, PushError> {
        let Some((json, version, at)) = self.small(place).await? else { return Ok(None) };
        let json = json.unwrap_or_default();
        Ok(Some(Found { pointer: Pointer::parse_any(&json), json, version, at }))
    }

    /// A file that is as short as a pointer, its version, and when it was written; without its bytes if it is longer.
    pub(super) async fn small(
        &self,
        place: &Place,
    ) -> Result<Option<(Option<Vec<u8>>, UpdateVersion, Time)>, PushError> {
        let found = match self.store.get(place).await {
            Err(object_store::Error::NotFound { .. }) => return Ok(None),
            found => found.map_err(|error| failed(place.as_ref(), &error))?,
        };
        let at = Time::from_seconds(seconds(&found.meta));
        let version = UpdateVersion { e_tag: found.meta.e_tag.clone(), version: found.meta.version.clone() };
        if found.meta.size > MAX_POINTER_BYTES {
            return Ok(Some((None, version, at)));
        }
        let bytes = found.bytes().await.map_err(|error| failed(place.as_ref(), &error))?;
        Ok(Some((Some(bytes.to_vec()), version, at)))
    }

    /// Writes down that readers see, now, the release that this pointer names; the store's moment of that.
    pub(super) async fn remember(&self, there: &There) -> Result<Time, PushError> {
        let place = self.place(&format!("{RELEASES}/past/{}.json", there.pointer.release));
        let put = self.put(&place, there.json.clone(), PutMode::Overwrite, Keep::AskAgain).await;
        put.map_err(|error| failed(place.as_ref(), &error))?;
        let meta = self.store.head(&place).await.map_err(|error| failed(place.as_ref(), &error))?;
        Ok(Time::from_seconds(seconds(&meta)))
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

    /// Puts files; how many were written.
    pub(super) async fn upload(&self, uploads: Vec<Upload>, keep: Keep) -> Result<usize, PushError> {
        let one = |(from, to): Upload| async move {
            if self.disk.kind(&from)?.is_none() {
                return Ok::<usize, PushError>(0);
            }
            let bytes = self.disk.read(&from, u64::MAX)?;
            let place = self.place(&to);
            // A release's own pointer is renewed with its signature.
            let is_fixed = keep != Keep::AskAgain && !to.ends_with(POINTER);
            let mode = if is_fixed { PutMode::Create } else { PutMode::Overwrite };
            match self.put(&place, bytes.clone(), mode, keep).await {
                Ok(_) => return Ok(1),
                // It was there: its name is its digest, so it is the same.
                Err(object_store::Error::AlreadyExists { .. } | object_store::Error::Precondition { .. }) => {
                }
                Err(error) => return Err(failed(&to, &error).into()),
            }
            if self.is_young(&place, keep).await? {
                return Ok(0);
            }
            let put = self.put(&place, bytes, PutMode::Overwrite, keep).await;
            put.map(|_| 1).map_err(|error| failed(&to, &error).into())
        };
        let done = stream::iter(uploads.into_iter().map(one)).buffer_unordered(AT_ONCE);
        Ok(done.try_collect::<Vec<usize>>().await?.into_iter().sum())
    }

    /// Whether what is there is too young to be swept.
    async fn is_young(&self, place: &Place, keep: Keep) -> Result<bool, PushError> {
        let Keep::Forever { young_since: Some(since) } = keep else { return Ok(true) };
        match self.store.head(place).await {
            Ok(meta) => Ok(seconds(&meta) >= since.seconds()),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(failed(place.as_ref(), &error).into()),
        }
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
            Ok(_) => Ok(()),
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
    ) -> object_store::Result<UpdateVersion> {
        let cache = match keep {
            Keep::Forever { .. } => "public, max-age=31536000, immutable",
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
        self.store.put_opts(path, PutPayload::from(bytes), options).await.map(UpdateVersion::from)
    }
}

/// When an object was written, by the store's clock, in seconds since the beginning of 1970.
pub(super) fn seconds(meta: &ObjectMeta) -> u64 {
    u64::try_from(meta.last_modified.timestamp()).unwrap_or(0)
}
