//! Plural forms: a select expression over a number has a variant for every category of the target language.
//!
//! The categories come from CLDR (`locale::plural`). A choice counts when its keys are numbers or categories beyond
//! `other`, or when the source counts by the same variable: `[windows] *[other]` chooses a system, and counts nothing.
//! `many` of Spanish and Portuguese is only for compact numbers and round millions; it is told as what it is, because a
//! reader who meets “1 000 000 personas” has met a fault.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::check::finding::Finding;
use crate::check::placeables;
use crate::check::reading::Both;
use crate::diagnostic::Said;
use crate::locale::plural;

/// Looks at every select expression of the target.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    walk(both.target.pattern, both, found);
}

fn walk(pattern: &Pattern<&str>, both: &Both<'_>, found: &mut Vec<Finding>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let mut inner = expression;
        while let Expression::Inline(InlineExpression::Placeable { expression: deeper }) = inner {
            inner = deeper;
        }
        if let Expression::Select { variants, selector } = inner {
            select(expression, selector, variants, both, found);
            for variant in variants {
                walk(&variant.value, both, found);
            }
        }
    }
}

fn select(
    expression: &Expression<&str>,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    both: &Both<'_>,
    found: &mut Vec<Finding>,
) {
    let Some(variable) = counted(selector) else { return };
    let keys = || variants.iter().filter_map(key);
    let is_choice = keys().any(plural::is_category);
    if !(is_choice && (counts(variants) || counts_by(variable, both.source.pattern))) {
        return;
    }
    let span = placeables::span_of(expression, both.target.origin);
    for name in keys().filter(|name| !plural::is_category(name)) {
        let said = Said::new("plural-unknown").with("form", name);
        found.push(Finding::new("plural-unknown", span.clone(), said));
    }
    for name in plural::categories(both.target.locale) {
        // What has no variant of its own takes the default, and `other` is hardly ever more than that.
        if name == "other" || keys().any(|given| given == name) {
            continue;
        }
        let is_rare = name == "many" && matches!(both.target.locale.code(), "es" | "pt");
        let code = if is_rare { "plural-rare" } else { "plural-missing" };
        let said = Said::new("plural-missing").with("form", name);
        found.push(Finding::new(code, span.clone(), said));
    }
}

/// The variable that a selector counts by: itself, or what `NUMBER()` is given.
fn counted<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            arguments.positional.first().and_then(counted)
        }
        _ => None,
    }
}

/// Whether variants are told apart by number.
fn counts(variants: &[Variant<&str>]) -> bool {
    variants.iter().any(|variant| match variant.key {
        VariantKey::Identifier { name } => name != "other" && plural::is_category(name),
        VariantKey::NumberLiteral { .. } => true,
    })
}

/// Whether a pattern has a choice by this variable that counts.
fn counts_by(variable: &str, pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| {
        let PatternElement::Placeable { expression } = element else { return false };
        let mut inner = expression;
        while let Expression::Inline(InlineExpression::Placeable { expression: deeper }) = inner {
            inner = deeper;
        }
        let Expression::Select { selector, variants } = inner else { return false };
        counted(selector) == Some(variable) && counts(variants)
            || variants.iter().any(|variant| counts_by(variable, &variant.value))
    })
}

fn key<'a>(variant: &Variant<&'a str>) -> Option<&'a str> {
    match variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}
