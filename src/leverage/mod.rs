//! Leverage: what earlier translations give to a new text.
//!
//! A [`Memory`] holds texts with their translations and finds those that are like a new one: exactly those that a
//! comparison with every text would find, at a small part of the cost. A candidate says where it comes from and how alike
//! the texts are; it is never passed off as reviewed work. Nothing here opens a file or knows an article.

mod alphabet;
mod anchors;
mod bags;
mod blob;
pub mod chrf;
pub mod engine;
pub mod index;
pub mod ladder;
pub mod lines;
mod memory;
mod myers;
pub mod names;
pub mod packed;
pub mod pairing;
pub mod penalty;
pub mod record;
mod repair;
mod texts;

pub use memory::{CUTOFF, Candidate, MAX_BYTES, MAX_TEXT, Memory, Pair};

#[cfg(test)]
mod tests;
