//! Stage: catalog.

pub mod guard;
pub mod ledger;
pub mod pattern;
pub mod resource;
mod syntax;
