//! What a text is made of, regardless of order: bounds on how near two texts can be that cost a few nanoseconds.
//!
//! One edit takes at most one letter out of a text and puts at most one in; it takes at most two pairs of neighbours out
//! and puts at most two in, and at most three triples. So texts whose letters, pairs or triples differ by more cannot be
//! so few edits apart. Counts share buckets and stop at 255, which only makes texts look nearer than they are.

/// Buckets for letters.
pub(super) const LETTERS: usize = 32;
/// Buckets for pairs of neighbours.
pub(super) const PAIRS: usize = 96;

/// Counts of a text's letters in [`LETTERS`] buckets.
pub(super) fn letters(bytes: &[u8]) -> [u8; LETTERS] {
    let mut bag = [0_u8; LETTERS];
    for &byte in bytes {
        let bucket = &mut bag[usize::from(byte) % LETTERS];
        *bucket = bucket.saturating_add(1);
    }
    bag
}

/// A bag of letters in half its size, two counts a byte, up to 15 each: all texts of about a length are looked at through
/// it, and what that costs is to fetch them from memory.
pub(super) fn halved(letters: &[u8; LETTERS]) -> [u8; LETTERS / 2] {
    std::array::from_fn(|at| letters[at].min(15) | letters[at + LETTERS / 2].min(15) << 4)
}

/// By how much two halved bags differ in all.
#[inline]
pub(super) fn halved_difference(a: &[u8; LETTERS / 2], b: &[u8; LETTERS / 2]) -> u32 {
    let low: u32 = a.iter().zip(b).map(|(&x, &y)| u32::from((x & 15).abs_diff(y & 15))).sum();
    let high: u32 = a.iter().zip(b).map(|(&x, &y)| u32::from((x >> 4).abs_diff(y >> 4))).sum();
    low + high
}

/// Counts of a text's pairs of neighbours in [`PAIRS`] buckets.
pub(super) fn pairs(bytes: &[u8]) -> [u8; PAIRS] {
    let mut bag = [0_u8; PAIRS];
    for pair in bytes.windows(2) {
        let mixed = (u32::from(pair[0]) << 8 | u32::from(pair[1])).wrapping_mul(0x9E37_79B1) >> 12;
        let bucket = &mut bag[mixed as usize % PAIRS];
        *bucket = bucket.saturating_add(1);
    }
    bag
}

/// By how much two bags differ in all.
#[inline]
pub(super) fn difference<const N: usize>(a: &[u8; N], b: &[u8; N]) -> u32 {
    a.iter().zip(b).map(|(&x, &y)| u32::from(x.abs_diff(y))).sum()
}

/// The triples of a text, as a set of 65,536 bits.
#[derive(Debug)]
pub(super) struct Triples(Vec<u64>);

impl Triples {
    /// Of a text's bytes.
    pub(super) fn of(bytes: &[u8]) -> Triples {
        let mut bits = vec![0_u64; 1024];
        for triple in bytes.windows(3) {
            let at = place(triple);
            bits[at / 64] |= 1 << (at % 64);
        }
        Triples(bits)
    }

    /// Whether no more than `most` triples of another text are missing here.
    pub(super) fn miss_at_most(&self, other: &[u8], most: usize) -> bool {
        let mut missing = 0;
        for triple in other.windows(3) {
            let at = place(triple);
            missing += usize::from(self.0[at / 64] >> (at % 64) & 1 == 0);
            if missing > most {
                return false;
            }
        }
        true
    }
}

fn place(triple: &[u8]) -> usize {
    let number = u32::from(triple[0]) | u32::from(triple[1]) << 8 | u32::from(triple[2]) << 16;
    (number.wrapping_mul(0x9E37_79B1) >> 16) as usize
}
