//! `horo memory`: what earlier translations give to new ones, and what translators take along into their own tools.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use flate2::read::GzDecoder;

use super::{Exit, Failure};
use crate::files::{Disk as _, RealDisk};
use crate::leverage::{MAX_BYTES, Memory, lines, packed};
use crate::locale::Locale;
use crate::report;
use crate::segment::srx::srx;

/// What can be done with the memory.
#[derive(Debug, Subcommand)]
pub enum Job {
    /// Makes one file of a memory that is there at once when it is needed, however large.
    Pack {
        /// The language of the translations.
        locale: Locale,
        /// Lines of {"bg", "de", …, "origin"}, or a text a line; also packed with gzip.
        from: PathBuf,
        /// The file to be made; by custom it ends in .tm.
        to: PathBuf,
    },
    /// The rules for sentences as SRX 2.0, so that a CAT tool breaks paragraphs where horo does.
    Rules,
}

/// Does it.
pub fn memory(job: &Job) -> Result<Exit, Failure> {
    match job {
        Job::Pack { locale, from, to } => {
            let memory = load(from, *locale)?;
            RealDisk.write(to, &packed::pack(&memory))?;
            report::talk(&format!("{}: {} texts\n", to.display(), memory.len()));
        }
        Job::Rules => report::data(&srx(Locale::all())),
    }
    Ok(Exit::Done)
}

/// The memory of a file, packed or in lines; the source is Bulgarian.
pub(super) fn load(path: &Path, target: Locale) -> Result<Memory, Failure> {
    let refused =
        |why: String, hint: &str| Failure::new(Exit::Source, format!("{}: {why}", path.display()), hint);
    let limit = 2 * MAX_BYTES as u64;
    let mut bytes = RealDisk.read(path, limit)?;
    if bytes.starts_with(packed::MAGIC) {
        let hint = "Make it again with “horo memory pack”.";
        return packed::unpack(bytes).ok_or_else(|| refused("the packed memory is damaged".into(), hint));
    }
    if bytes.starts_with(&[0x1F, 0x8B]) {
        let mut plain = Vec::new();
        let read = GzDecoder::new(&*bytes).take(limit).read_to_end(&mut plain);
        read.map_err(|error| refused(error.to_string(), "Is the file whole? Fetch it again."))?;
        bytes = plain;
    }
    let hint = "A line is a text, or a JSON object with texts under their languages’ codes.";
    let text = String::from_utf8(bytes).map_err(|_| refused("this is no text in UTF-8".into(), hint))?;
    let source: Locale = "bg".parse().expect("horo knows Bulgarian");
    let pairs = lines::pairs(&text, source, target)
        .map_err(|line| refused(format!("line {line} is no JSON object"), hint))?;
    Ok(Memory::new(&pairs))
}
