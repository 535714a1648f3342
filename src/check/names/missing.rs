//! What is told of a name that is not in the target.

use super::places;
use super::sound::{FAULT, Sounds, Written};
use super::spelling::is_misspelt;
use super::{Candidate, Found, Name, Readings, cheapest};
use crate::check::finding::Finding;
use crate::check::reading::{Both, Text};
use crate::diagnostic::Said;
use crate::text::letters::Word;

/// Says what can be seen of a name that is not there.
pub(super) fn tell(
    name: &Name<'_>,
    names: &[Name<'_>],
    candidates: &mut [Candidate<'_>],
    readings: &Readings<'_>,
    both: &Both<'_>,
    found: &mut Vec<Finding>,
) {
    if let Some(near) = nearly(name, candidates) {
        candidates[near].is_taken = true;
        let other = &candidates[near];
        let said = Said::new("name-changed").with("written", other.written).with("name", name.written);
        found.push(Finding::new("name-changed", both.target.at(&other.span), said));
        return;
    }
    if name.sounds.is_none() && !is_brand(name, names, &both.target.plain) || is_joined(name, readings, both)
    {
        return;
    }
    let is_german = both.target.locale.code() == "de";
    let is_beside = |other: &&Name<'_>| is_beside(name.index, other.index, &both.source.plain);
    // The first word of a sentence is found by accident sooner than others: „Вчера Девал Патрик“.
    let mut partners: Vec<&Name<'_>> = names.iter().filter(is_beside).collect();
    partners.sort_by_key(|other| other.is_initial);
    let partner = partners.into_iter().find_map(|other| match other.found {
        Found::At(at) => Some(&candidates[at]),
        _ => None,
    });
    // What other capitalised words of the source may have become.
    let explained = names.iter().filter(|other| other.may_be_translated()).count();
    let free = candidates.iter().filter(|other| other.may_be_name()).count();
    let has_terms = candidates.iter().any(|other| other.is_term && !other.is_taken);
    let (at, said) = match partner {
        // A term of the glossary may be the name in another wording.
        _ if has_terms => return,
        Some(partner) => {
            let said = Said::new("name-beside").with("name", name.written).with("written", partner.written);
            (both.target.at(&partner.span), said)
        }
        None if free <= explained && !is_german && !is_optional(name, &both.source.plain) => {
            (both.target.whole(), Said::new("name-missing").with("name", name.written))
        }
        None => return,
    };
    found.push(Finding::new("name-missing", at, said));
}

/// Whether a name in Latin letters stands alone, as a firm's does; a title of several words is often translated (“Army
/// Hospital”), and a word may be made of a name (“to tweet”).
fn is_brand(name: &Name<'_>, names: &[Name<'_>], target: &Text<'_>) -> bool {
    let is_alone = !names.iter().any(|other| other.sounds.is_none() && other.index.abs_diff(name.index) == 1);
    let start: String = name.written.to_lowercase().chars().take(3).collect();
    let is_echoed = || {
        target
            .words
            .list
            .iter()
            .any(|word| target.text()[word.span.clone()].to_lowercase().starts_with(&start))
    };
    is_alone && !is_echoed()
}

/// Whether the target writes a name of two words as one: Ню Йорк, Ņujorka.
fn is_joined(name: &Name<'_>, readings: &Readings<'_>, both: &Both<'_>) -> bool {
    let source = &both.source.plain;
    let word = |index: usize| source.words.list.get(index).map(|word| &source.text()[word.span.clone()]);
    let before = name.index.checked_sub(1).and_then(word).map(|before| [before, name.written].concat());
    let after = word(name.index + 1).map(|after| [name.written, after].concat());
    [before, after].into_iter().flatten().filter_map(|joined| Sounds::of(&joined)).any(|sounds| {
        let is_it = |written: &Written| sounds.may_begin(written) && sounds.cost(written, FAULT).is_some();
        readings.of_length(5).any(is_it)
    })
}

/// Whether a name may be left out: of a country after its city („Париж, Франция“), of who spoke a quotation.
fn is_optional(name: &Name<'_>, text: &Text<'_>) -> bool {
    let start = text.words.list[name.index].span.start;
    let follows_comma = text.text()[..start].ends_with(", ");
    follows_comma && places::is_known(name.written) || is_speaker(name.index, text)
}

/// Whether a name says who spoke the quotation before it, „…“, каза Петров: many languages write no more than “said”.
fn is_speaker(index: usize, text: &Text<'_>) -> bool {
    const SAYING: [&str; 20] = [
        "каза",
        "казв",
        "заяв",
        "добав",
        "отбеляз",
        "обеща",
        "сподел",
        "обясн",
        "разказ",
        "спомн",
        "коментир",
        "твърд",
        "допълн",
        "подчерт",
        "посоч",
        "смята",
        "призна",
        "отговор",
        "изтъкна",
        "настоя",
    ];
    let words = &text.words.list[index.saturating_sub(4)..index];
    let closes = |word: &Word| {
        let before = text.text()[..word.span.start].trim_end_matches([' ', ',', '-', '–', '—']);
        before.ends_with(['“', '”', '"', '»'])
    };
    words.iter().any(|word| {
        let written = &text.text()[word.span.clone()];
        closes(word) && SAYING.iter().any(|stem| written.starts_with(stem))
    })
}

/// Whether two words follow each other with nothing but a space or a hyphen between; “Париж, Франция” do not.
fn is_beside(one: usize, other: usize, text: &Text<'_>) -> bool {
    let (first, second) = (one.min(other), one.max(other));
    let word = |index: usize| text.words.list.get(index).map(|word| &word.span);
    let gap =
        word(first).zip(word(second)).and_then(|(first, second)| text.text().get(first.end..second.start));
    second - first == 1 && gap.is_some_and(|gap| matches!(gap, " " | "-" | "\u{a0}"))
}

/// The word that is a name but for a letter or two.
fn nearly(name: &Name<'_>, candidates: &[Candidate<'_>]) -> Option<usize> {
    let Some(sounds) = &name.sounds else {
        return candidates
            .iter()
            .position(|other| !other.is_taken && is_misspelt(name.written, other.written));
    };
    if sounds.n_consonants() < 3 {
        return None;
    }
    // Two letters of a long name may be wrong, one of a short one; more are another word.
    let limit = if sounds.n_consonants() > 3 { FAULT * 9 / 4 } else { FAULT * 3 / 2 };
    let is_free = |other: &Candidate<'_>| !other.is_taken && !other.is_term && other.is_long();
    let near = cheapest(sounds, candidates, limit, is_free)?;
    let n_letters = candidates[near].reading.as_ref().map_or(0, Written::n_letters);
    (n_letters.abs_diff(sounds.length()) <= 2).then_some(near)
}
