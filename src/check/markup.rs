//! Inline markup: the target's tags are the source's, each as often, well nested, with nothing added.
//!
//! Elements and attributes that fluent-dom would not let through are faults even where the browser would mend them;
//! addresses never stand in a message. Everything here can be decided, so everything here is an error.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Reading};
use crate::extract::markup;
use crate::extract::tags::{Flaw, Kind, NAME, Tag};
use crate::span::Span;

/// Compares the tags of both sides.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    if both.source.tags.is_empty() && both.target.tags.is_empty() {
        return;
    }
    let n_before = found.len();
    for tag in &both.target.tags {
        for flaw in tag.flaws() {
            found.extend(judge(tag, flaw, both));
        }
    }
    nesting(both.target, found);
    let faults = found.len();
    counted(both, found);
    if found.len() == faults {
        empty_links(both, found);
    }
    if found.len() == n_before {
        moved(both, found);
    }
}

/// What to say of a tag's own flaw. What the source has too is the source's fault.
fn judge(tag: &Tag<'_>, flaw: Flaw<'_>, both: &Both<'_>) -> Option<Finding> {
    let (at, written) = (both.target.marked.origin(&tag.span), tag.name);
    let source = &both.source.tags;
    let finding = match flaw {
        Flaw::Broken => Finding::new("tag-unclosed", at, format!("The tag <{written}… has no “>”."))
            .hint("Write the tag as the source has it, with its “>”."),
        Flaw::Element if source.iter().any(|other| other.name == written) => return None,
        Flaw::Element => {
            Finding::new("tag-not-allowed", at, format!("<{written}> may not stand in a translation."))
                .hint("Use the tags of the source and no others.")
        }
        Flaw::Attribute(name) if tag.kind != Kind::Close && name != NAME && has_attribute(source, name) => {
            return None;
        }
        Flaw::Attribute(name) if matches!(name, "href" | "src" | "action" | "formaction" | "srcset") => {
            Finding::new("link-address", at, format!("An address ({name}) stands in the tag <{written}>."))
                .hint("Take it out: addresses come from the source, so that no translation can change them.")
        }
        Flaw::Attribute(name) => Finding::new(
            "attribute-not-allowed",
            at,
            format!("The attribute {name} may not stand in <{written}>."),
        )
        .hint("Write the tag as the source has it."),
        // A name that the source does not have is told where names are compared.
        Flaw::Name if source.iter().any(|other| is_same(other, tag)) => {
            Finding::new("link-name", at, format!("{} is not written as names are.", shown(tag)))
                .hint(format!("Write {}, with straight quotation marks.", shown(tag)))
        }
        // Template syntax and comments are the residue check's.
        Flaw::Name | Flaw::Nameless | Flaw::Foreign => return None,
    };
    Some(finding)
}

fn has_attribute(tags: &[Tag<'_>], name: &str) -> bool {
    tags.iter().any(|tag| tag.attribute(name).is_some())
}

/// Every end tag closes the last open tag, and none stays open.
fn nesting(target: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut open: Vec<&Tag<'_>> = Vec::new();
    for tag in &target.tags {
        match tag.kind {
            Kind::Open => open.push(tag),
            Kind::Close => match open.iter().rposition(|other| other.name == tag.name) {
                Some(depth) if depth + 1 == open.len() => drop(open.pop()),
                Some(depth) => {
                    let at = target.marked.origin(&tag.span);
                    let (name, inner) = (tag.name, open[open.len() - 1].name);
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
    let is_broken = |name: &str| target.tags.iter().any(|tag| tag.kind == Kind::Broken && tag.name == name);
    found.extend(open.into_iter().filter(|tag| !is_broken(tag.name)).map(|tag| alone(target, tag, "closed")));
}

fn alone(target: &Reading<'_>, tag: &Tag<'_>, what: &str) -> Finding {
    let name = tag.name;
    Finding::new("tag-unclosed", target.marked.origin(&tag.span), format!("<{name}> is never {what}."))
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
        let at = both.target.marked.origin(&tag.span);
        let name = tag.name;
        let renamed =
            missing.iter().position(|lost| lost.name == name && lost.attribute(NAME) != tag.attribute(NAME));
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

fn opening<'r>(side: &'r Reading<'_>) -> Vec<&'r Tag<'r>> {
    let opens = |tag: &&Tag<'_>| match tag.kind {
        Kind::Open | Kind::Void => true,
        Kind::Broken => !side.marked.text()[tag.span.start..].starts_with("</"),
        Kind::Close | Kind::Foreign => false,
    };
    side.tags.iter().filter(opens).collect()
}

fn is_same(one: &Tag<'_>, other: &Tag<'_>) -> bool {
    one.name == other.name && one.attribute(NAME) == other.attribute(NAME)
}

fn shown(tag: &Tag<'_>) -> String {
    match tag.attribute(NAME) {
        Some(name) => format!("<{} {NAME}=\"{name}\">", tag.name),
        None => format!("<{}>", tag.name),
    }
}

fn empty_links(both: &Both<'_>, found: &mut Vec<Finding>) {
    let allowed = empty_pairs(both.source).count();
    for (tag, span) in empty_pairs(both.target).skip(allowed) {
        let at = both.target.marked.origin(&span);
        found.push(
            Finding::new("link-text-empty", at, format!("There are no words inside <{}>.", tag.name))
                .hint("Put the words of the link, or the stressed words, between the tags."),
        );
    }
}

fn empty_pairs<'r>(side: &'r Reading<'_>) -> impl Iterator<Item = (&'r Tag<'r>, Span)> {
    side.tags.windows(2).filter_map(|pair| {
        let (open, close) = (&pair[0], &pair[1]);
        let inside = side.marked.text().get(open.span.end..close.span.start)?;
        let is_pair = open.kind == Kind::Open && close.kind == Kind::Close && open.name == close.name;
        (is_pair && inside.trim().is_empty()).then_some((open, open.span.start..close.span.end))
    })
}

/// Tags that are the source's, each for itself, but stand inside each other in another way.
fn moved(both: &Both<'_>, found: &mut Vec<Finding>) {
    if both.target.tags.len() < 3 {
        return;
    }
    let shape = |side: &Reading<'_>| markup::parse(side.marked.text()).map(|nodes| markup::shape(&nodes));
    if let (Ok(wanted), Ok(given)) = (shape(both.source), shape(both.target))
        && wanted != given
    {
        found.push(
            Finding::new(
                "tag-moved",
                both.target.whole(),
                "The tags do not stand inside each other as in the source.",
            )
            .hint("Put each tag inside the one that it stands in in the source, or outside all."),
        );
    }
}
