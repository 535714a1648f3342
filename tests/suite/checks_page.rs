//! docs/checks.md is made from `horo::check::RULES`, and every code that a finding can have stands in it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use horo::check::{RULES, Rule};
use horo::diagnostic::Severity;
use horo::files::{Disk as _, Kind, RealDisk};

const PAGE: &str = "docs/checks.md";
const UPDATE: &str = "HORO_GOLDEN=update cargo test --test suite checks_page";
const LIMIT: u64 = 1_000_000;

/// Before and behind the rules: what a finding is, and those that no example pair can show.
const HEAD: &str = include_str!("../data/checks_page/head.md");
const TAIL: &str = include_str!("../data/checks_page/tail.md");

#[test]
fn checks_page_says_what_the_tables_say() {
    let path = root().join(PAGE);
    let wanted = page();
    if std::env::var("HORO_GOLDEN").is_ok_and(|wish| wish == "update") {
        RealDisk.write(&path, wanted.as_bytes()).unwrap();
    }
    let found = RealDisk.read(&path, LIMIT).unwrap_or_default();
    assert!(
        found == wanted.as_bytes(),
        "{PAGE} does not say what the tables say. To make it again: {UPDATE}"
    );
}

#[test]
fn checks_page_explains_every_code_that_a_finding_can_have() {
    let page = page();
    let mut unexplained = Vec::new();
    for file in rust_files(&root().join("src")) {
        let text = String::from_utf8(RealDisk.read(&file, LIMIT).unwrap()).unwrap();
        // What the tests of a file say is no finding of anybody's.
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for maker in ["Diagnostic::error(", "Diagnostic::warning(", "Diagnostic::note(", "Refusal::new("] {
            for (_, after) in text.match_indices(maker).map(|(at, _)| text.split_at(at + maker.len())) {
                let Some(code) = after.trim_start().strip_prefix('"').and_then(|code| code.split('"').next())
                else {
                    continue;
                };
                if !page.contains(&format!("`{code}`")) {
                    unexplained.push(format!("{code} in {}", file.display()));
                }
            }
        }
    }
    assert!(
        unexplained.is_empty(),
        "give these a row in tests/data/checks_page/tail.md, then {UPDATE}: {unexplained:#?}"
    );
}

fn page() -> String {
    let mut page = HEAD.to_owned();
    page.push_str("## A translation beside its source\n");
    for rule in RULES {
        let _ = write!(page, "\n### `{}`\n\n**{}** · {}\n\n", rule.code, severity(rule), rule.what);
        let _ = writeln!(page, "```text\n{}", shown("bg", rule.source));
        let _ = writeln!(page, "{}{}", shown("wrong", rule.wrong), foreign(rule.wrong));
        let _ = writeln!(page, "{}\n```", shown(&format!("right ({})", rule.locale), rule.right));
    }
    let _ = write!(page, "\n{TAIL}To make this page again: `{UPDATE}`.\n");
    page
}

fn severity(rule: &Rule) -> &'static str {
    match rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// A text behind its label, further lines below it, with what cannot be seen as its number.
fn shown(label: &str, text: &str) -> String {
    const WIDTH: usize = 13;
    let visible: String = text
        .chars()
        .map(|c| match c {
            '\n' => format!("\n{:WIDTH$}", ""),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\0'..='\u{1f}' => {
                format!("⟨U+{:04X}⟩", c as u32)
            }
            c => c.to_string(),
        })
        .collect();
    let text = if visible.trim().is_empty() { "(nothing)" } else { &visible };
    format!("{:WIDTH$}{text}", format!("{label}:"))
}

/// What an example hides: a Cyrillic letter inside a Latin word.
fn foreign(text: &str) -> String {
    let is_cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    let mixed = text
        .split(|c: char| !c.is_alphabetic())
        .find(|word| word.contains(is_cyrillic) && word.contains(|c: char| c.is_ascii_alphabetic()));
    mixed
        .and_then(|word| word.chars().find(|&c| is_cyrillic(c)))
        .map_or_else(String::new, |c| format!("   (this “{c}” is Cyrillic, U+{:04X})", c as u32))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "rs")
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for name in RealDisk.list(folder).unwrap() {
        let path = folder.join(&name);
        match RealDisk.kind(&path).unwrap() {
            Some(Kind::Folder) if name != "tests" => files.extend(rust_files(&path)),
            Some(Kind::File(_)) if is_rust(&path) && !name.ends_with("tests.rs") => files.push(path),
            _ => {}
        }
    }
    files
}
