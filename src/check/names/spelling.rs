//! Whether two words are one in another spelling: letters compared with letters, where no sound is asked for.

use super::letters::plain;

/// Whether a word is another with an ending of the grammar.
pub(super) fn is_inflected(name: &str, word: &str) -> bool {
    let alike = name.bytes().zip(word.bytes()).take_while(|(a, b)| a == b).count();
    alike >= 3 && alike + 2 >= name.len() && word.len() <= alike + 6
}

/// Whether a word begins and ends like a name in Latin letters, and differs in consonants between.
pub(super) fn is_misspelt(name: &str, word: &str) -> bool {
    let is_alike = skeleton(name) == skeleton(word);
    let (name, word): (Vec<char>, Vec<char>) = (name.chars().collect(), word.chars().collect());
    let (n, m) = (name.len(), word.len());
    if n < 5 || n.abs_diff(m) > 2 || is_alike {
        return false;
    }
    let (start, end) = in_common(&name, &word);
    start >= 1 && end >= 1 && start + end >= n.min(m) / 2 && n.max(m) - start - end <= 3
}

/// How many letters two words have in common at the start, and how many of the others at the end.
fn in_common(one: &[char], other: &[char]) -> (usize, usize) {
    let start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let ends = one[start..].iter().rev().zip(other[start..].iter().rev());
    (start, ends.take_while(|(a, b)| a == b).count())
}

/// The consonants, doubled ones once.
pub(super) fn skeleton(word: &str) -> Vec<char> {
    let is_silent = |c: &char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h');
    let mut list: Vec<char> = word.chars().map(plain).filter(|c| !is_silent(c)).collect();
    list.dedup();
    list
}

/// Whether a word is another but for a letter or two in its middle. Endings and the accents of Greek change by grammar;
/// letters in the middle do not.
pub(super) fn is_respelt(one: &str, other: &str) -> bool {
    if one.as_bytes()[0] != other.as_bytes()[0] || one.len().abs_diff(other.len()) > 2 || one == other {
        return false;
    }
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (start, end) = in_common(&one, &other);
    let differs = one.len().max(other.len()) - start - end;
    one.len() == other.len()
        && start >= 2
        && end >= 2
        && differs <= 2
        && one[start..].iter().all(char::is_ascii)
}
