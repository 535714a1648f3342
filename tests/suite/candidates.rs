//! `horo inspect candidates` and `horo memory` from outside: a memory as lines, packed with gzip, and packed by horo.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use flate2::Compression;
use flate2::write::GzEncoder;
use horo::files::{Disk as _, RealDisk};
use serde_json::Value;

const LINES: &str = r#"{"bg": "Общината отпуска 20 000 лева за ремонт.", "de": "Die Gemeinde gibt 20 000 Lewa für die Reparatur.", "origin": "a#p-1"}
{"bg": "Срещата ще се проведе утре.", "de": "Das Treffen findet morgen statt.", "origin": "a#p-2"}
{"bg": "Срещата ще се проведе днес.", "origin": "a#p-3"}
"#;

fn horo(folder: &Path, args: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_horo"));
    command.current_dir(folder).args(args);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // Who refuses the memory ends without having read the texts.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn found(folder: &Path, memory: &str, text: &str) -> Value {
    let args = ["inspect", "candidates", "--locale", "de", "--memory", memory];
    let told = horo(folder, &args, &format!("{text}\n"));
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    serde_json::from_slice(&told.stdout).unwrap()
}

#[test]
fn a_memory_gives_the_same_candidates_as_lines_as_gzip_and_packed() {
    let folder = tempfile::tempdir().unwrap();
    RealDisk.write(&folder.path().join("memory.jsonl"), LINES.as_bytes()).unwrap();
    let mut zipped = GzEncoder::new(Vec::new(), Compression::fast());
    zipped.write_all(LINES.as_bytes()).unwrap();
    RealDisk.write(&folder.path().join("memory.jsonl.gz"), &zipped.finish().unwrap()).unwrap();
    let packed = horo(folder.path(), &["memory", "pack", "de", "memory.jsonl", "memory.tm"], "");
    assert!(packed.status.success(), "{}", String::from_utf8_lossy(&packed.stderr));
    for memory in ["memory.jsonl", "memory.jsonl.gz", "memory.tm"] {
        let found = found(folder.path(), memory, "Срещата ще се проведе вчера.");
        let candidates = found["candidates"].as_array().unwrap();
        let told: Vec<(&str, Option<&str>)> =
            candidates.iter().map(|one| (one["source"].as_str().unwrap(), one["target"].as_str())).collect();
        assert_eq!(
            told,
            [
                ("Срещата ще се проведе утре.", Some("Das Treffen findet morgen statt.")),
                ("Срещата ще се проведе днес.", None),
            ],
            "{memory}"
        );
        assert_eq!(found["candidates"][0]["origin"], "a#p-2");
        assert_eq!(found["source"], found["candidates"][0]["source"]);
        assert!(found["micros"].is_u64());
    }
    let nothing = found(folder.path(), "memory.tm", "Нещо съвсем друго и много по-дълго от всичко.");
    assert_eq!((&nothing["source"], &nothing["candidates"]), (&Value::Null, &Value::Array(vec![])));
}

#[test]
fn with_the_glossaries_a_text_says_which_terms_it_asks_for_and_what_to_type() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| RealDisk.write(&folder.path().join(name), text.as_bytes()).unwrap();
    write("memory.jsonl", LINES);
    write("bg.ftl", "-haskovo-municipality = Община Хасково\n");
    write(
        "de.ftl",
        "-haskovo-municipality = { $case ->\n   *[nominative] die Gemeinde Chaskowo\n    [genitive] der Gemeinde Chaskowo\n}\n",
    );
    let args = ["inspect", "candidates", "--locale", "de", "--memory", "memory.jsonl", "bg.ftl", "de.ftl"];
    let told = horo(folder.path(), &args, "Днес Община Хасково отпуска средства.\n");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let found: Value = serde_json::from_slice(&told.stdout).unwrap();
    let term = &found["terms"][0];
    assert_eq!((term["start"].as_u64(), term["end"].as_u64()), (Some(5), Some(19)));
    assert_eq!(term["target"], "die Gemeinde Chaskowo");
    assert_eq!(term["forms"][1]["text"], "der Gemeinde Chaskowo");
    assert_eq!(term["forms"][1]["type"], "{ -haskovo-municipality(case: \"genitive\") }");
}

#[test]
fn a_damaged_memory_is_told_with_the_way_out() {
    let folder = tempfile::tempdir().unwrap();
    RealDisk.write(&folder.path().join("cut.tm"), b"horo-tm1\x05").unwrap();
    RealDisk.write(&folder.path().join("odd.jsonl"), "{\"bg\": \"Да\"}\n{\"bg\n".as_bytes()).unwrap();
    for (memory, reason, hint) in [
        ("cut.tm", "the packed memory is damaged", "horo memory pack"),
        ("odd.jsonl", "line 2 is no JSON object", "A line is a text"),
        ("gone.jsonl", "gone.jsonl", ""),
    ] {
        let told =
            horo(folder.path(), &["inspect", "candidates", "--locale", "de", "--memory", memory], "Да\n");
        let words = String::from_utf8_lossy(&told.stderr);
        assert!(
            !told.status.success() && words.contains(reason) && words.contains(hint),
            "{memory}: {words}"
        );
        assert!(told.stdout.is_empty(), "{memory}");
    }
}

#[test]
fn the_rules_for_sentences_are_given_as_srx() {
    let folder = tempfile::tempdir().unwrap();
    let told = horo(folder.path(), &["memory", "rules"], "");
    let file = String::from_utf8(told.stdout).unwrap();
    assert!(told.status.success() && file.starts_with("<?xml") && file.contains("languagerulename=\"lv\""));
}
