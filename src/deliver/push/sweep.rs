//! Objects that nobody needs any more: what a killed upload or a writer who lost left in the store, and old releases.
//!
//! Kept are the release that the pointer names, as many before it as `keep` says, each of them for at least a week after
//! readers saw it last, the releases that the pages are of, and whatever was written within a week. The clock is the
//! store's own: what is old is told by the moments at which the store says that objects were written, and never by a
//! clock on this machine.
//!
//! Another writer may be about to use what is going. So a sweep is announced by a mark that is set by a conditional put,
//! and a writer moves the pointer only if no sweep ran while its objects went up ([`settled`], [`is_settled`]); an old
//! object that it finds there it writes again, which makes it young. A sweep has two minutes; the mark of one that died
//! is passed over after ten.

use std::collections::HashSet;
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use object_store::path::Path as Place;
use object_store::{ObjectMeta, ObjectStore as _};

use crate::publish::manifest::{Manifest, Seal, is_id};
use crate::publish::release::{self, Current, OBJECTS, Pointer, RELEASES, Time};

use super::PushError;
use super::mark::Mark;
use super::target::{AT_ONCE, Found, Target, There, seconds};
use crate::deliver::remote::{RemoteError, failed};

/// What nobody needs any more stays this long, in seconds.
pub(super) const KEPT: u64 = 7 * 86_400;
/// A store is swept at most this often, in seconds.
const EVERY: u64 = 86_400;
/// A mark that is older is that of a sweep that died, in seconds.
const DEAD: u64 = 600;
/// A sweep that takes longer ends; the next one goes on.
const LONGEST: Duration = Duration::from_mins(2);
/// Between two looks at somebody else's sweep.
const PAUSE: Duration = Duration::from_secs(1);

/// What became of the objects that nobody needs any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Swept {
    /// They were looked for within a day, or somebody else does it now.
    NotDue,
    /// So many were removed.
    Done(usize),
    /// They could not be looked for or removed. Readers see what they should all the same.
    Failed(String),
}

/// Removes what nobody needs any more, if that is due.
pub(super) async fn sweep(target: &Target, current: &Current, keep: usize) -> Swept {
    match tokio::time::timeout(LONGEST, sweep_marked(target, current, keep)).await {
        Ok(Ok(swept)) => swept,
        Ok(Err(error)) => Swept::Failed(error.to_string()),
        // Requests may still be on their way, so the mark stays.
        Err(_) => Swept::Failed(format!("it took longer than {} seconds", LONGEST.as_secs())),
    }
}

async fn sweep_marked(target: &Target, current: &Current, keep: usize) -> Result<Swept, PushError> {
    let Some(now) = ours(target, current).await? else { return Ok(Swept::NotDue) };
    let before = Mark::read(target).await?;
    let is_due = before.as_ref().is_none_or(|mark| {
        let pause = if mark.is_running { DEAD } else { EVERY };
        mark.at.seconds() + pause <= now.seconds()
    });
    if !is_due {
        return Ok(Swept::NotDue);
    }
    let Some(mark) = Mark::set(target, before, true).await? else { return Ok(Swept::NotDue) };
    let removed = remove(target, current, keep).await;
    Mark::set(target, Some(mark), false).await?;
    Ok(removed?.map_or(Swept::NotDue, Swept::Done))
}

/// When the pointer was moved, if it still names this release.
async fn ours(target: &Target, current: &Current) -> Result<Option<Time>, PushError> {
    let there = target.pointer().await?;
    Ok(there.filter(|there| there.pointer.release == current.id).map(|there| there.moved))
}

async fn remove(target: &Target, current: &Current, keep: usize) -> Result<Option<usize>, PushError> {
    let Some(now) = ours(target, current).await? else { return Ok(None) };
    let is_old = |meta: &ObjectMeta| seconds(meta) + KEPT < now.seconds();
    let (needed, past) = needed(target, current, keep, now).await?;
    let folders = folders(target, &needed).await?;
    let ids: HashSet<&str> = needed.iter().map(|pointer| pointer.release.as_str()).collect();
    let base = target.place(RELEASES);
    let mut gone: Vec<Place> = Vec::new();
    for meta in list(target, &base).await? {
        let id = below(&base, &meta.location).into_iter().next().unwrap_or_default();
        if is_id(&id) && !ids.contains(&*id) && is_old(&meta) {
            gone.push(meta.location);
        }
    }
    let base = target.place(OBJECTS);
    let mut listed = target.store.list(Some(&base));
    while let Some(meta) = listed.try_next().await.map_err(|error| failed(base.as_ref(), &error))? {
        // A shelf, a folder, and a file in it.
        let [shelf, name, _] = below(&base, &meta.location).try_into().unwrap_or_default();
        let folder: String = shelf + &name;
        if is_folder(&folder) && !folders.contains(&folder) && is_old(&meta) {
            gone.push(meta.location);
        }
    }
    // Whoever comes after a sweep that died shall not look for what a record names and is gone.
    Ok(Some(take_away(target, past).await? + take_away(target, gone).await?))
}

/// Removes objects; how many there were.
async fn take_away(target: &Target, gone: Vec<Place>) -> Result<usize, PushError> {
    let places = stream::iter(gone.into_iter().map(Ok)).boxed();
    // Every answer is waited for, also when one was no: afterwards nothing is on its way any more.
    let answers: Vec<_> = target.store.delete_stream(places).collect().await;
    let mut removed = 0;
    for answer in answers {
        match answer {
            Ok(_) => removed += 1,
            Err(object_store::Error::NotFound { .. }) => {}
            Err(error) => return Err(failed("an object that nobody needs any more", &error).into()),
        }
    }
    Ok(removed)
}

/// The releases that stay, and the records of those that readers saw once and that go.
async fn needed(
    target: &Target,
    current: &Current,
    keep: usize,
    now: Time,
) -> Result<(Vec<Pointer>, Vec<Place>), PushError> {
    let mut needed = Vec::new();
    let mut past = Vec::new();
    let shown = target.place(&format!("{RELEASES}/shown.json"));
    let [coming, seen] = ["coming", "past"].map(|folder| target.place(&format!("{RELEASES}/{folder}")));
    let mut places = vec![shown];
    for folder in [&coming, &seen] {
        places.extend(list(target, folder).await?.into_iter().map(|meta| meta.location));
    }
    for place in places {
        let Some(Found { pointer, at, .. }) = target.pointer_at(&place).await? else { continue };
        let pointer = pointer.ok_or_else(|| unknown(place.as_ref()))?;
        if place.prefix_matches(&seen) { past.push((pointer, at, place)) } else { needed.push(pointer) }
    }
    past.retain(|(pointer, ..)| pointer.release != current.id);
    past.sort_by_key(|(pointer, ..)| std::cmp::Reverse(pointer.sequence));
    let mut going = Vec::new();
    for (n, (pointer, seen_last, place)) in past.into_iter().enumerate() {
        if n + 1 < keep || seen_last.seconds() + KEPT >= now.seconds() {
            needed.push(pointer);
        } else {
            going.push(place);
        }
    }
    needed.extend(target.pointer().await?.map(|there| there.pointer));
    Ok((needed, going))
}

/// The shared folders of these releases, by the 32 digits that they are stored under. If one cannot be read, what it
/// names is unknown, and then nothing may go.
async fn folders(target: &Target, releases: &[Pointer]) -> Result<HashSet<String>, PushError> {
    let mut folders = HashSet::new();
    let mut unread: Vec<Seal> = Vec::new();
    let mut note = |manifest: &Manifest, unread: &mut Vec<Seal>| {
        for entry in manifest.folders() {
            if folders.insert(entry.seal.sha256[..32].to_owned()) {
                unread.push(entry.seal.clone());
            }
        }
    };
    for pointer in releases {
        let top = target.top(pointer).await.ok_or_else(|| unknown(&pointer.release))?;
        note(&top, &mut unread);
    }
    while !unread.is_empty() {
        let read = stream::iter(std::mem::take(&mut unread)).map(|seal| async move {
            // What this machine has under the same digest needs no question.
            match release::manifest(target.disk.as_ref(), &target.output, &seal) {
                Ok(manifest) => Ok(manifest),
                Err(_) => target.manifest(&seal).await.ok_or_else(|| unknown(&seal.sha256)),
            }
        });
        let read: Vec<Manifest> = read.buffer_unordered(AT_ONCE).try_collect().await?;
        for manifest in &read {
            note(manifest, &mut unread);
        }
    }
    Ok(folders)
}

/// Waits until nobody sweeps; how many sweeps there were until then.
pub(super) async fn settled(target: &Target, there: &There) -> Result<u64, PushError> {
    loop {
        let Some(mark) = Mark::read(target).await? else { return Ok(0) };
        if !mark.is_running {
            return Ok(mark.number);
        }
        if mark.at.seconds() + DEAD < target.remember(there).await?.seconds() {
            // If somebody else was faster, the next look shows it.
            Mark::set(target, Some(mark), false).await?;
        } else {
            tokio::time::sleep(PAUSE).await;
        }
    }
}

/// Whether nobody sweeps, and nobody did since [`settled`] gave this number.
pub(super) async fn is_settled(target: &Target, number: u64) -> Result<bool, PushError> {
    Ok(match Mark::read(target).await? {
        None => number == 0,
        Some(mark) => !mark.is_running && mark.number == number,
    })
}

async fn list(target: &Target, folder: &Place) -> Result<Vec<ObjectMeta>, PushError> {
    let listed = target.store.list(Some(folder)).try_collect().await;
    listed.map_err(|error| failed(folder.as_ref(), &error).into())
}

/// The names that lead from a folder to a place in it.
fn below(folder: &Place, place: &Place) -> Vec<String> {
    let parts = place.prefix_match(folder).into_iter().flatten();
    parts.map(|part| part.as_ref().to_owned()).collect()
}

fn is_folder(name: &str) -> bool {
    name.len() == 32 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn unknown(what: &str) -> PushError {
    let reason = "it cannot be read, so what it needs is unknown and nothing was removed".to_owned();
    RemoteError::Failed { path: what.to_owned(), reason }.into()
}

#[cfg(test)]
#[path = "sweep_tests.rs"]
mod tests;
