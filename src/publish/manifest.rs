//! The list of a folder's files and folders, and so what a release is: a tree of such lists, each named by its digest.
//!
//! A folder's entry in the list above it is the size and digest of the folder's own list. So the digest of the topmost
//! list, from which a release has its id, holds everything below it; two releases share every folder that did not
//! change, and whoever follows needs to fetch only the lists that did. For one folder there is one text, sorted and
//! without anything volatile, and only that text is read back. A [`Manifest`] that exists is sound: no name in it leaves
//! its folder, stands twice, hides, or means another file on another file system. It says nothing of when and after
//! what a release came: see `release::Pointer`.

use std::collections::HashMap;
use std::fmt::Write as _;

use serde::Deserialize;
use serde_json::Value;
use thiserror::Error;
use unicode_normalization::is_nfc;

use crate::files::sha256;

/// The manifest's own name in every folder of a release.
pub const MANIFEST: &str = "manifest.json";
/// The name of the pointer in a release: what is read through `current.json`.
pub const POINTER: &str = "release.json";
/// The name of the file in a release that leads from the one before to it.
pub const CHANGES: &str = "changes.zst";
/// A larger manifest is not read.
pub const MAX_MANIFEST_BYTES: u64 = 64 << 20;
/// A folder with more names is none of a release's.
pub const MAX_NAMES: usize = 200_000;
/// A larger file is none of a release's.
pub const MAX_FILE_BYTES: u64 = 1 << 30;
/// Folders in one another.
pub const MAX_DEPTH: usize = 8;

const FORMAT: u32 = 2;
const MAX_NAME_BYTES: usize = 255;

/// What a folder of a release holds, each sorted by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    files: Vec<Entry>,
    folders: Vec<Entry>,
}

/// A file of a folder, or a folder in it: then size and digest are those of its manifest.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "Written")]
pub struct Entry {
    /// Its name in the folder.
    pub name: String,
    /// What it holds.
    pub seal: Seal,
}

/// An entry as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    bytes: u64,
    sha256: String,
}

impl From<Written> for Entry {
    fn from(Written { name, bytes, sha256 }: Written) -> Self {
        Entry { name, seal: Seal { bytes, sha256 } }
    }
}

/// Size and digest of some bytes: who holds the seal can tell whether the bytes are the published ones.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct Seal {
    /// How many bytes there are.
    pub bytes: u64,
    /// Their SHA-256 in 64 hexadecimal digits.
    pub sha256: String,
}

impl Seal {
    /// The seal of these bytes.
    pub fn of(bytes: &[u8]) -> Seal {
        Seal { bytes: bytes.len() as u64, sha256: sha256(bytes) }
    }

    /// Whether these are the sealed bytes.
    pub fn fits(&self, bytes: &[u8]) -> bool {
        self.bytes == bytes.len() as u64 && self.sha256 == sha256(bytes)
    }

    /// Whether it could be a file's at all.
    pub fn is_sound(&self) -> bool {
        self.bytes <= MAX_FILE_BYTES && self.sha256.len() == 64 && is_hex(&self.sha256)
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
    /// It lists more names than any folder has.
    #[error("it lists {names} names, and a folder of a release has at most {MAX_NAMES}")]
    TooMany {
        /// How many.
        names: usize,
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
    /// A name that a release cannot hold.
    #[error("the name {}: {reason}", quoted(.name))]
    Name {
        /// The name as it was given.
        name: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The same list, written otherwise: then the id would not be the digest of the list.
    #[error("it lists the right things, but is not written the way horo writes it: somebody edited it")]
    Rewritten,
}

impl Manifest {
    /// The manifest of a folder with these files and folders.
    pub fn of(files: Vec<Entry>, folders: Vec<Entry>) -> Result<Manifest, ManifestError> {
        let mut manifest = Manifest { files, folders };
        manifest.files.sort_by(|a, b| a.name.cmp(&b.name));
        manifest.folders.sort_by(|a, b| a.name.cmp(&b.name));
        manifest.check()?;
        Ok(manifest)
    }

    /// Reads a manifest that anybody may have written.
    pub fn parse(json: &[u8]) -> Result<Manifest, ManifestError> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Whole {
            format: u32,
            files: Vec<Entry>,
            folders: Vec<Entry>,
        }
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let bytes = json.len() as u64;
        if bytes > MAX_MANIFEST_BYTES {
            return Err(ManifestError::TooLong { bytes });
        }
        // The parser's own words may quote the text, with whatever a terminal would obey: the place is enough.
        let syntax =
            |error: serde_json::Error| ManifestError::Syntax { line: error.line(), column: error.column() };
        let written: Whole = match serde_json::from_slice(json) {
            Ok(written) => written,
            Err(error) => {
                return match serde_json::from_slice::<Head>(json) {
                    Ok(head) if head.format != FORMAT => Err(ManifestError::Format(head.format)),
                    _ => Err(syntax(error)),
                };
            }
        };
        if written.format != FORMAT {
            return Err(ManifestError::Format(written.format));
        }
        let manifest = Manifest { files: written.files, folders: written.folders };
        manifest.check()?;
        if manifest.to_json() != json {
            return Err(ManifestError::Rewritten);
        }
        Ok(manifest)
    }

    /// The one text of this manifest: a name a line, so that two releases can be compared by eye.
    pub fn to_json(&self) -> Vec<u8> {
        let names = self.files.len() + self.folders.len();
        let mut json = String::with_capacity(64 + names * 160);
        let _ = write!(json, "{{\"format\":{FORMAT},\"files\":[");
        write_entries(&mut json, &self.files);
        json.push_str("\n],\"folders\":[");
        write_entries(&mut json, &self.folders);
        json.push_str("\n]}\n");
        json.into_bytes()
    }

    /// The release's id, if this is its topmost manifest: the first 16 hexadecimal digits of the text's digest.
    pub fn id(&self) -> String {
        id_of(&self.to_json())
    }

    /// All files, sorted by name.
    pub fn files(&self) -> &[Entry] {
        &self.files
    }

    /// All folders, sorted by name.
    pub fn folders(&self) -> &[Entry] {
        &self.folders
    }

    /// The file of this name.
    pub fn file(&self, name: &str) -> Option<&Seal> {
        find(&self.files, name)
    }

    /// The folder of this name.
    pub fn folder(&self, name: &str) -> Option<&Seal> {
        find(&self.folders, name)
    }

    fn check(&self) -> Result<(), ManifestError> {
        let names = self.files.len() + self.folders.len();
        if names > MAX_NAMES {
            return Err(ManifestError::TooMany { names });
        }
        // The names as a file system that does not tell capitals apart sees them.
        let mut seen: HashMap<String, &str> = HashMap::with_capacity(names);
        for entries in [&self.files, &self.folders] {
            let mut last: Option<&str> = None;
            for entry in entries {
                let name = entry.name.as_str();
                let fault = fault_of(entry)
                    .or_else(|| {
                        last.is_some_and(|last| last >= name).then_some("it is out of order or listed twice")
                    })
                    .or_else(|| match seen.insert(name.to_lowercase(), name) {
                        Some(other) if other == name => Some("it stands for a file and for a folder"),
                        Some(_) => Some("another name differs from it only in capitals"),
                        None => None,
                    });
                if let Some(reason) = fault {
                    return Err(ManifestError::Name { name: entry.name.clone(), reason });
                }
                last = Some(name);
            }
        }
        Ok(())
    }
}

fn find<'a>(entries: &'a [Entry], name: &str) -> Option<&'a Seal> {
    let at = entries.binary_search_by(|entry| entry.name.as_str().cmp(name)).ok()?;
    Some(&entries[at].seal)
}

fn write_entries(json: &mut String, entries: &[Entry]) {
    for (n, Entry { name, seal }) in entries.iter().enumerate() {
        json.push_str(if n == 0 { "\n" } else { ",\n" });
        let (name, sha256) = (Value::from(name.as_str()), Value::from(seal.sha256.as_str()));
        let _ = write!(json, "{{\"name\":{name},\"bytes\":{},\"sha256\":{sha256}}}", seal.bytes);
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
    let name = entry.name.as_str();
    if name == MANIFEST || name == POINTER || name == CHANGES {
        return Some("that name is horo's own");
    }
    if !is_nfc(name) {
        return Some("it is not in normal form (NFC), so other systems would not find it");
    }
    if entry.seal.bytes > MAX_FILE_BYTES {
        return Some("it is too large for a release");
    }
    if !entry.seal.is_sound() {
        return Some("its digest is no SHA-256 in small hexadecimal digits");
    }
    fault_of_name(name)
}

fn fault_of_name(name: &str) -> Option<&'static str> {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_device = matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || stem
            .strip_prefix("com")
            .or_else(|| stem.strip_prefix("lpt"))
            .is_some_and(|port| port.len() == 1 && port.bytes().all(|byte| byte.is_ascii_digit()));
    match name {
        "" => Some("it is empty"),
        "." | ".." => Some("it leaves its folder"),
        _ if name.starts_with('.') => Some("a name that begins with a dot is hidden"),
        _ if name.len() > MAX_NAME_BYTES => Some("it is too long"),
        _ if name.ends_with(['.', ' ']) => Some("a name may not end with a dot or a space"),
        _ if is_device => Some("it means a device on Windows"),
        _ if name.contains(|c: char| c.is_control() || r#"/\<>:"|?*"#.contains(c)) => {
            Some("it has a character that not every system allows in a name")
        }
        _ => None,
    }
}

pub(super) fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
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
