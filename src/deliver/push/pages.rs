//! The pages under their public addresses in a store, which no rename can change all at once.
//!
//! Beside the releases lies which of them the pages are of (`r/shown.json`), and while pages are written, of which release
//! they may be as well (`r/coming/<id>.json`). Whoever comes next compares with all of these, so that pages which a killed
//! upload left are found, whichever release they are of.

use object_store::PutMode;
use object_store::path::Path as Place;

use futures_util::stream::TryStreamExt as _;

use crate::publish::manifest::POINTER;
use crate::publish::release::{self, Current, MAX_POINTER_BYTES, Pointer, RELEASES};

use super::PushError;
use super::difference::Difference;
use super::target::{Found, Keep, Target, Upload};
use crate::deliver::remote::failed;

/// Pages that are written before the pointer is looked at again.
const BATCH: usize = 256;

/// What was done to the pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Done {
    pub written: usize,
    pub removed: usize,
}

/// Brings the pages of the release that the store's pointer names.
pub(super) async fn bring(target: &Target, current: &Current) -> Result<Done, PushError> {
    let shown = target.place(&format!("{RELEASES}/shown.json"));
    let coming = target.place(&format!("{RELEASES}/coming/{}.json", current.id));
    let before = target.pointer_at(&shown).await?.and_then(|found| found.pointer);
    let begun = begun(target).await?;
    if begun.is_empty() && before.as_ref().is_some_and(|before| is_of(before, current)) {
        return Ok(Done::default());
    }
    let json =
        target.disk.read(&release::folder(&target.output, &current.id).join(POINTER), MAX_POINTER_BYTES)?;
    put(target, &coming, json.clone()).await?;
    // Without a release that all pages are of there is nothing that could be left alone.
    let bases: Vec<&Pointer> = match &before {
        Some(before) => std::iter::once(before).chain(begun.iter().map(|(_, pointer)| pointer)).collect(),
        None => Vec::new(),
    };
    let difference = Difference::find(target, current, bases).await?;
    let mut done = Done::default();
    for batch in uploads(target, current, &difference).chunks(BATCH) {
        still_ours(target, current).await?;
        done.written += target.upload(batch.to_vec(), Keep::AskAgain).await?;
    }
    still_ours(target, current).await?;
    done.removed = target.remove(difference.gone.iter().map(|path| target.place(path)).collect()).await?;
    put(target, &shown, json).await?;
    target.remove(begun.into_iter().map(|(place, _)| place).chain([coming]).collect()).await?;
    Ok(done)
}

fn uploads(target: &Target, current: &Current, difference: &Difference) -> Vec<Upload> {
    let of = |folder: &super::difference::Changed| -> Vec<Upload> {
        let from = match &*folder.path {
            "" => release::folder(&target.output, &current.id),
            _ => target.output.join(&folder.place),
        };
        let to = |name: &String| match &*folder.path {
            "" => name.clone(),
            path => format!("{path}/{name}"),
        };
        folder.files.iter().map(|name| (from.join(name), to(name))).collect()
    };
    difference.folders.iter().flat_map(of).collect()
}

/// The releases whose pages somebody began to write and did not end.
async fn begun(target: &Target) -> Result<Vec<(Place, Pointer)>, PushError> {
    let folder = target.place(&format!("{RELEASES}/coming"));
    let listed = target.store.list(Some(&folder)).try_collect::<Vec<_>>().await;
    let listed = listed.map_err(|error| failed(folder.as_ref(), &error))?;
    let mut begun = Vec::new();
    for meta in listed {
        if let Some(Found { pointer: Some(pointer), .. }) = target.pointer_at(&meta.location).await? {
            begun.push((meta.location, pointer));
        }
    }
    Ok(begun)
}

/// A newer release's pages are not written over.
async fn still_ours(target: &Target, current: &Current) -> Result<(), PushError> {
    match target.pointer().await? {
        Some(there) if is_of(&there.pointer, current) => Ok(()),
        _ => Err(PushError::Overtaken),
    }
}

fn is_of(pointer: &Pointer, current: &Current) -> bool {
    pointer.release == current.id && pointer.sequence == current.sequence
}

async fn put(target: &Target, place: &Place, json: Vec<u8>) -> Result<(), PushError> {
    let put = target.put(place, json, PutMode::Overwrite, Keep::AskAgain).await;
    put.map(|_| ()).map_err(|error| failed(place.as_ref(), &error).into())
}
