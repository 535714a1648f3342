//! An article's files as they were read: each once, in their order.

use std::path::{Path, PathBuf};

use super::looked::{BEFORE_TARGETS, PER_TARGET};
use super::project::{self, INPUT, Project};
use super::writes::read_if_there;
use crate::catalog::guard;
use crate::fetch;
use crate::files::{Disk, Error, Fingerprint};

/// What the disk gave: bytes, nothing, or a reason.
pub(super) type Read = Result<Option<Vec<u8>>, Error>;

/// An article's files.
#[derive(Debug)]
pub(super) struct Loaded {
    /// Its name in `input/`, and what stands there; `None` when it has no input any more.
    pub(super) input: Option<(String, Result<Vec<u8>, Error>)>,
    /// The source's Fluent file.
    pub(super) ftl: Read,
    /// The source's ledger.
    pub(super) ledger: Read,
    /// The targets' files, in the project's order.
    pub(super) targets: Vec<LoadedTarget>,
}

/// An article's files in a target locale.
#[derive(Debug)]
pub(super) struct LoadedTarget {
    /// The Fluent file.
    pub(super) ftl: Read,
    /// The ledger.
    pub(super) ledger: Read,
    /// The messages that were put aside.
    pub(super) aside: Read,
}

/// What is known of a file's bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bytes {
    /// There is no file.
    Nothing,
    /// A file with these.
    Print(Fingerprint),
    /// It could not be read.
    Unknown,
}

impl Loaded {
    /// Reads an article's files.
    pub(super) fn read(disk: &dyn Disk, project: &Project, article: &str, input: Option<&str>) -> Loaded {
        let read = |path: PathBuf| read_if_there(disk, &project.root.join(path), guard::MAX_BYTES);
        let source = project.config.locales.source;
        let target = |locale| LoadedTarget {
            ftl: read(project::ftl(locale, article)),
            ledger: read(project::ledger(locale, article)),
            aside: read(project::aside(locale, article)),
        };
        Loaded {
            input: input.map(|name| (name.to_owned(), read_input(disk, project, name))),
            ftl: read(project::ftl(source, article)),
            ledger: read(project::ledger(source, article)),
            targets: project.config.locales.targets.iter().copied().map(target).collect(),
        }
    }

    /// The fingerprints of the files, in their order.
    pub(super) fn bytes(&self) -> Vec<Bytes> {
        let mut all = Vec::with_capacity(BEFORE_TARGETS + PER_TARGET * self.targets.len());
        all.push(match &self.input {
            None => Bytes::Nothing,
            Some((_, Ok(bytes))) => Bytes::Print(Fingerprint::of(bytes)),
            Some((_, Err(_))) => Bytes::Unknown,
        });
        all.extend([bytes(&self.ftl), bytes(&self.ledger)]);
        for target in &self.targets {
            all.extend([bytes(&target.ftl), bytes(&target.ledger), bytes(&target.aside)]);
        }
        all
    }
}

/// A file of `input/`.
pub(super) fn read_input(disk: &dyn Disk, project: &Project, name: &str) -> Result<Vec<u8>, Error> {
    disk.read(&project.root.join(INPUT).join(name), fetch::MAX_BYTES)
}

fn bytes(read: &Read) -> Bytes {
    match read {
        Ok(None) => Bytes::Nothing,
        Ok(Some(bytes)) => Bytes::Print(Fingerprint::of(bytes)),
        Err(_) => Bytes::Unknown,
    }
}

/// The paths of an article's files, in their order, as seen from the project's folder.
pub(super) fn paths(project: &Project, article: &str, input: Option<&str>) -> Vec<PathBuf> {
    let source = project.config.locales.source;
    let mut all = vec![
        Path::new(INPUT).join(input.unwrap_or_default()),
        project::ftl(source, article),
        project::ledger(source, article),
    ];
    for &locale in &project.config.locales.targets {
        all.extend([
            project::ftl(locale, article),
            project::ledger(locale, article),
            project::aside(locale, article),
        ]);
    }
    all
}
