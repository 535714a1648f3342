//! Expressions as values: what selectors compare, what functions and terms are given, what a placeable shows.
//!
//! A value is Fluent's own ([`FluentValue`]): a text, a number with its options, or a day. An expression that failed is
//! [`FluentValue::Error`], and that has been told already; an argument that a term was not given is
//! [`FluentValue::None`], which is told only when it is written.

use std::borrow::Cow;

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::{self, Expression, InlineExpression};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::date::DateForm;
use super::error::{FormatError, readable};
use super::limits::MAX_BYTES;
use super::resolver::{Arguments, MAX_ERRORS, Scope};
use super::{call, date, fallback, number};

impl<'s> Scope<'s> {
    /// The value of an expression in a selector or an argument, or of anything that is not a reference to a text.
    pub(super) fn value(&mut self, inline: &'s InlineExpression<&'s str>) -> FluentValue<'s> {
        if self.is_stopped {
            return FluentValue::Error;
        }
        if let Err(error) = self.budget.steps(1) {
            return self.fail(error);
        }
        match inline {
            InlineExpression::StringLiteral { value } => self.string(value),
            InlineExpression::NumberLiteral { value } => match number::literal(value) {
                Ok(number) => number.into(),
                Err(error) => self.fail(error),
            },
            InlineExpression::VariableReference { id } => self.variable(id.name),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                self.text_value(inline)
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.deeper(|scope| scope.call(id.name, arguments))
            }
            InlineExpression::Placeable { expression } => match &**expression {
                Expression::Inline(inner) => self.deeper(|scope| scope.value(inner)),
                Expression::Select { .. } => {
                    let mut text = String::new();
                    self.write_placeable(expression, &mut text);
                    text.into()
                }
            },
        }
    }

    /// Whatever may lead back to [`Scope::value`] goes through here or through a placeable: that bounds the recursion.
    fn deeper(&mut self, resolve: impl FnOnce(&mut Self) -> FluentValue<'s>) -> FluentValue<'s> {
        if let Err(error) = self.budget.enter() {
            return self.fail(error);
        }
        let value = resolve(self);
        self.budget.leave();
        value
    }

    /// A referenced text as a value. One with an error in it is no value: it must not be compared with a key.
    fn text_value(&mut self, inline: &'s InlineExpression<&'s str>) -> FluentValue<'s> {
        let mut text = String::new();
        let n_errors = self.errors.len();
        self.write_reference(inline, &mut text);
        let has_failed = self.errors.len() > n_errors || self.errors.len() >= MAX_ERRORS;
        if has_failed { FluentValue::Error } else { text.into() }
    }

    fn string(&mut self, literal: &'s str) -> FluentValue<'s> {
        if literal.len() > MAX_BYTES {
            self.stop(FormatError::TooLong);
            return FluentValue::Error;
        }
        let text = unescape_unicode_to_string(literal);
        let n_unknown = |text: &str| text.matches(char::REPLACEMENT_CHARACTER).count();
        if matches!(text, Cow::Owned(_))
            && n_unknown(&text) > n_unknown(literal)
            && !literal.to_ascii_uppercase().contains("FFFD")
        {
            let problem =
                "has an escape that names no character: write \\u and four digits, or the character";
            self.report(FormatError::bad_value(format!("“{}”", readable(literal)), problem));
        }
        FluentValue::String(text)
    }

    fn variable(&mut self, name: &'s str) -> FluentValue<'s> {
        let found = match &self.arguments {
            Arguments::Message(args) => args.and_then(|args| args.get(name)).map(borrowed),
            // A term's argument that is not given is no error: the default variant is meant.
            Arguments::Term(args) => Some(args.get(name).cloned().unwrap_or(FluentValue::None)),
        };
        found.unwrap_or_else(|| self.fail(FormatError::UnknownVariable(readable(name))))
    }

    fn call(&mut self, name: &'s str, arguments: &'s ast::CallArguments<&'s str>) -> FluentValue<'s> {
        if name != "NUMBER" && name != "DATETIME" {
            return self.fail(FormatError::UnknownFunction(readable(name)));
        }
        let Some(first) = arguments.positional.first() else {
            let problem = "needs a value in its brackets, such as a variable";
            return self.fail(FormatError::bad_value(format!("{name}()"), problem));
        };
        let value = match self.value(first) {
            // `fluent` has no place for “not given”; in a call it is an error like any other.
            FluentValue::None => self.fail(unknown_variable(first)),
            value => value,
        };
        let named = self.named(Some(arguments));
        let mut errors = Vec::new();
        let result = if name == "NUMBER" {
            call::number(&value, &named, &mut errors).map(FluentValue::from)
        } else {
            let asked = call::date(&value, &named, &mut errors);
            asked.and_then(|(day, form)| date::write(self.bundle.locale, day, form)).map(FluentValue::from)
        };
        for error in errors {
            self.report(error);
        }
        result.unwrap_or(FluentValue::Error)
    }

    pub(super) fn named(&mut self, arguments: Option<&'s ast::CallArguments<&'s str>>) -> FluentArgs<'s> {
        let named = arguments.map_or(&[][..], |arguments| &arguments.named);
        let mut values = FluentArgs::new();
        for (n, argument) in named.iter().enumerate() {
            // `FluentArgs` keeps its names sorted, so that each new one may move all before it.
            if let Err(error) = self.budget.steps(n) {
                self.stop(error);
            }
            let value = self.value(&argument.value);
            if self.is_stopped {
                break;
            }
            values.set(argument.name.name, value);
        }
        values
    }

    /// What a value looks like in the text; `None` when it has no look, which has been told.
    pub(super) fn text_of(
        &mut self,
        value: FluentValue<'s>,
        inline: &'s InlineExpression<&'s str>,
    ) -> Option<Cow<'s, str>> {
        let text = match &value {
            FluentValue::String(_) => None,
            FluentValue::Number(number) => Some(self.numbers.write(number)),
            FluentValue::Custom(_) => {
                let day = call::as_day(&value);
                let text = day.and_then(|day| date::write(self.bundle.locale, day, DateForm::PLAIN));
                Some(text.ok_or_else(|| {
                    FormatError::bad_value(fallback::name(inline), "is neither a text, a number nor a date")
                }))
            }
            FluentValue::None => Some(Err(unknown_variable(inline))),
            FluentValue::Error => return None,
        };
        match (text, value) {
            (None, FluentValue::String(text)) => Some(text),
            (Some(text), _) => text.map(Cow::Owned).map_err(|error| self.report(error)).ok(),
            (None, _) => None,
        }
    }

    fn fail(&mut self, error: FormatError) -> FluentValue<'s> {
        self.report(error);
        FluentValue::Error
    }
}

/// A value of the caller's, without copying its text.
fn borrowed<'s>(value: &'s FluentValue<'s>) -> FluentValue<'s> {
    match value {
        FluentValue::String(text) => FluentValue::String(Cow::Borrowed(text)),
        other => other.clone(),
    }
}

fn unknown_variable(inline: &InlineExpression<&str>) -> FormatError {
    FormatError::UnknownVariable(fallback::name(inline).trim_start_matches('$').to_owned())
}
