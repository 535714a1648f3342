//! `horo init`: a new project.

use std::path::Path;

use super::{Exit, Failure};
use crate::catalog::resource;
use crate::config::FILE;
use crate::files::Disk;
use crate::locale::Locale;
use crate::pipeline::SITE_WORDS;
use crate::report;

const SETTINGS: &str = r#"# The project: its languages, its site and its rules.

[locales]
source = "bg"
targets = ["de", "nl", "ro", "pl", "pt", "lv", "el", "es"]

[site]
# Public address of output/current/, without a slash at its end. Canonical and language links begin with it.
base_url = "https://news.example.eu"

[release]
# "all": a new revision is published when every language is ready. "ready": in the languages that are.
together = "all"
# How far every message must have come: "translated", "reviewed" or "final".
require = "translated"
# Machine-made text that no person has reviewed: "never", or "labelled" to publish it with a note for readers.
machine = "never"

[check]
# Spelling, in the languages that this machine has a Hunspell dictionary for; only “horo check” looks at it.
spelling = true
# The language of the findings: "en", a language's code, or "file" for that of the file that is spoken of.
language = "file"
"#;

/// What programs such as Pontoon and compare-locales look for. They find the files by it; horo does not read it.
const L10N: &str = r#"# For translation programs that read Mozilla's project configuration. horo does not read this file: when the targets in
# horo.toml change, change them here too.

basepath = "."
locales = ["de", "nl", "ro", "pl", "pt", "lv", "el", "es"]

[[paths]]
reference = "locales/bg/news/*.ftl"
l10n = "locales/{locale}/news/*.ftl"

[[paths]]
reference = "locales/bg/terms.ftl"
l10n = "locales/{locale}/terms.ftl"

[[paths]]
reference = "locales/bg/site.ftl"
l10n = "locales/{locale}/site.ftl"
"#;

/// The empty line at the end is what Fluent's serializers write below a comment.
const GLOSSARY: &str = "### Glossary terms of the project. A new term starts in the source language, then comes here.\n### -project = SECON\n\n";

const IGNORED: &str = "/.horo\n/output/*\n!/output/.gitkeep\n*.horo-tmp\n*.horo-new\n";

/// Begins a project. A folder that holds anything already is left alone.
pub fn init(disk: &dyn Disk, folder: &Path) -> Result<Exit, Failure> {
    if disk.kind(folder)?.is_some() && !disk.list(folder)?.is_empty() {
        let message = format!("{} is not empty", folder.display());
        return Err(Failure::new(
            Exit::Usage,
            message,
            "horo begins a project only in a new or empty folder, and overwrites nothing.",
        ));
    }
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        path.parent()
            .map_or(Ok(()), |parent| disk.create_folder(parent))
            .and_then(|()| disk.write(&path, text.as_bytes()))
    };
    write("input/.gitkeep", "")?;
    write("output/.gitkeep", "")?;
    write(".gitignore", IGNORED)?;
    write("l10n.toml", L10N)?;
    for locale in Locale::all() {
        let words = SITE_WORDS.iter().find(|(code, _)| *code == locale.code()).map_or("", |(_, words)| words);
        write(&format!("locales/{locale}/site.ftl"), &without_project(words))?;
        write(&format!("locales/{locale}/terms.ftl"), GLOSSARY)?;
    }
    // Last, because it is what makes the folder a project.
    write(FILE, SETTINGS)?;
    disk.sync_all(folder)?;
    let place =
        if folder == Path::new(".") { "this folder".to_owned() } else { folder.display().to_string() };
    report::talk(&format!(
        "A new project stands in {place}.\n    1. Open {0}/{FILE} and set base_url, the site's public address.\n    \
         2. Put an article into {0}/input/ as a .txt, .md, .docx or .odt file (title, date, paragraphs), or a page: horo add ADDRESS.\n    \
         3. Run: horo --project {0} run\n",
        folder.display()
    ));
    Ok(Exit::Done)
}

/// The words with the site called by its list's heading (“News”), since this project's name is another.
fn without_project(words: &str) -> String {
    let Ok(resource) = resource::read(words.as_bytes()) else { return words.to_owned() };
    let value = |id: &str| resource.message(id).and_then(|(located, _)| located.value.clone());
    match (value("site-name"), value("index-title")) {
        (Some(name), Some(title)) => [&words[..name.start], &words[title], &words[name.end..]].concat(),
        _ => words.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::files::RealDisk;

    #[test]
    fn a_new_project_can_be_read_and_names_no_other_project() {
        let folder = tempfile::tempdir().unwrap();
        let project = folder.path().join("нов проект");
        init(&RealDisk, &project).unwrap();
        Config::load(&RealDisk, &project).unwrap();
        assert!(RealDisk.read(&project.join("l10n.toml"), 10_000).is_ok());
        for locale in Locale::all() {
            let site = RealDisk.read(&project.join(format!("locales/{locale}/site.ftl")), 100_000).unwrap();
            let site = String::from_utf8(site).unwrap();
            assert!(!site.contains("secon"), "{locale}");
            // A new project has no glossary yet: words that lean on one could not be published.
            assert!(!site.contains("{ -"), "{locale}: {site}");
        }
    }

    #[test]
    fn a_folder_that_holds_anything_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        RealDisk.write(&folder.path().join("horo.toml"), b"mine").unwrap();
        let failure = init(&RealDisk, folder.path()).unwrap_err();
        assert_eq!(failure.exit, Exit::Usage);
        assert_eq!(RealDisk.list(folder.path()).unwrap(), ["horo.toml"]);
    }
}
