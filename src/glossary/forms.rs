//! Forms of glossary terms: a reference asks for a form that the term has.
//!
//! Fluent gives the starred form in silence when it does not know the one that was asked for, so a misspelt
//! `case: "genitiv"` would put a wrong ending on the page unseen.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::catalog::resource::Resource;
use crate::span::{Span, offset_in};

/// A reference to a form that its term does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownForm {
    /// Where the form is named, in the text of the pattern.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// The forms there are.
    pub hint: String,
}

/// The references of a pattern (whose slices point into `text`) to forms that the glossary does not have. Terms that the
/// glossary lacks are told elsewhere.
pub fn unknown_forms(pattern: &Pattern<&str>, text: &str, glossary: &Resource<'_>) -> Vec<UnknownForm> {
    let mut found = Vec::new();
    walk(pattern, &mut |expression| {
        let Expression::Inline(InlineExpression::TermReference { id, arguments: Some(arguments), .. }) =
            expression
        else {
            return;
        };
        let Some(term) = glossary.term(&format!("-{}", id.name)) else { return };
        for argument in &arguments.named {
            let InlineExpression::StringLiteral { value } = &argument.value else { continue };
            let mut forms = Vec::new();
            collect_forms(&term.value, argument.name.name, &mut forms);
            if forms.contains(value) {
                continue;
            }
            let start = offset_in(text, value).unwrap_or(0);
            let (name, asked) = (id.name, argument.name.name);
            let hint = if forms.is_empty() {
                format!("The term has no forms by “{asked}”: write {{ -{name} }}.")
            } else {
                forms.dedup();
                format!("Its forms are: {}.", forms.join(", "))
            };
            let message = format!("the glossary term “-{name}” has no form {asked}: \"{value}\"");
            found.push(UnknownForm { span: start..start + value.len(), message, hint });
        }
    });
    found
}

/// The keys of every choice that the term makes by this argument.
fn collect_forms<'a>(pattern: &Pattern<&'a str>, argument: &str, forms: &mut Vec<&'a str>) {
    walk(pattern, &mut |expression| {
        let Expression::Select { selector: InlineExpression::VariableReference { id }, variants } =
            expression
        else {
            return;
        };
        if id.name == argument {
            forms.extend(variants.iter().map(|variant| match variant.key {
                VariantKey::Identifier { name } => name,
                VariantKey::NumberLiteral { value } => value,
            }));
        }
    });
}

/// Calls `visit` for every placeable of a pattern, those inside variants and nested ones too. The guard bounds the depth.
pub(super) fn walk<'p, 'a>(pattern: &'p Pattern<&'a str>, visit: &mut dyn FnMut(&'p Expression<&'a str>)) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let mut expression = expression;
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
            expression = inner;
        }
        visit(expression);
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::resource::read;

    const TERMS: &str = "-municipality = { $form ->\n   *[full] { $case ->\n       *[nominative] die Gemeinde\n        [genitive] der Gemeinde\n    }\n    [short] Gemeinde\n}\n-secon = SECON\n";

    fn told(value: &str) -> Vec<(String, String)> {
        let (glossary, text) = (read(TERMS.as_bytes()).unwrap(), format!("m = {value}\n"));
        let file = read(text.as_bytes()).unwrap();
        let pattern = file.message("m").and_then(|(_, message)| message.value.as_ref()).unwrap();
        let found = unknown_forms(pattern, &text, &glossary);
        found.into_iter().map(|found| (text[found.span].to_owned(), found.hint)).collect()
    }

    #[test]
    fn a_form_that_a_term_does_not_have_is_told_with_those_it_has() {
        let wrong = told("{ -municipality(case: \"genitiv\") }");
        assert_eq!(wrong, [("genitiv".into(), "Its forms are: nominative, genitive.".into())]);
        assert_eq!(
            told("{ -secon(case: \"dative\") }"),
            [("dative".into(), "The term has no forms by “case”: write { -secon }.".into())]
        );
    }

    #[test]
    fn a_form_that_a_term_has_is_right_also_inside_a_choice() {
        assert!(
            told("{ $n ->\n   *[other] { -municipality(case: \"genitive\", form: \"short\") }\n }")
                .is_empty()
        );
        assert!(told("{ -unknown(case: \"x\") } { -municipality }").is_empty());
    }
}
