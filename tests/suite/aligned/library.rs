//! The texts that are edited: news in Bulgarian, a sentence or two a segment.

use std::path::Path;

use horo::extract::{Role, extract};
use horo::fetch;
use horo::files::{Disk as _, RealDisk};
use horo::segment::segment;

use super::chance::Chance;
use super::desk::Desk;
use crate::corpus::shared;

/// Documents, and what is taken out of them to be written elsewhere.
pub struct Library {
    /// Each document's segments, the headline first.
    pub documents: Vec<Vec<String>>,
    /// Words of all of them.
    pub words: Vec<String>,
    /// Names of people and places of two words.
    pub names: Vec<String>,
}

impl Library {
    /// The news documents of the shared data, where there are any.
    pub fn news() -> Option<Library> {
        let folder = shared()?.join("data/news/dev");
        let names = RealDisk.list(&folder).unwrap();
        let texts = names.into_iter().filter(|name| folder.join(name).is_dir()).map(|name| {
            let bytes = RealDisk.read(&folder.join(name).join("bg.txt"), 1 << 20).unwrap();
            String::from_utf8(bytes).unwrap().lines().map(str::to_owned).collect()
        });
        Some(Library::new(texts.collect()))
    }

    /// The first article, its paragraphs dealt out to six documents.
    pub fn of_the_repository() -> Library {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("input/2023-11-17-secon-haskovo.txt");
        let article = extract(&fetch::open(&RealDisk, &path).unwrap());
        let mut documents = vec![vec![article.title.clone()]; 6];
        let units = segment(&article, "bg".parse().unwrap());
        for (at, unit) in units.into_iter().filter(|unit| unit.role != Role::Title).enumerate() {
            documents[at % 6].extend(unit.sentences);
        }
        Library::new(documents)
    }

    fn new(documents: Vec<Vec<String>>) -> Library {
        let mut words: Vec<String> = Vec::new();
        let mut names: Vec<String> = Vec::new();
        for segment in documents.iter().flatten() {
            let all: Vec<&str> = segment.split_whitespace().collect();
            let is_plain = |word: &&&str| word.chars().all(char::is_alphabetic);
            words.extend(all.iter().filter(is_plain).map(|word| (*word).to_owned()));
            let is_name = |word: &str| {
                word.chars().count() > 3
                    && word.chars().all(char::is_alphabetic)
                    && word.starts_with(char::is_uppercase)
            };
            let pairs = all.windows(2).skip(1).filter(|pair| pair.iter().all(|word| is_name(word)));
            names.extend(pairs.map(|pair| pair.join(" ")));
        }
        names.sort();
        names.dedup();
        Library { documents, words, names }
    }

    pub fn word(&self, chance: &mut Chance) -> String {
        chance.of(&self.words).clone()
    }
}

/// Paragraphs of three to five segments, as the maker of projects cuts them.
fn paragraphs(segments: &[String], chance: &mut Chance) -> Vec<Vec<String>> {
    let mut rest = segments;
    let mut cut = Vec::new();
    while !rest.is_empty() {
        let n = chance.within(3, 5).min(rest.len());
        cut.push(rest[..n].to_vec());
        rest = &rest[n..];
    }
    cut
}

/// A text of one to three documents with headings and a list of names, and what else lies on the desk.
pub fn begin(library: &Library, chance: &mut Chance) -> Desk {
    let mut desk = Desk::default();
    let n_documents = chance.within(1, 3.min(library.documents.len() / 2));
    let first = chance.below(library.documents.len());
    let is_own = |at: usize| (at + library.documents.len() - first) % library.documents.len() < n_documents;
    desk.title.clone_from(&library.documents[first][0]);
    let mut names = library.names.clone();
    for (at, document) in library.documents.iter().enumerate() {
        let cut = paragraphs(&document[1..], chance);
        if !is_own(at) {
            desk.strange.extend(cut);
            continue;
        }
        if chance.percent(40) {
            let words: Vec<&str> = document[0].split(' ').take(chance.within(2, 5)).collect();
            // Of two headings alike nobody could say which is which.
            let is_new = !desk.pieces.iter().any(|piece| piece.text() == words.join(" "));
            if is_new {
                let heading = desk.block(Role::Heading(2), &[words.join(" ")]);
                desk.pieces.push(heading);
            }
        }
        let n_unused = cut.len() / 4;
        for (number, paragraph) in cut.into_iter().enumerate() {
            if number < n_unused {
                desk.unused.push(paragraph);
            } else {
                let piece = desk.block(Role::Paragraph, &paragraph);
                desk.pieces.push(piece);
            }
        }
    }
    if chance.percent(50) {
        for _ in 0..chance.within(2, 7).min(names.len() / 2) {
            let name = names.swap_remove(chance.below(names.len()));
            let item = desk.block(Role::Item, &[name]);
            desk.pieces.push(item);
        }
    }
    desk.names = names;
    if chance.percent(30)
        && let Some(lead) = desk.unused.pop()
    {
        let lead = desk.block(Role::Lead, &lead[..1]);
        desk.pieces.insert(0, lead);
    }
    desk
}
