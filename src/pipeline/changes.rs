//! What changed in an article, by the sentence: since the last run, and since its translations were made.

use std::collections::BTreeMap;

use super::examine::Examined;
use super::sources::Source;
use crate::catalog::changes;
use crate::catalog::source;
use crate::locale::Locale;
use crate::segment::Unit;

/// A unit whose source has other words than it had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The unit's id.
    pub id: String,
    /// A word (before, now, new, gone, moved) and a sentence each, as [`changes::lines`] gives them; none when nobody
    /// knows any more what the translations were made from.
    pub sentences: Vec<(&'static str, String)>,
    /// The locales whose translations were made from the words before; nothing where that is not asked.
    pub locales: Vec<Locale>,
}

/// What changed in an article's source since horo last wrote it; nothing for one that has just come.
pub fn since_the_last_run(source: &Source) -> Vec<Changed> {
    if source.before.is_empty() || source.before == source.units {
        return Vec::new();
    }
    let before: BTreeMap<&str, &Unit> = source.before.iter().map(|unit| (unit.id.as_str(), unit)).collect();
    let now: BTreeMap<&str, &Unit> = source.units.iter().map(|unit| (unit.id.as_str(), unit)).collect();
    let gone = source.before.iter().filter(|unit| !now.contains_key(unit.id.as_str()));
    let told = source.units.iter().chain(gone).map(|unit| {
        let [before, now] =
            [&before, &now].map(|units| units.get(unit.id.as_str()).map_or(&[][..], |unit| &unit.sentences));
        let sentences = if before == now { Vec::new() } else { changes::lines(before, now) };
        Changed { id: unit.id.clone(), sentences, locales: Vec::new() }
    });
    told.filter(|changed| !changed.sentences.is_empty()).collect()
}

/// What changed in an article's source since its stale translations were made, in the source's order. Translations of one
/// unit that were made from different words are told apart.
pub fn since_translated(article: &Examined) -> Vec<Changed> {
    let source = &article.source;
    let before = source.before.iter().map(|unit| (source::digest(unit), &unit.sentences));
    let earlier = source.earlier().iter().map(|earlier| (earlier.source.clone(), &earlier.text));
    let wordings: BTreeMap<String, &Vec<String>> = before.chain(earlier).collect();
    let mut told = Vec::new();
    for (at, unit) in source.units.iter().enumerate() {
        let mut late: Vec<(&str, Vec<Locale>)> = Vec::new();
        for target in &article.targets {
            let standing = target.standings.get(at).filter(|standing| standing.id == unit.id);
            let Some(made_from) = standing.and_then(|standing| standing.made_from.as_deref()) else {
                continue;
            };
            match late.iter_mut().find(|(wording, _)| *wording == made_from) {
                Some((_, locales)) => locales.push(target.locale),
                None => late.push((made_from, vec![target.locale])),
            }
        }
        told.extend(late.into_iter().map(|(made_from, locales)| {
            let sentences = wordings.get(made_from).map(|before| changes::lines(before, &unit.sentences));
            Changed { id: unit.id.clone(), sentences: sentences.unwrap_or_default(), locales }
        }));
    }
    told
}
