//! The pictures of a release: a folder for each article that has some.
//!
//! A picture's files are made once, when its article is new, and taken over by their seals ever after: their names tell
//! what they were made from.

use std::collections::BTreeSet;

use crate::publish::Article;
use crate::publish::manifest::Seal;
use crate::publish::picture::FOLDER;
use crate::publish::release::Folder;

use super::{MakeError, Making};

impl Making<'_> {
    /// Puts the pictures of an article that is made, unless the current release has them.
    pub(super) fn media(&self, article: &Article) -> Result<(), MakeError> {
        if article.pictures.is_empty() {
            return Ok(());
        }
        let old = self.old_media.as_ref().and_then(|(_, manifest)| manifest.folder(&article.id));
        if let Some(seal) = old {
            let there = self.staging.manifest(seal)?;
            let wanted: BTreeSet<String> =
                article.pictures.iter().flat_map(crate::publish::Picture::names).collect();
            if there.files().iter().map(|entry| &entry.name).eq(&wanted) {
                self.new_media().insert(article.id.clone(), seal.clone());
                return Ok(());
            }
        }
        let mut folder = Folder::default();
        for picture in &article.pictures {
            let files = (self.picture)(&article.id, picture)?;
            for (name, bytes) in picture.names().iter().zip(files) {
                folder.add(name, bytes);
            }
        }
        let (seal, _) = self.staging.put_at(&format!("{FOLDER}/{}", article.id), &folder, None)?;
        self.new_media().insert(article.id.clone(), seal);
        Ok(())
    }

    /// The folder of all pictures; `None` where no article has any.
    pub(super) fn media_folder(&self) -> Result<Option<Seal>, MakeError> {
        let mut folder = Folder::default();
        let new = self.new_media();
        let old = |id: &str| self.old_media.as_ref().and_then(|(_, manifest)| manifest.folder(id));
        for record in &self.register.articles {
            let kept = || old(&record.id).filter(|_| self.is_old(record));
            if let Some(seal) = new.get(&record.id).or_else(kept) {
                folder.folders.insert(record.id.clone(), seal.clone());
            }
        }
        if folder.folders.is_empty() {
            return Ok(None);
        }
        Ok(Some(self.staging.put(&folder, self.old_media.as_ref().map(|(seal, _)| seal))?))
    }
}
