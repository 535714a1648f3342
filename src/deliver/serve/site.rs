//! The release in memory: opened by its manifests as it is asked for, kept by digest.
//!
//! A text is read from the disk once and is the same in every release that has it, so a new release costs only what is
//! new. What is kept is bounded; when it grows beyond, everything is let go and comes back as it is asked for.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use axum::body::Bytes;

use crate::files::Disk;
use crate::locale::Locale;
use crate::publish::manifest::{CHANGES, MANIFEST, MAX_DEPTH, Manifest, POINTER, Seal, is_id};
use crate::publish::release::{self, Current, MAX_CHANGES_BYTES, MAX_POINTER_BYTES, ReleaseError};

/// The ending of a compressed form and its coding, the best first.
pub(super) const CODINGS: [(&str, &str); 3] = [(".br", "br"), (".zst", "zstd"), (".gz", "gzip")];

/// A file, ready to be sent.
#[derive(Debug)]
pub(super) struct Stored {
    /// Its name, which says what it is.
    pub name: String,
    /// Its digest: the strong validator, without quotation marks.
    pub digest: String,
    /// Its bytes.
    pub plain: Bytes,
    /// Its compressed forms, in the order of [`CODINGS`].
    pub packed: [Option<Bytes>; 3],
}

/// A release that is served.
pub(super) struct Release {
    pub id: String,
    pub sequence: u64,
    /// Seconds since 1970; 0 if it is not signed.
    pub expires: u64,
    /// Its languages, the source first.
    pub locales: Vec<Locale>,
    current: Current,
    pointer: Arc<Stored>,
    /// Files by their path in the release.
    files: RwLock<HashMap<String, Arc<Stored>>>,
}

/// The site, with the release that is current now.
pub(super) struct Site {
    disk: Arc<dyn Disk>,
    output: PathBuf,
    now: RwLock<Arc<Release>>,
    /// How often another release was taken over.
    turn: AtomicU64,
    /// Earlier releases that are asked for by their id.
    earlier: Mutex<HashMap<String, Arc<Release>>>,
    manifests: RwLock<HashMap<String, Arc<Manifest>>>,
    kept: RwLock<HashMap<String, Arc<Stored>>>,
    kept_bytes: Mutex<usize>,
    max_bytes: usize,
}

const MAX_EARLIER: usize = 8;

impl Site {
    /// Opens the current release; `None` when there is none.
    pub(super) fn open(
        disk: Arc<dyn Disk>,
        output: &Path,
        max_bytes: usize,
    ) -> Result<Option<Site>, ReleaseError> {
        let Some(current) = release::current(disk.as_ref(), output)? else { return Ok(None) };
        let now = Release::open(disk.as_ref(), output, current)?;
        Ok(Some(Site {
            disk,
            output: output.to_owned(),
            now: RwLock::new(Arc::new(now)),
            turn: AtomicU64::new(0),
            earlier: Mutex::default(),
            manifests: RwLock::default(),
            kept: RwLock::default(),
            kept_bytes: Mutex::default(),
            max_bytes,
        }))
    }

    /// The folder that it is read from.
    pub(super) fn output(&self) -> &Path {
        &self.output
    }

    pub(super) fn disk(&self) -> &dyn Disk {
        self.disk.as_ref()
    }

    /// The release that is current.
    pub(super) fn now(&self) -> Arc<Release> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// A number that is another one when another release was taken over.
    pub(super) fn turn(&self) -> u64 {
        self.turn.load(Ordering::Acquire)
    }

    /// Takes over another release, if one became current or its pointer was renewed.
    pub(super) fn look(&self) -> Result<bool, ReleaseError> {
        let Some(current) = release::current(self.disk.as_ref(), &self.output)? else { return Ok(false) };
        let now = self.now();
        if current.id == now.id && current.pointer == now.current.pointer {
            return Ok(false);
        }
        let release = Arc::new(Release::open(self.disk.as_ref(), &self.output, current)?);
        let mut now = self.now.write().unwrap_or_else(PoisonError::into_inner);
        *now = release;
        // Under the lock: whoever was answered from the new release knows that what was made ready is of the old one.
        self.turn.fetch_add(1, Ordering::Release);
        drop(now);
        self.earlier.lock().unwrap_or_else(PoisonError::into_inner).clear();
        Ok(true)
    }

    /// A release by its id, whether it is current or not.
    pub(super) fn release(&self, id: &str) -> Option<Arc<Release>> {
        let now = self.now();
        if now.id == id {
            return Some(now);
        }
        let mut earlier = self.earlier.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(release) = earlier.get(id) {
            return Some(Arc::clone(release));
        }
        if !is_id(id) {
            return None;
        }
        let current = release::open(self.disk.as_ref(), &self.output, id).ok()?;
        let release = Arc::new(Release::open(self.disk.as_ref(), &self.output, current).ok()?);
        if earlier.len() >= MAX_EARLIER {
            earlier.clear();
        }
        earlier.insert(id.to_owned(), Arc::clone(&release));
        Some(release)
    }

    /// A file that was asked for before.
    pub(super) fn known(release: &Release, path: &str) -> Option<Arc<Stored>> {
        release.files.read().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }

    /// A file of a release, by its path in it. Reads from the disk: not for a thread that others wait for.
    pub(super) fn find(&self, release: &Release, path: &str) -> Option<Arc<Stored>> {
        if let Some(found) = Self::known(release, path) {
            return Some(found);
        }
        let found = match path {
            POINTER => Arc::clone(&release.pointer),
            MANIFEST => own_manifest(&release.current.manifest),
            CHANGES => self.changes(release)?,
            _ => self.walk(release, path)?,
        };
        let mut files = release.files.write().unwrap_or_else(PoisonError::into_inner);
        files.insert(path.to_owned(), Arc::clone(&found));
        Some(found)
    }

    /// A file of a shared folder, by the digits of its place: `ab`, `cdef…`.
    pub(super) fn object(&self, (two, others): (&str, &str), name: &str) -> Option<Arc<Stored>> {
        let is_hex = |text: &str, n| text.len() == n && text.bytes().all(|b| b.is_ascii_hexdigit());
        if !is_hex(two, 2) || !is_hex(others, 30) {
            return None;
        }
        let folder = self.output.join(release::OBJECTS).join(two).join(others);
        let json = self.disk.read(&folder.join(MANIFEST), 64 << 20).ok()?;
        let seal = Seal::of(&json);
        if seal.sha256.get(..32) != Some(&format!("{two}{others}")) {
            return None;
        }
        let manifest = Manifest::parse(&json).ok()?;
        match name {
            MANIFEST => Some(own_manifest(&manifest)),
            _ => self.read(&folder, name, manifest.file(name)?),
        }
    }

    fn changes(&self, release: &Release) -> Option<Arc<Stored>> {
        let changes = release.current.pointer.changes.as_ref()?;
        let path = release::folder(&self.output, &release.id).join(CHANGES);
        let bytes = self.disk.read(&path, MAX_CHANGES_BYTES).ok()?;
        changes.seal.fits(&bytes).then(|| Arc::new(Stored::plain(CHANGES, bytes)))
    }

    fn walk(&self, release: &Release, path: &str) -> Option<Arc<Stored>> {
        let mut parts: Vec<&str> = path.split('/').collect();
        let name = parts.pop()?;
        if parts.len() > MAX_DEPTH {
            return None;
        }
        let Some((first, rest)) = parts.split_first() else {
            let folder = release::folder(&self.output, &release.id);
            return self.read(&folder, name, release.current.manifest.file(name)?);
        };
        let mut seal = release.current.manifest.folder(first)?.clone();
        for part in rest {
            seal = self.manifest(&seal)?.folder(part)?.clone();
        }
        let manifest = self.manifest(&seal)?;
        let folder = self.output.join(release::place(&seal));
        match name {
            MANIFEST => Some(own_manifest(&manifest)),
            _ => self.read(&folder, name, manifest.file(name)?),
        }
    }

    fn manifest(&self, seal: &Seal) -> Option<Arc<Manifest>> {
        if let Some(known) =
            self.manifests.read().unwrap_or_else(PoisonError::into_inner).get(&seal.sha256).cloned()
        {
            return Some(known);
        }
        let manifest = Arc::new(release::manifest(self.disk.as_ref(), &self.output, seal).ok()?);
        let mut manifests = self.manifests.write().unwrap_or_else(PoisonError::into_inner);
        if manifests.len() > 4 * MAX_EARLIER * 64 {
            manifests.clear();
        }
        manifests.insert(seal.sha256.clone(), Arc::clone(&manifest));
        Some(manifest)
    }

    /// A file from memory or from the disk; `None` when its bytes are not the published ones.
    fn read(&self, folder: &Path, name: &str, seal: &Seal) -> Option<Arc<Stored>> {
        let key = format!("{} {name}", seal.sha256);
        if let Some(kept) = self.kept.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned() {
            return Some(kept);
        }
        let plain = self.disk.read(&folder.join(name), seal.bytes).ok()?;
        if !seal.fits(&plain) {
            return None;
        }
        let packed = CODINGS.map(|(ending, _)| {
            let form = folder.join(format!("{name}{ending}"));
            // A form is the file in fewer bytes; anything else was not made by horo.
            self.disk.read(&form, seal.bytes).ok().map(Bytes::from)
        });
        let digest = seal.sha256[..32].to_owned();
        let file = Arc::new(Stored { name: name.to_owned(), digest, plain: plain.into(), packed });
        self.keep(key, &file);
        Some(file)
    }

    fn keep(&self, key: String, file: &Arc<Stored>) {
        let size = file.plain.len() + file.packed.iter().flatten().map(Bytes::len).sum::<usize>() + 400;
        let mut bytes = self.kept_bytes.lock().unwrap_or_else(PoisonError::into_inner);
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if *bytes + size > self.max_bytes {
            kept.clear();
            *bytes = 0;
            self.now().files.write().unwrap_or_else(PoisonError::into_inner).clear();
            self.earlier.lock().unwrap_or_else(PoisonError::into_inner).clear();
        }
        *bytes += size;
        kept.insert(key, Arc::clone(file));
    }
}

impl Release {
    fn open(disk: &dyn Disk, output: &Path, current: Current) -> Result<Release, ReleaseError> {
        let path = release::folder(output, &current.id).join(POINTER);
        let pointer = Arc::new(Stored::plain(POINTER, disk.read(&path, MAX_POINTER_BYTES)?));
        let folders = current.manifest.folders().iter();
        let mut locales: Vec<Locale> = folders.filter_map(|entry| entry.name.parse().ok()).collect();
        locales.sort_by_key(|locale| locale.code() != "bg");
        Ok(Release {
            id: current.id.clone(),
            sequence: current.sequence,
            expires: current.pointer.expires.map_or(0, release::Time::seconds),
            locales,
            current,
            pointer,
            files: RwLock::default(),
        })
    }
}

impl Stored {
    fn plain(name: &str, bytes: Vec<u8>) -> Stored {
        let digest = Seal::of(&bytes).sha256[..32].to_owned();
        Stored { name: name.to_owned(), digest, plain: bytes.into(), packed: [None, None, None] }
    }
}

fn own_manifest(manifest: &Manifest) -> Arc<Stored> {
    Arc::new(Stored::plain(MANIFEST, manifest.to_json()))
}
