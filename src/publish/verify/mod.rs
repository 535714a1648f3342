//! The made files are read again as a set before they may become current.
//!
//! What is checked is what a reader, a search engine and a partner get: the bytes. Nothing is taken from the templates
//! or from how the pages were made, so a project's own template cannot drop the funding statement, load a script or
//! show another text than was released. It must keep the marks that are looked for: the ids `title`, `body`,
//! `languages`, `machine-note` and `funding`, and each block's id.

mod article;
mod data;
mod feeds;
mod link;
mod page;
mod told;

use std::collections::{BTreeMap, BTreeSet};

use super::address::{Address, LIST_FILE, NOT_FOUND_FILE, Versions, article_json};
use super::build::listings;
use super::edition::{Head, Piece};
use super::paging::Listing;
use super::{Article, Site, assets, oldest_first, picture, sitemap};
use crate::locale::Locale;

/// Something wrong with a made file. Any fault keeps the set from becoming current.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, relative to the release.
    pub path: String,
    /// Stable name of the rule, such as `page-canonical`.
    pub code: &'static str,
    /// What is wrong, in one sentence.
    pub message: String,
}

/// Whether a file that is not among those looked at is in the release.
pub(super) type Known<'a> = &'a dyn Fn(&str) -> bool;

/// What is wrong with the files of a site, in the order of their paths; nothing, if they may be published.
///
/// Files of other kinds may stand beside those that [`super::build`] makes.
pub fn verify(site: &Site, articles: &[Article], files: &BTreeMap<String, Vec<u8>>) -> Vec<Fault> {
    let pictures = articles.iter().flat_map(|article| {
        let names = article.pictures.iter().flat_map(picture::Picture::names);
        names.map(|name| picture::path(&article.id, &name))
    });
    let pictures: BTreeSet<String> = pictures.collect();
    let known = |path: &str| pictures.contains(path);
    let mut set = Set::new(site, files, &known);
    let sorted = oldest_first(articles);
    let heads: Vec<_> = sorted.iter().map(|article| article.head()).collect();
    let mut expected: BTreeSet<String> = BTreeSet::new();
    let all = |locale: Locale| -> Vec<Piece<'_>> {
        let pieces = sorted.iter().zip(&heads);
        pieces.filter_map(|(article, head)| Some(Piece { head, edition: article.edition(locale)? })).collect()
    };
    let pieces: Vec<Vec<Piece<'_>>> = site.locales.iter().map(|&locale| all(locale)).collect();
    let listings: Vec<Listing<'_>> =
        site.locales.iter().zip(&pieces).flat_map(|(&locale, pieces)| listings(locale, pieces)).collect();

    set.parse(Address::Chooser);
    for listing in &listings {
        set.parse(listing.address());
        expected.insert(format!("{}{LIST_FILE}", listing.address().folder()));
        expected.insert(format!("{}{NOT_FOUND_FILE}", listing.address().folder()));
    }
    for piece in pieces.iter().flatten() {
        set.parse(Address::Article(piece.locale(), &piece.head.id));
        expected.insert(article_json(piece.locale(), &piece.head.id));
    }
    expected.extend(set.pages.keys().cloned());

    set.check_chooser();
    for listing in &listings {
        set.check_list(listing);
    }
    for piece in pieces.iter().flatten() {
        set.check_edition(*piece);
    }
    data::check_sitemap(&mut set, &heads);
    data::check_assets(&mut set);
    set.strays(&expected);
    set.done()
}

/// What is wrong with an article's folder in a language.
pub(super) fn edition(
    site: &Site,
    files: &BTreeMap<String, Vec<u8>>,
    known: Known<'_>,
    piece: Piece<'_>,
) -> Vec<Fault> {
    let mut set = Set::new(site, files, known);
    set.parse(Address::Article(piece.locale(), &piece.head.id));
    set.check_edition(piece);
    set.done()
}

/// What is wrong with the files of a list.
pub(super) fn list(
    site: &Site,
    files: &BTreeMap<String, Vec<u8>>,
    known: Known<'_>,
    listing: &Listing<'_>,
) -> Vec<Fault> {
    let mut set = Set::new(site, files, known);
    set.parse(listing.address());
    set.check_list(listing);
    set.done()
}

/// What is wrong with the topmost files and the assets.
pub(super) fn top(site: &Site, files: &BTreeMap<String, Vec<u8>>, known: Known<'_>) -> Vec<Fault> {
    let mut set = Set::new(site, files, known);
    set.parse(Address::Chooser);
    set.check_chooser();
    data::check_assets(&mut set);
    data::check_robots(&mut set);
    set.done()
}

/// What is wrong with a part of the sitemap.
pub(super) fn sitemap_part(site: &Site, number: usize, heads: &[Head], xml: &[u8]) -> Vec<Fault> {
    let path = format!("{}/{}", sitemap::PARTS, sitemap::part_name(number));
    let files = BTreeMap::from([(path, xml.to_vec())]);
    let mut set = Set::new(site, &files, &|_| false);
    data::check_articles_part(&mut set, number, heads);
    set.done()
}

/// The files, the pages among them parsed, and what was found so far.
struct Set<'a> {
    site: &'a Site,
    files: &'a BTreeMap<String, Vec<u8>>,
    known: Known<'a>,
    pages: BTreeMap<String, page::Page>,
    faults: Vec<Fault>,
}

impl<'a> Set<'a> {
    fn new(site: &'a Site, files: &'a BTreeMap<String, Vec<u8>>, known: Known<'a>) -> Self {
        Set { site, files, known, pages: BTreeMap::new(), faults: Vec::new() }
    }

    fn done(mut self) -> Vec<Fault> {
        self.faults.sort_by(|a, b| (&a.path, a.code).cmp(&(&b.path, b.code)));
        self.faults
    }

    /// Whether a file is in the release.
    fn has(&self, path: &str) -> bool {
        self.files.contains_key(path) || (self.known)(path)
    }

    fn check_chooser(&mut self) {
        page::check(self, Address::Chooser, &Versions::of_lists(self.site));
    }

    fn check_list(&mut self, listing: &Listing<'_>) {
        page::check(self, listing.address(), &Versions::of_lists(self.site));
        article::check_list(self, listing);
        data::check_list(self, listing);
        feeds::check(self, listing);
    }

    fn check_edition(&mut self, piece: Piece<'_>) {
        let address = Address::Article(piece.locale(), &piece.head.id);
        page::check(self, address, &Versions::of_article(self.site, piece.head));
        article::check(self, piece);
        told::check(self, piece);
        data::check_article(self, piece);
        feeds::check_ninjs(self, piece);
    }

    fn fault(&mut self, path: &str, code: &'static str, message: impl Into<String>) {
        self.faults.push(Fault { path: path.to_owned(), code, message: message.into() });
    }

    /// A file as text.
    fn text(&mut self, path: &str) -> Option<&str> {
        match self.files.get(path).map(|bytes| std::str::from_utf8(bytes)) {
            Some(Ok(text)) => Some(text),
            Some(Err(_)) => {
                self.fault(path, "file-encoding", "the file is not UTF-8");
                None
            }
            None => {
                self.fault(path, "file-missing", "the file is not there");
                None
            }
        }
    }

    fn parse(&mut self, address: Address<'_>) {
        let path = address.file();
        if let Some(page) = self.text(&path).map(page::Page::parse) {
            self.pages.insert(path, page);
        }
    }

    /// A page or data file that belongs to no article, such as one that was withdrawn.
    fn strays(&mut self, expected: &BTreeSet<String>) {
        let of_ours = |path: &str| {
            let name = path.rsplit('/').next().unwrap_or_default();
            matches!(name, "article.json" | "articles.json") || name.rsplit('.').next() == Some("html")
        };
        let files = self.files;
        for path in files.keys().filter(|path| of_ours(path) && !expected.contains(*path)) {
            self.fault(path, "file-stray", "the file belongs to no page of the site");
        }
        for path in [assets::EMBLEM, sitemap::SITEMAP, sitemap::ROBOTS] {
            if !files.contains_key(path) {
                self.fault(path, "file-missing", "the file is not there");
            }
        }
    }
}

#[cfg(test)]
mod tests;
