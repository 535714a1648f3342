//! What horo wrote, and what stood there before.
//!
//! A line a write in the journal's `log`, and beside it the file that was displaced: itself and no copy, so that what an
//! editor still saves into it is not lost ([`Journal::late`]). The journal is a safety net. It may be deleted at any
//! time, and forgets the oldest writes by itself.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

use super::replace::{New, short};
use super::{Disk, Error, Stamp};

/// How many writes are remembered when a run begins.
const ENTRIES: usize = 500;
/// How many bytes of displaced files are kept when a run begins.
const BYTES: u64 = 200_000_000;
/// The file with a line a write.
const LOG: &str = "log";

/// The journal of a project.
#[derive(Debug)]
pub struct Journal {
    folder: PathBuf,
    root: PathBuf,
    entries: Mutex<Vec<Entry>>,
}

/// A write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number; later writes have larger ones.
    pub number: u64,
    /// The file, as seen from the project's folder.
    pub path: PathBuf,
    /// First 16 hexadecimal digits of the SHA-256 of what stood there; `None` when there was no file.
    pub old: Option<String>,
    /// The same of what horo wrote.
    pub new: String,
    /// The displaced file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub displaced: Option<Displaced>,
    /// Whether it brought words into the file that who had the old one open has never seen.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub joined: bool,
}

/// A file that horo's bytes took the place of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Displaced {
    /// Its name in the journal's folder.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// When it was last saved, in nanoseconds since 1970.
    pub modified: i64,
}

/// What somebody saved into a file that horo's bytes had already taken the place of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Late {
    /// The file that it was meant for, as seen from the project's folder.
    pub path: PathBuf,
    /// What was saved.
    pub bytes: Vec<u8>,
    /// First 16 hexadecimal digits of the SHA-256 of what horo wrote there instead.
    pub new: String,
    /// The displaced file that holds it.
    displaced: PathBuf,
}

impl Journal {
    /// The journal that lies in `folder`, of the project at `root`. Lines that cannot be read are forgotten.
    pub fn open(disk: &dyn Disk, folder: PathBuf, root: &Path) -> Result<Journal, Error> {
        let log = folder.join(LOG);
        let text = match disk.kind(&log)? {
            None => Vec::new(),
            Some(_) => disk.read(&log, u64::MAX)?,
        };
        let text = String::from_utf8_lossy(&text);
        let entries = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        Ok(Journal { folder, root: root.to_owned(), entries: Mutex::new(entries) })
    }

    /// Writes down what is about to be written over a file with this stamp.
    pub(super) fn note(
        &self,
        disk: &dyn Disk,
        path: &Path,
        old: Option<(&[u8], Stamp)>,
        new: New<'_>,
    ) -> Result<Entry, Error> {
        let mut entries = self.entries();
        let number = entries.last().map_or(1, |last| last.number + 1);
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let displaced = |(_, stamp): (&[u8], Stamp)| Displaced {
            name: format!("{number:08}-{name}"),
            size: stamp.size,
            modified: stamp.modified,
        };
        let entry = Entry {
            number,
            path: path.strip_prefix(&self.root).unwrap_or(path).to_owned(),
            old: old.map(|(bytes, _)| short(bytes)),
            new: short(new.bytes),
            displaced: old.map(displaced),
            joined: new.is_joined,
        };
        disk.create_folder(&self.folder)?;
        disk.append(&self.folder.join(LOG), line(&entry).as_bytes())?;
        entries.push(entry.clone());
        Ok(entry)
    }

    /// Takes the displaced file of a write in.
    pub(super) fn keep(&self, disk: &dyn Disk, path: &Path, entry: &Entry) -> Result<(), Error> {
        let Some(displaced) = &entry.displaced else { return Ok(()) };
        let to = self.folder.join(&displaced.name);
        match disk.rename(path, &to) {
            Err(error) if error.source.kind() == io::ErrorKind::CrossesDevices => {
                // The locales lie on another file system: a copy has to do.
                disk.write(&to, &disk.read(path, u64::MAX)?)?;
                disk.remove_file(path)
            }
            renamed => renamed,
        }
    }

    /// Whether bytes with this digest came into a file with words of somebody's that were joined with what stood there.
    pub fn is_joined(&self, path: &Path, new: &str) -> bool {
        self.entries().iter().any(|entry| entry.joined && entry.new == new && entry.path == path)
    }

    /// What was saved into displaced files since they were displaced; nobody has seen it yet.
    pub fn late(&self, disk: &dyn Disk) -> Result<Vec<Late>, Error> {
        let entries = self.entries();
        let seen = if entries.is_empty() { Vec::new() } else { disk.look(&self.folder)? };
        let mut late = Vec::new();
        for entry in entries.iter() {
            let Some(displaced) = &entry.displaced else { continue };
            let Ok(at) = seen.binary_search_by(|seen| seen.name.cmp(&displaced.name)) else { continue };
            let Some(stamp) = seen[at].stamp else { continue };
            if (stamp.size, stamp.modified) == (displaced.size, displaced.modified) {
                continue;
            }
            let path = self.folder.join(&displaced.name);
            let bytes = disk.read(&path, u64::MAX)?;
            if entry.old.as_ref() != Some(&short(&bytes)) {
                let new = entry.new.clone();
                late.push(Late { path: entry.path.clone(), bytes, new, displaced: path });
            }
        }
        Ok(late)
    }

    /// Says that a late save has come to its file, and need not be looked at again.
    pub fn settle(&self, disk: &dyn Disk, late: &Late) -> Result<(), Error> {
        disk.rename(&late.displaced, &late.displaced.with_extension("saved"))
    }

    /// Forgets the oldest writes, and removes the files that they displaced. To be called when a run begins, and not
    /// before the late saves were looked at.
    pub fn prune(&self, disk: &dyn Disk) -> Result<(), Error> {
        let mut entries = self.entries();
        if entries.len() <= 2 * ENTRIES {
            return Ok(());
        }
        let mut room = BYTES;
        let fits = |entry: &&Entry| {
            let size = entry.displaced.as_ref().map_or(0, |displaced| displaced.size);
            room.checked_sub(size).inspect(|left| room = *left).is_some()
        };
        let mut kept: Vec<Entry> = entries.iter().rev().take(ENTRIES).take_while(fits).cloned().collect();
        kept.reverse();
        let names: Vec<&str> =
            kept.iter().filter_map(|entry| Some(entry.displaced.as_ref()?.name.as_str())).collect();
        for seen in disk.look(&self.folder)? {
            let own = seen.name.strip_suffix(".saved").unwrap_or(&seen.name);
            if seen.name != LOG && seen.stamp.is_some() && !names.contains(&own) {
                disk.remove_file(&self.folder.join(&seen.name))?;
            }
        }
        disk.write(&self.folder.join(LOG), kept.iter().map(line).collect::<String>().as_bytes())?;
        *entries = kept;
        Ok(())
    }

    /// The writes that are remembered, the oldest first.
    pub fn writes(&self) -> Vec<Entry> {
        self.entries().clone()
    }

    fn entries(&self) -> MutexGuard<'_, Vec<Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn line(entry: &Entry) -> String {
    serde_json::to_string(entry).expect("an entry is plain text and numbers") + "\n"
}
