//! Every file of a project as the system lists it, without opening one.
//!
//! An article's files have an order ([`Looked::of`]): its input, the source's Fluent file and ledger, then for each target
//! its Fluent file, its ledger and what was put aside. What is known of them is kept in that order.

use std::cell::Cell;
use std::cmp::Ordering;
use std::path::{Path, PathBuf};
use std::thread;

use super::project::{self, INPUT, Project};
use crate::fetch;
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

/// The names of a folder, sorted.
type Names = Vec<Seen>;

/// The files of a project.
#[derive(Debug)]
pub(super) struct Looked {
    input: Names,
    /// The Fluent files and the ledgers of a locale, the source first.
    locales: Vec<(Names, Names)>,
}

/// Goes through the files of a project's articles. Who asks for articles in the order of their ids, which nearly
/// everybody does, has each answer beside the one before; any other order is answered as well.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    looked: &'a Looked,
    /// For the two folders of each locale, where the last name was found or would stand.
    last: Vec<(Cell<usize>, Cell<usize>)>,
}

impl Looked {
    /// Looks at the folders of a project, two at a time.
    pub(super) fn at(disk: &dyn Disk, project: &Project) -> Result<Looked, Error> {
        let mut folders = vec![project.root.join(INPUT)];
        for locale in project.config.all_locales() {
            folders.push(project.root.join(project::news(locale)));
            folders.push(project.root.join(project::state(locale)));
        }
        let names = |folder: &PathBuf| disk.look(folder);
        let (one, other) = folders.split_at(folders.len() / 2);
        let all: Result<Vec<Names>, Error> = thread::scope(|scope| {
            let other = scope.spawn(move || other.iter().map(names).collect::<Result<Vec<_>, _>>());
            let mut all = one.iter().map(names).collect::<Result<Vec<_>, _>>()?;
            all.extend(other.join().unwrap_or_else(|panicked| std::panic::resume_unwind(panicked))?);
            Ok(all)
        });
        let mut all = all?.into_iter();
        let input = with_origins(all.next().unwrap_or_default(), |folder| {
            // What cannot be listed has no pictures; who reads the page tells it.
            disk.look(&project.root.join(INPUT).join(folder)).unwrap_or_default()
        });
        let mut locales = Vec::new();
        while let (Some(news), Some(state)) = (all.next(), all.next()) {
            locales.push((news, state));
        }
        Ok(Looked { input, locales })
    }

    /// The folders of the locales in which a name begins with a dot: only there can a run that died have left anything.
    pub(super) fn with_hidden_names(&self, project: &Project) -> Vec<PathBuf> {
        let is_hidden = |names: &Names| names.iter().any(|seen| seen.name.starts_with('.'));
        let mut folders = Vec::new();
        for (locale, (news, state)) in project.config.all_locales().zip(&self.locales) {
            folders.extend(is_hidden(state).then(|| project::state(locale)));
            folders.extend(is_hidden(news).then(|| project::news(locale)));
        }
        folders
    }

    /// The names in `input/`, sorted.
    pub(super) fn inputs(&self) -> Vec<&str> {
        sorted(&self.input)
    }

    /// The names of the source's ledgers, sorted.
    pub(super) fn ledgers(&self) -> Vec<&str> {
        self.locales.first().map_or_else(Vec::new, |(_, state)| sorted(state))
    }

    /// Goes through the articles' files.
    pub(super) fn walk(&self) -> Walk<'_> {
        Walk { looked: self, last: vec![(Cell::new(0), Cell::new(0)); self.locales.len()] }
    }

    /// What the system says of one file of `input/`.
    pub(super) fn input(&self, name: &str) -> At {
        at(&self.input, name)
    }
}

impl Walk<'_> {
    /// What the system says of an article's files, in their order.
    pub(super) fn of(&self, article: &str, input: Option<&str>) -> Vec<At> {
        let mut all = Vec::with_capacity(PER_TARGET * self.last.len());
        all.push(input.map_or(At::Nothing, |name| self.looked.input(name)));
        all.extend(self.source(article));
        for place in 1..self.last.len() {
            let ([ftl, ledger], state) = (self.pair(place, article), &self.last[place].1);
            all.extend([ftl, ledger, near(&self.looked.locales[place].1, state, (article, ".obsolete.ftl"))]);
        }
        all
    }

    /// The same of the source's Fluent file and ledger only. The source puts nothing aside: its ledger remembers.
    pub(super) fn source(&self, article: &str) -> [At; 2] {
        self.pair(0, article)
    }

    fn pair(&self, place: usize, article: &str) -> [At; 2] {
        let (folders, last) = (self.looked.locales.get(place), self.last.get(place));
        folders.zip(last).map_or([At::Nothing; 2], |((news, state), last)| {
            [near(news, &last.0, (article, ".ftl")), near(state, &last.1, (article, ".toml"))]
        })
    }
}

/// A page has changed when the file beside it has, or one of its pictures, which lie in a folder of its name: its stamp
/// is that of all of them.
fn with_origins(mut names: Names, look: impl Fn(&str) -> Names) -> Names {
    for page in 0..names.len() {
        let Some(beside) = fetch::beside(&names[page].name) else { continue };
        let find = |name: &str| names.binary_search_by(|seen| seen.name.as_str().cmp(name)).ok();
        let Some(at) = find(&beside) else { continue };
        let folder = Path::new(&beside).with_extension("");
        let folder = folder.to_str().and_then(find).filter(|&at| names[at].stamp.is_none());
        let pictures = folder.map_or_else(Vec::new, |at| look(&names[at].name));
        let others = pictures.iter().filter_map(|seen| seen.stamp);
        names[page].stamp = names[at]
            .stamp
            .zip(names[page].stamp)
            .map(|(beside, page)| others.fold(page.with(&beside), |all, picture| all.with(&picture)));
    }
    names
}

/// Finds a name, given in two parts, from where the last one was on.
fn near(names: &[Seen], last: &Cell<usize>, (stem, ending): (&str, &str)) -> At {
    let compare = |seen: &Seen| {
        let (front, back) = seen.name.as_bytes().split_at(stem.len().min(seen.name.len()));
        front.cmp(stem.as_bytes()).then_with(|| back.cmp(ending.as_bytes()))
    };
    let place = step(names, last.get(), compare).unwrap_or_else(|| names.binary_search_by(compare));
    let (Ok(at) | Err(at)) = place;
    last.set(at);
    place.map_or(At::Nothing, |at| told(&names[at]))
}

/// So many names are looked at one by one before the whole folder is searched: an article has few in a folder.
const NEAR: usize = 4;

/// Where a name stands or would stand, if that is not far behind a place.
fn step(names: &[Seen], from: usize, compare: impl Fn(&Seen) -> Ordering) -> Option<Result<usize, usize>> {
    let is_behind = from.checked_sub(1).is_none_or(|before| compare(&names[before]).is_lt());
    (is_behind.then_some(from)?..).take(NEAR).find_map(|at| match names.get(at).map(&compare) {
        Some(Ordering::Less) => None,
        Some(Ordering::Equal) => Some(Ok(at)),
        Some(Ordering::Greater) | None => Some(Err(at)),
    })
}

fn at(names: &[Seen], name: &str) -> At {
    names.binary_search_by(|seen| seen.name.as_str().cmp(name)).map_or(At::Nothing, |at| told(&names[at]))
}

fn told(seen: &Seen) -> At {
    seen.stamp.map_or(At::Other, At::File)
}

fn sorted(names: &[Seen]) -> Vec<&str> {
    names.iter().map(|seen| seen.name.as_str()).collect()
}

/// How many files an article has before those of its targets: its input, the source's Fluent file and its ledger.
pub(super) const BEFORE_TARGETS: usize = 3;
/// How many files an article has in a target locale.
pub(super) const PER_TARGET: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(name: &str) -> Seen {
        let stamp = Stamp { size: name.len() as u64, modified: 0, changed: 0, inode: 0 };
        Seen { name: name.into(), stamp: Some(stamp) }
    }

    fn folder(names: &[&str]) -> Names {
        let mut names: Vec<&str> = names.to_vec();
        names.sort_unstable();
        names.iter().map(|name| seen(name)).collect()
    }

    #[test]
    fn whatever_the_order_of_the_articles_each_gets_its_own_files() {
        // A hyphen sorts before a full stop, so the files of two articles need not stand in the order of their ids.
        let news = ["a.ftl", "a-b.ftl", "a-b-c.ftl", "b.ftl", "notes", "z-1.ftl", "z.ftl", "ä.ftl"];
        let state =
            ["a.toml", "a-b.toml", "a-b.obsolete.ftl", "b.obsolete.ftl", "z.obsolete.ftl.toml", "z.toml"];
        let locales = vec![
            (folder(&news), folder(&state)),
            (folder(&state), folder(&news)),
            (folder(&news), folder(&state)),
        ];
        let looked = Looked { input: folder(&["a.txt"]), locales };
        let expected = |article: &str| {
            let mut all = vec![at(&looked.input, "a.txt")];
            for (place, (news, state)) in looked.locales.iter().enumerate() {
                all.extend([at(news, &format!("{article}.ftl")), at(state, &format!("{article}.toml"))]);
                all.extend((place > 0).then(|| at(state, &format!("{article}.obsolete.ftl"))));
            }
            all
        };
        let walk = looked.walk();
        let ids = ["a", "a-b", "a-b-c", "b", "c", "z", "z-1", "ä", "", "z.obsolete", "b", "a", "zz", "a-b"];
        for id in ids.iter().chain(ids.iter().rev()) {
            assert_eq!(walk.of(id, Some("a.txt")), expected(id), "{id}");
            assert_eq!(walk.source(id)[..], expected(id)[1..3], "{id}");
        }
    }
}
