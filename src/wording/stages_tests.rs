//! What the stages say in English, read out of their sources: nothing of it is unknown in the other languages.
//!
//! Every sentence in quotation marks counts, wherever it stands, so that one that reaches a finding by a variable, an error
//! or a helper is seen as well. What is never told as a finding is listed with the reason.

use super::sentences::{sentences, translated};
use super::tests::sources;

/// Where sentences are no findings, and why. A file that makes findings is read all the same.
const ELSEWHERE: [(&str, &str); 19] = [
    ("catalog/aside.rs", "heads a file"),
    ("catalog/draft.rs", "comments of drafts, which programs find by their words"),
    ("catalog/generated.rs", "makes texts for tests"),
    ("catalog/ledger.rs", "heads a file"),
    ("catalog/mirror.rs", "comments of the mirrored files, which programs find by their words"),
    ("catalog/source.rs", "heads a file"),
    ("check/", "findings by the names of their sentences"),
    ("cli/", "what a command says of its own work"),
    ("config/", "errors that end a command"),
    ("deliver/", "errors that end a command"),
    (
        "extract/markup.rs",
        "errors that only say whether a text has tags; “check” tells them by the names of its sentences",
    ),
    ("fetch/web/service.rs", "errors of engines"),
    ("files/", "errors that end a command"),
    ("leverage/", "errors of engines, and words in drafts"),
    ("locale/", "errors that end a command"),
    ("pipeline/models/", "errors that end a command"),
    ("publish/", "errors that end a command, and what is published"),
    ("report/", "what a command says of its own work"),
    ("text/date", "errors that end a command, and tables of words"),
];

/// Tables of words, and files of words that pages use.
const TABLES: [&str; 2] = ["extract/page/furniture.rs", "glossary/inflection/"];

/// Where the errors of `files` get their words; the rest of that folder has none that findings tell.
const TOLD_BY_OTHERS: [&str; 2] = ["files/mod.rs", "files/real.rs"];

/// What makes a finding.
const MAKES: [&str; 5] =
    ["Diagnostic::error(", "Diagnostic::warning(", "Diagnostic::note(", "set.fault(", "self.fault("];

/// Sentences in files of findings that are none, and why.
const OTHERS: [(&str, &str); 15] = [
    ("    Is anything wrong? Correct it in {}, under [correct].", "what “add” says of its own work"),
    ("cell of a table", "the same"),
    ("cells of a table", "the same"),
    ("description of a picture", "the same"),
    ("descriptions of pictures", "the same"),
    ("the tree's strings are slices of the file", "a promise to developers"),
    ("page does not exist", "words that pages use"),
    ("no se ha encontrado", "words that pages use"),
    ("has been moved", "words that pages use"),
    ("“{0}” is no CSS selector", "an error of the settings, which ends a command"),
    ("“{0}” is no site; write its name alone, such as www.haskovo.bg", "an error of the settings"),
    ("not valid for name", "words of the TLS library"),
    ("invalid peer certificate", "words of the TLS library"),
    (
        "tmx PUBLIC \"-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN\" \"tmx14.dtd\"",
        "what a file begins with",
    ),
    ("{} was saved by somebody else again and again while horo worked", "an error that ends a command"),
];

/// What is put together with other words before it is told.
const PARTS: [&str; 9] = [
    "the server is busy{}",
    " and asks to wait {seconds} seconds",
    "that one has to log in",
    "that the page is not for programs",
    "that there is no such page",
    "that the page is gone",
    "that it does not understand the request",
    "with a fault of its own",
    "{}, in the form that fits. If other words are right too, add them to the term in terms.ftl: .also = …",
];

/// Told as “it is far larger inside than an article can be”.
const REPLACED: &str =
    "its elements are nested deeper, or have more attributes, than those of any honest file";

/// A literal of a source, and what stands before it.
struct Literal<'s> {
    before: &'s str,
    text: String,
}

/// The part of a source that is no test.
fn without_tests(source: &str) -> &str {
    source.split("#[cfg(test)]\nmod ").next().unwrap_or_default()
}

/// The literals of a source.
fn literals(source: &str) -> Vec<Literal<'_>> {
    let (mut found, mut at) = (Vec::new(), 0);
    while at < source.len() {
        let rest = &source[at..];
        let hashes = rest.strip_prefix('r').map(|raw| raw.len() - raw.trim_start_matches('#').len());
        let is_raw = hashes.is_some_and(|hashes| rest[1 + hashes..].starts_with('"'))
            && !source[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        at += if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(hashes) = hashes.filter(|_| is_raw) {
            let (start, end) = (hashes + 2, format!("\"{}", "#".repeat(hashes)));
            let length = rest[start..].find(&end).unwrap();
            let text = rest[start..start + length].to_owned();
            found.push(Literal { before: &source[..at], text });
            start + length + end.len()
        } else if let Some(inside) = rest.strip_prefix('"') {
            let mut escaped = false;
            let is_end = |c: char| {
                let is_end = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                is_end
            };
            let length = inside.find(is_end).unwrap();
            found.push(Literal { before: &source[..at], text: unescaped(&inside[..length]) });
            length + 2
        } else if let Some(character) = ["'\"'", "'\\\"'", "'\\''"].iter().find(|c| rest.starts_with(**c)) {
            character.len()
        } else {
            rest.chars().next().map_or(1, char::len_utf8)
        };
    }
    found
}

fn unescaped(text: &str) -> String {
    let mut lines = text.split("\\\n");
    let first = lines.next().unwrap_or_default().to_owned();
    let text = lines.fold(first, |text, line| text + line.trim_start());
    text.replace("\\\"", "\"").replace("\\n", "\n").replace("\\u{fffd}", "\u{fffd}").replace("\\\\", "\\")
}

/// The literal with something in the place of what is filled in.
fn filled(text: &str) -> String {
    let text = text.replace("{{", "\u{1}").replace("}}", "\u{2}");
    let mut pieces = text.split('{');
    let first = pieces.next().unwrap_or_default().to_owned();
    let text = pieces.fold(first, |text, piece| match piece.split_once('}') {
        Some((_, after)) => text + "7" + after,
        None => text + "{" + piece,
    });
    text.replace('\u{1}', "{").replace('\u{2}', "}")
}

/// Whether a literal is something that is said: English words, at least three of them, or whatever is a next step.
fn is_said(literal: &Literal<'_>) -> bool {
    let before = literal.before.trim_end();
    let is_for_developers =
        ["expect(", "panic!(", "unreachable!(", "reason ="].iter().any(|end| before.ends_with(end));
    let is_word = |word: &&str| word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic() || c == '\'');
    let text = filled(&literal.text);
    let words = text.split(' ').map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let n_words = words.filter(is_word).count();
    // A finding is one line; what has several heads a file.
    !is_for_developers && !text.contains('\n') && (n_words > 2 || before.ends_with(".hint(") && n_words > 0)
}

/// Whether the catalogues have a literal, which may be a form to fill in, words as they are, or what is said of a call.
fn is_known(text: &str) -> bool {
    let of_a_call = format!("NUMBER() {}", filled(text));
    PARTS.contains(&text)
        || [filled(text), text.to_owned(), of_a_call].iter().any(|text| translated("bg", text).is_some())
}

#[test]
fn what_a_stage_says_is_known_in_every_language() {
    let is_elsewhere = |path: &str| ELSEWHERE.iter().any(|(begin, _)| path.starts_with(begin));
    let is_read = |path: &str, source: &str| {
        let is_test = path.contains("test") || path.ends_with("sample.rs");
        let makes = MAKES.iter().any(|made| source.contains(made)) || TOLD_BY_OTHERS.contains(&path);
        !is_test && !TABLES.iter().any(|begin| path.starts_with(begin)) && (makes || !is_elsewhere(path))
    };
    let mut others: Vec<&str> = OTHERS.iter().map(|(text, _)| *text).chain([REPLACED]).collect();
    let (mut unknown, mut n_known, all) = (Vec::new(), 0, others.clone());
    for (path, source) in sources() {
        let source = without_tests(&source);
        let read = if is_read(&path, source) { literals(source) } else { Vec::new() };
        for Literal { text, .. } in read.into_iter().filter(is_said) {
            others.retain(|other| *other != text);
            if is_known(&text) {
                n_known += 1;
            } else if !all.contains(&text.as_str()) {
                unknown.push(format!("{path}: {text}"));
            }
        }
    }
    assert!(unknown.is_empty(), "only said in English:\n{}", unknown.join("\n"));
    assert!(others.is_empty(), "said nowhere any more: {others:?}");
    assert!(n_known > 200, "{n_known}");
}

#[test]
fn what_is_put_together_from_parts_is_known_as_a_whole() {
    for part in PARTS {
        let part = filled(part);
        let is_in = |whole: &str| part.split('7').all(|piece| whole.contains(piece));
        let mut wholes = sentences().iter().map(super::sentences::Sentence::sample);
        assert!(wholes.any(|whole| is_in(&whole) && translated("bg", &whole).is_some()), "{part}");
    }
}

#[test]
fn a_sentence_that_no_catalogue_has_is_found_however_it_is_written() {
    let source = r##"fn f() { Diagnostic::error("x", p, "this is a new fault").hint("Mend it."); } // "not this one"
        const A: &str = "another {name} that \
            goes on"; let b = r#"a "raw" one too"#; let c = '"'; let d = "and one behind it"; x.expect("never seen by anybody");"##;
    let found: Vec<String> = literals(source)
        .iter()
        .filter(|literal| is_said(literal))
        .map(|literal| filled(&literal.text))
        .collect();
    assert_eq!(
        found,
        [
            "this is a new fault",
            "Mend it.",
            "another 7 that goes on",
            "a \"raw\" one too",
            "and one behind it"
        ]
    );
}
