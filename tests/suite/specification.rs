//! Our reading of Fluent files against the specification's.
//!
//! The specification's own fixtures are not part of this repository: that test needs the shared data beside it. A dozen
//! files of our own are, with trees made by fluent.syntax for Python; but `comment_without_break` was made by hand, since
//! that program does not take the file's end for a line's end, as the grammar does.

use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, Identifier, InlineExpression, Pattern,
    PatternElement, VariantKey,
};
use horo::catalog::resource::{Resource, read};
use horo::files::{Disk as _, RealDisk};
use serde_json::{Value, json};

use crate::corpus::shared;

fn tree(resource: &Resource<'_>) -> Value {
    let body: Vec<Value> = resource.body.iter().map(entry).collect();
    json!({ "type": "Resource", "body": body })
}

fn entry(entry: &Entry<&str>) -> Value {
    let attributes = |attributes: &[Attribute<&str>]| -> Vec<Value> {
        let attribute = |attribute: &Attribute<&str>| json!({ "type": "Attribute", "id": id(&attribute.id), "value": pattern(&attribute.value) });
        attributes.iter().map(attribute).collect()
    };
    match entry {
        Entry::Message(message) => json!({
            "type": "Message",
            "id": id(&message.id),
            "value": message.value.as_ref().map(pattern),
            "attributes": attributes(&message.attributes),
            "comment": message.comment.as_ref().map(|lines| comment("Comment", lines)),
        }),
        Entry::Term(term) => json!({
            "type": "Term",
            "id": id(&term.id),
            "value": pattern(&term.value),
            "attributes": attributes(&term.attributes),
            "comment": term.comment.as_ref().map(|lines| comment("Comment", lines)),
        }),
        Entry::Comment(lines) => comment("Comment", lines),
        Entry::GroupComment(lines) => comment("GroupComment", lines),
        Entry::ResourceComment(lines) => comment("ResourceComment", lines),
        Entry::Junk { content } => json!({ "type": "Junk", "annotations": [], "content": content }),
    }
}

fn comment(kind: &str, lines: &Comment<&str>) -> Value {
    json!({ "type": kind, "content": lines.content.join("\n") })
}

fn id(id: &Identifier<&str>) -> Value {
    json!({ "type": "Identifier", "name": id.name })
}

/// The crate gives a text line by line, the specification as one.
fn pattern(pattern: &Pattern<&str>) -> Value {
    let mut elements: Vec<Value> = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression } => elements.push(placeable(expression)),
            PatternElement::TextElement { value } => {
                match elements.last_mut().and_then(|last| last.get_mut("value")) {
                    Some(Value::String(text)) => text.push_str(value),
                    _ => elements.push(json!({ "type": "TextElement", "value": value })),
                }
            }
        }
    }
    json!({ "type": "Pattern", "elements": elements })
}

fn placeable(inside: &Expression<&str>) -> Value {
    json!({ "type": "Placeable", "expression": expression(inside) })
}

fn expression(expression: &Expression<&str>) -> Value {
    match expression {
        Expression::Inline(expression) => inline(expression),
        Expression::Select { selector, variants } => {
            let variants = variants.iter().map(|variant| {
                let key = match &variant.key {
                    VariantKey::Identifier { name } => json!({ "type": "Identifier", "name": name }),
                    VariantKey::NumberLiteral { value } => json!({ "type": "NumberLiteral", "value": value }),
                };
                json!({ "type": "Variant", "key": key, "value": pattern(&variant.value), "default": variant.default })
            });
            let variants: Vec<Value> = variants.collect();
            json!({ "type": "SelectExpression", "selector": inline(selector), "variants": variants })
        }
    }
}

fn inline(expression: &InlineExpression<&str>) -> Value {
    match expression {
        InlineExpression::StringLiteral { value } => json!({ "type": "StringLiteral", "value": value }),
        InlineExpression::NumberLiteral { value } => json!({ "type": "NumberLiteral", "value": value }),
        InlineExpression::VariableReference { id: name } => {
            json!({ "type": "VariableReference", "id": id(name) })
        }
        InlineExpression::MessageReference { id: name, attribute } => json!({
            "type": "MessageReference", "id": id(name), "attribute": attribute.as_ref().map(id),
        }),
        InlineExpression::TermReference { id: name, attribute, arguments } => json!({
            "type": "TermReference", "id": id(name), "attribute": attribute.as_ref().map(id),
            "arguments": arguments.as_ref().map(call_arguments),
        }),
        InlineExpression::FunctionReference { id: name, arguments } => json!({
            "type": "FunctionReference", "id": id(name), "arguments": call_arguments(arguments),
        }),
        InlineExpression::Placeable { expression } => placeable(expression),
    }
}

fn call_arguments(arguments: &CallArguments<&str>) -> Value {
    let positional: Vec<Value> = arguments.positional.iter().map(inline).collect();
    let named = arguments.named.iter().map(|argument| {
        json!({ "type": "NamedArgument", "name": id(&argument.name), "value": inline(&argument.value) })
    });
    let named: Vec<Value> = named.collect();
    json!({ "type": "CallArguments", "positional": positional, "named": named })
}

/// The names of a folder's fixtures, sorted.
fn fixtures(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        RealDisk.list(folder).unwrap().iter().map(|name| folder.join(name)).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    paths.sort();
    paths
}

/// Our tree of a fixture and the one it ought to be, or the code with which the guard refuses it.
fn trees(path: &Path) -> Result<(Value, Value), &'static str> {
    let bytes = RealDisk.read(path, u64::MAX).unwrap();
    let wanted = RealDisk.read(&path.with_extension("json"), u64::MAX).unwrap();
    let resource = read(&bytes).map_err(|refusal| refusal.code)?;
    Ok((tree(&resource), serde_json::from_slice(&wanted).unwrap()))
}

/// Refused before they are read: a file whose only line ends are carriage returns would be one line.
const REFUSED: [&str; 4] = ["cr_err_literal", "cr_err_selector", "cr_multikey", "cr_multilinevalue"];

#[test]
fn every_fixture_of_the_specification_is_read_as_it_says() {
    let Some(folder) = shared().map(|shared| shared.join("data/fluent/fixtures")) else { return };
    let fixtures = fixtures(&folder);
    assert!(fixtures.len() > 30, "{} fixtures", fixtures.len());
    for path in fixtures {
        let name = path.file_stem().unwrap().to_str().unwrap();
        match trees(&path) {
            Ok((ours, wanted)) => assert_eq!(ours, wanted, "{name}"),
            Err(code) => assert!(REFUSED.contains(&name) && code == "line-endings", "{name}: {code}"),
        }
    }
}

#[test]
fn our_own_fixtures_are_read_as_the_specification_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/specification");
    let fixtures = fixtures(&folder);
    assert!(fixtures.len() >= 12, "{} fixtures", fixtures.len());
    for path in fixtures {
        let (ours, wanted) = trees(&path).unwrap();
        assert_eq!(ours, wanted, "{}", path.display());
    }
}

/// What a message's text reads as, in the specification's form.
fn elements(text: &str) -> String {
    let resource = read(text.as_bytes()).unwrap();
    let (_, message) = resource.message("m").unwrap_or_else(|| panic!("no message in {text:?}"));
    let told = pattern(message.value.as_ref().unwrap());
    let elements = told["elements"].as_array().unwrap().iter();
    elements.map(|element| element["value"].as_str().unwrap_or("{…}")).collect()
}

#[test]
fn where_the_crate_reads_otherwise_than_the_specification_no_word_differs() {
    // The specification counts the spaces before a placeable at a line's beginning as indentation like any other: it reads
    // “a⏎  {…}” and “  a⏎{…}”. On a page both are one space, and no normal form counts them.
    assert_eq!(elements("m =\n    a\n      { $x }\n"), "a\n{…}");
    assert_eq!(elements("m =\n      a\n    { $x }\n"), "a\n{…}");
    // The specification wants a comma between arguments, and no backslash before a bracket in a literal. The crate reads
    // these too; other programs call them errors.
    assert_eq!(elements("m = { NUMBER(1 2) }\n"), "{…}");
    assert_eq!(elements("m = { \"\\{\" }\n"), "{…}");
}
