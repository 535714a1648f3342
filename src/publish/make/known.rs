//! What there is already, and what there will be.

use std::collections::{BTreeMap, BTreeSet};

use crate::locale::Locale;
use crate::publish::address::{ARCHIVE, ARTICLE_FILE, LIST_FILE, PAGE_FILE};
use crate::publish::register::{Record, Register, Withdrawn};
use crate::publish::{Site, assets, paging};

/// The current release, as its register tells it.
pub(super) struct Old {
    /// For each language what its pages were made with.
    pub(super) made_with: BTreeMap<Locale, String>,
    /// The articles by id.
    pub(super) records: BTreeMap<String, Record>,
    /// All articles, from the oldest.
    pub(super) all: Vec<Record>,
    /// What was withdrawn.
    pub(super) withdrawn: Vec<Withdrawn>,
    /// Ids by language, from the oldest.
    orders: BTreeMap<Locale, Vec<String>>,
}

impl Old {
    pub(super) fn of(register: Register) -> Old {
        let mut orders: BTreeMap<Locale, Vec<String>> = BTreeMap::new();
        for record in &register.articles {
            for locale in &record.locales {
                orders.entry(*locale).or_default().push(record.id.clone());
            }
        }
        let records = register.articles.iter().map(|record| (record.id.clone(), record.clone())).collect();
        Old {
            made_with: register.made_with,
            records,
            all: register.articles,
            withdrawn: register.withdrawn,
            orders,
        }
    }

    pub(super) fn order(&self, locale: Locale) -> &[String] {
        self.orders.get(&locale).map_or(&[], Vec::as_slice)
    }
}

/// The files that links may lead to, besides those that are looked at.
pub(super) struct Known {
    articles: BTreeMap<String, Vec<Locale>>,
    archived: BTreeMap<Locale, usize>,
    assets: BTreeSet<String>,
}

impl Known {
    pub(super) fn of(site: &Site, register: &Register, assets: &assets::Assets) -> Known {
        let total =
            |locale| register.articles.iter().filter(|record| record.locales.contains(&locale)).count();
        let archived = site.locales.iter().map(|&locale| (locale, paging::n_archived(total(locale))));
        let articles = register.articles.iter().map(|record| (record.id.clone(), record.locales.clone()));
        let assets = assets.files.keys().map(|name| format!("{}/{name}", assets::FOLDER));
        Known { articles: articles.collect(), archived: archived.collect(), assets: assets.collect() }
    }

    /// Whether the release has a page or its data at a path.
    pub(super) fn has(&self, path: &str) -> bool {
        let parts: Vec<&str> = path.split('/').collect();
        let locale =
            |code: &str| code.parse::<Locale>().ok().filter(|locale| self.archived.contains_key(locale));
        match parts[..] {
            [code, PAGE_FILE | LIST_FILE] => locale(code).is_some(),
            [code, ARCHIVE, number, PAGE_FILE | LIST_FILE] => {
                let number: usize = number.parse().unwrap_or(0);
                locale(code).is_some_and(|locale| (1..=self.archived[&locale]).contains(&number))
            }
            [code, id, PAGE_FILE | ARTICLE_FILE] => locale(code)
                .is_some_and(|l| self.articles.get(id).is_some_and(|locales| locales.contains(&l))),
            [PAGE_FILE] => true,
            _ => self.assets.contains(path),
        }
    }
}
