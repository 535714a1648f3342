//! Exceptions: a comment `# ok: <code> <reason>` above a message says that a finding of it is right as it is.
//!
//! What keeps a release from harm (syntax, markup, placeables, addresses, unseen characters) cannot be excepted. An
//! exception that excepts nothing is told, so that none outlives what it was written for.

use crate::check::rules::RULES;
use crate::diagnostic::{Said, Severity};
use crate::span::Span;

/// Errors that a person may overrule: they are judgements of language, and a text may quote what they forbid.
const OVERRULED: [&str; 7] = [
    "code-changed",
    "cyrillic-left",
    "funding-missing",
    "homoglyph",
    "mojibake",
    "phone-changed",
    "wrong-language",
];

/// The rule that needs a dictionary.
const SPELLING: &str = "spelling";

/// What comes before the code in a comment's line.
const MARK: &str = "ok:";

/// The exceptions of a message, and whether they were needed.
#[derive(Clone, Debug, Default)]
pub struct Exceptions<'a> {
    list: Vec<Exception<'a>>,
}

#[derive(Clone, Debug)]
struct Exception<'a> {
    code: &'a str,
    span: Span,
    is_used: bool,
}

/// What is to be said about an exception itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark<'a> {
    /// The rule: `exception-unused`, `exception-unknown` or `exception-refused`.
    pub rule: &'static str,
    /// The code that was excepted.
    pub code: &'a str,
    /// Where the code stands, in bytes of the file.
    pub span: Span,
}

impl<'a> Exceptions<'a> {
    /// Reads the exceptions of a message's comment, which begins at a byte of its file.
    pub fn read(comment: &'a str, start: usize) -> Self {
        let mut list = Vec::new();
        let mut at = start;
        for line in comment.split_inclusive('\n') {
            let text = line.trim_start_matches('#').trim_start();
            if let Some(rest) = text.strip_prefix(MARK) {
                let rest = rest.trim_start();
                let code = rest.split_whitespace().next().unwrap_or_default();
                let code_at = at + line.len() - rest.len();
                list.push(Exception { code, span: code_at..code_at + code.len(), is_used: false });
            }
            at += line.len();
        }
        Exceptions { list }
    }

    /// Whether a finding is excepted; the exception then was of use.
    pub fn allow(&mut self, code: &str, severity: Severity) -> bool {
        let mut is_allowed = false;
        for exception in self.list.iter_mut().filter(|exception| exception.code == code) {
            exception.is_used = true;
            is_allowed = severity < Severity::Error || OVERRULED.contains(&code);
        }
        is_allowed
    }

    /// Whether the message has none, as most.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// What is to be said about the exceptions themselves, when every finding has been asked about.
    pub fn remarks(&self) -> Vec<Remark<'a>> {
        let remark = |exception: &Exception<'a>| {
            let rule = RULES.iter().find(|rule| rule.code == exception.code);
            let rule = match rule {
                Some(rule) if !may_be_excepted(rule.code, rule.severity) => "exception-refused",
                _ if exception.is_used => return None,
                // Spelling is looked at by itself, and not everywhere.
                Some(rule) if rule.code == SPELLING => return None,
                Some(_) => "exception-unused",
                // The glossary's findings are named so, and known there.
                None if exception.code.starts_with("term-") => "exception-unused",
                None => "exception-unknown",
            };
            Some(Remark { rule, code: exception.code, span: exception.span.clone() })
        };
        self.list.iter().filter_map(remark).collect()
    }
}

impl Remark<'_> {
    /// What is wrong, and what to do next.
    pub fn said(&self) -> Said {
        Said::new(self.rule).with("code", self.code)
    }
}

/// Whether a person may overrule a rule.
pub fn may_be_excepted(code: &str, severity: Severity) -> bool {
    severity < Severity::Error || OVERRULED.contains(&code)
}
