//! A locale's glossary and words of the pages, read once for all its articles.

use std::path::{Path, PathBuf};

use super::project::{self, Project};
use crate::catalog::guard;
use crate::catalog::pattern;
use crate::catalog::resource::{self, Resource};
use crate::diagnostic::{Diagnostic, Place};
use crate::files::Disk;
use crate::glossary::{self, FormNames, Uses};
use crate::locale::Locale;
use crate::span::LineIndex;

/// The bytes of a locale's `terms.ftl` and `site.ftl`; `None` when there is no such file.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// The locale.
    pub locale: Locale,
    terms: Result<Option<Vec<u8>>, Diagnostic>,
    site: Result<Option<Vec<u8>>, Diagnostic>,
}

/// Both files parsed. A file that is refused counts as empty and is told, once.
#[derive(Debug)]
pub struct Read<'a> {
    /// Glossary terms.
    pub terms: Resource<'a>,
    /// Words of the pages.
    pub site: Resource<'a>,
    /// Whether the glossary, if there is one, could be read. Without it nothing can be said about the articles.
    pub knows_terms: bool,
    /// What is wrong with the two.
    pub diagnostics: Vec<Diagnostic>,
    knows_words: bool,
}

impl Vocabulary {
    /// Reads both files. A project may do without a glossary.
    pub fn load(disk: &dyn Disk, project: &Project, locale: Locale) -> Vocabulary {
        let read = |path: PathBuf| {
            let whole = project.root.join(&path);
            let bytes = disk.kind(&whole).and_then(|kind| match kind {
                None => Ok(None),
                Some(_) => disk.read(&whole, guard::MAX_BYTES).map(Some),
            });
            bytes.map_err(|error| {
                let message = format!("the file cannot be read: {}", error.reason());
                Diagnostic::error("file-unreadable", Place::file(&path), message)
                    .hint("Mend that; the pages and articles of this language lean on it.")
            })
        };
        Vocabulary { locale, terms: read(project::terms(locale)), site: read(project::site(locale)) }
    }

    /// Parses both files and says what is wrong with them.
    pub fn read(&self) -> Read<'_> {
        let mut diagnostics = Vec::new();
        let (terms, knows_terms) = parse(&project::terms(self.locale), &self.terms, &mut diagnostics);
        let site_path = project::site(self.locale);
        let (site, is_read) = parse(&site_path, &self.site, &mut diagnostics);
        let has_site = !matches!(self.site, Ok(None));
        if !has_site {
            diagnostics.push(
                Diagnostic::error(
                    "site-missing",
                    Place::file(&site_path),
                    "the words of the published pages are missing in this language",
                )
                .hint("Copy the Bulgarian site.ftl and translate its messages."),
            );
        }
        diagnostics.extend(funding(&site, &site_path, self.locale));
        Read { terms, site, knows_terms, diagnostics, knows_words: is_read && has_site }
    }
}

fn parse<'a>(
    path: &Path,
    bytes: &'a Result<Option<Vec<u8>>, Diagnostic>,
    told: &mut Vec<Diagnostic>,
) -> (Resource<'a>, bool) {
    let nothing = || resource::read(b"").expect("an empty file passes the guard");
    let bytes = match bytes {
        Ok(bytes) => bytes.as_deref().unwrap_or_default(),
        Err(fault) => {
            told.push(fault.clone());
            return (nothing(), false);
        }
    };
    match resource::read(bytes) {
        Ok(resource) => {
            told.extend(resource.diagnostics(path, &LineIndex::new(resource.text)));
            (resource, true)
        }
        Err(refusal) => {
            told.push(resource::refusal(path, bytes, &refusal));
            (nothing(), false)
        }
    }
}

/// The funding statement's words are the Commission's.
fn funding(site: &Resource<'_>, path: &Path, locale: Locale) -> Option<Diagnostic> {
    let (located, message) = site.message("funding")?;
    let wanted = locale.profile().funding;
    let is_right = message.value.as_ref().and_then(pattern::decode).is_some_and(|text| text == wanted);
    let span = located.value.clone().unwrap_or(located.span.clone());
    (!is_right).then(|| {
        let place = Place::span(path, &LineIndex::new(site.text), &span);
        Diagnostic::error(
            "funding-changed",
            place,
            "the European Union's funding statement has other words than the Commission gives it",
        )
        .hint(format!("Write exactly: funding = {wanted}"))
    })
}

impl Read<'_> {
    /// The forms of the glossary that no text asks for; `news` is what the articles ask for.
    pub fn unused_forms(&self, news: Uses, locale: Locale) -> Option<Diagnostic> {
        if !(self.knows_terms && self.knows_words) {
            return None;
        }
        let names = FormNames::of(&self.terms);
        let uses = news.and(names.uses(&self.site)).and(names.uses(&self.terms));
        glossary::unused(&self.terms, &names, uses, &project::terms(locale))
    }

    /// What a target lacks beside the source: glossary terms, and words of the pages. Nothing more is said of a file
    /// that could not be read.
    pub fn compare(&self, source: &Read<'_>, locale: Locale) -> Vec<Diagnostic> {
        let mut told = Vec::new();
        if self.knows_terms && source.knows_terms {
            told.extend(glossary::compare(&source.terms, &self.terms, &project::terms(locale)));
        }
        if self.knows_words && source.knows_words {
            let missing = source.site.messages().map(|(located, _)| located.id);
            let missing: Vec<&str> = missing.filter(|id| self.site.message(id).is_none()).collect();
            if !missing.is_empty() {
                let message =
                    format!("words of the published pages are missing here: {}", glossary::listed(&missing));
                told.push(
                    Diagnostic::error("site-missing", Place::file(&project::site(locale)), message)
                        .hint("Copy the messages from the Bulgarian site.ftl and translate them."),
                );
            }
        }
        told
    }
}
