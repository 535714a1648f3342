//! How one unit stands in a target locale: what tables count and what the gate of the release asks.

use super::ledger::{Digest, Origin, State};

/// How a unit stands in a target locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The unit's id.
    pub id: String,
    /// How far it has come.
    pub state: State,
    /// Who made it.
    pub origin: Origin,
    /// How well a draft out of the memory fits, in percent, where it holds one that nobody touched.
    pub draft: Option<u8>,
    /// Whether the source's words are others than it was made from.
    pub is_stale: bool,
    /// The digest of the words that it was made from, when it is stale.
    pub made_from: Option<Digest>,
    /// Whether its message stands in a part of the file that cannot be read.
    pub is_broken: bool,
}

impl Standing {
    /// Whether there is no translation.
    pub fn is_missing(&self) -> bool {
        self.state == State::Initial && !self.is_broken
    }
}
