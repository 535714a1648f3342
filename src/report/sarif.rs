//! Findings as a SARIF log.
//!
//! Source: SARIF 2.1.0, OASIS Standard of 27 March 2020. Columns count Unicode code points, as horo's do, and the log says
//! so. A finding about a whole file has no region.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::format::{uri, whole, word};
use super::talk::visible;
use crate::check::RULES;
use crate::diagnostic::Diagnostic;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// One log with one run.
pub(super) fn log<'a>(all: impl Iterator<Item = &'a Diagnostic>) -> String {
    let all: Vec<&Diagnostic> = all.collect();
    let codes: Vec<&str> = all.iter().map(|told| told.code).collect::<BTreeSet<_>>().into_iter().collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(code)).collect();
    let results: Vec<Value> = all.iter().map(|told| result(told, &codes)).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "horo", "semanticVersion": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { "PROJECT": { "description": { "text": "The folder that holds horo.toml." } } },
            "results": results,
        }],
    });
    log.to_string() + "\n"
}

/// What the log says of a rule; those that are no check's have only their name.
fn rule(code: &str) -> Value {
    match RULES.iter().find(|rule| rule.code == code) {
        Some(rule) => json!({ "id": code, "shortDescription": { "text": rule.what } }),
        None => json!({ "id": code }),
    }
}

fn result(told: &Diagnostic, codes: &[&str]) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": encoded(&uri(told)), "uriBaseId": "PROJECT" } });
    if let Some(at) = &told.place.at {
        let n_marked = at.line[at.span.clone()].chars().count();
        physical["region"] = json!({
            "startLine": at.start.line,
            "startColumn": at.start.column,
            "endColumn": at.start.column + n_marked,
            "snippet": { "text": visible(&at.line[at.span.clone()]) },
        });
    }
    let mut result = json!({
        "ruleId": told.code,
        "ruleIndex": codes.binary_search(&told.code).unwrap_or_default(),
        "level": word(told, ["note", "warning", "error"]),
        "message": { "text": whole(told) },
        "locations": [{ "physicalLocation": physical.clone() }],
    });
    if let (Some(fix), Some(region)) = (&told.fix, physical.get("region")) {
        let deleted = json!({
            "startLine": region["startLine"], "startColumn": region["startColumn"], "endColumn": region["endColumn"],
        });
        let is_marked = told.place.at.as_ref().is_some_and(|at| at.line[at.span.clone()] == fix.old);
        if is_marked {
            result["fixes"] = json!([{
                "description": { "text": "Cannot change what the text means." },
                "artifactChanges": [{
                    "artifactLocation": physical["artifactLocation"],
                    "replacements": [{ "deletedRegion": deleted, "insertedContent": { "text": fix.replacement } }],
                }],
            }]);
        }
    }
    result
}

/// A path as a URI reference: what may not stand in one is written as its bytes.
fn encoded(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}
