//! A release: a tree of files that becomes what readers see, whole or not at all.
//!
//! A release is a small folder `r/<id>`; the folders in it are links to shared, immutable ones (see `object`), so that
//! it costs only what changed. [`Staging`] and [`Staging::finish`] take these steps. Whoever kills them between any two,
//! or takes the power away, leaves the old or the new release current, never a mixture:
//!
//! 1. Look: everything that stands where horo will write must be horo's own. Nothing has been changed so far.
//! 2. Sweep: what a run that died left behind is removed.
//! 3. Put: every folder that no release has yet is written to `o/.staging/` and renamed to its place in `o/`, where
//!    nothing leads to it yet. Then the topmost folder is written to `r/.staging-<id>`.
//! 4. Save: one `syncfs`, after which all of it is on the disk.
//! 5. Compare: everything that was written is read back and held against its manifests.
//! 6. Name: the staging folder is renamed to `r/<id>`, and the folder `r` is saved. From here on it is immutable.
//! 7. Swap: a new link is made as `.current.horo-tmp` and renamed over `current`. This is the one atomic moment.
//! 8. Save: the output folder, so that the swap lasts.
//! 9. Clear: `o/.staging` goes. Once in the life of an output folder: the link `current.json`.
//!
//! If `r/<id>` is there already (an earlier text came back, or a run died after step 6), steps 3 to 6 become: compare,
//! save, and give it a new pointer with a new number. If it is current already, at most its pointer is renewed. Two runs
//! at once are kept apart by `files::Lock`, which whoever calls takes. Nothing outside the output folder is touched.

mod changes;
mod current;
mod damage;
mod diff;
mod error;
mod history;
mod mirror;
mod object;
mod pointer;
mod read_back;
mod staging;
mod sweep;
mod time;
mod tree;

use std::path::Path;
use std::thread;

use crate::files::{Disk, Kind, STAGED};

use super::manifest::{Manifest, POINTER, Seal, is_hex};

pub use changes::{MAX_CHANGES_BYTES, apply as apply_changes};
pub use current::{Current, current};
pub use damage::{Damage, Fault};
pub use diff::Counts;
pub use error::ReleaseError;
pub use history::{folder, go_back, manifest, open, verify};
use history::{highest_sequence, needs_renewal, renew};
pub use object::{OBJECTS, place};
pub use pointer::{Changes, MAX_POINTER_BYTES, MAX_SEQUENCE, Pointer, Signing};
use staging::Links;
pub use staging::{Content, Folder, Staging};
pub use sweep::{Listed, list, prune, sweep};
pub use time::Time;

/// The folder of the releases in the output folder.
pub const RELEASES: &str = "r";
/// The link to the release that readers see.
pub const CURRENT: &str = "current";
/// The link to the current release's pointer.
pub const CURRENT_POINTER: &str = "current.json";

const POINTER_TARGET: &str = "current/release.json";
const STAGING: &str = ".staging-";
const STAGED_OBJECTS: &str = "o/.staging";
/// A release of more files is not compared as a whole each time that it is found unchanged; `verify` does that.
const COMPARED_WHOLE: usize = 2_000;

/// What publishing something does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plan {
    /// It is current already: nothing.
    Unchanged(String),
    /// It is current already, and its pointer gets a new time, key or signature.
    Renewed {
        /// The release's id.
        id: String,
        /// Its new number.
        sequence: u64,
    },
    /// It becomes current.
    New {
        /// The release's id.
        id: String,
        /// Its number.
        sequence: u64,
        /// Whether this release is there already and only becomes current.
        is_earlier: bool,
        /// How many files are new, changed and gone, against the current release.
        counts: Counts,
    },
}

impl Plan {
    /// The id of the release that is current afterwards.
    pub fn id(&self) -> &str {
        match self {
            Plan::Unchanged(id) | Plan::New { id, .. } | Plan::Renewed { id, .. } => id,
        }
    }
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The plan, which was carried out unless the staging was a dry one.
    pub done: Plan,
    /// Leftovers of a run that died, which were removed; relative to the output folder.
    pub swept: Vec<String>,
}

impl Staging<'_> {
    /// Makes the folder, in which all others were put, the current release; a dry staging only says what that would do.
    pub fn finish(self, top: &Folder, signing: Option<&Signing>) -> Result<Outcome, ReleaseError> {
        let result = self.finish_or_fail(top, signing);
        if result.is_err() && !self.is_dry() {
            // A full disk should not stay full of what nobody will see; if that fails too, the next run sweeps.
            let _ = sweep(self.disk, &self.output);
        }
        Ok(Outcome { done: result?, swept: self.swept })
    }

    fn finish_or_fail(&self, top: &Folder, signing: Option<&Signing>) -> Result<Plan, ReleaseError> {
        let manifest = top.manifest()?;
        let plan = self.plan(&manifest, signing)?;
        if self.is_dry() {
            return Ok(plan);
        }
        match &plan {
            Plan::Unchanged(id) => self.look_again(id)?,
            Plan::Renewed { id, sequence } => {
                self.look_again(id)?;
                self.renew(id, *sequence, signing)?;
            }
            Plan::New { id, sequence, is_earlier: true, .. } => {
                self.compare(id)?;
                self.disk.sync_all(&self.output)?;
                let folder = self.output.join(RELEASES).join(id);
                let pointer = damage::pointer(self.disk, &folder, id)?;
                let is_fit =
                    |pointer: Pointer| pointer.sequence == *sequence && !needs_renewal(&pointer, signing);
                if !pointer.is_some_and(is_fit) {
                    self.renew(id, *sequence, signing)?;
                }
                swap(self.disk, &self.output, id)?;
            }
            Plan::New { id, sequence, .. } => {
                self.stage(top, &manifest, id, *sequence, signing)?;
                swap(self.disk, &self.output, id)?;
            }
        }
        self.clear()?;
        Ok(plan)
    }

    /// Step 9.
    fn clear(&self) -> Result<(), ReleaseError> {
        if self.disk.kind(&self.output.join(STAGED_OBJECTS))?.is_some() {
            self.disk.remove_folder(&self.output.join(STAGED_OBJECTS))?;
        }
        let pointer = self.output.join(CURRENT_POINTER);
        if self.disk.kind(&pointer)?.is_none() {
            self.disk.link(Path::new(POINTER_TARGET), &pointer)?;
            self.disk.sync(&self.output)?;
        }
        Ok(())
    }

    fn plan(&self, manifest: &Manifest, signing: Option<&Signing>) -> Result<Plan, ReleaseError> {
        let id = manifest.id();
        if let Some(before) = self.before.as_ref().filter(|before| before.id == id) {
            return Ok(if needs_renewal(&before.pointer, signing) {
                Plan::Renewed { id, sequence: highest_sequence(self.disk, &self.output)? + 1 }
            } else {
                Plan::Unchanged(id)
            });
        }
        let folder = self.output.join(RELEASES).join(&id);
        let highest = highest_sequence(self.disk, &self.output)?;
        let (is_earlier, sequence) = match self.disk.kind(&folder)? {
            None => (false, highest + 1),
            Some(Kind::Folder) => match damage::open(self.disk, &folder, &id)? {
                // The newest number, and not current: a run died before the swap, and nobody has seen it.
                Ok((pointer, _)) if pointer.sequence == highest => (true, highest),
                Ok(_) => (true, highest + 1),
                Err(damage) => {
                    return Err(ReleaseError::Damaged { folder, is_current: false, damages: vec![damage] });
                }
            },
            Some(_) => {
                let found = "not a folder".to_owned();
                return Err(ReleaseError::NotOurs { path: folder, found, wanted: "a release or nothing" });
            }
        };
        let counts = match &self.before {
            None => Counts { added: self.n_new_files() + manifest.files().len(), changed: 0, removed: 0 },
            Some(before) => diff::counts(self, &before.manifest, manifest)?,
        };
        Ok(Plan::New { id, sequence, is_earlier, counts })
    }

    /// Steps 3 to 6, for the topmost folder.
    fn stage(
        &self,
        top: &Folder,
        manifest: &Manifest,
        id: &str,
        sequence: u64,
        signing: Option<&Signing>,
    ) -> Result<(), ReleaseError> {
        let json = manifest.to_json();
        let releases = self.output.join(RELEASES);
        let staging = releases.join(format!("{STAGING}{id}"));
        let old = self.before.as_ref().map(|before| (before.folder.as_path(), &before.manifest));
        self.fill(&staging, top, (manifest, &json), old, Links::OfRelease)?;
        // To pack the changes and to read back what was written each take about as long, and one does not need the other.
        let (changes, damages) = thread::scope(|scope| {
            let reading = scope.spawn(|| self.unfaithful());
            let changes = self.write_changes(&staging, manifest);
            (changes, reading.join().unwrap_or_else(|panicked| std::panic::resume_unwind(panicked)))
        });
        let (changes, mut damages) = (changes?, damages?);
        let previous = self.before.as_ref().map(|before| before.id.clone());
        let pointer = Pointer::new(id, sequence, previous, Seal::of(&json), changes);
        self.disk.write(&staging.join(POINTER), &pointer.to_json(signing))?;
        self.disk.sync_all(&staging)?;
        damages.extend(self.unfaithful_top(&staging, id, manifest)?);
        if !damages.is_empty() {
            return Err(ReleaseError::Unfaithful { folder: self.output.clone(), damages });
        }
        self.disk.rename(&staging, &releases.join(id))?;
        self.disk.sync(&releases)?;
        Ok(())
    }

    /// Compares the current release again: the whole, if that is quick, else what stands in its topmost folder.
    fn look_again(&self, id: &str) -> Result<(), ReleaseError> {
        let Some(before) = &self.before else { return Ok(()) };
        let damages = if is_large(self.disk, &self.output, &before.manifest)? {
            damage::inspect_top(self.disk, &before.folder, &before.manifest)?
        } else {
            damage::inspect(self.disk, &self.output, id)?
        };
        self.no_damage(id, true, damages)
    }

    /// Compares a release that is there and shall become current.
    fn compare(&self, id: &str) -> Result<(), ReleaseError> {
        let before = self.before.as_ref().map(|before| &before.manifest);
        self.no_damage(id, false, inspect_new(self.disk, &self.output, id, before)?)
    }

    fn no_damage(&self, id: &str, is_current: bool, damages: Vec<Damage>) -> Result<(), ReleaseError> {
        let folder = self.output.join(RELEASES).join(id);
        if damages.is_empty() { Ok(()) } else { Err(ReleaseError::Damaged { folder, is_current, damages }) }
    }

    /// Gives a release that is there a new pointer.
    fn renew(&self, id: &str, sequence: u64, signing: Option<&Signing>) -> Result<(), ReleaseError> {
        let previous = match &self.before {
            Some(before) if before.id == id => before.previous.clone(),
            Some(before) => Some(before.id.clone()),
            None => None,
        };
        renew(self.disk, &self.output, id, (sequence, previous), signing)
    }
}

/// Whether it would take long to compare a release as a whole. No more lists are opened than it takes to tell.
fn is_large(disk: &dyn Disk, output: &Path, manifest: &Manifest) -> Result<bool, ReleaseError> {
    let mut n_files = manifest.files().len();
    let mut below: Vec<Seal> = manifest.folders().iter().map(|entry| entry.seal.clone()).collect();
    while let Some(seal) = below.pop() {
        // What cannot be read is told by whoever compares.
        let Ok(manifest) = object::manifest(disk, output, &seal)? else { continue };
        n_files += manifest.files().len() + manifest.folders().len();
        if n_files >= COMPARED_WHOLE {
            return Ok(true);
        }
        below.extend(manifest.folders().iter().map(|entry| entry.seal.clone()));
    }
    Ok(false)
}

/// Everything that is the matter with a release that shall take the place of the current one: with the whole, if it is
/// soon read, else with what it does not share with the current one.
fn inspect_new(
    disk: &dyn Disk,
    output: &Path,
    id: &str,
    current: Option<&Manifest>,
) -> Result<Vec<Damage>, ReleaseError> {
    let beside = match current {
        Some(current) if is_large(disk, output, current)? => Some(current),
        _ => None,
    };
    Ok(damage::inspect_beside(disk, output, id, beside)?)
}

/// Steps 7 and 8.
fn swap(disk: &dyn Disk, output: &Path, id: &str) -> Result<(), ReleaseError> {
    let staged = output.join(staged_link());
    disk.link(&Path::new(RELEASES).join(id), &staged)?;
    disk.rename(&staged, &output.join(CURRENT))?;
    disk.sync(output)?;
    Ok(())
}

fn staged_link() -> String {
    format!(".{CURRENT}{STAGED}")
}

#[cfg(test)]
#[path = "release_tests.rs"]
mod tests;
