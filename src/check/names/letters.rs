//! Which Bulgarian sounds a Latin or Greek letter may stand for in a name, in any of the languages, and what is silent.

use std::sync::OnceLock;

use super::sound::{FAULT, Sounded, bits};

/// A small letter without the marks that do not change which sounds it may be.
pub(super) fn plain(c: char) -> char {
    static TABLE: OnceLock<Vec<char>> = OnceLock::new();
    let table = TABLE.get_or_init(|| ('\0'..BEYOND).map(without_marks).collect());
    table.get(c as usize).copied().unwrap_or_else(|| without_marks(c))
}

/// The first character beyond the letters that names are written in.
const BEYOND: char = '\u{3d0}';

fn without_marks(c: char) -> char {
    let c = if c.is_ascii() { c.to_ascii_lowercase() } else { c.to_lowercase().next().unwrap_or(c) };
    if c.is_ascii() {
        return c;
    }
    match c {
        'á' | 'à' | 'â' | 'å' | 'ā' | 'ă' | 'ą' | 'ä' | 'æ' => 'a',
        'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ę' | 'ė' | 'ě' => 'e',
        'í' | 'ì' | 'î' | 'ï' | 'ī' | 'į' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'ő' | 'ø' => 'o',
        'ú' | 'ù' | 'û' | 'ü' | 'ū' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ś' | 'š' | 'ș' | 'ş' => 'š',
        'ź' | 'ż' | 'ž' => 'ž',
        'ć' | 'č' => 'č',
        'ț' | 'ţ' => 'ț',
        'ñ' | 'ń' | 'ņ' => 'n',
        'ł' | 'ļ' => 'l',
        'ŗ' => 'r',
        c => c,
    }
}

/// [`may_be`], looked up.
pub(super) fn read(c: char) -> (Sounded, bool) {
    static TABLE: OnceLock<Vec<(Sounded, bool)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| ('\0'..BEYOND).map(may_be).collect());
    table.get(c as usize).copied().unwrap_or_default()
}

/// The sounds that a letter may stand for, alone or as a part of a group (sh, rz, μπ), and whether it is a vowel.
fn may_be(c: char) -> (Sounded, bool) {
    let (letters, is_vowel) = match c {
        'a' | 'α' => ("аеоъя", true),
        'e' | 'ε' => ("еаиъ", true),
        'i' | 'ι' | 'η' => ("иеъайюя", true),
        'o' | 'ω' => ("оауъ", true),
        'ο' => ("оауъв", true),
        'u' => ("уъаюиво", true),
        'υ' => ("иуюйвф", true),
        'y' => ("ийъаую", true),
        'b' => ("бвп", false),
        'c' => ("кцсчшЖхт", false),
        'ç' => ("сцч", false),
        'č' => ("чц", false),
        'd' => ("дтЖ", false),
        'f' | 'φ' => ("фв", false),
        'g' => ("гжЖкхй", false),
        'ģ' => ("гдЖ", false),
        'h' => ("хг", false),
        'j' => ("йжхЖюя", false),
        'k' => ("кгх", false),
        'ķ' => ("кч", false),
        'l' | 'λ' => ("лй", false),
        'm' => ("м", false),
        'n' => ("н", false),
        'p' => ("пфб", false),
        'q' => ("к", false),
        'r' | 'ρ' => ("р", false),
        's' => ("сзшжч", false),
        'š' => ("шс", false),
        'ß' => ("с", false),
        't' => ("тдцчш", false),
        'ț' => ("цт", false),
        'v' => ("вфу", false),
        'w' => ("ву", false),
        'x' => ("кхшзгс", false),
        'z' => ("зсцжчЖ", false),
        'ž' => ("жзЖ", false),
        'β' => ("вбу", false),
        'γ' => ("гйжухнл", false),
        'δ' => ("д", false),
        'ζ' => ("зжЖс", false),
        'θ' => ("т", false),
        'κ' => ("кг", false),
        'μ' => ("мб", false),
        'ν' => ("ндм", false),
        'ξ' => ("кс", false),
        'π' => ("пб", false),
        'σ' => ("сзшжчц", false),
        'τ' => ("тдцчЖ", false),
        'χ' => ("хч", false),
        'ψ' => ("пс", false),
        _ => ("", false),
    };
    (bits(letters), is_vowel)
}

/// What it costs to pass a letter over: next to nothing where languages write such silent letters.
pub(super) fn silent(c: char, before: [char; 2], after: Option<char>) -> u16 {
    let last = before[1];
    match c {
        _ if c == last => 0,
        'j' | 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ã' | 'õ' | 'α' | 'ε' | 'η' | 'ι' | 'ο' | 'υ' | 'ω' => {
            2
        }
        'h' | '\'' => 1,
        'z' if matches!(last, 's' | 'c' | 'r' | 't' | 'd') => 1,
        'c' if matches!(last, 's') || matches!(after, Some('k' | 'q' | 'z')) => 1,
        's' if matches!(last, 't' | 'c' | 'p' | 'k' | 'z') => 2,
        's' | 'σ' if after.is_none() => 2,
        'k' | 'q' if last == 'c' => 1,
        't' if matches!(after, Some('c' | 'z' | 's' | 'h')) => 1,
        'd' if matches!(after, Some('ž' | 'j' | 'z' | 'g' | 't')) => 1,
        'ž' if last == 'd' => 1,
        'k' | 'g' | 'm' if before[1] == '\0' && after == Some('n') => 2,
        'p' if before[1] == '\0' && matches!(after, Some('s' | 't' | 'n')) => 2,
        'g' if matches!(after, Some('h' | 'n' | 'l')) || last == 'n' => 4,
        'w' => 4,
        'χ' => 8,
        'g' => 10,
        'π' if last == 'μ' => 1,
        'μ' if after == Some('π') => 1,
        'ν' if after == Some('τ') => 1,
        'τ' if matches!(last, 'ν') || matches!(after, Some('ζ' | 'σ')) => 1,
        'ζ' | 'σ' if last == 'τ' => 1,
        'κ' | 'γ' if last == 'γ' => 1,
        'γ' if matches!(after, Some('κ' | 'γ' | 'ι')) => 1,
        'l' if matches!(last, 'o' | 'a' | 'u') => 8,
        'r' | 'd' | 't' | 'b' => 12,
        _ => FAULT,
    }
}
