//! The English that lies between an article and its drafts, where no machine leads from one language to the other.
//!
//! It stands in `locales/<source>/english/<article>.toml`, sentence by sentence beside its source, for people to correct:
//! one correction serves all languages. What a person wrote is never changed and never removed, not even when the source
//! has no such sentence any more; what only a machine wrote follows the source. Entries stand apart by an empty line, so
//! that git merges corrections of different sentences by itself.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::files::sha256;

/// Largest file, in bytes.
pub(super) const MAX_BYTES: u64 = 8_000_000;

const HEAD: &str = "# The English from which this article is drafted in other languages. Correct what is wrong in “english”: the next
# “horo draft” starts from your words, in every language, and keeps them. All other lines are horo's, comments too.
";

/// The English of an article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct English {
    #[serde(default)]
    sentence: Vec<Sentence>,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentence {
    /// Its source.
    source: String,
    /// Its English; a line each, where a person made several sentences of it.
    english: String,
    /// The digest of what the machine wrote. English that has another one is a person's.
    #[serde(default)]
    machine: String,
}

impl Sentence {
    fn is_a_persons(&self) -> bool {
        digest(&self.english) != self.machine
    }
}

fn digest(text: &str) -> String {
    sha256(text.trim().as_bytes())[..16].to_owned()
}

impl English {
    /// Reads a file; the line and what is wrong there.
    pub(super) fn parse(bytes: &[u8]) -> Result<English, (usize, String)> {
        let text = std::str::from_utf8(bytes).map_err(|_| (1, "it is not UTF-8".to_owned()))?;
        toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            (text[..at].lines().count().max(1), error.message().to_owned())
        })
    }

    /// The file's text.
    pub(super) fn to_toml(&self) -> String {
        format!("{HEAD}\n{}", toml::to_string(self).expect("texts are TOML"))
    }

    /// Whether nothing stands in it.
    pub(super) fn is_empty(&self) -> bool {
        self.sentence.is_empty()
    }

    /// The English of a source sentence, in lines.
    pub(super) fn get(&self, source: &str) -> Option<Vec<&str>> {
        let found = self.sentence.iter().find(|sentence| sentence.source == source)?;
        let lines: Vec<&str> = found.english.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        Some(lines).filter(|lines| !lines.is_empty())
    }

    /// Whether a person corrected the English of a source sentence.
    pub(super) fn is_corrected(&self, source: &str) -> bool {
        self.sentence.iter().any(|sentence| sentence.source == source && sentence.is_a_persons())
    }

    /// Whether a person corrected anything.
    pub(super) fn has_corrections(&self) -> bool {
        self.sentence.iter().any(Sentence::is_a_persons)
    }

    /// Brings it up to date with the sentences of its article, in order. `made` is what a machine has for one.
    pub(super) fn update<'s>(
        &mut self,
        sources: impl Iterator<Item = &'s str>,
        made: impl Fn(&str) -> Option<String>,
    ) {
        let mut old = std::mem::take(&mut self.sentence);
        let mut seen = BTreeSet::new();
        for source in sources.filter(|&source| seen.insert(source)) {
            let known = old.iter().position(|sentence| sentence.source == source).map(|at| old.remove(at));
            let made = made(source).filter(|_| !known.as_ref().is_some_and(Sentence::is_a_persons));
            let made = made.map(|english| Sentence {
                source: source.to_owned(),
                machine: digest(&english),
                english,
            });
            self.sentence.extend(made.or(known));
        }
        // A person's words stay, also for a sentence that is gone; it may come back.
        self.sentence.extend(old.into_iter().filter(Sentence::is_a_persons));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(source: &str) -> Option<String> {
        (!source.is_empty()).then(|| format!("The {source}"))
    }

    #[test]
    fn what_a_person_corrected_stays_and_a_machines_english_follows_the_source() {
        let mut english = English::default();
        english.update(["едно", "две", "три"].into_iter(), made);
        let text = english.to_toml().replace("The две", "Two,\ntwo & \\\"two\\\"");
        let text = text.replace("\"Two,\ntwo", "\"Two,\\ntwo");
        let mut english = English::parse(text.as_bytes()).unwrap();
        assert_eq!(english.get("две"), Some(vec!["Two,", "two & \"two\""]));
        assert!(english.is_corrected("две") && !english.is_corrected("едно"));
        // The second sentence is another one now, and the third comes first.
        english.update(["три", "едно", "друго"].into_iter(), |source| {
            Some(format!("A new {source}"))
        });
        assert_eq!(english.get("три"), Some(vec!["A new три"]));
        assert_eq!(english.get("две"), Some(vec!["Two,", "two & \"two\""]), "it may come back");
        english.update(["две"].into_iter(), made);
        assert_eq!(english.get("две"), Some(vec!["Two,", "two & \"two\""]));
        assert_eq!((english.get("едно"), english.sentence.len()), (None, 1));
    }

    #[test]
    fn what_it_holds_comes_back_and_entries_stand_apart() {
        let mut english = English::default();
        english.update(["„едно“ \\ \"две\"", "три\t'"].into_iter(), made);
        let text = english.to_toml();
        assert_eq!(English::parse(text.as_bytes()), Ok(english.clone()));
        assert!(text.matches("\n\n[[sentence]]").count() == 2, "{text}");
        let before = english.clone();
        english.update(["„едно“ \\ \"две\"", "три\t'"].into_iter(), |_| None);
        assert_eq!(english, before, "a machine that is not asked takes nothing away");
    }

    #[test]
    fn a_file_that_cannot_be_read_is_told_by_its_line() {
        let text = "[[sentence]]\nsource = \"едно\"\n<<<<<<< HEAD\nenglish = \"one\"\n";
        assert_eq!(English::parse(text.as_bytes()).unwrap_err().0, 3);
    }
}
