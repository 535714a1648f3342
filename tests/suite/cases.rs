//! The command line, one case a folder in tests/cases; a folder's name is the fact it proves.
//!
//! `cmd` holds one command, `in/` the folder it is given in, and `expected/` what comes of it: `stdout`, `stderr`, `code`
//! (nothing and 0 where there is no such file), and in `files/` every file that it wrote or changed. After a wanted change
//! `HORO_GOLDEN=update cargo test --test suite cases` writes `expected/` anew; it is reviewed like code.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use horo::files::{Disk as _, Kind, RealDisk};

use crate::project::{Told, folder};
use crate::trees::{Tree, assert_same, tree};

/// Stands for the folder of a case where it is named.
const FOLDER: &str = "[folder]";

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

#[test]
fn every_case_says_and_does_what_is_expected() {
    let names = RealDisk.list(&cases()).unwrap();
    assert!(names.len() >= 15, "{names:?}");
    let is_update = std::env::var_os("HORO_GOLDEN").is_some_and(|wish| wish == "update");
    for name in names {
        let found = outcome(&name);
        let expected = cases().join(&name).join("expected");
        if is_update {
            if RealDisk.kind(&expected).unwrap().is_some() {
                RealDisk.remove_folder(&expected).unwrap();
            }
            lay(&found, &expected);
        }
        assert_same(&found, &tree(&expected), &name);
    }
}

/// What `expected/` should hold.
fn outcome(name: &str) -> Tree {
    let case = cases().join(name);
    let before = tree(&case.join("in"));
    let place = folder();
    let root = place.path().join("case");
    RealDisk.create_folder(&root).unwrap();
    lay(&before, &root);
    let told = run(&case, &root);
    let plain = |text: &str| text.replace(root.to_str().unwrap(), FOLDER).into_bytes();
    let code = told.code.map_or_else(|| "killed".to_owned(), |code| code.to_string());
    let mut found = Tree::new();
    found.insert("stdout".into(), plain(&told.stdout));
    found.insert("stderr".into(), plain(&told.stderr));
    found.insert("code".into(), format!("{code}\n").into_bytes());
    found.retain(|name, bytes| !(bytes.is_empty() || name == "code" && bytes == b"0\n"));
    let after = tree(&root);
    assert!(before.keys().all(|path| after.contains_key(path)), "{name}: a file is gone");
    // Caches and who held the lock are nobody's business.
    for (path, bytes) in after.into_iter().filter(|(path, _)| !path.starts_with(".horo/")) {
        if before.get(&path) != Some(&bytes) {
            found.insert(format!("files/{path}"), bytes);
        }
    }
    found
}

/// Runs `horo WORDS… [< FILE]`, as `cmd` says.
fn run(case: &Path, root: &Path) -> Told {
    let line = String::from_utf8(RealDisk.read(&case.join("cmd"), 1 << 16).unwrap()).unwrap();
    let (words, input) =
        line.trim().split_once(" < ").map_or((line.trim(), None), |(words, file)| (words, Some(file)));
    let words = words.strip_prefix("horo").expect("a case begins with “horo”");
    let mut command = Command::new(env!("CARGO_BIN_EXE_horo"));
    command.args(words.split_whitespace()).current_dir(root).env_remove("COLUMNS");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let input = input.map(|file| RealDisk.read(&root.join(file), 1 << 20).unwrap()).unwrap_or_default();
    // A command that reads nothing may be gone already.
    let _ = child.stdin.take().unwrap().write_all(&input);
    Told::from(child.wait_with_output().unwrap())
}

fn lay(tree: &Tree, root: &Path) {
    for (path, bytes) in tree {
        let path = root.join(path);
        RealDisk.create_folder(path.parent().unwrap()).unwrap();
        RealDisk.write(&path, bytes).unwrap();
    }
}

#[test]
fn every_case_has_a_command_and_a_name_that_is_a_sentence() {
    for name in RealDisk.list(&cases()).unwrap() {
        let words = name.split('_').count();
        assert!(
            words >= 4 && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'),
            "{name}"
        );
        let cmd = RealDisk.kind(&cases().join(&name).join("cmd")).unwrap();
        assert!(matches!(cmd, Some(Kind::File(_))), "{name}");
    }
}
