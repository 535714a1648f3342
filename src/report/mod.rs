//! Around the line: the only module that speaks to people.
//!
//! Data go to standard output, talk to standard error; colours only to a terminal. What comes from files is shown with
//! its control characters made visible, so that no text can steer a terminal.

mod annotations;
mod changes;
mod diagnostics;
mod effort;
mod format;
mod json;
mod memory;
mod sarif;
mod table;
mod talk;

pub use changes::{changed_in_full, changed_in_short};
pub use diagnostics::{diagnostics, mended, summary};
pub use effort::effort;
pub use format::Format;
pub use json::status as status_json;
pub use memory::{Match, imported, matches, matches_json};
pub use table::{late, status};
pub use talk::{DataLines, Progress, data, frame, is_terminal, talk, visible};
