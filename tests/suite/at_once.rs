//! Everybody at once: editors, git, a desk and a second horo touch the files while horo runs, and horo is killed.
//!
//! What somebody typed is gone only if somebody who saw it typed over it. It stands in the file, in a comment there, or is
//! put aside; no file is ever half there; and when all is quiet a run has nothing left to do. The interleavings are drawn
//! by a generator with a fixed seed; a release build draws a thousand, a debug build fewer.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use horo::catalog::reconcile::reconcile;
use horo::catalog::resource;
use horo::files::{Disk as _, Journal, Lock, LockError, RealDisk, Replaced, replace};
use horo::pipeline::RunError;

use crate::project::{ID, INPUT, Project, ftl, ledger};
use crate::watched::Watched;

/// How often each is tried.
const TRIES: u64 = if cfg!(debug_assertions) { 150 } else { 1_000 };

/// In this one an editor ends its save into a file that two people's words had just been joined over.
const JOINED: u64 = 553;

/// Numbers that look drawn by lot and are the same every time.
struct Lot(u64);

impl Lot {
    fn draw(&mut self, below: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % below as u64).unwrap()
    }
}

/// Who saves the German file, and how.
enum Hand {
    /// Vim: a new file, renamed over the old one.
    Renaming,
    /// An editor that opens the file, reads it, and some time later writes it in place.
    InPlace(File, String),
    /// An editor that has emptied the file and written half of its text.
    HalfWay(File, String, usize),
    /// The desk: a message by splice, from the version that its page was made of.
    Desk(Vec<u8>),
    /// A checkout: the file is removed and made anew.
    Checkout,
}

/// The people around the German file.
struct People {
    file: PathBuf,
    root: PathBuf,
    lot: Lot,
    /// Who has begun and not ended.
    busy: Option<Hand>,
    /// What was typed and not typed over by somebody who saw it.
    typed: Vec<String>,
    count: usize,
}

impl People {
    fn new(project: &Project, seed: u64) -> People {
        People {
            file: project.path(&ftl("de", ID)),
            root: project.root.clone(),
            lot: Lot(seed),
            busy: None,
            typed: Vec::new(),
            count: 0,
        }
    }

    /// Something happens, or nothing.
    fn turn(&mut self) {
        if let Some(hand) = self.busy.take() {
            self.end(hand);
            return;
        }
        let Ok(text) = RealDisk.read(&self.file, 1 << 20) else { return };
        let text = String::from_utf8(text).unwrap();
        match self.lot.draw(6) {
            0 => self.end(Hand::Renaming),
            1 => self.end(Hand::Checkout),
            2 => self.busy = Some(Hand::InPlace(open(&self.file), text)),
            3 => {
                let Some(typed) = self.type_into(&text) else { return };
                let mut file = open(&self.file);
                file.set_len(0).unwrap();
                let half = typed.floor_char_boundary(typed.len() / 2);
                file.write_all(&typed.as_bytes()[..half]).unwrap();
                self.busy = Some(Hand::HalfWay(file, typed, half));
            }
            4 => self.busy = Some(Hand::Desk(text.into_bytes())),
            _ => {
                let second = Lock::acquire(&self.root, &self.root.join(".horo/lock"), "a second horo");
                assert!(matches!(second, Err(LockError::Held { .. })), "one horo at a time");
            }
        }
    }

    fn end(&mut self, hand: Hand) {
        match hand {
            Hand::Renaming | Hand::Checkout => {
                let Ok(text) = RealDisk.read(&self.file, 1 << 20) else { return };
                let Some(typed) = self.type_into(&String::from_utf8(text).unwrap()) else { return };
                if matches!(hand, Hand::Checkout) {
                    RealDisk.remove_file(&self.file).unwrap();
                    RealDisk.write(&self.file, typed.as_bytes()).unwrap();
                } else {
                    let beside = self.file.with_file_name("4913");
                    RealDisk.write(&beside, typed.as_bytes()).unwrap();
                    RealDisk.rename(&beside, &self.file).unwrap();
                }
            }
            Hand::InPlace(mut file, text) => {
                let Some(typed) = self.type_into(&text) else { return };
                file.rewind().unwrap();
                file.set_len(0).unwrap();
                file.write_all(typed.as_bytes()).unwrap();
            }
            Hand::HalfWay(mut file, typed, half) => file.write_all(&typed.as_bytes()[half..]).unwrap(),
            Hand::Desk(base) => self.save_at_the_desk(&base),
        }
    }

    fn save_at_the_desk(&mut self, base: &[u8]) {
        let Some(mine) = self.type_into(std::str::from_utf8(base).unwrap()) else { return };
        let journal = Journal::open(&RealDisk, self.root.join(".horo/desk"), &self.root).unwrap();
        loop {
            let now = RealDisk.read(&self.file, 1 << 20).unwrap();
            let [base, ours, theirs] =
                [base, &now, mine.as_bytes()].map(|text| resource::read(text).unwrap());
            let text = reconcile(Some(&base), &ours, &theirs, "bg".parse().unwrap()).text;
            match replace(&RealDisk, &journal, &self.file, Some(&now), text.as_bytes()).unwrap() {
                Replaced::Done(_) => return,
                Replaced::ChangedMeanwhile => {}
            }
        }
    }

    /// The text with another value for one of its messages. Who types sees what was there.
    fn type_into(&mut self, text: &str) -> Option<String> {
        let read = resource::read(text.as_bytes()).ok()?;
        let messages: Vec<_> = read.messages().collect();
        if messages.is_empty() {
            return None;
        }
        let (located, _) = &messages[self.lot.draw(messages.len())];
        let span = located.value.clone()?;
        let seen = &text[located.span.clone()];
        self.typed.retain(|typed| !seen.contains(typed.as_str()));
        self.count += 1;
        let word = format!("Wort{}x", self.count);
        self.typed.push(word.clone());
        Some([&text[..span.start], word.as_str(), " steht hier.", &text[span.end..]].concat())
    }

    /// Lets everybody end what they began.
    fn settle(&mut self) {
        if let Some(hand) = self.busy.take() {
            self.end(hand);
        }
    }

    /// Nothing that was typed is lost, and no file is half there.
    fn check(&self, project: &Project, case: &str) {
        let text = project.text(&ftl("de", ID));
        let aside = project.path(&format!("locales/de/.state/{ID}.obsolete.ftl"));
        let aside = RealDisk.read(&aside, 1 << 20).unwrap_or_default();
        let aside = String::from_utf8(aside).unwrap();
        for word in &self.typed {
            assert!(text.contains(word) || aside.contains(word), "{case}: {word} is lost\n{text}\n{aside}");
        }
        let read = resource::read(text.as_bytes()).unwrap_or_else(|refusal| panic!("{case}: {refusal:?}"));
        let is_junk = |entry: resource::Located<'_>| entry.kind == resource::Kind::Junk;
        assert!(!read.entries().any(is_junk), "{case}: half a file\n{text}");
    }
}

#[expect(clippy::disallowed_methods, reason = "an editor does not ask horo how to open files")]
fn open(path: &Path) -> File {
    let mut file = OpenOptions::new().read(true).write(true).open(path).unwrap();
    let mut text = String::new();
    file.read_to_string(&mut text).unwrap();
    file.rewind().unwrap();
    file
}

/// A change of the source, so that the run has something to write in every file.
fn edit_source(project: &Project, n: u64) {
    let paragraphs = [
        "Музиката започна следобед. Всички получиха топъл чай.",
        "Изложбата остава отворена до края на месеца.",
    ];
    let text = format!(
        "Отворени врати в читалището\n\nСряда, 6 Март 2024\n\nЧиталището посрещна {} гости. Децата показаха своите рисунки.\n\n{}\n",
        48 + n % 3,
        if n.is_multiple_of(4) { paragraphs[1].to_owned() } else { paragraphs.join("\n\n") },
    );
    project.write(INPUT, &text);
}

#[test]
fn whatever_editors_git_and_a_desk_do_while_horo_runs_no_word_is_lost_and_no_file_is_half_there() {
    let base = Project::published(&["de"]);
    for seed in (0..TRIES).chain([JOINED]) {
        let project = base.copy();
        edit_source(&project, seed);
        let lock = Lock::acquire(&project.root, &project.path(".horo/lock"), "the first horo").unwrap();
        let people = Arc::new(Mutex::new(People::new(&project, seed)));
        // Of the steps that touch a file every third or so meets somebody.
        let watching = Arc::clone(&people);
        let ended = project.run_on(Arc::new(Watched(move |_, _: &Path| {
            let mut people = watching.lock().unwrap();
            if people.lot.draw(4) == 0 {
                people.turn();
            }
            Ok(())
        })));
        if let Err(error) = ended {
            assert!(matches!(error, RunError::Restless(_)), "{seed}: {error}");
        }
        drop(lock);
        let mut people = people.lock().unwrap();
        people.settle();
        project.run();
        let case = format!("seed {seed}");
        people.check(&project, &case);
        let again = project.run();
        assert!(again.survey.written.is_empty(), "{case}: {:?}", again.survey.written);
    }
}

#[test]
fn however_often_horo_is_killed_no_word_is_lost_and_no_file_is_half_there() {
    let project = Project::published(&["de"]);
    let mut people = People::new(&project, 4711);
    let mut killed = 0;
    for n in 0..TRIES {
        edit_source(&project, n);
        let mut child =
            project.command(&["run"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let pause = u64::try_from(people.lot.draw(30_000)).unwrap();
        thread::sleep(Duration::from_micros(pause / 3));
        people.end(Hand::Renaming);
        thread::sleep(Duration::from_micros(pause));
        child.kill().unwrap();
        killed += u64::from(child.wait().unwrap().code().is_none());
        // A ledger is whole, or not there.
        let path = project.path(&ledger("de"));
        if RealDisk.kind(&path).unwrap().is_some() {
            project.ledger("de");
        }
        if n % 10 == 9 {
            project.run();
            people.check(&project, &format!("after {n} kills"));
        }
    }
    assert!(killed > TRIES / 10, "only {killed} of {TRIES} runs were killed while they worked");
    project.run();
    people.check(&project, "at the end");
    assert!(project.run().survey.written.is_empty());
    let left: Vec<_> = project.tree("locales").into_keys().filter(|path| path.contains("horo-")).collect();
    assert_eq!(left, Vec::<String>::new());
}
