//! Units into TMX 1.4b, level 2. The same units are the same bytes: there is no clock in it.
//!
//! Each unit stands on lines of its own with an empty line behind it, so that git merges what two branches added.

use std::fmt::Write as _;

use super::code::{CHARACTER, is_xml};
use super::tu::{MADE_BY, ORIGIN, SENTENCE, STATE};
use super::{Stamp, Unit};
use crate::extract::markup;
use crate::extract::tags::{self, Flaw, Kind, Tag};
use crate::locale::Locale;
use crate::text::words::visible;

/// A file of these units, whose texts are in the source's language. Neighbours of one origin and text are one `<tu>`.
pub fn write(units: &[Unit], source: Locale) -> String {
    let mut file = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n  <header creationtool=\"horo\" \
         creationtoolversion=\"{}\" segtype=\"paragraph\" o-tmf=\"horo\" adminlang=\"en\" srclang=\"{source}\" \
         datatype=\"html\"/>\n  <body>\n",
        env!("CARGO_PKG_VERSION"),
    );
    let mut rest = units;
    while let Some(first) = rest.first() {
        let is_own = |(at, unit): &(usize, &Unit)| {
            let is_other = |earlier: &Unit| earlier.locale != unit.locale;
            let is_same = unit.source == first.source && unit.origin == first.origin;
            is_same && unit.is_sentence == first.is_sentence && rest[..*at].iter().all(is_other)
        };
        let n = rest.iter().enumerate().take_while(is_own).count();
        let (own, behind) = rest.split_at(n);
        write_tu(&mut file, own, source);
        rest = behind;
    }
    file.push_str("  </body>\n</tmx>\n");
    file
}

fn write_tu(file: &mut String, units: &[Unit], source: Locale) {
    let Some(first) = units.first() else { return };
    let is_id = !first.origin.is_empty() && !first.origin.contains(char::is_whitespace);
    file.push_str("    <tu");
    if is_id {
        attribute(file, "tuid", &first.origin);
    }
    if first.is_sentence {
        attribute(file, "segtype", SENTENCE);
    }
    file.push_str(">\n");
    if !is_id {
        prop(file, "      ", ORIGIN, &first.origin);
    }
    let _ = write!(file, "      <tuv xml:lang=\"{source}\"><seg>");
    write_text(file, &first.source);
    file.push_str("</seg></tuv>\n");
    for unit in units {
        let _ = write!(file, "      <tuv xml:lang=\"{}\"", unit.locale);
        let stamps =
            [("creationdate", "creationid", &unit.created), ("changedate", "changeid", &unit.changed)];
        for (at, by, stamp) in stamps {
            let Stamp { at: date, by: name } = stamp;
            for (key, value) in [(at, date), (by, name)] {
                if let Some(value) = value {
                    attribute(file, key, value);
                }
            }
        }
        file.push('>');
        if let Some((made_by, state)) = unit.standing {
            file.push('\n');
            prop(file, "        ", MADE_BY, made_by.name());
            prop(file, "        ", STATE, state.name());
            file.push_str("        ");
        }
        file.push_str("<seg>");
        write_text(file, &unit.target);
        file.push_str("</seg></tuv>\n");
    }
    file.push_str("    </tu>\n\n");
}

fn attribute(file: &mut String, key: &str, value: &str) {
    file.extend([" ", key, "=\""]);
    visible(value).chars().for_each(|c| push(file, if is_xml(c) { c } else { '\u{fffd}' }));
    file.push('"');
}

fn prop(file: &mut String, indent: &str, kind: &str, value: &str) {
    if !value.is_empty() {
        file.extend([indent, "<prop type=\"", kind, "\">"]);
        visible(value).chars().for_each(|c| push(file, if is_xml(c) { c } else { '\u{fffd}' }));
        file.push_str("</prop>\n");
    }
}

/// A text as what stands in a `<seg>`.
fn write_text(file: &mut String, text: &str) {
    let tags: Vec<Tag<'_>> = tags::scan(text).filter(|tag| tag.flaws().is_empty()).collect();
    let partners = partners(&tags);
    let (mut at, mut number) = (0, 0);
    let mut numbers = vec![0; tags.len()];
    for (place, tag) in tags.iter().enumerate() {
        write_words(file, &text[at..tag.span.start]);
        at = tag.span.end;
        let opens = matches!(partners[place], Some(partner) if partner > place);
        if partners[place].is_none_or(|partner| partner > place) {
            number += 1;
            numbers[place] = number;
        }
        let own = match partners[place] {
            Some(partner) if !opens => numbers[partner],
            _ => number,
        };
        let kind = kind(tag.name).map(|kind| format!(" type=\"{kind}\"")).unwrap_or_default();
        let (element, attributes) = match (tag.kind, partners[place]) {
            (Kind::Void, _) => ("ph", format!(" x=\"{own}\"{kind}")),
            (_, Some(_)) if opens => ("bpt", format!(" i=\"{own}\" x=\"{own}\"{kind}")),
            (_, Some(_)) => ("ept", format!(" i=\"{own}\"")),
            (Kind::Close, None) => ("it", format!(" pos=\"end\" x=\"{own}\"{kind}")),
            (_, None) => ("it", format!(" pos=\"begin\" x=\"{own}\"{kind}")),
        };
        let _ = write!(file, "<{element}{attributes}>");
        text[tag.span.clone()].chars().for_each(|c| push(file, c));
        let _ = write!(file, "</{element}>");
    }
    write_words(file, &text[at..]);
}

/// What TMX calls an element.
fn kind(name: &str) -> Option<&'static str> {
    match name {
        "strong" | "b" => Some("bold"),
        "em" | "i" => Some("italic"),
        "u" => Some("ulined"),
        "a" => Some("link"),
        "br" => Some("lb"),
        _ => None,
    }
}

/// For each tag the one that it opens or closes together with.
fn partners(tags: &[Tag<'_>]) -> Vec<Option<usize>> {
    let mut partners = vec![None; tags.len()];
    let mut open: Vec<usize> = Vec::new();
    for (place, tag) in tags.iter().enumerate() {
        match tag.kind {
            Kind::Open => open.push(place),
            Kind::Close => {
                if let Some(&last) = open.last().filter(|&&last| tags[last].name == tag.name) {
                    open.pop();
                    (partners[last], partners[place]) = (Some(place), Some(last));
                }
            }
            _ => {}
        }
    }
    partners
}

/// Words between tags. What would not come back as it is written, such as a lone “<” or a space written as `&nbsp;`,
/// stands in a code of its own.
fn write_words(file: &mut String, words: &str) {
    let mut rest = words;
    while let Some((raw, c)) = next(rest) {
        rest = &rest[raw.len()..];
        let follows = rest.chars().next();
        let could_be_tag = c == '<' && begins_tag(rest);
        let could_be_reference = follows.is_some_and(|c| c.is_ascii_alphabetic() || c == '#');
        let comes_back = match c {
            '<' => raw == "&lt;" && !could_be_tag,
            '&' => raw == if could_be_reference { "&amp;" } else { "&" },
            c => raw.chars().eq([c]),
        };
        if !is_xml(c) && raw.len() == c.len_utf8() {
            let _ = write!(file, "<ph type=\"{CHARACTER}\">{:X}</ph>", c as u32);
        } else if comes_back {
            push(file, c);
        } else {
            file.push_str("<ph>");
            raw.chars().for_each(|c| push(file, c));
            file.push_str("</ph>");
        }
    }
}

/// Whether words behind a “<” begin as a tag does that may stand in a text.
fn begins_tag(words: &str) -> bool {
    let name = words.strip_prefix('/').unwrap_or(words);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    let tag = format!("<{}>", &name[..end]);
    tags::scan(&tag).any(|tag| tag.flaws() != [Flaw::Element])
}

/// The first character of some words as it is written there, and what it stands for.
fn next(words: &str) -> Option<(&str, char)> {
    let first = words.chars().next()?;
    let end = if first == '&' { words.bytes().take(9).position(|byte| byte == b';') } else { None };
    let resolved = end.and_then(|end| Some((&words[..=end], markup::reference(&words[1..end])?)));
    Some(resolved.unwrap_or((&words[..first.len_utf8()], first)))
}

fn push(file: &mut String, c: char) {
    match c {
        '<' => file.push_str("&lt;"),
        '>' => file.push_str("&gt;"),
        '&' => file.push_str("&amp;"),
        '"' => file.push_str("&quot;"),
        // A reader of XML takes it for a line break.
        '\r' => file.push_str("&#13;"),
        c => file.push(c),
    }
}
