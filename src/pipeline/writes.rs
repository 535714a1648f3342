//! Files to be written: planned first, so that a dry run can name them, then done one by one, each whole or not at all.

use std::io;
use std::path::{Path, PathBuf};

use crate::files::{Action, Disk, Error, Journal, Kind, Replaced, Stamp, replace};

/// A file that shall have other bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// The file, relative to the project's folder.
    pub path: PathBuf,
    /// What was read; `None` when there was no file.
    pub old: Option<Vec<u8>>,
    /// What it shall hold.
    pub new: Vec<u8>,
}

impl Write {
    /// The write that a file needs, if its bytes are others.
    pub fn needed(path: PathBuf, old: Option<&[u8]>, new: &str) -> Option<Write> {
        let (old, new) = (old.map(<[u8]>::to_vec), new.as_bytes().to_vec());
        (old.as_ref() != Some(&new)).then_some(Write { path, old, new })
    }
}

/// Does the writes in their order and gives the stamps of the new files. `Err` within is the first file that somebody
/// else changed meanwhile: what comes after it is left undone, and who asked begins again with what stands there then.
pub fn apply(
    disk: &dyn Disk,
    journal: &Journal,
    root: &Path,
    writes: &[Write],
) -> Result<Result<Vec<Stamp>, PathBuf>, Error> {
    let mut stamps = Vec::with_capacity(writes.len());
    for write in writes {
        match replace(disk, journal, &root.join(&write.path), write.old.as_deref(), &write.new)? {
            Replaced::Done(stamp) => stamps.push(stamp),
            Replaced::ChangedMeanwhile => return Ok(Err(write.path.clone())),
        }
    }
    Ok(Ok(stamps))
}

/// The bytes of a file that horo may write, or `None` when there is no such file.
///
/// A link is refused: writing puts a plain file in its place, and what it led to would silently be left behind.
pub fn read_if_there(disk: &dyn Disk, path: &Path, limit: u64) -> Result<Option<Vec<u8>>, Error> {
    match disk.kind(path)? {
        None => Ok(None),
        Some(Kind::Link) => {
            let reason = "it is a link; put the file itself here, or make a link of its whole folder";
            Err(Error::new(Action::Read, path, io::Error::new(io::ErrorKind::InvalidInput, reason)))
        }
        Some(_) => disk.read(path, limit).map(Some),
    }
}
