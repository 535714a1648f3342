//! An editor's desk: a text that is edited, and that knows of every sentence which block it comes from.
//!
//! Each block that was ever on the desk has a number. Which block a piece of the new text *is* follows from that: the one
//! that gave most of it, if the piece is also the largest one that is left of the block. Where nearly half of either is
//! strange, or two pieces are nearly alike in size, nobody could say, and both answers are accepted. A piece that has the id
//! of a block of which there is next to nothing in it has a stranger's.

use std::collections::{BTreeMap, BTreeSet};

use horo::extract::{Article, Block, Role};

/// From which share of strange text on it is nobody's business whether a block is the old one.
const NEARLY_HALF: f64 = 0.45;
/// Below which share of the piece and of the block it was surely taken for another.
const LITTLE: f64 = 0.25;
/// Two parts are nearly alike when the smaller has this share of the larger.
const NEARLY_ALIKE: f64 = 0.85;

/// A sentence.
#[derive(Clone)]
pub struct Sentence {
    pub text: String,
    /// The block that it comes from.
    pub of: usize,
    /// Blocks that it came from before they were joined to others: they may return.
    pub was: Vec<usize>,
    /// The share of it that is still as it was there.
    pub kept: f64,
}

/// A block of the text.
#[derive(Clone)]
pub struct Piece {
    pub role: Role,
    pub sentences: Vec<Sentence>,
}

/// The text, and what was taken out of it.
#[derive(Clone, Default)]
pub struct Desk {
    pub title: String,
    pub pieces: Vec<Piece>,
    /// Pieces that were deleted.
    pub drawer: Vec<Piece>,
    /// Paragraphs of the same documents that are not in the text: about the same things, and yet others.
    pub unused: Vec<Vec<String>>,
    /// Paragraphs of other documents.
    pub strange: Vec<Vec<String>>,
    /// Names that are not in the text.
    pub names: Vec<String>,
    n_blocks: usize,
}

impl Piece {
    pub fn text(&self) -> String {
        self.sentences.iter().map(|sentence| sentence.text.as_str()).collect::<Vec<_>>().join(" ")
    }

    fn size(&self) -> f64 {
        self.sentences.iter().map(Sentence::size).sum()
    }

    /// How much of the piece is still what stood in a block.
    fn of(&self, block: usize) -> f64 {
        self.sentences.iter().filter(|s| s.of == block).map(|s| s.size() * s.kept).sum()
    }
}

impl Sentence {
    #[expect(clippy::cast_precision_loss, reason = "sentences are short")]
    fn size(&self) -> f64 {
        self.text.chars().count() as f64
    }
}

impl Desk {
    /// A new block of these sentences.
    pub fn block(&mut self, role: Role, sentences: &[String]) -> Piece {
        let of = self.number();
        let sentence = |text: &String| Sentence { text: text.clone(), of, was: Vec::new(), kept: 1.0 };
        Piece { role, sentences: sentences.iter().map(sentence).collect() }
    }

    /// The number of a block that was not there before.
    pub fn number(&mut self) -> usize {
        self.n_blocks += 1;
        self.n_blocks
    }

    /// Sentences that come from no block of the text.
    pub fn others(&mut self, texts: &[String]) -> Vec<Sentence> {
        self.block(Role::Paragraph, texts).sentences
    }

    pub fn article(&self) -> Article {
        Article {
            title: self.title.clone(),
            blocks: self.pieces.iter().map(|piece| Block::new(piece.role, piece.text())).collect(),
            ..Article::default()
        }
    }

    /// For each piece the known blocks that it may be taken for; `None` among them is “a new one”.
    pub fn truth(&self, known: &BTreeMap<usize, f64>) -> Vec<BTreeSet<Option<usize>>> {
        let mut shares: Vec<(f64, usize, usize)> = Vec::new();
        for (at, piece) in self.pieces.iter().enumerate() {
            let blocks: BTreeSet<usize> = piece.sentences.iter().map(|sentence| sentence.of).collect();
            let blocks = blocks.into_iter().filter(|block| known.contains_key(block));
            shares.extend(blocks.map(|block| (piece.of(block), at, block)));
        }
        shares.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut accepted = vec![BTreeSet::new(); self.pieces.len()];
        let (mut is_named, mut is_given) = (BTreeSet::new(), BTreeSet::new());
        for &(share, at, block) in &shares {
            if is_named.contains(&at) || is_given.contains(&block) {
                continue;
            }
            is_named.insert(at);
            is_given.insert(block);
            let rivals = |other: &&(f64, usize, usize)| {
                (other.1 == at) != (other.2 == block) && other.0 >= share * NEARLY_ALIKE
            };
            let left: f64 = self.pieces.iter().map(|piece| piece.of(block)).sum();
            let piece = &self.pieces[at];
            let strange = piece.size() - known.keys().map(|&block| piece.of(block)).sum::<f64>();
            accepted[at].insert(Some(block));
            if strange > piece.size() * NEARLY_HALF || left < known[&block] * (1.0 - NEARLY_HALF) {
                accepted[at].insert(None);
            }
            for rival in shares.iter().filter(rivals) {
                accepted[at].extend([Some(rival.2), None]);
                accepted[rival.1].extend([Some(rival.2), None]);
            }
        }
        for (accepted, piece) in accepted.iter_mut().zip(&self.pieces) {
            let was: BTreeSet<usize> = piece.sentences.iter().flat_map(|s| s.was.clone()).collect();
            if accepted.is_empty() || !was.is_empty() {
                accepted.insert(None);
            }
            accepted.extend(was.into_iter().map(Some));
        }
        accepted
    }

    /// Whether there is next to nothing of a block in a piece, so that whoever takes the one for the other is wrong.
    pub fn is_stranger(&self, at: usize, block: usize, known: &BTreeMap<usize, f64>) -> bool {
        let piece = &self.pieces[at];
        let was = piece.sentences.iter().any(|sentence| sentence.was.contains(&block));
        let share = piece.of(block);
        let size = known.get(&block).copied().unwrap_or_default();
        !was && share < piece.size() * LITTLE && share < size * LITTLE
    }

    /// From now on a piece is one block, this one.
    pub fn settle(&mut self, at: usize, block: usize) {
        for sentence in &mut self.pieces[at].sentences {
            if sentence.of != block {
                sentence.was.push(std::mem::replace(&mut sentence.of, block));
            }
            sentence.kept = 1.0;
        }
    }

    /// The blocks of the text, each with how much of it there is.
    pub fn blocks(&self) -> BTreeMap<usize, f64> {
        let mut sizes = BTreeMap::new();
        for piece in &self.pieces {
            for sentence in &piece.sentences {
                *sizes.entry(sentence.of).or_insert(0.0) += sentence.size() * sentence.kept;
            }
        }
        sizes
    }
}
