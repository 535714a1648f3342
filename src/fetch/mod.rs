//! Stage 1: what lies in `input/` becomes documents.
//!
//! A [`Document`] is one file as its author left it, decoded and bounded. A file that cannot be read is told and left
//! out; it never stops the others. Pages from the network come with a later release of horo: nothing here opens a
//! connection.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Place};
use crate::files::{Disk, Error, Kind};

/// Largest input that is read, in bytes.
pub const MAX_BYTES: u64 = 5_000_000;

/// A file of `input/`, decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its name in `input/`.
    pub name: String,
    /// Its path in the project.
    pub path: PathBuf,
    /// How it is written.
    pub format: Format,
    /// Its text, without a byte order mark.
    pub text: String,
}

/// The ways to write an article that horo reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Plain text: the title, a date line, paragraphs.
    Plain,
    /// Markdown (CommonMark).
    Markdown,
}

/// Which of the names in the folder `input` are articles to be read, in their order; what is to be said of the others.
pub fn articles<'n>(
    disk: &dyn Disk,
    root: &Path,
    input: &Path,
    names: impl IntoIterator<Item = &'n str>,
) -> Result<(Vec<&'n str>, Vec<Diagnostic>), Error> {
    let mut articles = Vec::new();
    let mut diagnostics = Vec::new();
    for name in names.into_iter().filter(|name| !is_furniture(name)) {
        let path = input.join(name);
        if name.contains(|c: char| c.is_control() || c == '\u{fffd}') {
            diagnostics.push(unwritable(&path));
        } else if format(name).is_some() {
            articles.push(name);
        } else if disk.kind(&root.join(&path))? == Some(Kind::Folder) {
            diagnostics.push(folder(&path));
        } else {
            diagnostics.push(unknown(&path));
        }
    }
    Ok((articles, diagnostics))
}

/// The document that a file of a project holds, from its bytes as they were read.
pub fn document(path: &Path, bytes: Result<Vec<u8>, Error>) -> Result<Document, Diagnostic> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let format = format(&name).ok_or_else(|| unknown(path))?;
    let text = decode(path, bytes)?;
    Ok(Document { name, path: path.to_owned(), format, text })
}

/// Reads one file as a document.
pub fn open(disk: &dyn Disk, path: &Path) -> Result<Document, Diagnostic> {
    document(path, disk.read(path, MAX_BYTES))
}

/// Hidden files and what editors leave behind.
fn is_furniture(name: &str) -> bool {
    let ending = Path::new(name).extension().unwrap_or_default();
    let is_leftover = ["swp", "bak"].iter().any(|left| ending.eq_ignore_ascii_case(left));
    name.starts_with('.') || name.ends_with('~') || is_leftover
}

fn format(name: &str) -> Option<Format> {
    match Path::new(name).extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "txt" => Some(Format::Plain),
        "md" | "markdown" => Some(Format::Markdown),
        _ => None,
    }
}

/// A name goes into the source's file and into what people read.
fn unwritable(path: &Path) -> Diagnostic {
    let message = "the file's name holds a line break or another character that cannot be written";
    Diagnostic::error("input-name", Place::file(path), message)
        .hint("Rename it: letters, digits, spaces and hyphens are always right.")
}

fn folder(path: &Path) -> Diagnostic {
    let message = "this is a folder; horo reads only the files that lie in input/ itself";
    Diagnostic::warning("input-unknown", Place::file(path), message)
        .hint("Move its articles up into input/, or the folder elsewhere.")
}

fn unknown(path: &Path) -> Diagnostic {
    let message = "horo reads .txt and .md files; it left this one alone";
    Diagnostic::warning("input-unknown", Place::file(path), message)
        .hint("Save the article as plain text (UTF-8) or Markdown in input/, or move the file elsewhere.")
}

fn decode(path: &Path, bytes: Result<Vec<u8>, Error>) -> Result<String, Diagnostic> {
    let bytes = bytes.map_err(|error| {
        let reason = error.reason();
        Diagnostic::error("input-unreadable", Place::file(path), format!("the file cannot be read: {reason}"))
            .hint("Mend that or move the file out of input/; the other articles went on.")
    })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..at].split(|&byte| byte == b'\n').count();
        let message =
            format!("the file is not UTF-8 (see line {line}); it may be saved as windows-1251 or UTF-16");
        Diagnostic::error("input-not-utf8", Place::file(path), message)
            .hint("Open it in an editor, choose “Save with encoding” and UTF-8, and run again.")
    })?;
    if text.contains('\0') {
        return Err(Diagnostic::error(
            "input-not-utf8",
            Place::file(path),
            "the file holds NUL characters: it is damaged or no text",
        )
        .hint("Save the article again as plain text in UTF-8."));
    }
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::RealDisk;

    #[test]
    fn a_file_that_cannot_be_read_is_told_and_the_others_go_on() {
        let project = tempfile::tempdir().unwrap();
        let write = |name: &str, bytes: &[u8]| {
            RealDisk.write(&project.path().join("input").join(name), bytes).unwrap();
        };
        RealDisk.create_folder(&project.path().join("input/folder.txt")).unwrap();
        write("a.txt", "\u{feff}Заглавие".as_bytes());
        write("b.txt", &[0xc7, 0xe0]);
        write("c.docx", b"PK");
        write(".a.txt.swp", b"x");
        write("d.md", "# Заглавие".as_bytes());
        write("e\np-x = evil.txt", "Заглавие".as_bytes());
        RealDisk.create_folder(&project.path().join("input/f")).unwrap();
        let listed = RealDisk.list(&project.path().join("input")).unwrap();
        let input = Path::new("input");
        let (articles, mut told) =
            articles(&RealDisk, project.path(), input, listed.iter().map(String::as_str)).unwrap();
        let mut documents = Vec::new();
        for path in articles.into_iter().map(|name| input.join(name)) {
            match document(&path, RealDisk.read(&project.path().join(&path), MAX_BYTES)) {
                Ok(document) => documents.push(document),
                Err(diagnostic) => told.push(diagnostic),
            }
        }
        told.sort_by(|a, b| a.place.path.cmp(&b.place.path));
        let names: Vec<_> =
            documents.iter().map(|document| (document.name.as_str(), document.text.as_str())).collect();
        assert_eq!(names, [("a.txt", "Заглавие"), ("d.md", "# Заглавие")]);
        let codes: Vec<_> = told.iter().map(|told| (told.code, told.place.path.to_str().unwrap())).collect();
        assert_eq!(
            codes,
            [
                ("input-not-utf8", "input/b.txt"),
                ("input-unknown", "input/c.docx"),
                ("input-name", "input/e\np-x = evil.txt"),
                ("input-unknown", "input/f"),
                ("input-unreadable", "input/folder.txt"),
            ]
        );
    }
}
