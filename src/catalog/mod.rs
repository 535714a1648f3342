//! Stage: catalog.

pub mod aside;
pub mod guard;
pub mod ledger;
pub mod merge;
pub mod mirror;
pub mod pattern;
pub mod resource;
pub mod source;
pub mod splice;
mod syntax;
pub mod target;
