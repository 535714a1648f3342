//! Changing a file by splicing: what is not named in an edit keeps its bytes.

use crate::span::Span;

/// Bytes to be put in the place of a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What goes; empty for an insertion.
    pub span: Span,
    /// What comes.
    pub text: String,
}

/// The text with all edits made. Edits must not overlap; insertions at one place keep their order, and come before what
/// replaces the bytes behind it.
pub fn splice(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut spliced =
        String::with_capacity(text.len() + edits.iter().map(|edit| edit.text.len()).sum::<usize>());
    let mut at = 0;
    for edit in &edits {
        debug_assert!(at <= edit.span.start, "edits overlap");
        spliced.push_str(&text[at..edit.span.start]);
        spliced.push_str(&edit.text);
        at = edit.span.end;
    }
    spliced.push_str(&text[at..]);
    spliced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_edit_names_keeps_its_bytes_and_insertions_their_order() {
        let edit = |span: Span, text: &str| Edit { span, text: text.into() };
        let made = splice("abcdef", vec![edit(2..4, "X"), edit(2..2, "1"), edit(2..2, "2"), edit(6..6, "!")]);
        assert_eq!(made, "ab12Xef!");
        assert_eq!(splice("abc", Vec::new()), "abc");
    }
}
