//! Ground: pure functions over text.

pub mod words;
