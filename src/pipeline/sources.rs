//! An article's source: what came, merged with what was there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::apart;
use super::inputs;
use super::ledgers::{Known, target_ledger};
use super::loaded::Loaded;
use super::pictures;
use super::project::{self, INPUT, Project};
use super::roster::input_missing;
use super::writes::Write;
use crate::catalog::ledger::TargetLedger;
use crate::catalog::merge::{Before, merge};
use crate::catalog::source::{self, Earlier, SourceLedger};
use crate::diagnostic::{Diagnostic, Place};
use crate::extract::Article;
use crate::files::Error;
use crate::locale::Locale;
use crate::publish::Picture;
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
    /// Its pictures.
    pub pictures: Vec<Picture>,
    /// The ledgers of its targets, or what is wrong with them.
    pub targets: BTreeMap<Locale, Result<TargetLedger, Diagnostic>>,
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
        source::keep_needed(&mut self.ledger.earlier, is_used);
        let path = project::ledger(locale, &self.id);
        let (mut bytes, ledger) = old.ledger.unzip();
        if let Some(write) = Write::needed(project::ftl(locale, &self.id), old.ftl.as_deref(), &self.ftl) {
            if let Some(ledger) = ledger {
                let begun = ledger.before(&self.ledger).to_toml();
                self.writes.extend(Write::needed(path.clone(), bytes.as_deref(), &begun));
                bytes = Some(begun.into_bytes());
            }
            self.writes.push(write);
        }
        self.writes.extend(Write::needed(path, bytes.as_deref(), &self.ledger.to_toml()));
    }

    /// Earlier wordings that some target was made from.
    pub fn earlier(&self) -> &[Earlier] {
        &self.ledger.earlier
    }
}

/// Merges what came with what was there. Without a sound new text the article stays as it is.
pub(super) fn merge_source(project: &Project, id: &str, loaded: &Loaded) -> Source {
    let locale = project.config.locales.source;
    let known = Known::read(locale, id, loaded.source.ledger(), loaded.source.ftl());
    let mut source = Source::as_it_stands(project, id, known.ledger, loaded);
    match known.before {
        Ok(before) => source.before = before,
        Err(fault) => source.diagnostics.push(fault),
    }
    source.units.clone_from(&source.before);
    let input = loaded.input.as_ref().map(|(name, bytes)| {
        let bytes = bytes.as_ref().map_err(Error::again).cloned();
        (name, apart::article(&source.input, bytes, &project.config.recipe))
    });
    let article = match &input {
        None => {
            source.diagnostics.push(input_missing(&source.input, id));
            None
        }
        Some((_, Err(fault))) => {
            source.diagnostics.push(fault.clone());
            None
        }
        Some((name, Ok(article))) => Some((*name, article.clone())),
    };
    let article = article.map(|(name, mut article)| {
        source.diagnostics.extend(article.notes.iter().cloned());
        source.diagnostics.extend(pictures::settle(&mut article, &loaded.pictures, &source.input));
        (name, article)
    });
    source.is_sound = !source.diagnostics.iter().any(Diagnostic::is_error);
    if let Some((name, article)) = article.filter(|_| source.is_sound) {
        source.merge(locale, name, &article, known.is_new, loaded);
    }
    source
}

impl Source {
    fn as_it_stands(project: &Project, id: &str, ledger: SourceLedger, loaded: &Loaded) -> Source {
        let name = loaded.input.as_ref().map_or(&ledger.input, |(name, _)| name);
        let input = Path::new(INPUT).join(name);
        let locales = &project.config.locales.targets;
        let targets = locales.iter().zip(&loaded.targets);
        let text = loaded.source.ftl().ok().flatten().map(String::from_utf8_lossy);
        Source {
            id: id.to_owned(),
            input,
            ftl: text.unwrap_or_default().into_owned(),
            units: Vec::new(),
            before: Vec::new(),
            pictures: Vec::new(),
            targets: targets
                .map(|(&locale, files)| (locale, target_ledger(locale, id, files.0.ledger())))
                .collect(),
            diagnostics: Vec::new(),
            writes: Vec::new(),
            is_sound: true,
            old: None,
            ledger,
        }
    }

    /// Takes a sound new text in, unless somebody changed horo's own file of it, or it is another article.
    fn merge(&mut self, locale: Locale, name: &str, article: &Article, is_new: bool, loaded: &Loaded) {
        let in_use = |digest: &str| {
            let ledgers = self.targets.values().filter_map(|ledger| ledger.as_ref().ok());
            ledgers
                .flat_map(|ledger| ledger.units.iter().chain(&ledger.obsolete))
                .any(|line| line.source == digest)
        };
        let date = article.date.map_or_else(|| self.ledger.date.clone(), |date| date.to_string());
        let last = (!is_new).then_some(Before { ledger: &self.ledger, units: &self.before });
        let units = segment(article, locale);
        let merged = merge(last, article, &date, (&self.id, name), locale, units, in_use);
        let ftl = loaded.source.ftl.as_ref().ok().cloned().flatten();
        let is_ours = loaded.source.ftl().ok().flatten().is_none_or(|bytes| {
            let text = String::from_utf8_lossy(bytes);
            self.ledger.is_written(&text) || merged.ledger.is_written(&text)
        });
        let refusal = if is_ours {
            inputs::replaced(self, &merged.units)
        } else {
            Some(edited_by_hand(&project::ftl(locale, &self.id), &self.input))
        };
        if let Some(refusal) = refusal {
            self.is_sound = false;
            self.diagnostics.push(refusal);
            return;
        }
        self.pictures = pictures::published(&article.images, &merged.units);
        let ledger = std::mem::replace(&mut self.ledger, merged.ledger);
        let bytes = loaded.source.ledger.as_ref().ok().cloned().flatten();
        self.old = Some(Old { ftl, ledger: bytes.map(|bytes| (bytes, ledger)) });
        (self.units, self.ftl) = (merged.units, merged.ftl);
    }
}

fn edited_by_hand(path: &Path, input: &Path) -> Diagnostic {
    Diagnostic::error(
        "source-edited",
        Place::file(path),
        "this file was changed by hand, but horo writes it from the input",
    )
    .hint(format!(
        "Make the change in {} instead. Then restore this file from version control, or ask whoever sent it to you. horo overwrote nothing.",
        input.display()
    ))
}
