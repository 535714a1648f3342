//! What a check has to say: a rule's code, where in the target, one sentence, a next step, and sometimes a mend.

use crate::check::rules::severity_of;
use crate::diagnostic::{Said, Severity};
use crate::span::Span;
use crate::wording;

/// One thing to say about a target message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's stable name; every one stands in [`RULES`](super::RULES).
    pub code: &'static str,
    /// How much it matters for the release.
    pub severity: Severity,
    /// What is wrong and what to do next, as the catalogues of all languages know it.
    pub said: Said,
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
    pub(super) fn new(code: &'static str, span: Span, said: impl Into<Said>) -> Self {
        let severity = severity_of(code);
        Finding { code, severity, said: said.into(), span, fix: None }
    }

    /// What is wrong and what to do next, in English.
    pub fn words(&self) -> (String, String) {
        wording::english(&self.said)
    }

    /// The same with a mend of the marked bytes.
    pub(super) fn mended(self, replacement: impl Into<String>) -> Self {
        let fix = Fix { span: self.span.clone(), replacement: replacement.into() };
        Finding { fix: Some(fix), ..self }
    }
}
