//! Levenshtein's distance, 64 characters at a time.
//!
//! G. Myers, “A fast bit-vector algorithm for approximate string matching”, 1999, in the form for texts of any length of
//! H. Hyyrö, 2003: a column of the table is kept as bits that say where it goes up and where down. Only the blocks are
//! worked out that a way of so few edits can pass through (E. Ukkonen, 1985); what stands in the others is taken for too
//! much, which changes no such way.

/// A text to which others are compared.
#[derive(Debug)]
pub(super) struct Pattern {
    length: usize,
    n_blocks: usize,
    /// For each byte and block: where in the pattern the byte stands.
    places: Vec<u64>,
    /// Up and down bits of a column, to be used again.
    column: Vec<(u64, u64)>,
}

impl Pattern {
    /// Of a text's bytes.
    pub(super) fn new(bytes: &[u8]) -> Pattern {
        let n_blocks = bytes.len().div_ceil(64).max(1);
        let mut places = vec![0; 256 * n_blocks];
        for (at, &byte) in bytes.iter().enumerate() {
            places[usize::from(byte) * n_blocks + at / 64] |= 1 << (at % 64);
        }
        Pattern { length: bytes.len(), n_blocks, places, column: vec![(u64::MAX, 0); n_blocks] }
    }

    /// The distance to another text, if it is no greater than `most`. The work grows with the product of the lengths.
    pub(super) fn distance(&mut self, other: &[u8], most: usize) -> Option<usize> {
        let away = self.length.abs_diff(other.len());
        if self.length == 0 || other.is_empty() || away > most {
            return Some(away.max(self.length.min(other.len()))).filter(|&distance| distance <= most);
        }
        // A way of `most` edits leaves the diagonal of the beginning by no more than these.
        let spare = (most - away) / 2;
        let (above, below) =
            if other.len() >= self.length { (away + spare, spare) } else { (spare, away + spare) };
        let mut last = below.min(self.length - 1) / 64;
        self.column[..=last].fill((u64::MAX, 0));
        // The value at the lower end of the last block.
        let mut value = ((last + 1) * 64).min(self.length);
        for (at, &byte) in other.iter().enumerate() {
            let wanted = (at + below).min(self.length - 1) / 64;
            if wanted > last {
                last = wanted;
                self.column[last] = (u64::MAX, 0);
                value += (self.length - last * 64).min(64);
            }
            let first = (at + 1).saturating_sub(above + 1).min(self.length - 1) / 64;
            value = self.advance(byte, first, last, value);
            if at % 16 == 15 && value > most + (above + below) + 64 {
                return None;
            }
        }
        (value <= most).then_some(value)
    }

    /// Works out the next column of the blocks from `first` to `last`, and the value at its lower end.
    #[inline]
    fn advance(&mut self, byte: u8, first: usize, last: usize, value: usize) -> usize {
        let places = &self.places[usize::from(byte) * self.n_blocks..][..self.n_blocks];
        let (mut up_in, mut down_in) = (1, 0);
        let (mut up_out, mut down_out) = (0, 0);
        for (&equal, (up, down)) in places[first..=last].iter().zip(&mut self.column[first..=last]) {
            let vertical = equal | *down;
            let matches = equal | down_in;
            let diagonal = (((matches & *up).wrapping_add(*up)) ^ *up) | matches;
            (up_out, down_out) = (*down | !(diagonal | *up), *up & diagonal);
            let (up_next, down_next) = (up_out << 1 | up_in, down_out << 1 | down_in);
            (up_in, down_in) = (up_out >> 63, down_out >> 63);
            (*up, *down) = (down_next | !(vertical | up_next), up_next & vertical);
        }
        let end = if last + 1 == self.n_blocks { (self.length - 1) % 64 } else { 63 };
        value + (up_out >> end & 1) as usize - (down_out >> end & 1) as usize
    }
}
