//! Hostile translator's files through the real command: it always ends by itself, soon, small, and with a sentence about
//! the file; readers keep the release.
//!
//! The files are made by a script of the shared data and are not part of this repository.

use std::io::Read as _;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::thread::{sleep, spawn};
use std::time::Duration;

use tempfile::TempDir;

use horo::cli::Exit;
use horo::files::{Disk as _, RealDisk};

use crate::corpus::shared;
use crate::project::{ID, Project, folder, ftl};

/// How often a run is looked at.
const STEP: Duration = Duration::from_millis(10);
/// Most processor time of a run, in ticks of [`TICKS`] a second. The waiting of a busy machine does not count.
const TIME: u64 = if cfg!(debug_assertions) { 2 * TICKS } else { TICKS };
/// Linux tells processor time in hundredths of a second (`USER_HZ`), on every machine.
const TICKS: u64 = 100;
/// Most memory, in kB.
pub(crate) const MEMORY: usize = 512 << 10;
/// Larger files are refused unread.
const LARGE: u64 = 5_000_000;

/// A folder with the hostile files, made once, and their names; nothing without the shared data and a Python.
static BOMBS: LazyLock<Option<(TempDir, Vec<String>)>> = LazyLock::new(|| {
    let script = shared()?.join("eval/bombs/gen_bombs.py");
    let made = folder();
    let mut python = Command::new("python3");
    let status = python.arg(&script).arg(made.path()).arg("ftl_*").stdout(Stdio::null()).status().ok()?;
    assert!(status.success());
    let names = RealDisk.list(made.path()).unwrap();
    assert!(names.len() > 130, "only {} hostile files", names.len());
    Some((made, names))
});

/// The message `m` or `m0` of a hostile file becomes a title, so that it is formatted and checked, not only read.
fn as_title(bomb: &[u8]) -> Vec<u8> {
    let at = [&b"m = "[..], b"m0 = ", b"m =\n", b"m0 =\n"].iter().find_map(|id| {
        let starts = bomb.windows(id.len()).position(|part| part == *id);
        starts
            .filter(|&at| at == 0 || bomb[at - 1] == b'\n')
            .map(|at| (at, id.iter().position(|c| *c == b' ').unwrap()))
    });
    at.map_or_else(|| bomb.to_vec(), |(at, id)| [&bomb[..at], b"title", &bomb[at + id..]].concat())
}

/// Most memory that horo has had so far as this process, in kB. For an instant after it was begun, a process still shows
/// the name and the memory of the one that began it, which are these tests.
fn high_water(id: u32) -> usize {
    let status = RealDisk.read(format!("/proc/{id}/status").as_ref(), 1 << 16).unwrap_or_default();
    let status = String::from_utf8_lossy(&status).into_owned();
    if !status.starts_with("Name:\thoro\n") {
        return 0;
    }
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

/// Whether a process has ended and waits to be asked for its exit code, and the processor time it took, in ticks.
fn state(id: u32) -> (bool, u64) {
    let told = RealDisk.read(format!("/proc/{id}/stat").as_ref(), 1 << 16).unwrap();
    let told = String::from_utf8_lossy(&told).into_owned();
    let fields: Vec<&str> = told.rsplit_once(") ").unwrap().1.split(' ').collect();
    (fields[0] == "Z", fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap())
}

/// Runs horo over a project; exit code, what it said, and the most memory seen.
pub(crate) fn run_over(project: &Project, args: &[&str], name: &str) -> (Option<i32>, String, usize) {
    let mut child = project.command(args).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let (mut told, mut memory) = (child.stderr.take().unwrap(), 0);
    let listener = spawn(move || {
        let mut text = String::new();
        told.read_to_string(&mut text).map(|_| text)
    });
    let ticks = loop {
        memory = memory.max(high_water(child.id()));
        let (has_ended, ticks) = state(child.id());
        if has_ended || ticks > TIME {
            break ticks;
        }
        sleep(STEP);
    };
    child.kill().unwrap();
    let code = child.wait().unwrap().code();
    assert!(ticks <= TIME, "{name}: still at work after {ticks} hundredths of a second, with {memory} kB");
    (code, listener.join().unwrap().unwrap(), memory)
}

fn survives_every(nth: usize) {
    let Some((bombs, names)) = &*BOMBS else { return skipped() };
    let base = Project::published(&["de"]);
    let old = base.current();
    let documented: Vec<i32> =
        [Exit::Done, Exit::Content].iter().map(|exit| i32::from(exit.code())).collect();
    for name in names.iter().skip(nth).step_by(2) {
        let project = base.copy();
        let (from, german) = (bombs.path().join(name), ftl("de", ID));
        if let Ok(bomb) = RealDisk.read(&from, LARGE) {
            project.write_bytes(&german, &as_title(&bomb));
            RealDisk.remove_file(&from).unwrap();
        } else {
            RealDisk.rename(&from, &project.path(&german)).unwrap();
        }
        let (code, told, memory) = run_over(&project, &["run"], name);
        let start: String = told.chars().take(2000).collect();
        assert!(code.is_some_and(|code| documented.contains(&code)), "{name}: {code:?}: {start}");
        assert!(told.contains(&german), "{name}: nothing is said about the file: {start}");
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
