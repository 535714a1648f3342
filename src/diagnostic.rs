//! What horo tells a person about content: a stable code, a severity, a place, one sentence and a next step.
//!
//! Faulty content is a value and never an error: it stands beside the good content. A [`Diagnostic`] carries the line
//! it speaks of, so that it can be shown without opening the file again.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize, Serializer};

use crate::span::{LineIndex, Position, Span};

/// How much a finding matters for the release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Says something worth knowing; nothing has to be done.
    Note,
    /// Should be looked at by a person; does not hold the article back.
    Warning,
    /// Holds the article back until it is mended.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}

/// The part of a file that a diagnostic speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, relative to the project's folder.
    pub path: PathBuf,
    /// Its first character; `None` when the file as a whole is meant. Boxed, so that a finding stays small enough to be
    /// handed up as the `Err` of a `Result`.
    pub at: Option<Box<Marked>>,
}

/// A marked stretch of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// Where it begins.
    pub start: Position,
    /// The line, without its break; of a very long one the part around the mark.
    pub line: String,
    /// The marked bytes of that text; a mark over several lines ends with the first.
    pub span: Span,
}

/// How many bytes of a line are kept on both sides of where a mark begins. A paragraph is one line, and a hostile file
/// can be: neither may be copied for each finding in it.
const KEPT: usize = 400;

impl Place {
    /// A file as a whole.
    pub fn file(path: &Path) -> Self {
        Place { path: path.to_owned(), at: None }
    }

    /// A span of a file's text.
    pub fn span(path: &Path, lines: &LineIndex<'_>, span: &Span) -> Self {
        let start = lines.position(span.start);
        let (text, line) = (lines.text(), lines.line_span(start.line));
        let from = span.start.clamp(line.start, line.end);
        let begin = text.floor_char_boundary(from.saturating_sub(KEPT)).max(line.start);
        let end = text.ceil_char_boundary((from + KEPT).min(line.end));
        let to = span.end.clamp(from, end);
        let marked = Marked { start, line: text[begin..end].to_owned(), span: from - begin..to - begin };
        Place { path: path.to_owned(), at: Some(Box::new(marked)) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        match &self.at {
            Some(at) => write!(f, ":{}:{}", at.start.line, at.start.column),
            None => Ok(()),
        }
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Plain<'a> {
            path: &'a Path,
            #[serde(skip_serializing_if = "Option::is_none")]
            line: Option<usize>,
            #[serde(skip_serializing_if = "Option::is_none")]
            column: Option<usize>,
        }
        let (line, column) = match &self.at {
            Some(at) => (Some(at.start.line), Some(at.start.column)),
            None => (None, None),
        };
        Plain { path: &self.path, line, column }.serialize(serializer)
    }
}

/// One finding about content, for a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Stable name of the rule, such as `number-missing`; listed in docs/checks.md.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where to look.
    #[serde(flatten)]
    pub place: Place,
    /// What is wrong, in one sentence that a translator understands.
    pub message: String,
    /// What to do next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The same as the catalogues of all languages know it; `None` for what is only said in English. Boxed, too.
    #[serde(skip)]
    pub said: Option<Box<Said>>,
    /// A mend of the file that cannot change what the text means. Boxed for the same reason as the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<Box<Fix>>,
}

/// What is to be said, whatever the language: a sentence of the catalogues by its name, and what it speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The message's id in the catalogues.
    pub id: &'static str,
    /// What is filled in, by name.
    pub args: Vec<(&'static str, String)>,
}

impl Said {
    /// A sentence into which nothing is filled.
    pub fn new(id: &'static str) -> Self {
        Said { id, args: Vec::new() }
    }

    /// The same with something to fill in.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

impl From<&'static str> for Said {
    fn from(id: &'static str) -> Self {
        Said::new(id)
    }
}

/// Bytes of a file, and what to put in their place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fix {
    /// The bytes to replace.
    #[serde(flatten)]
    pub span: Span,
    /// What stands there.
    #[serde(skip)]
    pub old: String,
    /// The new text.
    pub replacement: String,
}

impl Diagnostic {
    /// A finding that holds the article back.
    pub fn error(code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            severity: Severity::Error,
            place,
            message: message.into(),
            hint: None,
            said: None,
            fix: None,
        }
    }

    /// A finding that a person should look at.
    pub fn warning(code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(code, place, message) }
    }

    /// A finding that is only worth knowing.
    pub fn note(code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Diagnostic { severity: Severity::Note, ..Diagnostic::error(code, place, message) }
    }

    /// The same with a next step.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Diagnostic { hint: Some(hint.into()), ..self }
    }

    /// Whether it holds the article back.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Findings by severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// That hold the article back.
    pub errors: usize,
    /// That a person should look at.
    pub warnings: usize,
    /// That are only worth knowing.
    pub notes: usize,
}

impl Counts {
    /// Counts findings.
    pub fn of<'d>(all: impl IntoIterator<Item = &'d Diagnostic>) -> Counts {
        let mut counts = Counts::default();
        for diagnostic in all {
            match diagnostic.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Note => counts.notes += 1,
            }
        }
        counts
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Counts) -> Counts {
        Counts {
            errors: self.errors + other.errors,
            warnings: self.warnings + other.warnings,
            notes: self.notes + other.notes,
        }
    }

    /// What is left when some of them are taken away.
    #[must_use]
    pub fn without(self, some: Counts) -> Counts {
        Counts {
            errors: self.errors.saturating_sub(some.errors),
            warnings: self.warnings.saturating_sub(some.warnings),
            notes: self.notes.saturating_sub(some.notes),
        }
    }

    /// Whether there is nothing to be told.
    pub fn is_silent(self) -> bool {
        self == Counts::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_told_as_editors_expect_it() {
        let text = "едно\nдве {думи\n";
        let lines = LineIndex::new(text);
        let brace = text.find('{').unwrap();
        let place = Place::span(Path::new("locales/de/a.ftl"), &lines, &(brace..brace + 1));
        assert_eq!(place.to_string(), "locales/de/a.ftl:2:5");
        let at = place.at.unwrap();
        assert_eq!(&at.line[at.span], "{");
    }

    #[test]
    fn of_a_very_long_line_only_the_part_around_the_mark_is_kept() {
        let text = "дума ".repeat(100_000);
        let lines = LineIndex::new(&text);
        for start in [0, 9, 450_000, text.len()] {
            let at = Place::span(Path::new("x"), &lines, &(start..text.len())).at.unwrap();
            assert!(at.line.len() <= 2 * KEPT + 8, "{}", at.line.len());
            assert_eq!(at.line[at.span].chars().next(), text[start..].chars().next());
        }
    }

    #[test]
    fn a_mark_over_several_lines_ends_with_its_first() {
        let lines = LineIndex::new("ab\ncd\n");
        let at = Place::span(Path::new("x"), &lines, &(1..5)).at.unwrap();
        assert_eq!(&at.line[at.span], "b");
    }
}
