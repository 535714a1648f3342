//! A release in the making: shared folders are put beside those that are there, and the topmost folder comes last.
//!
//! What did not change is neither read nor written: whoever knows a folder of the current release hands in its seal, and
//! if the new one is the same, nothing happens. A folder that is there, but not in the current release, may be the
//! leftover of a run that died or the content of an earlier release: it is read and compared before it is used.

use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::files::{Disk, Kind};
use crate::publish::compressed;
use crate::publish::manifest::{Entry, MANIFEST, Manifest, ManifestError, Seal};

use super::current::{Current, current};
use super::error::ReleaseError;
use super::object::{self, OBJECTS};
use super::sweep::{sweep, sweep_staged};
use super::{STAGED_OBJECTS, damage};

/// A folder to be put into a release.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    /// Files by name.
    pub files: BTreeMap<String, Content>,
    /// Folders by name, each put before.
    pub folders: BTreeMap<String, Seal>,
}

/// A file's content.
#[derive(Clone, Debug)]
pub enum Content {
    /// These bytes.
    New(Vec<u8>),
    /// What the same folder of the current release has under the same name.
    Kept(Seal),
}

impl Folder {
    /// Adds a new file.
    pub fn add(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.files.insert(name.to_owned(), Content::New(bytes.into()));
    }

    /// Its manifest.
    pub fn manifest(&self) -> Result<Manifest, ManifestError> {
        let files = self.files.iter().map(|(name, content)| Entry {
            name: name.clone(),
            seal: match content {
                Content::New(bytes) => Seal::of(bytes),
                Content::Kept(seal) => seal.clone(),
            },
        });
        let folders =
            self.folders.iter().map(|(name, seal)| Entry { name: name.clone(), seal: seal.clone() });
        Manifest::of(files.collect(), folders.collect())
    }
}

/// A folder's manifest, as it is written, and its seal.
struct Listed {
    manifest: Arc<Manifest>,
    json: Vec<u8>,
    seal: Seal,
}

impl Listed {
    fn of(folder: &Folder) -> Result<Listed, ManifestError> {
        let manifest = folder.manifest()?;
        let json = manifest.to_json();
        let seal = Seal::of(&json);
        Ok(Listed { manifest: Arc::new(manifest), json, seal })
    }
}

/// From where the links of a folder lead to shared folders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Links {
    OfObject,
    OfRelease,
}

impl Links {
    fn to(self, seal: &Seal) -> PathBuf {
        match self {
            Links::OfObject => object::link(seal),
            Links::OfRelease => object::link_from_release(seal),
        }
    }
}

/// Where a release is made.
pub struct Staging<'a> {
    pub(super) disk: &'a dyn Disk,
    pub(super) output: PathBuf,
    pub(super) before: Option<Current>,
    pub(super) swept: Vec<String>,
    is_dry: bool,
    has_forms: bool,
    made: Mutex<Made>,
}

/// What was put so far.
#[derive(Default)]
struct Made {
    /// New folders; their manifests only when nothing is written, or when they hold folders: else they are soon read.
    folders: BTreeMap<Seal, Option<Arc<Manifest>>>,
    /// Manifests of the folders that were there and hold folders: they are long, and asked for again and again.
    opened: BTreeMap<Seal, Arc<Manifest>>,
    shelves: BTreeSet<String>,
    n_files: usize,
    is_begun: bool,
}

impl<'a> Staging<'a> {
    /// Looks at what stands there and removes what a run that died left behind. A dry one never writes.
    pub fn begin(disk: &'a dyn Disk, output: &Path, is_dry: bool) -> Result<Self, ReleaseError> {
        let before = current(disk, output)?;
        let swept = if is_dry { Vec::new() } else { sweep(disk, output)? };
        let made = Mutex::default();
        Ok(Staging { disk, output: output.to_owned(), before, swept, is_dry, has_forms: true, made })
    }

    /// Begins where a run that died stopped: the whole folders that it left are kept and used again.
    pub fn resume(disk: &'a dyn Disk, output: &Path) -> Result<Self, ReleaseError> {
        let before = current(disk, output)?;
        let swept = sweep_staged(disk, output)?;
        let made = Mutex::default();
        Ok(Staging { disk, output: output.to_owned(), before, swept, is_dry: false, has_forms: true, made })
    }

    /// Whether a folder is there, whole, so that it need not be put.
    pub fn has(&self, seal: &Seal) -> Result<bool, ReleaseError> {
        if self.made().folders.contains_key(seal) {
            return Ok(true);
        }
        let folder = self.output.join(object::place(seal));
        if self.disk.kind(&folder)? != Some(Kind::Folder) {
            return Ok(false);
        }
        let Ok(manifest) = object::manifest(self.disk, &self.output, seal)? else { return Ok(false) };
        if !object::inspect(self.disk, &folder, "", &manifest, &[])?.is_empty() {
            return Ok(false);
        }
        for entry in manifest.folders() {
            if !self.has(&entry.seal)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Makes no compressed forms beside the files.
    #[must_use]
    pub fn without_forms(mut self) -> Self {
        self.has_forms = false;
        self
    }

    /// The release that is current now.
    pub fn before(&self) -> Option<&Current> {
        self.before.as_ref()
    }

    /// Whether nothing is written.
    pub fn is_dry(&self) -> bool {
        self.is_dry
    }

    /// How many files are in the folders that were put and were not there before.
    pub(super) fn n_new_files(&self) -> usize {
        self.made().n_files
    }

    /// Puts a folder; `before` is the one in its place in the current release. The folders in it were put before it.
    pub fn put(&self, folder: &Folder, before: Option<&Seal>) -> Result<Seal, ReleaseError> {
        let listed = Listed::of(folder)?;
        self.put_listed(folder, &listed, before)?;
        Ok(listed.seal)
    }

    fn put_listed(
        &self,
        folder: &Folder,
        listed: &Listed,
        before: Option<&Seal>,
    ) -> Result<(), ReleaseError> {
        let Listed { manifest, seal, .. } = listed;
        if before != Some(seal)
            && self.claim(seal, manifest)
            && !self.is_dry
            && !self.is_there(seal, manifest)?
        {
            self.write(folder, listed, before)?;
        }
        Ok(())
    }

    /// Puts a folder whose place in the release is known; whether it is another than there in the current release.
    pub fn put_at(
        &self,
        path: &str,
        folder: &Folder,
        before: Option<&Seal>,
    ) -> Result<(Seal, bool), ReleaseError> {
        let listed = Listed::of(folder)?;
        let is_new = before != Some(&listed.seal) && !self.is_current(path, &listed.seal)?;
        if is_new {
            self.put_listed(folder, &listed, before)?;
        }
        Ok((listed.seal, is_new))
    }

    /// Whether the current release has just this folder at a path.
    fn is_current(&self, path: &str, seal: &Seal) -> Result<bool, ReleaseError> {
        let Some(before) = &self.before else { return Ok(false) };
        let at = before.folder.join(path);
        let is_link = self.disk.kind(&at)? == Some(Kind::Link);
        Ok(is_link && self.disk.read_link(&at)? == object::link(seal))
    }

    /// A file of a folder that was put.
    pub fn read(&self, seal: &Seal, name: &str) -> Result<Vec<u8>, ReleaseError> {
        let folder = self.output.join(object::place(seal));
        let unfaithful = |damage| ReleaseError::Unfaithful { folder: folder.clone(), damages: vec![damage] };
        let missing = || unfaithful(damage::Damage { path: name.to_owned(), fault: damage::Fault::Missing });
        let manifest = self.manifest(seal)?;
        let file = manifest.file(name).ok_or_else(missing)?;
        object::file(self.disk, &folder, name, file)?.map_err(unfaithful)
    }

    /// Where it writes.
    pub fn disk(&self) -> &dyn Disk {
        self.disk
    }

    /// Whether this folder is new to this release; two workers never write the same one.
    fn claim(&self, seal: &Seal, manifest: &Arc<Manifest>) -> bool {
        let mut made = self.made();
        let Slot::Vacant(slot) = made.folders.entry(seal.clone()) else { return false };
        let is_kept = self.is_dry || !manifest.folders().is_empty();
        slot.insert(is_kept.then(|| Arc::clone(manifest)));
        made.n_files += manifest.files().len();
        true
    }

    /// The manifest of a folder that was put or is there.
    pub fn manifest(&self, seal: &Seal) -> Result<Arc<Manifest>, ReleaseError> {
        let (is_put, known) = {
            let made = self.made();
            let put = made.folders.get(seal);
            (put.is_some(), put.cloned().flatten().or_else(|| made.opened.get(seal).cloned()))
        };
        if let Some(manifest) = known {
            return Ok(manifest);
        }
        let read = object::manifest(self.disk, &self.output, seal)?;
        let manifest = Arc::new(read.map_err(|damage| {
            let (folder, damages) = (self.output.join(object::place(seal)), vec![damage]);
            if is_put {
                ReleaseError::Unfaithful { folder, damages }
            } else {
                ReleaseError::Damaged { folder, is_current: true, damages }
            }
        })?);
        if !manifest.folders().is_empty() {
            self.made().opened.insert(seal.clone(), Arc::clone(&manifest));
        }
        Ok(manifest)
    }

    /// The manifest of a folder that was put, if it is at hand.
    pub(super) fn put_manifest(&self, seal: &Seal) -> Option<Arc<Manifest>> {
        self.made().folders.get(seal).cloned().flatten()
    }

    /// The seals of all folders that were written.
    pub(super) fn written(&self) -> Vec<Seal> {
        let mut seals: Vec<Seal> = self.made().folders.keys().cloned().collect();
        seals.sort();
        seals
    }

    /// Writes a folder's files and links to where nothing stands yet.
    pub(super) fn fill(
        &self,
        at: &Path,
        folder: &Folder,
        (manifest, json): (&Manifest, &[u8]),
        old: Option<(&Path, &Manifest)>,
        links: Links,
    ) -> Result<(), ReleaseError> {
        self.disk.create_folder(at)?;
        for (name, content) in &folder.files {
            match (content, old) {
                (Content::New(bytes), _) => {
                    self.disk.write(&at.join(name), bytes)?;
                    let forms = if self.has_forms { compressed::forms(name, bytes) } else { Vec::new() };
                    for (ending, packed) in forms {
                        self.disk.write(&at.join(format!("{name}{ending}")), &packed)?;
                    }
                }
                (Content::Kept(_), Some((old, _))) => {
                    self.disk.share(&old.join(name), &at.join(name))?;
                    for ending in compressed::ENDINGS {
                        let form = format!("{name}{ending}");
                        if self.disk.kind(&old.join(&form))?.is_some() {
                            self.disk.share(&old.join(&form), &at.join(&form))?;
                        }
                    }
                }
                (Content::Kept(seal), None) => {
                    return Err(ReleaseError::Nowhere { name: name.clone(), sha256: seal.sha256.clone() });
                }
            }
        }
        for entry in manifest.folders() {
            match old {
                // A second name for the link that is there costs half of a new link.
                Some((old, before))
                    if links == Links::OfObject && before.folder(&entry.name) == Some(&entry.seal) =>
                {
                    self.disk.share(&old.join(&entry.name), &at.join(&entry.name))?;
                }
                _ => self.disk.link(&links.to(&entry.seal), &at.join(&entry.name))?,
            }
        }
        self.disk.write(&at.join(MANIFEST), json)?;
        Ok(())
    }

    fn is_there(&self, seal: &Seal, manifest: &Manifest) -> Result<bool, ReleaseError> {
        let folder = self.output.join(object::place(seal));
        match self.disk.kind(&folder)? {
            None => Ok(false),
            Some(Kind::Folder) => {
                let is_whole = object::manifest(self.disk, &self.output, seal)?.is_ok()
                    && object::inspect(self.disk, &folder, "", manifest, &[])?.is_empty();
                if !is_whole {
                    self.disk.remove_folder(&folder)?;
                }
                Ok(is_whole)
            }
            Some(_) => Err(ReleaseError::NotOurs {
                path: folder,
                found: "not a folder".into(),
                wanted: "a folder of a release, or nothing",
            }),
        }
    }

    fn write(
        &self,
        folder: &Folder,
        Listed { manifest, json, seal }: &Listed,
        before: Option<&Seal>,
    ) -> Result<(), ReleaseError> {
        self.prepare(seal)?;
        let at = self.output.join(STAGED_OBJECTS).join(object::short(seal));
        let needs_old =
            !folder.folders.is_empty() || folder.files.values().any(|file| matches!(file, Content::Kept(_)));
        let old = match before {
            Some(before) if needs_old => {
                Some((self.output.join(object::place(before)), self.manifest(before)?))
            }
            _ => None,
        };
        let old = old.as_ref().map(|(path, manifest)| (path.as_path(), &**manifest));
        self.fill(&at, folder, (manifest, json), old, Links::OfObject)?;
        self.disk.rename(&at, &self.output.join(object::place(seal)))?;
        Ok(())
    }

    /// Makes the folders that a shared folder is made in and goes to, each once.
    fn prepare(&self, seal: &Seal) -> Result<(), ReleaseError> {
        let (is_begun, has_shelf) = {
            let mut made = self.made();
            let is_begun = std::mem::replace(&mut made.is_begun, true);
            (is_begun, !made.shelves.insert(object::shelf(seal).to_owned()))
        };
        if !is_begun {
            self.disk.create_folder(&self.output.join(STAGED_OBJECTS))?;
        }
        if !has_shelf {
            self.disk.create_folder(&self.output.join(OBJECTS).join(object::shelf(seal)))?;
        }
        Ok(())
    }

    fn made(&self) -> std::sync::MutexGuard<'_, Made> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
