//! The walk over a message's tree: patterns, placeables, references, selectors.
//!
//! Text is written straight into the output; only selectors and arguments make values of their own. A [`Scope`] lives
//! for one formatted text. It knows which patterns are open (a second visit is a cycle), what may still be used up, and
//! whether it had to stop: then nothing more is written but the fallback of the placeable it stopped in.

use std::rc::Rc;

use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement, VariantKey};

use super::error::{FormatError, readable};
use super::limits::Budget;
use super::number::{self, Numbers};
use super::{Bundle, fallback};

/// Errors told for one text; a hundred are enough to understand.
pub(super) const MAX_ERRORS: usize = 100;

/// The variables that are visible.
#[derive(Clone)]
pub(super) enum Arguments<'s> {
    /// What the message is called with.
    Message(Option<&'s FluentArgs<'s>>),
    /// The named arguments of a Fluent term's reference, and nothing from outside.
    Term(Rc<FluentArgs<'s>>),
}

impl<'s> Arguments<'s> {
    pub(super) fn of_message(args: Option<&'s FluentArgs<'s>>) -> Self {
        Arguments::Message(args)
    }
}

/// One text being formatted.
pub(super) struct Scope<'s> {
    pub(super) bundle: &'s Bundle<'s>,
    pub(super) arguments: Arguments<'s>,
    pub(super) numbers: Numbers,
    pub(super) budget: Budget,
    open: Vec<&'s ast::Pattern<&'s str>>,
    pub(super) errors: Vec<FormatError>,
    pub(super) is_stopped: bool,
}

impl<'s> Scope<'s> {
    pub(super) fn new(bundle: &'s Bundle<'s>, arguments: Arguments<'s>) -> Self {
        Scope {
            bundle,
            arguments,
            numbers: Numbers::new(bundle.locale),
            budget: Budget::default(),
            open: Vec::new(),
            errors: Vec::new(),
            is_stopped: false,
        }
    }

    /// What went wrong.
    pub(super) fn into_errors(self) -> Vec<FormatError> {
        self.errors
    }

    /// Writes the pattern that is asked for.
    pub(super) fn write_root(&mut self, pattern: &'s ast::Pattern<&'s str>, out: &mut String) {
        self.open.push(pattern);
        self.write_pattern(pattern, out);
        self.open.pop();
    }

    /// Writes a pattern; tells whether its own text fitted. A placeable that failed has left its fallback already.
    fn write_pattern(&mut self, pattern: &'s ast::Pattern<&'s str>, out: &mut String) -> bool {
        for element in &pattern.elements {
            if self.is_stopped {
                break;
            }
            match element {
                PatternElement::TextElement { value } if !self.push(value, out) => return false,
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression } => self.write_placeable(expression, out),
            }
        }
        true
    }

    /// Writes what stands between braces.
    pub(super) fn write_placeable(&mut self, expression: &'s Expression<&'s str>, out: &mut String) {
        let entered = self.budget.placeable().and_then(|()| self.budget.enter());
        if let Err(error) = entered {
            self.stop(error);
            self.push_fallback(fallback::source(expression), out);
            return;
        }
        match expression {
            Expression::Inline(inline) => self.write_inline(inline, out),
            Expression::Select { selector, variants } => {
                let chosen = self.select(selector, variants);
                let has_fitted = chosen.is_some_and(|variant| self.write_pattern(&variant.value, out));
                if !has_fitted {
                    self.push_fallback(selector, out);
                }
            }
        }
        self.budget.leave();
    }

    fn write_inline(&mut self, inline: &'s InlineExpression<&'s str>, out: &mut String) {
        match inline {
            InlineExpression::Placeable { expression } => self.write_placeable(expression, out),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                self.write_reference(inline, out);
            }
            _ => {
                let value = self.value(inline);
                let is_written = self.text_of(value, inline).is_some_and(|text| self.push(&text, out));
                if !is_written {
                    self.push_fallback(inline, out);
                }
            }
        }
    }

    /// Writes a message or Fluent term, or an attribute of it.
    pub(super) fn write_reference(&mut self, inline: &'s InlineExpression<&'s str>, out: &mut String) {
        let found = self.referenced(inline).and_then(|pattern| {
            let is_open = self.open.iter().any(|open| std::ptr::eq(*open, pattern));
            if is_open { Err(FormatError::Cyclic(fallback::name(inline))) } else { Ok(pattern) }
        });
        let pattern = match found {
            Ok(pattern) => pattern,
            Err(error) => {
                self.report(error);
                self.push_fallback(inline, out);
                return;
            }
        };
        let outside = match inline {
            InlineExpression::TermReference { arguments, .. } => {
                let named = self.named(arguments.as_ref());
                Some(std::mem::replace(&mut self.arguments, Arguments::Term(Rc::new(named))))
            }
            _ => None,
        };
        self.open.push(pattern);
        let has_fitted = self.write_pattern(pattern, out);
        self.open.pop();
        if let Some(outside) = outside {
            self.arguments = outside;
        }
        if !has_fitted {
            self.push_fallback(inline, out);
        }
    }

    fn referenced(
        &mut self,
        inline: &'s InlineExpression<&'s str>,
    ) -> Result<&'s ast::Pattern<&'s str>, FormatError> {
        let (value, attributes, attribute) = match inline {
            InlineExpression::MessageReference { id, attribute } => {
                let found = self.bundle.messages.get(id.name);
                let message = found.ok_or_else(|| FormatError::UnknownMessage(readable(id.name)))?;
                (message.value.as_ref(), &message.attributes, attribute)
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                let found = self.bundle.terms.get(id.name);
                let term = found.ok_or_else(|| FormatError::UnknownTerm(readable(id.name)))?;
                (Some(&term.value), &term.attributes, attribute)
            }
            _ => return Err(FormatError::bad_value(fallback::name(inline), "is no message and no term")),
        };
        let Some(attribute) = attribute else {
            let owner = fallback::name(inline);
            return value.ok_or_else(|| {
                FormatError::bad_value(owner, "has attributes, but no text of its own: name the attribute")
            });
        };
        self.budget.steps(attributes.len())?;
        let found = attributes.iter().find(|candidate| candidate.id.name == attribute.name);
        found.map(|found| &found.value).ok_or_else(|| FormatError::UnknownAttribute {
            owner: fallback::owner(inline),
            attribute: readable(attribute.name),
        })
    }

    /// The variant that a selector chooses: the first whose key fits, else the default.
    fn select(
        &mut self,
        selector: &'s InlineExpression<&'s str>,
        variants: &'s [ast::Variant<&'s str>],
    ) -> Option<&'s ast::Variant<&'s str>> {
        let value = self.value(selector);
        if let Err(error) = self.budget.steps(variants.len()) {
            self.stop(error);
        }
        if self.is_stopped {
            return None;
        }
        let category = match &value {
            FluentValue::Number(number) => self.numbers.category(number).map_err(|e| self.report(e)).ok(),
            _ => None,
        };
        let fits = |variant: &&ast::Variant<&str>| match (&variant.key, &value) {
            (VariantKey::Identifier { name }, FluentValue::String(text)) => text == name,
            (VariantKey::Identifier { name }, FluentValue::Number(_)) => category == Some(*name),
            (VariantKey::NumberLiteral { value: key }, FluentValue::Number(number)) => {
                number::literal(key).is_ok_and(|key| same(&key, number))
            }
            _ => false,
        };
        let chosen = variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default));
        if chosen.is_none() {
            self.report(FormatError::bad_value("{ … -> … }", "has no variant marked with *"));
        }
        chosen
    }

    /// Writes a piece of text, whole or not at all; tells whether it fitted.
    fn push(&mut self, text: &str, out: &mut String) -> bool {
        let room = self.budget.bytes(text.len());
        match room {
            Ok(()) => out.push_str(text),
            Err(error) => self.stop(error),
        }
        !self.is_stopped
    }

    /// Writes `{name}` in place of what failed, as far as there is room.
    fn push_fallback(&mut self, inline: &InlineExpression<&str>, out: &mut String) {
        let name = fallback::name(inline);
        if self.budget.bytes(name.len() + 2).is_ok() {
            out.push('{');
            out.push_str(&name);
            out.push('}');
        }
    }

    /// Tells what went wrong; a bound that is met ends the walk.
    pub(super) fn report(&mut self, error: FormatError) {
        let is_bound =
            matches!(error, FormatError::TooDeep | FormatError::TooManyPlaceables | FormatError::TooLong);
        if is_bound {
            self.stop(error);
        } else if self.errors.len() < MAX_ERRORS {
            self.errors.push(error);
        }
    }

    pub(super) fn stop(&mut self, error: FormatError) {
        if !self.is_stopped {
            self.is_stopped = true;
            self.errors.push(error);
        }
    }
}

/// Whether two numbers are the same, whatever their options: `[1]` is chosen by 1.0 too.
fn same(a: &FluentNumber, b: &FluentNumber) -> bool {
    a.value.partial_cmp(&b.value) == Some(std::cmp::Ordering::Equal)
}
