//! Two memories of one language as one: what came, and what was there.

use std::collections::BTreeMap;

use super::tmx::Unit;

/// Two memories as one, with what became of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Joined {
    /// The units: those that were there in their order, then the new ones in theirs.
    pub units: Vec<Unit>,
    /// How many came that were not there.
    pub n_new: usize,
    /// How many texts have another translation now than they had.
    pub n_changed: usize,
    /// How many came as they are already there.
    pub n_known: usize,
    /// How many came twice.
    pub n_repeated: usize,
}

/// Joins what comes with what was there. A text that comes with another translation takes the place of the one with the
/// same text and origin; nothing else that was there is lost. Of units that are the same but for their dates the first
/// one counts.
pub fn join(there: Vec<Unit>, comes: Vec<Unit>) -> Joined {
    let key = |unit: &Unit| (unit.source.clone(), unit.origin.clone());
    let mut joined = Joined::default();
    let mut places: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
    for unit in there {
        places.entry(key(&unit)).or_default().push(joined.units.len());
        joined.units.push(unit);
    }
    let n_there = joined.units.len();
    // Which of those that were there have been met in what comes.
    let mut is_met = vec![false; n_there];
    for unit in comes {
        let known = places.entry(key(&unit)).or_default();
        if let Some(&same) = known.iter().find(|&&place| joined.units[place].target == unit.target) {
            let is_first = same < n_there && !std::mem::replace(&mut is_met[same], true);
            joined.n_known += usize::from(is_first);
            joined.n_repeated += usize::from(!is_first);
            if is_first {
                joined.units[same] = unit;
            }
        } else if let Some(&other) = known.iter().find(|&&place| place < n_there && !is_met[place]) {
            is_met[other] = true;
            joined.n_changed += 1;
            joined.units[other] = unit;
        } else {
            joined.n_new += 1;
            known.push(joined.units.len());
            joined.units.push(unit);
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::tmx::Stamp;

    fn unit(source: &str, target: &str) -> Unit {
        Unit {
            locale: "de".parse().unwrap(),
            source: source.into(),
            target: target.into(),
            is_sentence: false,
            origin: "a.tmx".into(),
            standing: None,
            created: Stamp::default(),
            changed: Stamp::default(),
        }
    }

    fn texts(joined: &Joined) -> Vec<(&str, &str)> {
        joined.units.iter().map(|unit| (unit.source.as_str(), unit.target.as_str())).collect()
    }

    #[test]
    fn what_is_new_comes_behind_what_was_there() {
        let joined = join(vec![unit("б", "b"), unit("а", "a")], vec![unit("в", "c"), unit("а", "a")]);
        assert_eq!(texts(&joined), [("б", "b"), ("а", "a"), ("в", "c")]);
        assert_eq!((joined.n_new, joined.n_known, joined.n_changed, joined.n_repeated), (1, 1, 0, 0));
    }

    #[test]
    fn another_translation_takes_the_place_of_the_one_before() {
        let joined = join(vec![unit("а", "old"), unit("б", "b")], vec![unit("а", "new")]);
        assert_eq!(texts(&joined), [("а", "new"), ("б", "b")]);
        assert_eq!((joined.n_new, joined.n_changed), (0, 1));
    }

    #[test]
    fn two_translations_of_one_text_are_both_kept_and_one_that_comes_twice_once() {
        let comes = vec![unit("а", "a"), unit("а", "A"), unit("а", "a")];
        let joined = join(Vec::new(), comes.clone());
        assert_eq!(texts(&joined), [("а", "a"), ("а", "A")]);
        assert_eq!((joined.n_new, joined.n_repeated), (2, 1));
        let again = join(joined.units.clone(), comes);
        assert_eq!(again.units, joined.units, "the same file once more changes nothing");
        assert_eq!((again.n_new, again.n_changed, again.n_known, again.n_repeated), (0, 0, 2, 1));
    }
}
