//! A memory out of lines: one JSON object a line with a text in every language, or one text a line.

use serde_json::{Map, Value};

use super::memory::Pair;
use crate::locale::Locale;

/// The pairs of a file. A JSON object has the texts under their languages' codes, and may say its `origin`; a line of a
/// file that begins with no `{` is a text without a translation. Err is the number of the first line that is neither.
pub fn pairs(text: &str, source: Locale, target: Locale) -> Result<Vec<Pair>, usize> {
    if !text.trim_start().starts_with('{') {
        let pair =
            |line: &str| Pair { source: line.to_owned(), target: String::new(), origin: String::new() };
        return Ok(text.lines().map(pair).collect());
    }
    let mut pairs = Vec::new();
    for (line, number) in text.lines().zip(1_usize..).filter(|(line, _)| !line.trim().is_empty()) {
        let mut record: Map<String, Value> = serde_json::from_str(line).map_err(|_| number)?;
        let mut take = |key: &str| match record.remove(key) {
            Some(Value::String(text)) => text,
            _ => String::new(),
        };
        pairs.push(Pair { source: take(source.code()), target: take(target.code()), origin: take("origin") });
    }
    Ok(pairs)
}
