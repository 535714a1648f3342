//! `horo pull`: a verified mirror of somebody's release.

use std::path::PathBuf;
use std::sync::Arc;

use super::{Exit, Failure, clock};
use crate::deliver::{self, PullError, PullOptions, PushError, Refusal, Remote, RemoteError};
use crate::files::Disk;
use crate::locale::Locale;
use crate::publish::key::PublicKey;
use crate::report;

/// What was asked for.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Where the release is: https://…, file://…, s3://…, gs://…, az://….
    url: String,
    /// The mirror's folder.
    folder: PathBuf,
    /// A language to mirror, several with commas; all if none is named.
    #[arg(long, value_name = "LOCALE", value_delimiter = ',')]
    locale: Vec<Locale>,
    /// The publisher's public key; needed for the first pull.
    #[arg(long, value_name = "KEY")]
    key: Option<PublicKey>,
    /// Take a release that nobody signed.
    #[arg(long, conflicts_with = "key")]
    unsigned: bool,
    /// A command to run when readers see something new.
    #[arg(long, value_name = "COMMAND")]
    then: Option<String>,
    /// Who you are, for the publisher's report: a short name without spaces.
    #[arg(long = "as", value_name = "NAME")]
    name: Option<String>,
}

/// Pulls, and runs the command if there is something new.
pub async fn pull(disk: Arc<dyn Disk>, arguments: Arguments) -> Result<Exit, Failure> {
    let Arguments { url, folder, locale, key, unsigned, then, name } = arguments;
    let remote = Remote::open(Arc::clone(&disk), &url, name).map_err(PullError::from)?;
    let options = PullOptions { folder, locales: locale, key, is_unsigned_fine: unsigned, now: clock::now() };
    let pulled = deliver::pull(disk, Arc::new(remote), &options).await?;
    let traffic = format!("{} requests, {} bytes", pulled.requests, pulled.bytes);
    if !pulled.is_new {
        report::talk(&format!(
            "Nothing new: release {}, number {} ({traffic}).\n",
            pulled.release, pulled.sequence
        ));
        return Ok(Exit::Done);
    }
    report::talk(&format!(
        "Readers see release {}, number {} ({traffic}).\n    Look at it:  {}\n",
        pulled.release,
        pulled.sequence,
        options.folder.join("current").join("index.html").display()
    ));
    match then {
        None => Ok(Exit::Done),
        Some(command) => run(&command).await,
    }
}

async fn run(command: &str) -> Result<Exit, Failure> {
    let ended = tokio::process::Command::new("sh").arg("-c").arg(command).status().await;
    let told = match ended {
        Ok(status) if status.success() => return Ok(Exit::Done),
        Ok(status) => format!("the command after the pull ended with {status}: {command}"),
        Err(error) => format!("the command after the pull cannot be run: {error}"),
    };
    Err(Failure::new(
        Exit::Usage,
        told,
        "The mirror itself is up to date; mend the command and run it by hand.",
    ))
}

impl From<PullError> for Failure {
    fn from(error: PullError) -> Failure {
        let message = error.to_string();
        match error {
            PullError::Remote(error) => error.into(),
            PullError::Release(error) => error.into(),
            PullError::Lock(error) => error.into(),
            PullError::Disk(error) => error.into(),
            PullError::Refused(refusal) => Failure::new(Exit::Remote, message, hint(&refusal)),
        }
    }
}

fn hint(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::NoKey => {
            "Ask the publisher for the key over another way (“horo release key” shows it), and name it with --key."
        }
        Refusal::Unsigned => {
            "The mirror stays as it is. Ask the publisher to sign (“horo release key”), or take it unsigned with --unsigned."
        }
        Refusal::OtherKey(_) => {
            "The mirror stays as it is. If the publisher says that this is the new key, name it with --key."
        }
        Refusal::Expired(_) => {
            "The mirror stays as it is. Tell the publisher: “horo run” renews the signature."
        }
        Refusal::NoLanguage(_) => "The mirror stays as it is. The languages are bg de nl ro pl pt lv el es.",
        _ => "The mirror stays as it is. Try again; if it stays so, tell the publisher and do not follow.",
    }
}

impl From<RemoteError> for Failure {
    fn from(error: RemoteError) -> Failure {
        let message = error.to_string();
        match error {
            RemoteError::Disk(error) => error.into(),
            RemoteError::Address(_) => Failure::new(
                Exit::Usage,
                message,
                "It begins with https://, http://, file:///, s3://, gs:// or az://.",
            ),
            _ => Failure::new(Exit::Remote, message, "Everything stays as it is; try again later."),
        }
    }
}

impl From<PushError> for Failure {
    fn from(error: PushError) -> Failure {
        let message = error.to_string();
        match error {
            PushError::Address(_) => Failure::new(
                Exit::Usage,
                message,
                "It begins with s3://, gs:// or az://. To a folder or a server, copy output/ with rsync (docs/partner.md).",
            ),
            PushError::Remote(RemoteError::Failed { .. }) => Failure::new(
                Exit::Remote,
                message,
                "Readers see what they saw before. Are the keys and the region of the store in the environment \
                 (docs/partner.md)? Then push again; what is there already is not sent twice.",
            ),
            PushError::Remote(error) => error.into(),
            PushError::Release(error) => error.into(),
            PushError::Disk(error) => error.into(),
            PushError::Nothing(_) => {
                Failure::new(Exit::Usage, message, "“horo run” makes the first release.")
            }
            PushError::Older { .. } => Failure::new(
                Exit::Remote,
                message,
                "Somebody published from elsewhere. Bring this project up to date, run, and push again.",
            ),
            PushError::Overtaken => {
                Failure::new(Exit::Busy, message, "Their release is whole; push again if yours is newer.")
            }
        }
    }
}
