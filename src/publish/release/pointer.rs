//! `release.json`: which release this is, what number it has, for which manifest it stands, until when, and who says so.
//!
//! It is read through `output/current.json`, so one rename moves the folder and the pointer together. It is the one
//! file of a release that is ever replaced, whole: when its time is renewed, or readers go back to an earlier release.
//! What is signed is the text as it stands, up to the line of the signatures. So fields that this horo does not know
//! are passed over and are signed all the same.

use serde::Deserialize;
use serde_json::Value;

use crate::publish::key::{Key, PublicKey, Rotation, Signature};
use crate::publish::manifest::{CHANGES, MANIFEST, Seal, is_id};

use super::RELEASES;
use super::time::Time;

/// A larger pointer is not read.
pub const MAX_POINTER_BYTES: u64 = 64 << 10;

const FORMAT: u32 = 2;
/// The largest number that every JSON reader reads exactly.
pub const MAX_SEQUENCE: u64 = (1 << 53) - 1;
const SIGNATURES: &str = "\n\"signatures\":";

/// What `release.json` says.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Pointer {
    format: u32,
    /// The release's id.
    pub release: String,
    /// Its number: whatever becomes current gets a higher one than all before.
    pub sequence: u64,
    /// The id of the release that was current before.
    pub previous: Option<String>,
    /// Size and digest of the topmost manifest.
    #[serde(deserialize_with = "sealed")]
    pub manifest: Seal,
    /// What came with this release, for those who have the one before.
    pub changes: Option<Changes>,
    /// When it was signed.
    pub issued: Option<Time>,
    /// Until when it may be taken for the newest.
    pub expires: Option<Time>,
    /// How the key of the signature follows from those before it, from the oldest.
    pub rotations: Vec<Rotation>,
    /// By whom it is signed; nobody if empty.
    pub signatures: Vec<Signature>,
}

/// The file that leads from the release before to this one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Changes {
    /// The release that it begins at.
    pub from: String,
    /// Its size and digest.
    #[serde(flatten)]
    pub seal: Seal,
}

/// Who signs, and for how long.
#[derive(Clone, Debug)]
pub struct Signing {
    /// The key, with its history.
    pub key: Key,
    /// Now.
    pub issued: Time,
    /// Until when the pointer may be taken for the newest.
    pub expires: Time,
}

impl Pointer {
    /// The pointer of the release with this topmost manifest.
    pub fn new(
        id: &str,
        sequence: u64,
        previous: Option<String>,
        manifest: Seal,
        changes: Option<Changes>,
    ) -> Pointer {
        Pointer {
            format: FORMAT,
            release: id.to_owned(),
            sequence,
            previous,
            manifest,
            changes,
            issued: None,
            expires: None,
            rotations: Vec::new(),
            signatures: Vec::new(),
        }
    }

    /// Reads the pointer of the release `id`; `None` when it is not that. Who signed it is not looked at.
    pub fn parse(json: &[u8], id: &str) -> Option<Pointer> {
        Self::parse_any(json).filter(|pointer| pointer.release == id)
    }

    /// Reads the pointer of any release. Who signed it is not looked at.
    pub fn parse_any(json: &[u8]) -> Option<Pointer> {
        if json.len() as u64 > MAX_POINTER_BYTES {
            return None;
        }
        let pointer: Pointer = serde_json::from_slice(json).ok()?;
        let is_sound = pointer.format == FORMAT
            && is_id(&pointer.release)
            && (1..=MAX_SEQUENCE).contains(&pointer.sequence)
            && pointer.previous.as_deref().is_none_or(is_id)
            && pointer.manifest.is_sound()
            && pointer.manifest.sha256.starts_with(&pointer.release)
            && pointer.changes.as_ref().is_none_or(|changes| is_id(&changes.from) && changes.seal.is_sound());
        is_sound.then_some(pointer)
    }

    /// The bytes of `release.json`, signed if somebody signs.
    pub fn to_json(&self, signing: Option<&Signing>) -> Vec<u8> {
        let mut pointer = self.clone();
        pointer.issued = signing.map(|signing| signing.issued);
        pointer.expires = signing.map(|signing| signing.expires);
        pointer.rotations = signing.map(|signing| signing.key.rotations().to_vec()).unwrap_or_default();
        let signed = pointer.signed_text();
        let signature = signing.map(|signing| signing.key.sign(signed.as_bytes()));
        let signatures: Vec<String> = signature.iter().map(Signature::to_json).collect();
        format!("{signed}\"signatures\":[{}]\n}}\n", signatures.join(",")).into_bytes()
    }

    fn signed_text(&self) -> String {
        let text = |text: Option<&str>| Value::from(text);
        let time = |time: Option<Time>| Value::from(time.map(|time| time.to_string()));
        let sealed = |first: &str, path: &str, seal: &Seal| {
            let (path, sha256) = (Value::from(path), Value::from(seal.sha256.as_str()));
            format!("{{{first}\"path\":{path},\"bytes\":{},\"sha256\":{sha256}}}", seal.bytes)
        };
        let folder = format!("{RELEASES}/{}", self.release);
        let changes = self.changes.as_ref().map_or("null".to_owned(), |changes| {
            let from = format!("\"from\":{},", Value::from(changes.from.as_str()));
            sealed(&from, &format!("{folder}/{CHANGES}"), &changes.seal)
        });
        let rotations: Vec<String> = self.rotations.iter().map(Rotation::to_json).collect();
        let fields = [
            format!("\"format\":{}", self.format),
            format!("\"release\":{}", text(Some(&self.release))),
            format!("\"sequence\":{}", self.sequence),
            format!("\"previous\":{}", text(self.previous.as_deref())),
            format!("\"manifest\":{}", sealed("", &format!("{folder}/{MANIFEST}"), &self.manifest)),
            format!("\"changes\":{changes}"),
            format!("\"issued\":{}", time(self.issued)),
            format!("\"expires\":{}", time(self.expires)),
            format!("\"rotations\":[{}]", rotations.join(",")),
        ];
        format!("{{\n{},\n", fields.join(",\n"))
    }

    /// The key that signed this text of a pointer, if the signature is right.
    pub fn signer(&self, json: &[u8]) -> Option<PublicKey> {
        let text = std::str::from_utf8(json).ok()?;
        let signed = &text[..=text.rfind(SIGNATURES)?];
        let signature = self.signatures.first()?;
        signature.is_of(signed.as_bytes()).then_some(signature.key)
    }
}

/// A seal with a path beside it, which follows from the release and is not believed.
fn sealed<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Seal, D::Error> {
    Seal::deserialize(deserializer)
}
