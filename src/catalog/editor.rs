//! Changing a Fluent file message by message.
//!
//! A text is replaced; an entry comes, goes or moves with its comment. No other byte changes: line ends, empty lines,
//! comments, what cannot be read, and whether the last line is ended stay as they are, and what stays reads as it did.
//!
//! Entries are named by their index in [`Resource::body`]. What cannot be read and begins as a message's further lines do,
//! with a space or `{`, belongs to the entry above it, of which it is the broken rest: it goes and moves with that.
//! One thing is left to the writer of a file: an entry without a comment that comes to stand below a bracket nobody closed is
//! swallowed by it. Every message that horo writes has a comment.

use fluent_syntax::ast::Entry;

use super::mirror::AIR;
use super::pattern;
use super::place::Placed as _;
use super::resource::{Kind, Resource};
use super::splice::{Edit, splice};
use crate::span::Span;

/// A file that is being changed; [`Editor::finish`] gives its text.
#[derive(Debug)]
pub struct Editor<'r, 't> {
    resource: &'r Resource<'t>,
    newline: &'static str,
    /// Whether empty lines stand between the file's messages.
    is_spaced: bool,
    /// For each entry the block that it is in; none for what cannot be read at the file's start.
    block_of: Vec<Option<usize>>,
    blocks: Vec<Block>,
    /// A chain from the file's first block to its last, held by its two ends. The first nodes are the blocks in the file's
    /// order.
    nodes: Vec<Node>,
    first: Option<usize>,
    last: Option<usize>,
    edits: Vec<Edit>,
}

/// An entry with its broken rest.
#[derive(Debug)]
struct Block {
    span: Span,
    kind: Kind,
    /// How many `#` its lines begin with, if it is a comment of its own.
    level: usize,
    has_rest: bool,
    /// Where in the chain it stands, and the last of what was put behind it.
    node: usize,
    behind: usize,
}

#[derive(Debug)]
struct Node {
    what: What,
    /// What stands before it: these bytes of the file, or what horo writes between two messages.
    gap: Option<Span>,
    before: Option<usize>,
    behind: Option<usize>,
}

#[derive(Debug)]
enum What {
    Kept(usize),
    New(String),
    /// A block stood here; its gap counts.
    Gone,
}

impl<'r, 't> Editor<'r, 't> {
    /// Begins to change a file.
    pub fn new(resource: &'r Resource<'t>) -> Self {
        let mut editor = Editor {
            resource,
            newline: if resource.text.contains("\r\n") { "\r\n" } else { "\n" },
            is_spaced: resource.is_spaced(),
            block_of: Vec::with_capacity(resource.body.len()),
            blocks: Vec::new(),
            nodes: Vec::new(),
            first: None,
            last: None,
            edits: Vec::new(),
        };
        for (entry, mut located) in resource.body.iter().zip(resource.entries()) {
            // Spaces at the end of its last line go with an entry.
            let behind = &resource.text[located.span.end..];
            let line = &behind[..behind.find('\n').unwrap_or(behind.len())];
            located.span.end += line.strip_suffix('\r').unwrap_or(line).len();
            let is_rest =
                located.kind == Kind::Junk && resource.text[located.span.start..].starts_with([' ', '{']);
            match editor.blocks.last_mut().filter(|_| is_rest) {
                Some(block) => {
                    block.span.end = located.span.end;
                    block.has_rest = true;
                }
                None if is_rest => {}
                None => editor.add_block(entry, located.kind, located.span),
            }
            editor.block_of.push(editor.blocks.len().checked_sub(1));
        }
        editor
    }

    fn add_block(&mut self, entry: &Entry<&str>, kind: Kind, span: Span) {
        let level = match entry {
            Entry::Comment(_) => 1,
            Entry::GroupComment(_) => 2,
            Entry::ResourceComment(_) => 3,
            _ => 0,
        };
        let gap = self.blocks.last().map_or(0, |block| block.span.end)..span.start;
        let node = self.link(What::Kept(self.blocks.len()), Some(gap), self.last);
        self.blocks.push(Block { span, kind, level, has_rest: false, node, behind: node });
    }

    /// The line break of the file.
    pub fn newline(&self) -> &'static str {
        self.newline
    }

    /// An entry as it stands in the file, with its comment and its broken rest.
    pub fn source(&self, at: usize) -> Option<&'t str> {
        Some(&self.resource.text[self.blocks[self.block(at)?].span.clone()])
    }

    /// Replaces bytes inside one entry. Edits must not overlap.
    pub fn edit(&mut self, edit: Edit) {
        self.edits.push(edit);
    }

    /// Puts another entry in the place of one, as it shall stand in the file. Its line breaks become the file's.
    pub fn replace(&mut self, at: usize, source: &str) {
        if let Some(block) = self.block(at) {
            let edit = Edit { span: self.blocks[block].span.clone(), text: self.with_breaks(source) };
            self.edits.push(edit);
        }
    }

    /// Gives a message or Fluent term another text, in horo's own layout. Its id, comment and attributes stay. Entries
    /// of other kinds have no text and stay as they are.
    pub fn set_text(&mut self, at: usize, text: &str) {
        self.set_pattern(at, &pattern::layout(text, "\n"));
    }

    /// The same with a pattern as it shall stand behind `=`. Its line breaks become the file's.
    pub fn set_pattern(&mut self, at: usize, pattern: &str) {
        let (id, value) = match self.resource.body.get(at) {
            Some(Entry::Message(message)) => (&message.id, message.value.as_ref()),
            Some(Entry::Term(term)) => (&term.id, Some(&term.value)),
            _ => return,
        };
        let file = self.resource.text;
        let Some(start) = id.end(file).and_then(|end| Some(end + file[end..].find('=')? + 1)) else { return };
        let end = value.and_then(|value| value.end(file)).unwrap_or(start);
        self.edits.push(Edit { span: start..end, text: self.with_breaks(pattern) });
    }

    /// Puts a new message, as it shall stand in the file, behind an entry. Its line breaks become the file's. What is put
    /// behind one entry keeps its order.
    pub fn insert_after(&mut self, at: usize, source: &str) {
        let Some(block) = self.block(at) else { return self.insert_before(at, source) };
        let node = self.link(self.new_message(source), None, Some(self.blocks[block].behind));
        self.blocks[block].behind = node;
    }

    /// Puts a new message before an entry: where that stood, and that behind it.
    pub fn insert_before(&mut self, at: usize, source: &str) {
        let behind = self.block(at).map(|block| self.blocks[block].node).or(self.first);
        let Some(behind) = behind else { return self.append(source) };
        let gap = self.nodes[behind].gap.take();
        self.link(self.new_message(source), gap, self.nodes[behind].before);
    }

    /// Puts a new message at the file's end.
    pub fn append(&mut self, source: &str) {
        self.link(self.new_message(source), None, self.last);
    }

    /// Takes an entry out, with its comment. Of the gaps around it the wider one stays.
    pub fn remove(&mut self, at: usize) {
        if let Some(block) = self.block(at) {
            let node = self.blocks[block].node;
            self.nodes[node].what = What::Gone;
        }
    }

    /// Moves an entry behind another one.
    pub fn move_after(&mut self, at: usize, other: usize) {
        let (Some(block), Some(other)) = (self.block(at), self.block(other)) else { return };
        if block == other || self.is_gone(block) {
            return;
        }
        let gone = self.blocks[block].node;
        let node = self.link(What::Kept(block), None, Some(self.blocks[other].behind));
        self.nodes[gone].what = What::Gone;
        (self.blocks[block].node, self.blocks[block].behind) = (node, node);
        self.blocks[other].behind = node;
    }

    fn block(&self, at: usize) -> Option<usize> {
        self.block_of.get(at).copied().flatten()
    }

    fn is_gone(&self, block: usize) -> bool {
        matches!(self.nodes[self.blocks[block].node].what, What::Gone)
    }

    fn new_message(&self, source: &str) -> What {
        What::New(self.with_breaks(source))
    }

    /// A source with the file's line breaks, and none at its end.
    fn with_breaks(&self, source: &str) -> String {
        source.trim_end_matches(['\n', '\r']).replace("\r\n", "\n").replace('\n', self.newline)
    }

    /// A new node behind another one, or at the chain's start.
    fn link(&mut self, what: What, gap: Option<Span>, before: Option<usize>) -> usize {
        let node = self.nodes.len();
        let behind = before.map_or(self.first, |before| self.nodes[before].behind);
        match before {
            Some(before) => self.nodes[before].behind = Some(node),
            None => self.first = Some(node),
        }
        match behind {
            Some(behind) => self.nodes[behind].before = Some(node),
            None => self.last = Some(node),
        }
        self.nodes.push(Node { what, gap, before, behind });
        node
    }

    /// The file with all changes.
    pub fn finish(mut self) -> String {
        let file = self.resource.text;
        if self.first.is_none() {
            return file.to_owned();
        }
        self.edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
        let start = self.blocks.first().map_or(0, |block| block.span.start);
        let tail = self.blocks.last().map_or(0, |block| block.span.end)..file.len();
        let mut text = String::with_capacity(file.len());
        text.push_str(&file[..start]);
        let mut above: Option<&What> = None;
        let mut widest: Option<&Span> = None;
        // What comes behind the last block comes behind the file's last line breaks, and ends its own line if that did.
        let (mut is_behind, mut has_grown) = (self.blocks.is_empty(), false);
        let mut next = self.first;
        while let Some(at) = next {
            let node = &self.nodes[at];
            next = node.behind;
            let grows = is_behind && !has_grown;
            is_behind |= at + 1 == self.blocks.len();
            widest = widest.into_iter().chain(&node.gap).max_by_key(|gap| self.breaks(gap));
            if matches!(node.what, What::Gone) {
                continue;
            }
            if grows {
                has_grown = true;
                widest = widest.into_iter().chain([&tail]).max_by_key(|gap| self.breaks(gap));
            }
            self.write_gap(&mut text, above, &node.what, widest, grows);
            match &node.what {
                What::New(source) => text.push_str(source),
                What::Kept(block) => text.push_str(&self.kept(&self.blocks[*block].span)),
                What::Gone => {}
            }
            (above, widest) = (Some(&node.what), None);
        }
        if !has_grown {
            text.push_str(&file[tail]);
        } else if self.blocks.is_empty() || self.breaks(&tail) > 0 {
            text.push_str(self.newline);
        }
        text
    }

    fn breaks(&self, gap: &Span) -> usize {
        self.resource.text[gap.clone()].matches('\n').count()
    }

    fn write_gap(
        &self,
        text: &mut String,
        above: Option<&What>,
        below: &What,
        gap: Option<&Span>,
        grows: bool,
    ) {
        let Some(above) = above else {
            // The first block keeps what stood before it; a file without blocks keeps all it has.
            if grows && let Some(gap) = gap {
                text.push_str(&self.resource.text[gap.clone()]);
                let is_ended = text.is_empty() || text.ends_with('\n');
                text.push_str(if is_ended { "" } else { self.newline });
            }
            return;
        };
        let block = |what: &What| match what {
            What::Kept(block) => self.blocks.get(*block),
            _ => None,
        };
        let level_above = block(above).filter(|block| !block.has_rest).map_or(0, |block| block.level);
        let level_below = block(below).map_or(0, |block| block.level);
        let is_message = block(below).is_none_or(|block| matches!(block.kind, Kind::Message | Kind::Term));
        // A comment would become the message's below it, or one with the comment below.
        let merges = level_above > 0 && level_above == level_below || level_above == 1 && is_message;
        let usual = 1 + usize::from(self.is_spaced || level_above > 0 || level_below > 0);
        let gap = gap.map_or("", |gap| &self.resource.text[gap.clone()]);
        text.push_str(gap);
        // Spaces in the file's last line, if that has no break, would indent what comes.
        let is_open = !gap.is_empty() && !gap.ends_with('\n');
        text.push_str(if is_open { self.newline } else { "" });
        let kept = gap.matches('\n').count() + usize::from(is_open);
        let wanted = kept.max(if kept == 0 || grows { usual } else { 1 + usize::from(merges) });
        (kept..wanted).for_each(|_| text.push_str(self.newline));
        if let What::New(source) = below
            && wanted == 1
            && source.starts_with("# ")
        {
            text.extend([AIR, self.newline]);
        }
    }

    /// A block with its edits.
    fn kept(&self, span: &Span) -> String {
        let from = self.edits.partition_point(|edit| edit.span.start < span.start);
        let inside = self.edits[from..].iter().take_while(|edit| edit.span.end <= span.end);
        let edits = inside.map(|edit| {
            let moved = edit.span.start - span.start..edit.span.end - span.start;
            Edit { span: moved, text: edit.text.clone() }
        });
        splice(&self.resource.text[span.clone()], edits.collect())
    }
}

#[cfg(test)]
#[path = "editor_tests.rs"]
mod tests;
