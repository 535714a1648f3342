//! The one look at the clock: signed metadata say when they were signed, who pulls asks whether they are still good, and
//! who waits for a machine does not wait for ever.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::publish::release::Time;

/// Now.
#[expect(clippy::disallowed_methods, reason = "the command line passes the time in")]
pub fn now() -> Time {
    Time::from_seconds(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
}

/// A stopwatch that is running.
#[expect(
    clippy::disallowed_methods,
    reason = "how long a search took is told beside what it found, and decides nothing"
)]
pub fn stopwatch() -> Instant {
    Instant::now()
}

/// Ends when this time is over; without a limit never.
pub async fn end_of(limit: Option<Duration>) {
    match limit {
        Some(limit) => tokio::time::sleep(limit).await,
        None => std::future::pending().await,
    }
}
