//! What is left to translate, for each language, in words and hours.

use std::fmt::Write as _;

use crate::locale::Locale;
use crate::pipeline::{Effort, Surveyed};

/// A line a language that has anything left; nothing when all is done.
pub fn effort(articles: &[Surveyed], targets: &[Locale], words_per_hour: u32) -> String {
    let mut text = String::new();
    for (place, locale) in targets.iter().enumerate() {
        let own = articles.iter().filter_map(|article| article.tallies.get(place));
        let all = own.fold(Effort::default(), |all, (_, tally)| all.and(tally.effort));
        if all.is_none() {
            continue;
        }
        let Effort { new, repeated, fuzzy, drafted, changed } = all;
        let hours = all.hours(words_per_hour);
        let _ = writeln!(
            text,
            "  {locale}  {new:>8} {repeated:>9} {fuzzy:>8} {drafted:>8} {changed:>8} {hours:>8.1}"
        );
    }
    if text.is_empty() {
        return text;
    }
    format!(
        "\nLeft to translate, in words of the source; hours at {words_per_hour} new words an hour:\n            new  repeated    fuzzy  drafted  changed    hours\n{text}"
    )
}
