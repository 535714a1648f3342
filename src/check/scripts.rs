//! Words typed in two alphabets: a Cyrillic or Greek letter that looks like the Latin one beside it, and the reverse.
//!
//! Where every strange letter has exactly one twin in the word's own alphabet the mend is certain.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Text};
use crate::check::words::{CYRILLIC, GREEK, LATIN, Scripts, Word, script_of};
use crate::locale::Locale;

/// Letters that look alike: Latin, Greek, Cyrillic; a space where there is no twin.
const TWINS: [[char; 3]; 44] = [
    ['a', 'α', 'а'],
    ['e', ' ', 'е'],
    ['o', 'ο', 'о'],
    ['p', 'ρ', 'р'],
    ['c', ' ', 'с'],
    ['x', 'χ', 'х'],
    ['y', 'γ', 'у'],
    ['i', 'ι', 'і'],
    ['j', ' ', 'ј'],
    ['s', ' ', 'ѕ'],
    ['k', 'κ', 'к'],
    ['v', 'ν', 'ѵ'],
    ['u', 'υ', ' '],
    ['n', 'η', ' '],
    ['w', 'ω', 'ѡ'],
    ['t', 'τ', ' '],
    ['á', 'ά', ' '],
    ['é', 'έ', ' '],
    ['í', 'ί', ' '],
    ['ó', 'ό', ' '],
    ['ú', 'ύ', ' '],
    ['A', 'Α', 'А'],
    ['B', 'Β', 'В'],
    ['C', ' ', 'С'],
    ['E', 'Ε', 'Е'],
    ['H', 'Η', 'Н'],
    ['I', 'Ι', 'І'],
    ['J', ' ', 'Ј'],
    ['K', 'Κ', 'К'],
    ['M', 'Μ', 'М'],
    ['N', 'Ν', ' '],
    ['O', 'Ο', 'О'],
    ['P', 'Ρ', 'Р'],
    ['S', ' ', 'Ѕ'],
    ['T', 'Τ', 'Т'],
    ['X', 'Χ', 'Х'],
    ['Y', 'Υ', 'У'],
    ['Z', 'Ζ', ' '],
    ['è', ' ', 'ѐ'],
    ['ë', ' ', 'ё'],
    ['ï', 'ϊ', 'ї'],
    ['Ë', ' ', 'Ё'],
    ['Ï', 'Ϊ', 'Ї'],
    ['q', ' ', 'ԛ'],
];

/// Looks at every word that mixes scripts.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    for text in both.target.texts() {
        for word in text.words.list.iter().filter(|word| word.scripts.count_ones() > 1) {
            mixed(word, text, both, found);
        }
    }
}

/// A word retyped in the alphabet of a language, if each of its letters has a twin there.
pub(super) fn in_script(word: &str, locale: Locale) -> Option<String> {
    retyped(word, own_script(locale))
}

/// The alphabet that a language is written in.
pub(super) fn own_script(locale: Locale) -> Scripts {
    match locale.code() {
        "el" => GREEK,
        "bg" => CYRILLIC,
        _ => LATIN,
    }
}

fn mixed(word: &Word, text: &Text<'_>, both: &Both<'_>, found: &mut Vec<Finding>) {
    let written = &text.text()[word.span.clone()];
    let count = |script: Scripts| written.chars().filter(|&c| script_of(c) == script).count();
    let own = own_script(both.target.locale);
    // The last of the largest wins: in doubt it is the language's own alphabet.
    let main = [CYRILLIC, GREEK, LATIN, own].into_iter().max_by_key(|&script| count(script)).unwrap_or(own);
    let at = text.view.origin(&word.span);
    let strange: String = written.chars().filter(|&c| script_of(c) != 0 && script_of(c) != main).collect();
    let message = format!("“{written}” mixes alphabets: “{strange}” is not {}.", name_of(main));
    found.push(match retyped(written, main) {
        Some(meant) => {
            let finding = Finding::new("homoglyph", at, message).hint(format!(
                "Type it again as “{meant}”: it looks the same, but searching and reading aloud fail."
            ));
            if text.view.is_verbatim(&word.span) { finding.mended(meant) } else { finding }
        }
        None => Finding::new("mixed-script", at, message).hint("Type the word in one alphabet."),
    });
}

fn retyped(word: &str, script: Scripts) -> Option<String> {
    let column = column_of(script)?;
    word.chars()
        .map(|c| match script_of(c) {
            0 => Some(c),
            same if same == script => Some(c),
            _ => TWINS.iter().find(|row| row.contains(&c)).map(|row| row[column]).filter(|&twin| twin != ' '),
        })
        .collect()
}

fn column_of(script: Scripts) -> Option<usize> {
    [LATIN, GREEK, CYRILLIC].iter().position(|&known| known == script)
}

fn name_of(script: Scripts) -> &'static str {
    match script {
        LATIN => "Latin",
        GREEK => "Greek",
        _ => "Cyrillic",
    }
}
