//! Stage: catalog.

pub mod guard;
pub mod ledger;
pub mod merge;
pub mod pattern;
pub mod resource;
pub mod source;
pub mod splice;
mod syntax;
