//! Placeables: every variable, term, message and function of the source stands in the target, and no other.
//!
//! A glossary term may stand where the source writes its name out. Arguments may differ (a term's case is the target language's business), and so may braces written as text.
//! Also knows where a placeable stands in the text it was parsed from, which the syntax tree does not say.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::check::Resolve;
use crate::check::finding::Finding;
use crate::check::reading::Both;
use crate::diagnostic::Said;
use crate::span::{Span, offset_in};

/// A placeable of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placed<'a> {
    pub(super) kind: Kind,
    pub(super) name: &'a str,
    /// Where its braces stand in the origin.
    pub(super) span: Span,
    /// Whether it is known how it reads.
    pub(super) is_resolved: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Variable,
    Term,
    Message,
    Function,
}

/// Reports what is missing, what is too much, and what was probably renamed.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    let (source, target) = (&both.source.placed, &both.target.placed);
    let mut missing: Vec<&Placed<'_>> = lacking(source, target);
    let extra: Vec<&Placed<'_>> = lacking(target, source);
    // A source that writes its names out leaves it to the translator where to use the glossary.
    let is_written_out = source.iter().all(|placed| placed.kind != Kind::Term);
    let is_from_glossary =
        |placed: &Placed<'_>| placed.kind == Kind::Term && placed.is_resolved && is_written_out;
    for placed in extra.into_iter().filter(|placed| !is_from_glossary(placed)) {
        let written = placed.written();
        let near =
            missing.iter().position(|lost| lost.kind == placed.kind && is_near(lost.name, placed.name));
        let near = near.or_else(|| (missing.len() == 1 && missing[0].kind == placed.kind).then_some(0));
        found.push(if let Some(near) = near {
            let meant = missing.remove(near).written();
            let said = Said::new("placeable-renamed").with("written", written).with("meant", meant);
            Finding::new("placeable-renamed", placed.span.clone(), said)
        } else if is_anywhere(placed, &both.source.variant_placed) {
            continue;
        } else {
            let said = Said::new("placeable-extra").with("written", written);
            Finding::new("placeable-extra", placed.span.clone(), said)
        });
    }
    for placed in missing.iter().filter(|lost| !is_anywhere(lost, &both.target.variant_placed)) {
        let written = placed.written();
        let said = Said::new("placeable-missing").with("written", written);
        found.push(Finding::new("placeable-missing", both.target.whole(), said));
    }
    for placed in &both.target.variant_placed {
        if !is_anywhere(placed, source) && !is_anywhere(placed, &both.source.variant_placed) {
            let written = placed.written();
            let said = Said::new("placeable-extra-variant").with("written", written);
            found.push(Finding::new("placeable-extra", placed.span.clone(), said));
        }
    }
}

impl Placed<'_> {
    fn written(&self) -> String {
        match self.kind {
            Kind::Variable => format!("{{ ${} }}", self.name),
            Kind::Term => format!("{{ -{} }}", self.name),
            Kind::Message => format!("{{ {} }}", self.name),
            Kind::Function => format!("{{ {}() }}", self.name),
        }
    }
}

/// What stands in the default reading of a pattern, and what in its other variants.
pub(super) fn collect<'a>(
    pattern: &Pattern<&'a str>,
    origin: &str,
    resolve: Resolve<'_>,
) -> (Vec<Placed<'a>>, Vec<Placed<'a>>) {
    let (mut default, mut others) = (Vec::new(), Vec::new());
    walk(pattern, origin, resolve, &mut default, &mut others);
    (default, others)
}

fn walk<'a>(
    pattern: &Pattern<&'a str>,
    origin: &str,
    resolve: Resolve<'_>,
    default: &mut Vec<Placed<'a>>,
    others: &mut Vec<Placed<'a>>,
) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let mut expression = expression;
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
            expression = inner;
        }
        match expression {
            Expression::Inline(inline) => {
                let from = default.len();
                named(inline, &span_of(expression, origin), default);
                for placed in &mut default[from..] {
                    placed.is_resolved = resolve(expression).is_some();
                }
            }
            Expression::Select { selector, variants } => {
                // The selector is not shown: that it is used at all is what counts, so it stands with the variants.
                let at = first_slice(selector).and_then(|slice| offset_in(origin, slice)).unwrap_or(0);
                named(selector, &(at..at + first_slice(selector).map_or(0, str::len)), others);
                for variant in variants {
                    if variant.default {
                        walk(&variant.value, origin, resolve, default, others);
                    } else {
                        let mut inside = Vec::new();
                        walk(&variant.value, origin, resolve, &mut inside, others);
                        others.append(&mut inside);
                    }
                }
            }
        }
    }
}

fn named<'a>(inline: &InlineExpression<&'a str>, span: &Span, into: &mut Vec<Placed<'a>>) {
    let span = span.clone();
    match inline {
        InlineExpression::VariableReference { id } => {
            into.push(Placed { kind: Kind::Variable, name: id.name, span, is_resolved: false });
        }
        InlineExpression::TermReference { id, .. } => {
            into.push(Placed { kind: Kind::Term, name: id.name, span, is_resolved: false });
        }
        InlineExpression::MessageReference { id, .. } => {
            into.push(Placed { kind: Kind::Message, name: id.name, span, is_resolved: false });
        }
        InlineExpression::FunctionReference { id, arguments } => {
            into.push(Placed { kind: Kind::Function, name: id.name, span: span.clone(), is_resolved: false });
            for argument in &arguments.positional {
                named(argument, &span, into);
            }
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::Placeable { .. } => {}
    }
}

/// What the first list has more of than the second.
fn lacking<'b, 'a>(wanted: &'b [Placed<'a>], given: &[Placed<'a>]) -> Vec<&'b Placed<'a>> {
    let same = |one: &Placed<'_>, other: &Placed<'_>| one.kind == other.kind && one.name == other.name;
    wanted
        .iter()
        .enumerate()
        .filter(|&(index, placed)| {
            let before = wanted[..index].iter().filter(|other| same(other, placed)).count();
            before >= given.iter().filter(|other| same(other, placed)).count()
        })
        .map(|(_, placed)| placed)
        .collect()
}

fn is_anywhere(placed: &Placed<'_>, among: &[Placed<'_>]) -> bool {
    among.iter().any(|other| other.kind == placed.kind && other.name == placed.name)
}

/// Whether two names begin alike, as a renamed or declined one does.
fn is_near(one: &str, other: &str) -> bool {
    let alike = one.bytes().zip(other.bytes()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    alike >= 3 || alike == one.len().min(other.len())
}

/// The text that a literal stands for; braces are written so.
pub(super) fn literal(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::StringLiteral { value } if value.contains('\\') => {
            Some(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned())
        }
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Some((*value).to_owned())
        }
        _ => None,
    }
}

/// Where a placeable with its braces stands in the origin.
///
/// Found from the slices of the tree: back from the first to the brace before it, forward from the last to the next.
pub(super) fn span_of(expression: &Expression<&str>, origin: &str) -> Span {
    let (mut depth, mut inner) = (1, expression);
    while let Expression::Inline(InlineExpression::Placeable { expression }) = inner {
        (depth, inner) = (depth + 1, expression);
    }
    let (first, last) = match inner {
        Expression::Inline(inline) => (first_slice(inline), last_slice(inline)),
        Expression::Select { selector, variants } => {
            (first_slice(selector), variants.last().and_then(|variant| last_of_pattern(&variant.value)))
        }
    };
    let (Some(first), Some(last)) = (first, last) else { return 0..0 };
    let (Some(mut start), Some(end)) = (offset_in(origin, first), offset_in(origin, last)) else {
        return 0..0;
    };
    let mut end = end + last.len();
    for _ in 0..depth {
        start = origin[..start].rfind('{').unwrap_or(start);
        end = origin[end..].find('}').map_or(end, |brace| end + brace + 1);
    }
    start..end
}

fn first_slice<'a>(inline: &InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(value),
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) | Expression::Select { selector: inline, .. } => first_slice(inline),
        },
    }
}

fn last_slice<'a>(inline: &InlineExpression<&'a str>) -> Option<&'a str> {
    let arguments = match inline {
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
        InlineExpression::MessageReference { attribute: Some(attribute), .. } => return Some(attribute.name),
        InlineExpression::Placeable { expression } => {
            return match &**expression {
                Expression::Inline(inline) => last_slice(inline),
                Expression::Select { variants, .. } => {
                    variants.last().and_then(|last| last_of_pattern(&last.value))
                }
            };
        }
        _ => None,
    };
    let named = arguments.and_then(|all| all.named.last()).and_then(|argument| last_slice(&argument.value));
    let positional = arguments.and_then(|all| all.positional.last()).and_then(last_slice);
    let attribute = match inline {
        InlineExpression::TermReference { attribute, .. } => {
            attribute.as_ref().map(|attribute| attribute.name)
        }
        _ => None,
    };
    named.max_by_place(positional).or(attribute).or_else(|| first_slice(inline))
}

fn last_of_pattern<'a>(pattern: &Pattern<&'a str>) -> Option<&'a str> {
    match pattern.elements.last()? {
        PatternElement::TextElement { value } => Some(value),
        PatternElement::Placeable { expression } => match expression {
            Expression::Inline(inline) => last_slice(inline),
            Expression::Select { variants, .. } => {
                variants.last().and_then(|last| last_of_pattern(&last.value))
            }
        },
    }
}

/// Of two slices of one text the one that stands later.
trait Later<'a> {
    fn max_by_place(self, other: Option<&'a str>) -> Option<&'a str>;
}

impl<'a> Later<'a> for Option<&'a str> {
    fn max_by_place(self, other: Option<&'a str>) -> Option<&'a str> {
        match (self, other) {
            (Some(one), Some(two)) => Some(if one.as_ptr() >= two.as_ptr() { one } else { two }),
            (one, two) => one.or(two),
        }
    }
}
