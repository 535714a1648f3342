//! One horo at a time in a project.
//!
//! The lock is the operating system's (`flock` on the project's folder), so it ends with its process, however that ends,
//! and needs no file. A note beside it says who holds it, as far as it can be written.
#![expect(
    clippy::disallowed_methods,
    reason = "a lock is an open folder, and its note is not worth an error"
)]

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::Write as _;
use std::path::Path;

use thiserror::Error as ThisError;

use super::{Action, Error};

/// Held as long as the value lives.
#[derive(Debug)]
pub struct Lock(
    #[expect(dead_code, reason = "held, not read: the lock ends when the folder is closed")] File,
);

/// Why there is no lock.
#[derive(Debug, ThisError)]
pub enum LockError {
    /// Another process is at work.
    #[error("another horo is at work in this project: {holder}")]
    Held {
        /// What the holder wrote about itself.
        holder: String,
    },
    /// The folder could not be opened.
    #[error(transparent)]
    Disk(#[from] Error),
}

impl Lock {
    /// Locks a project's folder at once, or says who has it. `who` is what others will be told about this process, left
    /// in the file `note`.
    pub fn acquire(root: &Path, note: &Path, who: &str) -> Result<Lock, LockError> {
        let fail = |source| Error::new(Action::Read, root, source);
        let folder = File::open(root).map_err(fail)?;
        match folder.try_lock() {
            Ok(()) => {}
            Err(TryLockError::Error(source)) => return Err(fail(source).into()),
            Err(TryLockError::WouldBlock) => {
                let told = fs::read_to_string(note).unwrap_or_default();
                let holder = if told.trim().is_empty() { "a process that left no name" } else { told.trim() };
                return Err(LockError::Held { holder: holder.chars().take(200).collect() });
            }
        }
        if let Some(parent) = note.parent() {
            let _ = fs::create_dir_all(parent);
        }
        // Made anew, so that it is never written through a link.
        let _ = fs::remove_file(note);
        let file = OpenOptions::new().write(true).create_new(true).open(note);
        let _ = file.and_then(|mut file| file.write_all(who.as_bytes()));
        Ok(Lock(folder))
    }
}

/// Whether a process with this number runs.
pub(super) fn is_alive(process: u32) -> bool {
    let process = i32::try_from(process).ok().and_then(rustix::process::Pid::from_raw);
    // Somebody else's process may not be signalled, but it is there.
    process.is_some_and(|process| {
        !matches!(rustix::process::test_kill_process(process), Err(rustix::io::Errno::SRCH))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_is_told_who_holds_the_lock_and_gets_it_when_it_is_free() {
        let folder = tempfile::tempdir().unwrap();
        let note = folder.path().join(".horo/lock");
        let first = Lock::acquire(folder.path(), &note, "process 42 (horo run)").unwrap();
        let refused = Lock::acquire(folder.path(), &note, "process 43").unwrap_err();
        assert_eq!(refused.to_string(), "another horo is at work in this project: process 42 (horo run)");
        drop(first);
        Lock::acquire(folder.path(), &note, "process 43").unwrap();
    }

    #[test]
    fn the_note_is_never_written_through_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (note, victim) = (folder.path().join("note"), folder.path().join("victim"));
        fs::write(&victim, "mine").unwrap();
        rustix::fs::symlink(&victim, &note).unwrap();
        Lock::acquire(folder.path(), &note, "process 42").unwrap();
        assert_eq!(fs::read_to_string(&victim).unwrap(), "mine");
        assert_eq!(fs::read_to_string(&note).unwrap(), "process 42");
    }

    #[test]
    fn a_lock_needs_no_right_to_write() {
        let folder = tempfile::tempdir().unwrap();
        Lock::acquire(folder.path(), Path::new("/proc/no/such/note"), "x").unwrap();
    }
}
