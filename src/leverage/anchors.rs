//! What a sentence and its translation have in common whatever the languages: numbers, and words that sound alike.
//!
//! „Президентът Тръмп“, “le Président Trump”, «Ο Πρόεδρος Τραμπ»: names and loan words keep the kinds of their consonants
//! through the three scripts. An anchor is a hint among others; chance likenesses are many and weigh little.

/// Something that a translation is likely to have kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Anchor {
    /// Digits as they stand, without separators.
    Number(String),
    /// The kinds of a word's first consonants.
    Sound(String),
}

/// The fewest consonants that say anything, and how many are looked at.
const FEWEST: usize = 3;
const CONSONANTS: usize = 4;

impl Anchor {
    /// How much it weighs that a sentence and its translation both have it.
    pub(super) fn weight(&self) -> f64 {
        match self {
            Anchor::Number(digits) if digits.len() > 1 => 4.0,
            Anchor::Number(_) => 2.5,
            Anchor::Sound(kinds) if kinds.len() >= CONSONANTS => 1.5,
            Anchor::Sound(_) => 0.8,
        }
    }
}

/// The anchors of a sentence.
pub(super) fn anchors(sentence: &str) -> Vec<Anchor> {
    let mut anchors = Vec::new();
    let mut digits = String::new();
    for word in sentence.split(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '/')) {
        digits.clear();
        digits.extend(word.chars().filter(char::is_ascii_digit));
        if !digits.is_empty() {
            anchors.push(Anchor::Number(digits.clone()));
            continue;
        }
        let kinds = kinds(word);
        if kinds.len() >= FEWEST {
            anchors.push(Anchor::Sound(kinds));
        }
    }
    anchors
}

/// The kinds of a word's first consonants; the same kind twice in a row counts once.
fn kinds(word: &str) -> String {
    let mut kinds = String::with_capacity(CONSONANTS);
    for c in word.chars().flat_map(char::to_lowercase) {
        for kind in kind(c).chars() {
            if kinds.len() < CONSONANTS && !kinds.ends_with(kind) {
                kinds.push(kind);
            }
        }
    }
    kinds
}

/// What kind of consonant a letter writes: made with the lips, with the teeth, in the throat, hissed, or by itself.
fn kind(letter: char) -> &'static str {
    match letter {
        'б' | 'п' | 'b' | 'p' | 'π' => "p",
        'в' | 'ф' | 'v' | 'w' | 'f' | 'β' | 'φ' => "f",
        'д' | 'т' | 'd' | 't' | 'δ' | 'τ' | 'θ' | 'ț' => "t",
        'г' | 'к' | 'х' | 'g' | 'k' | 'c' | 'q' | 'γ' | 'κ' | 'χ' | 'ķ' | 'ģ' => "k",
        'ж' | 'з' | 'с' | 'ц' | 'ч' | 'ш' | 's' | 'z' | 'ß' | 'ž' | 'š' | 'č' | 'ş' | 'ș' | 'ś' | 'ć'
        | 'ż' | 'ź' | 'ç' | 'σ' | 'ς' | 'ζ' => "s",
        'щ' => "st",
        'x' | 'ξ' => "ks",
        'ψ' => "ps",
        'л' | 'l' | 'λ' | 'ł' | 'ļ' => "l",
        'м' | 'm' | 'μ' => "m",
        'н' | 'n' | 'ν' | 'ñ' | 'ń' | 'ņ' => "n",
        'р' | 'r' | 'ρ' => "r",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_sounds_alike_in_all_three_scripts() {
        let sound = |word| anchors(word).pop();
        assert_eq!(sound("Президентът"), sound("Präsident"));
        assert_eq!(sound("Тръмп"), sound("Trump"));
        assert_eq!(sound("Доналд"), sound("Donaldowi"));
        assert_eq!(anchors("12,5"), anchors("12.5"));
        assert!(anchors("и на по").is_empty());
    }
}
