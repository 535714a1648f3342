use proptest::prelude::*;

use super::*;
use crate::catalog::generated::file;
use crate::catalog::resource::read;

/// A file after some changes.
#[track_caller]
fn changed(text: &str, change: impl Fn(&mut Editor<'_, '_>, &dyn Fn(&str) -> usize)) -> String {
    let resource = read(text.as_bytes()).unwrap();
    let at = |id: &str| resource.position(Kind::Message, id).unwrap();
    let mut editor = Editor::new(&resource);
    change(&mut editor, &at);
    editor.finish()
}

const FILE: &str =
    "### Kopf\n\n# Eins.\na = 1\n#\n# Zwei.\nb =\n    2\n    .title = t\n\n## Gruppe\n\nc = 3\n";

#[test]
fn no_change_changes_nothing() {
    for text in ["", "\n", "x", "# c", "a = 1", "\n\na = 1\n\n\n", FILE] {
        assert_eq!(changed(text, |_, _| ()), text);
    }
}

#[test]
fn a_text_is_set_beside_its_id_or_below_it() {
    let beside = changed(FILE, |editor, at| editor.set_text(at("b"), "zwei {"));
    assert_eq!(beside, FILE.replace("b =\n    2\n", "b = zwei { \"{\" }\n"));
    let below = changed(FILE, |editor, at| editor.set_text(at("a"), "Eins.\nUnd."));
    assert_eq!(below, FILE.replace("a = 1", "a =\n    Eins.\n    Und."));
    assert_eq!(changed("a =\n    .b = x", |editor, at| editor.set_text(at("a"), "y")), "a = y\n    .b = x");
}

#[test]
fn an_entry_is_replaced_where_it_stands() {
    let text = changed(FILE, |editor, at| editor.replace(at("b"), "# Neu.\r\nb = x\n"));
    assert_eq!(text, FILE.replace("#\n# Zwei.\nb =\n    2\n    .title = t\n", "# Neu.\nb = x\n"));
}

#[test]
fn a_new_message_is_set_off_as_the_others_are() {
    let behind = changed(FILE, |editor, at| editor.insert_after(at("a"), "# neu\nn = N"));
    assert_eq!(behind, FILE.replace("a = 1\n", "a = 1\n#\n# neu\nn = N\n"));
    let spaced = changed("a = 1\n\nb = 2", |editor, at| editor.insert_after(at("a"), "# neu\nn = N"));
    assert_eq!(spaced, "a = 1\n\n# neu\nn = N\n\nb = 2");
    let before = changed(FILE, |editor, at| editor.insert_before(at("a"), "# neu\nn = N"));
    assert_eq!(before, FILE.replace("# Eins.", "# neu\nn = N\n# Eins."));
    assert_eq!(changed(FILE, |editor, _| editor.append("n = N")), [FILE, "n = N\n"].concat());
}

#[test]
fn what_is_put_behind_one_entry_keeps_its_order() {
    let text = changed("a = 1\nb = 2\n", |editor, at| {
        editor.insert_after(at("a"), "x = x");
        editor.insert_after(at("a"), "y = y");
        editor.insert_before(at("b"), "z = z");
    });
    assert_eq!(text, "a = 1\nx = x\ny = y\nz = z\nb = 2\n");
}

#[test]
fn a_message_goes_with_its_comment_and_leaves_the_wider_gap() {
    let text = changed(FILE, |editor, at| editor.remove(at("b")));
    assert_eq!(text, "### Kopf\n\n# Eins.\na = 1\n\n## Gruppe\n\nc = 3\n");
    assert_eq!(changed("a = 1\nb = 2", |editor, at| editor.remove(at("b"))), "a = 1");
    assert_eq!(changed("a = 1\nb = 2", |editor, at| editor.remove(at("a"))), "b = 2");
}

#[test]
fn a_comment_never_becomes_the_comment_of_the_message_below() {
    let text = "# allein\nж = 1\nb = 2\n";
    let resource = read(text.as_bytes()).unwrap();
    let mut editor = Editor::new(&resource);
    editor.remove(1);
    assert_eq!(editor.finish(), "# allein\n\nb = 2\n");
}

#[test]
fn a_message_moves_with_its_comment_and_what_was_put_behind_it_stays() {
    let text = changed(FILE, |editor, at| {
        editor.insert_after(at("b"), "n = N");
        editor.move_after(at("b"), at("c"));
    });
    let wanted =
        "### Kopf\n\n# Eins.\na = 1\nn = N\n\n## Gruppe\n\nc = 3\n#\n# Zwei.\nb =\n    2\n    .title = t\n";
    assert_eq!(text, wanted);
}

#[test]
fn a_broken_rest_goes_with_its_message() {
    let text = "a = 1\nb = 2\n    [x\nc = 3\n";
    assert_eq!(changed(text, |editor, at| editor.remove(at("b"))), "a = 1\nc = 3\n");
    let moved = changed(text, |editor, at| editor.move_after(at("b"), at("c")));
    assert_eq!(moved, "a = 1\nc = 3\nb = 2\n    [x\n");
}

#[test]
fn a_first_message_comes_below_what_is_no_entry() {
    assert_eq!(changed("", |editor, _| editor.append("a = 1")), "a = 1\n");
    for head in ["### Kopf\n", "### Kopf\n\n"] {
        assert_eq!(changed(head, |editor, _| editor.append("a = 1")), "### Kopf\n\na = 1\n");
    }
}

/// What a reader finds: entries, without the empty lines in junk, junk below junk as one.
fn found(text: &str) -> Vec<String> {
    let resource = read(text.as_bytes()).unwrap();
    joined(resource.body.iter().map(told).collect())
}

fn told(entry: &Entry<&str>) -> String {
    let lines = |content: &str| {
        let lines: Vec<&str> = content.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
        lines.join("\n")
    };
    match entry {
        Entry::Junk { content } => format!("junk {}", lines(content)),
        entry => format!("{entry:?}"),
    }
}

fn joined(entries: Vec<String>) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for entry in entries {
        match joined.last_mut() {
            Some(last) if last.starts_with("junk ") && entry.starts_with("junk ") => {
                last.extend(["\n", &entry["junk ".len()..]]);
            }
            _ => joined.push(entry),
        }
    }
    joined.into_iter().map(|entry| entry.replace("\r\n", "\n")).collect()
}

/// How many bytes two texts have in common, counted from both ends.
fn in_common(one: &str, other: &str) -> usize {
    let prefix = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let suffix = one.bytes().rev().zip(other.bytes().rev()).take_while(|(a, b)| a == b).count();
    prefix + suffix
}

/// The entries of each block, as [`found`] shows them.
fn blocks(text: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let resource = read(text.as_bytes()).unwrap();
    let editor = Editor::new(&resource);
    let mut head = Vec::new();
    let mut blocks: Vec<Vec<String>> = vec![Vec::new(); editor.blocks.len()];
    for (at, entry) in resource.body.iter().enumerate() {
        editor.block(at).map_or(&mut head, |block| &mut blocks[block]).push(told(entry));
    }
    (head, blocks)
}

fn wanted(head: Vec<String>, blocks: &[Vec<String>]) -> Vec<String> {
    joined(head.into_iter().chain(blocks.iter().flatten().cloned()).collect())
}

/// Whether a bracket that nobody closed swallows what comes to stand below it.
fn is_open(resource: &Resource<'_>) -> bool {
    resource.body.iter().any(|entry| matches!(entry, Entry::Junk { content } if content.contains('{')))
}

const NEW: &str = "# neu\nneu = Text";

proptest! {
    #[test]
    fn a_new_text_touches_no_other_byte(text in file(), at in any::<prop::sample::Index>(), words in "[a-zя\\n{}.\\[ ]{0,12}") {
        let resource = read(text.as_bytes()).unwrap();
        prop_assume!(!resource.body.is_empty());
        let at = at.index(resource.body.len());
        let mut editor = Editor::new(&resource);
        editor.set_text(at, &words);
        let changed = editor.finish();
        let again = read(changed.as_bytes()).unwrap();
        prop_assert_eq!(again.body.len(), resource.body.len());
        for (other, (before, after)) in resource.body.iter().zip(&again.body).enumerate() {
            if other != at || !matches!(before, Entry::Message(_) | Entry::Term(_)) {
                prop_assert_eq!(before, after);
            }
        }
        let (before, after) = (resource.entries().nth(at).unwrap(), again.entries().nth(at).unwrap());
        if let Some(value) = match &again.body[at] {
            Entry::Message(message) => message.value.as_ref(),
            Entry::Term(term) => Some(&term.value),
            _ => None,
        } {
            prop_assert_eq!(pattern::decode(value), Some(words));
        }
        prop_assert_eq!(&text[..before.span.start], &changed[..after.span.start]);
        prop_assert_eq!(&text[before.span.end..], &changed[after.span.end..]);
        prop_assert_eq!(&text[before.comment], &changed[after.comment]);
    }

    #[test]
    fn a_message_that_comes_touches_no_other_byte(text in file(), at in any::<prop::sample::Index>(), is_before: bool) {
        let resource = read(text.as_bytes()).unwrap();
        let (head, mut blocks) = blocks(&text);
        prop_assume!(!blocks.is_empty() && !is_open(&resource));
        let mut editor = Editor::new(&resource);
        let at = at.index(resource.body.len());
        let place = match (is_before, editor.block(at)) {
            (false, Some(block)) => block + 1,
            (_, block) => block.unwrap_or(0),
        };
        if is_before { editor.insert_before(at, NEW) } else { editor.insert_after(at, NEW) }
        let changed = editor.finish();
        prop_assert!(in_common(&text, &changed) >= text.len(), "{:?}", changed);
        let new = read(changed.as_bytes()).unwrap();
        blocks.insert(place, vec![format!("{:?}", new.body[new.position(Kind::Message, "neu").unwrap()])]);
        prop_assert_eq!(found(&changed), wanted(head, &blocks));
    }

    #[test]
    fn an_entry_that_goes_takes_no_other_byte_along(text in file(), at in any::<prop::sample::Index>()) {
        let resource = read(text.as_bytes()).unwrap();
        let (head, mut blocks) = blocks(&text);
        prop_assume!(!resource.body.is_empty() && !is_open(&resource));
        let mut editor = Editor::new(&resource);
        let at = at.index(resource.body.len());
        let Some(block) = editor.block(at) else { return Ok(()) };
        editor.remove(at);
        let changed = editor.finish();
        // A comment that would become another entry's is kept apart by a line break more.
        prop_assert!(in_common(&text, &changed) + one_break(&text) >= changed.len(), "{:?}", changed);
        blocks.remove(block);
        prop_assert_eq!(found(&changed), wanted(head, &blocks), "{:?}", changed);
    }

    #[test]
    fn an_entry_that_moves_keeps_its_bytes_and_the_order_of_the_others(
        text in file(),
        at in any::<prop::sample::Index>(),
        other in any::<prop::sample::Index>(),
    ) {
        let resource = read(text.as_bytes()).unwrap();
        let (head, mut blocks) = blocks(&text);
        prop_assume!(!blocks.is_empty() && !is_open(&resource));
        let mut editor = Editor::new(&resource);
        let (at, other) = (at.index(resource.body.len()), other.index(resource.body.len()));
        let (Some(from), Some(to)) = (editor.block(at), editor.block(other)) else { return Ok(()) };
        let source = editor.source(at).unwrap();
        editor.move_after(at, other);
        let changed = editor.finish();
        prop_assert!(changed.contains(source));
        if from != to {
            let block = blocks.remove(from);
            blocks.insert(if from < to { to } else { to + 1 }, block);
        }
        prop_assert_eq!(found(&changed), wanted(head, &blocks), "{:?}", changed);
    }
}

fn one_break(text: &str) -> usize {
    if text.contains("\r\n") { 2 } else { 1 }
}
