//! From sentences to their drafts: through one machine, or through two with English between them.

use std::path::PathBuf;

use super::asked::{Wish, ask};
use super::english::{self, English};
use super::kept::Kept;
use super::names::Names;
use super::{Drafted, Missing};
use crate::files::{Disk, Journal, sha256};
use crate::glossary::Glossary;
use crate::leverage::engine::Engine;
use crate::leverage::engine::mask::Masked;
use crate::locale::Locale;
use crate::pipeline::models::BETWEEN;
use crate::pipeline::project::{self, CACHE, Project};
use crate::pipeline::run::RunError;
use crate::pipeline::vocabulary::Vocabulary;
use crate::pipeline::writes::{self, Write, read_if_there};

/// The machines that a text goes through.
#[derive(Clone, Copy)]
pub struct Way<'e> {
    /// The one that leads to English, where none leads to the target at once.
    pub first: Option<&'e dyn Engine>,
    /// The one that leads to the target.
    pub last: &'e dyn Engine,
}

impl<'e> Way<'e> {
    /// Through one machine.
    pub fn direct(engine: &'e dyn Engine) -> Way<'e> {
        Way { first: None, last: engine }
    }

    /// Its name, as people read it above a draft.
    pub fn name(&self) -> String {
        match self.first {
            Some(first) => format!("{} and {}", first.name(), self.last.name()),
            None => self.last.name(),
        }
    }
}

/// How often a file of English is read anew because somebody saved it meanwhile.
const TRIES: usize = 3;

/// Where drafts are made.
#[derive(Clone, Copy)]
pub(super) struct Here<'h> {
    pub(super) disk: &'h dyn Disk,
    pub(super) project: &'h Project,
    pub(super) journal: &'h Journal,
    pub(super) way: Way<'h>,
    pub(super) wish: Wish<'h>,
}

impl Here<'_> {
    /// The glossary's names in both languages.
    pub(super) fn names(&self) -> Names {
        let glossary = |locale: Locale| {
            let vocabulary = Vocabulary::load(self.disk, self.project, locale);
            Glossary::new(&vocabulary.read().terms, locale)
        };
        Names::new(glossary(self.wish.source), glossary(self.wish.target))
    }

    /// Where the answers of an engine are kept.
    fn kept(&self, engine: &dyn Engine, to: &str) -> Result<Kept<'_>, RunError> {
        let version = &sha256(engine.version().as_bytes())[..16];
        let path = self.project.root.join(CACHE).join("drafts").join(format!("{version}-{to}.jsonl"));
        Ok(Kept::open(self.disk, path)?)
    }

    /// A draft for each sentence of what is missing, as far as there is one.
    pub(super) async fn drafts(
        &self,
        (missing, names): (&[Missing], &Names),
        drafted: &mut Drafted,
        tell: &mut (dyn FnMut(usize, usize) + Send),
    ) -> Result<Vec<Option<String>>, RunError> {
        let target = self.wish.target.code();
        let sentences = || missing.iter().flat_map(|missing| &missing.unit.sentences);
        let Some(first) = self.way.first else {
            let masked: Vec<Masked> = sentences().map(|text| names.mask(text)).collect();
            let mut kept = self.kept(self.way.last, target)?;
            let asked = ask(self.way.last, &mut kept, self.wish, &masked, tell).await?;
            return Ok(drafted.take(asked));
        };
        let masked: Vec<Masked> = sentences().map(|text| names.mask_into_english(text)).collect();
        let mut kept = self.kept(first, BETWEEN)?;
        let asked = ask(first, &mut kept, self.wish, &masked, tell).await?;
        let made = drafted.take(asked);
        let english = self.write_english(missing, made, drafted)?;
        // A person may have made several sentences of one.
        let masked: Vec<Masked> =
            english.iter().flatten().flatten().map(|line| names.mask_english(line)).collect();
        let mut kept = self.kept(self.way.last, target)?;
        let asked = ask(self.way.last, &mut kept, self.wish, &masked, tell).await?;
        let mut lines = drafted.take(asked).into_iter();
        let joined = english.iter().map(|english| {
            let lines: Vec<Option<String>> = lines.by_ref().take(english.as_ref()?.len()).collect();
            lines.into_iter().collect::<Option<Vec<String>>>().map(|lines| lines.join(" "))
        });
        Ok(joined.collect())
    }

    /// Writes what a machine made of sentences into the articles' files of English, and gives what stands there then.
    fn write_english(
        &self,
        missing: &[Missing],
        made: Vec<Option<String>>,
        drafted: &mut Drafted,
    ) -> Result<Vec<Option<Vec<String>>>, RunError> {
        let mut english = Vec::with_capacity(made.len());
        let mut made = made.into_iter();
        for own in missing.chunk_by(|one, other| one.article == other.article) {
            let sentences: Vec<&String> = own.iter().flat_map(|missing| &missing.unit.sentences).collect();
            let made: Vec<Option<String>> = made.by_ref().take(sentences.len()).collect();
            let known = |source: &str| {
                let at = sentences.iter().position(|sentence| *sentence == source)?;
                made[at].clone()
            };
            match self.update(&own[0], known)? {
                Ok(file) => english.extend(sentences.iter().map(|sentence| {
                    let lines = file.get(sentence)?;
                    Some(lines.into_iter().map(str::to_owned).collect())
                })),
                Err(told) => {
                    drafted.unreadable.push(told);
                    english.extend(sentences.iter().map(|_| None));
                }
            }
        }
        Ok(english)
    }

    /// Brings an article's file of English up to date. `Err` within: where it cannot be read and why; it stays as it is.
    fn update(
        &self,
        missing: &Missing,
        made: impl Fn(&str) -> Option<String>,
    ) -> Result<Result<English, (PathBuf, String)>, RunError> {
        let path = project::english(self.wish.source, &missing.article);
        for _ in 0..TRIES {
            let old = read_if_there(self.disk, &self.project.root.join(&path), english::MAX_BYTES)?;
            let mut english = match old.as_deref().map(English::parse).transpose() {
                Ok(english) => english.unwrap_or_default(),
                Err((line, why)) => return Ok(Err((path, format!("line {line}: {why}")))),
            };
            english.update(missing.sentences.iter().map(String::as_str), &made);
            if english.is_empty() {
                return Ok(Ok(english));
            }
            let write = Write::needed(path.clone(), old.as_deref(), &english.to_toml());
            let writes: Vec<Write> = write.into_iter().collect();
            if writes::apply(self.disk, self.journal, &self.project.root, &writes)?.is_ok() {
                return Ok(Ok(english));
            }
        }
        Err(RunError::Restless(path))
    }

    /// The English of an article as it stands, where drafts go by way of it.
    pub(super) fn english(&self, article: &str) -> Result<Option<English>, RunError> {
        if self.way.first.is_none() {
            return Ok(None);
        }
        let path = self.project.root.join(project::english(self.wish.source, article));
        let bytes = read_if_there(self.disk, &path, english::MAX_BYTES)?;
        Ok(bytes.and_then(|bytes| English::parse(&bytes).ok()))
    }
}
