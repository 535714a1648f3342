//! Parsing a page within limits.
//!
//! The tree is built by `html5ever`, as browsers do it. Its work grows with the square of how deep elements nest and of
//! how many attributes one tag has, so depth, nodes and attributes are bounded while it works, and the page is given
//! up at once when it passes a bound. Depth 512 is what browsers allow (whatwg/html#3732).

use std::cell::{Cell, Ref, RefCell};
use std::rc::Rc;

use html5ever::tendril::{StrTendril, TendrilSink as _};
use html5ever::tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::{Attribute, ParseOpts, QualName, parse_document};

use super::attributes::{self, MAX_ATTRIBUTES};
use super::tree::{Data, Element, Id, ROOT, Tree};

/// Deepest nesting of elements.
pub(super) const MAX_DEPTH: usize = 512;

/// Most nodes of a page.
pub(super) const MAX_NODES: usize = 200_000;

/// Longest value of an attribute, in bytes; a longer one, such as a picture written into the page, is dropped.
const MAX_VALUE: usize = 65_536;

/// Bytes that are parsed before the bounds are looked at again.
const STEP: usize = 8_192;

/// Why a page is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum TooMuch {
    /// Elements nest too deep.
    #[error("its elements are nested more than {MAX_DEPTH} deep")]
    Deep,
    /// It has too many nodes.
    #[error("it has more than {MAX_NODES} elements and pieces of text")]
    Nodes,
    /// A tag has too many attributes.
    #[error("one of its tags has more than {MAX_ATTRIBUTES} attributes")]
    Attributes,
}

/// Parses a page, or gives it up when it passes a bound.
pub(super) fn parse(html: &str) -> Result<Tree, TooMuch> {
    attributes::bounded(html)?;
    let stop = Rc::new(Cell::new(None));
    let sink = Sink { tree: RefCell::new(Tree::new()), stop: Rc::clone(&stop) };
    let mut parser = parse_document(sink, ParseOpts::default());
    let mut rest = html;
    while !rest.is_empty() {
        let (chunk, after) = rest.split_at(rest.floor_char_boundary(STEP));
        parser.process(StrTendril::from_slice(chunk));
        rest = after;
        if let Some(fault) = stop.get() {
            return Err(fault);
        }
    }
    let tree = parser.finish();
    stop.get().map_or(Ok(tree), Err)
}

struct Sink {
    tree: RefCell<Tree>,
    stop: Rc<Cell<Option<TooMuch>>>,
}

impl Sink {
    fn push(&self, data: Data) -> Id {
        let mut tree = self.tree.borrow_mut();
        if tree.len() >= MAX_NODES {
            self.stop.set(Some(TooMuch::Nodes));
        }
        tree.push(data)
    }

    /// Looks how deep an element stands; called where one gets its place.
    fn measure(&self, tree: &Tree, id: Id) {
        if tree.element(id).is_some() && tree.ancestors(id).take(MAX_DEPTH + 1).count() > MAX_DEPTH {
            self.stop.set(Some(TooMuch::Deep));
        }
    }

    /// Words go on with the text that stands there, so that two pieces are never neighbours.
    fn join(tree: &mut Tree, neighbour: Id, words: &StrTendril) -> bool {
        match tree.data_mut(neighbour) {
            Data::Text(text) if neighbour != ROOT => {
                text.push_tendril(words);
                true
            }
            _ => false,
        }
    }
}

impl TreeSink for Sink {
    type Handle = Id;
    type Output = Tree;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Tree {
        self.tree.into_inner()
    }

    fn parse_error(&self, _message: std::borrow::Cow<'static, str>) {}

    fn get_document(&self) -> Id {
        ROOT
    }

    fn elem_name<'a>(&'a self, target: &'a Id) -> Ref<'a, QualName> {
        Ref::map(self.tree.borrow(), |tree| {
            &tree.element(*target).expect("the parser asks for the names of elements only").name
        })
    }

    fn create_element(&self, name: QualName, mut attributes: Vec<Attribute>, _flags: ElementFlags) -> Id {
        if attributes.len() > MAX_ATTRIBUTES {
            self.stop.set(Some(TooMuch::Attributes));
        }
        attributes.retain(|attribute| attribute.value.len() <= MAX_VALUE);
        self.push(Data::Element(Element { name, attributes }))
    }

    fn create_comment(&self, _text: StrTendril) -> Id {
        self.push(Data::Nothing)
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> Id {
        self.push(Data::Nothing)
    }

    fn append(&self, parent: &Id, child: NodeOrText<Id>) {
        let mut tree = self.tree.borrow_mut();
        match child {
            NodeOrText::AppendNode(id) => {
                tree.append(*parent, id);
                self.measure(&tree, id);
            }
            NodeOrText::AppendText(words) => {
                let last = tree.node(*parent).last;
                if !Self::join(&mut tree, last, &words) {
                    drop(tree);
                    let id = self.push(Data::Text(words));
                    self.tree.borrow_mut().append(*parent, id);
                }
            }
        }
    }

    fn append_based_on_parent_node(&self, element: &Id, before: &Id, child: NodeOrText<Id>) {
        let has_parent = self.tree.borrow().node(*element).parent != 0;
        if has_parent { self.append_before_sibling(element, child) } else { self.append(before, child) }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    fn get_template_contents(&self, target: &Id) -> Id {
        // What a template holds is no part of the page: it hangs below nothing, and is never met.
        let mut tree = self.tree.borrow_mut();
        let known = tree.children(*target).find(|&child| matches!(tree.node(child).data, Data::Nothing));
        known.unwrap_or_else(|| {
            let contents = tree.push(Data::Nothing);
            tree.append(*target, contents);
            contents
        })
    }

    fn same_node(&self, one: &Id, other: &Id) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Id, child: NodeOrText<Id>) {
        let mut tree = self.tree.borrow_mut();
        if tree.node(*sibling).parent == 0 && tree.node(ROOT).first != *sibling {
            return;
        }
        match child {
            NodeOrText::AppendNode(id) => {
                tree.insert_before(*sibling, id);
                self.measure(&tree, id);
            }
            NodeOrText::AppendText(words) => {
                let before = tree.node(*sibling).before;
                if !Self::join(&mut tree, before, &words) {
                    drop(tree);
                    let id = self.push(Data::Text(words));
                    self.tree.borrow_mut().insert_before(*sibling, id);
                }
            }
        }
    }

    fn add_attrs_if_missing(&self, target: &Id, attributes: Vec<Attribute>) {
        let mut tree = self.tree.borrow_mut();
        let Data::Element(element) = tree.data_mut(*target) else { return };
        for attribute in attributes {
            let is_new = element.attributes.iter().all(|known| known.name != attribute.name);
            if is_new && attribute.value.len() <= MAX_VALUE && element.attributes.len() < MAX_ATTRIBUTES {
                element.attributes.push(attribute);
            }
        }
    }

    fn remove_from_parent(&self, target: &Id) {
        self.tree.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &Id, new_parent: &Id) {
        let mut tree = self.tree.borrow_mut();
        while let first @ 1.. = tree.node(*node).first {
            tree.append(*new_parent, first);
        }
    }
}
