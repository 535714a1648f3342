//! Plain text: paragraphs and lists.
//!
//! A blank line ends a paragraph. Where any line is longer than [`WRAPPED`] characters the text is not wrapped by hand,
//! and every line is a paragraph of its own. Two or more lines in a row that begin with the same mark are a list.

use super::markup;
use super::{Block, Role};
use crate::span::Span;
use crate::text::words::{is_invisible, turns_direction};

/// Longest line of a text that was wrapped by hand, in characters.
const WRAPPED: usize = 100;

/// A block with its bytes in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placed {
    pub(super) block: Block,
    pub(super) span: Span,
}

/// The blocks of a plain text.
pub(super) fn blocks(text: &str) -> Vec<Placed> {
    let lines_are_paragraphs = text.lines().any(|line| line.chars().count() > WRAPPED);
    let mut blocks: Vec<Placed> = Vec::new();
    let mut paragraph: Vec<(&str, Span)> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let span = at..at + line.trim_end().len();
        at += line.len();
        let is_blank = fold(line).is_empty();
        if (is_blank || lines_are_paragraphs) && !is_list(&paragraph, (!is_blank).then_some(line)) {
            close(&mut paragraph, &mut blocks);
        }
        if !is_blank {
            paragraph.push((line, span));
        }
    }
    close(&mut paragraph, &mut blocks);
    blocks
}

/// Whether the lines so far, with the next one, can still be one list.
fn is_list(lines: &[(&str, Span)], next: Option<&str>) -> bool {
    let mark = |line: &str| Mark::of(line).map(|(mark, _)| mark);
    match (lines.last().and_then(|last| mark(last.0)), next) {
        (Some(last), Some(next)) => mark(next) == Some(last),
        _ => false,
    }
}

/// Makes blocks of the lines between two blank ones: runs of equally marked lines are lists, the rest paragraphs.
fn close(lines: &mut Vec<(&str, Span)>, blocks: &mut Vec<Placed>) {
    let lines = std::mem::take(lines);
    let mark = |line: &(&str, Span)| Mark::of(line.0).map(|(mark, _)| mark);
    let mut prose: &[(&str, Span)] = &[];
    let mut rest = &lines[..];
    while let Some(first) = rest.first() {
        let run = rest.iter().take_while(|line| mark(line) == mark(first)).count();
        if mark(first).is_some() && run > 1 {
            paragraph(prose, blocks);
            list(&rest[..run], blocks);
            prose = &[];
        } else {
            // Prose and a single marked line belong together.
            let start = lines.len() - rest.len() - prose.len();
            prose = &lines[start..start + prose.len() + run];
        }
        rest = &rest[run..];
    }
    paragraph(prose, blocks);
}

fn list(lines: &[(&str, Span)], blocks: &mut Vec<Placed>) {
    let items = lines.iter().filter_map(|(line, span)| Some((Mark::of(line)?, span)));
    for (number, ((mark, item), span)) in items.enumerate() {
        let text = markup::escape(&fold(item)).into_owned();
        let block = Block {
            role: Role::Item,
            opens: number == 0,
            ordered: mark == Mark::Number,
            text,
            links: Vec::new(),
        };
        blocks.push(Placed { block, span: span.clone() });
    }
}

fn paragraph(lines: &[(&str, Span)], blocks: &mut Vec<Placed>) {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
    let words: Vec<String> = lines.iter().map(|(line, _)| fold(line)).collect();
    let block = Block::new(Role::Paragraph, markup::escape(&words.join(" ")));
    blocks.push(Placed { block, span: first.1.start..last.1.end });
}

/// What a list's lines begin with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Character(char),
    Number,
}

impl Mark {
    /// The mark of a line and the words behind it.
    fn of(line: &str) -> Option<(Mark, &str)> {
        let line = line.trim_start();
        let first = line.chars().next()?;
        if "-–—•*·▪".contains(first) {
            let rest = &line[first.len_utf8()..];
            return rest.starts_with([' ', '\t', '\u{a0}']).then_some((Mark::Character(first), rest));
        }
        let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let rest = line[digits..].strip_prefix(['.', ')'])?;
        ((1..=2).contains(&digits) && rest.starts_with([' ', '\t'])).then_some((Mark::Number, rest))
    }
}

/// Words with single spaces, without characters that cannot be seen. A no-break space stays: it was put there.
pub(super) fn fold(text: &str) -> String {
    let is_unseen = |c: char| is_invisible(c) || turns_direction(c) || c.is_control() && !c.is_whitespace();
    let visible: String = text.chars().filter(|&c| !is_unseen(c)).collect();
    let is_space = |c: char| c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}';
    let words: Vec<&str> = visible.split(is_space).filter(|word| !word.is_empty()).collect();
    words.join(" ").trim_matches(['\u{a0}', '\u{202f}', ' ']).to_owned()
}
