//! Stage: publish.

pub mod manifest;
pub mod release;
