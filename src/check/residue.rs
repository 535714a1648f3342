//! What other formats leave behind: HTML entities, escape sequences, template syntax.
//!
//! None of it means anything in Fluent, and a partner's template engine might run it.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::check::characters::instead;
use crate::check::finding::Finding;
use crate::check::placeables;
use crate::check::reading::{Both, Text};
use crate::diagnostic::Said;
use crate::extract::markup;
use crate::extract::tags::Kind;
use crate::span::Span;

/// Looks at every text of the target, and at its comments and processing instructions.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    let source = both.source.marked.text();
    for tag in both.target.tags.iter().filter(|tag| tag.kind == Kind::Foreign) {
        let written = &both.target.marked.text()[tag.span.clone()];
        if !source.contains(written) {
            let start: String = written.chars().take(20).collect();
            template(&start, both.target.marked.origin(&tag.span), found);
        }
    }
    for span in nested(both.target.pattern, both.target.origin) {
        if nested(both.source.pattern, both.source.origin).is_empty() {
            template("{{", span, found);
        }
    }
    for text in both.target.texts() {
        for &(at, c) in &text.words.signs {
            match c {
                '&' => entity(text, at, source, found),
                '\\' => escape(text, at, source, found),
                '{' | '%' | '#' | '<' => marks(text, at, source, found),
                _ => {}
            }
        }
    }
}

fn entity(text: &Text<'_>, at: usize, source: &str, found: &mut Vec<Finding>) {
    let rest = &text.text()[at..];
    let Some(end) = rest.bytes().take(12).position(|byte| byte == b';') else { return };
    let (written, name) = (&rest[..=end], &rest[1..end]);
    let named = || NAMED.iter().find(|pair| pair.0 == name).map(|pair| pair.1);
    let meant = markup::reference(name).or_else(named);
    let looks_named = name.len() >= 2 && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    if meant.is_none() && !looks_named || source.contains(written) {
        return;
    }
    let span = at..at + end + 1;
    let finding =
        |said: Said| Finding::new("html-entity", text.view.origin(&span), said.with("written", written));
    found.push(match meant {
        Some(meant) => {
            let finding = finding(Said::new("html-entity").with("meant", meant));
            let is_safe = text.view.is_verbatim(&span)
                && !matches!(meant, '<' | '>' | '&' | '{' | '}' | '"' | '\'' | '\u{ad}');
            if is_safe { finding.mended(meant) } else { finding }
        }
        None => finding(Said::new("html-entity-unknown")),
    });
}

/// What people write besides the references that HTML itself needs.
const NAMED: [(&str, char); 14] = [
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("bdquo", '„'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("euro", '€'),
    ("copy", '©'),
    ("shy", '\u{ad}'),
];

fn escape(text: &Text<'_>, at: usize, source: &str, found: &mut Vec<Finding>) {
    let next = text.text().as_bytes().get(at + 1);
    if !matches!(next, Some(b'n' | b't' | b'r' | b'u' | b'U' | b'x' | b'"' | b'\'' | b'\\'))
        || source.contains('\\')
    {
        return;
    }
    let span = at..at + 2;
    let written = &text.text()[span.clone()];
    let said = Said::new("escape-sequence").with("written", written);
    let finding = Finding::new("escape-sequence", text.view.origin(&span), said);
    let meant = match next {
        Some(b'n' | b't' | b'r') => instead(text.text(), &span, true),
        Some(b'\'') => Some("'"),
        _ => None,
    };
    found.push(match meant {
        Some(meant) if text.view.is_verbatim(&span) => finding.mended(meant),
        _ => finding,
    });
}

fn marks(text: &Text<'_>, at: usize, source: &str, found: &mut Vec<Finding>) {
    const MARKS: [&str; 10] = ["{{", "{%", "{#", "%}", "#{", "<%", "<?", "<!--", "%{", "{$"];
    let rest = &text.text()[at..];
    let Some(mark) = MARKS.iter().find(|mark| rest.starts_with(**mark)) else { return };
    if !source.contains(mark) {
        template(mark, text.view.origin(&(at..at + mark.len())), found);
    }
}

fn template(written: &str, span: Span, found: &mut Vec<Finding>) {
    found.push(Finding::new("template-syntax", span, Said::new("template-syntax").with("written", written)));
}

/// Placeables that hold nothing but a placeable: `{{ … }}`.
fn nested(pattern: &Pattern<&str>, origin: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::Placeable { .. }) => {
                spans.push(placeables::span_of(expression, origin));
            }
            Expression::Select { variants, .. } => {
                for variant in variants {
                    spans.extend(nested(&variant.value, origin));
                }
            }
            Expression::Inline(_) => {}
        }
    }
    spans
}
