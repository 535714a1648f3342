//! What a memory has, and what came into it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::json;

use super::talk::visible;
use crate::exchange::tmx::{Unit, Why};
use crate::locale::Locale;
use crate::pipeline::Imported;

/// What came from a file, a line a language, and what did not and why.
pub fn imported(
    from: &str,
    source: Locale,
    imported: &[Imported],
    left_out: &BTreeMap<Why, (usize, usize)>,
) -> String {
    let mut text = String::new();
    for Imported { locale, path, joined } in imported {
        let mut parts = vec![format!("{} new", joined.n_new)];
        for (n, what) in [
            (joined.n_changed, "with another translation than before"),
            (joined.n_known, "known already"),
            (joined.n_repeated, "repeated"),
        ] {
            if n > 0 {
                parts.push(format!("{n} {what}"));
            }
        }
        let _ = writeln!(text, "{locale}: {}  →  {}", parts.join(", "), path.display());
    }
    if imported.is_empty() {
        let _ = writeln!(text, "{}: nothing came in", visible(from));
    }
    for (why, (n, line)) in left_out {
        let _ = writeln!(text, "    {n} × {}; first in line {line}", reason(why, source));
    }
    text
}

fn reason(why: &Why, source: Locale) -> String {
    match why {
        Why::NoSource => format!("left out: no text in {source}"),
        Why::NoTarget => "left out: no translation into a language of this project".into(),
        Why::Language(code) if code.is_empty() => "left out: texts in further languages".into(),
        Why::Language(code) => {
            format!("left out: a text in “{}”, no language of this project", visible(code))
        }
        Why::Second => "left out: a second text in the same language".into(),
        Why::Empty => "left out: an empty text".into(),
        Why::TooLong => "left out: a text longer than any message".into(),
        Why::Codes => "came without inline codes that horo has no tag for".into(),
        Why::Dates => "came without a date that cannot be read".into(),
    }
}

/// What a memory has for a text.
#[derive(Clone, Copy, Debug)]
pub struct Match<'a> {
    /// How alike the texts are, from 0 to 1.
    pub similarity: f64,
    /// The text with its translation.
    pub unit: &'a Unit,
    /// Whether its paragraph is gone from its article.
    pub is_aside: bool,
}

/// What a memory has for a text, the best first.
pub fn matches(source: Locale, found: &[Match<'_>]) -> String {
    let mut text = String::new();
    for Match { similarity, unit, is_aside } in found {
        let made = unit.standing.map(|(made_by, state)| format!("  {}, {}", state.name(), made_by.name()));
        let by = name(unit).map(|name| format!(", {}", visible(name))).unwrap_or_default();
        // Nothing that differs is shown as the same.
        let _ = writeln!(
            text,
            "{:>3.0} %  {}{}{by}{}",
            (similarity * 100.0).floor(),
            visible(&unit.origin),
            made.unwrap_or_default(),
            if *is_aside { ", put aside" } else { "" }
        );
        let _ = writeln!(text, "       {source}  {}", visible(&unit.source));
        let _ = writeln!(text, "       {}  {}\n", unit.locale, visible(&unit.target));
    }
    text
}

/// The same for programs, an object a line.
pub fn matches_json(found: &[Match<'_>]) -> String {
    let mut text = String::new();
    for Match { similarity, unit, is_aside } in found {
        let object = json!({
            "similarity": similarity,
            "source": unit.source,
            "target": unit.target,
            "origin": unit.origin,
            "is_sentence": unit.is_sentence,
            "state": unit.standing.map(|(_, state)| state.name()),
            "made_by": unit.standing.map(|(made_by, _)| made_by.name()),
            "by": name(unit),
            "is_put_aside": is_aside,
        });
        let _ = writeln!(text, "{object}");
    }
    text
}

/// Who answers for a translation, or else who made it.
fn name(unit: &Unit) -> Option<&String> {
    unit.changed.by.as_ref().or(unit.created.by.as_ref())
}
