//! Stage: catalog.

pub mod guard;
