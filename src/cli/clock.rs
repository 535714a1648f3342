//! The one look at the clock: signed metadata say when they were signed, and who pulls asks whether they are still good.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

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
