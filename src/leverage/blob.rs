//! A part of a file that was read as a whole, or bytes of its own: the great tables of a memory are used where they lie.

use std::ops::Range;
use std::sync::Arc;

/// Bytes that others may share.
#[derive(Clone, Debug, Default)]
pub(super) struct Blob {
    all: Arc<Vec<u8>>,
    range: Range<usize>,
}

impl Blob {
    /// The bytes.
    #[inline]
    pub(super) fn as_slice(&self) -> &[u8] {
        &self.all[self.range.clone()]
    }

    /// A part of these bytes, without copying; `None` when they are fewer.
    pub(super) fn part(&self, range: Range<usize>) -> Option<Blob> {
        let range = self.range.start.checked_add(range.start)?..self.range.start.checked_add(range.end)?;
        (range.start <= range.end && range.end <= self.range.end)
            .then(|| Blob { all: self.all.clone(), range })
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Blob {
        Blob { range: 0..bytes.len(), all: Arc::new(bytes) }
    }
}
