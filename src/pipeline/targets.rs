//! One target locale of the articles: update, check, format.

use std::path::Path;

use fluent_syntax::ast;

use super::ledgers::file_unreadable;
use super::loaded::{Files, Read};
use super::project::{self, Project};
use super::sources::Source;
use super::terms::{self, Terms};
use super::writes::Write;
use crate::catalog::draft::Fills;
use crate::catalog::format::{Bundle, FormatError, MAX_BYTES};
use crate::catalog::ledger::{Digest, State, TargetLedger};
use crate::catalog::reconcile::OTHER;
use crate::catalog::resource::{self, Located, MAX_TOLD, Resource};
use crate::catalog::target::{self, Sources, Standing, Updated};
use crate::check::{self, Exceptions, Pair, Side};
use crate::diagnostic::{Diagnostic, Fix, Place, Said};
use crate::glossary::usage::Finding;
use crate::glossary::{FormNames, Uses, forms};
use crate::locale::Locale;
use crate::span::LineIndex;
use crate::wording;

/// An article in one target locale.
#[derive(Clone, Debug)]
pub struct Target {
    /// The locale.
    pub locale: Locale,
    /// How each unit stands, in the source's order; empty when the file cannot be read.
    pub standings: Vec<Standing>,
    /// Each unit's text with its placeables resolved, one line; `None` where there is none to publish.
    pub texts: Vec<Option<String>>,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
    /// The writes that it needs, in order.
    pub writes: Vec<Write>,
    /// Digests of the wordings that its messages were made from; `None` when its ledger cannot be read.
    pub made_from: Option<Vec<Digest>>,
    /// Which forms its messages ask the glossary for; `None` when not all of them could be read.
    pub uses: Option<Uses>,
}

/// Updates and checks an article in a target locale.
pub(super) fn survey(
    project: &Project,
    source: &Source,
    (loaded, fills): (&(Files, Read), &Fills),
    words: &Words<'_>,
    places: Places,
) -> Target {
    let locale = words.locale;
    let ledger = source.targets.get(&locale).and_then(|ledger| ledger.as_ref().ok());
    let mut target = Target {
        locale,
        standings: Vec::new(),
        texts: Vec::new(),
        diagnostics: Vec::new(),
        writes: Vec::new(),
        made_from: ledger.map(made_from),
        uses: None,
    };
    match update(project, source, loaded, fills, &mut target) {
        // What is wrong with the glossary is told already; nothing can be said about the articles without it.
        Ok((updated, standing)) if words.are_read => {
            target.standings.clone_from(&updated.standings);
            let text = match places {
                Places::AsTheyStand => standing,
                Places::AsWritten => &updated.text,
            };
            inspect(&mut target, source, (text, &updated), &project::ftl(locale, &source.id), words);
        }
        Ok(_) => {}
        Err(told) => target.diagnostics.extend(told),
    }
    target
}

/// Brings the target's files up to date and plans their writes, or says why they are left as they are. Gives the file's
/// text as it stands, too.
fn update<'l>(
    project: &Project,
    source: &Source,
    (stored, aside): &'l (Files, Read),
    fills: &Fills,
    target: &mut Target,
) -> Result<(Updated, &'l str), Vec<Diagnostic>> {
    let path = project::ftl(target.locale, &source.id);
    let aside_path = project::aside(target.locale, &source.id);
    let opened = |read: &'l Read, path: &Path| match read {
        Ok(bytes) => Ok(bytes.as_deref()),
        Err(error) => Err(vec![file_unreadable(path, error)]),
    };
    let bytes = opened(&stored.ftl, &path)?;
    let given = stored.ftl().ok().flatten();
    let ledger = source.targets.get(&target.locale).ok_or_else(Vec::new)?;
    let ledger = ledger.as_ref().map_err(|fault| vec![fault.clone()])?;
    let text = given.unwrap_or_default();
    let read = resource::read(text).map_err(|refusal| vec![resource::refusal(&path, text, &refusal)])?;
    let aside_bytes = opened(aside, &aside_path)?;
    if !source.is_sound {
        // The article is left as it is until its source is mended; its files are only checked for syntax.
        return Err(read.diagnostics(&path, &LineIndex::new(read.text)));
    }
    let header = header(source, project.config.locales.source, target.locale);
    let sources = Sources {
        locale: project.config.locales.source,
        before: &source.before,
        now: &source.units,
        earlier: source.earlier(),
        header: &header,
    };
    let aside = aside_bytes.map(String::from_utf8_lossy).unwrap_or_default();
    let updated = target::update_with(sources, &read, ledger, &aside, fills);
    // With the source's words beside the translations a file may become too long to be read again.
    let text = updated.text.as_bytes();
    resource::read(text).map_err(|refusal| vec![resource::refusal(&path, text, &refusal)])?;
    // What is put aside is safe before it leaves the file, and stays aside until it is back; the ledger follows both.
    let has_aside = !(updated.aside_first.is_empty() && aside_bytes.is_none());
    if has_aside {
        target.writes.extend(Write::needed(aside_path.clone(), aside_bytes, &updated.aside_first));
    }
    let ledger_path = project::ledger(target.locale, &source.id);
    let ledger_bytes = opened(&stored.ledger, &ledger_path)?;
    let ledger = Write::needed(ledger_path, ledger_bytes, &updated.ledger.to_toml());
    // What the memory fills in is in the ledger first: a run that dies before the text has filled in nothing, and one
    // that dies between the two never leaves it to be taken for a person's words.
    let (first, last) = if fills.is_empty() { (None, ledger) } else { (ledger, None) };
    target.writes.extend(first);
    target.writes.extend(Write::needed(path.clone(), bytes, &updated.text));
    if has_aside {
        target.writes.extend(Write::needed(aside_path, Some(updated.aside_first.as_bytes()), &updated.aside));
    }
    target.writes.extend(last);
    target.made_from = Some(made_from(&updated.ledger));
    Ok((updated, read.text))
}

/// Which text of a target the diagnostics point at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Places {
    /// The file on the disk.
    AsTheyStand,
    /// The file after the writes.
    AsWritten,
}

/// The words of a locale, ready for formatting.
pub struct Words<'a> {
    /// The locale.
    pub locale: Locale,
    /// The source's locale.
    pub source_locale: Locale,
    /// The locale's glossary.
    pub glossary: &'a Resource<'a>,
    /// The formatter, with the glossary.
    pub bundle: &'a Bundle<'a>,
    /// The formatter of the source locale.
    pub source_bundle: &'a Bundle<'a>,
    /// The glossaries of the source and of the locale, to be found in texts.
    pub(super) terms: (&'a Terms<'a>, &'a Terms<'a>),
    /// The names of the glossary's forms.
    pub(super) form_names: &'a FormNames,
    /// Whether the glossaries could be read.
    pub are_read: bool,
}

/// A draft follows its source; nothing was made from it.
fn made_from(ledger: &TargetLedger) -> Vec<Digest> {
    let lines = ledger.units.iter().chain(&ledger.obsolete).filter(|line| line.state != State::Initial);
    lines.map(|line| line.source.clone()).collect()
}

fn header(source: &Source, from: Locale, to: Locale) -> String {
    let title = crate::extract::markup::plain(source.title()).into_owned();
    let origin = source.ledger.source_page.as_deref().unwrap_or(&source.ledger.input);
    format!(
        "### {title}\n### {} · {from} → {to} · {origin}\n### Write the translation after “=”. Every further line begins with spaces.",
        source.ledger.date
    )
}

/// Checks and formats the updated file.
fn inspect(
    target: &mut Target,
    source: &Source,
    (text, updated): (&str, &Updated),
    path: &Path,
    words: &Words<'_>,
) {
    let Ok(file) = resource::read(text.as_bytes()) else { return };
    let Ok(original) = resource::read(source.ftl.as_bytes()) else { return };
    let lines = LineIndex::new(file.text);
    let faults = file.diagnostics(path, &lines);
    target.uses = faults.is_empty().then(|| words.form_names.uses(&file));
    target.diagnostics.extend(faults);
    for id in &updated.overwritten {
        let place = id_place(&file, id, path, &lines);
        let said = Said::new("comment-translated").with("id", id);
        target.diagnostics.push(wording::warning("comment-translated", place, said));
    }
    target.diagnostics.extend(two_wordings(&file, path, &lines));
    for id in updated.unknown.iter().take(MAX_TOLD) {
        let place = id_place(&file, id, path, &lines);
        let said = Said::new("unknown-message").with("id", id);
        target.diagnostics.push(wording::warning("unknown-message", place, said));
    }
    let inspection = Inspection { file: &file, original: &original, lines: &lines, path, words };
    target.diagnostics.extend(unfinished(&target.standings, &file, path, &lines));
    for (unit, standing) in source.units.iter().zip(&target.standings) {
        // What still holds the source's words is counted as missing; more need not be said of it.
        let (text, found) =
            if standing.is_missing() { (None, Vec::new()) } else { inspection.message(&unit.id) };
        target.diagnostics.extend(found);
        target.texts.push(text);
    }
}

/// Messages that two people changed at the same time: the wording that gave way stands in a comment until somebody
/// chooses.
fn two_wordings(file: &Resource<'_>, path: &Path, lines: &LineIndex<'_>) -> Vec<Diagnostic> {
    let told = file.entries().filter_map(|entry| {
        let comment = &file.text[entry.comment.clone()];
        let at = comment
            .starts_with(OTHER)
            .then_some(0)
            .or(comment.find(&format!("\n{OTHER}")).map(|at| at + 1))?;
        let start = entry.comment.start + at;
        let place = Place::span(path, lines, &(start..start + OTHER.trim_end().len()));
        let message = format!(
            "two people changed “{}” at the same time; the other wording stands in this comment",
            entry.id
        );
        Some(
            Diagnostic::warning("two-wordings", place, message)
                .hint("Choose: put the right words below the id, and delete the comment."),
        )
    });
    told.take(MAX_TOLD).collect()
}

/// What waits for a translator: one line for all that is missing, one for each message whose source changed.
fn unfinished(
    standings: &[Standing],
    file: &Resource<'_>,
    path: &Path,
    lines: &LineIndex<'_>,
) -> Vec<Diagnostic> {
    let place = |standing: &Standing| id_place(file, &standing.id, path, lines);
    let missing: Vec<&Standing> = standings.iter().filter(|standing| standing.is_missing()).collect();
    let missing = missing.first().map(|first| {
        let said = Said::new("missing").with("missing", missing.len()).with("all", standings.len());
        wording::warning("missing", place(first), said)
    });
    let stale = standings.iter().filter(|standing| standing.is_stale).map(|standing| {
        wording::warning("stale", place(standing), Said::new("stale").with("id", &standing.id))
    });
    missing.into_iter().chain(stale).collect()
}

fn id_place(file: &Resource<'_>, id: &str, path: &Path, lines: &LineIndex<'_>) -> Place {
    match file.message(id) {
        Some((located, _)) => {
            let start = located.comment.end.max(located.span.start);
            Place::span(path, lines, &(start..start + id.len()))
        }
        None => Place::file(path),
    }
}

struct Inspection<'a, 'r> {
    file: &'a Resource<'r>,
    original: &'a Resource<'r>,
    lines: &'a LineIndex<'r>,
    path: &'a Path,
    words: &'a Words<'a>,
}

impl Inspection<'_, '_> {
    /// The message's text, and what is to be said about it.
    fn message(&self, id: &str) -> (Option<String>, Vec<Diagnostic>) {
        let Some((located, message)) = self.file.message(id) else { return (None, Vec::new()) };
        let Some(pattern) = &message.value else {
            let place = id_place(self.file, id, self.path, self.lines);
            let told = Diagnostic::error("empty", place, "this message has attributes, but no text")
                .hint("Write the translation after “=”.");
            return (None, vec![told]);
        };
        let value = located.value.clone().unwrap_or(located.span.clone());
        if value.len() > MAX_BYTES {
            let place = Place::span(self.path, self.lines, &(value.start..value.start));
            let message =
                format!("this message has {} bytes; a message may have at most {MAX_BYTES}", value.len());
            let told = Diagnostic::error("message-too-long", place, message)
                .hint("Is it really a translation? Shorten it, restore the file from version control, or ask whoever sent it to you.");
            return (None, vec![told]);
        }
        let formatted = self.words.bundle.format_pattern(pattern, None);
        let mut told: Vec<Diagnostic> = Vec::new();
        told.extend(formatted.errors.iter().map(|error| {
            let place = Place::span(self.path, self.lines, &value);
            Diagnostic::error("format", place, error.to_string())
                .hint("Copy the name in curly brackets from the source or the glossary; nothing else can stand there.")
        }));
        told.extend(forms::unknown_forms(pattern, self.file.text, self.words.glossary).into_iter().map(
            |unknown| {
                let place = Place::span(self.path, self.lines, &unknown.span);
                Diagnostic::error("term-form", place, unknown.message).hint(unknown.hint)
            },
        ));
        // A text that could not be filled in to its end is not worth checking, and may be endless.
        let is_endless = |error: &FormatError| {
            matches!(error, FormatError::TooDeep | FormatError::TooManyPlaceables | FormatError::TooLong)
        };
        let original = self.original.message(id).and_then(|(_, message)| message.value.as_ref());
        if let Some(original) = original.filter(|_| !formatted.errors.iter().any(is_endless)) {
            told.extend(self.check(original, pattern));
            let source = Side { pattern: original, origin: self.original.text };
            let found = terms::used(self.words, source, Side { pattern, origin: self.file.text });
            told.extend(found.into_iter().map(|(finding, span)| {
                let place = Place::span(self.path, self.lines, &span.unwrap_or(value.clone()));
                let Finding { code, severity, message, hint, .. } = finding;
                Diagnostic { severity, ..Diagnostic::note(code, place, message).hint(hint) }
            }));
        }
        self.except(&located, &mut told);
        (Some(formatted.text.split(['\n', '\r']).collect::<Vec<_>>().join(" ")), told)
    }

    /// Leaves out what a comment above the message excepts, and says which exceptions are of no use.
    fn except(&self, located: &Located<'_>, told: &mut Vec<Diagnostic>) {
        let comment = located.comment.clone();
        let mut exceptions = Exceptions::read(&self.file.text[comment.clone()], comment.start);
        if exceptions.is_empty() {
            return;
        }
        told.retain(|told| !exceptions.allow(told.code, told.severity));
        told.extend(exceptions.remarks().into_iter().map(|remark| {
            let place = Place::span(self.path, self.lines, &remark.span);
            wording::note(remark.rule, place, remark.said())
        }));
    }

    fn check(&self, original: &ast::Pattern<&str>, pattern: &ast::Pattern<&str>) -> Vec<Diagnostic> {
        let resolve = |bundle: &Bundle<'_>, expression: &ast::Expression<&str>| {
            let formatted = bundle.format_expression(expression, None);
            formatted.errors.is_empty().then_some(formatted.text)
        };
        let pair = Pair {
            source_locale: self.words.source_locale,
            locale: self.words.locale,
            source: Side { pattern: original, origin: self.original.text },
            target: Side { pattern, origin: self.file.text },
            resolve_source: &|expression| resolve(self.words.source_bundle, expression),
            resolve_target: &|expression| resolve(self.words.bundle, expression),
        };
        let mut found = check::check(&pair);
        if found.len() > MAX_TOLD {
            // Nobody mends a paragraph finding by finding in which so much is wrong.
            found.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
            found.truncate(MAX_TOLD);
        }
        let told = found.into_iter().map(|finding| (finding.words(), finding));
        let told = told.map(|((message, hint), finding)| Diagnostic {
            code: finding.code,
            severity: finding.severity,
            place: Place::span(self.path, self.lines, &finding.span),
            message,
            hint: Some(hint),
            said: Some(Box::new(finding.said)),
            fix: finding.fix.filter(|_| check::is_safe(finding.code)).map(|fix| {
                let old = self.file.text.get(fix.span.clone()).unwrap_or_default().to_owned();
                Box::new(Fix { span: fix.span, old, replacement: fix.replacement })
            }),
        });
        told.collect()
    }
}
