//! How much is left to translate in a locale, in words of the source, and how long that takes.

use serde::{Deserialize, Serialize};

use super::sources::Source;
use crate::catalog::ledger::{Origin, State};
use crate::catalog::target::Standing;
use crate::extract::markup;
use crate::segment::Unit;

/// From how many percent on a draft out of the memory only has to be read.
const REPEATED: u8 = 95;
/// From how many percent on a draft is one text; below that it was put together of what is known and what is not.
const FUZZY: u8 = 75;

/// What reading or mending a word takes beside translating it anew. Rates like these are customary among translation
/// offices (a tenth to a third for repetitions, about two thirds for fuzzy matches, half for a machine's text).
const TO_READ: f64 = 0.2;
const TO_MEND: f64 = 0.6;
const TO_EDIT: f64 = 0.5;

/// Words of the source that wait for a translator, each in one place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effort {
    /// Nobody has translated anything like them.
    pub new: usize,
    /// Translated before, word for word or nearly: to be read.
    pub repeated: usize,
    /// Something like them was translated before: to be mended.
    pub fuzzy: usize,
    /// A machine has translated them and no person has read that.
    pub drafted: usize,
    /// Translated, but the source has changed.
    pub changed: usize,
}

impl Effort {
    /// What an article's units ask for. `machine_counts`: what a machine made may be published as it is.
    pub(super) fn of(source: &Source, standings: &[Standing], machine_counts: bool) -> Effort {
        let mut effort = Effort::default();
        for (unit, standing) in source.units.iter().zip(standings) {
            let words = words(unit);
            let is_unread = standing.origin == Origin::Machine && standing.state < State::Reviewed;
            match (standing.is_missing(), standing.draft) {
                (true, Some(draft)) if draft >= REPEATED => effort.repeated += words,
                (true, Some(draft)) if draft >= FUZZY => effort.fuzzy += words,
                (true, Some(draft)) => {
                    let known = words * usize::from(draft) / 100;
                    effort.fuzzy += known;
                    effort.new += words - known;
                }
                (true, None) => effort.new += words,
                (false, _) if standing.is_stale => effort.changed += words,
                (false, _) if is_unread && !machine_counts => effort.drafted += words,
                (false, _) => {}
            }
        }
        effort
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Effort) -> Effort {
        Effort {
            new: self.new + other.new,
            repeated: self.repeated + other.repeated,
            fuzzy: self.fuzzy + other.fuzzy,
            drafted: self.drafted + other.drafted,
            changed: self.changed + other.changed,
        }
    }

    /// Whether nothing is left.
    pub fn is_none(&self) -> bool {
        *self == Effort::default()
    }

    /// How many hours that takes somebody who translates so many new words in one.
    #[expect(clippy::cast_precision_loss, reason = "no project has 2^52 words")]
    pub fn hours(&self, words_per_hour: u32) -> f64 {
        let Effort { new, repeated, fuzzy, drafted, changed } = *self;
        let words = new as f64
            + repeated as f64 * TO_READ
            + (fuzzy + changed) as f64 * TO_MEND
            + drafted as f64 * TO_EDIT;
        words / f64::from(words_per_hour)
    }
}

fn words(unit: &Unit) -> usize {
    unit.sentences.iter().map(|sentence| markup::plain(sentence).split_whitespace().count()).sum()
}
