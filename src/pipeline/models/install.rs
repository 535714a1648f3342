//! A model's files become an installed model, by one rename.

use std::path::{Path, PathBuf};

use super::manifest::{self, MANIFEST, MAX_BYTES, Manifest, Part, Role};
use super::{ModelError, Store, read_manifest};
use crate::files::{Disk, Kind, sha256};

/// What came of an installation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Installed {
    /// The model is there now.
    New(Manifest),
    /// The very same one was there already.
    Already(Manifest),
}

impl Installed {
    /// The model.
    pub fn manifest(&self) -> &Manifest {
        let (Installed::New(manifest) | Installed::Already(manifest)) = self;
        manifest
    }
}

/// The folder in which a model is gathered until it is whole.
pub(super) fn staging(store: &Store, pair: &str) -> PathBuf {
    store.folder().join(format!(".{pair}.part"))
}

/// Installs the model in a folder, for machines without a network. Its digests come from `model.toml`; in a folder without
/// one, such as a download of Firefox's files, they are taken from the files as they are now. `probe` has the staged model
/// tried before it is the model.
pub async fn install<F: Future<Output = Result<(), String>>>(
    disk: &dyn Disk,
    store: &Store,
    folder: &Path,
    probe: impl FnOnce(PathBuf) -> F,
) -> Result<Installed, ModelError> {
    let manifest = match read_manifest(disk, folder)? {
        Some(manifest) => manifest,
        None => recognised(disk, folder)?,
    };
    if let Some(there) = same(disk, store, &manifest) {
        return Ok(there);
    }
    let staged = staging(store, &manifest.pair);
    clear(disk, &staged)?;
    disk.create_folder(&staged)?;
    for part in &manifest.file {
        let bytes = disk.read(&folder.join(&part.name), MAX_BYTES)?;
        part.admit(&bytes).map_err(|error| at(error, folder))?;
        disk.write(&staged.join(&part.name), &bytes)?;
    }
    finish(disk, store, manifest, probe).await
}

/// Says in an error where the file lies.
fn at(error: ModelError, folder: &Path) -> ModelError {
    match error {
        ModelError::Damaged { name, why } => {
            ModelError::Damaged { name: folder.join(name).display().to_string(), why }
        }
        error => error,
    }
}

/// The installed model, if it is this very one, whole.
pub(super) fn same(disk: &dyn Disk, store: &Store, manifest: &Manifest) -> Option<Installed> {
    let is_same = matches!(store.manifest(disk, &manifest.pair), Ok(Some(there)) if there.digest() == manifest.digest())
        && super::verify(disk, &store.of(&manifest.pair)).is_ok();
    is_same.then(|| Installed::Already(manifest.clone()))
}

/// Puts the gathered files into their place. What was there before is out of the way only when the new model is whole,
/// verified and tried.
pub(super) async fn finish<F: Future<Output = Result<(), String>>>(
    disk: &dyn Disk,
    store: &Store,
    mut manifest: Manifest,
    probe: impl FnOnce(PathBuf) -> F,
) -> Result<Installed, ModelError> {
    let (staged, place) = (staging(store, &manifest.pair), store.of(&manifest.pair));
    for part in &mut manifest.file {
        // Here it is never packed.
        part.packed = None;
    }
    disk.write(&staged.join(MANIFEST), manifest.to_toml().as_bytes())?;
    super::verify(disk, &staged)?;
    if let Err(why) = probe(staged.clone()).await {
        clear(disk, &staged)?;
        return Err(ModelError::Broken { pair: manifest.pair, why });
    }
    disk.sync_all(&staged)?;
    if !disk.rename_new(&staged, &place)? {
        let old = store.folder().join(format!(".{}.old", manifest.pair));
        clear(disk, &old)?;
        if disk.exchange(&staged, &place)? {
            disk.rename(&staged, &old)?;
        } else {
            disk.rename(&place, &old)?;
            disk.rename(&staged, &place)?;
        }
        clear(disk, &old)?;
    }
    disk.sync(store.folder())?;
    Ok(Installed::New(manifest))
}

pub(super) fn clear(disk: &dyn Disk, path: &Path) -> Result<(), ModelError> {
    match disk.kind(path)? {
        None => {}
        Some(Kind::Folder) => disk.remove_folder(path)?,
        Some(_) => disk.remove_file(path)?,
    }
    Ok(())
}

/// The manifest of a folder that has none, by the names that Firefox gives to the files.
fn recognised(disk: &dyn Disk, folder: &Path) -> Result<Manifest, ModelError> {
    let none = |why: &str| ModelError::NoModel { folder: folder.to_owned(), why: why.to_owned() };
    if !matches!(disk.kind(folder)?, Some(Kind::Folder | Kind::Link)) {
        return Err(none("there is no such folder"));
    }
    let (mut file, mut codes) = (Vec::new(), None);
    for name in disk.list(folder)? {
        let Some((role, own)) = role(&name) else { continue };
        if *codes.get_or_insert_with(|| own.clone()) != own {
            return Err(none("it holds files of more than one model"));
        }
        let bytes = disk.read(&folder.join(&name), MAX_BYTES)?;
        file.push(Part { name, role, bytes: bytes.len() as u64, sha256: sha256(&bytes), packed: None });
    }
    let codes = codes.ok_or_else(|| {
        none("it holds no model: neither a model.toml nor files such as model.enpt.intgemm.alphas.bin and vocab.enpt.spm")
    })?;
    let (from, to) = codes.split_at(codes.len() / 2);
    let mut manifest = Manifest { pair: format!("{from}-{to}"), version: String::new(), file };
    manifest.version = format!("of-{}", &manifest.digest()[..8]);
    // Also that all files are there.
    let checked = Manifest::parse(manifest.to_toml().as_bytes());
    checked.map_err(|why| none(&why))
}

/// What a file is for, and the codes of its languages, one behind the other.
fn role(name: &str) -> Option<(Role, String)> {
    let mut parts = name.split('.');
    let (kind, codes) = (parts.next()?, parts.next()?);
    let role = match (kind, name.rsplit('.').next()?) {
        ("model", "bin") => Role::Model,
        ("vocab", "spm") => Role::Words,
        ("srcvocab", "spm") => Role::SourceWords,
        ("trgvocab", "spm") => Role::TargetWords,
        _ => return None,
    };
    let is_pair = matches!(codes.len(), 4 | 6)
        && manifest::languages(&format!(
            "{}-{}",
            &codes.get(..codes.len() / 2)?,
            &codes.get(codes.len() / 2..)?
        ))
        .is_some();
    is_pair.then(|| (role, codes.to_owned()))
}
