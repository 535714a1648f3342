//! `release.json`: which release this is, what number it has, and which manifest it stands for.
//!
//! It is read through `output/current.json`, so one rename moves the folder and the pointer together. Fields that this
//! horo does not know are passed over: what is signed and until when is yet to come.

use serde::Deserialize;
use serde_json::Value;

use crate::publish::manifest::{Entry, MANIFEST, is_id};

/// A larger pointer is not read.
pub const MAX_POINTER_BYTES: u64 = 64 << 10;

const FORMAT: u32 = 1;
/// The largest number that every JSON reader reads exactly.
const MAX_SEQUENCE: u64 = (1 << 53) - 1;

/// What `release.json` says.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Pointer {
    format: u32,
    /// The release's id.
    pub release: String,
    /// Its number: every new release has a higher one than all before.
    pub sequence: u64,
    /// The id of the release that was current before.
    pub previous: Option<String>,
    /// The manifest, by its path from the root of the output.
    pub manifest: Entry,
}

impl Pointer {
    /// The pointer of a release with this manifest.
    pub fn new(id: &str, sequence: u64, previous: Option<String>, json: &[u8], sha256: String) -> Pointer {
        let manifest = Entry { path: manifest_path(id), bytes: json.len() as u64, sha256 };
        Pointer { format: FORMAT, release: id.to_owned(), sequence, previous, manifest }
    }

    /// Reads the pointer of the release `id`; `None` when it is not that.
    pub fn parse(json: &[u8], id: &str) -> Option<Pointer> {
        let pointer: Pointer = serde_json::from_slice(json).ok()?;
        let is_sound = pointer.format == FORMAT
            && pointer.release == id
            && (1..=MAX_SEQUENCE).contains(&pointer.sequence)
            && pointer.previous.as_deref().is_none_or(is_id)
            && pointer.manifest.path == manifest_path(id)
            && pointer.manifest.sha256.starts_with(id);
        is_sound.then_some(pointer)
    }

    /// The bytes of `release.json`.
    pub fn to_json(&self) -> Vec<u8> {
        let Pointer { format, release, sequence, previous, manifest } = self;
        let (release, previous) = (Value::from(release.as_str()), Value::from(previous.as_deref()));
        let manifest = manifest.to_json();
        let fields = [
            format!("\"format\":{format}"),
            format!("\"release\":{release}"),
            format!("\"sequence\":{sequence}"),
            format!("\"previous\":{previous}"),
            format!("\"manifest\":{manifest}"),
        ];
        format!("{{\n{}\n}}\n", fields.join(",\n")).into_bytes()
    }
}

fn manifest_path(id: &str) -> String {
    format!("r/{id}/{MANIFEST}")
}
