//! Markdown (CommonMark): headings, paragraphs, lists, quotations, links and emphasis.
//!
//! The reading is `pulldown-cmark`'s. Raw HTML, pictures, tables and code blocks are left out and told; an address that is not
//! http, https, mailto or tel becomes plain words.

use std::fmt::Write as _;
use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::plain::{Placed, fold};
use super::{Block, Role, join, markup};
use crate::diagnostic::{Diagnostic, Place};
use crate::span::{LineIndex, Span};

/// The blocks of a Markdown text, and what was left out.
pub(super) fn blocks(text: &str, path: &Path) -> (Vec<Placed>, Vec<Diagnostic>) {
    let mut reader = Reader { lines: LineIndex::new(text), path, ..Reader::new(text, path) };
    for (event, span) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        reader.event(event, span);
    }
    (reader.blocks, reader.notes)
}

struct Reader<'a> {
    path: &'a Path,
    lines: LineIndex<'a>,
    blocks: Vec<Placed>,
    notes: Vec<Diagnostic>,
    /// Text with markup of the block that is being read.
    text: String,
    links: Vec<String>,
    span: Span,
    role: Role,
    /// Open lists: whether numbered, and whether an item was read.
    lists: Vec<(bool, bool)>,
    /// Which block the open item begins with.
    item: Option<usize>,
    quotes: usize,
    opens_quote: bool,
    /// Whether the open link has an address that may be published.
    is_linked: Vec<bool>,
    skipped: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, path: &'a Path) -> Self {
        Reader {
            path,
            lines: LineIndex::new(text),
            blocks: Vec::new(),
            notes: Vec::new(),
            text: String::new(),
            links: Vec::new(),
            span: 0..0,
            role: Role::Paragraph,
            lists: Vec::new(),
            item: None,
            quotes: 0,
            opens_quote: false,
            is_linked: Vec::new(),
            skipped: 0,
        }
    }

    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Start(tag) => self.start(tag, &span),
            Event::End(tag) => self.end(tag),
            Event::Text(words) | Event::Code(words) if self.skipped == 0 => {
                self.span = self.span.start.min(span.start)..self.span.end.max(span.end);
                self.text.push_str(&markup::escape(&words));
            }
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            Event::Html(_) | Event::InlineHtml(_) => self.leave_out("HTML", &span),
            Event::Rule => self.close(),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: &Span) {
        let is_left_out =
            matches!(tag, Tag::Image { .. } | Tag::CodeBlock(_) | Tag::Table(_) | Tag::HtmlBlock);
        if self.skipped > 0 && !is_left_out {
            return;
        }
        match tag {
            Tag::Paragraph => self.begin(Role::Paragraph, span),
            Tag::Heading { level, .. } => {
                let level = level as u8;
                self.begin(if level == 1 { Role::Title } else { Role::Heading(level.min(4)) }, span);
            }
            Tag::List(first) => {
                self.close();
                self.lists.push((first.is_some(), false));
            }
            Tag::Item => {
                self.begin(Role::Item, span);
                self.item = None;
            }
            Tag::BlockQuote(_) => {
                self.quotes += 1;
                self.opens_quote = true;
            }
            Tag::Strong => self.text.push_str("<strong>"),
            Tag::Emphasis => self.text.push_str("<em>"),
            Tag::Link { dest_url, .. } => {
                let may_be_published = is_public(&dest_url);
                self.is_linked.push(may_be_published);
                if may_be_published {
                    self.links.push(dest_url.into_string());
                    let _ = write!(self.text, "<a data-l10n-name=\"link-{}\">", self.links.len());
                }
            }
            Tag::Image { .. } => self.skip("a picture", span),
            Tag::CodeBlock(_) => self.skip("a block of code", span),
            Tag::Table(_) => self.skip("a table", span),
            Tag::HtmlBlock => self.skip("HTML", span),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        let is_left_out =
            matches!(tag, TagEnd::Image | TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::Table);
        if self.skipped > 0 && !is_left_out {
            return;
        }
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item => self.close(),
            TagEnd::List(_) => {
                self.close();
                self.lists.pop();
            }
            TagEnd::BlockQuote(_) => self.quotes = self.quotes.saturating_sub(1),
            TagEnd::Strong => self.text.push_str("</strong>"),
            TagEnd::Emphasis => self.text.push_str("</em>"),
            TagEnd::Link if self.is_linked.pop() == Some(true) => self.text.push_str("</a>"),
            _ if is_left_out => self.skipped = self.skipped.saturating_sub(1),
            _ => {}
        }
    }

    fn begin(&mut self, role: Role, span: &Span) {
        // A paragraph inside an item is the item; what stood before a nested block is a block of its own.
        self.close();
        self.span = span.start..span.start;
        self.role = match role {
            Role::Paragraph if !self.lists.is_empty() => Role::Item,
            Role::Paragraph if self.quotes > 0 => Role::Quote,
            role => role,
        };
    }

    fn close(&mut self) {
        let text = fold(&std::mem::take(&mut self.text));
        let links = std::mem::take(&mut self.links);
        if markup::plain(&text).trim().is_empty() {
            return;
        }
        // A second paragraph of an item goes on with it.
        let item = self.item.filter(|&item| self.role == Role::Item && item + 1 == self.blocks.len());
        if let Some(first) = item.and_then(|item| self.blocks.get_mut(item)) {
            let block = Block { role: self.role, opens: false, ordered: false, text, links };
            join::append(&mut first.block, &block);
            return;
        }
        self.item = (self.role == Role::Item).then_some(self.blocks.len());
        let (ordered, opens) = match (self.role, self.lists.last_mut()) {
            (Role::Item, Some((ordered, has_items))) => (*ordered, !std::mem::replace(has_items, true)),
            (Role::Quote, _) => (false, std::mem::take(&mut self.opens_quote)),
            _ => (false, false),
        };
        let block = Block { role: self.role, opens, ordered, text, links };
        self.blocks.push(Placed { block, span: self.span.clone() });
    }

    fn skip(&mut self, what: &str, span: &Span) {
        self.skipped += 1;
        self.leave_out(what, span);
    }

    fn leave_out(&mut self, what: &str, span: &Span) {
        let place = Place::span(self.path, &self.lines, span);
        let is_told = self.notes.last().is_some_and(|last: &Diagnostic| last.place == place);
        if !is_told {
            self.notes.push(Diagnostic::warning("left-out", place, format!("{what} was left out of the article")).hint(
                "horo takes over headings, paragraphs, lists, quotations, links and emphasis; write the rest in words.",
            ));
        }
    }
}

fn is_public(address: &str) -> bool {
    let is_clean = !address.contains(|c: char| c.is_control() || c.is_whitespace());
    is_clean && ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme))
}
