//! One horo at a time in a project.
//!
//! The lock is the operating system's (`flock`), so it ends with its process, however that ends; the file only says who
//! holds it and may stay behind.
#![expect(clippy::disallowed_methods, reason = "a lock is an open file")]

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::Path;

use thiserror::Error as ThisError;

use super::{Action, Error};

/// Held as long as the value lives.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "held, not read: the lock ends when the file is closed")] File);

/// Why there is no lock.
#[derive(Debug, ThisError)]
pub enum LockError {
    /// Another process is at work.
    #[error("another horo is at work in this project: {holder}")]
    Held {
        /// What the holder wrote about itself.
        holder: String,
    },
    /// The lock's file could not be opened.
    #[error(transparent)]
    Disk(#[from] Error),
}

impl Lock {
    /// Takes the lock at `path` at once or says who has it. `who` is what others will be told about this process.
    pub fn acquire(path: &Path, who: &str) -> Result<Lock, LockError> {
        let fail = |source| Error::new(Action::Write, path, source);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(fail)?;
        }
        let open = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
        let mut file = open.map_err(fail)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::Error(source)) => return Err(fail(source).into()),
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let _ = file.take(200).read_to_string(&mut holder);
                return Err(LockError::Held { holder: holder.trim().to_owned() });
            }
        }
        file.set_len(0).map_err(fail)?;
        file.rewind().map_err(fail)?;
        file.write_all(who.as_bytes()).map_err(fail)?;
        Ok(Lock(file))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_is_told_who_holds_the_lock_and_gets_it_when_it_is_free() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("output/.lock");
        let first = Lock::acquire(&path, "process 42 (horo run)").unwrap();
        let refused = Lock::acquire(&path, "process 43").unwrap_err();
        assert_eq!(refused.to_string(), "another horo is at work in this project: process 42 (horo run)");
        drop(first);
        Lock::acquire(&path, "process 43").unwrap();
    }
}
