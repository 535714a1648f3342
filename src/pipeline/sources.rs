//! From `input/` to merged sources: which article is a document, and what became of its blocks.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::ledgers::{Known, Ledgers, TargetFile, ledgers, target_files};
use super::project::{self, INPUT, Project};
use super::writes::{Write, read_if_there};
use crate::catalog::guard;
use crate::catalog::merge::{Before, merge};
use crate::catalog::resource;
use crate::catalog::source::{self, Earlier, SourceLedger};
use crate::diagnostic::{Diagnostic, Place};
use crate::extract::{Article, extract};
use crate::fetch::{Document, fetch};
use crate::files::{Disk, Error};
use crate::locale::Locale;
use crate::segment::{Unit, segment};
use crate::span::LineIndex;
use crate::text::slug::slug;

/// Longest slug in an article's id, in characters: short enough for an address that people read out.
const MAX_SLUG: usize = 40;

/// An article's source, merged with what was there before.
#[derive(Clone, Debug)]
pub struct Source {
    /// The article's id.
    pub id: String,
    /// Its file in `input/`.
    pub input: PathBuf,
    /// Its ledger after merging.
    pub ledger: SourceLedger,
    /// Its Fluent file after merging.
    pub ftl: String,
    /// Its units now.
    pub units: Vec<Unit>,
    /// Its units when horo last wrote the targets.
    pub before: Vec<Unit>,
    /// The ledgers of its targets, as they were read.
    pub targets: BTreeMap<Locale, TargetFile>,
    /// What was noticed about the source.
    pub diagnostics: Vec<Diagnostic>,
    /// The writes that the source side needs; after those of the targets.
    pub writes: Vec<Write>,
    /// Whether a revision can be made from it. When not, nothing of the article is touched.
    pub is_sound: bool,
    /// What stood on the disk, until the writes are planned.
    old: Option<Old>,
}

/// A source's files as they were read.
#[derive(Clone, Debug)]
struct Old {
    ftl: Option<Vec<u8>>,
    ledger: Option<(Vec<u8>, SourceLedger)>,
}

impl Source {
    /// The title, as text with markup.
    pub fn title(&self) -> &str {
        self.units.first().and_then(|unit| unit.sentences.first()).map_or("", String::as_str)
    }

    /// Plans the writes, once the targets have told which earlier wordings they were made from. The ledger says first
    /// what is coming, and last that it is done.
    pub fn plan(&mut self, locale: Locale, is_used: impl Fn(&str) -> bool) {
        let Some(old) = self.old.take() else { return };
        self.ledger.earlier.retain(|earlier| is_used(&earlier.source));
        let path = project::ledger(locale, &self.id);
        let (mut bytes, ledger) = old.ledger.unzip();
        if let Some(write) = Write::needed(project::ftl(locale, &self.id), old.ftl, &self.ftl) {
            if let Some(ledger) = ledger {
                let begun = ledger.before(&self.ledger).to_toml();
                self.writes.extend(Write::needed(path.clone(), bytes, &begun));
                bytes = Some(begun.into_bytes());
            }
            self.writes.push(write);
        }
        self.writes.extend(Write::needed(path, bytes, &self.ledger.to_toml()));
    }

    /// Earlier wordings that some target was made from.
    pub fn earlier(&self) -> &[Earlier] {
        &self.ledger.earlier
    }
}

/// Everything that was in `input/`.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The articles, in the order of their ids.
    pub sources: Vec<Source>,
    /// Articles whose ledger cannot be read: nothing of theirs is touched, and what is published of them stays.
    pub held: Vec<String>,
    /// What concerns no single article.
    pub diagnostics: Vec<Diagnostic>,
}

/// Takes everything in `input/`.
pub fn take(disk: &dyn Disk, project: &Project) -> Result<Taken, Error> {
    let (documents, mut diagnostics) = fetch(disk, &project.root, Path::new(INPUT))?;
    let Ledgers { mut known, broken, faults } = ledgers(disk, project)?;
    diagnostics.extend(faults);
    let mut sources: Vec<Source> = Vec::new();
    let mut fresh: Vec<(Document, Article, Vec<Unit>)> = Vec::new();
    let locale = project.config.locales.source;
    for document in documents {
        let article = extract(&document);
        let units = segment(&article, locale);
        match known.iter().position(|known| known.ledger.input == document.name) {
            Some(at) => sources.push(known.remove(at).merge(
                disk,
                project,
                &document.name,
                Some((&article, units)),
            )?),
            None => fresh.push((document, article, units)),
        }
    }
    for (document, article, units) in fresh {
        // A file that was only renamed holds the same units as an article whose file is gone.
        let renamed = known.iter().position(|known| is_same_text(disk, project, known, &units));
        if let Some(at) = renamed {
            sources.push(known.remove(at).merge(disk, project, &document.name, Some((&article, units)))?);
            continue;
        }
        if broken.iter().any(|broken| broken.is_of(&document, first_id(&article).as_ref())) {
            continue;
        }
        match begin(&article, |id| {
            sources.iter().any(|source| source.id == id) || known.iter().any(|k| k.ledger.article == id)
        }) {
            Some(id) => sources.push(Known::new(&id, &document.name).merge(
                disk,
                project,
                &document.name,
                Some((&article, units)),
            )?),
            None => diagnostics.extend(article.notes),
        }
    }
    for known in known {
        let input = known.ledger.input.clone();
        sources.push(known.merge(disk, project, &input, None)?);
    }
    sources.sort_by(|a, b| a.id.cmp(&b.id));
    let held = broken.into_iter().map(|broken| broken.id).collect();
    Ok(Taken { sources, held, diagnostics })
}

/// The id of a new article, if it is sound.
fn begin(article: &Article, is_taken: impl Fn(&str) -> bool) -> Option<String> {
    if article.notes.iter().any(Diagnostic::is_error) {
        return None;
    }
    let id = first_id(article)?;
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.clone()).chain(numbered).find(|id| !is_taken(id))
}

/// The id that an article asks for.
fn first_id(article: &Article) -> Option<String> {
    let title = crate::extract::markup::plain(&article.title);
    Some(format!("{}-{}", article.date?, slug(&title, MAX_SLUG)))
}

fn is_same_text(disk: &dyn Disk, project: &Project, known: &Known, units: &[Unit]) -> bool {
    let path = project.root.join(project::ftl(project.config.locales.source, &known.ledger.article));
    let Ok(bytes) = disk.read(&path, guard::MAX_BYTES) else { return false };
    let Ok(resource) = resource::read(&bytes) else { return false };
    let before = source::units(&resource, &known.ledger);
    before.len() == units.len()
        && before.iter().zip(units).all(|(before, now)| before.sentences == now.sentences)
}

impl Known {
    fn new(id: &str, input: &str) -> Known {
        let ledger = SourceLedger {
            article: id.to_owned(),
            input: input.to_owned(),
            date: String::new(),
            author: None,
            source_page: None,
            revision: 0,
            written: String::new(),
            pending: None,
            units: Vec::new(),
            obsolete: Vec::new(),
            earlier: Vec::new(),
        };
        Known { ledger, bytes: None }
    }

    /// Merges what came with what was there. Without a sound new text the article stays as it is.
    fn merge(
        self,
        disk: &dyn Disk,
        project: &Project,
        name: &str,
        new: Option<(&Article, Vec<Unit>)>,
    ) -> Result<Source, Error> {
        let locale = project.config.locales.source;
        let id = self.ledger.article.clone();
        let input = Path::new(INPUT).join(name);
        let path = project::ftl(locale, &id);
        let bytes = read_if_there(disk, &project.root.join(&path), guard::MAX_BYTES)?;
        let is_new = self.bytes.is_none();
        let mut diagnostics = new.as_ref().map_or_else(Vec::new, |(article, _)| article.notes.clone());
        let before = match before(&path, bytes.as_deref(), &self.ledger, is_new) {
            Ok(units) => units,
            Err(fault) => {
                diagnostics.push(fault);
                Vec::new()
            }
        };
        if new.is_none() {
            diagnostics.push(
                Diagnostic::warning("input-missing", Place::file(&input), format!("the text of “{id}” is gone from {INPUT}/"))
                    .hint("The article stays as it was. Put the file back; a renamed file is recognised by its text."),
            );
        }
        let targets = target_files(disk, project, &id);
        let mut source = Source {
            id: id.clone(),
            input,
            ledger: self.ledger,
            ftl: bytes.as_deref().map(String::from_utf8_lossy).unwrap_or_default().into_owned(),
            units: before.clone(),
            before,
            targets,
            is_sound: !diagnostics.iter().any(Diagnostic::is_error),
            diagnostics,
            writes: Vec::new(),
            old: None,
        };
        let (true, Some((article, units))) = (source.is_sound, new) else { return Ok(source) };
        let in_use =
            |digest: &str| {
                source.targets.values().filter_map(|target| target.ledger.as_ref().ok()).any(|ledger| {
                    ledger.units.iter().chain(&ledger.obsolete).any(|line| line.source == digest)
                })
            };
        let date = article.date.map_or_else(|| source.ledger.date.clone(), |date| date.to_string());
        let known = (!is_new).then_some(Before { ledger: &source.ledger, units: &source.before });
        let merged = merge(known, article, &date, (&id, name), locale, units, in_use);
        let is_ours = bytes.as_deref().is_none_or(|bytes| {
            let text = String::from_utf8_lossy(bytes);
            source.ledger.is_written(&text) || merged.ledger.is_written(&text)
        });
        if !is_ours {
            source.is_sound = false;
            source.diagnostics.push(edited_by_hand(&path, &source.input));
            return Ok(source);
        }
        source.old = Some(Old { ftl: bytes, ledger: self.bytes.map(|bytes| (bytes, source.ledger)) });
        (source.units, source.ledger, source.ftl) = (merged.units, merged.ledger, merged.ftl);
        Ok(source)
    }
}

/// The units as they stand in the source's file.
fn before(
    path: &Path,
    bytes: Option<&[u8]>,
    ledger: &SourceLedger,
    is_new: bool,
) -> Result<Vec<Unit>, Diagnostic> {
    match bytes {
        None if is_new => Ok(Vec::new()),
        None => Err(Diagnostic::error(
            "source-missing",
            Place::file(path),
            "the article has a ledger, but this file of its source text is gone",
        )
        .hint("Restore the file from version control; the translations lean on it.")),
        Some(bytes) => {
            let resource =
                resource::read(bytes).map_err(|refusal| resource::refusal(path, bytes, &refusal))?;
            let fault = resource.diagnostics(path, &LineIndex::new(resource.text)).into_iter().next();
            fault.map_or_else(|| Ok(source::units(&resource, ledger)), Err)
        }
    }
}

fn edited_by_hand(path: &Path, input: &Path) -> Diagnostic {
    Diagnostic::error(
        "source-edited",
        Place::file(path),
        "this file was changed by hand, but horo writes it from the input",
    )
    .hint(format!(
        "Make the change in {} instead, then restore this file from version control. horo overwrote nothing.",
        input.display()
    ))
}
