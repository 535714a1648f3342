//! The ledger: what each translation was made from, by whom, and how far it has come.
//!
//! One TOML file per article and locale in `locales/<locale>/.state/`, one line a unit, made for git. It is the truth
//! about state; the comments in the Fluent files only mirror it. Staleness is nothing but a digest: the words of the
//! source that a target was made from, against the words of the source now.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::normal_form::{normal_form, of_lines};
use crate::extract::markup;
use crate::files::sha256;
use crate::locale::Locale;
use crate::text::words;

/// First 16 hexadecimal digits of a SHA-256.
pub type Digest = String;

/// The digest of a source text's words: what staleness is decided by.
pub fn source_digest(lines: &[String]) -> Digest {
    short(&words::normal_form(&markup::plain(&lines.join(" "))))
}

/// The digest of a target's pattern: what an edit is recognised by.
pub fn target_digest(pattern: &str) -> Digest {
    short(&normal_form(pattern))
}

/// The digest that a horo without a normal form of placeables gave a target's pattern. Ledgers may still hold it.
pub fn earlier_target_digest(pattern: &str) -> Digest {
    short(&of_lines(pattern))
}

pub(super) fn short(text: &str) -> Digest {
    let mut digest = sha256(text.as_bytes());
    digest.truncate(16);
    digest
}

/// How far a translation has come; a straight line, as in XLIFF 2.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Nobody has translated it: the target holds the source's words.
    #[default]
    Initial,
    /// There is a translation.
    Translated,
    /// A second person has read it.
    Reviewed,
    /// It is signed off.
    Final,
}

/// Who made a translation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// A person wrote it.
    #[default]
    Human,
    /// A reviewed translation of the same words, taken over.
    Memory,
    /// A machine wrote it.
    Machine,
}

/// One unit's line in a target's ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The unit's id.
    pub id: String,
    /// How far it has come.
    pub state: State,
    /// Who made it.
    #[serde(default)]
    pub origin: Origin,
    /// The person, or the engine with its model and version, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The person who confirmed it and answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<String>,
    /// Words of the source that it was made from.
    pub source: Digest,
    /// The target's pattern when it was last seen.
    pub target: Digest,
}

/// The ledger of an article in a target locale.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetLedger {
    /// The article's id.
    pub article: String,
    /// The target locale.
    pub locale: Locale,
    /// What people should know about this translation as a whole.
    #[serde(default)]
    pub note: Option<String>,
    /// One line a unit, in the source's order.
    #[serde(default)]
    pub units: Vec<Line>,
    /// Lines of units that the source no longer has; they come back with their text.
    #[serde(default)]
    pub obsolete: Vec<Line>,
}

impl TargetLedger {
    /// The ledger of an article that nobody has begun to translate.
    pub fn new(article: &str, locale: Locale) -> Self {
        TargetLedger {
            article: article.to_owned(),
            locale,
            note: None,
            units: Vec::new(),
            obsolete: Vec::new(),
        }
    }

    /// Reads a ledger's file.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The ledger's file, byte for byte the same for the same ledger.
    pub fn to_toml(&self) -> String {
        let mut file = String::from(
            "# horo keeps this file, one line a unit: what each translation was made from, and by whom.\n\
             # To confirm a translation, edit its message or run “horo accept”; not here.\n",
        );
        let _ =
            writeln!(file, "article = {}\nlocale = {}", quoted(&self.article), quoted(self.locale.code()));
        if let Some(note) = &self.note {
            let _ = writeln!(file, "note = {}", quoted(note));
        }
        write_list(&mut file, "units", &self.units, fields);
        if !self.obsolete.is_empty() {
            write_list(&mut file, "obsolete", &self.obsolete, fields);
        }
        file
    }

    /// The line of a unit.
    pub fn line(&self, id: &str) -> Option<&Line> {
        self.units.iter().find(|line| line.id == id)
    }
}

/// Appends a list of inline tables, one a line, each with its fields in order.
pub(super) fn write_list<T>(
    file: &mut String,
    name: &str,
    items: &[T],
    fields: impl Fn(&T) -> Vec<(&'static str, String)>,
) {
    let _ = writeln!(file, "\n{name} = [");
    for item in items {
        let fields: Vec<String> =
            fields(item).into_iter().map(|(key, value)| format!("{key} = {value}")).collect();
        let _ = writeln!(file, "  {{ {} }},", fields.join(", "));
    }
    file.push_str("]\n");
}

fn fields(line: &Line) -> Vec<(&'static str, String)> {
    let mut fields = vec![
        ("id", quoted(&line.id)),
        ("source", quoted(&line.source)),
        ("target", quoted(&line.target)),
        ("state", quoted(line.state.name())),
        ("origin", quoted(line.origin.name())),
    ];
    fields.extend(line.by.as_ref().map(|by| ("by", quoted(by))));
    fields.extend(line.confirmed.as_ref().map(|name| ("confirmed", quoted(name))));
    fields
}

pub(super) fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// A list of texts.
pub(super) fn quoted_all(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
}

impl State {
    /// The word for it, as files and tables write it.
    pub fn name(self) -> &'static str {
        match self {
            State::Initial => "initial",
            State::Translated => "translated",
            State::Reviewed => "reviewed",
            State::Final => "final",
        }
    }
}

impl Origin {
    /// The word for it, as files write it.
    pub fn name(self) -> &'static str {
        match self {
            Origin::Human => "human",
            Origin::Memory => "memory",
            Origin::Machine => "machine",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_source_digest_does_not_care_how_the_words_are_set() {
        let one = source_digest(&lines("Проект „SECON“.\nСрещата бе  тук."));
        assert_eq!(one, source_digest(&lines("Проект <em>«SECON»</em>. Срещата бе тук")));
        assert_ne!(one, source_digest(&lines("Проект „SECON“.\nСрещата бе там.")));
    }

    proptest! {
        #[test]
        fn a_ledger_comes_back_from_its_file(
            note in proptest::option::of(any::<String>()),
            by in proptest::option::of("\\PC{0,20}"),
            ids in proptest::collection::vec("[a-z0-9-]{1,12}", 0..5),
        ) {
            let line = |id: &String| Line {
                id: id.clone(),
                state: State::Reviewed,
                origin: Origin::Machine,
                by: by.clone(),
                confirmed: by.clone(),
                source: "0123456789abcdef".into(),
                target: short(id),
            };
            let locale = "de".parse().unwrap();
            let ledger = TargetLedger {
                article: "2023-11-17-x".into(),
                locale,
                note,
                units: ids.iter().map(line).collect(),
                obsolete: ids.iter().take(1).map(line).collect(),
            };
            prop_assert_eq!(TargetLedger::parse(&ledger.to_toml()).unwrap(), ledger);
        }
    }
}
