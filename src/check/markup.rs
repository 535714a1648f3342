//! Inline markup: the target's tags are the source's, each as often, well nested, with nothing added.
//!
//! Elements and attributes that fluent-dom would not let through are faults even where the browser would mend them;
//! addresses never stand in a message. Everything here can be decided, so everything here is an error.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Reading};
use crate::check::tags::{Kind, Tag};
use crate::span::Span;

/// What fluent-dom lets through in an overlay, and the two functional elements.
const ALLOWED: [&str; 27] = [
    "a", "img", "em", "strong", "small", "s", "cite", "q", "dfn", "abbr", "data", "time", "code", "var",
    "samp", "kbd", "sub", "sup", "i", "b", "u", "mark", "bdi", "bdo", "span", "br", "wbr",
];
/// The attribute that ties a tag to the page's element.
const NAME: &str = "data-l10n-name";

/// Compares the tags of both sides.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    if both.source.tags.is_empty() && both.target.tags.is_empty() {
        return;
    }
    for tag in &both.target.tags {
        judge(tag, both, found);
    }
    nesting(both.target, found);
    let faults = found.len();
    counted(both, found);
    if found.len() == faults {
        empty_links(both, found);
    }
}

fn judge(tag: &Tag, both: &Both<'_>, found: &mut Vec<Finding>) {
    let at = both.target.marked.view.origin(&tag.span);
    if tag.kind == Kind::Foreign {
        // Template syntax and comments are the residue check's.
        return;
    }
    let written = &tag.name;
    if tag.kind == Kind::Broken {
        found.push(
            Finding::new("tag-unclosed", at, format!("The tag <{written}… has no “>”."))
                .hint("Write the tag as the source has it, with its “>”."),
        );
        return;
    }
    let in_source = |name: &str| both.source.tags.iter().any(|other| other.name == name);
    if !ALLOWED.contains(&written.as_str()) && !in_source(written) {
        found.push(
            Finding::new("tag-not-allowed", at, format!("<{written}> may not stand in a translation."))
                .hint("Use the tags of the source and no others."),
        );
        return;
    }
    for (name, _) in &tag.attributes {
        let same = |other: &Tag| other.attributes.iter().any(|pair| pair.0 == *name);
        if name == NAME || both.source.tags.iter().any(same) {
            continue;
        }
        let is_address = matches!(name.as_str(), "href" | "src" | "action" | "formaction" | "srcset");
        found.push(if is_address {
            Finding::new(
                "link-address",
                at.clone(),
                format!("An address ({name}) stands in the tag <{written}>."),
            )
            .hint("Take it out: addresses come from the source, so that no translation can change them.")
        } else {
            Finding::new(
                "attribute-not-allowed",
                at.clone(),
                format!("The attribute {name} may not stand in <{written}>."),
            )
            .hint("Write the tag as the source has it.")
        });
    }
}

/// Every end tag closes the last open tag, and none stays open.
fn nesting(target: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut open: Vec<&Tag> = Vec::new();
    for tag in &target.tags {
        match tag.kind {
            Kind::Open => open.push(tag),
            Kind::Close => match open.iter().rposition(|other| other.name == tag.name) {
                Some(depth) if depth + 1 == open.len() => drop(open.pop()),
                Some(depth) => {
                    let at = target.marked.view.origin(&tag.span);
                    let inner = open[open.len() - 1].name.clone();
                    let name = &tag.name;
                    found.push(
                        Finding::new(
                            "tag-crossed",
                            at,
                            format!("</{name}> stands before </{inner}>: the tags cross."),
                        )
                        .hint(format!("Close <{inner}> first, because it was opened inside <{name}>.")),
                    );
                    open.remove(depth);
                }
                None => found.push(alone(target, tag, "opened")),
            },
            Kind::Void | Kind::Foreign | Kind::Broken => {}
        }
    }
    let broken = |name: &str| target.tags.iter().any(|tag| tag.kind == Kind::Broken && tag.name == name);
    found.extend(open.into_iter().filter(|tag| !broken(&tag.name)).map(|tag| alone(target, tag, "closed")));
}

fn alone(target: &Reading<'_>, tag: &Tag, what: &str) -> Finding {
    let name = &tag.name;
    Finding::new("tag-unclosed", target.marked.view.origin(&tag.span), format!("<{name}> is never {what}."))
        .hint(format!("Write <{name}>…</{name}> around the words, as in the source."))
}

/// The same tags under the same names, each as often as in the source.
fn counted(both: &Both<'_>, found: &mut Vec<Finding>) {
    let (mut missing, mut extra) = (opening(both.source), opening(both.target));
    missing.retain(|tag| match extra.iter().position(|other| is_same(other, tag)) {
        Some(at) => {
            extra.remove(at);
            false
        }
        None => true,
    });
    for tag in extra {
        let at = both.target.marked.view.origin(&tag.span);
        let name = &tag.name;
        let renamed =
            missing.iter().position(|lost| lost.name == *name && lost.attribute(NAME) != tag.attribute(NAME));
        found.push(if let Some(lost) = renamed {
            let meant = shown(missing.remove(lost));
            Finding::new("link-name", at, format!("{} is not a tag of the source.", shown(tag)))
                .hint(format!("Write {meant}: the name ties the words to the link and is not translated."))
        } else if let Some(lost) = missing.iter().position(|lost| lost.attribute(NAME) == tag.attribute(NAME))
        {
            let meant = shown(missing.remove(lost));
            Finding::new("tag-changed", at, format!("<{name}> stands where the source has {meant}."))
                .hint(format!("Write {meant}."))
        } else {
            Finding::new("tag-extra", at, format!("{} is one more than in the source.", shown(tag)))
                .hint("Take it out, together with its end tag.")
        });
    }
    for tag in missing {
        let shown = shown(tag);
        found.push(
            Finding::new("tag-missing", both.target.whole(), format!("{shown} of the source is missing."))
                .hint(format!("Put {shown}…</{}> around the words that belong in it.", tag.name)),
        );
    }
}

fn opening<'r>(side: &'r Reading<'_>) -> Vec<&'r Tag> {
    side.tags.iter().filter(|tag| matches!(tag.kind, Kind::Open | Kind::Void | Kind::Broken)).collect()
}

fn is_same(one: &Tag, other: &Tag) -> bool {
    one.name == other.name && one.attribute(NAME) == other.attribute(NAME)
}

fn shown(tag: &Tag) -> String {
    match tag.attribute(NAME) {
        Some(name) => format!("<{} {NAME}=\"{name}\">", tag.name),
        None => format!("<{}>", tag.name),
    }
}

fn empty_links(both: &Both<'_>, found: &mut Vec<Finding>) {
    let allowed = empty_pairs(both.source).count();
    for (tag, span) in empty_pairs(both.target).skip(allowed) {
        let at = both.target.marked.view.origin(&span);
        found.push(
            Finding::new("link-text-empty", at, format!("There are no words inside <{}>.", tag.name))
                .hint("Put the words of the link, or the stressed words, between the tags."),
        );
    }
}

fn empty_pairs<'r>(side: &'r Reading<'_>) -> impl Iterator<Item = (&'r Tag, Span)> {
    side.tags.windows(2).filter_map(|pair| {
        let (open, close) = (&pair[0], &pair[1]);
        let inside = side.marked.text().get(open.span.end..close.span.start)?;
        let is_pair = open.kind == Kind::Open && close.kind == Kind::Close && open.name == close.name;
        (is_pair && inside.trim().is_empty()).then_some((open, open.span.start..close.span.end))
    })
}
