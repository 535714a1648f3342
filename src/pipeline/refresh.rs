//! One translation looked at again, while everything else stays as a survey found it: what a watcher answers with.

use std::path::Path;

use super::project::{self, Project};
use super::survey::{Places, Survey};
use super::targets::{self, Words};
use crate::catalog::format::Bundle;
use crate::diagnostic::Diagnostic;
use crate::files::Disk;

impl Survey {
    /// Looks again at the translation in a file of the project, and says what is found there now. `None` when the file
    /// is no article's translation: then only a new survey can tell.
    pub fn refresh(&mut self, disk: &dyn Disk, project: &Project, path: &Path) -> Option<Vec<Diagnostic>> {
        let (article, at) = self.articles.iter().enumerate().find_map(|(index, article)| {
            let is_it = |target: &targets::Target| project::ftl(target.locale, &article.source.id) == path;
            Some((index, article.targets.iter().position(is_it)?))
        })?;
        let locale = self.articles[article].targets[at].locale;
        let own = self.vocabularies.first()?;
        let vocabulary = self.vocabularies.iter().find(|vocabulary| vocabulary.locale == locale)?;
        let (read, source_read) = (vocabulary.read(), own.read());
        let (mut bundle, mut source_bundle) = (Bundle::new(locale), Bundle::new(own.locale));
        bundle.add(&read.terms.body);
        source_bundle.add(&source_read.terms.body);
        let words = Words {
            locale,
            source_locale: own.locale,
            glossary: &read.terms,
            bundle: &bundle,
            source_bundle: &source_bundle,
            places: Places::AsTheyStand,
            are_read: read.knows_terms && source_read.knows_terms,
        };
        let target = targets::survey(disk, project, &self.articles[article].source, &words);
        let diagnostics = target.diagnostics.clone();
        self.articles[article].targets[at] = target;
        Some(diagnostics)
    }
}
