//! `locales/withdrawn.toml`: articles that were published and shall not be any more.
//!
//! The file is for people and for version control: who takes an article back writes it here, or lets `horo release
//! withdraw` do it; who wants it published again removes it. It is read strictly, because an entry that is passed over
//! would put an article back on nine sites.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::project::LOCALES;
use crate::catalog::format::Day;
use crate::diagnostic::{Diagnostic, Place};
use crate::files::{Disk, Error};
use crate::publish::{Withdrawn, address};
use crate::span::LineIndex;

/// The file's name in `locales/`.
const FILE: &str = "withdrawn.toml";
const MAX_BYTES: u64 = 5_000_000;

/// The articles that are withdrawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Withdrawals(Vec<Withdrawn>);

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    withdrawn: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    article: String,
    since: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

/// The file, relative to the project's folder.
pub fn path() -> PathBuf {
    Path::new(LOCALES).join(FILE)
}

impl Withdrawals {
    /// Reads a project's file; none is an empty one. What is wrong with it is told with its line.
    pub fn read(disk: &dyn Disk, root: &Path) -> Result<Result<Withdrawals, Diagnostic>, Error> {
        let whole = root.join(path());
        if disk.kind(&whole)?.is_none() {
            return Ok(Ok(Withdrawals::default()));
        }
        let bytes = disk.read(&whole, MAX_BYTES)?;
        Ok(match std::str::from_utf8(&bytes) {
            Ok(text) => parse(text),
            Err(_) => Err(told(Place::file(&path()), "it is not UTF-8")),
        })
    }

    /// Whether an article is withdrawn.
    pub fn has(&self, id: &str) -> bool {
        self.0.iter().any(|withdrawn| withdrawn.id == id)
    }

    /// All of them.
    pub fn all(&self) -> &[Withdrawn] {
        &self.0
    }

    /// The text of the file with one more article.
    pub fn text_with(&self, withdrawn: Withdrawn) -> String {
        let entry = |Withdrawn { id, since, reason }: Withdrawn| Entry { article: id, since, reason };
        let all = self.0.iter().cloned().chain([withdrawn]).map(entry).collect();
        let text = toml::to_string(&File { withdrawn: all }).unwrap_or_default();
        format!(
            "# Articles that were published and shall not be any more. Remove an entry to publish its article again.\n\n{text}"
        )
    }
}

fn parse(text: &str) -> Result<Withdrawals, Diagnostic> {
    let file: File = toml::from_str(text).map_err(|error| {
        let place = match error.span() {
            Some(span) => Place::span(&path(), &LineIndex::new(text), &span),
            None => Place::file(&path()),
        };
        told(place, error.message())
    })?;
    let mut withdrawn = Vec::new();
    for Entry { article, since, reason } in file.withdrawn {
        let wrong = |reason: String| Err(told(Place::file(&path()), &reason));
        if !address::is_id(&article) {
            return wrong(format!("“{}” is no article's id", article.escape_debug()));
        }
        if Day::parse(&since).is_none() {
            return wrong(format!("“{}” is no day of the form YYYY-MM-DD", since.escape_debug()));
        }
        withdrawn.push(Withdrawn { id: article, since, reason });
    }
    Ok(Withdrawals(withdrawn))
}

fn told(place: Place, reason: &str) -> Diagnostic {
    let message = format!("the list of withdrawn articles cannot be read: {reason}");
    Diagnostic::error("withdrawn-unreadable", place, message)
        .hint("Nothing was published. Mend the file, or restore it from version control.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_that_is_written_down_is_read_back_with_those_before() {
        let one = Withdrawn { id: "2024-01-02-a".into(), since: "2024-02-03".into(), reason: None };
        let two =
            Withdrawn {
                id: "2024-01-02-b".into(), reason: Some("„Грешка“ \"1\"".into()), ..one.clone()
            };
        let first = parse(&Withdrawals::default().text_with(one.clone())).unwrap();
        let both = parse(&first.text_with(two.clone())).unwrap();
        assert_eq!(both.all(), [one, two]);
        assert!(both.has("2024-01-02-b") && !both.has("2024-01-02-c"));
    }

    #[test]
    fn what_cannot_be_read_is_told_and_never_passed_over() {
        for text in [
            "[[withdrawn]]\narticle = \"a\"\n",
            "[[withdrawn]]\narticle = \"a\"\nsince = \"2024-02-30\"\n",
            "[[withdrawn]]\narticle = \"../a\"\nsince = \"2024-02-03\"\n",
            "[[withdrawn]]\narticle = \"a\"\nsince = \"2024-02-03\"\nwhy = 1\n",
            "withdrawn",
        ] {
            assert_eq!(parse(text).unwrap_err().code, "withdrawn-unreadable", "{text}");
        }
    }
}
