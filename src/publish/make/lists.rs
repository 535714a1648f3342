//! The lists of each language, and its folder with everything in it.
//!
//! A list is made anew when an article on it came, went or changed, or its words did; all others stay as they are.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::locale::Locale;
use crate::publish::address::{ARCHIVE, Address};
use crate::publish::manifest::{Manifest, Seal};
use crate::publish::paging::{self, Listing, PAGE};
use crate::publish::register::Record;
use crate::publish::release::{Content, Folder};
use crate::publish::side_by_side::side_by_side;
use crate::publish::{build, verify};

use super::pieces::{Owned, as_piece};
use super::{MakeError, Making};

/// The lists of all languages.
pub(super) struct Lists<'a> {
    making: &'a Making<'a>,
    languages: Vec<Language<'a>>,
}

/// The lists of one language.
struct Language<'a> {
    locale: Locale,
    /// Its articles, from the oldest, each with its place among all articles.
    records: Vec<(usize, &'a Record)>,
    /// The pages of the archive that were made, by number.
    archived: BTreeMap<usize, Seal>,
    /// How many pages of the archive were looked at.
    n_seen: usize,
}

impl<'a> Lists<'a> {
    pub(super) fn new(making: &'a Making<'a>) -> Self {
        let language = |&locale: &Locale| {
            let records = making.register.articles.iter().enumerate();
            let records = records.filter(|(_, record)| record.locales.contains(&locale)).collect();
            Language { locale, records, archived: BTreeMap::new(), n_seen: 0 }
        };
        Lists { making, languages: making.maker.site.locales.iter().map(language).collect() }
    }

    /// Makes the pages of the archive whose articles are all among the `n_done` oldest.
    pub(super) fn archive(&mut self, n_done: usize) -> Result<(), MakeError> {
        let mut wanted = Vec::new();
        for (at, language) in self.languages.iter_mut().enumerate() {
            let n_ready = language.records.partition_point(|(place, _)| *place < n_done) / PAGE;
            let n_ready = n_ready.min(paging::n_archived(language.records.len()));
            let numbers = language.n_seen + 1..=n_ready;
            let new = numbers.filter(|number| !language.is_archived(self.making, *number));
            wanted.extend(new.map(|number| (at, number)));
            language.n_seen = n_ready.max(language.n_seen);
        }
        let made = std::sync::Mutex::new(Vec::new());
        side_by_side(&wanted, |&(at, number)| {
            let seal = self.languages[at].archive(self.making, number)?;
            made.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((at, number, seal));
            Ok::<(), MakeError>(())
        })?;
        for (at, number, seal) in made.into_inner().unwrap_or_default() {
            self.languages[at].archived.extend(seal.map(|seal| (number, seal)));
        }
        Ok(())
    }

    /// Makes the newest lists and puts the languages' folders.
    pub(super) fn finish(self) -> Result<BTreeMap<String, Seal>, MakeError> {
        let folders = std::sync::Mutex::new(BTreeMap::new());
        side_by_side(&self.languages, |language| {
            if let Some(seal) = language.folder(self.making)? {
                let code = language.locale.code().to_owned();
                folders.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(code, seal);
            }
            Ok::<(), MakeError>(())
        })?;
        Ok(folders.into_inner().unwrap_or_default())
    }
}

impl Language<'_> {
    /// Whether the current release has a page of the archive as it shall be.
    fn is_archived(&self, making: &Making<'_>, number: usize) -> bool {
        let order = making.old.order(self.locale);
        let (n_archived, n_before) =
            (paging::n_archived(self.records.len()), paging::n_archived(order.len()));
        number <= n_before
            // Whether there is a newer page shows on it.
            && (number == n_before) == (number == n_archived)
            && self.is_old(making, paging::archived(&self.records, number), paging::archived(order, number))
    }

    /// Makes a page of the archive.
    fn archive(&self, making: &Making<'_>, number: usize) -> Result<Option<Seal>, MakeError> {
        let records = paging::archived(&self.records, number);
        let Some(folder) = self.list(making, Some(number), records)? else { return Ok(None) };
        let path = Address::Archive(self.locale, number).folder();
        let before = self.old_page(making, number)?;
        Ok(Some(making.staging.put_at(path.trim_end_matches('/'), &folder, before.as_ref())?.0))
    }

    fn old_page(&self, making: &Making<'_>, number: usize) -> Result<Option<Seal>, MakeError> {
        let Some((_, manifest)) = self.old_archive(making)? else { return Ok(None) };
        Ok(manifest.folder(&number.to_string()).cloned())
    }

    fn old_archive(&self, making: &Making<'_>) -> Result<Option<(Seal, Arc<Manifest>)>, MakeError> {
        let Some((_, manifest)) = making.pieces.folder(self.locale)? else { return Ok(None) };
        let Some(seal) = manifest.folder(ARCHIVE) else { return Ok(None) };
        Ok(Some((seal.clone(), making.staging.manifest(seal)?)))
    }

    /// Whether a list of these articles was there, with the same words.
    fn is_old(&self, making: &Making<'_>, records: &[(usize, &Record)], order: &[String]) -> bool {
        let seals = making.seals();
        let changed = seals.get(&self.locale);
        making.is_made_alike(self.locale)
            && records.iter().map(|(_, record)| &record.id).eq(order)
            && !records.iter().any(|(_, record)| changed.is_some_and(|seals| seals.contains_key(&record.id)))
    }

    /// The files of a list.
    fn list(
        &self,
        making: &Making<'_>,
        number: Option<usize>,
        records: &[(usize, &Record)],
    ) -> Result<Option<Folder>, MakeError> {
        let owned: Vec<Owned> = records
            .iter()
            .rev()
            .map(|(_, record)| {
                let seal = making.seals().get(&self.locale).and_then(|seals| seals.get(&record.id).cloned());
                making.pieces.get(self.locale, record, seal.as_ref())
            })
            .collect::<Result<_, _>>()?;
        let listing = Listing {
            locale: self.locale,
            number,
            n_archived: paging::n_archived(self.records.len()),
            total: self.records.len(),
            pieces: owned.iter().map(as_piece).collect(),
            withdrawn: if number.is_none() { &making.register.withdrawn } else { &[] },
        };
        let files = build::at(&listing.address().folder(), build::list(&making.maker, &listing)?);
        let faults = verify::list(making.maker.site, &files, &|path| making.known.has(path), &listing);
        Ok((!making.is_faulty(faults)).then(|| build::folder(files)))
    }

    /// Puts the language's folder; `None` when something in it is faulty.
    fn folder(&self, making: &Making<'_>) -> Result<Option<Seal>, MakeError> {
        let order = making.old.order(self.locale);
        let newest = paging::newest(&self.records);
        let is_list_old = order.len() == self.records.len()
            && making.old.withdrawn == making.register.withdrawn
            && self.is_old(making, newest, paging::newest(order));
        let changed = making.seals().get(&self.locale).cloned().unwrap_or_default();
        let is_same = is_list_old
            && changed.is_empty()
            && self.archived.is_empty()
            && self.records.iter().map(|(_, record)| &record.id).eq(order);
        let before = making.staging.before().and_then(|before| before.manifest.folder(self.locale.code()));
        if let (true, Some(before)) = (is_same, before) {
            return Ok(Some(before.clone()));
        }
        let old = making.pieces.folder(self.locale)?;
        let mut folder = match (is_list_old, old) {
            (true, Some((_, manifest))) => {
                let kept = manifest.files().iter();
                let kept = kept.map(|entry| (entry.name.clone(), Content::Kept(entry.seal.clone())));
                Folder { files: kept.collect(), folders: BTreeMap::new() }
            }
            _ => match self.list(making, None, newest)? {
                Some(folder) => folder,
                None => return Ok(None),
            },
        };
        for (_, record) in &self.records {
            let kept = || old.and_then(|(_, manifest)| manifest.folder(&record.id));
            // None only when it was faulty, and then nothing becomes current.
            if let Some(seal) = changed.get(&record.id).or_else(kept) {
                folder.folders.insert(record.id.clone(), seal.clone());
            }
        }
        if let Some(archive) = self.archive_folder(making)? {
            folder.folders.insert(ARCHIVE.to_owned(), archive);
        }
        let seal = making.staging.put(&folder, old.map(|(seal, _)| seal))?;
        Ok(Some(seal))
    }

    fn archive_folder(&self, making: &Making<'_>) -> Result<Option<Seal>, MakeError> {
        let n_archived = paging::n_archived(self.records.len());
        if n_archived == 0 {
            return Ok(None);
        }
        let old = self.old_archive(making)?;
        let mut folder = Folder::default();
        for number in 1..=n_archived {
            let name = number.to_string();
            let kept = || old.as_ref().and_then(|(_, manifest)| manifest.folder(&name).cloned());
            if let Some(seal) = self.archived.get(&number).cloned().or_else(kept) {
                folder.folders.insert(name, seal);
            }
        }
        Ok(Some(making.staging.put(&folder, old.as_ref().map(|(seal, _)| seal))?))
    }
}
