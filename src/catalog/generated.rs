//! Fluent files that the property tests of this module are made with.

use std::fmt::Write as _;

use proptest::prelude::*;

/// A pattern of every kind of element, in a layout of its own; each line begins with spaces.
pub(super) fn pattern() -> impl Strategy<Value = String> {
    let blank = || prop_oneof![Just(""), Just(" "), Just("\n  "), Just("  ")];
    let leaf = prop_oneof![
        "[$]n[a-c]",
        "-t[a-c]",
        "m[a-c](\\.a)?",
        "-?[0-9]{1,3}(\\.[0-9])?",
        "\"[a-z {}]{0,4}\"",
        "-t(\\(\\)|\\([a-c] ?: ?(\"x\"|1)\\))",
        "NUMBER\\( ?[$]n ?, ?[a-c] ?: ?1 ?\\)"
    ];
    let inline = (leaf, blank(), blank()).prop_map(|(leaf, a, b)| format!("{{{a}{leaf}{b}}}"));
    let text = "[a-z.,]{1,4}( [a-zß]{1,4}){0,2}";
    let line = proptest::collection::vec(prop_oneof![text.prop_map(String::from), inline], 1..4)
        .prop_map(|parts| parts.concat())
        .prop_filter("begins a line with what is syntax there", |line| !line.starts_with('.'));
    let lines = proptest::collection::vec((line, 1usize..6), 1..4).prop_map(|lines| {
        let lines: Vec<String> =
            lines.into_iter().map(|(line, indent)| format!("{}{line}", " ".repeat(indent))).collect();
        lines.join("\n")
    });
    lines.prop_recursive(2, 8, 3, |inner| {
        (proptest::collection::vec(inner, 1..3), any::<bool>(), "[$]n[a-c]").prop_map(
            |(variants, is_below, selector)| {
                let last = variants.len() - 1;
                let mut select = format!(" {{{selector} ->");
                for (at, value) in variants.iter().enumerate() {
                    let mark = if at == last { "*" } else { "" };
                    let gap = if is_below { "\n" } else { "" };
                    let _ = write!(select, "\n  {mark}[k{at}]{gap}{value}");
                }
                select + "\n }"
            },
        )
    })
}

/// A piece of a file with the line break at its end: an entry of any kind, broken ones too, or empty lines.
fn piece() -> impl Strategy<Value = String> {
    let comment = "(# ?|#+ [a-zя ]{0,6}\n){0,2}";
    let id = || "-?[a-e]{1,2}";
    prop_oneof![
        4 => (comment, id(), pattern()).prop_map(|(comment, id, value)| {
            format!("{}{id} =\n{value}\n", lines(&comment))
        }),
        2 => (comment, id(), "[a-zя.]{1,6}", pattern()).prop_map(|(comment, id, value, title)| {
            format!("{}{id} = {value}\n    .title ={title}\n", lines(&comment))
        }),
        1 => "#{1,3}( [a-zя]{0,6})?\n",
        2 => "( {0,3}\n){1,3}",
        1 => "( {0,2}[a-eж*}\\[.#={\" ]{1,6}\n){1,2}",
    ]
}

/// Comment lines that each end.
fn lines(comment: &str) -> String {
    comment.lines().filter(|line| !line.is_empty()).flat_map(|line| [line.trim_end(), "\n"]).collect()
}

/// A file of all kinds of pieces, with either kind of line ends, and sometimes without the last one.
pub(super) fn file() -> impl Strategy<Value = String> {
    (proptest::collection::vec(piece(), 0..8), any::<bool>(), any::<bool>()).prop_map(
        |(pieces, is_dos, ends)| {
            let mut text = pieces.concat();
            if !ends {
                text.truncate(text.trim_end_matches('\n').len());
            }
            if is_dos { text.replace('\n', "\r\n") } else { text }
        },
    )
}
