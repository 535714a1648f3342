//! Around the line: loops, concurrency and the gate.
//!
//! The stages are plain functions of one item; here they are put together over a project's folder. [`survey`] reads and
//! judges everything in memory, [`run`] writes the catalogs and makes the release.

mod accept;
mod editions;
mod gate;
mod inputs;
mod ledgers;
mod project;
mod release;
mod run;
mod site_words;
mod sources;
mod survey;
mod targets;
mod vocabulary;
mod withdrawals;
mod words;
mod writes;

pub use accept::{Acceptance, Accepted, accept};
pub use gate::{Tally, Verdict};
pub use project::{CACHE, INPUT, LOCALES, OUTPUT, Project};
pub use release::site;
pub use run::{Fate, Options, Run, RunError, Stop, run};
pub use site_words::SITE_WORDS;
pub use sources::Source;
pub use survey::{Survey, Surveyed, survey};
pub use targets::Target;
pub use withdrawals::{Withdrawals, path as withdrawals};
pub use writes::Write;
