//! Comments that show the ledger in the translator's file.
//!
//! Three kinds of comment lines belong to horo, which writes and rewrites them: `# bg: …` (the source, a sentence a
//! line), `# STALE …` (the source changed: before and now) and `# DRAFT …` (untranslated, or made by a machine). Every
//! other comment belongs to people and keeps its bytes and its place. Mirrors may be deleted at any time.
//!
//! Fluent's serializers write no empty line between messages, so an empty comment line, [`AIR`], sets a message off from
//! the one before. It comes with the first mirrors of a message and is no more looked at afterwards.

use std::collections::{BTreeMap, BTreeSet};

use super::ledger::{Digest, Line, Origin, State, source_digest};
use super::resource::{Located, Resource};
use super::splice::Edit;
use crate::locale::Locale;
use crate::segment::Unit;
use crate::text::script::{Script, script};

/// The first line of a message's comment: it keeps messages apart where no empty line does.
pub const AIR: &str = "#";

/// The words after `# DRAFT ` of a message that nobody has translated yet.
pub const UNTRANSLATED: &str = "untranslated: write the translation over the text below";

/// The words after `# DRAFT ` of a message that a machine made.
const MACHINE_MADE: &str = "machine-made, read by no person yet";

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
    if line.state == State::Initial {
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
        let missing_in = |sentences: &[String], others: &[String]| {
            let others: Vec<Digest> =
                others.iter().map(|other| source_digest(std::slice::from_ref(other))).collect();
            let is_new =
                |sentence: &&String| !others.contains(&source_digest(std::slice::from_ref(*sentence)));
            sentences.iter().filter(is_new).cloned().collect::<Vec<_>>()
        };
        if let Some(earlier) = earlier {
            lines.extend(
                missing_in(earlier, &unit.sentences)
                    .into_iter()
                    .map(|gone| format!("# STALE before: {gone}")),
            );
            lines.extend(
                missing_in(&unit.sentences, earlier).into_iter().map(|new| format!("# STALE now: {new}")),
            );
        }
    }
    lines.extend(unit.sentences.iter().map(|sentence| format!("# {source_locale}: {sentence}")));
    lines
}

/// Whether a comment line (with its `#`) is one of horo's.
pub fn is_mirror(line: &str, source_locale: Locale) -> bool {
    let Some(words) = line.strip_prefix("# ") else { return false };
    words.strip_prefix(source_locale.code()).is_some_and(|rest| rest.starts_with(':'))
        || ["STALE", "DRAFT"]
            .iter()
            .any(|mark| words.strip_prefix(mark).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
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

/// The digest of the source that a message's mirror shows, when it has one: what its translator saw.
pub fn mirrored_source(
    resource: &Resource<'_>,
    located: &Located<'_>,
    source_locale: Locale,
) -> Option<Digest> {
    let prefix = format!("# {source_locale}:");
    let comment = resource.text[located.comment.clone()].lines();
    let sentences: Vec<String> =
        comment.filter_map(|line| Some(line.strip_prefix(&prefix)?.trim().to_owned())).collect();
    (!sentences.is_empty()).then(|| source_digest(&sentences))
}

/// The sentences that a unit's source has, or is known to have had.
#[derive(Debug)]
pub struct Wordings<'a> {
    locale: Locale,
    sentences: BTreeSet<&'a str>,
    script: Option<Script>,
}

impl<'a> Wordings<'a> {
    /// Of a source in this locale.
    pub fn new(locale: Locale, sentences: impl IntoIterator<Item = &'a str>) -> Self {
        let sentences: BTreeSet<&str> = sentences.into_iter().map(str::trim).collect();
        let script = main_script(sentences.iter().copied());
        Wordings { locale, sentences, script }
    }

    /// The words of a translation that somebody wrote over a mirror of the source, instead of below the id.
    ///
    /// Other words in the source's own script are taken for a source that is older still, since a file may lag behind.
    pub fn overwritten<'t>(&self, line: &'t str) -> Option<&'t str> {
        let words = line.strip_prefix("# ")?.strip_prefix(self.locale.code())?.strip_prefix(':')?.trim();
        let is_foreign = || main_script([words]).is_some_and(|script| self.script != Some(script));
        (!self.sentences.contains(words) && is_foreign()).then_some(words)
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
