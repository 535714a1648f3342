//! The files of each folder of the site, as pure functions of what they show.
//!
//! [`crate::publish::make`] asks for those that changed; [`build`] puts them all together in memory, for tests and for
//! whoever wants to look at a site without a disk.

use std::collections::{BTreeMap, BTreeSet};

use super::address::{ARTICLE_FILE, Address, LIST_FILE, NOT_FOUND_FILE, PAGE_FILE};
use super::edition::Piece;
use super::page::Maker;
use super::paging::{self, Listing};
use super::register::{REGISTER, Register};
use super::release::Folder;
use crate::locale::Locale;

use super::{
    Article, BuildError, Site, Templates, Words, admit, assets, feed, json, ninjs, oldest_first, sitemap,
};

/// Files by name.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// The same files with their paths in the release.
pub(super) fn at(folder: &str, files: Files) -> Files {
    files.into_iter().map(|(name, bytes)| (format!("{folder}{name}"), bytes)).collect()
}

/// The folder of files that are given with their paths.
pub(super) fn folder(files: Files) -> Folder {
    let mut folder = Folder::default();
    for (path, bytes) in files {
        folder.add(path.rsplit('/').next().unwrap_or_default(), bytes);
    }
    folder
}

/// An article's folder in a language.
pub(super) fn edition(maker: &Maker<'_>, piece: Piece<'_>) -> Result<Files, BuildError> {
    let mut files = Files::new();
    files.insert(PAGE_FILE.into(), maker.article(piece)?.into_bytes());
    files.insert(ARTICLE_FILE.into(), json::article(maker.site, piece, maker.words));
    files.insert(ninjs::NINJS.into(), ninjs::write(maker, piece));
    Ok(files)
}

/// The files of a list: of a language's folder, or of a page of its archive.
pub(super) fn list(maker: &Maker<'_>, listing: &Listing<'_>) -> Result<Files, BuildError> {
    let mut files = Files::new();
    files.insert(PAGE_FILE.into(), maker.list(listing)?.into_bytes());
    files.insert(LIST_FILE.into(), json::list(maker.site, listing, maker.words));
    files.extend(feed::all(maker, listing));
    if listing.number.is_none() {
        files.insert(NOT_FOUND_FILE.into(), maker.not_found(listing.locale).into_bytes());
    }
    Ok(files)
}

/// The files of the topmost folder.
pub(super) fn top(maker: &Maker<'_>, register: &Register) -> Result<Files, BuildError> {
    let mut files = Files::new();
    let n_parts = register.articles.len().div_ceil(paging::PAGE);
    files.insert(PAGE_FILE.into(), maker.chooser()?.into_bytes());
    files.insert(sitemap::SITEMAP.into(), sitemap::index(maker.site, n_parts).into_bytes());
    files.insert(sitemap::ROBOTS.into(), sitemap::robots(maker.site).into_bytes());
    files.insert(REGISTER.into(), register.to_json());
    Ok(files)
}

/// Makes all files of a site: relative path → bytes.
pub fn build(
    site: &Site,
    articles: &[Article],
    words: &(dyn Words + Sync),
    templates: &Templates,
) -> Result<BTreeMap<String, Vec<u8>>, BuildError> {
    articles.iter().try_for_each(|article| admit(site, article))?;
    let mut ids = BTreeSet::new();
    if let Some(two) = articles.iter().find(|article| !ids.insert(&article.id)) {
        return Err(BuildError::Article { id: two.id.clone(), reason: "is there twice".into() });
    }
    let assets = assets::all(site, templates);
    let maker = Maker::new(site, words, templates, &assets.style);
    let mut whole = BTreeMap::new();
    let mut put = |folder: &str, files: Files| {
        whole.extend(at(folder, files));
    };
    let sorted = oldest_first(articles);
    let heads: Vec<_> = sorted.iter().map(|article| article.head()).collect();
    for (article, head) in sorted.iter().zip(&heads) {
        for edition_ in &article.editions {
            let piece = Piece { head, edition: edition_ };
            put(&Address::Article(piece.locale(), &head.id).folder(), edition(&maker, piece)?);
        }
    }
    for &locale in &site.locales {
        let pieces: Vec<Piece<'_>> = sorted
            .iter()
            .zip(&heads)
            .filter_map(|(article, head)| Some(Piece { head, edition: article.edition(locale)? }))
            .collect();
        for listing in listings(locale, &pieces) {
            put(&listing.address().folder(), list(&maker, &listing)?);
        }
    }
    put("sitemaps/", BTreeMap::from([(sitemap::LISTS.into(), sitemap::lists(site).into_bytes())]));
    for (n, heads) in heads.chunks(paging::PAGE).enumerate() {
        let part = sitemap::articles(site, heads.iter()).into_bytes();
        put("sitemaps/", BTreeMap::from([(sitemap::part_name(n + 1), part)]));
    }
    put("assets/", assets.files);
    put("", top(&maker, &Register::of(site, words, templates, articles))?);
    Ok(whole)
}

/// All lists of a language, of its articles from the oldest to the newest.
pub(super) fn listings<'a>(locale: Locale, pieces: &[Piece<'a>]) -> Vec<Listing<'a>> {
    let n_archived = paging::n_archived(pieces.len());
    let listing = |number: Option<usize>| Listing {
        locale,
        number,
        n_archived,
        total: pieces.len(),
        pieces: number
            .map_or_else(|| paging::newest(pieces), |number| paging::archived(pieces, number))
            .iter()
            .rev()
            .copied()
            .collect(),
        withdrawn: &[],
    };
    std::iter::once(None).chain((1..=n_archived).map(Some)).map(listing).collect()
}
