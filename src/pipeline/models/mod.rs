//! Translation models on this machine: large files that projects share, each pair of languages in a folder of its own.
//!
//! A model is whole or not there: its files are gathered and verified beside, and one rename makes them the model. Before
//! every load its bytes are held against their digests, and what was verified is what is loaded.

mod download;
mod install;
mod manifest;

use std::path::{Path, PathBuf};

use thiserror::Error;

pub use download::download;
pub use install::{Installed, install};
pub use manifest::{MANIFEST, Manifest};

use manifest::{MAX_BYTES, Role};

use crate::fetch::web::WebError;
use crate::files::{self, Disk, Kind, LockError};
use crate::leverage::engine::firefox::{Files, Model, Settings};

/// Largest manifest, in bytes.
const MAX_MANIFEST: u64 = 64_000;

/// The language that lies between two others where no model leads from one to the other.
pub const BETWEEN: &str = "en";

/// Why a model cannot be installed or used.
#[derive(Debug, Error)]
pub enum ModelError {
    /// The disk said no.
    #[error(transparent)]
    Disk(#[from] files::Error),
    /// Another horo installs models.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// The folder holds no model.
    #[error("{}: {why}", .folder.display())]
    NoModel {
        /// The folder.
        folder: PathBuf,
        /// Why it is none.
        why: String,
    },
    /// The manifest is wrong.
    #[error("{}: {why}", .path.display())]
    Manifest {
        /// Where it stands.
        path: PathBuf,
        /// What is wrong.
        why: String,
    },
    /// A file is not what the manifest says.
    #[error("{name}: {why}")]
    Damaged {
        /// The file.
        name: String,
        /// What is wrong.
        why: String,
    },
    /// The model does not work.
    #[error("the model {pair} cannot be used: {why}")]
    Broken {
        /// Its languages.
        pair: String,
        /// Why.
        why: String,
    },
    /// The mirror did not give a file.
    #[error("{name}: {why}")]
    Mirror {
        /// The file's name on the mirror.
        name: String,
        /// Why not.
        why: WebError,
    },
}

/// The folder of all models.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

impl Store {
    /// The store in a folder; there need be none yet.
    pub fn at(folder: PathBuf) -> Store {
        Store { folder }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder of a pair.
    pub fn of(&self, pair: &str) -> PathBuf {
        self.folder.join(pair)
    }

    /// The pairs that are installed, sorted.
    pub fn pairs(&self, disk: &dyn Disk) -> Result<Vec<String>, files::Error> {
        let mut pairs = disk.list(&self.folder)?;
        pairs.retain(|name| manifest::languages(name).is_some());
        Ok(pairs)
    }

    /// What a model's folder should hold; `None` where there is no such model.
    pub fn manifest(&self, disk: &dyn Disk, pair: &str) -> Result<Option<Manifest>, ModelError> {
        if manifest::languages(pair).is_none() {
            return Ok(None);
        }
        let found = read_manifest(disk, &self.of(pair))?;
        match found {
            Some(found) if found.pair != pair => Err(ModelError::Manifest {
                path: self.of(pair).join(MANIFEST),
                why: format!("it is that of the model {}", found.pair),
            }),
            found => Ok(found),
        }
    }

    /// The models that lead from one language to another: one, or two by way of English; none where one is missing.
    pub fn route(&self, disk: &dyn Disk, from: &str, to: &str) -> Result<Vec<Manifest>, ModelError> {
        if let Some(direct) = self.manifest(disk, &format!("{from}-{to}"))? {
            return Ok(vec![direct]);
        }
        let first = self.manifest(disk, &format!("{from}-{BETWEEN}"))?;
        let second = self.manifest(disk, &format!("{BETWEEN}-{to}"))?;
        Ok(first.zip(second).map_or_else(Vec::new, |(first, second)| vec![first, second]))
    }

    /// What is needed to start a model's process.
    pub fn settings(&self, manifest: &Manifest, program: &Path) -> Settings {
        Settings {
            program: program.to_owned(),
            folder: self.of(&manifest.pair),
            pair: manifest.pair.clone(),
            version: manifest.version.clone(),
            digest: manifest.digest(),
        }
    }
}

/// The manifest in a folder.
fn read_manifest(disk: &dyn Disk, folder: &Path) -> Result<Option<Manifest>, ModelError> {
    let path = folder.join(MANIFEST);
    if disk.kind(&path)?.is_none() {
        return Ok(None);
    }
    let bytes = disk.read(&path, MAX_MANIFEST)?;
    Manifest::parse(&bytes).map(Some).map_err(|why| ModelError::Manifest { path, why })
}

/// The files of a model, by what they are for.
type Bytes = Vec<(Role, Vec<u8>)>;

/// Reads the files of the model in a folder, each verified.
fn verified(disk: &dyn Disk, folder: &Path) -> Result<(Manifest, Bytes), ModelError> {
    let manifest = read_manifest(disk, folder)?.ok_or_else(|| ModelError::NoModel {
        folder: folder.to_owned(),
        why: format!("there is no {MANIFEST} in it"),
    })?;
    let mut files = Vec::new();
    for part in &manifest.file {
        let path = folder.join(&part.name);
        // Its size is looked at first: what is far too large is not even read.
        if let Some(Kind::File(size)) = disk.kind(&path)?
            && size != part.bytes
        {
            let why = format!("it has {size} bytes and should have {}", part.bytes);
            return Err(ModelError::Damaged { name: path.display().to_string(), why });
        }
        let bytes = disk.read(&path, MAX_BYTES)?;
        part.admit(&bytes).map_err(|error| match error {
            ModelError::Damaged { why, .. } => ModelError::Damaged { name: path.display().to_string(), why },
            error => error,
        })?;
        files.push((part.role, bytes));
    }
    Ok((manifest, files))
}

/// Holds the files of the model in a folder against their digests.
pub fn verify(disk: &dyn Disk, folder: &Path) -> Result<Manifest, ModelError> {
    verified(disk, folder).map(|(manifest, _)| manifest)
}

/// Verifies the model in a folder, loads it from the very bytes that were verified, and has it translate what is known.
pub fn load(disk: &dyn Disk, folder: &Path) -> Result<Model, ModelError> {
    let (manifest, files) = verified(disk, folder)?;
    let file = |roles: [Role; 2]| {
        let found = files.iter().find(|(role, _)| roles.contains(role));
        found.map_or(&[][..], |(_, bytes)| bytes.as_slice())
    };
    let files = Files {
        model: file([Role::Model, Role::Model]),
        source: file([Role::SourceWords, Role::Words]),
        target: file([Role::TargetWords, Role::Words]),
    };
    let model = Model::load(files).and_then(|model| model.probe().map(|()| model));
    model.map_err(|why| ModelError::Broken { pair: manifest.pair, why })
}
