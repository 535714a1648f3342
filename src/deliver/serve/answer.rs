//! From a request to its answer.

use std::sync::Arc;

use axum::Router;
use axum::body::HttpBody as _;
use axum::extract::{Request, State};
use axum::http::header::{self, ACCEPT_LANGUAGE, HeaderMap, HeaderValue};
use axum::http::{Method, StatusCode};
use axum::routing::get;

use crate::locale::Locale;
use crate::publish::address::{NOT_FOUND_FILE, PAGE_FILE};
use crate::publish::manifest::POINTER;
use crate::publish::release::{CURRENT_POINTER, OBJECTS, RELEASES, Time};

use super::metrics::Metrics;
use super::negotiate;
use super::partners::{self, Partners};
use super::representation::{Answer, send, text, whole};
use super::site::{Release, Site, Stored};

/// What all requests share.
pub(super) struct Server {
    site: Site,
    pub(super) metrics: Metrics,
    partners: Partners,
    clock: fn() -> Time,
}

const FOREVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";
pub(super) const MAX_PATH: usize = 2048;

impl Server {
    pub(super) fn new(site: Site, clock: fn() -> Time) -> Server {
        let partners = Partners::new(site.output());
        Server { site, metrics: Metrics::default(), partners, clock }
    }

    pub(super) fn site(&self) -> &Site {
        &self.site
    }

    /// What the time is.
    pub(super) fn now(&self) -> Time {
        (self.clock)()
    }

    fn count(&self, answer: &Answer, is_head: bool) {
        let length = if is_head { 0 } else { answer.body().size_hint().exact().unwrap_or(0) };
        self.metrics.answered(answer.status().as_u16(), usize::try_from(length).unwrap_or(usize::MAX));
    }
}

/// The long way: whatever can be asked for.
pub(super) fn router(server: &Arc<Server>) -> Router {
    Router::new()
        .route("/healthz", get(healthz))
        .route("/metrics", get(metrics))
        .fallback(any)
        .with_state(Arc::clone(server))
}

async fn healthz(State(server): State<Arc<Server>>) -> Answer {
    let now = server.site.now();
    text(StatusCode::OK, "text/plain; charset=utf-8", format!("ok {} {}\n", now.id, now.sequence))
}

async fn metrics(State(server): State<Arc<Server>>) -> Answer {
    let body = server.metrics.text(&server.site.now());
    text(StatusCode::OK, "text/plain; version=0.0.4; charset=utf-8", body)
}

/// The file that a path leads to, and how long it may be kept; `None` when the answer is more than that: a choice of
/// language, a redirect, a refusal, or the pointer, whose readers may be noted.
pub(super) async fn plain_file(server: &Arc<Server>, path: &str) -> Option<(Arc<Stored>, &'static str)> {
    let now = server.site.now();
    let Place::InRelease(release, inside, cache) = place(server, &now, path) else { return None };
    if inside.is_empty() || inside == POINTER {
        return None;
    }
    let name = if inside.ends_with('/') { format!("{inside}{PAGE_FILE}") } else { inside };
    let file = file(server, &release, &name).await?;
    Some((file, cache_of(&name, cache)))
}

/// The answer to any request for a file.
async fn any(State(server): State<Arc<Server>>, request: Request) -> Answer {
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
        let day = server.now().day();
        let disk = server.site.disk();
        server.partners.note(disk, &day, &name, (&release.id, release.sequence));
    });
}
