//! Inline tags as they are written: one strict little scanner for all who read them.
//!
//! An HTML parser mends faulty markup in silence, and the fault is what is looked for here. `<` begins a tag only
//! before a letter, `/`, `!`, `?` or `%`; “a < b” is text. A tag that meets another `<`, or the end, before its `>` is
//! broken off. What is wrong with a tag by itself are its [`Flaw`]s; whether tags fit together is for who reads them.

use crate::span::Span;

/// The attribute that ties a tag to the page's element, and the only one that a text may give.
pub const NAME: &str = "data-l10n-name";

/// Elements that may stand in a text without a name of their own (fluent-dom's list).
const TEXT_ELEMENTS: [&str; 25] = [
    "em", "strong", "small", "s", "cite", "q", "dfn", "abbr", "data", "time", "code", "var", "samp", "kbd",
    "sub", "sup", "i", "b", "u", "mark", "bdi", "bdo", "span", "br", "wbr",
];

/// Elements that are the source's own and are found by their name.
const NAMED_ELEMENTS: [&str; 2] = ["a", "img"];

/// Elements without an end tag.
const VOID: [&str; 9] = ["br", "wbr", "img", "hr", "input", "area", "base", "link", "meta"];

/// One tag of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag<'a> {
    /// What it does.
    pub kind: Kind,
    /// The element's name as it is written; empty in what is foreign.
    pub name: &'a str,
    /// Its attributes in order.
    pub attributes: Vec<Attribute<'a>>,
    /// Its bytes in the text; of a broken tag those up to its name.
    pub span: Span,
}

/// What a tag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Opens an element.
    Open,
    /// Closes one.
    Close,
    /// Is an element of its own: `<br>`.
    Void,
    /// Is none: `<!-- … -->`, `<?php … ?>` and their like.
    Foreign,
    /// Has no `>`.
    Broken,
}

/// An attribute as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// What stands before the equals sign.
    pub name: &'a str,
    /// What stands behind it, without its quotation marks.
    pub value: &'a str,
    /// Whether the value has quotation marks.
    pub is_quoted: bool,
}

/// What is wrong with a tag by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw<'a> {
    /// It has no `>`.
    Broken,
    /// It is no element at all.
    Foreign,
    /// Its element may not stand in a text.
    Element,
    /// An attribute may not stand in a text; addresses and the like come from the source.
    Attribute(&'a str),
    /// Its name is not written as names are.
    Name,
    /// It needs a name and has none.
    Nameless,
}

impl<'a> Tag<'a> {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|attribute| attribute.name == name).map(|attribute| attribute.value)
    }

    /// What is wrong with it, in the order of its bytes.
    pub fn flaws(&self) -> Vec<Flaw<'a>> {
        let is_named = NAMED_ELEMENTS.contains(&self.name);
        match self.kind {
            Kind::Broken => return vec![Flaw::Broken],
            Kind::Foreign => return vec![Flaw::Foreign],
            _ if !is_named && !TEXT_ELEMENTS.contains(&self.name) => return vec![Flaw::Element],
            _ => {}
        }
        let mut flaws = Vec::new();
        let mut has_name = false;
        for attribute in &self.attributes {
            if attribute.name != NAME || has_name || self.kind == Kind::Close {
                flaws.push(Flaw::Attribute(attribute.name));
                continue;
            }
            has_name = true;
            let is_plain = attribute.value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            if !attribute.is_quoted || !is_plain || attribute.value.is_empty() {
                flaws.push(Flaw::Name);
            }
        }
        if is_named && !has_name && self.kind != Kind::Close {
            flaws.push(Flaw::Nameless);
        }
        flaws
    }
}

/// The tags of a text, in order.
pub fn scan(text: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(start) = text[at..].find('<').map(|found| at + found) {
            at = start + 1;
            let tag = match text[at..].chars().next() {
                Some('!' | '?' | '%') => foreign(text, start),
                Some(next) if next == '/' || next.is_alphabetic() => element(text, start),
                _ => continue,
            };
            at = tag.span.end;
            return Some(tag);
        }
        None
    })
}

fn foreign(text: &str, start: usize) -> Tag<'_> {
    let ending = if text[start..].starts_with("<!--") { "-->" } else { ">" };
    let end = text[start..].find(ending).map_or(text.len(), |found| start + found + ending.len());
    Tag { kind: Kind::Foreign, name: "", attributes: Vec::new(), span: start..end }
}

fn element(text: &str, start: usize) -> Tag<'_> {
    let is_close = text[start + 1..].starts_with('/');
    let named = start + 1 + usize::from(is_close);
    let name = &text[named..named + run(&text[named..], |c| c.is_alphanumeric() || c == '-' || c == ':')];
    let mut at = named + name.len();
    let mut tag = Tag { kind: Kind::Broken, name, attributes: Vec::new(), span: start..at };
    loop {
        at += run(&text[at..], char::is_whitespace);
        let rest = &text[at..];
        let closing = if rest.starts_with("/>") { 2 } else { usize::from(rest.starts_with('>')) };
        if closing > 0 {
            at += closing;
            break;
        }
        if rest.is_empty() || rest.starts_with('<') {
            return tag;
        }
        let (attribute, length) = attribute(rest);
        tag.attributes.push(attribute);
        at += length;
    }
    tag.kind = match is_close {
        true => Kind::Close,
        false if VOID.contains(&name) => Kind::Void,
        false => Kind::Open,
    };
    tag.span.end = at;
    tag
}

/// Reads one attribute and says how long it is; its first character belongs to its name, whatever it is.
fn attribute(text: &str) -> (Attribute<'_>, usize) {
    let first = text.chars().next().map_or(0, char::len_utf8);
    let is_name = |c: char| !c.is_whitespace() && !matches!(c, '=' | '>' | '<' | '/');
    let name = &text[..first + run(&text[first..], is_name)];
    let after = name.len() + run(&text[name.len()..], char::is_whitespace);
    if !text[after..].starts_with('=') {
        return (Attribute { name, value: "", is_quoted: false }, name.len());
    }
    let begin = after + 1 + run(&text[after + 1..], char::is_whitespace);
    if let Some(quote @ ('"' | '\'')) = text[begin..].chars().next() {
        let inside = &text[begin + 1..];
        let value = &inside[..run(inside, |c| c != quote && c != '<')];
        let closing = usize::from(inside[value.len()..].starts_with(quote));
        return (Attribute { name, value, is_quoted: true }, begin + 1 + value.len() + closing);
    }
    let value = &text[begin..begin + run(&text[begin..], |c| !c.is_whitespace() && c != '>' && c != '<')];
    (Attribute { name, value, is_quoted: false }, begin + value.len())
}

fn run(text: &str, is_inside: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_inside(c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(Kind, &str)> {
        scan(text).map(|tag| (tag.kind, tag.name)).collect()
    }

    fn flaws(text: &str) -> Vec<Flaw<'_>> {
        scan(text).flat_map(|tag| tag.flaws()).collect()
    }

    #[test]
    fn a_lone_less_than_sign_is_text() {
        assert_eq!(kinds("a < b, 3 <4, x<"), []);
    }

    #[test]
    fn a_tag_without_its_end_is_broken_off() {
        let tags = kinds("<b>x</b und <em>y</em>");
        assert_eq!(tags[1], (Kind::Broken, "b"));
        assert_eq!(tags.len(), 4);
        assert_eq!(
            kinds("<a data-l10n-name=\"x>y</a>")[0],
            (Kind::Broken, "a"),
            "its quotation mark is open"
        );
    }

    #[test]
    fn a_flood_of_broken_tags_is_read_in_one_go() {
        assert_eq!(kinds(&"<a x=\"<a\" ".repeat(50_000)).len(), 100_000);
    }

    #[test]
    fn attributes_are_read_as_written() {
        let tag = scan("<a data-l10n-name=\"link 1\" href='x' on=y>").next().unwrap();
        assert_eq!(tag.attribute(NAME), Some("link 1"));
        assert_eq!(tag.attribute("href"), Some("x"));
        assert_eq!(tag.attribute("on"), Some("y"));
    }

    #[test]
    fn a_slash_before_the_end_makes_no_element_void() {
        assert_eq!(
            kinds("<br/><wbr /><strong/>x</strong>").iter().map(|tag| tag.0).collect::<Vec<_>>(),
            [Kind::Void, Kind::Void, Kind::Open, Kind::Close]
        );
    }

    #[test]
    fn a_tag_without_flaw_is_exactly_one_that_may_stand_in_a_text() {
        assert_eq!(
            flaws("<a data-l10n-name=\"link-1\">x</a> <em>y</em > <br/> <img data-l10n-name='x'>"),
            []
        );
        assert_eq!(
            flaws("<ins>x</ins>"),
            [Flaw::Element, Flaw::Element],
            "fluent-dom does not let it through"
        );
        assert_eq!(flaws("<стронг>"), [Flaw::Element]);
        assert_eq!(flaws("<a>"), [Flaw::Nameless]);
        assert_eq!(flaws("<a data-l10n-name=link-1>"), [Flaw::Name]);
        assert_eq!(flaws("<a data-l10n-name=\"a>b\">"), [Flaw::Name]);
        assert_eq!(flaws("<a data-l10n-name=\"x\" data-l10n-name=\"y\">"), [Flaw::Attribute(NAME)]);
        assert_eq!(flaws("</a data-l10n-name=\"x\">"), [Flaw::Attribute(NAME)]);
        assert_eq!(flaws("<b \"x\">"), [Flaw::Attribute("\"x\"")]);
        assert_eq!(flaws("<b / onclick=y>"), [Flaw::Attribute("/"), Flaw::Attribute("onclick")]);
        assert_eq!(flaws("<!-- x --><% y %><b"), [Flaw::Foreign, Flaw::Foreign, Flaw::Broken]);
    }
}
