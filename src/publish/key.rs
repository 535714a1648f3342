//! Signatures: who publishes, and how one key follows another (Ed25519, RFC 8032).
//!
//! A secret key lies outside the project, in a file of its own, with the statements that lead from earlier keys to it.
//! Each statement is signed by the old key and by the new one, so whoever trusts the old one can trust the new, and
//! nobody can pass a foreign key off as a successor.

use std::fmt;
use std::str::FromStr;

use ed25519_dalek::{Signature as Raw, Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

/// More rotations than these are not followed.
pub const MAX_ROTATIONS: usize = 64;

/// A public key: 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PublicKey([u8; 32]);

/// A secret key, with the statements that lead to it. It is never shown.
#[derive(Clone)]
pub struct Key {
    secret: SigningKey,
    rotations: Vec<Rotation>,
}

/// Why a file holds no key.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum KeyError {
    /// It is not in the form of a key file.
    #[error("it does not read as a key file of horo")]
    Malformed,
    /// Its statements do not lead to its key.
    #[error("its history does not lead to its key")]
    History,
}

/// A statement that one key follows another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rotation {
    /// The key until then.
    pub old: PublicKey,
    /// The key from then on.
    pub new: PublicKey,
    /// The old key's signature.
    by_old: Bytes64,
    /// The new key's signature.
    by_new: Bytes64,
}

/// A signature with the key that made it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// The key.
    pub key: PublicKey,
    signature: Bytes64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Bytes64([u8; 64]);

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    secret: String,
    public: PublicKey,
    #[serde(default)]
    rotations: Vec<Rotation>,
}

impl Key {
    /// A key without a past, from 32 random bytes.
    pub fn new(seed: &[u8; 32]) -> Key {
        Key { secret: SigningKey::from_bytes(seed), rotations: Vec::new() }
    }

    /// The key that follows this one, from 32 random bytes.
    #[must_use]
    pub fn next(&self, seed: &[u8; 32]) -> Key {
        let next = SigningKey::from_bytes(seed);
        let (old, new) = (self.public(), PublicKey(next.verifying_key().to_bytes()));
        let statement = statement(old, new);
        let sign = |key: &SigningKey| Bytes64(key.sign(statement.as_bytes()).to_bytes());
        let rotation = Rotation { old, new, by_old: sign(&self.secret), by_new: sign(&next) };
        let mut rotations = self.rotations.clone();
        rotations.push(rotation);
        Key { secret: next, rotations }
    }

    /// Reads a key file.
    pub fn parse(text: &str) -> Result<Key, KeyError> {
        let file: KeyFile = toml::from_str(text).map_err(|_| KeyError::Malformed)?;
        let seed = unhex::<32>(&file.secret).ok_or(KeyError::Malformed)?;
        let key = Key { secret: SigningKey::from_bytes(&seed), rotations: file.rotations };
        if key.public() != file.public {
            return Err(KeyError::Malformed);
        }
        let first = key.rotations.first().map_or(key.public(), |rotation| rotation.old);
        if follow(first, &key.rotations) == Some(key.public()) { Ok(key) } else { Err(KeyError::History) }
    }

    /// The text of the key file.
    pub fn to_file(&self) -> String {
        let file = KeyFile {
            secret: hex(self.secret.as_bytes()),
            public: self.public(),
            rotations: self.rotations.clone(),
        };
        let text = toml::to_string(&file).unwrap_or_default();
        format!(
            "# The secret key that this project's releases are signed with. Keep it, and keep it to yourself.\n{text}"
        )
    }

    /// What others know of it.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.secret.verifying_key().to_bytes())
    }

    /// The statements that lead to it, from the oldest.
    pub fn rotations(&self) -> &[Rotation] {
        &self.rotations
    }

    /// Signs some bytes.
    pub fn sign(&self, bytes: &[u8]) -> Signature {
        Signature { key: self.public(), signature: Bytes64(self.secret.sign(bytes).to_bytes()) }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.public())
    }
}

impl PublicKey {
    fn has_signed(self, bytes: &[u8], signature: Bytes64) -> bool {
        // `verify_strict` refuses keys and signatures of small order, which fit more than one text.
        VerifyingKey::from_bytes(&self.0)
            .is_ok_and(|key| key.verify_strict(bytes, &Raw::from_bytes(&signature.0)).is_ok())
    }
}

impl Signature {
    /// Whether it is its key's signature under these bytes.
    pub fn is_of(&self, bytes: &[u8]) -> bool {
        self.key.has_signed(bytes, self.signature)
    }

    /// Its JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Rotation {
    /// Its JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    fn is_sound(&self) -> bool {
        let statement = statement(self.old, self.new);
        self.old.has_signed(statement.as_bytes(), self.by_old)
            && self.new.has_signed(statement.as_bytes(), self.by_new)
    }
}

/// The key that `trusted` has become by these statements; `None` when one of them is false.
pub fn follow(trusted: PublicKey, rotations: &[Rotation]) -> Option<PublicKey> {
    if rotations.len() > MAX_ROTATIONS {
        return None;
    }
    let Some(from) = rotations.iter().position(|rotation| rotation.old == trusted) else {
        return Some(trusted);
    };
    rotations[from..].iter().try_fold(trusted, |key, rotation| {
        (rotation.old == key && rotation.is_sound()).then_some(rotation.new)
    })
}

fn statement(old: PublicKey, new: PublicKey) -> String {
    format!("horo: key {new} follows key {old}\n")
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl FromStr for PublicKey {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        unhex(text).map(PublicKey).ok_or("a public key has 64 hexadecimal digits")
    }
}

impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Serialize for Bytes64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex(&self.0))
    }
}

impl<'de> Deserialize<'de> for Bytes64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        unhex(&text).map(Bytes64).ok_or_else(|| serde::de::Error::custom("no signature"))
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    if digits.len() != 2 * N || !super::manifest::is_hex(text) {
        return None;
    }
    let digit = |byte: u8| if byte.is_ascii_digit() { byte - b'0' } else { byte - b'a' + 10 };
    Some(std::array::from_fn(|n| digit(digits[2 * n]) << 4 | digit(digits[2 * n + 1])))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(n: u8) -> Key {
        Key::new(&[n; 32])
    }

    #[test]
    fn a_signature_fits_one_text_and_one_key() {
        let signature = key(1).sign(b"text");
        assert!(signature.is_of(b"text") && !signature.is_of(b"text "));
        let foreign = Signature { key: key(2).public(), ..signature };
        assert!(!foreign.is_of(b"text"));
    }

    #[test]
    fn the_first_vector_of_rfc_8032_comes_out() {
        let seed = unhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").unwrap();
        let key = Key::new(&seed);
        assert_eq!(
            key.public().to_string(),
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
        );
        let signature = hex(&key.sign(b"").signature.0);
        assert!(
            signature.starts_with("e5564300c360ac729086e2cc806e828a") && signature.ends_with("8e7a100b"),
            "{signature}"
        );
    }

    #[test]
    fn a_key_file_comes_back_and_a_false_one_is_refused() {
        let third = key(1).next(&[2; 32]).next(&[3; 32]);
        let text = third.to_file();
        let read = Key::parse(&text).unwrap();
        assert_eq!((read.public(), read.rotations()), (third.public(), third.rotations()));
        assert!(!format!("{read:?}").contains(&hex(&[3; 32])), "a secret is never shown");
        assert!(text.contains(&hex(&[3; 32])) && !text.contains(&hex(&[1; 32])), "old secrets are not kept");
        assert_eq!(Key::parse("secret = 1").unwrap_err(), KeyError::Malformed);
        let foreign = text.replace(&hex(&[3; 32]), &hex(&[4; 32]));
        assert_eq!(Key::parse(&foreign).unwrap_err(), KeyError::Malformed);
        let by = third.rotations()[1].to_json();
        assert!(by.contains("by_old"));
        let torn: String = text.lines().filter(|line| !line.contains("by_old")).collect();
        assert!(Key::parse(&torn).is_err());
    }

    #[test]
    fn whoever_trusts_an_old_key_is_led_to_the_new_one_and_to_no_other() {
        let third = key(1).next(&[2; 32]).next(&[3; 32]);
        for old in [key(1).public(), key(2).public(), key(3).public()] {
            assert_eq!(follow(old, third.rotations()), Some(third.public()));
        }
        assert_eq!(follow(key(9).public(), third.rotations()), Some(key(9).public()), "a stranger stays one");
        // Somebody who has not the old key cannot name a successor, nor take over another's.
        let mut forged = third.rotations().to_vec();
        forged[1].new = key(9).public();
        assert_eq!(follow(key(1).public(), &forged), None);
        let mut own = key(7).next(&[9; 32]).rotations().to_vec();
        own[0].old = key(1).public();
        assert_eq!(follow(key(1).public(), &own), None);
        assert_eq!(follow(key(1).public(), &third.rotations()[1..]), Some(key(1).public()));
    }
}
