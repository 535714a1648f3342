//! Comments that show the ledger in the translator's file.
//!
//! Three kinds of comment lines belong to horo, which writes and rewrites them: `# bg: …` (the source, a sentence a
//! line), `# STALE …` (the source changed: before and now) and `# DRAFT …` (untranslated, out of the
//! memory, or made by a machine). Every
//! other comment belongs to people and keeps its bytes and its place. Mirrors may be deleted at any time. Whatever stands
//! in the source, a mirror is one line that shows all of it.
//!
//! Fluent's serializers write no empty line between messages, so an empty comment line, [`AIR`], sets a message off from
//! the one before. It comes with the first mirrors of a message and is no more looked at afterwards.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::changes;
use super::draft;
use super::ledger::{Digest, Line, Origin, State, source_digest};
use super::resource::{Located, Resource};
use super::splice::Edit;
use crate::locale::Locale;
use crate::segment::Unit;
use crate::text::script::{Script, script};
use crate::text::words::visible;

/// The first line of a message's comment: it keeps messages apart where no empty line does.
pub const AIR: &str = "#";

/// The words after `# DRAFT ` of a message that nobody has translated yet.
pub const UNTRANSLATED: &str = "untranslated: write the translation over the text below";

/// The words after `# DRAFT ` of a message that a machine made.
const MACHINE_MADE: &str = "machine-made, read by no person yet";

/// How the line begins that says in which other forms the names of a machine's draft could stand.
const NAMES: &str = "# DRAFT names: ";

/// The line above a machine's draft that says in which other forms its names could stand.
pub fn names_line(forms: &str) -> String {
    format!("{NAMES}{}", visible(forms))
}

/// The lines of a message that say in which other forms the names of its draft could stand.
pub fn names<'t>(resource: &Resource<'t>, located: &Located<'_>) -> impl Iterator<Item = &'t str> {
    resource.text[located.comment.clone()].lines().filter(|line| line.starts_with(NAMES))
}

/// The comment lines that horo keeps above a message. `article` and `locale` are the target's, for the commands that the
/// lines name.
pub fn lines(
    source_locale: Locale,
    (article, locale): (&str, Locale),
    unit: &Unit,
    line: &Line,
    earlier: Option<&[String]>,
) -> Vec<String> {
    let mut lines = Vec::new();
    if line.state == State::Initial && line.origin == Origin::Memory {
        lines.push(draft::note(line, (article, locale)));
    } else if line.state == State::Initial {
        lines.push(format!("# DRAFT {UNTRANSLATED}"));
    } else if line.origin == Origin::Machine && line.state < State::Reviewed {
        lines.push(format!(
            "# DRAFT {MACHINE_MADE}: mend it; when all is read: horo accept {locale} {article} --state reviewed"
        ));
    }
    if line.state != State::Initial && line.source != source_digest(&unit.sentences) {
        lines.push(format!(
            "# STALE the source changed: mend the translation; if it is still right: horo accept {locale} {article}#{}",
            unit.id
        ));
        let changed = earlier.into_iter().flat_map(|earlier| changes::lines(earlier, &unit.sentences));
        lines.extend(changed.map(|(word, sentence)| format!("# STALE {word}: {sentence}")));
    }
    lines.extend(unit.sentences.iter().map(|sentence| format!("# {source_locale}: {}", visible(sentence))));
    lines
}

/// How the lines begin that horo writes, besides those that show the source. A line that only looks like one is a
/// person's (“# DRAFT of Anna”), so this list has every beginning that any version of horo ever wrote.
const OPENINGS: [&str; 15] = [
    "# DRAFT untranslated: ",
    "# DRAFT machine-made, ",
    NAMES,
    "# DRAFT memory: ",
    "# DRAFT before: ",
    "# DRAFT now: ",
    "# DRAFT new: ",
    "# DRAFT gone: ",
    "# DRAFT moved: ",
    "# STALE the source changed: ",
    "# STALE before: ",
    "# STALE now: ",
    "# STALE new: ",
    "# STALE gone: ",
    "# STALE moved: ",
];

/// Whether a comment line (with its `#`) is one of horo's.
pub fn is_mirror(line: &str, source_locale: Locale) -> bool {
    let is_source = || {
        let rest = line.strip_prefix("# ").and_then(|words| words.strip_prefix(source_locale.code()));
        rest.is_some_and(|rest| rest.starts_with(':'))
    };
    // An editor may have taken away the space at the end of a line without words.
    is_source() || OPENINGS.iter().any(|opening| line.starts_with(opening) || line == opening.trim_end())
}

/// A message's comment without what horo wrote there: the lines of people, with their breaks.
pub fn notes(comment: &str, source_locale: Locale) -> impl Iterator<Item = &str> {
    let is_ours = move |at: usize, line: &str| (at == 0 && line == AIR) || is_mirror(line, source_locale);
    let lines = comment.split_inclusive('\n').enumerate();
    lines.filter(move |(at, line)| !is_ours(*at, line.trim_end())).map(|(_, line)| line)
}

/// Whether a message's mirror says that a machine made it and nobody read it.
pub fn is_machine_made(resource: &Resource<'_>, located: &Located<'_>) -> bool {
    let prefix = format!("# DRAFT {MACHINE_MADE}");
    resource.text[located.comment.clone()].lines().any(|line| line.starts_with(&prefix))
}

/// The source's sentences that a message's mirror shows; none where somebody took them out.
pub fn mirrored_sentences(
    resource: &Resource<'_>,
    located: &Located<'_>,
    source_locale: Locale,
) -> Vec<String> {
    let prefix = format!("# {source_locale}:");
    let comment = resource.text[located.comment.clone()].lines();
    comment.filter_map(|line| Some(line.strip_prefix(&prefix)?.trim().to_owned())).collect()
}

/// The digest of the source that a message's mirror shows, when it has one: what its translator saw.
pub fn mirrored_source(
    resource: &Resource<'_>,
    located: &Located<'_>,
    source_locale: Locale,
) -> Option<Digest> {
    let sentences = mirrored_sentences(resource, located, source_locale);
    (!sentences.is_empty()).then(|| source_digest(&sentences))
}

/// Whether a message's mirror says that it waits for its translator, or that its source has changed since.
pub fn is_draft_or_stale(resource: &Resource<'_>, located: &Located<'_>) -> bool {
    let tells = |line: &str| line.starts_with("# DRAFT ") || line.starts_with("# STALE ");
    !is_machine_made(resource, located) && resource.text[located.comment.clone()].lines().any(tells)
}

/// The sentences that a unit's source has, or is known to have had.
#[derive(Debug)]
pub struct Wordings<'a> {
    locale: Locale,
    sentences: BTreeSet<Cow<'a, str>>,
    script: Option<Script>,
}

impl<'a> Wordings<'a> {
    /// Of a source in this locale.
    pub fn new(locale: Locale, sentences: impl IntoIterator<Item = &'a str>) -> Self {
        // As the mirrors show them.
        let shown = |sentence: &'a str| match visible(sentence) {
            shown if shown == sentence => Cow::Borrowed(sentence.trim()),
            shown => Cow::Owned(shown.trim().to_owned()),
        };
        let sentences: BTreeSet<Cow<'a, str>> = sentences.into_iter().map(shown).collect();
        let script = main_script(sentences.iter().map(AsRef::as_ref));
        Wordings { locale, sentences, script }
    }

    /// The words of a translation that somebody wrote over a mirror of the source, instead of below the id, or of a
    /// remark behind a sentence there.
    ///
    /// Other words in the source's own script are taken for a source that is older still, since a file may lag behind.
    pub fn overwritten<'t>(&self, line: &'t str) -> Option<&'t str> {
        let words = line.strip_prefix("# ")?.strip_prefix(self.locale.code())?.strip_prefix(':')?.trim();
        if self.sentences.contains(words) {
            return None;
        }
        let is_foreign = |words: &str| main_script([words]).is_some_and(|script| self.script != Some(script));
        let behind = || {
            let known = self.sentences.iter().filter(|known| !known.is_empty());
            let remarks = known.filter_map(|known| words.strip_prefix(known.as_ref()));
            remarks.min_by_key(|remark| remark.len()).map(str::trim)
        };
        if is_foreign(words) { Some(words) } else { behind().filter(|remark| is_foreign(remark)) }
    }
}

/// The script that most letters of some texts belong to.
fn main_script<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<Script> {
    let mut counts = BTreeMap::new();
    for c in texts.into_iter().flat_map(str::chars).filter(|c| c.is_alphabetic()) {
        *counts.entry(script(c)).or_insert(0usize) += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(script, _)| script)
}

/// The edit that brings a message's mirrors up to date; `None` when they are. A mirror that somebody wrote a translation
/// over becomes a comment of its own, so that no word is lost.
pub fn update(
    resource: &Resource<'_>,
    located: &Located<'_>,
    wanted: &[String],
    wordings: &Wordings<'_>,
    newline: &str,
) -> Option<Edit> {
    let comment = &resource.text[located.comment.clone()];
    let is_ours = |line: &str| is_mirror(line.trim_end(), wordings.locale);
    let ours = comment.lines().filter(|line| is_ours(line)).map(str::trim_end);
    if ours.eq(wanted.iter().map(|line| line.trim_end())) {
        return None;
    }
    let before = &resource.text[..located.span.start];
    let is_close = comment.is_empty() && !before.is_empty() && !ends_with_empty_line(before);
    let air = is_close.then_some(AIR);
    let mirrors = air.into_iter().chain(wanted.iter().map(|line| line.trim_end()));
    let mirrors: String = mirrors.flat_map(|line| [line, newline]).collect();
    let mut text = String::new();
    let mut is_written = false;
    for line in comment.split_inclusive('\n') {
        if let Some(words) = wordings.overwritten(line) {
            text.extend(["# ", words, newline]);
        } else if !is_ours(line) {
            text.push_str(line);
        } else if !is_written {
            text.push_str(&mirrors);
            is_written = true;
        }
    }
    if !is_written {
        text.push_str(&mirrors);
    }
    Some(Edit { span: located.comment.clone(), text })
}

fn ends_with_empty_line(text: &str) -> bool {
    let line = text.strip_suffix('\n').map(|text| text.rsplit('\n').next().unwrap_or_default());
    line.is_some_and(|line| line.trim().is_empty())
}

#[cfg(test)]
#[path = "mirror_tests.rs"]
mod tests;
