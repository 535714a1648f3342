//! The made files are read again as a set before they may become current.
//!
//! What is checked is what a reader, a search engine and a partner get: the bytes. Nothing is taken from the templates
//! or from how the pages were made, so a project's own template cannot drop the funding statement, load a script or
//! show another text than was released. It must keep the marks that are looked for: the ids `title`, `body`,
//! `languages`, `machine-note` and `funding`, and each block's id.

mod article;
mod data;
mod link;
mod page;

use std::collections::{BTreeMap, BTreeSet};

use super::address::{Address, Versions, article_json, list_json};
use super::{Article, Site, assets, newest_first, sitemap};

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

/// What is wrong with the files of a site, in the order of their paths; nothing, if they may be published.
///
/// Files of other kinds may stand beside those that [`super::build`] makes.
pub fn verify(site: &Site, articles: &[Article], files: &BTreeMap<String, Vec<u8>>) -> Vec<Fault> {
    let mut set = Set { site, files, pages: BTreeMap::new(), faults: Vec::new() };
    let lists = Versions::of_lists(site);
    let newest_first = newest_first(articles);
    let mut expected: BTreeSet<String> = BTreeSet::new();

    set.parse(Address::Chooser);
    for &locale in &site.locales {
        set.parse(Address::List(locale));
        expected.insert(list_json(locale));
    }
    for article in articles {
        for edition in &article.editions {
            set.parse(Address::Article(edition.locale, &article.id));
            expected.insert(article_json(edition.locale, &article.id));
        }
    }
    expected.extend(set.pages.keys().cloned());

    page::check(&mut set, Address::Chooser, &lists);
    for &locale in &site.locales {
        page::check(&mut set, Address::List(locale), &lists);
        article::check_list(&mut set, locale, &newest_first);
        data::check_list(&mut set, locale, &newest_first);
    }
    for article in articles {
        let versions = Versions::of_article(site, article);
        for edition in &article.editions {
            page::check(&mut set, Address::Article(edition.locale, &article.id), &versions);
            article::check(&mut set, article, edition);
            data::check_article(&mut set, article, edition);
        }
    }
    data::check_sitemap(&mut set, &newest_first);
    data::check_assets(&mut set);
    set.strays(&expected);
    set.faults.sort_by(|a, b| (&a.path, a.code).cmp(&(&b.path, b.code)));
    set.faults
}

/// The files, the pages among them parsed, and what was found so far.
struct Set<'a> {
    site: &'a Site,
    files: &'a BTreeMap<String, Vec<u8>>,
    pages: BTreeMap<String, page::Page>,
    faults: Vec<Fault>,
}

impl Set<'_> {
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
