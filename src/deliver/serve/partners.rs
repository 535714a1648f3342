//! Which partner had which release on which day: one line each, for the evidence. No address, no hour, no person.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::files::{Disk, replace_own};

/// The header in which those who pull say who they are, if they want to be named.
pub(super) const HEADER: &str = "horo-partner";
/// The file in the output folder.
pub const PULLS: &str = "pulls.tsv";

const MAX_NAME: usize = 64;
/// More lines than these are not kept: ten partners for a century.
const MAX_LINES: usize = 400_000;

pub(super) struct Partners {
    path: PathBuf,
    /// Lines `day<TAB>partner<TAB>release<TAB>number`, as they stand in the file; `None` until it was read.
    lines: Mutex<Option<BTreeSet<String>>>,
}

impl Partners {
    pub(super) fn new(output: &Path) -> Self {
        Partners { path: output.join(PULLS), lines: Mutex::default() }
    }

    /// Whether a name may be written down.
    pub(super) fn is_name(name: &str) -> bool {
        !name.is_empty()
            && name.len() <= MAX_NAME
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
    }

    /// Writes down that a partner has a release. What cannot be written is not worth an error to who asks.
    pub(super) fn note(&self, disk: &dyn Disk, day: &str, partner: &str, (release, number): (&str, u64)) {
        let line = format!("{day}\t{partner}\t{release}\t{number}");
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lines.get_or_insert_with(|| {
            let text = disk.read(&self.path, 64 << 20).unwrap_or_default();
            String::from_utf8_lossy(&text).lines().map(str::to_owned).collect()
        });
        if known.len() >= MAX_LINES || !known.insert(line) {
            return;
        }
        let text = known.iter().flat_map(|line| [line, "\n"]).collect::<String>();
        let _ = replace_own(disk, &self.path, text.as_bytes());
    }
}
