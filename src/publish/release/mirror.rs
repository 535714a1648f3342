//! Somebody else's release in a mirror: the same steps, with a pointer that is kept as it was signed.

use std::path::Path;

use crate::files::Kind;
use crate::publish::manifest::POINTER;

use super::error::ReleaseError;
use super::history::replace_pointer;
use super::object;
use super::staging::{Folder, Links, Staging};
use super::{RELEASES, STAGING, damage, swap};

impl Staging<'_> {
    /// Makes a release that somebody else published the current one: its pointer stays as it was signed, and the
    /// languages that are not wanted are left out.
    pub fn finish_mirror(
        self,
        top: &Folder,
        pointer: &[u8],
        is_wanted: &dyn Fn(&str) -> bool,
    ) -> Result<(), ReleaseError> {
        let manifest = top.manifest()?;
        let id = manifest.id();
        let releases = self.output.join(RELEASES);
        let (folder, staged) = (releases.join(&id), releases.join(format!("{STAGING}{id}")));
        if self.disk.kind(&folder)?.is_some() {
            return self.finish_again(top, pointer, (&id, &folder), is_wanted);
        }
        let json = manifest.to_json();
        let folders = top.folders.iter().filter(|(name, _)| is_wanted(name));
        let folders = folders.map(|(name, seal)| (name.clone(), seal.clone())).collect();
        let part = Folder { files: top.files.clone(), folders };
        let old = self.before.as_ref().map(|before| (before.folder.as_path(), &before.manifest));
        self.fill(&staged, &part, (&part.manifest()?, &json), old, Links::OfRelease)?;
        self.disk.write(&staged.join(POINTER), pointer)?;
        self.disk.sync_all(&staged)?;
        let mut damages = self.unfaithful()?;
        match damage::open(self.disk, &staged, &id)? {
            Err(damage) => damages.push(damage),
            Ok(_) => damages.extend(damage::inspect_top(self.disk, &staged, &part.manifest()?)?),
        }
        if !damages.is_empty() {
            return Err(ReleaseError::Unfaithful { folder: self.output.clone(), damages });
        }
        self.disk.rename(&staged, &folder)?;
        self.disk.sync(&releases)?;
        swap(self.disk, &self.output, &id)?;
        self.clear()
    }

    /// The same pages as in a release that is there: another pointer, or other languages.
    fn finish_again(
        &self,
        top: &Folder,
        pointer: &[u8],
        (id, folder): (&str, &Path),
        is_wanted: &dyn Fn(&str) -> bool,
    ) -> Result<(), ReleaseError> {
        self.disk.sync_all(&self.output)?;
        for (name, seal) in &top.folders {
            let at = folder.join(name);
            match (is_wanted(name), self.disk.kind(&at)?) {
                (true, None) => self.disk.link(&object::link_from_release(seal), &at)?,
                (false, Some(Kind::Link)) => self.disk.remove_file(&at)?,
                _ => {}
            }
        }
        replace_pointer(self.disk, &self.output, id, pointer)?;
        if self.before.as_ref().is_none_or(|before| before.id != id) {
            swap(self.disk, &self.output, id)?;
        }
        self.clear()
    }
}
