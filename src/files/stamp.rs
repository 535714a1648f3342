//! Whether a file is still the one that was read, without reading it.
//!
//! A [`Stamp`] is what the system says of a file: size, times and inode. Equal stamps mean equal bytes, but for a file
//! that changed in the very tick of the clock in which it was looked at; who keeps stamps must read such a file again
//! ([`Stamp::is_settled_before`]).

use serde::{Deserialize, Serialize};

/// What the system says of a plain file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Bytes.
    pub size: u64,
    /// When its bytes last changed, in nanoseconds since 1970.
    pub modified: i64,
    /// When its bytes, name or rights last changed, in nanoseconds since 1970.
    pub changed: i64,
    /// Which file it is, whatever its name.
    pub inode: u64,
}

/// The coarsest clock of a file system that horo counts with: two seconds, as FAT's. A file whose time is nearer to the
/// moment of looking may have changed once more without showing it.
const TICK: i64 = 2_000_000_000;

impl Stamp {
    /// Whether the file had come to rest when another one, with this stamp, was written: a later change would show.
    pub fn is_settled_before(&self, later: &Stamp) -> bool {
        self.modified.max(self.changed).saturating_add(TICK) < later.modified
    }

    /// Whether it is the same file with the same bytes, though its name may have changed.
    pub fn is_same_content(&self, other: &Stamp) -> bool {
        (self.size, self.modified, self.inode) == (other.size, other.modified, other.inode)
    }
}
