//! How the pages of one site are built, in CSS selectors that the officer wrote.
//!
//! A recipe goes before the general rules: what it finds is taken, what it does not name is found by them. Selectors are
//! `scraper`'s; the page is given to it as it was parsed, so that it is bounded already.

use std::collections::HashMap;

use scraper::node::{Element as ScraperElement, Node as ScraperNode, Text};
use scraper::{Html, Selector};
use serde::Deserialize;
use thiserror::Error;
use url::Url;

use super::choice::Choice;
use super::marks::Mark;
use super::title::key;
use super::tree::{Data, Id, ROOT, Tree};
use super::{Page, head};
use crate::diagnostic::{Diagnostic, Place};
use crate::extract::{Entry, Role};
use crate::text::date::world::{self, Order};
use crate::text::date::{Date, find_date};

/// How the pages of a site are built.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// The site's host, such as `www.haskovo.bg`; a site below it counts too.
    pub site: String,
    /// The title.
    #[serde(default)]
    pub title: Option<String>,
    /// The date: its words, or the attribute `datetime` or `content`.
    #[serde(default)]
    pub date: Option<String>,
    /// The author.
    #[serde(default)]
    pub author: Option<String>,
    /// The element that holds the article, or the elements that are it.
    #[serde(default)]
    pub body: Option<String>,
    /// What in it is no part of the article.
    #[serde(default)]
    pub drop: Vec<String>,
}

/// A recipe that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RecipeError {
    /// A selector cannot be read.
    #[error("“{0}” is no CSS selector")]
    Selector(String),
    /// The site is no host.
    #[error("“{0}” is no site; write its name alone, such as www.haskovo.bg")]
    Site(String),
}

impl Recipe {
    /// Whether every selector can be read.
    pub fn check(&self) -> Result<(), RecipeError> {
        if Url::parse(&format!("https://{}/", self.site))
            .map_or(true, |url| url.host_str() != Some(&*self.site))
        {
            return Err(RecipeError::Site(self.site.clone()));
        }
        let one = [&self.title, &self.date, &self.author, &self.body].into_iter().flatten();
        for text in one.chain(&self.drop) {
            Selector::parse(text).map_err(|_| RecipeError::Selector(text.clone()))?;
        }
        Ok(())
    }

    /// Whether an address belongs to the site.
    pub(super) fn is_for(&self, address: &str) -> bool {
        let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
        host.is_some_and(|host| host == self.site || host.ends_with(&format!(".{}", self.site)))
    }

    /// Puts what the recipe finds in the place of what the general rules found.
    pub(super) fn apply(&self, page: &Page<'_>, choice: &mut Choice) -> Vec<Diagnostic> {
        let site = Site::of(page.tree);
        let find = |selector: &Option<String>| selector.as_ref().map(|selector| site.select(selector));
        let text = |id: Id| head::fold(&page.tree.text(id));
        let mut missing = Vec::new();
        let mut first = |name: &'static str, selector: &Option<String>| {
            let found = find(selector)?.first().copied();
            missing.extend(found.is_none().then_some(name));
            found
        };
        let (title, date) = (first("title", &self.title), first("date", &self.date));
        let (author, day) = (first("author", &self.author), date.map(|id| day(page.tree, id)));
        if let Some(title) = title.map(text).filter(|title| !title.is_empty()) {
            choice.title = title;
        }
        choice.date = day.flatten().or(choice.date);
        missing.extend((day == Some(None)).then_some("date"));
        if let Some(author) = author.map(text) {
            choice.author = Some(author).filter(|author| !author.is_empty());
        }
        let dropped: Vec<Id> = self.drop.iter().flat_map(|selector| site.select(selector)).collect();
        let inside = |at: usize, tops: &[Id]| {
            let place = page.pieces[at].place;
            tops.contains(&place) || page.tree.ancestors(place).any(|above| tops.contains(&above))
        };
        match find(&self.body) {
            Some(body) if body.is_empty() => missing.push("body"),
            Some(body) => {
                let title = key(&choice.title);
                choice.kept = (0..page.pieces.len())
                    .filter(|&at| inside(at, &body) && page.pieces[at].role != Role::Caption)
                    .filter(|&at| page.marks[page.pieces[at].place as usize] != Mark::Hidden)
                    .filter(|&at| key(&page.pieces[at].words.plain) != title)
                    .collect();
                choice.top = if let [one] = body[..] { one } else { ROOT };
                choice.lead = choice.lead.filter(|lead| choice.kept.contains(lead));
            }
            None => {}
        }
        choice.kept.retain(|&at| !inside(at, &dropped));
        missing.iter().map(|name| self.stale(page, name)).collect()
    }

    fn stale(&self, page: &Page<'_>, name: &str) -> Diagnostic {
        let message =
            format!("the recipe for {} finds no {name} on this page; the general rules were used", self.site);
        Diagnostic::warning("recipe-stale", Place::file(&page.document.path), message)
            .hint("Has the site changed? Look at the page's source and mend the selector in horo.toml.")
    }
}

/// What the links lead to that a selector finds.
pub(super) fn links(tree: &Tree, base: &Url, selector: &str) -> Result<Vec<Entry>, String> {
    Selector::parse(selector).map_err(|_| RecipeError::Selector(selector.to_owned()).to_string())?;
    let found = Site::of(tree).select(selector).into_iter().filter_map(|id| {
        // A selector may name what holds the link.
        let link = tree.descendants(id).chain(tree.ancestors(id)).find(|&id| tree.tag(id) == "a")?;
        let url = base.join(tree.element(link)?.attribute("href")?).ok()?;
        Some(Entry { url: url.into(), title: head::fold(&tree.text(link)), is_list: false })
    });
    Ok(found.collect())
}

fn day(tree: &Tree, id: Id) -> Option<Date> {
    let element = tree.element(id)?;
    let said = element.attribute("datetime").or(element.attribute("content"));
    let machine = said.and_then(|said| said.get(..10)?.parse().ok());
    let text = head::fold(&tree.text(id));
    machine
        .or_else(|| find_date(&text).map(|found| found.date))
        .or_else(|| world::only_day(&text, Order::DayFirst))
}

/// A page as `scraper` sees it.
struct Site {
    html: Html,
    ids: HashMap<ego_tree::NodeId, Id>,
}

impl Site {
    fn of(tree: &Tree) -> Site {
        let mut html = Html::new_document();
        let mut ids = HashMap::new();
        let mut places = HashMap::from([(ROOT, html.tree.root().id())]);
        for id in tree.descendants(ROOT).skip(1) {
            let node = match &tree.node(id).data {
                Data::Nothing => continue,
                Data::Text(words) => ScraperNode::Text(Text { text: words.to_string().into() }),
                Data::Element(element) => ScraperNode::Element(ScraperElement::new(
                    element.name.clone(),
                    element.attributes.clone(),
                )),
            };
            let Some(mut parent) =
                places.get(&tree.node(id).parent).and_then(|&place| html.tree.get_mut(place))
            else {
                continue;
            };
            let place = parent.append(node).id();
            places.insert(id, place);
            ids.insert(place, id);
        }
        Site { html, ids }
    }

    /// The elements that a selector finds, in the order of the page.
    fn select(&self, selector: &str) -> Vec<Id> {
        let Ok(selector) = Selector::parse(selector) else { return Vec::new() };
        self.html.select(&selector).filter_map(|found| self.ids.get(&found.id()).copied()).collect()
    }
}
