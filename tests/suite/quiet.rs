//! Runs that must leave no trace: the second one, the dry one, the one that is not allowed; and the same bytes anywhere.

use std::collections::BTreeMap;
use std::process::Command;
use std::sync::Arc;
use std::time::SystemTime;

use horo::cli::Failure;
use horo::files::{Lock, RealDisk};

use crate::faults::{Fault, FaultyDisk, Scope};
use crate::project::{ID, INPUT, Project, Told, ftl};
use crate::texts::EDIT;

/// Read-only file system.
const EROFS: i32 = 30;

#[test]
fn who_comes_second_is_told_who_holds_the_lock() {
    let project = Project::published(&["de"]);
    project.edit(INPUT, EDIT.0, EDIT.1);
    let note = project.path(".horo/lock");
    let lock = Lock::acquire(&project.root, &note, "process 42 (horo run)").unwrap();
    let before = project.tree("");
    for args in [&["run"][..], &["accept", "de"]] {
        let told = project.horo(args);
        assert_eq!(told.code, Some(75), "{told:?}");
        assert!(
            told.stderr.contains("another horo is at work in this project: process 42 (horo run)"),
            "{told:?}"
        );
        assert!(told.stderr.contains("\n  → Wait until it is done"), "{told:?}");
    }
    // Who only looks need not wait.
    for args in [&["status"][..], &["check"], &["run", "--dry-run"]] {
        assert_eq!(project.horo(args).code, Some(0));
    }
    assert_eq!(project.tree(""), before);
    drop(lock);
    assert_eq!(project.horo(&["run"]).code, Some(0), "a lock ends with its process");
}

#[test]
fn of_many_runs_at_once_each_does_the_job_or_says_that_another_does() {
    let project = Project::translated(&["de"]);
    let mut children: Vec<_> = (0..4)
        .map(|_| {
            let mut child = project.command(&["run"]);
            child.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let ended: Vec<_> =
        children.drain(..).map(|child| Told::from(child.wait_with_output().unwrap())).collect();
    assert!(ended.iter().all(|told| matches!(told.code, Some(0 | 75))), "{ended:?}");
    assert!(ended.iter().any(|told| told.code == Some(0)), "{ended:?}");
    assert_eq!(project.published_in().len(), 2);
    assert!(project.run().survey.written.is_empty());
}

#[test]
fn a_disk_that_cannot_be_written_says_so_and_nothing_changes() {
    let project = Project::published(&["de"]);
    project.edit(INPUT, EDIT.0, EDIT.1);
    let before = project.tree("");
    let fault = Fault::Fail { at: 0, errno: EROFS, is_lasting: true };
    let error = project.run_on(Arc::new(FaultyDisk::new(RealDisk, fault, Scope::Changes))).unwrap_err();
    let told = Failure::from(error).text();
    assert!(
        told.contains("the disk is read-only") && told.contains("give yourself the right to write"),
        "{told}"
    );
    assert_eq!(project.tree(""), before);
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that could not run says so")]
fn a_folder_that_is_mounted_read_only_says_so_and_can_still_be_looked_at() {
    let project = Project::published(&["de"]);
    project.edit(INPUT, EDIT.0, EDIT.1);
    let before = project.tree("");
    let horo = |args: &str| {
        let script = "mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" || exit 99; exec \"$2\" -C \"$1\" $3";
        let mut command = Command::new("unshare");
        command
            .args(["-m", "sh", "-c", script, "sh"])
            .arg(&project.root)
            .arg(env!("CARGO_BIN_EXE_horo"))
            .arg(args);
        command.output().map(Told::from)
    };
    let told = match horo("run") {
        Ok(told) if !matches!(told.code, Some(1 | 99)) => told,
        _ => return eprintln!("skipped: this machine lets no test mount a folder read-only"),
    };
    assert_eq!(told.code, Some(5), "{told:?}");
    assert!(told.stderr.contains("the disk is read-only") && told.stderr.contains("locales"), "{told:?}");
    assert_eq!(horo("status").unwrap().code, Some(0));
    assert_eq!(project.tree(""), before);
}

#[expect(
    clippy::disallowed_methods,
    reason = "a file's time is what is looked at here, and `files` knows no times"
)]
fn times(project: &Project) -> BTreeMap<String, SystemTime> {
    let time = |path: String| {
        let data = std::fs::symlink_metadata(project.path(&path)).unwrap();
        (path, data.modified().unwrap())
    };
    project.tree("").into_keys().map(time).collect()
}

#[test]
fn a_second_run_changes_no_byte_and_no_time() {
    let project = Project::new();
    project.edit(INPUT, EDIT.0, EDIT.1);
    project.run();
    let (bytes, stamps) = (project.tree(""), times(&project));
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(0));
    assert!(told.stderr.contains("locales/: nothing had to be changed."), "{}", told.stderr);
    assert_eq!(project.tree(""), bytes);
    assert_eq!(times(&project), stamps);
}

#[test]
fn a_dry_run_changes_nothing_and_names_what_it_would_do() {
    let project = Project::translated(&["de", "el"]);
    let (bytes, stamps) = (project.tree(""), times(&project));
    let told = project.horo(&["run", "--dry-run"]);
    assert_eq!(told.code, Some(0), "{}", told.stderr);
    for path in [ftl("bg", ID), ftl("de", ID), crate::project::ledger("el")] {
        assert!(told.stderr.contains(&format!("    {path}\n")), "{path}: {}", told.stderr);
    }
    assert!(told.stderr.contains("Would write 6 files"), "{}", told.stderr);
    assert!(told.stderr.contains("Would release 1 article in 3 languages"), "{}", told.stderr);
    assert_eq!(project.tree(""), bytes);
    assert_eq!(times(&project), stamps);
    assert!(!project.path(".horo").exists() && !project.path("output").exists());
    // And the run does what was said.
    let run = project.run();
    assert_eq!(run.survey.written.len(), 6);
    assert_eq!(project.published_in().len(), 3);
}

#[test]
fn the_release_has_the_same_bytes_whatever_the_place_the_zone_the_language_and_the_umask() {
    let one = Project::translated(&["de", "el"]);
    let other = one.copy();
    assert_eq!(one.horo(&["run"]).code, Some(0));
    let mut command = Command::new("sh");
    command.args(["-c", "umask 077; exec \"$0\" -C \"$1\" run", env!("CARGO_BIN_EXE_horo")]).arg(&other.root);
    command.envs([
        ("TZ", "Pacific/Kiritimati"),
        ("LANG", "ar_EG.UTF-8"),
        ("LC_ALL", "tr_TR.UTF-8"),
        ("SOURCE_DATE_EPOCH", "1"),
    ]);
    let told = Told::from(command.current_dir("/").output().unwrap());
    assert_eq!(told.code, Some(0), "{}", told.stderr);
    assert_eq!(one.tree("output"), other.tree("output"));
    assert_eq!(one.tree("locales"), other.tree("locales"));
}
