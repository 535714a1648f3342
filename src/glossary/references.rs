//! Which terms and forms the texts of a locale ask for, and which forms of its glossary none of them does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast;
use serde::{Deserialize, Serialize};

use super::forms::walk;
use crate::catalog::resource::Resource;
use crate::diagnostic::{Diagnostic, Place};
use crate::span::{LineIndex, offset_in};

/// What texts ask the glossary for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct References {
    /// The ids of terms, with their hyphens.
    terms: BTreeSet<String>,
    /// Arguments and their values, such as `case` and `genitive`.
    arguments: BTreeSet<(String, String)>,
}

impl References {
    /// What the messages and terms of a file ask for.
    pub fn of(resource: &Resource<'_>) -> References {
        let mut references = References::default();
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    message.value.iter().for_each(|value| references.take(value));
                    message.attributes.iter().for_each(|attribute| references.take(&attribute.value));
                }
                ast::Entry::Term(term) => references.take(&term.value),
                _ => {}
            }
        }
        references
    }

    /// The terms that a pattern refers to, with their hyphens.
    pub fn terms_of(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
        let mut references = References::default();
        references.take(pattern);
        references.terms
    }

    /// Takes in what other texts ask for.
    pub fn extend(&mut self, other: References) {
        self.terms.extend(other.terms);
        self.arguments.extend(other.arguments);
    }

    fn take(&mut self, pattern: &ast::Pattern<&str>) {
        walk(pattern, &mut |expression| {
            let (ast::Expression::Inline(inline) | ast::Expression::Select { selector: inline, .. }) =
                expression;
            let ast::InlineExpression::TermReference { id, arguments, .. } = inline else { return };
            self.terms.insert(format!("-{}", id.name));
            for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
                if let ast::InlineExpression::StringLiteral { value }
                | ast::InlineExpression::NumberLiteral { value } = argument.value
                {
                    self.arguments.insert((argument.name.name.to_owned(), value.to_owned()));
                }
            }
        });
    }
}

/// One note for all the cases and forms of a glossary that no text asks for. Nothing is said where no text refers to any
/// term: there the names are written out, and the glossary is for reading.
pub fn unused(glossary: &Resource<'_>, references: &References, path: &Path) -> Option<Diagnostic> {
    if references.terms.is_empty() {
        return None;
    }
    let mut forms: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    let mut first: Option<&str> = None;
    for entry in &glossary.body {
        let ast::Entry::Term(term) = entry else { continue };
        walk(&term.value, &mut |expression| {
            let ast::Expression::Select {
                selector: ast::InlineExpression::VariableReference { id },
                variants,
            } = expression
            else {
                return;
            };
            for variant in variants.iter().filter(|variant| !variant.default) {
                let ast::VariantKey::Identifier { name } = variant.key else { continue };
                if !references.arguments.contains(&(id.name.to_owned(), name.to_owned())) {
                    forms.entry((id.name, name)).or_default().push(term.id.name);
                    first = first.or(Some(name));
                }
            }
        });
    }
    let key = first?;
    let start = offset_in(glossary.text, key)?;
    let listed: Vec<String> = forms
        .iter()
        .map(|((argument, key), terms)| {
            let mut terms = terms.clone();
            terms.dedup();
            match terms.as_slice() {
                [one] => format!("{argument}: \"{key}\" (-{one})"),
                many => format!("{argument}: \"{key}\" ({} terms)", many.len()),
            }
        })
        .collect();
    let listed = super::listed(&listed.iter().map(String::as_str).collect::<Vec<_>>());
    let place = Place::span(path, &LineIndex::new(glossary.text), &(start..start + key.len()));
    let message = format!("no text of this language asks for these forms: {listed}");
    Some(
        Diagnostic::note("term-case-unused", place, message)
            .hint("Nothing has to be done. If the name of a form is misspelt, mend it here."),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::resource::read;

    const TERMS: &str = "-a = { $case ->\n   *[nominative] x\n    [genitive] y\n    [locativ] z\n}\n-b = { $case ->\n   *[nominative] x\n    [locativ] z\n}\n";

    #[test]
    fn the_forms_that_no_text_asks_for_are_one_note_a_file() {
        let terms = read(TERMS.as_bytes()).unwrap();
        let news = read(b"m = { -a(case: \"genitive\") }\n").unwrap();
        let told = unused(&terms, &References::of(&news), Path::new("locales/pl/terms.ftl")).unwrap();
        assert_eq!(told.place.to_string(), "locales/pl/terms.ftl:4:6");
        assert!(told.message.ends_with("these forms: case: \"locativ\" (2 terms)"), "{}", told.message);
    }

    #[test]
    fn where_every_name_is_written_out_nothing_is_said_about_forms() {
        let (terms, news) = (read(TERMS.as_bytes()).unwrap(), read(b"m = x y\n").unwrap());
        assert_eq!(unused(&terms, &References::of(&news), Path::new("t")), None);
    }
}
