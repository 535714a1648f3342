//! `horo add`: brings articles in, from the web or from files, and shows what was understood of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Exit, Failure, lock, spoken};
use crate::diagnostic::{Diagnostic, Place};
use crate::extract::{Article, Role, markup};
use crate::fetch::{self, Format};
use crate::files::{Disk, Journal, Kind, Replaced, replace};
use crate::pipeline::bring::{Brought, Outcome, Web};
use crate::pipeline::feeds::client;
use crate::pipeline::{INPUT, Project, apart, shown};
use crate::report::{self, visible};

/// Longest beginning of a block that is shown, in characters.
const SHOWN: usize = 70;

/// Most blocks that are listed as left out.
const LISTED: usize = 8;

/// Brings everything that was named in, and reports. What fails does not keep the rest out.
pub(super) async fn add(
    disk: &dyn Disk,
    project: &Project,
    what: &[String],
    preview: bool,
) -> Result<Exit, Failure> {
    let _lock = lock(project, "add")?;
    let client =
        client(project).map_err(|error| Failure::new(Exit::Internal, error.to_string(), error.hint()))?;
    let mut web = Web::open(disk, project, client)?;
    let mut exit = Exit::Done;
    for what in what {
        let is_address = what.contains("://") || what.starts_with("www.");
        let brought = if is_address {
            let url = if what.contains("://") { what.clone() } else { format!("https://{what}") };
            web.bring(disk, &url).await
        } else {
            file(disk, project, Path::new(what))
        };
        match brought {
            Ok(brought) => {
                report::talk(&told(&brought, what, project));
                let has_errors = brought.article.notes.iter().any(Diagnostic::is_error);
                if has_errors && exit == Exit::Done {
                    exit = Exit::Content;
                }
                if preview && brought.outcome != Outcome::Refused {
                    show(disk, project, &brought)?;
                }
            }
            Err(told) => {
                exit = if is_address { Exit::Remote } else { Exit::Source };
                report::talk(&report::diagnostics(&spoken([&told], project)));
            }
        }
    }
    Ok(exit)
}

/// Brings a file in: it is copied into `input/` under its own name, and nothing is overwritten.
fn file(disk: &dyn Disk, project: &Project, from: &Path) -> Result<Brought, Diagnostic> {
    let told = |message: String, hint: &str| {
        Diagnostic::error("input-unreadable", Place::file(from), message).hint(hint)
    };
    let name = from.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if Format::of(&name).is_none() {
        return Err(fetch::open(disk, from)
            .err()
            .unwrap_or_else(|| told("it has no name".into(), "Name a file.")));
    }
    let bytes = disk.read(from, fetch::MAX_BYTES).map_err(|error| told(error.reason(), error.hint()))?;
    let path = Path::new(INPUT).join(&name);
    let full = project.root.join(&path);
    let unwritable = |error: crate::files::Error| {
        Diagnostic::error("input-unwritable", Place::file(&path), error.to_string()).hint(error.hint())
    };
    let old = match disk.kind(&full).map_err(unwritable)? {
        None => None,
        Some(Kind::File(_)) => Some(disk.read(&full, fetch::MAX_BYTES).map_err(unwritable)?),
        Some(_) => {
            return Err(told(
                format!(
                    "{} is there already, and is no plain file but a folder, a link or a device",
                    path.display()
                ),
                "Give the file another name.",
            ));
        }
    };
    let mut outcome = Outcome::Same;
    if old.as_deref() != Some(&bytes) {
        if old.is_some() {
            let message = format!("{} is there already, with another text", path.display());
            return Err(told(
                message,
                "Give the file another name, or copy it over the old one yourself if it is its next version.",
            ));
        }
        let journal = Journal::open(disk, project.journal(), &project.root).map_err(unwritable)?;
        match replace(disk, &journal, &full, None, &bytes).map_err(unwritable)? {
            Replaced::Done(_) => outcome = Outcome::New,
            Replaced::ChangedMeanwhile => {
                return Err(told("somebody else just put a file of this name there".into(), "Try again."));
            }
        }
    }
    let article = apart::article(&path, fetch::read(disk, &full), &project.config.recipe)?;
    Ok(Brought { path, article, outcome, notes: Vec::new() })
}

/// What was understood.
fn told(brought: &Brought, what: &str, project: &Project) -> String {
    let Brought { path, article, outcome, notes } = brought;
    let mut text = match outcome {
        Outcome::New => format!("{}: new\n", path.display()),
        Outcome::Changed => format!("{}: the article changed\n", path.display()),
        Outcome::Same => format!("{}: nothing new\n", path.display()),
        Outcome::Refused => format!("{}: not taken\n", shown(what)),
    };
    let mut line = |name: &str, value: &str| {
        let _ = writeln!(text, "    {name:<9} {}", visible(value));
    };
    let or_none = |value: Option<String>| value.unwrap_or_else(|| "none found".into());
    line(
        "title",
        &or_none(Some(markup::plain(&article.title).into_owned()).filter(|title| !title.is_empty())),
    );
    line("date", &or_none(article.date.map(|date| date.to_string())));
    if let Some(author) = &article.author {
        line("author", author);
    }
    line("language", language(article));
    line("blocks", &blocks(article));
    for (number, words) in article.left_out.iter().take(LISTED).enumerate() {
        line(if number == 0 { "left out" } else { "" }, &cut(words));
    }
    if let Some(more) = article.left_out.len().checked_sub(LISTED).filter(|more| *more > 0) {
        line("", &format!("… and {more} more"));
    }
    text.push_str(&report::diagnostics(&spoken(article.notes.iter().chain(notes), project)));
    let can_be_corrected =
        !matches!(outcome, Outcome::Refused) && fetch::beside(&path.to_string_lossy()).is_some();
    if can_be_corrected {
        let beside = path.with_extension("toml");
        let _ = writeln!(text, "    Is anything wrong? Correct it in {}, under [correct].", beside.display());
    }
    text
}

fn cut(words: &str) -> String {
    let cut: String = words.chars().take(SHOWN).collect();
    if cut.len() < words.len() { format!("{cut}…") } else { cut }
}

/// How many blocks of which kind.
fn blocks(article: &Article) -> String {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for block in &article.blocks {
        *counts.entry(kind(block.role)).or_default() += 1;
    }
    let pictures = Some((("picture", "pictures"), article.images.len())).filter(|(_, count)| *count > 0);
    let parts: Vec<String> = counts
        .into_iter()
        .chain(pictures)
        .map(|((one, many), count)| format!("{count} {}", if count == 1 { one } else { many }))
        .collect();
    if parts.is_empty() { "none".to_owned() } else { parts.join(", ") }
}

/// What a block is called, and several of them.
fn kind(role: Role) -> (&'static str, &'static str) {
    match role {
        Role::Title | Role::Heading(_) => ("heading", "headings"),
        Role::Lead => ("summary", "summaries"),
        Role::Paragraph => ("paragraph", "paragraphs"),
        Role::Item => ("list item", "list items"),
        Role::Quote => ("quotation", "quotations"),
        Role::Cell => ("cell of a table", "cells of a table"),
        Role::Caption => ("caption", "captions"),
        Role::Alt => ("description of a picture", "descriptions of pictures"),
    }
}

/// The language that the article is written in.
fn language(article: &Article) -> &'static str {
    let words: String = article.blocks.iter().map(|block| markup::plain(&block.text) + " ").collect();
    match whatlang::detect(&words) {
        Some(found) if found.is_reliable() => found.lang().eng_name(),
        Some(found) => match found.lang() {
            whatlang::Lang::Bul => "Bulgarian, perhaps",
            _ => "not sure",
        },
        None => "none",
    }
}

/// Writes the page and the article beside each other and opens them, where there is a browser.
fn show(disk: &dyn Disk, project: &Project, brought: &Brought) -> Result<(), Failure> {
    let bytes = disk.read(&project.root.join(&brought.path), fetch::MAX_BYTES)?;
    let charset = fetch::open(disk, &project.root.join(&brought.path)).ok();
    let charset = charset.as_ref().and_then(|document| document.origin.charset());
    let is_page = Format::of(&brought.path.to_string_lossy()) == Some(Format::Page);
    let page = if is_page { fetch::decode(&bytes, charset).text } else { String::new() };
    let folder = project.root.join(".horo/preview");
    disk.create_folder(&folder)?;
    let path: PathBuf = folder.join(brought.path.with_extension("html").file_name().unwrap_or_default());
    disk.write(&path, preview(&brought.article, &page).as_bytes())?;
    report::talk(&format!("    Preview: {}\n", path.display()));
    if report::is_terminal() {
        let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
        let _ = Command::new(program)
            .arg(&path)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
    }
    Ok(())
}

/// The article beside its page. The page's scripts do not run, and nothing is loaded from anywhere.
fn preview(article: &Article, page: &str) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let block = |block: &crate::extract::Block| {
        let inner =
            markup::parse(&block.text).map(|nodes| markup::html(&nodes, &block.links)).unwrap_or_default();
        format!("<p><small>{}</small> {inner}</p>\n", block.role.prefix())
    };
    let blocks: String = article.blocks.iter().map(block).collect();
    let list = |lines: Vec<String>| {
        lines.into_iter().fold(String::new(), |all, line| all + "<li>" + &line + "</li>\n")
    };
    let left_out = list(article.left_out.iter().map(|words| escape(words)).collect());
    let note = |note: &Diagnostic| format!("<strong>{}</strong> {}", note.severity, escape(&note.message));
    let notes = list(article.notes.iter().map(note).collect());
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n\
         <title>{title}</title>\n<style>body{{margin:0;display:grid;grid-template-columns:1fr 1fr;height:100vh;font:16px/1.5 sans-serif}}\
         main{{overflow:auto;padding:1rem 2rem}}iframe{{width:100%;height:100%;border:0;border-left:1px solid #888}}small{{color:#555}}</style>\n\
         <main>\n<h1>{title}</h1>\n<p>{date} {author}</p>\n{blocks}<h2>Left out</h2>\n<ul>\n{left_out}</ul>\n<h2>Doubts</h2>\n<ul>\n{notes}</ul>\n</main>\n\
         <iframe sandbox srcdoc=\"{page}\" title=\"The page as served\"></iframe>\n</html>\n",
        title = escape(&markup::plain(&article.title)),
        date = article.date.map(|date| date.to_string()).unwrap_or_default(),
        author = escape(article.author.as_deref().unwrap_or_default()),
        page = escape(page),
    )
}
