use proptest::prelude::*;

use super::*;

const DIGEST: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

fn files(paths: &[&str]) -> BTreeMap<String, Vec<u8>> {
    paths.iter().map(|path| ((*path).to_owned(), path.as_bytes().to_vec())).collect()
}

fn json(entries: &[(&str, u64)]) -> Vec<u8> {
    let files = entries.iter().map(|(path, bytes)| Entry {
        path: (*path).to_owned(),
        bytes: *bytes,
        sha256: DIGEST.to_owned(),
    });
    Manifest { files: files.collect() }.to_json()
}

fn reason(paths: &[&str]) -> String {
    let entries: Vec<_> = paths.iter().map(|path| (*path, 0)).collect();
    Manifest::parse(&json(&entries)).map_or_else(|error| error.to_string(), |_| "fine".to_owned())
}

#[test]
fn a_manifest_is_one_line_a_file_and_its_digest_is_the_id() {
    let manifest = Manifest::of(&files(&["de/a.html", "bg/a.html"])).unwrap();
    let text = String::from_utf8(manifest.to_json()).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[1].starts_with(r#"{"path":"bg/a.html","bytes":9,"sha256":""#), "{text}");
    assert_eq!(manifest.id(), sha256(text.as_bytes())[..16]);
    assert!(is_id(&manifest.id()));
    assert_eq!(manifest.get("de/a.html").unwrap().bytes, 9);
    assert!(manifest.get("de/b.html").is_none());
}

#[test]
fn no_files_at_all_are_a_release_too() {
    let manifest = Manifest::of(&BTreeMap::new()).unwrap();
    assert_eq!(Manifest::parse(&manifest.to_json()).unwrap(), manifest);
}

#[test]
fn a_path_that_leaves_its_folder_is_refused() {
    for path in ["../a", "a/../../b", "a/..", "./a", "a/.", "."] {
        assert!(reason(&[path]).contains("leaves its folder"), "{path}: {}", reason(&[path]));
    }
    for path in ["", "/etc/passwd", "//host/share", "a//b", "a/"] {
        assert!(reason(&[path]).contains("not relative"), "{path}: {}", reason(&[path]));
    }
    for path in [r"a\b", r"a\..\b", "C:/a", "a\0b", "a\nb", "a\u{1b}[2J", "a?", "a*"] {
        assert!(reason(&[path]).contains("not every system allows"), "{path}: {}", reason(&[path]));
    }
}

#[test]
fn a_name_that_means_something_else_somewhere_is_refused() {
    for path in ["con", "de/NUL.html", "aux.txt/a", "com1", "LPT9.json"] {
        assert!(reason(&[path]).contains("device on Windows"), "{path}: {}", reason(&[path]));
    }
    for path in ["manifest.json", "release.json"] {
        assert!(reason(&[path]).contains("horo's own"), "{path}");
    }
    assert_eq!(reason(&["com", "console", "de/manifest.json", "lptx", "Нова година.html"]), "fine");
    assert!(reason(&[".htaccess"]).contains("hidden"));
    assert!(reason(&["a./b"]).contains("end with a dot"));
    assert!(reason(&["a "]).contains("end with a dot"));
    assert!(reason(&["u\u{308}.html"]).contains("normal form"));
    assert!(reason(&[&"a".repeat(256)]).contains("name in its path is too long"));
    assert!(reason(&[&"a/".repeat(600)]).contains("path is too long"));
}

#[test]
fn two_paths_that_one_file_system_takes_for_one_are_refused() {
    assert!(reason(&["A.html", "a.html"]).contains("only in capitals"));
    assert!(reason(&["De/a", "de/b"]).contains("only in capitals"));
    assert!(reason(&["a", "a-b", "a/b"]).contains("a file and for a folder"));
    assert!(reason(&["a", "a"]).contains("listed twice"));
    assert!(reason(&["b", "a"]).contains("out of order"));
}

#[test]
fn absurd_sizes_are_refused() {
    assert!(Manifest::parse(&json(&[("a", 1 << 30)])).is_ok());
    assert!(Manifest::parse(&json(&[("a", (1 << 30) + 1)])).is_err());
    assert!(Manifest::parse(&json(&[("a", u64::MAX)])).is_err());
    let digits = String::from_utf8(json(&[("a", 1)])).unwrap();
    for bytes in ["-1", "1.0", "1e3", "18446744073709551616", "01", "\"1\"", "null", &"9".repeat(1_000_000)] {
        let text = digits.replace("\"bytes\":1,", &format!("\"bytes\":{bytes},"));
        assert!(matches!(Manifest::parse(text.as_bytes()), Err(ManifestError::Syntax { .. })));
    }
    let long = vec![b' '; (usize::try_from(MAX_MANIFEST_BYTES).unwrap()) + 1];
    assert!(matches!(Manifest::parse(&long), Err(ManifestError::TooLong { .. })));
    let many = (0..=MAX_FILES).map(|n| Entry { path: format!("{n:07}"), bytes: 0, sha256: DIGEST.into() });
    let many = Manifest { files: many.collect() }.to_json();
    assert!(matches!(Manifest::parse(&many), Err(ManifestError::TooMany { .. })));
}

#[test]
fn deep_json_is_refused_without_a_stack_overflow() {
    for deep in ["[", "{\"files\":", "{\"format\":1,\"files\":[", "{\"format\":1,\"files\":[{\"path\":["] {
        let text = deep.repeat(1_000_000);
        assert!(matches!(Manifest::parse(text.as_bytes()), Err(ManifestError::Syntax { .. })));
    }
}

#[test]
fn only_the_one_text_of_a_manifest_is_read() {
    let text = String::from_utf8(json(&[("a", 1)])).unwrap();
    assert!(Manifest::parse(text.as_bytes()).is_ok());
    for (from, to) in
        [("\n]}", "]}"), ("\"a\"", "\"\\u0061\""), ("{\"format\":1", "{ \"format\":1"), ("]}\n", "]}")]
    {
        let other = text.replace(from, to);
        assert!(matches!(Manifest::parse(other.as_bytes()), Err(ManifestError::Rewritten)), "{other}");
    }
    let newer = text.replace("\"format\":1", "\"format\":2");
    assert!(matches!(Manifest::parse(newer.as_bytes()), Err(ManifestError::Format(2))));
    for (from, to) in [
        ("\"format\":1", "\"format\":1,\"format\":1"),
        ("\"format\":1", "\"format\":1,\"at\":\"2023\""),
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
    let field = format!("{{\"format\":1,\"\u{1b}[2J{}\":1}}", "x".repeat(1_000));
    let message = Manifest::parse(field.as_bytes()).unwrap_err().to_string();
    assert!(!message.contains('\u{1b}') && message.len() < 200, "{message}");
    assert!(reason(&[&"д".repeat(600)]).len() < 400);
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(names in prop::collection::btree_set("[a-z]{1,3}(/[a-z0-9-]{1,4}\\.html){0,2}", 0..20)) {
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        if let Ok(manifest) = Manifest::of(&files(&names)) {
            prop_assert_eq!(Manifest::parse(&manifest.to_json()).unwrap(), manifest);
        }
    }

    #[test]
    fn whatever_is_accepted_stays_inside_and_is_its_own_text(path in r"([a-zA-Z.]{0,2}[/\\:. ~]?){1,6}|\PC{0,12}|[./\\]{1,8}(etc|con)", bytes in any::<u64>()) {
        let text = json(&[(&path, bytes)]);
        if let Ok(manifest) = Manifest::parse(&text) {
            prop_assert_eq!(manifest.to_json(), text);
            let components = std::path::Path::new(&path).components();
            prop_assert!(components.clone().all(|part| matches!(part, std::path::Component::Normal(_))));
            prop_assert_eq!(components.count(), path.split('/').count());
            prop_assert!(!path.contains('\\') && bytes <= MAX_FILE_BYTES);
        }
    }

    #[test]
    fn noise_never_panics(noise in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Manifest::parse(&noise);
    }

    #[test]
    fn a_damaged_manifest_is_refused_or_another_one(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let manifest = Manifest::of(&files(&["bg/a.html", "de/a.html", "feed.xml"])).unwrap();
        let mut text = manifest.to_json();
        let at = at.index(text.len());
        text[at] = byte;
        if let Ok(read) = Manifest::parse(&text) {
            prop_assert_eq!(read.id(), id_of(&text));
        }
    }
}
