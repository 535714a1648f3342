//! Bulgarian letters in Latin ones, as the law has it.
//!
//! Source: Закон за транслитерацията (promulgated ДВ, бр. 19 of 13 March 2009). Article 4 is the table of the thirty
//! letters, article 5 the groups of letters (дж, дз, ьо, йо, which the table yields by itself, and „ия“ at the end of a
//! word → “ia”), article 6 the name of the state, България → Bulgaria. The law's third kind, names of foreign origin in
//! their own spelling, needs a dictionary and is not done here.
//!
//! What is not a Bulgarian letter is kept as it is, also the Cyrillic letters of other languages (ы, э, ћ).

/// The text in Latin letters; case is kept, and a letter that becomes several is written large as a whole among
/// capitals only („Щастие“ → “Shtastie”, „ЖП“ → “ZHP”).
///
/// A word ends at anything that is not a letter: „София-град“ → “Sofia-grad”. An accent on a Bulgarian letter that tells
/// the stress (о́, ѝ) is dropped; the breve of a decomposed й is part of the letter.
///
/// ```
/// use horo::text::transliterate::transliterate;
/// assert_eq!(transliterate("Община Хасково, България"), "Obshtina Haskovo, Bulgaria");
/// assert_eq!(transliterate("Росица Стелиянова от София"), "Rositsa Steliyanova ot Sofia");
/// ```
pub fn transliterate(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    let mut word: Vec<char> = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if let Some(letter) = bulgarian(c) {
            let letter = match (letter, chars.peek()) {
                ('и', Some('\u{306}')) => 'й',
                ('И', Some('\u{306}')) => 'Й',
                _ => letter,
            };
            word.push(letter);
            while chars.next_if(|&mark| is_mark_of_letter(mark)).is_some() {}
        } else if c.is_alphabetic() {
            word.push(c);
        } else {
            write_word(&word, &mut latin);
            word.clear();
            latin.push(c);
        }
    }
    write_word(&word, &mut latin);
    latin
}

/// The Latin letters of a Bulgarian one, in lower case (article 4).
const LETTERS: [(char, &str); 30] = [
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('е', "e"),
    ('ж', "zh"),
    ('з', "z"),
    ('и', "i"),
    ('й', "y"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "h"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "sht"),
    ('ъ', "a"),
    ('ь', "y"),
    ('ю', "yu"),
    ('я', "ya"),
];

/// The plain letter, for a letter of the alphabet and for the two with a stress mark that Unicode has composed.
fn bulgarian(c: char) -> Option<char> {
    match c {
        'ѝ' => Some('и'),
        'Ѝ' => Some('И'),
        'ѐ' => Some('е'),
        'Ѐ' => Some('Е'),
        'а'..='ъ' | 'А'..='Ъ' | 'ь' | 'Ь' | 'ю' | 'Ю' | 'я' | 'Я' => Some(c),
        _ => None,
    }
}

fn is_mark_of_letter(c: char) -> bool {
    matches!(c, '\u{300}' | '\u{301}' | '\u{306}')
}

fn write_word(word: &[char], latin: &mut String) {
    let state = "българия".chars();
    if word.len() == 8 && state.zip(word).all(|(expected, &c)| expected == small(c)) {
        latin.extend("bulgaria".chars().zip(word).map(|(c, model)| in_case_of(c, *model)));
        return;
    }
    for (at, &c) in word.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| word[before]);
        let after = word.get(at + 1).copied();
        if small(c) == 'я' && after.is_none() && before.is_some_and(|before| small(before) == 'и') {
            latin.push(in_case_of('a', c));
            continue;
        }
        match LETTERS.iter().find(|pair| pair.0 == small(c)) {
            None => latin.push(c),
            Some((_, letters)) if !c.is_uppercase() => latin.push_str(letters),
            Some((_, letters)) => {
                let among_capitals = after.or(before).is_some_and(char::is_uppercase);
                let mut letters = letters.chars();
                latin.extend(letters.next().map(|first| first.to_ascii_uppercase()));
                latin.extend(letters.map(|c| if among_capitals { c.to_ascii_uppercase() } else { c }));
            }
        }
    }
}

fn small(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

fn in_case_of(c: char, model: char) -> char {
    if model.is_uppercase() { c.to_ascii_uppercase() } else { c }
}

#[cfg(test)]
#[path = "transliterate_tests.rs"]
mod tests;
