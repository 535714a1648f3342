//! From articles to a staged release, doing only what is new.
//!
//! What the current release holds stands in its register. An article whose published form is there, made with the same
//! words and templates, is neither loaded nor made again; its folders are taken over by their seals. The articles are
//! gone through from the oldest, a page of them at a time, side by side on all processors; what is made is put away at
//! once, so memory does not grow with their number. Everything made is read again by [`super::verify`] before it is put.

mod known;
mod lists;
mod media;
mod pieces;
mod top;

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use thiserror::Error;

use self::known::{Known, Old};
use self::lists::Lists;
use self::pieces::Pieces;
use super::address::Address;
use super::build;
use super::edition::{Head, Piece};
use super::manifest::{Manifest, Seal};
use super::page::Maker;
use super::paging::PAGE;
use super::register::{REGISTER, Record, Register, Withdrawn};
use super::release::{Folder, ReleaseError, Staging};
use super::side_by_side::side_by_side;
use super::{
    Article, BuildError, Fault, Picture, Site, Templates, Words, admit, age, assets, picture, verify,
};
use crate::files;
use crate::locale::Locale;

/// What a release shall be made of.
pub struct Work<'a> {
    /// The site.
    pub site: &'a Site,
    /// The words of its pages.
    pub words: &'a (dyn Words + Sync),
    /// The templates of its pages.
    pub templates: &'a Templates,
    /// What it shall hold, each article once, in any order. For one that stays as it is in the current release, this is
    /// its record there.
    pub articles: Vec<Record>,
    /// What it shall hold no more.
    pub withdrawn: Vec<Withdrawn>,
    /// Gives the article of a record. It is only asked for forms that the current release does not have.
    pub load: &'a (dyn Fn(&Record) -> Result<Article, files::Error> + Sync),
    /// Makes the files of a picture of an article, given by its id, in the order of [`Picture::names`]. It is only asked
    /// for those that the current release does not have.
    pub picture: &'a MakePicture<'a>,
}

/// Makes the files of a picture.
pub type MakePicture<'a> = dyn Fn(&str, &Picture) -> Result<Vec<Vec<u8>>, files::Error> + Sync + 'a;

/// What became of it.
#[derive(Debug)]
pub enum Made {
    /// Everything but the topmost folder is put; [`Staging::finish`] takes this one.
    Whole(Folder),
    /// Something that was made is not as it must be, and nothing of it becomes current.
    Faulty(Vec<Fault>),
}

/// Why nothing could be made.
#[derive(Debug, Error)]
pub enum MakeError {
    /// A template or an article cannot be used.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// The folders could not be put.
    #[error(transparent)]
    Release(#[from] ReleaseError),
    /// An article could not be loaded.
    #[error(transparent)]
    Load(#[from] files::Error),
}

/// Makes everything that is new and puts it.
pub fn make(staging: &Staging<'_>, work: &Work<'_>) -> Result<Made, MakeError> {
    let register = register_of(work)?;
    let before = match staging.before() {
        Some(before) => before.read(staging.disk(), REGISTER)?.and_then(|json| Register::parse(&json)),
        None => None,
    };
    let assets = assets::all(work.site, work.templates);
    let old_media = match staging.before() {
        Some(before) => before.open(staging.disk(), picture::FOLDER)?,
        None => None,
    };
    let making = Making {
        staging,
        maker: Maker::new(work.site, work.words, work.templates, &assets.style),
        known: Known::of(work.site, &register, &assets),
        pieces: Pieces::new(staging, work.load),
        old: Old::of(before.unwrap_or_default()),
        register: &register,
        picture: work.picture,
        old_media,
        media: Mutex::default(),
        seals: Mutex::default(),
        faults: Mutex::default(),
    };
    let mut lists = Lists::new(&making);
    let mut n_done = 0;
    for page in register.articles.chunks(PAGE) {
        let new: Vec<&Record> = page.iter().filter(|record| !making.is_old(record)).collect();
        side_by_side(&new, |record| making.article(record))?;
        n_done += page.len();
        lists.archive(n_done)?;
        making.pieces.forget(&register.articles[..n_done.saturating_sub(PAGE)]);
    }
    let locales = lists.finish()?;
    let top = top::top(&making, &assets, locales)?;
    let mut faults = making.faults.into_inner().unwrap_or_else(PoisonError::into_inner);
    faults.sort_by(|a, b| (&a.path, a.code).cmp(&(&b.path, b.code)));
    Ok(if faults.is_empty() { Made::Whole(top) } else { Made::Faulty(faults) })
}

fn register_of(work: &Work<'_>) -> Result<Register, BuildError> {
    let mut register = Register::new(work.site, work.words, work.templates);
    register.withdrawn.clone_from(&work.withdrawn);
    register.withdrawn.sort();
    register.articles.clone_from(&work.articles);
    register.articles.sort_by(|a, b| age((&a.date, &a.id), (&b.date, &b.id)));
    let mut ids: Vec<&str> = register.articles.iter().map(|record| record.id.as_str()).collect();
    ids.sort_unstable();
    match ids.windows(2).find(|two| two[0] == two[1]) {
        Some(two) => Err(BuildError::Article { id: two[0].to_owned(), reason: "is there twice".into() }),
        None => Ok(register),
    }
}

/// Seals of folders by language and article.
type Seals = BTreeMap<Locale, BTreeMap<String, Seal>>;

/// What making a release needs to know at every step.
struct Making<'a> {
    staging: &'a Staging<'a>,
    maker: Maker<'a>,
    known: Known,
    pieces: Pieces<'a>,
    old: Old,
    register: &'a Register,
    picture: &'a MakePicture<'a>,
    /// The folder of pictures of the current release.
    old_media: Option<(Seal, Manifest)>,
    /// The folders of the pictures of articles that were made, by the articles' ids.
    media: Mutex<BTreeMap<String, Seal>>,
    /// The articles' folders that are not in the current release at the same place.
    seals: Mutex<Seals>,
    faults: Mutex<Vec<Fault>>,
}

impl Making<'_> {
    /// Whether the current release has the article in this form, made with the same words and templates.
    fn is_old(&self, record: &Record) -> bool {
        self.old.records.get(&record.id) == Some(record)
            && record.locales.iter().all(|locale| self.is_made_alike(*locale))
    }

    /// Whether the pages of a language were made with the same words and templates.
    fn is_made_alike(&self, locale: Locale) -> bool {
        self.old.made_with.get(&locale) == self.register.made_with.get(&locale)
    }

    /// Makes an article's pages in all its languages.
    fn article(&self, record: &Record) -> Result<(), MakeError> {
        let article = match self.old.records.get(&record.id) {
            Some(old) if old.form == record.form => self.pieces.article(record)?,
            _ => self.pieces.load(record)?,
        };
        admit(self.maker.site, &article)?;
        if Record::of(&article) != *record {
            let reason = "is not what it was said to be: it changed while the release was made".into();
            return Err(BuildError::Article { id: record.id.clone(), reason }.into());
        }
        let head = article.head();
        self.media(&article)?;
        let is_picture = |path: &str| is_picture_of(&head, path);
        for edition in &article.editions {
            let piece = Piece { head: &head, edition };
            let (locale, folder) = (edition.locale, Address::Article(edition.locale, &head.id).folder());
            let files = build::edition(&self.maker, piece)?;
            let files = build::at(&folder, files);
            let faults = verify::edition(
                self.maker.site,
                &files,
                &|path| self.known.has(path) || is_picture(path),
                piece,
            );
            if self.is_faulty(faults) {
                continue;
            }
            let (seal, is_new) =
                self.staging.put_at(folder.trim_end_matches('/'), &build::folder(files), None)?;
            if is_new {
                self.seals().entry(locale).or_default().insert(head.id.clone(), seal);
            }
        }
        self.pieces.keep(head, article.editions);
        Ok(())
    }

    fn is_faulty(&self, faults: Vec<Fault>) -> bool {
        let is_faulty = !faults.is_empty();
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).extend(faults);
        is_faulty
    }

    fn new_media(&self) -> MutexGuard<'_, BTreeMap<String, Seal>> {
        self.media.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn seals(&self) -> MutexGuard<'_, Seals> {
        self.seals.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a path is that of a file of an article's pictures.
fn is_picture_of(head: &Head, path: &str) -> bool {
    let is_named =
        |name: &str| head.pictures.iter().any(|picture| picture.names().iter().any(|own| own == name));
    path.rsplit_once('/').is_some_and(|(_, name)| path == picture::path(&head.id, name) && is_named(name))
}

#[cfg(test)]
mod tests;
