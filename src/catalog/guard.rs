//! The guard before the Fluent parser.
//!
//! A `.ftl` file is untrusted: the parser recurses without a limit (233 bytes end a debug build), blank lines cost it a
//! hundred times their size, and bytes of another encoding would become text unseen. One linear scan refuses all that
//! before anything is parsed. What passes is UTF-8 text of bounded depth.

use crate::span::Span;

/// Largest file that is read, in bytes. A news article has some ten thousand.
pub const MAX_BYTES: u64 = 5_000_000;
/// Deepest nesting of `{ … }`.
pub const MAX_BRACES: usize = 32;
/// Deepest nesting of calls, `F(G(…))`.
pub const MAX_CALLS: usize = 16;
/// Longest run of empty lines.
pub const MAX_BLANK_LINES: usize = 100;

/// Why a file is not parsed at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Stable code of the diagnostic.
    pub code: &'static str,
    /// Where it was seen, in bytes.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: &'static str,
}

impl Refusal {
    fn new(code: &'static str, span: Span, message: impl Into<String>, hint: &'static str) -> Self {
        Refusal { code, span, message: message.into(), hint }
    }
}

/// Lets a file's bytes through as text, or says why not.
pub fn admit(bytes: &[u8]) -> Result<&str, Refusal> {
    let text = decode(bytes)?;
    scan_lines(text)?;
    bear(text)?;
    Ok(text)
}

/// Says whether the parser can bear a text: its length, its nesting and its empty lines.
pub fn bear(text: &str) -> Result<(), Refusal> {
    let size = text.len() as u64;
    if size > MAX_BYTES {
        return Err(too_large(size));
    }
    scan_blank_lines(text)?;
    scan_depth(text)
}

fn too_large(size: u64) -> Refusal {
    let message = format!("there are {size} bytes here; a Fluent file may have {MAX_BYTES}");
    Refusal::new("file-too-large", 0..0, message, "Split it, or restore the file from version control.")
}

fn decode(bytes: &[u8]) -> Result<&str, Refusal> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(too_large(bytes.len() as u64));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Refusal::new("not-utf8", 0..0, "the file is saved as UTF-16", SAVE_AS_UTF8));
    }
    if bytes.starts_with("\u{feff}".as_bytes()) {
        let message = "the file begins with a byte order mark, which would swallow its first message";
        return Err(Refusal::new(
            "byte-order-mark",
            0..0,
            message,
            "Save it as “UTF-8”, not as “UTF-8 with BOM”.",
        ));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let message = format!("byte {} of the file is not UTF-8: it was saved in another encoding", at + 1);
        Refusal::new("not-utf8", at..at, message, SAVE_AS_UTF8)
    })?;
    match text.find('\0') {
        Some(at) => {
            let message = "the file holds a NUL character; it is damaged or not a text file";
            Err(Refusal::new("not-utf8", at..at + 1, message, "Restore the file from version control."))
        }
        None => Ok(text),
    }
}

const SAVE_AS_UTF8: &str = "In your editor choose “Save with encoding” and UTF-8, then save again.";

fn scan_lines(text: &str) -> Result<(), Refusal> {
    if let Some(at) = text.find('\r').filter(|_| !text.contains('\n')) {
        let message = "the lines end with a bare carriage return (old Mac style), so the file would be read as one line";
        return Err(Refusal::new(
            "line-endings",
            at..at + 1,
            message,
            "Save it with line endings “LF” (or “CRLF”).",
        ));
    }
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if ["<<<<<<< ", ">>>>>>> ", "||||||| "].iter().any(|mark| line.starts_with(mark))
            || line.trim_end() == "======="
        {
            let message = "the file still holds the marks of a merge conflict";
            let span = offset..offset + line.trim_end().len();
            return Err(Refusal::new(
                "merge-conflict",
                span,
                message,
                "Keep the right one of the two versions, delete the lines <<<<<<<, ======= and >>>>>>>, and save.",
            ));
        }
        offset += line.len();
    }
    Ok(())
}

fn scan_blank_lines(text: &str) -> Result<(), Refusal> {
    if count(text, b'\n') <= MAX_BLANK_LINES {
        return Ok(());
    }
    let (mut offset, mut blank) = (0, 0);
    for line in text.split_inclusive('\n') {
        blank = if line.trim().is_empty() { blank + 1 } else { 0 };
        if blank > MAX_BLANK_LINES {
            let message = format!("there are more than {MAX_BLANK_LINES} empty lines in a row");
            return Err(Refusal::new("blank-lines", offset..offset, message, "Delete the empty lines."));
        }
        offset += line.len();
    }
    Ok(())
}

/// How often an ASCII character stands in a text; counted by pieces so that the count of a piece fits a byte.
fn count(text: &str, wanted: u8) -> usize {
    let of_piece = |piece: &[u8]| piece.iter().map(|&byte| u8::from(byte == wanted)).sum::<u8>();
    text.as_bytes().chunks(usize::from(u8::MAX)).map(|piece| usize::from(of_piece(piece))).sum()
}

/// What the scanner is inside of, per open brace.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    /// `{ …`: names, strings, calls.
    Expression,
    /// After `->`, outside a variant's text.
    Variants,
    /// A variant's text.
    Text,
}

/// Follows the parser's recursion: it can only be deep inside an entry, and an entry begins with `id =` at a line's start.
fn scan_depth(text: &str) -> Result<(), Refusal> {
    if count(text, b'{') <= MAX_BRACES && count(text, b'(') <= MAX_CALLS {
        return Ok(());
    }
    let bytes = text.as_bytes();
    let (mut frames, mut calls): (Vec<Frame>, usize) = (Vec::new(), 0);
    let mut at = 0;
    let mut line_is_blank_so_far = true;
    while at < bytes.len() {
        let byte = bytes[at];
        if at == 0 || bytes[at - 1] == b'\n' {
            line_is_blank_so_far = true;
            if begins_entry(&bytes[at..]) {
                frames.clear();
                calls = 0;
            } else if frames.is_empty() && !matches!(byte, b' ' | b'\n' | b'\r') {
                // Outside an entry the parser gives such a line up at once.
                at += bytes[at..]
                    .iter()
                    .position(|&byte| byte == b'\n')
                    .map_or(bytes.len() - at, |end| end + 1);
                continue;
            }
        }
        if line_is_blank_so_far && matches!(byte, b'[' | b'*' | b'}') && frames.last() == Some(&Frame::Text) {
            *frames.last_mut().expect("just seen") = Frame::Variants;
        }
        line_is_blank_so_far &= matches!(byte, b' ' | b'\n' | b'\r');
        match (byte, frames.last().copied()) {
            (b'{', _) => frames.push(Frame::Expression),
            (b'}', Some(_)) => {
                frames.pop();
            }
            (b'"', Some(Frame::Expression)) => at = end_of_string(bytes, at),
            (b'(', Some(Frame::Expression)) => calls += 1,
            (b')', Some(Frame::Expression)) => calls = calls.saturating_sub(1),
            (b'-', Some(Frame::Expression)) if bytes.get(at + 1) == Some(&b'>') => {
                *frames.last_mut().expect("just seen") = Frame::Variants;
            }
            (b']', Some(Frame::Variants)) => *frames.last_mut().expect("just seen") = Frame::Text,
            _ => {}
        }
        if frames.len() > MAX_BRACES || calls > MAX_CALLS {
            let message = format!(
                "curly brackets are nested more than {MAX_BRACES} deep, or calls more than {MAX_CALLS}"
            );
            return Err(Refusal::new(
                "nested-too-deep",
                at..at + 1,
                message,
                "A translation never needs that: is a closing “}” missing further up?",
            ));
        }
        at += 1;
    }
    Ok(())
}

fn begins_entry(line: &[u8]) -> bool {
    let name = line.strip_prefix(b"-").unwrap_or(line);
    let length =
        name.iter().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')).count();
    let after = name[length..].iter().find(|&&byte| byte != b' ');
    name.first().is_some_and(u8::is_ascii_alphabetic) && after == Some(&b'=')
}

/// The offset of a string literal's closing quote, or of the last byte of its line.
fn end_of_string(bytes: &[u8], open: usize) -> usize {
    let mut at = open + 1;
    while at < bytes.len() && bytes[at] != b'"' {
        match bytes[at] {
            b'\n' => return at - 1,
            b'\\' if bytes.get(at + 1).is_some_and(|&next| next != b'\n') => at += 2,
            _ => at += 1,
        }
    }
    at.min(bytes.len() - 1)
}

#[cfg(test)]
#[path = "guard_tests.rs"]
mod tests;
