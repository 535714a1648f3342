//! An article's files as they were read: each once, in their order.

use std::path::{Path, PathBuf};

use super::heal::{self, Healed};
use super::looked::{BEFORE_TARGETS, PER_TARGET};
use super::pictures;
use super::project::{self, INPUT, Project};
use super::writes::read_if_there;
use crate::catalog::guard;
use crate::fetch;
use crate::files::{Disk, Error, Fingerprint};
use crate::locale::Locale;

/// What the disk gave: bytes, nothing, or a reason.
pub(super) type Read = Result<Option<Vec<u8>>, Error>;

/// The same to be read: what the disk gave, or what became of it where a conflict of git was settled.
pub(super) type Given<'a> = Result<Option<&'a [u8]>, &'a Error>;

/// A Fluent file and its ledger.
#[derive(Debug)]
pub(super) struct Files {
    /// The Fluent file, as it lies on the disk.
    pub(super) ftl: Read,
    /// The ledger, as it lies on the disk.
    pub(super) ledger: Read,
    /// What became of them where they held a conflict of git.
    healed: Healed,
}

impl Files {
    /// Reads the two of an article in a locale.
    pub(super) fn read(disk: &dyn Disk, project: &Project, locale: Locale, article: &str) -> Files {
        let read = |path: PathBuf| read_if_there(disk, &project.root.join(path), guard::MAX_BYTES);
        let (ftl, ledger) = (read(project::ftl(locale, article)), read(project::ledger(locale, article)));
        let source = project.config.locales.source;
        let healed =
            if locale == source { heal::source(&ftl, &ledger) } else { heal::target(&ftl, &ledger, source) };
        Files { ftl, ledger, healed }
    }

    /// The Fluent file, to be read.
    pub(super) fn ftl(&self) -> Given<'_> {
        given(&self.ftl, self.healed.ftl.as_deref())
    }

    /// The ledger, to be read.
    pub(super) fn ledger(&self) -> Given<'_> {
        given(&self.ledger, self.healed.ledger.as_deref())
    }
}

fn given<'a>(read: &'a Read, healed: Option<&'a str>) -> Given<'a> {
    match (healed, read) {
        (Some(text), _) => Ok(Some(text.as_bytes())),
        (None, Ok(bytes)) => Ok(bytes.as_deref()),
        (None, Err(error)) => Err(error),
    }
}

/// An article's files.
#[derive(Debug)]
pub(super) struct Loaded {
    /// Its name in `input/`, and what stands there; `None` when it has no input any more.
    pub(super) input: Option<(String, Result<Vec<u8>, Error>)>,
    /// The pictures of a page.
    pub(super) pictures: pictures::Found,
    /// The source's files.
    pub(super) source: Files,
    /// The targets' files, in the project's order, each with the messages that were put aside.
    pub(super) targets: Vec<(Files, Read)>,
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
        let target = |locale| {
            let aside = project.root.join(project::aside(locale, article));
            let aside = read_if_there(disk, &aside, guard::MAX_BYTES);
            (Files::read(disk, project, locale, article), aside)
        };
        let input = input.map(|name| (name.to_owned(), read_input(disk, project, name)));
        let pictures = match &input {
            Some((name, Ok(page))) => pictures::look(disk, project, name, page),
            _ => pictures::Found::new(),
        };
        Loaded {
            input,
            pictures,
            source: Files::read(disk, project, project.config.locales.source, article),
            targets: project.config.locales.targets.iter().copied().map(target).collect(),
        }
    }

    /// The fingerprints of the files, in their order.
    pub(super) fn bytes(&self) -> Vec<Bytes> {
        let mut all = Vec::with_capacity(BEFORE_TARGETS + PER_TARGET * self.targets.len());
        all.push(match &self.input {
            None => Bytes::Nothing,
            Some((_, Ok(bytes))) => Bytes::Print(pictures::print(bytes, &self.pictures)),
            Some((_, Err(_))) => Bytes::Unknown,
        });
        all.extend([bytes(&self.source.ftl), bytes(&self.source.ledger)]);
        for (files, aside) in &self.targets {
            all.extend([bytes(&files.ftl), bytes(&files.ledger), bytes(aside)]);
        }
        all
    }
}

/// A file of `input/`.
pub(super) fn read_input(disk: &dyn Disk, project: &Project, name: &str) -> Result<Vec<u8>, Error> {
    fetch::read(disk, &project.root.join(INPUT).join(name))
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
