//! What other tools' memories, brought in by `horo memory import`, give beside the project's own.
//!
//! Nobody of this project has read them, whatever they say of themselves: they make drafts and never translations.

use super::memory::imported_files;
use super::project::Project;
use crate::catalog::ledger::Origin;
use crate::catalog::pattern;
use crate::diagnostic::{Diagnostic, Place};
use crate::exchange::tmx::Unit;
use crate::files::{Disk, Error};
use crate::leverage::penalty::Penalty;
use crate::leverage::record::Record;
use crate::locale::Locale;
use crate::text::words::visible;

/// The longest origin that is shown, in characters.
const MAX_ORIGIN: usize = 60;

/// What other tools know in a locale, file by file, and what is to be said of files that cannot be read.
pub(super) fn records(
    disk: &dyn Disk,
    project: &Project,
    locale: Locale,
) -> Result<(Vec<Record>, Vec<Diagnostic>), Error> {
    let (mut records, mut told) = (Vec::new(), Vec::new());
    for (path, read) in imported_files(disk, project, locale)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match read {
            Ok(units) => {
                records.extend(units.iter().zip(1..).map(|(unit, number)| record(&name, number, unit)));
            }
            Err(error) => told.push(
                Diagnostic::warning("memory-unreadable", Place::file(&path), error.to_string())
                    .hint("Until it can be read, horo makes no drafts out of it. Restore the file from version control, or delete it and import it again."),
            ),
        }
    }
    Ok((records, told))
}

fn record(file: &str, number: usize, unit: &Unit) -> Record {
    let pattern = pattern::layout(&unit.target, "\n");
    let is_machines = unit.standing.is_some_and(|(origin, _)| origin == Origin::Machine);
    // Most tools' units are sentences; one that stands in a line of its own can stand in another paragraph.
    let line = pattern.trim();
    let sentences = if line.contains('\n') || line.starts_with(['[', '*', '.', '}', '#']) {
        Vec::new()
    } else {
        vec![(unit.source.clone(), line.to_owned())]
    };
    let origin: String = visible(&unit.origin).chars().take(MAX_ORIGIN).collect();
    // What came in says by its own file where it is from.
    let (from, id) = origin.split_once('#').map_or((file, origin.as_str()), |(from, id)| (from, id));
    Record {
        article: from.to_owned(),
        unit: if id.is_empty() { number.to_string() } else { id.to_owned() },
        source: vec![unit.source.clone()],
        sentences,
        pattern,
        neighbours: (None, None),
        is_title: false,
        doubts: [(true, Penalty::Unreviewed), (is_machines, Penalty::Machine)]
            .into_iter()
            .filter(|(is, _)| *is)
            .map(|(_, penalty)| penalty)
            .collect(),
    }
}
