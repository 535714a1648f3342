//! From `input/` to merged sources: which article is a document, and what became of its blocks.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::inputs::{self, Input, first_id};
use super::ledgers::{Known, Ledgers, TargetFile, ledgers, target_files};
use super::project::{self, INPUT, Project};
use super::writes::Write;
use crate::catalog::merge::{Before, merge};
use crate::catalog::source::{Earlier, SourceLedger};
use crate::diagnostic::{Diagnostic, Place};
use crate::extract::{Article, extract};
use crate::fetch::{Document, fetch};
use crate::files::{Disk, Error};
use crate::locale::Locale;
use crate::segment::{Unit, segment};

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
    let Ledgers { known, broken, faults } = ledgers(disk, project)?;
    diagnostics.extend(faults);
    let locale = project.config.locales.source;
    let read = |document: Document| {
        let article = extract(&document);
        Input { units: segment(&article, locale), article, document }
    };
    let inputs: Vec<Input> = documents.into_iter().map(read).collect();
    let found = inputs::recognise(&inputs, &known);
    let mut known: Vec<Option<Known>> = known.into_iter().map(Some).collect();
    let mut sources: Vec<Source> = Vec::new();
    let mut fresh: Vec<Input> = Vec::new();
    for (input, found) in inputs.into_iter().zip(found) {
        match found.and_then(|at| known[at].take()) {
            Some(known) => sources.push(merge_known(disk, project, known, Some(input))),
            None => fresh.push(input),
        }
    }
    sources.extend(known.into_iter().flatten().map(|known| merge_known(disk, project, known, None)));
    for input in fresh {
        if broken.iter().any(|broken| broken.is_of(&input.document, first_id(&input.article).as_ref())) {
            continue;
        }
        match begin(&input.article, |id| sources.iter().any(|source| source.id == id)) {
            Some(id) => {
                let known = Known::begin(disk, project, &id, &input.document.name);
                sources.push(merge_known(disk, project, known, Some(input)));
            }
            None => diagnostics.extend(input.article.notes),
        }
    }
    sources.sort_by(|a, b| a.id.cmp(&b.id));
    inputs::tell_doubles(&mut sources);
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

/// Merges what came with what was there. Without a sound new text the article stays as it is.
fn merge_known(disk: &dyn Disk, project: &Project, known: Known, new: Option<Input>) -> Source {
    let locale = project.config.locales.source;
    let id = known.ledger.article.clone();
    let name = new.as_ref().map_or(&known.ledger.input, |input| &input.document.name).clone();
    let is_new = known.bytes.is_none();
    let mut diagnostics = new.as_ref().map_or_else(Vec::new, |input| input.article.notes.clone());
    let before = known.before.unwrap_or_else(|fault| {
        diagnostics.push(fault);
        Vec::new()
    });
    let input = Path::new(INPUT).join(&name);
    if new.is_none() {
        diagnostics.push(
            Diagnostic::warning(
                "input-missing",
                Place::file(&input),
                format!("the text of “{id}” is gone from {INPUT}/"),
            )
            .hint(
                "The article stays as it was. Put the file back; a renamed file is recognised by its text.",
            ),
        );
    }
    let mut source = Source {
        targets: target_files(disk, project, &id),
        id,
        input,
        ledger: known.ledger,
        ftl: known.ftl.as_deref().map(String::from_utf8_lossy).unwrap_or_default().into_owned(),
        units: before.clone(),
        before,
        is_sound: !diagnostics.iter().any(Diagnostic::is_error),
        diagnostics,
        writes: Vec::new(),
        old: None,
    };
    let (true, Some(Input { article, units, .. })) = (source.is_sound, new) else { return source };
    let in_use = |digest: &str| {
        source
            .targets
            .values()
            .filter_map(|target| target.ledger.as_ref().ok())
            .any(|ledger| ledger.units.iter().chain(&ledger.obsolete).any(|line| line.source == digest))
    };
    let date = article.date.map_or_else(|| source.ledger.date.clone(), |date| date.to_string());
    let last = (!is_new).then_some(Before { ledger: &source.ledger, units: &source.before });
    let merged = merge(last, &article, &date, (&source.id, &name), locale, units, in_use);
    let is_ours = known.ftl.as_deref().is_none_or(|bytes| {
        let text = String::from_utf8_lossy(bytes);
        source.ledger.is_written(&text) || merged.ledger.is_written(&text)
    });
    let refusal = if is_ours {
        inputs::replaced(&source, &merged.units)
    } else {
        Some(edited_by_hand(&project::ftl(locale, &source.id), &source.input))
    };
    if let Some(refusal) = refusal {
        source.is_sound = false;
        source.diagnostics.push(refusal);
        return source;
    }
    source.old = Some(Old { ftl: known.ftl, ledger: known.bytes.map(|bytes| (bytes, source.ledger)) });
    (source.units, source.ledger, source.ftl) = (merged.units, merged.ledger, merged.ftl);
    source
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
