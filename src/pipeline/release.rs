//! The last part of the main job: from a surveyed project to a release.
//!
//! It decides what the next release holds of each article (its new form, the one that readers have, or nothing), and
//! has the stage `publish` make and check the pages. Whatever is wrong keeps the release that stands.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::examine::Surveyed;
use super::pictures;
use super::project::{self, Project};
use super::run::{Fate, Options, Run, RunError};
use super::survey::Survey;
use super::withdrawals::Withdrawals;
use super::words::PageWords;
use crate::diagnostic::{Diagnostic, Place};
use crate::files::Disk;
use crate::locale::Locale;
use crate::publish::register::REGISTER;
use crate::publish::release::{self, Current, Plan, Signing, Staging};
use crate::publish::{self, Article, BuildError, Fault, Made, Record, Register, Site, Templates, Work};

/// Decides what readers get of each article, makes the pages and publishes them.
pub(super) fn release(
    disk: &dyn Disk,
    project: &Project,
    survey: Survey,
    options: &Options,
) -> Result<Run, RunError> {
    let mut run = Run {
        survey,
        fates: Vec::new(),
        published: 0,
        plan: None,
        diagnostics: Vec::new(),
        is_dry: options.is_dry,
    };
    let withdrawals = Withdrawals::read(disk, &project.root)?;
    let withdrawals = match withdrawals {
        Ok(withdrawals) => withdrawals,
        Err(fault) => {
            run.diagnostics.push(fault);
            return Ok(run);
        }
    };
    let published = Published::read(disk, &project.output())?;
    let mut shelf = Shelf::default();
    for article in &run.survey.articles {
        if withdrawals.has(&article.id) {
            run.fates.push(Fate::Withdrawn);
            continue;
        }
        run.fates.push(decide(disk, project, article, published.as_ref(), &mut shelf)?);
    }
    for id in published.iter().flat_map(|published| forgotten(published, &run.survey)) {
        if withdrawals.has(&id) {
            continue;
        }
        if let Some(published) = &published {
            keep(disk, project, &id, published, &mut shelf)?;
        }
        if !run.survey.held.contains(&id) {
            run.diagnostics.push(told_forgotten(&id, project));
        }
    }
    run.published = shelf.records.len();
    let is_empty = shelf.records.is_empty() && published.is_none();
    if run.survey.diagnostics.iter().any(is_vocabulary_error) || is_empty {
        return Ok(run);
    }
    drop(published);
    let told = publish_shelf(disk, project, &mut run, shelf, (&withdrawals, options.signing.as_ref()))?;
    run.diagnostics.extend(told);
    Ok(run)
}

/// What the next release holds: the records of all articles, and forms that no survey knows.
#[derive(Default)]
struct Shelf {
    records: Vec<Record>,
    new: BTreeMap<String, Article>,
}

impl Shelf {
    fn add(&mut self, article: Article) {
        self.records.push(Record::of(&article));
        self.new.insert(article.id.clone(), article);
    }
}

/// The current release with its register.
struct Published {
    current: Current,
    register: Register,
}

impl Published {
    fn read(disk: &dyn Disk, output: &Path) -> Result<Option<Published>, RunError> {
        let Some(current) = release::current(disk, output)? else { return Ok(None) };
        let json = current.read(disk, REGISTER)?;
        let register = json.and_then(|json| Register::parse(&json)).unwrap_or_default();
        Ok(Some(Published { current, register }))
    }

    fn record(&self, id: &str) -> Option<&Record> {
        self.register.articles.iter().find(|record| record.id == id)
    }
}

/// Makes what is new and publishes it; what is wrong with it keeps the release that stands.
fn publish_shelf(
    disk: &dyn Disk,
    project: &Project,
    run: &mut Run,
    shelf: Shelf,
    (withdrawals, signing): (&Withdrawals, Option<&Signing>),
) -> Result<Vec<Diagnostic>, RunError> {
    let templates = templates(disk, project)?;
    let reads: Vec<_> =
        run.survey.vocabularies.iter().map(|vocabulary| (vocabulary.locale, vocabulary.read())).collect();
    let words = PageWords::new(reads.iter().map(|(locale, read)| (*locale, read)));
    let Shelf { records, new } = shelf;
    let staging = Staging::begin(disk, &project.output(), run.is_dry)?;
    let survey = &run.survey;
    let inputs =
        survey.articles.iter().map(|article| (article.id.as_str(), article.input.as_path())).collect();
    let made = survey.with_forms(disk, project, |form| {
        let load = |record: &Record| new.get(&record.id).cloned().map_or_else(|| form(record), Ok);
        let work = Work {
            site: &site(project),
            words: &words,
            templates: &templates,
            articles: records,
            withdrawn: withdrawals.all().to_vec(),
            load: &load,
            picture: &|id, picture| pictures::files(disk, project, &inputs, (id, picture)),
        };
        publish::make(&staging, &work)
    })?;
    let faults: Vec<Diagnostic> = words.faults().into_iter().map(told_words).collect();
    match made {
        _ if !faults.is_empty() => Ok(faults),
        Made::Faulty(faults) => Ok(faults.into_iter().map(told_fault).collect()),
        Made::Whole(top) => {
            let plan = staging.finish(&top, signing)?.done;
            if !run.is_dry && matches!(plan, Plan::New { .. }) {
                prune(disk, project)?;
            }
            run.plan = Some(plan);
            Ok(Vec::new())
        }
    }
}

/// Removes releases that the settings do not keep. As many more may gather first, or a few where hardly any are kept: to
/// find out what nobody needs any more means to read the lists of all that stay, which takes seconds for thousands of
/// articles.
fn prune(disk: &dyn Disk, project: &Project) -> Result<(), RunError> {
    const GATHER: usize = 8;
    let (output, keep) = (project.output(), project.config.release.keep);
    if release::list(disk, &output)?.len() >= keep + keep.max(GATHER) {
        release::prune(disk, &output, keep)?;
    }
    Ok(())
}

fn told_words((locale, id, reason): (Locale, String, String)) -> Diagnostic {
    let message = format!("the words “{id}” of the published pages cannot be said: {reason}");
    Diagnostic::error("site-format", Place::file(&project::site(locale)), message)
        .hint("Compare with the Bulgarian site.ftl: the names in curly brackets must be the same.")
}

fn told_fault(fault: Fault) -> Diagnostic {
    let place = Place::file(&Path::new("output").join(&fault.path));
    Diagnostic::error(fault.code, place, fault.message).hint(
        "The page was not published; the last release stands. If a template was changed, look there first; if none was, please report it: then the fault is horo's.",
    )
}

/// Articles that readers have and the project does not know, or cannot read the ledger of. They stay: an article leaves
/// the site because somebody withdraws it, never because a file is missing.
fn forgotten(published: &Published, survey: &Survey) -> Vec<String> {
    let known: BTreeSet<&str> = survey.articles.iter().map(|article| article.id.as_str()).collect();
    let ids = published.register.articles.iter().map(|record| &record.id);
    ids.filter(|id| !known.contains(id.as_str())).cloned().collect()
}

fn told_forgotten(id: &str, project: &Project) -> Diagnostic {
    let ledger = project::ledger(project.config.locales.source, id);
    let message = format!(
        "readers have the article “{id}”, but its ledger (horo's record of it) is gone, so horo cannot renew it"
    );
    Diagnostic::error("ledger-missing", Place::file(&ledger), message)
        .hint("Restore this file from version control, or ask whoever sent it to you. Until then the article stays published as it is.")
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

/// Puts on the shelf what the next release holds of an article: its new form, the one that is published, or nothing.
fn decide(
    disk: &dyn Disk,
    project: &Project,
    article: &Surveyed,
    published: Option<&Published>,
    shelf: &mut Shelf,
) -> Result<Fate, RunError> {
    if let Some(record) = &article.form {
        shelf.records.push(record.clone());
        return Ok(Fate::InStep);
    }
    let kept = match published {
        Some(published) => keep(disk, project, &article.id, published, shelf)?,
        None => None,
    };
    Ok(kept.map_or(Fate::Waits, |revision| Fate::Held { revision }))
}

/// Puts an article on the shelf as the current release holds it; its revision, if it is there.
fn keep(
    disk: &dyn Disk,
    project: &Project,
    id: &str,
    published: &Published,
    shelf: &mut Shelf,
) -> Result<Option<u32>, RunError> {
    let Some(record) = published.record(id) else { return Ok(None) };
    let is_ours = |locale: &Locale| project.config.all_locales().any(|ours| ours == *locale);
    if record.locales.iter().all(is_ours) {
        shelf.records.push(record.clone());
    } else {
        // A language was taken out of the settings: what is left of the article is another form of it.
        shelf.add(carry_over(disk, project, record, &published.current)?);
    }
    Ok(Some(record.revision))
}

/// An article as the current release holds it, in the project's languages, each file held against the manifest.
fn carry_over(
    disk: &dyn Disk,
    project: &Project,
    record: &Record,
    current: &Current,
) -> Result<Article, RunError> {
    let mut files = Vec::new();
    for locale in &record.locales {
        files.extend(current.read(disk, &publish::address::article_json(*locale, &record.id))?);
    }
    let slices: Vec<&[u8]> = files.iter().map(Vec::as_slice).collect();
    let mut article = publish::json::read(&slices).map_err(|error| BuildError::Article {
        id: record.id.clone(),
        reason: format!("cannot be carried over from the current release: {error}"),
    })?;
    article.editions.retain(|edition| project.config.all_locales().any(|locale| locale == edition.locale));
    Ok(article)
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
