//! horo keeps a news article in step in nine languages.
//!
//! The modules are the stages of an article's way, in the order of the way; a module imports only what stands above it
//! (ARCHITECTURE.md has the table, and a test reads it).

pub mod diagnostic;
pub mod files;
pub mod locale;
pub mod span;
pub mod text;

pub mod catalog;
pub mod check;
pub mod deliver;
pub mod extract;
pub mod fetch;
pub mod glossary;
pub mod leverage;
pub mod publish;
pub mod segment;
pub mod wording;

pub mod config;
pub mod exchange;
pub mod pipeline;
pub mod report;

pub mod cli;
