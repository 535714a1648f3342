//! Publishing on a disk that fails, in a process that dies, and through a power cut: at every single step.
//!
//! Whatever happens, what is current afterwards is nothing, the old or the new release, whole; and the next run
//! publishes and leaves nothing behind. No step is named here: the steps are counted while they are done.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use horo::files::{Disk, RealDisk};
use horo::publish::release::{Outcome, Plan, ReleaseError, Staging, current, verify};

use crate::faults::{EACCES, EIO, ENOSPC, Fault, FaultyDisk, Scope, Step};

type Files = BTreeMap<String, Vec<u8>>;

/// The files of the n-th release: most differ from one to the next, one stays, one comes and one goes.
fn files(n: usize) -> Files {
    let page =
        |locale: &str| (format!("{locale}/a/index.html"), format!("{locale} {n} ").repeat(300).into_bytes());
    let mut files: Files = ["bg", "de", "el"].map(page).into();
    files.insert("feed.xml".into(), format!("<feed n='{n}'/>").into_bytes());
    files.insert("style.css".into(), b"p {}".to_vec());
    files.insert(format!("only-{n}.txt"), vec![]);
    files
}

/// What a run does with the finished files.
fn publish(disk: &dyn Disk, output: &Path, files: &Files) -> Result<Outcome, ReleaseError> {
    let staging = Staging::begin(disk, output, false)?.without_forms();
    let top = staging.put_tree(files)?;
    staging.finish(&top, None)
}

/// An output folder with the first `n` releases in it.
struct Site {
    folder: tempfile::TempDir,
}

impl Site {
    fn with(n: usize) -> Site {
        // Thousands of small sites: in memory where the system has a folder for that, else it takes a minute.
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        let site = Site { folder: folder.unwrap() };
        for n in 1..=n {
            publish(&FaultyDisk::sound(RealDisk), &site.output(), &files(n)).unwrap();
        }
        site
    }

    fn output(&self) -> PathBuf {
        self.folder.path().join("output")
    }

    /// Which release is current and whole, from 1; 0 for none. Anything else than these is an error.
    fn state(&self) -> Result<usize, String> {
        let output = self.output();
        let Some(current) = current(&RealDisk, &output).map_err(|error| error.to_string())? else {
            return Ok(0);
        };
        let damages = verify(&RealDisk, &output, &current.id).map_err(|error| error.to_string())?;
        if !damages.is_empty() {
            return Err(format!("{damages:?}"));
        }
        let n = usize::try_from(current.sequence).unwrap();
        for (path, bytes) in files(n) {
            let read = RealDisk.read(&output.join("current").join(&path), 1 << 20);
            if read.map_err(|error| error.to_string())? != bytes {
                return Err(format!("{path} is of another release"));
            }
        }
        Ok(n)
    }

    /// Which release is current, while somebody publishes; 0 for none.
    fn state_as_seen(&self) -> usize {
        let pointer = RealDisk.read(&self.output().join("current.json"), 10_000).unwrap_or_default();
        let text = String::from_utf8(pointer).unwrap_or_default();
        let number = text.split("\"sequence\":").nth(1).and_then(|rest| rest.split(',').next()?.parse().ok());
        number.unwrap_or(0)
    }

    /// The next run, on a disk that works.
    fn recovers_to(&self, n: usize, case: &str) {
        let output = self.output();
        publish(&FaultyDisk::sound(RealDisk), &output, &files(n))
            .unwrap_or_else(|error| panic!("{case}: {error}"));
        assert_eq!(self.state(), Ok(n), "{case}");
        assert_eq!(RealDisk.list(&output).unwrap(), ["current", "current.json", "o", "r"], "{case}");
        assert_eq!(RealDisk.list(&output.join("r")).unwrap().len(), n, "{case}: nothing is left behind");
        assert!(!RealDisk.list(&output.join("o")).unwrap().contains(&".staging".to_owned()), "{case}");
        let pointer = RealDisk.read(&output.join("current.json"), 10_000).unwrap();
        assert!(String::from_utf8(pointer).unwrap().contains(&format!("\"sequence\":{n},")), "{case}");
    }
}

#[test]
fn data_are_saved_before_the_folder_gets_its_name_and_the_name_before_the_pointer_moves() {
    let site = Site::with(1);
    let output = site.output();
    let disk = FaultyDisk::sound(RealDisk);
    let id = publish(&disk, &output, &files(2)).unwrap().done.id().to_owned();
    let trace: Vec<_> = disk.trace().iter().map(Step::to_string).collect();
    let out = output.display();
    let staging = format!("{out}/r/.staging-{id}");
    let written = trace.iter().take_while(|step| !step.starts_with("sync")).collect::<Vec<_>>();
    let is_making = |step: &str| {
        let (verb, rest) = step.split_once(' ').unwrap();
        // Nothing that stands is written to: new folders get their place in o/ by a rename.
        let is_staged = rest.contains("/.staging");
        matches!((verb, is_staged), ("folder" | "write" | "link" | "share" | "rename", true) | ("folder", _))
            && (rest.starts_with(&format!("{out}/o")) || rest.contains(&staging))
    };
    assert!(written.iter().all(|step| is_making(step)), "{trace:?}");
    let n_renamed = written.iter().filter(|step| step.starts_with("rename ")).count();
    // Three languages, each with an article: six folders. One manifest each, and for the topmost its pointer, the list
    // and what came with it.
    assert_eq!(n_renamed, 6, "{trace:?}");
    assert_eq!(
        trace[written.len()..],
        [
            format!("sync all of {staging}"),
            format!("rename {staging} to {out}/r/{id}"),
            format!("sync {out}/r"),
            format!("link {out}/.current.horo-tmp to r/{id}"),
            format!("rename {out}/.current.horo-tmp to {out}/current"),
            format!("sync {out}"),
            format!("remove all of {out}/o/.staging"),
        ]
    );
}

#[test]
fn the_same_files_again_write_nothing_and_a_plan_never_does() {
    let site = Site::with(2);
    let disk = FaultyDisk::sound(RealDisk);
    let outcome = publish(&disk, &site.output(), &files(2)).unwrap();
    assert!(matches!(outcome.done, Plan::Unchanged(_)));
    let staging = Staging::begin(&disk, &site.output(), true).unwrap();
    let top = staging.put_tree(&files(3)).unwrap();
    assert!(matches!(staging.finish(&top, None).unwrap().done, Plan::New { sequence: 3, .. }));
    assert_eq!(disk.trace(), []);
}

const FOLDER: &str = "HORO_TEST_DIES_IN";
const AT: &str = "HORO_TEST_DIES_AT";
const TORN: &str = "HORO_TEST_DIES_TORN";
const NEXT: &str = "HORO_TEST_DIES_PUBLISHING";

/// Not a test: what the children of the next tests do. Without their variables it returns at once.
#[test]
fn the_child_that_dies() {
    let (Some(folder), Ok(at)) = (std::env::var_os(FOLDER), std::env::var(AT)) else { return };
    let fault = Fault::Die { at: at.parse().unwrap(), is_torn: std::env::var_os(TORN).is_some() };
    let next = std::env::var(NEXT).unwrap().parse().unwrap();
    let disk = FaultyDisk::new(RealDisk, fault, Scope::Changes);
    publish(&disk, &Path::new(&folder).join("output"), &files(next)).unwrap();
}

/// Publishes in another process that dies; whether it lived through it.
fn publish_and_die(site: &Site, next: usize, at: usize, is_torn: bool) -> bool {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["crash::the_child_that_dies", "--exact"]).env(FOLDER, site.folder.path());
    child.env(AT, at.to_string()).env(NEXT, next.to_string()).stdout(Stdio::null()).stderr(Stdio::null());
    if is_torn {
        child.env(TORN, "1");
    }
    child.status().unwrap().success()
}

const LOOPS: &str = "HORO_TEST_PUBLISHES_IN";

/// Not a test: publishes one release after the other until it is killed.
#[test]
fn the_child_that_publishes_for_ever() {
    let Some(folder) = std::env::var_os(LOOPS) else { return };
    let output = Path::new(&folder).join("output");
    for n in 1.. {
        publish(&FaultyDisk::sound(RealDisk), &output, &files(n)).unwrap();
    }
}

#[test]
fn a_process_that_is_killed_at_two_hundred_random_moments_leaves_a_whole_release() {
    let mut random = 7_u64;
    let mut killed_after = BTreeSet::new();
    for round in 0..200 {
        let site = Site::with(0);
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["crash::the_child_that_publishes_for_ever", "--exact"]).env(LOOPS, site.folder.path());
        let mut child = child.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Some releases, and then any moment of the next.
        let (releases, more) = (usize::try_from(random >> 62).unwrap(), random >> 40 & 0x3fff);
        while site.state_as_seen() < releases {
            thread::yield_now();
        }
        for _ in 0..more {
            std::hint::black_box(());
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let state = site.state().unwrap_or_else(|error| panic!("round {round}: {error}"));
        assert!(state >= releases, "round {round}: {state}");
        killed_after.insert(state);
        site.recovers_to(state + 1, &format!("round {round}"));
    }
    assert!(killed_after.len() > 2, "{killed_after:?}");
}

/// Dies at every step of the release after the first `old`; `leftovers`: where a run before it stopped, if one did.
fn dies_everywhere(old: usize, leftovers: Option<usize>) {
    for is_torn in [false, true] {
        let mut seen = 0;
        for at in 0.. {
            let site = Site::with(old);
            if let Some(at) = leftovers {
                let fault = Fault::Fail { at, errno: ENOSPC, is_lasting: true };
                publish(&FaultyDisk::new(RealDisk, fault, Scope::Changes), &site.output(), &files(old + 1))
                    .unwrap_err();
            }
            let lived = publish_and_die(&site, old + 1, at, is_torn);
            let case = format!("dead at {at} of release {}, torn: {is_torn}", old + 1);
            let state = site.state().unwrap_or_else(|error| panic!("{case}: {error}"));
            assert!(state == old || state == old + 1, "{case}: {state}");
            assert!(state >= seen, "{case}: once made, the swap stays made");
            seen = state;
            site.recovers_to(old + 1, &case);
            if lived {
                assert!(at >= 14, "only {at} steps were tried");
                break;
            }
        }
        assert_eq!(seen, old + 1);
    }
}

#[test]
fn a_process_that_dies_at_any_step_of_the_first_release_leaves_none_or_all_of_it() {
    dies_everywhere(0, None);
}

#[test]
fn a_process_that_dies_at_any_step_leaves_the_old_or_the_new_release_whole() {
    dies_everywhere(1, None);
}

#[test]
fn a_process_that_dies_while_it_mends_the_last_death_does_no_harm() {
    dies_everywhere(1, Some(8));
}

#[test]
fn a_disk_that_fails_at_any_step_leaves_the_old_or_the_new_release_whole() {
    for (scope, old) in
        [(Scope::Changes, 0), (Scope::Changes, 1), (Scope::Everything, 0), (Scope::Everything, 1)]
    {
        let counting = FaultyDisk::new(RealDisk, Fault::Never, scope);
        publish(&counting, &Site::with(old).output(), &files(old + 1)).unwrap();
        for at in 0..counting.count() {
            for (errno, is_lasting) in
                [(ENOSPC, true), (EIO, true), (EACCES, true), (ENOSPC, false), (EIO, false)]
            {
                let case = format!(
                    "error {errno} at {at} of {scope:?} of release {}, lasting: {is_lasting}",
                    old + 1
                );
                let site = Site::with(old);
                let disk = FaultyDisk::new(RealDisk, Fault::Fail { at, errno, is_lasting }, scope);
                let error = publish(&disk, &site.output(), &files(old + 1)).expect_err(&case);
                assert!(matches!(error, ReleaseError::Disk(_)), "{case}: {error}");
                let text = error.to_string();
                assert!(text.contains("output") && !error.hint().is_empty(), "{case}: {text}");
                let state = site.state().unwrap_or_else(|error| panic!("{case}: {error}"));
                assert!(state == old || state == old + 1, "{case}: {state}");
                site.recovers_to(old + 1, &case);
            }
        }
    }
}

#[test]
fn an_error_that_passes_leaves_nothing_behind_on_the_full_disk() {
    for at in 0..12 {
        let site = Site::with(1);
        let fault = Fault::Fail { at, errno: ENOSPC, is_lasting: false };
        let error = publish(&FaultyDisk::new(RealDisk, fault, Scope::Changes), &site.output(), &files(2))
            .unwrap_err();
        assert!(error.to_string().contains("no space left"), "{error}");
        assert_eq!(RealDisk.list(&site.output().join("r")).unwrap().len(), 1, "at {at}");
    }
}

#[test]
fn a_disk_that_loses_what_it_took_is_found_out_before_the_swap() {
    let site = Site::with(1);
    let sound = FaultyDisk::sound(RealDisk);
    publish(&sound, &site.output(), &files(2)).unwrap();
    let writes = sound.trace().into_iter().enumerate().filter_map(|(at, step)| match step {
        // Half of an empty file is all of it.
        Step::Write(_, bytes) if !bytes.is_empty() => Some(at),
        _ => None,
    });
    for at in writes {
        let site = Site::with(1);
        let disk = FaultyDisk::new(RealDisk, Fault::Lie { at }, Scope::Changes);
        let error = publish(&disk, &site.output(), &files(2)).unwrap_err();
        assert!(matches!(error, ReleaseError::Unfaithful { .. }), "at {at}: {error}");
        assert!(error.hint().contains("The last release still stands"));
        assert_eq!(site.state(), Ok(1));
        site.recovers_to(2, &format!("lie at {at}"));
    }
}

#[test]
fn two_errors_in_two_runs_do_no_harm_at_any_pair_of_steps() {
    for first in (0..18).step_by(2) {
        for second in 0..20 {
            let case = format!("errors at {first} and {second}");
            let site = Site::with(1);
            for at in [first, second] {
                let fault = Fault::Fail { at, errno: EIO, is_lasting: true };
                let _ = publish(&FaultyDisk::new(RealDisk, fault, Scope::Changes), &site.output(), &files(2));
                let state = site.state().unwrap_or_else(|error| panic!("{case}: {error}"));
                assert!(state == 1 || state == 2, "{case}: {state}");
            }
            site.recovers_to(2, &case);
        }
    }
}

/// What a power cut after these steps may leave: of what was not saved, any part may be lost, and a file may be cut.
/// `choose` decides for each step (0: lost, 1: cut, else kept).
fn after_power_cut(steps: &[Step], from: &Path, to: &Path, mut choose: impl FnMut() -> usize) {
    for (n, step) in steps.iter().enumerate() {
        let place = match step {
            Step::CreateFolder(path)
            | Step::Exchange(_, path)
            | Step::Append(path, _)
            | Step::Write(path, _)
            | Step::RemoveFile(path)
            | Step::RemoveFolder(path)
            | Step::Link { path, .. } => path,
            Step::Rename { to, .. } | Step::Share { to, .. } => to,
            Step::Sync(_) | Step::SyncAll(_) => continue,
        };
        let is_saved = steps[n..].iter().any(|later| match later {
            Step::SyncAll(_) => true,
            Step::Sync(path) => place.parent() == Some(path) && !matches!(step, Step::Write(..)),
            _ => false,
        });
        let kept = match (step, if is_saved { 2 } else { choose() }) {
            (_, 0) => continue,
            (Step::Write(path, bytes), 1) => Step::Write(path.clone(), bytes[..bytes.len() / 2].to_vec()),
            _ => step.clone(),
        };
        // What lost the folder it stood in is lost too.
        let _ = kept.replay(&RealDisk, from, to);
    }
}

/// Cuts the power after every step of the release after the first `old`, on a disk that skips the save with the number
/// `skipped`; the broken outcomes. When the run had ended, the new release must be current.
fn cut_everywhere(old: usize, skipped: Option<usize>) -> Vec<String> {
    let site = Site::with(old);
    let disk = FaultyDisk::sound(RealDisk);
    publish(&disk, &site.output(), &files(old + 1)).unwrap();
    let mut steps = disk.trace();
    if let Some(skipped) = skipped {
        let is_save = |step: &Step| matches!(step, Step::Sync(_) | Step::SyncAll(_));
        let at =
            (0..steps.len()).filter(|&at| is_save(&steps[at])).nth(skipped).expect("there are three saves");
        steps.remove(at);
    }
    let mut broken = Vec::new();
    let mut random = 2_u64;
    for end in 0..=steps.len() {
        for _ in 0..30 {
            let cut = Site::with(old);
            after_power_cut(&steps[..end], &site.output(), &cut.output(), || {
                random =
                    random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                usize::try_from(random >> 60).unwrap_or_default() % 4
            });
            let case = format!("power cut after {end} steps of release {}", old + 1);
            let is_allowed = |state| state == old + 1 || (state == old && end < steps.len());
            match cut.state() {
                Ok(state) if !is_allowed(state) => broken.push(format!("{case}: {state} is current")),
                Ok(_) if skipped.is_none() => cut.recovers_to(old + 1, &case),
                Ok(_) => {}
                Err(error) => broken.push(format!("{case}: {error}")),
            }
        }
    }
    broken
}

#[test]
fn a_power_cut_at_any_step_leaves_the_old_or_the_new_release_whole() {
    assert_eq!(cut_everywhere(0, None), Vec::<String>::new());
    assert_eq!(cut_everywhere(1, None), Vec::<String>::new());
}

#[test]
fn none_of_the_three_saves_could_be_left_out() {
    for skipped in 0..3 {
        assert!(!cut_everywhere(1, Some(skipped)).is_empty(), "nothing shows that save {skipped} is needed");
    }
}

#[test]
fn a_reader_that_resolves_the_pointer_once_never_sees_two_releases() {
    let site = Site::with(1);
    let output = site.output();
    let (is_done, n_resolved) = (AtomicBool::new(false), AtomicUsize::new(0));
    let (rounds, releases) = thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let (mut rounds, mut releases) = (0, BTreeSet::new());
            while !is_done.load(Ordering::SeqCst) {
                let release = output.join(RealDisk.read_link(&output.join("current")).unwrap());
                n_resolved.fetch_add(1, Ordering::SeqCst);
                let revisions = ["bg", "de", "el"].map(|locale| {
                    thread::yield_now();
                    let page = RealDisk.read(&release.join(locale).join("a/index.html"), 1 << 20).unwrap();
                    let page = String::from_utf8(page).unwrap();
                    assert_eq!(page, page[..page.len() / 300].repeat(300), "a page is whole");
                    page.split(' ').nth(1).unwrap().to_owned()
                });
                assert!(revisions.iter().all(|revision| *revision == revisions[0]), "{revisions:?}");
                releases.insert(revisions[0].clone());
                rounds += 1;
            }
            (rounds, releases.len())
        });
        for n in 2..=101 {
            publish(&FaultyDisk::sound(RealDisk), &output, &files(n)).unwrap();
            // However busy the machine is: the next release is made while a reader reads below one it has resolved.
            let before = n_resolved.load(Ordering::SeqCst);
            while n_resolved.load(Ordering::SeqCst) == before && !reader.is_finished() {
                thread::yield_now();
            }
        }
        is_done.store(true, Ordering::SeqCst);
        reader.join().unwrap()
    });
    assert!(
        rounds >= 100 && releases >= 50,
        "only {rounds} rounds of three reads, which saw {releases} releases"
    );
}
