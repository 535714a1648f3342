//! From the bytes of a page to its text.
//!
//! What says the encoding is asked in this order: the HTTP header, a byte order mark, the page's own `<meta>`, whether the
//! bytes are valid UTF-8, and last the bytes themselves (`chardetng`). A word of the page or the server is held against
//! the bytes before it is believed, because old municipal servers declare one encoding and send another.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// How far into a page its own word about its encoding is looked for, in bytes.
const HEAD: usize = 4_096;

/// A text and how it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// The encoding's name.
    pub encoding: &'static str,
    /// What somebody should know about it.
    pub doubt: Option<String>,
}

/// Decodes a page. `header` is what the HTTP header `Content-Type` said of the encoding.
pub fn decode(bytes: &[u8], header: Option<&str>) -> Decoded {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return read(bytes, encoding, None);
    }
    if let Some(encoding) = utf16(bytes) {
        return read(bytes, encoding, Some("the page does not say that it is UTF-16".into()));
    }
    let label = |label: &str| Encoding::for_label(label.trim().as_bytes());
    let declared = header.and_then(label).or_else(|| label(&meta(bytes)?));
    let declared = declared.map(|encoding| if encoding.is_ascii_compatible() { encoding } else { UTF_8 });
    if std::str::from_utf8(bytes).is_ok() {
        let doubt = declared.filter(|&declared| declared != UTF_8 && !bytes.is_ascii());
        let doubt =
            doubt.map(|declared| format!("the page says that it is {}, but it is UTF-8", declared.name()));
        return read(bytes, UTF_8, doubt);
    }
    if let Some(declared) = declared.filter(|&declared| declared != UTF_8) {
        let seen = detect(bytes);
        let (said, found) = (cyrillic(bytes, declared), cyrillic(bytes, seen));
        // A western encoding is what servers say when nobody told them; half the page in Cyrillic proves them wrong.
        if said < 0.1 && found > 0.5 {
            let doubt = format!("the page says that it is {}, but it is {}", declared.name(), seen.name());
            return read(bytes, seen, Some(doubt));
        }
        return read(bytes, declared, None);
    }
    let damaged = damage(bytes);
    if damaged > 0 && damaged * 200 < bytes.iter().filter(|byte| !byte.is_ascii()).count() {
        let doubt = format!("letters of the page are damaged and stand as “\u{fffd}” (in places: {damaged})");
        return read(bytes, UTF_8, Some(doubt));
    }
    if let Some(text) = mik(bytes) {
        let doubt =
            Some("the page does not say how it is encoded; it looks like the old encoding MIK".into());
        return Decoded { text, encoding: "MIK", doubt };
    }
    let seen = detect(bytes);
    let doubt = match declared {
        Some(_) => format!("the page says that it is UTF-8, but it is {}", seen.name()),
        None => format!("the page does not say how it is encoded; it was read as {}", seen.name()),
    };
    read(bytes, seen, Some(doubt))
}

fn read(bytes: &[u8], encoding: &'static Encoding, doubt: Option<String>) -> Decoded {
    let (text, encoding, _) = encoding.decode(bytes);
    Decoded { text: text.into_owned(), encoding: encoding.name(), doubt }
}

fn detect(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// What a page says about its encoding in its own head.
fn meta(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_ascii_lowercase();
    let mut rest = head.as_str();
    if let Some(xml) = rest.strip_prefix("<?xml") {
        let declaration = &xml[..xml.find("?>")?];
        if let Some((_, label)) = declaration.split_once("encoding=") {
            return Some(word(label));
        }
    }
    while let Some((_, after)) = rest.split_once("<meta") {
        let tag = &after[..after.find('>').unwrap_or(after.len())];
        if let Some((_, label)) = tag.split_once("charset") {
            let label = label.trim_start().strip_prefix('=').map(word);
            if let Some(label) = label.filter(|label| !label.is_empty()) {
                return Some(label);
            }
        }
        rest = after;
    }
    None
}

fn word(text: &str) -> String {
    let is_inside = |c: &char| c.is_ascii_alphanumeric() || "-_:.".contains(*c);
    text.trim_start_matches([' ', '"', '\'']).chars().take_while(is_inside).collect()
}

/// UTF-16 without a mark: every other byte of the page's tags is zero.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(512)];
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|&&byte| byte == 0).count();
    let most = head.len() / 2 * 2 / 5;
    if head.len() < 16 {
        None
    } else if zeros(1) > most && zeros(0) == 0 {
        Some(UTF_16LE)
    } else if zeros(0) > most && zeros(1) == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// How much of what is not ASCII would be Cyrillic letters, from 0 to 1.
fn cyrillic(bytes: &[u8], encoding: &'static Encoding) -> f64 {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let (mut letters, mut all) = (0.0, 0.0);
    for c in text.chars().filter(|c| !c.is_ascii()) {
        all += 1.0;
        letters += f64::from(u8::from(('\u{410}'..='\u{44f}').contains(&c)));
    }
    if all == 0.0 { 0.0 } else { letters / all }
}

/// How many places of the bytes are no UTF-8.
fn damage(bytes: &[u8]) -> usize {
    bytes.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count()
}

/// The Bulgarian DOS encoding, which no standard lists: its letters stand at 0x80 to 0xBF, and nearly nothing above.
fn mik(bytes: &[u8]) -> Option<String> {
    let high = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    let letters = bytes.iter().filter(|byte| (0x80..=0xbf).contains(*byte)).count();
    let small = bytes.iter().filter(|byte| (0xa0..=0xbf).contains(*byte)).count();
    let is_mik = high >= 50 && letters * 100 >= high * 98 && small * 10 >= letters * 7;
    let character = |&byte: &u8| match byte {
        0x80..=0xbf => char::from_u32(u32::from(byte) - 0x80 + 0x410).unwrap_or('\u{fffd}'),
        0xd5 => '№',
        byte if byte.is_ascii() => char::from(byte),
        _ => ' ',
    };
    is_mik.then(|| bytes.iter().map(character).collect())
}

#[cfg(test)]
mod tests {
    use encoding_rs::{ISO_8859_5, KOI8_R, WINDOWS_1251};

    use super::*;

    const TEXT: &str = "<p>Община Хасково кани всички жители на среща в читалището, на 17 ноември от 10 часа. Входът е свободен.";

    fn page(meta: &str, encoding: &'static Encoding) -> Vec<u8> {
        encoding.encode(&format!("<html><head>{meta}</head><body>{TEXT}")).0.into_owned()
    }

    #[track_caller]
    fn check(bytes: &[u8], header: Option<&str>, encoding: &str, is_doubtful: bool) {
        let decoded = decode(bytes, header);
        assert!(decoded.text.ends_with(TEXT), "{}: {}", decoded.encoding, decoded.text);
        assert_eq!(
            (decoded.encoding, decoded.doubt.is_some()),
            (encoding, is_doubtful),
            "{:?}",
            decoded.doubt
        );
    }

    #[test]
    fn windows_1251_is_read_however_it_is_declared() {
        let meta = "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>";
        check(&page("", WINDOWS_1251), Some("windows-1251"), "windows-1251", false);
        check(&page(meta, WINDOWS_1251), None, "windows-1251", false);
        check(&page("<meta charset=cp1251>", WINDOWS_1251), Some("no such thing"), "windows-1251", false);
        check(&page("", WINDOWS_1251), None, "windows-1251", true);
        for wrong in ["utf-8", "iso-8859-1", "windows-1252", "utf-16"] {
            check(&page("", WINDOWS_1251), Some(wrong), "windows-1251", true);
            check(&page(&format!("<meta charset={wrong}>"), WINDOWS_1251), None, "windows-1251", true);
        }
    }

    #[test]
    fn utf_8_is_utf_8_whatever_is_said_of_it() {
        check(&page("<meta charset=windows-1251>", UTF_8), Some("windows-1251"), "UTF-8", true);
        check(&page("<meta charset=windows-1251>", UTF_8), Some("utf-8"), "UTF-8", false);
        check(&page("<meta charset=utf-7>", UTF_8), None, "UTF-8", false);
        check(&[b"\xef\xbb\xbf", page("", UTF_8).as_slice()].concat(), Some("windows-1251"), "UTF-8", false);
    }

    #[test]
    fn the_older_encodings_of_cyrillic_are_recognised_and_said() {
        check(&page("", KOI8_R), Some("koi8-r"), "KOI8-R", false);
        check(&page("", ISO_8859_5), None, "ISO-8859-5", true);
        let mik: Vec<u8> = TEXT
            .chars()
            .map(|c| match u32::from(c) {
                code @ 0x410..=0x44f => u8::try_from(code - 0x410 + 0x80).unwrap(),
                code => u8::try_from(code).unwrap(),
            })
            .collect();
        check(&mik, None, "MIK", true);
    }

    #[test]
    fn a_page_that_is_cut_off_inside_a_letter_keeps_its_encoding_and_the_damage_is_said() {
        let mut bytes = page("", UTF_8).repeat(20);
        bytes.extend("я".bytes().take(1));
        let decoded = decode(&bytes, None);
        assert_eq!(decoded.encoding, "UTF-8");
        assert!(decoded.doubt.is_some_and(|doubt| doubt.ends_with("(in places: 1)")));
        assert!(decoded.text.ends_with("свободен.\u{fffd}"));
    }
}
