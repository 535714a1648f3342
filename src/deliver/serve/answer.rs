//! From a request to its answer.

use std::sync::Arc;

use axum::body::{Body, Bytes, HttpBody as _};
use axum::extract::{Request, State};
use axum::http::header::{
    self, ACCEPT_ENCODING, ACCEPT_LANGUAGE, HeaderMap, HeaderName, HeaderValue, IF_NONE_MATCH, IF_RANGE,
    RANGE,
};
use axum::http::{Method, Response, StatusCode};

use crate::locale::Locale;
use crate::publish::address::{NOT_FOUND_FILE, PAGE_FILE};
use crate::publish::manifest::POINTER;
use crate::publish::release::{CURRENT_POINTER, OBJECTS, RELEASES, Time};

use super::metrics::Metrics;
use super::negotiate;
use super::partners::{self, Partners};
use super::site::{CODINGS, Release, Site, Stored};

/// What all requests share.
pub(super) struct Server {
    site: Site,
    pub(super) metrics: Metrics,
    partners: Partners,
    clock: fn() -> Time,
}

type Answer = Response<Body>;

const FOREVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'self'";
const MAX_PATH: usize = 2048;

impl Server {
    pub(super) fn new(site: Site, clock: fn() -> Time) -> Server {
        let partners = Partners::new(site.output());
        Server { site, metrics: Metrics::default(), partners, clock }
    }

    pub(super) fn site(&self) -> &Site {
        &self.site
    }

    fn count(&self, answer: &Answer, is_head: bool) {
        let length = if is_head { 0 } else { answer.body().size_hint().exact().unwrap_or(0) };
        self.metrics.answered(answer.status().as_u16(), usize::try_from(length).unwrap_or(usize::MAX));
    }
}

pub(super) async fn healthz(State(server): State<Arc<Server>>) -> Answer {
    let now = server.site.now();
    text(StatusCode::OK, "text/plain; charset=utf-8", format!("ok {} {}\n", now.id, now.sequence))
}

pub(super) async fn metrics(State(server): State<Arc<Server>>) -> Answer {
    let body = server.metrics.text(&server.site.now());
    text(StatusCode::OK, "text/plain; version=0.0.4; charset=utf-8", body)
}

/// The answer to a request for a file of the current release that is in memory; `None` for everything else.
pub(super) fn at_once<B>(server: &Server, request: &axum::http::Request<B>) -> Option<Answer> {
    let is_head = request.method() == Method::HEAD;
    let path = request.uri().path();
    if !(is_head || request.method() == Method::GET) || path.len() > MAX_PATH {
        return None;
    }
    let now = server.site.now();
    let Place::InRelease(release, inside, cache) = place(server, &now, path) else { return None };
    // The root chooses a language, and who asks for the pointer may be noted.
    if inside.is_empty() || inside == POINTER {
        return None;
    }
    let file = if inside.ends_with('/') {
        Site::known(&release, &format!("{inside}{PAGE_FILE}"))
    } else {
        Site::known(&release, &inside)
    };
    let answer = send(file.as_deref()?, request.headers(), cache_of(&inside, cache));
    server.count(&answer, is_head);
    Some(answer)
}

/// Everything else.
pub(super) async fn any(State(server): State<Arc<Server>>, request: Request) -> Answer {
    let (parts, _) = request.into_parts();
    let is_head = parts.method == Method::HEAD;
    let answer = if is_head || parts.method == Method::GET {
        answer(&server, parts.uri.path(), &parts.headers).await
    } else {
        let mut answer =
            text(StatusCode::METHOD_NOT_ALLOWED, "text/plain; charset=utf-8", "only GET and HEAD\n".into());
        answer.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        answer
    };
    server.count(&answer, is_head);
    answer
}

async fn answer(server: &Arc<Server>, path: &str, headers: &HeaderMap) -> Answer {
    if path.len() > MAX_PATH {
        return text(
            StatusCode::URI_TOO_LONG,
            "text/plain; charset=utf-8",
            "the address is too long\n".into(),
        );
    }
    let now = server.site.now();
    let (release, inside, cache) = match place(server, &now, path) {
        Place::InRelease(release, inside, cache) => (release, inside, cache),
        Place::Object(shelf, short, name) => {
            let (site, shelf, short, name) =
                (Arc::clone(server), shelf.to_owned(), short.to_owned(), name.to_owned());
            let found = blocking(move || site.site.object((&shelf, &short), &name)).await;
            return match found {
                Some(file) => send(&file, headers, FOREVER),
                None => not_found(server, &now, path, headers).await,
            };
        }
        Place::Nowhere => return not_found(server, &now, path, headers).await,
    };
    if inside.is_empty()
        && let Some(redirect) = choose(&release, headers)
    {
        return redirect;
    }
    if inside == POINTER && path == format!("/{CURRENT_POINTER}") {
        note(server, &release, headers);
    }
    let is_folder = inside.is_empty() || inside.ends_with('/');
    let name = if is_folder { format!("{inside}{PAGE_FILE}") } else { inside.clone() };
    if let Some(file) = file(server, &release, &name).await {
        return send(&file, headers, if inside == POINTER { ASK_AGAIN } else { cache_of(&inside, cache) });
    }
    // A folder without its slash: relative links would lead astray.
    if !is_folder && file(server, &release, &format!("{inside}/{PAGE_FILE}")).await.is_some() {
        return redirect(StatusCode::PERMANENT_REDIRECT, &format!("{path}/"), false);
    }
    not_found(server, &now, path, headers).await
}

enum Place<'a> {
    /// A path in a release, and how long it may be kept.
    InRelease(Arc<Release>, String, &'static str),
    Object(&'a str, &'a str, &'a str),
    Nowhere,
}

fn place<'a>(server: &Server, now: &Arc<Release>, path: &'a str) -> Place<'a> {
    let inside = path.trim_start_matches('/');
    // Every name that horo publishes is plain; an address with anything else leads nowhere.
    if path.contains("//") || inside.contains(['%', '\\', '\0']) {
        return Place::Nowhere;
    }
    if inside == CURRENT_POINTER {
        return Place::InRelease(Arc::clone(now), POINTER.to_owned(), ASK_AGAIN);
    }
    let mut parts = inside.splitn(4, '/');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(OBJECTS), Some(shelf), Some(short), Some(name)) => Place::Object(shelf, short, name),
        (Some(RELEASES), Some(id), Some(_), _) => match server.site.release(id) {
            Some(release) => {
                let rest = &inside[RELEASES.len() + 1 + id.len() + 1..];
                // Pinned, the root is the choice of a language itself.
                let rest = if rest.is_empty() { PAGE_FILE } else { rest };
                Place::InRelease(release, rest.to_owned(), FOREVER)
            }
            None => Place::Nowhere,
        },
        _ => Place::InRelease(Arc::clone(now), inside.to_owned(), ASK_AGAIN),
    }
}

fn cache_of(inside: &str, cache: &'static str) -> &'static str {
    // The stylesheet's name carries its digest.
    if inside.starts_with("assets/style-") { FOREVER } else { cache }
}

async fn file(server: &Arc<Server>, release: &Arc<Release>, path: &str) -> Option<Arc<Stored>> {
    if let Some(known) = Site::known(release, path) {
        return Some(known);
    }
    let (server, release, path) = (Arc::clone(server), Arc::clone(release), path.to_owned());
    blocking(move || server.site.find(&release, &path)).await
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Option<T> + Send + 'static) -> Option<T> {
    tokio::task::spawn_blocking(work).await.ok().flatten()
}

/// The reader's own language, if the site has it; else the choice of one.
fn choose(release: &Release, headers: &HeaderMap) -> Option<Answer> {
    let wanted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let locale = negotiate::language(wanted, &release.locales)?;
    Some(redirect(StatusCode::FOUND, &format!("/{locale}/"), true))
}

fn redirect(status: StatusCode, to: &str, varies: bool) -> Answer {
    let mut answer = text(status, "text/plain; charset=utf-8", String::new());
    let headers = answer.headers_mut();
    if let Ok(to) = HeaderValue::from_str(to) {
        headers.insert(header::LOCATION, to);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(ASK_AGAIN));
    if varies {
        headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
    }
    answer
}

/// In the language of the address, else of the reader, else of the originals.
async fn not_found(server: &Arc<Server>, now: &Arc<Release>, path: &str, headers: &HeaderMap) -> Answer {
    let of_path = path.split('/').nth(1).and_then(|code| code.parse::<Locale>().ok());
    let of_reader = || {
        let wanted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        negotiate::language(wanted, &now.locales)
    };
    let locale = of_path.filter(|locale| now.locales.contains(locale)).or_else(of_reader);
    let locale = locale.or(now.locales.first().copied());
    let page = match locale {
        Some(locale) => file(server, now, &format!("{locale}/{NOT_FOUND_FILE}")).await,
        None => None,
    };
    let mut answer = match page {
        Some(page) => whole(StatusCode::NOT_FOUND, "text/html; charset=utf-8", page.plain.clone()),
        None => text(StatusCode::NOT_FOUND, "text/plain; charset=utf-8", "not found\n".into()),
    };
    let to = answer.headers_mut();
    to.insert(header::CACHE_CONTROL, HeaderValue::from_static(ASK_AGAIN));
    to.insert(header::VARY, HeaderValue::from_static("accept-language"));
    answer
}

fn note(server: &Arc<Server>, release: &Arc<Release>, headers: &HeaderMap) {
    let name = headers.get(partners::HEADER).and_then(|value| value.to_str().ok());
    let Some(name) = name.filter(|name| Partners::is_name(name)).map(str::to_owned) else { return };
    let (server, release) = (Arc::clone(server), Arc::clone(release));
    tokio::task::spawn_blocking(move || {
        let day = (server.clock)().day();
        let disk = server.site.disk();
        server.partners.note(disk, &day, &name, (&release.id, release.sequence));
    });
}

/// A file, whole, in part, or only the word that it did not change.
fn send(file: &Stored, headers: &HeaderMap, cache: &'static str) -> Answer {
    let wanted = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let packed = CODINGS.iter().zip(&file.packed).find_map(|((_, coding), packed)| {
        let packed = packed.as_ref()?;
        // A part is always a part of the plain bytes.
        (!headers.contains_key(RANGE) && negotiate::takes(wanted, coding)).then_some((*coding, packed))
    });
    let tag = match packed {
        Some((coding, _)) => format!("\"{}-{coding}\"", file.digest),
        None => format!("\"{}\"", file.digest),
    };
    let kind = kind_of(&file.name);
    let mut answer = if is_known(headers, &tag) {
        whole(StatusCode::NOT_MODIFIED, kind, Bytes::new())
    } else {
        match (packed, part(headers, &tag, file.plain.len())) {
            (Some((_, bytes)), _) => whole(StatusCode::OK, kind, bytes.clone()),
            (None, Part::Whole) => whole(StatusCode::OK, kind, file.plain.clone()),
            (None, Part::Range(from, to)) => {
                let mut answer = whole(StatusCode::PARTIAL_CONTENT, kind, file.plain.slice(from..=to));
                set(&mut answer, header::CONTENT_RANGE, &format!("bytes {from}-{to}/{}", file.plain.len()));
                answer
            }
            (None, Part::Impossible) => {
                let mut answer = whole(StatusCode::RANGE_NOT_SATISFIABLE, kind, Bytes::new());
                set(&mut answer, header::CONTENT_RANGE, &format!("bytes */{}", file.plain.len()));
                answer
            }
        }
    };
    set(&mut answer, header::ETAG, &tag);
    let to = answer.headers_mut();
    to.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    to.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    if file.packed.iter().any(Option::is_some) {
        to.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    if let Some((coding, _)) = packed.filter(|_| answer.status() == StatusCode::OK) {
        set(&mut answer, header::CONTENT_ENCODING, coding);
    }
    answer
}

fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let Some(known) = headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok()) else { return false };
    let matches = |known: &str| {
        let known = known.trim();
        known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag
    };
    known.split(',').take(32).any(matches)
}

enum Part {
    Whole,
    Range(usize, usize),
    Impossible,
}

/// One range of bytes; several at once, and what is no range, are answered with the whole.
fn part(headers: &HeaderMap, tag: &str, length: usize) -> Part {
    let Some(range) = headers.get(RANGE).and_then(|value| value.to_str().ok()) else { return Part::Whole };
    if headers.get(IF_RANGE).is_some_and(|known| known.as_bytes() != tag.as_bytes()) {
        return Part::Whole;
    }
    let Some((from, to)) = range.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Part::Whole;
    };
    let number = |text: &str| text.parse::<usize>().ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit()));
    match (number(from), number(to)) {
        (Some(from), _) if from >= length => Part::Impossible,
        (Some(from), None) if to.is_empty() => Part::Range(from, length - 1),
        (Some(from), Some(to)) if from <= to => Part::Range(from, to.min(length - 1)),
        (None, Some(0)) if from.is_empty() => Part::Impossible,
        (None, Some(last)) if from.is_empty() && length > 0 => {
            Part::Range(length.saturating_sub(last), length - 1)
        }
        _ => Part::Whole,
    }
}

fn text(status: StatusCode, kind: &'static str, text: String) -> Answer {
    whole(status, kind, text.into())
}

fn whole(status: StatusCode, kind: &'static str, bytes: Bytes) -> Answer {
    let length = bytes.len();
    let has_body = !matches!(status, StatusCode::NOT_MODIFIED);
    let mut answer = Response::new(Body::from(bytes));
    *answer.status_mut() = status;
    let to = answer.headers_mut();
    if has_body {
        to.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        to.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    to.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if kind.starts_with("text/html") {
        to.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
        to.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    } else {
        to.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        to.insert(
            HeaderName::from_static("cross-origin-resource-policy"),
            HeaderValue::from_static("cross-origin"),
        );
    }
    answer
}

fn set(answer: &mut Answer, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
}

fn kind_of(name: &str) -> &'static str {
    match name {
        "atom.xml" => "application/atom+xml; charset=utf-8",
        "rss.xml" => "application/rss+xml; charset=utf-8",
        "feed.json" => "application/feed+json; charset=utf-8",
        _ => match name.rsplit('.').next().unwrap_or_default() {
            "html" => "text/html; charset=utf-8",
            "json" => "application/json; charset=utf-8",
            "xml" => "application/xml; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml; charset=utf-8",
            "jpg" => "image/jpeg",
            "webp" => "image/webp",
            "txt" => "text/plain; charset=utf-8",
            "zst" => "application/zstd",
            _ => "application/octet-stream",
        },
    }
}
