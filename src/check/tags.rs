//! Inline tags as they are written: a strict little scanner, because an HTML parser mends faulty markup in silence and
//! the fault is what is looked for here.
//!
//! `<` begins a tag only before a letter, `/`, `!` or `?`; “a < b” is text. A tag that meets another `<`, or the end,
//! before its `>` is broken off.

use crate::span::Span;

/// One tag of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) kind: Kind,
    /// The element's name as it is written.
    pub(super) name: String,
    /// Attributes with their values, as they are written.
    pub(super) attributes: Vec<(String, String)>,
    /// Its bytes in the text.
    pub(super) span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Open,
    Close,
    /// Has no end tag: `<br>`, `<img …>`, `<x/>`.
    Void,
    /// `<!-- … -->`, `<?php … ?>` and their like.
    Foreign,
    /// Without its `>`.
    Broken,
}

impl Tag {
    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|pair| pair.0 == name).map(|pair| pair.1.as_str())
    }
}

/// Elements without an end tag.
const VOID: [&str; 9] = ["br", "wbr", "img", "hr", "input", "area", "base", "link", "meta"];

/// The tags of a text, in order.
pub(super) fn scan(text: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find('<').map(|found| at + found) {
        at = start + 1;
        let next = text[at..].chars().next();
        if next.is_some_and(|next| next == '!' || next == '?' || next == '%') {
            let tag = foreign(text, start);
            at = tag.span.end;
            tags.push(tag);
        } else if next.is_some_and(|next| next == '/' || next.is_alphabetic()) {
            let tag = element(text, start);
            at = tag.span.end;
            tags.push(tag);
        }
    }
    tags
}

fn foreign(text: &str, start: usize) -> Tag {
    let ending = if text[start..].starts_with("<!--") { "-->" } else { ">" };
    let end = text[start..].find(ending).map_or(text.len(), |found| start + found + ending.len());
    Tag { kind: Kind::Foreign, name: String::new(), attributes: Vec::new(), span: start..end }
}

fn element(text: &str, start: usize) -> Tag {
    let mut at = start + 1;
    let is_close = text[at..].starts_with('/');
    at += usize::from(is_close);
    let name = &text[at..at + run(&text[at..], |c| c.is_alphanumeric() || c == '-' || c == ':')];
    at += name.len();
    let mut tag = Tag { kind: Kind::Open, name: name.to_owned(), attributes: Vec::new(), span: start..at };
    let mut is_closed_in_itself = false;
    loop {
        at += run(&text[at..], char::is_whitespace);
        match text[at..].chars().next() {
            Some('>') => {
                at += 1;
                break;
            }
            Some('/') => {
                is_closed_in_itself = true;
                at += 1;
            }
            None | Some('<') => {
                return Tag { kind: Kind::Broken, ..tag };
            }
            Some(_) => at = attribute(text, at, &mut tag.attributes),
        }
    }
    let is_void = is_closed_in_itself || VOID.contains(&name);
    let kind = if is_close { Kind::Close } else { Kind::Open };
    Tag { kind: if is_void && !is_close { Kind::Void } else { kind }, span: start..at, ..tag }
}

/// Reads one attribute and says where it ends; always moves on.
fn attribute(text: &str, at: usize, attributes: &mut Vec<(String, String)>) -> usize {
    let is_name = |c: char| !c.is_whitespace() && !matches!(c, '=' | '>' | '<' | '/' | '"' | '\'');
    let name = &text[at..at + run(&text[at..], is_name)];
    let mut end = at + name.len();
    if name.is_empty() {
        return at + text[at..].chars().next().map_or(1, char::len_utf8);
    }
    let after = end + run(&text[end..], char::is_whitespace);
    let mut value = "";
    if text[after..].starts_with('=') {
        let begin = after + 1 + run(&text[after + 1..], char::is_whitespace);
        if let Some(quote @ ('"' | '\'')) = text[begin..].chars().next() {
            let length = text[begin + 1..].find(quote).unwrap_or(text.len() - begin - 1);
            value = &text[begin + 1..begin + 1 + length];
            end = (begin + length + 2).min(text.len());
        } else {
            value = &text[begin..begin + run(&text[begin..], |c| !c.is_whitespace() && c != '>' && c != '<')];
            end = begin + value.len();
        }
    }
    attributes.push((name.to_owned(), value.to_owned()));
    end
}

fn run(text: &str, is_inside: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_inside(c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(Kind, String)> {
        scan(text).into_iter().map(|tag| (tag.kind, tag.name)).collect()
    }

    #[test]
    fn a_lone_less_than_sign_is_text() {
        assert!(scan("a < b, 3 <4, x<").is_empty());
    }

    #[test]
    fn a_tag_without_its_end_is_broken_off() {
        let tags = kinds("<b>x</b und <em>y</em>");
        assert_eq!(tags[1], (Kind::Broken, "b".into()));
        assert_eq!(tags.len(), 4);
    }

    #[test]
    fn attributes_are_read_as_written() {
        let tag = scan("<a data-l10n-name=\"link 1\" href='x' on=y>").remove(0);
        assert_eq!(tag.attribute("data-l10n-name"), Some("link 1"));
        assert_eq!(tag.attribute("href"), Some("x"));
        assert_eq!(tag.attribute("on"), Some("y"));
    }
}
