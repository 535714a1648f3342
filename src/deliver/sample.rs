//! A publisher for the tests: small releases in three languages, signed or not.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use crate::files::{Disk, RealDisk, scratch};
use crate::publish::key::Key;
use crate::publish::release::{Signing, Staging, Time};

/// The moment at which the tests take place.
pub(super) fn now() -> Time {
    "2026-11-26T12:00:00Z".parse().unwrap()
}

pub(super) fn disk() -> Arc<dyn Disk> {
    Arc::new(RealDisk)
}

pub(super) struct Publisher {
    folder: tempfile::TempDir,
    pub(super) key: Option<Key>,
}

/// The files of the n-th release: everywhere the number, in every language.
pub(super) fn files(n: usize) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut add = |path: String, text: String| drop(files.insert(path, text.into_bytes()));
    add("index.html".into(), format!("<!doctype html><p>choose {n}</p>\n"));
    add("assets/style-0.css".into(), "p { color: #111 }\n".into());
    for locale in ["bg", "de", "el"] {
        add(
            format!("{locale}/index.html"),
            format!("<!doctype html><p>{locale} {n}</p>\n{}", "x ".repeat(500)),
        );
        add(format!("{locale}/404.html"), format!("<!doctype html><p>{locale}: not here</p>\n"));
        add(format!("{locale}/feed.json"), format!("{{\"n\":{n}}}\n"));
        add(format!("{locale}/a/index.html"), format!("<!doctype html><p>{locale} a {n}</p>\n"));
        add(
            format!("{locale}/b/index.html"),
            format!("<!doctype html><p>{locale} b</p>\n{}", "b ".repeat(700)),
        );
    }
    files
}

impl Publisher {
    pub(super) fn new() -> Publisher {
        Publisher { folder: scratch(), key: Some(Key::new(&[7; 32])) }
    }

    pub(super) fn output(&self) -> PathBuf {
        self.folder.path().join("output")
    }

    pub(super) fn url(&self) -> String {
        format!("file://{}", self.output().display())
    }

    pub(super) fn publish(&self, n: usize) -> String {
        self.publish_until(n, now().plus_days(30))
    }

    pub(super) fn publish_until(&self, n: usize, expires: Time) -> String {
        self.publish_files(&files(n), expires)
    }

    pub(super) fn publish_files(&self, files: &BTreeMap<String, Vec<u8>>, expires: Time) -> String {
        let signing = self.key.clone().map(|key| Signing { key, issued: now(), expires });
        let staging = Staging::begin(&RealDisk, &self.output(), false).unwrap();
        let top = staging.put_tree(files).unwrap();
        staging.finish(&top, signing.as_ref()).unwrap().done.id().to_owned()
    }
}
