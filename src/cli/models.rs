//! `horo models`: the translation models on this machine.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::Subcommand;

use super::{Exit, Failure};
use crate::config::FILE;
use crate::fetch::web::{Service, WebError};
use crate::files::{Disk, Kind, Lock};
use crate::leverage::engine::Kind as Engine;
use crate::leverage::engine::firefox::{Firefox, Settings};
use crate::locale::Locale;
use crate::pipeline::Project;
use crate::pipeline::models::{self, Installed, Manifest, ModelError, Store};
use crate::report::{self, Progress};

/// Asked for nothing but files, each with limits of its own.
const PATIENCE: Duration = Duration::from_mins(1);

/// What can be done with models.
#[derive(Debug, Subcommand)]
pub enum Job {
    /// Shows what is installed, and what the project's engines lack.
    List,
    /// Installs models, from a folder or from the mirror that horo.toml names.
    Install {
        /// A folder with a model, or a pair of languages such as bg-en; else what the project's engines lack.
        #[arg(value_name = "FOLDER|PAIR")]
        what: Vec<String>,
    },
    /// Holds every file of the installed models against its digest, and tries each model.
    Verify {
        /// Pairs of languages; all if none is named.
        #[arg(value_name = "PAIR")]
        pairs: Vec<String>,
    },
}

/// Does it.
pub async fn models(disk: Arc<dyn Disk>, project: Arc<Project>, job: Job) -> Result<Exit, Failure> {
    let store = store(&project)?;
    match job {
        Job::List => list(disk.as_ref(), &project, &store),
        Job::Install { what } => install(disk.as_ref(), &project, &store, what).await,
        Job::Verify { pairs } => verify(disk.as_ref(), &store, pairs).await,
    }
}

/// The folder of models: the project's own if it names one, else the person's.
pub(super) fn store(project: &Project) -> Result<Store, Failure> {
    if let Some(folder) = &project.config.models.folder {
        return Ok(Store::at(project.root.join(folder)));
    }
    let var = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let data = var("XDG_DATA_HOME").or_else(|| var("HOME").map(|home| home.join(".local/share")));
    let data = data.ok_or_else(|| {
        let hint = format!("Name a folder for them in {FILE}: [models] folder = \"/srv/models\".");
        Failure::new(Exit::Config, "there is no home folder for translation models", hint)
    })?;
    Ok(Store::at(data.join("horo/models")))
}

/// The pairs of languages that no model is installed for although an engine needs it.
fn lacking(disk: &dyn Disk, project: &Project, store: &Store) -> Result<Vec<String>, Failure> {
    let (source, targets) = (project.config.locales.source, &project.config.locales.targets);
    let mut lacking = Vec::new();
    for &target in targets.iter().filter(|&&target| drafts_here(project, target)) {
        if store.route(disk, source.code(), target.code())?.is_empty() {
            for pair in missing(disk, store, source, target)? {
                if !lacking.contains(&pair) {
                    lacking.push(pair);
                }
            }
        }
    }
    Ok(lacking)
}

/// The models that are missing on the way through English.
pub(super) fn missing(
    disk: &dyn Disk,
    store: &Store,
    source: Locale,
    target: Locale,
) -> Result<Vec<String>, Failure> {
    let mut missing = Vec::new();
    for pair in [format!("{source}-{}", models::BETWEEN), format!("{}-{target}", models::BETWEEN)] {
        if store.manifest(disk, &pair)?.is_none() {
            missing.push(pair);
        }
    }
    Ok(missing)
}

/// Whether the first engine for a language is one on this machine.
fn drafts_here(project: &Project, target: Locale) -> bool {
    let first = project.config.engine.iter().find(|settings| settings.is_for(target));
    first.is_some_and(|settings| settings.kind == Engine::Firefox)
}

fn told(manifest: &Manifest) -> String {
    let megabytes = manifest.bytes().div_ceil(1_000_000);
    format!("{}  {}  {megabytes} MB  {}", manifest.pair, manifest.version, manifest.digest())
}

fn list(disk: &dyn Disk, project: &Project, store: &Store) -> Result<Exit, Failure> {
    let mut is_sound = true;
    for pair in store.pairs(disk)? {
        match store.manifest(disk, &pair) {
            Ok(Some(manifest)) => report::data(&format!("{}\n", told(&manifest))),
            Ok(None) => {}
            Err(error) => {
                is_sound = false;
                report::talk(&Failure::from(error).text());
            }
        }
    }
    report::talk(&format!("Models are in {}.\n", store.folder().display()));
    let lacking = lacking(disk, project, store)?;
    if !lacking.is_empty() {
        report::talk(&format!("The engines in {FILE} lack: {}.\n", lacking.join(", ")));
    }
    Ok(if is_sound { Exit::Done } else { Exit::Source })
}

async fn install(
    disk: &dyn Disk,
    project: &Project,
    store: &Store,
    what: Vec<String>,
) -> Result<Exit, Failure> {
    let what = if what.is_empty() { lacking(disk, project, store)? } else { what };
    if what.is_empty() {
        report::talk(&format!("No engine in {FILE} lacks a model.\n"));
        return Ok(Exit::Done);
    }
    disk.create_folder(store.folder())?;
    let who = format!("process {} (horo models install)", std::process::id());
    let _lock = Lock::acquire(store.folder(), &store.folder().join(".lock"), &who)?;
    for what in what {
        let folder = PathBuf::from(&what);
        let is_folder = matches!(disk.kind(&folder)?, Some(Kind::Folder | Kind::Link));
        let installed = if is_folder || what.contains('/') {
            models::install(disk, store, &folder, probe).await?
        } else {
            from_mirror(disk, project, store, &what).await?
        };
        report::talk(&match installed {
            Installed::New(manifest) => format!("{}  installed\n", told(&manifest)),
            Installed::Already(manifest) => format!("{}  is installed already\n", told(&manifest)),
        });
    }
    Ok(Exit::Done)
}

async fn from_mirror(
    disk: &dyn Disk,
    project: &Project,
    store: &Store,
    pair: &str,
) -> Result<Installed, Failure> {
    let Some(mirror) = &project.config.models.mirror else {
        let hint = format!(
            "Name a mirror in {FILE}: [models] mirror = \"https://…\", or install from a folder: “horo models install FOLDER”."
        );
        let message = format!("there is no folder “{pair}”, and no mirror to fetch a model from");
        return Err(Failure::new(Exit::Config, message, hint));
    };
    let service = Service::new(mirror, None, PATIENCE).map_err(|why| {
        let hint = "It is an https address, or an inner one with its number such as http://192.168.1.7:8000.";
        Failure::new(Exit::Config, format!("{FILE}: the mirror cannot be used: {why}"), hint)
    })?;
    let progress = Progress::start();
    let mut tell = |come: u64, all: u64| {
        progress.step(&format!("{pair}: {} of {} MB", come / 1_000_000, all.div_ceil(1_000_000)));
    };
    let job = models::download(disk, store, &service, pair, &mut tell, probe);
    tokio::select! {
        done = job => Ok(done?),
        Ok(()) = tokio::signal::ctrl_c() => {
            let hint = "What has come is kept: the same command goes on where it was.";
            Err(Failure::new(Exit::Interrupted, "stopped", hint))
        }
    }
}

/// Loads a model in a process of its own, as it will be used.
async fn probe(folder: PathBuf) -> Result<(), String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    Firefox::new(Settings { program, folder, ..Settings::default() }).probe().await
}

async fn verify(disk: &dyn Disk, store: &Store, pairs: Vec<String>) -> Result<Exit, Failure> {
    let pairs = if pairs.is_empty() { store.pairs(disk)? } else { pairs };
    if pairs.is_empty() {
        report::talk(&format!("There is no model in {}.\n", store.folder().display()));
    }
    let mut is_sound = true;
    for pair in pairs {
        let held = held(disk, store, &pair).await;
        match held {
            Ok(manifest) => report::talk(&format!("{}  whole\n", told(&manifest))),
            Err(failure) => {
                is_sound = false;
                report::talk(&failure.text());
            }
        }
    }
    Ok(if is_sound { Exit::Done } else { Exit::Source })
}

async fn held(disk: &dyn Disk, store: &Store, pair: &str) -> Result<Manifest, Failure> {
    let manifest = models::verify(disk, &store.of(pair))?;
    let tried = probe(store.of(pair)).await;
    tried.map_err(|why| ModelError::Broken { pair: pair.to_owned(), why })?;
    Ok(manifest)
}

/// What to do about an error.
fn hint(error: &ModelError) -> String {
    match error {
        ModelError::Disk(error) => error.hint().to_owned(),
        ModelError::Lock(_) => "Wait until it is done and run again.".into(),
        ModelError::NoModel { .. } => {
            "Name the folder that holds the model's files; docs/officer.md shows what it looks like (“Models”).".into()
        }
        ModelError::Manifest { .. } | ModelError::Damaged { .. } | ModelError::Broken { .. } => {
            "Nothing of it is used. Fetch the model again, and install it with “horo models install”.".into()
        }
        ModelError::Mirror { why, .. } => match why {
            WebError::Status(404) => {
                "The mirror has no such model. Look at its address in horo.toml, or install from a folder.".into()
            }
            _ => "Try again later; what has come is kept, and the same command goes on where it was.".into(),
        },
    }
}

impl From<ModelError> for Failure {
    fn from(error: ModelError) -> Failure {
        let hint = hint(&error);
        let exit = match error {
            ModelError::Disk(_) => Exit::Storage,
            ModelError::Lock(error) => return error.into(),
            ModelError::Mirror { .. } => Exit::Remote,
            _ => Exit::Source,
        };
        Failure::new(exit, error.to_string(), hint)
    }
}
