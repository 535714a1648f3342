//! Around the line: loops, concurrency and the gate.
//!
//! The stages are plain functions of one item; here they are put together over a project's folder. [`survey`] reads and
//! judges everything in memory, [`run`] writes the catalogs and makes the release.

mod accept;
mod editions;
mod fixes;
mod gate;
mod inputs;
mod ledgers;
mod project;
mod refresh;
mod run;
mod sources;
mod spelling;
mod survey;
mod targets;
mod vocabulary;
mod words;
mod writes;

pub use accept::{Acceptance, Accepted, accept};
pub use fixes::{Mended, mend};
pub use gate::{Tally, Verdict};
pub use project::{CACHE, INPUT, LOCALES, OUTPUT, Project};
pub use run::{Fate, Options, Run, RunError, Stop, run};
pub use sources::Source;
pub use spelling::{Spelling, spelling};
pub use survey::{Survey, Surveyed, survey};
pub use targets::Target;
pub use writes::Write;
