//! Where a page stands in the release, what its public address is and which other pages say the same.
//!
//! Public addresses are absolute and carry no release id. Links between pages are relative, so that they stay inside a
//! release when it is read below `/r/<id>/`.

use crate::locale::Locale;

use super::{Head, Site};

/// The folder of a language's older lists.
pub const ARCHIVE: &str = "archive";
/// A page.
pub const PAGE_FILE: &str = "index.html";
/// An article as data, beside its page.
pub const ARTICLE_FILE: &str = "article.json";
/// A list as data, beside its page.
pub const LIST_FILE: &str = "articles.json";

/// What a web server says of an address that leads nowhere; one a language.
pub const NOT_FOUND_FILE: &str = "404.html";

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Address<'a> {
    /// The choice of a language, at the site's root.
    Chooser,
    /// The list of articles in a language.
    List(Locale),
    /// A page of the archive of a language, numbered from the oldest.
    Archive(Locale, usize),
    /// An article in a language, by its id.
    Article(Locale, &'a str),
}

impl Address<'_> {
    /// The page's file.
    pub fn file(self) -> String {
        self.folder() + PAGE_FILE
    }

    /// The public address.
    pub fn url(self, site: &Site) -> String {
        format!("{}/{}", site.base_url, self.folder())
    }

    /// What leads from the page to the site's root.
    pub fn root(self) -> &'static str {
        match self {
            Address::Chooser => "",
            Address::List(_) => "../",
            Address::Article(..) => "../../",
            Address::Archive(..) => "../../../",
        }
    }

    /// The relative link from this page to another.
    pub fn link_to(self, other: Address<'_>) -> String {
        match (self, other) {
            _ if self == other => "./".into(),
            (Address::Article(from, _), Address::List(to)) if from == to => "../".into(),
            (Address::List(from), Address::Article(to, id)) if from == to => format!("{id}/"),
            (Address::List(from), Address::Archive(to, number)) if from == to => {
                format!("{ARCHIVE}/{number}/")
            }
            (Address::Archive(from, _), Address::List(to)) if from == to => "../../".into(),
            (Address::Archive(from, _), Address::Archive(to, number)) if from == to => {
                format!("../{number}/")
            }
            (Address::Archive(from, _), Address::Article(to, id)) if from == to => format!("../../{id}/"),
            _ => format!("{}{}", self.root(), other.folder()),
        }
    }

    /// The page's folder, with a slash at its end; the topmost has no name.
    pub fn folder(self) -> String {
        match self {
            Address::Chooser => String::new(),
            Address::List(locale) => format!("{locale}/"),
            Address::Article(locale, id) => format!("{locale}/{id}/"),
            Address::Archive(locale, number) => format!("{locale}/{ARCHIVE}/{number}/"),
        }
    }
}

/// An article's JSON beside its page.
pub fn article_json(locale: Locale, id: &str) -> String {
    format!("{locale}/{id}/{ARTICLE_FILE}")
}

/// The list of articles as JSON.
pub fn list_json(locale: Locale) -> String {
    format!("{locale}/{LIST_FILE}")
}

/// Whether an id can be a part of an address and a folder's name.
pub fn is_id(id: &str) -> bool {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    id.len() <= 200 && id != ARCHIVE && id.split('-').all(is_word)
}

/// The same content in other languages, as every page of the set tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// Language and public address, in the site's order, the page itself among them.
    pub languages: Vec<(Locale, String)>,
    /// The page for readers of any other language.
    pub x_default: String,
}

impl Versions {
    /// An article's pages. Readers of any other language get the original.
    pub fn of_article(site: &Site, head: &Head) -> Self {
        let published = site.locales.iter().filter(|locale| head.locales.contains(locale));
        let url = |locale| Address::Article(locale, &head.id).url(site);
        Versions {
            languages: published.map(|&locale| (locale, url(locale))).collect(),
            x_default: url(site.source),
        }
    }

    /// The lists of articles, with the chooser for readers of any other language.
    pub fn of_lists(site: &Site) -> Self {
        let languages =
            site.locales.iter().map(|&locale| (locale, Address::List(locale).url(site))).collect();
        Versions { languages, x_default: Address::Chooser.url(site) }
    }

    /// `hreflang` and address, x-default last.
    pub fn alternates(&self) -> impl Iterator<Item = (&str, &str)> {
        let languages = self.languages.iter().map(|(locale, url)| (locale.code(), url.as_str()));
        languages.chain(std::iter::once(("x-default", self.x_default.as_str())))
    }
}
