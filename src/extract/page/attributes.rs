//! How many attributes the tags of a page have, counted before the parser sees them.
//!
//! The parser compares each attribute's name with all before it in the same tag, and shows the tag only when it is
//! complete: a hundred thousand of them take 19 seconds. One look along the page finds such a tag in advance.

use super::sink::TooMuch;

/// Most attributes of a tag.
pub(super) const MAX_ATTRIBUTES: usize = 500;

/// Elements whose words the parser takes as they are: no tag begins inside them.
const RAW: [&str; 8] = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

/// Refuses a page in which a tag has too many attributes.
pub(super) fn bounded(html: &str) -> Result<(), TooMuch> {
    let bytes = html.as_bytes();
    let mut at = 0;
    while let Some(open) = find(bytes, at, b'<') {
        at = open + 1;
        match bytes.get(at) {
            Some(b'!') if bytes[at..].starts_with(b"!--") => {
                at = html[at + 3..].find("-->").map_or(bytes.len(), |end| at + 3 + end);
            }
            Some(byte) if byte.is_ascii_alphabetic() => {
                let name =
                    at..at + bytes[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
                let (count, end) = attributes(bytes, name.end);
                if count > MAX_ATTRIBUTES {
                    return Err(TooMuch::Attributes);
                }
                at = end;
                if RAW.iter().any(|raw| raw.as_bytes().eq_ignore_ascii_case(&bytes[name.clone()])) {
                    at = raw_end(bytes, end, &bytes[name]);
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// How many attributes follow, and where the tag ends. An unclosed tag ends with the page.
fn attributes(bytes: &[u8], mut at: usize) -> (usize, usize) {
    let mut count = 0;
    let is_gap = |byte: u8| byte.is_ascii_whitespace() || byte == b'/';
    loop {
        while bytes.get(at).copied().is_some_and(is_gap) {
            at += 1;
        }
        match bytes.get(at) {
            None => return (count, at),
            Some(b'>') => return (count, at + 1),
            Some(_) => count += 1,
        }
        at += 1;
        while bytes.get(at).is_some_and(|&byte| !is_gap(byte) && byte != b'>' && byte != b'=') {
            at += 1;
        }
        let mut value = at;
        while bytes.get(value).is_some_and(u8::is_ascii_whitespace) {
            value += 1;
        }
        if bytes.get(value) != Some(&b'=') {
            continue;
        }
        value += 1;
        while bytes.get(value).is_some_and(u8::is_ascii_whitespace) {
            value += 1;
        }
        at = if let Some(&quote @ (b'"' | b'\'')) = bytes.get(value) {
            find(bytes, value + 1, quote).map_or(bytes.len(), |end| end + 1)
        } else {
            let is_inside = |byte: &&u8| !byte.is_ascii_whitespace() && **byte != b'>';
            value + bytes[value.min(bytes.len())..].iter().take_while(is_inside).count()
        };
    }
}

/// Where the end tag of an element begins whose words are taken as they are.
fn raw_end(bytes: &[u8], mut at: usize, name: &[u8]) -> usize {
    while let Some(open) = find(bytes, at, b'<') {
        let rest = &bytes[open + 1..];
        let is_end = rest.first() == Some(&b'/')
            && rest.get(1..=name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name));
        if is_end {
            return open;
        }
        at = open + 1;
    }
    bytes.len()
}

fn find(bytes: &[u8], from: usize, byte: u8) -> Option<usize> {
    bytes.get(from..)?.iter().position(|&found| found == byte).map(|found| from + found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(count: usize) -> String {
        let attributes: Vec<String> = (0..count).map(|number| format!(" a{number}='x > y'")).collect();
        format!("<p{}>x", attributes.concat())
    }

    #[test]
    fn a_tag_may_have_five_hundred_attributes_and_no_more() {
        assert_eq!(bounded(&tag(500)), Ok(()));
        assert_eq!(bounded(&tag(501)), Err(TooMuch::Attributes));
        assert_eq!(
            bounded(&format!("<p {}", "a/".repeat(501))),
            Err(TooMuch::Attributes),
            "a tag that never ends"
        );
        assert_eq!(
            bounded(&format!("<p {}>", "a=\"\"".repeat(501))),
            Err(TooMuch::Attributes),
            "without gaps"
        );
    }

    #[test]
    fn what_only_looks_like_a_tag_is_not_counted() {
        let words = "x ".repeat(501);
        for page in [
            format!("<!-- <p {words}> -->"),
            format!("<script>if (a <b {words}) {{}}</SCRIPT>"),
            format!("<title><b {words}></title>"),
            format!("<p data-x='{words}'>"),
            format!("3 < {words}>"),
        ] {
            assert_eq!(bounded(&page), Ok(()), "{page:.40}");
        }
    }
}
