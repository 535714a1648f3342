//! What nobody has translated yet is filled from what was translated before.
//!
//! This comes after every article was brought up to date and before the release, so that what reviewed translations fill
//! is published with it. One locale's memory is held at a time. When nothing changed since the last run, nothing is
//! looked at; a second run finds what the first one filled, and writes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::AtomicBool;

use super::examine::Surveyed;
use super::gate::Tally;
use super::ledgers::{Known, target_ledger};
use super::loaded::{Files, Loaded};
use super::looked::Looked;
use super::others;
use super::project::Project;
use super::recollect::recollect;
use super::roster::Member;
use super::run::RunError;
use super::sources::merge_source;
use super::survey::{Purpose, Survey, with_words};
use super::vocabulary::{Read, Vocabulary};
use super::work::{Done, Work};
use crate::catalog::draft::Fills;
use crate::catalog::ledger::{State, target_digest};
use crate::catalog::resource;
use crate::catalog::source::{self, Earlier};
use crate::catalog::target::{self, Sources};
use crate::diagnostic::Diagnostic;
use crate::extract::Role;
use crate::files::Disk;
use crate::glossary::{Form, Glossary};
use crate::leverage::ladder::{Asked, Ladder};
use crate::leverage::names::{KnownName, NameForm, Names};
use crate::locale::Locale;
use crate::segment::Unit;

/// How many findings of filled articles are kept to be shown; of more only the errors.
const SHOWN: usize = 2_000;

/// What the memory has for articles: by their ids, for each target in the project's order.
pub(super) type AllFills = BTreeMap<String, Vec<Fills>>;

/// Fills the articles of a survey that a run has just made, and brings the survey up to date.
pub(super) fn fill(
    disk: &dyn Disk,
    project: &Project,
    purpose: &Purpose,
    stop: &AtomicBool,
    survey: &mut Survey,
) -> Result<(), RunError> {
    if !project.config.leverage.memory || !survey.memory.is_changed {
        return Ok(());
    }
    let (fills, told) = look_up(disk, project, purpose, survey)?;
    survey.diagnostics.extend(told);
    if fills.is_empty() {
        return Ok(());
    }
    let looked = Looked::at(disk, project)?;
    let known = survey.articles.iter().zip(&survey.memory.bases);
    let filled = known.filter(|(article, _)| fills.contains_key(&article.id));
    let members = filled.map(|(article, basis)| Member::of(&article.id, basis)).collect();
    let mut filled = Vec::new();
    let reads: Vec<Read<'_>> = survey.vocabularies.iter().map(Vocabulary::read).collect();
    with_words(&survey.vocabularies, &reads, |words| {
        let work = Work { disk, project, purpose, stop, words, fills: &fills };
        work.again(&looked, members, &mut |done| filled.push(done))
    })?;
    let mut room = SHOWN;
    for done in filled {
        take(survey, done, &mut room);
    }
    Ok(())
}

/// What the memory has for all articles, one locale after the other, and what is to be said of it.
fn look_up(
    disk: &dyn Disk,
    project: &Project,
    purpose: &Purpose,
    survey: &Survey,
) -> Result<(AllFills, Vec<Diagnostic>), RunError> {
    let targets = &project.config.locales.targets;
    let is_kept = matches!(purpose, Purpose::Write(_));
    let (mut all, mut told) = (AllFills::new(), Vec::new());
    for (place, &locale) in targets.iter().enumerate() {
        // A file with errors is mended first: it may be hostile, and need not be worked through once more.
        let is_late = |article: &&Surveyed| {
            let waits = |tally: &Tally| tally.is_readable && tally.errors == 0 && tally.missing > 0;
            article.is_sound && article.tallies.get(place).is_some_and(|(_, tally)| waits(tally))
        };
        let late: Vec<&Surveyed> = survey.articles.iter().filter(is_late).collect();
        if late.is_empty() {
            continue;
        }
        let (mut records, unreadable) = others::records(disk, project, locale)?;
        told.extend(unreadable);
        records.extend(recollect(disk, project, survey, place, is_kept)?);
        let ladder = Ladder::new(records, locale).with_names(names(survey, place));
        if ladder.is_empty() {
            continue;
        }
        for article in late {
            let fills = of_article(disk, project, article, locale, &ladder, is_kept);
            if !fills.is_empty() {
                all.entry(article.id.clone()).or_insert_with(|| vec![Fills::new(); targets.len()])[place] =
                    fills;
            }
        }
    }
    Ok((all, told))
}

/// The glossary's names that a target has too: those that are written with a capital in the source.
fn names(survey: &Survey, place: usize) -> Names {
    let (Some(source), Some(target)) = (survey.vocabularies.first(), survey.vocabularies.get(place + 1))
    else {
        return Names::default();
    };
    let (own, other) = (source.read(), target.read());
    let own = Glossary::new(&own.terms, source.locale);
    let other = Glossary::new(&other.terms, target.locale);
    let which = |form: &Form| {
        let arguments = form.arguments.iter().map(|(name, key)| format!("{name}: {key}"));
        arguments.collect::<Vec<_>>().join(", ")
    };
    let capitals = own.terms().iter().filter(|term| term.preferred().starts_with(char::is_uppercase));
    let known = capitals.filter_map(|term| {
        let target = other.term(&term.id)?;
        let form = |form: &Form| NameForm {
            form: which(form),
            text: form.text.clone(),
            reference: target.reference(form),
        };
        Some(KnownName {
            source: term.forms.iter().map(|form| (which(form), form.text.clone())).collect(),
            target: target.forms.iter().map(form).collect(),
        })
    });
    Names::new(known.collect())
}

/// What the memory has for an article in a locale, besides what stands there already.
fn of_article(
    disk: &dyn Disk,
    project: &Project,
    article: &Surveyed,
    locale: Locale,
    ladder: &Ladder,
    is_written: bool,
) -> Fills {
    let from = project.config.locales.source;
    let Some((before, units, earlier)) = texts(disk, project, article, is_written) else {
        return Fills::new();
    };
    let stored = Files::read(disk, project, locale, &article.id);
    let Ok(ledger) = target_ledger(locale, &article.id, stored.ledger()) else { return Fills::new() };
    let Ok(resource) = resource::read(stored.ftl().ok().flatten().unwrap_or_default()) else {
        return Fills::new();
    };
    let sources = Sources { locale: from, before: &before, now: &units, earlier: &earlier, header: "" };
    let lines = target::update(sources, &resource, &ledger, "").ledger.units;
    let digests: Vec<String> = units.iter().map(source::digest).collect();
    let mut fills = Fills::new();
    for (at, (unit, line)) in units.iter().zip(&lines).enumerate() {
        if line.state != State::Initial {
            continue;
        }
        let (above, below) = (at.checked_sub(1).map(|at| digests[at].clone()), digests.get(at + 1).cloned());
        let asked = Asked {
            unit: &unit.id,
            source: &unit.sentences,
            neighbours: (&above, &below),
            is_title: unit.role == Role::Title,
        };
        let Some(fill) = ladder.fill(asked, project.config.leverage.fuzzy) else { continue };
        let stands = line.by.as_ref() == Some(&fill.from) && line.target == target_digest(&fill.pattern);
        if fill.is_translation || !stands {
            fills.insert(unit.id.clone(), fill);
        }
    }
    fills
}

/// An article's units when horo last wrote it, now, and earlier wordings.
fn texts(
    disk: &dyn Disk,
    project: &Project,
    article: &Surveyed,
    is_written: bool,
) -> Option<(Vec<Unit>, Vec<Unit>, Vec<Earlier>)> {
    let from = project.config.locales.source;
    if is_written {
        let files = Files::read(disk, project, from, &article.id);
        let known = Known::read(from, &article.id, files.ledger(), files.ftl());
        let units = known.before.ok()?;
        return Some((units.clone(), units, known.ledger.earlier));
    }
    let input = article.input.file_name().map(|name| name.to_string_lossy().into_owned());
    let loaded = Loaded::read(disk, project, &article.id, input.as_deref());
    let source = merge_source(project, &article.id, &loaded);
    let earlier = source.earlier().to_vec();
    source.is_sound.then_some((source.before, source.units, earlier))
}

/// Takes a filled article in the place of what the survey knew of it.
fn take(survey: &mut Survey, done: Done, room: &mut usize) {
    let Done { mut entry, mut diagnostics, form, written, .. } = done;
    let Ok(at) = survey.articles.binary_search_by(|article| article.id.cmp(&entry.surveyed.id)) else {
        return;
    };
    if diagnostics.len() > *room {
        diagnostics.retain(Diagnostic::is_error);
    }
    *room = room.saturating_sub(diagnostics.len());
    survey.forms.remove(&entry.surveyed.id);
    survey.forms.extend(form.map(|(form, _)| (form.id.clone(), form)));
    let known: BTreeSet<_> = survey.written.iter().cloned().collect();
    survey.written.extend(written.into_iter().filter(|path| !known.contains(path)));
    // What changed in the source was told before the source was written.
    entry.surveyed.changed = std::mem::take(&mut survey.articles[at].changed);
    survey.articles[at] = Surveyed { diagnostics, ..entry.surveyed };
    survey.memory.bases[at] = entry.basis;
}
