//! Text that was read in the wrong encoding: “Ã©” for “é”, or the replacement character.

use crate::check::finding::Finding;
use crate::check::reading::{Both, Text};
use crate::diagnostic::Said;

/// Looks at every text of the target.
pub(super) fn check(both: &Both<'_>, found: &mut Vec<Finding>) {
    for text in both.target.texts() {
        for &(at, _) in text.words.signs.iter().filter(|sign| sign.1 == '\u{fffd}') {
            told(text, at, at + '\u{fffd}'.len_utf8(), None, found);
        }
        let mut until = 0;
        for (at, pair) in text.text().as_bytes().windows(2).enumerate() {
            // Â to â, as UTF-8 writes them.
            if pair[0] != 0xc3 || !matches!(pair[1], 0x82..=0xa2) || at < until {
                continue;
            }
            let mut rest = text.text()[at..].chars();
            let Some((length, meant)) = rest.next().and_then(|c| garbled(c, rest.as_str())) else { continue };
            until = at + 2 + length;
            told(text, at, until, meant, found);
        }
    }
}

fn told(text: &Text<'_>, at: usize, until: usize, meant: Option<char>, found: &mut Vec<Finding>) {
    let span = text.view.origin(&(at..until));
    let written = &text.text()[at..until];
    found.push(match meant {
        Some(meant) if text.view.is_verbatim(&(at..until)) => {
            let said = Said::new("mojibake").with("written", written).with("meant", meant);
            Finding::new("mojibake", span, said).mended(meant)
        }
        _ => Finding::new("mojibake", span, Said::new("mojibake-lost").with("written", written)),
    });
}

/// How many further bytes of the text belong to a letter's UTF-8 bytes read as windows-1252, and the letter.
fn garbled(lead: char, rest: &str) -> Option<(usize, Option<char>)> {
    let mut following = rest.chars();
    let first = following.next();
    let byte = u32::from(lead);
    let second = first.and_then(continuation)?;
    let first_length = first.map_or(0, char::len_utf8);
    if lead == 'â' {
        let dash = matches!(second, 0x80 | 0x82 | 0x84);
        let third = following.next().filter(|&c| continuation(c).is_some());
        let code = third
            .and_then(continuation)
            .and_then(|third| char::from_u32(0x2000 | (second & 0x3f) << 6 | third & 0x3f));
        return dash.then_some((first_length + third.map_or(0, char::len_utf8), code));
    }
    let code = (byte & 0x1f) << 6 | second & 0x3f;
    let is_letter =
        (0xa0..=0x24f).contains(&code) || (0x386..=0x3ce).contains(&code) || (0x400..=0x45f).contains(&code);
    (byte < 0xe0 && is_letter).then(|| (first_length, char::from_u32(code)))
}

/// The windows-1252 byte of a character, if it is one that continues a UTF-8 sequence.
fn continuation(c: char) -> Option<u32> {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match c {
        '\u{80}'..='\u{bf}' => Some(u32::from(c)),
        _ => (0x80..).zip(HIGH).find(|pair| pair.1 == c).map(|pair| pair.0),
    }
}
