//! Several articles at once, told in their order.
//!
//! The articles that must be read are dealt out to workers in turns, and taken from them in the same turns; no worker
//! runs far ahead. So memory is bounded by the articles at work, whatever the project's size.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::cache::{Basis, Cache, Entry, Known, known};
use super::examine::{Asked, Examined, examine};
use super::fill::AllFills;
use super::inputs::{self, About};
use super::loaded::{Loaded, paths};
use super::looked::{At, Looked};
use super::project::Project;
use super::roster::Member;
use super::run::RunError;
use super::survey::Purpose;
use super::targets::{Places, Words};
use super::writes::{self, Write};
use crate::diagnostic::Diagnostic;
use crate::files::{Disk, Fingerprint};
use crate::publish::Article;

/// How often an article is begun again because its files were saved under it.
const TRIES: usize = 3;
/// How many examined articles a worker may be ahead of who takes them.
const AHEAD: usize = 4;

/// What every article is worked on with.
pub(super) struct Work<'a> {
    pub(super) disk: &'a dyn Disk,
    pub(super) project: &'a Project,
    pub(super) purpose: &'a Purpose,
    pub(super) stop: &'a AtomicBool,
    /// The words of the targets, in the project's order.
    pub(super) words: &'a [Words<'a>],
    /// What the memory has for some of the articles.
    pub(super) fills: &'a AllFills,
}

/// An article after the work.
pub(super) struct Done {
    /// What is known of it.
    pub(super) entry: Entry,
    /// What is to be said about it, where it was read.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// What would be published of it, with its size in bytes.
    pub(super) form: Option<(Article, usize)>,
    /// Whether the last run knew it otherwise, be it only by older stamps.
    pub(super) is_new: bool,
    /// Whether its files have other bytes than the last run left there.
    pub(super) is_changed: bool,
    /// Files that were written, or would be.
    pub(super) written: Vec<PathBuf>,
}

/// How an article comes to its turn.
enum Turn {
    /// Its files are as the last run left them.
    Known(Box<Entry>, bool),
    /// A worker reads it.
    Fresh,
}

/// An article that a worker reads.
struct Fresh {
    member: Member,
    at: Vec<At>,
    /// Whether its files are as the last run left them.
    is_known: bool,
}

impl Work<'_> {
    /// Works on all members and gives each, in their order, to `take`.
    pub(super) fn all(
        &self,
        mut cache: Cache,
        looked: &Looked,
        members: Vec<Member>,
        take: &mut dyn FnMut(Done),
    ) -> Result<(), RunError> {
        let mut fresh = Vec::new();
        let mut turns = Vec::with_capacity(members.len());
        let walk = looked.walk();
        for member in members.into_iter().filter(|member| self.is_asked_for(member)) {
            let at = walk.of(&member.id, member.input.as_deref());
            let known = cache.unchanged(self.disk, self.project, &member, &at);
            let is_known = known.is_some();
            if let Some((entry, is_new)) = known.filter(|(entry, _)| self.is_enough(entry)) {
                turns.push(Turn::Known(Box::new(entry), is_new));
            } else {
                fresh.push(Fresh { member, at, is_known });
                turns.push(Turn::Fresh);
            }
        }
        drop(cache);
        self.in_turns(turns, &fresh, take)
    }

    /// Works once more on articles that were just worked on, and gives each, in their order, to `take`.
    pub(super) fn again(
        &self,
        looked: &Looked,
        members: Vec<Member>,
        take: &mut dyn FnMut(Done),
    ) -> Result<(), RunError> {
        let walk = looked.walk();
        let fresh = members.into_iter().map(|member| {
            let at = walk.of(&member.id, member.input.as_deref());
            Fresh { member, at, is_known: false }
        });
        let fresh: Vec<Fresh> = fresh.collect();
        let turns = fresh.iter().map(|_| Turn::Fresh).collect();
        self.in_turns(turns, &fresh, take)
    }

    fn in_turns(
        &self,
        turns: Vec<Turn>,
        fresh: &[Fresh],
        take: &mut dyn FnMut(Done),
    ) -> Result<(), RunError> {
        let workers = thread::available_parallelism().map_or(1, usize::from).min(fresh.len());
        let is_alone = fresh.len() == 1;
        thread::scope(|scope| {
            let mut lanes = Vec::with_capacity(workers);
            for lane in 0..workers {
                let (sender, receiver) = sync_channel(AHEAD);
                let own = fresh.iter().skip(lane).step_by(workers);
                scope.spawn(move || self.lane(own, is_alone, &sender));
                lanes.push(receiver);
            }
            let mut lanes = lanes.iter().cycle();
            for turn in turns {
                take(match turn {
                    Turn::Known(entry, is_new) => Done::known(*entry, is_new, self.purpose),
                    Turn::Fresh => next(lanes.next())?,
                });
            }
            Ok(())
        })
    }

    /// Whether anything is to be told of one of an article's files.
    fn is_asked_for(&self, member: &Member) -> bool {
        let Purpose::Tell(wanted) = self.purpose else { return true };
        let own = || paths(self.project, &member.id, member.input.as_deref());
        wanted.is_empty() || own().iter().any(|own| wanted.iter().any(|wanted| own.starts_with(wanted)))
    }

    /// Whether what is known of an article answers what is asked.
    fn is_enough(&self, entry: &Entry) -> bool {
        match self.purpose {
            Purpose::Look => true,
            // What is found is not kept from run to run; where nothing was found, there is nothing to tell.
            Purpose::Tell(_) => entry.surveyed.told.is_silent(),
            // What holds an article back is told every time.
            Purpose::Plan | Purpose::Write(_) => entry.surveyed.told.errors == 0,
        }
    }

    /// One worker: reads its articles in their order until nobody takes them any more.
    fn lane<'m>(
        &self,
        members: impl Iterator<Item = &'m Fresh>,
        is_alone: bool,
        sender: &SyncSender<Result<Done, RunError>>,
    ) {
        for Fresh { member, at, is_known } in members {
            let is_stopped = self.stop.load(Ordering::Relaxed);
            let mut done = if is_stopped { Err(RunError::Stopped) } else { self.one(member, at, is_alone) };
            // Of an article that has not changed a run says again what holds it back, and nothing else.
            if let Ok(done) = &mut done
                && *is_known
            {
                done.is_changed = false;
                if !matches!(self.purpose, Purpose::Tell(_)) {
                    done.diagnostics.retain(Diagnostic::is_error);
                }
            }
            let is_failed = done.is_err();
            if sender.send(done).is_err() || is_failed {
                return;
            }
        }
    }

    /// Reads, examines and, where that is asked for, writes one article.
    fn one(&self, member: &Member, at: &[At], is_alone: bool) -> Result<Done, RunError> {
        let asked = Asked {
            places: if matches!(self.purpose, Purpose::Tell(_)) {
                Places::AsTheyStand
            } else {
                Places::AsWritten
            },
            with_form: matches!(self.purpose, Purpose::Plan | Purpose::Write(_)),
            is_alone,
            fills: self.fills.get(&member.id).map_or(&[], Vec::as_slice),
        };
        let mut restless = PathBuf::new();
        for _ in 0..TRIES {
            let loaded = Loaded::read(self.disk, self.project, &member.id, member.input.as_deref());
            let examined = examine(self.project, &member.id, &loaded, self.words, asked);
            let mut done = Done::of(member, &examined, known(&loaded, at));
            let Purpose::Write(journal) = self.purpose else { return Ok(done) };
            let writes: Vec<Write> = examined.writes().cloned().collect();
            match writes::apply(self.disk, journal, &self.project.root, &writes)? {
                Ok(stamps) => {
                    let paths = paths(self.project, &member.id, member.input.as_deref());
                    for (write, stamp) in writes.iter().zip(stamps) {
                        let place = paths.iter().position(|path| *path == write.path);
                        let place = place.expect("an article's files are those that it was read from");
                        done.entry.basis.files[place] = Known::File(stamp, Fingerprint::of(&write.new));
                    }
                    done.entry.surveyed.pending.clear();
                    if examined.source.is_sound {
                        done.entry.basis.about.words = Some(inputs::words(&examined.source.units));
                    }
                    return Ok(done);
                }
                Err(path) => restless = path,
            }
        }
        Err(RunError::Restless(restless))
    }
}

fn next(lane: Option<&Receiver<Result<Done, RunError>>>) -> Result<Done, RunError> {
    match lane.map(Receiver::recv) {
        Some(Ok(done)) => done,
        // The worker panicked. Its panic goes on when its thread is joined, which is at the end of the scope.
        _ => Err(RunError::Stopped),
    }
}

impl Done {
    fn known(entry: Entry, is_new: bool, purpose: &Purpose) -> Done {
        let is_planned = matches!(purpose, Purpose::Plan);
        let written = if is_planned { entry.surveyed.pending.clone() } else { Vec::new() };
        Done { entry, diagnostics: Vec::new(), form: None, is_new, is_changed: false, written }
    }

    fn of(member: &Member, examined: &Examined, files: Vec<Known>) -> Done {
        let surveyed = examined.surveyed();
        let blocks = |form: &Article| {
            form.editions
                .iter()
                .flat_map(|edition| &edition.blocks)
                .map(|block| block.html.len() + block.text.len())
                .sum()
        };
        let form = examined.form.clone().map(|form| {
            let size = blocks(&form);
            (form, size)
        });
        let about = About {
            id: member.id.clone(),
            input: examined.source.ledger.input.clone(),
            words: Some(inputs::words(&examined.source.before)),
        };
        Done {
            written: surveyed.pending.clone(),
            diagnostics: examined.diagnostics().cloned().collect(),
            entry: Entry { basis: Basis { files, incoming: member.incoming.clone(), about }, surveyed },
            form,
            is_new: true,
            is_changed: true,
        }
    }
}
