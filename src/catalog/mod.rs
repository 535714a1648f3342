//! Stage: catalog.

pub mod guard;
pub mod pattern;
pub mod resource;
mod syntax;
