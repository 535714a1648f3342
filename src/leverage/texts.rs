//! Many texts as one: the bytes in a row, and where each ends.

use super::blob::Blob;

/// Texts by their numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
    pub(super) bytes: Blob,
    pub(super) ends: Vec<u32>,
}

impl Texts {
    /// Of these texts.
    pub(super) fn new<'a>(texts: impl Iterator<Item = &'a str>) -> Texts {
        let mut bytes = Vec::new();
        let mut ends = Vec::new();
        for text in texts {
            bytes.extend_from_slice(text.as_bytes());
            ends.push(u32::try_from(bytes.len()).unwrap_or(u32::MAX));
        }
        Texts { bytes: bytes.into(), ends }
    }

    /// Texts that were read; `None` when they are no texts, or do not end where they should.
    pub(super) fn read(bytes: Blob, ends: Vec<u32>) -> Option<Texts> {
        let text = std::str::from_utf8(bytes.as_slice()).ok()?;
        let is_sound = ends.is_sorted() && ends.iter().all(|&end| text.is_char_boundary(end as usize));
        is_sound.then_some(Texts { bytes, ends })
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// A text by its number; empty when there is none.
    pub(super) fn get(&self, number: u32) -> &str {
        let at = number as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |&end| end as usize);
        let end = self.ends.get(at).map_or(start, |&end| end as usize);
        std::str::from_utf8(&self.bytes.as_slice()[start..end]).unwrap_or_default()
    }
}
