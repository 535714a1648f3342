//! Articles by language, from wherever they are at hand: just made, made in this run, or in the current release.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use crate::files;
use crate::locale::Locale;
use crate::publish::address::{ARTICLE_FILE, Address};
use crate::publish::edition::{Edition, Head, Piece};
use crate::publish::manifest::{Manifest, Seal};
use crate::publish::register::Record;
use crate::publish::release::Staging;
use crate::publish::{Article, BuildError, json};

use super::MakeError;

/// An article in one language.
pub(super) type Owned = (Arc<Head>, Arc<Edition>);

/// What a piece looks like to whoever shows it.
pub(super) fn as_piece((head, edition): &Owned) -> Piece<'_> {
    Piece { head, edition }
}

/// Articles in all their languages, by id.
type Fresh = BTreeMap<String, (Arc<Head>, Vec<Arc<Edition>>)>;

/// A folder of the current release, opened.
type Opened = OnceLock<Option<(Seal, Manifest)>>;

pub(super) struct Pieces<'a> {
    staging: &'a Staging<'a>,
    load: &'a (dyn Fn(&Record) -> Result<Article, files::Error> + Sync),
    /// Those of the last articles that were made.
    fresh: Mutex<Fresh>,
    folders: BTreeMap<Locale, Opened>,
}

impl<'a> Pieces<'a> {
    pub(super) fn new(
        staging: &'a Staging<'a>,
        load: &'a (dyn Fn(&Record) -> Result<Article, files::Error> + Sync),
    ) -> Self {
        let folders = Locale::all().map(|locale| (locale, OnceLock::new())).collect();
        Pieces { staging, load, fresh: Mutex::default(), folders }
    }

    /// An article in a form that the current release does not have.
    pub(super) fn load(&self, record: &Record) -> Result<Article, MakeError> {
        Ok((self.load)(record)?)
    }

    /// An article as the current release has it.
    pub(super) fn article(&self, record: &Record) -> Result<Article, MakeError> {
        let files = record.locales.iter().map(|locale| self.published(*locale, &record.id));
        let files = files.collect::<Result<Vec<_>, _>>()?;
        let slices: Vec<&[u8]> = files.iter().map(Vec::as_slice).collect();
        json::read(&slices).map_err(|error| unusable(&record.id, &error))
    }

    /// Keeps what was just made at hand.
    pub(super) fn keep(&self, head: Head, editions: Vec<Edition>) {
        let id = head.id.clone();
        let editions = editions.into_iter().map(Arc::new).collect();
        self.fresh().insert(id, (Arc::new(head), editions));
    }

    /// Lets go of the articles of these records.
    pub(super) fn forget(&self, records: &[Record]) {
        let mut fresh = self.fresh();
        if fresh.len() > 2 * super::PAGE {
            for record in records {
                fresh.remove(&record.id);
            }
        }
    }

    /// An article in one language; `seal` is its folder's, if it is not in the current release.
    pub(super) fn get(
        &self,
        locale: Locale,
        record: &Record,
        seal: Option<&Seal>,
    ) -> Result<Owned, MakeError> {
        if let Some((head, editions)) = self.fresh().get(&record.id)
            && let Some(edition) = editions.iter().find(|edition| edition.locale == locale)
        {
            return Ok((Arc::clone(head), Arc::clone(edition)));
        }
        let bytes = match seal {
            None => self.published(locale, &record.id)?,
            Some(seal) if !self.staging.is_dry() => self.staging.read(seal, ARTICLE_FILE)?,
            Some(_) => {
                let article = self.load(record)?;
                let head = article.head();
                let edition = article.editions.into_iter().find(|edition| edition.locale == locale);
                let edition = edition.ok_or_else(|| gone(&record.id))?;
                return Ok((Arc::new(head), Arc::new(edition)));
            }
        };
        let (head, edition) = json::read_piece(&bytes).map_err(|error| unusable(&record.id, &error))?;
        Ok((Arc::new(head), Arc::new(edition)))
    }

    /// A language's folder in the current release.
    pub(super) fn folder(&self, locale: Locale) -> Result<Option<&(Seal, Manifest)>, MakeError> {
        let Some(opened) = self.folders.get(&locale) else { return Ok(None) };
        if opened.get().is_none() {
            let found = match self.staging.before() {
                Some(before) => before.open(self.staging.disk(), locale.code())?,
                None => None,
            };
            // Another worker may have been quicker, with the same.
            let _ = opened.set(found);
        }
        Ok(opened.get().and_then(Option::as_ref))
    }

    fn published(&self, locale: Locale, id: &str) -> Result<Vec<u8>, MakeError> {
        let folder = self.folder(locale)?.and_then(|(_, manifest)| manifest.folder(id));
        let bytes = match (self.staging.before(), folder) {
            (Some(before), Some(seal)) => {
                let path = Address::Article(locale, id).folder();
                before.read_in(self.staging.disk(), seal, (path.trim_end_matches('/'), ARTICLE_FILE))?
            }
            _ => None,
        };
        bytes.ok_or_else(|| gone(id))
    }

    fn fresh(&self) -> MutexGuard<'_, Fresh> {
        self.fresh.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn unusable(id: &str, error: &json::ReadError) -> MakeError {
    let reason = format!("cannot be carried over from the current release: {error}");
    BuildError::Article { id: id.to_owned(), reason }.into()
}

fn gone(id: &str) -> MakeError {
    let reason = "is in the current release's register, but not among its pages".into();
    BuildError::Article { id: id.to_owned(), reason }.into()
}
