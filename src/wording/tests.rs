//! The catalogues held against each other.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::*;
use crate::catalog::{guard, resource};
use crate::diagnostic::Severity;

/// What a sentence fills in.
type Filled = BTreeSet<String>;

/// Every sentence of a catalogue with what it and its next step fill in together.
fn sentences(code: &str) -> BTreeMap<String, Filled> {
    let resource = FINDINGS.resource(code).unwrap();
    let message = |entry: &Entry<&str>| {
        let Entry::Message(message) = entry else { return None };
        let mut names = Filled::new();
        filled(message.value.as_ref().expect(message.id.name), &mut names);
        assert_eq!(message.attributes.len(), 1, "{code}: {}", message.id.name);
        filled(&message.attributes[0].value, &mut names);
        Some((message.id.name.to_owned(), names))
    };
    resource.body.iter().filter_map(message).collect()
}

fn filled(pattern: &Pattern<&str>, names: &mut Filled) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    filled(&variant.value, names);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            names.insert(id.name.to_owned());
        }
    }
}

#[test]
fn every_sentence_stands_in_every_language_and_fills_in_the_same() {
    let english = sentences("en");
    assert!(english.len() > 80);
    for &(code, text) in FINDINGS.texts {
        assert!(guard::admit(text.as_bytes()).is_ok(), "{code}");
        assert_eq!(sentences(code), english, "{code}");
    }
}

#[test]
fn a_catalogue_is_written_in_its_own_language() {
    let mut seen = BTreeMap::new();
    for &(code, text) in FINDINGS.texts {
        let (lines, mut n_same) = (text.lines().filter(|line| line.contains(' ')), 0);
        let lines: Vec<&str> = lines.filter(|line| !line.contains('#')).collect();
        for line in &lines {
            let first = seen.entry(line.to_string()).or_insert(code);
            n_same += usize::from(*first != code);
        }
        // “.hint = { $advice }” and the like are the same in all.
        assert!(
            n_same * 8 < lines.len(),
            "{code}: {n_same} of {} lines stand in another catalogue",
            lines.len()
        );
    }
}

#[test]
fn no_sentence_is_cut_or_goes_over_several_lines() {
    for &(code, _) in FINDINGS.texts {
        for (id, names) in sentences(code) {
            let said = names.iter().fold(Said::new(known(&id)), |said, name| {
                let name: &'static str = name.clone().leak();
                said.with(name, "x")
            });
            let (message, hint) =
                words(code, &said).unwrap_or_else(|| panic!("{code}: {id} cannot be filled in"));
            for text in [&message, &hint] {
                assert!(
                    !text.contains('\n') && !text.contains("  ") && !text.trim().is_empty(),
                    "{code}: {id}: {text:?}"
                );
                assert!(!text.contains("{$") && text.trim() == text, "{code}: {id}: {text:?}");
            }
            let end = message.chars().next_back().unwrap();
            assert!(matches!(end, '.' | 'x' | '?' | ';'), "{code}: {id}: {message:?}");
        }
    }
}

#[test]
fn no_sentence_fills_in_what_only_one_language_calls_by_that_name() {
    // “Deutsch” in an English sentence, or „Български“ in „на Български“, is declined and written by no rule.
    for (id, names) in sentences("en") {
        assert!(!names.contains("language"), "{id}");
    }
}

/// The id as code has it.
fn known(id: &str) -> &'static str {
    id.to_owned().leak()
}

#[test]
fn a_finding_speaks_the_language_that_is_asked_for_or_that_of_its_file() {
    let path = std::path::Path::new("locales/pl/news/a.ftl");
    let told = warning("double-space", Place::file(path), Said::new("double-space"));
    let source = "bg".parse().unwrap();
    let said = |speech| translated(&told, speech, source).message;
    assert_eq!(said(Speech::English), "More than one space stands here.");
    assert_eq!(said(Speech::File), "Tu jest więcej niż jedna spacja.");
    assert_eq!(said("de".parse().unwrap()), "Hier steht mehr als ein Leerzeichen.");
    assert_eq!(translated(&told, Speech::File, source).severity, Severity::Warning);
    assert!("xx".parse::<Speech>().is_err());
    // What is only said in English stays, and what lies elsewhere is told to who writes the articles.
    let elsewhere = |path, message| Diagnostic::error("x", Place::file(std::path::Path::new(path)), message);
    let plain = elsewhere("horo.toml", "wrong");
    assert_eq!(translated(&plain, Speech::File, source), plain);
    for path in ["input/a.txt", "output/de/a/index.html", "https://www.haskovo.bg/de/"] {
        let told = elsewhere(path, "the file is empty");
        assert_eq!(translated(&told, Speech::File, source).message, "Файлът е празен");
        assert_eq!(translated(&told, Speech::English, source), told);
    }
}

/// The sentences that earlier stages say, in a language, with what they fill in.
fn said_by_stages(code: &str) -> BTreeMap<String, Filled> {
    let resource = sentences::SENTENCES.resource(code).unwrap();
    let of = |message: &fluent_syntax::ast::Message<&str>| {
        let mut names = Filled::new();
        filled(message.value.as_ref().unwrap(), &mut names);
        (message.id.name.to_owned(), names)
    };
    resource.messages().map(|(_, message)| of(message)).collect()
}

#[test]
fn every_sentence_of_the_stages_stands_in_every_language_and_fills_in_the_same() {
    let english = said_by_stages("en");
    assert!(english.len() > 90);
    let mut seen = BTreeMap::new();
    for &(code, text) in sentences::SENTENCES.texts {
        assert!(guard::admit(text.as_bytes()).is_ok(), "{code}");
        assert_eq!(said_by_stages(code), english, "{code}");
        let is_long = |line: &&str| line.trim().matches(' ').count() > 5;
        let lines = text.lines().filter(is_long).filter(|line| !line.trim().starts_with(['#', '}']));
        for line in lines {
            let first = seen.entry(line).or_insert(code);
            assert_eq!(*first, code, "{line}");
        }
    }
}

#[test]
fn who_has_neither_git_nor_horo_is_told_whom_to_ask() {
    // These two name a way of their own.
    let others = ["memory-hint", "withdrawn-unreadable-hint"];
    for sentence in sentences::sentences().iter().filter(|sentence| !others.contains(&sentence.id)) {
        let said = sentence.sample();
        assert!(!said.contains("version control") || said.contains("ask whoever sent it to you"), "{said}");
    }
    let (_, hint) = english(&Said::new("stale").with("id", "x"));
    assert!(hint.contains("tell whoever sent you the file"), "{hint}");
}

/// All files of the program but those of this module, by their paths in `src/`.
#[expect(clippy::disallowed_methods, reason = "a test may look at the sources")]
pub(super) fn sources() -> Vec<(String, String)> {
    let root = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"));
    let (mut folders, mut files) = (vec![root.to_owned()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension().and_then(|ending| ending.to_str()) {
                None if path.ends_with("wording") => {}
                None if path.is_dir() => folders.push(path),
                Some("rs") => {
                    let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                    files.push((name, std::fs::read_to_string(&path).unwrap()));
                }
                _ => {}
            }
        }
    }
    files.sort();
    files
}

/// All of them as one text.
fn program() -> String {
    let text: String = sources().into_iter().map(|(_, text)| text).collect();
    text.replace("\\\\", "\\").replace("\\\"", "\"").replace("{{", "{").replace("}}", "}")
}

#[test]
fn what_the_stages_say_stands_in_the_program_word_for_word() {
    let program = program();
    let stands = |words: &str| program.contains(words);
    for sentence in sentences::sentences() {
        for part in &sentence.parts {
            let sentences::Part::Words(words) = part else { continue };
            if stands(words) {
                continue;
            }
            // What is put together from two texts stands in the program in two: if it can be cut anywhere, it can be cut
            // behind the longest beginning that stands there.
            let ends: Vec<usize> = words.char_indices().map(|(at, _)| at).collect();
            let longest = ends[ends.partition_point(|&end| stands(&words[..end])) - 1];
            assert!(stands(&words[longest..]), "{}: “{words}” is said nowhere any more", sentence.id);
        }
    }
}

#[test]
fn a_sentence_of_the_stages_is_known_by_its_words_whatever_is_filled_in() {
    for (english, german) in [
        ("“a-1” stands in this file twice", "„a-1“ steht zweimal in dieser Datei"),
        ("a “}” is missing here", "Hier fehlt ein „}“"),
        (
            "Move it up to the line before, or write { \"[\" }.",
            "Ziehen Sie sie zur vorigen Zeile hinauf, oder schreiben Sie { \"[\" }.",
        ),
        (
            "there is no term -x { y }: check its spelling, or define it in terms.ftl",
            "Es gibt keinen Glossareintrag -x { y }: Prüfen Sie die Schreibweise, oder legen Sie ihn in terms.ftl an",
        ),
    ] {
        assert_eq!(sentences::translated("de", english).as_deref(), Some(german));
    }
    for (english, bulgarian) in [
        (
            "the file cannot be read: its text is damaged: it is not UTF-8",
            "Файлът не може да се прочете: текстът му е повреден: не е UTF-8",
        ),
        (
            "the page holds another text now; what is in input/ stays as it is",
            "Това, което е в input/, остава непроменено: на страницата вече има друг текст",
        ),
        (
            "the picture https://a.bg/b was left out: the server answers that there is no such page (404)",
            "Изображението https://a.bg/b не е взето: сървърът отговаря, че няма такава страница (404)",
        ),
        ("this ledger cannot be read: expected `=`", "Този регистър не може да се прочете: expected `=`"),
        (
            "That is allowed. If the text should follow the glossary by itself when the name changes, type { -a } Note of the glossary: кратко",
            "Това е позволено. Ако искате текстът сам да следва речника, когато името се промени, напишете { -a } Бележка в речника: кратко",
        ),
        (
            "DATETIME() takes dateStyle: \"full\", \"long\", \"medium\" or \"short\"",
            "DATETIME() приема dateStyle: \"full\", \"long\", \"medium\" или \"short\"",
        ),
        ("NUMBER() takes month: \"x\"", "NUMBER() приема month: \"x\""),
        (
            "NUMBER() has a minimumFractionDigits above its maximumFractionDigits",
            "NUMBER() има minimumFractionDigits, по-голямо от maximumFractionDigits",
        ),
        ("NUMBER() needs a number, not the text “a, not b”", "NUMBER() иска число, а не текста „a, not b“"),
        ("DATETIME() needs a date, not the number 1", "DATETIME() иска дата, а не числото 1"),
        (
            "the words “meta” of the published pages cannot be said: NUMBER() has no option foo",
            "Текстът „meta“ от публикуваните страници не може да се образува: NUMBER() няма настройка foo",
        ),
        (
            "line 7: it breaks off or its elements do not close",
            "Ред 7: прекъсва или има незатворени елементи",
        ),
        (
            "cannot write input/a.txt: no space left on the disk",
            "input/a.txt не може да се запише: на диска няма място",
        ),
    ] {
        assert_eq!(sentences::translated("bg", english).as_deref(), Some(bulgarian));
    }
    for other in
        ["", "“” stands in this file twice", "a “}” is missing here.", "so “a” stands in this file twice"]
    {
        assert_eq!(sentences::translated("de", other), None, "{other}");
    }
}

#[test]
fn what_the_parser_finds_is_told_in_the_translators_language_to_its_last_word() {
    let path = std::path::Path::new("locales/es/news/a.ftl");
    for text in [
        "a\n[Foto] b",
        "{ $x",
        "x }",
        "{ \"x }",
        "{ x() }",
        "{ $n ->\n [one] a\n [other] b\n }",
        "{ $n ->\n *[one] a\n *[other] b\n }",
        "{ \"\\q\" }",
        "{ \"\\u12\" }",
        "{ -t.a }",
        "{ NUMBER(a: 1, a: 2) }",
        "{ NUMBER(a: 1, $b) }",
        "{ m ->\n *[other] b\n }",
        "{ NUMBER(a: $b) }",
        "{ }",
        "a\n\tb",
        "a\nm = b",
        "a\n    [Foto] b",
        "\n    [Foto] b",
    ] {
        let text = format!("m = {text}\n");
        let told = match resource::read(text.as_bytes()) {
            Ok(file) => file.diagnostics(path, &crate::span::LineIndex::new(file.text)),
            Err(refusal) => vec![resource::refusal(path, text.as_bytes(), &refusal)],
        };
        assert!(!told.is_empty(), "{text}");
        for told in told {
            let spanish = translated(&told, Speech::File, "bg".parse().unwrap());
            assert_ne!(spanish.message, told.message, "{told:?}");
            assert_ne!(spanish.hint, told.hint, "{told:?}");
        }
    }
}
