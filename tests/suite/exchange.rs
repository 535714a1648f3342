//! `horo memory import`, `export` and `search` from outside, and what hostile files come to: refused whole, soon and small.

use std::collections::BTreeSet;
use std::net::TcpListener;

use horo::catalog::ledger::State;
use horo::cli::Exit;
use horo::files::{Disk as _, RealDisk};
use horo::pipeline;
use serde_json::{Value, json};

use crate::bombs::{MEMORY, run_over};
use crate::corpus::shared;
use crate::faults::FaultyDisk;
use crate::project::{ID, INPUT, Project, folder, ftl};
use crate::texts::BULGARIAN;

/// A TMX with these units: the text in Bulgarian, the code of the other language, its text.
fn tmx(units: &[(&str, &str, &str)]) -> String {
    let tu = |(source, code, target): &(&str, &str, &str)| {
        format!(
            "<tu tuid=\"u\"><tuv xml:lang=\"bg\"><seg>{source}</seg></tuv><tuv xml:lang=\"{code}\"><seg>{target}</seg></tuv></tu>\n"
        )
    };
    let units: String = units.iter().map(tu).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\"><header srclang=\"bg\"/><body>\n{units}</body></tmx>\n"
    )
}

fn code(exit: Exit) -> i32 {
    i32::from(exit.code())
}

#[test]
fn what_a_project_exports_another_one_imports_and_finds() {
    let project = Project::published(&["de", "pl"]);
    let told = project.horo(&["memory", "export", "all.tmx"]);
    assert_eq!(told.code, Some(code(Exit::Done)), "{}", told.stderr);
    let first = project.bytes("all.tmx");
    project.horo(&["memory", "export", "all.tmx"]);
    assert_eq!(project.bytes("all.tmx"), first, "the same translations are the same bytes");

    let told = project.horo(&["memory", "export", "horo.toml"]);
    assert_eq!(told.code, Some(code(Exit::Usage)), "what is no TMX is not written over: {}", told.stderr);

    let other = Project::untranslated(&["de"]);
    other.write_bytes("all.tmx", &first);
    let told = other.horo(&["memory", "import", "all.tmx"]);
    assert_eq!(told.code, Some(code(Exit::Done)), "{}", told.stderr);
    assert!(told.stderr.contains("→  locales/de/memory/all.tmx"), "{}", told.stderr);
    assert!(told.stderr.contains("“pl”, no language of this project"), "{}", told.stderr);
    let title = project.article(ID).source.title().to_owned();
    let told = other.horo(&["memory", "search", "de", &title]);
    let german = project.data("de")["title"].as_str().unwrap().to_owned();
    assert!(told.stdout.starts_with("100 %  all.tmx#"), "{}", told.stdout);
    assert!(told.stdout.contains(&german), "{}", told.stdout);

    let own = project.horo(&["memory", "search", "de", &title]);
    assert!(own.stdout.starts_with(&format!("100 %  {ID}#title  translated, human")), "{}", own.stdout);
}

#[test]
fn the_export_has_the_sentences_of_its_paragraphs_once_each_and_comes_in_as_it_is() {
    let project = Project::published(&["de", "pl"]);
    let told = project.horo(&["memory", "export", "all.tmx"]).stderr;
    assert!(told.contains("all.tmx: 8 translations and 8 single sentences of them\n"), "{told}");
    let text = project.text("all.tmx");
    let sentence = "<seg>Всички получиха топъл чай.</seg></tuv>";
    let tu = text.split("<tu ").find(|tu| tu.contains(sentence)).unwrap();
    assert!(tu.contains(" segtype=\"sentence\">"), "{tu}");
    assert!(tu.contains("<seg>Alle bekamen warmen Tee.</seg>") && tu.contains("xml:lang=\"pl\""), "{tu}");
    assert_eq!(text.matches(sentence).count(), 1);
    // A text of one sentence is there as a whole and not once more.
    assert_eq!(text.matches("<seg>Изложбата остава отворена до края на месеца.</seg>").count(), 1);

    let told = project.horo(&["memory", "import", "all.tmx"]).stderr;
    assert!(told.contains("de: 8 new  →"), "{told}");
    let kept = project.text("locales/de/memory/all.tmx");
    let told = project.horo(&["memory", "import", "all.tmx"]).stderr;
    assert!(told.contains("de: 0 new, 8 known already  →"), "{told}");
    assert_eq!(project.text("locales/de/memory/all.tmx"), kept);
    // What came in of the project's own is not given out again, and not shown twice.
    project.run();
    project.horo(&["memory", "export", "again.tmx"]);
    assert_eq!(project.text("again.tmx"), text);
    let told = project.horo(&["memory", "search", "de", "Всички получиха топъл чай."]).stdout;
    assert!(told.starts_with("100 %  ") && told.matches(" %  ").count() == 1, "{told}");
}

#[test]
fn an_export_reads_each_translation_once_and_those_of_other_languages_not_at_all() {
    let project = Project::published(&["de", "pl"]);
    for day in 7..12 {
        let text = BULGARIAN.replace("Сряда, 6 Март 2024", &format!("{day} март 2024 г."));
        project.write(&format!("input/na-{day}.txt"), &text);
    }
    project.run();
    let disk = FaultyDisk::sound(RealDisk);
    let wanted = ["de".parse().unwrap()];
    let found = pipeline::translated(&disk, &project.settings_of(), &wanted).unwrap();
    assert!(
        found.units.iter().any(|unit| unit.is_sentence)
            && found.units.iter().all(|unit| unit.locale == wanted[0])
    );
    let opened = disk.opened();
    let below = |folder: &str| {
        let own: Vec<_> = opened.iter().filter(|path| path.starts_with(project.path(folder))).collect();
        let names: BTreeSet<_> = own.iter().copied().collect();
        (own.len(), names.len())
    };
    assert_eq!(below("locales/de/news"), (6, 6), "{opened:?}");
    assert_eq!(
        (below("locales/de/.state").1, below("locales/pl/news"), below("locales/pl/.state")),
        (6, (0, 0), (0, 0))
    );
    // The files are so new that those of the source are compared with what is known of them first.
    assert_eq!((below("locales/bg/news"), below("input")), ((12, 6), (12, 6)));
}

#[test]
fn a_search_gives_programs_an_object_a_line_and_finds_what_was_put_aside() {
    let project = Project::published(&["de"]);
    let found = |text: &str| -> Vec<Value> {
        let told = project.horo(&["memory", "search", "de", text, "--format", "json"]);
        assert_eq!(told.code, Some(code(Exit::Done)), "{}", told.stderr);
        told.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let paragraph = "Музиката започна следобед. Всички получиха топъл чай.";
    let whole = found(paragraph);
    assert_eq!(
        (whole[0]["similarity"].as_f64(), whole[0]["is_sentence"].as_bool()),
        (Some(1.0), Some(false))
    );
    assert_eq!((&whole[0]["state"], &whole[0]["made_by"]), (&json!("translated"), &json!("human")));
    assert_eq!((&whole[0]["by"], &whole[0]["is_put_aside"]), (&Value::Null, &json!(false)));
    let sentence = found("Всички получиха топъл чай.");
    assert_eq!(sentence[0]["target"], "Alle bekamen warmen Tee.");
    assert_eq!((&sentence[0]["is_sentence"], &sentence[0]["origin"]), (&json!(true), &whole[0]["origin"]));
    assert_eq!(found("Нещо съвсем друго и много по-дълго."), [] as [Value; 0]);

    project.edit(INPUT, paragraph, "");
    project.run();
    let aside = found(paragraph);
    assert_eq!((aside.len(), &aside[0]["is_put_aside"]), (1, &json!(true)));
    assert_eq!((&aside[0]["target"], &aside[0]["origin"]), (&whole[0]["target"], &whole[0]["origin"]));
    let told = project.horo(&["memory", "search", "de", paragraph]).stdout;
    assert!(told.contains("  translated, human, put aside\n"), "{told}");
    let told = project.horo(&["memory", "export", "all.tmx"]).stderr;
    assert!(
        told.contains("3 translations and 2 single sentences"),
        "what is put aside is not exported: {told}"
    );
    let told = project.horo(&["memory", "search", "de", paragraph, "--format", "xml"]);
    assert_eq!(told.code, Some(code(Exit::Usage)), "{}", told.stderr);
}

#[test]
fn what_another_tool_knew_makes_drafts_of_titles_paragraphs_and_sentences_and_no_translation() {
    let project = Project::untranslated(&["de"]);
    project.run();
    let known = [
        ("Отворени врати в читалището", "de", "Offene Türen"),
        ("Всички получиха топъл чай.", "de", "Alle bekamen heißen Tee."),
        ("Изложбата остава отворена до края на месеца.", "de", "Die Schau bleibt bis Monatsende zugänglich."),
    ];
    project.write("office.tmx", &tmx(&known));
    assert_eq!(project.horo(&["memory", "import", "office.tmx"]).code, Some(code(Exit::Done)));
    project.run();
    let text = project.text(&ftl("de", ID));
    for draft in [
        "# DRAFT memory: 94 % of office.tmx#u, unreviewed, other kind of text [",
        "title = Offene Türen\n",
        "    Alle bekamen heißen Tee.\n",
        "# DRAFT memory: 97 % of office.tmx#u, unreviewed [",
        " = Die Schau bleibt bis Monatsende zugänglich.\n",
    ] {
        assert!(text.contains(draft), "{draft}: {text}");
    }
    assert!(project.ledger("de").units.iter().all(|line| line.state == State::Initial));
    // What nobody can read gives nothing, and stops nothing; it is told with its place and a way out.
    project.write("locales/de/memory/broken.tmx", "<tmx");
    let told = project.horo(&["run"]).stderr;
    assert!(told.contains("memory-unreadable") && told.contains("locales/de/memory/broken.tmx"), "{told}");
    assert_eq!(project.text(&ftl("de", ID)), text);
}

#[test]
fn a_stale_or_missing_translation_is_not_exported() {
    let project = Project::published(&["de"]);
    let n =
        |told: &str| told.split(": ").nth(1).unwrap().split(' ').next().unwrap().parse::<usize>().unwrap();
    let before = n(&project.horo(&["memory", "export", "a.tmx"]).stderr);
    let title = project.article(ID).source.title().to_owned();
    project.edit(INPUT, &title, &format!("{title} и в библиотеката"));
    project.run();
    let told = project.horo(&["memory", "export", "a.tmx", "de"]).stderr;
    assert_eq!(n(&told), before - 1, "{told}");
    assert!(told.contains("1 stale ones are not in it"), "{told}");
    let none = Project::untranslated(&["de"]);
    none.run();
    assert_eq!(n(&none.horo(&["memory", "export", "a.tmx"]).stderr), 0);
}

#[test]
fn a_file_that_comes_again_is_joined_with_what_is_there() {
    let project = Project::untranslated(&["de"]);
    project.write("office.tmx", &tmx(&[("Добър ден", "de-DE", "Guten Tag"), ("Сряда", "de", "Mittwoch")]));
    project.horo(&["memory", "import", "office.tmx"]);
    project.write("office.tmx", &tmx(&[("Добър ден", "DE", "Tag auch"), ("Петък", "de", "Freitag")]));
    let told = project.horo(&["memory", "import", "office.tmx"]);
    assert!(told.stderr.contains("1 new, 1 with another translation than before"), "{}", told.stderr);
    let kept = project.text("locales/de/memory/office.tmx");
    for words in ["Tag auch", "Mittwoch", "Freitag"] {
        assert!(kept.contains(words), "{words} is gone:\n{kept}");
    }
    let told = project.horo(&["memory", "import", "office.tmx"]);
    assert!(told.stderr.contains("0 new, 2 known already"), "{}", told.stderr);
    assert_eq!(project.text("locales/de/memory/office.tmx"), kept);
}

#[test]
fn a_memory_of_the_project_that_cannot_be_read_is_told_and_left_as_it_is() {
    let project = Project::untranslated(&["de"]);
    project.write("locales/de/memory/office.tmx", "<<<<<<< ours\n");
    project.write("office.tmx", &tmx(&[("Добър ден", "de", "Guten Tag")]));
    let told = project.horo(&["memory", "import", "office.tmx"]);
    assert_eq!(told.code, Some(code(Exit::Content)), "{}", told.stderr);
    assert!(told.stderr.contains("locales/de/memory/office.tmx"), "{}", told.stderr);
    assert_eq!(project.text("locales/de/memory/office.tmx"), "<<<<<<< ours\n");
    let told = project.horo(&["memory", "search", "de", "Добър ден"]);
    assert_eq!(told.code, Some(code(Exit::Done)));
    assert!(told.stderr.contains("it was left out"), "{}", told.stderr);
}

#[test]
fn a_name_that_leads_elsewhere_stays_in_the_projects_folder() {
    let project = Project::untranslated(&["de"]);
    for (name, kept) in [
        ("Памет на бюрото (2024).tmx", "pamet-na-byuroto-2024"),
        ("..tmx", "memory"),
        ("con.tmx", "news-con"),
    ] {
        project.write(name, &tmx(&[("Добър ден", "de", "Guten Tag")]));
        let told = project.horo(&["memory", "import", name]);
        assert!(told.stderr.contains(&format!("locales/de/memory/{kept}.tmx")), "{name}: {}", told.stderr);
    }
}

/// A document type with an entity, and the entity's use in a segment.
fn with_entity(subset: &str) -> String {
    tmx(&[("&x;", "de", "a")]).replace("<tmx", &format!("<!DOCTYPE tmx [{subset}]>\n<tmx"))
}

/// Hostile files by what they try.
fn hostile(listener: &TcpListener) -> Vec<(&'static str, Vec<u8>)> {
    let address = listener.local_addr().unwrap();
    let laugh = |n: usize| format!("<!ENTITY x{n} \"{}\">", format!("&x{};", n - 1).repeat(10));
    let laughs = (1..10).map(laugh).collect::<Vec<_>>().concat();
    let whole = tmx(&[("а", "de", "a"), ("б", "de", "b")]);
    let open = |name: &str, n: usize| tmx(&[("а", "de", &format!("<{name}>").repeat(n))]);
    let many = |what: &dyn Fn(usize) -> String| {
        let attributes: String = (0..1_000_000).map(what).collect();
        whole.replacen("<tu ", &format!("<tu {attributes} "), 1)
    };
    let utf_16: Vec<u8> = whole.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let texts = [
        ("X01 laughs", with_entity(&format!("<!ENTITY x0 \"ha\">{laughs}<!ENTITY x \"&x9;\">"))),
        ("X02 quadratic", with_entity(&format!("<!ENTITY x \"{}\">", "a".repeat(50_000)))),
        ("X03 a file", with_entity("<!ENTITY x SYSTEM \"file:///etc/passwd\">")),
        ("X03 a parameter", with_entity("<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;")),
        ("X04 an address", with_entity(&format!("<!ENTITY x SYSTEM \"http://{address}/x\">"))),
        (
            "X05 a remote type",
            whole.replace("<tmx", &format!("<!DOCTYPE tmx SYSTEM \"http://{address}/tmx.dtd\"><tmx")),
        ),
        ("X05 an entity of nobody", tmx(&[("&x;", "de", "a")])),
        ("X06 nested", open("hi", 1_000_000)),
        ("X06 nested codes", open("sub", 1_000_000)),
        ("X07 attributes", many(&|n| format!("a{n}=\"\" "))),
        ("X07 name spaces", many(&|n| format!("xmlns:a{n}=\"x\" "))),
        ("X08 another encoding", whole.replace("UTF-8", "UTF-7")),
        ("X08 a byte of nothing", whole.replace('б', "\u{1}")),
        ("X09 cut", whole[..whole.len() - 20].to_owned()),
        ("X09 cut in a text", whole[..whole.find("<seg>b").unwrap() + 6].to_owned()),
        ("X10 out of the folder", tmx(&[("а", "../../x", "a"), ("б", "de", "b")])),
        ("X10 no language", whole.replacen(" xml:lang=\"de\"", "", 1)),
        ("markup that is none", tmx(&[("а", "de", "</seg></tuv></tu></body></tmx><tmx>")])),
    ];
    let mut all: Vec<_> = texts.into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
    all.push(("X08 no mark", utf_16));
    all.push((
        "X08 letters of another encoding",
        whole.bytes().map(|byte| if byte == 0xD0 { 0xE0 } else { byte }).collect(),
    ));
    all
}

#[test]
fn a_hostile_memory_is_refused_whole_and_nothing_of_any_file_comes_in() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let project = Project::untranslated(&["de"]);
    project.write("good.tmx", &tmx(&[("Добър ден", "de", "Guten Tag")]));
    for (name, bytes) in hostile(&listener) {
        project.write_bytes("hostile.tmx", &bytes);
        let (ended, told, memory) =
            run_over(&project, &["memory", "import", "good.tmx", "hostile.tmx"], name);
        assert_eq!(ended, Some(code(Exit::Source)), "{name}: {told}");
        assert!(told.contains("hostile.tmx: ") && told.contains("Nothing came in"), "{name}: {told}");
        assert!(memory < MEMORY, "{name}: {memory} kB");
        assert!(!project.path("locales/de/memory").exists(), "{name}: something came in");
    }
    assert!(listener.accept().is_err(), "somebody was asked for something");
}

#[test]
fn the_shared_hostile_xml_is_refused_in_time_and_in_bounds() {
    let Some(script) = shared().map(|shared| shared.join("eval/bombs/gen_bombs.py")) else { return };
    let made = folder();
    let mut python = std::process::Command::new("python3");
    let status =
        python.arg(&script).arg(made.path()).arg("xml_*").stdout(std::process::Stdio::null()).status();
    assert!(status.unwrap().success());
    let names = RealDisk.list(made.path()).unwrap();
    assert!(names.len() > 10, "only {} hostile files", names.len());
    let project = Project::untranslated(&["de"]);
    for name in names {
        let path = made.path().join(&name);
        let (ended, told, memory) = run_over(&project, &["memory", "import", &path.to_string_lossy()], &name);
        assert_eq!(ended, Some(code(Exit::Source)), "{name}: {told}");
        // Two texts of a file of a hundred megabytes are its bytes and what they are read into.
        assert!(memory < MEMORY, "{name}: {memory} kB");
        assert!(!project.path("locales/de/memory").exists(), "{name}: something came in");
    }
}
