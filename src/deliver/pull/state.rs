//! What a mirror remembers: whom it trusts, and how far it came.

use std::collections::BTreeSet;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::files::{Disk, Error, replace_own};
use crate::publish::key::PublicKey;

const FILE: &str = "mirror.json";
const MAX_BYTES: u64 = 1 << 20;

/// `mirror.json` in the mirror's folder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mirror {
    /// The key that it trusts; none if it follows a publisher who does not sign.
    pub key: Option<PublicKey>,
    /// The highest number that was ever pulled.
    pub sequence: u64,
    /// The release with that number.
    pub release: Option<String>,
    /// The pointer, as it came.
    pub pointer: Option<String>,
    /// The languages that the mirror holds; all if empty.
    #[serde(default)]
    pub had: BTreeSet<String>,
    /// The languages that are asked for now.
    #[serde(skip)]
    pub locales: BTreeSet<String>,
}

impl Mirror {
    /// Reads it. One that cannot be read is an error: to forget what was trusted would be to trust anything.
    pub(super) fn read(disk: &dyn Disk, folder: &Path) -> Result<Mirror, Error> {
        let path = folder.join(FILE);
        if disk.kind(&path)?.is_none() {
            return Ok(Mirror::default());
        }
        let json = disk.read(&path, MAX_BYTES)?;
        serde_json::from_slice(&json).map_err(|error| {
            let reason = format!("it does not read as what a pull left: {error}");
            Error::new(crate::files::Action::Read, &path, std::io::Error::other(reason))
        })
    }

    pub(super) fn write(&self, disk: &dyn Disk, folder: &Path) -> Result<(), Error> {
        let path = folder.join(FILE);
        let mut json = serde_json::to_vec_pretty(self).unwrap_or_default();
        json.push(b'\n');
        replace_own(disk, &path, &json)
    }

    /// The languages that are asked for; all if empty.
    pub(super) fn wanted(&self) -> BTreeSet<String> {
        self.locales.clone()
    }

    /// Whether the mirror holds the languages that are asked for, and no others.
    pub(super) fn is_complete(&self) -> bool {
        self.had == self.locales
    }
}
