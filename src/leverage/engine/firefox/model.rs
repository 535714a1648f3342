//! A model in memory. It runs in a process of its own: the library trusts what it is given, and what a damaged file makes
//! it do, from a panic to an endless loop, must harm nobody else.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fxtranslate::engine::Engine;
use fxtranslate::spm::SpmVocab;
use fxtranslate::weights::Weights;

use super::header;

/// Most sentences that are translated side by side. Memory grows with them: 1,012 at once took 1.9 GB, 32 take 81 MB.
pub const MOST: usize = 32;

/// Most tokens of sentences side by side, with the padding of the shorter ones.
const MAX_TOKENS: usize = 2_400;

/// Longest sentence in tokens; the library ends a translation after 256 of them, whatever is still to come.
const MAX_SENTENCE: usize = 200;

/// Where the library ends a translation: twice the sentence and four, and never later than this.
const MAX_OUTPUT: usize = 256;

/// What every model leaves as it is: an address and numbers. Of a model that does not, nothing can be believed.
const KNOWN: [&str; 3] = ["http://x.y/0", "2024", "12345"];

/// The files of a model.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    /// The network itself.
    pub model: &'a [u8],
    /// The words of the source language.
    pub source: &'a [u8],
    /// The words of the target language; mostly the same file.
    pub target: &'a [u8],
}

/// A model that can translate.
pub struct Model {
    engine: Engine,
    target: SpmVocab,
}

impl Model {
    /// Makes a model from its files; in words why it cannot.
    pub fn load(files: Files<'_>) -> Result<Model, String> {
        #[cfg(target_arch = "x86_64")]
        if !std::arch::is_x86_feature_detected!("avx2") {
            return Err("the processor is too old for it: it has no AVX2".into());
        }
        let rows = header::read(files.model)?;
        let vocabulary = |bytes: &[u8], rows: usize| {
            let read = catch_unwind(|| SpmVocab::from_bytes(bytes)).ok();
            // Tables are padded to round sizes, so they may have some rows more than there are words.
            let read = read.filter(|words| words.len() <= rows && words.len() + rows / 16 >= rows);
            read.ok_or("its vocabulary is damaged, or that of another model")
        };
        let source = vocabulary(files.source, rows.source)?;
        let (target, own) = (vocabulary(files.target, rows.target)?, vocabulary(files.target, rows.target)?);
        let weights = catch_unwind(|| Weights::from_bytes(files.model));
        let weights = weights.map_err(|_| "its network is damaged".to_owned())??;
        let engine = catch_unwind(AssertUnwindSafe(|| Engine::new(weights, source, target)));
        Ok(Model { engine: engine.map_err(|_| "its network is damaged")?, target: own })
    }

    /// Has it translate what is known: a model with a damaged part speaks nonsense.
    pub fn probe(&self) -> Result<(), String> {
        let texts = KNOWN.map(str::to_owned);
        let found = self.translate(&texts)?;
        let is_right =
            found.iter().zip(KNOWN).any(|(found, known)| found.trim().trim_end_matches('.') == known);
        is_right.then_some(()).ok_or_else(|| {
            "it does not give back even an address or a number: it is damaged, or its files do not belong together"
                .to_owned()
        })
    }

    /// Translates sentences, each by itself. One that finds no end has an empty translation.
    pub fn translate(&self, texts: &[String]) -> Result<Vec<String>, String> {
        catch_unwind(AssertUnwindSafe(|| self.all(texts))).unwrap_or_else(|_| Err("it failed".into()))
    }

    fn all(&self, texts: &[String]) -> Result<Vec<String>, String> {
        let mut sentences: Vec<(usize, Vec<u32>)> =
            texts.iter().map(|text| self.engine.src_ids(text)).enumerate().collect();
        if sentences.iter().any(|(_, ids)| ids.len() > MAX_SENTENCE) {
            return Err("a sentence is too long for it".into());
        }
        sentences.sort_by_key(|(_, ids)| ids.len());
        let mut all = vec![String::new(); texts.len()];
        let mut rest = sentences.as_slice();
        while !rest.is_empty() {
            let fitting = (1..=rest.len().min(MOST)).rev().find(|&n| n * rest[n - 1].1.len() <= MAX_TOKENS);
            let (some, behind) = rest.split_at(fitting.unwrap_or(1));
            rest = behind;
            let ids: Vec<Vec<u32>> = some.iter().map(|(_, ids)| ids.clone()).collect();
            for ((place, ids), tokens) in some.iter().zip(self.engine.greedy_batch(&ids)) {
                if tokens.len() < (2 * ids.len() + 4).min(MAX_OUTPUT) {
                    all[*place] = self.target.decode(&tokens);
                }
            }
        }
        Ok(all)
    }
}
