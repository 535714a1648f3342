//! A `<seg>` while it is read: words and inline codes become a text of horo's.

use std::collections::BTreeMap;

use super::code;
use crate::extract::markup;
use crate::extract::tags;
use crate::text::xml::Attributes;

/// The most pairs of codes in one segment that are told apart; what comes behind them is dropped.
const MAX_PAIRS: usize = 1_000;

/// A segment as far as it was read.
#[derive(Default)]
pub(super) struct Seg {
    /// The text so far.
    text: String,
    /// Words that belong together and are not yet in the text.
    words: String,
    /// The code that is open.
    code: Option<Code>,
    /// Elements within the open code: what stands in a `<sub>` is no part of the code.
    within: usize,
    /// The elements that open `<bpt>`s became, by their `i`.
    pairs: BTreeMap<String, String>,
    /// What each open `<hi>` became.
    highlights: Vec<Option<&'static str>>,
    /// Codes that were dropped.
    pub(super) n_dropped: usize,
}

struct Code {
    role: Role,
    kind: Option<String>,
    /// What ties a `<bpt>` and its `<ept>` together.
    number: String,
    native: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Begin,
    End,
    Alone,
}

impl Seg {
    /// An element opens.
    pub(super) fn open(&mut self, name: &str, attributes: &Attributes) {
        if self.code.is_some() {
            self.within += 1;
            self.n_dropped += 1;
            return;
        }
        let role = match name {
            "bpt" => Role::Begin,
            "ept" => Role::End,
            "ph" | "it" | "ut" => Role::Alone,
            "hi" => {
                let element = code::element(attributes.get("type"));
                self.settle();
                self.text.extend(element.into_iter().flat_map(|name| ["<", name, ">"]));
                self.highlights.push(element);
                return;
            }
            // No TMX has other elements here; what stands in them is words.
            _ => {
                self.highlights.push(None);
                self.n_dropped += 1;
                return;
            }
        };
        let said = |name: &str| attributes.get(name).map(str::to_owned);
        let number = said("i").unwrap_or_default();
        self.code = Some(Code { role, kind: said("type"), number, native: String::new() });
    }

    /// An element closes.
    pub(super) fn close(&mut self) {
        if self.within > 0 {
            self.within -= 1;
        } else if let Some(code) = self.code.take() {
            self.take(&code);
        } else if let Some(Some(element)) = self.highlights.pop() {
            self.settle();
            self.text.extend(["</", element, ">"]);
        }
    }

    /// Words, or a part of a code.
    pub(super) fn words(&mut self, words: &str) {
        match &mut self.code {
            None => self.words.push_str(words),
            Some(code) if self.within == 0 => code.native.push_str(words),
            Some(_) => {}
        }
    }

    /// The text.
    pub(super) fn finish(mut self) -> (String, usize) {
        self.settle();
        (self.text, self.n_dropped)
    }

    /// How long it is so far, in bytes.
    pub(super) fn len(&self) -> usize {
        self.text.len() + self.words.len()
    }

    fn take(&mut self, code: &Code) {
        let text = match code.role {
            Role::Alone => code::kept(&code.native, code.kind.as_deref()),
            Role::Begin => self.begin(code),
            Role::End => {
                let element = self.pairs.remove(&code.number);
                element.map(|name| code::closing(&code.native, &name))
            }
        };
        match text {
            Some(text) => {
                self.settle();
                self.text.push_str(&text);
            }
            None => self.n_dropped += 1,
        }
    }

    fn begin(&mut self, code: &Code) -> Option<String> {
        if self.pairs.len() >= MAX_PAIRS {
            return None;
        }
        let own = code::tag(&code.native).filter(|tag| tag.kind == tags::Kind::Open);
        let (name, text) = match own {
            Some(tag) => (tag.name, code.native.clone()),
            None => code::element(code.kind.as_deref()).map(|name| (name, format!("<{name}>")))?,
        };
        self.pairs.insert(code.number.clone(), name.to_owned());
        Some(text)
    }

    /// Words become text. Tools that know no codes (level 1) write tags as words: such a tag is one. Whatever else could
    /// be taken for a tag is not.
    fn settle(&mut self) {
        let words = std::mem::take(&mut self.words);
        let mut at = 0;
        for tag in tags::scan(&words).filter(|tag| tag.flaws().is_empty()) {
            self.text.push_str(&markup::escape(&words[at..tag.span.start]));
            self.text.push_str(&words[tag.span.clone()]);
            at = tag.span.end;
        }
        self.text.push_str(&markup::escape(&words[at..]));
    }
}
