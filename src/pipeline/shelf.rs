//! Which page of `input/` came from which address.

use std::collections::BTreeMap;
use std::path::Path;

use super::project::{INPUT, Project};
use crate::fetch::{self, Format, Origin};
use crate::files::{Disk, Error};

/// What is in `input/` from the web, by address.
#[derive(Debug, Default)]
pub struct Shelf {
    by_url: BTreeMap<String, String>,
}

impl Shelf {
    /// Reads where the pages of a project came from.
    pub fn open(disk: &dyn Disk, project: &Project) -> Result<Shelf, Error> {
        let folder = project.root.join(INPUT);
        let names = disk.list(&folder)?;
        let mut by_url = BTreeMap::new();
        for name in names.iter().filter(|name| Format::of(name) == Some(Format::Page)) {
            let Some(beside) = fetch::beside(name).filter(|beside| names.binary_search(beside).is_ok())
            else {
                continue;
            };
            let bytes = disk.read(&folder.join(&beside), 1 << 20)?;
            if let Ok(Origin { url: Some(url), .. }) = Origin::parse(Path::new(&beside), &bytes) {
                by_url.insert(url, name.clone());
            }
        }
        Ok(Shelf { by_url })
    }

    /// Remembers a page.
    pub(super) fn put(&mut self, url: String, name: String) {
        self.by_url.insert(url, name);
    }

    /// The file of the page from an address.
    pub fn of(&self, url: &str) -> Option<&str> {
        self.by_url.get(url).map(String::as_str)
    }
}

/// An address as it may be shown: without what stands before an @, which may be a password.
pub fn shown(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let end = rest.find('/').unwrap_or(rest.len());
    let host = rest[..end].rsplit('@').next().unwrap_or_default();
    let scheme = if scheme.is_empty() { String::new() } else { format!("{scheme}://") };
    format!("{scheme}{host}{}", &rest[end..])
}
