//! Hostile translator's files through the real command: it always ends by itself, soon, small, and with a sentence about
//! the file; readers keep the release.
//!
//! The files are made by a script of the shared data and are not part of this repository.

use std::io::Read as _;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::thread::{sleep, spawn};
use std::time::Duration;

use horo::cli::Exit;
use horo::files::{Disk as _, RealDisk};

use crate::corpus::shared;
use crate::project::{ID, Project, folder, ftl};

/// Longest time a file may take, in steps of [`STEP`]: ten seconds.
const STEPS: usize = 1000;
const STEP: Duration = Duration::from_millis(10);
/// Most memory, in kB.
const MEMORY: usize = 512 << 10;
/// Larger files are refused unread.
const LARGE: u64 = 5_000_000;

/// Which files are made: all, but of those that differ only in size the small, the largest that is read, and one that
/// is refused.
const PATTERNS: [&str; 14] = [
    "ftl_*[a-z].ftl",
    "ftl_*_[0-9].ftl",
    "ftl_*_[0-9][0-9].ftl",
    "ftl_*_[0-9]00.ftl",
    "ftl_*_[0-9]000.ftl",
    "ftl_*_[2-9]0000.ftl",
    "ftl_*_100000.ftl",
    "ftl_[pv]*_10000.ftl",
    "ftl_nest_*_1000000.ftl",
    "ftl_*_1MB.ftl",
    "ftl_blank_10MB.ftl",
    "ftl_*1e*.ftl",
    "ftl_*x99.ftl",
    "ftl_*[16].ftl",
];

/// The hostile files with their names, made once; nothing without the shared data and a Python.
static BOMBS: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let Some(script) = shared().map(|shared| shared.join("eval/bombs/gen_bombs.py")) else {
        return Vec::new();
    };
    let made = folder();
    for pattern in PATTERNS {
        let mut python = Command::new("python3");
        python.arg(&script).arg(made.path()).arg(pattern).stdout(Stdio::null());
        match python.status() {
            Ok(status) => assert!(status.success(), "{pattern}"),
            Err(_) => return Vec::new(),
        }
    }
    let names = RealDisk.list(made.path()).unwrap().into_iter();
    names.map(|name| (name.clone(), RealDisk.read(&made.path().join(name), 1 << 27).unwrap())).collect()
});

/// The message `m` or `m0` of a hostile file becomes a title, so that it is formatted and checked, not only read.
fn as_title(bomb: &[u8]) -> Vec<u8> {
    if bomb.len() as u64 > LARGE {
        return bomb.to_vec();
    }
    let at = [&b"m = "[..], b"m0 = ", b"m =\n", b"m0 =\n"].iter().find_map(|id| {
        let starts = bomb.windows(id.len()).position(|part| part == *id);
        starts
            .filter(|&at| at == 0 || bomb[at - 1] == b'\n')
            .map(|at| (at, id.iter().position(|c| *c == b' ').unwrap()))
    });
    at.map_or_else(|| bomb.to_vec(), |(at, id)| [&bomb[..at], b"title", &bomb[at + id..]].concat())
}

/// Most memory that a process has had so far, in kB.
fn high_water(id: u32) -> usize {
    let status = RealDisk.read(format!("/proc/{id}/status").as_ref(), 1 << 16).unwrap_or_default();
    let status = String::from_utf8_lossy(&status).into_owned();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

/// Runs horo over a project with this German file; exit code, what it said, and the most memory seen.
fn run_over(project: &Project, name: &str, bomb: &[u8]) -> (Option<i32>, String, usize) {
    project.write_bytes(&ftl("de", ID), bomb);
    let mut child = project.command(&["run"]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let (mut told, mut memory) = (child.stderr.take().unwrap(), 0);
    let listener = spawn(move || {
        let mut text = String::new();
        told.read_to_string(&mut text).map(|_| text)
    });
    for _ in 0..STEPS {
        memory = memory.max(high_water(child.id()));
        if let Some(status) = child.try_wait().unwrap() {
            return (status.code(), listener.join().unwrap().unwrap(), memory);
        }
        sleep(STEP);
    }
    child.kill().unwrap();
    child.wait().unwrap();
    panic!("{name}: still at work after ten seconds, with {memory} kB");
}

fn survives_every(nth: usize) {
    let bombs = &*BOMBS;
    if bombs.is_empty() {
        return skipped();
    }
    assert!(bombs.len() > 90, "only {} hostile files", bombs.len());
    let base = Project::published(&["de"]);
    let old = base.current();
    let documented: Vec<i32> =
        [Exit::Done, Exit::Content].iter().map(|exit| i32::from(exit.code())).collect();
    for (name, bomb) in bombs.iter().skip(nth).step_by(2) {
        let project = base.copy();
        let bomb = as_title(bomb);
        let (code, told, memory) = run_over(&project, name, &bomb);
        let start: String = told.chars().take(2000).collect();
        assert!(code.is_some_and(|code| documented.contains(&code)), "{name}: {code:?}: {start}");
        assert!(told.contains(&ftl("de", ID)), "{name}: nothing is said about the file: {start}");
        assert!(memory < MEMORY, "{name}: {memory} kB");
        assert!(told.len() < 8 << 20, "{name}: {} bytes are told", told.len());
        assert_eq!(project.current(), old, "{name}: readers keep the release");
    }
}

#[expect(clippy::print_stderr, reason = "tests that could not run say so")]
fn skipped() {
    eprintln!("skipped: the hostile files need python3 and the shared data (HORO_SHARED names their folder)");
}

#[test]
fn every_hostile_file_ends_in_a_diagnostic_in_time_and_in_bounds() {
    survives_every(0);
}

/// The other half, so that both cores work.
#[test]
fn every_other_hostile_file_ends_in_a_diagnostic_in_time_and_in_bounds() {
    survives_every(1);
}
