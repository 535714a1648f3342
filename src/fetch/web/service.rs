//! Services that `horo.toml` names, such as a machine that translates: one address each, asked with a secret.
//!
//! A service is the only place where horo sends words or a secret to, so it goes to the address that a person wrote down
//! and nowhere else: no redirect is followed, names lead to public addresses only, and an inner address is one only if it
//! is named by its number (or as `localhost`). To a public address the way is https. Time and size of an answer are
//! bounded.

use std::collections::BTreeSet;
use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderName, HeaderValue};
use reqwest::{StatusCode, header, redirect};
use url::{Host, Url};

use super::guard::{self, Resolver};
use super::{SILENCE, WebError, body, wait};

/// The largest answer that is taken, in bytes.
const MAX_BYTES: usize = 5_000_000;

/// What must stay unseen: it has no text form, also not in a list of what a program holds.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Of a text that somebody keeps out of files.
    pub fn new(text: &str) -> Secret {
        Secret(text.trim().to_owned())
    }

    /// The text itself, to be sent and never to be shown.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A service.
#[derive(Debug)]
pub struct Service {
    pub(super) http: reqwest::Client,
    base: Url,
    /// The header `Authorization`, marked as one that is never shown.
    authorization: Option<HeaderValue>,
    /// How long an answer may take.
    patience: Duration,
}

/// How often [`pause`] and [`until`] look whether it is over.
const STEP: Duration = Duration::from_millis(200);

/// Waits as long as a service asked, or until `is_over`.
pub async fn pause(time: Duration, is_over: impl Fn() -> bool) {
    let mut left = time;
    while !left.is_zero() && !is_over() {
        let step = left.min(STEP);
        tokio::time::sleep(step).await;
        left -= step;
    }
}

/// Waits until `is_over`.
pub async fn until(is_over: impl Fn() -> bool) {
    while !is_over() {
        tokio::time::sleep(STEP).await;
    }
}

/// What comes of some work within a time; `None` where it takes longer, and then the work is given up.
pub async fn within<T>(time: Duration, work: impl Future<Output = T>) -> Option<T> {
    tokio::time::timeout(time, work).await.ok()
}

/// What a service answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// How many seconds it asks to wait before it is asked again.
    pub retry_after: Option<u64>,
    /// What it sent.
    pub body: Vec<u8>,
}

impl Service {
    /// The service at an address that the settings name. `authorization` is sent with every request.
    pub fn new(
        address: &str,
        authorization: Option<&Secret>,
        patience: Duration,
    ) -> Result<Service, WebError> {
        let mut base = Url::parse(address).map_err(|_| WebError::Address("this is no web address"))?;
        if base.host() == Some(Host::Domain("localhost")) {
            let _ = base.set_host(Some("127.0.0.1"));
        }
        let port = base.port_or_known_default().unwrap_or(0);
        let own = match base.host() {
            Some(Host::Ipv4(address)) => Some(SocketAddr::new(address.into(), port)),
            Some(Host::Ipv6(address)) => Some(SocketAddr::new(address.into(), port)),
            _ => None,
        };
        guard::admit(&base, None, &BTreeSet::from_iter(own))?;
        let is_inner = own.is_some_and(|address| !guard::is_public(address.ip()));
        if base.scheme() == "http" && !is_inner {
            return Err(WebError::Address("a service outside of the own network needs an https address"));
        }
        if !base.path().ends_with('/') {
            base.set_path(&format!("{}/", base.path()));
        }
        let authorization = authorization.map(|secret| HeaderValue::from_str(secret.reveal())).transpose();
        let mut authorization = authorization
            .map_err(|_| WebError::Address("the secret for this service has characters that none has"))?;
        if let Some(value) = &mut authorization {
            value.set_sensitive(true);
        }
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            .user_agent(concat!("horo/", env!("CARGO_PKG_VERSION")))
            .http1_only()
            .no_proxy()
            .redirect(redirect::Policy::none())
            .referer(false)
            .connect_timeout(SILENCE)
            .timeout(patience)
            .dns_resolver(Arc::new(Resolver))
            .build()
            .map_err(|error| WebError::of(&error))?;
        Ok(Service { http, base, authorization, patience })
    }

    /// Whether it is on another machine.
    pub fn is_remote(&self) -> bool {
        match self.base.host() {
            Some(Host::Ipv4(address)) => !address.is_loopback(),
            Some(Host::Ipv6(address)) => !address.is_loopback(),
            _ => true,
        }
    }

    /// Sends JSON to a path below the address.
    pub async fn post(&self, path: &str, json: Vec<u8>) -> Result<Reply, WebError> {
        let request =
            self.http.post(self.below(path)?).header(header::CONTENT_TYPE, "application/json").body(json);
        self.send(request).await
    }

    /// Sends the fields of a form.
    pub async fn post_form(&self, path: &str, fields: &[(&str, &str)]) -> Result<Reply, WebError> {
        let form = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let kind = "application/x-www-form-urlencoded";
        let request = self.http.post(self.below(path)?).header(header::CONTENT_TYPE, kind).body(form);
        self.send(request).await
    }

    /// Asks for a path below the address.
    pub async fn get(&self, path: &str) -> Result<Reply, WebError> {
        self.send(self.http.get(self.below(path)?)).await
    }

    pub(super) fn below(&self, path: &str) -> Result<Url, WebError> {
        let url = self.base.join(path).ok();
        let url = url.filter(|url| url.origin() == self.base.origin());
        url.ok_or(WebError::Address("this is no web address"))
    }

    async fn send(&self, request: reqwest::RequestBuilder) -> Result<Reply, WebError> {
        let request = match &self.authorization {
            Some(value) => request.header(header::AUTHORIZATION, value.clone()),
            None => request,
        };
        let request = request.header(HeaderName::from_static("accept"), "application/json");
        let work = async {
            let response = request.send().await.map_err(|error| WebError::of(&error))?;
            let status = response.status();
            if status.is_redirection() && status != StatusCode::NOT_MODIFIED {
                return Err(WebError::Redirect);
            }
            let retry_after = wait(response.headers());
            let body = body(response, MAX_BYTES).await?;
            Ok(Reply { status: status.as_u16(), retry_after, body })
        };
        tokio::time::timeout(self.patience, work).await.unwrap_or(Err(WebError::Slow))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(address: &str) -> Option<WebError> {
        Service::new(address, None, Duration::from_secs(1)).err()
    }

    #[test]
    fn a_secret_is_in_no_list_of_what_a_program_holds() {
        let secret = Secret::new(" key-123 \n");
        assert_eq!(secret.reveal(), "key-123");
        let service = Service::new("https://mt.example.eu", Some(&secret), Duration::from_secs(1)).unwrap();
        for told in [format!("{secret:?}"), format!("{service:?}"), format!("{service:#?}")] {
            assert!(!told.contains("key-123"), "{told}");
        }
    }

    #[test]
    fn words_go_over_https_or_to_an_inner_address_that_is_named_by_its_number() {
        for address in
            ["https://mt.example.eu/v2", "http://127.0.0.1:5000", "http://localhost:5000", "http://[::1]:1"]
        {
            assert_eq!(refused(address), None, "{address}");
        }
        for address in [
            "http://mt.example.eu",
            "http://93.184.216.34",
            "http://intranet:5000",
            "https://user:pass@mt.example.eu",
            "ftp://mt.example.eu",
            "file:///etc/passwd",
            "mt.example.eu",
        ] {
            assert!(refused(address).is_some(), "{address}");
        }
    }

    #[test]
    fn a_secret_that_would_be_another_header_is_refused() {
        let secret = Secret::new("a\r\nHost: evil");
        assert!(Service::new("https://mt.example.eu", Some(&secret), Duration::from_secs(1)).is_err());
    }
}
