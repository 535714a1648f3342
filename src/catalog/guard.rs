//! The guard before the Fluent parser.
//!
//! A `.ftl` file is untrusted: the parser recurses without a limit (233 bytes end a debug build), blank lines cost it a
//! hundred times their size, and bytes of another encoding would become text unseen. One linear scan refuses all that
//! before anything is parsed. What passes is UTF-8 text of bounded depth.

use memchr::{memchr, memchr_iter, memchr2};

use crate::span::Span;

/// Largest file that is read, in bytes. A news article has some ten thousand.
pub const MAX_BYTES: u64 = 5_000_000;
/// Deepest nesting of `{ … }`.
pub const MAX_BRACES: usize = 32;
/// Deepest nesting of calls, `F(G(…))`.
pub const MAX_CALLS: usize = 16;
/// Longest run of empty lines.
pub const MAX_BLANK_LINES: usize = 100;
/// Most messages, terms and attributes in a file. The largest of 5,649 files of known projects has 1,140 messages.
pub const MAX_PARTS: usize = 18_000;
/// Longest message or term, in bytes. A paragraph has some hundreds.
pub const MAX_ENTRY_BYTES: usize = 1_000_000;

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

/// Says whether the parser can bear a text: its length, its entries, its nesting and its empty lines.
pub fn bear(text: &str) -> Result<(), Refusal> {
    let size = text.len() as u64;
    if size > MAX_BYTES {
        return Err(too_large(size));
    }
    scan_blank_lines(text)?;
    scan_depth(text)?;
    scan_entries(text)
}

fn too_large(size: u64) -> Refusal {
    let message = format!("there are {size} bytes here; a Fluent file may have at most {MAX_BYTES}");
    Refusal::new(
        "file-too-large",
        0..0,
        message,
        "Split it, restore the file from version control, or ask whoever sent it to you.",
    )
}

fn decode(bytes: &[u8]) -> Result<&str, Refusal> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(too_large(bytes.len() as u64));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Refusal::new("not-utf8", 0..0, "the file is saved as UTF-16", SAVE_AS_UTF8));
    }
    if bytes.starts_with("\u{feff}".as_bytes()) {
        let message = "the file begins with an invisible sign (BOM, byte order mark), which would hide its first message";
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
    match memchr(0, bytes) {
        Some(at) => {
            let message = "the file holds a NUL character; it is damaged or not a text file";
            Err(Refusal::new(
                "not-utf8",
                at..at + 1,
                message,
                "Restore the file from version control, or ask whoever sent it to you.",
            ))
        }
        None => Ok(text),
    }
}

const SAVE_AS_UTF8: &str =
    "Save the file again in your editor with UTF-8 as its encoding; most editors ask for it under “Save as”.";

fn scan_lines(text: &str) -> Result<(), Refusal> {
    let bytes = text.as_bytes();
    if let Some(at) = memchr(b'\r', bytes).filter(|_| memchr(b'\n', bytes).is_none()) {
        let message = "the lines end as on old Macs (CR, a carriage return alone), so the file would be read as one line";
        return Err(Refusal::new(
            "line-endings",
            at..at + 1,
            message,
            "Save it with line endings “LF” (or “CRLF”).",
        ));
    }
    for start in line_starts(bytes) {
        if !matches!(bytes.get(start), Some(b'<' | b'>' | b'|' | b'=')) {
            continue;
        }
        let line = text[start..].lines().next().unwrap_or_default();
        if ["<<<<<<< ", ">>>>>>> ", "||||||| "].iter().any(|mark| line.starts_with(mark))
            || line.trim_end() == "======="
        {
            let message = "the file still holds the marks of a merge conflict";
            let span = start..start + line.trim_end().len();
            return Err(Refusal::new(
                "merge-conflict",
                span,
                message,
                "Keep the right one of the two versions, delete the lines <<<<<<<, ======= and >>>>>>>, and save.",
            ));
        }
    }
    Ok(())
}

/// What stands at the very left begins a message or a comment, or is taken for a broken message.
fn scan_entries(text: &str) -> Result<(), Refusal> {
    const HINT: &str = "Take out what does not belong there, restore the file from version control, or ask whoever sent it to you.";
    let bytes = text.as_bytes();
    let (mut parts, mut entry) = (0, 0);
    for start in line_starts(bytes).chain([bytes.len()]) {
        let first = bytes.get(start).copied().unwrap_or(b'#');
        let begins = first.is_ascii_alphabetic() || matches!(first, b'-' | b'#');
        if begins && start - entry > MAX_ENTRY_BYTES {
            let message =
                format!("a message has more than {MAX_ENTRY_BYTES} bytes; a paragraph has some hundreds");
            return Err(Refusal::new("message-too-long", entry..entry, message, HINT));
        }
        if begins {
            entry = start;
        }
        let indented = || bytes[start..].iter().find(|&&byte| byte != b' ') == Some(&b'.');
        parts += usize::from(begins && first != b'#' || first == b' ' && indented());
        if parts > MAX_PARTS {
            let message = format!(
                "there are more than {MAX_PARTS} messages and attributes; an article has some dozens"
            );
            return Err(Refusal::new("too-many-messages", start..start, message, HINT));
        }
    }
    Ok(())
}

fn scan_blank_lines(text: &str) -> Result<(), Refusal> {
    let bytes = text.as_bytes();
    let mut blank = 0;
    for start in line_starts(bytes) {
        let is_blank = match bytes.get(start) {
            Some(byte) if byte.is_ascii_graphic() => false,
            Some(_) => text[start..].lines().next().is_some_and(|line| line.trim().is_empty()),
            None => false,
        };
        blank = if is_blank { blank + 1 } else { 0 };
        if blank > MAX_BLANK_LINES {
            let message = format!("there are more than {MAX_BLANK_LINES} empty lines in a row");
            return Err(Refusal::new("blank-lines", start..start, message, "Delete the empty lines."));
        }
    }
    Ok(())
}

/// The offsets at which lines begin; the last one may be the text's end.
fn line_starts(bytes: &[u8]) -> impl Iterator<Item = usize> {
    std::iter::once(0).chain(memchr_iter(b'\n', bytes).map(|at| at + 1))
}

/// Whether a character stands in a text more often than so many times.
fn exceeds(bytes: &[u8], wanted: u8, limit: usize) -> bool {
    memchr_iter(wanted, bytes).nth(limit).is_some()
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
    let bytes = text.as_bytes();
    let may_tear = memchr_iter(b'\\', bytes).any(|at| tears(bytes, at));
    if !may_tear && !exceeds(bytes, b'{', MAX_BRACES) && !exceeds(bytes, b'(', MAX_CALLS) {
        return Ok(());
    }
    let (mut frames, mut calls): (Vec<Frame>, usize) = (Vec::new(), 0);
    let mut at = 0;
    let mut line_is_blank_so_far = true;
    while at < bytes.len() {
        if at == 0 || bytes[at - 1] == b'\n' {
            line_is_blank_so_far = true;
            if begins_entry(&bytes[at..]) {
                frames.clear();
                calls = 0;
            } else if frames.is_empty() && !matches!(bytes[at], b' ' | b'\n' | b'\r') {
                // Outside an entry the parser gives such a line up at once.
                at += memchr(b'\n', &bytes[at..]).map_or(bytes.len() - at, |end| end + 1);
                continue;
            }
        }
        if frames.is_empty() {
            let Some(next) = memchr2(b'{', b'\n', &bytes[at..]) else { break };
            at += next;
        }
        let byte = bytes[at];
        if line_is_blank_so_far && matches!(byte, b'[' | b'*' | b'}') && frames.last() == Some(&Frame::Text) {
            *frames.last_mut().expect("just seen") = Frame::Variants;
        }
        line_is_blank_so_far &= matches!(byte, b' ' | b'\n' | b'\r');
        match (byte, frames.last().copied()) {
            (b'{', _) => frames.push(Frame::Expression),
            (b'}', Some(_)) => {
                frames.pop();
            }
            (b'"', Some(Frame::Expression)) => {
                let end = end_of_string(bytes, at);
                if let Some(torn) = torn_escape(bytes, at + 1..end) {
                    return Err(torn_code(torn));
                }
                at = end;
            }
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
                "curly brackets stand inside each other more than {MAX_BRACES} deep, or round ones more than {MAX_CALLS}"
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

/// Whether a backslash begins a code such as `\u0041` that is cut short by a letter of more than one byte. The parser cuts
/// such a letter in two, which ends the program.
fn tears(bytes: &[u8], backslash: usize) -> bool {
    let wanted = match bytes.get(backslash + 1) {
        Some(b'u') => 4,
        Some(b'U') => 6,
        _ => return false,
    };
    let code = &bytes[backslash + 2..];
    let digits = code.iter().take(wanted).take_while(|byte| byte.is_ascii_hexdigit()).count();
    digits < wanted && code.get(digits).is_some_and(|byte| !byte.is_ascii())
}

/// The first such code in a string literal.
fn torn_escape(bytes: &[u8], literal: Span) -> Option<usize> {
    let mut at = literal.start;
    while at < literal.end {
        if bytes[at] != b'\\' {
            at += 1;
        } else if tears(bytes, at) {
            return Some(at);
        } else {
            at += 2;
        }
    }
    None
}

fn torn_code(at: usize) -> Refusal {
    let message = "behind \\u must stand four digits or letters from A to F, behind \\U six";
    Refusal::new("syntax", at..at + 2, message, "Type the character itself instead.")
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
