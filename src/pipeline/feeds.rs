//! New articles are found in the feeds that the settings name.
//!
//! A run takes from each feed what it has not seen before, and looks whether the newest that it has have changed. What was
//! seen stands in a file in `input/`, so that an article that somebody deleted does not come back. A feed that cannot
//! be reached, and a page that is no article, are told and stop nothing.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::apart;
use super::bring::{Brought, Outcome, Web};
use super::project::{INPUT, Project};
use super::shelf::{Shelf, shown};
use crate::config::{FILE, Feed};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::extract::Entry;
use crate::fetch::web::{Answer, Client, Known, Options, Wanted, WebError};
use crate::files::{Disk, Error};

/// The file with the addresses that were seen, hidden in `input/`.
const SEEN: &str = ".seen";

/// Most addresses that are remembered.
const MAX_SEEN: usize = 100_000;

/// Most lists that one sitemap may lead to.
const MAX_LISTS: usize = 5;

/// What the feeds gave.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Pages that came, changed or were refused.
    pub brought: Vec<Brought>,
    /// Pages that a dry run would fetch: address and title.
    pub would_fetch: Vec<(String, String)>,
    /// What could not be fetched.
    pub diagnostics: Vec<Diagnostic>,
}

/// Makes the client of a project.
pub fn client(project: &Project) -> Result<Client, WebError> {
    Client::new(&Options {
        contact: project.config.site.base_url.clone(),
        allow_private: project.config.fetch.allow_private.clone(),
    })
}

/// Looks into every feed of a project.
pub async fn feeds(disk: &dyn Disk, project: &Project, is_dry: bool) -> Result<Found, Error> {
    let mut found = Found::default();
    if project.config.feed.is_empty() {
        return Ok(found);
    }
    let client = match client(project) {
        Ok(client) => client,
        Err(error) => {
            found.diagnostics.push(unreachable("feeds", &error.to_string(), error.hint()));
            return Ok(found);
        }
    };
    let mut seen = Seen::open(disk, project)?;
    // Two feeds of a site often name the same page: it is asked for once.
    let mut asked: BTreeSet<String> = BTreeSet::new();
    if is_dry {
        let shelf = Shelf::open(disk, project)?;
        for feed in &project.config.feed {
            match entries(&client, feed).await {
                Err(told) => found.diagnostics.push(told),
                Ok(entries) => found.would_fetch.extend(
                    choose(&entries, feed, &seen, &shelf)
                        .into_iter()
                        .filter(|entry| shelf.of(&entry.url).is_none() && asked.insert(entry.url.clone()))
                        .map(|entry| (shown(&entry.url), entry.title.clone())),
                ),
            }
        }
        return Ok(found);
    }
    let mut web = Web::open(disk, project, client)?;
    for feed in &project.config.feed {
        match entries(web.client(), feed).await {
            Err(told) => found.diagnostics.push(told),
            Ok(entries) => {
                for entry in choose(&entries, feed, &seen, &web.shelf) {
                    if !asked.insert(entry.url.clone()) {
                        continue;
                    }
                    match web.bring(disk, &entry.url).await {
                        Ok(brought) => {
                            seen.add(&entry.url);
                            let is_news = brought.outcome != Outcome::Same;
                            found.brought.extend(is_news.then_some(brought));
                        }
                        // It may be there the next time; the others go on.
                        Err(told) => {
                            found.diagnostics.push(Diagnostic { severity: Severity::Warning, ..told });
                        }
                    }
                }
            }
        }
    }
    seen.save(disk, &web)?;
    Ok(found)
}

/// What of a feed is to be asked for: what is new, and the newest that are known, in the feed's order.
fn choose<'e>(entries: &'e [Entry], feed: &Feed, seen: &Seen, shelf: &Shelf) -> Vec<&'e Entry> {
    let is_known = |entry: &&Entry| shelf.of(&entry.url).is_some();
    let is_new = |entry: &&Entry| !is_known(entry) && !seen.has(&entry.url);
    let fresh = entries.iter().filter(is_new).take(feed.limit);
    let known = entries.iter().take(feed.limit).filter(is_known);
    fresh.chain(known).collect()
}

/// What a feed leads to; a sitemap of sitemaps is followed one step.
async fn entries(client: &Client, feed: &Feed) -> Result<Vec<Entry>, Diagnostic> {
    let first = list(client, &feed.url, feed.links.as_deref()).await?;
    let (lists, mut entries): (Vec<Entry>, Vec<Entry>) = first.into_iter().partition(|entry| entry.is_list);
    // Sites that keep a sitemap a month put the newest at the end.
    for further in lists.iter().rev().take(MAX_LISTS) {
        let pages = list(client, &further.url, None).await?;
        entries.extend(pages.into_iter().filter(|entry| !entry.is_list));
    }
    Ok(entries)
}

async fn list(client: &Client, url: &str, links: Option<&str>) -> Result<Vec<Entry>, Diagnostic> {
    match client.get(url, Wanted::List, &Known::default()).await {
        Ok(Answer::Content(content)) => apart::listing(*content, links).map_err(|reason| {
            unreachable(url, &reason, "Name a feed, a sitemap, or a page with a list of news; for such a page links = \"…\" says which of its links lead to articles.")
        }),
        Ok(Answer::Unchanged) => Ok(Vec::new()),
        Err(error @ (WebError::Busy(_) | WebError::Slow | WebError::Connection(_) | WebError::Robots)) => {
            Err(unreachable(
                url,
                &error.to_string(),
                "The next run tries again; the other feeds were looked into.",
            ))
        }
        Err(error) => Err(unreachable(
            url,
            &error.to_string(),
            "Look at the address in a browser, and correct it under [[feed]]. The other feeds were looked into.",
        )),
    }
}

fn unreachable(url: &str, reason: &str, hint: &str) -> Diagnostic {
    let message = format!("{} could not be looked into: {reason}", shown(url));
    Diagnostic::warning("feed-unreachable", Place::file(Path::new(FILE)), message).hint(hint)
}

/// The addresses that were seen.
struct Seen {
    path: PathBuf,
    old: Option<Vec<u8>>,
    urls: BTreeSet<String>,
}

impl Seen {
    fn open(disk: &dyn Disk, project: &Project) -> Result<Seen, Error> {
        let path = project.root.join(INPUT).join(SEEN);
        let old = match disk.kind(&path)? {
            None => None,
            Some(_) => Some(disk.read(&path, 50_000_000)?),
        };
        let text = String::from_utf8_lossy(old.as_deref().unwrap_or_default()).into_owned();
        Ok(Seen { path, old, urls: text.lines().map(str::to_owned).collect() })
    }

    fn has(&self, url: &str) -> bool {
        self.urls.contains(url)
    }

    fn add(&mut self, url: &str) {
        if self.urls.len() < MAX_SEEN {
            self.urls.insert(url.to_owned());
        }
    }

    fn save(&self, disk: &dyn Disk, web: &Web<'_>) -> Result<(), Error> {
        let text: String = self.urls.iter().flat_map(|url| [url.as_str(), "\n"]).collect();
        if self.old.as_deref().unwrap_or_default() != text.as_bytes() {
            web.write(disk, &self.path, self.old.as_deref(), text.as_bytes())?;
        }
        Ok(())
    }
}
