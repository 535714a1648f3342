//! Fetching from the web: polite, and strict about what it accepts.
//!
//! One request at a time to a host, `robots.txt` is obeyed, a server that asks for patience gets it. Only http and https
//! to public addresses: every address is looked at after its name was resolved, and the connection goes to the very
//! address that was looked at. Redirects are followed one by one under the same rules. Time, size, headers and
//! compression are bounded. What a server sends never gets into an error's text.
//!
//! HTTP/1.1 on purpose: what HTTP/2 saves on a few pages a day is not worth its attacks (RUSTSEC-2024-0332 and kin).

mod error;
mod guard;
mod hosts;
mod service;
mod stamp;
mod transfer;

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderValue};
use reqwest::{Response, StatusCode, header, redirect};
use url::Url;

pub use error::WebError;
pub use service::{Reply, Secret, Service, pause, until, within};
pub use transfer::Transfer;

use guard::Resolver;
use hosts::Hosts;

/// Time for a whole answer, with all redirects.
const TOTAL: Duration = Duration::from_secs(30);

/// Longest silence: while connecting, before the answer begins, and inside it.
const SILENCE: Duration = Duration::from_secs(4);

/// A body must bring this many bytes in each [`SILENCE`], or it is a drip that only holds the line.
const SLOWEST: usize = 4_096;

/// Most redirects that are followed.
const MAX_REDIRECTS: usize = 5;

/// Longest wait that a server may ask for within a run, in seconds; a longer one is told.
const MAX_WAIT: u64 = 5;

/// How often a request is repeated after a fault of the server that may pass.
const MAX_RETRIES: usize = 2;

/// What may be fetched, and how it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Who asks, as servers see it: the project's public address.
    pub contact: String,
    /// Inner addresses that may be fetched all the same, as `HOST:PORT` with a numeric host. For tests and for a
    /// newsroom's own server; a page or a redirect from elsewhere can never lead there.
    pub allow_private: Vec<SocketAddr>,
}

/// What kind of thing is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// An HTML page of at most 5 MB.
    Page,
    /// A feed, a sitemap or a page with a list, of at most 5 MB.
    List,
    /// A picture of at most 15 MB.
    Picture,
}

impl Wanted {
    fn max_bytes(self) -> usize {
        match self {
            Wanted::Page | Wanted::List => 5_000_000,
            Wanted::Picture => 15_000_000,
        }
    }

    fn accept(self) -> &'static str {
        match self {
            Wanted::Page => "text/html, application/xhtml+xml;q=0.9",
            Wanted::List => {
                "application/atom+xml, application/rss+xml, application/feed+json, application/xml, text/html;q=0.8"
            }
            Wanted::Picture => "image/webp, image/jpeg, image/png, image/gif",
        }
    }

    fn takes(self, media: &str) -> bool {
        match self {
            Wanted::Page => matches!(media, "text/html" | "application/xhtml+xml"),
            Wanted::List => media.starts_with("text/") || media.ends_with("xml") || media.ends_with("json"),
            Wanted::Picture => matches!(media, "image/jpeg" | "image/png" | "image/webp" | "image/gif"),
        }
    }
}

/// What is known of an earlier answer, to ask whether there is a newer one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Its `ETag`.
    pub etag: Option<String>,
    /// Its `Last-Modified`.
    pub last_modified: Option<String>,
}

/// What a server gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Something, perhaps new.
    Content(Box<Content>),
    /// What is known is still so.
    Unchanged,
}

/// What was fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Where it was found, after redirects.
    pub url: Url,
    /// The header `Content-Type` as it was sent.
    pub media_type: Option<String>,
    /// The header `ETag`.
    pub etag: Option<String>,
    /// The header `Last-Modified`.
    pub last_modified: Option<String>,
    /// The server's clock when it answered, in RFC 3339; horo has none of its own here.
    pub retrieved: Option<String>,
    /// The bytes, unpacked.
    pub bytes: Vec<u8>,
}

/// A client that keeps the rules.
#[derive(Debug)]
pub struct Client {
    http: reqwest::Client,
    agent: String,
    allowed: BTreeSet<SocketAddr>,
    hosts: Hosts,
}

impl Client {
    /// Makes a client.
    pub fn new(options: &Options) -> Result<Client, WebError> {
        // The first one counts; a second call changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let allowed: BTreeSet<SocketAddr> = options.allow_private.iter().copied().collect();
        let agent = format!("horo/{} (+{})", env!("CARGO_PKG_VERSION"), options.contact);
        let http = reqwest::Client::builder()
            .user_agent(agent.clone())
            .http1_only()
            .no_proxy()
            .redirect(redirect::Policy::none())
            .referer(false)
            .connect_timeout(SILENCE)
            .read_timeout(SILENCE)
            .pool_max_idle_per_host(1)
            .dns_resolver(Arc::new(Resolver))
            .build()
            .map_err(|error| WebError::of(&error))?;
        Ok(Client { http, agent, allowed, hosts: Hosts::default() })
    }

    /// Fetches an address that a person or the settings named.
    pub async fn get(&self, address: &str, wanted: Wanted, known: &Known) -> Result<Answer, WebError> {
        let url = Url::parse(address).map_err(|_| WebError::Address("this is no web address"))?;
        // `timeout` drops the work, and with it the connection.
        let work = self.follow(url, wanted, known);
        tokio::time::timeout(TOTAL, work).await.unwrap_or(Err(WebError::Slow))
    }

    async fn follow(&self, mut url: Url, wanted: Wanted, known: &Known) -> Result<Answer, WebError> {
        let mut from: Option<Url> = None;
        for _ in 0..=MAX_REDIRECTS {
            guard::admit(&url, from.as_ref(), &self.allowed)?;
            let host = self.hosts.enter(&url).await;
            if !self.may_visit(&host, &url).await? {
                return Err(WebError::Robots);
            }
            let response = self.ask(&url, wanted, known).await?;
            match response.status() {
                StatusCode::NOT_MODIFIED => return Ok(Answer::Unchanged),
                status if status.is_redirection() => {
                    let next = response.headers().get(header::LOCATION).and_then(|to| to.to_str().ok());
                    let next = next.and_then(|next| url.join(next).ok()).ok_or(WebError::Redirect)?;
                    from = Some(std::mem::replace(&mut url, next));
                }
                status if status.is_success() => {
                    return self
                        .take(url, response, wanted)
                        .await
                        .map(|content| Answer::Content(Box::new(content)));
                }
                status => return Err(WebError::Status(status.as_u16())),
            }
        }
        Err(WebError::Redirect)
    }

    /// Whether the site's `robots.txt` lets horo in; it is asked once.
    async fn may_visit(&self, host: &hosts::Host, url: &Url) -> Result<bool, WebError> {
        if let Some(rules) = host.rules() {
            return Ok(rules.is_url_allowed(url));
        }
        let Ok(address) = robotxt::robots_url(url) else { return Ok(true) };
        let answer = match self.once(&address, Wanted::List, &Known::default()).await {
            Ok(response) if response.status().is_success() => {
                let text = body(response, robotxt::BYTE_LIMIT).await.unwrap_or_default();
                robotxt::Robots::parse(&text, "horo")
            }
            // RFC 9309, 2.3.1: what is not there forbids nothing, what cannot be reached forbids everything.
            Ok(response) if response.status().is_server_error() => robotxt::Robots::disallow_all(),
            Ok(_) => robotxt::Robots::allow_all(),
            Err(error) => return Err(error),
        };
        let may = answer.is_url_allowed(url);
        host.learn(answer);
        Ok(may)
    }

    /// Asks, and again where the server's fault may pass.
    async fn ask(&self, url: &Url, wanted: Wanted, known: &Known) -> Result<Response, WebError> {
        let mut tried = 0;
        loop {
            let response = self.once(url, wanted, known).await?;
            let status = response.status();
            let may_pass =
                status == StatusCode::SERVICE_UNAVAILABLE || status == StatusCode::TOO_MANY_REQUESTS;
            if !may_pass {
                return Ok(response);
            }
            let asked = wait(response.headers());
            let seconds = asked.unwrap_or(1 << tried);
            if tried == MAX_RETRIES || seconds > MAX_WAIT {
                return Err(WebError::Busy(asked));
            }
            tried += 1;
            tokio::time::sleep(Duration::from_secs(seconds)).await;
        }
    }

    async fn once(&self, url: &Url, wanted: Wanted, known: &Known) -> Result<Response, WebError> {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, HeaderValue::from_static(wanted.accept()));
        let conditions =
            [(header::IF_NONE_MATCH, &known.etag), (header::IF_MODIFIED_SINCE, &known.last_modified)];
        for (name, value) in conditions {
            if let Some(value) = value.as_deref().and_then(|value| HeaderValue::from_str(value).ok()) {
                headers.insert(name, value);
            }
        }
        self.http.get(url.clone()).headers(headers).send().await.map_err(|error| WebError::of(&error))
    }

    /// Takes an answer's body, if it is what was asked for.
    async fn take(&self, url: Url, response: Response, wanted: Wanted) -> Result<Content, WebError> {
        let headers = response.headers();
        let text =
            |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok()).map(str::to_owned);
        // What the client unpacked has lost this header; what is left was packed twice or in a way nobody asked for.
        if text(header::CONTENT_ENCODING).is_some_and(|encoding| encoding != "identity") {
            return Err(WebError::Packed);
        }
        let media_type = text(header::CONTENT_TYPE);
        let media = media_type.as_deref().unwrap_or("text/html").split(';').next().unwrap_or_default();
        let media = media.trim().to_ascii_lowercase();
        if !wanted.takes(&media) {
            return Err(WebError::Kind(known_kind(&media)));
        }
        let retrieved = text(header::DATE).as_deref().and_then(stamp::rfc3339);
        let (etag, last_modified) = (text(header::ETAG), text(header::LAST_MODIFIED));
        let bytes = body(response, wanted.max_bytes()).await?;
        Ok(Content { url, media_type, etag, last_modified, retrieved, bytes })
    }

    /// Who asks, as servers see it.
    pub fn agent(&self) -> &str {
        &self.agent
    }
}

/// An answer's body, no larger and no slower than allowed.
async fn body(mut response: Response, most: usize) -> Result<Vec<u8>, WebError> {
    if response.content_length().is_some_and(|length| length > most as u64) {
        return Err(WebError::Large);
    }
    let mut bytes = Vec::new();
    loop {
        let before = bytes.len();
        let window = async {
            while bytes.len() - before < SLOWEST {
                let chunk = response.chunk().await.map_err(|error| WebError::of(&error))?;
                let Some(chunk) = chunk else { return Ok(true) };
                if bytes.len() + chunk.len() > most {
                    return Err(WebError::Large);
                }
                bytes.extend_from_slice(&chunk);
            }
            Ok(false)
        };
        if tokio::time::timeout(SILENCE, window).await.map_err(|_| WebError::Slow)?? {
            return Ok(bytes);
        }
    }
}

/// How many seconds a server asks to wait.
fn wait(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()
}

/// The name of a kind of file that is met where a page should be; others stay unnamed, since the server named them.
fn known_kind(media: &str) -> &'static str {
    match media {
        "application/pdf" => "a PDF",
        "application/zip" => "an archive",
        "application/msword" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => {
            "a Word document"
        }
        media if media.starts_with("image/") => "a picture",
        media if media.starts_with("video/") || media.starts_with("audio/") => "a recording",
        _ => "another kind of file",
    }
}

#[cfg(test)]
mod tests;
