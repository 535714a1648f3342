//! Around the line: loops, concurrency and the gate.
//!
//! The stages are plain functions of one item; here they are put together over a project's folder. [`survey`] reads and
//! judges everything in memory, [`run`] writes the catalogs and makes the release.

mod accept;
pub mod apart;
mod aside;
pub mod bring;
mod cache;
mod changes;
mod drafts;
mod editions;
mod effort;
mod examine;
pub mod feeds;
mod fill;
mod fixes;
mod gate;
mod heal;
mod inputs;
mod ledgers;
mod loaded;
mod looked;
mod memory;
pub mod models;
mod others;
mod pictures;
mod project;
mod recollect;
mod recover;
mod release;
mod roster;
mod run;
mod shelf;
mod site_words;
mod sources;
mod spelling;
mod survey;
mod targets;
mod terms;
mod translated;
mod vocabulary;
mod wire;
mod withdrawals;
mod words;
mod work;
mod writes;

pub use accept::{Acceptance, Accepted, accept};
pub use changes::{Changed, since_translated};
pub use drafts::{Drafted, Drafts, Way};
pub use effort::Effort;
pub use examine::{Examined, Surveyed};
pub use fixes::{Mended, mend};
pub use gate::{Tally, Verdict};
pub use memory::{Imported, Others, import, imported, memory_name};
pub use project::{CACHE, INPUT, LOCALES, OUTPUT, Project};
pub use release::site;
pub use run::{Fate, Options, Run, RunError, Stop, run};
pub use shelf::shown;
pub use site_words::SITE_WORDS;
pub use sources::Source;
pub use spelling::Spelling;
pub use survey::{Purpose, Survey, article, survey};
pub use targets::Target;
pub use translated::{Translated, translated};
pub use withdrawals::{Withdrawals, path as withdrawals};
pub use writes::Write;
