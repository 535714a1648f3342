//! Plural forms: a select expression over a number has a variant for every category of the target language.
//!
//! The categories come from CLDR (`locale::plural`). `many` of Spanish and Portuguese is only for compact numbers and
//! round millions, so it is worth a note and no more.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::check::finding::Finding;
use crate::check::placeables;
use crate::check::reading::Both;
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
    let by_variable = matches!(
        selector,
        InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. }
    );
    let keys = || variants.iter().filter_map(key);
    if !by_variable || !keys().any(plural::is_category) {
        return;
    }
    let span = placeables::span_of(expression, both.target.origin);
    for name in keys().filter(|name| !plural::is_category(name)) {
        found.push(
            Finding::new(
                "plural-unknown",
                span.clone(),
                format!("[{name}] is no plural form of any language."),
            )
            .hint("The forms are zero, one, two, few, many and other."),
        );
    }
    for name in plural::categories(both.target.locale) {
        if keys().any(|given| given == name) {
            continue;
        }
        let endonym = both.target.locale.profile().endonym;
        let is_rare = name == "many" && matches!(both.target.locale.code(), "es" | "pt");
        let code = if is_rare { "plural-rare" } else { "plural-missing" };
        found.push(
            Finding::new(code, span.clone(), format!("The form [{name}] is missing: {endonym} has it."))
                .hint(format!("Add a line “[{name}] …” with the text as it reads with such numbers.")),
        );
    }
}

fn key<'a>(variant: &Variant<&'a str>) -> Option<&'a str> {
    match variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}
