//! The bounds of one formatted text, so that no file can starve the program or overflow its stack.
//!
//! A [`Budget`] lives as long as one text is formatted and counts over everything inside it: referenced messages and
//! terms, selectors, arguments. Once a bound is met, nothing more is resolved.

use super::error::FormatError;

/// Braces, references and calls inside each other.
pub const MAX_DEPTH: usize = 32;
/// Placeables that one text may need, those of its terms and variants counted.
pub const MAX_PLACEABLES: usize = 90;
/// Bytes that one text may write, selectors and arguments counted.
pub const MAX_BYTES: usize = 256 * 1024;
/// The largest value of any digit option of `NUMBER()`, and the digits of a number literal on either side of the point.
pub const MAX_DIGITS: u8 = 20;
/// Expressions, variants and attributes that may be looked at: bounds the work where nothing is written.
const MAX_STEPS: usize = 100_000;

/// What one text has used up.
#[derive(Debug, Default)]
pub(super) struct Budget {
    depth: usize,
    placeables: usize,
    bytes: usize,
    steps: usize,
}

impl Budget {
    /// One level deeper; each success is paired with a [`Budget::leave`].
    pub(super) fn enter(&mut self) -> Result<(), FormatError> {
        if self.depth >= MAX_DEPTH {
            return Err(FormatError::TooDeep);
        }
        self.depth += 1;
        Ok(())
    }

    /// One level up.
    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// One placeable more.
    pub(super) fn placeable(&mut self) -> Result<(), FormatError> {
        self.placeables += 1;
        within(self.placeables, MAX_PLACEABLES, FormatError::TooManyPlaceables)
    }

    /// So many things looked at.
    pub(super) fn steps(&mut self, n: usize) -> Result<(), FormatError> {
        self.steps = self.steps.saturating_add(n);
        within(self.steps, MAX_STEPS, FormatError::TooManyPlaceables)
    }

    /// So many bytes to be written; when they do not fit, none is counted.
    pub(super) fn bytes(&mut self, n: usize) -> Result<(), FormatError> {
        let bytes = self.bytes.saturating_add(n);
        within(bytes, MAX_BYTES, FormatError::TooLong)?;
        self.bytes = bytes;
        Ok(())
    }
}

fn within(used: usize, limit: usize, error: FormatError) -> Result<(), FormatError> {
    if used <= limit { Ok(()) } else { Err(error) }
}
