//! Saves that met horo's own writes.
//!
//! An editor may save in the very instant in which horo puts its bytes in place, and a run may die then. What was saved
//! is then not in its file yet: it is put together with what stands there, message by message, and told.

use std::path::{Path, PathBuf};

use super::looked::Looked;
use super::project::{self, Project};
use super::writes::read_if_there;
use crate::catalog::guard;
use crate::catalog::reconcile::reconcile;
use crate::catalog::resource;
use crate::diagnostic::{Diagnostic, Place};
use crate::files::{self, Disk, Journal, Replaced, leftovers, replace_joined, short};

/// How often a file is read again because it was saved meanwhile.
const TRIES: usize = 3;

/// Opens the project's journal and takes in what a run that died has left behind. The caller holds the project's lock.
pub(super) fn recover(
    disk: &dyn Disk,
    project: &Project,
) -> Result<(Journal, Vec<Diagnostic>), files::Error> {
    let locales = project.config.all_locales();
    let folders: Vec<PathBuf> =
        locales.flat_map(|locale| [project::state(locale), project::news(locale)]).collect();
    recover_in(disk, project, &folders)
}

/// The same for who has looked at the project's folders just now, and looks again if that was no longer true afterwards.
pub(super) fn recover_looked(
    disk: &dyn Disk,
    project: &Project,
) -> Result<(Journal, Vec<Diagnostic>, Looked), files::Error> {
    let looked = Looked::at(disk, project)?;
    let folders = looked.with_hidden_names(project);
    let (journal, told) = recover_in(disk, project, &folders)?;
    let is_the_same = folders.is_empty() && told.is_empty();
    let looked = if is_the_same { looked } else { Looked::at(disk, project)? };
    Ok((journal, told, looked))
}

fn recover_in(
    disk: &dyn Disk,
    project: &Project,
    folders: &[PathBuf],
) -> Result<(Journal, Vec<Diagnostic>), files::Error> {
    let journal = Journal::open(disk, project.journal(), &project.root)?;
    let mut told = Vec::new();
    for folder in folders {
        for leftover in leftovers(disk, &project.root.join(folder))? {
            if let Some(saved) = &leftover.saved {
                let path = leftover.of.strip_prefix(&project.root).unwrap_or(&leftover.of);
                let Some(taken) = take_in(disk, project, &journal, path, saved, &leftover.new)? else {
                    continue;
                };
                told.push(taken);
            }
            leftover.clear(disk, &journal)?;
        }
    }
    told.extend(take_late(disk, project, &journal)?);
    journal.prune(disk)?;
    Ok((journal, told))
}

/// Takes in what editors saved into files that horo's had just taken the place of.
pub(super) fn take_late(
    disk: &dyn Disk,
    project: &Project,
    journal: &Journal,
) -> Result<Vec<Diagnostic>, files::Error> {
    let mut told = Vec::new();
    for late in journal.late(disk)? {
        if let Some(taken) = take_in(disk, project, journal, &late.path, &late.bytes, &late.new)? {
            told.push(taken);
            journal.settle(disk, &late)?;
        }
    }
    Ok(told)
}

/// Puts what somebody saved together with what stands in the file. `new` says what horo had written there: if it still
/// stands and had the words of the file before, whatever differs was changed by who saved. `None`: the file is being saved
/// all the time; the next run takes it in.
fn take_in(
    disk: &dyn Disk,
    project: &Project,
    journal: &Journal,
    path: &Path,
    saved: &[u8],
    new: &str,
) -> Result<Option<Diagnostic>, files::Error> {
    let whole = project.root.join(path);
    let is_a_translation =
        project.config.locales.targets.iter().any(|&locale| path.parent() == Some(&project::news(locale)));
    for _ in 0..TRIES {
        let old = read_if_there(disk, &whole, guard::MAX_BYTES)?;
        let merged = match &old {
            None => Some(saved.to_vec()),
            Some(old) => {
                let is_own = short(old) == new && !journal.is_joined(path, new);
                together(project, old, saved, is_own).filter(|_| is_a_translation)
            }
        };
        let Some(merged) = merged else { return Ok(Some(kept_in_journal(project, path))) };
        if old.as_ref() == Some(&merged) {
            return Ok(Some(told(path)));
        }
        if let Replaced::Done(_) = replace_joined(disk, journal, &whole, old.as_deref(), &merged)? {
            return Ok(Some(told(path)));
        }
    }
    Ok(None)
}

fn together(project: &Project, old: &[u8], saved: &[u8], is_own: bool) -> Option<Vec<u8>> {
    let (ours, theirs) = (resource::read(old).ok()?, resource::read(saved).ok()?);
    let base = is_own.then_some(&ours);
    Some(reconcile(base, &ours, &theirs, project.config.locales.source).text.into_bytes())
}

fn told(path: &Path) -> Diagnostic {
    let message = "this file was saved at the moment when horo wrote it; it now holds both, what was saved and what horo wrote";
    Diagnostic::note("saved-meanwhile", Place::file(path), message)
        .hint("If it is open in an editor, let the editor read it again.")
}

fn kept_in_journal(project: &Project, path: &Path) -> Diagnostic {
    let folder = project.journal();
    let folder = folder.strip_prefix(&project.root).unwrap_or(&folder).display().to_string();
    let message = "this file was saved at the moment when horo wrote it, and what was saved could not be joined with what horo wrote";
    Diagnostic::warning("saved-meanwhile", Place::file(path), message).hint(format!(
        "What was saved lies in {folder}/, under the file's name. Copy from there what is missing here."
    ))
}
