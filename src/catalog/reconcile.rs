//! Two versions of a target's file, put together message by message.
//!
//! Somebody saved `theirs` while the file came to hold `ours`: an editor in the instant in which horo wrote, or a
//! translator on another branch. What only one side changed is taken from it; a draft that nobody touched gives way to
//! anybody's words. Where both wrote words of their own, the file keeps `ours` and the other wording stands above it in a
//! comment. No word of a person is lost, and none appears twice.

use std::collections::BTreeMap;

use super::draft;
use super::ledger::{Digest, target_digest};
use super::mirror;
use super::pattern;
use super::resource::{Kind, Located, Resource};
use super::splice::{Edit, splice};
use crate::locale::Locale;

/// How the comment lines begin that keep the other wording of a message which two people changed.
pub const OTHER: &str = "# OTHER WORDING: ";

/// What two versions have come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reconciled {
    /// The file's text.
    pub text: String,
    /// Ids of messages that both sides changed, each in its own way; the file holds both wordings.
    pub doubled: Vec<String>,
}

/// Puts two versions together. `base` is what both came from, where that is known.
pub fn reconcile(
    base: Option<&Resource<'_>>,
    ours: &Resource<'_>,
    theirs: &Resource<'_>,
    source_locale: Locale,
) -> Reconciled {
    let newline = if ours.text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut meeting = Meeting { base, ours, source_locale, newline, edits: Vec::new(), doubled: Vec::new() };
    let mut behind: Option<usize> = None;
    for (entry, next) in theirs.entries().zip(ends(theirs)) {
        let entry = &entry;
        let own = own_of(ours, entry);
        match &own {
            Some(own) if matches!(entry.kind, Kind::Message | Kind::Term) => meeting.both(theirs, entry, own),
            Some(_) => {}
            None => meeting.only_theirs(theirs, entry, next, behind),
        }
        behind = own.as_ref().map(|own| own.span.end).or(behind);
    }
    let Meeting { edits, doubled, .. } = meeting;
    Reconciled { text: splice(ours.text, edits), doubled }
}

/// Where what belongs to each entry ends: at the next one's start.
fn ends<'r>(resource: &'r Resource<'_>) -> impl Iterator<Item = usize> + 'r {
    let starts = resource.entries().skip(1).map(|entry| entry.span.start);
    starts.chain([resource.text.len()])
}

/// The entry of ours that is theirs: by its id, or by its text where it has none.
fn own_of<'t>(ours: &Resource<'t>, entry: &Located<'_>) -> Option<Located<'t>> {
    ours.entry(entry.kind, entry.id).filter(|_| !entry.id.is_empty())
}

struct Meeting<'a, 't> {
    base: Option<&'a Resource<'t>>,
    ours: &'a Resource<'t>,
    source_locale: Locale,
    newline: &'static str,
    edits: Vec<Edit>,
    doubled: Vec<String>,
}

impl Meeting<'_, '_> {
    /// A message that both have.
    fn both(&mut self, theirs: &Resource<'_>, their: &Located<'_>, own: &Located<'_>) {
        let base = self.base.and_then(|base| Some((base, base.entry(own.kind, own.id)?)));
        let base = base.as_ref().map(|(base, entry)| (*base, entry));
        let mut comment: Vec<String> = self.new_notes(theirs, their, own, base);
        let (our_words, their_words) = (words(self.ours, own), words(theirs, their));
        if digest(our_words) != digest(their_words) {
            let base = base.map(|(base, entry)| digest(words(base, entry)));
            let is_ours_free = is_draft(self.ours, own, self.source_locale);
            let is_theirs_free = is_draft(theirs, their, self.source_locale);
            if is_theirs_free || base.as_ref() == Some(&digest(their_words)) {
                // Only ours was changed.
            } else if is_ours_free || base == Some(digest(our_words)) {
                let text = their_words.replace("\r\n", "\n").replace('\n', self.newline);
                self.edits.push(Edit { span: words_span(self.ours, own), text });
            } else {
                let lines = their_words.lines().map(str::trim).filter(|line| !line.is_empty());
                comment.extend(lines.map(|line| format!("{OTHER}{line}")));
                self.doubled.push(own.id.to_owned());
            }
        }
        if !comment.is_empty() {
            let text = comment.iter().flat_map(|line| [line.as_str(), self.newline]).collect();
            self.edits.push(Edit { span: own.comment.end..own.comment.end, text });
        }
    }

    /// The comment lines of people that only theirs has, and that ours did not take away.
    fn new_notes(
        &self,
        theirs: &Resource<'_>,
        their: &Located<'_>,
        own: &Located<'_>,
        base: Option<(&Resource<'_>, &Located<'_>)>,
    ) -> Vec<String> {
        let mut known = BTreeMap::new();
        let base = base.map(|(base, entry)| &base.text[entry.comment.clone()]);
        for comment in base.into_iter().chain([&self.ours.text[own.comment.clone()]]) {
            for note in mirror::notes(comment, self.source_locale) {
                *known.entry(note.trim_end().to_owned()).or_insert(0usize) += 1;
            }
        }
        let notes = mirror::notes(&theirs.text[their.comment.clone()], self.source_locale);
        let is_new = |note: &&str| match known.get_mut(note.trim_end()) {
            Some(left) if *left > 0 => {
                *left -= 1;
                false
            }
            _ => true,
        };
        notes.filter(is_new).map(|note| note.trim_end().to_owned()).collect()
    }

    /// An entry that ours lacks: it comes behind the one before it, unless ours took it away and they left it alone.
    fn only_theirs(
        &mut self,
        theirs: &Resource<'_>,
        entry: &Located<'_>,
        next: usize,
        behind: Option<usize>,
    ) {
        let text = &theirs.text[entry.span.clone()];
        let notes = |resource: &Resource<'_>, entry: &Located<'_>| {
            let comment = &resource.text[entry.comment.clone()];
            mirror::notes(comment, self.source_locale).map(|note| note.trim().to_owned()).collect::<Vec<_>>()
        };
        let is_in = |resource: &Resource<'_>| match resource.entry(entry.kind, entry.id) {
            Some(known) if !entry.id.is_empty() => {
                let known_notes = notes(resource, &known);
                digest(words(resource, &known)) == digest(words(theirs, entry))
                    && notes(theirs, entry).iter().all(|note| known_notes.contains(note))
            }
            _ => resource.text.contains(text.trim()),
        };
        let is_header = entry.kind == Kind::Comment && text.starts_with("###");
        let is_free = entry.kind == Kind::Message && is_draft(theirs, entry, self.source_locale);
        if is_header || is_free || is_in(self.ours) || self.base.is_some_and(is_in) {
            return;
        }
        let at = behind.unwrap_or(self.ours.text.trim_end().len());
        let gap = if theirs.text[entry.span.end..next].matches('\n').count() > 1 || entry.id.is_empty() {
            [self.newline, self.newline].concat()
        } else {
            self.newline.to_owned()
        };
        let text = gap + &text.replace("\r\n", "\n").replace('\n', self.newline);
        self.edits.push(Edit { span: at..at, text });
    }
}

/// All that a message says: its value and its attributes, as they stand behind “=”.
fn words<'r>(resource: &'r Resource<'_>, entry: &Located<'_>) -> &'r str {
    &resource.text[words_span(resource, entry)]
}

fn words_span(resource: &Resource<'_>, entry: &Located<'_>) -> std::ops::Range<usize> {
    let after_id = (entry.comment.end + entry.id.len()).min(entry.span.end);
    let equals = resource.text[after_id..entry.span.end].find('=').map_or(0, |at| at + 1);
    after_id + equals..entry.span.end
}

fn digest(words: &str) -> Digest {
    target_digest(words)
}

/// Whether a message holds nothing but the source's words that the comment above it shows, or a draft that nobody touched.
fn is_draft(resource: &Resource<'_>, entry: &Located<'_>, source_locale: Locale) -> bool {
    if draft::untouched(resource, entry).is_some() {
        return true;
    }
    let prefix = format!("# {source_locale}: ");
    let comment = resource.text[entry.comment.clone()].lines();
    let shown: Vec<&str> = comment.filter_map(|line| line.strip_prefix(&prefix)).map(str::trim).collect();
    let draft = pattern::encode(&shown.join("\n")).join("\n");
    !shown.is_empty() && digest(words(resource, entry)) == target_digest(&draft)
}

#[cfg(test)]
#[path = "reconcile_tests.rs"]
mod tests;
