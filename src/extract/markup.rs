//! Inline markup inside a text, in the form of fluent-dom's overlays.
//!
//! A text that people translate holds a few tags and never an address: `<a data-l10n-name="link-1">…</a>`, `<strong>`,
//! `<em>`. The reading is strict on purpose. A browser (and html5ever, as `scraper` uses it) mends a faulty tag in
//! silence; here a tag that is not exactly right is a [`Fault`] with its place, because a mended page is not what the
//! translator meant.

use std::borrow::Cow;

use thiserror::Error;

use super::tags::{self, Flaw, Kind, NAME, Tag};
use crate::span::Span;

const MAX_DEPTH: usize = 16;

/// A piece of a text with markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node<'a> {
    /// Words, with character references resolved.
    Text(Cow<'a, str>),
    /// An element with what is inside it.
    Element {
        /// Its name in lower case.
        name: &'a str,
        /// `data-l10n-name`, which says what link of the source it is.
        l10n_name: Option<&'a str>,
        /// What is inside it.
        children: Vec<Node<'a>>,
        /// The opening tag, in bytes of the text.
        tag: Span,
    },
}

/// Markup that is not exactly right.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct Fault {
    /// The bytes of the text to look at.
    pub span: Span,
    /// What is wrong, for a translator.
    pub message: String,
}

/// Reads a text with markup.
pub fn parse(text: &str) -> Result<Vec<Node<'_>>, Fault> {
    let mut open: Vec<(Tag<'_>, Vec<Node<'_>>)> = Vec::new();
    let mut nodes: Vec<Node<'_>> = Vec::new();
    let mut at = 0;
    for tag in tags::scan(text) {
        if let Some(flaw) = tag.flaws().first() {
            return Err(flawed(text, &tag, *flaw));
        }
        if at < tag.span.start {
            nodes.push(Node::Text(unescape(&text[at..tag.span.start])));
        }
        at = tag.span.end;
        if tag.kind == Kind::Close {
            let (opened, outer) = closed_by(&tag, open.pop())?;
            let children = std::mem::replace(&mut nodes, outer);
            nodes.push(element(opened, children));
        } else if tag.kind == Kind::Void {
            nodes.push(element(tag, Vec::new()));
        } else if open.len() >= MAX_DEPTH {
            return Err(fault(tag.span, format!("tags are nested more than {MAX_DEPTH} deep")));
        } else {
            open.push((tag, std::mem::take(&mut nodes)));
        }
    }
    if at < text.len() {
        nodes.push(Node::Text(unescape(&text[at..])));
    }
    match open.pop() {
        Some((tag, _)) => Err(fault(tag.span, format!("<{}> is opened and never closed", tag.name))),
        None => Ok(nodes),
    }
}

/// The tag that an end tag closes, with what stands before it.
fn closed_by<'a, T>(end: &Tag<'a>, open: Option<(Tag<'a>, T)>) -> Result<(Tag<'a>, T), Fault> {
    let name = end.name;
    match open {
        Some((tag, outer)) if tag.name == name => Ok((tag, outer)),
        Some((Tag { name: opened, .. }, _)) => Err(fault(
            end.span.clone(),
            format!("</{name}> closes here, but <{opened}> is the one that is open"),
        )),
        None => Err(fault(end.span.clone(), format!("</{name}> closes here, but no <{name}> was opened"))),
    }
}

fn element<'a>(tag: Tag<'a>, children: Vec<Node<'a>>) -> Node<'a> {
    Node::Element { name: tag.name, l10n_name: tag.attribute(NAME), children, tag: tag.span }
}

fn flawed(text: &str, tag: &Tag<'_>, flaw: Flaw<'_>) -> Fault {
    let message = match flaw {
        Flaw::Broken => "a tag is opened with “<” and its “>” is missing".to_owned(),
        Flaw::Foreign => {
            let written: String = text[tag.span.clone()].chars().take(20).collect();
            format!("“{written}” may not stand in a text")
        }
        Flaw::Element => format!("<{}> may not stand in a text", tag.name),
        Flaw::Attribute(name) => {
            format!("“{name}” may not stand in a tag; addresses and the like come from the source")
        }
        Flaw::Name => {
            format!("the name of a link stands in straight quotation marks: {NAME}=\"link-1\"")
        }
        Flaw::Nameless => format!("a link needs the name that the source gives it: <a {NAME}=\"link-1\">"),
    };
    fault(tag.span.clone(), message)
}

fn fault(span: Span, message: String) -> Fault {
    Fault { span, message }
}

/// The text that stands for these words: what could be read as a tag or a character reference is escaped.
pub fn escape(words: &str) -> Cow<'_, str> {
    if !words.contains(['<', '&']) {
        return Cow::Borrowed(words);
    }
    let mut escaped = String::with_capacity(words.len() + 8);
    for (at, c) in words.char_indices() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '&' if words[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '#') => {
                escaped.push_str("&amp;");
            }
            c => escaped.push(c),
        }
    }
    Cow::Owned(escaped)
}

/// Resolves the character references that HTML itself needs; any other `&` stays what it is.
fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut words = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((c, length)) = character(rest) {
        words.push(c);
        rest = &rest[length..];
    }
    Cow::Owned(words)
}

/// The first character of a text, resolved, and how many bytes it takes there.
fn character(text: &str) -> Option<(char, usize)> {
    let longest = if text.starts_with('&') { 9 } else { 0 };
    let end = text.bytes().take(longest).position(|byte| byte == b';');
    let resolved = end.and_then(|end| Some((reference(&text[1..end])?, end + 1)));
    resolved.or_else(|| text.chars().next().map(|c| (c, c.len_utf8())))
}

/// The character that a reference stands for, given without its `&` and `;`: one of those HTML itself needs, or a number.
pub fn reference(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|c| !c.is_control())
        }
    }
}

/// The words alone. Faulty markup is left standing, so that nothing is hidden.
pub fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(['<', '&']) {
        return Cow::Borrowed(text);
    }
    let Ok(nodes) = parse(text) else { return Cow::Borrowed(text) };
    let mut words = String::with_capacity(text.len());
    push_words(&nodes, &mut words);
    Cow::Owned(words)
}

fn push_words(nodes: &[Node<'_>], words: &mut String) {
    for node in nodes {
        match node {
            Node::Text(text) => words.push_str(text),
            Node::Element { children, .. } => push_words(children, words),
        }
    }
}

/// Where in the text the given bytes of its [`plain`] words stand, the places in ascending order; before the tags that
/// open there, behind those that close. A place past the end has none, and faulty markup has no places at all.
pub fn offsets_of(text: &str, places: &[usize]) -> Vec<usize> {
    let mut offsets = Vec::with_capacity(places.len());
    if parse(text).is_err() {
        return offsets;
    }
    let (mut at, mut passed, mut before_tags) = (0, 0, None);
    let mut tags = tags::scan(text).peekable();
    let mut places = places.iter().peekable();
    while at < text.len() && places.peek().is_some() {
        if let Some(tag) = tags.next_if(|tag| tag.span.start == at) {
            if tag.kind != Kind::Close {
                before_tags.get_or_insert(at);
            }
            at = tag.span.end;
            continue;
        }
        while places.next_if(|&&place| place <= passed).is_some() {
            offsets.push(before_tags.unwrap_or(at));
        }
        before_tags = None;
        let Some((c, length)) = character(&text[at..]) else { break };
        at += length;
        passed += c.len_utf8();
    }
    offsets
}

/// The elements of a text with what each stands in, sorted: two texts with the same shape have the same tags.
pub fn shape(nodes: &[Node<'_>]) -> Vec<String> {
    fn collect(nodes: &[Node<'_>], path: &str, shape: &mut Vec<String>) {
        for node in nodes {
            if let Node::Element { name, l10n_name, children, .. } = node {
                let own = format!("{path}<{name} {}>", l10n_name.unwrap_or_default());
                collect(children, &own, shape);
                shape.push(own);
            }
        }
    }
    let mut found = Vec::new();
    collect(nodes, "", &mut found);
    found.sort_unstable();
    found
}

/// The HTML of a text: words escaped, links with the source's addresses. A link that the source has no address for
/// becomes its words.
pub fn html(nodes: &[Node<'_>], links: &[String]) -> String {
    let mut html = String::new();
    write_html(nodes, links, &mut html);
    html
}

fn write_html(nodes: &[Node<'_>], links: &[String], html: &mut String) {
    for node in nodes {
        match node {
            Node::Text(words) => push_escaped(words, html),
            Node::Element { name: name @ ("br" | "wbr"), .. } => html.extend(["<", *name, ">"]),
            // The source holds no pictures yet, so there is none to show.
            Node::Element { name: "img", .. } => {}
            Node::Element { name: "a", l10n_name, children, .. } => {
                match l10n_name.and_then(|name| address(name, links)) {
                    Some(address) => {
                        html.push_str("<a href=\"");
                        push_escaped(address, html);
                        html.push_str("\">");
                        write_html(children, links, html);
                        html.push_str("</a>");
                    }
                    None => write_html(children, links, html),
                }
            }
            Node::Element { name, children, .. } => {
                html.extend(["<", *name, ">"]);
                write_html(children, links, html);
                html.extend(["</", *name, ">"]);
            }
        }
    }
}

fn address<'l>(l10n_name: &str, links: &'l [String]) -> Option<&'l str> {
    let number: usize = l10n_name.strip_prefix("link-")?.parse().ok()?;
    links.get(number.checked_sub(1)?).map(String::as_str)
}

fn push_escaped(words: &str, html: &mut String) {
    for c in words.chars() {
        match c {
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '&' => html.push_str("&amp;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
}

#[cfg(test)]
#[path = "markup_tests.rs"]
mod tests;
