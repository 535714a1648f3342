//! Which sentences of a source changed.

use std::fmt::Write as _;

use super::talk::visible;
use crate::pipeline::{Changed, Examined, Surveyed, since_translated};

/// Most sentences of an article that a run tells, and the most characters of each.
const TOLD: usize = 6;
const SHORT: usize = 96;
/// Characters before the first mark that a shortened sentence begins with.
const LEAD: usize = 24;

/// What a run finds changed in an article's source, in short: a line a sentence. Nothing when nothing did.
pub fn changed_in_short(article: &Surveyed) -> String {
    let changed = &article.changed;
    let n_sentences: usize = changed.iter().map(n_changed).sum();
    if n_sentences == 0 {
        return String::new();
    }
    let id = &article.id;
    let sentences = if n_sentences == 1 { "1 sentence".into() } else { format!("{n_sentences} sentences") };
    let mut text = format!("{id}: the source changed in {sentences} since the last run:\n");
    let mut left = TOLD;
    for changed in changed {
        let shown = changed.sentences.iter().take_while(|(word, _)| *word == "now" || take(&mut left));
        let shown: Vec<_> = shown.map(|(word, sentence)| (*word, shortened(sentence))).collect();
        write_unit(&mut text, &changed.id, &shown);
    }
    if n_sentences > TOLD {
        let _ = writeln!(text, "    … and {} more: horo status {id}", n_sentences - TOLD);
    }
    text
}

/// What the stale translations of an article wait for, in full: each message with its languages. Nothing when none is.
pub fn changed_in_full(article: &Examined) -> String {
    let changed = since_translated(article);
    if changed.is_empty() {
        return String::new();
    }
    let mut text = "\nThe source changed since these were translated:\n".to_owned();
    for changed in &changed {
        let locales: Vec<&str> = changed.locales.iter().map(|locale| locale.code()).collect();
        let _ = writeln!(text, "\n{}  {}", visible(&changed.id), locales.join(" "));
        if changed.sentences.is_empty() {
            text.push_str("    the words that it was made from are not known any more\n");
        }
        for (word, sentence) in &changed.sentences {
            let _ = writeln!(text, "    {:<8}{}", format!("{word}:"), visible(sentence));
        }
    }
    text
}

/// How many sentences changed; one that is another has two lines.
fn n_changed(changed: &Changed) -> usize {
    changed.sentences.iter().filter(|(word, _)| *word != "now").count()
}

fn take(left: &mut usize) -> bool {
    let is_left = *left > 0;
    *left = left.saturating_sub(1);
    is_left
}

fn write_unit(text: &mut String, id: &str, sentences: &[(&str, String)]) {
    for (at, (word, sentence)) in sentences.iter().enumerate() {
        let id = if at == 0 { id } else { "" };
        let _ = writeln!(text, "    {:<16} {:<8}{sentence}", visible(id), format!("{word}:"));
    }
}

/// A sentence without what surrounds the place that changed.
fn shortened(sentence: &str) -> String {
    let letters: Vec<char> = visible(sentence).chars().collect();
    if letters.len() <= SHORT {
        return letters.into_iter().collect();
    }
    let mark = letters.iter().position(|&c| c == '[').unwrap_or(0);
    let is_space = |at: usize| letters[at - 1] == ' ';
    let start = mark.saturating_sub(LEAD).min(letters.len() - SHORT);
    let start = (start..mark).find(|&at| at == 0 || is_space(at)).unwrap_or(start);
    let end = (start + SHORT).min(letters.len());
    let end = if end < letters.len() {
        (start + 1..end).rev().find(|&at| letters[at] == ' ').unwrap_or(end)
    } else {
        end
    };
    let mut text = String::new();
    text.push_str(if start > 0 { "… " } else { "" });
    text.extend(&letters[start..end]);
    text.push_str(if end < letters.len() { " …" } else { "" });
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_sentence_is_shown_around_what_changed() {
        let text = format!("{} [новото] {}", "начало и още ".repeat(20), "и край ".repeat(20));
        let short = shortened(&text);
        assert!(short.starts_with("… ") && short.contains("[новото]") && short.ends_with(" …"), "{short}");
        assert!(short.chars().count() <= SHORT + 4);
        let long = "дълго изречение без белези ".repeat(8);
        assert!(shortened(&long).starts_with("дълго изречение") && shortened(&long).ends_with(" …"));
        assert_eq!(shortened("кратко"), "кратко");
    }
}
