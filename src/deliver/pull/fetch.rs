//! Fetching a release, or what is new of it, into a staging.
//!
//! First the short way: the file of changes, if it begins at the release that is here, or a chain of them does. Then
//! what is still missing, manifest by manifest, several at once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use futures_util::future::BoxFuture;
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};

use crate::publish::manifest::{CHANGES, MANIFEST, MAX_DEPTH, Manifest, POINTER, Seal};
use crate::publish::release::{
    self, Content, Current, Folder, MAX_CHANGES_BYTES, MAX_POINTER_BYTES, Pointer, RELEASES, Staging,
    apply_changes,
};

use super::super::remote::Remote;
use super::{PullError, Refusal, check_languages, is_wanted};

/// Requests at once.
const AT_ONCE: usize = 12;
/// So many releases back the file of changes is looked for.
const LONGEST_CHAIN: usize = 12;

/// Files that came with changes, by their path.
type Came = BTreeMap<String, Vec<u8>>;

/// Puts everything below the topmost folder, and gives that.
pub(super) async fn fetch(
    staging: &Staging<'_>,
    remote: &Arc<Remote>,
    pointer: &Pointer,
    (wanted, had): (&BTreeSet<String>, &BTreeSet<String>),
) -> Result<Folder, PullError> {
    let came = changes(staging, remote, pointer).await?;
    let fetcher = Fetcher { staging, remote, came, release: &pointer.release };
    let json = fetcher
        .sealed(MANIFEST, &format!("{RELEASES}/{}/{MANIFEST}", pointer.release), &pointer.manifest)
        .await?;
    let manifest = parse(MANIFEST, &json)?;
    check_languages(&manifest, wanted)?;
    let old = staging.before().map(|before| &before.manifest);
    let base = format!("{RELEASES}/{}", pointer.release);
    let mut folder = fetcher.files(&manifest, "", &base, old).await?;
    for entry in manifest.folders().iter().filter(|entry| is_wanted(&entry.name, wanted)) {
        // The manifest names all languages, also those that were not mirrored so far.
        let before = old.and_then(|old| old.folder(&entry.name)).filter(|_| is_wanted(&entry.name, had));
        let path = format!("{}/", entry.name);
        fetcher.folder(path, entry.seal.clone(), before.cloned(), MAX_DEPTH).await?;
    }
    folder.folders =
        manifest.folders().iter().map(|entry| (entry.name.clone(), entry.seal.clone())).collect();
    Ok(folder)
}

struct Fetcher<'a> {
    staging: &'a Staging<'a>,
    remote: &'a Arc<Remote>,
    came: Came,
    release: &'a str,
}

impl Fetcher<'_> {
    /// Puts a folder with everything in it, unless it is there.
    fn folder(
        &self,
        path: String,
        seal: Seal,
        before: Option<Seal>,
        depth: usize,
    ) -> BoxFuture<'_, Result<(), PullError>> {
        Box::pin(async move {
            if before.as_ref() == Some(&seal) || self.staging.has(&seal)? {
                return Ok(());
            }
            if depth == 0 {
                return Err(PullError::Refused(Refusal::Tampered(path)));
            }
            let place = release::place(&seal);
            let base = place.to_string_lossy().into_owned();
            let own = format!("{path}{MANIFEST}");
            let json = self.sealed(&own, &format!("{base}/{MANIFEST}"), &seal).await?;
            let manifest = parse(&own, &json)?;
            let old = before.as_ref().map(|before| self.staging.manifest(before)).transpose()?;
            let inner = manifest.folders().iter().map(|entry| {
                let before = old.as_ref().and_then(|old| old.folder(&entry.name)).cloned();
                self.folder(format!("{path}{}/", entry.name), entry.seal.clone(), before, depth - 1)
            });
            let inner: Vec<BoxFuture<'_, Result<(), PullError>>> = inner.collect();
            stream::iter(inner).buffer_unordered(AT_ONCE).try_collect::<Vec<()>>().await?;
            let mut folder = self.files(&manifest, &path, &base, old.as_deref()).await?;
            folder.folders =
                manifest.folders().iter().map(|entry| (entry.name.clone(), entry.seal.clone())).collect();
            self.staging.put(&folder, before.as_ref())?;
            Ok(())
        })
    }

    /// The files of a folder: kept, come with the changes, or fetched.
    async fn files(
        &self,
        manifest: &Manifest,
        path: &str,
        base: &str,
        old: Option<&Manifest>,
    ) -> Result<Folder, PullError> {
        let mut folder = Folder::default();
        for entry in manifest.files() {
            let is_kept = old.and_then(|old| old.file(&entry.name)) == Some(&entry.seal);
            let content = if is_kept {
                Content::Kept(entry.seal.clone())
            } else {
                let path = format!("{path}{}", entry.name);
                Content::New(self.sealed(&path, &format!("{base}/{}", entry.name), &entry.seal).await?)
            };
            folder.files.insert(entry.name.clone(), content);
        }
        Ok(folder)
    }

    /// The bytes that belong to a seal. What came with the changes is not believed any more than what is fetched.
    async fn sealed(&self, path: &str, address: &str, seal: &Seal) -> Result<Vec<u8>, PullError> {
        if let Some(bytes) = self.came.get(path).filter(|bytes| seal.fits(bytes)) {
            return Ok(bytes.clone());
        }
        let bytes = self.remote.get(address, seal.bytes).await?;
        if seal.fits(&bytes) {
            return Ok(bytes);
        }
        let told = format!("{path} of release {}", self.release);
        Err(PullError::Refused(Refusal::Tampered(told)))
    }
}

/// What came with the releases since the one that is here; nothing when there is no such way.
async fn changes(staging: &Staging<'_>, remote: &Arc<Remote>, pointer: &Pointer) -> Result<Came, PullError> {
    let mut came = Came::new();
    let Some(before) = staging.before() else { return Ok(came) };
    if before.id == pointer.release {
        return Ok(came);
    }
    let mut chain = vec![pointer.clone()];
    while let Some(from) =
        chain.last().and_then(|last| last.changes.as_ref()).map(|changes| changes.from.clone())
    {
        if from == before.id {
            break;
        }
        if chain.len() == LONGEST_CHAIN {
            return Ok(came);
        }
        // This pointer is not believed: it only says where to look.
        let Ok(json) = remote.get(&format!("{RELEASES}/{from}/{POINTER}"), MAX_POINTER_BYTES).await else {
            return Ok(came);
        };
        match Pointer::parse(&json, &from) {
            Some(earlier) => chain.push(earlier),
            None => return Ok(came),
        }
    }
    let begins = chain.last().and_then(|last| last.changes.as_ref()).map(|changes| &changes.from);
    if begins != Some(&before.id) {
        return Ok(came);
    }
    for pointer in chain.iter().rev() {
        let Some(changes) = &pointer.changes else { return Ok(came) };
        if changes.seal.bytes > MAX_CHANGES_BYTES {
            return Ok(came);
        }
        let path = format!("{RELEASES}/{}/{CHANGES}", pointer.release);
        let Ok(bytes) = remote.get(&path, changes.seal.bytes).await else { return Ok(came) };
        if !changes.seal.fits(&bytes) {
            return Ok(came);
        }
        let old = |path: &str| match came.get(path) {
            Some(bytes) => Some(bytes.clone()),
            None => before_bytes(staging, before, path),
        };
        match apply_changes(&bytes, old) {
            Some(new) => came.extend(new),
            None => return Ok(came),
        }
    }
    Ok(came)
}

/// The old bytes at a path, manifests among them; none when a part of the release is not mirrored.
fn before_bytes(staging: &Staging<'_>, before: &Current, path: &str) -> Option<Vec<u8>> {
    if path == MANIFEST {
        return Some(before.manifest.to_json());
    }
    let found = match path.rsplit_once('/') {
        Some((folder, MANIFEST)) => {
            before.open(staging.disk(), folder).map(|found| found.map(|(_, manifest)| manifest.to_json()))
        }
        _ => before.read(staging.disk(), path),
    };
    found.unwrap_or_default()
}

fn parse(path: &str, json: &[u8]) -> Result<Manifest, PullError> {
    Manifest::parse(json).map_err(|_| PullError::Refused(Refusal::Tampered(path.to_owned())))
}
