//! What two processes of horo say to each other about a page.
//!
//! An answer comes from a process that read hostile bytes, so it is not believed: it is bounded, and what does not have
//! its form is no answer.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Marked, Place, Severity};
use crate::extract::{Article, Block, Image, Recipe};
use crate::publish::Picture;
use crate::span::Position;

/// Something to be read.
#[derive(Serialize, Deserialize)]
pub(super) enum Request {
    /// A page, for its article.
    Article {
        /// Its path in the project.
        path: PathBuf,
        /// The page and what stands beside it.
        bytes: Vec<u8>,
        /// How the pages of single sites are built.
        recipes: Vec<Recipe>,
    },
    /// A feed, a sitemap or a page with a list, for what it leads to.
    Listing {
        /// Where it was fetched.
        url: String,
        /// Its kind, as the server said.
        media_type: Option<String>,
        /// The list itself.
        bytes: Vec<u8>,
        /// The selector of the links on a page with a list.
        links: Option<String>,
    },
    /// A picture, for the forms that it is published in.
    Picture {
        /// What it should be.
        picture: Picture,
        /// Its file.
        bytes: Vec<u8>,
    },
}

impl Request {
    pub(super) fn encode(&self) -> Vec<u8> {
        postcard::to_allocvec(self).expect("memory holds what was in memory")
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<Request, postcard::Error> {
        postcard::from_bytes(bytes)
    }
}

/// The article of a page, or why there is none.
#[derive(Serialize, Deserialize)]
pub(super) struct Answer(Result<Understood, Told>);

#[derive(Serialize, Deserialize)]
struct Understood {
    title: String,
    date: Option<String>,
    author: Option<String>,
    source_page: Option<String>,
    blocks: Vec<Part>,
    notes: Vec<Told>,
    left_out: Vec<String>,
    images: Vec<Image>,
    on_page: Vec<(String, Option<String>)>,
}

#[derive(Serialize, Deserialize)]
struct Part {
    role: String,
    opens: bool,
    ordered: bool,
    text: String,
    links: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct Told {
    code: String,
    severity: u8,
    at: Option<At>,
    /// The file, where it is not the page itself.
    path: Option<PathBuf>,
    message: String,
    hint: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct At {
    line: usize,
    column: usize,
    text: String,
    start: usize,
    end: usize,
}

/// The codes that reading a page can tell.
const CODES: [&str; 18] = [
    "input-empty",
    "input-not-utf8",
    "input-too-long",
    "input-unknown",
    "input-unreadable",
    "joined",
    "date-doubtful",
    "left-out",
    "no-date",
    "no-text",
    "no-title",
    "office-unreadable",
    "input-address",
    "input-encoding",
    "input-garbled",
    "input-origin",
    "recipe-stale",
    "input-no-article",
];

impl Answer {
    pub(super) fn encode(article: &Result<Article, Diagnostic>) -> Vec<u8> {
        let answer = Answer(article.as_ref().map(Understood::of).map_err(Told::of));
        postcard::to_allocvec(&answer).expect("memory holds what was in memory")
    }

    /// The answer about the page at a path.
    pub(super) fn decode(bytes: &[u8], path: &Path) -> Option<Result<Article, Diagnostic>> {
        let Answer(answer) = postcard::from_bytes(bytes).ok()?;
        match answer {
            Ok(understood) => understood.article(path).map(Ok),
            Err(told) => Some(Err(told.diagnostic(path))),
        }
    }
}

impl Understood {
    fn of(article: &Article) -> Understood {
        let part = |block: &Block| Part {
            role: block.role.prefix().to_owned(),
            opens: block.opens,
            ordered: block.ordered,
            text: block.text.clone(),
            links: block.links.clone(),
        };
        Understood {
            title: article.title.clone(),
            date: article.date.map(|date| date.to_string()),
            author: article.author.clone(),
            source_page: article.source_page.clone(),
            blocks: article.blocks.iter().map(part).collect(),
            notes: article.notes.iter().map(Told::of).collect(),
            left_out: article.left_out.clone(),
            images: article.images.clone(),
            on_page: article.on_page.clone(),
        }
    }

    fn article(self, path: &Path) -> Option<Article> {
        let block = |part: Part| {
            let role = part.role.parse().ok()?;
            Some(Block { role, opens: part.opens, ordered: part.ordered, text: part.text, links: part.links })
        };
        Some(Article {
            title: self.title,
            date: self.date.and_then(|date| date.parse().ok()),
            author: self.author,
            source_page: self.source_page,
            blocks: self.blocks.into_iter().map(block).collect::<Option<_>>()?,
            notes: self.notes.into_iter().map(|told| told.diagnostic(path)).collect(),
            left_out: self.left_out,
            images: self.images,
            on_page: self.on_page,
        })
    }
}

impl Told {
    fn of(told: &Diagnostic) -> Told {
        let at = told.place.at.as_deref().map(|at| At {
            line: at.start.line,
            column: at.start.column,
            text: at.line.clone(),
            start: at.span.start,
            end: at.span.end,
        });
        Told {
            code: told.code.to_owned(),
            severity: told.severity as u8,
            path: at.is_some().then(|| told.place.path.clone()),
            at,
            message: told.message.clone(),
            hint: told.hint.clone(),
        }
    }

    fn diagnostic(self, path: &Path) -> Diagnostic {
        let marked = self.at.and_then(|at| {
            let span = at.start..at.end;
            at.text.get(span.clone())?;
            Some(Box::new(Marked {
                start: Position { line: at.line, column: at.column },
                line: at.text,
                span,
            }))
        });
        let severity = match self.severity {
            0 => Severity::Note,
            1 => Severity::Warning,
            _ => Severity::Error,
        };
        Diagnostic {
            code: CODES.into_iter().find(|code| **code == *self.code).unwrap_or("input-refused"),
            severity,
            place: Place { path: self.path.unwrap_or_else(|| path.to_owned()), at: marked },
            message: self.message,
            hint: self.hint,
            said: None,
            fix: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::extract;
    use crate::fetch;

    #[test]
    fn an_article_goes_through_the_pipe_and_comes_back_as_it_was() {
        let html = "<html lang=bg><h1>Заглавие на страница</h1><p>17.11.2023</p><p>Първи абзац на новината, с <a href='/x'>връзка</a> и още думи,</p><ul><li>едно<li>две</ul>";
        let bytes = [&0u64.to_le_bytes(), html.as_bytes()].concat();
        let path = Path::new("input/x.html");
        let article = extract(&fetch::document(path, Ok(bytes)).unwrap());
        assert!(!article.blocks.is_empty() && !article.notes.is_empty());
        assert_eq!(Answer::decode(&Answer::encode(&Ok(article.clone())), path), Some(Ok(article)));
        let told = fetch::Origin::parse(Path::new("input/x.toml"), b"x = 1\n").unwrap_err();
        assert_eq!(Answer::decode(&Answer::encode(&Err(told.clone())), path), Some(Err(told)));
        assert_eq!(Answer::decode(b"\xff\xff\xff\xff\xff\xff", path), None);
    }
}
