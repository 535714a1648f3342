//! What a release on the disk has and releases in the store have not, found from manifest to manifest.
//!
//! Where two manifests name a folder with the same digest, nothing below it is looked at. So what is asked and written
//! grows with what changed, not with the site.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::publish::manifest::{Entry, Manifest, Seal};
use crate::publish::release::{self, Current, Pointer, RELEASES};

use super::PushError;
use super::target::Target;

/// A folder that some of the releases in the store have not, or not like this.
pub(super) struct Changed {
    /// Where it is in the release; empty for the topmost.
    pub path: String,
    /// Where it is stored, seen from the output folder.
    pub place: PathBuf,
    /// What is in it.
    pub manifest: Manifest,
    /// The names of its files that are new or changed.
    pub files: Vec<String>,
}

/// What differs.
#[derive(Default)]
pub(super) struct Difference {
    /// The folders that differ, the topmost first.
    pub folders: Vec<Changed>,
    /// Files of the releases in the store that this one has not.
    pub gone: BTreeSet<String>,
}

/// A folder's path and its manifests in the releases of the store; `None` where a release has no such folder.
type Bases = Vec<Option<Manifest>>;

impl Difference {
    /// Compares the release with some of the store's. A release there that cannot be read counts as empty.
    pub(super) async fn find(
        target: &Target,
        current: &Current,
        there: Vec<&Pointer>,
    ) -> Result<Difference, PushError> {
        let mut found = Difference::default();
        let mut tops: Bases = Vec::new();
        for pointer in there {
            tops.push(target.top(pointer).await);
        }
        let place = PathBuf::from(RELEASES).join(&current.id);
        let mut stack = vec![(String::new(), place, current.manifest.clone(), tops)];
        while let Some((path, place, manifest, bases)) = stack.pop() {
            for entry in changed(manifest.folders(), &bases, Manifest::folder) {
                let inner = release::manifest(target.disk.as_ref(), &target.output, &entry.seal)?;
                let seals = bases.iter().map(|base| base.as_ref().and_then(|base| base.folder(&entry.name)));
                let mut below: Bases = Vec::new();
                for seal in seals {
                    below.push(match seal {
                        Some(seal) => target.manifest(seal).await,
                        None => None,
                    });
                }
                stack.push((join(&path, &entry.name), release::place(&entry.seal), inner, below));
            }
            for base in bases.iter().flatten() {
                let files = base.files().iter().filter(|entry| manifest.file(&entry.name).is_none());
                found.gone.extend(files.map(|entry| join(&path, &entry.name)));
                for entry in base.folders().iter().filter(|entry| manifest.folder(&entry.name).is_none()) {
                    found.lost(target, join(&path, &entry.name), entry.seal.clone()).await;
                }
            }
            let files = changed(manifest.files(), &bases, Manifest::file);
            let files = files.map(|entry| entry.name.clone()).collect();
            found.folders.push(Changed { path, place, manifest, files });
        }
        Ok(found)
    }

    /// Everything below a folder that is there no more.
    async fn lost(&mut self, target: &Target, path: String, seal: Seal) {
        let mut stack = BTreeMap::from([(path, seal)]);
        while let Some((path, seal)) = stack.pop_first() {
            let Some(manifest) = target.manifest(&seal).await else { continue };
            self.gone.extend(manifest.files().iter().map(|entry| join(&path, &entry.name)));
            stack.extend(
                manifest.folders().iter().map(|entry| (join(&path, &entry.name), entry.seal.clone())),
            );
        }
    }
}

/// The entries that not all of the store's releases have like this.
fn changed<'a>(
    entries: &'a [Entry],
    bases: &'a Bases,
    of: fn(&'a Manifest, &str) -> Option<&'a Seal>,
) -> impl Iterator<Item = &'a Entry> {
    entries.iter().filter(move |entry| {
        let has = |base: &'a Option<Manifest>| {
            base.as_ref().and_then(|base| of(base, &entry.name)) == Some(&entry.seal)
        };
        bases.is_empty() || !bases.iter().all(has)
    })
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") }
}
