//! Pages are read in a process of their own.
//!
//! A page from the network is hostile until it is read, and what reads it can be made to run for minutes, to fill the
//! memory or to overflow the stack; the last two end a process at once. So a second process of the same program reads
//! it under limits of time and memory that the system holds, and answers through a pipe. When it dies, that page is
//! refused with the reason and the next one has a new process; nobody else notices.
//!
//! A process serves many pages, one after the other, so that a page costs no start of a program.

use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Mutex, OnceLock, PoisonError, mpsc};
use std::time::Duration;

use super::wire::{Answer, Request};
use crate::diagnostic::{Diagnostic, Place};
use crate::extract::{self, Article, Entry, Recipe, extract_with};
use crate::fetch::web::Content;
use crate::fetch::{self, Format};
use crate::files::Error;
use crate::publish::{Picture, picture};

/// The name of the hidden command that reads pages for another process.
pub const COMMAND: &str = "read-apart";

/// Processor time that a page may take, in seconds.
const MAX_SECONDS: u64 = 3;

/// Processor time that a picture may take: the largest take a second, and five without optimisation.
const MAX_SECONDS_OF_PICTURE: u64 = 20;

/// Memory that reading pages may take, in bytes of address space.
pub const MAX_MEMORY: u64 = 512 << 20;

/// How long the answer is waited for, whatever the machine has to do beside.
const PATIENCE: Duration = Duration::from_millis(4_800);

/// The same for a picture.
const PATIENCE_WITH_PICTURE: Duration = Duration::from_secs(50);

/// Largest message between the two processes, in bytes.
const MAX_MESSAGE: usize = 32 << 20;

/// The program that reads pages; without one they are read here.
static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

/// Processes that wait for a page.
static IDLE: Mutex<Vec<Reader>> = Mutex::new(Vec::new());

/// Says which program reads pages apart: horo itself, where it runs as a program.
pub fn use_program(program: PathBuf) {
    let _ = PROGRAM.set(program);
}

/// The article that a file of `input/` holds, from its bytes as [`fetch::read`] gave them.
pub fn article(
    path: &Path,
    bytes: Result<Vec<u8>, Error>,
    recipes: &[Recipe],
) -> Result<Article, Diagnostic> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_foreign = matches!(Format::of(&name), Some(Format::Page | Format::Office));
    match (PROGRAM.get().filter(|_| is_foreign), bytes) {
        (Some(program), Ok(bytes)) => ask(program, path, bytes, recipes),
        (_, bytes) => Ok(extract_with(&fetch::document(path, bytes)?, recipes)),
    }
}

/// What a feed, a sitemap or a page with a list leads to.
pub(super) fn listing(content: Content, links: Option<&str>) -> Result<Vec<Entry>, String> {
    let Content { url, media_type, bytes, .. } = content;
    let (url, links) = (url.to_string(), links.map(str::to_owned));
    let Some(program) = PROGRAM.get() else {
        return extract::listing(&bytes, media_type.as_deref(), &url, links.as_deref());
    };
    let answer = talk(program, &Request::Listing { url, media_type, bytes, links }.encode(), PATIENCE)?;
    postcard::from_bytes(&answer).unwrap_or_else(|_| Err("the process that read it gave no answer".into()))
}

/// The files that a picture is published as, in the order of [`Picture::names`].
pub(super) fn picture(picture: &Picture, bytes: Vec<u8>) -> Result<Vec<Vec<u8>>, String> {
    let damaged = || "it is damaged, or far too large".to_owned();
    let Some(program) = PROGRAM.get() else {
        return picture::files(picture, &bytes).ok_or_else(damaged);
    };
    let request = Request::Picture { picture: picture.clone(), bytes }.encode();
    let answer = talk(program, &request, PATIENCE_WITH_PICTURE)?;
    let files: Option<Vec<Vec<u8>>> = postcard::from_bytes(&answer).unwrap_or_default();
    files.filter(|files| files.len() == picture.names().len()).ok_or_else(damaged)
}

/// Processor time that a request may take, in seconds.
pub fn seconds(request: &[u8]) -> u64 {
    match Request::decode(request) {
        Ok(Request::Picture { .. }) => MAX_SECONDS_OF_PICTURE,
        _ => MAX_SECONDS,
    }
}

/// What the process that reads pages answers to a request.
pub fn answer(request: &[u8]) -> Vec<u8> {
    let (path, bytes, recipes) = match Request::decode(request) {
        Ok(Request::Article { path, bytes, recipes }) => (path, bytes, recipes),
        Ok(Request::Listing { url, media_type, bytes, links }) => {
            let found = extract::listing(&bytes, media_type.as_deref(), &url, links.as_deref());
            return postcard::to_allocvec(&found).unwrap_or_default();
        }
        Ok(Request::Picture { picture, bytes }) => {
            return postcard::to_allocvec(&picture::files(&picture, &bytes)).unwrap_or_default();
        }
        Err(_) => return Vec::new(),
    };
    let size = bytes.len();
    let article = fetch::document(&path, Ok(bytes)).map(|document| extract_with(&document, &recipes));
    let answer = Answer::encode(&article);
    if answer.len() <= 4 * size + (1 << 16) {
        return answer;
    }
    Answer::encode(&Err(refused(
        &path,
        "the article made of it would be many times larger than the page itself",
    )))
}

fn refused(path: &Path, reason: &str) -> Diagnostic {
    Diagnostic::error("input-refused", Place::file(path), format!("the page is not read: {reason}"))
        .hint("No article is built like that. Save the page again, or write its text into a .txt file.")
}

fn ask(program: &Path, path: &Path, bytes: Vec<u8>, recipes: &[Recipe]) -> Result<Article, Diagnostic> {
    let request = Request::Article { path: path.to_owned(), bytes, recipes: recipes.to_vec() }.encode();
    let answer = talk(program, &request, PATIENCE).map_err(|reason| refused(path, &reason))?;
    Answer::decode(&answer, path)
        .unwrap_or_else(|| Err(refused(path, "the process that read it gave no answer")))
}

/// Asks a process that is idle, or a new one.
fn talk(program: &Path, request: &[u8], patience: Duration) -> Result<Vec<u8>, String> {
    let idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner).pop();
    let reader = match idle {
        Some(reader) => Ok(reader),
        None => Reader::start(program),
    };
    let cannot = |error: io::Error| format!("a process for it cannot be started ({error})");
    let (answer, reader) = reader.map_err(cannot)?.ask(request.to_vec(), patience);
    if let Some(reader) = reader {
        IDLE.lock().unwrap_or_else(PoisonError::into_inner).push(reader);
    }
    answer.map_err(str::to_owned)
}

/// A process that reads pages.
struct Reader {
    child: Ended,
    input: ChildStdin,
    output: ChildStdout,
}

impl Reader {
    fn start(program: &Path) -> io::Result<Reader> {
        let mut command = Command::new(program);
        command.arg(COMMAND).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn()?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => Ok(Reader { child: Ended(child), input, output }),
            _ => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    /// Asks, and gives the process back if it can be asked again. The talk happens beside, so that a process that is
    /// silent can be ended.
    fn ask(self, request: Vec<u8>, patience: Duration) -> (Result<Vec<u8>, &'static str>, Option<Reader>) {
        let Reader { mut child, mut input, mut output } = self;
        let (sender, receiver) = mpsc::channel();
        let talk = std::thread::spawn(move || {
            let answer = write_frame(&mut input, &request).and_then(|()| read_frame(&mut output));
            let is_lost = sender.send(()).is_err();
            (answer.ok().flatten().filter(|_| !is_lost), input, output)
        });
        let is_late = receiver.recv_timeout(patience).is_err();
        if is_late {
            let _ = child.0.kill();
        }
        match talk.join() {
            Ok((Some(answer), input, output)) if !is_late => {
                (Ok(answer), Some(Reader { child, input, output }))
            }
            _ => (Err(reason(&mut child.0, is_late)), None),
        }
    }
}

/// A process that is ended when nobody asks it any more.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Why a process died.
fn reason(child: &mut Child, is_late: bool) -> &'static str {
    let _ = child.kill();
    let status = child.wait().ok();
    #[cfg(unix)]
    let signal = status.and_then(|status| std::os::unix::process::ExitStatusExt::signal(&status));
    #[cfg(not(unix))]
    let signal: Option<i32> = status.and(None);
    // 24 is SIGXCPU, 9 SIGKILL: the system ends a process that has used up its time.
    match signal {
        _ if is_late => "it takes longer than a few seconds",
        Some(24 | 9) => "it takes longer than a few seconds",
        _ => "it needs more memory, or is nested deeper, than any article",
    }
}

/// Writes a message: its length, then its bytes.
pub fn write_frame(output: &mut impl io::Write, bytes: &[u8]) -> io::Result<()> {
    let length = u32::try_from(bytes.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
    output.write_all(&length.to_le_bytes())?;
    output.write_all(bytes)?;
    output.flush()
}

/// Reads a message; `None` when there is no further one.
pub fn read_frame(input: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    match input.read_exact(&mut length) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        read => read?,
    }
    let length = u32::from_le_bytes(length) as usize;
    if length > MAX_MESSAGE {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut bytes = Vec::with_capacity(length);
    input.take(length as u64).read_to_end(&mut bytes)?;
    if bytes.len() == length { Ok(Some(bytes)) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}
