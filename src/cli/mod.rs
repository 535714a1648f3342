//! Around the line: the command line.
//!
//! One file a command. Here is what they share: the arguments, the way from an error to an exit code, and finding the
//! project.

mod accept;
mod add;
mod apart;
mod changes;
mod check;
mod clock;
mod draft;
mod evidence;
mod exit;
mod failure;
mod init;
mod inspect;
mod inspect_candidates;
mod inspect_terms;
mod key;
mod memory;
mod model_apart;
mod models;
mod pull;
mod release;
mod run;
mod serve;
mod status;
mod watch;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{CommandFactory as _, Parser, Subcommand};

use crate::catalog::ledger::State;
use crate::config::{Config, ConfigError, FILE};
use crate::diagnostic::Diagnostic;
use crate::files::{Disk, Lock, RealDisk};
use crate::leverage::engine::firefox;
use crate::locale::Locale;
use crate::pipeline::{self, Project};
use crate::report::{self, Format};
use crate::wording::{self, Speech};

pub use exit::Exit;
pub use failure::Failure;

/// Keeps a news article in step in nine languages.
#[derive(Debug, Parser)]
#[command(name = "horo", version, after_help = Exit::table(), disable_help_subcommand = true)]
struct Cli {
    /// The project's folder; else the one you are in, or the nearest above it that holds horo.toml.
    #[arg(short = 'C', long, value_name = "DIR", global = true)]
    project: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The main job: everything from input/ to a new release. Safe to repeat.
    Run {
        /// Say exactly what would be done, and do nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Brings articles in, from the web or from files, and shows what was understood of them.
    Add {
        /// Addresses of pages, or files.
        #[arg(required = true, value_name = "URL|FILE")]
        what: Vec<String>,
        /// Open each article beside its page.
        #[arg(long)]
        preview: bool,
    },
    /// Shows how every article stands in every language; of one article also which sentences changed.
    Status {
        /// An article's id: that one only, with all that its stale translations wait for.
        article: Option<String>,
        /// For programs: one JSON object.
        #[arg(long)]
        json: bool,
    },
    /// Checks translations; all of them, or those in the named files and folders.
    Check {
        /// Files or folders of the project.
        paths: Vec<PathBuf>,
        /// The form of the output: text, json, sarif, github or gitlab.
        #[arg(long, value_name = "FORM", default_value = "text", value_parser = format)]
        format: Format,
        /// The language of the findings: en, a language's code, or file for that of each file.
        #[arg(long, value_name = "LANG")]
        lang: Option<Speech>,
        /// Mend what can be mended without changing what a text means, and say what was done.
        #[arg(long)]
        fix: bool,
        /// Stay, and check every file again as soon as it is saved.
        #[arg(long, conflicts_with = "fix")]
        watch: bool,
    },
    /// Confirms translations without changing them: “still right”, or “I have read it”.
    Accept {
        /// The language, such as de.
        locale: Locale,
        /// ARTICLE or ARTICLE#MESSAGE; all articles if none is named.
        what: Option<String>,
        /// How far the translations have come now: translated, reviewed or final.
        #[arg(long, value_name = "STATE", default_value = "translated", value_parser = state)]
        state: State,
        /// Who answers for it.
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
    },
    /// Has a machine translate what nobody has translated yet, as drafts for people to mend.
    Draft {
        /// Languages; all if none is named.
        locales: Vec<Locale>,
    },
    /// Serves the release over HTTP.
    Serve {
        /// An output folder or a mirror; else the project's output/.
        folder: Option<PathBuf>,
        /// Where to listen.
        #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8000", value_parser = listen)]
        listen: SocketAddr,
    },
    /// Keeps a verified mirror of a release, or of some languages of it.
    Pull(pull::Arguments),
    /// Releases as history: list, verify, go back, withdraw, prune, keys.
    Release {
        #[command(subcommand)]
        job: release::Job,
    },
    /// What earlier translations give to new ones, and to CAT tools.
    Memory {
        #[command(subcommand)]
        job: memory::Job,
    },
    /// Translation models on this machine, for drafts that need no server.
    Models {
        #[command(subcommand)]
        job: models::Job,
    },
    /// Shows what one stage makes of an input, as JSON lines.
    Inspect {
        #[command(subcommand)]
        stage: inspect::Stage,
    },
    /// Reads pages for another process of horo.
    #[command(name = pipeline::apart::COMMAND, hide = true)]
    ReadApart,
    /// Holds a translation model for another process of horo.
    #[command(name = firefox::COMMAND, hide = true)]
    ModelApart {
        /// The model's folder.
        folder: PathBuf,
    },
    /// Begins a new project in an empty or new folder.
    Init {
        /// The folder.
        folder: PathBuf,
    },
}

fn format(word: &str) -> Result<Format, String> {
    let known = Format::ALL.into_iter().find(|form| form.0 == word);
    known.map(|form| form.1).ok_or_else(|| "it is text, json, sarif, github or gitlab".to_owned())
}

fn listen(word: &str) -> Result<SocketAddr, String> {
    word.parse().map_err(|_| "write an IP address and a port up to 65535, such as 127.0.0.1:8000".to_owned())
}

fn state(word: &str) -> Result<State, String> {
    [State::Translated, State::Reviewed, State::Final]
        .into_iter()
        .find(|state| state.name() == word)
        .ok_or_else(|| "it is translated, reviewed or final".to_owned())
}

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    match guarded(|| dispatch(cli)) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            report::talk(&failure.text());
            failure.exit.into()
        }
    }
}

/// A fault in horo itself ends with its own code and sentence too.
fn guarded(command: impl FnOnce() -> Result<Exit, Failure>) -> Result<Exit, Failure> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(command)).unwrap_or_else(|_| {
        Err(Failure::new(
            Exit::Internal,
            "there is a fault in horo itself; the lines above say where",
            "The last release stands, and nothing is half-written. Please report it with these lines and, if you can, the file.",
        ))
    })
}

fn dispatch(cli: Cli) -> Result<Exit, Failure> {
    if let Command::Inspect { stage } = &cli.command {
        return inspect::inspect(stage);
    }
    if matches!(cli.command, Command::ReadApart) {
        return apart::serve();
    }
    if let Command::ModelApart { folder } = &cli.command {
        return model_apart::serve(folder);
    }
    if let Ok(program) = std::env::current_exe() {
        pipeline::apart::use_program(program);
    }
    if let Command::Memory { job } = &cli.command
        && !job.is_of_a_project()
    {
        return memory::memory(job);
    }
    let disk: Arc<dyn Disk> = Arc::new(RealDisk);
    if let Command::Init { folder } = &cli.command {
        return init::init(disk.as_ref(), folder);
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime =
        runtime.map_err(|error| Failure::new(Exit::Internal, error.to_string(), "Please report it."))?;
    // Partners have no project.
    let command = match cli.command {
        Command::Pull(arguments) => return runtime.block_on(pull::pull(disk, arguments)),
        Command::Serve { folder: Some(folder), listen } => {
            return runtime.block_on(serve::serve(disk, folder, listen));
        }
        command => command,
    };
    let project = Arc::new(open(disk.as_ref(), cli.project.as_deref())?);
    runtime.block_on(async {
        match command {
            Command::Run { dry_run } => run::run(disk, project, dry_run).await,
            Command::Add { what, preview } => add::add(disk.as_ref(), &project, &what, preview).await,
            Command::Status { article, json } => {
                status::status(disk, project, article.as_deref(), json).await
            }
            Command::Check { paths, format, lang, fix, watch } => {
                let speech = lang.unwrap_or(project.config.check.language);
                let source = project.config.locales.source;
                check::check(disk, project, &check::Wishes { paths, format, speech, source, fix, watch })
                    .await
            }
            Command::Accept { locale, what, state, by } => {
                accept::accept(disk, project, locale, what.as_deref(), state, by).await
            }
            Command::Draft { locales } => draft::draft(disk, project, &locales).await,
            Command::Serve { listen, .. } => serve::serve(disk, project.output(), listen).await,
            Command::Memory { job } => memory::of_project(disk.as_ref(), &project, &job),
            Command::Models { job } => models::models(disk, project, job).await,
            Command::Release { job } => release::release(disk, project, job).await,
            Command::Pull(_)
            | Command::Inspect { .. }
            | Command::Init { .. }
            | Command::ReadApart
            | Command::ModelApart { .. } => unreachable!("they were done above"),
        }
    })
}

/// Opens the project in a folder, or in the nearest one above where the command was given.
fn open(disk: &dyn Disk, folder: Option<&Path>) -> Result<Project, Failure> {
    let root = match folder {
        Some(folder) => folder.to_owned(),
        None => nearest(disk)?,
    };
    let config = Config::load(disk, &root)?;
    Ok(Project { root, config })
}

fn nearest(disk: &dyn Disk) -> Result<PathBuf, Failure> {
    let mut folder = PathBuf::from(".");
    for _ in 0..32 {
        if disk.kind(&folder.join(FILE))?.is_some() {
            return Ok(folder);
        }
        let above = folder.join("..");
        folder = above;
    }
    Err(ConfigError::Missing(PathBuf::from("this folder or any above it")).into())
}

/// Findings in the language that the project's settings name.
fn spoken<'d>(found: impl IntoIterator<Item = &'d Diagnostic>, project: &Project) -> Vec<Diagnostic> {
    let (speech, source) = (project.config.check.language, project.config.locales.source);
    found.into_iter().map(|told| wording::translated(told, speech, source)).collect()
}

/// Takes the project's lock, or says who has it.
fn lock(project: &Project, command: &str) -> Result<Lock, Failure> {
    let who = format!("process {} (horo {command})", std::process::id());
    Ok(Lock::acquire(&project.root, &project.lock_note(), &who)?)
}

/// Refuses a language that is no target of the project.
fn is_target(project: &Project, locale: Locale) -> Result<(), Failure> {
    let targets = &project.config.locales.targets;
    if targets.contains(&locale) {
        return Ok(());
    }
    let codes: Vec<&str> = targets.iter().map(|target| target.code()).collect();
    let message = format!("“{locale}” is no target language of this project");
    let hint = format!("The project's target languages are {}.", codes.join(", "));
    Err(Failure::new(Exit::Usage, message, hint))
}

/// The command line's own description, for tests and documentation.
pub fn help() -> String {
    Cli::command().render_long_help().to_string()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_command_line_is_sound_and_its_help_ends_with_every_exit_code() {
        Cli::command().debug_assert();
        let help = help();
        for exit in Exit::ALL {
            assert!(help.contains(exit.meaning()), "{}", exit.meaning());
        }
        let codes: Vec<u8> = Exit::ALL.iter().map(|exit| exit.code()).collect();
        assert!(codes.is_sorted());
    }

    #[test]
    fn a_fault_in_horo_has_its_own_exit_code() {
        let failure = guarded(|| panic!("as tested")).unwrap_err();
        assert_eq!(failure.exit, Exit::Internal);
    }

    #[test]
    fn there_are_few_flags() {
        // One that several commands share by its name, such as --locale or --format, is learnt once.
        fn names(command: &clap::Command, all: &mut BTreeSet<String>) {
            let own = command.get_arguments().filter(|arg| !arg.is_positional() && !arg.is_global_set());
            all.extend(own.filter_map(|arg| arg.get_long().map(str::to_owned)));
            command.get_subcommands().for_each(|command| names(command, all));
        }
        let mut all = BTreeSet::new();
        names(&Cli::command(), &mut all);
        assert!(all.len() <= 20, "{all:?}");
    }
}
