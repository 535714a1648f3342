//! Reading and splicing over thousands of real Fluent files.
//!
//! The files are Mozilla's and are not part of this repository: the tests need the shared data beside it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use fluent_syntax::ast;
use horo::catalog::editor::Editor;
use horo::catalog::parts::{Part, visit};
use horo::catalog::pattern;
use horo::catalog::resource::{Kind, Resource, read};
use horo::files::{Disk as _, RealDisk};

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

#[expect(clippy::print_stderr, reason = "tests that could not run say so")]
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
        for name in RealDisk.list(&folder).expect("a folder") {
            let path = folder.join(name);
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "ftl") {
                let bytes = RealDisk.read(&path, u64::MAX).expect("a file");
                let text = String::from_utf8(bytes).expect("UTF-8");
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

/// Every file with its text and what was read of it. A byte order mark is refused, as it would swallow the first message.
fn for_each_file(tell: impl Fn(&str, &str, &Resource<'_>)) {
    for (path, text) in corpus() {
        let text = text.trim_start_matches('\u{feff}');
        tell(path, text, &parsed(path, text));
    }
}

/// The message in the middle of a file, and one behind it.
fn two_messages(resource: &Resource<'_>) -> Option<(usize, usize)> {
    let is_message = |&at: &usize| matches!(resource.body[at], ast::Entry::Message(_));
    let messages: Vec<usize> = (0..resource.body.len()).filter(is_message).collect();
    Some((*messages.get(messages.len() / 2)?, *messages.last()?))
}

#[test]
fn every_entry_of_the_corpus_is_found_where_it_stands() {
    for_each_file(|path, text, resource| {
        let mut end = 0;
        for (located, entry) in resource.entries().zip(&resource.body) {
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
        assert_eq!(Editor::new(resource).finish(), text);
    });
}

#[test]
fn every_part_of_the_corpus_lies_in_the_one_around_it_and_begins_with_its_mark() {
    for_each_file(|path, text, resource| {
        let mut open = Vec::new();
        open.push(0..text.len());
        visit(resource, &mut |part, span| {
            while open.last().is_some_and(|outer| outer.end < span.end) {
                open.pop();
            }
            let outer = open.last().expect("the file holds all");
            assert!(outer.start <= span.start && span.start < span.end, "{path}: {part:?} {span:?}");
            let slice = &text[span.clone()];
            open.push(span);
            let is_right = match part {
                Part::Comment | Part::GroupComment | Part::ResourceComment => slice.starts_with('#'),
                Part::Attribute => slice.starts_with('.'),
                Part::Placeable => slice.starts_with('{') && slice.ends_with('}'),
                Part::Variant => slice.starts_with(['[', '*']),
                Part::Select => slice.contains("->"),
                Part::Argument => slice.contains(':'),
                Part::Pattern => slice == slice.trim_matches([' ', '\n', '\r']),
                _ => true,
            };
            assert!(is_right, "{path}: {part:?} {slice:?}");
        });
    });
}

#[test]
fn an_entry_read_alone_is_the_entry_in_its_file() {
    for_each_file(|path, text, resource| {
        for (located, entry) in resource.entries().zip(&resource.body) {
            if located.kind != Kind::Junk {
                let alone = format!("{}\n", &text[located.span.clone()]);
                let alone = parsed(path, &alone);
                assert_eq!(alone.body.first(), Some(entry), "{path}: {}", &text[located.span]);
            }
        }
    });
}

#[test]
fn new_words_for_messages_change_their_values_and_nothing_else() {
    for_each_file(|path, _, resource| {
        let words = |id: &str| format!("[ново] {{ {id} }}\n\n*.# край ");
        let mut editor = Editor::new(resource);
        for (at, located) in resource.entries().enumerate().filter(|(_, located)| located.value.is_some()) {
            editor.set_text(at, &words(located.id));
        }
        let changed = editor.finish();
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
                (ast::Entry::Term(before), ast::Entry::Term(after)) => {
                    assert_eq!(
                        pattern::decode(&after.value),
                        Some(words(&format!("-{}", before.id.name))),
                        "{path}"
                    );
                    assert_eq!((&before.attributes, &before.comment), (&after.attributes, &after.comment));
                }
                _ => assert_eq!(before, after, "{path}"),
            }
        }
    });
}

#[test]
fn new_words_for_one_message_are_the_only_bytes_that_change() {
    for_each_file(|path, text, resource| {
        let Some((at, _)) = two_messages(resource) else { return };
        let located = resource.entries().nth(at).expect("it was just counted");
        let Some(value) = located.value else { return };
        let mut editor = Editor::new(resource);
        editor.set_text(at, "Нови думи.");
        let changed = editor.finish();
        let id = located.comment.end..located.comment.end + located.id.len();
        let sign = id.end + text[id.end..].find('=').expect("a message has one") + 1;
        assert_eq!(changed, [&text[..sign], " Нови думи.", &text[value.end..]].concat(), "{path}");
    });
}

#[test]
fn a_message_that_comes_changes_no_byte_and_no_reading_of_the_others() {
    const NEW: &str = "# бележка\nhoro-new = Ново";
    for_each_file(|path, text, resource| {
        let Some((at, _)) = two_messages(resource) else { return };
        for is_before in [false, true] {
            let mut editor = Editor::new(resource);
            if is_before {
                editor.insert_before(at, NEW);
            } else {
                editor.insert_after(at, NEW);
            }
            let changed = editor.finish();
            let again = parsed(path, &changed);
            let place = again.position(Kind::Message, "horo-new").expect("it is there");
            let source = again.entries().nth(place).expect("it was just found").span;
            let (before, behind) = (&changed[..source.start], &changed[source.end..]);
            let gap = (1..=4).find(|&gap| {
                let in_front = before.len().checked_sub(gap).is_some_and(|end| {
                    before.is_char_boundary(end) && [&before[..end], behind].concat() == text
                });
                in_front || behind.get(gap..).is_some_and(|behind| [before, behind].concat() == text)
            });
            assert!(gap.is_some(), "{path}");
            let mut body = again.body.clone();
            body.remove(place);
            assert_eq!(body, resource.body, "{path}");
        }
    });
}

#[test]
fn a_message_that_goes_or_moves_changes_no_byte_and_no_reading_of_the_others() {
    for_each_file(|path, text, resource| {
        let Some((at, last)) = two_messages(resource) else { return };
        let mut editor = Editor::new(resource);
        let source = editor.source(at).expect("messages have sources").to_owned();
        editor.remove(at);
        let without = editor.finish();
        let gap = text.len() - source.len() - without.len();
        let start = resource.entries().nth(at).expect("it was just counted").span.start;
        let is_cut = |from: usize| {
            let end = from + source.len() + gap;
            text.is_char_boundary(from)
                && end <= text.len()
                && [&text[..from], &text[end..]].concat() == without
        };
        assert!(is_cut(start) || start.checked_sub(gap).is_some_and(is_cut), "{path}");
        let mut body = resource.body.clone();
        let message = body.remove(at);
        assert_eq!(readings(&parsed(path, &without).body), readings(&body), "{path}");

        let mut editor = Editor::new(resource);
        editor.move_after(at, last);
        let moved = editor.finish();
        assert!(moved.contains(&source), "{path}");
        body.insert(if at == last { last } else { last.min(body.len()) }, message);
        assert_eq!(readings(&parsed(path, &moved).body), readings(&body), "{path}");
    });
}

/// The entries; white space below junk is no part of it.
fn readings<'a>(body: &[ast::Entry<&'a str>]) -> Vec<ast::Entry<&'a str>> {
    let reading = |entry: &ast::Entry<&'a str>| match entry {
        ast::Entry::Junk { content } => ast::Entry::Junk { content: content.trim_end() },
        entry => entry.clone(),
    };
    body.iter().map(reading).collect()
}
