//! The plain text of a pattern as a reader sees it, with a map back to the bytes it came from.
//!
//! Text elements are joined and line breaks folded to a space. A placeable stands as its resolved text, or as
//! [`OPAQUE`] when nobody knows how it reads. A [`View`] is first made with its inline tags (the markup checks read
//! those) and then, by [`View::without`], without them.

use fluent_syntax::ast;

use crate::check::Resolve;
use crate::check::placeables;
use crate::span::{Span, offset_in};

/// Stands in a view for a placeable that is not resolved: no letter, no digit, no space.
pub const OPAQUE: char = '\u{fffc}';

/// A pattern's text, and where each byte of it stands in the origin.
#[derive(Clone, Debug, Default)]
pub struct View {
    text: String,
    pieces: Vec<Piece>,
}

/// A stretch of a view.
#[derive(Clone, Debug)]
struct Piece {
    /// First byte in the view; the piece ends where the next begins.
    at: usize,
    /// The bytes of the origin it stands for.
    origin: Span,
    /// Whether view and origin are the same bytes here.
    verbatim: bool,
}

impl View {
    /// Reads a pattern: of every select expression its default variant.
    pub fn new(pattern: &ast::Pattern<&str>, origin: &str, resolve: Resolve<'_>) -> Self {
        let length = |element: &ast::PatternElement<&str>| match element {
            ast::PatternElement::TextElement { value } => value.len(),
            ast::PatternElement::Placeable { .. } => OPAQUE.len_utf8(),
        };
        let length = pattern.elements.iter().map(length).sum();
        let mut view = View { text: String::with_capacity(length), pieces: Vec::with_capacity(4) };
        view.read(pattern, origin, resolve);
        view
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the origin that a span of the view stands for.
    pub fn origin(&self, span: &Span) -> Span {
        let Some(first) = self.piece_at(span.start) else {
            let end = self.pieces.last().map_or(0, |piece| piece.origin.end);
            return end..end;
        };
        let start = self.pieces[first].offset(span.start, false);
        if span.end <= span.start {
            return start..start;
        }
        let last = self.piece_at(span.end - 1).unwrap_or(first);
        start..self.pieces[last].offset(span.end, true).max(start)
    }

    /// Whether a span of the view stands in the origin byte by byte, so that it may be mended there.
    pub fn is_verbatim(&self, span: &Span) -> bool {
        let whole = span.end.saturating_sub(1).max(span.start);
        match (self.piece_at(span.start), self.piece_at(whole)) {
            (Some(first), Some(last)) => first == last && self.pieces[first].verbatim,
            _ => false,
        }
    }

    /// The same view without some spans of it, which are in order and do not overlap.
    #[must_use]
    pub fn without(&self, removed: &[Span]) -> View {
        let mut rest = View { text: String::with_capacity(self.text.len()), pieces: Vec::new() };
        let mut at = 0;
        for span in removed.iter().chain(std::iter::once(&(self.text.len()..self.text.len()))) {
            rest.copy(self, &(at..span.start.max(at)));
            at = span.end.max(at);
        }
        rest
    }

    fn piece_at(&self, at: usize) -> Option<usize> {
        if at >= self.text.len() {
            return None;
        }
        self.pieces.partition_point(|piece| piece.at <= at).checked_sub(1)
    }

    fn copy(&mut self, from: &View, span: &Span) {
        let mut at = span.start;
        while at < span.end {
            let Some(index) = from.piece_at(at) else { return };
            let piece = &from.pieces[index];
            let ends = from.pieces.get(index + 1).map_or(from.text.len(), |next| next.at).min(span.end);
            let origin = if piece.verbatim {
                piece.offset(at, false)..piece.offset(ends, true)
            } else {
                piece.origin.clone()
            };
            self.push(&from.text[at..ends], origin, piece.verbatim);
            at = ends;
        }
    }

    fn read(&mut self, pattern: &ast::Pattern<&str>, origin: &str, resolve: Resolve<'_>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    self.push_lines(value, offset_in(origin, value).unwrap_or(0));
                }
                ast::PatternElement::Placeable { expression } => {
                    self.push_placeable(expression, origin, resolve);
                }
            }
        }
    }

    fn push_placeable(&mut self, expression: &ast::Expression<&str>, origin: &str, resolve: Resolve<'_>) {
        match expression {
            ast::Expression::Select { variants, .. } => {
                if let Some(variant) = variants.iter().find(|variant| variant.default) {
                    self.read(&variant.value, origin, resolve);
                }
            }
            ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
                self.push_placeable(expression, origin, resolve);
            }
            ast::Expression::Inline(inline) => {
                let span = placeables::span_of(expression, origin);
                match placeables::literal(inline).or_else(|| resolve(expression)) {
                    Some(text) => self.push(&text, span, false),
                    None => self.push(OPAQUE.encode_utf8(&mut [0; 4]), span, false),
                }
            }
        }
    }

    /// Copies text, folding each line break with the blanks around it to one space.
    fn push_lines(&mut self, value: &str, start: usize) {
        let mut at = start;
        for line in value.split_inclusive('\n') {
            let is_broken = line.ends_with('\n');
            let words = if is_broken { line.trim_end_matches(['\n', '\r', ' ']) } else { line };
            let blank =
                if self.is_after_break() { words.len() - words.trim_start_matches(' ').len() } else { 0 };
            self.push(&words[blank..], at + blank..at + words.len(), true);
            if is_broken && !self.text.is_empty() && !self.is_after_break() {
                self.push(" ", at + words.len()..at + line.len(), false);
            }
            at += line.len();
        }
    }

    fn is_after_break(&self) -> bool {
        self.pieces.last().is_some_and(|last| !last.verbatim && &self.text[last.at..] == " ")
    }

    fn push(&mut self, text: &str, origin: Span, verbatim: bool) {
        if !text.is_empty() {
            self.pieces.push(Piece { at: self.text.len(), origin, verbatim });
            self.text.push_str(text);
        }
    }
}

impl Piece {
    fn offset(&self, at: usize, is_end: bool) -> usize {
        match (self.verbatim, is_end) {
            (true, _) => (self.origin.start + (at - self.at)).min(self.origin.end),
            (false, false) => self.origin.start,
            (false, true) => self.origin.end,
        }
    }
}
