//! A text of the project with its translation, and all that is to be known before it is used again.

use serde::{Deserialize, Serialize};

use super::pairing;
use super::penalty::Penalty;
use crate::catalog::ledger::Digest;
use crate::extract::markup;
use crate::locale::Locale;
use crate::segment;

/// A translated text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The article it stands in.
    pub article: String,
    /// Its message.
    pub unit: String,
    /// The sentences that were translated, with their tags.
    pub source: Vec<String>,
    /// The pattern of the translation as it stands behind `=`.
    pub pattern: String,
    /// The digests of the words before and behind it in its article.
    pub neighbours: (Option<Digest>, Option<Digest>),
    /// Whether it is a title.
    pub is_title: bool,
    /// What speaks against it wherever it is used.
    pub doubts: Vec<Penalty>,
    /// Single sentences of it with what stands for them in the pattern, where that is sure.
    pub sentences: Vec<(String, String)>,
}

impl Record {
    /// What speaks against it for a text of this kind.
    pub fn penalties(&self, is_title: bool) -> Vec<Penalty> {
        let mut all = self.doubts.clone();
        all.extend((self.is_title != is_title).then_some(Penalty::OtherKind));
        all.sort_unstable();
        all
    }
}

/// The sentences of a source with what stands for them in a pattern of the target; only what is sure. A pattern with
/// variants, or with a line break that means something, gives none.
pub fn sentences(source: &[String], pattern: &str, locale: Locale) -> Vec<(String, String)> {
    if pattern.contains("->") {
        return Vec::new();
    }
    let lines: Vec<&str> = pattern.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let line = lines.join(" ");
    let paired = paired(source, &split(&line, locale), readable);
    // A sentence that Fluent would read as syntax at a line's start cannot stand in another message.
    let may_begin = |target: &str| !target.starts_with(['[', '*', '.', '}', '#']);
    let paired = paired.into_iter().filter(|(_, target)| may_begin(target));
    paired.map(|(at, target)| (source[at].clone(), target)).collect()
}

/// The same of a translation as readers see it, with its tags: for each sentence of the source that has one, its place
/// there. What begins or ends inside a tag's words is none.
pub fn sentences_of_text(source: &[String], text: &str, locale: Locale) -> Vec<(usize, String)> {
    let breaks = segment::breaks_in(text, locale);
    let paired = paired(source, &cut(text, &breaks), |target| markup::plain(target).into_owned());
    let is_whole = |text: &str| markup::parse(text).is_ok();
    paired.into_iter().filter(|(at, target)| is_whole(&source[*at]) && is_whole(target)).collect()
}

/// For each single sentence of a source that is surely paired, its place and what stands for it.
fn paired(source: &[String], targets: &[&str], shown: impl Fn(&str) -> String) -> Vec<(usize, String)> {
    if source.len() > pairing::MOST {
        return Vec::new();
    }
    let shown: Vec<String> = targets.iter().map(|target| shown(target)).collect();
    let shown: Vec<&str> = shown.iter().map(String::as_str).collect();
    let own: Vec<_> = source.iter().map(|sentence| markup::plain(sentence)).collect();
    let own: Vec<&str> = own.iter().map(AsRef::as_ref).collect();
    let single = pairing::pair(&own, &shown).into_iter().filter(|pairing| pairing.source.len() == 1);
    single.map(|pairing| (pairing.source.start, targets[pairing.target].join(" "))).collect()
}

/// The sentences of a pattern in one line. None ends inside a placeable or tag.
fn split(line: &str, locale: Locale) -> Vec<&str> {
    cut(line, &segment::breaks_in(&masked(line), locale))
}

/// The parts of a text between breaks.
fn cut<'t>(text: &'t str, breaks: &[usize]) -> Vec<&'t str> {
    let edges: Vec<usize> = std::iter::once(0).chain(breaks.iter().copied()).chain([text.len()]).collect();
    let sentences = edges.windows(2).map(|edge| text.get(edge[0]..edge[1]).unwrap_or_default().trim());
    sentences.filter(|sentence| !sentence.is_empty()).collect()
}

/// The same number of bytes, with a name in the place of each placeable.
fn masked(line: &str) -> String {
    let mut depth = 0_usize;
    let mut masked = String::with_capacity(line.len());
    for c in line.chars() {
        if c == '{' {
            depth += 1;
        }
        if depth == 0 {
            masked.push(c);
        } else {
            masked.extend(std::iter::repeat_n(if masked.ends_with('X') { 'x' } else { 'X' }, c.len_utf8()));
        }
        if c == '}' {
            depth = depth.saturating_sub(1);
        }
    }
    masked
}

/// About how a part of a pattern reads: without tags, a placeable as its name.
fn readable(pattern: &str) -> String {
    let mut text = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some((before, behind)) = rest.split_once('{') {
        let (inside, after) = behind.split_once('}').unwrap_or((behind, ""));
        text.push_str(before);
        let name = inside.split('(').next().unwrap_or_default();
        text.extend(name.chars().map(|c| if c == '-' { ' ' } else { c }).filter(|c| !matches!(c, '"' | '$')));
        rest = after;
    }
    text.push_str(rest);
    markup::plain(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_sentence_is_paired_with_its_placeables_and_tags() {
        let source = lines(
            "Проектът SECON започна през 2023 г.\nВижте <a data-l10n-name=\"link-1\">страницата</a> на общината.",
        );
        let pattern = "\n    { -secon } hat 2023 begonnen.\n    Mehr steht auf der <a data-l10n-name=\"link-1\">Seite</a> { -haskovo(case: \"genitive\") }.";
        let paired = sentences(&source, pattern, "de".parse().unwrap());
        assert_eq!(paired.len(), 2, "{paired:?}");
        assert_eq!(paired[0], (source[0].clone(), "{ -secon } hat 2023 begonnen.".to_owned()));
        assert!(paired[1].1.ends_with("{ -haskovo(case: \"genitive\") }."));
    }

    #[test]
    fn a_sentence_of_a_text_is_given_with_its_tags_and_not_where_a_tag_spans_two() {
        let source =
            lines("Проектът <em>SECON</em> започна през 2023 г.\nСпоред кмета всички 48 гости са доволни.");
        let found = |text| sentences_of_text(&source, text, "de".parse().unwrap());
        let text =
            "Das Projekt <em>SECON</em> begann 2023. Dem Bürgermeister zufolge sind alle 48 Gäste zufrieden.";
        let wanted = [
            (0, "Das Projekt <em>SECON</em> begann 2023.".to_owned()),
            (1, "Dem Bürgermeister zufolge sind alle 48 Gäste zufrieden.".to_owned()),
        ];
        assert_eq!(found(text), wanted);
        let spanned =
            "Das Projekt <em>SECON begann 2023. Dem Bürgermeister</em> zufolge sind alle 48 Gäste zufrieden.";
        assert_eq!(found(spanned), []);
    }

    #[test]
    fn a_pattern_with_variants_gives_no_sentences() {
        let pattern = "{ $n ->\n    [one] Ein Gast.\n   *[other] Gäste.\n}";
        assert!(sentences(&lines("Един гост."), pattern, "de".parse().unwrap()).is_empty());
    }
}
