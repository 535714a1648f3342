//! The checks measured on translations with known faults, where that set is at hand.

use std::collections::HashMap;
use std::io::Read as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde::Deserialize;

use super::locale;
use crate::check::check_patterns;
use crate::diagnostic::Severity;

/// A row of the set.
#[derive(Deserialize)]
pub(super) struct Row {
    id: String,
    pub(super) lang: String,
    pub(super) source: String,
    pub(super) target: String,
    pub(super) class: String,
    pub(super) kind: String,
    twin: Option<String>,
    #[serde(default)]
    known: Option<Vec<serde_json::Value>>,
}

/// The set, or nothing when the folder is not there.
pub(super) fn rows() -> Option<Vec<Row>> {
    let shared = std::env::var_os("HORO_SHARED").map_or_else(|| PathBuf::from("../shared"), PathBuf::from);
    let path = shared.join("data/defects/dev.jsonl.gz");
    if !path.is_file() {
        return None;
    }
    let child = Command::new("gzip").arg("-dc").arg(&path).stdout(Stdio::piped()).spawn();
    let mut text = String::new();
    child.ok()?.stdout.take()?.read_to_string(&mut text).ok()?;
    Some(text.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

/// How often each code of at least a severity is reported on a row.
fn counted(row: &Row, least: Severity) -> HashMap<&'static str, usize> {
    let mut counts = HashMap::new();
    let list = check_patterns(locale("bg"), locale(&row.lang), &row.source, &row.target);
    for finding in list.into_iter().filter(|finding| finding.severity >= least) {
        *counts.entry(finding.code).or_default() += 1;
    }
    counts
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand rows")]
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

#[test]
fn what_is_printed_raises_few_alarms_and_what_was_broken_is_found() {
    let Some(rows) = rows() else {
        eprintln_skipped();
        return;
    };
    let warned: HashMap<&str, _> =
        rows.iter().map(|row| (row.id.as_str(), counted(row, Severity::Warning))).collect();
    let is_clean = |row: &&Row| {
        row.class == "clean" && row.kind == "published" && row.known.as_ref().is_none_or(Vec::is_empty)
    };
    let clean: Vec<&Row> = rows.iter().filter(is_clean).collect();
    let alarms = clean.iter().filter(|row| !warned[row.id.as_str()].is_empty()).count();
    let errors = clean.iter().filter(|row| !counted(row, Severity::Error).is_empty()).count();
    assert!(share(alarms, clean.len()) <= 0.03, "{alarms} of {} printed rows are alarmed", clean.len());
    assert_eq!(errors, 0, "printed rows with an error");

    let net = |row: &&Row| {
        let twin = row.twin.as_ref().map(|twin| &warned[twin.as_str()]);
        warned[row.id.as_str()]
            .iter()
            .any(|(code, n)| *n > twin.and_then(|twin| twin.get(code)).copied().unwrap_or(0))
    };
    let legitimate: Vec<&Row> = rows.iter().filter(|row| row.class.starts_with("ok_")).collect();
    let alarms = legitimate.iter().filter(|row| net(row)).count();
    assert!(
        share(alarms, legitimate.len()) <= 0.02,
        "{alarms} of {} legitimate rows are alarmed",
        legitimate.len()
    );

    let mut classes: Vec<&str> = rows.iter().map(|row| row.class.as_str()).collect();
    classes.sort_unstable();
    classes.dedup();
    classes.retain(|class| *class != "clean" && !class.starts_with("ok_"));
    let recall = |class: &&str| {
        let of_class: Vec<&Row> = rows.iter().filter(|row| row.class == *class).collect();
        share(of_class.iter().filter(|row| net(row)).count(), of_class.len())
    };
    for class in &classes {
        // Of a name that nobody knows little can be decided; of a sentence more or less neither.
        let least = match *class {
            "name_altered" | "name_dropped" => 0.5,
            "half_dropped" | "sentence_added" => 0.75,
            _ => 0.8,
        };
        assert!(recall(class) >= least, "{class}: {:.3}", recall(class));
    }
    #[expect(clippy::cast_precision_loss, reason = "some sixty classes")]
    let macro_recall = classes.iter().map(recall).sum::<f64>() / classes.len() as f64;
    assert!(macro_recall >= 0.97, "macro recall {macro_recall:.3}");
}

#[expect(clippy::print_stderr, reason = "a test that does not run says so")]
pub(super) fn eprintln_skipped() {
    eprintln!("skipped: HORO_SHARED names no folder with data/defects");
}

/// A case of another tool's own tests.
#[derive(Deserialize)]
struct Case {
    check: String,
    source: serde_json::Value,
    target: serde_json::Value,
    lang: Option<String>,
    expected: String,
}

/// Kinds of other tools' cases that concern prose in one of our languages, and the rules that answer them. Left out are
/// those about markup languages that no message has (BBCode, reStructuredText, printf), about white space that Fluent
/// folds, about the very same text being right, and about English as the target.
const ANSWERED: [(&str, &[&str]); 8] = [
    ("blank", &["empty"]),
    ("emails", &["email-changed"]),
    ("untranslated", &["empty"]),
    ("url", &["address-changed"]),
    ("xml-invalid", &["tag-unclosed", "tag-crossed", "tag-missing", "tag-extra", "tag-not-allowed"]),
    (
        "xml-tags",
        &[
            "tag-missing",
            "tag-extra",
            "tag-changed",
            "tag-unclosed",
            "tag-not-allowed",
            "attribute-not-allowed",
        ],
    ),
    ("double_space", &["double-space"]),
    ("doublewords", &["doubled-word"]),
];

#[test]
#[expect(clippy::disallowed_methods, reason = "shared data are read as they lie there")]
fn what_other_tools_test_of_prose_is_answered_as_they_ask() {
    let shared = std::env::var_os("HORO_SHARED").map_or_else(|| PathBuf::from("../shared"), PathBuf::from);
    let Ok(text) = std::fs::read_to_string(shared.join("data/fluent/checks/dev.jsonl")) else {
        return eprintln_skipped();
    };
    let cases = text.lines().map(|line| serde_json::from_str::<Case>(line).unwrap());
    let mut n_answered = 0;
    for case in cases {
        let Some((_, rules)) = ANSWERED.iter().find(|kind| kind.0 == case.check) else { continue };
        let (Some(source), Some(target)) = (case.source.as_str(), case.target.as_str()) else { continue };
        // Sotho doubles words as German does not.
        let code = match case.lang.as_deref() {
            Some(code @ ("de" | "nl" | "ro" | "pl" | "pt" | "lv" | "el" | "es")) => code,
            Some(_) if case.check == "doublewords" => continue,
            _ => "nl",
        };
        let list = check_patterns(locale("bg"), locale(code), source, target);
        let is_found = list.iter().any(|found| rules.contains(&found.code));
        assert_eq!(is_found, case.expected == "fail", "{}: {source:?} → {target:?}: {list:?}", case.check);
        n_answered += 1;
    }
    assert!(n_answered >= 15, "{n_answered}");
}
