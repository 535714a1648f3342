//! Articles from the web come into `input/`.
//!
//! A page is kept as it was served, with a `.toml` of where it came from; nothing is kept of what is no article. A page
//! that is fetched again replaces the old one only when the article in it changed: other advertisements are no new
//! version, and a page that suddenly holds something else is told and left out.

use std::path::{Path, PathBuf};

use super::apart;
use super::inputs::first_id;
use super::project::{INPUT, Project};
use super::shelf::{Shelf, shown};
use crate::catalog::align::similarity;
use crate::diagnostic::{Diagnostic, Place};
use crate::extract::{Article, markup};
use crate::fetch::web::{Answer, Client, Content, Known, Wanted};
use crate::fetch::{self, Origin, Picture};
use crate::files::{Disk, Error, Journal, Kind, Replaced, replace, sha256};
use crate::publish;
use crate::text::slug::slug;

/// The share of their words from which two titles may be those of one article.
const SAME_TITLE: f64 = 0.4;

/// Longest name of a file that is made from an address or a title, in characters.
const MAX_NAME: usize = 60;

/// A page that was brought in, or was there.
#[derive(Clone, Debug)]
pub struct Brought {
    /// Its path in the project.
    pub path: PathBuf,
    /// What was understood of it.
    pub article: Article,
    /// What became of it.
    pub outcome: Outcome,
    /// What else is to be said, such as pictures that could not be fetched.
    pub notes: Vec<Diagnostic>,
}

/// What became of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is new in `input/`.
    New,
    /// Its article changed, and the new one is in `input/`.
    Changed,
    /// Its article is the one that is there.
    Same,
    /// It is no article, or another one: what was there stays.
    Refused,
}

/// The way from the web into a project.
#[derive(Debug)]
pub struct Web<'p> {
    project: &'p Project,
    client: Client,
    journal: Journal,
    /// What is there already.
    pub shelf: Shelf,
}

impl<'p> Web<'p> {
    /// Opens the way. The caller holds the project's lock.
    pub fn open(disk: &dyn Disk, project: &'p Project, client: Client) -> Result<Web<'p>, Error> {
        let journal = Journal::open(disk, project.journal(), &project.root)?;
        Ok(Web { project, client, journal, shelf: Shelf::open(disk, project)? })
    }

    /// The client that the way goes through.
    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    /// Writes a file of the project, unless somebody else just did.
    pub(super) fn write(
        &self,
        disk: &dyn Disk,
        path: &Path,
        old: Option<&[u8]>,
        new: &[u8],
    ) -> Result<Replaced, Error> {
        replace(disk, &self.journal, path, old, new)
    }

    /// Brings a page in. `Err` is what the person at the keyboard is told; nothing was changed then.
    pub async fn bring(&mut self, disk: &dyn Disk, url: &str) -> Result<Brought, Diagnostic> {
        let project = self.project;
        let read = |name: Option<&str>| name.map(|name| Old::read(disk, project, name)).transpose();
        let old = read(self.shelf.of(url))?;
        let known = old.as_ref().map_or_else(Known::default, |old| Known {
            etag: old.origin.etag.clone(),
            last_modified: old.origin.last_modified.clone(),
        });
        let content = match (self.client.get(url, Wanted::Page, &known).await, old.is_some()) {
            (Ok(Answer::Content(content)), _) => *content,
            (Ok(Answer::Unchanged), true) => return Ok(old.expect("it was looked at above").same()),
            (Ok(Answer::Unchanged), false) => {
                return Err(told(
                    "input-unreachable",
                    url,
                    "the server answers that the page has not changed, but horo does not have it yet",
                )
                .hint(
                    "Look at the page in a browser; if it is right there, save it and put it into input/.",
                ));
            }
            (Err(error), _) => {
                return Err(told("input-unreachable", url, &error.to_string()).hint(error.hint()));
            }
        };
        let old = match old {
            Some(old) => Some(old),
            None => read(self.shelf.of(content.url.as_str()))?,
        };
        let new = New { disk, web: self, content };
        let brought = new.take(old).await?;
        let address = new.content.url.to_string();
        if let (Outcome::New, Some(name)) = (&brought.outcome, brought.path.file_name()) {
            let name = name.to_string_lossy().into_owned();
            self.shelf.put(address, name);
        }
        Ok(brought)
    }
}

fn told(code: &'static str, url: &str, message: &str) -> Diagnostic {
    Diagnostic::error(code, Place::file(Path::new(&shown(url))), message)
}

/// A page that was there.
struct Old {
    path: PathBuf,
    page: Vec<u8>,
    beside: Vec<u8>,
    origin: Origin,
    article: Article,
}

impl Old {
    fn read(disk: &dyn Disk, project: &Project, name: &str) -> Result<Old, Diagnostic> {
        let path = Path::new(INPUT).join(name);
        let full = project.root.join(&path);
        let unreadable = |error: Error| {
            Diagnostic::error("input-unreadable", Place::file(&path), error.reason()).hint(error.hint())
        };
        let page = disk.read(&full, fetch::MAX_BYTES).map_err(unreadable)?;
        let beside = disk.read(&full.with_extension("toml"), 1 << 20).map_err(unreadable)?;
        let origin = Origin::parse(&path.with_extension("toml"), &beside)?;
        let article = apart::article(&path, fetch::read(disk, &full), &project.config.recipe)?;
        Ok(Old { path, page, beside, origin, article })
    }

    fn same(self) -> Brought {
        Brought { path: self.path, article: self.article, outcome: Outcome::Same, notes: Vec::new() }
    }

    /// Why a new article is not taken for the next version of this one.
    fn is_other(&self, new: &Article) -> Option<&'static str> {
        let texts = |article: &Article| -> Vec<String> {
            article.blocks.iter().map(|block| markup::plain(&block.text).into_owned()).collect()
        };
        let (old, now) = (texts(&self.article), texts(new));
        let length = |texts: &[String]| texts.iter().map(|text| text.chars().count()).sum::<usize>();
        let n_kept = old.iter().filter(|text| now.contains(text)).count();
        let is_same_title = similarity(&self.article.title, &new.title) >= SAME_TITLE;
        if n_kept == 0 && !is_same_title && !old.is_empty() {
            Some("the page holds another text now")
        } else if length(&now) * 10 < length(&old) * 3 && n_kept * 2 < old.len() {
            Some("hardly anything of the article is left on the page")
        } else {
            None
        }
    }
}

/// Whether two articles are the same for readers and translators.
fn is_same(one: &Article, other: &Article) -> bool {
    let text = |article: &Article| -> Vec<_> {
        let blocks = article.blocks.iter();
        blocks.map(|block| (block.role, block.text.clone(), block.links.clone())).collect()
    };
    (&one.title, one.date) == (&other.title, other.date) && text(one) == text(other)
}

fn disk_said_no(error: &Error) -> Diagnostic {
    Diagnostic::error("input-unwritable", Place::file(&error.path), error.to_string()).hint(error.hint())
}

/// A page that came.
struct New<'w> {
    disk: &'w dyn Disk,
    web: &'w Web<'w>,
    content: Content,
}

impl New<'_> {
    async fn take(&self, old: Option<Old>) -> Result<Brought, Diagnostic> {
        let mut origin = self.origin();
        let mut before = String::new();
        if let Some(old) = &old {
            origin.correct = old.origin.correct.clone();
            origin.picture.clone_from(&old.origin.picture);
            before = String::from_utf8_lossy(&old.beside).into_owned();
        }
        let path =
            old.as_ref().map_or_else(|| PathBuf::from(INPUT).join("page.html"), |old| old.path.clone());
        let article = self.understand(&path, &origin, &before)?;
        // A date or a title can be given by hand; without text there is nothing to keep.
        let is_fatal = |told: &Diagnostic| told.is_error() && !matches!(told.code, "no-date" | "no-title");
        if article.notes.iter().any(is_fatal) {
            return Ok(self.refused(article, old.as_ref(), None));
        }
        if let Some(old) = old {
            if is_same(&old.article, &article) {
                return Ok(old.same());
            }
            if let Some(reason) = old.is_other(&article) {
                return Ok(self.refused(article, Some(&old), Some(reason)));
            }
            return self.keep(&old.path, article, origin, Some(&old), &before).await;
        }
        let path = Path::new(INPUT).join(self.name(&article)?);
        self.keep(&path, article, origin, None, &before).await
    }

    fn origin(&self) -> Origin {
        let Content { url, media_type, etag, last_modified, retrieved, bytes } = &self.content;
        Origin {
            url: Some(url.to_string()),
            retrieved: retrieved.clone(),
            media_type: media_type.clone(),
            etag: etag.clone(),
            last_modified: last_modified.clone(),
            digest: Some(sha256(bytes)),
            ..Origin::default()
        }
    }

    fn understand(&self, path: &Path, origin: &Origin, before: &str) -> Result<Article, Diagnostic> {
        let bytes = fetch::together(&self.content.bytes, origin.to_toml(before).as_bytes());
        apart::article(path, Ok(bytes), &self.web.project.config.recipe)
    }

    /// What was not taken, and why.
    fn refused(&self, mut article: Article, old: Option<&Old>, reason: Option<&str>) -> Brought {
        let url = self.content.url.as_str();
        let address = PathBuf::from(shown(url));
        // Nothing is kept, so there is nothing beside which a title or a date could be written.
        article.notes.retain(|told| !matches!(told.code, "no-date" | "no-title"));
        for told in &mut article.notes {
            told.place = Place::file(&address);
        }
        let notes = reason.map(|reason| {
            let message = format!("{reason}; what is in {INPUT}/ stays as it is");
            Diagnostic::warning("input-kept", Place::file(&address), message)
                .hint("Look at the page. If the new text is right, delete the old file in input/ and add the page again.")
        });
        let path = old.map_or(address.clone(), |old| old.path.clone());
        Brought { path, article, outcome: Outcome::Refused, notes: notes.into_iter().collect() }
    }

    /// A free name in `input/`: the article's id, else what its title or address says.
    fn name(&self, article: &Article) -> Result<String, Diagnostic> {
        let last =
            self.content.url.path_segments().and_then(|mut steps| steps.rfind(|step| !step.is_empty()));
        let by_title =
            || Some(slug(&markup::plain(&article.title), MAX_NAME)).filter(|name| !name.is_empty());
        let by_url = || slug(last.unwrap_or("page"), MAX_NAME);
        let base = first_id(article).or_else(by_title).unwrap_or_else(by_url);
        let base = if base.is_empty() { "page".to_owned() } else { base };
        let taken =
            self.disk.list(&self.web.project.root.join(INPUT)).map_err(|error| disk_said_no(&error))?;
        let is_free = |name: &String| {
            let stem =
                |other: &String| Path::new(other).with_extension("") == Path::new(name).with_extension("");
            !taken.iter().any(stem)
        };
        let numbered = (2..).map(|number| format!("{base}-{number}.html"));
        let first = std::iter::once(format!("{base}.html"));
        Ok(first.chain(numbered).find(is_free).expect("numbers do not end"))
    }

    /// Keeps a page with its pictures: first what belongs to it, then itself.
    async fn keep(
        &self,
        path: &Path,
        article: Article,
        mut origin: Origin,
        old: Option<&Old>,
        before: &str,
    ) -> Result<Brought, Diagnostic> {
        let mut notes = Vec::new();
        let known = std::mem::take(&mut origin.picture);
        for (url, credit) in &article.on_page {
            let kept = known.iter().find(|picture| picture.url == *url && self.is_there(&picture.file));
            match kept {
                Some(picture) => origin.picture.push(picture.clone()),
                None => match self.picture(path, url, credit.clone(), origin.picture.len() + 1).await {
                    Ok(picture) => origin.picture.push(picture),
                    Err(reason) => notes.push(
                        Diagnostic::warning(
                            "picture-left-out",
                            Place::file(path),
                            format!("the picture {} was left out: {reason}", shown(url)),
                        )
                        .hint("The article goes on without it and its caption."),
                    ),
                },
            }
        }
        let article = self.understand(path, &origin, before).unwrap_or(article);
        let root = &self.web.project.root;
        let beside = origin.to_toml(before);
        let write = |path: &Path, old: Option<&[u8]>, new: &[u8]| match self.web.write(
            self.disk,
            &root.join(path),
            old,
            new,
        ) {
            Ok(Replaced::Done(_)) => Ok(()),
            Ok(Replaced::ChangedMeanwhile) => Err(Diagnostic::error(
                "input-restless",
                Place::file(path),
                "somebody changed this file just now, so it was left alone",
            )
            .hint("Run again.")),
            Err(error) => Err(disk_said_no(&error)),
        };
        write(&path.with_extension("toml"), old.map(|old| old.beside.as_slice()), beside.as_bytes())?;
        write(path, old.map(|old| old.page.as_slice()), &self.content.bytes)?;
        let outcome = if old.is_some() { Outcome::Changed } else { Outcome::New };
        Ok(Brought { path: path.to_owned(), article, outcome, notes })
    }

    fn is_there(&self, file: &str) -> bool {
        let path = self.web.project.root.join(INPUT).join(file);
        matches!(self.disk.kind(&path), Ok(Some(Kind::File(_))))
    }

    /// Fetches a picture and keeps it as it was served.
    async fn picture(
        &self,
        page: &Path,
        url: &str,
        credit: Option<String>,
        number: usize,
    ) -> Result<Picture, String> {
        let answer = self
            .web
            .client
            .get(url, Wanted::Picture, &Known::default())
            .await
            .map_err(|error| error.to_string())?;
        let Answer::Content(content) = answer else { return Err("the server did not send it".into()) };
        let (width, height, ending) =
            fetch::picture_size(&content.bytes).ok_or("it is damaged, or far too large")?;
        let digest = sha256(&content.bytes);
        // What is kept can be published: whether it can is found out by doing it.
        let tried =
            publish::Picture { digest: digest.clone(), width, height, before: None, alt: None, credit: None };
        apart::picture(&tried, content.bytes.clone())?;
        let file = format!("{}/{number}.{ending}", page.file_stem().unwrap_or_default().to_string_lossy());
        let path = self.web.project.root.join(INPUT).join(&file);
        let write = || -> Result<(), Error> {
            if let Some(folder) = path.parent() {
                self.disk.create_folder(folder)?;
            }
            self.disk.write(&path, &content.bytes)
        };
        write().map_err(|error| error.to_string())?;
        Ok(Picture { url: url.to_owned(), file, digest, width, height, credit })
    }
}
