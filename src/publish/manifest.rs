//! The list of a release's files, and so what a release is: its id is the digest of this list.
//!
//! For one set of files there is one text, sorted and without anything volatile, and only that text is read back. A
//! [`Manifest`] that exists is sound: no path in it leaves its folder, stands twice, hides, or means another file on
//! another file system. It says nothing of when and after what a release came: see `release::Pointer`.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;

use serde::Deserialize;
use serde_json::Value;
use thiserror::Error;
use unicode_normalization::is_nfc;

use crate::files::sha256;

/// The manifest's own name in a release.
pub const MANIFEST: &str = "manifest.json";
/// The name of the pointer in a release: what is read through `current.json`.
pub const POINTER: &str = "release.json";
/// A larger manifest is not read.
pub const MAX_MANIFEST_BYTES: u64 = 64 << 20;

const FORMAT: u32 = 1;
const MAX_FILES: usize = 200_000;
const MAX_FILE_BYTES: u64 = 1 << 30;
const MAX_PATH_BYTES: usize = 1024;
const MAX_NAME_BYTES: usize = 255;

/// The files of a release, sorted by path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    files: Vec<Entry>,
}

/// One file of a release.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Where it stands, relative, with `/`.
    pub path: String,
    /// How long it is.
    pub bytes: u64,
    /// Its SHA-256 in 64 hexadecimal digits.
    pub sha256: String,
}

impl Entry {
    /// The entry in the one way it is written.
    pub fn to_json(&self) -> String {
        let [path, sha256] = [&self.path, &self.sha256].map(|text| Value::from(text.as_str()));
        format!("{{\"path\":{path},\"bytes\":{},\"sha256\":{sha256}}}", self.bytes)
    }
}

/// Why something is no manifest.
#[derive(Debug, Error)]
pub enum ManifestError {
    /// It is too long to be read.
    #[error("it is {bytes} bytes long, and a manifest has at most {MAX_MANIFEST_BYTES}")]
    TooLong {
        /// Its length.
        bytes: u64,
    },
    /// It lists more files than any release has.
    #[error("it lists {files} files, and a release has at most {MAX_FILES}")]
    TooMany {
        /// How many.
        files: usize,
    },
    /// It is no JSON, or has other fields than a manifest.
    #[error("it does not read as a manifest at line {line}, column {column}")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
        column: usize,
    },
    /// It is of a format that this horo does not know.
    #[error("it is of format {0}, and this horo knows format {FORMAT}: a newer horo may read it")]
    Format(u32),
    /// A file that a release cannot hold.
    #[error("the file {}: {reason}", quoted(.path))]
    File {
        /// Its path as it was given.
        path: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The same list, written otherwise: then the id would not be the digest of the list.
    #[error("it lists the right things, but is not written the way horo writes it: somebody edited it")]
    Rewritten,
}

impl Manifest {
    /// The manifest of these files (relative path → bytes).
    pub fn of(files: &BTreeMap<String, Vec<u8>>) -> Result<Manifest, ManifestError> {
        let entry = |(path, bytes): (&String, &Vec<u8>)| Entry {
            path: path.clone(),
            bytes: bytes.len() as u64,
            sha256: sha256(bytes),
        };
        let manifest = Manifest { files: files.iter().map(entry).collect() };
        manifest.check()?;
        Ok(manifest)
    }

    /// Reads a manifest that anybody may have written.
    pub fn parse(json: &[u8]) -> Result<Manifest, ManifestError> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Written {
            format: u32,
            files: Vec<Entry>,
        }
        let bytes = json.len() as u64;
        if bytes > MAX_MANIFEST_BYTES {
            return Err(ManifestError::TooLong { bytes });
        }
        // The parser's own words may quote the text, with whatever a terminal would obey: the place is enough.
        let written: Written = serde_json::from_slice(json)
            .map_err(|error| ManifestError::Syntax { line: error.line(), column: error.column() })?;
        if written.format != FORMAT {
            return Err(ManifestError::Format(written.format));
        }
        let manifest = Manifest { files: written.files };
        manifest.check()?;
        if manifest.to_json() != json {
            return Err(ManifestError::Rewritten);
        }
        Ok(manifest)
    }

    /// The one text of this manifest: a file a line, so that two releases can be compared by eye.
    pub fn to_json(&self) -> Vec<u8> {
        let mut json = format!("{{\"format\":{FORMAT},\"files\":[").into_bytes();
        for (n, entry) in self.files.iter().enumerate() {
            json.extend_from_slice(if n == 0 { b"\n" } else { b",\n" });
            json.extend_from_slice(entry.to_json().as_bytes());
        }
        json.extend_from_slice(b"\n]}\n");
        json
    }

    /// The release's id: the first 16 hexadecimal digits of the digest of [`Manifest::to_json`].
    pub fn id(&self) -> String {
        id_of(&self.to_json())
    }

    /// All files, sorted by path.
    pub fn files(&self) -> &[Entry] {
        &self.files
    }

    /// The file at this path.
    pub fn get(&self, path: &str) -> Option<&Entry> {
        let at = self.files.binary_search_by(|entry| entry.path.as_str().cmp(path)).ok()?;
        Some(&self.files[at])
    }

    fn check(&self) -> Result<(), ManifestError> {
        if self.files.len() > MAX_FILES {
            return Err(ManifestError::TooMany { files: self.files.len() });
        }
        let mut names = Names::default();
        let mut last: Option<&str> = None;
        for entry in &self.files {
            let fault = fault_of(entry)
                .or_else(|| {
                    last.is_some_and(|last| last >= entry.path.as_str())
                        .then_some("it is out of order or listed twice")
                })
                .or_else(|| names.add(&entry.path));
            if let Some(reason) = fault {
                return Err(ManifestError::File { path: entry.path.clone(), reason });
            }
            last = Some(&entry.path);
        }
        Ok(())
    }
}

/// The id that a manifest of this text gives its release.
pub fn id_of(json: &[u8]) -> String {
    let mut id = sha256(json);
    id.truncate(16);
    id
}

/// Whether a text has the form of a release's id.
pub fn is_id(text: &str) -> bool {
    text.len() == 16 && is_hex(text)
}

fn fault_of(entry: &Entry) -> Option<&'static str> {
    let path = entry.path.as_str();
    if path.len() > MAX_PATH_BYTES {
        return Some("its path is too long");
    }
    if path == MANIFEST || path == POINTER {
        return Some("that name is horo's own");
    }
    if !is_nfc(path) {
        return Some("its path is not in normal form (NFC), so other systems would not find it");
    }
    if entry.bytes > MAX_FILE_BYTES {
        return Some("it is too large for a release");
    }
    if entry.sha256.len() != 64 || !is_hex(&entry.sha256) {
        return Some("its digest is no SHA-256 in small hexadecimal digits");
    }
    path.split('/').find_map(fault_of_name)
}

fn fault_of_name(name: &str) -> Option<&'static str> {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_device = matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || stem
            .strip_prefix("com")
            .or_else(|| stem.strip_prefix("lpt"))
            .is_some_and(|port| port.len() == 1 && port.bytes().all(|byte| byte.is_ascii_digit()));
    match name {
        "" => Some("its path is not relative to the release, or has an empty name in it"),
        "." | ".." => Some("its path leaves its folder"),
        _ if name.starts_with('.') => Some("a name that begins with a dot is hidden"),
        _ if name.len() > MAX_NAME_BYTES => Some("a name in its path is too long"),
        _ if name.ends_with(['.', ' ']) => Some("a name may not end with a dot or a space"),
        _ if is_device => Some("a name in its path means a device on Windows"),
        _ if name.contains(|c: char| c.is_control() || r#"\<>:"|?*"#.contains(c)) => {
            Some("a name in its path has a character that not every system allows")
        }
        _ => None,
    }
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The names seen so far, as a file system that does not tell capitals apart sees them.
#[derive(Default)]
struct Names<'a>(BTreeMap<String, (&'a str, bool)>);

impl<'a> Names<'a> {
    fn add(&mut self, path: &'a str) -> Option<&'static str> {
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        for end in ends {
            let name = (&path[..end], end == path.len());
            match self.0.entry(name.0.to_lowercase()) {
                Slot::Vacant(slot) => {
                    slot.insert(name);
                }
                Slot::Occupied(slot) if slot.get().0 != name.0 => {
                    return Some("another path differs from it only in capitals");
                }
                Slot::Occupied(slot) if slot.get().1 || name.1 => {
                    return Some("its name stands for a file and for a folder");
                }
                Slot::Occupied(_) => {}
            }
        }
        None
    }
}

/// A foreign text, safe for a terminal and short.
fn quoted(text: &str) -> String {
    let short: String = text.chars().take(120).collect();
    let more = if short.len() < text.len() { " …" } else { "" };
    format!("{short:?}{more}")
}

#[cfg(test)]
#[path = "manifest_tests.rs"]
mod tests;
