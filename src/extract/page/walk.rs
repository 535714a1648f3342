//! From the tree to pieces: every block of words on the page, in order, wherever it belongs.
//!
//! Nothing is judged here but what is no text at all. A block ends where an element begins or ends that stands on lines
//! of its own, at two line breaks in a row, and at one where a new paragraph or list item plainly begins.

use std::collections::BTreeMap;

use super::address::Base;
use super::element::{Part, part};
use super::inline::{Inline, Words};
use super::marks::Mark;
use super::tree::{Data, Id, Tree};
use crate::extract::Role;

/// A block of words with its place in the tree.
pub(super) struct Piece {
    /// What it is by its element.
    pub(super) role: Role,
    /// Whether its list is numbered.
    pub(super) ordered: bool,
    /// The words, with and without markup.
    pub(super) words: Words,
    /// The innermost block element around it.
    pub(super) place: Id,
    /// The inline element that holds all its words, if there is one.
    pub(super) whole: Option<Id>,
    /// The list, quotation or row that it stands in; else its place.
    pub(super) group: Id,
    /// How much it counts as prose of an article; see [`super::body::weigh`].
    pub(super) weight: f64,
}

/// A picture with its place among the pieces.
pub(super) struct Seen {
    /// Its element.
    pub(super) id: Id,
    /// The addresses at which it can be had, the best first.
    pub(super) urls: Vec<String>,
    /// The words that stand for it.
    pub(super) alt: Option<String>,
    /// The place of the piece that follows it.
    pub(super) before: usize,
}

/// All pieces and pictures of a page.
pub(super) struct Walked {
    pub(super) pieces: Vec<Piece>,
    pub(super) pictures: Vec<Seen>,
}

/// What the pieces of a page are read with.
struct Walker<'t> {
    tree: &'t Tree,
    marks: &'t [Mark],
    base: &'t Base,
    pieces: Vec<Piece>,
    pictures: Vec<Seen>,
    words: Words,
    breaks: usize,
    /// The last inline element that the words of the block began with, and how many bytes of words it held.
    whole: Option<(Id, usize)>,
    /// Tables that were looked at, and whether they hold data.
    tables: BTreeMap<Id, bool>,
}

/// What an element passes on to those inside it.
#[derive(Clone, Copy)]
struct Around {
    role: Role,
    ordered: bool,
    place: Id,
    group: Id,
    is_preformatted: bool,
}

/// The pieces of everything in a node.
pub(super) fn walk(tree: &Tree, marks: &[Mark], base: &Base, top: Id) -> Walked {
    let mut walker = Walker {
        tree,
        marks,
        base,
        pieces: Vec::new(),
        pictures: Vec::new(),
        words: Words::default(),
        breaks: 0,
        whole: None,
        tables: BTreeMap::new(),
    };
    let around =
        Around { role: Role::Paragraph, ordered: false, place: top, group: top, is_preformatted: false };
    walker.children(top, around);
    walker.end(around);
    Walked { pieces: walker.pieces, pictures: walker.pictures }
}

impl Walker<'_> {
    fn children(&mut self, id: Id, around: Around) {
        let mut child = self.tree.node(id).first;
        while child != 0 {
            self.node(child, around);
            child = self.tree.node(child).next;
        }
    }

    fn node(&mut self, id: Id, around: Around) {
        match &self.tree.node(id).data {
            Data::Nothing => {}
            Data::Text(words) => self.text(words, around),
            Data::Element(element) => {
                let tag = element.tag();
                match part(tag) {
                    Part::Skipped => self.words.push_space(),
                    Part::Break => {
                        self.breaks += 1;
                        self.words.push_space();
                    }
                    Part::Block => self.block(id, tag, around),
                    Part::Inline if self.marks[id as usize] == Mark::Hidden => {}
                    Part::Inline => self.inline(id, tag, around),
                }
            }
        }
    }

    fn text(&mut self, words: &str, around: Around) {
        if words.trim().is_empty() {
            self.words.push_space();
            return;
        }
        if around.is_preformatted {
            for (number, line) in words.split('\n').enumerate() {
                self.breaks += usize::from(number > 0);
                if !line.trim().is_empty() {
                    self.after_breaks(line, around);
                    self.words.push(line);
                }
            }
            return;
        }
        self.after_breaks(words, around);
        self.words.push(words);
    }

    /// Decides what line breaks before these words mean.
    fn after_breaks(&mut self, words: &str, around: Around) {
        let breaks = std::mem::take(&mut self.breaks);
        if breaks == 0 || self.words.plain.is_empty() {
            return;
        }
        if breaks > 1 || self.is_whole() || begins_anew(&self.words.plain, words) {
            self.end(around);
        }
    }

    fn inline(&mut self, id: Id, tag: &str, around: Around) {
        match tag {
            "a" => return self.link(id, around),
            "img" => return self.picture(id),
            _ => {}
        }
        if self.tree.node(id).first == 0 && self.is_called_break(id) {
            self.breaks += 1;
            return self.words.push_space();
        }
        let is_open = Inline::of(tag).is_some_and(|inline| self.words.open(inline));
        let was_empty = self.words.plain.is_empty();
        let n_pieces = self.pieces.len();
        self.children(id, around);
        if is_open {
            self.words.close();
        }
        // The block begins with this element if there were no words before, or if a line break before its first words
        // ended them.
        let n_ended = self.pieces.len() - n_pieces;
        if n_ended == usize::from(!was_empty) && !self.words.plain.is_empty() {
            self.whole = Some((id, self.words.plain.len()));
        }
    }

    /// Notes where a picture stands. Pages that load pictures late keep the address elsewhere than in `src`.
    fn picture(&mut self, id: Id) {
        let Some(element) = self.tree.element(id) else { return };
        let sets = ["srcset", "data-srcset", "data-lazy-srcset"]
            .into_iter()
            .filter_map(|name| element.attribute(name));
        let widest = sets.flat_map(|set| set.split(',')).filter_map(|part| {
            let (url, width) = part.trim().rsplit_once(' ')?;
            Some((width.trim_end_matches(['w', 'x']).parse::<f32>().ok()?, url.trim()))
        });
        let widest = widest.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, url)| url);
        let plain = ["data-src", "data-lazy-src", "data-original", "src"]
            .into_iter()
            .filter_map(|name| element.attribute(name));
        let urls = widest.into_iter().chain(plain).filter(|url| !url.trim().starts_with("data:"));
        let mut urls: Vec<String> = urls.filter_map(|url| self.base.public(url)).collect();
        urls.dedup();
        let alt = element.attribute("alt").map(crate::extract::plain::fold).filter(|alt| !alt.is_empty());
        let is_small = ["width", "height"]
            .into_iter()
            .filter_map(|name| element.attribute(name)?.parse::<u32>().ok())
            .any(|size| size < 100);
        if !urls.is_empty() && !is_small {
            self.pictures.push(Seen {
                id,
                urls,
                alt,
                before: self.pieces.len() + usize::from(!self.words.plain.is_empty()),
            });
        }
    }

    /// Whether an empty element stands for a line break by its name.
    fn is_called_break(&self, id: Id) -> bool {
        let class = self.tree.element(id).and_then(|element| element.attribute("class"));
        class.is_some_and(|class| {
            class.split_ascii_whitespace().any(|name| matches!(name, "br" | "break" | "linebreak"))
        })
    }

    /// Whether all words of the block so far stand in one inline element: a line of its own.
    fn is_whole(&self) -> bool {
        self.whole.is_some_and(|(_, length)| length == self.words.plain.len() && length < 250)
    }

    fn link(&mut self, id: Id, around: Around) {
        let address = self.tree.element(id).and_then(|element| element.attribute("href"));
        let Some(address) = address else { return self.children(id, around) };
        let public = self.base.public(address);
        // Words that a link begins with may stand behind a line break, which ends the block before the link opens.
        if self.breaks > 0 {
            let first = self.tree.text(id);
            if !first.trim().is_empty() {
                self.after_breaks(&first, around);
            }
        }
        let is_open = public.is_some_and(|public| {
            self.words.links.push(public);
            let is_open = self.words.open(Inline::Link(self.words.links.len()));
            if !is_open {
                self.words.links.pop();
            }
            is_open
        });
        self.words.enter_link();
        self.children(id, around);
        self.words.leave_link();
        if is_open {
            self.words.close();
        }
    }

    fn block(&mut self, id: Id, tag: &str, around: Around) {
        self.end(around);
        let mut inside = Around { place: id, ..around };
        match tag {
            "h1" => inside.role = Role::Title,
            "h2" => inside.role = Role::Heading(2),
            "h3" => inside.role = Role::Heading(3),
            "h4" | "h5" | "h6" => inside.role = Role::Heading(4),
            "ul" | "menu" | "dir" => (inside.ordered, inside.group) = (false, id),
            "ol" => (inside.ordered, inside.group) = (true, id),
            "li" => inside.role = Role::Item,
            "blockquote" => (inside.role, inside.group) = (Role::Quote, id),
            "tr" => inside.group = id,
            "td" | "th" if self.is_of_data(id) => inside.role = Role::Cell,
            "figcaption" | "caption" => inside.role = Role::Caption,
            "pre" | "listing" | "xmp" | "plaintext" => inside.is_preformatted = true,
            _ => {}
        }
        self.children(id, inside);
        self.end(inside);
    }

    /// Whether a cell belongs to a table of data and not to one that only lays the page out.
    fn is_of_data(&mut self, cell: Id) -> bool {
        let tree = self.tree;
        let Some(table) = tree.ancestors(cell).find(|&above| tree.tag(above) == "table") else {
            return false;
        };
        *self.tables.entry(table).or_insert_with(|| holds_data(tree, table))
    }

    /// Ends the block that is being read.
    fn end(&mut self, around: Around) {
        self.breaks = 0;
        let words = self.words.take();
        let whole = self.whole.take().filter(|&(_, length)| length == words.plain.len()).map(|(id, _)| id);
        if words.plain.is_empty() {
            return;
        }
        let Around { role, ordered, place, group, .. } = around;
        self.pieces.push(Piece { role, ordered, words, place, whole, group, weight: 0.0 });
    }
}

fn holds_data(tree: &Tree, table: Id) -> bool {
    let (mut rows, mut cells) = (0usize, 0usize);
    for id in tree.descendants(table) {
        match tree.tag(id) {
            "tr" => rows += 1,
            "td" | "th" => cells += 1,
            "table" if id != table => return false,
            "h1" | "h2" | "h3" | "ul" | "ol" | "article" | "form" => return false,
            _ => {}
        }
    }
    rows > 1 && cells >= 2 * rows
}

/// Whether words behind a single line break begin a paragraph or list item of their own.
fn begins_anew(before: &str, after: &str) -> bool {
    let after = after.trim_start();
    let is_over = before.ends_with(['.', '!', '?', ':', ';', '“', '”', '"', '»', '…']);
    let first = after.chars().next().unwrap_or(' ');
    is_over && (first.is_uppercase() || first.is_numeric() || "-–—•*·▪„“«\"".contains(first))
}
