//! The topmost folder: the choice of a language, the register, the sitemap, the assets.

use std::collections::BTreeMap;

use crate::publish::edition::Head;
use crate::publish::manifest::Seal;
use crate::publish::paging::PAGE;
use crate::publish::picture::FOLDER;
use crate::publish::register::Record;
use crate::publish::release::{Content, Folder};
use crate::publish::{assets, build, sitemap, verify};

use super::{MakeError, Making};

/// Puts what stands beside the languages and gives the topmost folder with all of it.
pub(super) fn top(
    making: &Making<'_>,
    assets: &assets::Assets,
    mut folders: BTreeMap<String, Seal>,
) -> Result<Folder, MakeError> {
    let files = build::top(&making.maker, making.register)?;
    let mut looked_at = files.clone();
    looked_at.extend(build::at(&format!("{}/", assets::FOLDER), assets.files.clone()));
    let faults = verify::top(making.maker.site, &looked_at, &|path| making.known.has(path));
    making.is_faulty(faults);
    let before = |name: &str| making.staging.before().and_then(|before| before.manifest.folder(name));
    let put = |name: &str, folder: &Folder| making.staging.put(folder, before(name));
    folders.insert(assets::FOLDER.into(), put(assets::FOLDER, &build::folder(assets.files.clone()))?);
    folders.insert(sitemap::PARTS.into(), put(sitemap::PARTS, &sitemaps(making, before(sitemap::PARTS))?)?);
    folders.extend(making.media_folder()?.map(|seal| (FOLDER.to_owned(), seal)));
    Ok(Folder { folders, ..build::folder(files) })
}

/// The parts of the sitemap; those with the same articles in the same languages are kept.
fn sitemaps(making: &Making<'_>, before: Option<&Seal>) -> Result<Folder, MakeError> {
    let site = making.maker.site;
    let old = before.map(|seal| making.staging.manifest(seal)).transpose()?;
    let is_made_alike = making.old.made_with == making.register.made_with;
    let mut folder = Folder::default();
    folder.add(sitemap::LISTS, sitemap::lists(site));
    for (n, records) in making.register.articles.chunks(PAGE).enumerate() {
        let (name, start) = (sitemap::part_name(n + 1), n * PAGE);
        let was = making.old.all.get(start..(start + PAGE).min(making.old.all.len())).unwrap_or_default();
        let is_same = was.len() == records.len()
            && was.iter().zip(records).all(|(a, b)| a.id == b.id && a.locales == b.locales);
        let kept = old.as_ref().and_then(|old| old.file(&name)).filter(|_| is_same && is_made_alike);
        if let Some(seal) = kept {
            folder.files.insert(name, Content::Kept(seal.clone()));
        } else {
            let heads: Vec<Head> = records.iter().map(head).collect();
            let xml = sitemap::articles(site, heads.iter()).into_bytes();
            making.is_faulty(verify::sitemap_part(site, n + 1, &heads, &xml));
            folder.add(&name, xml);
        }
    }
    Ok(folder)
}

/// As much of an article as a sitemap tells.
fn head(record: &Record) -> Head {
    Head {
        id: record.id.clone(),
        date: record.date.clone(),
        revision: record.revision,
        author: None,
        source_page: None,
        pictures: Vec::new(),
        locales: record.locales.clone(),
    }
}
