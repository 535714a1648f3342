//! Inline markup inside a text, in the form of fluent-dom's overlays.
//!
//! A text that people translate holds a few tags and never an address: `<a data-l10n-name="link-1">…</a>`, `<strong>`,
//! `<em>`. The reading is strict on purpose. A browser (and html5ever, as `scraper` uses it) mends a faulty tag in
//! silence; here a tag that is not exactly right is a [`Fault`] with its place, because a mended page is not what the
//! translator meant.

use std::borrow::Cow;

use thiserror::Error;

use crate::span::Span;

/// Elements that may stand in a text without a name of their own (fluent-dom's list).
pub const TEXT_ELEMENTS: [&str; 27] = [
    "em", "strong", "small", "s", "cite", "q", "dfn", "abbr", "data", "time", "code", "var", "samp", "kbd",
    "sub", "sup", "i", "b", "u", "mark", "bdi", "bdo", "span", "br", "wbr", "ins", "del",
];

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
    let mut open: Vec<(Node<'_>, Vec<Node<'_>>)> = Vec::new();
    let mut nodes: Vec<Node<'_>> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let Some(tag) = begins_tag(rest) else {
            let first = rest.chars().next().map_or(0, char::len_utf8);
            let length = next_tag(&rest[first..]).map_or(rest.len(), |next| first + next);
            nodes.push(Node::Text(unescape(&rest[..length])));
            at += length;
            continue;
        };
        let end = rest
            .find('>')
            .ok_or_else(|| fault(at..text.len(), "a tag is opened with “<” and its “>” is missing"))?;
        let span = at..at + end + 1;
        let inner = &rest[1..end];
        at = span.end;
        match tag {
            Tag::Close => {
                let name = inner[1..].trim();
                match open.pop() {
                    Some((Node::Element { name: opened, l10n_name, tag, .. }, outer)) if opened == name => {
                        let children = std::mem::replace(&mut nodes, outer);
                        nodes.push(Node::Element { name: opened, l10n_name, children, tag });
                    }
                    Some((Node::Element { name: opened, .. }, _)) => {
                        return Err(fault(
                            span,
                            format!("</{name}> closes here, but <{opened}> is the one that is open"),
                        ));
                    }
                    _ => {
                        return Err(fault(
                            span,
                            format!("</{name}> closes here, but no <{name}> was opened"),
                        ));
                    }
                }
            }
            Tag::Open => {
                let element = element(inner, &span)?;
                if matches!(element, Node::Element { name: "br" | "wbr", .. }) {
                    nodes.push(element);
                } else if open.len() >= MAX_DEPTH {
                    return Err(fault(span, format!("tags are nested more than {MAX_DEPTH} deep")));
                } else {
                    open.push((element, std::mem::take(&mut nodes)));
                }
            }
        }
    }
    match open.pop() {
        Some((Node::Element { name, tag, .. }, _)) => {
            Err(fault(tag, format!("<{name}> is opened and never closed")))
        }
        _ => Ok(nodes),
    }
}

enum Tag {
    Open,
    Close,
}

fn begins_tag(text: &str) -> Option<Tag> {
    let mut chars = text.strip_prefix('<')?.chars();
    match chars.next()? {
        '/' if chars.next()?.is_ascii_alphabetic() => Some(Tag::Close),
        '!' | '?' => Some(Tag::Open),
        c if c.is_ascii_alphabetic() => Some(Tag::Open),
        _ => None,
    }
}

fn next_tag(text: &str) -> Option<usize> {
    text.match_indices('<').map(|(at, _)| at).find(|&at| begins_tag(&text[at..]).is_some())
}

fn fault(span: Span, message: impl Into<String>) -> Fault {
    Fault { span, message: message.into() }
}

fn element<'a>(inner: &'a str, span: &Span) -> Result<Node<'a>, Fault> {
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    let (name, attributes) = inner.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((inner, ""));
    let l10n_name = l10n_name(attributes.trim(), span)?;
    match name {
        "a" if l10n_name.is_none() => Err(fault(
            span.clone(),
            "a link needs the name that the source gives it: <a data-l10n-name=\"link-1\">",
        )),
        "a" | "img" => Ok(Node::Element { name, l10n_name, children: Vec::new(), tag: span.clone() }),
        _ if TEXT_ELEMENTS.contains(&name) => {
            Ok(Node::Element { name, l10n_name, children: Vec::new(), tag: span.clone() })
        }
        _ => Err(fault(span.clone(), format!("<{name}> may not stand in a text"))),
    }
}

/// The only attribute a text may give; any other, an address above all, comes from the source.
fn l10n_name<'a>(attributes: &'a str, span: &Span) -> Result<Option<&'a str>, Fault> {
    if attributes.is_empty() {
        return Ok(None);
    }
    let (name, value) = attributes.split_once('=').unwrap_or((attributes, ""));
    if name.trim() != "data-l10n-name" {
        let message =
            format!("“{}” may not stand in a tag; addresses and the like come from the source", name.trim());
        return Err(fault(span.clone(), message));
    }
    let value = value.trim();
    let quoted = ['"', '\''].iter().find_map(|&mark| value.strip_prefix(mark)?.strip_suffix(mark));
    match quoted {
        Some(name) if !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') => {
            Ok(Some(name))
        }
        _ => Err(fault(
            span.clone(),
            "the name of a link stands in straight quotation marks: data-l10n-name=\"link-1\"",
        )),
    }
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
    while let Some(at) = rest.find('&') {
        words.push_str(&rest[..at]);
        let end = rest[at..].find(';').filter(|&end| end <= 8);
        let resolved = end.and_then(|end| reference(&rest[at + 1..at + end]).map(|c| (c, end + 1)));
        let (c, length) = resolved.unwrap_or(('&', 1));
        words.push(c);
        rest = &rest[at + length..];
    }
    words.push_str(rest);
    Cow::Owned(words)
}

fn reference(name: &str) -> Option<char> {
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
    collect(&nodes, &mut words);
    Cow::Owned(words)
}

fn collect(nodes: &[Node<'_>], words: &mut String) {
    for node in nodes {
        match node {
            Node::Text(text) => words.push_str(text),
            Node::Element { children, .. } => collect(children, words),
        }
    }
}

/// Where in the text the given byte of its [`plain`] words stands; before the tags that open there, behind those that
/// close. `None` past the end, and in faulty markup.
pub fn offset_of(text: &str, place: usize) -> Option<usize> {
    parse(text).ok()?;
    let (mut at, mut passed, mut before_tags) = (0, 0, None);
    while at < text.len() {
        let rest = &text[at..];
        match begins_tag(rest) {
            Some(Tag::Open) if passed == place => {
                before_tags.get_or_insert(at);
                at += rest.find('>')? + 1;
            }
            Some(_) => at += rest.find('>')? + 1,
            None if passed >= place => return Some(before_tags.unwrap_or(at)),
            None => {
                let end = rest.find(';').filter(|&end| rest.starts_with('&') && end <= 8);
                let resolved = end.and_then(|end| reference(&rest[1..end]).map(|c| (c, end + 1)));
                let (c, length) = resolved.or_else(|| rest.chars().next().map(|c| (c, c.len_utf8())))?;
                at += length;
                passed += c.len_utf8();
            }
        }
    }
    None
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
