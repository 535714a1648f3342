//! A Hunspell dictionary out of the bytes of its two files, whatever of the usual encodings they are in.

use spellbook::Dictionary;

/// Reads a dictionary; `None` when its files are damaged or in an encoding that none of our languages uses.
pub fn dictionary(affixes: &[u8], words: &[u8]) -> Option<Dictionary> {
    let set = affixes.split(|&byte| byte == b'\n').find_map(|line| line.trim_ascii().strip_prefix(b"SET"));
    let set = set.map_or_else(String::new, |name| String::from_utf8_lossy(name).trim().to_ascii_uppercase());
    let encoding = match set.replace('-', "").as_str() {
        "UTF8" => Encoding::Utf8,
        "ISO88592" => Encoding::Latin(LATIN_2),
        "ISO88597" => Encoding::Latin(LATIN_7),
        "ISO88591" | "" => Encoding::Latin(LATIN_1),
        _ => return None,
    };
    Dictionary::new(&encoding.read(affixes), &encoding.read(words)).ok()
}

enum Encoding {
    Utf8,
    /// What the bytes from A0 stand for.
    Latin(&'static str),
}

impl Encoding {
    fn read(&self, bytes: &[u8]) -> String {
        match self {
            // Some dictionaries have a word or two that are damaged; the others are worth having.
            Encoding::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
            Encoding::Latin(table) => {
                let upper: Vec<char> = table.chars().collect();
                let read = |&byte: &u8| match byte.checked_sub(0xa0) {
                    Some(at) => upper.get(usize::from(at)).copied().unwrap_or('\u{fffd}'),
                    None => char::from(byte),
                };
                bytes.iter().map(read).collect()
            }
        }
    }
}

/// ISO 8859-1, from A0 on.
const LATIN_1: &str = "\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
/// ISO 8859-2.
const LATIN_2: &str = "\u{a0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{ad}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
/// ISO 8859-7; three places of it are empty.
const LATIN_7: &str = "\u{a0}‘’£€₯¦§¨©ͺ«¬\u{ad}\u{fffd}―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u{fffd}ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{fffd}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_have_a_character_for_each_byte() {
        for table in [LATIN_1, LATIN_2, LATIN_7] {
            assert_eq!(table.chars().count(), 96);
        }
    }

    #[test]
    fn a_dictionary_is_read_in_the_encoding_that_it_names() {
        let polish = dictionary(b"SET ISO8859-2\n", b"1\n\xbc\xf3\xb3w\n").unwrap();
        assert!(polish.check("źółw") && !polish.check("zolw"));
        let greek = dictionary(b"# el\nSET ISO8859-7\r\n", b"1\n\xec\xdd\xf1\xe1\n").unwrap();
        assert!(greek.check("μέρα"));
        assert!(dictionary(b"SET UTF-8\n", "1\nkā\n".as_bytes()).unwrap().check("kā"));
        assert!(dictionary(b"SET KOI8-R\n", b"1\na\n").is_none());
    }

    #[test]
    fn damaged_files_are_no_dictionary_and_no_panic() {
        for (affixes, words) in [(&b"SET UTF-8\nSFX A Y 9\n"[..], &b"x\n"[..]), (b"\xff\xfe", b"\x00\x01")] {
            let _ = dictionary(affixes, words);
        }
    }
}
