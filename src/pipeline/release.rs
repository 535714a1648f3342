//! The last part of the main job: from a surveyed project to a release.
//!
//! It decides what the next release holds of each article (its new form, the one that readers have, or nothing), and
//! has the stage `publish` make and check the pages. Whatever is wrong keeps the release that stands.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::examine::{Asked, Surveyed, examine};
use super::gate::Verdict;
use super::loaded::Loaded;
use super::project::{self, Project};
use super::run::{Fate, Options, Run, RunError};
use super::survey::{Survey, with_words};
use super::targets::Places;
use super::vocabulary::Vocabulary;
use super::words::PageWords;
use crate::diagnostic::{Diagnostic, Place};
use crate::files::Disk;
use crate::locale::Locale;
use crate::publish::release::{self, Current};
use crate::publish::{self, Article, BuildError, Site, Templates};

/// Decides what readers get of each article, makes the pages and publishes them.
pub(super) fn release(
    disk: &dyn Disk,
    project: &Project,
    survey: Survey,
    options: Options,
) -> Result<Run, RunError> {
    let output = project.output();
    let mut run = Run {
        survey,
        fates: Vec::new(),
        published: 0,
        plan: None,
        diagnostics: Vec::new(),
        is_dry: options.is_dry,
    };
    let current = release::current(disk, &output)?;
    let mut articles = Vec::new();
    for article in &run.survey.articles {
        let (published, fate) = decide(disk, project, &run.survey, article, current.as_ref())?;
        articles.extend(published);
        run.fates.push(fate);
    }
    if let Some(current) = &current {
        for id in forgotten(current, &run.survey, project) {
            articles.extend(carry_over(disk, project, &id, current)?);
            if !run.survey.held.contains(&id) {
                run.diagnostics.push(told_forgotten(&id, project));
            }
        }
    }
    articles.sort_by(|a, b| a.id.cmp(&b.id));
    run.published = articles.len();
    if run.survey.diagnostics.iter().any(is_vocabulary_error) || articles.is_empty() && current.is_none() {
        return Ok(run);
    }
    let site = site(project);
    let files = match pages(disk, project, &run.survey, &site, &articles)? {
        Ok(files) => files,
        Err(faults) => {
            run.diagnostics.extend(faults);
            return Ok(run);
        }
    };
    let faults = publish::verify(&site, &articles, &files);
    if !faults.is_empty() {
        run.diagnostics.extend(faults.into_iter().map(|fault| {
            Diagnostic::error(fault.code, Place::file(&PathBuf::from("output").join(&fault.path)), fault.message)
                .hint("The page was not published; the last release stands. If a template was changed, look there first.")
        }));
        return Ok(run);
    }
    run.plan = Some(if options.is_dry {
        release::plan(disk, &output, &files)?
    } else {
        release::publish(disk, &output, &files)?.done
    });
    Ok(run)
}

/// Articles that readers have and the project does not know, or cannot read the ledger of. They stay: an article leaves
/// the site because somebody withdraws it, never because a file is missing.
fn forgotten(current: &Current, survey: &Survey, project: &Project) -> Vec<String> {
    let locale = project.config.locales.source;
    let id = |path: &str| {
        let id = path.split('/').nth(1)?;
        (path == publish::address::article_json(locale, id)).then(|| id.to_owned())
    };
    let published = current.manifest.files().iter().filter_map(|file| id(&file.path));
    published.filter(|id| !survey.articles.iter().any(|article| article.id == *id)).collect()
}

fn told_forgotten(id: &str, project: &Project) -> Diagnostic {
    let ledger = project::ledger(project.config.locales.source, id);
    let message = format!("readers have the article “{id}”, but its ledger is gone, so horo cannot renew it");
    Diagnostic::error("ledger-missing", Place::file(&ledger), message)
        .hint("Restore this file from version control. Until then the article stays published as it is.")
}

/// Errors in the words of the pages concern every article. Those in `input/` concern only a file.
fn is_vocabulary_error(diagnostic: &Diagnostic) -> bool {
    diagnostic.is_error()
        && diagnostic.place.path.starts_with(project::LOCALES)
        && diagnostic.code != "ledger-unreadable"
}

/// The site that the project publishes.
pub fn site(project: &Project) -> Site {
    Site {
        base_url: project.config.site.base_url.clone(),
        source: project.config.locales.source,
        locales: project.config.all_locales().collect(),
    }
}

/// What the next release holds of an article: its new form, the one that is published, or nothing.
fn decide(
    disk: &dyn Disk,
    project: &Project,
    survey: &Survey,
    article: &Surveyed,
    current: Option<&Current>,
) -> Result<(Option<Article>, Fate), RunError> {
    if let Verdict::Ready(_) = &article.verdict {
        return Ok((Some(form(disk, project, survey, article)?), Fate::InStep));
    }
    let published =
        current.map(|current| carry_over(disk, project, &article.id, current)).transpose()?.flatten();
    let fate =
        published.as_ref().map_or(Fate::Waits, |published| Fate::Held { revision: published.revision });
    Ok((published, fate))
}

/// The published form of an article: from the survey, or made again.
fn form(
    disk: &dyn Disk,
    project: &Project,
    survey: &Survey,
    article: &Surveyed,
) -> Result<Article, RunError> {
    if let Some(form) = survey.forms.get(&article.id) {
        return Ok(form.clone());
    }
    let reads: Vec<_> = survey.vocabularies.iter().map(Vocabulary::read).collect();
    let asked = Asked { places: Places::AsWritten, with_form: true, is_alone: false };
    let input = article.input.file_name().map(|name| name.to_string_lossy().into_owned());
    let loaded = Loaded::read(disk, project, &article.id, input.as_deref());
    let examined = with_words(&survey.vocabularies, &reads, |words| {
        examine(project, &article.id, &loaded, words, asked)
    });
    // Saved by somebody since it was surveyed: the release would hold what nobody has judged.
    examined.form.ok_or_else(|| RunError::Restless(article.input.clone()))
}

/// An article as the current release holds it, read from its data, each file held against the manifest.
fn carry_over(
    disk: &dyn Disk,
    project: &Project,
    id: &str,
    current: &Current,
) -> Result<Option<Article>, RunError> {
    let mut files = Vec::new();
    // All languages horo knows, not only the project's: one may have been taken out of the settings since.
    for locale in Locale::all() {
        files.extend(current.read(disk, &publish::address::article_json(locale, id))?);
    }
    if files.is_empty() {
        return Ok(None);
    }
    let slices: Vec<&[u8]> = files.iter().map(Vec::as_slice).collect();
    let mut article = publish::json::read(&slices).map_err(|error| BuildError::Article {
        id: id.to_owned(),
        reason: format!("cannot be carried over from the current release: {error}"),
    })?;
    article.editions.retain(|edition| project.config.all_locales().any(|locale| locale == edition.locale));
    let order = |locale: Locale| project.config.all_locales().position(|other| other == locale);
    article.editions.sort_by_key(|edition| order(edition.locale));
    Ok(Some(article))
}

type Files = BTreeMap<String, Vec<u8>>;

/// Makes the pages; what is wrong with the words of the pages is content.
fn pages(
    disk: &dyn Disk,
    project: &Project,
    survey: &Survey,
    site: &Site,
    articles: &[Article],
) -> Result<Result<Files, Vec<Diagnostic>>, RunError> {
    let templates = templates(disk, project)?;
    let reads: Vec<_> =
        survey.vocabularies.iter().map(|vocabulary| (vocabulary.locale, vocabulary.read())).collect();
    let words = PageWords::new(reads.iter().map(|(locale, read)| (*locale, read)));
    let files = publish::build(site, articles, &words, &templates)?;
    let faults = words.faults().into_iter().map(|(locale, id, reason)| {
        let message = format!("the words “{id}” of the published pages cannot be said: {reason}");
        Diagnostic::error("site-format", Place::file(&project::site(locale)), message)
            .hint("Compare with the source locale's site.ftl: the names in curly brackets must be the same.")
    });
    let faults: Vec<_> = faults.collect();
    Ok(if faults.is_empty() { Ok(files) } else { Err(faults) })
}

fn templates(disk: &dyn Disk, project: &Project) -> Result<Templates, RunError> {
    let mut overrides = BTreeMap::new();
    if let Some(folder) = &project.config.site.templates {
        let name = folder.display().to_string();
        let folder = project.root.join(folder);
        if disk.kind(&folder)?.is_none() {
            let reason = "there is no such folder, which horo.toml names".into();
            return Err(BuildError::Template { name, line: None, reason }.into());
        }
        for name in disk.list(&folder)?.into_iter().filter(|name| !name.starts_with('.')) {
            let bytes = disk.read(&folder.join(&name), 1_000_000)?;
            let text = String::from_utf8(bytes).map_err(|_| BuildError::Template {
                name: name.clone(),
                line: None,
                reason: "it is not UTF-8".into(),
            })?;
            overrides.insert(name, text);
        }
    }
    Ok(Templates::new(&overrides)?)
}
