//! `horo read-apart`: reads pages for another process of horo, under limits.
//!
//! For horo's own use and hidden from the help. The limits are set here, by the process on itself, before it sees a byte:
//! they hold against runaway work, and a process that only reads pages has nothing else that a limit could harm.

use std::io::BufReader;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use rustix::time::{ClockId, clock_gettime};

use super::{Exit, Failure};
use crate::pipeline::apart::{self, MAX_MEMORY};
use crate::report;

/// Answers requests on standard input until there are no more.
pub(super) fn serve() -> Result<Exit, Failure> {
    let failed = |error: std::io::Error| Failure::new(Exit::Internal, error.to_string(), "Please report it.");
    limit(Resource::As, MAX_MEMORY).map_err(failed)?;
    limit(Resource::Core, 0).map_err(failed)?;
    let mut input = BufReader::new(std::io::stdin().lock());
    while let Some(request) = apart::read_frame(&mut input).map_err(failed)? {
        // Each page has the whole time, counted from what those before it took.
        let used = u64::try_from(clock_gettime(ClockId::ProcessCPUTime).tv_sec).unwrap_or(0);
        limit(Resource::Cpu, used + apart::seconds(&request)).map_err(failed)?;
        if !report::frame(&apart::answer(&request)) {
            break;
        }
    }
    Ok(Exit::Done)
}

/// Lowers what the system lets this process use; what it allowed at most stays.
pub(super) fn limit(resource: Resource, most: u64) -> std::io::Result<()> {
    let maximum = getrlimit(resource).maximum;
    let current = maximum.map_or(most, |maximum| maximum.min(most));
    Ok(setrlimit(resource, Rlimit { current: Some(current), maximum })?)
}
