//! What the last run saw, so that what has not changed is not read again.
//!
//! An article is known while its files have the stamps that they had, or at least the same bytes, and while horo, the
//! settings and the vocabularies are the same. The cache may be deleted at any time; one that is damaged counts as none.

use std::collections::VecDeque;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::examine::Surveyed;
use super::inputs::{About, Incoming};
use super::loaded::{Bytes, Loaded, paths};
use super::looked::{At, BEFORE_TARGETS, Walk};
use super::pictures;
use super::project::Project;
use super::roster::Member;
use crate::fetch;
use crate::files::{self, Disk, Error, Fingerprint, Kind, Stamp};

/// Largest cache that is read, in bytes.
const MAX_BYTES: u64 = 1 << 30;

/// What is known of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Known {
    /// There was none.
    Nothing,
    /// Its stamp and bytes.
    File(Stamp, Fingerprint),
    /// Nothing that could be relied on.
    Unknown,
}

/// What is known of an article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// From what it was found.
    pub(super) basis: Basis,
    /// How it stands.
    pub(super) surveyed: Surveyed,
}

impl Entry {
    /// The name of its file in `input/`.
    fn input(&self) -> Option<&str> {
        self.basis.incoming.as_ref().map(|incoming| incoming.name.as_str())
    }
}

/// From what an article's standing was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Basis {
    /// Its files, in their order.
    pub(super) files: Vec<Known>,
    /// Its file in `input/`.
    pub(super) incoming: Option<Incoming>,
    /// Its text as horo last wrote it.
    pub(super) about: About,
}

/// The last run's entries.
#[derive(Debug)]
pub(super) struct Cache {
    /// In the order of their articles' ids.
    entries: VecDeque<Entry>,
    /// The places of those that have a file in `input/`, in the order of its name.
    inputs: Vec<usize>,
    /// Whether the memory was asked for all that waited then.
    pub(super) is_filled: bool,
    /// The stamp of the cache's own file: what changed just before it was written must be read again.
    written: Option<Stamp>,
}

#[derive(Deserialize)]
struct Kept {
    context: Fingerprint,
    is_filled: bool,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Keeping<'a> {
    context: Fingerprint,
    is_filled: bool,
    entries: Vec<(&'a Basis, &'a Surveyed)>,
}

impl Cache {
    /// Reads the cache; it is empty if there is none, if it is damaged, or if it is of another context.
    pub(super) fn open(disk: &dyn Disk, path: &Path, context: Fingerprint) -> Result<Cache, Error> {
        if !matches!(disk.kind(path)?, Some(Kind::File(_))) {
            return Ok(Cache::none());
        }
        let (written, bytes) = (disk.stamp(path)?, disk.read(path, MAX_BYTES)?);
        let (is_filled, entries) = decode(&bytes, context).unwrap_or_default();
        let mut inputs: Vec<usize> = (0..entries.len()).filter(|&at| entries[at].input().is_some()).collect();
        inputs.sort_unstable_by_key(|&at| entries[at].input());
        Ok(Cache { entries: entries.into(), inputs, is_filled, written: Some(written) })
    }

    /// A cache that knows nothing.
    pub(super) fn none() -> Cache {
        Cache { entries: VecDeque::new(), inputs: Vec::new(), is_filled: false, written: None }
    }

    /// How many articles are known.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// What is known of a file of `input/`, if it has not changed.
    pub(super) fn incoming(&self, name: &str, at: At) -> Option<&Incoming> {
        let place = self.inputs.binary_search_by_key(&Some(name), |&at| self.entries[at].input()).ok()?;
        let basis = &self.entries[self.inputs[place]].basis;
        self.is_the_same(*basis.files.first()?, at).then_some(basis.incoming.as_ref()?)
    }

    /// What is known of an article's text, if its source's files have not changed.
    pub(super) fn about(&self, id: &str, walk: &Walk<'_>) -> Option<&About> {
        let place = self.entries.binary_search_by(|entry| entry.surveyed.id.as_str().cmp(id)).ok()?;
        let basis = &self.entries[place].basis;
        let known = basis.files.get(1..BEFORE_TARGETS)?;
        known
            .iter()
            .zip(walk.source(id))
            .all(|(known, at)| self.is_the_same(*known, at))
            .then_some(&basis.about)
    }

    /// Whether a file is known not to have changed, without opening it.
    fn is_the_same(&self, known: Known, at: At) -> bool {
        match (known, at) {
            (Known::Nothing, At::Nothing) => true,
            (Known::File(known, _), At::File(now)) => {
                known == now && self.written.is_some_and(|written| now.is_settled_before(&written))
            }
            _ => false,
        }
    }

    /// Takes out what is known of an article none of whose files has other bytes; with stamps as they are now. `true`
    /// beside it when a file had to be read for that. Articles are asked for in the order of their ids.
    pub(super) fn unchanged(
        &mut self,
        disk: &dyn Disk,
        project: &Project,
        member: &Member,
        at: &[At],
    ) -> Option<(Entry, bool)> {
        while self.entries.front()?.surveyed.id < member.id {
            self.entries.pop_front();
        }
        if self.entries.front()?.surveyed.id != member.id {
            return None;
        }
        let mut entry = self.entries.pop_front()?;
        if entry.input() != member.input.as_deref() || entry.basis.files.len() != at.len() {
            return None;
        }
        let files = &mut entry.basis.files;
        let doubtful: Vec<usize> =
            (0..at.len()).filter(|&place| !self.is_the_same(files[place], at[place])).collect();
        if doubtful.is_empty() {
            return Some((entry, false));
        }
        let paths = paths(project, &member.id, member.input.as_deref());
        for place in doubtful {
            let (Known::File(_, print), At::File(now)) = (files[place], at[place]) else { return None };
            let path = project.root.join(&paths[place]);
            let now_print = match member.input.as_deref().filter(|_| place == 0) {
                Some(name) => {
                    let page = fetch::read(disk, &path).ok()?;
                    pictures::print(&page, &pictures::look(disk, project, name, &page))
                }
                None => Fingerprint::of(&disk.read(&path, MAX_BYTES).ok()?),
            };
            if now_print != print {
                return None;
            }
            files[place] = Known::File(now, print);
        }
        Some((entry, true))
    }

    /// Writes the entries down for the next run.
    pub(super) fn save(
        disk: &dyn Disk,
        path: &Path,
        context: Fingerprint,
        (entries, is_filled): (Vec<(&Basis, &Surveyed)>, bool),
    ) -> Result<(), Error> {
        let bytes = files::seal(&Keeping { context, is_filled, entries });
        if let Some(folder) = path.parent() {
            disk.create_folder(folder)?;
        }
        // No word of a person is in it: it need not be on the disk before the run goes on, only whole.
        let staged = path.with_extension("new");
        disk.write(&staged, &bytes)?;
        disk.rename(&staged, path)
    }
}

/// The entries of a whole cache of this context.
fn decode(bytes: &[u8], context: Fingerprint) -> Option<(bool, Vec<Entry>)> {
    let kept: Kept = files::unseal(bytes)?;
    (kept.context == context).then_some((kept.is_filled, kept.entries))
}

/// What is known of files after they were read.
pub(super) fn known(loaded: &Loaded, at: &[At]) -> Vec<Known> {
    let known = |(bytes, at): (Bytes, &At)| match (bytes, at) {
        (Bytes::Nothing, At::Nothing) => Known::Nothing,
        (Bytes::Print(print), At::File(stamp)) => Known::File(*stamp, print),
        _ => Known::Unknown,
    };
    loaded.bytes().into_iter().zip(at).map(known).collect()
}
