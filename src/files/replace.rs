//! New bytes in the place of old ones, whole or not at all, and never over what somebody else saved.
//!
//! The new file is made beside the old one and exchanged with it in one step, so that what stood there is still at
//! hand: if it is not what was read before, somebody saved in the last instant, and the two are exchanged back. What was
//! displaced goes to the [`Journal`]. A run that dies leaves files whose names say what they are; [`leftovers`] finds
//! them.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::lock::is_alive;
use super::{Disk, Error, Journal, Stamp, sha256};

/// What became of a [`replace`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replaced {
    /// The new bytes are in place, in a file with this stamp.
    Done(Stamp),
    /// Somebody else changed the file meanwhile; it was left as it is.
    ChangedMeanwhile,
}

/// The ending of files that are being written: part of one may be missing.
pub const STAGED: &str = ".horo-tmp";
/// The ending of files that are whole and wait for their place, or were displaced from it.
const WAITING: &str = ".horo-new";

/// The saves of this process, so that each has a number of its own.
static SAVES: AtomicU64 = AtomicU64::new(0);

/// How often files are exchanged back while somebody saves all the time.
const EXCHANGES: usize = 32;

/// What is to be written.
#[derive(Clone, Copy)]
pub(super) struct New<'a> {
    pub(super) bytes: &'a [u8],
    /// Whether words of two people were joined in it.
    pub(super) is_joined: bool,
}

/// Puts new bytes in the place of a file that held `old` (`None`: there was no file), whole or not at all.
pub fn replace(
    disk: &dyn Disk,
    journal: &Journal,
    path: &Path,
    old: Option<&[u8]>,
    new: &[u8],
) -> Result<Replaced, Error> {
    replace_with(disk, journal, path, old, New { bytes: new, is_joined: false })
}

/// The same with bytes that bring words of somebody else's. The journal knows it: who has the old file still open has not
/// seen these words, so a later save does not mean to change them.
pub fn replace_joined(
    disk: &dyn Disk,
    journal: &Journal,
    path: &Path,
    old: Option<&[u8]>,
    new: &[u8],
) -> Result<Replaced, Error> {
    replace_with(disk, journal, path, old, New { bytes: new, is_joined: true })
}

fn replace_with(
    disk: &dyn Disk,
    journal: &Journal,
    path: &Path,
    old: Option<&[u8]>,
    new: New<'_>,
) -> Result<Replaced, Error> {
    let (waiting, stamp) = stage(disk, path, old, new.bytes)?;
    let is_done = match old {
        None => place(disk, journal, (path, &waiting), new)?,
        Some(old) => exchange(disk, journal, (path, &waiting), old, new)?,
    };
    if !is_done {
        return Ok(Replaced::ChangedMeanwhile);
    }
    path.parent().map_or(Ok(()), |folder| disk.sync(folder))?;
    Ok(Replaced::Done(stamp))
}

/// Puts bytes in the place of a file that is horo's own and nobody edits: whole or not at all, and without a journal.
pub fn replace_own(disk: &dyn Disk, path: &Path, new: &[u8]) -> Result<(), Error> {
    let staged = beside(path, &format!(".{}{STAGED}", own_name()));
    if disk.kind(&staged)?.is_some() {
        disk.remove_file(&staged)?;
    }
    disk.write(&staged, new)?;
    disk.sync(&staged)?;
    disk.rename(&staged, path)?;
    path.parent().map_or(Ok(()), |folder| disk.sync(folder))
}

/// Each save has a name of its own, so that a desk and a run that write one file do not take each other's.
fn own_name() -> String {
    format!("{}-{}", std::process::id(), SAVES.fetch_add(1, Ordering::Relaxed))
}

/// The new file beside the old one, whole and saved, under a name that says from what to what it leads.
fn stage(disk: &dyn Disk, path: &Path, old: Option<&[u8]>, new: &[u8]) -> Result<(PathBuf, Stamp), Error> {
    if let Some(folder) = path.parent() {
        disk.create_folder(folder)?;
    }
    let own = own_name();
    let staged = beside(path, &format!(".{own}{STAGED}"));
    if disk.kind(&staged)?.is_some() {
        // A leftover, or a link that somebody laid here: never written through.
        disk.remove_file(&staged)?;
    }
    disk.write(&staged, new)?;
    if old.is_some() {
        disk.keep_rights(path, &staged);
    }
    disk.sync(&staged)?;
    let (from, to) = (short(old.unwrap_or_default()), short(new));
    let waiting = beside(path, &format!(".{from}-{to}.{own}{WAITING}"));
    disk.rename(&staged, &waiting)?;
    Ok((waiting.clone(), disk.stamp(&waiting)?))
}

/// A file where none was.
fn place(
    disk: &dyn Disk,
    journal: &Journal,
    (path, waiting): (&Path, &Path),
    new: New<'_>,
) -> Result<bool, Error> {
    journal.note(disk, path, None, new)?;
    let is_placed = disk.rename_new(waiting, path)?;
    if !is_placed {
        disk.remove_file(waiting)?;
    }
    Ok(is_placed)
}

/// A file where another one was.
fn exchange(
    disk: &dyn Disk,
    journal: &Journal,
    (path, waiting): (&Path, &Path),
    old: &[u8],
    new: New<'_>,
) -> Result<bool, Error> {
    if !holds(disk, path, old)? {
        disk.remove_file(waiting)?;
        return Ok(false);
    }
    let entry = journal.note(disk, path, Some((old, disk.stamp(path)?)), new)?;
    if !disk.exchange(waiting, path)? {
        // A file system that cannot exchange: microseconds lie between the last look and the renaming.
        disk.rename(waiting, path)?;
        return Ok(true);
    }
    if holds(disk, waiting, old)? {
        journal.keep(disk, waiting, &entry)?;
        return Ok(true);
    }
    // Every exchange puts the save of the last instant in its place; then what waits should be horo's own again. If
    // somebody saves without end, what waits is theirs, and the next run takes it in.
    for _ in 0..EXCHANGES {
        disk.exchange(waiting, path)?;
        if holds(disk, waiting, new.bytes)? {
            // It stood in its place for an instant, so an editor may have opened it.
            let given_back = journal.note(disk, path, Some((new.bytes, disk.stamp(waiting)?)), new)?;
            journal.keep(disk, waiting, &given_back)?;
            break;
        }
    }
    Ok(false)
}

fn holds(disk: &dyn Disk, path: &Path, wanted: &[u8]) -> Result<bool, Error> {
    Ok(disk.kind(path)?.is_some() && disk.read(path, u64::MAX)? == wanted)
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}{ending}"))
}

/// The first 16 hexadecimal digits of the SHA-256 of some bytes: enough to know a file by.
pub fn short(bytes: &[u8]) -> String {
    let mut digest = sha256(bytes);
    digest.truncate(16);
    digest
}

/// A file that a run that died left behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leftover {
    /// The file that it was to become, or was.
    pub of: PathBuf,
    /// What somebody saved in the instant in which horo's bytes came; it stands in no other file.
    pub saved: Option<Vec<u8>>,
    /// First 16 hexadecimal digits of the SHA-256 of horo's own bytes.
    pub new: String,
    path: PathBuf,
    is_unused: bool,
}

/// Looks for what a run that died left in a folder.
pub fn leftovers(disk: &dyn Disk, folder: &Path) -> Result<Vec<Leftover>, Error> {
    let mut found = Vec::new();
    for name in disk.list(folder)? {
        let Some(own) = name.strip_prefix('.').filter(|own| !own.contains('\u{fffd}')) else { continue };
        let path = folder.join(&name);
        let ended = own.strip_suffix(STAGED).or_else(|| own.strip_suffix(WAITING));
        let Some((of, save)) = ended.and_then(|own| own.rsplit_once('.')) else { continue };
        if is_at_work(save) {
            continue;
        }
        if own.ends_with(STAGED) {
            let (of, new) = (folder.join(of), String::new());
            found.push(Leftover { of, saved: None, new, path, is_unused: true });
        } else if let Some((of, old, new)) = told(of) {
            let bytes = disk.read(&path, u64::MAX)?;
            let digest = short(&bytes);
            let saved = (digest != old && digest != new).then_some(bytes);
            let is_unused = digest == new;
            found.push(Leftover { of: folder.join(of), saved, new: new.to_owned(), path, is_unused });
        }
    }
    Ok(found)
}

/// Whether the process of a save is another one that still runs.
fn is_at_work(save: &str) -> bool {
    let process = save.split('-').next().and_then(|process| process.parse().ok());
    process.is_some_and(|process: u32| process != std::process::id() && is_alive(process))
}

/// The file, the old and the new digest that a waiting file's name tells.
fn told(name: &str) -> Option<(&str, &str, &str)> {
    let (of, digests) = name.rsplit_once('.')?;
    let (old, new) = digests.split_once('-')?;
    Some((of, old, new))
}

impl Leftover {
    /// Takes it away: horo's own bytes are removed, anything else goes to the journal.
    pub fn clear(&self, disk: &dyn Disk, journal: &Journal) -> Result<(), Error> {
        if self.is_unused {
            return disk.remove_file(&self.path);
        }
        let bytes = disk.read(&self.path, u64::MAX)?;
        let own = New { bytes: &bytes, is_joined: false };
        let entry = journal.note(disk, &self.of, Some((&bytes, disk.stamp(&self.path)?)), own)?;
        journal.keep(disk, &self.path, &entry)
    }
}

#[cfg(test)]
#[path = "replace_tests.rs"]
mod tests;
