//! Inline markup: the target's tags are the source's, each as often, well nested, with nothing added.
//!
//! Elements and attributes that fluent-dom would not let through are faults even where the browser would mend them;
//! addresses never stand in a message. Everything here can be decided, so everything here is an error.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Reading};
use crate::diagnostic::Said;
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
        Flaw::Broken => Finding::new("tag-unclosed", at, Said::new("tag-without-end").with("tag", written)),
        Flaw::Element if source.iter().any(|other| other.name == written) => return None,
        Flaw::Element => {
            Finding::new("tag-not-allowed", at, Said::new("tag-not-allowed").with("tag", written))
        }
        Flaw::Attribute(name)
            if tag.kind != Kind::Close && name != NAME && has_attribute(source, tag, name) =>
        {
            return None;
        }
        Flaw::Attribute(name) if matches!(name, "href" | "src" | "action" | "formaction" | "srcset") => {
            let said = Said::new("link-address").with("name", name).with("tag", written);
            Finding::new("link-address", at, said)
        }
        Flaw::Attribute(name) => {
            let said = Said::new("attribute-not-allowed").with("name", name).with("tag", written);
            Finding::new("attribute-not-allowed", at, said)
        }
        // A name that the source does not have is told where names are compared.
        Flaw::Name if source.iter().any(|other| is_same(other, tag)) => {
            let given = &both.target.marked.text()[tag.span.clone()];
            let said = Said::new("link-name-quotes").with("written", given).with("meant", shown(tag));
            Finding::new("link-name", at, said)
        }
        // Template syntax and comments are the residue check's.
        Flaw::Name | Flaw::Nameless | Flaw::Foreign => return None,
    };
    Some(finding)
}

/// Whether the source has an attribute with the very same value: another address is another fault.
fn has_attribute(source: &[Tag<'_>], tag: &Tag<'_>, name: &str) -> bool {
    source.iter().any(|other| other.name == tag.name && other.attribute(name) == tag.attribute(name))
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
                    found.push(Finding::new(
                        "tag-crossed",
                        at,
                        Said::new("tag-crossed").with("outer", name).with("inner", inner),
                    ));
                    open.remove(depth);
                }
                None => found.push(alone(target, tag, "tag-unopened")),
            },
            Kind::Void | Kind::Foreign | Kind::Broken => {}
        }
    }
    let is_broken = |name: &str| target.tags.iter().any(|tag| tag.kind == Kind::Broken && tag.name == name);
    found.extend(
        open.into_iter().filter(|tag| !is_broken(tag.name)).map(|tag| alone(target, tag, "tag-unclosed")),
    );
}

fn alone(target: &Reading<'_>, tag: &Tag<'_>, id: &'static str) -> Finding {
    Finding::new("tag-unclosed", target.marked.origin(&tag.span), Said::new(id).with("tag", tag.name))
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
            let said = Said::new("link-name").with("written", shown(tag)).with("meant", meant);
            Finding::new("link-name", at, said)
        } else if let Some(lost) = missing.iter().position(|lost| lost.attribute(NAME) == tag.attribute(NAME))
        {
            let meant = shown(missing.remove(lost));
            let said = Said::new("tag-changed").with("written", format!("<{name}>")).with("meant", meant);
            Finding::new("tag-changed", at, said)
        } else {
            Finding::new("tag-extra", at, Said::new("tag-extra").with("written", shown(tag)))
        });
    }
    for tag in missing {
        let said = Said::new("tag-missing").with("written", shown(tag)).with("tag", tag.name);
        found.push(Finding::new("tag-missing", both.target.whole(), said));
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
        found.push(Finding::new("link-text-empty", at, Said::new("link-text-empty").with("tag", tag.name)));
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
        found.push(Finding::new("tag-moved", both.target.whole(), "tag-moved"));
    }
}
