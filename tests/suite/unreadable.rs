//! A translator's file that cannot be read stops its own article, and nothing else.

use std::process::Command;
use std::sync::Arc;

use horo::diagnostic::Severity;
use horo::files::{Action, Disk as _, Error, RealDisk};
use horo::pipeline::Fate;

use crate::faults::{EACCES, EIO};
use crate::project::{ID, Project, ftl};
use crate::texts::{SECOND, SECOND_ID};
use crate::watched::Watched;

/// A published article, and a second one that is ready to follow.
fn two_articles() -> Project {
    let project = Project::published(&["de", "el"]);
    project.write("input/second.txt", SECOND);
    for locale in ["de", "el"] {
        project.translate(locale, SECOND_ID);
    }
    project
}

/// The second article is released, the first stays as it was, and a diagnostic speaks of its German file.
fn stops_only_its_article(project: &Project, code: &str, told: &str) {
    let (before, old) = (project.tree("locales/de/news"), project.page("de"));
    let run = project.run();
    assert_eq!(run.fates, [Fate::Held { revision: 1 }, Fate::InStep], "{told}");
    for locale in ["bg", "de", "el"] {
        assert!(
            project.current().contains_key(&format!("{locale}/{SECOND_ID}/index.html")),
            "{locale}, {told}"
        );
        assert!(project.current().contains_key(&format!("{locale}/{ID}/index.html")), "{locale}, {told}");
    }
    assert_eq!(project.data("de")["revision"], 1);
    assert!(project.page("de").contains("48 Gäste") && old.contains("48 Gäste"), "{told}");
    let path = ftl("de", ID);
    let found = run.survey.all_diagnostics();
    let found =
        found.iter().find(|found| found.severity == Severity::Error && found.place.path.ends_with(&path));
    let found = found.unwrap_or_else(|| panic!("nothing is said about {path}: {told}"));
    assert_eq!(found.code, code, "{found:?}");
    assert!(found.message.contains(told) && found.hint.is_some(), "{found:?}");
    let mut after = project.tree("locales/de/news");
    after.remove(&ftl("de", SECOND_ID));
    let mut before = before;
    before.remove(&ftl("de", SECOND_ID));
    assert_eq!(after, before, "its bytes are kept: {told}");
}

#[test]
fn a_damaged_target_file_stops_only_its_article_and_is_told_with_a_place_and_a_next_step() {
    let utf16: Vec<u8> = "\u{feff}title = Tür\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let conflict = b"<<<<<<< HEAD\ntitle = a\n=======\ntitle = b\n>>>>>>> other\n".to_vec();
    let deep = [b"title = ".as_slice(), &b"{".repeat(300), b"\"x\"", &b"}".repeat(300), b"\n"].concat();
    let cases: [(&str, &str, Vec<u8>); 8] = [
        ("not-utf8", "UTF-16", utf16),
        ("not-utf8", "not UTF-8", b"title = T\xfcr\n".to_vec()),
        ("not-utf8", "NUL", b"title = a\0b\n".to_vec()),
        ("byte-order-mark", "byte order mark", b"\xef\xbb\xbftitle = a\n".to_vec()),
        ("merge-conflict", "merge conflict", conflict),
        ("nested-too-deep", "inside each other", deep),
        ("file-unreadable", "5000000 bytes", b"# a\n".repeat(1_300_000)),
        ("line-endings", "carriage return", b"title = a\rp-1 = b\r".to_vec()),
    ];
    for (code, told, bytes) in cases {
        let project = two_articles();
        project.write_bytes(&ftl("de", ID), &bytes);
        stops_only_its_article(&project, code, told);
    }
}

#[test]
fn a_syntax_error_stops_only_its_article_and_points_at_the_line() {
    let project = two_articles();
    project.edit(&ftl("de", ID), "begrüßte 48 Gäste.", "begrüßte { 48 Gäste.");
    stops_only_its_article(&project, "syntax", "");
    let told = project.horo(&["check", &ftl("de", ID)]);
    assert_eq!(told.code, Some(1));
    let text = project.text(&ftl("de", ID));
    let line = text.lines().position(|line| line.contains("{ 48")).unwrap() + 1;
    assert!(told.stdout.contains(&format!("{}:{line}:", ftl("de", ID))), "{}", told.stdout);
}

#[test]
fn what_is_no_plain_file_is_not_opened_and_stops_only_its_article() {
    for what in ["folder", "pipe", "link to nowhere", "link to a pipe", "link to a file"] {
        let project = two_articles();
        let path = project.path(&ftl("de", ID));
        RealDisk.remove_file(&path).unwrap();
        let pipe = if what == "pipe" { path.clone() } else { project.path("pipe") };
        match what {
            "folder" => RealDisk.create_folder(&path).unwrap(),
            "link to nowhere" => RealDisk.link("nowhere".as_ref(), &path).unwrap(),
            // horo would put a plain file in its place.
            "link to a file" => RealDisk.link(&project.path("horo.toml"), &path).unwrap(),
            _ => assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success()),
        }
        if what == "link to a pipe" {
            RealDisk.link(&pipe, &path).unwrap();
        }
        stops_only_its_article(&project, "file-unreadable", "cannot be read");
    }
}

#[test]
fn a_target_file_that_may_not_be_read_stops_only_its_article() {
    for errno in [EACCES, EIO] {
        let project = two_articles();
        let path = project.path(&ftl("de", ID));
        let disk = Watched(move |action, asked: &std::path::Path| match action {
            Action::Read if asked == path => {
                Err(Error::new(action, asked, std::io::Error::from_raw_os_error(errno)))
            }
            _ => Ok(()),
        });
        let run = project.run_on(Arc::new(disk)).unwrap();
        assert_eq!(run.fates, [Fate::Held { revision: 1 }, Fate::InStep]);
        let told = run.survey.all_diagnostics();
        assert!(told.iter().any(|told| told.code == "file-unreadable" && told.hint.is_some()), "{told:?}");
    }
}

#[test]
fn a_ledger_that_cannot_be_read_stops_only_its_article() {
    for locale in ["bg", "de"] {
        for what in ["conflict", "folder"] {
            let project = two_articles();
            let path = crate::project::ledger(locale);
            let text = project.text(&path);
            if what == "conflict" {
                project.edit(&path, "units = [\n", "<<<<<<< HEAD\nunits = [\n");
            } else {
                RealDisk.remove_file(&project.path(&path)).unwrap();
                RealDisk.create_folder(&project.path(&path)).unwrap();
            }
            let before = project.tree("locales");
            let told = project.horo(&["run"]);
            assert_eq!(told.code, Some(1), "{locale}, {what}: {}", told.stderr);
            let line = text.lines().position(|line| line == "units = [").unwrap() + 1;
            let place = if what == "conflict" { format!("{path}:{line}:") } else { path.clone() };
            assert!(told.stderr.contains(&place), "{}", told.stderr);
            assert!(told.stderr.contains("restore"), "{}", told.stderr);
            let after = project.tree("locales");
            assert!(before.iter().all(|(path, bytes)| path.contains(SECOND_ID) || after[path] == *bytes));
            for locale in ["bg", "de", "el"] {
                let current = project.current();
                assert!(
                    current.contains_key(&format!("{locale}/{ID}/index.html")),
                    "readers keep the article"
                );
                assert!(
                    current.contains_key(&format!("{locale}/{SECOND_ID}/index.html")),
                    "and get the second"
                );
            }
        }
    }
}

#[test]
fn a_ledger_of_another_language_is_refused() {
    let project = two_articles();
    let path = crate::project::ledger("de");
    project.edit(&path, "locale = \"de\"", "locale = \"el\"");
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(1), "{}", told.stderr);
    assert!(told.stderr.contains("does not belong here") && told.stderr.contains(&path), "{}", told.stderr);
}

#[test]
fn a_glossary_that_cannot_be_read_is_told_once_and_holds_the_release() {
    for what in ["conflict", "folder", "of the source"] {
        let project = two_articles();
        let old = project.current();
        let path = if what == "of the source" { "locales/bg/terms.ftl" } else { "locales/de/terms.ftl" };
        match what {
            "folder" => {
                RealDisk.remove_file(&project.path(path)).unwrap();
                RealDisk.create_folder(&project.path(path)).unwrap();
            }
            _ => project.write(path, "<<<<<<< ours\n-secon = SECON\n"),
        }
        let told = project.horo(&["run"]);
        assert_eq!(told.code, Some(1), "{}", told.stderr);
        assert_eq!(told.stderr.matches("error[").count(), 1, "{}", told.stderr);
        assert!(told.stderr.contains(path), "{}", told.stderr);
        assert!(project.current() == old, "{what}");
    }
}

#[test]
fn page_words_that_cannot_be_read_are_told_once_and_hold_the_release() {
    for (what, bytes) in [("not UTF-8", &b"site-name = \xff\n"[..]), ("one message", b"site-name = Name\n")] {
        let project = two_articles();
        let old = project.current();
        project.write_bytes("locales/de/site.ftl", bytes);
        let told = project.horo(&["run"]);
        assert_eq!(told.code, Some(1), "{what}: {}", told.stderr);
        assert_eq!(told.stderr.matches("error[").count(), 1, "{what}: {}", told.stderr);
        assert!(project.current() == old, "{what}");
    }
}

#[test]
fn a_file_that_would_be_too_long_with_its_mirrors_is_left_alone_and_publishes_no_half_article() {
    let project = two_articles();
    let page = project.page("de");
    // Without its mirrors it just passes; with them it could not be read again.
    let text: Vec<String> = project
        .text(&ftl("de", ID))
        .lines()
        .filter(|line| !line.starts_with("# "))
        .map(str::to_owned)
        .collect();
    let text = text.join("\n");
    let room = 5_000_000 - text.len() - 2;
    let notes = format!("# {}\n", "x".repeat(97)).repeat(room / 100) + &"\n".repeat(room % 100);
    project.write(&ftl("de", ID), &format!("{text}\n\n{notes}"));
    let before = project.text(&ftl("de", ID));
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(1), "{}", told.stderr);
    assert!(told.stderr.contains("file-too-large"), "{}", told.stderr);
    assert!(project.text(&ftl("de", ID)) == before && project.page("de") == page);
}
