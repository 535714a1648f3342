//! The one door to the disk.
//!
//! Everything that reads or writes goes through a [`Disk`], so every error carries its path, and a test can make any
//! single step fail, stop there for good, or write the order of steps down. What is written with [`replace`] is whole
//! or not there, and never in the place of what somebody saved meanwhile.

mod journal;
mod lock;
mod private;
mod real;
mod replace;
mod sealed;
mod stamp;
mod watch;

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use thiserror::Error;

pub use journal::{Displaced, Entry, Journal, Late};
pub use lock::{Lock, LockError};
pub use private::write_private;
pub use real::{RealDisk, own_program, resolve};
pub use replace::{Leftover, Replaced, STAGED, leftovers, replace, replace_joined, replace_own, short};
pub use sealed::{seal, unseal};
pub use stamp::Stamp;
pub use watch::{Changes, Watch};

/// What was being done when the disk said no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Reading a file, a folder or a link.
    Read,
    /// Writing, linking or making a folder.
    Write,
    /// Renaming.
    Rename,
    /// Removing.
    Remove,
    /// Waiting until the data are on the disk.
    Sync,
}

impl Action {
    fn verb(self) -> &'static str {
        match self {
            Action::Read => "read",
            Action::Write => "write",
            Action::Rename => "rename",
            Action::Remove => "remove",
            Action::Sync => "save",
        }
    }
}

/// The disk said no: what was being done, to which file, and why.
#[derive(Debug, Error)]
#[error("cannot {} {}: {}", .action.verb(), .path.display(), reason(.source))]
pub struct Error {
    /// What was being done.
    pub action: Action,
    /// To which file or folder.
    pub path: PathBuf,
    /// The system's reason.
    pub source: io::Error,
}

impl Error {
    /// Ties an error of the system to its path.
    pub fn new(action: Action, path: &Path, source: io::Error) -> Self {
        Error { action, path: path.to_owned(), source }
    }

    /// The same error once more: the system's own cannot be copied.
    #[must_use]
    pub fn again(&self) -> Error {
        let source = match self.source.raw_os_error() {
            Some(code) => io::Error::from_raw_os_error(code),
            None => io::Error::new(self.source.kind(), self.source.to_string()),
        };
        Error { action: self.action, path: self.path.clone(), source }
    }

    /// The system's reason in plain words.
    pub fn reason(&self) -> String {
        reason(&self.source)
    }

    /// What the person at the keyboard can do about it.
    pub fn hint(&self) -> &'static str {
        match self.source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                "The disk is full. Nothing was lost and the last release still stands: free some space and run again."
            }
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                "horo may not write there. Nothing was changed: give yourself the right to write, and run again."
            }
            io::ErrorKind::NotFound => "Is the path right, and are you in the project's folder?",
            io::ErrorKind::FileTooLarge => {
                "That is larger than any text horo works with; is it the right file?"
            }
            // The system's own “invalid” is about something else.
            io::ErrorKind::InvalidInput if self.source.raw_os_error().is_some() => SAID_BY_THE_SYSTEM,
            io::ErrorKind::IsADirectory | io::ErrorKind::NotADirectory | io::ErrorKind::InvalidInput => {
                "Nothing was half-written and the last release still stands. Move away what stands in the place of the file, and run again."
            }
            _ => SAID_BY_THE_SYSTEM,
        }
    }
}

const SAID_BY_THE_SYSTEM: &str = "Nothing was half-written and the last release still stands. The reason is in the system's own words: show them to whoever looks after this machine, and run again.";

fn reason(source: &io::Error) -> String {
    match source.kind() {
        io::ErrorKind::NotFound => "it is not there".into(),
        io::ErrorKind::PermissionDenied => "permission denied".into(),
        io::ErrorKind::StorageFull => "no space left on the disk".into(),
        io::ErrorKind::ReadOnlyFilesystem => "the disk is read-only".into(),
        io::ErrorKind::NotADirectory => "it, or what it should lie in, is no folder".into(),
        io::ErrorKind::IsADirectory => "it is a folder".into(),
        _ => source.to_string(),
    }
}

/// What stands at a path; links are not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A plain file of so many bytes.
    File(u64),
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A pipe, a socket, a device: never opened.
    Other,
}

/// A name in a folder, and what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The name.
    pub name: String,
    /// The stamp of a plain file; `None` for anything else.
    pub stamp: Option<Stamp>,
}

/// Reading and changing files. Changes take effect in the order of the calls; only [`Disk::sync`] makes them last.
pub trait Disk: Send + Sync {
    /// The bytes of a plain file of at most `limit` bytes. Anything else, also a pipe or a device, is refused unopened.
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, Error>;
    /// What stands there, or `None`.
    fn kind(&self, path: &Path) -> Result<Option<Kind>, Error>;
    /// The names in a folder, sorted; none when there is no such folder.
    fn list(&self, folder: &Path) -> Result<Vec<String>, Error>;
    /// The names in a folder with what stands there, sorted; none when there is no such folder.
    fn look(&self, folder: &Path) -> Result<Vec<Seen>, Error>;
    /// The stamp of a plain file.
    fn stamp(&self, path: &Path) -> Result<Stamp, Error>;
    /// Where a symbolic link points.
    fn read_link(&self, path: &Path) -> Result<PathBuf, Error>;
    /// Makes a folder and those above it; it may be there already.
    fn create_folder(&self, path: &Path) -> Result<(), Error>;
    /// Writes a new file with these bytes; what stood there is replaced. Not atomic: use [`replace`] for files people read.
    fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), Error>;
    /// Writes these bytes behind those that a file has; there may be none yet.
    fn append(&self, path: &Path, bytes: &[u8]) -> Result<(), Error>;
    /// Makes a symbolic link at `path` that points to `to`.
    fn link(&self, to: &Path, path: &Path) -> Result<(), Error>;
    /// Gives the file or link at `from` a second place at `to`, where nothing stands yet: one piece of data under two
    /// names where the file system can, else a copy.
    fn share(&self, from: &Path, to: &Path) -> Result<(), Error>;
    /// Renames in one step, replacing a file or link that stands at `to`.
    fn rename(&self, from: &Path, to: &Path) -> Result<(), Error>;
    /// Renames in one step if nothing stands at `to`; else nothing is done and the answer is `false`.
    fn rename_new(&self, from: &Path, to: &Path) -> Result<bool, Error>;
    /// Exchanges two files in one step; `false` where the file system cannot.
    fn exchange(&self, one: &Path, other: &Path) -> Result<bool, Error>;
    /// Removes a file or link.
    fn remove_file(&self, path: &Path) -> Result<(), Error>;
    /// Removes a folder with everything in it.
    fn remove_folder(&self, path: &Path) -> Result<(), Error>;
    /// Gives a file the rights that another one has, as far as the file system knows rights: who may edit a translation
    /// may edit it after horo wrote it.
    fn keep_rights(&self, _of: &Path, _path: &Path) {}
    /// Returns when a file's or folder's own data are on the disk.
    fn sync(&self, path: &Path) -> Result<(), Error>;
    /// Returns when everything written to the file system that holds `path` is on the disk.
    fn sync_all(&self, path: &Path) -> Result<(), Error>;
}

/// The first half of a SHA-256: whether two files hold the same bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Fingerprint([u8; 16]);

impl Fingerprint {
    /// Of some bytes.
    pub fn of(bytes: &[u8]) -> Fingerprint {
        let mut half = [0; 16];
        half.copy_from_slice(&Sha256::digest(bytes)[..16]);
        Fingerprint(half)
    }
}

/// SHA-256 of some bytes, in 64 hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// A folder for tests that save much: in memory where the system has a place for that, since a save waits for the disk.
#[cfg(test)]
pub fn scratch() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    folder.expect("there is room for a test's files")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_the_file_and_the_reason() {
        let error = RealDisk.read(Path::new("no/such/file"), 10).unwrap_err();
        assert_eq!(error.to_string(), "cannot read no/such/file: it is not there");
        assert!(error.hint().contains("project's folder"));
    }

    #[test]
    fn what_stands_in_the_place_of_a_file_is_told_apart_from_what_only_the_system_knows() {
        let folder = tempfile::tempdir().unwrap();
        let error = RealDisk.read(folder.path(), 10).unwrap_err();
        assert!(error.hint().contains("Move away what stands in the place of the file"));
        for code in [5, 22] {
            let error = Error::new(Action::Read, Path::new("a"), io::Error::from_raw_os_error(code));
            assert!(error.hint().contains("in the system's own words"), "{code}");
        }
    }

    #[test]
    fn a_folder_a_pipe_and_a_huge_file_are_not_opened() {
        let folder = tempfile::tempdir().unwrap();
        assert!(RealDisk.read(folder.path(), 10).is_err());
        let big = folder.path().join("big");
        RealDisk.write(&big, &[b'a'; 11]).unwrap();
        let error = RealDisk.read(&big, 10).unwrap_err();
        assert!(error.to_string().contains("more than the 10 bytes"), "{error}");
    }
}
