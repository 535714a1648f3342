//! The short way from a request to its answer.
//!
//! Most of what a site is asked for is the same few files, and a map of headers, a router and a timer for each head cost
//! more than the answer. A connection therefore begins here: httparse, which hyper uses too, reads its heads, and who asks
//! with GET for a file and says nothing else that matters gets a head that was written once, and the file. At the first
//! request that is anything else (another method, a part, a body, an older HTTP, the choice of a language, an address that
//! leads nowhere) the connection goes over to hyper with every byte that was read, and stays there.

use std::collections::HashMap;
use std::io;
use std::mem::MaybeUninit;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, SystemTime};

use axum::http::header::{ACCEPT_ENCODING, ETAG, HeaderMap, HeaderValue, IF_NONE_MATCH};
use hyper::body::Buf;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

use super::answer::{MAX_PATH, Server, plain_file};
use super::connection::{MAX_HEAD_BYTES, MAX_HEADERS};
use super::representation::{Answer, is_known, representation, send};
use super::site::Stored;

/// A request that has one of these is not plain.
const WEIGHTY: [&str; 9] = [
    "connection",
    "content-length",
    "expect",
    "if-match",
    "if-range",
    "range",
    "trailer",
    "transfer-encoding",
    "upgrade",
];
/// More files than these are not kept ready; then the shelf begins anew.
const MAX_READY: usize = 4096;
/// A longer wish for codings is no browser's.
const MAX_ENCODING: usize = 128;

/// Answers that are ready, for the connections of one lane.
#[derive(Default)]
pub(super) struct Shelf {
    /// The take-over of a release that they are of.
    turn: u64,
    n_ready: usize,
    /// By path, then by what the reader takes.
    ready: HashMap<String, Vec<(String, Arc<Ready>)>>,
    /// The date of the answers of this second, and the second.
    date: (u64, String),
}

/// A file in one of its forms, with its heads but for the date.
struct Ready {
    /// The memory that files may take is the site's to give and to take back.
    file: Weak<Stored>,
    form: Option<usize>,
    tag: String,
    whole: Vec<u8>,
    unchanged: Vec<u8>,
}

/// Answers plain requests until the connection ends (`None`), or until a request that is not plain: then what was read
/// and not answered. Whoever does not send a head within the `patience` is let go, and when the server stops, whoever
/// asks for nothing.
pub(super) async fn serve(
    stream: &mut TcpStream,
    (server, shelf): (&Arc<Server>, &Mutex<Shelf>),
    patience: Duration,
    mut stopped: watch::Receiver<bool>,
) -> io::Result<Option<Vec<u8>>> {
    let (mut read, mut sent) = (Vec::with_capacity(4 << 10), Vec::with_capacity(1 << 10));
    let mut waiting_since = Instant::now();
    let end = sleep_until(waiting_since + patience);
    let stop = stopped.wait_for(|is_stopped| *is_stopped);
    tokio::pin!(end, stop);
    let mut is_stopping = false;
    loop {
        match head(&read) {
            Head::Plain(plain) => {
                let Some(ready) = ready(server, shelf, &plain).await else { return Ok(Some(read)) };
                let Some(file) = ready.file.upgrade() else { return Ok(Some(read)) };
                let is_unchanged = plain.known.is_some_and(|known| is_known(known, &ready.tag));
                sent.clear();
                sent.extend_from_slice(if is_unchanged { &ready.unchanged } else { &ready.whole });
                write_date(&mut sent, &mut lock(shelf).date, server.now().seconds());
                let body = if is_unchanged { &[] } else { ready.body(&file) };
                server.metrics.answered(if is_unchanged { 304 } else { 200 }, body.len());
                let length = plain.length;
                stream.write_all_buf(&mut Buf::chain(sent.as_slice(), body)).await?;
                read.drain(..length);
                waiting_since = Instant::now();
                continue;
            }
            Head::Partial if read.len() < MAX_HEAD_BYTES => {}
            Head::Partial | Head::Other => return Ok(Some(read)),
        }
        if is_stopping && read.is_empty() {
            return Ok(None);
        }
        tokio::select! {
            biased;
            n_read = stream.read_buf(&mut read) => if n_read? == 0 { return Ok(None) },
            _ = &mut stop, if !is_stopping => is_stopping = true,
            () = &mut end => {
                // Many an answer may have gone out since the end was set.
                if waiting_since + patience <= Instant::now() {
                    return Ok(None);
                }
                end.as_mut().reset(waiting_since + patience);
            }
        }
    }
}

/// What came so far.
enum Head<'a> {
    Partial,
    Plain(Plain<'a>),
    Other,
}

/// A request for a file, of which only this matters.
struct Plain<'a> {
    /// The bytes of the head.
    length: usize,
    path: &'a str,
    encoding: &'a str,
    known: Option<&'a str>,
}

fn head(bytes: &[u8]) -> Head<'_> {
    let mut headers = [MaybeUninit::uninit(); MAX_HEADERS];
    let mut request = httparse::Request::new(&mut []);
    let length = match request.parse_with_uninit_headers(bytes, &mut headers) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Head::Partial,
        // hyper finds the same fault, and answers it.
        Err(_) => return Head::Other,
    };
    let (Some("GET"), Some(1), Some(path)) = (request.method, request.version, request.path) else {
        return Head::Other;
    };
    if path.len() > MAX_PATH || !path.starts_with('/') || path.contains(['?', '#']) {
        return Head::Other;
    }
    let (mut encoding, mut known) = (None, None);
    for header in &*request.headers {
        let is = |name: &str| header.name.eq_ignore_ascii_case(name);
        let once = match () {
            () if is("accept-encoding") => &mut encoding,
            () if is("if-none-match") => &mut known,
            () if is("connection") && header.value.eq_ignore_ascii_case(b"keep-alive") => continue,
            () if WEIGHTY.into_iter().any(is) => return Head::Other,
            () => continue,
        };
        let (None, Ok(value)) = (&once, str::from_utf8(header.value)) else { return Head::Other };
        *once = Some(value);
    }
    let encoding = encoding.unwrap_or_default();
    if encoding.len() > MAX_ENCODING {
        Head::Other
    } else {
        Head::Plain(Plain { length, path, encoding, known })
    }
}

/// The answer from the shelf, or one that is put there; `None` when the request leads to no file.
async fn ready(server: &Arc<Server>, shelf: &Mutex<Shelf>, plain: &Plain<'_>) -> Option<Arc<Ready>> {
    // Before the file is looked for: were a release taken over meanwhile, its answer would only be thrown away once more.
    let turn = server.site().turn();
    if let Some(ready) = lock(shelf).find(turn, plain) {
        return Some(ready);
    }
    let (file, cache) = plain_file(server, plain.path).await?;
    let ready = Arc::new(Ready::new(&file, plain.encoding, cache)?);
    lock(shelf).put(turn, plain, &ready);
    Some(ready)
}

impl Shelf {
    fn find(&mut self, turn: u64, plain: &Plain<'_>) -> Option<Arc<Ready>> {
        if self.turn != turn {
            self.ready.clear();
            (self.turn, self.n_ready) = (turn, 0);
        }
        let (_, ready) =
            self.ready.get(plain.path)?.iter().find(|(encoding, _)| encoding == plain.encoding)?;
        (ready.file.strong_count() > 0).then(|| Arc::clone(ready))
    }

    fn put(&mut self, turn: u64, plain: &Plain<'_>, ready: &Arc<Ready>) {
        if self.turn != turn {
            return;
        }
        if self.n_ready >= MAX_READY {
            self.ready.clear();
            self.n_ready = 0;
        }
        let forms = self.ready.entry(plain.path.to_owned()).or_default();
        forms.retain(|(encoding, _)| encoding != plain.encoding);
        forms.push((plain.encoding.to_owned(), Arc::clone(ready)));
        self.n_ready += 1;
    }
}

impl Ready {
    /// The heads are those of the long way: there is one place that says what a file is sent with.
    fn new(file: &Arc<Stored>, encoding: &str, cache: &'static str) -> Option<Ready> {
        let mut asked = HeaderMap::new();
        asked.insert(ACCEPT_ENCODING, HeaderValue::from_str(encoding).ok()?);
        let whole = send(file, &asked, cache);
        asked.insert(IF_NONE_MATCH, HeaderValue::from_static("*"));
        let unchanged = send(file, &asked, cache);
        Some(Ready {
            file: Arc::downgrade(file),
            form: representation(file, &asked).map(|(form, _)| form),
            tag: whole.headers().get(ETAG)?.to_str().ok()?.to_owned(),
            whole: written(&whole),
            unchanged: written(&unchanged),
        })
    }

    fn body<'a>(&self, file: &'a Stored) -> &'a [u8] {
        self.form.and_then(|form| file.packed[form].as_ref()).unwrap_or(&file.plain)
    }
}

fn written(answer: &Answer) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {}\r\n", answer.status()).into_bytes();
    for (name, value) in answer.headers() {
        for part in [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"] {
            head.extend_from_slice(part);
        }
    }
    head
}

/// The last header, and the end of the head.
fn write_date(head: &mut Vec<u8>, (second, date): &mut (u64, String), now: u64) {
    if *second != now || date.is_empty() {
        (*second, *date) = (now, httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(now)));
    }
    for part in ["date: ", date, "\r\n\r\n"] {
        head.extend_from_slice(part.as_bytes());
    }
}

fn lock(shelf: &Mutex<Shelf>) -> std::sync::MutexGuard<'_, Shelf> {
    shelf.lock().unwrap_or_else(PoisonError::into_inner)
}
