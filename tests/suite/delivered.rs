//! From the publisher to readers and partners, with the program itself: signing, withdrawing, going back, mirroring,
//! serving, reporting.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::Stdio;

use crate::project::{ID, Project, Told};

/// A project with a key, published; and the key that partners get.
fn signed(targets: &'static [&'static str]) -> (Project, String) {
    let project = Project::translated(targets);
    let told = project.horo(&["release", "key"]);
    assert_eq!(told.code, Some(0), "{}", told.stderr);
    assert!(told.stderr.contains("keep a copy"), "{}", told.stderr);
    assert_eq!(project.horo(&["run"]).code, Some(0));
    (project, told.stdout.trim().to_owned())
}

fn json(project: &Project, path: &str) -> serde_json::Value {
    serde_json::from_str(&project.text(path)).unwrap()
}

#[test]
fn a_key_is_made_once_outside_the_project_and_every_release_is_signed_with_it() {
    let (project, key) = signed(&["de"]);
    assert_eq!(key.len(), 64);
    assert_eq!(project.horo(&["release", "key"]).stdout.trim(), key, "it is not made anew");
    let pointer = json(&project, "output/current.json");
    assert_eq!(pointer["signatures"][0]["key"], key);
    assert!(pointer["expires"].as_str() > pointer["issued"].as_str());
    assert!(!project.tree("").keys().any(|path| path.contains("key")), "no key lies in the project");
    let next = project.horo(&["release", "key", "--rotate"]).stdout.trim().to_owned();
    assert_ne!(next, key);
    let told = project.horo(&["run"]);
    assert!(told.stderr.contains("its signature was renewed"), "{}", told.stderr);
    let pointer = json(&project, "output/current.json");
    assert_eq!(
        (&pointer["rotations"][0]["old"], &pointer["rotations"][0]["new"]),
        (&key.into(), &next.into())
    );
    assert_eq!(project.horo(&["release", "verify"]).code, Some(0));
}

#[test]
fn a_withdrawn_article_leaves_every_page_list_and_feed_and_is_named() {
    let (project, _) = signed(&["de", "el"]);
    let before = json(&project, "output/current.json")["release"].as_str().unwrap().to_owned();
    let told = project.horo(&["release", "withdraw", ID, "--reason", "=поправка"]);
    assert_eq!(told.code, Some(0), "{}", told.stderr);
    assert!(told.stderr.contains("withdrawn"), "{}", told.stderr);
    for (path, bytes) in project.current() {
        let may_name_it =
            ["register.json", "atom.xml", "feed.json", ".zst"].iter().any(|name| path.ends_with(name));
        assert!(!path.contains(ID), "{path}");
        assert!(may_name_it || !String::from_utf8_lossy(&bytes).contains(ID), "{path}");
    }
    let register = json(&project, "output/current/register.json");
    assert_eq!(
        (&register["withdrawn"][0]["id"], &register["withdrawn"][0]["reason"]),
        (&ID.into(), &"=поправка".into())
    );
    assert!(project.text("output/current/de/atom.xml").contains("at:deleted-entry"));
    // It stays away, and nobody brings it back by going back.
    assert!(project.horo(&["run"]).stderr.contains("nothing new to release"));
    let told = project.horo(&["release", "rollback", &before]);
    assert_eq!(told.code, Some(1));
    assert!(
        told.stderr.contains("was withdrawn since") && told.stderr.contains("withdrawn.toml"),
        "{}",
        told.stderr
    );
    // Who takes the entry out of the file publishes it again.
    project.remove("locales/withdrawn.toml");
    assert_eq!(project.horo(&["run"]).code, Some(0));
    assert_eq!(project.published_in().len(), 3);
}

#[test]
fn a_list_of_withdrawn_articles_that_cannot_be_read_holds_the_release() {
    let (project, _) = signed(&["de"]);
    project.write("locales/withdrawn.toml", "[[withdrawn]]\narticle = 7\n");
    let old = project.current();
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(1));
    assert!(told.stderr.contains("withdrawn.toml:2:"), "{}", told.stderr);
    assert_eq!(project.current(), old);
    let told = project.horo(&["release", "withdraw", "2020-01-01-nothing"]);
    assert_eq!(told.code, Some(1), "{}", told.stderr);
}

#[test]
fn releases_are_listed_gone_back_to_and_pruned() {
    let (project, _) = signed(&["de"]);
    let list = |project: &Project| -> Vec<String> {
        project.horo(&["release", "list"]).stdout.lines().map(str::to_owned).collect()
    };
    let first = list(&project);
    assert!(
        first.len() == 1 && first[0].contains("1 articles") && first[0].ends_with("current"),
        "{first:?}"
    );
    project.horo(&["release", "withdraw", ID]);
    project.remove("locales/withdrawn.toml");
    let id = first[0].split(' ').next().unwrap();
    let told = project.horo(&["release", "rollback", id]);
    assert_eq!(told.code, Some(0), "{}", told.stderr);
    let now = list(&project);
    assert!(now.len() == 2 && now[0].starts_with(id) && now[0].contains("number    3"), "{now:?}");
    assert_eq!(project.horo(&["release", "rollback", "0123456789abcdef"]).code, Some(2));
    project.edit("horo.toml", "[release]", "[release]\nkeep = 1");
    let gone = project.horo(&["release", "prune"]);
    assert_eq!(gone.stdout.lines().count(), 1, "{}", gone.stdout);
    assert_eq!(list(&project).len(), 1);
}

fn pull(project: &Project, arguments: &[&str]) -> Told {
    let url = format!("file://{}", project.path("output").display());
    let mirror = project.path("mirror");
    let all: Vec<&str> =
        ["pull", &url, mirror.to_str().unwrap()].into_iter().chain(arguments.iter().copied()).collect();
    project.horo(&all)
}

#[test]
fn a_partner_mirrors_what_was_signed_and_runs_a_command_when_it_is_new() {
    let (project, key) = signed(&["de", "el"]);
    let told = pull(&project, &[]);
    assert_eq!(told.code, Some(6));
    assert!(told.stderr.contains("knows no key") && told.stderr.contains("--key"), "{}", told.stderr);
    let then = format!("touch {}", project.path("mirror/new").display());
    let told = pull(&project, &["--key", &key, "--locale", "de", "--then", &then]);
    assert_eq!(told.code, Some(0), "{}", told.stderr);
    assert!(project.path("mirror/new").exists());
    let page = format!("current/de/{ID}/index.html");
    assert_eq!(project.text(&format!("mirror/{page}")), project.text(&format!("output/{page}")));
    assert!(!project.path("mirror/current/el").exists());
    project.remove("mirror/new");
    let told = pull(&project, &["--locale", "de", "--then", &then]);
    assert!(told.stderr.contains("Nothing new") && !project.path("mirror/new").exists(), "{}", told.stderr);
    let told = pull(&project, &["--locale", "lv"]);
    assert!(told.code == Some(6) && told.stderr.contains("no folder “lv”"), "{}", told.stderr);
    let told = pull(&project, &["--key", &"0".repeat(64)]);
    assert!(told.code == Some(6) && told.stderr.contains("mirror stays as it is"), "{}", told.stderr);
}

#[test]
fn the_package_for_a_report_tells_every_page_and_every_partner() {
    let (project, _) = signed(&["de"]);
    project.write("output/pulls.tsv", "2026-11-26\thaskovo.bg\t0123456789abcdef\t1\n");
    let mut command = project.command(&["release", "evidence", "report"]);
    // No browser in the path: the package is whole without pictures.
    let told = Told::from(command.env("PATH", "/nonexistent").output().unwrap());
    assert_eq!(told.code, Some(0), "{}", told.stderr);
    let pages = project.text("report/pages.csv");
    assert_eq!(pages.lines().count(), 3, "{pages}");
    assert!(pages.lines().skip(1).all(|line| line.contains("\"yes\"") && line.contains(ID)), "{pages}");
    assert!(project.text("report/partners.csv").contains("haskovo.bg"));
    let page = project.text("report/index.html");
    assert!(page.contains("haskovo.bg") && page.contains(&format!("/de/{ID}/")), "{page}");
    assert_eq!(project.horo(&["release", "evidence", "report"]).code, Some(2), "nothing is overwritten");
}

#[test]
fn the_program_serves_until_it_is_told_to_stop() {
    let (project, _) = signed(&["de"]);
    let mut child = project.command(&["serve", "--listen", "127.0.0.1:0"]);
    let mut child = child.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    let mut talk = BufReader::new(child.stderr.take().unwrap());
    talk.read_line(&mut line).unwrap();
    let address = line.split("http://").nth(1).unwrap().split('/').next().unwrap().to_owned();
    let ask = |path: &str| {
        let mut stream = TcpStream::connect(&address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Language: de\r\n\r\n")
            .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    assert!(ask("/healthz").contains("\r\n\r\nok "));
    assert!(ask("/").contains("location: /de/"));
    assert!(ask(&format!("/de/{ID}/")).contains("id=\"funding\""));
    assert!(ask("/de/nothing").contains("Seite nicht gefunden"));
    let stopped = std::process::Command::new("kill").arg(child.id().to_string()).status().unwrap();
    assert!(stopped.success() && child.wait().unwrap().success());
}
