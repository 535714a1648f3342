//! A whole run that dies, or whose disk fails, at any single step.
//!
//! Between two runs the editor took a paragraph away and put another one back, with other punctuation, and the translator
//! changed words and left a comment: the run takes all that in, puts a translation aside, brings another back and makes
//! a release. Wherever it stops, readers have the old or the new release, no word of the translator is lost, and the next run finishes the job.

use std::process::{Command, Stdio};
use std::sync::Arc;

use horo::cli::{Exit, Failure};
use horo::files::{Disk as _, RealDisk};
use horo::pipeline::{Run, RunError};
use horo::publish::release;

use crate::faults::{EACCES, EIO, ENOSPC, Fault, FaultyDisk, Scope, Step};
use crate::project::{ID, INPUT, Project, ftl};
use crate::trees::{Tree, assert_same};

/// What the translator typed; none of it may be lost.
const TYPED: [&str; 5] = [
    "# Bitte nicht kürzen.",
    "Tag der ganz offenen Tür im Kulturhaus",
    "Das Kulturhaus begrüßte 48 Gäste.\n    Die Kinder zeigten ihre Zeichnungen.",
    "Die Musik begann am Nachmittag.\n    Alle bekamen warmen Tee.",
    "Die Ausstellung bleibt bis Ende des Monats geöffnet.",
];

struct Changed {
    project: Project,
    /// `locales/` and the release after a run in which nothing happens.
    done: (Tree, Tree),
}

impl Changed {
    fn new() -> Changed {
        let project = Project::published(&["de"]);
        let (music, show) = ("Музиката започна следобед. Всички получиха топъл чай.\n\n", "Изложбата остава");
        project.edit(INPUT, music, "");
        project.run();
        assert!(project.text(&aside()).contains("warmen Tee"));
        let old = pages(&project);
        project.edit(
            INPUT,
            &format!("{show} отворена до края на месеца.\n"),
            &music.replace("следобед.", "следобед!"),
        );
        project.edit(&ftl("de", ID), "Tag der offenen", "Tag der ganz offenen");
        project.edit(&ftl("de", ID), "# bg: Отворени врати", "# Bitte nicht kürzen.\n# bg: Отворени врати");
        let sound = project.copy();
        sound.run();
        let done = (sound.tree("locales"), pages(&sound));
        assert_ne!(done.1, old, "the run makes a release");
        let kept = sound.text(&aside());
        assert!(
            kept.contains("Ausstellung") && !kept.contains("Musik"),
            "puts one aside and brings one back: {kept}"
        );
        Changed { project, done }
    }

    /// Readers have one release, nothing typed is lost, and the next run finishes.
    fn survives(&self, hurt: &Project, case: &str) {
        let output = hurt.path("output");
        let current = release::current(&RealDisk, &output).unwrap().unwrap();
        let damages = release::verify(&RealDisk, &output, &current.id).unwrap();
        assert!(damages.is_empty(), "{case}: {damages:?}");
        let revisions = ["bg", "de"].map(|locale| hurt.data(locale)["revision"].clone());
        assert_eq!(revisions[0], revisions[1], "{case}");
        let kept: String = [ftl("de", ID), aside()]
            .iter()
            .filter(|path| RealDisk.kind(&hurt.path(path)).unwrap().is_some())
            .map(|path| hurt.text(path))
            .collect();
        for typed in TYPED {
            assert!(kept.contains(typed), "{case}: “{typed}” is lost");
        }
        hurt.run_on(Arc::new(FaultyDisk::sound(RealDisk))).unwrap_or_else(|error| panic!("{case}: {error}"));
        // No leftovers, and nothing else than without the fault; only the release's number may be another, and which
        // release came before it.
        assert_same(&hurt.tree("locales"), &self.done.0, case);
        assert_same(&pages(hurt), &self.done.1, case);
        let left: Vec<_> = hurt.tree("output").into_keys().filter(|path| path.contains("horo-tmp")).collect();
        assert_eq!(left, Vec::<String>::new(), "{case}");
    }
}

fn pages(project: &Project) -> Tree {
    let mut tree = project.current();
    tree.remove("release.json");
    tree.remove("changes.zst");
    tree
}

fn aside() -> String {
    format!("locales/de/.state/{ID}.obsolete.ftl")
}

const FOLDER: &str = "HORO_TEST_RUN_DIES_IN";
const AT: &str = "HORO_TEST_RUN_DIES_AT";
const TORN: &str = "HORO_TEST_RUN_DIES_TORN";

/// Not a test: what the children of the next test do. Without their variables it returns at once.
#[test]
fn the_run_that_dies() {
    let (Ok(folder), Ok(at)) = (std::env::var(FOLDER), std::env::var(AT)) else { return };
    let fault = Fault::Die { at: at.parse().unwrap(), is_torn: std::env::var_os(TORN).is_some() };
    let disk = FaultyDisk::new(RealDisk, fault, Scope::Changes);
    Project::at(folder.into()).run_on(Arc::new(disk)).unwrap();
}

#[test]
fn a_run_that_is_killed_at_any_step_leaves_a_whole_release_and_every_word_and_the_next_run_finishes() {
    let changed = Changed::new();
    let counting = Arc::new(FaultyDisk::new(RealDisk, Fault::Never, Scope::Changes));
    changed.project.copy().run_on(Arc::clone(&counting) as Arc<_>).unwrap();
    let (n, steps) = (counting.count(), counting.trace());
    assert!(n > 50, "only {n} steps");
    for at in 0..=n {
        // Only a write or a removal can be half done.
        let can_tear =
            matches!(steps.get(at), Some(Step::Write(..) | Step::Append(..) | Step::RemoveFolder(_)));
        for is_torn in [false, true].into_iter().filter(|is_torn| can_tear || !is_torn) {
            let hurt = changed.project.copy();
            let mut child = Command::new(std::env::current_exe().unwrap());
            child.args(["whole_run::the_run_that_dies", "--exact"]).env(FOLDER, &hurt.root);
            child.env(AT, at.to_string()).stdout(Stdio::null()).stderr(Stdio::null());
            if is_torn {
                child.env(TORN, "1");
            }
            let lived = child.status().unwrap().success();
            assert_eq!(lived, at == n, "at {at} of {n}");
            changed.survives(&hurt, &format!("killed at {at} of {n}, torn: {is_torn}"));
        }
    }
}

/// The run ended with exit code 5 and a sentence that names a path, or it told of a file that could not be read, or the
/// fault has cost nothing: what was to be remembered was read again instead.
fn is_told(changed: &Changed, hurt: &Project, ended: Result<Run, RunError>, case: &str) {
    match ended {
        Err(error) => {
            let failure = Failure::from(error);
            assert_eq!(failure.exit, Exit::Storage, "{case}: {failure:?}");
            assert!(failure.message.contains(hurt.root.to_str().unwrap()), "{case}: {}", failure.message);
            assert!(!failure.hint.is_empty(), "{case}");
        }
        Ok(run) => {
            let told = run.survey.all_diagnostics();
            let is_told = told.iter().any(|told| told.is_error() && told.hint.is_some());
            if !is_told {
                assert_same(&hurt.tree("locales"), &changed.done.0, &format!("{case}: nobody was told"));
                assert_same(&pages(hurt), &changed.done.1, &format!("{case}: nobody was told"));
            }
        }
    }
}

fn fails_everywhere(scope: Scope, errno: i32, is_lasting: bool) {
    let changed = Changed::new();
    let counting = Arc::new(FaultyDisk::new(RealDisk, Fault::Never, scope));
    changed.project.copy().run_on(Arc::clone(&counting) as Arc<_>).unwrap();
    for at in 0..counting.count() {
        let case = format!("error {errno} at {at} of {scope:?}, lasting: {is_lasting}");
        let hurt = changed.project.copy();
        let disk = FaultyDisk::new(RealDisk, Fault::Fail { at, errno, is_lasting }, scope);
        is_told(&changed, &hurt, hurt.run_on(Arc::new(disk)), &case);
        changed.survives(&hurt, &case);
    }
}

#[test]
fn a_disk_that_is_full_at_any_step_of_a_run_is_told_with_its_path_and_loses_nothing() {
    fails_everywhere(Scope::Changes, ENOSPC, true);
}

#[test]
fn a_missing_permission_at_any_step_of_a_run_is_told_with_its_path_and_loses_nothing() {
    fails_everywhere(Scope::Changes, EACCES, true);
}

#[test]
fn a_read_or_write_error_at_any_step_of_a_run_is_told_with_its_path_and_loses_nothing() {
    fails_everywhere(Scope::Everything, EIO, false);
}
