//! Ground: pure functions over text.

pub mod date;
pub mod letters;
pub mod script;
pub mod slug;
pub mod transliterate;
pub mod words;
pub mod xml;
