//! Values as bytes that say themselves whether they are whole: what lies in `.horo/` may be damaged or of another horo.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Fingerprint;

/// Bytes of a fingerprint.
const PRINT: usize = 16;

/// A value behind the fingerprint of its own bytes.
pub fn seal(value: &impl Serialize) -> Vec<u8> {
    let encode = |bytes: Result<Vec<u8>, postcard::Error>| bytes.expect("memory holds what was in memory");
    let payload = encode(postcard::to_allocvec(value));
    let mut bytes = encode(postcard::to_allocvec(&Fingerprint::of(&payload)));
    bytes.extend(payload);
    bytes
}

/// The value of such bytes; `None` if they are damaged, or hold something else.
pub fn unseal<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let (print, payload) = bytes.split_at_checked(PRINT)?;
    let is_whole = postcard::from_bytes::<Fingerprint>(print).ok()? == Fingerprint::of(payload);
    postcard::from_bytes(payload).ok().filter(|_| is_whole)
}
