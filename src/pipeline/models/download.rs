//! A model from a mirror: any web folder that looks like a folder of models.
//!
//! What has come is kept beside until the model is whole, so a transfer that breaks off goes on where it was, now or with
//! the next command. Nothing counts before its digest is right: not how long the server says it is, and not that a part
//! which came yesterday is the beginning of what it has today.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::install::{Installed, clear, finish, same, staging};
use super::manifest::{MANIFEST, Manifest, Part};
use super::{MAX_MANIFEST, ModelError, Store};
use crate::fetch::web::{Service, WebError};
use crate::files::{Disk, Kind};

/// How often a transfer that breaks off and had brought something is taken up again.
const MAX_RESUMES: usize = 20;

/// Window of Zstandard, as a power of two: 128 MB is the most that its own levels use for files of this size.
const MAX_WINDOW: u32 = 27;

/// Installs a pair's model from a mirror. `tell` gets the bytes that have come and those there are; `probe` has the staged
/// model tried before it is the model.
pub async fn download<F: Future<Output = Result<(), String>>>(
    disk: &dyn Disk,
    store: &Store,
    mirror: &Service,
    pair: &str,
    tell: &mut (dyn FnMut(u64, u64) + Send),
    probe: impl FnOnce(PathBuf) -> F,
) -> Result<Installed, ModelError> {
    let name = format!("{pair}/{MANIFEST}");
    let failed = |why| ModelError::Mirror { name: name.clone(), why };
    let mut transfer = mirror.file(&name, 0, MAX_MANIFEST).await.map_err(failed)?;
    let mut text = Vec::new();
    while let Some(bytes) = transfer.next().await.map_err(failed)? {
        text.extend(bytes);
    }
    let wrong = |why: String| ModelError::Manifest { path: PathBuf::from(&name), why };
    let manifest = Manifest::parse(&text).map_err(wrong)?;
    if manifest.pair != pair {
        return Err(wrong(format!("it is that of the model {}", manifest.pair)));
    }
    if let Some(there) = same(disk, store, &manifest) {
        return Ok(there);
    }
    let staged = staging(store, pair);
    // What came of another version is no use.
    if let Ok(before) = disk.read(&staged.join(MANIFEST), MAX_MANIFEST)
        && before != text
    {
        clear(disk, &staged)?;
    }
    disk.create_folder(&staged)?;
    disk.write(&staged.join(MANIFEST), &text)?;
    let all = manifest.bytes();
    let mut before = 0;
    for part in &manifest.file {
        fetch(disk, &staged, (mirror, pair), part, &mut |come| tell((before + come).min(all), all)).await?;
        before += part.bytes;
        tell(before, all);
    }
    finish(disk, store, manifest, probe).await
}

/// One file, whole and verified.
async fn fetch(
    disk: &dyn Disk,
    staged: &Path,
    (mirror, pair): (&Service, &str),
    part: &Part,
    tell: &mut (dyn FnMut(u64) + Send),
) -> Result<(), ModelError> {
    let path = staged.join(&part.name);
    if let Some(Kind::File(_)) = disk.kind(&path)?
        && disk.read(&path, part.bytes).is_ok_and(|bytes| part.admit(&bytes).is_ok())
    {
        return Ok(());
    }
    let name = part.packed.as_ref().unwrap_or(&part.name);
    let coming = staged.join(format!("{name}.part"));
    let had = match disk.kind(&coming)? {
        Some(Kind::File(had)) => had,
        _ => 0,
    };
    transfer(disk, &coming, (mirror, &format!("{pair}/{name}")), part.bytes, tell).await?;
    let mut taken = take(disk, &coming, part);
    if taken.is_err() && had > 0 {
        // Perhaps only the part that was there from an earlier command is of something else.
        clear(disk, &coming)?;
        transfer(disk, &coming, (mirror, &format!("{pair}/{name}")), part.bytes, tell).await?;
        taken = take(disk, &coming, part);
    }
    clear(disk, &coming)?;
    disk.write(&path, &taken?)?;
    Ok(())
}

/// Brings the rest of a file, from where it broke off.
async fn transfer(
    disk: &dyn Disk,
    coming: &Path,
    (mirror, name): (&Service, &str),
    most: u64,
    tell: &mut (dyn FnMut(u64) + Send),
) -> Result<(), ModelError> {
    let mut tried = 0;
    loop {
        let had = match disk.kind(coming)? {
            Some(Kind::File(had)) => had,
            _ => 0,
        };
        let brought = bring(disk, coming, (mirror, name), (had, most), tell).await?;
        let has = match disk.kind(coming)? {
            Some(Kind::File(has)) => has,
            _ => 0,
        };
        match brought {
            Ok(()) => return Ok(()),
            // A line that breaks is taken up again as long as it brings something.
            Err(WebError::Connection(_) | WebError::Slow) if has != had && tried < MAX_RESUMES => tried += 1,
            Err(why) => return Err(ModelError::Mirror { name: name.to_owned(), why }),
        }
    }
}

async fn bring(
    disk: &dyn Disk,
    coming: &Path,
    (mirror, name): (&Service, &str),
    (had, most): (u64, u64),
    tell: &mut (dyn FnMut(u64) + Send),
) -> Result<Result<(), WebError>, ModelError> {
    let mut transfer = match mirror.file(name, had, most).await {
        Ok(transfer) => transfer,
        Err(why) => return Ok(Err(why)),
    };
    let mut has = transfer.start();
    if has == 0 && had > 0 {
        clear(disk, coming)?;
    }
    loop {
        tell(has);
        match transfer.next().await {
            Ok(Some(bytes)) => {
                disk.append(coming, &bytes)?;
                has += bytes.len() as u64;
            }
            Ok(None) => return Ok(Ok(())),
            Err(why) => return Ok(Err(why)),
        }
    }
}

/// What came, unpacked and verified.
fn take(disk: &dyn Disk, coming: &Path, part: &Part) -> Result<Vec<u8>, ModelError> {
    let mut bytes = match disk.kind(coming)? {
        Some(_) => disk.read(coming, part.bytes)?,
        None => Vec::new(),
    };
    if let Some(packed) = &part.packed {
        let damaged = |_| ModelError::Damaged { name: packed.clone(), why: "it cannot be unpacked".into() };
        let mut decoder = zstd::stream::read::Decoder::new(bytes.as_slice()).map_err(damaged)?;
        decoder.window_log_max(MAX_WINDOW).map_err(damaged)?;
        let mut whole = Vec::new();
        // One byte more than there should be is enough to see that it is too long.
        decoder.take(part.bytes + 1).read_to_end(&mut whole).map_err(damaged)?;
        bytes = whole;
    }
    part.admit(&bytes)?;
    Ok(bytes)
}
