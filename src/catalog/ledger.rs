//! The ledger: what each translation was made from, by whom, and how far it has come.
//!
//! One TOML file per article and locale in `locales/<locale>/.state/`, one line a unit, made for git's merges. It is the truth
//! about state; the comments in the Fluent files only mirror it. Staleness is nothing but a digest: the words of the
//! source that a target was made from, against the words of the source now.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::normal_form::{normal_form, of_lines};
use super::resource;
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
    /// Lines of units that the source no longer has, and of messages that somebody took out of the file; they come back
    /// with their text.
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

    /// The ledger of two branches that met. `ftl` is the file that came of it: of two lines for a unit the one counts that
    /// was written for the message as it stands there; where both were, the one that has come further.
    #[must_use]
    pub fn joined(self, other: TargetLedger, ftl: &str) -> TargetLedger {
        let resource = resource::read(ftl.as_bytes()).ok();
        let standing = |id: &str| {
            let resource = resource.as_ref()?;
            resource.value(&resource.message(id)?.0).map(target_digest)
        };
        let better = |ours: &Line, theirs: &Line| {
            let target = standing(&ours.id);
            let worth = |line: &Line| (Some(&line.target) == target.as_ref(), line.state);
            if worth(theirs) > worth(ours) { theirs.clone() } else { ours.clone() }
        };
        let units = join(self.units, other.units, |line| line.id.clone(), better);
        let has_begun = |id: &str| units.iter().any(|line| line.id == id && line.state != State::Initial);
        let mut obsolete =
            join(self.obsolete, other.obsolete, |line| line.id.clone(), |ours, _| ours.clone());
        obsolete.retain(|line| !has_begun(&line.id));
        TargetLedger { note: self.note.or(other.note), units, obsolete, ..self }
    }

    /// The line of a unit.
    pub fn line(&self, id: &str) -> Option<&Line> {
        self.units.iter().find(|line| line.id == id)
    }
}

/// Two lists as one: ours in their order, what only they have behind what stands before it there, and of what both have
/// the one that `choose` takes.
pub(super) fn join<T, K: PartialEq>(
    ours: Vec<T>,
    theirs: Vec<T>,
    key: impl Fn(&T) -> K,
    choose: impl Fn(&T, &T) -> T,
) -> Vec<T> {
    let mut joined = ours;
    let mut at = 0;
    for their in theirs {
        if let Some(place) = joined.iter().position(|own| key(own) == key(&their)) {
            joined[place] = choose(&joined[place], &their);
            at = place + 1;
        } else {
            joined.insert(at, their);
            at += 1;
        }
    }
    joined
}

/// Appends a list of inline tables, one a line, each with its fields in order. An empty line stands between two of them:
/// changes of neighbouring lines are then changes of two places to git, and merge by themselves.
pub(super) fn write_list<T>(
    file: &mut String,
    name: &str,
    items: &[T],
    fields: impl Fn(&T) -> Vec<(&'static str, String)>,
) {
    let _ = writeln!(file, "\n{name} = [");
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            file.push('\n');
        }
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
