//! The catalogues held against each other.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::*;
use crate::catalog::guard;
use crate::diagnostic::Severity;

/// What a sentence fills in.
type Filled = BTreeSet<String>;

/// Every sentence of a catalogue with what it and its next step fill in together.
fn sentences(code: &str) -> BTreeMap<String, Filled> {
    let (_, resource) = resources().iter().find(|pair| pair.0 == code).unwrap();
    let message = |entry: &Entry<&str>| {
        let Entry::Message(message) = entry else { return None };
        let mut names = Filled::new();
        filled(message.value.as_ref().expect(message.id.name), &mut names);
        assert_eq!(message.attributes.len(), 1, "{code}: {}", message.id.name);
        filled(&message.attributes[0].value, &mut names);
        Some((message.id.name.to_owned(), names))
    };
    resource.body.iter().filter_map(message).collect()
}

fn filled(pattern: &Pattern<&str>, names: &mut Filled) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    filled(&variant.value, names);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            names.insert(id.name.to_owned());
        }
    }
}

#[test]
fn every_sentence_stands_in_every_language_and_fills_in_the_same() {
    let english = sentences("en");
    assert!(english.len() > 80);
    for (code, text) in CATALOGUES {
        assert!(guard::admit(text.as_bytes()).is_ok(), "{code}");
        assert_eq!(sentences(code), english, "{code}");
    }
}

#[test]
fn a_catalogue_is_written_in_its_own_language() {
    let mut seen = BTreeMap::new();
    for (code, text) in CATALOGUES {
        let (lines, mut n_same) = (text.lines().filter(|line| line.contains(' ')), 0);
        let lines: Vec<&str> = lines.filter(|line| !line.contains('#')).collect();
        for line in &lines {
            let first = seen.entry(line.to_string()).or_insert(code);
            n_same += usize::from(*first != code);
        }
        // “.hint = { $advice }” and the like are the same in all.
        assert!(
            n_same * 8 < lines.len(),
            "{code}: {n_same} of {} lines stand in another catalogue",
            lines.len()
        );
    }
}

#[test]
fn no_sentence_is_cut_or_goes_over_several_lines() {
    for (code, _) in CATALOGUES {
        for (id, names) in sentences(code) {
            let said = names.iter().fold(Said::new(known(&id)), |said, name| {
                let name: &'static str = name.clone().leak();
                said.with(name, "x")
            });
            let (message, hint) =
                words(code, &said).unwrap_or_else(|| panic!("{code}: {id} cannot be filled in"));
            for text in [&message, &hint] {
                assert!(
                    !text.contains('\n') && !text.contains("  ") && !text.trim().is_empty(),
                    "{code}: {id}: {text:?}"
                );
                assert!(!text.contains("{$") && text.trim() == text, "{code}: {id}: {text:?}");
            }
            let end = message.chars().next_back().unwrap();
            assert!(matches!(end, '.' | 'x' | '?' | ';'), "{code}: {id}: {message:?}");
        }
    }
}

/// The id as code has it.
fn known(id: &str) -> &'static str {
    id.to_owned().leak()
}

#[test]
fn a_finding_speaks_the_language_that_is_asked_for_or_that_of_its_file() {
    let path = std::path::Path::new("locales/pl/news/a.ftl");
    let told = warning("double-space", Place::file(path), Said::new("double-space"));
    let said = |speech| translated(&told, speech).message;
    assert_eq!(said(Speech::English), "More than one space stands here.");
    assert_eq!(said(Speech::File), "Tu jest więcej niż jedna spacja.");
    assert_eq!(said("de".parse().unwrap()), "Hier steht mehr als ein Leerzeichen.");
    assert_eq!(translated(&told, Speech::File).severity, Severity::Warning);
    assert!("xx".parse::<Speech>().is_err());
    // What is only said in English stays, and what lies elsewhere has no language of its own.
    let plain = Diagnostic::error("x", Place::file(std::path::Path::new("horo.toml")), "wrong");
    assert_eq!(translated(&plain, Speech::File), plain);
}
