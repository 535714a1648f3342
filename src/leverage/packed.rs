//! A memory as one file that is read as it lies: a million sentences are there in a second.
//!
//! Eight bytes say what it is; then come its tables, each with its length in bytes before it. Numbers are little-endian.
//! The file is a cache that can be made again, so nothing in it is trusted: what does not fit together is no memory.

use super::alphabet::Alphabet;
use super::bags::{self, LETTERS, PAIRS};
use super::blob::Blob;
use super::index::Index;
use super::memory::Memory;
use super::texts::Texts;

/// What a packed memory begins with.
pub const MAGIC: &[u8; 8] = b"horo-tm1";

/// The memory as a file. What was added since it was made is not in it.
pub fn pack(memory: &Memory) -> Vec<u8> {
    let mut file = MAGIC.to_vec();
    let letters: String = memory.index.alphabet.letters().iter().collect();
    section(&mut file, letters.as_bytes());
    for texts in [&memory.sources, &memory.targets, &memory.origins] {
        numbers(&mut file, &texts.ends);
        section(&mut file, texts.bytes.as_slice());
    }
    let index = &memory.index;
    for table in [&index.starts, &index.numbers, &index.by_length] {
        numbers(&mut file, table);
    }
    for blob in [&index.bytes, &index.letters, &index.pairs] {
        section(&mut file, blob.as_slice());
    }
    file
}

/// The memory out of a file; `None` if it is none, or damaged.
pub fn unpack(file: Vec<u8>) -> Option<Memory> {
    let mut rest = Rest { file: file.into(), at: 0 };
    if rest.take(MAGIC.len())?.as_slice() != MAGIC {
        return None;
    }
    let letters = rest.section()?;
    let letters = std::str::from_utf8(letters.as_slice()).ok()?;
    let alphabet = Alphabet::from_letters(letters.chars());
    let mut texts = || {
        let ends = rest.numbers()?;
        Texts::read(rest.section()?, ends)
    };
    let (sources, targets, origins) = (texts()?, texts()?, texts()?);
    let (starts, numbers, by_length) = (rest.numbers()?, rest.numbers()?, rest.numbers()?);
    let (bytes, letters, pairs) = (rest.section()?, rest.section()?, rest.section()?);
    let halved = letters.as_slice().as_chunks::<LETTERS>().0.iter().map(bags::halved).collect();
    let index = Index { alphabet, bytes, starts, numbers, letters, halved, pairs, by_length };
    let n = sources.len();
    let is_sound = targets.len() == n && origins.len() == n && fits(&index, n);
    is_sound.then(|| Memory { sources, targets, origins, index, ..Memory::default() })
}

/// Whether every number of an index names something that is there.
fn fits(index: &Index, n: usize) -> bool {
    let within = |table: &[u32], most: usize| table.iter().all(|&number| number as usize <= most);
    index.numbers.len() == n
        && index.numbers.iter().all(|&number| (number as usize) < n)
        && index.starts.len() == n + 1
        && index.starts.is_sorted()
        && within(&index.starts, index.bytes.as_slice().len())
        && index.by_length.is_sorted()
        && within(&index.by_length, n)
        && index.letters.as_slice().len() == n * LETTERS
        && index.pairs.as_slice().len() == n * PAIRS
}

fn section(file: &mut Vec<u8>, bytes: &[u8]) {
    file.extend((bytes.len() as u64).to_le_bytes());
    file.extend_from_slice(bytes);
}

fn numbers(file: &mut Vec<u8>, table: &[u32]) {
    file.extend((table.len() as u64 * 4).to_le_bytes());
    file.extend(table.iter().flat_map(|number| number.to_le_bytes()));
}

/// What of the file is still to be read.
struct Rest {
    file: Blob,
    at: usize,
}

impl Rest {
    fn take(&mut self, length: usize) -> Option<Blob> {
        let taken = self.file.part(self.at..self.at.checked_add(length)?)?;
        self.at += length;
        Some(taken)
    }

    fn section(&mut self) -> Option<Blob> {
        let length = u64::from_le_bytes(self.take(8)?.as_slice().try_into().ok()?);
        self.take(usize::try_from(length).ok()?)
    }

    fn numbers(&mut self) -> Option<Vec<u32>> {
        let section = self.section()?;
        let (numbers, rest) = section.as_slice().as_chunks::<4>();
        rest.is_empty().then(|| numbers.iter().map(|number| u32::from_le_bytes(*number)).collect())
    }
}
