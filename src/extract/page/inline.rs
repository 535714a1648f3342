//! The words of one block with their markup, put together piece by piece.
//!
//! Spaces are folded as on the screen, unseen characters go, and an emphasis or a link is written only when words
//! stand inside it, with the spaces outside: what comes out is markup that [`super::super::markup`] reads without a
//! fault.

use std::fmt::Write as _;

use crate::text::words::{is_invisible, turns_direction};

/// An inline element that goes into a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inline {
    Strong,
    Em,
    Sub,
    Sup,
    /// A link, with its number in the block.
    Link(usize),
}

impl Inline {
    /// What an element is inside a text; `None` when only its words count.
    pub(super) fn of(tag: &str) -> Option<Inline> {
        match tag {
            "strong" | "b" => Some(Inline::Strong),
            "em" | "i" => Some(Inline::Em),
            "sub" => Some(Inline::Sub),
            "sup" => Some(Inline::Sup),
            _ => None,
        }
    }

    fn open(self, text: &mut String) {
        let _ = match self {
            Inline::Link(number) => write!(text, "<a data-l10n-name=\"link-{number}\">"),
            other => write!(text, "<{}>", other.name()),
        };
    }

    fn name(self) -> &'static str {
        match self {
            Inline::Strong => "strong",
            Inline::Em => "em",
            Inline::Sub => "sub",
            Inline::Sup => "sup",
            Inline::Link(_) => "a",
        }
    }
}

/// A block's text while it is read.
#[derive(Default)]
pub(super) struct Words {
    /// With markup.
    pub(super) text: String,
    /// The words alone.
    pub(super) plain: String,
    /// Addresses of links.
    pub(super) links: Vec<String>,
    /// Characters of the words, and how many of them stand in a link and in bold.
    pub(super) length: usize,
    pub(super) linked: usize,
    pub(super) bold: usize,
    /// Open elements, and whether each is written.
    open: Vec<(Inline, bool)>,
    space: Option<char>,
    in_links: usize,
}

impl Words {
    /// Opens an element; says whether it was, because one in its like changes nothing.
    pub(super) fn open(&mut self, inline: Inline) -> bool {
        let is_same = |other: Inline| std::mem::discriminant(&other) == std::mem::discriminant(&inline);
        if self.open.iter().any(|&(other, _)| is_same(other)) {
            return false;
        }
        self.open.push((inline, false));
        true
    }

    /// Closes the element that was opened last.
    pub(super) fn close(&mut self) {
        if let Some((inline, is_written)) = self.open.pop() {
            if is_written {
                let _ = write!(self.text, "</{}>", inline.name());
            } else if let Inline::Link(number) = inline
                && self.links.len() == number
            {
                self.links.pop();
            }
        }
    }

    /// What stands around the words inside a link counts as linked, whether its address is kept or not.
    pub(super) fn enter_link(&mut self) {
        self.in_links += 1;
    }

    /// The end of a link.
    pub(super) fn leave_link(&mut self) {
        self.in_links = self.in_links.saturating_sub(1);
    }

    /// Adds words.
    pub(super) fn push(&mut self, words: &str) {
        for c in words.chars() {
            if c.is_whitespace() {
                // A no-break space stays when it stands alone: it was put there.
                let kept = if matches!(c, '\u{a0}' | '\u{202f}') { c } else { ' ' };
                self.space = Some(if self.space.is_some() { ' ' } else { kept });
                continue;
            }
            if is_invisible(c) || turns_direction(c) || c.is_control() {
                continue;
            }
            if let Some(space) = self.space.take().filter(|_| !self.plain.is_empty()) {
                self.plain.push(space);
                self.text.push(space);
                self.count();
            }
            self.write_open();
            self.plain.push(c);
            self.count();
            if self.text.ends_with('&') && (c.is_ascii_alphabetic() || c == '#') {
                self.text.push_str("amp;");
            }
            match c {
                '<' => self.text.push_str("&lt;"),
                c => self.text.push(c),
            }
        }
    }

    /// A space, wherever words follow.
    pub(super) fn push_space(&mut self) {
        self.space.get_or_insert(' ');
    }

    fn count(&mut self) {
        self.length += 1;
        self.linked += usize::from(self.in_links > 0);
        self.bold += usize::from(self.open.iter().any(|&(inline, _)| inline == Inline::Strong));
    }

    fn write_open(&mut self) {
        for (inline, is_written) in &mut self.open {
            if !*is_written {
                inline.open(&mut self.text);
                *is_written = true;
            }
        }
    }

    /// Gives what was read, with every open element closed, and begins the next block with the same elements open.
    pub(super) fn take(&mut self) -> Words {
        let mut next = Words { in_links: self.in_links, ..Words::default() };
        for &(inline, _) in &self.open {
            let again = match inline {
                Inline::Link(number) => match self.links.get(number - 1) {
                    Some(address) => {
                        next.links.push(address.clone());
                        Inline::Link(next.links.len())
                    }
                    None => continue,
                },
                other => other,
            };
            next.open.push((again, false));
        }
        let n_open = self.open.len();
        let mut taken = std::mem::replace(self, next);
        for _ in 0..n_open {
            taken.close();
        }
        taken
    }
}
