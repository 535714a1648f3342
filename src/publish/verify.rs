//! The built files are read again, as a set.

use std::collections::BTreeMap;

use super::{Article, Site};

/// Something wrong with a made file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub path: String,
    /// Stable name of the rule.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
}

/// Reads the made files again.
pub fn verify(_site: &Site, _articles: &[Article], _files: &BTreeMap<String, Vec<u8>>) -> Vec<Fault> {
    Vec::new()
}
