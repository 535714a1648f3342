//! Firefox's translation models on this machine, one for each pair of languages.
//!
//! The model is held by a second process of the same program, under limits of memory and time that the system keeps: the
//! library that runs it panics on a damaged file and could be made to do worse. When that process dies, the batch has no
//! draft and the next one has a new process. Nothing leaves the machine. Inline tags go as masks, like everything else
//! that must stay.

mod header;
mod model;

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::Mutex;

use super::failure::{Failure, Kind};
use super::{Batch, Capabilities, Engine, Outcome};
use crate::fetch::web::within;

pub use model::{Files, MOST, Model};

/// The name of the hidden command that holds a model for another process.
pub const COMMAND: &str = "model-apart";

/// Memory that a model may take with all its work, in bytes. It is what the system lets the process write to.
pub const MAX_MEMORY: u64 = 300 << 20;

/// Processor time that loading a model or a batch may take, in seconds.
pub const MAX_SECONDS: u64 = 60;

/// How long an answer is waited for, whatever the machine has to do beside.
const PATIENCE: Duration = Duration::from_mins(2);

/// Largest answer, in bytes.
const MAX_ANSWER: usize = 8 << 20;

/// Most characters in a batch: 32 sentences of 250.
const MAX_CHARACTERS: usize = 8_000;

/// What the process says when it has loaded its model, and to each batch: the translations, or why there are none.
pub type Answer = Result<Vec<String>, String>;

/// Which model, and who holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The program that is started to hold it: horo itself.
    pub program: PathBuf,
    /// The model's folder.
    pub folder: PathBuf,
    /// Its languages, such as `en-pt`.
    pub pair: String,
    /// Its version, as people read it.
    pub version: String,
    /// The digest of its files.
    pub digest: String,
}

/// A model as an engine.
pub struct Firefox {
    settings: Settings,
    /// The process, while nobody talks with it.
    idle: Mutex<Option<Holder>>,
}

impl Firefox {
    /// The engine of a model. Its process starts with the first batch.
    pub fn new(settings: Settings) -> Firefox {
        Firefox { settings, idle: Mutex::new(None) }
    }

    /// Loads the model and has it translate what is known; in words why it cannot be used.
    pub async fn probe(&self) -> Result<(), String> {
        *self.idle.lock().await = Some(self.start().await?);
        Ok(())
    }

    async fn translate(&self, texts: &[String]) -> Result<Vec<String>, Failure> {
        // While it works the process is this call's own: who drops the call ends the process.
        let idle = self.idle.lock().await.take();
        let mut holder = match idle {
            Some(holder) => holder,
            None => self.start().await.map_err(|why| Failure::of(Kind::Model(why)))?,
        };
        let request = postcard::to_allocvec(texts).unwrap_or_default();
        match holder.ask(&request).await {
            Some(Ok(translations)) if translations.len() == texts.len() => {
                *self.idle.lock().await = Some(holder);
                Ok(translations)
            }
            Some(Err(_)) => {
                *self.idle.lock().await = Some(holder);
                Err(Failure::of(Kind::TooLarge))
            }
            // It died, or is silent: perhaps of one text only, so the others are tried without it.
            Some(Ok(_)) | None => Err(Failure::of(Kind::TooLarge)),
        }
    }

    async fn start(&self) -> Result<Holder, String> {
        let mut command = Command::new(&self.settings.program);
        command.arg(COMMAND).arg(&self.settings.folder).kill_on_drop(true);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let started = command.spawn();
        let mut child = started.map_err(|error| format!("a process for it cannot be started ({error})"))?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err("a process for it cannot be started".into());
        };
        let mut holder = Holder { _child: child, input, output };
        match within(PATIENCE, holder.answer()).await {
            Some(Some(Ok(_))) => Ok(holder),
            Some(Some(Err(why))) => Err(why),
            Some(None) => Err(format!(
                "it is damaged: loading it takes more than {} MB or {MAX_SECONDS} seconds, or ends the program",
                MAX_MEMORY >> 20
            )),
            None => Err("loading it takes too long".into()),
        }
    }
}

/// A process that holds a model. It ends when this is dropped.
struct Holder {
    _child: Child,
    input: ChildStdin,
    output: ChildStdout,
}

impl Holder {
    async fn ask(&mut self, request: &[u8]) -> Option<Answer> {
        let talk = async {
            let length = u32::try_from(request.len()).ok()?;
            self.input.write_all(&length.to_le_bytes()).await.ok()?;
            self.input.write_all(request).await.ok()?;
            self.input.flush().await.ok()?;
            self.answer().await
        };
        within(PATIENCE, talk).await?
    }

    /// Its next answer; it read hostile bytes, so the answer is bounded and what has not its form is none.
    async fn answer(&mut self) -> Option<Answer> {
        let length = self.output.read_u32_le().await.ok()? as usize;
        let mut bytes = vec![0; Some(length).filter(|&length| length <= MAX_ANSWER)?];
        self.output.read_exact(&mut bytes).await.ok()?;
        postcard::from_bytes(&bytes).ok()
    }
}

impl Engine for Firefox {
    fn name(&self) -> String {
        format!("Firefox's model {} {}", self.settings.pair, self.settings.version)
    }

    fn version(&self) -> String {
        format!("firefox {} {}", self.settings.pair, self.settings.digest)
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { batch: MOST, characters: MAX_CHARACTERS, is_remote: false }
    }

    fn submit<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Outcome> {
        self.translate(&batch.texts).map(Outcome::from).boxed()
    }
}
