//! Standard output and standard error.

use std::borrow::Cow;
use std::io::{BufWriter, IsTerminal as _, StdoutLock, Write as _};

use serde::Serialize;

use crate::pipeline::apart;

pub use crate::text::words::visible;

/// Writes data to standard output. A reader that has gone away (`| head`) is no error.
pub fn data(text: &str) {
    let stream = anstream::stdout();
    let text = painted(text, stream.current_choice());
    let _ = stream.into_inner().write_all(text.as_bytes());
}

/// Writes a message to another process of horo, which reads standard output: its length, then its bytes. `false` when it
/// has gone.
#[expect(clippy::disallowed_methods, reason = "this is the module that writes to standard output")]
pub fn frame(bytes: &[u8]) -> bool {
    apart::write_frame(&mut std::io::stdout().lock(), bytes).is_ok()
}

/// Standard output for many lines of JSON: written by the block, so that a line costs no call of the system. There are no
/// colours to take out. A reader that has gone away is no error.
#[derive(Debug)]
pub struct DataLines {
    output: BufWriter<StdoutLock<'static>>,
    is_read: bool,
}

impl DataLines {
    /// Takes standard output until it is dropped; then what is left is written.
    #[expect(clippy::disallowed_methods, reason = "this is the module that may speak")]
    pub fn start() -> Self {
        DataLines { output: BufWriter::with_capacity(1 << 16, std::io::stdout().lock()), is_read: true }
    }

    /// Adds a line. `false` when the reader has gone, so that no more need be made.
    pub fn line(&mut self, json: &impl Serialize) -> bool {
        let is_written = |output: &mut BufWriter<StdoutLock<'static>>| {
            serde_json::to_writer(&mut *output, json).is_ok() && output.write_all(b"\n").is_ok()
        };
        self.is_read = self.is_read && is_written(&mut self.output);
        self.is_read
    }

    /// Writes what was added: to be called before one waits, since the reader may wait for it.
    pub fn flush(&mut self) {
        self.is_read = self.is_read && self.output.flush().is_ok();
    }
}

/// Says something to the person at the keyboard, on standard error.
pub fn talk(text: &str) {
    let stream = anstream::stderr();
    let text = painted(text, stream.current_choice());
    let _ = stream.into_inner().write_all(text.as_bytes());
}

/// A text with its colours or without. It is made as a whole: a stream that takes colours out writes piece by piece, which
/// is a call to the system for each.
fn painted(text: &str, choice: anstream::ColorChoice) -> Cow<'_, str> {
    match choice {
        anstream::ColorChoice::Never => Cow::Owned(anstream::adapter::strip_str(text).to_string()),
        _ => Cow::Borrowed(text),
    }
}

/// Whether a person watches standard error.
#[expect(clippy::disallowed_methods, reason = "this is the module that may speak")]
pub fn is_terminal() -> bool {
    std::io::stderr().is_terminal()
}

/// One line on a terminal that says what is being done, and goes away.
#[derive(Debug)]
pub struct Progress {
    is_shown: bool,
}

impl Progress {
    /// Begins to show progress, if a person watches.
    pub fn start() -> Self {
        Progress { is_shown: is_terminal() }
    }

    /// Says what is being done now.
    pub fn step(&self, what: &str) {
        if self.is_shown {
            talk(&format!("\r\u{1b}[2K{what} …"));
        }
    }
}

impl Progress {
    /// Takes the line away, so that something else can be said.
    pub fn clear(&self) {
        if self.is_shown {
            talk("\r\u{1b}[2K");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_from_a_file_cannot_steer_the_terminal() {
        assert_eq!(visible("a\u{1b}]0;b\u{7}\u{202e}c\u{9b}1m"), "a␛]0;b␇\u{fffd}c\u{fffd}1m");
    }
}
