//! Stage: catalog.

pub mod format;
