//! The key that releases are signed with: where it lies, making it, changing it.
//!
//! It never lies in the project, which goes into version control. One file a site: `HORO_KEY`, or the user's own
//! settings (`~/.config/horo/<site>.key`).

use std::path::PathBuf;

use super::{Exit, Failure, clock};
use crate::config::Config;
use crate::files::{Disk, write_private};
use crate::pipeline::Project;
use crate::publish::key::Key;
use crate::publish::release::Signing;
use crate::report;

const MAX_BYTES: u64 = 100_000;

/// Where the project's key lies, or would.
pub fn path(config: &Config) -> Result<PathBuf, Failure> {
    let var = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(path) = var("HORO_KEY") {
        return Ok(path);
    }
    let settings = var("XDG_CONFIG_HOME").or_else(|| var("HOME").map(|home| home.join(".config")));
    let Some(settings) = settings else {
        return Err(Failure::new(
            Exit::Storage,
            "there is no folder for the key",
            "Name the key's file in the variable HORO_KEY.",
        ));
    };
    let site = config.site.base_url.split_once("://").map_or("", |(_, site)| site);
    Ok(settings.join("horo").join(format!("{}.key", site.replace(['/', ':'], "_"))))
}

/// The project's key, if there is one.
pub fn load(disk: &dyn Disk, config: &Config) -> Result<Option<Key>, Failure> {
    let Ok(path) = path(config) else { return Ok(None) };
    if disk.kind(&path)?.is_none() {
        return Ok(None);
    }
    let bytes = disk.read(&path, MAX_BYTES)?;
    let text = String::from_utf8_lossy(&bytes);
    Key::parse(&text).map(Some).map_err(|error| {
        Failure::new(
            Exit::Storage,
            format!("the key in {} cannot be used: {error}", path.display()),
            "Nothing was published. Put the file back from a copy. Without it those who pull do not follow any more.",
        )
    })
}

/// Who signs now; nobody if the project has no key.
pub fn signing(disk: &dyn Disk, config: &Config) -> Result<Option<Signing>, Failure> {
    let issued = clock::now();
    let key = load(disk, config)?;
    Ok(key.map(|key| Signing { key, issued, expires: issued.plus_days(config.release.valid_days) }))
}

/// `horo release key`: makes the project's key if there is none, changes it if that is asked for, and shows what others
/// know of it.
pub fn key(disk: &dyn Disk, project: &Project, rotate: bool) -> Result<Exit, Failure> {
    let (path, old) = (path(&project.config)?, load(disk, &project.config)?);
    let (key, told) = match old {
        Some(key) if !rotate => (key, format!("The key is in {}.", path.display())),
        old => {
            let mut seed = [0; 32];
            getrandom::fill(&mut seed).map_err(|error| {
                Failure::new(
                    Exit::Internal,
                    format!("the system gives no random bytes: {error}"),
                    "Try again.",
                )
            })?;
            let key = old.as_ref().map_or_else(|| Key::new(&seed), |old| old.next(&seed));
            write_private(&path, key.to_file().as_bytes())?;
            let told = if old.is_some() {
                "A new key follows the old one. “horo run” publishes the statement; those who pull follow by themselves."
            } else {
                "A new key was made. “horo run” signs with it from now on."
            };
            (key, format!("{told}\nIt is in {}: keep a copy where nobody else reads it.", path.display()))
        }
    };
    report::talk(&format!("{told}\nThis is the public key; give it to those who pull (--key):\n"));
    report::data(&format!("{}\n", key.public()));
    Ok(Exit::Done)
}
