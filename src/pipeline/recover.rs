//! What a run that died, or an editor that saved at the wrong moment, has left behind.

use super::project::{self, Project};
use crate::diagnostic::Diagnostic;
use crate::files::{self, Disk, Journal, leftovers};

/// Opens the project's journal and takes in what was left behind. The caller holds the project's lock.
pub(super) fn recover(disk: &dyn Disk, project: &Project) -> Result<Journal, files::Error> {
    let journal = Journal::open(disk, project.journal(), &project.root)?;
    for locale in project.config.all_locales() {
        for folder in [project::state(locale), project::news(locale)] {
            for leftover in leftovers(disk, &project.root.join(folder))? {
                leftover.clear(disk, &journal)?;
            }
        }
    }
    take_late(disk, project, &journal)?;
    journal.prune(disk)?;
    Ok(journal)
}

/// Takes in what editors saved into files that horo's had just taken the place of.
pub(super) fn take_late(
    disk: &dyn Disk,
    _project: &Project,
    journal: &Journal,
) -> Result<Vec<Diagnostic>, files::Error> {
    for late in journal.late(disk)? {
        journal.settle(disk, &late)?;
    }
    Ok(Vec::new())
}
