//! A small project in a temporary folder: one short article in Bulgarian, its words in all eight languages, and what a
//! person at the keyboard does with it.
//!
//! It lies in memory where the system has a folder for that. Every fact begins with a project of its own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, LazyLock};

use horo::catalog::ledger::{Origin, State, TargetLedger};
use horo::config::Config;
use horo::files::{Disk, Kind, RealDisk};
use horo::leverage::engine::Engine;
use horo::pipeline::{
    self, Acceptance, Accepted, Drafted, Drafts, Examined, Options, Purpose, Run, RunError, Stop, Survey, Way,
};
use horo::publish::compressed::plain_name;

use crate::texts::{BULGARIAN, TRANSLATIONS, translation};
use crate::trees::{Tree, collect, collect_as_read};

/// The file of the article.
pub const INPUT: &str = "input/otvoreni-vrati.txt";
/// The article's id.
pub const ID: &str = "2024-03-06-otvoreni-vrati-v-chitalishteto";
/// The eight target locales.
pub const TARGETS: [&str; 8] = ["de", "nl", "ro", "pl", "pt", "lv", "el", "es"];

/// A project on the real disk.
pub struct Project {
    _folder: Option<tempfile::TempDir>,
    /// The folder that holds `horo.toml`.
    pub root: PathBuf,
    targets: Vec<&'static str>,
}

/// What the command said and how it ended.
#[derive(Debug)]
pub struct Told {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// A folder for a test, in memory if possible.
pub fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

/// The words of the pages as the repository has them.
static SITE_WORDS: LazyLock<BTreeMap<&str, Vec<u8>>> = LazyLock::new(|| {
    let words = |locale| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{locale}/site.ftl"));
        (locale, RealDisk.read(&path, 1 << 20).unwrap())
    };
    TARGETS.into_iter().chain(["bg"]).map(words).collect()
});

impl Project {
    /// The article and nothing else: no locale has begun.
    pub fn untranslated(targets: &[&'static str]) -> Project {
        let folder = folder();
        let root = folder.path().join("проект");
        let project = Project { _folder: Some(folder), root, targets: targets.to_vec() };
        project.write(INPUT, BULGARIAN);
        project.settings("");
        for locale in targets.iter().copied().chain(["bg"]) {
            project.write_bytes(&format!("locales/{locale}/site.ftl"), &SITE_WORDS[locale]);
            project.write(&format!("locales/{locale}/terms.ftl"), "-secon = SECON\n");
        }
        project
    }

    /// With complete translations in these locales, as if they had just been typed; horo has never run.
    pub fn translated(targets: &[&'static str]) -> Project {
        let project = Project::untranslated(targets);
        for locale in targets {
            project.translate(locale, ID);
        }
        project
    }

    /// The article in nine languages, published.
    pub fn new() -> Project {
        Project::published(&TARGETS)
    }

    /// The article in Bulgarian and these languages, published.
    pub fn published(targets: &[&'static str]) -> Project {
        let project = Project::translated(targets);
        let run = project.run();
        assert_eq!((&run.diagnostics, run.survey.all_diagnostics()), (&Vec::new(), Vec::new()));
        project
    }

    /// The project in a folder that somebody else will remove.
    pub fn at(root: PathBuf) -> Project {
        Project { _folder: None, root, targets: TARGETS.to_vec() }
    }

    /// Another folder with the same files.
    pub fn copy(&self) -> Project {
        let folder = folder();
        let root = folder.path().join("a copy");
        let copy = Project { _folder: Some(folder), root, targets: self.targets.clone() };
        for (path, bytes) in self.tree("") {
            match RealDisk.kind(&self.path(&path)).unwrap() {
                Some(Kind::Link) => {
                    let to = RealDisk.read_link(&self.path(&path)).unwrap();
                    RealDisk.create_folder(copy.path(&path).parent().unwrap()).unwrap();
                    RealDisk.link(&to, &copy.path(&path)).unwrap();
                }
                _ => copy.write_bytes(&path, &bytes),
            }
        }
        copy
    }

    /// Writes `horo.toml` with these lines under `[release]`. Spelling is left out: what dictionaries there are, every
    /// machine says otherwise.
    pub fn settings(&self, release: &str) {
        self.all_settings(release, "spelling = false");
    }

    /// Writes `horo.toml` with lines under `[release]` and under `[check]`.
    pub fn all_settings(&self, release: &str, check: &str) {
        let targets = &self.targets;
        self.write(
            "horo.toml",
            &format!(
                "[locales]\nsource = \"bg\"\ntargets = {targets:?}\n\n[site]\nbase_url = \"https://news.example.eu\"\n\n[release]\n{release}\n\n[check]\n{check}\n"
            ),
        );
    }

    /// Types the translation of every message that the table knows over what stands in the file.
    pub fn translate(&self, locale: &str, article: &str) {
        let units = self.article(article).source.units;
        let messages: Vec<String> = units
            .iter()
            .map(|unit| {
                let text = translation(locale, &unit.sentences.join(" "));
                format!("{} =\n    {}\n", unit.id, text.replace('\n', "\n    "))
            })
            .collect();
        self.write(&ftl(locale, article), &messages.join("\n"));
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        self.write_bytes(path, text.as_bytes());
    }

    pub fn write_bytes(&self, path: &str, bytes: &[u8]) {
        let path = self.path(path);
        RealDisk.create_folder(path.parent().unwrap()).unwrap();
        RealDisk.write(&path, bytes).unwrap();
    }

    pub fn remove(&self, path: &str) {
        RealDisk.remove_file(&self.path(path)).unwrap();
    }

    pub fn bytes(&self, path: &str) -> Vec<u8> {
        RealDisk.read(&self.path(path), 1 << 24).unwrap()
    }

    pub fn text(&self, path: &str) -> String {
        String::from_utf8(self.bytes(path)).unwrap()
    }

    /// Changes the only place in a file where `from` stands.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert_eq!(text.matches(from).count(), 1, "“{from}” in {path}:\n{text}");
        self.write(path, &text.replace(from, to));
    }

    /// Everything below a folder of the project.
    pub fn tree(&self, folder: &str) -> Tree {
        let mut tree = Tree::new();
        collect(&self.path(folder), folder, &mut tree);
        // What may be deleted at any time is no part of the project.
        tree.retain(|path, _| !path.starts_with(".horo/"));
        tree
    }

    /// The files of the release that readers see, through the links that it shares folders by; without the compressed
    /// forms beside the files, which hold nothing else.
    pub fn current(&self) -> Tree {
        let Ok(release) = RealDisk.read_link(&self.path("output/current")) else { return Tree::new() };
        let mut tree = Tree::new();
        collect_as_read(&self.path("output").join(release), "", &mut tree);
        tree.retain(|path, _| plain_name(path).is_none());
        tree
    }

    /// An article's published data in a language.
    pub fn data(&self, locale: &str) -> serde_json::Value {
        serde_json::from_str(&self.text(&format!("output/current/{locale}/{ID}/article.json"))).unwrap()
    }

    /// An article's published page in a language.
    pub fn page(&self, locale: &str) -> String {
        self.text(&format!("output/current/{locale}/{ID}/index.html"))
    }

    /// The languages and revisions in which the article is published.
    pub fn published_in(&self) -> Vec<(String, u64)> {
        let locales = ["bg"].into_iter().chain(self.targets.iter().copied());
        locales
            .filter(|locale| self.current().contains_key(&format!("{locale}/{ID}/article.json")))
            .map(|locale| (locale.to_owned(), self.data(locale)["revision"].as_u64().unwrap()))
            .collect()
    }

    pub fn ledger(&self, locale: &str) -> TargetLedger {
        TargetLedger::parse(&self.text(&ledger(locale))).unwrap()
    }

    /// Makes a machine the author of all translations of a locale.
    pub fn machine_made(&self, locale: &str) {
        let mut ledger = self.ledger(locale);
        for line in &mut ledger.units {
            (line.origin, line.by) = (Origin::Machine, Some("a test".into()));
        }
        self.write(&self::ledger(locale), &ledger.to_toml());
    }

    /// The project with its settings, as the library takes it.
    pub fn settings_of(&self) -> Arc<pipeline::Project> {
        let config = Config::load(&RealDisk, &self.root).unwrap();
        Arc::new(pipeline::Project { root: self.root.clone(), config })
    }

    pub fn survey(&self) -> Survey {
        let purpose = Purpose::Tell(Vec::new());
        block_on(pipeline::survey(Arc::new(RealDisk), self.settings_of(), purpose, Stop::default(), |_| {}))
            .unwrap()
    }

    /// An article with all its texts.
    pub fn article(&self, id: &str) -> Examined {
        pipeline::article(&RealDisk, &self.settings_of(), id).unwrap().unwrap()
    }

    pub fn run(&self) -> Run {
        self.run_on(Arc::new(crate::faults::FaultyDisk::sound(RealDisk))).unwrap()
    }

    /// A run that looks at a wish to stop.
    pub fn run_until(&self, stop: Stop) -> Result<Run, RunError> {
        block_on(pipeline::run(Arc::new(RealDisk), self.settings_of(), Options::default(), stop))
    }

    pub fn run_on(&self, disk: Arc<dyn Disk>) -> Result<Run, RunError> {
        block_on(pipeline::run(disk, self.settings_of(), Options::default(), Stop::default()))
    }

    /// Drafts with an engine.
    pub fn draft_on(
        &self,
        disk: Arc<dyn Disk>,
        locale: &str,
        engine: &dyn Engine,
    ) -> Result<Drafted, RunError> {
        self.draft_by(disk, locale, Way::direct(engine))
    }

    /// Drafts by way of one engine or two.
    pub fn draft_by(&self, disk: Arc<dyn Disk>, locale: &str, way: Way<'_>) -> Result<Drafted, RunError> {
        draft_in(&mut Drafts::new(disk, self.settings_of()), locale, way)
    }

    pub fn accept(&self, locale: &str, unit: Option<&str>, state: State) -> Accepted {
        let unit = unit.map(str::to_owned);
        let acceptance = Acceptance { locale: locale.parse().unwrap(), article: None, unit, state, by: None };
        block_on(pipeline::accept(Arc::new(RealDisk), self.settings_of(), &acceptance)).unwrap()
    }

    /// The real command, in the project's folder.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_horo"));
        command.args(args).current_dir(&self.root).stdin(Stdio::null());
        // No key of whoever runs the tests.
        command.env("XDG_CONFIG_HOME", self.root.join("../none")).env_remove("HORO_KEY");
        command
    }

    /// Runs the real command and waits for its end.
    pub fn horo(&self, args: &[&str]) -> Told {
        Told::from(self.command(args).output().unwrap())
    }
}

impl From<Output> for Told {
    fn from(output: Output) -> Told {
        Told {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// A target's Fluent file.
pub fn ftl(locale: &str, article: &str) -> String {
    format!("locales/{locale}/news/{article}.ftl")
}

/// The article's ledger in a locale.
pub fn ledger(locale: &str) -> String {
    format!("locales/{locale}/.state/{ID}.toml")
}

/// The table's translation of the small article's third paragraph, after its edit.
pub fn mended(locale: &str) -> (&'static str, &'static str) {
    let row = TRANSLATIONS.iter().find(|row| row.locale == locale).unwrap();
    row.mend
}

/// Drafts in one more language.
pub fn draft_in(drafts: &mut Drafts, locale: &str, way: Way<'_>) -> Result<Drafted, RunError> {
    block_on(drafts.draft(locale.parse().unwrap(), way, Stop::default(), &mut |_, _| {}))
}

fn block_on<T>(job: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(job)
}
