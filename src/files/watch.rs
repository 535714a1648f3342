//! Waiting until somebody saves a file.
//!
//! Folders are watched and not files, because editors save in three ways: into the file, into another one that is renamed
//! over it, or with the old file put aside first. What belongs to an editor or to horo while it saves (`~`, `.swp`,
//! `4913`, names that begin with a point) is not told. Events that come close together are told together. When the
//! system had too many to keep, everything counts as changed.

use std::collections::BTreeMap;
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags};
use rustix::io::Errno;

use super::{Action, Error};

/// How long no further event must come until what has come is told, in milliseconds: an editor's rename follows its
/// write within one or two.
const QUIET: u32 = 8;
/// How often that is waited for at most, so that a storm of events is told while it goes on.
const MOST_WAITS: usize = 5;

/// Folders that are watched.
#[derive(Debug)]
pub struct Watch {
    system: OwnedFd,
    folders: BTreeMap<i32, PathBuf>,
}

/// What somebody did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files that were written, renamed or removed, each once, in order.
    pub files: Vec<PathBuf>,
    /// Folders that came or went, or more changes than the system could keep: everything has to be looked at.
    pub is_unknown: bool,
}

impl Watch {
    /// Begins to watch nothing.
    pub fn start() -> Result<Watch, Error> {
        let system = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)
            .map_err(|errno| failed(Path::new("."), errno))?;
        Ok(Watch { system, folders: BTreeMap::new() })
    }

    /// Watches a folder, not those in it. To watch it again is no error; a folder that is not there is.
    pub fn add(&mut self, folder: &Path) -> Result<(), Error> {
        let wanted = WatchFlags::CLOSE_WRITE
            | WatchFlags::MOVED_TO
            | WatchFlags::MOVED_FROM
            | WatchFlags::CREATE
            | WatchFlags::DELETE
            | WatchFlags::ONLYDIR;
        let descriptor =
            inotify::add_watch(&self.system, folder, wanted).map_err(|errno| failed(folder, errno))?;
        self.folders.insert(descriptor, folder.to_owned());
        Ok(())
    }

    /// Waits for changes for at most so many milliseconds; `None` when there were none.
    pub fn wait(&mut self, milliseconds: u32) -> Result<Option<Changes>, Error> {
        let mut changes = Changes::default();
        let mut is_any = false;
        let mut patience = milliseconds;
        for _ in 0..=MOST_WAITS {
            if !self.has_events(patience)? {
                break;
            }
            self.read(&mut changes)?;
            is_any = true;
            patience = QUIET;
        }
        changes.files.sort();
        changes.files.dedup();
        let is_told = is_any && (changes.is_unknown || !changes.files.is_empty());
        Ok(is_told.then_some(changes))
    }

    fn has_events(&self, milliseconds: u32) -> Result<bool, Error> {
        let seconds = i64::from(milliseconds / 1000);
        let patience = Timespec { tv_sec: seconds, tv_nsec: i64::from(milliseconds % 1000) * 1_000_000 };
        let mut polled = [PollFd::new(&self.system, PollFlags::IN)];
        match poll(&mut polled, Some(&patience)) {
            Ok(n_ready) => Ok(n_ready > 0),
            Err(Errno::INTR) => Ok(false),
            Err(errno) => Err(failed(Path::new("."), errno)),
        }
    }

    fn read(&mut self, changes: &mut Changes) -> Result<(), Error> {
        let mut buffer = [MaybeUninit::uninit(); 4096];
        let mut reader = inotify::Reader::new(&self.system, &mut buffer);
        loop {
            let event = match reader.next() {
                Ok(event) => event,
                Err(Errno::AGAIN | Errno::INTR) => return Ok(()),
                Err(errno) => return Err(failed(Path::new("."), errno)),
            };
            let flags = event.events();
            let folder = self.folders.get(&event.wd());
            let name = event.file_name().map(|name| name.to_string_lossy().into_owned());
            if flags.contains(ReadFlags::QUEUE_OVERFLOW) {
                changes.is_unknown = true;
            } else if flags.contains(ReadFlags::IGNORED) {
                // The folder is gone; its descriptor may be given to another one.
                self.folders.remove(&event.wd());
                changes.is_unknown = true;
            } else if flags.contains(ReadFlags::ISDIR) {
                changes.is_unknown |= name.is_some_and(|name| !is_passing(&name));
            } else if let (Some(folder), Some(name)) = (folder, name)
                && !is_passing(&name)
                // A file that was only made is still empty; its writer closes it later.
                && !flags.contains(ReadFlags::CREATE)
            {
                changes.files.push(folder.join(name));
            }
        }
    }
}

/// Whether a name is that of a file which is there only while another is saved.
fn is_passing(name: &str) -> bool {
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    name.starts_with('.')
        || name.ends_with('~')
        || name.starts_with('#') && name.ends_with('#')
        || matches!(ending, "swp" | "swx" | "swo" | "tmp" | "bak" | "kate-swp")
        || !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}

fn failed(path: &Path, errno: Errno) -> Error {
    Error::new(Action::Read, path, io::Error::from(errno))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::{Disk as _, RealDisk};

    /// Long enough for the system to tell; nothing waits so long when all is well.
    const PATIENCE: u32 = 10_000;

    #[test]
    fn every_way_of_saving_is_told_and_what_passes_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        RealDisk.write(&path("a.ftl"), b"one").unwrap();
        let mut watch = Watch::start().unwrap();
        watch.add(folder.path()).unwrap();
        RealDisk.write(&path("4913"), b"").unwrap();
        RealDisk.write(&path(".a.ftl.swp"), b"x").unwrap();
        assert_eq!(watch.wait(50).unwrap(), None);
        let changed = |files: &[&str]| {
            Some(Changes { files: files.iter().map(|name| path(name)).collect(), is_unknown: false })
        };
        RealDisk.write(&path("a.ftl"), b"two").unwrap();
        assert_eq!(watch.wait(PATIENCE).unwrap(), changed(&["a.ftl"]));
        RealDisk.write(&path(".a.ftl.new"), b"three").unwrap();
        RealDisk.rename(&path(".a.ftl.new"), &path("a.ftl")).unwrap();
        assert_eq!(watch.wait(PATIENCE).unwrap(), changed(&["a.ftl"]));
        RealDisk.rename(&path("a.ftl"), &path("a.ftl~")).unwrap();
        RealDisk.write(&path("a.ftl"), b"four").unwrap();
        assert_eq!(watch.wait(PATIENCE).unwrap(), changed(&["a.ftl"]));
        RealDisk.remove_file(&path("a.ftl")).unwrap();
        assert_eq!(watch.wait(PATIENCE).unwrap(), changed(&["a.ftl"]));
    }

    #[test]
    fn a_storm_of_changes_is_told_in_a_few_answers() {
        let folder = tempfile::tempdir().unwrap();
        let mut watch = Watch::start().unwrap();
        watch.add(folder.path()).unwrap();
        for at in 0..2000 {
            RealDisk.write(&folder.path().join(format!("{}.ftl", at % 50)), b"x").unwrap();
        }
        let mut seen = Vec::new();
        let mut n_answers = 0;
        while let Some(changes) = watch.wait(100).unwrap() {
            n_answers += 1;
            seen.extend(changes.files);
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 50);
        assert!(n_answers < 50, "{n_answers}");
    }

    #[test]
    fn a_folder_that_comes_or_goes_makes_everything_unknown() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("news");
        RealDisk.create_folder(&inner).unwrap();
        let mut watch = Watch::start().unwrap();
        watch.add(folder.path()).unwrap();
        watch.add(&inner).unwrap();
        RealDisk.remove_folder(&inner).unwrap();
        assert!(watch.wait(PATIENCE).unwrap().unwrap().is_unknown);
        assert!(watch.add(&inner).is_err());
        RealDisk.create_folder(&inner).unwrap();
        assert!(watch.wait(PATIENCE).unwrap().unwrap().is_unknown);
        watch.add(&inner).unwrap();
        RealDisk.write(&inner.join("a.ftl"), b"x").unwrap();
        let files = watch.wait(PATIENCE).unwrap().unwrap().files;
        assert_eq!(files, [inner.join("a.ftl")]);
    }
}
