//! A mirror of somebody's release: whole and verified, or as it was.
//!
//! The checks are those of The Update Framework, without its weight: the pointer is signed by the key that the mirror
//! trusts or by one that follows from it; its number never falls; its time is not over; and from the pointer on every
//! manifest and file is held against the digest above it. The pointer is read once, so what comes is one release. What
//! is there already is not fetched; what a pull that died had fetched is used by the next one.

mod fetch;
mod state;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use thiserror::Error;

use crate::files::{self, Disk, Lock, LockError};
use crate::locale::Locale;
use crate::publish::key::{PublicKey, follow};
use crate::publish::manifest::Manifest;
use crate::publish::release::{
    self, CURRENT_POINTER, MAX_POINTER_BYTES, Pointer, ReleaseError, Staging, Time,
};

use super::remote::{Remote, RemoteError};
use state::Mirror;

/// Releases that a mirror keeps: the one that readers see and the one before, which some may still read.
const KEPT: usize = 2;

/// What to mirror, and whom to trust.
pub struct PullOptions {
    /// The mirror's folder.
    pub folder: PathBuf,
    /// The languages to mirror; all if empty.
    pub locales: Vec<Locale>,
    /// The publisher's key. Needed for the first pull; later only if it is another one, on purpose.
    pub key: Option<PublicKey>,
    /// Whether a release that nobody signed will do.
    pub is_unsigned_fine: bool,
    /// What the time is.
    pub now: Time,
}

/// What a pull did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pulled {
    /// The release that the mirror holds.
    pub release: String,
    /// Its number.
    pub sequence: u64,
    /// Whether readers see something else than before.
    pub is_new: bool,
    /// The key that the mirror trusts from now on.
    pub key: Option<PublicKey>,
    /// How many requests it took.
    pub requests: u64,
    /// How many bytes came.
    pub bytes: u64,
}

/// Why the mirror stays as it was.
#[derive(Debug, Error)]
pub enum PullError {
    /// Nothing came, or not what should have.
    #[error(transparent)]
    Remote(#[from] RemoteError),
    /// What came is not what the publisher signed.
    #[error("{0}")]
    Refused(Refusal),
    /// The mirror cannot be written, or is not as it was left.
    #[error(transparent)]
    Release(#[from] ReleaseError),
    /// Another pull is at work.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// The disk said no.
    #[error(transparent)]
    Disk(#[from] files::Error),
}

/// What is wrong with what came.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum Refusal {
    /// It is no pointer.
    #[error("{CURRENT_POINTER} does not read as a pointer of a format that this horo knows")]
    NoPointer,
    /// Nobody signed it.
    #[error("the release is not signed")]
    Unsigned,
    /// There is no key to hold it against.
    #[error("the release is signed, and this mirror knows no key to check that with")]
    NoKey,
    /// Its signature is false.
    #[error("the signature does not fit: the pointer was changed on its way")]
    BadSignature,
    /// Somebody else signed it.
    #[error(
        "the release is signed by {0}, which is neither the key that this mirror trusts nor follows from it"
    )]
    OtherKey(PublicKey),
    /// It is older than what the mirror had.
    #[error("the release has number {offered}, and this mirror already had number {had}")]
    Rollback {
        /// The number that came.
        offered: u64,
        /// The highest number that was ever pulled.
        had: u64,
    },
    /// Two releases with one number.
    #[error("number {0} belongs to another release in this mirror")]
    Twice(u64),
    /// Its time is over.
    #[error("the release was valid until {0}: the publisher, or somebody in between, stands still")]
    Expired(Time),
    /// A file is not the one that its manifest says.
    #[error("{0} is not what was published")]
    Tampered(String),
    /// The languages that were asked for are not there.
    #[error("the release has no folder “{0}”")]
    NoLanguage(String),
}

/// Brings a mirror up to date.
pub async fn pull(
    disk: Arc<dyn Disk>,
    remote: Arc<Remote>,
    options: &PullOptions,
) -> Result<Pulled, PullError> {
    disk.create_folder(&options.folder)?;
    let _lock = Lock::acquire(&options.folder, &options.folder.join(".lock"), "horo pull")?;
    let mut mirror = Mirror::read(disk.as_ref(), &options.folder)?;
    let json = remote.get(CURRENT_POINTER, MAX_POINTER_BYTES).await?;
    let pointer = Pointer::parse_any(&json).ok_or(PullError::Refused(Refusal::NoPointer))?;
    mirror.key = trust(&pointer, &json, &mirror, options).map_err(PullError::Refused)?;
    mirror.locales = options.locales.iter().map(|locale| locale.code().to_owned()).collect();
    let current = release::current(disk.as_ref(), &options.folder)?;
    let is_here =
        current.as_ref().is_some_and(|current| current.id == pointer.release) && mirror.is_complete();
    if is_here && mirror.pointer.as_deref() == Some(&*String::from_utf8_lossy(&json)) {
        return Ok(done(&remote, &pointer, false, mirror.key));
    }
    let staging = Staging::resume(disk.as_ref(), &options.folder)?;
    let top = fetch::fetch(&staging, &remote, &pointer, (&mirror.wanted(), &mirror.had)).await?;
    let wanted = mirror.wanted();
    staging.finish_mirror(&top, &json, &|name| is_wanted(name, &wanted))?;
    mirror.sequence = pointer.sequence;
    mirror.release = Some(pointer.release.clone());
    mirror.pointer = Some(String::from_utf8_lossy(&json).into_owned());
    mirror.had = mirror.locales.clone();
    mirror.write(disk.as_ref(), &options.folder)?;
    release::prune(disk.as_ref(), &options.folder, KEPT)?;
    Ok(done(&remote, &pointer, !is_here, mirror.key))
}

fn done(remote: &Remote, pointer: &Pointer, is_new: bool, key: Option<PublicKey>) -> Pulled {
    let (requests, bytes) = remote.traffic();
    Pulled { release: pointer.release.clone(), sequence: pointer.sequence, is_new, key, requests, bytes }
}

/// Whether the pointer may be followed; gives the key to trust from then on.
fn trust(
    pointer: &Pointer,
    json: &[u8],
    mirror: &Mirror,
    options: &PullOptions,
) -> Result<Option<PublicKey>, Refusal> {
    let trusted = options.key.or(mirror.key);
    let key = match (trusted, pointer.signatures.is_empty()) {
        (None, _) if options.is_unsigned_fine => None,
        (_, true) => return Err(Refusal::Unsigned),
        (None, false) => return Err(Refusal::NoKey),
        (Some(trusted), false) => {
            let signer = pointer.signer(json).ok_or(Refusal::BadSignature)?;
            if follow(trusted, &pointer.rotations) != Some(signer) {
                return Err(Refusal::OtherKey(signer));
            }
            Some(signer)
        }
    };
    if pointer.sequence < mirror.sequence {
        return Err(Refusal::Rollback { offered: pointer.sequence, had: mirror.sequence });
    }
    let is_same = mirror.release.as_ref() == Some(&pointer.release);
    if pointer.sequence == mirror.sequence && !is_same {
        return Err(Refusal::Twice(pointer.sequence));
    }
    match pointer.expires {
        Some(expires) if expires < options.now => Err(Refusal::Expired(expires)),
        // Who signs says until when; without that an old release could be passed off for ever.
        None if key.is_some() => Err(Refusal::Expired(Time::from_seconds(0))),
        _ => Ok(key),
    }
}

/// The folders of a topmost manifest that are wanted.
fn is_wanted(name: &str, wanted: &BTreeSet<String>) -> bool {
    wanted.is_empty() || wanted.contains(name) || name.parse::<Locale>().is_err()
}

fn check_languages(manifest: &Manifest, wanted: &BTreeSet<String>) -> Result<(), PullError> {
    match wanted.iter().find(|name| manifest.folder(name).is_none()) {
        Some(name) => Err(PullError::Refused(Refusal::NoLanguage(name.clone()))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
