//! Where a page came from, in a `.toml` beside it, and what the officer corrected.
//!
//! horo writes the first part anew with every fetch. What stands under `[correct]` belongs to people and is carried over
//! byte for byte; it is what a page's own mistakes are put right with.

use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Place};
use crate::span::LineIndex;
use crate::text::date::Date;

/// Where a page came from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Origin {
    /// The address that it was fetched from, after redirects.
    pub url: Option<String>,
    /// When, as the server's clock said; RFC 3339 in UTC.
    pub retrieved: Option<String>,
    /// The HTTP header `Content-Type`.
    pub media_type: Option<String>,
    /// The HTTP header `ETag`, to ask whether the page has changed.
    pub etag: Option<String>,
    /// The HTTP header `Last-Modified`, for the same.
    pub last_modified: Option<String>,
    /// SHA-256 of the page as served.
    pub digest: Option<String>,
    /// What the officer corrected.
    pub correct: Corrections,
    /// The pictures that were fetched with it.
    pub picture: Vec<Picture>,
}

/// What the officer corrected in what horo understood of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Corrections {
    /// The right title.
    pub title: Option<String>,
    /// The right date.
    pub date: Option<Date>,
    /// The right author.
    pub author: Option<String>,
    /// Blocks that are no part of the article, by the words that they begin with.
    pub drop: Vec<String>,
    /// Blocks that are part of the article although horo left them out, by the words that they begin with.
    pub keep: Vec<String>,
}

/// A picture of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Picture {
    /// Its address.
    pub url: String,
    /// Its file, as seen from `input/`.
    pub file: String,
    /// SHA-256 of the file.
    pub digest: String,
    /// Its width and height in pixels.
    pub width: u32,
    #[expect(missing_docs, reason = "said above")]
    pub height: u32,
    /// Who made it or holds the rights, where the page says so.
    pub credit: Option<String>,
}

/// What begins the officer's part.
const CORRECT: &str = "[correct]";

/// What begins each picture.
const PICTURE: &str = "[[picture]]";

impl Origin {
    /// Reads the file beside a page; an empty one says nothing.
    pub fn parse(path: &Path, bytes: &[u8]) -> Result<Origin, Diagnostic> {
        let text = std::str::from_utf8(bytes).map_err(|_| {
            Diagnostic::error("input-origin", Place::file(path), "this file is not UTF-8")
                .hint("Save it as UTF-8, or delete it: the page is still there.")
        })?;
        toml::from_str(text).map_err(|error| {
            let lines = LineIndex::new(text);
            let span = error.span().unwrap_or(0..0);
            let message = format!("this line cannot be read: {}", error.message());
            Diagnostic::error("input-origin", Place::span(path, &lines, &span), message)
                .hint("docs/officer.md shows what may stand under [correct].")
        })
    }

    /// The encoding that the server named.
    pub fn charset(&self) -> Option<&str> {
        let (_, after) = self.media_type.as_deref()?.split_once("charset=")?;
        Some(after.split(';').next().unwrap_or_default().trim().trim_matches('"'))
    }

    /// The text of the file, with the officer's part of the file that was there before.
    pub fn to_toml(&self, before: &str) -> String {
        let mut text = String::from(
            "# Where the page beside this file came from. horo writes it; what you write under [correct] stays.\n",
        );
        let fields = [
            ("url", &self.url),
            ("retrieved", &self.retrieved),
            ("media_type", &self.media_type),
            ("etag", &self.etag),
            ("last_modified", &self.last_modified),
            ("digest", &self.digest),
        ];
        for (name, value) in fields {
            if let Some(value) = value {
                let _ = writeln!(text, "{name} = {}", quoted(value));
            }
        }
        let _ = write!(text, "\n{}", corrections(before));
        for picture in &self.picture {
            let Picture { url, file, digest, width, height, credit } = picture;
            let (url, file, digest) = (quoted(url), quoted(file), quoted(digest));
            let _ = write!(
                text,
                "\n{PICTURE}\nurl = {url}\nfile = {file}\ndigest = {digest}\nwidth = {width}\nheight = {height}\n"
            );
            if let Some(credit) = credit {
                let _ = writeln!(text, "credit = {}", quoted(credit));
            }
        }
        text
    }
}

/// The officer's part of a file, from its heading to the first picture; a new one explains itself.
fn corrections(before: &str) -> String {
    let starts = |line: &str, heading: &str| line.trim_start().starts_with(heading);
    let lines: Vec<&str> = before
        .lines()
        .skip_while(|line| !starts(line, CORRECT))
        .take_while(|line| !starts(line, PICTURE))
        .collect();
    if lines.is_empty() {
        return format!(
            "{CORRECT}\n# title = \"…\"\n# date = \"2023-11-17\"\n# Blocks by the words that they begin with:\n# drop = [\"Свързани новини\"]\n# keep = [\"Лице за контакти\"]\n"
        );
    }
    let mut text = lines.join("\n");
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.replace(['\n', '\r'], " ")).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_outlives_the_next_fetch_byte_for_byte() {
        let origin = Origin {
            url: Some("https://a.bg/x?\"".into()),
            etag: Some("W/\"1\"".into()),
            ..Origin::default()
        };
        let first = origin.to_toml("");
        let parsed = Origin::parse(Path::new("x.toml"), first.as_bytes()).unwrap();
        assert_eq!(parsed, origin);
        let mine =
            "[correct]\ntitle = 'Друго'   # the page has a slip\n# mine\ndrop = [\n  \"Реклама\",\n]\n";
        let edited = first.split("\n[correct]").next().unwrap().to_owned() + "\n" + mine;
        let picture =
            Picture { url: "https://a.bg/1.jpg".into(), file: "x/1.jpg".into(), ..Picture::default() };
        let next = Origin { etag: None, picture: vec![picture], ..origin }.to_toml(&edited);
        assert!(next.contains(mine), "{next}");
        let parsed = Origin::parse(Path::new("x.toml"), next.as_bytes()).unwrap();
        assert_eq!(parsed.correct.title.as_deref(), Some("Друго"));
        assert_eq!(parsed.correct.drop, ["Реклама"]);
        assert_eq!(parsed.picture.len(), 1);
        assert_eq!(parsed.to_toml(&next), next, "writing it again changes nothing");
    }

    #[test]
    fn a_slip_in_the_corrections_is_told_with_its_line() {
        let told =
            Origin::parse(Path::new("input/x.toml"), b"[correct]\ndate = \"17.11.2023\"\n").unwrap_err();
        assert!(told.place.to_string().starts_with("input/x.toml:2"), "{}", told.place);
        let told = Origin::parse(Path::new("input/x.toml"), b"[correct]\ntitel = \"x\"\n").unwrap_err();
        assert!(told.message.contains("titel"), "{}", told.message);
    }

    #[test]
    fn the_encoding_is_read_out_of_the_header() {
        let of = |media: &str| {
            Origin { media_type: Some(media.into()), ..Origin::default() }.charset().map(str::to_owned)
        };
        assert_eq!(of("text/html; charset=\"windows-1251\"; x=y").as_deref(), Some("windows-1251"));
        assert_eq!(of("text/html"), None);
    }
}
