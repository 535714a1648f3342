//! One name in two spellings within a message.

use super::sound::{FAULT, Sounds};
use super::spelling::is_respelt;
use super::{Candidate, Name};
use crate::check::finding::Finding;
use crate::check::reading::Both;
use crate::diagnostic::Said;

/// Of two words that differ in a letter or two inside, both read as one name of the source.
pub(super) fn tell(
    names: &[Name<'_>],
    candidates: &[Candidate<'_>],
    both: &Both<'_>,
    found: &mut Vec<Finding>,
) {
    for (at, other) in candidates.iter().enumerate().filter(|pair| pair.1.written.len() >= 5) {
        let Some(first) = candidates[..at].iter().find(|first| is_respelt(first.written, other.written))
        else {
            continue;
        };
        let reads = |candidate: &Candidate<'_>, sounds: &Sounds| {
            candidate.reading.as_ref().is_some_and(|written| sounds.cost(written, FAULT).is_some())
        };
        let is_one = |sounds: &Sounds| reads(first, sounds) && reads(other, sounds);
        // In brackets Latvian gives a name as its owner writes it.
        let is_original = is_in_brackets(both.target.plain.text(), other.span.start);
        if !is_original && names.iter().filter_map(|name| name.sounds.as_ref()).any(is_one) {
            let said = Said::new("name-varies").with("written", other.written).with("first", first.written);
            found.push(Finding::new("name-varies", both.target.at(&other.span), said));
        }
    }
}

fn is_in_brackets(text: &str, at: usize) -> bool {
    text[..at].rfind('(').is_some_and(|open| !text[open..at].contains(')'))
}
