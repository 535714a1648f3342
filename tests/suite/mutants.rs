//! A release with one fault in it is never let through: mutants of a real release in nine languages, made from what is
//! known to go wrong with published sets and with translations that mean harm.
//!
//! What a page, list, sitemap or data file says is held by `publish::verify` before a release becomes current; that the
//! bytes are those which were published, by `publish::release::verify` at any time after.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::thread;

use horo::files::{Disk as _, RealDisk};
use horo::publish::{Article, Site, json, release, verify};

use crate::project::{ID, Project, TARGETS};
use crate::trees::Tree;

mod faults;

use faults::{ADDED, FAULTS, Fault, GONE};

/// A release of the small project, in which a machine translated the Latvian.
struct Good {
    project: Project,
    site: Site,
    articles: Vec<Article>,
    files: Tree,
}

impl Good {
    fn new() -> Good {
        let project = Project::translated(&TARGETS);
        project.settings("machine = \"labelled\"");
        project.run();
        project.machine_made("lv");
        project.run();
        let files = project.current();
        let locales = ["bg"].into_iter().chain(TARGETS);
        let data: Vec<&[u8]> =
            locales.clone().map(|locale| files[&format!("{locale}/{ID}/article.json")].as_slice()).collect();
        let articles = vec![json::read(&data).unwrap()];
        let locales: Vec<_> = locales.map(|locale| locale.parse().unwrap()).collect();
        let site = Site { base_url: "https://news.example.eu".into(), source: locales[0], locales };
        Good { project, site, articles, files }
    }

    /// Code and file of each fault.
    fn found(&self, files: &Tree) -> BTreeSet<(&'static str, String)> {
        let faults = verify(&self.site, &self.articles, files);
        faults.into_iter().map(|fault| (fault.code, fault.path)).collect()
    }

    /// The mutants in which their fault is not found, with what is.
    fn missed(&self, faults: &[Fault]) -> Vec<(&'static str, BTreeSet<(&'static str, String)>)> {
        let mut missed = Vec::new();
        for fault in faults {
            let (file, from, to) = (path(fault.file), path(fault.from), path(fault.to));
            let text = String::from_utf8(self.files[&file].clone()).unwrap();
            assert!(text.contains(&from), "{}: {file} has no “{from}”", fault.name);
            let mut files = self.files.clone();
            files.insert(file.clone(), text.replacen(&from, &to, 1).into_bytes());
            let found = self.found(&files);
            if !found.contains(&(fault.code, file)) {
                missed.push((fault.name, found));
            }
        }
        missed
    }
}

fn path(of: &str) -> String {
    of.replace("ID", ID)
}

#[test]
fn no_mutant_of_a_release_becomes_current_and_the_release_itself_does() {
    let good = Good::new();
    assert_eq!(good.found(&good.files), BTreeSet::new());
    let mut names = BTreeSet::new();
    let mut missed = Vec::new();
    for fault in FAULTS {
        assert!(names.insert(fault.name), "two mutants are called “{}”", fault.name);
    }
    thread::scope(|scope| {
        let (one, other) = FAULTS.split_at(FAULTS.len() / 2);
        let other = scope.spawn(|| good.missed(other));
        missed.extend(good.missed(one));
        missed.extend(other.join().unwrap());
    });
    for (name, file, code) in GONE {
        assert!(names.insert(name));
        let mut files = good.files.clone();
        files.remove(&path(file)).unwrap();
        let found = good.found(&files);
        if !found.iter().any(|(found, _)| found == code) {
            missed.push((name, found));
        }
    }
    for (name, from, to, code) in ADDED {
        assert!(names.insert(name));
        let mut files = good.files.clone();
        files.insert(path(to), good.files[&path(from)].clone());
        let found = good.found(&files);
        if !found.contains(&(*code, path(to))) {
            missed.push((name, found));
        }
    }
    assert_eq!(missed, []);
    assert!(names.len() >= 110, "{} mutants", names.len());
}

/// Something that is done to a release's folder.
type Damage = fn(&Path);

/// What can happen to the bytes of a release after it was published.
const DAMAGES: [(&str, Damage); 8] = [
    ("a page is changed", |folder| change(&folder.join("de/index.html"))),
    ("a page is cut off", |folder| {
        let page = folder.join("el").join(ID).join("index.html");
        let bytes = RealDisk.read(&page, 1 << 20).unwrap();
        RealDisk.write(&page, &bytes[..bytes.len() / 2]).unwrap();
    }),
    ("a page is gone", |folder| {
        RealDisk.remove_file(&folder.join("pt").join(ID).join("index.html")).unwrap();
    }),
    ("a foreign file was put in", |folder| {
        RealDisk.write(&folder.join("nl/evil.html"), b"<script>1</script>").unwrap();
    }),
    ("the manifest of the release is changed", |folder| change(&folder.join("manifest.json"))),
    ("the manifest of a language is changed", |folder| change(&folder.join("ro/manifest.json"))),
    ("the pointer does not read", |folder| {
        RealDisk.write(&folder.join("release.json"), b"{}").unwrap();
    }),
    ("a language is another's folder", |folder| {
        let (spanish, polish) = (folder.join("es"), folder.join("pl"));
        let to = RealDisk.read_link(&polish).unwrap();
        RealDisk.remove_file(&spanish).unwrap();
        RealDisk.link(&to, &spanish).unwrap();
    }),
];

fn change(file: &Path) {
    let mut bytes = RealDisk.read(file, 1 << 20).unwrap();
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    RealDisk.write(file, &bytes).unwrap();
}

#[test]
fn no_byte_of_a_published_release_changes_unseen() {
    let good = Good::new();
    let id = |project: &Project| {
        let current = RealDisk.read_link(&project.path("output/current")).unwrap();
        current.file_name().unwrap().to_str().unwrap().to_owned()
    };
    let damages =
        |project: &Project| release::verify(&RealDisk, &project.path("output"), &id(project)).unwrap();
    assert_eq!(damages(&good.project), []);
    for (name, damage) in DAMAGES {
        let copy = good.project.copy();
        let folder: PathBuf = copy.path("output/r").join(id(&copy));
        damage(&folder);
        assert!(!damages(&copy).is_empty(), "{name}");
    }
}
