//! Where in a text something stands: byte spans inside, lines and columns for people.
//!
//! A [`Position`] counts lines and columns from 1, and a column is a character (a Unicode scalar value), because that
//! is what editors show in their status line. A byte order mark counts as no column.

use std::ops::Range;

/// A range of bytes in a text; both ends lie on character boundaries.
pub type Span = Range<usize>;

/// A place in a text as an editor shows it: line and column, both from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// The starts of a text's lines, so that any byte offset can be told as a [`Position`].
///
/// A line ends after `\n`; a `\r` before it belongs to the line.
#[derive(Clone, Debug)]
pub struct LineIndex<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> LineIndex<'a> {
    /// Reads the text once.
    pub fn new(text: &'a str) -> Self {
        let ends = memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1);
        LineIndex { text, starts: std::iter::once(0).chain(ends).collect() }
    }

    /// The position of a byte offset; an offset past the end, or inside a character, is moved back to the nearest place.
    pub fn position(&self, offset: usize) -> Position {
        let offset = self.text.floor_char_boundary(offset);
        let line = self.starts.partition_point(|&start| start <= offset).max(1);
        let before = &self.text[self.starts[line - 1]..offset];
        Position { line, column: before.trim_start_matches('\u{feff}').chars().count() + 1 }
    }

    /// The bytes of the line (from 1) that holds a position, without its line break.
    pub fn line_span(&self, line: usize) -> Span {
        let line = line.clamp(1, self.starts.len());
        let start = self.starts[line - 1];
        let end = self.starts.get(line).copied().unwrap_or(self.text.len());
        start..start + self.text[start..end].trim_end_matches(['\n', '\r']).len()
    }

    /// The text that was read.
    pub fn text(&self) -> &'a str {
        self.text
    }
}

/// Where a slice of a text begins in it, in bytes; `None` when it is not a slice of that text.
///
/// The Fluent syntax tree has no positions, but its strings are slices of what was parsed.
pub fn offset_in(text: &str, slice: &str) -> Option<usize> {
    let offset = (slice.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    (offset + slice.len() <= text.len()).then_some(offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_a_character_and_not_a_byte() {
        let lines = LineIndex::new("едно\nдве думи\n");
        assert_eq!(lines.position("едно\nдве ".len()), Position { line: 2, column: 5 });
        assert_eq!(lines.position(0), Position { line: 1, column: 1 });
        assert_eq!(lines.position(999), Position { line: 3, column: 1 });
    }

    #[test]
    fn a_line_is_told_without_its_break() {
        let lines = LineIndex::new("a\r\nб в\nc");
        assert_eq!(&lines.text()[lines.line_span(1)], "a");
        assert_eq!(&lines.text()[lines.line_span(2)], "б в");
        assert_eq!(&lines.text()[lines.line_span(3)], "c");
    }

    #[test]
    fn a_slice_knows_where_it_stands_and_a_stranger_does_not() {
        let text = String::from("м = Здравей");
        assert_eq!(offset_in(&text, &text[5..]), Some(5));
        assert_eq!(offset_in(&text[..4], &text[5..]), None);
    }
}
