//! Where a release is pulled from: a web server, a folder, an object store. One question: the bytes at a path.
//!
//! Every answer has a limit of bytes that is known before it is asked for, and a limit of time. No redirect is followed:
//! who publishes says where.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::StreamExt as _;
use object_store::{ObjectStore, ObjectStoreExt as _};
use reqwest::{Client, StatusCode, Url};
use thiserror::Error;

use crate::files::{self, Disk};

const CONNECT: Duration = Duration::from_secs(10);
/// Between two pieces of an answer.
const PAUSE: Duration = Duration::from_secs(20);
/// For a whole answer.
const WHOLE: Duration = Duration::from_mins(3);

/// A place that releases are pulled from.
pub struct Remote {
    kind: Kind,
    requests: AtomicU64,
    bytes: AtomicU64,
}

enum Kind {
    Web { client: Client, base: String, partner: Option<String> },
    Folder { disk: Arc<dyn Disk>, root: PathBuf },
    Store { store: Arc<dyn ObjectStore>, prefix: object_store::path::Path },
}

/// Why nothing came.
#[derive(Debug, Error)]
pub enum RemoteError {
    /// The address is none that can be pulled from.
    #[error("“{0}” is no address that a release can be pulled from")]
    Address(String),
    /// There is no such file.
    #[error("{0} is not there")]
    Missing(String),
    /// More came than there should be.
    #[error("{path} is longer than the {limit} bytes that it should have")]
    TooLong {
        /// Which file.
        path: String,
        /// How long it may be.
        limit: u64,
    },
    /// The other side answered with something else than the file.
    #[error("{path}: the other side answered {status}")]
    Status {
        /// Which file.
        path: String,
        /// What it answered.
        status: u16,
    },
    /// The network, or the other side, failed.
    #[error("{path}: {reason}")]
    Failed {
        /// Which file.
        path: String,
        /// What happened.
        reason: String,
    },
    /// The disk said no.
    #[error(transparent)]
    Disk(#[from] files::Error),
}

impl Remote {
    /// The place at an address: `https://`, `http://`, `file://`, `s3://`, `gs://`, `az://`. `partner` is who pulls, for
    /// the publisher's evidence.
    pub fn open(disk: Arc<dyn Disk>, address: &str, partner: Option<String>) -> Result<Remote, RemoteError> {
        let refuse = || RemoteError::Address(address.to_owned());
        let url = Url::parse(address).map_err(|_| refuse())?;
        let kind = match url.scheme() {
            "http" | "https" if url.username().is_empty() && url.password().is_none() => {
                Kind::Web { client: client()?, base: address.trim_end_matches('/').to_owned(), partner }
            }
            "file" => Kind::Folder { disk, root: url.to_file_path().map_err(|()| refuse())? },
            scheme if is_store(scheme) => {
                let (store, prefix) = store(&url)?;
                Kind::Store { store, prefix }
            }
            _ => return Err(refuse()),
        };
        Ok(Remote { kind, requests: AtomicU64::new(0), bytes: AtomicU64::new(0) })
    }

    /// How many questions were asked and how many bytes came, as they were sent.
    pub fn traffic(&self) -> (u64, u64) {
        (self.requests.load(Ordering::Relaxed), self.bytes.load(Ordering::Relaxed))
    }

    /// The bytes at a path, of which there may be at most `limit`.
    pub async fn get(&self, path: &str, limit: u64) -> Result<Vec<u8>, RemoteError> {
        self.requests.fetch_add(1, Ordering::Relaxed);
        let bytes = match &self.kind {
            Kind::Web { client, base, partner } => {
                let mut request = client.get(format!("{base}/{path}"));
                if let Some(partner) = partner {
                    request = request.header("horo-partner", partner);
                }
                self.web(request, path, limit).await?
            }
            Kind::Folder { disk, root } => {
                let (disk, whole, name) = (Arc::clone(disk), root.join(path), path.to_owned());
                let read = tokio::task::spawn_blocking(move || match disk.kind(&whole)? {
                    None => Err(RemoteError::Missing(name)),
                    Some(_) => Ok(disk.read(&whole, limit)?),
                });
                read.await.map_err(|error| failed(path, &error))??
            }
            Kind::Store { store, prefix } => {
                let place = prefix.clone().join(path);
                let place = object_store::path::Path::from(place.as_ref().replace("%2F", "/"));
                match store.get(&place).await {
                    Ok(found) if found.meta.size > limit => {
                        return Err(RemoteError::TooLong { path: path.to_owned(), limit });
                    }
                    Ok(found) => found.bytes().await.map_err(|error| failed(path, &error))?.to_vec(),
                    Err(object_store::Error::NotFound { .. }) => {
                        return Err(RemoteError::Missing(path.to_owned()));
                    }
                    Err(error) => return Err(failed(path, &error)),
                }
            }
        };
        if !matches!(self.kind, Kind::Web { .. }) {
            self.bytes.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        }
        Ok(bytes)
    }

    async fn web(
        &self,
        request: reqwest::RequestBuilder,
        path: &str,
        limit: u64,
    ) -> Result<Vec<u8>, RemoteError> {
        let answer = request.send().await.map_err(|error| failed(path, &error.without_url()))?;
        match answer.status() {
            StatusCode::OK => {}
            StatusCode::NOT_FOUND | StatusCode::GONE => return Err(RemoteError::Missing(path.to_owned())),
            status => return Err(RemoteError::Status { path: path.to_owned(), status: status.as_u16() }),
        }
        let sent = answer.content_length();
        let mut bytes = Vec::new();
        let mut pieces = answer.bytes_stream();
        while let Some(piece) = pieces.next().await {
            let piece = piece.map_err(|error| failed(path, &error.without_url()))?;
            if (bytes.len() + piece.len()) as u64 > limit {
                return Err(RemoteError::TooLong { path: path.to_owned(), limit });
            }
            bytes.extend_from_slice(&piece);
        }
        self.bytes.fetch_add(sent.unwrap_or(bytes.len() as u64), Ordering::Relaxed);
        Ok(bytes)
    }
}

fn client() -> Result<Client, RemoteError> {
    // The one provider of cryptography in the tree; another part of horo may have chosen it before.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = Client::builder()
        .connect_timeout(CONNECT)
        .read_timeout(PAUSE)
        .timeout(WHOLE)
        .redirect(reqwest::redirect::Policy::none())
        .user_agent(concat!("horo/", env!("CARGO_PKG_VERSION")))
        .pool_max_idle_per_host(16)
        .build();
    client.map_err(|error| failed("the client", &error))
}

/// Whether an address with this scheme is that of an object store.
pub(super) fn is_store(scheme: &str) -> bool {
    matches!(scheme, "s3" | "s3a" | "gs" | "az" | "azure" | "abfs" | "abfss")
}

/// The object store at an address. Where it really is and who one is there stands in the environment, as its own
/// tools have it (`AWS_ACCESS_KEY_ID`, `AWS_ENDPOINT`, `GOOGLE_SERVICE_ACCOUNT`, `AZURE_STORAGE_ACCOUNT_NAME` …).
pub(super) fn store(url: &Url) -> Result<(Arc<dyn ObjectStore>, object_store::path::Path), RemoteError> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let settings = std::env::vars()
        .filter(|(name, _)| ["AWS_", "GOOGLE_", "AZURE_"].iter().any(|prefix| name.starts_with(prefix)));
    let settings = settings.map(|(name, value)| (name.to_ascii_lowercase(), value));
    let (store, prefix) =
        object_store::parse_url_opts(url, settings).map_err(|error| failed(url.as_str(), &error))?;
    Ok((Arc::from(store), prefix))
}

/// An error with the causes that say more than it does.
pub(super) fn failed(path: &str, error: &dyn std::error::Error) -> RemoteError {
    let mut reason = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let inner_text = inner.to_string();
        if !reason.contains(&inner_text) {
            reason = format!("{reason}: {inner_text}");
        }
        cause = inner.source();
    }
    RemoteError::Failed { path: path.to_owned(), reason }
}
