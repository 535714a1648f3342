//! `changes.zst`: all that came with a release, in one file, for those who have the release before it.
//!
//! It holds the files that are new or changed, manifests among them, packed against the old bytes of those that changed.
//! A partner who follows fetches the pointer and this, and has the next release. Nothing in it is believed: what comes
//! out is held against the manifests like everything else. It is left out where a release changes too much at once; then
//! the lists say what to fetch.
//!
//! Form: four bytes, the length of the head (little-endian); the head, Zstandard over JSON; the body, Zstandard over the
//! files' bytes one after another, with the old bytes of the changed ones as its prefix.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::files::Error;
use crate::publish::manifest::{CHANGES, MANIFEST, Manifest, Seal};

use super::diff::{self, Side};
use super::error::ReleaseError;
use super::pointer::Changes;
use super::staging::Staging;

/// A larger one is neither made nor read.
pub const MAX_CHANGES_BYTES: u64 = 16 << 20;

/// More than this, new and old bytes each, is not packed into one file.
const MAX_PLAIN_BYTES: u64 = 32 << 20;
const MAX_HEAD_BYTES: u64 = 4 << 20;
const MAX_FILES: usize = 20_000;
const LEVEL: i32 = 6;
/// Old and new bytes fit into it together.
const WINDOW_LOG: u32 = 26;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    format: u32,
    files: Vec<Packed>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Packed {
    path: String,
    bytes: u64,
    /// Length of the file in the old release; 0 when it is new.
    old: u64,
}

const FORMAT: u32 = 1;

impl Staging<'_> {
    /// Writes the changes from the current release to the staged one, if there is one and it is worth it.
    pub(super) fn write_changes(
        &self,
        staging: &Path,
        manifest: &Manifest,
    ) -> Result<Option<Changes>, ReleaseError> {
        let Some(before) = &self.before else { return Ok(None) };
        let (mut files, mut old_bytes, mut new_bytes) = (Vec::new(), Vec::new(), Vec::new());
        let mut is_small = true;
        let read = |(at, seal): &(std::path::PathBuf, Seal), name: &str| -> Result<Vec<u8>, Error> {
            self.disk.read(&self.output.join(at).join(name), seal.bytes)
        };
        let top = |at, manifest| Side { at, seal: None, manifest };
        let below = |folder: &Path| folder.strip_prefix(&self.output).unwrap_or(folder).to_owned();
        let (was, is) = (below(&before.folder), below(staging));
        let (old, new) = (top(&*was, &before.manifest), top(&*is, manifest));
        diff::walk(self, Some(&old), Some(&new), &mut |change| {
            let Some(new) = &change.new else { return Ok(()) };
            let grown = new_bytes.len() as u64 + new.1.bytes;
            is_small &= grown <= MAX_PLAIN_BYTES && files.len() < MAX_FILES;
            if !is_small {
                return Ok(());
            }
            let name = change.path.rsplit('/').next().unwrap_or_default();
            let was = change.old.as_ref().map(|old| read(old, name)).transpose()?.unwrap_or_default();
            files.push(Packed { path: change.path.clone(), bytes: new.1.bytes, old: was.len() as u64 });
            new_bytes.extend(read(new, name)?);
            old_bytes.extend(was);
            Ok(())
        })?;
        let json = manifest.to_json();
        let old_json = before.manifest.to_json();
        files.push(Packed { path: MANIFEST.into(), bytes: json.len() as u64, old: old_json.len() as u64 });
        new_bytes.extend(json);
        old_bytes.extend(old_json);
        if !is_small || old_bytes.len() as u64 > MAX_PLAIN_BYTES {
            return Ok(None);
        }
        let Some(bytes) = pack(&Head { format: FORMAT, files }, &old_bytes, &new_bytes) else {
            return Ok(None);
        };
        if bytes.len() as u64 > MAX_CHANGES_BYTES {
            return Ok(None);
        }
        self.disk.write(&staging.join(CHANGES), &bytes)?;
        Ok(Some(Changes { from: before.id.clone(), seal: Seal::of(&bytes) }))
    }
}

fn pack(head: &Head, old: &[u8], new: &[u8]) -> Option<Vec<u8>> {
    let head = zstd::bulk::compress(&serde_json::to_vec(head).ok()?, LEVEL).ok()?;
    let mut bytes = u32::try_from(head.len()).ok()?.to_le_bytes().to_vec();
    bytes.extend(head);
    let mut encoder = zstd::Encoder::with_ref_prefix(bytes, LEVEL, old).ok()?;
    // Tables as large as what there is: a small release must not pay for a large one.
    let window = (old.len() + new.len()).next_power_of_two().trailing_zeros().clamp(10, WINDOW_LOG);
    encoder.window_log(window).ok()?;
    encoder.long_distance_matching(window > 20).ok()?;
    encoder.set_pledged_src_size(Some(new.len() as u64)).ok()?;
    encoder.write_all(new).ok()?;
    encoder.finish().ok()
}

/// Unpacks changes: path → bytes. `old` gives the old bytes of a path. `None`: these are no changes to what there is.
pub fn apply(
    changes: &[u8],
    mut old: impl FnMut(&str) -> Option<Vec<u8>>,
) -> Option<BTreeMap<String, Vec<u8>>> {
    let (head, body) = open(changes)?;
    let mut prefix = Vec::new();
    for file in head.files.iter().filter(|file| file.old > 0) {
        let bytes = old(&file.path).filter(|bytes| bytes.len() as u64 == file.old)?;
        prefix.extend(bytes);
    }
    let total: u64 = head.files.iter().map(|file| file.bytes).sum();
    let plain = unpack(body, &prefix, total)?;
    let mut files = BTreeMap::new();
    let mut rest = &plain[..];
    for file in head.files {
        let (bytes, after) = rest.split_at_checked(usize::try_from(file.bytes).ok()?)?;
        rest = after;
        files.insert(file.path, bytes.to_vec());
    }
    Some(files)
}

fn open(changes: &[u8]) -> Option<(Head, &[u8])> {
    let (length, rest) = changes.split_at_checked(4)?;
    let length = u32::from_le_bytes(length.try_into().ok()?);
    let (head, body) = rest.split_at_checked(usize::try_from(length).ok()?)?;
    let mut json = Vec::new();
    let decoder = zstd::Decoder::new(head).ok()?;
    decoder.take(MAX_HEAD_BYTES + 1).read_to_end(&mut json).ok()?;
    if json.len() as u64 > MAX_HEAD_BYTES {
        return None;
    }
    let head: Head = serde_json::from_slice(&json).ok()?;
    let sum = |of: fn(&Packed) -> u64| {
        head.files
            .iter()
            .map(of)
            .try_fold(0_u64, u64::checked_add)
            .is_some_and(|sum| sum <= 2 * MAX_PLAIN_BYTES)
    };
    let is_sound = head.format == FORMAT
        && head.files.len() <= MAX_FILES + 1
        && sum(|file| file.bytes)
        && sum(|file| file.old);
    is_sound.then_some((head, body))
}

fn unpack(body: &[u8], prefix: &[u8], total: u64) -> Option<Vec<u8>> {
    let mut decoder = zstd::Decoder::with_ref_prefix(body, prefix).ok()?;
    decoder.window_log_max(WINDOW_LOG).ok()?;
    let mut plain = Vec::new();
    decoder.take(total + 1).read_to_end(&mut plain).ok()?;
    (plain.len() as u64 == total).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(files: &[(&str, &str, &str)]) -> Vec<u8> {
        let (mut old, mut new) = (Vec::new(), Vec::new());
        let mut head = Head { format: FORMAT, files: Vec::new() };
        for (path, was, is) in files {
            let (bytes, old_bytes) = (is.len() as u64, was.len() as u64);
            head.files.push(Packed { path: (*path).to_owned(), bytes, old: old_bytes });
            old.extend(was.bytes());
            new.extend(is.bytes());
        }
        pack(&head, &old, &new).unwrap()
    }

    fn applied(bytes: &[u8], old: &str) -> Option<BTreeMap<String, Vec<u8>>> {
        apply(bytes, |_| Some(old.as_bytes().to_vec()))
    }

    #[test]
    fn a_small_change_of_a_large_file_is_small_and_comes_back() {
        let old = (0..20_000).map(|n| format!("line {} of it", n * 7919)).collect::<Vec<_>>().join("\n");
        let new = old.replacen("line 7919 of", "line 7920 of", 1);
        let bytes = packed(&[("feed.xml", &old, &new), ("new.html", "", "<p>")]);
        assert!(bytes.len() < 500, "{} bytes for a change of {}", bytes.len(), old.len());
        let files = applied(&bytes, &old).unwrap();
        assert_eq!(files["feed.xml"], new.as_bytes());
        assert_eq!(files["new.html"], b"<p>");
        assert!(applied(&bytes, "something else").is_none());
    }

    #[test]
    fn noise_and_torn_changes_are_refused_without_harm() {
        let bytes = packed(&[("a", "old", "new")]);
        for at in 0..bytes.len() {
            assert!(applied(&bytes[..at], "old").is_none());
            let mut changed = bytes.clone();
            changed[at] ^= 0x41;
            // Whatever comes out is held against the manifests; here it only must not hurt.
            let _ = applied(&changed, "old");
        }
        let bomb = Head { format: FORMAT, files: vec![Packed { path: "a".into(), bytes: u64::MAX, old: 1 }] };
        assert!(applied(&pack(&bomb, b"", b"").unwrap(), "x").is_none());
    }
}
