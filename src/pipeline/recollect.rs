//! The project's own memory: what its translators wrote, read out of the articles' files, one locale at a time.
//!
//! It is needed only when some message of a locale waits for its translator. What was read stays in `.horo/` beside the
//! digests of the files that it was read from, so that an article that has not changed is not opened again; deleting it
//! costs time and nothing else.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::aside;
use super::cache::{Basis, Known as Stored};
use super::ledgers::{Known, target_ledger};
use super::loaded::Files;
use super::looked::{BEFORE_TARGETS, PER_TARGET};
use super::project::Project;
use super::survey::Survey;
use crate::catalog::ledger::{Line, Origin, State};
use crate::catalog::resource::{self, Located, Resource};
use crate::catalog::source::{self, Earlier};
use crate::catalog::target::{self, Sources};
use crate::extract::Role;
use crate::files::{self, Disk, Error, Fingerprint, Kind};
use crate::leverage::penalty::Penalty;
use crate::leverage::record::{self, Record};
use crate::locale::Locale;
use crate::segment::Unit;

/// Largest file of the cache that is read, in bytes.
const MAX_BYTES: u64 = 1 << 30;

/// What the files of the articles gave when they were last read.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    /// Of the program that read them: another one may find other sentences.
    program: Fingerprint,
    articles: BTreeMap<String, (Fingerprint, Vec<Record>)>,
}

/// What the project knows in a locale, in the order of the articles. `place` is the locale's among the targets.
pub(super) fn recollect(
    disk: &dyn Disk,
    project: &Project,
    survey: &Survey,
    place: usize,
    is_kept: bool,
) -> Result<Vec<Record>, Error> {
    let locale = project.config.locales.targets[place];
    let path = project.recollections(locale);
    let program = Fingerprint::of(format!("{:?}", files::own_program()).as_bytes());
    let mut kept = open(disk, &path, program)?;
    let mut articles = BTreeMap::new();
    let mut is_new = false;
    for (article, basis) in survey.articles.iter().zip(&survey.memory.bases) {
        // An article of which nothing is left may still have put all of it aside.
        let is_begun = |(_, tally): &(Locale, super::gate::Tally)| {
            tally.is_readable && (tally.missing < tally.messages || has_aside(basis, place))
        };
        if !article.tallies.get(place).is_some_and(is_begun) {
            continue;
        }
        let id = &article.id;
        let print = print(basis, place);
        let known = kept.remove(id).filter(|(known, _)| Some(*known) == print);
        let (print, records) = match (known, print) {
            (Some(known), _) => known,
            (None, print) => {
                is_new = true;
                // What cannot be relied on is read again the next time.
                let print = print.unwrap_or_else(|| Fingerprint::of(b""));
                (print, records(disk, project, locale, id))
            }
        };
        articles.insert(id.clone(), (print, records));
    }
    let kept = Kept { program, articles };
    if is_kept && (is_new || !kept.articles.is_empty() && disk.kind(&path)?.is_none()) {
        save(disk, &path, &kept)?;
    }
    Ok(kept.articles.into_values().flat_map(|(_, records)| records).collect())
}

/// A fingerprint of the files that an article's records come from; `None` when one of them cannot be relied on.
fn print(basis: &Basis, place: usize) -> Option<Fingerprint> {
    let first = BEFORE_TARGETS + PER_TARGET * place;
    let files = [1, 2, first, first + 1].map(|at| match basis.files.get(at) {
        Some(Stored::File(_, print)) => Some(*print),
        _ => None,
    });
    let all: Option<Vec<Fingerprint>> = files.into_iter().collect();
    let aside = match basis.files.get(first + 2) {
        Some(Stored::Nothing) => None,
        Some(Stored::File(_, print)) => Some(*print),
        Some(Stored::Unknown) | None => return None,
    };
    Some(Fingerprint::of(format!("{:?} {aside:?}", all?).as_bytes()))
}

/// Whether an article has put anything aside in a locale, as far as is known.
fn has_aside(basis: &Basis, place: usize) -> bool {
    let aside = basis.files.get(BEFORE_TARGETS + PER_TARGET * place + 2);
    !matches!(aside, Some(Stored::Nothing) | None)
}

fn open(
    disk: &dyn Disk,
    path: &Path,
    program: Fingerprint,
) -> Result<BTreeMap<String, (Fingerprint, Vec<Record>)>, Error> {
    if !matches!(disk.kind(path)?, Some(Kind::File(_))) {
        return Ok(BTreeMap::new());
    }
    let bytes = disk.read(path, MAX_BYTES)?;
    let kept = files::unseal::<Kept>(&bytes).filter(|kept| kept.program == program);
    Ok(kept.map(|kept| kept.articles).unwrap_or_default())
}

fn save(disk: &dyn Disk, path: &Path, kept: &Kept) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        disk.create_folder(folder)?;
    }
    let staged = path.with_extension("new");
    disk.write(&staged, &files::seal(kept))?;
    disk.rename(&staged, path)
}

/// What an article's translators wrote in a locale, with what they translated. Texts that the memory itself filled in and
/// nobody has read are no knowledge of their own.
fn records(disk: &dyn Disk, project: &Project, locale: Locale, id: &str) -> Vec<Record> {
    let from = project.config.locales.source;
    let source = Files::read(disk, project, from, id);
    let known = Known::read(from, id, source.ledger(), source.ftl());
    let Ok(units) = &known.before else { return Vec::new() };
    let own = Files::read(disk, project, locale, id);
    let Ok(ledger) = target_ledger(locale, id, own.ledger()) else { return Vec::new() };
    let text = own.ftl().ok().flatten().unwrap_or_default();
    let Ok(file) = resource::read(text) else { return Vec::new() };
    let earlier = &known.ledger.earlier;
    let sources = Sources { locale: from, before: units, now: units, earlier, header: "" };
    let lines = target::update(sources, &file, &ledger, "").ledger.units;
    let digests: Vec<String> = units.iter().map(source::digest).collect();
    let mut records = Vec::new();
    for (at, (unit, line)) in units.iter().zip(&lines).enumerate() {
        let own_words = line.origin != Origin::Memory || line.state >= State::Reviewed;
        let located = file.message(&unit.id).map(|(located, _)| located);
        let pattern = located
            .and_then(|located| pattern(&file, &located))
            .filter(|_| line.state != State::Initial && own_words);
        let (Some(pattern), Some(source)) = (pattern, wording(unit, line, earlier)) else { continue };
        records.push(Record {
            article: id.to_owned(),
            unit: unit.id.clone(),
            sentences: record::sentences(source, &pattern, locale),
            source: source.to_vec(),
            pattern,
            neighbours: (at.checked_sub(1).map(|at| digests[at].clone()), digests.get(at + 1).cloned()),
            is_title: unit.role == Role::Title,
            doubts: doubts(line, line.source != digests[at]),
        });
    }
    records.extend(aside::records(disk, project, &known.ledger, &ledger));
    records
}

/// What speaks against a translation wherever it is used.
pub(super) fn doubts(line: &Line, is_superseded: bool) -> Vec<Penalty> {
    let is_unread = line.state < State::Reviewed;
    let all = [
        (is_superseded, Penalty::Superseded),
        (is_unread, Penalty::Unreviewed),
        (is_unread && line.origin == Origin::Machine, Penalty::Machine),
    ];
    all.into_iter().filter(|(is, _)| *is).map(|(_, penalty)| penalty).collect()
}

/// The sentences that a line's translation was made from.
fn wording<'a>(unit: &'a Unit, line: &Line, earlier: &'a [Earlier]) -> Option<&'a [String]> {
    if line.source == source::digest(unit) {
        return Some(&unit.sentences);
    }
    let was = earlier.iter().find(|earlier| earlier.id == unit.id && earlier.source == line.source);
    was.map(|was| was.text.as_slice())
}

/// A message's pattern as it stands behind `=`. One line stands beside the id, as everywhere in horo's files.
pub(super) fn pattern(file: &Resource<'_>, located: &Located<'_>) -> Option<String> {
    let end = located.value.clone()?.end;
    let head = located.comment.end + located.id.len();
    let start = head + file.text.get(head..end)?.find('=')? + 1;
    let pattern = file.text[start..end].replace("\r\n", "\n");
    let line = pattern.trim_start_matches([' ', '\n']);
    Some(if line.contains('\n') { pattern } else { format!(" {line}") })
}
