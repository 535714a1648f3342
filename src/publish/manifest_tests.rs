use proptest::prelude::*;

use super::*;

const DIGEST: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

fn entry(name: &str, bytes: u64) -> Entry {
    Entry { name: name.to_owned(), seal: Seal { bytes, sha256: DIGEST.to_owned() } }
}

fn json(files: &[(&str, u64)], folders: &[&str]) -> Vec<u8> {
    let files = files.iter().map(|(name, bytes)| entry(name, *bytes)).collect();
    Manifest { files, folders: folders.iter().map(|name| entry(name, 9)).collect() }.to_json()
}

fn reason(names: &[&str]) -> String {
    reason_of(names, &[])
}

fn reason_of(files: &[&str], folders: &[&str]) -> String {
    let files: Vec<_> = files.iter().map(|name| (*name, 0)).collect();
    Manifest::parse(&json(&files, folders)).map_or_else(|error| error.to_string(), |_| "fine".to_owned())
}

#[test]
fn a_manifest_is_one_line_a_name_and_its_digest_is_the_id() {
    let manifest = Manifest::of(vec![entry("b.html", 8), entry("a.html", 9)], vec![entry("de", 7)]).unwrap();
    let text = String::from_utf8(manifest.to_json()).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 6);
    assert!(lines[1].starts_with(r#"{"name":"a.html","bytes":9,"sha256":""#), "{text}");
    assert_eq!(manifest.id(), sha256(text.as_bytes())[..16]);
    assert!(is_id(&manifest.id()));
    assert_eq!(manifest.file("b.html").unwrap().bytes, 8);
    assert_eq!(manifest.folder("de").unwrap().bytes, 7);
    assert!(manifest.file("de").is_none() && manifest.folder("a.html").is_none());
}

#[test]
fn an_empty_folder_has_a_manifest_too() {
    let manifest = Manifest::of(vec![], vec![]).unwrap();
    assert_eq!(Manifest::parse(&manifest.to_json()).unwrap(), manifest);
}

#[test]
fn a_name_that_leaves_its_folder_is_refused() {
    for name in ["..", "."] {
        assert!(reason(&[name]).contains("leaves its folder"), "{name}: {}", reason(&[name]));
        assert!(reason_of(&[], &[name]).contains("leaves its folder"), "{name}");
    }
    assert!(reason(&[""]).contains("empty"));
    for name in [
        "../a",
        "/etc/passwd",
        "//host",
        "a/b",
        "a/",
        r"a\b",
        r"..\b",
        "C:a",
        "a\0b",
        "a\nb",
        "a\u{1b}[2J",
        "a?",
        "a*",
    ] {
        let reason = reason(&[name]);
        assert!(reason.contains("not every system allows") || reason.contains("hidden"), "{name}: {reason}");
    }
}

#[test]
fn a_name_that_means_something_else_somewhere_is_refused() {
    for name in ["con", "NUL.html", "aux.txt", "com1", "LPT9.json"] {
        assert!(reason(&[name]).contains("device on Windows"), "{name}: {}", reason(&[name]));
    }
    for name in ["manifest.json", "release.json", "changes.zst"] {
        assert!(reason(&[name]).contains("horo's own"), "{name}");
    }
    assert_eq!(reason(&["com", "console", "lptx", "Нова година.html"]), "fine");
    assert!(reason(&[".htaccess"]).contains("hidden"));
    assert!(reason(&["a."]).contains("end with a dot"));
    assert!(reason(&["a "]).contains("end with a dot"));
    assert!(reason(&["u\u{308}.html"]).contains("normal form"));
    assert!(reason(&[&"a".repeat(256)]).contains("too long"));
}

#[test]
fn two_names_that_one_file_system_takes_for_one_are_refused() {
    assert!(reason(&["A.html", "a.html"]).contains("only in capitals"));
    assert!(reason_of(&["a"], &["A"]).contains("only in capitals"));
    assert!(reason_of(&["a"], &["a"]).contains("for a file and for a folder"));
    assert!(reason(&["a", "a"]).contains("listed twice"));
    assert!(reason(&["b", "a"]).contains("out of order"));
}

#[test]
fn absurd_sizes_are_refused() {
    assert!(Manifest::parse(&json(&[("a", 1 << 30)], &[])).is_ok());
    assert!(Manifest::parse(&json(&[("a", (1 << 30) + 1)], &[])).is_err());
    assert!(Manifest::parse(&json(&[("a", u64::MAX)], &[])).is_err());
    let digits = String::from_utf8(json(&[("a", 1)], &[])).unwrap();
    for bytes in ["-1", "1.0", "1e3", "18446744073709551616", "01", "\"1\"", "null", &"9".repeat(1_000_000)] {
        let text = digits.replace("\"bytes\":1,", &format!("\"bytes\":{bytes},"));
        assert!(matches!(Manifest::parse(text.as_bytes()), Err(ManifestError::Syntax { .. })));
    }
    let long = vec![b' '; (usize::try_from(MAX_MANIFEST_BYTES).unwrap()) + 1];
    assert!(matches!(Manifest::parse(&long), Err(ManifestError::TooLong { .. })));
    let many = (0..=MAX_NAMES).map(|n| entry(&format!("{n:07}"), 0));
    let many = Manifest { files: many.collect(), folders: vec![] }.to_json();
    assert!(matches!(Manifest::parse(&many), Err(ManifestError::TooMany { .. })));
}

#[test]
fn deep_json_is_refused_without_a_stack_overflow() {
    for deep in ["[", "{\"files\":", "{\"format\":2,\"files\":[", "{\"format\":2,\"files\":[{\"name\":["] {
        let text = deep.repeat(1_000_000);
        assert!(matches!(Manifest::parse(text.as_bytes()), Err(ManifestError::Syntax { .. })));
    }
}

#[test]
fn only_the_one_text_of_a_manifest_is_read() {
    let text = String::from_utf8(json(&[("a", 1)], &[])).unwrap();
    assert!(Manifest::parse(text.as_bytes()).is_ok());
    for (from, to) in
        [("\n]}", "]}"), ("\"a\"", "\"\\u0061\""), ("{\"format\":2", "{ \"format\":2"), ("]}\n", "]}")]
    {
        let other = text.replace(from, to);
        assert!(matches!(Manifest::parse(other.as_bytes()), Err(ManifestError::Rewritten)), "{other}");
    }
    let newer = text.replace("\"format\":2", "\"format\":3");
    assert!(matches!(Manifest::parse(newer.as_bytes()), Err(ManifestError::Format(3))));
    for (from, to) in [
        ("\"format\":2", "\"format\":2,\"format\":2"),
        ("\"format\":2", "\"format\":2,\"at\":\"2023\""),
        ("\"bytes\":1", "\"bytes\":1,\"bytes\":1"),
        ("\"bytes\":1", "\"bytes\":1,\"mode\":7"),
        ("]}\n", "]}\n{}"),
    ] {
        let other = text.replace(from, to);
        assert!(matches!(Manifest::parse(other.as_bytes()), Err(ManifestError::Syntax { .. })), "{other}");
    }
    for digest in [&DIGEST.to_uppercase(), &DIGEST[1..], &"g".repeat(64)] {
        assert!(Manifest::parse(text.replace(DIGEST, digest).as_bytes()).is_err(), "{digest}");
    }
}

#[test]
fn a_foreign_text_in_a_message_does_not_reach_the_terminal_raw() {
    assert!(!reason(&["\u{1b}]0;x\u{7}"]).contains('\u{1b}'));
    let field = format!("{{\"format\":2,\"\u{1b}[2J{}\":1}}", "x".repeat(1_000));
    let message = Manifest::parse(field.as_bytes()).unwrap_err().to_string();
    assert!(!message.contains('\u{1b}') && message.len() < 200, "{message}");
    assert!(reason(&[&"д".repeat(600)]).len() < 400);
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(names in prop::collection::btree_set("[a-z0-9-]{1,4}(\\.html)?", 0..20), at in any::<prop::sample::Index>()) {
        let entries: Vec<_> = names.iter().map(|name| entry(name, 7)).collect();
        let (files, folders) = entries.split_at(at.index(entries.len() + 1));
        if let Ok(manifest) = Manifest::of(files.to_vec(), folders.to_vec()) {
            prop_assert_eq!(Manifest::parse(&manifest.to_json()).unwrap(), manifest);
        }
    }

    #[test]
    fn whatever_is_accepted_stays_inside_and_is_its_own_text(name in r"([a-zA-Z.]{0,2}[/\\:. ~]?){1,6}|\PC{0,12}|[./\\]{1,8}(etc|con)", bytes in any::<u64>(), is_file in any::<bool>()) {
        let text = if is_file { json(&[(&name, bytes)], &[]) } else { json(&[], &[&name]) };
        if let Ok(manifest) = Manifest::parse(&text) {
            prop_assert_eq!(manifest.to_json(), text);
            let mut components = std::path::Path::new(&name).components();
            prop_assert!(matches!(components.next(), Some(std::path::Component::Normal(_))));
            prop_assert!(components.next().is_none() && !name.contains('\\'));
            prop_assert!(!is_file || bytes <= MAX_FILE_BYTES);
        }
    }

    #[test]
    fn noise_never_panics(noise in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Manifest::parse(&noise);
    }

    #[test]
    fn a_damaged_manifest_is_refused_or_another_one(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut text = json(&[("a.html", 7), ("feed.xml", 8)], &["de"]);
        let at = at.index(text.len());
        text[at] = byte;
        if let Ok(read) = Manifest::parse(&text) {
            prop_assert_eq!(read.id(), id_of(&text));
        }
    }
}
