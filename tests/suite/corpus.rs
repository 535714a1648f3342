//! Reading and splicing over thousands of real Fluent files.
//!
//! The files are Mozilla's and are not part of this repository: the tests need the shared data beside it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use fluent_syntax::ast;
use horo::catalog::pattern;
use horo::catalog::resource::{Kind, Resource, read};
use horo::catalog::splice::{Edit, splice};

/// The shared data's folder, where there is one.
pub fn shared() -> Option<PathBuf> {
    let named = std::env::var_os("HORO_SHARED").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    named.into_iter().chain([beside]).find(|folder| folder.join("data").is_dir())
}

/// Every `.ftl` file of the corpus, unpacked once; nothing, said on standard error, without the shared data.
fn corpus() -> &'static [(String, String)] {
    static CORPUS: LazyLock<Vec<(String, String)>> = LazyLock::new(unpack);
    &CORPUS
}

fn unpack() -> Vec<(String, String)> {
    let Some(archive) = shared().map(|shared| shared.join("data/fluent/ftl-corpus.tar.xz")) else {
        eprintln!("skipped: the shared data are not here (HORO_SHARED names their folder)");
        return Vec::new();
    };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let unpacked = Command::new("tar").arg("-xJf").arg(&archive).arg("-C").arg(folder.path()).status();
    assert!(unpacked.expect("tar runs").success());
    let mut files = Vec::new();
    let mut folders = vec![folder.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "ftl") {
                let text = std::fs::read_to_string(&path).expect("UTF-8");
                files.push((path.display().to_string(), text));
            }
        }
    }
    files.sort();
    files
}

fn parsed<'a>(path: &str, text: &'a str) -> Resource<'a> {
    read(text.as_bytes()).unwrap_or_else(|refusal| panic!("{path}: {refusal:?}"))
}

#[test]
fn every_entry_of_the_corpus_is_found_where_it_stands() {
    for (path, text) in corpus() {
        // A byte order mark is refused, as it would swallow the first message.
        let text = text.trim_start_matches('\u{feff}');
        let resource = parsed(path, text);
        assert_eq!(resource.entries.len(), resource.body.len());
        let mut end = 0;
        for (located, entry) in resource.entries.iter().zip(&resource.body) {
            assert!(
                end <= located.span.start && located.span.start < located.span.end,
                "{path}: {located:?}"
            );
            let between = &text[end..located.span.start];
            assert!(between.trim().is_empty(), "{path}: {between:?} belongs to no entry");
            end = located.span.end;
            if let ast::Entry::Message(message) = entry {
                assert!(text[located.comment.end..].starts_with(message.id.name), "{path}: {located:?}");
                assert_eq!(message.value.is_some(), located.value.is_some(), "{path}: {located:?}");
            }
        }
        assert!(text[end..].trim().is_empty(), "{path}");
        assert_eq!(splice(text, Vec::new()), text);
    }
}

#[test]
fn an_entry_read_alone_is_the_entry_in_its_file() {
    for (path, text) in corpus() {
        let text = text.trim_start_matches('\u{feff}');
        let resource = parsed(path, text);
        for (located, entry) in resource.entries.iter().zip(&resource.body) {
            if located.kind != Kind::Junk {
                let alone = format!("{}\n", &text[located.span.clone()]);
                let alone = parsed(path, &alone);
                assert_eq!(alone.body.first(), Some(entry), "{path}: {}", &text[located.span.clone()]);
            }
        }
    }
}

#[test]
fn new_words_for_messages_change_their_values_and_nothing_else() {
    for (path, text) in corpus() {
        let text = text.trim_start_matches('\u{feff}');
        let resource = parsed(path, text);
        let words = |id: &str| format!("[ново] {{ {id} }}\n\n*.# край ");
        let edit = |(located, _): (&horo::catalog::resource::Located<'_>, &ast::Message<&str>)| {
            let lines = pattern::encode(&words(located.id));
            Some(Edit { span: located.value.clone()?, text: format!("\n    {}", lines.join("\n    ")) })
        };
        let edits: Vec<Edit> = resource.messages().filter_map(edit).collect();
        let changed = splice(text, edits);
        let again = parsed(path, &changed);
        assert_eq!(again.body.len(), resource.body.len(), "{path}");
        for (before, after) in resource.body.iter().zip(&again.body) {
            match (before, after) {
                (ast::Entry::Message(before), ast::Entry::Message(after)) if before.value.is_some() => {
                    let value = after.value.as_ref().and_then(pattern::decode);
                    assert_eq!(value, Some(words(before.id.name)), "{path}");
                    assert_eq!(
                        (before.id.name, &before.attributes, &before.comment),
                        (after.id.name, &after.attributes, &after.comment)
                    );
                }
                _ => assert_eq!(before, after, "{path}"),
            }
        }
    }
}
