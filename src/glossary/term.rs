//! A glossary term as its file defines it: the forms of its value, and three attributes.
//!
//! Attributes of Fluent terms are private, so none of them ever reaches a page:
//!
//! * `.also` – forms that are accepted when a text writes them out, such as an abbreviation;
//! * `.forbidden` – forms that must not be used for it;
//! * `.note` – what a translator should know.
//!
//! Several forms are divided by ` | `. The value is the preferred form, and every choice in it another one.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::forms::walk;
use crate::catalog::pattern;
use crate::catalog::resource::{Kind, Resource};

/// A glossary term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its id with the hyphen: `-haskovo`.
    pub id: String,
    /// Its forms, the preferred one first. Empty when its value cannot be told without a text around it.
    pub forms: Vec<Form>,
    /// Accepted when written out.
    pub also: Vec<String>,
    /// Not to be used for it.
    pub forbidden: Vec<String>,
    /// What a translator should know.
    pub note: Option<String>,
}

/// A form of a term's value, and how a text asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The arguments that choose it, such as `case` and `genitive`; those that Fluent takes by itself are left out.
    pub arguments: Vec<(String, String)>,
    /// The words.
    pub text: String,
}

/// Most forms of a term that are looked at.
const MAX_FORMS: usize = 64;
/// Most bytes of a form; what is longer is no name.
const MAX_FORM: usize = 400;
/// How deep terms may refer to terms.
const MAX_DEPTH: usize = 4;
/// Divides forms in an attribute.
const DIVIDER: char = '|';

impl Term {
    /// What a text types for a form of this term: `{ -haskovo(case: "genitive") }`.
    pub fn reference(&self, form: &Form) -> String {
        if form.arguments.is_empty() {
            return format!("{{ {} }}", self.id);
        }
        let arguments = form.arguments.iter().map(|(name, key)| format!("{name}: \"{key}\""));
        format!("{{ {}({}) }}", self.id, arguments.collect::<Vec<_>>().join(", "))
    }

    /// The preferred form's words; the id when there are none.
    pub fn preferred(&self) -> &str {
        self.forms.first().map_or(&self.id, |form| &form.text)
    }
}

/// The terms of a file, in order, so many at most. Of two with the same id the first counts.
pub(super) fn read(resource: &Resource<'_>, most: usize) -> Vec<Term> {
    let terms = resource.body.iter().enumerate().filter_map(|(at, entry)| match entry {
        ast::Entry::Term(term) => {
            let first = resource.position(Kind::Term, &format!("-{}", term.id.name));
            (first == Some(at)).then_some(term)
        }
        _ => None,
    });
    let read = terms.take(most).map(|term| {
        let attribute = |name: &str| {
            let found = term.attributes.iter().find(|attribute| attribute.id.name == name)?;
            pattern::decode(&found.value)
        };
        let several = |name: &str| -> Vec<String> {
            let text = attribute(name).unwrap_or_default();
            let forms = text.split(DIVIDER).map(one_line).filter(|form| !form.is_empty());
            forms.filter(|form| form.len() <= MAX_FORM).take(MAX_FORMS).collect()
        };
        Term {
            id: format!("-{}", term.id.name),
            forms: forms(&term.value, resource),
            also: several("also"),
            forbidden: several("forbidden"),
            note: attribute("note").map(|note| one_line(&note)),
        }
    });
    read.collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The forms of a value, those with the same words once: the one without arguments first, then what each choice of
/// arguments makes of it.
fn forms(value: &ast::Pattern<&str>, resource: &Resource<'_>) -> Vec<Form> {
    let mut choices: Vec<(&str, Vec<&str>)> = Vec::new();
    walk(value, &mut |expression| {
        let ast::Expression::Select { selector: ast::InlineExpression::VariableReference { id }, variants } =
            expression
        else {
            return;
        };
        let at = choices.iter().position(|choice| choice.0 == id.name).unwrap_or_else(|| {
            choices.push((id.name, Vec::new()));
            choices.len() - 1
        });
        for variant in variants.iter().filter(|variant| !variant.default) {
            let keys = &mut choices[at].1;
            if keys.len() < MAX_FORMS && !keys.contains(&key(variant)) {
                keys.push(key(variant));
            }
        }
    });
    let mut forms: Vec<Form> = Vec::new();
    for chosen in assignments(&choices) {
        let Some(text) = said(value, resource, &chosen, MAX_DEPTH) else { continue };
        let text = one_line(&text);
        let is_new = !forms.iter().any(|other| other.text == text);
        if is_new && !text.is_empty() && text.len() <= MAX_FORM {
            let arguments = chosen.iter().map(|&(name, key)| (name.to_owned(), key.to_owned())).collect();
            forms.push(Form { arguments, text });
        }
    }
    forms
}

/// Every way to give the arguments, or not, from the fewest to the most.
fn assignments<'a>(choices: &[(&'a str, Vec<&'a str>)]) -> Vec<Vec<(&'a str, &'a str)>> {
    let mut all = vec![Vec::new()];
    for (name, keys) in choices {
        for at in 0..all.len() {
            for key in keys {
                if all.len() < MAX_FORMS {
                    let mut longer = all[at].clone();
                    longer.push((*name, *key));
                    all.push(longer);
                }
            }
        }
    }
    all
}

fn key<'a>(variant: &ast::Variant<&'a str>) -> &'a str {
    match variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// What a pattern says with these arguments; `None` when it needs something else, such as a number.
fn said(
    value: &ast::Pattern<&str>,
    resource: &Resource<'_>,
    chosen: &[(&str, &str)],
    depth: usize,
) -> Option<String> {
    let mut text = String::new();
    for element in &value.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression } => {
                text.push_str(&said_by(expression, resource, chosen, depth)?);
            }
        }
        if text.len() > 2 * MAX_FORM {
            return None;
        }
    }
    Some(text)
}

fn said_by(
    expression: &ast::Expression<&str>,
    resource: &Resource<'_>,
    chosen: &[(&str, &str)],
    depth: usize,
) -> Option<String> {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            Some(unescape_unicode_to_string(value).into_owned())
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            said_by(expression, resource, chosen, depth)
        }
        // A value cannot hand its own arguments on.
        ast::Expression::Inline(ast::InlineExpression::TermReference { id, attribute: None, arguments }) => {
            let term = resource.term(&format!("-{}", id.name))?;
            let named = arguments.as_ref().map(|arguments| arguments.named.as_slice()).unwrap_or_default();
            let given = named.iter().filter_map(|argument| match argument.value {
                ast::InlineExpression::StringLiteral { value }
                | ast::InlineExpression::NumberLiteral { value } => Some((argument.name.name, value)),
                _ => None,
            });
            said(&term.value, resource, &given.collect::<Vec<_>>(), depth.checked_sub(1)?)
        }
        ast::Expression::Select { selector: ast::InlineExpression::VariableReference { id }, variants } => {
            let given = chosen.iter().find(|(name, _)| *name == id.name);
            let wanted = given.and_then(|given| variants.iter().find(|variant| key(variant) == given.1));
            let variant = wanted.or_else(|| variants.iter().find(|variant| variant.default))?;
            said(&variant.value, resource, chosen, depth)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::resource;

    fn terms(text: &str) -> Vec<Term> {
        read(&resource::read(text.as_bytes()).unwrap(), 9)
    }

    #[test]
    fn every_form_of_a_term_is_told_with_what_a_text_types_for_it() {
        let text = "-town = { $form ->\n   *[full] { $case ->\n       *[nominative] die Stadt X\n        [genitive] der Stadt X\n    }\n    [short] Stadt\n}\n";
        let term = &terms(text)[0];
        let told: Vec<_> = term.forms.iter().map(|form| (form.text.as_str(), term.reference(form))).collect();
        assert_eq!(
            told,
            [
                ("die Stadt X", "{ -town }".to_owned()),
                ("Stadt", "{ -town(form: \"short\") }".to_owned()),
                ("der Stadt X", "{ -town(case: \"genitive\") }".to_owned()),
            ]
        );
    }

    #[test]
    fn a_value_may_refer_to_another_term_and_choose_twice_by_one_argument() {
        let text = "-a = { $case ->\n   *[n] kasa\n    [g] kasy\n} { $case ->\n   *[n] mała\n    [g] małej\n}\n-b = w { -a(case: \"g\") }\n-c = { -c }\n";
        let terms = terms(text);
        let forms = |at: usize| terms[at].forms.iter().map(|form| form.text.as_str()).collect::<Vec<_>>();
        assert_eq!(forms(0), ["kasa mała", "kasy małej"]);
        assert_eq!(forms(1), ["w kasy małej"]);
        assert!(forms(2).is_empty(), "a term that refers to itself says nothing");
    }

    #[test]
    fn the_attributes_hold_what_is_accepted_what_is_forbidden_and_a_note() {
        let term = &terms(
            "-eu = ЕС\n    .also = Съюза | ЕО\n    .forbidden = Евросъюз |\n    .note = Без\n        член.\n    .gender = m\n",
        )[0];
        assert_eq!(
            (term.also.as_slice(), term.forbidden.as_slice()),
            (&["Съюза".into(), "ЕО".into()][..], &["Евросъюз".into()][..])
        );
        assert_eq!(term.note.as_deref(), Some("Без член."));
    }
}
