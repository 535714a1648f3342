//! The source side of an article: its Fluent file and its ledger.
//!
//! Horo alone writes both, from `input/`. The ledger remembers what a translation may still lean on: the ids in their
//! order, blocks that are gone, and earlier wordings that some target was made from, so that a stale message can show
//! what changed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use fluent_syntax::ast;
use serde::Deserialize;

use super::ledger::{Digest, join, quoted, quoted_all, short, source_digest, write_list};
use super::pattern;
use super::resource::{self, Located, Resource};
use crate::extract::{Article, Role};
use crate::locale::Locale;
use crate::segment::Unit;

/// One unit's line in the source's ledger.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceLine {
    /// The unit's id.
    pub id: String,
    /// Digest of its text as horo wrote it into the Fluent file: a change by hand is noticed, and never overwritten.
    #[serde(default)]
    pub text: Digest,
    /// Whether it opens its list, quotation or row.
    #[serde(default)]
    pub opens: bool,
    /// Whether its list is numbered.
    #[serde(default)]
    pub ordered: bool,
    /// Addresses of its links, in the order of their names.
    #[serde(default)]
    pub links: Vec<String>,
}

/// A wording that the source no longer has.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Earlier {
    /// The unit that had it.
    pub id: String,
    /// The digest of its words.
    pub source: Digest,
    /// Its sentences.
    pub text: Vec<String>,
}

/// The ledger of an article's source.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceLedger {
    /// The article's id; never changes once given.
    pub article: String,
    /// The file in `input/` that it comes from.
    pub input: String,
    /// The day of the article, `YYYY-MM-DD`.
    pub date: String,
    /// Who wrote it.
    #[serde(default)]
    pub author: Option<String>,
    /// The page it was taken from.
    #[serde(default)]
    pub source_page: Option<String>,
    /// How often the source was changed, plus one.
    pub revision: u32,
    /// Digest of the whole Fluent file, in ledgers of the first horo: the lines had none of their own.
    #[serde(default)]
    pub written: Option<Digest>,
    /// Digests of the texts that horo was about to write, while a new revision is on its way. A run that finds them here
    /// knows that the one before died, and that the file may be the old or the new one.
    #[serde(default)]
    pub pending: Vec<Digest>,
    /// One line a unit, in the article's order.
    pub units: Vec<SourceLine>,
    /// Units that are gone, with their last wording; they come back with their text.
    #[serde(default)]
    pub obsolete: Vec<Earlier>,
    /// Earlier wordings: those that some translation was made from, and the last one of each unit.
    #[serde(default)]
    pub earlier: Vec<Earlier>,
}

impl SourceLedger {
    /// Reads a ledger's file.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The ledger's file, byte for byte the same for the same ledger.
    pub fn to_toml(&self) -> String {
        let mut file = String::from(
            "# horo keeps this file, one line a unit: what the article in its source language is made of.\n",
        );
        let _ = writeln!(
            file,
            "article = {}\ninput = {}\ndate = {}",
            quoted(&self.article),
            quoted(&self.input),
            quoted(&self.date)
        );
        for (name, value) in [("author", &self.author), ("source_page", &self.source_page)] {
            if let Some(value) = value {
                let _ = writeln!(file, "{name} = {}", quoted(value));
            }
        }
        let _ = writeln!(file, "revision = {}", self.revision);
        if let Some(written) = &self.written {
            let _ = writeln!(file, "written = {}", quoted(written));
        }
        if !self.pending.is_empty() {
            let _ = writeln!(file, "pending = {}", quoted_all(&self.pending));
        }
        write_list(&mut file, "units", &self.units, fields);
        for (name, wordings) in [("obsolete", &self.obsolete), ("earlier", &self.earlier)] {
            if !wordings.is_empty() {
                write_list(&mut file, name, wordings, |earlier| {
                    let (id, source) = (quoted(&earlier.id), quoted(&earlier.source));
                    vec![("id", id), ("source", source), ("text", quoted_all(&earlier.text))]
                });
            }
        }
        file
    }
}

fn fields(line: &SourceLine) -> Vec<(&'static str, String)> {
    let mut fields = vec![("id", quoted(&line.id)), ("text", quoted(&line.text))];
    let flags = [("opens", line.opens), ("ordered", line.ordered)];
    fields.extend(flags.into_iter().filter(|flag| flag.1).map(|(name, _)| (name, "true".to_owned())));
    if !line.links.is_empty() {
        fields.push(("links", quoted_all(&line.links)));
    }
    fields
}

impl SourceLedger {
    /// What is saved before the Fluent file of a new revision is: still this ledger, with all that only the old file
    /// and the new ledger know.
    #[must_use]
    pub fn before(&self, new: &SourceLedger) -> SourceLedger {
        let mut obsolete = self.obsolete.clone();
        obsolete.extend(new.obsolete.iter().filter(|gone| !self.obsolete.contains(gone)).cloned());
        SourceLedger {
            pending: new.units.iter().map(|line| line.text.clone()).collect(),
            obsolete,
            earlier: new.earlier.clone(),
            ..self.clone()
        }
    }

    /// Whether a Fluent file is as horo wrote it: its own header, the units' texts, and nothing else. How it is laid out
    /// and in which order does not count, since git may have merged it.
    pub fn is_written(&self, ftl: &str) -> bool {
        if let Some(written) = &self.written {
            return *written == short(&ftl.replace("\r\n", "\n"));
        }
        let Ok(resource) = resource::read(ftl.as_bytes()) else { return false };
        let known = |message: &ast::Message<&str>| {
            let text = message.value.as_ref().and_then(pattern::decode).map(|text| text_digest(&text));
            let line = self.units.iter().find(|line| line.id == message.id.name);
            message.attributes.is_empty()
                && text.is_some_and(|text| {
                    line.is_some_and(|line| line.text == text) || self.pending.contains(&text)
                })
        };
        let is_ours = |(located, entry): (Located<'_>, &ast::Entry<&str>)| match entry {
            ast::Entry::Message(message) => located.comment.is_empty() && known(message),
            ast::Entry::ResourceComment(_) => true,
            _ => false,
        };
        let is_there = |line: &SourceLine| resource.message(&line.id).is_some();
        resource.entries().zip(&resource.body).all(is_ours)
            && (!self.pending.is_empty() || self.units.iter().all(is_there))
    }

    /// The ledger of two branches that met. `ftl` is the file that came of it: it says which line of a unit counts.
    #[must_use]
    pub fn joined(self, other: SourceLedger, ftl: &str) -> SourceLedger {
        let resource = resource::read(ftl.as_bytes()).ok();
        let standing = |id: &str| {
            let (_, message) = resource.as_ref()?.message(id)?;
            pattern::decode(message.value.as_ref()?).map(|text| text_digest(&text))
        };
        let choose = |ours: &SourceLine, theirs: &SourceLine| {
            let is_theirs = standing(&ours.id).is_some_and(|text| text == theirs.text);
            if is_theirs { theirs.clone() } else { ours.clone() }
        };
        let units = join(self.units, other.units, |line| line.id.clone(), choose);
        let wording = |earlier: &Earlier| (earlier.id.clone(), earlier.source.clone());
        let keep = |ours: &Earlier, _: &Earlier| ours.clone();
        let mut obsolete = join(self.obsolete, other.obsolete, wording, keep);
        obsolete.retain(|gone| !units.iter().any(|line| line.id == gone.id));
        SourceLedger {
            revision: self.revision.max(other.revision),
            pending: join(self.pending, other.pending, Clone::clone, |ours, _| ours.clone()),
            units,
            obsolete,
            earlier: join(self.earlier, other.earlier, wording, keep),
            ..self
        }
    }
}

/// Lets the earlier wordings go that no translation was made from; of each unit the last one stays, because a translator
/// on another branch may have it before them.
pub fn keep_needed(earlier: &mut Vec<Earlier>, in_use: impl Fn(&str) -> bool) {
    let last: BTreeMap<String, Digest> =
        earlier.iter().map(|wording| (wording.id.clone(), wording.source.clone())).collect();
    earlier.retain(|wording| in_use(&wording.source) || last.get(&wording.id) == Some(&wording.source));
}

/// The digest of a unit's text, letter by letter.
pub fn text_digest(text: &str) -> Digest {
    short(text)
}

/// The source's Fluent file, written anew from the units.
pub fn to_ftl(article: &Article, date: &str, input: &str, locale: Locale, units: &[Unit]) -> String {
    let origin = article.source_page.as_deref().unwrap_or(input);
    let mut file = format!(
        "### {}\n### {date} · {locale} · {origin}\n### Written by horo from input/{input}. Change the text there, not here.\n\n",
        article.title
    );
    for unit in units {
        file.push_str(&pattern::message(&unit.id, &unit.text()));
        file.push('\n');
    }
    file
}

/// The units as the source's file and ledger hold them. A unit whose message is missing or unreadable is left out.
pub fn units(resource: &Resource<'_>, ledger: &SourceLedger) -> Vec<Unit> {
    let unit = |line: &SourceLine| {
        let (_, message) = resource.message(&line.id)?;
        let text = pattern::decode(message.value.as_ref()?)?;
        Some(Unit {
            id: line.id.clone(),
            role: Role::of_id(&line.id)?,
            opens: line.opens,
            ordered: line.ordered,
            sentences: text.split('\n').map(str::to_owned).collect(),
            links: line.links.clone(),
        })
    };
    ledger.units.iter().filter_map(unit).collect()
}

/// The digest of a unit's words.
pub fn digest(unit: &Unit) -> Digest {
    source_digest(&unit.sentences)
}
