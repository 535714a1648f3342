//! What editors do to a text: one function a deed.

use horo::extract::Role;

use super::chance::Chance;
use super::desk::{Desk, Piece, Sentence};
use super::library::Library;

/// A deed. It does nothing where the text has nothing to do it to.
pub type Deed = fn(&mut Desk, &Library, &mut Chance);

/// The place of a piece that is meant, if there is one.
fn some(desk: &Desk, chance: &mut Chance, is_meant: impl Fn(&Piece) -> bool) -> Option<usize> {
    let all: Vec<usize> = (0..desk.pieces.len()).filter(|&at| is_meant(&desk.pieces[at])).collect();
    (!all.is_empty()).then(|| *chance.of(&all))
}

fn is_paragraph(piece: &Piece) -> bool {
    piece.role == Role::Paragraph
}

fn is_short(piece: &Piece) -> bool {
    matches!(piece.role, Role::Item | Role::Heading(_))
}

pub fn move_one(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    if let Some(at) = some(desk, chance, |piece| piece.role != Role::Lead) {
        let piece = desk.pieces.remove(at);
        let to = chance.below(desk.pieces.len() + 1);
        desk.pieces.insert(to, piece);
    }
}

pub fn swap_neighbours(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    if desk.pieces.len() > 1 {
        let at = chance.below(desk.pieces.len() - 1);
        desk.pieces.swap(at, at + 1);
    }
}

/// Every paragraph is reworded a little, and none stays in its place.
pub fn reword_all_and_turn_around(desk: &mut Desk, library: &Library, chance: &mut Chance) {
    for piece in desk.pieces.iter_mut().filter(|piece| is_paragraph(piece)) {
        reword(piece, 20, library, chance);
    }
    desk.pieces.reverse();
}

pub fn turn_around(desk: &mut Desk, _: &Library, _: &mut Chance) {
    desk.pieces.reverse();
}

pub fn split(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    let Some(at) = some(desk, chance, |piece| is_paragraph(piece) && piece.sentences.len() > 1) else {
        return;
    };
    let n = desk.pieces[at].sentences.len();
    let cut = chance.within(1, n - 1);
    let rest = desk.pieces[at].sentences.split_off(cut);
    desk.pieces.insert(at + 1, Piece { role: Role::Paragraph, sentences: rest });
}

pub fn split_into_sentences(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    let Some(at) = some(desk, chance, |piece| is_paragraph(piece) && piece.sentences.len() > 1) else {
        return;
    };
    let piece = desk.pieces.remove(at);
    for sentence in piece.sentences.into_iter().rev() {
        desk.pieces.insert(at, Piece { role: Role::Paragraph, sentences: vec![sentence] });
    }
}

pub fn join(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    let places = (1..desk.pieces.len())
        .filter(|&at| is_paragraph(&desk.pieces[at - 1]) && is_paragraph(&desk.pieces[at]));
    let places: Vec<usize> = places.collect();
    if !places.is_empty() {
        let at = *chance.of(&places);
        let next = desk.pieces.remove(at);
        desk.pieces[at - 1].sentences.extend(next.sentences);
    }
}

/// A sentence goes to the paragraph before or behind.
pub fn move_a_sentence(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    let places = (1..desk.pieces.len()).filter(|&at| {
        is_paragraph(&desk.pieces[at - 1])
            && is_paragraph(&desk.pieces[at])
            && desk.pieces[at - 1].sentences.len() > 2
    });
    let places: Vec<usize> = places.collect();
    if !places.is_empty() {
        let at = *chance.of(&places);
        let last = desk.pieces[at - 1].sentences.pop().unwrap();
        desk.pieces[at].sentences.insert(0, last);
    }
}

pub fn turn_sentences(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    if let Some(at) = some(desk, chance, is_paragraph) {
        desk.pieces[at].sentences.reverse();
    }
}

/// Replaces each word of some sentences with a chance of so many percent; at least one.
fn reword(piece: &mut Piece, share: usize, library: &Library, chance: &mut Chance) {
    for sentence in &mut piece.sentences {
        let mut words: Vec<String> = sentence.text.split(' ').map(str::to_owned).collect();
        let (mut before, mut kept) = (0, 0);
        for word in &mut words {
            before += word.chars().count();
            if chance.percent(share) {
                *word = library.word(chance);
            } else {
                kept += word.chars().count();
            }
        }
        sentence.text = words.join(" ");
        sentence.kept *= share_of(kept, before);
    }
}

#[expect(clippy::cast_precision_loss, reason = "sentences are short")]
fn share_of(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

pub fn reword_a_sentence(desk: &mut Desk, library: &Library, chance: &mut Chance) {
    let Some(at) = some(desk, chance, is_paragraph) else { return };
    let n = desk.pieces[at].sentences.len();
    let sentence = desk.pieces[at].sentences.remove(chance.below(n));
    let mut alone = Piece { role: Role::Paragraph, sentences: vec![sentence] };
    reword(&mut alone, 25, library, chance);
    desk.pieces[at].sentences.insert(0, alone.sentences.remove(0));
}

pub fn reword_a_fifth(desk: &mut Desk, library: &Library, chance: &mut Chance) {
    if let Some(at) = some(desk, chance, is_paragraph) {
        reword(&mut desk.pieces[at], 20, library, chance);
    }
}

pub fn reword_half_and_move(desk: &mut Desk, library: &Library, chance: &mut Chance) {
    if let Some(at) = some(desk, chance, is_paragraph) {
        let mut piece = desk.pieces.remove(at);
        reword(&mut piece, 45, library, chance);
        insert(desk, piece, chance);
    }
}

pub fn reword_half(desk: &mut Desk, library: &Library, chance: &mut Chance) {
    if let Some(at) = some(desk, chance, is_paragraph) {
        reword(&mut desk.pieces[at], 45, library, chance);
    }
}

/// Sentences of paragraphs that are not in the text; none is given twice.
fn fresh(desk: &mut Desk, n: usize, is_near: bool, chance: &mut Chance) -> Vec<Sentence> {
    let is_near = !desk.unused.is_empty() && (is_near || desk.strange.is_empty());
    let pool = if is_near { &mut desk.unused } else { &mut desk.strange };
    let mut texts = Vec::new();
    while texts.len() < n && !pool.is_empty() {
        let at = chance.below(pool.len());
        texts.extend(pool[at].pop());
        pool.retain(|paragraph| !paragraph.is_empty());
    }
    desk.others(&texts)
}

pub fn exchange_a_sentence(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    let Some(at) = some(desk, chance, |piece| is_paragraph(piece) && piece.sentences.len() > 2) else {
        return;
    };
    let is_near = chance.percent(50);
    if let Some(new) = fresh(desk, 1, is_near, chance).pop() {
        let n = desk.pieces[at].sentences.len();
        desk.pieces[at].sentences[chance.below(n)] = new;
    }
}

pub fn exchange_half(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    let Some(at) = some(desk, chance, |piece| is_paragraph(piece) && piece.sentences.len() > 1) else {
        return;
    };
    let n = desk.pieces[at].sentences.len();
    let is_near = chance.percent(50);
    let new = fresh(desk, n / 2, is_near, chance);
    desk.pieces[at].sentences.splice(0..new.len(), new);
}

pub fn add_a_sentence(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    let Some(at) = some(desk, chance, is_paragraph) else { return };
    if let Some(new) = fresh(desk, 1, true, chance).pop() {
        let n = desk.pieces[at].sentences.len();
        desk.pieces[at].sentences.insert(chance.below(n + 1), new);
    }
}

pub fn drop_a_sentence(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    let Some(at) = some(desk, chance, |piece| is_paragraph(piece) && piece.sentences.len() > 1) else {
        return;
    };
    let n = desk.pieces[at].sentences.len();
    desk.pieces[at].sentences.remove(chance.below(n));
}

/// A paragraph of the same document that was not in the text, else a strange one, if any is left.
fn another(desk: &mut Desk, is_near: bool, chance: &mut Chance) -> Option<Piece> {
    let is_near = !desk.unused.is_empty() && (is_near || desk.strange.is_empty());
    let pool = if is_near { &mut desk.unused } else { &mut desk.strange };
    if pool.is_empty() {
        return None;
    }
    let paragraph = pool.swap_remove(chance.below(pool.len()));
    Some(desk.block(Role::Paragraph, &paragraph))
}

fn insert(desk: &mut Desk, piece: Piece, chance: &mut Chance) {
    let at = chance.below(desk.pieces.len() + 1);
    desk.pieces.insert(at, piece);
}

pub fn insert_strange(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    if let Some(piece) = another(desk, false, chance) {
        insert(desk, piece, chance);
    }
}

pub fn insert_near(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    if let Some(piece) = another(desk, true, chance) {
        insert(desk, piece, chance);
    }
}

pub fn delete(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    if desk.pieces.len() > 2 {
        let at = chance.below(desk.pieces.len());
        let piece = desk.pieces.remove(at);
        desk.drawer.push(piece);
    }
}

/// What was deleted comes back somewhere.
pub fn put_back(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    for piece in std::mem::take(&mut desk.drawer) {
        insert(desk, piece, chance);
    }
}

pub fn put_back_edited(desk: &mut Desk, library: &Library, chance: &mut Chance) {
    for mut piece in std::mem::take(&mut desk.drawer) {
        if is_paragraph(&piece) {
            reword(&mut piece, 12, library, chance);
        } else {
            slip(&mut piece, chance);
        }
        insert(desk, piece, chance);
    }
}

/// A paragraph makes room for another, in its very place.
pub fn replace_by_strange(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    replace(desk, false, chance);
}

pub fn replace_by_near(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    replace(desk, true, chance);
}

fn replace(desk: &mut Desk, is_near: bool, chance: &mut Chance) {
    let Some(at) = some(desk, chance, is_paragraph) else { return };
    let Some(piece) = another(desk, is_near, chance) else { return };
    let old = std::mem::replace(&mut desk.pieces[at], piece);
    desk.drawer.push(old);
}

/// One slip of the keyboard, or its mending: letters change places, one is doubled, left out or another.
fn slip(piece: &mut Piece, chance: &mut Chance) {
    let n = piece.sentences.len();
    let sentence = &mut piece.sentences[chance.below(n)];
    let mut letters: Vec<char> = sentence.text.chars().collect();
    let places: Vec<usize> = (1..letters.len())
        .filter(|&at| letters[at - 1].is_alphabetic() && letters[at].is_alphabetic())
        .collect();
    if places.is_empty() {
        return;
    }
    let at = *chance.of(&places);
    match chance.below(4) {
        0 => letters.swap(at - 1, at),
        1 => letters.insert(at, letters[at]),
        2 => drop(letters.remove(at)),
        _ => letters[at] = *chance.of(&['а', 'о', 'и', 'т', 'ъ']),
    }
    sentence.text = letters.into_iter().collect();
}

pub fn mend_a_slip(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    let at = chance.below(desk.pieces.len());
    slip(&mut desk.pieces[at], chance);
}

pub fn mend_a_slip_in_a_short_one(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    if let Some(at) = some(desk, chance, is_short) {
        slip(&mut desk.pieces[at], chance);
    }
}

pub fn mend_a_slip_everywhere(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    for piece in &mut desk.pieces {
        slip(piece, chance);
    }
}

/// Quotation marks, dashes, spaces and points are set in another way.
pub fn set_anew(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    let is_wide = chance.percent(50);
    for sentence in desk.pieces.iter_mut().flat_map(|piece| &mut piece.sentences) {
        let mut text = sentence.text.replace(['„', '“', '”', '"'], "»").replace(" - ", " – ");
        if is_wide {
            text = text.replace(" на ", " на\u{a0}").replace(", ", " , ");
        }
        sentence.text = text.trim_end_matches('.').to_owned() + "!";
    }
}

pub fn write_twice(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    let at = chance.below(desk.pieces.len());
    let piece = desk.pieces[at].clone();
    insert(desk, piece, chance);
}

fn a_name(desk: &mut Desk, chance: &mut Chance) -> Option<String> {
    let at = chance.below(desk.names.len());
    (at < desk.names.len()).then(|| desk.names.swap_remove(at))
}

pub fn exchange_a_name(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    let Some(at) = some(desk, chance, |piece| piece.role == Role::Item) else { return };
    let Some(name) = a_name(desk, chance) else { return };
    let item = desk.block(Role::Item, &[name]);
    let old = std::mem::replace(&mut desk.pieces[at], item);
    desk.drawer.push(old);
}

pub fn insert_a_name(desk: &mut Desk, _: &Library, chance: &mut Chance) {
    let Some(at) = some(desk, chance, |piece| piece.role == Role::Item) else { return };
    let Some(name) = a_name(desk, chance) else { return };
    let item = desk.block(Role::Item, &[name]);
    desk.pieces.insert(at, item);
}

pub fn exchange_a_heading(desk: &mut Desk, library: &Library, chance: &mut Chance) {
    let Some(at) = some(desk, chance, |piece| matches!(piece.role, Role::Heading(_))) else { return };
    let words: Vec<&str> = chance.of(&library.documents)[0].split(' ').collect();
    let heading = desk.block(Role::Heading(2), &[words[words.len() / 2..].join(" ")]);
    desk.pieces[at] = heading;
}

/// Title and lead are written anew; they are themselves whatever they say.
pub fn new_title_and_lead(desk: &mut Desk, library: &Library, chance: &mut Chance) {
    desk.title.clone_from(&chance.of(&library.documents)[0]);
    if let Some(lead) = desk.pieces.iter_mut().find(|piece| piece.role == Role::Lead) {
        lead.sentences[0].text.clone_from(chance.of(&library.documents).last().unwrap());
    }
}
