//! Diagnostics as text: the sentence, the place with its line, the next step.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::talk::visible;
use crate::diagnostic::{Diagnostic, Severity};
use crate::span::Span;

/// Widest line of a terminal that is filled, in columns.
const WIDTH: usize = 110;

/// Longest mark, in characters.
const MARK: usize = 60;

/// Renders diagnostics for people. With `styled` they carry colours, which [`super::talk()`] takes out where no terminal
/// listens.
pub fn diagnostics<'a>(all: impl IntoIterator<Item = &'a Diagnostic>) -> String {
    let renderer = Renderer::styled().decor_style(DecorStyle::Unicode).term_width(WIDTH);
    let mut text = String::new();
    for diagnostic in all {
        text.push_str(&one(&renderer, diagnostic));
        text.push_str("\n\n");
    }
    text
}

fn one(renderer: &Renderer, diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let path = diagnostic.place.path.display().to_string();
    let message = visible(&diagnostic.message);
    let title = level.primary_title(message.as_str()).id(diagnostic.code);
    let hint = diagnostic.hint.as_deref().map(visible);
    let mut group = match &diagnostic.place.at {
        Some(at) => {
            let mark = AnnotationKind::Primary.span(shortened(&at.line, &at.span));
            title.element(
                Snippet::source(at.line.as_str())
                    .line_start(at.start.line)
                    .path(path.as_str())
                    .annotation(mark),
            )
        }
        None => title.element(annotate_snippets::Origin::path(path.as_str())),
    };
    if let Some(hint) = &hint {
        group = group.element(Level::HELP.message(hint.as_str()));
    }
    renderer.render(&[group])
}

/// A mark that leaves the line room: a paragraph that is marked as a whole is marked where it begins.
fn shortened(line: &str, span: &Span) -> Span {
    let end = line[span.clone()].char_indices().nth(MARK).map_or(span.end, |(at, _)| span.start + at);
    span.start..end
}

/// “2 errors, 1 warning”, or nothing.
pub fn summary<'a>(all: impl IntoIterator<Item = &'a Diagnostic>) -> String {
    let mut counts = [0usize; 3];
    for diagnostic in all {
        counts[diagnostic.severity as usize] += 1;
    }
    let [notes, warnings, errors] = counts;
    let parts = [(errors, "error", "errors"), (warnings, "warning", "warnings"), (notes, "note", "notes")];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|part| part.0 > 0)
        .map(|(count, one, many)| format!("{count} {}", if count == 1 { one } else { many }))
        .collect();
    parts.join(", ")
}
