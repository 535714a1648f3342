//! Why an engine gave no draft, and when it may be asked again.

use std::fmt;
use std::time::Duration;

use serde::de::DeserializeOwned;

use crate::fetch::web::{Reply, WebError};

/// How long to wait where a server is busy and does not say how long.
const PAUSE: Duration = Duration::from_secs(2);

/// Why a batch was not translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The reason.
    pub kind: Kind,
    /// After which time it may be tried again; `None` where that would not help.
    pub retry_after: Option<Duration>,
}

/// The reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It does not understand the request, or does not know the languages.
    Request,
    /// The key is missing, wrong or not allowed to do this.
    Key,
    /// The batch is larger than it takes.
    TooLarge,
    /// It is asked too often.
    Busy,
    /// What the key may have translated is used up.
    Quota,
    /// A fault of its own.
    Server,
    /// It took too long.
    Slow,
    /// It cannot be reached, or breaks off.
    Connection(WebError),
    /// It answered something that is no translation of what it was sent.
    Nonsense,
    /// The model cannot be used, for this reason.
    Model(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Request => {
                f.write_str("it does not understand the request, or does not know the languages")
            }
            Kind::Key => f.write_str("its key is missing, wrong, or not allowed to do this"),
            Kind::TooLarge => f.write_str("the texts are more than it takes at once"),
            Kind::Busy => f.write_str("it is asked too often"),
            Kind::Quota => f.write_str("what its key may have translated is used up"),
            Kind::Server => f.write_str("it has a fault of its own"),
            Kind::Slow => f.write_str("it took too long"),
            Kind::Connection(error) => write!(f, "{error}"),
            Kind::Nonsense => f.write_str("what it answered is no translation of what it was sent"),
            Kind::Model(why) => write!(f, "its model cannot be used: {why}"),
        }
    }
}

impl Failure {
    /// A failure that passes by no waiting.
    pub(super) fn of(kind: Kind) -> Failure {
        Failure { kind, retry_after: None }
    }

    /// What an HTTP status means; `None` for one that says that all is well.
    pub(super) fn of_status(reply: &Reply) -> Option<Failure> {
        let asked = reply.retry_after.map(Duration::from_secs);
        let (kind, retry_after) = match reply.status {
            200..=299 => return None,
            401 | 403 | 407 => (Kind::Key, None),
            413 | 414 => (Kind::TooLarge, None),
            429 | 503 | 529 => (Kind::Busy, Some(asked.unwrap_or(PAUSE))),
            456 => (Kind::Quota, None),
            500..=599 => (Kind::Server, Some(asked.unwrap_or(PAUSE))),
            _ => (Kind::Request, None),
        };
        Some(Failure { kind, retry_after })
    }

    /// What came of a request: the JSON that was asked for.
    pub(super) fn or_json<T: DeserializeOwned>(reply: Result<Reply, WebError>) -> Result<T, Failure> {
        let reply = reply?;
        match Failure::of_status(&reply) {
            Some(failure) => Err(failure),
            None => serde_json::from_slice(&reply.body).map_err(|_| Failure::of(Kind::Nonsense)),
        }
    }
}

impl From<WebError> for Failure {
    fn from(error: WebError) -> Failure {
        match error {
            WebError::Slow => Failure { kind: Kind::Slow, retry_after: Some(PAUSE) },
            WebError::Connection(_) => Failure { kind: Kind::Connection(error), retry_after: Some(PAUSE) },
            error => Failure::of(Kind::Connection(error)),
        }
    }
}
