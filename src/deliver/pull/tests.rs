use std::path::{Path, PathBuf};

use crate::deliver::sample::{Publisher, disk, files, now};
use crate::files::{Kind, RealDisk, scratch};
use crate::publish::compressed::plain_name;
use crate::publish::key::Key;
use crate::publish::manifest::{CHANGES, MANIFEST};

use super::*;

struct Partner {
    folder: tempfile::TempDir,
}

impl Partner {
    fn new() -> Partner {
        Partner { folder: scratch() }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("mirror")
    }

    fn options(&self, publisher: &Publisher) -> PullOptions {
        PullOptions {
            folder: self.path(),
            locales: vec![],
            key: publisher.key.as_ref().map(Key::public),
            is_unsigned_fine: publisher.key.is_none(),
            now: now(),
        }
    }

    fn pull(&self, publisher: &Publisher) -> Result<Pulled, PullError> {
        Self::pull_as(publisher, &self.options(publisher))
    }

    /// Later pulls need no key: the mirror knows it.
    fn pull_again(&self, publisher: &Publisher) -> Result<Pulled, PullError> {
        Self::pull_as(publisher, &PullOptions { key: None, ..self.options(publisher) })
    }

    fn pull_as(publisher: &Publisher, options: &PullOptions) -> Result<Pulled, PullError> {
        let remote = Arc::new(Remote::open(disk(), &publisher.url(), None).unwrap());
        block(pull(disk(), remote, options))
    }

    /// Which release readers of the mirror see, whole in these languages; 0 for none.
    fn state(&self, locales: &[&str]) -> usize {
        let current = self.path().join("current");
        if RealDisk.kind(&current).unwrap().is_none() {
            return 0;
        }
        let text = String::from_utf8(RealDisk.read(&current.join("index.html"), 1000).unwrap()).unwrap();
        let n = text.split(&[' ', '<'][..]).find_map(|word| word.parse().ok()).unwrap();
        for (path, bytes) in files(n) {
            let is_there =
                path.split('/').next().is_some_and(|name| name.len() != 2 || locales.contains(&name));
            let read = RealDisk.read(&current.join(&path), 1 << 20);
            if is_there {
                assert!(read.unwrap() == bytes, "{path}");
            } else {
                assert!(read.is_err(), "{path}");
            }
        }
        n
    }
}

const ALL: [&str; 3] = ["bg", "de", "el"];

fn block<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(work)
}

fn refusal(pulled: Result<Pulled, PullError>) -> Refusal {
    match pulled {
        Err(PullError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_mirror_follows_release_by_release_with_two_requests_each() {
    let (publisher, partner) = (Publisher::new(), Partner::new());
    publisher.publish(1);
    let first = partner.pull(&publisher).unwrap();
    assert!(first.is_new && partner.state(&ALL) == 1);
    let again = partner.pull_again(&publisher).unwrap();
    assert_eq!((again.is_new, again.requests), (false, 1));
    publisher.publish(2);
    let second = partner.pull_again(&publisher).unwrap();
    assert_eq!((second.is_new, second.requests, second.sequence), (true, 2, 2));
    assert_eq!(partner.state(&ALL), 2);
    assert_eq!(release::verify(&RealDisk, &partner.path(), &second.release).unwrap(), []);
}

#[test]
fn who_was_away_for_some_releases_catches_up() {
    let (publisher, partner) = (Publisher::new(), Partner::new());
    publisher.publish(1);
    partner.pull(&publisher).unwrap();
    for n in 2..=5 {
        publisher.publish(n);
    }
    let pulled = partner.pull_again(&publisher).unwrap();
    assert_eq!(pulled.requests, 1 + 3 + 4, "the pointer, those before it, and four files of changes");
    assert_eq!(partner.state(&ALL), 5);
    // The way back is gone: then the lists say what to fetch.
    for n in 6..=8 {
        publisher.publish(n);
    }
    release::prune(&RealDisk, &publisher.output(), 1).unwrap();
    partner.pull_again(&publisher).unwrap();
    assert_eq!(partner.state(&ALL), 8);
}

#[test]
fn a_mirror_may_hold_some_languages_and_take_others_later() {
    let (publisher, partner) = (Publisher::new(), Partner::new());
    publisher.publish(1);
    let only = |codes: &[&str]| PullOptions {
        locales: codes.iter().map(|code| code.parse().unwrap()).collect(),
        ..partner.options(&publisher)
    };
    Partner::pull_as(&publisher, &only(&["de"])).unwrap();
    assert_eq!(partner.state(&["de"]), 1);
    Partner::pull_as(&publisher, &only(&["de", "el"])).unwrap();
    assert_eq!(partner.state(&["de", "el"]), 1);
    publisher.publish(2);
    Partner::pull_as(&publisher, &only(&["el"])).unwrap();
    assert_eq!(partner.state(&["el"]), 2);
    let other = refusal(Partner::pull_as(&publisher, &only(&["lv"])));
    assert!(matches!(other, Refusal::Expired(_) | Refusal::NoLanguage(_)), "{other}");
    assert_eq!(partner.state(&["el"]), 2);
}

#[test]
fn an_older_release_is_refused_and_going_back_on_purpose_is_followed() {
    let (publisher, partner) = (Publisher::new(), Partner::new());
    let one = publisher.publish(1);
    let old = RealDisk.read(&publisher.output().join("current.json"), 1 << 16).unwrap();
    publisher.publish(2);
    partner.pull(&publisher).unwrap();
    // Somebody in between plays back the first pointer, signature and all.
    let pointer = publisher.output().join("current.json");
    RealDisk.remove_file(&pointer).unwrap();
    RealDisk.write(&pointer, &old).unwrap();
    assert_eq!(refusal(partner.pull_again(&publisher)), Refusal::Rollback { offered: 1, had: 2 });
    assert_eq!(partner.state(&ALL), 2);
    // The publisher goes back: a new number, signed.
    RealDisk.remove_file(&pointer).unwrap();
    let key = publisher.key.clone().unwrap();
    let signing = release::Signing { key, issued: now(), expires: now().plus_days(9) };
    release::go_back(&RealDisk, &publisher.output(), &one, Some(&signing)).unwrap();
    RealDisk.link(Path::new("current/release.json"), &pointer).unwrap();
    let back = partner.pull_again(&publisher).unwrap();
    assert_eq!((back.sequence, partner.state(&ALL)), (3, 1));
}

#[test]
fn a_publisher_who_stands_still_is_noticed() {
    let (publisher, partner) = (Publisher::new(), Partner::new());
    publisher.publish_until(1, now());
    partner.pull(&publisher).unwrap();
    let later = PullOptions { now: now().plus_days(1), ..partner.options(&publisher) };
    assert_eq!(refusal(Partner::pull_as(&publisher, &later)), Refusal::Expired(now()));
    assert_eq!(partner.state(&ALL), 1, "the mirror stays");
}

#[test]
fn another_key_is_refused_and_a_successor_is_followed() {
    let (mut publisher, partner) = (Publisher::new(), Partner::new());
    publisher.publish(1);
    let old = publisher.key.clone().unwrap();
    partner.pull(&publisher).unwrap();
    publisher.key = Some(Key::new(&[9; 32]));
    publisher.publish(2);
    let stranger = publisher.key.as_ref().unwrap().public();
    assert_eq!(refusal(partner.pull_again(&publisher)), Refusal::OtherKey(stranger));
    publisher.key = None;
    publisher.publish(3);
    assert_eq!(refusal(partner.pull_again(&publisher)), Refusal::Unsigned);
    publisher.key = Some(old.next(&[8; 32]));
    publisher.publish(4);
    let pulled = partner.pull_again(&publisher).unwrap();
    assert_eq!(pulled.key, publisher.key.as_ref().map(Key::public));
    assert_eq!(partner.state(&ALL), 4);
    // From then on the old key is not enough any more.
    publisher.key = Some(old);
    publisher.publish(5);
    assert!(matches!(refusal(partner.pull_again(&publisher)), Refusal::OtherKey(_)));
}

#[test]
fn nobody_is_trusted_unasked() {
    let (mut publisher, partner) = (Publisher::new(), Partner::new());
    publisher.publish(1);
    let nobody = PullOptions { key: None, ..partner.options(&publisher) };
    assert_eq!(refusal(Partner::pull_as(&publisher, &nobody)), Refusal::NoKey);
    publisher.key = None;
    publisher.publish(2);
    assert_eq!(refusal(Partner::pull_as(&publisher, &nobody)), Refusal::Unsigned);
    let unsigned = PullOptions { is_unsigned_fine: true, ..nobody };
    Partner::pull_as(&publisher, &unsigned).unwrap();
    assert_eq!(partner.state(&ALL), 2);
}

/// Every file of the publisher that a pull reads.
fn published(publisher: &Publisher) -> Vec<PathBuf> {
    fn below(folder: &Path, found: &mut Vec<PathBuf>) {
        for name in RealDisk.list(folder).unwrap() {
            let path = folder.join(&name);
            match RealDisk.kind(&path).unwrap() {
                Some(Kind::Folder) => below(&path, found),
                Some(Kind::File(_)) if plain_name(&name).is_none() || name == CHANGES => found.push(path),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    below(&publisher.output().join("o"), &mut found);
    let id = release::current(&RealDisk, &publisher.output()).unwrap().unwrap().id;
    below(&publisher.output().join("r").join(id), &mut found);
    found
}

#[test]
fn whatever_is_changed_cut_or_lengthened_on_its_way_the_mirror_stays_whole() {
    let publisher = Publisher::new();
    publisher.publish(1);
    let old = Partner::new();
    old.pull(&publisher).unwrap();
    publisher.publish(2);
    for path in published(&publisher) {
        let right = RealDisk.read(&path, 1 << 20).unwrap();
        let mut changed = right.clone();
        let middle = changed.len() / 2;
        changed[middle] ^= 1;
        let longer = [&right[..], b" "].concat();
        for wrong in [changed, right[..right.len() - 1].to_vec(), longer, Vec::new()] {
            RealDisk.write(&path, &wrong).unwrap();
            // One that has the release before, and one that has nothing.
            for (partner, before) in [(&old, 1), (&Partner::new(), 0)] {
                match partner.pull(&publisher) {
                    // What it had to read was right: another way led to the same release.
                    Ok(_) => assert_eq!(partner.state(&ALL), 2, "{}", path.display()),
                    Err(error) => {
                        assert_eq!(partner.state(&ALL), before, "{}: {error}", path.display());
                        assert!(!error.to_string().is_empty());
                    }
                }
                if before == 1 && partner.state(&ALL) == 2 {
                    RealDisk.remove_folder(&partner.path()).unwrap();
                    RealDisk.write(&path, &right).unwrap();
                    let one = Publisher::new();
                    one.publish(1);
                    partner.pull(&one).unwrap();
                    RealDisk.write(&path, &wrong).unwrap();
                }
            }
        }
        RealDisk.write(&path, &right).unwrap();
    }
    old.pull(&publisher).unwrap();
    assert_eq!(old.state(&ALL), 2);
}

#[test]
fn a_number_that_belongs_to_another_release_is_refused() {
    let (one, other, partner) = (Publisher::new(), Publisher::new(), Partner::new());
    one.publish(1);
    other.publish(5);
    partner.pull(&one).unwrap();
    assert_eq!(refusal(partner.pull(&other)), Refusal::Twice(1));
    let text =
        String::from_utf8(RealDisk.read(&one.output().join("current.json"), 1 << 16).unwrap()).unwrap();
    for number in ["9007199254740993", "18446744073709551616", "-1", "1e3"] {
        let forged = text.replace("\"sequence\":1", &format!("\"sequence\":{number}"));
        assert!(
            Pointer::parse_any(forged.as_bytes())
                .is_none_or(|pointer| pointer.signer(forged.as_bytes()).is_none())
        );
    }
}

#[test]
fn a_pull_that_died_is_taken_up_where_it_stopped() {
    let (publisher, partner) = (Publisher::new(), Partner::new());
    publisher.publish(1);
    // It came to its first folder and died: the folder is whole, and the sign that a run was at work is there.
    let manifest = release::current(&RealDisk, &publisher.output()).unwrap().unwrap().manifest;
    let place = release::place(manifest.folder("assets").unwrap());
    RealDisk.create_folder(&partner.path().join(&place)).unwrap();
    RealDisk.create_folder(&partner.path().join("o/.staging/torn")).unwrap();
    for name in ["style-0.css", MANIFEST] {
        let bytes = RealDisk.read(&publisher.output().join(&place).join(name), 1 << 16).unwrap();
        RealDisk.write(&partner.path().join(&place).join(name), &bytes).unwrap();
    }
    let pulled = partner.pull(&publisher).unwrap();
    let whole = Partner::new().pull(&publisher).unwrap();
    assert_eq!(pulled.requests + 2, whole.requests, "what was there is not fetched again");
    assert_eq!(partner.state(&ALL), 1);
    assert!(!RealDisk.list(&partner.path().join("o")).unwrap().contains(&".staging".to_owned()));
}

#[test]
fn no_pull_ever_mixes_releases_however_many_come_meanwhile() {
    let publisher = Publisher::new();
    publisher.publish(1);
    let is_done = std::sync::atomic::AtomicBool::new(false);
    let pulls = std::thread::scope(|scope| {
        let partners: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    let (partner, mut pulls) = (Partner::new(), 0);
                    while !is_done.load(std::sync::atomic::Ordering::Relaxed) {
                        // Whatever became of it: the mirror is one release, whole.
                        let _ = partner.pull(&publisher);
                        partner.state(&ALL);
                        pulls += 1;
                    }
                    pulls
                })
            })
            .collect();
        for n in 2..=40 {
            publisher.publish(n);
        }
        is_done.store(true, std::sync::atomic::Ordering::Relaxed);
        partners.into_iter().map(|partner| partner.join().unwrap()).sum::<usize>()
    });
    assert!(pulls >= 2, "{pulls}");
}
