//! Stage 1: what lies in `input/`, and what stands on the web, becomes documents.
//!
//! A [`Document`] is one file as its author left it, decoded and bounded. A file that cannot be read is told and left
//! out; it never stops the others. A page has a second file beside it, its [`Origin`]: where it came from, and what the
//! officer corrected. Connections are opened in [`web`] and nowhere else on the line.

mod decode;
mod office;
mod origin;
mod picture;
pub mod web;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Place};
use crate::files::{Disk, Error, Kind};

pub use decode::{Decoded, decode};
pub use origin::{Corrections, Origin, Picture};
pub use picture::picture_size;

/// Largest input that is read, in bytes.
pub const MAX_BYTES: u64 = 5_000_000;

/// Largest file beside a page, in bytes.
const MAX_ORIGIN: u64 = 200_000;

/// A file of `input/`, decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its name in `input/`.
    pub name: String,
    /// Its path in the project.
    pub path: PathBuf,
    /// How it is written.
    pub format: Format,
    /// Its text, without a byte order mark. Of an office file it is the text as simple HTML.
    pub text: String,
    /// Where it came from, and what was corrected.
    pub origin: Origin,
    /// What is doubtful about how it was read.
    pub notes: Vec<Diagnostic>,
}

/// The ways to write an article that horo reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Plain text: the title, a date line, paragraphs.
    Plain,
    /// Markdown (CommonMark).
    Markdown,
    /// A web page (HTML), with everything around the article.
    Page,
    /// A text of an office program (`.docx`, `.odt`): nothing but the article.
    Office,
}

impl Format {
    /// The format of a file by the ending of its name.
    pub fn of(name: &str) -> Option<Format> {
        match Path::new(name).extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "txt" => Some(Format::Plain),
            "md" | "markdown" => Some(Format::Markdown),
            "html" | "htm" | "xhtml" => Some(Format::Page),
            "docx" | "odt" => Some(Format::Office),
            _ => None,
        }
    }
}

/// The name of the file beside a page that holds its [`Origin`]; `None` for files that have none.
pub fn beside(name: &str) -> Option<String> {
    let is_page = matches!(Format::of(name), Some(Format::Page | Format::Office));
    is_page.then(|| Path::new(name).with_extension("toml").to_string_lossy().into_owned())
}

/// Reads a file of a project and, of a page, the one beside it. Both come as one, so that whoever asks whether the input
/// has changed asks for both.
pub fn read(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, Error> {
    let bytes = disk.read(path, MAX_BYTES)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let Some(beside) = beside(&name) else { return Ok(bytes) };
    let beside = path.with_file_name(beside);
    let origin = match disk.kind(&beside)? {
        None => Vec::new(),
        Some(_) => disk.read(&beside, MAX_ORIGIN)?,
    };
    Ok(together(&bytes, &origin))
}

/// A page and what stands beside it, as one.
pub fn together(page: &[u8], origin: &[u8]) -> Vec<u8> {
    [&(origin.len() as u64).to_le_bytes(), origin, page].concat()
}

/// The page and what stands beside it, out of the bytes of [`together`].
fn apart(bytes: &[u8]) -> (&[u8], &[u8]) {
    let Some((length, rest)) = bytes.split_first_chunk() else { return (bytes, &[]) };
    let length = usize::try_from(u64::from_le_bytes(*length)).unwrap_or(usize::MAX);
    rest.split_at_checked(length).map_or((bytes, &[]), |(origin, page)| (page, origin))
}

/// The pictures that were fetched with a page, from its bytes as [`read`] gave them; none where the file beside it cannot
/// be read, which is told elsewhere.
pub fn pictures(name: &str, bytes: &[u8]) -> Vec<Picture> {
    if Format::of(name) != Some(Format::Page) {
        return Vec::new();
    }
    let (_, beside) = apart(bytes);
    Origin::parse(Path::new(name), beside).map(|origin| origin.picture).unwrap_or_default()
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
    let names: Vec<&str> = names.into_iter().filter(|name| !is_furniture(name)).collect();
    // What belongs to a page lies beside it under the page's name.
    let stem = |name: &str| Path::new(name).file_stem().unwrap_or_default().to_owned();
    let pages: BTreeSet<_> =
        names.iter().filter(|name| beside(name).is_some()).map(|name| stem(name)).collect();
    let belongs = |name: &str| {
        let is_origin = Path::new(name).extension().is_some_and(|ending| ending == "toml");
        is_origin && pages.contains(&stem(name)) || pages.contains(std::ffi::OsStr::new(name))
    };
    for name in names {
        let path = input.join(name);
        if name.contains(|c: char| c.is_control() || c == '\u{fffd}') {
            diagnostics.push(unwritable(&path));
        } else if Format::of(name).is_some() {
            articles.push(name);
        } else if belongs(name) {
            // It is read with its page.
        } else if disk.kind(&root.join(&path))? == Some(Kind::Folder) {
            diagnostics.push(folder(&path));
        } else {
            diagnostics.push(unknown(&path));
        }
    }
    Ok((articles, diagnostics))
}

/// The document that a file of a project holds, from its bytes as [`read`] gave them.
pub fn document(path: &Path, bytes: Result<Vec<u8>, Error>) -> Result<Document, Diagnostic> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let format = Format::of(&name).ok_or_else(|| unknown(path))?;
    let bytes = bytes.map_err(|error| unreadable(path, &error))?;
    let document =
        |text, origin, notes| Document { name, path: path.to_owned(), format, text, origin, notes };
    if matches!(format, Format::Plain | Format::Markdown) {
        return Ok(document(strict(path, bytes)?, Origin::default(), Vec::new()));
    }
    let (page, beside) = apart(&bytes);
    let origin = Origin::parse(&path.with_extension("toml"), beside)?;
    if format == Format::Office {
        return Ok(document(office::html(path, page)?, origin, Vec::new()));
    }
    let Decoded { text, doubt, .. } = decode(page, origin.charset());
    let doubt = doubt.map(|doubt| {
        Diagnostic::note("input-encoding", Place::file(path), doubt)
            .hint("Look whether all letters of the article are right.")
    });
    Ok(document(text, origin, doubt.into_iter().collect()))
}

/// Reads one file as a document.
pub fn open(disk: &dyn Disk, path: &Path) -> Result<Document, Diagnostic> {
    document(path, read(disk, path))
}

/// Hidden files and what editors leave behind.
fn is_furniture(name: &str) -> bool {
    let ending = Path::new(name).extension().unwrap_or_default();
    let is_leftover = ["swp", "bak"].iter().any(|left| ending.eq_ignore_ascii_case(left));
    name.starts_with('.') || name.ends_with('~') || is_leftover
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
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    if ending == "pdf" || ending == "doc" || ending == "rtf" {
        let message =
            "horo does not read this kind of file: where paragraphs begin and end is not written in it";
        return Diagnostic::warning("input-unknown", Place::file(path), message).hint(
            "Ask for the document it was made from (.docx, .odt), or copy its text into a .txt file: title, date, paragraphs.",
        );
    }
    let message = "horo reads .txt, .md, .html, .docx and .odt files; it left this one alone";
    Diagnostic::warning("input-unknown", Place::file(path), message)
        .hint("Save the article as one of these in input/, or move the file elsewhere.")
}

fn unreadable(path: &Path, error: &Error) -> Diagnostic {
    let message = format!("the file cannot be read: {}", error.reason());
    Diagnostic::error("input-unreadable", Place::file(path), message)
        .hint("Mend that or move the file out of input/; the other articles went on.")
}

/// The text of a file that people type: UTF-8 and nothing else.
fn strict(path: &Path, bytes: Vec<u8>) -> Result<String, Diagnostic> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..at].split(|&byte| byte == b'\n').count();
        let message =
            format!("the file is not UTF-8 (see line {line}); it may be saved as windows-1251 or UTF-16");
        Diagnostic::error("input-not-utf8", Place::file(path), message)
            .hint("Open it in an editor, save it with UTF-8 as its encoding (most editors ask for it under “Save as”), and run again.")
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
        write("c.pdf", b"%PDF");
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
            match document(&path, read(&RealDisk, &project.path().join(&path))) {
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
                ("input-unknown", "input/c.pdf"),
                ("input-name", "input/e\np-x = evil.txt"),
                ("input-unknown", "input/f"),
                ("input-unreadable", "input/folder.txt"),
            ]
        );
    }
}
