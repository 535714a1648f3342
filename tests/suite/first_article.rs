//! The repository's own article: what horo was made for.

use std::path::Path;

use horo::files::{Disk as _, Kind, RealDisk};

use crate::project::{TARGETS, Told, folder};

const FIRST: &str = "2023-11-17-mezhdunaroden-seminar-za-obmyana-na-opit";

struct Copy(tempfile::TempDir);

impl Copy {
    fn new() -> Copy {
        let copy = Copy(folder());
        for part in ["input", "locales", "horo.toml"] {
            lay(&Path::new(env!("CARGO_MANIFEST_DIR")).join(part), &copy.0.path().join(part));
        }
        copy
    }

    fn horo(&self, args: &[&str]) -> Told {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_horo"));
        Told::from(command.arg("-C").arg(self.0.path()).args(args).output().unwrap())
    }

    fn text(&self, path: &str) -> String {
        String::from_utf8(RealDisk.read(&self.0.path().join(path), 1 << 20).unwrap()).unwrap()
    }
}

fn lay(from: &Path, to: &Path) {
    match RealDisk.kind(from).unwrap().unwrap() {
        Kind::Folder => {
            RealDisk.create_folder(to).unwrap();
            for name in RealDisk.list(from).unwrap() {
                lay(&from.join(&name), &to.join(&name));
            }
        }
        _ => RealDisk.write(to, &RealDisk.read(from, 1 << 24).unwrap()).unwrap(),
    }
}

#[test]
fn the_first_article_comes_out_in_nine_languages_with_one_note_and_nothing_to_do() {
    let copy = Copy::new();
    let told = copy.horo(&["run"]);
    assert_eq!((told.code, told.stdout.as_str()), (Some(0), ""), "{}", told.stderr);
    assert!(
        told.stderr.contains("note[joined]") && told.stderr.contains("Noticed: 1 note (above)."),
        "{}",
        told.stderr
    );
    assert!(told.stderr.contains("Released 1 article in 9 languages"), "{}", told.stderr);
    assert!(told.stderr.contains("locales/: nothing had to be changed."), "{}", told.stderr);
    for locale in TARGETS.into_iter().chain(["bg"]) {
        let page = copy.text(&format!("output/current/{locale}/{FIRST}/index.html"));
        let html = scraper::Html::parse_document(&page);
        let lang = html.root_element().attr("lang");
        assert_eq!(lang, Some(locale));
        let told = page.to_lowercase();
        for wrong in
            ["with europe", "mit europa", "met europa", "cu europa", "z europą", "com a europa", "con europa"]
        {
            assert!(!told.contains(wrong), "{locale}: the programme is Interreg Europe, not “{wrong}”");
        }
    }
    for (locale, name) in [("de", "Interreg Europe"), ("es", "Interreg Europe"), ("pl", "Interreg Europ")] {
        assert!(copy.text(&format!("output/current/{locale}/{FIRST}/index.html")).contains(name), "{locale}");
    }
}

/// What was found, but for the note about cases: one article does not need all that a language has.
fn found(json: &str) -> Vec<serde_json::Value> {
    let all = json.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    all.filter(|found| found["code"] != "term-case-unused").collect()
}

#[test]
fn the_checks_find_nothing_in_the_eight_translations() {
    let copy = Copy::new();
    for locale in TARGETS {
        let told = copy.horo(&[
            "check",
            "--format",
            "json",
            copy.0.path().join("locales").join(locale).to_str().unwrap(),
        ]);
        assert_eq!((told.code, found(&told.stdout)), (Some(0), Vec::new()), "{locale}");
    }
    let told = copy.horo(&["check", "--format", "json"]);
    let found = found(&told.stdout);
    let codes: Vec<&str> = found.iter().map(|found| found["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["joined"]);
    assert_eq!(found[0]["path"], "input/2023-11-17-secon-haskovo.txt");
}

#[test]
fn the_article_has_eight_messages_and_seventeen_sentences_below_its_title_under_the_ids_of_the_repository() {
    let copy = Copy::new();
    let source = copy.text(&format!("locales/bg/news/{FIRST}.ftl"));
    let ids = |text: &str| -> Vec<String> {
        let ids = text.lines().filter(|line| !line.starts_with(['#', ' ']));
        ids.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect()
    };
    let expected = [
        "title",
        "p-d28de87e",
        "p-6980315a",
        "p-a182e868",
        "p-8b36d583",
        "p-45476006",
        "p-6c9a03b4",
        "p-6a703506",
    ];
    assert_eq!(ids(&source), expected);
    let sentences = source.lines().filter(|line| line.starts_with("    ") || line.contains(" = ")).count();
    assert_eq!(sentences, 1 + 17, "the title and the article's sentences");
    for locale in TARGETS {
        assert_eq!(ids(&copy.text(&format!("locales/{locale}/news/{FIRST}.ftl"))), expected, "{locale}");
    }
    // The two halves of the torn sentence are one.
    assert!(source.contains("населението и територията – Екстрамадура (Испания), както"));
}

#[test]
fn what_readers_see_and_what_the_ledger_says_agree_on_where_the_words_come_from() {
    let copy = Copy::new();
    copy.horo(&["run"]);
    for locale in TARGETS {
        let ledger = copy.text(&format!("locales/{locale}/.state/{FIRST}.toml"));
        let data = copy.text(&format!("output/current/{locale}/{FIRST}/article.json"));
        let data: serde_json::Value = serde_json::from_str(&data).unwrap();
        let is_unread =
            ledger.lines().any(|line| line.contains("state = \"translated\", origin = \"machine\""));
        assert_eq!(data["provenance"] == "machine", is_unread, "{locale}");
    }
}
