//! A small model in the real format, Marian's: one layer on each side, 64 words, and weights by which every sentence
//! becomes “2024”. That is enough to be loaded, tried and damaged.

use std::fmt::Write as _;
use std::path::Path;

use horo::files::{Disk as _, RealDisk, sha256};

/// The size of a vector, and how many words there are.
const SIZE: usize = 64;

const INT8: u64 = 0x4101;
const FLOAT: u64 = 0x404;
const PLAIN: u64 = 0x101;

/// The settings that Marian leaves in a model.
pub const SETTINGS: &str =
    "dec-depth: 1\ndim-emb: 64\nenc-depth: 1\ntransformer-dim-ffn: 64\ntransformer-heads: 8\n";

/// A tensor as the file holds it.
struct Item {
    name: String,
    kind: u64,
    shape: Vec<i32>,
    data: Vec<u8>,
}

fn int8(name: &str, values: impl Fn(usize) -> i8) -> Item {
    let mut data: Vec<u8> = (0..SIZE * SIZE).map(|at| values(at).to_le_bytes()[0]).collect();
    data.extend(12.7f32.to_le_bytes());
    Item { name: name.into(), kind: INT8, shape: vec![64, 64], data }
}

fn float(name: &str, size: usize, value: f32) -> Item {
    let data = std::iter::repeat_n(value.to_le_bytes(), size).flatten().collect();
    Item { name: name.into(), kind: FLOAT, shape: vec![1, i32::try_from(size).unwrap()], data }
}

/// A model with these settings. Its last step turns every vector around if `is_sound`, so that the end of a sentence is
/// followed by “2024”, and that by the end; else it says nothing at all.
pub fn model(settings: &str, is_sound: bool) -> Vec<u8> {
    // The first word, the end, and the third, “2024”, point in opposite directions; where a sentence begins there is none,
    // and what says so is like the first.
    let word = |at: usize| match (at / SIZE, at % SIZE < SIZE / 2) {
        (0, false) | (2, true) => 127,
        (0, true) | (2, false) => -127,
        _ => 0,
    };
    let mut items = vec![int8("Wemb", word)];
    items.push(float("decoder_ff_logit_out_b", SIZE, 0.0));
    items.push(float("none_QuantMultA", 1, 12.7));
    let mut weight = |name: &str| {
        items.push(int8(name, |_| 0));
        items.push(float(&format!("{name}_QuantMultA"), 1, 12.7));
    };
    for part in ["encoder_l1_self", "decoder_l1_context"] {
        for end in ["Wq", "Wk", "Wv", "Wo"] {
            weight(&format!("{part}_{end}"));
        }
    }
    for name in ["encoder_l1_ffn_W1", "encoder_l1_ffn_W2", "decoder_l1_ffn_W1", "decoder_l1_ffn_W2"] {
        weight(name);
    }
    weight("decoder_l1_rnn_W");
    weight("decoder_l1_rnn_Wf");
    for part in ["encoder_l1_self", "decoder_l1_context"] {
        for end in ["bq", "bk", "bv", "bo"] {
            items.push(float(&format!("{part}_{end}"), SIZE, 0.0));
        }
    }
    for name in ["encoder_l1_ffn_b1", "encoder_l1_ffn_b2", "decoder_l1_ffn_b1", "decoder_l1_ffn_b2"] {
        items.push(float(name, SIZE, 0.0));
    }
    items.push(float("decoder_l1_rnn_bf", SIZE, 0.0));
    for part in ["encoder_l1_self_Wo", "encoder_l1_ffn_ffn", "decoder_l1_context_Wo", "decoder_l1_rnn_ffn"] {
        items.push(float(&format!("{part}_ln_scale"), SIZE, 1.0));
        items.push(float(&format!("{part}_ln_bias"), SIZE, 0.0));
    }
    items.push(float("decoder_l1_ffn_ffn_ln_scale", SIZE, if is_sound { -1.0 } else { 1.0 }));
    items.push(float("decoder_l1_ffn_ffn_ln_bias", SIZE, 0.0));
    items.push(Item {
        name: "special:model.yml".into(),
        kind: PLAIN,
        shape: vec![i32::try_from(settings.len()).unwrap()],
        data: settings.into(),
    });
    file(&items)
}

fn file(items: &[Item]) -> Vec<u8> {
    let mut file: Vec<u8> = [1, items.len() as u64].into_iter().flat_map(u64::to_le_bytes).collect();
    for item in items {
        let head = [item.name.len() as u64, item.kind, item.shape.len() as u64, item.data.len() as u64];
        file.extend(head.into_iter().flat_map(u64::to_le_bytes));
    }
    file.extend(items.iter().flat_map(|item| item.name.bytes()));
    file.extend(items.iter().flat_map(|item| &item.shape).flat_map(|size| size.to_le_bytes()));
    file.extend(0u64.to_le_bytes());
    file.extend(items.iter().flat_map(|item| &item.data));
    file
}

/// Where the head of a model ends and its data begin.
pub fn head(model: &[u8]) -> usize {
    let number = |at: usize| u64::from_le_bytes(model[at..at + 8].try_into().unwrap());
    let count = usize::try_from(number(8)).unwrap();
    let sizes: u64 = (0..count).map(|item| number(16 + item * 32) + 4 * number(16 + item * 32 + 16)).sum();
    16 + count * 32 + usize::try_from(sizes).unwrap() + 8
}

/// A vocabulary of so many words, as SentencePiece keeps it.
pub fn vocabulary(n_words: usize) -> Vec<u8> {
    let mut file = Vec::new();
    for at in 0..n_words {
        let (text, kind) = match at {
            0 => ("</s>".to_owned(), 3),
            1 => ("<unk>".to_owned(), 2),
            2 => ("\u{2581}2024".to_owned(), 1),
            3 => ("\u{2581}".to_owned(), 1),
            _ => (char::from_u32(u32::try_from(at).unwrap() + 0x410 - 4).unwrap().to_string(), 1),
        };
        let mut piece = vec![0x0a, u8::try_from(text.len()).unwrap()];
        piece.extend(text.bytes());
        piece.push(0x15);
        piece.extend((-1.0f32).to_le_bytes());
        piece.extend([0x18, kind]);
        file.extend([0x0a, u8::try_from(piece.len()).unwrap()]);
        file.extend(piece);
    }
    file
}

/// Writes a model's folder with its `model.toml`.
pub fn folder(at: &Path, pair: &str, version: &str, model: &[u8], vocabulary: &[u8]) {
    RealDisk.create_folder(at).unwrap();
    let mut text = format!("pair = \"{pair}\"\nversion = \"{version}\"\n");
    for (name, role, bytes) in [("model.bin", "model", model), ("vocab.spm", "words", vocabulary)] {
        RealDisk.write(&at.join(name), bytes).unwrap();
        let _ = write!(
            text,
            "\n[[file]]\nname = \"{name}\"\nrole = \"{role}\"\nbytes = {}\nsha256 = \"{}\"\n",
            bytes.len(),
            sha256(bytes)
        );
    }
    RealDisk.write(&at.join("model.toml"), text.as_bytes()).unwrap();
}
