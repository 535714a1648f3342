//! Every file of a project as the system lists it, without opening one.
//!
//! An article's files have an order ([`Looked::of`]): its input, the source's Fluent file and ledger, then for each target
//! its Fluent file, its ledger and what was put aside. What is known of them is kept in that order.

use std::collections::HashMap;
use std::path::PathBuf;
use std::thread;

use super::project::{self, INPUT, Project};
use crate::files::{Disk, Error, Seen, Stamp};

/// What the system says of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// There is no such file.
    Nothing,
    /// A plain file.
    File(Stamp),
    /// Something else, that is never taken as known.
    Other,
}

type Names = HashMap<String, Option<Stamp>>;

/// The files of a project.
#[derive(Debug)]
pub(super) struct Looked {
    input: Names,
    /// The Fluent files and the ledgers of a locale, the source first.
    locales: Vec<(Names, Names)>,
}

impl Looked {
    /// Looks at the folders of a project, two at a time.
    pub(super) fn at(disk: &dyn Disk, project: &Project) -> Result<Looked, Error> {
        let mut folders = vec![project.root.join(INPUT)];
        for locale in project.config.all_locales() {
            folders.push(project.root.join(project::news(locale)));
            folders.push(project.root.join(project::state(locale)));
        }
        let names = |folder: &PathBuf| -> Result<Names, Error> {
            let seen = disk.look(folder)?;
            Ok(seen.into_iter().map(|Seen { name, stamp }| (name, stamp)).collect())
        };
        let (one, other) = folders.split_at(folders.len() / 2);
        let all: Result<Vec<Names>, Error> = thread::scope(|scope| {
            let other = scope.spawn(move || other.iter().map(names).collect::<Result<Vec<_>, _>>());
            let mut all = one.iter().map(names).collect::<Result<Vec<_>, _>>()?;
            all.extend(other.join().unwrap_or_else(|panicked| std::panic::resume_unwind(panicked))?);
            Ok(all)
        });
        let mut all = all?.into_iter();
        let input = all.next().unwrap_or_default();
        let mut locales = Vec::new();
        while let (Some(news), Some(state)) = (all.next(), all.next()) {
            locales.push((news, state));
        }
        Ok(Looked { input, locales })
    }

    /// The names in `input/`, sorted.
    pub(super) fn inputs(&self) -> Vec<&str> {
        sorted(&self.input)
    }

    /// The names of the source's ledgers, sorted.
    pub(super) fn ledgers(&self) -> Vec<&str> {
        self.locales.first().map_or_else(Vec::new, |(_, state)| sorted(state))
    }

    /// What the system says of an article's files, in their order.
    pub(super) fn of(&self, article: &str, input: Option<&str>) -> Vec<At> {
        let [ftl, ledger, aside] =
            ["ftl", "toml", "obsolete.ftl"].map(|ending| format!("{article}.{ending}"));
        let mut all = Vec::with_capacity(3 * self.locales.len());
        all.push(input.map_or(At::Nothing, |name| at(&self.input, name)));
        for (place, (news, state)) in self.locales.iter().enumerate() {
            all.extend([at(news, &ftl), at(state, &ledger)]);
            // The source puts nothing aside: its ledger remembers.
            all.extend((place > 0).then(|| at(state, &aside)));
        }
        all
    }

    /// What the system says of one file of `input/`.
    pub(super) fn input(&self, name: &str) -> At {
        at(&self.input, name)
    }
}

fn at(names: &Names, name: &str) -> At {
    match names.get(name) {
        None => At::Nothing,
        Some(Some(stamp)) => At::File(*stamp),
        Some(None) => At::Other,
    }
}

fn sorted(names: &Names) -> Vec<&str> {
    let mut sorted: Vec<&str> = names.keys().map(String::as_str).collect();
    sorted.sort_unstable();
    sorted
}

/// How many files an article has before those of its targets: its input, the source's Fluent file and its ledger.
pub(super) const BEFORE_TARGETS: usize = 3;
/// How many files an article has in a target locale.
pub(super) const PER_TARGET: usize = 3;
