//! What was written is read back before anybody may see it: a disk that lies, or is full, makes no release.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use crate::publish::manifest::{CHANGES, MANIFEST, Manifest, Seal};
use crate::publish::side_by_side::side_by_side;

use super::damage::{self, Damage};
use super::error::ReleaseError;
use super::object;
use super::staging::Staging;

impl Staging<'_> {
    /// Everything in which what was written does not read back.
    pub(super) fn unfaithful(&self) -> Result<Vec<Damage>, ReleaseError> {
        let damages = Mutex::new(Vec::new());
        side_by_side(&self.written(), |seal| {
            let found = self.inspect_written(seal)?;
            damages.lock().unwrap_or_else(PoisonError::into_inner).extend(found);
            Ok::<(), ReleaseError>(())
        })?;
        let mut damages = damages.into_inner().unwrap_or_else(PoisonError::into_inner);
        damages.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(damages)
    }

    fn inspect_written(&self, seal: &Seal) -> Result<Vec<Damage>, ReleaseError> {
        let place = object::place(seal);
        let (below, folder) = (format!("{}/", place.display()), self.output.join(&place));
        let known = self.put_manifest(seal);
        let manifest = match known {
            // What it holds is known; its bytes have to be there all the same.
            Some(manifest) => object::file(self.disk, &folder, MANIFEST, seal)?.map(|_| manifest),
            None => object::manifest(self.disk, &self.output, seal)?.map(Arc::new),
        };
        Ok(match manifest {
            Err(damage) => {
                vec![Damage { path: format!("{below}{}", damage.path), fault: damage.fault }]
            }
            Ok(manifest) => object::inspect(self.disk, &folder, &below, &manifest, &[])?,
        })
    }

    /// The same for the topmost folder, before it is in its place.
    pub(super) fn unfaithful_top(
        &self,
        staging: &Path,
        id: &str,
        manifest: &Manifest,
    ) -> Result<Vec<Damage>, ReleaseError> {
        match damage::open(self.disk, staging, id)? {
            Err(damage) => Ok(vec![damage]),
            Ok((pointer, _)) => {
                let mut damages = damage::inspect_top(self.disk, staging, manifest)?;
                if let Some(changes) = &pointer.changes {
                    damages.extend(object::file(self.disk, staging, CHANGES, &changes.seal)?.err());
                }
                Ok(damages)
            }
        }
    }
}
