//! `horo memory`: what earlier translations give to new ones, and what translators take along into their own tools.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use flate2::read::GzDecoder;

use super::{Exit, Failure, is_target, lock};
use crate::exchange::tmx::{self, Unit};
use crate::files::{Disk, Kind, RealDisk};
use crate::leverage::{CUTOFF, Candidate, MAX_BYTES, Memory, Pair, lines, packed};
use crate::locale::Locale;
use crate::pipeline::{self, Project, Translated};
use crate::report::{self, Match};
use crate::segment::srx::srx;

/// How many matches a search shows.
const MOST: usize = 5;

/// What can be done with the memory.
#[derive(Debug, Subcommand)]
pub enum Job {
    /// Takes in the memories of other tools (TMX 1.1 to 1.4), each as a file of the project.
    Import {
        /// The files.
        #[arg(required = true, value_name = "FILE.tmx")]
        files: Vec<PathBuf>,
    },
    /// Writes the project's translations, and the sentences in them, as TMX 1.4b, for OmegaT, Trados, memoQ and other tools.
    Export {
        /// The file to be made; a TMX that stands there is replaced.
        #[arg(value_name = "FILE.tmx")]
        file: PathBuf,
        /// Languages; all if none is named.
        locales: Vec<Locale>,
    },
    /// Shows what the project's translations and the memories that came in have for a text.
    Search {
        /// The language of the translations, such as de.
        locale: Locale,
        /// The text.
        text: String,
        /// The form of the output: text, or json, an object a line.
        #[arg(long, value_name = "FORM", default_value = "text", value_parser = ["text", "json"])]
        format: String,
    },
    /// Makes one file of a memory that is there at once when it is needed, however large.
    Pack {
        /// The language of the translations.
        locale: Locale,
        /// TMX, lines of {"bg", "de", …, "origin"}, or a text a line; also packed with gzip.
        from: PathBuf,
        /// The file to be made; by custom it ends in .tm.
        to: PathBuf,
    },
    /// The rules for sentences as SRX 2.0, so that a CAT tool breaks paragraphs where horo does.
    Rules,
}

impl Job {
    /// Whether it is about a project's own memory.
    pub fn is_of_a_project(&self) -> bool {
        matches!(self, Job::Import { .. } | Job::Export { .. } | Job::Search { .. })
    }
}

/// Does what needs no project.
pub fn memory(job: &Job) -> Result<Exit, Failure> {
    match job {
        Job::Pack { locale, from, to } => {
            let memory = load(from, *locale)?;
            RealDisk.write(to, &packed::pack(&memory))?;
            report::talk(&format!("{}: {} texts\n", to.display(), memory.len()));
        }
        Job::Rules => report::data(&srx(Locale::all())),
        Job::Import { .. } | Job::Export { .. } | Job::Search { .. } => {
            unreachable!("these are done in a project")
        }
    }
    Ok(Exit::Done)
}

/// Does what is about a project's memory.
pub fn of_project(disk: &dyn Disk, project: &Project, job: &Job) -> Result<Exit, Failure> {
    match job {
        Job::Import { files } => import(disk, project, files),
        Job::Export { file, locales } => export(disk, project, file, locales),
        Job::Search { locale, text, format } => search(disk, project, *locale, (text, format == "json")),
        Job::Pack { .. } | Job::Rules => memory(job),
    }
}

/// Takes files in, all or none of them: what is refused is told for every file first.
fn import(disk: &dyn Disk, project: &Project, files: &[PathBuf]) -> Result<Exit, Failure> {
    let _lock = lock(project, "memory import")?;
    let locales = &project.config.locales;
    let (mut comes, mut refused) = (Vec::new(), Vec::new());
    for path in files {
        let bytes = disk.read(path, tmx::MAX_BYTES)?;
        match tmx::read(&bytes, locales.source, &locales.targets) {
            Ok(read) => comes.push((path, read)),
            Err(error) => refused.push(format!("{}: {error}", path.display())),
        }
    }
    if !refused.is_empty() {
        let hint = "Nothing came in from any file. Export it again as TMX 1.4 in UTF-8 in the program it is from, or \
                    leave it out.";
        return Err(Failure::new(Exit::Source, refused.join("\n"), hint));
    }
    for (path, mut read) in comes {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for unit in &mut read.units {
            unit.origin =
                if unit.origin.is_empty() { name.clone() } else { format!("{name}#{}", unit.origin) };
        }
        let imported = pipeline::import(disk, project, &pipeline::memory_name(path), &read.units)?;
        let imported = imported.map_err(|(path, error)| {
            let hint = "It was left as it is. Mend it, for example from version control, or remove it; then import again.";
            Failure::new(Exit::Content, format!("{}: {error}", path.display()), hint)
        })?;
        report::talk(&report::imported(&name, locales.source, &imported, &read.left_out));
    }
    Ok(Exit::Done)
}

fn export(disk: &dyn Disk, project: &Project, file: &Path, locales: &[Locale]) -> Result<Exit, Failure> {
    for locale in locales {
        is_target(project, *locale)?;
    }
    if let Some(kind) = disk.kind(file)?
        && !(matches!(kind, Kind::File(_)) && tmx::looks_like_one(&disk.read(file, tmx::MAX_BYTES)?))
    {
        let message = format!("{} is there already, and it is no TMX", file.display());
        return Err(Failure::new(Exit::Usage, message, "Name a new file, or a TMX that may be replaced."));
    }
    let targets = &project.config.locales.targets;
    let translated = pipeline::translated(disk, project, if locales.is_empty() { targets } else { locales })?;
    let n_sentences = translated.units.iter().filter(|unit| unit.is_sentence).count();
    let n_translations = translated.units.len() - n_sentences;
    let text = tmx::write(&translated.units, project.config.locales.source);
    disk.write(file, text.as_bytes())?;
    let stale = match translated.n_stale {
        0 => String::new(),
        n => format!("; {n} stale ones are not in it"),
    };
    let sentences = match n_sentences {
        0 => String::new(),
        n => format!(" and {n} single sentences of them"),
    };
    report::talk(&format!("{}: {n_translations} translations{sentences}{stale}\n", file.display()));
    Ok(Exit::Done)
}

fn search(
    disk: &dyn Disk,
    project: &Project,
    locale: Locale,
    (text, is_json): (&str, bool),
) -> Result<Exit, Failure> {
    is_target(project, locale)?;
    let Translated { mut units, aside, .. } = pipeline::translated(disk, project, &[locale])?;
    let first_aside = units.len();
    units.extend(aside);
    let first_other = units.len();
    let others = pipeline::imported(disk, project, locale)?;
    for (path, error) in others.unreadable {
        report::talk(&format!("{}: {error}; it was left out\n", path.display()));
    }
    units.extend(others.units);
    // What another tool has from this project, or the project in several articles, is shown once.
    let mut known = BTreeSet::new();
    let pair = |(at, unit): (usize, &Unit)| Pair {
        source: unit.source.clone(),
        target: unit.target.clone(),
        origin: at.to_string(),
    };
    let pairs = units
        .iter()
        .enumerate()
        .filter(|&(_, unit)| known.insert((unit.source.as_str(), unit.target.as_str())))
        .map(pair);
    let pairs: Vec<Pair> = pairs.collect();
    let memory = Memory::new(&pairs);
    let found = memory.search(text.trim(), CUTOFF, MOST);
    let matched = |found: &Candidate<'_>| {
        let at = found.origin.parse::<usize>().ok()?;
        let is_aside = (first_aside..first_other).contains(&at);
        Some(Match { similarity: found.similarity, unit: units.get(at)?, is_aside })
    };
    let found: Vec<Match<'_>> = found.iter().filter_map(matched).collect();
    let source = project.config.locales.source;
    report::data(&if is_json { report::matches_json(&found) } else { report::matches(source, &found) });
    if found.is_empty() {
        report::talk(&format!(
            "None of {} texts is at least {:.0} % like this one.\n",
            memory.len(),
            CUTOFF * 100.0
        ));
    }
    Ok(Exit::Done)
}

/// The memory of a file, packed, TMX or in lines; the source is Bulgarian.
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
    let source: Locale = "bg".parse().expect("horo knows Bulgarian");
    if [&b"<"[..], b"\xEF\xBB\xBF<", b"\xFF\xFE", b"\xFE\xFF"].iter().any(|start| bytes.starts_with(start)) {
        let hint = "Export it again as TMX 1.4 in UTF-8 in the program it is from.";
        let read = tmx::read(&bytes, source, &[target]).map_err(|error| refused(error.to_string(), hint))?;
        let pair = |unit: Unit| Pair { source: unit.source, target: unit.target, origin: unit.origin };
        return Ok(Memory::new(&read.units.into_iter().map(pair).collect::<Vec<_>>()));
    }
    let hint = "A line is a text, or a JSON object with texts under their languages’ codes.";
    let text = String::from_utf8(bytes).map_err(|_| refused("this is no text in UTF-8".into(), hint))?;
    let pairs = lines::pairs(&text, source, target)
        .map_err(|line| refused(format!("line {line} is no JSON object"), hint))?;
    Ok(Memory::new(&pairs))
}
