//! ARCHITECTURE.md is true: the sources import as its table says, and what it names is there.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use horo::files::{Disk as _, Kind, RealDisk};

use map::{Row, table};
use source::{Reach, Source, code_only, production, reaches, read};

mod map;
mod source;

const MAP: &str = "ARCHITECTURE.md";
const MAX_LINES: usize = 400;
/// Names of drawers: whatever lies in them belongs to somebody.
const DRAWERS: [&str; 9] =
    ["utils", "util", "helpers", "common", "misc", "types", "manager", "handler", "imp"];
/// What nobody on the line knows.
const AROUND: [&str; 4] = ["config", "pipeline", "report", "cli"];
/// The line: what the stages are called, in their order.
const LINE: [&str; 7] = ["fetch", "extract", "segment", "catalog", "glossary", "check", "publish"];

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rows() -> Vec<Row> {
    let rows = table(&read(repository(), MAP));
    assert!(!rows.is_empty(), "{MAP} has no table with the columns “module” and “may import”");
    rows
}

fn row<'r>(rows: &'r [Row], module: &str) -> &'r Row {
    rows.iter().find(|row| row.module == module).unwrap_or_else(|| {
        panic!("the import table of {MAP} has no row for `{module}`: add one where it stands in the order")
    })
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_module_imports_only_what_the_table_allows() {
    let rows = rows();
    let mut faults = Vec::new();
    for source in production(repository()) {
        let Some(module) = source.module.first() else { continue };
        let row = row(&rows, module);
        for Reach { line, root } in reaches(&source.code, &source.module) {
            if root != *module && !row.may_import.contains(&root) {
                faults.push(advice(&rows, row, &source.path, line, &root));
            }
        }
    }
    none(&faults);
}

fn advice(rows: &[Row], row: &Row, path: &str, line: usize, wanted: &str) -> String {
    let sees = |row: &&Row, name: &str| row.module == name || row.may_import.iter().any(|may| may == name);
    let better: Vec<&str> = rows
        .iter()
        .filter(|other| sees(other, &row.module) && sees(other, wanted))
        .map(|row| &*row.module)
        .collect();
    let mut text =
        format!("{path}:{line}: `{}` imports `{wanted}`, which the table does not allow. ", row.module);
    let _ = match better.as_slice() {
        [] => write!(text, "No module may see both: turn the arrow around, or pass the value in."),
        better => write!(
            text,
            "Move what needs both to the first of these that has the data: {}. ",
            better.join(", ")
        ),
    };
    text + &format!("If the arrow is right, it belongs into the table of {MAP}, with its reason.")
}

#[test]
fn a_row_of_the_table_names_only_rows_above_it() {
    let rows = rows();
    let mut above = BTreeSet::new();
    for row in &rows {
        for name in &row.may_import {
            assert!(
                above.contains(name),
                "`{}` may import `{name}`, which does not stand above it",
                row.module
            );
        }
        assert!(above.insert(row.module.clone()), "`{}` has two rows", row.module);
    }
}

#[test]
fn check_and_publish_do_not_know_each_other_and_the_line_knows_nothing_around_it() {
    let rows = rows();
    let knows = |module: &str, name: &str| row(&rows, module).may_import.iter().any(|may| may == name);
    assert!(!knows("publish", "check") && !knows("check", "publish"));
    for stage in LINE {
        assert!(
            !AROUND.iter().any(|around| knows(stage, around)),
            "{stage} knows what stands around the line"
        );
    }
    let order: Vec<_> =
        rows.iter().map(|row| row.module.as_str()).filter(|name| LINE.contains(name)).collect();
    assert_eq!(order, LINE, "the table has the stages in another order than the line");
}

#[test]
fn the_modules_of_the_library_are_the_rows_of_the_table() {
    let declared = |line: &str| Some(line.strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned());
    let lib = read(repository(), "src/lib.rs");
    let library: BTreeSet<String> = lib.lines().filter_map(declared).collect();
    let rows: BTreeSet<String> = rows().into_iter().map(|row| row.module).collect();
    assert_eq!(library, rows, "left: modules of src/lib.rs; right: rows of {MAP}");
    let strange: Vec<&str> = lib
        .lines()
        .filter(|line| !(line.is_empty() || line.starts_with("//") || declared(line).is_some()))
        .collect();
    assert!(strange.is_empty(), "lib.rs names the modules and defines nothing, but it has: {strange:?}");
    let main = code_only(&read(repository(), "src/main.rs"));
    assert_eq!(main.matches("horo::").count(), main.matches("horo::cli::").count(), "main.rs knows only cli");
}

#[test]
fn every_folder_of_the_sources_is_in_the_map_and_every_name_of_the_map_is_in_the_sources() {
    let text = read(repository(), MAP);
    let names = map::quoted(&text);
    let sources = production(repository());
    let mut faults = Vec::new();
    let folders: BTreeSet<&str> = sources
        .iter()
        .filter_map(|source| Some(source.path.rsplit_once('/')?.0))
        .filter(|f| *f != "src")
        .collect();
    for folder in &folders {
        if !names.contains(&format!("{folder}/").as_str()) {
            faults.push(format!("{folder}/ is not in {MAP}: say there what it promises"));
        }
    }
    let code: String = sources.iter().map(|source| source.code.as_str()).collect();
    for name in names {
        if is_path(name) {
            if RealDisk.kind(&repository().join(name)).unwrap().is_none() {
                faults.push(format!("{MAP} speaks of `{name}`, which is not there"));
            }
        } else if let Some(item) = item(name) {
            let is_there = KINDS.iter().any(|kind| defines(&code, kind, item));
            if !is_there {
                faults.push(format!("{MAP} speaks of `{name}`, which no source defines"));
            }
        }
    }
    none(&faults);
}

fn is_path(name: &str) -> bool {
    ["src/", "tests/", "benches/", ".ci/"].iter().any(|root| name.starts_with(root))
}

const KINDS: [&str; 8] = ["struct ", "enum ", "trait ", "type ", "fn ", "const ", "mod ", "static "];

/// The Rust name that is meant: the last part of a path, or a word in capitals and small letters.
fn item(name: &str) -> Option<&str> {
    let is_word = |word: &str| word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == ':');
    let is_type =
        name.starts_with(|c: char| c.is_ascii_uppercase()) && name.contains(|c: char| c.is_ascii_lowercase());
    (is_word(name) && (is_type || name.contains("::"))).then(|| name.rsplit("::").next().unwrap_or(name))
}

fn defines(code: &str, kind: &str, item: &str) -> bool {
    code.match_indices(item).any(|(at, _)| {
        let ends = code[at + item.len()..].chars().next().is_none_or(|c| !(c.is_alphanumeric() || c == '_'));
        ends && (code[..at].ends_with(kind) || is_variant(code, at))
    })
}

/// A variant of an enum stands alone at the start of its line.
fn is_variant(code: &str, at: usize) -> bool {
    code[at..].starts_with(char::is_uppercase) && code[..at].ends_with("\n    ")
}

#[test]
fn no_production_file_is_longer_than_400_lines() {
    let told = |source: &Source| {
        let Source { path, n_lines, .. } = source;
        (*n_lines > MAX_LINES)
            .then(|| format!("{path} has {n_lines} lines: give its second noun a file of its own"))
    };
    none(&production(repository()).iter().filter_map(told).collect::<Vec<_>>());
}

#[test]
fn no_module_is_a_drawer() {
    let mut faults = Vec::new();
    for source in production(repository()) {
        if let Some(drawer) = source.module.iter().find(|name| DRAWERS.contains(&name.as_str())) {
            faults
                .push(format!("{}: “{drawer}” says nothing; name the file after what is in it", source.path));
        }
    }
    none(&faults);
}

#[test]
fn only_report_prints_only_files_opens_files_and_nobody_looks_at_the_clock() {
    let rules: [(&[&str], &[&str], &str); 4] = [
        (
            &["println!", "eprintln!", "print!", "eprint!", "dbg!", "io::stdout", "io::stderr"],
            &["src/report/"],
            "prints: return the text, or use `report::talk` and `report::data` from `cli`",
        ),
        (
            &["std::fs", "File::", "OpenOptions", "rustix::fs", "tokio::fs", "canonicalize(", "read_dir("],
            &["src/files/"],
            "touches the disk: take a `&dyn Disk`",
        ),
        (
            &["SystemTime", "Instant::"],
            // Signed metadata say when they were signed; whoever serves and pulls waits, and not for ever.
            &["src/cli/clock.rs", "src/deliver/"],
            "looks at the clock: the same input must give the same bytes",
        ),
        (
            &["tokio::time"],
            &["src/fetch/web/", "src/deliver/", "src/cli/clock.rs"],
            "waits: only who talks to servers has to be patient, and for how long `cli::clock` knows",
        ),
    ];
    let mut faults = Vec::new();
    for source in production(repository()) {
        for (marks, homes, fault) in &rules {
            let (path, code) = (&source.path, &source.code);
            let found = |mark: &&&str| code.match_indices(**mark).any(|(at, _)| is_word_start(code, at));
            if let Some(mark) =
                marks.iter().find(found).filter(|_| !homes.iter().any(|home| path.starts_with(home)))
            {
                faults.push(format!("{path}: `{mark}` {fault}"));
            }
        }
    }
    none(&faults);
}

fn is_word_start(code: &str, at: usize) -> bool {
    !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

#[test]
fn what_ci_runs_and_what_just_runs_are_the_same_steps() {
    let (ci, just) = (read(repository(), ".ci/run"), read(repository(), "justfile"));
    let steps = ci.lines().find_map(|line| line.strip_prefix("STEPS=(")?.strip_suffix(')')).unwrap();
    for step in steps.split(' ') {
        assert!(ci.contains(&format!("\n{step}() {{")), ".ci/run has no function for its step “{step}”");
        assert!(just.contains(&format!(".ci/run {step}")), "no recipe of the justfile runs “.ci/run {step}”");
    }
    let commands = just.lines().filter(|line| line.starts_with(' ')).map(str::trim);
    for command in commands.filter(|command| command.starts_with("cargo ")) {
        assert!(
            !["test", "clippy", "fmt", "doc"].iter().any(|name| command.contains(name)),
            "{command}: call .ci/run"
        );
    }
}

#[test]
fn an_import_is_seen_in_a_group_in_a_path_and_through_super_but_not_in_a_comment_or_a_text() {
    let seen = |text: &str, module: &[&str]| -> Vec<String> {
        let module: Vec<String> = module.iter().map(|&name| name.to_owned()).collect();
        reaches(&code_only(text), &module)
            .into_iter()
            .map(|reach| format!("{}:{}", reach.line, reach.root))
            .collect()
    };
    let group = "use crate::{\n    files::{self, Disk},\n    span::Span,\n};\n";
    assert_eq!(seen(group, &["check"]), ["1:files", "1:span"]);
    assert_eq!(seen("\nfn f() -> crate::publish::Site { g() }", &["check"]), ["2:publish"]);
    assert_eq!(seen("use super::super::files::Disk;\nuse super::view;", &["check", "quotes"]), ["1:files"]);
    let hidden = "// crate::a\n/// [crate::b]\nlet t = \"crate::c\"; let q = '\"'; let r = r#\"crate::d\"#; fn f<'a>() {}\nuse crate::e;";
    assert_eq!(seen(hidden, &["check"]), ["4:e"]);
}

#[test]
fn tests_are_told_from_production_code() {
    let sources = production(repository());
    assert!(sources.iter().all(|source| !source.path.ends_with("tests.rs")));
    assert!(sources.iter().any(|source| source.path == "src/catalog/guard.rs" && source.n_lines > 100));
    assert_eq!(
        RealDisk.kind(&repository().join("src/lib.rs")).unwrap().map(|kind| matches!(kind, Kind::File(_))),
        Some(true)
    );
}
