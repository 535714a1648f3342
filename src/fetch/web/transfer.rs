//! A large file of a service, piece by piece, from any place in it.

use std::time::Duration;

use reqwest::header::{HeaderMap, RANGE};
use reqwest::{Response, StatusCode, header};

use super::{SILENCE, Service, WebError, wait, within};

/// A piece has at least this many bytes, but for the last one.
const PIECE: usize = 1 << 18;

/// A piece takes no longer than this: 256 kB a minute is as slow as a line may be.
const SLOWEST: Duration = Duration::from_mins(1);

/// A file on its way.
#[derive(Debug)]
pub struct Transfer {
    response: Response,
    start: u64,
    /// How many bytes may still come.
    left: u64,
    is_over: bool,
    /// Why it broke off behind the bytes that were given last.
    failure: Option<WebError>,
}

impl Service {
    /// Asks for a file below the address, of at most `most` bytes, from the byte `from` on. A server that gives no parts
    /// begins at the front; see [`Transfer::start`].
    pub async fn file(&self, path: &str, from: u64, most: u64) -> Result<Transfer, WebError> {
        let mut request = self.http.get(self.below(path)?).timeout(Duration::from_hours(4));
        // Packed by the server, a place in it would be none in the file.
        request = request.header(header::ACCEPT_ENCODING, "identity");
        if from > 0 {
            request = request.header(RANGE, format!("bytes={from}-"));
        }
        let asked = within(2 * SILENCE, request.send()).await;
        let response = asked.ok_or(WebError::Slow)?.map_err(|error| WebError::of(&error))?;
        let start = match response.status() {
            StatusCode::PARTIAL_CONTENT if from > 0 && start(response.headers()) == Some(from) => from,
            StatusCode::OK => 0,
            // It has nothing behind what is here already; whether that is right the digest says.
            StatusCode::RANGE_NOT_SATISFIABLE if from > 0 => {
                return Ok(Transfer { response, start: from, left: 0, is_over: true, failure: None });
            }
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS => {
                return Err(WebError::Busy(wait(response.headers())));
            }
            status if status.is_redirection() => return Err(WebError::Redirect),
            status => return Err(WebError::Status(status.as_u16())),
        };
        if response.headers().get(header::CONTENT_ENCODING).is_some_and(|encoding| encoding != "identity") {
            return Err(WebError::Packed);
        }
        let left = most.saturating_sub(start);
        if response.content_length().is_some_and(|length| length > left) {
            return Err(WebError::Large);
        }
        Ok(Transfer { response, start, left, is_over: false, failure: None })
    }
}

impl Transfer {
    /// The place in the file where it begins.
    pub fn start(&self) -> u64 {
        self.start
    }

    /// The next bytes; `None` at the end. What came before an error is given first, so that nothing has to come twice.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, WebError> {
        let mut piece = Vec::new();
        let window = async {
            while piece.len() < PIECE && !self.is_over && self.failure.is_none() {
                match within(SILENCE, self.response.chunk()).await {
                    Some(Ok(Some(chunk))) => match self.left.checked_sub(chunk.len() as u64) {
                        Some(left) => {
                            self.left = left;
                            piece.extend_from_slice(&chunk);
                        }
                        None => self.failure = Some(WebError::Large),
                    },
                    Some(Ok(None)) => self.is_over = true,
                    Some(Err(error)) => self.failure = Some(WebError::of(&error)),
                    None => self.failure = Some(WebError::Slow),
                }
            }
        };
        if within(SLOWEST, window).await.is_none() {
            self.failure = Some(WebError::Slow);
        }
        match &self.failure {
            Some(failure) if piece.is_empty() => Err(failure.clone()),
            _ => Ok(Some(piece).filter(|piece| !piece.is_empty())),
        }
    }
}

/// Where a part begins, by the header `Content-Range`.
fn start(headers: &HeaderMap) -> Option<u64> {
    let range = headers.get(header::CONTENT_RANGE)?.to_str().ok()?;
    range.strip_prefix("bytes ")?.split('-').next()?.trim().parse().ok()
}
