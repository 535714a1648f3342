//! `horo model-apart`: holds a translation model for another process of horo, under limits.
//!
//! For horo's own use and hidden from the help. The limits are set here, by the process on itself, before it opens a file:
//! what a damaged model makes the library do ends this process and nothing else.

use std::io::BufReader;
use std::path::Path;

use rustix::process::Resource;
use rustix::time::{ClockId, clock_gettime};

use super::apart::limit;
use super::{Exit, Failure};
use crate::files::RealDisk;
use crate::leverage::engine::firefox::{Answer, MAX_MEMORY, MAX_SECONDS};
use crate::pipeline::apart;
use crate::pipeline::models::{self, ModelError};
use crate::report;

/// Loads the model in a folder, says whether it can be used, and translates until nobody asks any more.
pub(super) fn serve(folder: &Path) -> Result<Exit, Failure> {
    let failed = |error: std::io::Error| Failure::new(Exit::Internal, error.to_string(), "Please report it.");
    // What the process may write to: its heap and nothing that it only reads.
    limit(Resource::Data, MAX_MEMORY).map_err(failed)?;
    limit(Resource::Core, 0).map_err(failed)?;
    limit(Resource::Cpu, MAX_SECONDS).map_err(failed)?;
    let loaded = models::load(&RealDisk, folder).map_err(|error| match error {
        ModelError::Broken { why, .. } => why,
        error => error.to_string(),
    });
    let is_loaded = loaded.as_ref().map(|_| Vec::new()).map_err(Clone::clone);
    if !answer(&is_loaded) {
        return Ok(Exit::Done);
    }
    let Ok(model) = loaded else { return Ok(Exit::Source) };
    let mut input = BufReader::new(std::io::stdin().lock());
    while let Some(request) = apart::read_frame(&mut input).map_err(failed)? {
        // Each batch has the whole time, counted from what those before it took.
        let used = u64::try_from(clock_gettime(ClockId::ProcessCPUTime).tv_sec).unwrap_or(0);
        limit(Resource::Cpu, used + MAX_SECONDS).map_err(failed)?;
        let texts: Result<Vec<String>, _> = postcard::from_bytes(&request);
        let translated = texts.map_err(|error| error.to_string()).and_then(|texts| model.translate(&texts));
        if !answer(&translated) {
            break;
        }
    }
    Ok(Exit::Done)
}

fn answer(answer: &Answer) -> bool {
    report::frame(&postcard::to_allocvec(answer).unwrap_or_default())
}
