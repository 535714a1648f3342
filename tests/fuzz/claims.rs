//! What must hold for any bytes that stand in a Fluent file.
//!
//! Nothing here may panic, hang or take memory without bounds. The fuzz targets call it with what libFuzzer makes up, and the
//! suite with the seeds and the findings of earlier runs.

use std::path::Path;

use fluent::FluentArgs;
use horo::catalog::editor::Editor;
use horo::catalog::format::{Bundle, MAX_BYTES};
use horo::catalog::normal_form::normal_form;
use horo::catalog::parts::{Part, visit};
use horo::catalog::resource::{self, read};
use horo::span::LineIndex;

/// Guard, parser, places, diagnostics: a file is refused with a place, or every part of it has one.
pub fn parse(bytes: &[u8]) {
    let path = Path::new("x.ftl");
    let resource = match read(bytes) {
        Ok(resource) => resource,
        Err(refusal) => {
            let told = resource::refusal(path, bytes, &refusal);
            assert!(!told.message.is_empty());
            return;
        }
    };
    let text = resource.text;
    let lines = LineIndex::new(text);
    let mut end = 0;
    for located in resource.entries() {
        assert!(end <= located.span.start && located.span.start < located.span.end);
        assert!(text[end..located.span.start].trim().is_empty(), "bytes that belong to no entry");
        end = located.span.end;
        assert!(text[located.comment.clone()].lines().all(|line| line.starts_with('#')));
        located.value.into_iter().for_each(|value| drop(normal_form(&text[value])));
    }
    assert!(text[end..].trim().is_empty(), "bytes that belong to no entry");
    visit(&resource, &mut |part, span| {
        // A text of nothing but carriage returns is one without a letter.
        assert!(part == Part::Pattern || !text[span.clone()].is_empty());
        let (start, end) = (lines.position(span.start), lines.position(span.end));
        assert!(start <= end && start.line >= 1 && start.column >= 1);
    });
    let told = resource.diagnostics(path, &lines);
    assert!(told.len() <= resource::MAX_TOLD + 1);
    assert_eq!(Editor::new(&resource).finish(), text);
}

/// The first bytes say what is changed, the others are the file: what no change names keeps its bytes and its order.
pub fn splice(bytes: &[u8]) {
    let Some((orders, file)) = bytes.split_at_checked(8) else { return };
    let Ok(resource) = read(file) else { return };
    let count = resource.body.len();
    if count == 0 {
        return;
    }
    let mut editor = Editor::new(&resource);
    let mut touched = vec![false; count];
    let sources: Vec<Option<&str>> = (0..count).map(|at| editor.source(at)).collect();
    for order in orders.chunks_exact(2) {
        let (at, what) = (usize::from(order[0]) % count, order[1] % 6);
        let other = usize::from(order[1]) % count;
        match what {
            0 if !touched[at] => editor.set_text(at, "нов { текст\n[и ред"),
            1 => editor.insert_after(at, "# бележка\nneu-1 = Neu"),
            2 => editor.insert_before(at, "# бележка\nneu-2 = Neu"),
            3 => editor.remove(at),
            4 => editor.move_after(at, other),
            _ => editor.append("# бележка\nneu-3 = Neu"),
        }
        if matches!(what, 0 | 3 | 4) {
            // What shares an entry's block goes with it.
            let source = sources[at];
            (0..count).filter(|&other| sources[other] == source).for_each(|other| touched[other] = true);
        }
    }
    let changed = editor.finish();
    let mut rest = changed.as_str();
    let mut last = None;
    for source in (0..count).filter(|&at| !touched[at]).filter_map(|at| sources[at]) {
        if last == Some(source.as_ptr()) {
            continue;
        }
        last = Some(source.as_ptr());
        let found = rest.find(source).expect("what no change names keeps its bytes and its order");
        rest = &rest[found + source.len()..];
    }
    read_again(&changed);
}

/// A changed file is still one that is read, unless the change made it too large or too deep.
fn read_again(text: &str) {
    if let Ok(resource) = read(text.as_bytes()) {
        assert_eq!(resource.text, text);
    }
}

/// Every message of a file, and every attribute, is shown within bounds, and twice the same.
pub fn format(bytes: &[u8]) {
    let Ok(resource) = read(bytes) else { return };
    let mut args = FluentArgs::new();
    args.set("n", 5);
    args.set("x", "текст");
    for code in ["pl", "lv"] {
        let mut bundle = Bundle::new(code.parse().expect("a language of horo's"));
        bundle.add(&resource.body);
        for (_, message) in resource.messages().take(50) {
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            for pattern in message.value.iter().chain(attributes) {
                let shown = bundle.format_pattern(pattern, Some(&args));
                assert!(shown.text.len() <= MAX_BYTES, "{} bytes", shown.text.len());
                assert!(shown.errors.len() <= 101, "{} errors", shown.errors.len());
                assert!(shown.errors.iter().all(|error| !error.to_string().is_empty()));
                assert_eq!(shown, bundle.format_pattern(pattern, Some(&args)));
            }
        }
    }
}
