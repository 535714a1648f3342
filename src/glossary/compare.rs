//! A target's glossary beside the source's: terms without a translation, and terms that did not start there.

use std::collections::BTreeSet;
use std::path::Path;

use crate::catalog::resource::{Kind, Resource};
use crate::diagnostic::{Diagnostic, Place};
use crate::span::LineIndex;

/// The ids of a file's glossary terms, each with its hyphen, in order.
pub fn terms<'a>(resource: &Resource<'a>) -> Vec<&'a str> {
    resource.entries().filter(|entry| entry.kind == Kind::Term).map(|entry| entry.id).collect()
}

/// Compares a target's glossary with the source's: terms without a translation, and terms that did not start there.
pub fn compare(source: &Resource<'_>, target: &Resource<'_>, path: &Path) -> Vec<Diagnostic> {
    let (ours, theirs) = (terms(source), terms(target));
    let (is_ours, is_theirs): (BTreeSet<&str>, BTreeSet<&str>) =
        (ours.iter().copied().collect(), theirs.iter().copied().collect());
    let missing: Vec<&str> = ours.into_iter().filter(|id| !is_theirs.contains(id)).collect();
    let missing = (!missing.is_empty()).then(|| {
        let message = format!("glossary terms without a translation here: {}", listed(&missing));
        Diagnostic::warning("term-missing", Place::file(path), message).hint(format!(
            "Add a line “{} = …” for each to this file, with the cases your language needs.",
            missing[0]
        ))
    });
    let lines = LineIndex::new(target.text);
    let strangers = target
        .entries()
        .filter(|entry| entry.kind == Kind::Term && !is_ours.contains(entry.id))
        .map(|entry| {
            let start = entry.comment.end.max(entry.span.start);
            let place = Place::span(path, &lines, &(start..start + entry.id.len()));
            Diagnostic::warning(
                "term-unknown",
                place,
                format!("the glossary term “{}” is not in the Bulgarian glossary", entry.id),
            )
            .hint("A new term starts in the Bulgarian terms.ftl: add it there first.")
        });
    missing.into_iter().chain(strangers).collect()
}

/// Some ids for a sentence, the first few of many.
pub fn listed(ids: &[&str]) -> String {
    const FEW: usize = 6;
    let first = ids.iter().take(FEW).copied().collect::<Vec<_>>().join(", ");
    match ids.len() {
        0..=FEW => first,
        many => format!("{first} and {} more", many - FEW),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::resource::read;

    #[test]
    fn many_missing_terms_are_one_sentence() {
        let source = read(b"-a = 1\n-b = 2\n-c = 3\n-d = 4\n-e = 5\n-f = 6\n-g = 7\n-h = 8\n").unwrap();
        let told = compare(&source, &read(b"").unwrap(), Path::new("locales/de/terms.ftl"));
        assert_eq!(told.len(), 1);
        assert!(told[0].message.ends_with("-a, -b, -c, -d, -e, -f and 2 more"), "{}", told[0].message);
    }

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
