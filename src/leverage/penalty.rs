//! What speaks against a candidate besides the difference of the texts.
//!
//! Each takes points off, and each is named where the candidate is shown. Every one of them is enough to bring the best
//! match below 100: what any doubt hangs on is a draft for a person to read.

use serde::{Deserialize, Serialize};

/// A reason to trust a candidate less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Penalty {
    /// It was made from words that its own source no longer has.
    Superseded,
    /// Its paragraph is gone from its article, and the translation was put aside.
    PutAside,
    /// No second person has read it.
    Unreviewed,
    /// It stood in text of another kind: a title says things in another way than a paragraph.
    OtherKind,
    /// A machine wrote it, and no person has read it.
    Machine,
}

impl Penalty {
    /// The points that it takes off.
    pub fn points(self) -> u8 {
        match self {
            Penalty::Superseded | Penalty::PutAside | Penalty::Unreviewed | Penalty::OtherKind => 3,
            Penalty::Machine => 10,
        }
    }

    /// The word for it where a candidate is shown.
    pub fn name(self) -> &'static str {
        match self {
            Penalty::Superseded => "superseded source",
            Penalty::PutAside => "put aside",
            Penalty::Unreviewed => "unreviewed",
            Penalty::OtherKind => "other kind of text",
            Penalty::Machine => "machine",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_penalty_brings_the_best_match_below_a_hundred() {
        let all = [
            Penalty::Superseded,
            Penalty::PutAside,
            Penalty::Unreviewed,
            Penalty::OtherKind,
            Penalty::Machine,
        ];
        assert!(all.iter().all(|penalty| 102 - penalty.points() < 100 && !penalty.name().is_empty()));
    }
}
