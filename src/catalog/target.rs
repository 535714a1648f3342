//! A target file meets the source and its ledger.
//!
//! What translators did since the last run is taken into the ledger first, against the source as they saw it; then the
//! new source is laid beside it: new units get a draft, gone ones are put aside, mirrors are rewritten. Nothing that a
//! person wrote changes its bytes.

use std::collections::{BTreeMap, BTreeSet};

use super::aside;
use super::draft::{self, Fill, Fills, plain_digest, untranslated};
use super::editor::Editor;
use super::ledger::{Line, Origin, State, TargetLedger, earlier_target_digest, target_digest};
use super::mirror::{self, Wordings};
use super::pattern;
use super::resource::{self, Kind, Located, Resource};
use super::source::{self, Earlier};
pub use super::standing::Standing;
use crate::locale::Locale;
use crate::segment::Unit;
use crate::text::script::{Script, in_script};

/// What a target is updated from.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    /// The source's locale.
    pub locale: Locale,
    /// The units when horo last wrote the target: what its translators saw.
    pub before: &'a [Unit],
    /// The units now.
    pub now: &'a [Unit],
    /// Earlier wordings.
    pub earlier: &'a [Earlier],
    /// The first lines of a new file.
    pub header: &'a str,
}

/// A target after an update.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Updated {
    /// The file's text.
    pub text: String,
    /// Its ledger.
    pub ledger: TargetLedger,
    /// The file of messages that were put aside, with all that goes there: to be saved before the text is.
    pub aside_first: String,
    /// The same without what went back into the text: to be saved after the text is.
    pub aside: String,
    /// How each unit of the source stands, in the source's order.
    pub standings: Vec<Standing>,
    /// Ids of messages that neither the source nor the ledger knows.
    pub unknown: Vec<String>,
    /// Ids of messages whose translation somebody wrote over the source's comment; the words became a comment of theirs.
    pub overwritten: Vec<String>,
}

/// Brings a target up to date. `aside` is the text of the messages that were put aside earlier.
pub fn update(sources: Sources<'_>, resource: &Resource<'_>, ledger: &TargetLedger, aside: &str) -> Updated {
    update_with(sources, resource, ledger, aside, &Fills::new())
}

/// The same with what the memory has for messages that nobody has translated yet.
pub fn update_with(
    sources: Sources<'_>,
    resource: &Resource<'_>,
    ledger: &TargetLedger,
    aside: &str,
    fills: &Fills,
) -> Updated {
    let lines_by_id = ledger.units.iter().map(|line| (line.id.as_str(), line)).collect();
    let before = sources.before.iter().map(|unit| (unit.id.as_str(), unit)).collect();
    let now = sources.now.iter().map(|unit| unit.id.as_str()).collect();
    let mut update = Update {
        sources,
        resource,
        ledger,
        fills,
        lines: lines_by_id,
        before,
        now,
        foreign: foreign(resource),
        first: None,
        behind: None,
        editor: Editor::new(resource),
        overwritten: Vec::new(),
        missing: Vec::new(),
        aside: aside.to_owned(),
        aside_first: aside.to_owned(),
    };
    update.first = sources.now.iter().find_map(|unit| update.position(&unit.id));
    let mut lines = Vec::with_capacity(sources.now.len());
    let mut standings = Vec::with_capacity(sources.now.len());
    for unit in sources.now {
        let (line, is_broken) = update.unit(unit);
        let is_stale = line.state != State::Initial && line.source != source::digest(unit);
        standings.push(Standing {
            id: line.id.clone(),
            state: line.state,
            origin: line.origin,
            is_stale,
            draft: draft::percent(&line),
            made_from: is_stale.then(|| line.source.clone()),
            is_broken,
        });
        lines.push(line);
    }
    let (obsolete, unknown) = update.put_gone_aside(&lines);
    let mut text = update.editor.finish();
    if resource.text.trim().is_empty() {
        text = [sources.header.trim_end(), "\n\n", text.trim(), "\n"].concat();
    }
    let ledger = TargetLedger { units: lines, obsolete, ..ledger.clone() };
    let Update { aside, aside_first, overwritten, .. } = update;
    Updated { text, ledger, aside_first, aside, standings, unknown, overwritten }
}

struct Update<'a, 't> {
    sources: Sources<'a>,
    resource: &'a Resource<'t>,
    ledger: &'a TargetLedger,
    fills: &'a Fills,
    /// The ledger's lines, the units before and the ids now.
    lines: BTreeMap<&'a str, &'a Line>,
    before: BTreeMap<&'a str, &'a Unit>,
    now: BTreeSet<&'a str>,
    /// What cannot be read because its id holds letters of another script: the id that was meant, and the entry.
    foreign: BTreeMap<String, usize>,
    /// The entries of the first of the source's units in the file, and of the last one passed.
    first: Option<usize>,
    behind: Option<usize>,
    editor: Editor<'a, 't>,
    overwritten: Vec<String>,
    /// Lines of messages that somebody took out of the file.
    missing: Vec<Line>,
    aside_first: String,
    aside: String,
}

impl<'a> Update<'a, '_> {
    /// The unit's line after the update, and whether its message cannot be read.
    fn unit(&mut self, unit: &'a Unit) -> (Line, bool) {
        let known = self.known(&unit.id);
        let resource = self.resource;
        self.behind = self.position(&unit.id).or(self.behind);
        if let Some((located, _)) = resource.message(&unit.id) {
            if !self.lines.contains_key(unit.id.as_str()) && known.is_some() {
                aside::forget(&mut self.aside, &resource.text[located.span.clone()], &unit.id);
            }
            let value = located.value.clone().map_or("", |span| &resource.text[span]);
            let line = self.recognise(resource, unit, known, &located);
            let (line, fill) = self.filled(unit, line, value);
            let mut wanted = self.mirrors(unit, &line, fill);
            if fill.is_none() && draft::percent(&line).is_some() {
                // What the memory said when it made the draft still holds.
                let kept =
                    resource.text[located.comment.clone()].lines().filter(|line| draft::is_difference(line));
                wanted.splice(1..1, kept.map(str::to_owned));
            }
            if line.origin == Origin::Machine && line.state == State::Translated && !wanted.is_empty() {
                // Which forms the names have, whoever made the draft knew.
                wanted.splice(1..1, mirror::names(resource, &located).take(1).map(str::to_owned));
            }
            let wordings = self.wordings(unit);
            let mut comment = resource.text[located.comment.clone()].lines();
            let is_overwritten = comment.any(|line| wordings.overwritten(line).is_some());
            let newline = self.editor.newline();
            let edit = mirror::update(resource, &located, &wanted, &wordings, newline);
            if let Some(edit) = edit {
                self.editor.edit(edit);
            }
            if is_overwritten {
                self.overwritten.push(unit.id.clone());
            }
            return (line, false);
        }
        if self.broken(&unit.id).is_some() {
            return (known.cloned().unwrap_or_else(|| untranslated(unit)), true);
        }
        let (line, message, fill) = match (self.restored(unit), self.fills.get(&unit.id)) {
            (Some((line, message)), _) => (line, message, None),
            (None, Some(fill)) => (fill.line(unit), format!("{} ={}", unit.id, fill.pattern), Some(fill)),
            (None, None) => (untranslated(unit), pattern::message(&unit.id, &unit.text()), None),
        };
        if line.state == State::Initial {
            self.missing.extend(known.filter(|known| known.state != State::Initial).cloned());
        }
        let mirrors = self.mirrors(unit, &line, fill);
        self.insert(&(mirrors.join("\n") + "\n" + &message));
        (line, false)
    }

    /// The line of a unit with what the memory has for it, where nobody has translated it.
    fn filled(&mut self, unit: &Unit, line: Line, value: &str) -> (Line, Option<&'a Fill>) {
        let at = self.resource.position(Kind::Message, &unit.id);
        let Some(at) = at.filter(|_| line.state == State::Initial) else { return (line, None) };
        if let Some(fill) = self.fills.get(&unit.id) {
            self.editor.set_pattern(at, &fill.pattern);
            return (fill.line(unit), Some(fill));
        }
        // A plain draft that nobody touched follows its source.
        if line.origin != Origin::Memory && target_digest(value) != plain_digest(unit) {
            self.editor.set_text(at, &unit.text());
        }
        (line, None)
    }

    /// The message of a unit, readable or not.
    fn position(&self, id: &str) -> Option<usize> {
        self.resource.position(Kind::Message, id).or_else(|| self.broken(id))
    }

    /// What cannot be read and is meant for a unit.
    fn broken(&self, id: &str) -> Option<usize> {
        self.resource.position(Kind::Junk, id).or_else(|| self.foreign.get(id).copied())
    }

    /// Every sentence that the unit is known to have had.
    fn wordings(&self, unit: &'a Unit) -> Wordings<'a> {
        let before = self.before.get(unit.id.as_str()).into_iter().flat_map(|before| &before.sentences);
        let earlier = self.sources.earlier.iter().filter(|earlier| earlier.id == unit.id);
        let earlier = earlier.flat_map(|earlier| &earlier.text);
        let sentences = unit.sentences.iter().chain(before).chain(earlier);
        Wordings::new(self.sources.locale, sentences.map(String::as_str))
    }

    /// What the ledger knows of a unit; a run that died may have put its message back and not its line.
    fn known(&self, id: &str) -> Option<&'a Line> {
        let obsolete = || self.ledger.obsolete.iter().find(|line| line.id == id);
        self.lines.get(id).copied().or_else(obsolete)
    }

    /// The line of a message that was taken out of the file, though its unit is there.
    fn vanished(&self, id: &str) -> Option<&'a Line> {
        let line = self.ledger.obsolete.iter().find(|line| line.id == id)?;
        let has_begun_anew = self.lines.get(id).is_some_and(|line| line.state != State::Initial);
        (!has_begun_anew).then_some(line)
    }

    /// The message of a unit that was gone, with its line.
    fn restored(&mut self, unit: &Unit) -> Option<(Line, String)> {
        let line = self.ledger.obsolete.iter().find(|line| line.id == unit.id)?.clone();
        let message = aside::take(&mut self.aside, &unit.id, self.sources.locale)?;
        if line.state != State::Initial {
            return Some((line, message));
        }
        // A draft is written anew; what people noted above it comes back.
        let comments = message.split_inclusive('\n').take_while(|line| line.starts_with('#'));
        let comments: String = comments.collect();
        Some((untranslated(unit), comments + &pattern::message(&unit.id, &unit.text())))
    }

    /// What the file says about a unit, beside what the ledger knew.
    fn recognise(
        &self,
        resource: &Resource<'_>,
        unit: &Unit,
        known: Option<&Line>,
        located: &Located<'_>,
    ) -> Line {
        let value = located.value.clone().map_or("", |span| &resource.text[span]);
        let target = target_digest(value);
        // Somebody had taken the message out of the file, and now it is back as it was.
        if let Some(vanished) = self.vanished(&unit.id).filter(|vanished| vanished.target == target) {
            return vanished.clone();
        }
        let is_untouched =
            known.is_some_and(|known| known.target == target || known.target == earlier_target_digest(value));
        if let Some(known) = known.filter(|known| is_untouched && known.state != State::Initial) {
            return Line { target, ..known.clone() };
        }
        let before = self.before.get(unit.id.as_str()).copied();
        // A draft out of the memory stays one until somebody touches it, or until its source changes.
        let drafted = known.filter(|known| is_untouched && draft::percent(known).is_some());
        let noted = || {
            draft::untouched(resource, located).map(|from| Line {
                origin: Origin::Memory,
                by: Some(from),
                source: mirror::mirrored_source(resource, located, self.sources.locale)
                    .unwrap_or_else(|| source::digest(unit)),
                ..untranslated(unit)
            })
        };
        if let Some(drafted) = drafted.cloned().or_else(noted) {
            let is_its = drafted.source == source::digest(unit);
            return if is_its { Line { target, ..drafted } } else { untranslated(unit) };
        }
        if is_untouched
            || target == plain_digest(unit)
            || before.is_some_and(|before| target == plain_digest(before))
        {
            return untranslated(unit);
        }
        // An edit was made from the source that its translator saw: the one of the last run, or what the mirror shows
        // where the ledger knows nothing.
        let mirrored = mirror::mirrored_source(resource, located, self.sources.locale);
        let source =
            mirrored.filter(|_| known.is_none()).unwrap_or_else(|| source::digest(before.unwrap_or(unit)));
        // Where the ledger is lost, the mirror still says what a machine made.
        let is_machine = known.is_none() && mirror::is_machine_made(resource, located);
        let origin = if is_machine { Origin::Machine } else { Origin::Human };
        Line {
            id: unit.id.clone(),
            state: State::Translated,
            origin,
            by: None,
            confirmed: None,
            source,
            target,
        }
    }

    fn mirrors(&self, unit: &Unit, line: &Line, fill: Option<&Fill>) -> Vec<String> {
        let earlier = self.sources.earlier.iter().find(|earlier| earlier.source == line.source);
        let before = self.before.get(unit.id.as_str()).filter(|before| source::digest(before) == line.source);
        let wording = earlier.map(|earlier| &earlier.text).or(before.map(|before| &before.sentences));
        let target = (self.ledger.article.as_str(), self.ledger.locale);
        let mut lines = mirror::lines(self.sources.locale, target, unit, line, wording.map(Vec::as_slice));
        let differences = fill.map(|fill| fill.differences(unit)).unwrap_or_default();
        lines.splice(lines.len().min(1)..lines.len().min(1), differences);
        lines
    }

    /// Puts a message where the source has it: behind the nearest unit before it that the file has.
    fn insert(&mut self, message: &str) {
        match (self.behind, self.first) {
            (Some(behind), _) => self.editor.insert_after(behind, message),
            (None, Some(first)) => self.editor.insert_before(first, message),
            (None, None) => self.editor.append(message),
        }
    }

    /// Takes messages that the source no longer has out of the file and keeps them aside, with their lines. Gives the
    /// obsolete lines and the ids that nobody knows.
    fn put_gone_aside(&mut self, lines: &[Line]) -> (Vec<Line>, Vec<String>) {
        let is_here = |id: &str| self.now.contains(id);
        let is_missing = |id: &str| self.missing.iter().any(|line| line.id == id);
        let mut obsolete: Vec<Line> =
            self.ledger.obsolete.iter().filter(|line| !is_here(&line.id)).cloned().collect();
        // A message that is back, or was begun anew, is no longer missing.
        obsolete.extend(self.missing.iter().cloned());
        let was_missing = |line: &&Line| {
            let is_begun = lines.iter().any(|other| other.id == line.id && other.state != State::Initial);
            is_here(&line.id) && !is_begun && !is_missing(&line.id)
        };
        obsolete.extend(self.ledger.obsolete.iter().filter(was_missing).cloned());
        let mut unknown = Vec::new();
        for (at, entry) in self.resource.entries().enumerate() {
            if entry.kind != Kind::Message || is_here(entry.id) {
                continue;
            }
            let Some(line) = self.gone(self.resource, &entry) else {
                unknown.push(entry.id.to_owned());
                continue;
            };
            let comment = &self.resource.text[entry.comment.clone()];
            let is_noted = mirror::notes(comment, self.sources.locale).next().is_some();
            if line.state != State::Initial || is_noted {
                obsolete.retain(|other| other.id != line.id);
                obsolete.push(line);
                let message = self.editor.source(at).unwrap_or_default();
                aside::put(&mut self.aside_first, message);
                aside::put(&mut self.aside, message);
            }
            self.editor.remove(at);
        }
        // A run that died may have put a message aside and not its line.
        if let Ok(aside) = resource::read(self.aside.as_bytes()) {
            for line in self.ledger.units.iter().filter(|line| !is_here(&line.id)) {
                let put = aside.messages().filter(|(entry, _)| entry.id == line.id).last();
                let is_told = obsolete.iter().any(|other| other.id == line.id);
                if let Some((entry, _)) = put.filter(|_| !is_told) {
                    obsolete.extend(self.gone(&aside, &entry));
                }
            }
        }
        (obsolete, unknown)
    }

    /// The line of a message whose unit is gone, with what was typed since the last run; `None` when nobody knows it.
    fn gone(&self, resource: &Resource<'_>, entry: &Located<'_>) -> Option<Line> {
        let known = self.known(entry.id);
        match self.before.get(entry.id) {
            Some(before) => Some(self.recognise(resource, before, known, entry)),
            None => known.cloned(),
        }
    }
}

/// What cannot be read because its id holds letters of another script that look the same, by the id that was meant.
fn foreign(resource: &Resource<'_>) -> BTreeMap<String, usize> {
    let junk =
        resource.entries().enumerate().filter(|(_, entry)| entry.kind == Kind::Junk && !entry.id.is_ascii());
    let meant = junk.filter_map(|(at, entry)| Some((in_script(entry.id, Script::Latin)?, at)));
    // The first one counts where there are several.
    meant.collect::<Vec<_>>().into_iter().rev().collect()
}

#[cfg(test)]
#[path = "target_tests.rs"]
mod tests;
