//! `model.toml`: what a model's folder holds, with digests. A mirror and a folder for machines without a network look the
//! same as what is installed, so each can be made by copying another.

use serde::{Deserialize, Serialize};

use super::ModelError;
use crate::files::sha256;

/// The name of the file.
pub const MANIFEST: &str = "model.toml";

/// Largest file of a model, in bytes; Firefox's largest have about 60 MB.
pub(super) const MAX_BYTES: u64 = 150_000_000;

/// What a model consists of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The languages, such as `en-pt`.
    pub pair: String,
    /// The version, as people read it.
    pub version: String,
    /// The files.
    pub file: Vec<Part>,
}

/// A file of a model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its name in the model's folder.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
    /// The name under which a mirror has it packed with Zstandard, if it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub packed: Option<String>,
}

/// What a file of a model is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The network itself.
    Model,
    /// The words of both languages.
    Words,
    /// The words of the source language, where they are apart.
    SourceWords,
    /// The words of the target language, where they are apart.
    TargetWords,
}

impl Manifest {
    /// Reads it; in words what is wrong with it.
    pub(super) fn parse(text: &[u8]) -> Result<Manifest, String> {
        let text = std::str::from_utf8(text).map_err(|_| "it is not UTF-8".to_owned())?;
        let manifest: Manifest = toml::from_str(text).map_err(|error| error.message().to_owned())?;
        if languages(&manifest.pair).is_none() {
            return Err("pair is two language codes such as “en-pt”".into());
        }
        let is_version = !manifest.version.is_empty()
            && manifest.version.len() <= 32
            && manifest.version.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+'));
        if !is_version {
            return Err("version is up to 32 letters, digits and full stops".into());
        }
        for part in &manifest.file {
            if !std::iter::once(&part.name).chain(&part.packed).all(|name| is_name(name)) {
                return Err("a file's name is letters, digits, full stops, hyphens and underscores".into());
            }
            if part.bytes > MAX_BYTES {
                return Err(format!("{} is larger than any model, {} MB", part.name, MAX_BYTES / 1_000_000));
            }
            if part.sha256.len() != 64 || !part.sha256.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                return Err(format!("the digest of {} is no SHA-256", part.name));
            }
        }
        let mut roles: Vec<Role> = manifest.file.iter().map(|part| part.role).collect();
        roles.sort_unstable();
        match roles.as_slice() {
            [Role::Model, Role::Words] | [Role::Model, Role::SourceWords, Role::TargetWords] => Ok(manifest),
            _ => {
                Err("a model has one file “model” and one “words”, or “source-words” and “target-words”"
                    .into())
            }
        }
    }

    /// Its text.
    pub(super) fn to_toml(&self) -> String {
        let text = toml::to_string(self).expect("names, numbers and digests are TOML");
        format!("# A translation model of horo's; “horo models verify” holds it against this.\n{text}")
    }

    /// One digest for all its files.
    pub fn digest(&self) -> String {
        let mut digests: Vec<(Role, &str)> =
            self.file.iter().map(|part| (part.role, part.sha256.as_str())).collect();
        digests.sort_unstable();
        let all: Vec<&str> = digests.into_iter().map(|part| part.1).collect();
        sha256(all.join("\n").to_ascii_lowercase().as_bytes())[..16].to_owned()
    }

    /// How many bytes it has in all.
    pub fn bytes(&self) -> u64 {
        self.file.iter().map(|part| part.bytes).sum()
    }
}

impl Part {
    /// Holds bytes against the size and digest that are wanted.
    pub(super) fn admit(&self, bytes: &[u8]) -> Result<(), ModelError> {
        let damaged = |why: String| ModelError::Damaged { name: self.name.clone(), why };
        if bytes.len() as u64 != self.bytes {
            return Err(damaged(format!("it has {} bytes and should have {}", bytes.len(), self.bytes)));
        }
        if !sha256(bytes).eq_ignore_ascii_case(&self.sha256) {
            return Err(damaged("its SHA-256 is not the one that it should have".into()));
        }
        Ok(())
    }
}

/// The two languages of a pair.
pub(super) fn languages(pair: &str) -> Option<(&str, &str)> {
    let is_code =
        |code: &str| matches!(code.len(), 2 | 3) && code.bytes().all(|byte| byte.is_ascii_lowercase());
    pair.split_once('-').filter(|(from, to)| from != to && is_code(from) && is_code(to))
}

/// Whether a name is one of a plain file in its folder.
fn is_name(name: &str) -> bool {
    name.len() <= 128
        && name != MANIFEST
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
}
