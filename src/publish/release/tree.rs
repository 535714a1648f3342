//! A whole tree of files at once, for whoever has it in memory.

use std::collections::{BTreeMap, BTreeSet};

use crate::publish::manifest::{Entry, Manifest, ManifestError, Seal};

use super::error::ReleaseError;
use super::staging::{Folder, Staging};

impl Staging<'_> {
    /// Puts a whole tree, given by the paths of its files; the topmost folder is returned for [`Staging::finish`].
    pub fn put_tree(&self, files: &BTreeMap<String, Vec<u8>>) -> Result<Folder, ReleaseError> {
        check_names(files.keys().map(String::as_str).collect())?;
        self.put_below("", files)
    }

    fn put_below(&self, below: &str, files: &BTreeMap<String, Vec<u8>>) -> Result<Folder, ReleaseError> {
        let mut folder = Folder::default();
        let mut inside: BTreeMap<&str, BTreeMap<String, Vec<u8>>> = BTreeMap::new();
        for (path, bytes) in files {
            match path.split_once('/') {
                None => folder.add(path, bytes.clone()),
                Some((name, rest)) => {
                    inside.entry(name).or_default().insert(rest.to_owned(), bytes.clone());
                }
            }
        }
        for (name, files) in inside {
            let path = format!("{below}{name}");
            let inner = self.put_below(&format!("{path}/"), &files)?;
            let before = match &self.before {
                Some(before) => before.open(self.disk, &path)?.map(|(seal, _)| seal),
                None => None,
            };
            folder.folders.insert(name.to_owned(), self.put(&inner, before.as_ref())?);
        }
        Ok(folder)
    }
}

/// Refuses paths that no release can hold, before anything is written.
fn check_names(paths: Vec<&str>) -> Result<(), ManifestError> {
    let (mut files, mut folders) = (BTreeSet::new(), BTreeMap::<&str, Vec<&str>>::new());
    for path in paths {
        match path.split_once('/') {
            None => drop(files.insert(path)),
            Some((name, rest)) => folders.entry(name).or_default().push(rest),
        }
    }
    let seal = Seal::of(b"");
    let entry = |name: &str| Entry { name: name.to_owned(), seal: seal.clone() };
    Manifest::of(files.into_iter().map(entry).collect(), folders.keys().map(|name| entry(name)).collect())?;
    folders.into_values().try_for_each(check_names)
}
