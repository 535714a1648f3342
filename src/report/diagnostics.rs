//! Diagnostics as text: the sentence, the place with its line, the next step.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::talk::visible;
use crate::diagnostic::{Counts, Diagnostic, Fix, Severity};
use crate::span::Span;
use crate::text::words::{is_invisible, turns_direction};

/// Widest line of a terminal that is filled, in columns.
const WIDTH: usize = 110;

/// Longest mark, in characters.
const MARK: usize = 60;

/// Longest sentence, in characters.
const SENTENCE: usize = 500;

/// Most findings of one kind in one file that are shown; more of them are one mistake, and nobody reads them.
const SHOWN: usize = 10;

/// Renders diagnostics for people. They carry colours, which [`super::talk()`] takes out where no terminal listens.
pub fn diagnostics<'a>(all: impl IntoIterator<Item = &'a Diagnostic>) -> String {
    let renderer = Renderer::styled().decor_style(DecorStyle::Unicode).term_width(WIDTH);
    let mut text = String::new();
    let mut counts: BTreeMap<(&Path, &str), usize> = BTreeMap::new();
    for diagnostic in all {
        let count = counts.entry((&diagnostic.place.path, diagnostic.code)).or_default();
        *count += 1;
        if *count <= SHOWN {
            text.push_str(&one(&renderer, diagnostic));
            text.push_str("\n\n");
        }
    }
    for ((path, code), count) in counts.into_iter().filter(|(_, count)| *count > SHOWN) {
        let path = visible(&path.display().to_string());
        let _ = writeln!(
            text,
            "{path}: {} more of [{code}]. “horo check --format json” lists them all.\n",
            count - SHOWN
        );
    }
    text
}

fn one(renderer: &Renderer, diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let path = visible(&diagnostic.place.path.display().to_string());
    let message = readable(&diagnostic.message);
    let title = level.primary_title(message.as_str()).id(diagnostic.code);
    let hint = diagnostic.hint.as_deref().map(readable);
    let mut group = match &diagnostic.place.at {
        Some(at) => {
            let mark = AnnotationKind::Primary.span(shortened(&at.line, &at.span));
            let snippet = Snippet::source(at.line.as_str()).line_start(at.start.line).annotation(mark);
            if at.line[..at.span.start].chars().count() + 1 == at.start.column {
                title.element(snippet.path(path.as_str()))
            } else {
                // Only a part of the line is shown, so the snippet does not know the column.
                let origin = Origin::path(path.as_str()).line(at.start.line).char_column(at.start.column);
                title.element(origin).element(snippet)
            }
        }
        None => title.element(Origin::path(path.as_str())),
    };
    if let Some(hint) = &hint {
        group = group.element(Level::HELP.message(hint.as_str()));
    }
    let mend = diagnostic.fix.as_deref().map(mend);
    if let Some(mend) = &mend {
        group = group.element(Level::HELP.message(mend.as_str()));
    }
    renderer.render(&[group])
}

/// What `horo check --fix` would do.
fn mend(fix: &Fix) -> String {
    format!("“horo check --fix” writes {} for {}.", quoted(&fix.replacement), quoted(&fix.old))
}

/// A finding that was mended, on one line: place, rule, what was and what is.
pub fn mended(diagnostic: &Diagnostic) -> String {
    let place = visible(&diagnostic.place.to_string());
    let (old, new) =
        diagnostic.fix.as_deref().map(|fix| (quoted(&fix.old), quoted(&fix.replacement))).unwrap_or_default();
    format!("{place}: {old} → {new} [{}]\n", diagnostic.code)
}

/// A short text between quotation marks, with characters that nobody sees as their numbers.
fn quoted(text: &str) -> String {
    let is_unseen =
        |c: char| c.is_control() || c.is_whitespace() && c != ' ' || is_invisible(c) || turns_direction(c);
    let shown: String = text
        .chars()
        .take(MARK)
        .map(|c| if is_unseen(c) { format!("⟨U+{:04X}⟩", u32::from(c)) } else { c.to_string() })
        .collect();
    if shown.is_empty() { "nothing".into() } else { format!("“{shown}”") }
}

/// A sentence as it is shown; what it quotes from a file may be of any length.
fn readable(sentence: &str) -> String {
    let mut shown = visible(sentence);
    if let Some((end, _)) = shown.char_indices().nth(SENTENCE) {
        shown.truncate(end);
        shown.push('…');
    }
    shown
}

/// A mark that leaves the line room: a paragraph that is marked as a whole is marked where it begins.
fn shortened(line: &str, span: &Span) -> Span {
    let end = line[span.clone()].char_indices().nth(MARK).map_or(span.end, |(at, _)| span.start + at);
    span.start..end
}

/// “2 errors, 1 warning”, or nothing.
pub fn summary(counts: Counts) -> String {
    let Counts { errors, warnings, notes } = counts;
    let parts = [(errors, "error", "errors"), (warnings, "warning", "warnings"), (notes, "note", "notes")];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|part| part.0 > 0)
        .map(|(count, one, many)| format!("{count} {}", if count == 1 { one } else { many }))
        .collect();
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;
    use crate::span::LineIndex;

    #[test]
    fn a_finding_shows_its_place_its_line_and_its_next_step() {
        let text = "a\nдве думи\n";
        let place = Place::span(Path::new("x.ftl"), &LineIndex::new(text), &(9..17));
        let told = Diagnostic::error("syntax", place, "wrong").hint("Mend it.");
        let shown = anstream::adapter::strip_str(&diagnostics([&told])).to_string();
        for part in ["error[syntax]: wrong", "x.ftl:2:5\n", "2 │ две думи\n", "━━━━\n", "help: Mend it."]
        {
            assert!(shown.contains(part), "{part} in\n{shown}");
        }
    }

    #[test]
    fn a_place_far_inside_a_line_keeps_its_column() {
        let text = format!("{}ab", "x ".repeat(600));
        let place = Place::span(Path::new("x.ftl"), &LineIndex::new(&text), &(1200..1202));
        let told = Diagnostic::error("syntax", place, "wrong".repeat(1000));
        let shown = anstream::adapter::strip_str(&diagnostics([&told])).to_string();
        assert!(shown.contains("x.ftl:1:1201\n") && shown.len() < 1500, "{shown}");
    }

    #[test]
    fn a_thousand_findings_of_one_kind_are_one_mistake() {
        let one = Diagnostic::error("syntax", Place::file(Path::new("x.ftl")), "wrong");
        let all = vec![one; 1000];
        let shown = anstream::adapter::strip_str(&diagnostics(&all)).to_string();
        assert_eq!(shown.matches("wrong").count(), SHOWN);
        assert!(shown.contains("x.ftl: 990 more of [syntax]"), "{shown}");
    }

    #[test]
    fn the_name_of_a_file_cannot_steer_the_terminal() {
        let told = Diagnostic::error("syntax", Place::file(Path::new("a\u{1b}]0;b\nc.txt")), "wrong");
        assert!(!anstream::adapter::strip_str(&diagnostics([&told])).to_string().contains('\u{1b}'));
        assert!(diagnostics([&told]).contains("a␛]0;b c.txt"));
    }
}
