//! Stage 5: the project's approved names and words.
//!
//! Glossary terms are Fluent terms in `locales/<locale>/terms.ftl`, with the cases their language has. A new one starts
//! in the source locale, because Fluent tools drop terms that the reference lacks.

pub mod forms;

use std::path::Path;

use crate::catalog::resource::{Kind, Resource};
use crate::diagnostic::{Diagnostic, Place};
use crate::span::LineIndex;

/// The ids of a file's glossary terms, each with its hyphen, in order.
pub fn terms<'a>(resource: &Resource<'a>) -> Vec<&'a str> {
    resource.entries.iter().filter(|entry| entry.kind == Kind::Term).map(|entry| entry.id).collect()
}

/// Compares a target's glossary with the source's: terms without a translation, and terms that did not start there.
pub fn compare(source: &Resource<'_>, target: &Resource<'_>, path: &Path) -> Vec<Diagnostic> {
    let (ours, theirs) = (terms(source), terms(target));
    let missing = ours.iter().filter(|id| !theirs.contains(id)).map(|id| {
        Diagnostic::warning(
            "term-missing",
            Place::file(path),
            format!("the glossary term “{id}” has no translation here"),
        )
        .hint(format!("Add a line “{id} = …” to this file, with the cases your language needs."))
    });
    let lines = LineIndex::new(target.text);
    let strangers =
        target.entries.iter().filter(|entry| entry.kind == Kind::Term && !ours.contains(&entry.id)).map(
            |entry| {
                let start = entry.comment.end.max(entry.span.start);
                let place = Place::span(path, &lines, &(start..start + entry.id.len()));
                Diagnostic::warning(
                    "term-unknown",
                    place,
                    format!("the glossary term “{}” is not in the source's glossary", entry.id),
                )
                .hint("A new term starts in the source locale's terms.ftl: add it there first.")
            },
        );
    missing.chain(strangers).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::resource::read;

    #[test]
    fn a_missing_and_a_strange_term_are_told_where_they_belong() {
        let source = read(b"-a = x\n-b = y\n").unwrap();
        let target = read(b"-a = x\n# c\n-c = z\n").unwrap();
        let told = compare(&source, &target, Path::new("locales/de/terms.ftl"));
        let told: Vec<_> = told.iter().map(|d| (d.code, d.place.to_string())).collect();
        assert_eq!(
            told,
            [
                ("term-missing", "locales/de/terms.ftl".into()),
                ("term-unknown", "locales/de/terms.ftl:3:1".into())
            ]
        );
    }
}
