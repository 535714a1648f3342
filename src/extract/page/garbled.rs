//! Text that was written in one encoding and read in another.
//!
//! „Хасково“ in UTF-8 read as windows-1252 is “Ð¥Ð°Ñ…”; in windows-1251 read as Latin it is “Õàñêîâî”. Such a page looks
//! whole to a program and must not reach translators.

use encoding_rs::{Encoding, WINDOWS_1251, WINDOWS_1252};

use super::super::{Article, markup};

/// Whether a good part of an article is garbled.
pub(super) fn is_garbled(article: &Article) -> bool {
    let blocks = article.blocks.iter().map(|block| markup::plain(&block.text));
    let (mut all, mut garbled) = (0usize, 0usize);
    for words in std::iter::once(markup::plain(&article.title)).chain(blocks) {
        let foreign = words.chars().filter(|c| !c.is_ascii()).count();
        all += foreign;
        if is_twice_encoded(&words, WINDOWS_1252)
            || is_twice_encoded(&words, WINDOWS_1251)
            || is_latin_for_cyrillic(&words)
        {
            garbled += foreign;
        }
    }
    garbled >= 8 && garbled * 5 > all
}

/// Whether the text, written in an encoding again, is UTF-8 that says more than ASCII.
fn is_twice_encoded(words: &str, encoding: &'static Encoding) -> bool {
    if words.is_ascii() {
        return false;
    }
    let (bytes, _, is_lossy) = encoding.encode(words);
    !is_lossy && std::str::from_utf8(&bytes).is_ok_and(|text| text.chars().count() < words.chars().count())
}

/// Whether nearly all letters are those that stand in Latin encodings where Cyrillic ones have theirs.
fn is_latin_for_cyrillic(words: &str) -> bool {
    let letters = words.chars().filter(|c| c.is_alphabetic());
    let (mut all, mut high) = (0usize, 0usize);
    for c in letters {
        all += 1;
        high += usize::from(('\u{c0}'..='\u{ff}').contains(&c));
    }
    all >= 8 && high * 10 > all * 7
}
