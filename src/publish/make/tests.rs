use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Mutex;

use crate::files::{Disk, RealDisk, scratch};
use crate::publish::release::{Plan, current, verify as verify_release};
use crate::publish::sample::{PlainWords, block, locale, site};
use crate::publish::{Edition, Picture, Provenance, Templates, build, verify};

use super::*;

fn article(n: usize, revision: u32, locales: &[&str], words: &str) -> Article {
    let edition = |code: &str| Edition {
        locale: locale(code),
        title: format!("Заглавие {n} {code}"),
        provenance: if code == "bg" { Provenance::Source } else { Provenance::Human },
        blocks: vec![block("p-1", false, &format!("{words} {code}"), &format!("{words} {code}"))],
    };
    let day = format!("2024-{:02}-{:02}", 1 + n / 28 % 12, 1 + n % 28);
    Article {
        id: format!("{day}-n{n}"),
        date: day,
        revision,
        author: None,
        source_page: None,
        pictures: Vec::new(),
        editions: locales.iter().map(|code| edition(code)).collect(),
    }
}

fn articles(n: usize) -> Vec<Article> {
    (0..n)
        .map(|n| article(n, 1, if n % 7 == 3 { &["bg", "el"] } else { &["bg", "de", "el"] }, "дума"))
        .collect()
}

struct Output {
    folder: tempfile::TempDir,
    loaded: Mutex<BTreeSet<String>>,
    /// The articles whose pictures had to be made.
    asked: Mutex<Vec<String>>,
}

impl Output {
    fn new() -> Output {
        Output { folder: scratch(), loaded: Mutex::default(), asked: Mutex::default() }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn publish(&self, articles: &[Article], templates: &Templates) -> Plan {
        self.publish_as(articles, templates, false)
    }

    fn publish_as(&self, articles: &[Article], templates: &Templates, is_dry: bool) -> Plan {
        self.loaded.lock().unwrap().clear();
        let load = |record: &Record| {
            self.loaded.lock().unwrap().insert(record.id.clone());
            Ok(articles.iter().find(|article| article.id == record.id).unwrap().clone())
        };
        let staging = Staging::begin(&RealDisk, self.path(), is_dry).unwrap().without_forms();
        let work = Work {
            site: &site(),
            words: &PlainWords,
            templates,
            articles: articles.iter().map(Record::of).collect(),
            withdrawn: vec![],
            load: &load,
            picture: &|id, picture| {
                self.asked.lock().unwrap().push(id.to_owned());
                Ok(picture.names().into_iter().map(String::into_bytes).collect())
            },
        };
        match make(&staging, &work).unwrap() {
            Made::Faulty(faults) => panic!("{faults:?}"),
            Made::Whole(top) => staging.finish(&top, None).unwrap().done,
        }
    }

    fn loaded(&self) -> usize {
        self.loaded.lock().unwrap().len()
    }
}

fn own_templates() -> Templates {
    Templates::new(&BTreeMap::new()).unwrap()
}

/// What is published is what would be published anew, every byte of it.
fn is_as_made_anew(output: &Output, articles: &[Article], templates: &Templates, case: &str) {
    let anew = Output::new();
    let id = anew.publish(articles, templates).id().to_owned();
    let release = current(&RealDisk, output.path()).unwrap().unwrap();
    assert_eq!(release.id, id, "{case}");
    assert_eq!(verify_release(&RealDisk, output.path(), &id).unwrap(), [], "{case}");
    let files = build(&site(), articles, &PlainWords, templates).unwrap();
    for (path, bytes) in &files {
        let read = RealDisk.read(&output.path().join("current").join(path), 1 << 24);
        assert!(read.unwrap() == *bytes, "{case}: {path}");
    }
    assert_eq!(verify(&site(), articles, &files), [], "{case}");
}

#[test]
fn whatever_changes_the_release_is_as_if_it_were_made_anew() {
    let (output, templates) = (Output::new(), own_templates());
    let mut all = articles(14);
    let step = |all: &[Article], n_loaded: usize, case: &str| {
        output.publish(all, &templates);
        assert_eq!(output.loaded(), n_loaded, "{case}");
        is_as_made_anew(&output, all, &templates, case);
    };
    step(&all, 14, "the first release");
    step(&all, 0, "nothing new");
    all.push(article(14, 1, &["bg", "de", "el"], "нова"));
    step(&all, 1, "a new article");
    all[2] = article(2, 1, &["bg", "de", "el"], "друга");
    step(&all, 1, "an old article, edited");
    all[13].editions[1].blocks[0] = block("p-1", false, "neu", "neu");
    step(&all, 1, "a new article, edited in one language");
    all[3] = article(3, 1, &["bg", "de", "el"], "дума");
    step(&all, 1, "a language more, in the middle of all lists");
    all.remove(7);
    step(&all, 0, "an article less, in the middle of all lists");
    all.truncate(4);
    step(&all, 0, "no archive any more");
    all.clear();
    step(&all, 0, "no article any more");
}

#[test]
fn one_edited_language_leaves_the_other_languages_folders_alone() {
    let (output, templates) = (Output::new(), own_templates());
    let mut all = articles(8);
    output.publish(&all, &templates);
    let target = |code: &str| RealDisk.read_link(&output.path().join("current").join(code)).unwrap();
    let before = ["bg", "de", "el"].map(target);
    all[6].editions[1].blocks[0] = block("p-1", false, "neu", "neu");
    let Plan::New { counts, .. } = output.publish(&all, &templates) else { panic!("nothing new") };
    let after = ["bg", "de", "el"].map(target);
    assert_eq!((&before[0], &before[2]), (&after[0], &after[2]));
    assert_ne!(before[1], after[1]);
    assert_eq!((counts.added, counts.removed), (0, 0));
}

#[test]
fn a_new_template_makes_all_pages_anew_from_the_release_itself() {
    let (output, all) = (Output::new(), articles(7));
    output.publish(&all, &own_templates());
    let style = BTreeMap::from([("style.css".to_owned(), "body { color: #111; }\n".to_owned())]);
    let templates = Templates::new(&style).unwrap();
    output.publish(&all, &templates);
    assert_eq!(output.loaded(), 0, "what is published is at hand");
    is_as_made_anew(&output, &all, &templates, "another style");
}

#[test]
fn a_dry_run_says_what_the_run_then_does() {
    let (output, templates) = (Output::new(), own_templates());
    let mut all = articles(12);
    for case in ["first", "second"] {
        let said = output.publish_as(&all, &templates, true);
        assert_eq!(output.publish(&all, &templates), said, "{case}");
        all[9] = article(9, 2, &["bg", "de", "el"], "друга");
        all.push(article(12, 1, &["bg", "el"], "нова"));
    }
}

#[test]
fn an_article_that_changes_while_the_release_is_made_stops_it() {
    let output = Output::new();
    let load = |_: &Record| Ok(article(1, 2, &["bg"], "по-нова"));
    let staging = Staging::begin(&RealDisk, output.path(), false).unwrap();
    let work = Work {
        site: &site(),
        words: &PlainWords,
        templates: &own_templates(),
        articles: vec![Record::of(&article(1, 1, &["bg"], "стара"))],
        withdrawn: vec![],
        load: &load,
        picture: &|_, _| Ok(Vec::new()),
    };
    let error = make(&staging, &work).err().unwrap();
    assert!(error.to_string().contains("changed while the release was made"), "{error}");
    assert!(current(&RealDisk, output.path()).unwrap().is_none());
}

#[test]
fn a_picture_is_made_once_and_stays_as_long_as_its_article_shows_it() {
    let output = Output::new();
    let picture = |digit: &str| Picture {
        digest: digit.repeat(64),
        width: 700,
        height: 300,
        before: Some("p-1".into()),
        alt: None,
        credit: None,
    };
    let mut all = articles(3);
    all[1].pictures = vec![picture("a"), picture("b")];
    let id = all[1].id.clone();
    let plain = Templates::new(&BTreeMap::new()).unwrap();
    let files = |output: &Output| {
        let at = output.path().join("current/media").join(&id);
        if RealDisk.kind(&at).unwrap().is_some() { RealDisk.list(&at).unwrap() } else { Vec::new() }
    };
    let asked = |output: &Output| std::mem::take(&mut *output.asked.lock().unwrap()).len();
    output.publish(&all, &plain);
    assert_eq!(asked(&output), 2);
    let mut names: Vec<String> = all[1].pictures.iter().flat_map(Picture::names).collect();
    names.push("manifest.json".into());
    names.sort();
    assert_eq!(files(&output), names);
    let release = current(&RealDisk, output.path()).unwrap().unwrap().id;
    assert_eq!(verify_release(&RealDisk, output.path(), &release).unwrap(), []);
    all[0] = article(0, 2, &["bg", "de", "el"], "друга");
    output.publish(&all, &plain);
    output.publish(&all, &own_templates());
    all[1].editions[0].blocks = vec![block("p-1", false, "нова", "нова")];
    all[1].revision = 2;
    output.publish(&all, &own_templates());
    assert_eq!(
        (asked(&output), files(&output)),
        (0, names),
        "neither other articles nor its own words matter"
    );
    all[1].pictures.remove(0);
    output.publish(&all, &own_templates());
    assert_eq!((asked(&output), files(&output).len()), (1, 5));
    all[1].pictures.clear();
    output.publish(&all, &own_templates());
    assert!(files(&output).is_empty());
}
