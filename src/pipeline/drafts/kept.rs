//! Drafts that were made, under `.horo/drafts/`: what an engine once answered is not asked for again.
//!
//! A line of JSON an answer, appended when it came, so that whoever kills horo loses nothing that was done. The last line
//! may be torn then; it is passed over. A job that an engine will do later is kept by its id, and asked for by the next
//! run. The file may be deleted at any time.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::files::{self, Disk, Kind, sha256};

/// The largest file that is read, in bytes.
const MAX_BYTES: u64 = 500_000_000;

/// What is kept of one engine and target language.
pub(super) struct Kept<'d> {
    disk: &'d dyn Disk,
    path: PathBuf,
    done: BTreeMap<String, String>,
    pending: BTreeMap<String, String>,
    /// Whether the file's last line was torn, so that the next one begins on a line of its own.
    is_torn: bool,
}

#[derive(Deserialize, Serialize)]
struct Line {
    /// Of the masked text.
    source: String,
    /// What the engine made of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// The id of the job that will make it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pending: Option<String>,
}

/// The name by which a text is kept.
fn key(masked: &str) -> String {
    sha256(masked.as_bytes())[..32].to_owned()
}

impl<'d> Kept<'d> {
    /// Reads what is there.
    pub(super) fn open(disk: &'d dyn Disk, path: PathBuf) -> Result<Kept<'d>, files::Error> {
        let mut kept = Kept { disk, path, done: BTreeMap::new(), pending: BTreeMap::new(), is_torn: false };
        if let Some(Kind::File(_)) = disk.kind(&kept.path)? {
            let bytes = disk.read(&kept.path, MAX_BYTES)?;
            kept.is_torn = bytes.last().is_some_and(|&last| last != b'\n');
            for line in bytes.split(|&byte| byte == b'\n') {
                if let Ok(line) = serde_json::from_slice(line) {
                    kept.take(line);
                }
            }
        } else if let Some(folder) = kept.path.parent() {
            disk.create_folder(folder)?;
        }
        Ok(kept)
    }

    fn take(&mut self, line: Line) {
        match line {
            Line { source, text: Some(text), .. } => {
                self.pending.remove(&source);
                self.done.insert(source, text);
            }
            Line { source, pending: Some(id), .. } => {
                self.pending.insert(source, id);
            }
            Line { source, .. } => {
                self.pending.remove(&source);
            }
        }
    }

    /// What an engine made of a masked text.
    pub(super) fn get(&self, masked: &str) -> Option<&str> {
        self.done.get(&key(masked)).map(String::as_str)
    }

    /// The job that will make something of it.
    pub(super) fn pending(&self, masked: &str) -> Option<&str> {
        self.pending.get(&key(masked)).map(String::as_str)
    }

    /// Keeps what came, on the disk before anything else is done.
    pub(super) fn add(
        &mut self,
        masked: &str,
        text: Option<&str>,
        pending: Option<&str>,
    ) -> Result<(), files::Error> {
        let (text, pending) = (text.map(str::to_owned), pending.map(str::to_owned));
        let line = Line { source: key(masked), text, pending };
        let mut bytes = if std::mem::take(&mut self.is_torn) { vec![b'\n'] } else { Vec::new() };
        bytes.extend(serde_json::to_vec(&line).unwrap_or_default());
        bytes.push(b'\n');
        self.disk.append(&self.path, &bytes)?;
        self.take(line);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::{RealDisk, scratch};

    #[test]
    fn what_came_is_there_again_also_behind_a_torn_line() {
        let folder = scratch();
        let path = folder.path().join("drafts/x.jsonl");
        let mut kept = Kept::open(&RealDisk, path.clone()).unwrap();
        kept.add("едно", Some("eins\n"), None).unwrap();
        kept.add("две", None, Some("17")).unwrap();
        RealDisk.append(&path, b"{\"source\": \"to").unwrap();
        let mut kept = Kept::open(&RealDisk, path.clone()).unwrap();
        assert_eq!(
            (kept.get("едно"), kept.get("две"), kept.pending("две")),
            (Some("eins\n"), None, Some("17"))
        );
        kept.add("две", Some("zwei"), None).unwrap();
        kept.add("три", None, Some("18")).unwrap();
        kept.add("три", None, None).unwrap();
        let kept = Kept::open(&RealDisk, path).unwrap();
        assert_eq!((kept.get("две"), kept.pending("две"), kept.pending("три")), (Some("zwei"), None, None));
    }
}
