//! `horo release`: releases as history.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Subcommand;

use super::{Exit, Failure, clock, evidence, key, lock, run};
use crate::deliver::{self, Swept};
use crate::files::{Disk, Journal, Replaced, replace};
use crate::pipeline::{Project, Withdrawals, withdrawals};
use crate::publish::register::REGISTER;
use crate::publish::release::{self, Current, Listed, ReleaseError};
use crate::publish::{Register, Withdrawn};
use crate::report;

/// What to do with releases.
#[derive(Debug, Subcommand)]
pub enum Job {
    /// Lists the releases, the newest first.
    List,
    /// Compares every byte of a release with what was published; of the current one if none is named.
    Verify {
        /// The release's id.
        release: Option<String>,
    },
    /// Makes an earlier release current again.
    Rollback {
        /// The release's id.
        release: String,
    },
    /// Takes an article off every page, feed and list, and publishes that.
    Withdraw {
        /// The article's id.
        article: String,
        /// Why, for the partners.
        #[arg(long)]
        reason: Option<String>,
    },
    /// Copies the current release into an object store.
    Push {
        /// The store's address: s3://…, gs://…, az://….
        url: String,
    },
    /// Makes the package for a progress report: every page with its digest and picture, and who took it over when.
    Evidence {
        /// A new folder for it.
        folder: PathBuf,
    },
    /// Removes old releases, and what only they hold.
    Prune,
    /// Shows the public key that releases are signed with; makes a key if there is none.
    Key {
        /// Make a new key that follows the one there is.
        #[arg(long)]
        rotate: bool,
    },
}

/// Does it.
pub async fn release(disk: Arc<dyn Disk>, project: Arc<Project>, job: Job) -> Result<Exit, Failure> {
    let output = project.output();
    match job {
        Job::List => list(disk.as_ref(), &output),
        Job::Verify { release } => verify(disk.as_ref(), &output, release),
        Job::Rollback { release } => rollback(disk.as_ref(), &project, &release),
        Job::Withdraw { article, reason } => {
            withdraw(disk.as_ref(), &project, article, reason)?;
            run::run(disk, project, false).await
        }
        Job::Push { url } => push(disk, &output, &url, project.config.release.keep).await,
        Job::Evidence { folder } => evidence::evidence(disk.as_ref(), &project, &folder),
        Job::Prune => prune(disk.as_ref(), &project),
        Job::Key { rotate } => key::key(disk.as_ref(), &project, rotate),
    }
}

impl From<ReleaseError> for Failure {
    fn from(error: ReleaseError) -> Failure {
        let exit = if matches!(error, ReleaseError::Unknown { .. }) { Exit::Usage } else { Exit::Storage };
        Failure::new(exit, error.to_string(), error.hint())
    }
}

fn list(disk: &dyn Disk, output: &Path) -> Result<Exit, Failure> {
    let listed = release::list(disk, output)?;
    if listed.is_empty() {
        report::talk("There is no release yet. “horo run” makes the first.\n");
    }
    for Listed { id, sequence, is_current } in listed {
        let number = sequence.map_or("?".to_owned(), |sequence| sequence.to_string());
        let register = match release::open(disk, output, &id) {
            Ok(release) => register(disk, &release)?,
            Err(_) => None,
        };
        let holds = match (&sequence, register) {
            (None, _) => "cannot be read".to_owned(),
            (_, None) => "unknown articles".to_owned(),
            (_, Some(register)) => format!("{} articles", register.articles.len()),
        };
        let now = if is_current { "  current" } else { "" };
        report::data(&format!("{id}  number {number:>4}  {holds}{now}\n"));
    }
    Ok(Exit::Done)
}

fn register(disk: &dyn Disk, release: &Current) -> Result<Option<Register>, Failure> {
    Ok(release.read(disk, REGISTER)?.and_then(|json| Register::parse(&json)))
}

fn verify(disk: &dyn Disk, output: &Path, id: Option<String>) -> Result<Exit, Failure> {
    let id = match id {
        Some(id) => id,
        None => match release::current(disk, output)? {
            Some(current) => current.id,
            None => return Err(none_yet()),
        },
    };
    let damages = release::verify(disk, output, &id)?;
    for damage in &damages {
        report::data(&format!("{}\n", report::visible(&damage.to_string())));
    }
    if damages.is_empty() {
        report::talk(&format!("Release {id} is whole: every byte is as it was published.\n"));
        return Ok(Exit::Done);
    }
    report::talk(
        "That is not what was published. Put the files back from a copy, or move the release away and run again.\n",
    );
    Ok(Exit::Storage)
}

fn rollback(disk: &dyn Disk, project: &Project, id: &str) -> Result<Exit, Failure> {
    let _lock = lock(project, "release rollback")?;
    let output = project.output();
    let target = release::open(disk, &output, id)?;
    let withdrawn = read_withdrawals(disk, project)?;
    let back = register(disk, &target)?.unwrap_or_default();
    if let Some(record) = back.articles.iter().find(|record| withdrawn.has(&record.id)) {
        let message = format!("release {id} holds the article “{}”, which was withdrawn since", record.id);
        let hint = format!(
            "Choose a later release, or take the article out of {} if it may be published again.",
            withdrawals().display()
        );
        return Err(Failure::new(Exit::Content, message, hint));
    }
    let signing = key::signing(disk, &project.config)?;
    let number = release::go_back(disk, &output, id, signing.as_ref())?;
    report::talk(&format!(
        "Readers see release {id} again, now number {number}. The next “horo run” publishes what stands in input/ and \
         locales/.\n"
    ));
    Ok(Exit::Done)
}

/// Writes the article down as withdrawn; the run that follows takes it away.
fn withdraw(
    disk: &dyn Disk,
    project: &Project,
    article: String,
    reason: Option<String>,
) -> Result<(), Failure> {
    let _lock = lock(project, "release withdraw")?;
    let published = match release::current(disk, &project.output())? {
        Some(current) => register(disk, &current)?.unwrap_or_default(),
        None => return Err(none_yet()),
    };
    let withdrawn = read_withdrawals(disk, project)?;
    if withdrawn.has(&article) {
        return Ok(());
    }
    if !published.articles.iter().any(|record| record.id == article) {
        let message = format!("no article “{}” is published", article.escape_debug());
        return Err(Failure::new(Exit::Usage, message, "“horo status” lists the articles by their ids."));
    }
    let path = project.root.join(withdrawals());
    let old = disk.kind(&path)?.map(|_| disk.read(&path, u64::MAX)).transpose()?;
    let text = withdrawn.text_with(Withdrawn { id: article, since: clock::now().day(), reason });
    let journal = Journal::open(disk, project.journal(), &project.root)?;
    match replace(disk, &journal, &path, old.as_deref(), text.as_bytes())? {
        Replaced::Done(_) => Ok(()),
        Replaced::ChangedMeanwhile => Err(Failure::new(
            Exit::Storage,
            format!("{} was saved by somebody else meanwhile", withdrawals().display()),
            "Nothing was changed. Run the command again.",
        )),
    }
}

async fn push(disk: Arc<dyn Disk>, output: &Path, url: &str, keep: usize) -> Result<Exit, Failure> {
    let pushed = deliver::push(disk, output, url, keep).await?;
    report::talk(&if pushed.is_new {
        format!(
            "Readers of {url} see release {} ({} objects were written, {} removed).\n",
            pushed.release, pushed.written, pushed.removed
        )
    } else if pushed.written > 0 {
        format!("{url} has release {}; what an earlier upload left undone was done.\n", pushed.release)
    } else {
        format!("Nothing new: {url} has release {}.\n", pushed.release)
    });
    match pushed.swept {
        Swept::NotDue | Swept::Done(0) => {}
        Swept::Done(1) => report::talk("1 old object that nobody needs any more was removed.\n"),
        Swept::Done(many) => {
            report::talk(&format!("{many} old objects that nobody needs any more were removed.\n"));
        }
        Swept::Failed(reason) => report::talk(&format!(
            "Readers have everything, but old objects that nobody needs any more could not be removed: {}. They cost \
             space and nothing else; a push tomorrow tries again. If the store forbids it, allow listing and deleting.\n",
            report::visible(&reason)
        )),
    }
    Ok(Exit::Done)
}

fn prune(disk: &dyn Disk, project: &Project) -> Result<Exit, Failure> {
    let _lock = lock(project, "release prune")?;
    let gone = release::prune(disk, &project.output(), project.config.release.keep)?;
    for id in &gone {
        report::data(&format!("{id}\n"));
    }
    report::talk(&match gone.len() {
        0 => "Nothing to remove: there are no more releases than “keep” in horo.toml says.\n".to_owned(),
        1 => "1 release was removed.\n".to_owned(),
        many => format!("{many} releases were removed.\n"),
    });
    Ok(Exit::Done)
}

fn read_withdrawals(disk: &dyn Disk, project: &Project) -> Result<Withdrawals, Failure> {
    Withdrawals::read(disk, &project.root)?.map_err(|fault| {
        Failure::new(Exit::Content, fault.message, "Mend the file, or restore it from version control.")
    })
}

fn none_yet() -> Failure {
    Failure::new(Exit::Usage, "there is no release yet", "“horo run” makes the first.")
}
