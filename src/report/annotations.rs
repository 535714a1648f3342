//! Findings as the notes that GitHub and GitLab put beside the lines of a change.
//!
//! Sources: “Workflow commands for GitHub Actions” and “Code Quality report format” of GitLab, as of 2026.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::format::{uri, whole, word};
use super::talk::visible;
use crate::diagnostic::Diagnostic;
use crate::files::sha256;

/// One workflow command a line. A command ends with its line, so what stands in a file can begin none.
pub(super) fn github<'a>(all: impl Iterator<Item = &'a Diagnostic>) -> String {
    let command = |told: &Diagnostic| {
        let level = word(told, ["notice", "warning", "error"]);
        let mut properties = vec![format!("file={}", property(&uri(told)))];
        if let Some(at) = &told.place.at {
            let end = at.start.column + at.line[at.span.clone()].chars().count();
            properties.push(format!("line={}", at.start.line));
            properties.push(format!("col={}", at.start.column));
            properties.push(format!("endColumn={end}"));
        }
        properties.push(format!("title={}", property(told.code)));
        let text = whole(told).lines().map(|line| data(&visible(line))).collect::<Vec<_>>().join("%0A");
        format!("::{level} {}::{text}\n", properties.join(","))
    };
    all.map(command).collect()
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(&visible(text)).replace(':', "%3A").replace(',', "%2C")
}

/// One JSON array. A fingerprint stays the same while the line does, wherever in its file it moves.
pub(super) fn gitlab<'a>(all: impl Iterator<Item = &'a Diagnostic>) -> String {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let issue = |told: &'a Diagnostic| {
        let line = told.place.at.as_ref().map_or("", |at| at.line.as_str());
        let marked = told.place.at.as_ref().map_or("", |at| &at.line[at.span.clone()]);
        let key = [told.code, &uri(told), line, marked].join("\0");
        let count = seen.entry(key.clone()).or_default();
        *count += 1;
        let fingerprint = sha256(format!("{key}\0{count}").as_bytes());
        json!({
            "description": whole(told),
            "check_name": told.code,
            "fingerprint": fingerprint,
            "severity": word(told, ["info", "minor", "blocker"]),
            "location": {
                "path": uri(told),
                "lines": { "begin": told.place.at.as_ref().map_or(1, |at| at.start.line) },
            },
        })
    };
    let issues: Vec<Value> = all.map(issue).collect();
    Value::from(issues).to_string() + "\n"
}
