//! A disk whose operations are watched: what looks on may change files meanwhile, or refuse.

use std::path::{Path, PathBuf};

use horo::files::{Action, Disk, Error, Kind, RealDisk, Seen, Stamp};

/// The real disk behind somebody who is asked before every operation that has one path.
pub struct Watched<F>(pub F);

impl<F: Fn(Action, &Path) -> Result<(), Error> + Send + Sync> Disk for Watched<F> {
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
        self.0(Action::Read, path)?;
        RealDisk.read(path, limit)
    }

    fn kind(&self, path: &Path) -> Result<Option<Kind>, Error> {
        RealDisk.kind(path)
    }

    fn list(&self, folder: &Path) -> Result<Vec<String>, Error> {
        self.0(Action::Read, folder)?;
        RealDisk.list(folder)
    }

    fn look(&self, folder: &Path) -> Result<Vec<Seen>, Error> {
        self.0(Action::Read, folder)?;
        RealDisk.look(folder)
    }

    fn stamp(&self, path: &Path) -> Result<Stamp, Error> {
        RealDisk.stamp(path)
    }

    fn read_link(&self, path: &Path) -> Result<PathBuf, Error> {
        RealDisk.read_link(path)
    }

    fn create_folder(&self, path: &Path) -> Result<(), Error> {
        self.0(Action::Write, path)?;
        RealDisk.create_folder(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        self.0(Action::Write, path)?;
        RealDisk.write(path, bytes)
    }

    fn append(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        self.0(Action::Write, path)?;
        RealDisk.append(path, bytes)
    }

    fn link(&self, to: &Path, path: &Path) -> Result<(), Error> {
        self.0(Action::Write, path)?;
        RealDisk.link(to, path)
    }

    fn share(&self, from: &Path, to: &Path) -> Result<(), Error> {
        self.0(Action::Write, to)?;
        RealDisk.share(from, to)
    }

    fn rename(&self, from: &Path, to: &Path) -> Result<(), Error> {
        self.0(Action::Rename, to)?;
        RealDisk.rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> Result<bool, Error> {
        self.0(Action::Rename, to)?;
        RealDisk.rename_new(from, to)
    }

    fn exchange(&self, one: &Path, other: &Path) -> Result<bool, Error> {
        self.0(Action::Rename, other)?;
        RealDisk.exchange(one, other)
    }

    fn remove_file(&self, path: &Path) -> Result<(), Error> {
        self.0(Action::Remove, path)?;
        RealDisk.remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> Result<(), Error> {
        self.0(Action::Remove, path)?;
        RealDisk.remove_folder(path)
    }

    fn sync(&self, _path: &Path) -> Result<(), Error> {
        Ok(())
    }

    fn sync_all(&self, _path: &Path) -> Result<(), Error> {
        Ok(())
    }
}
