//! A disk that fails, dies or loses its power on command, and writes down what was asked of it.
//!
//! [`FaultyDisk`] stands in front of a real disk and counts operations. At the n-th it does what its [`Fault`] says.
//! Its [`Step`]s can be played back later with some of them lost, as after a power cut. Saving is written down but not
//! passed on: a test waits for no disk, and a process that dies loses nothing that the system has taken over.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use horo::files::{Action, Disk, Error, Kind, Seen, Stamp};

/// What happens at the n-th operation; operations are counted from 0.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// Nothing.
    Never,
    /// It fails; `is_lasting`: and so do all after it. What can be half done is.
    Fail { at: usize, errno: i32, is_lasting: bool },
    /// The process aborts before it; `is_torn`: after half of it, if it can be half done.
    Die { at: usize, is_torn: bool },
    /// It is said to be done; of a write only half is, of anything else nothing.
    Lie { at: usize },
}

/// No space left on device.
pub const ENOSPC: i32 = 28;
/// Input/output error.
pub const EIO: i32 = 5;
/// Permission denied.
pub const EACCES: i32 = 13;

/// Which operations count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Those that change something or save it.
    Changes,
    /// Looking and reading too.
    Everything,
}

/// One operation that changes something, or a save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    CreateFolder(PathBuf),
    Write(PathBuf, Vec<u8>),
    Append(PathBuf, Vec<u8>),
    Link { to: PathBuf, path: PathBuf },
    Exchange(PathBuf, PathBuf),
    Share { from: PathBuf, to: PathBuf },
    Rename { from: PathBuf, to: PathBuf },
    RemoveFile(PathBuf),
    RemoveFolder(PathBuf),
    Sync(PathBuf),
    SyncAll(PathBuf),
}

impl Step {
    /// Does it on another disk; the paths there are below another folder.
    pub fn replay(&self, disk: &dyn Disk, from: &Path, to: &Path) -> Result<(), Error> {
        let moved = |path: &Path| to.join(path.strip_prefix(from).unwrap_or(path));
        match self {
            Step::CreateFolder(path) => disk.create_folder(&moved(path)),
            Step::Write(path, bytes) => disk.write(&moved(path), bytes),
            Step::Append(path, bytes) => disk.append(&moved(path), bytes),
            Step::Exchange(one, other) => disk.exchange(&moved(one), &moved(other)).map(drop),
            Step::Link { to, path } => disk.link(to, &moved(path)),
            Step::Share { from, to } => disk.share(&moved(from), &moved(to)),
            Step::Rename { from, to } => disk.rename(&moved(from), &moved(to)),
            Step::RemoveFile(path) => disk.remove_file(&moved(path)),
            Step::RemoveFolder(path) => disk.remove_folder(&moved(path)),
            Step::Sync(_) | Step::SyncAll(_) => Ok(()),
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::CreateFolder(path) => write!(f, "folder {}", path.display()),
            Step::Write(path, _) => write!(f, "write {}", path.display()),
            Step::Append(path, _) => write!(f, "append {}", path.display()),
            Step::Exchange(one, other) => write!(f, "exchange {} and {}", one.display(), other.display()),
            Step::Link { to, path } => write!(f, "link {} to {}", path.display(), to.display()),
            Step::Share { from, to } => write!(f, "share {} as {}", from.display(), to.display()),
            Step::Rename { from, to } => write!(f, "rename {} to {}", from.display(), to.display()),
            Step::RemoveFile(path) => write!(f, "remove {}", path.display()),
            Step::RemoveFolder(path) => write!(f, "remove all of {}", path.display()),
            Step::Sync(path) => write!(f, "sync {}", path.display()),
            Step::SyncAll(path) => write!(f, "sync all of {}", path.display()),
        }
    }
}

/// A disk in front of a disk.
pub struct FaultyDisk<D> {
    inner: D,
    fault: Fault,
    scope: Scope,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    count: usize,
    trace: Vec<Step>,
    opened: Vec<PathBuf>,
}

impl<D: Disk> FaultyDisk<D> {
    pub fn new(inner: D, fault: Fault, scope: Scope) -> Self {
        FaultyDisk { inner, fault, scope, state: Mutex::default() }
    }

    /// A disk with nothing the matter, for its trace.
    pub fn sound(inner: D) -> Self {
        FaultyDisk::new(inner, Fault::Never, Scope::Changes)
    }

    /// The files that were read, in order.
    pub fn opened(&self) -> Vec<PathBuf> {
        self.state.lock().unwrap().opened.clone()
    }

    /// How many operations were counted.
    pub fn count(&self) -> usize {
        self.state.lock().unwrap().count
    }

    /// What was done, in order; an operation that failed is not among it.
    pub fn trace(&self) -> Vec<Step> {
        self.state.lock().unwrap().trace.clone()
    }

    /// The fault that the next operation meets.
    fn next(&self, is_change: bool) -> Option<Fault> {
        if !is_change && self.scope == Scope::Changes {
            return None;
        }
        let mut state = self.state.lock().unwrap();
        let now = state.count;
        state.count += 1;
        match self.fault {
            Fault::Fail { at, is_lasting, .. } if now == at || (is_lasting && now > at) => Some(self.fault),
            Fault::Die { at, .. } | Fault::Lie { at } if now == at => Some(self.fault),
            _ => None,
        }
    }

    fn look(&self, path: &Path) -> Result<(), Error> {
        self.next(false).map_or(Ok(()), |fault| Err(meet(fault, Action::Read, path, || ())))
    }

    fn change(&self, action: Action, step: Step, path: &Path) -> Result<(), Error> {
        if let Some(fault) = self.next(true) {
            let half = || match &step {
                Step::Write(path, bytes) => drop(self.inner.write(path, &bytes[..bytes.len() / 2])),
                Step::Append(path, bytes) => drop(self.inner.append(path, &bytes[..bytes.len() / 2])),
                Step::RemoveFolder(path) => remove_some(&self.inner, path),
                _ => {}
            };
            if let Fault::Lie { .. } = fault {
                half();
                return Ok(());
            }
            return Err(meet(fault, action, path, half));
        }
        step.replay(&self.inner, Path::new(""), Path::new(""))?;
        self.state.lock().unwrap().trace.push(step);
        Ok(())
    }
}

/// A removal that came to its first file.
fn remove_some(disk: &dyn Disk, folder: &Path) {
    let Some(first) = disk.list(folder).unwrap_or_default().into_iter().next() else { return };
    let first = folder.join(first);
    match disk.kind(&first) {
        Ok(Some(Kind::Folder)) => remove_some(disk, &first),
        _ => drop(disk.remove_file(&first)),
    }
}

fn meet(fault: Fault, action: Action, path: &Path, half: impl Fn()) -> Error {
    match fault {
        Fault::Fail { errno, .. } => {
            half();
            Error::new(action, path, io::Error::from_raw_os_error(errno))
        }
        Fault::Die { is_torn, .. } => {
            if is_torn {
                half();
            }
            std::process::abort()
        }
        Fault::Never | Fault::Lie { .. } => unreachable!("only a change can be a lie"),
    }
}

impl<D: Disk> Disk for FaultyDisk<D> {
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
        self.state.lock().unwrap().opened.push(path.to_owned());
        self.look(path)?;
        self.inner.read(path, limit)
    }

    fn kind(&self, path: &Path) -> Result<Option<Kind>, Error> {
        self.look(path)?;
        self.inner.kind(path)
    }

    fn list(&self, folder: &Path) -> Result<Vec<String>, Error> {
        self.look(folder)?;
        self.inner.list(folder)
    }

    fn look(&self, folder: &Path) -> Result<Vec<Seen>, Error> {
        self.look(folder)?;
        self.inner.look(folder)
    }

    fn stamp(&self, path: &Path) -> Result<Stamp, Error> {
        self.look(path)?;
        self.inner.stamp(path)
    }

    fn read_link(&self, path: &Path) -> Result<PathBuf, Error> {
        self.look(path)?;
        self.inner.read_link(path)
    }

    fn create_folder(&self, path: &Path) -> Result<(), Error> {
        self.change(Action::Write, Step::CreateFolder(path.into()), path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        self.change(Action::Write, Step::Write(path.into(), bytes.into()), path)
    }

    fn append(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        self.change(Action::Write, Step::Append(path.into(), bytes.into()), path)
    }

    fn link(&self, to: &Path, path: &Path) -> Result<(), Error> {
        self.change(Action::Write, Step::Link { to: to.into(), path: path.into() }, path)
    }

    fn share(&self, from: &Path, to: &Path) -> Result<(), Error> {
        self.change(Action::Write, Step::Share { from: from.into(), to: to.into() }, to)
    }

    fn rename(&self, from: &Path, to: &Path) -> Result<(), Error> {
        self.change(Action::Rename, Step::Rename { from: from.into(), to: to.into() }, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> Result<bool, Error> {
        if self.inner.kind(to)?.is_some() {
            return Ok(false);
        }
        self.change(Action::Rename, Step::Rename { from: from.into(), to: to.into() }, to).map(|()| true)
    }

    fn exchange(&self, one: &Path, other: &Path) -> Result<bool, Error> {
        self.change(Action::Rename, Step::Exchange(one.into(), other.into()), other).map(|()| true)
    }

    fn remove_file(&self, path: &Path) -> Result<(), Error> {
        self.change(Action::Remove, Step::RemoveFile(path.into()), path)
    }

    fn remove_folder(&self, path: &Path) -> Result<(), Error> {
        self.change(Action::Remove, Step::RemoveFolder(path.into()), path)
    }

    fn sync(&self, path: &Path) -> Result<(), Error> {
        self.change(Action::Sync, Step::Sync(path.into()), path)
    }

    fn sync_all(&self, path: &Path) -> Result<(), Error> {
        self.change(Action::Sync, Step::SyncAll(path.into()), path)
    }
}
