//! What a check has to say: a rule's code, where in the target, one sentence, a next step, and sometimes a mend.

use crate::check::rules::severity_of;
use crate::diagnostic::Severity;
use crate::span::Span;

/// One thing to say about a target message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's stable name; every one stands in [`RULES`](super::RULES).
    pub code: &'static str,
    /// How much it matters for the release.
    pub severity: Severity,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do next.
    pub hint: Option<String>,
    /// Bytes of the target's origin.
    pub span: Span,
    /// A mend that cannot change the meaning.
    pub fix: Option<Fix>,
}

/// Bytes of the target's origin and what to put in their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The bytes to replace.
    pub span: Span,
    /// The new text.
    pub replacement: String,
}

impl Finding {
    /// A finding of a rule; how much it matters is the rule's.
    pub(super) fn new(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        let severity = severity_of(code);
        Finding { code, severity, message: message.into(), hint: None, span, fix: None }
    }

    /// The same with a next step.
    pub(super) fn hint(self, hint: impl Into<String>) -> Self {
        Finding { hint: Some(hint.into()), ..self }
    }

    /// The same with a mend of the marked bytes.
    pub(super) fn mended(self, replacement: impl Into<String>) -> Self {
        let fix = Fix { span: self.span.clone(), replacement: replacement.into() };
        Finding { fix: Some(fix), ..self }
    }
}
