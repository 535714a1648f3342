//! Which terms and forms the texts of a locale ask for, and which forms of its glossary none of them does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast;
use serde::{Deserialize, Serialize};

use super::forms::walk;
use crate::catalog::resource::Resource;
use crate::diagnostic::{Diagnostic, Place};
use crate::span::{LineIndex, offset_in};

/// The cases and other forms of a glossary that have to be asked for, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct FormNames(Vec<(String, String)>);

/// Which of a glossary's forms some texts ask for. It is small, so that it can be kept for every file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Uses(u64);

/// The bit that says that any term is referred to; the others are those of the forms.
const ANY: u32 = 63;

impl FormNames {
    /// The forms of a glossary, the first 63.
    pub fn of(glossary: &Resource<'_>) -> FormNames {
        let mut names: Vec<(String, String)> = Vec::new();
        for entry in &glossary.body {
            let ast::Entry::Term(term) = entry else { continue };
            each_form(&term.value, |argument, key| {
                let is_new =
                    !names.iter().any(|(name, value)| (name.as_str(), value.as_str()) == (argument, key));
                if is_new && names.len() < ANY as usize {
                    names.push((argument.to_owned(), key.to_owned()));
                }
            });
        }
        FormNames(names)
    }

    /// Which of them the messages and terms of a file ask for.
    pub fn uses(&self, file: &Resource<'_>) -> Uses {
        let mut uses = 0;
        for entry in &file.body {
            match entry {
                ast::Entry::Message(message) => {
                    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
                    message.value.iter().chain(attributes).for_each(|pattern| self.take(pattern, &mut uses));
                }
                ast::Entry::Term(term) => self.take(&term.value, &mut uses),
                _ => {}
            }
        }
        Uses(uses)
    }

    fn take(&self, pattern: &ast::Pattern<&str>, uses: &mut u64) {
        each_reference(pattern, |_, arguments| {
            *uses |= 1 << ANY;
            for (argument, key) in arguments {
                let at = self
                    .0
                    .iter()
                    .position(|(name, value)| (name.as_str(), value.as_str()) == (argument, key));
                *uses |= at.map_or(0, |at| 1 << at);
            }
        });
    }
}

impl Uses {
    /// What either asks for.
    #[must_use]
    pub fn and(self, other: Uses) -> Uses {
        Uses(self.0 | other.0)
    }

    fn has(self, bit: u32) -> bool {
        self.0 & (1 << bit) != 0
    }
}

/// The terms that a pattern refers to, with their hyphens.
pub fn referred(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let mut terms = BTreeSet::new();
    each_reference(pattern, |id, _| {
        terms.insert(format!("-{id}"));
    });
    terms
}

/// Calls `visit` with each term that a pattern refers to, and the forms that are asked for.
fn each_reference(pattern: &ast::Pattern<&str>, mut visit: impl FnMut(&str, Vec<(&str, &str)>)) {
    walk(pattern, &mut |expression| {
        let (ast::Expression::Inline(inline) | ast::Expression::Select { selector: inline, .. }) = expression;
        let ast::InlineExpression::TermReference { id, arguments, .. } = inline else { return };
        let named = arguments.iter().flat_map(|arguments| &arguments.named);
        let asked = named.filter_map(|argument| match argument.value {
            ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value } => Some((argument.name.name, value)),
            _ => None,
        });
        visit(id.name, asked.collect());
    });
}

/// Calls `visit` with the argument and key of each form of a value that has to be asked for.
fn each_form<'a>(value: &ast::Pattern<&'a str>, mut visit: impl FnMut(&'a str, &'a str)) {
    walk(value, &mut |expression| {
        let ast::Expression::Select { selector: ast::InlineExpression::VariableReference { id }, variants } =
            expression
        else {
            return;
        };
        for variant in variants.iter().filter(|variant| !variant.default) {
            if let ast::VariantKey::Identifier { name } = variant.key {
                visit(id.name, name);
            }
        }
    });
}

/// One note for all the cases and forms of a glossary that no text asks for. Nothing is said where no text refers to any
/// term: there the names are written out, and the glossary is for reading.
pub fn unused(glossary: &Resource<'_>, names: &FormNames, uses: Uses, path: &Path) -> Option<Diagnostic> {
    if !uses.has(ANY) {
        return None;
    }
    let is_unused = |argument: &str, key: &str| {
        let at = names
            .0
            .iter()
            .zip(0u32..)
            .find(|((name, value), _)| (name.as_str(), value.as_str()) == (argument, key));
        at.is_some_and(|(_, bit)| !uses.has(bit))
    };
    let mut forms: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    let mut first: Option<&str> = None;
    for entry in &glossary.body {
        let ast::Entry::Term(term) = entry else { continue };
        each_form(&term.value, |argument, key| {
            if is_unused(argument, key) {
                forms.entry((argument, key)).or_default().push(term.id.name);
                first = first.or(Some(key));
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
        let names = FormNames::of(&terms);
        let told = unused(&terms, &names, names.uses(&news), Path::new("locales/pl/terms.ftl")).unwrap();
        assert_eq!(told.place.to_string(), "locales/pl/terms.ftl:4:6");
        assert!(told.message.ends_with("these forms: case: \"locativ\" (2 terms)"), "{}", told.message);
    }

    #[test]
    fn where_every_name_is_written_out_nothing_is_said_about_forms() {
        let (terms, news) = (read(TERMS.as_bytes()).unwrap(), read(b"m = x y\n").unwrap());
        let names = FormNames::of(&terms);
        assert_eq!(unused(&terms, &names, names.uses(&news), Path::new("t")), None);
    }
}
