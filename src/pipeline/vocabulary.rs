//! A locale's glossary and words of the pages, read once for all its articles.

use std::path::{Path, PathBuf};

use super::project::{self, Project};
use super::writes::read_if_there;
use crate::catalog::guard;
use crate::catalog::pattern;
use crate::catalog::resource::{self, Resource};
use crate::diagnostic::{Diagnostic, Place};
use crate::files::{Disk, Error};
use crate::glossary;
use crate::locale::Locale;
use crate::span::LineIndex;

/// The bytes of a locale's `terms.ftl` and `site.ftl`.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// The locale.
    pub locale: Locale,
    terms: Vec<u8>,
    site: Option<Vec<u8>>,
}

/// Both files parsed. A file that is refused counts as empty and is told.
#[derive(Debug)]
pub struct Read<'a> {
    /// Glossary terms.
    pub terms: Resource<'a>,
    /// Words of the pages.
    pub site: Resource<'a>,
    /// What is wrong with the two.
    pub diagnostics: Vec<Diagnostic>,
}

impl Vocabulary {
    /// Reads both files. A project may do without a glossary.
    pub fn load(disk: &dyn Disk, project: &Project, locale: Locale) -> Result<Vocabulary, Error> {
        let read = |path: PathBuf| read_if_there(disk, &project.root.join(path), guard::MAX_BYTES);
        let terms = read(project::terms(locale))?.unwrap_or_default();
        Ok(Vocabulary { locale, terms, site: read(project::site(locale))? })
    }

    /// Parses both files and says what is wrong with them.
    pub fn read(&self) -> Read<'_> {
        let mut diagnostics = Vec::new();
        let site_path = project::site(self.locale);
        if self.site.is_none() {
            diagnostics.push(
                Diagnostic::error(
                    "site-missing",
                    Place::file(&site_path),
                    "the words of the published pages are missing in this language",
                )
                .hint("Copy the file from the source locale and translate its messages."),
            );
        }
        let mut parse = |path: PathBuf, bytes| match resource::read(bytes) {
            Ok(resource) => {
                diagnostics.extend(resource.diagnostics(&path, &LineIndex::new(resource.text)));
                resource
            }
            Err(refusal) => {
                diagnostics.push(resource::refusal(&path, bytes, &refusal));
                resource::read(b"").expect("an empty file passes the guard")
            }
        };
        let terms = parse(project::terms(self.locale), self.terms.as_slice());
        let site = parse(site_path.clone(), self.site.as_deref().unwrap_or_default());
        diagnostics.extend(funding(&site, &site_path, self.locale));
        Read { terms, site, diagnostics }
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
    /// What a target lacks beside the source: glossary terms, and words of the pages.
    pub fn compare(&self, source: &Read<'_>, locale: Locale) -> Vec<Diagnostic> {
        let mut told = glossary::compare(&source.terms, &self.terms, &project::terms(locale));
        for (located, _) in source.site.messages() {
            if self.site.message(located.id).is_none() {
                let place = Place::file(&project::site(locale));
                told.push(
                    Diagnostic::error(
                        "site-missing",
                        place,
                        format!("the words “{}” of the published pages are missing", located.id),
                    )
                    .hint("Copy the message from the source locale's site.ftl and translate it."),
                );
            }
        }
        told
    }
}
