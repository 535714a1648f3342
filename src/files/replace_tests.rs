use super::super::{Kind, RealDisk};
use super::*;

/// A project's folder with a file in it and a journal.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Place {
        Place { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn journal(&self) -> Journal {
        Journal::open(&RealDisk, self.path(".horo/journal"), self.folder.path()).unwrap()
    }

    fn replace(&self, old: Option<&[u8]>, new: &[u8]) -> bool {
        let done = replace(&RealDisk, &self.journal(), &self.path("a.ftl"), old, new).unwrap();
        matches!(done, Replaced::Done(_))
    }

    fn names(&self) -> Vec<String> {
        RealDisk.list(self.folder.path()).unwrap().into_iter().filter(|name| name != ".horo").collect()
    }

    fn text(&self) -> Vec<u8> {
        RealDisk.read(&self.path("a.ftl"), 100).unwrap()
    }
}

#[test]
fn a_file_that_somebody_saved_meanwhile_is_left_alone() {
    let place = Place::new();
    assert!(place.replace(None, b"one"));
    RealDisk.write(&place.path("a.ftl"), b"saved by a translator").unwrap();
    assert!(!place.replace(Some(b"one"), b"two"));
    assert_eq!(place.text(), b"saved by a translator");
    assert!(!place.replace(None, b"two"), "a file that was not there before");
    assert_eq!(place.text(), b"saved by a translator");
    assert_eq!(place.names(), ["a.ftl"], "nothing half-written stays");
}

#[test]
fn what_was_displaced_is_kept_and_a_save_into_it_is_seen() {
    let place = Place::new();
    place.replace(None, b"one");
    let mut editor = open_for_writing(&place.path("a.ftl"));
    assert!(place.replace(Some(b"one"), b"two"));
    assert!(place.journal().late(&RealDisk).unwrap().is_empty());
    std::io::Write::write_all(&mut editor, b"!").unwrap();
    let late = place.journal().late(&RealDisk).unwrap();
    assert_eq!((late.len(), late[0].path.to_str(), &late[0].bytes[..]), (1, Some("a.ftl"), &b"one!"[..]));
    place.journal().settle(&RealDisk, &late[0]).unwrap();
    assert!(place.journal().late(&RealDisk).unwrap().is_empty());
}

#[expect(clippy::disallowed_methods, reason = "an editor does not ask horo how to open files")]
fn open_for_writing(path: &Path) -> std::fs::File {
    std::fs::OpenOptions::new().append(true).open(path).unwrap()
}

#[test]
fn leftovers_of_a_run_that_died_are_told_apart() {
    let place = Place::new();
    let write = |name: &str, bytes: &[u8]| RealDisk.write(&place.path(name), bytes).unwrap();
    // No process has this number: numbers end at 2^22.
    let waiting = format!(".{}-{}.4999999-0.horo-new", short(b"old"), short(b"new"));
    write(".a.ftl.4999999-0.horo-tmp", b"ne");
    let own = format!(".e.ftl.{}-0.horo-tmp", std::os::unix::process::parent_id());
    write(&own, b"somebody else is at work on it");
    for (name, bytes) in [("b", &b"new"[..]), ("c", b"old"), ("d", b"saved")] {
        write(&format!(".{name}.ftl{waiting}"), bytes);
    }
    write(".vimrc", b"x");
    let found = leftovers(&RealDisk, place.folder.path()).unwrap();
    let saved: Vec<_> = found.iter().map(|found| (found.of.clone(), found.saved.clone())).collect();
    let of = |name: &str| place.path(&format!("{name}.ftl"));
    assert_eq!(
        saved,
        [(of("a"), None), (of("b"), None), (of("c"), None), (of("d"), Some(b"saved".to_vec()))]
    );
    let journal = place.journal();
    for leftover in found {
        leftover.clear(&RealDisk, &journal).unwrap();
    }
    assert_eq!(place.names(), [own.as_str(), ".vimrc"]);
    let kept: Vec<_> = RealDisk.list(&place.path(".horo/journal")).unwrap();
    assert_eq!(kept, ["00000001-c.ftl", "00000002-d.ftl", "log"], "words of people are kept");
}

#[test]
fn the_journal_forgets_the_oldest_and_removes_what_they_displaced() {
    let place = Place::new();
    let journal = place.journal();
    let mut old = None;
    for number in 0..1_100u32 {
        let new = number.to_string().into_bytes();
        replace(&RealDisk, &journal, &place.path("a.ftl"), old.as_deref(), &new).unwrap();
        old = Some(new);
    }
    journal.prune(&RealDisk).unwrap();
    let writes = place.journal().writes();
    assert_eq!((writes.len(), writes[0].number, writes.last().unwrap().number), (500, 601, 1_100));
    let kept = RealDisk.list(&place.path(".horo/journal")).unwrap();
    assert_eq!((kept.len(), kept[0].as_str()), (501, "00000601-a.ftl"));
    assert!(place.replace(old.as_deref(), b"on"));
    assert_eq!(place.journal().writes().last().unwrap().number, 1_101);
}

#[cfg(unix)]
#[test]
#[expect(clippy::disallowed_methods, reason = "rights are what is looked at here")]
fn a_file_keeps_its_rights_and_nothing_is_written_through_a_link() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new();
    let (path, victim) = (place.path("a.ftl"), place.path("victim"));
    RealDisk.write(&path, b"one").unwrap();
    RealDisk.write(&victim, b"mine").unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o664)).unwrap();
    let number = SAVES.load(Ordering::Relaxed);
    for number in number..number + 50 {
        let name = format!(".a.ftl.{}-{number}.horo-tmp", std::process::id());
        RealDisk.link(&victim, &place.path(&name)).unwrap();
    }
    assert!(place.replace(Some(b"one"), b"two"));
    assert_eq!(RealDisk.read(&victim, 10).unwrap(), b"mine");
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o664);
    assert_eq!(RealDisk.kind(&path).unwrap(), Some(Kind::File(3)));
}
