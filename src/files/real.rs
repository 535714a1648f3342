//! The [`Disk`] of the machine horo runs on.
#![expect(clippy::disallowed_methods, reason = "this is the one file that opens files")]

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags, RenameFlags};
use rustix::io::Errno;

use super::{Action, Disk, Error, Kind, Seen, Stamp};

/// Reads and writes the machine's own files.
#[derive(Clone, Copy, Debug)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
        let fail = |source| Error::new(Action::Read, path, source);
        // Following links is right for reading: a project may link its locales. What it leads to must be a plain file.
        let metadata = fs::metadata(path).map_err(fail)?;
        if metadata.is_dir() {
            return Err(fail(io::ErrorKind::IsADirectory.into()));
        }
        if !metadata.is_file() {
            return Err(fail(io::Error::new(io::ErrorKind::InvalidInput, "it is not a plain file")));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(limit)).unwrap_or(0));
        let file = File::open(path).map_err(fail)?;
        file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(fail)?;
        if bytes.len() as u64 > limit {
            let text = format!("it has more than the {limit} bytes that are allowed");
            return Err(fail(io::Error::new(io::ErrorKind::FileTooLarge, text)));
        }
        Ok(bytes)
    }

    fn kind(&self, path: &Path) -> Result<Option<Kind>, Error> {
        match fs::symlink_metadata(path) {
            Ok(data) if data.is_file() => Ok(Some(Kind::File(data.len()))),
            Ok(data) if data.is_dir() => Ok(Some(Kind::Folder)),
            Ok(data) if data.is_symlink() => Ok(Some(Kind::Link)),
            Ok(_) => Ok(Some(Kind::Other)),
            // Below a plain file stands nothing either.
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                Ok(None)
            }
            Err(error) => Err(Error::new(Action::Read, path, error)),
        }
    }

    fn list(&self, folder: &Path) -> Result<Vec<String>, Error> {
        let fail = |source| Error::new(Action::Read, folder, source);
        let entries = match fs::read_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(fail)?,
        };
        let mut names = Vec::new();
        for entry in entries {
            // A name that is not UTF-8 is none of ours, but it is there: whoever asks shall see it and not find it.
            names.push(entry.map_err(fail)?.file_name().to_string_lossy().into_owned());
        }
        names.sort_unstable();
        Ok(names)
    }

    fn look(&self, folder: &Path) -> Result<Vec<Seen>, Error> {
        let fail = |source: Errno| Error::new(Action::Read, folder, source.into());
        // One open folder for all its files: the system then looks up one name a file and no whole path.
        let open =
            rustix::fs::open(folder, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty());
        let open = match open {
            Err(Errno::NOENT) => return Ok(Vec::new()),
            open => open.map_err(fail)?,
        };
        let mut all = Vec::new();
        for entry in rustix::fs::Dir::read_from(&open).map_err(fail)? {
            let entry = entry.map_err(fail)?;
            let name = entry.file_name();
            if matches!(name.to_bytes(), b"." | b"..") {
                continue;
            }
            let stamp = match rustix::fs::statat(&open, name, AtFlags::SYMLINK_NOFOLLOW) {
                Ok(stat) => stamp(&stat),
                // Gone between being named and being looked at.
                Err(Errno::NOENT) => continue,
                Err(error) => return Err(fail(error)),
            };
            all.push(Seen { name: name.to_string_lossy().into_owned(), stamp });
        }
        all.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        Ok(all)
    }

    fn stamp(&self, path: &Path) -> Result<Stamp, Error> {
        let fail = |source| Error::new(Action::Read, path, source);
        let stat = rustix::fs::lstat(path).map_err(|error| fail(error.into()))?;
        stamp(&stat)
            .ok_or_else(|| fail(io::Error::new(io::ErrorKind::InvalidInput, "it is not a plain file")))
    }

    fn read_link(&self, path: &Path) -> Result<PathBuf, Error> {
        fs::read_link(path).map_err(|source| Error::new(Action::Read, path, source))
    }

    fn create_folder(&self, path: &Path) -> Result<(), Error> {
        fs::create_dir_all(path).map_err(|source| Error::new(Action::Write, path, source))
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        let write =
            || OpenOptions::new().write(true).create(true).truncate(true).open(path)?.write_all(bytes);
        write().map_err(|source| Error::new(Action::Write, path, source))
    }

    fn append(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        let append = || OpenOptions::new().append(true).create(true).open(path)?.write_all(bytes);
        append().map_err(|source| Error::new(Action::Write, path, source))
    }

    fn link(&self, to: &Path, path: &Path) -> Result<(), Error> {
        rustix::fs::symlink(to, path).map_err(|source| Error::new(Action::Write, path, source.into()))
    }

    fn share(&self, from: &Path, to: &Path) -> Result<(), Error> {
        use rustix::fs::{AtFlags, CWD, linkat};
        // Without flags a link is not followed, but shared itself. File systems have none, or only so many names a file.
        if linkat(CWD, from, CWD, to, AtFlags::empty()).is_ok() {
            return Ok(());
        }
        match self.kind(from)? {
            Some(Kind::Link) => self.link(&self.read_link(from)?, to),
            _ => self.write(to, &self.read(from, u64::MAX)?),
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> Result<(), Error> {
        fs::rename(from, to).map_err(|source| Error::new(Action::Rename, to, source))
    }

    fn rename_new(&self, from: &Path, to: &Path) -> Result<bool, Error> {
        match rustix::fs::renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
            Ok(()) => Ok(true),
            Err(Errno::EXIST) => Ok(false),
            // A file system that knows no such thing.
            Err(Errno::INVAL | Errno::NOSYS) if self.kind(to)?.is_some() => Ok(false),
            Err(Errno::INVAL | Errno::NOSYS) => self.rename(from, to).map(|()| true),
            Err(error) => Err(Error::new(Action::Rename, to, error.into())),
        }
    }

    fn exchange(&self, one: &Path, other: &Path) -> Result<bool, Error> {
        match rustix::fs::renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
            Ok(()) => Ok(true),
            Err(Errno::INVAL | Errno::NOSYS) => Ok(false),
            Err(error) => Err(Error::new(Action::Rename, other, error.into())),
        }
    }

    fn remove_file(&self, path: &Path) -> Result<(), Error> {
        fs::remove_file(path).map_err(|source| Error::new(Action::Remove, path, source))
    }

    fn remove_folder(&self, path: &Path) -> Result<(), Error> {
        fs::remove_dir_all(path).map_err(|source| Error::new(Action::Remove, path, source))
    }

    fn keep_rights(&self, of: &Path, path: &Path) {
        // Not every file system knows them, and a file is not lost for that.
        let _ = fs::metadata(of).and_then(|data| fs::set_permissions(path, data.permissions()));
    }

    fn sync(&self, path: &Path) -> Result<(), Error> {
        let sync = || File::open(path)?.sync_all();
        sync().map_err(|source| Error::new(Action::Sync, path, source))
    }

    fn sync_all(&self, path: &Path) -> Result<(), Error> {
        // One call for a whole release instead of one for each of its files.
        let sync = || rustix::fs::syncfs(File::open(path)?).map_err(io::Error::from);
        sync().map_err(|source| Error::new(Action::Sync, path, source))
    }
}

fn stamp(stat: &rustix::fs::Stat) -> Option<Stamp> {
    let nanoseconds = |seconds: i64, rest: u64| {
        let rest = i64::try_from(rest).unwrap_or(0);
        seconds.saturating_mul(1_000_000_000).saturating_add(rest)
    };
    (FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile).then(|| Stamp {
        size: u64::try_from(stat.st_size).unwrap_or(0),
        modified: nanoseconds(stat.st_mtime, stat.st_mtime_nsec),
        changed: nanoseconds(stat.st_ctime, stat.st_ctime_nsec),
        inode: stat.st_ino,
    })
}

/// The absolute path of something that is there, without links and dots: what a path that a person typed really names.
pub fn resolve(path: &Path) -> Result<PathBuf, Error> {
    fs::canonicalize(path).map_err(|source| Error::new(Action::Read, path, source))
}

/// The stamp of the program that runs, where the system tells: another build may see things in another way.
pub fn own_program() -> Option<Stamp> {
    std::env::current_exe().ok().and_then(|path| RealDisk.stamp(&path).ok())
}
