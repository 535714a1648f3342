//! A page as a tree, held in one list.
//!
//! Nodes are numbers, so there is nothing to count or to free one by one: a page that nests deep cannot overflow the
//! stack when it is dropped. Elements outside HTML (drawings, formulas) keep their names and are told apart.

use html5ever::tendril::StrTendril;
use html5ever::{Attribute, QualName, local_name, ns};

/// The number of a node; 0 is the document.
pub(super) type Id = u32;

/// The document.
pub(super) const ROOT: Id = 0;

/// A parsed page.
pub(super) struct Tree {
    nodes: Vec<Node>,
}

/// A node with its neighbours; 0 where there is none, because the document is nobody's neighbour.
pub(super) struct Node {
    pub(super) parent: Id,
    pub(super) first: Id,
    pub(super) last: Id,
    pub(super) before: Id,
    pub(super) next: Id,
    pub(super) data: Data,
}

/// What a node is.
pub(super) enum Data {
    /// The document, a comment or the contents of a template: nothing to read.
    Nothing,
    /// Words.
    Text(StrTendril),
    /// An element.
    Element(Element),
}

/// An element with its attributes.
pub(super) struct Element {
    pub(super) name: QualName,
    pub(super) attributes: Vec<Attribute>,
}

impl Element {
    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|attribute| &*attribute.name.local == name).map(|found| &*found.value)
    }

    /// The name in lower case; of elements outside HTML `svg` stands for all.
    pub(super) fn tag(&self) -> &str {
        if self.name.ns == ns!(html) { &self.name.local } else { "svg" }
    }
}

impl Tree {
    /// A page with nothing in it.
    pub(super) fn new() -> Self {
        let document = Node { parent: 0, first: 0, last: 0, before: 0, next: 0, data: Data::Nothing };
        Tree { nodes: vec![document] }
    }

    /// How many nodes there are.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// A node.
    pub(super) fn node(&self, id: Id) -> &Node {
        &self.nodes[id as usize]
    }

    /// The element that a node is.
    pub(super) fn element(&self, id: Id) -> Option<&Element> {
        match &self.node(id).data {
            Data::Element(element) => Some(element),
            _ => None,
        }
    }

    /// The name of the element that a node is; empty for all else.
    pub(super) fn tag(&self, id: Id) -> &str {
        self.element(id).map_or("", Element::tag)
    }

    /// The children of a node, in order.
    pub(super) fn children(&self, id: Id) -> impl Iterator<Item = Id> + '_ {
        let some = |id: Id| (id != 0).then_some(id);
        std::iter::successors(some(self.node(id).first), move |&child| some(self.node(child).next))
    }

    /// What a node stands in, from its parent up to the document.
    pub(super) fn ancestors(&self, id: Id) -> impl Iterator<Item = Id> + '_ {
        let parent = move |id: Id| (id != ROOT).then(|| self.node(id).parent);
        std::iter::successors(parent(id), move |&above| parent(above))
    }

    /// The node and everything in it, in the order of the page.
    pub(super) fn descendants(&self, top: Id) -> impl Iterator<Item = Id> + '_ {
        std::iter::successors(Some(top), move |&id| {
            let node = self.node(id);
            if node.first != 0 {
                return Some(node.first);
            }
            let mut at = id;
            while at != top {
                let node = self.node(at);
                if node.next != 0 {
                    return Some(node.next);
                }
                at = node.parent;
            }
            None
        })
    }

    /// All words in a node, as they are written.
    pub(super) fn text(&self, top: Id) -> String {
        let mut text = String::new();
        for id in self.descendants(top) {
            match &self.node(id).data {
                Data::Text(words) => text.push_str(words),
                Data::Element(element) if element.name.local == local_name!("br") => text.push('\n'),
                _ => {}
            }
        }
        text
    }

    /// Adds a node that stands nowhere yet.
    pub(super) fn push(&mut self, data: Data) -> Id {
        self.nodes.push(Node { parent: 0, first: 0, last: 0, before: 0, next: 0, data });
        Id::try_from(self.nodes.len() - 1).expect("the limit on nodes is far below")
    }

    /// A node, to change what it is.
    pub(super) fn data_mut(&mut self, id: Id) -> &mut Data {
        &mut self.nodes[id as usize].data
    }

    /// Takes a node from where it stands.
    pub(super) fn detach(&mut self, id: Id) {
        let Node { parent, before, next, .. } = *self.node(id);
        match before {
            0 if self.nodes[parent as usize].first == id => self.nodes[parent as usize].first = next,
            0 => {}
            before => self.nodes[before as usize].next = next,
        }
        match next {
            0 if self.nodes[parent as usize].last == id => self.nodes[parent as usize].last = before,
            0 => {}
            next => self.nodes[next as usize].before = before,
        }
        let node = &mut self.nodes[id as usize];
        (node.parent, node.before, node.next) = (0, 0, 0);
    }

    /// Puts a node behind the last child of another.
    pub(super) fn append(&mut self, parent: Id, id: Id) {
        self.detach(id);
        let last = self.node(parent).last;
        let node = &mut self.nodes[id as usize];
        (node.parent, node.before) = (parent, last);
        match last {
            0 => self.nodes[parent as usize].first = id,
            last => self.nodes[last as usize].next = id,
        }
        self.nodes[parent as usize].last = id;
    }

    /// Puts a node before another one that has a parent.
    pub(super) fn insert_before(&mut self, sibling: Id, id: Id) {
        self.detach(id);
        let Node { parent, before, .. } = *self.node(sibling);
        let node = &mut self.nodes[id as usize];
        (node.parent, node.before, node.next) = (parent, before, sibling);
        self.nodes[sibling as usize].before = id;
        match before {
            0 => self.nodes[parent as usize].first = id,
            before => self.nodes[before as usize].next = id,
        }
    }
}
