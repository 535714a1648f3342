//! The pictures of an article, from `input/` to the release.
//!
//! The file beside a page names them; what counts is the file that lies there now, so that a person can put a better one
//! in its place. One that is gone is told, and the article goes on without it. Their published forms are made apart, and
//! only of articles that are new.

use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::apart;
use super::project::{INPUT, Project};
use crate::diagnostic::{Diagnostic, Place};
use crate::extract::{Article, Image, Role};
use crate::fetch;
use crate::files::{Action, Disk, Error, Fingerprint, sha256};
use crate::publish::Picture;
use crate::segment::Unit;

/// Largest file of a picture that is read, in bytes.
const MAX_BYTES: u64 = 15_000_000;

/// What a picture's file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    digest: String,
    width: u32,
    height: u32,
}

/// The pictures that are there, by their files as seen from `input/`.
pub(super) type Found = BTreeMap<String, Seen>;

/// Looks at the pictures that a page of `input/` names.
pub(super) fn look(disk: &dyn Disk, project: &Project, name: &str, page: &[u8]) -> Found {
    let seen = |picture: fetch::Picture| {
        let bytes = read(disk, project, &picture.file)?;
        let (width, height, _) = fetch::picture_size(&bytes)?;
        Some((picture.file, Seen { digest: sha256(&bytes), width, height }))
    };
    fetch::pictures(name, page).into_iter().filter_map(seen).collect()
}

/// The fingerprint of a page with its pictures: another picture in the place of one makes it another input.
pub(super) fn print(page: &[u8], found: &Found) -> Fingerprint {
    if found.is_empty() {
        return Fingerprint::of(page);
    }
    let digests = found.iter().flat_map(|(file, seen)| [file.as_bytes(), seen.digest.as_bytes()]);
    Fingerprint::of(&std::iter::once(page).chain(digests).collect::<Vec<_>>().join(&0))
}

/// A picture's file, if it lies in `input/` and can be read.
fn read(disk: &dyn Disk, project: &Project, file: &str) -> Option<Vec<u8>> {
    let is_inside = Path::new(file).components().all(|step| matches!(step, Component::Normal(_)));
    is_inside.then(|| disk.read(&project.root.join(INPUT).join(file), MAX_BYTES).ok()).flatten()
}

/// Holds what an article says of its pictures against what is there.
pub(super) fn settle(article: &mut Article, found: &Found, input: &Path) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    article.images.retain_mut(|image| {
        let Some(seen) = found.get(&image.file) else {
            let message = format!("the picture {INPUT}/{} is gone or is no picture", image.file);
            told.push(
                Diagnostic::warning("picture-left-out", Place::file(input), message)
                    .hint("Put the file back, or take its lines out of the .toml file beside the page."),
            );
            return false;
        };
        image.digest.clone_from(&seen.digest);
        (image.width, image.height) = (seen.width, seen.height);
        true
    });
    told
}

/// The pictures as they are published, between the units of the article; the first unit is the title.
pub(super) fn published(images: &[Image], units: &[Unit]) -> Vec<Picture> {
    let picture = |image: &Image| {
        let next = units.get(image.block + 1);
        let alt = next.filter(|unit| image.has_alt && unit.role == Role::Alt);
        Picture {
            digest: image.digest.clone(),
            width: image.width,
            height: image.height,
            before: next.map(|unit| unit.id.clone()),
            alt: alt.map(|unit| unit.id.clone()),
            credit: image.credit.clone(),
        }
    };
    images.iter().map(picture).collect()
}

/// Makes the files of pictures; `inputs` are the articles' files in `input/` by their ids.
pub(super) fn files(
    disk: &dyn Disk,
    project: &Project,
    inputs: &BTreeMap<&str, &Path>,
    (id, picture): (&str, &Picture),
) -> Result<Vec<Vec<u8>>, Error> {
    let path = inputs.get(id).map_or_else(|| Path::new(INPUT).join(id), |path| path.to_path_buf());
    let unusable = |path: PathBuf, kind: io::ErrorKind| Error::new(Action::Read, &path, kind.into());
    let page = fetch::read(disk, &project.root.join(&path))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    for known in fetch::pictures(&name, &page) {
        let Some(bytes) = read(disk, project, &known.file).filter(|bytes| sha256(bytes) == picture.digest)
        else {
            continue;
        };
        let damaged = |_| unusable(Path::new(INPUT).join(&known.file), io::ErrorKind::InvalidData);
        return apart::picture(picture, bytes).map_err(damaged);
    }
    Err(unusable(path, io::ErrorKind::NotFound))
}
