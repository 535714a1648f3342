//! Why there is no new release. In every case the release that was current still is.

use std::path::PathBuf;

use thiserror::Error;

use crate::files;
use crate::publish::manifest::ManifestError;

use super::damage::Damage;

/// Why there is no new release.
#[derive(Debug, Error)]
pub enum ReleaseError {
    /// The disk said no.
    #[error(transparent)]
    Disk(#[from] files::Error),
    /// These files cannot be a release.
    #[error("these files cannot become a release: {0}")]
    Files(#[from] ManifestError),
    /// Something stands where horo writes, and horo did not make it.
    #[error("{} is {found}, but should be {wanted}", .path.display())]
    NotOurs {
        /// Where.
        path: PathBuf,
        /// What is there.
        found: String,
        /// What should be there.
        wanted: &'static str,
    },
    /// A release is not what was published.
    #[error("the release in {} is not as it was published: {}", .folder.display(), listed(.damages))]
    Damaged {
        /// The release's folder.
        folder: PathBuf,
        /// Whether it is the one that readers see.
        is_current: bool,
        /// What is the matter.
        damages: Vec<Damage>,
    },
    /// What was just written does not read back the same.
    #[error("what was written to {} does not read back the same: {}", .folder.display(), listed(.damages))]
    Unfaithful {
        /// The staging folder.
        folder: PathBuf,
        /// What differs.
        damages: Vec<Damage>,
    },
    /// A file was to be kept from a release that is not there.
    #[error("the file {name} was to be kept as it is, but the release that has it is not there")]
    Nowhere {
        /// The file.
        name: String,
        /// What it should hold.
        sha256: String,
    },
    /// There is no such release.
    #[error("there is no release {} in {}", .id.escape_debug(), .folder.display())]
    Unknown {
        /// The id that was asked for.
        id: String,
        /// The folder of the releases.
        folder: PathBuf,
    },
}

impl ReleaseError {
    /// What the person at the keyboard can do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            ReleaseError::Disk(error) => error.hint(),
            ReleaseError::Files(_) => "Nothing was written. Rename or shorten that file and run again.",
            ReleaseError::NotOurs { .. } => {
                "horo did not make that and leaves it alone. Move it away (or put the missing release back) and run \
                 again; nothing was written."
            }
            ReleaseError::Damaged { is_current: true, .. } => {
                "Readers see this release. Put its files back from a copy; if there is none, move the release's \
                 folder and the link `current` away and run again, and horo makes it anew."
            }
            ReleaseError::Damaged { is_current: false, .. } => {
                "Readers do not see this release. Put its files back from a copy, or move its folder away and run \
                 again, and horo makes it anew."
            }
            ReleaseError::Unfaithful { .. } => {
                "The last release still stands. Have the disk examined before you publish on it again."
            }
            ReleaseError::Nowhere { .. } => {
                "That is a fault in horo itself; nothing was changed. Please report it."
            }
            ReleaseError::Unknown { .. } => {
                "The names of the folders in it are the ids of the releases that there are."
            }
        }
    }
}

fn listed(damages: &[Damage]) -> String {
    let first = damages.iter().take(3).map(Damage::to_string).collect::<Vec<_>>().join(", ");
    match damages.len() {
        0..=3 => first,
        n => format!("{first} and {} more", n - 3),
    }
}
