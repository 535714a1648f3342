//! Which script a letter belongs to, and which letter of another script looks the same.
//!
//! The scripts come from the Unicode Script property (UAX 24, crate `unicode-script`). The pairs of letters that look
//! the same follow `confusables.txt` of UTS 39 (Unicode Security Mechanisms), narrowed to letters whose shapes agree in
//! an upright face and whose case agrees: typing С for C is a slip that nobody sees, typing ш for w is none. So pairs
//! that UTS 39 has for the sake of deceit only (г r, ш w, σ o, З 3, Ь b) are left out. Nothing here says that a letter
//! is wrong: „IT-сектор“ is good Bulgarian.

use unicode_script::UnicodeScript as _;

/// The scripts that horo's nine languages are written in, and the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Script {
    /// German, Dutch, Romanian, Polish, Portuguese, Latvian, Spanish.
    Latin,
    /// Bulgarian.
    Cyrillic,
    /// Greek.
    Greek,
    /// A script that none of the languages uses.
    Other,
    /// Of no script of its own: digits, punctuation, spaces, symbols, and marks that take the script of their letter.
    Common,
}

/// The script of a character.
///
/// ```
/// use horo::text::script::{Script, script};
/// assert_eq!(script('С'), Script::Cyrillic);
/// assert_eq!(script('C'), Script::Latin);
/// assert_eq!(script('7'), Script::Common);
/// ```
pub fn script(c: char) -> Script {
    known(c).unwrap_or_else(|| by_property(c))
}

/// The script of a letter; `None` for what is none, ordinal signs (ª, º) among them.
///
/// ```
/// use horo::text::script::{Script, letter};
/// assert_eq!(letter('ж'), Some(Script::Cyrillic));
/// assert_eq!(letter('7'), None);
/// assert_eq!(letter('º'), None);
/// ```
pub fn letter(c: char) -> Option<Script> {
    match known(c) {
        Some(Script::Common) => None,
        Some(script) => Some(script),
        None => Some(by_property(c))
            .filter(|&script| script != Script::Common && c.is_alphabetic() && !matches!(c, 'ª' | 'º')),
    }
}

fn known(c: char) -> Option<Script> {
    BLOCKS.get(c as usize).map_or_else(|| of_block(c), |script| *script)
}

/// What [`of_block`] says of the first characters, so that most of them cost one look.
static BLOCKS: [Option<Script>; 0x530] = {
    let mut blocks = [None; 0x530];
    let mut c = '\0';
    while (c as usize) < blocks.len() {
        blocks[c as usize] = of_block(c);
        c = match char::from_u32(c as u32 + 1) {
            Some(next) => next,
            None => break,
        };
    }
    blocks
};

/// The script of a character in a block of which all are letters of one script, or none is a letter: nearly every
/// character of our languages, without a search.
const fn of_block(c: char) -> Option<Script> {
    match c {
        'a'..='z' | 'A'..='Z' => Some(Script::Latin),
        '\0'..='\u{a9}' | '\u{ab}'..='\u{b9}' | '\u{bb}'..='\u{bf}' | '×' | '÷' | '\u{2010}'..='\u{2027}' => {
            Some(Script::Common)
        }
        '\u{c0}'..='\u{24f}' => Some(Script::Latin),
        'Ύ'..='Ρ' | 'Σ'..='ϡ' => Some(Script::Greek),
        '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => Some(Script::Cyrillic),
        _ => None,
    }
}

fn by_property(c: char) -> Script {
    match c.script() {
        unicode_script::Script::Latin => Script::Latin,
        unicode_script::Script::Cyrillic => Script::Cyrillic,
        unicode_script::Script::Greek => Script::Greek,
        unicode_script::Script::Common | unicode_script::Script::Inherited => Script::Common,
        _ => Script::Other,
    }
}

/// The letter of the wanted script that looks like this one; the letter itself when it is of that script already.
///
/// ```
/// use horo::text::script::{Script, lookalike};
/// assert_eq!(lookalike('С', Script::Latin), Some('C'));
/// assert_eq!(lookalike('ж', Script::Latin), None);
/// ```
pub fn lookalike(c: char, wanted: Script) -> Option<char> {
    if !matches!(wanted, Script::Latin | Script::Cyrillic | Script::Greek) {
        return None;
    }
    if script(c) == wanted {
        return Some(c);
    }
    let shape = SHAPES.iter().find(|shape| shape.contains(c))?;
    shape.chars().find(|&c| script(c) == wanted)
}

/// The word in the wanted script, when every letter of another script has a look-alike there.
///
/// ```
/// use horo::text::script::{Script, in_script};
/// assert_eq!(in_script("Cофия", Script::Cyrillic).as_deref(), Some("София"));
/// assert_eq!(in_script("Wien", Script::Cyrillic), None);
/// ```
pub fn in_script(word: &str, wanted: Script) -> Option<String> {
    word.chars().map(|c| if script(c) == Script::Common { Some(c) } else { lookalike(c, wanted) }).collect()
}

/// Letters of one shape, at most one of each script: Latin, Cyrillic, Greek, in this order where they exist.
const SHAPES: [&str; 73] = [
    "AАΑ", "BВΒ", "CСϹ", "EЕΕ", "GԌ", "HНΗ", "IІΙ", "JЈͿ", "KКΚ", "MМΜ", "NΝ", "OОΟ", "PРΡ", "QԚ", "SЅ",
    "TТΤ", "VѴ", "WԜ", "XХΧ", "YУΥ", "ZΖ", "aаα", "cсϲ", "dԁ", "eе", "hһ", "iіι", "jјϳ", "oоο", "pрρ", "qԛ",
    "sѕ", "uυ", "vѵν", "wԝ", "xх", "yуγ", "ГΓ", "ЛΛ", "ПΠ", "ФΦ", "ѰΨ", "кκ", "пπ", "тτ", "фφ", "ѱψ", "єε",
    "ÁΆ", "ÉΈ", "ÍΊ", "ÓΌ", "ÝΎ", "ÈЀ", "ËЁ", "ÏЇΪ", "ÄӒ", "ÖӦ", "ĂӐ", "ŸӰΫ", "áά", "íί", "óό", "úύ", "üϋ",
    "èѐ", "ëё", "ïїϊ", "äӓ", "öӧ", "ăӑ", "ßβ", "ƏӘ",
];

#[cfg(test)]
#[path = "script_tests.rs"]
mod tests;
