//! Characters as single bytes, so that texts are compared and counted a byte at a time.
//!
//! The 255 commonest characters of a memory have a byte each and all others share one. Two texts are therefore never
//! further apart in bytes than in characters: what is too far already in bytes need not be looked at again.

use std::collections::HashMap;

/// The byte that all rare characters share.
pub(super) const RARE: u8 = 0;

/// The common characters of a memory.
#[derive(Clone, Debug, Default)]
pub(super) struct Alphabet {
    low: Vec<u8>,
    high: HashMap<char, u8>,
    letters: Vec<char>,
}

/// Characters below this one are looked up in a table: Latin, Greek and Cyrillic are.
const LOW: usize = 0x530;

impl Alphabet {
    /// The alphabet of texts.
    pub(super) fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Alphabet {
        let mut low = vec![0_u64; LOW];
        let mut high: HashMap<char, u64> = HashMap::new();
        for c in texts.flat_map(str::chars) {
            match low.get_mut(c as usize) {
                Some(count) => *count += 1,
                None => *high.entry(c).or_default() += 1,
            }
        }
        let low =
            low.iter().enumerate().filter_map(|(at, &n)| Some((char::from_u32(u32::try_from(at).ok()?)?, n)));
        let mut counts: Vec<(char, u64)> = low.chain(high).filter(|&(_, count)| count > 0).collect();
        counts.sort_unstable_by_key(|&(c, count)| (std::cmp::Reverse(count), c));
        Alphabet::from_letters(counts.into_iter().map(|(c, _)| c).take(255))
    }

    /// The alphabet whose bytes from 1 on stand for these characters; no more than 255.
    pub(super) fn from_letters(letters: impl Iterator<Item = char>) -> Alphabet {
        let mut alphabet = Alphabet { low: vec![RARE; LOW], ..Alphabet::default() };
        for (byte, c) in (1..=u8::MAX).zip(letters) {
            match alphabet.low.get_mut(c as usize) {
                Some(place) => *place = byte,
                None => drop(alphabet.high.insert(c, byte)),
            }
            alphabet.letters.push(c);
        }
        alphabet
    }

    /// Its characters, in the order of their bytes.
    pub(super) fn letters(&self) -> &[char] {
        &self.letters
    }

    /// Adds a text's bytes, one a character.
    pub(super) fn write(&self, text: &str, bytes: &mut Vec<u8>) {
        bytes.extend(text.chars().map(|c| match self.low.get(c as usize) {
            Some(&byte) => byte,
            None => self.high.get(&c).copied().unwrap_or(RARE),
        }));
    }
}
