//! `horo inspect`: what one stage makes of an input, as JSON lines.
//!
//! Stable and scriptable: the project's quality figures are measured through it. Input is UTF-8, one record a line; output
//! one JSON object a line. Offsets count characters (Unicode scalar values) from 0.

use std::borrow::Cow;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};

use clap::Subcommand;
use fluent::{FluentArgs, FluentValue};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::changes::changed;
use super::{Exit, Failure, inspect_candidates, inspect_terms};
use crate::catalog::format::{Bundle, Day};
use crate::catalog::resource;
use crate::check;
use crate::diagnostic::Severity;
use crate::extract::{self, markup};
use crate::fetch;
use crate::files::{Disk as _, RealDisk};
use crate::locale::Locale;
use crate::report;
use crate::segment::sentences;
use crate::text::{date, transliterate};

/// The stages that can be looked at.
#[derive(Debug, Subcommand)]
pub enum Stage {
    /// An article out of a file: title, date, blocks, and every doubt.
    Extract {
        /// A .txt or .md file.
        #[arg(required_unless_present = "batch")]
        file: Option<PathBuf>,
        /// A list of files instead: lines of id, tab, path.
        #[arg(long, value_name = "LIST", conflicts_with = "file")]
        batch: Option<PathBuf>,
    },
    /// The day that a date string names; a string a line.
    Date {
        /// The language of the strings; bg is known so far.
        #[arg(long)]
        locale: Locale,
    },
    /// Where new sentences start; a paragraph a line.
    Segment {
        /// The language of the paragraphs.
        #[arg(long)]
        locale: Locale,
    },
    /// What became of an article's paragraphs and sentences; lines of {"before": ["paragraph", …], "now": […]}.
    Changes {
        /// The language of the paragraphs.
        #[arg(long)]
        locale: Locale,
    },
    /// Findings for pairs; lines of {"id", "lang", "source", "target"}, patterns in Fluent syntax, source in Bulgarian.
    Check,
    /// Messages as readers see them; lines of {"ftl", "id", "args"}. An argument {"day": "2023-11-17"} is a day.
    Format {
        /// The language of the messages.
        #[arg(long)]
        locale: Locale,
    },
    /// Glossary terms in texts, in any of their forms; a text a line.
    Terms {
        /// The language of the texts.
        #[arg(long)]
        locale: Locale,
        /// The glossary, a terms.ftl.
        #[arg(value_name = "FILE")]
        terms: PathBuf,
    },
    /// What a translation memory has for texts, in candidates at least three quarters like them; a text a line.
    Candidates {
        /// The language of the translations.
        #[arg(long)]
        locale: Locale,
        /// The memory: lines of {"bg", "de", …, "origin"}, or what “horo memory pack” made of them.
        #[arg(long)]
        memory: PathBuf,
        /// The glossaries of the source and of the translations, two terms.ftl: what a text asks for is told, too.
        #[arg(num_args = 2, value_names = ["SOURCE", "TARGET"])]
        terms: Vec<PathBuf>,
    },
    /// Bulgarian text in Latin letters by the Transliteration Law of 2009; a text a line.
    Transliterate,
}

/// Runs a stage over its input.
pub fn inspect(stage: &Stage) -> Result<Exit, Failure> {
    match stage {
        Stage::Extract { file: Some(file), .. } => report::data(&format!("{}\n", extracted(None, file)?)),
        Stage::Extract { batch, .. } => {
            let list = batch.as_deref().unwrap_or(Path::new(""));
            let bytes = RealDisk
                .read(list, 100_000_000)
                .map_err(|error| Failure::new(Exit::Source, error.to_string(), error.hint()))?;
            let mut output = report::DataLines::start();
            for record in String::from_utf8_lossy(&bytes).lines() {
                let (id, path) = record.split_once('\t').unwrap_or(("", record));
                if !output.line(&extracted(Some(id), Path::new(path))?) {
                    break;
                }
            }
        }
        Stage::Date { locale } => {
            if locale.code() != "bg" {
                return Err(Failure::new(
                    Exit::Usage,
                    format!("dates in “{locale}” cannot be read yet"),
                    "Use --locale bg.",
                ));
            }
            each_line(|text| {
                Ok(json!({ "date": date::find_date(text).map(|found| found.date.to_string()) }))
            })?;
        }
        Stage::Segment { locale } => each_line(|text| {
            let (mut counted, mut n_characters) = (0, 0);
            let breaks = sentences::breaks(text, *locale).into_iter().map(|at| {
                n_characters += text[counted..at].chars().count();
                counted = at;
                n_characters
            });
            Ok(json!({ "breaks": breaks.collect::<Vec<_>>() }))
        })?,
        Stage::Changes { locale } => each_line(|record| changed(*locale, record))?,
        Stage::Check => each_line(checked)?,
        Stage::Format { locale } => each_line(|record| formatted(*locale, record))?,
        Stage::Terms { locale, terms } => inspect_terms::inspect(terms, *locale)?,
        Stage::Candidates { locale, memory, terms } => {
            inspect_candidates::inspect(memory, terms, *locale)?;
        }
        Stage::Transliterate => each_line(|text| Ok(json!({ "text": transliterate::transliterate(text) })))?,
    }
    Ok(Exit::Done)
}

/// Makes a line of each line. What is made is written before standard input is waited for, so that a program may ask
/// line by line.
pub(super) fn each_line<T: Serialize>(
    mut record: impl FnMut(&str) -> Result<T, Failure>,
) -> Result<(), Failure> {
    let mut input = BufReader::with_capacity(1 << 16, std::io::stdin().lock());
    let mut output = report::DataLines::start();
    let mut read = String::new();
    for number in 1.. {
        if !input.buffer().contains(&b'\n') {
            output.flush();
        }
        read.clear();
        let length = input.read_line(&mut read).map_err(|error| {
            let message = format!("line {number} of the input cannot be read: {error}");
            Failure::new(Exit::Source, message, "The input is UTF-8 text, one record a line.")
        })?;
        if length == 0 {
            break;
        }
        let line =
            read.strip_suffix('\n').map_or(read.as_str(), |line| line.strip_suffix('\r').unwrap_or(line));
        let value = record(line).map_err(|failure| Failure {
            message: format!("line {number}: {}", failure.message),
            ..failure
        })?;
        if !output.line(&value) {
            break;
        }
    }
    Ok(())
}

pub(super) fn characters(text: &str, at: usize) -> usize {
    text[..text.floor_char_boundary(at)].chars().count()
}

fn extracted(id: Option<&str>, path: &Path) -> Result<Value, Failure> {
    if RealDisk.kind(path)?.is_none() {
        let message = format!("there is no file {}", path.display());
        return Err(Failure::new(
            Exit::Source,
            message,
            "Is the path right, and are you in the right folder?",
        ));
    }
    let document = fetch::open(&RealDisk, path).map_err(|told| {
        let hint = told.hint.unwrap_or_default();
        Failure::new(Exit::Source, format!("{}: {}", told.place, told.message), hint)
    })?;
    let article = extract::extract(&document);
    let texts: Vec<String> =
        article.blocks.iter().map(|block| markup::plain(&block.text).into_owned()).collect();
    let html = |block: &extract::Block| {
        let inner =
            markup::parse(&block.text).map(|nodes| markup::html(&nodes, &block.links)).unwrap_or_default();
        let tag = match block.role {
            extract::Role::Item => "li",
            extract::Role::Quote => "blockquote",
            extract::Role::Heading(_) => block.role.prefix(),
            _ => "p",
        };
        format!("<{tag}>{inner}</{tag}>")
    };
    let mut value = json!({
        "title": markup::plain(&article.title),
        "date": article.date.map(|date| date.to_string()),
        "author": article.author,
        "text": texts.join("\n"),
        "html": article.blocks.iter().map(html).collect::<Vec<_>>().join("\n"),
        "blocks": article.blocks.iter().zip(&texts).map(|(block, text)| json!({ "role": block.role.prefix(), "text": text })).collect::<Vec<_>>(),
        "warnings": article.notes.iter().map(|note| format!("{}: {}", note.place, note.message)).collect::<Vec<_>>(),
    });
    if let Some(id) = id {
        value["id"] = id.into();
    }
    Ok(value)
}

#[derive(Deserialize)]
struct PairRecord<'a> {
    id: Value,
    lang: Locale,
    #[serde(borrow)]
    source: Cow<'a, str>,
    #[serde(borrow)]
    target: Cow<'a, str>,
}

/// What is said of a pair. As in all lines of JSON here, names stand in the order of the alphabet.
#[derive(Serialize)]
struct Checked {
    diagnostics: Vec<Told>,
    id: Value,
}

/// A finding; its place and that of its mend are characters of the target.
#[derive(Serialize)]
struct Told {
    code: &'static str,
    end: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Mend>,
    hint: String,
    message: String,
    severity: Severity,
    start: usize,
}

#[derive(Serialize)]
struct Mend {
    end: usize,
    replacement: String,
    start: usize,
}

pub(super) fn parsed<'a, T: Deserialize<'a>>(record: &'a str) -> Result<T, Failure> {
    serde_json::from_str(record).map_err(|error| {
        Failure::new(Exit::Source, error.to_string(), "“horo inspect --help” says what a line holds.")
    })
}

fn checked(record: &str) -> Result<Checked, Failure> {
    let pair: PairRecord<'_> = parsed(record)?;
    let source_locale: Locale = "bg".parse().expect("horo knows Bulgarian");
    let found = check::check_patterns(source_locale, pair.lang, &pair.source, &pair.target);
    let place = |at: usize| characters(&pair.target, at);
    let told = |finding: check::Finding| {
        let (message, hint) = finding.words();
        let check::Finding { code, severity, span, fix, .. } = finding;
        let fix = fix.map(|check::Fix { span, replacement }| Mend {
            start: place(span.start),
            end: place(span.end),
            replacement,
        });
        Told { code, severity, message, hint, start: place(span.start), end: place(span.end), fix }
    };
    Ok(Checked { id: pair.id, diagnostics: found.into_iter().map(told).collect() })
}

#[derive(Deserialize)]
struct FormatRecord {
    ftl: String,
    id: String,
    #[serde(default)]
    args: serde_json::Map<String, Value>,
}

fn formatted(locale: Locale, record: &str) -> Result<Value, Failure> {
    let record: FormatRecord = parsed(record)?;
    let resource = match resource::read(record.ftl.as_bytes()) {
        Ok(resource) => resource,
        Err(refusal) => return Ok(json!({ "text": Value::Null, "errors": [refusal.message] })),
    };
    let mut bundle = Bundle::new(locale);
    bundle.add(&resource.body);
    let mut args = FluentArgs::new();
    for (name, value) in &record.args {
        let value: FluentValue<'_> = match value {
            Value::Number(number) => number.as_f64().unwrap_or_default().into(),
            Value::Object(object) => match object.get("day").and_then(Value::as_str).and_then(Day::parse) {
                Some(day) => FluentValue::Custom(Box::new(day)),
                None => FluentValue::Error,
            },
            Value::String(text) => text.clone().into(),
            other => other.to_string().into(),
        };
        args.set(name.clone(), value);
    }
    Ok(match bundle.format(&record.id, Some(&args)) {
        Some(formatted) => {
            let errors: Vec<String> = formatted.errors.iter().map(ToString::to_string).collect();
            json!({ "text": formatted.text, "errors": errors })
        }
        None => json!({ "text": Value::Null, "errors": [format!("there is no message “{}”", record.id)] }),
    })
}
