//! The project's own translations as a memory for other tools: paragraphs, the sentences in them, and what was put aside.
//!
//! The files of each article are read once, and those of languages that nobody asked for not at all.

use std::collections::{BTreeMap, BTreeSet};

use super::aside::{self, Aside};
use super::cache::Cache;
use super::examine::{Asked, Examined, examine};
use super::loaded::Loaded;
use super::looked::Looked;
use super::project::Project;
use super::roster::Roster;
use super::run::RunError;
use super::survey::{context, vocabularies, with_words};
use super::targets::{Places, Target, Words};
use super::vocabulary::{Read, Vocabulary};
use crate::catalog::ledger::{Line, State};
use crate::catalog::resource;
use crate::exchange::tmx::{Stamp, Unit};
use crate::files::Disk;
use crate::leverage::record;
use crate::locale::Locale;

/// The project's own translations.
#[derive(Clone, Debug, Default)]
pub struct Translated {
    /// A unit a message and locale, in the order of articles, messages and locales; behind those of a message its single
    /// sentences, where it is sure what stands for them. The same sentence with the same translation comes once.
    pub units: Vec<Unit>,
    /// Messages that are left out because their source has changed since.
    pub n_stale: usize,
    /// Translations whose paragraph is gone from its article. They are good to know and not the project's any more.
    pub aside: Vec<Unit>,
    /// What came already, by locale, text and translation.
    known: BTreeSet<(Locale, String, String)>,
}

/// Gives the project's own translations into some of its languages, as they stand on the disk: what is translated,
/// reviewed or final, and not stale.
pub fn translated(disk: &dyn Disk, project: &Project, locales: &[Locale]) -> Result<Translated, RunError> {
    let looked = Looked::at(disk, project)?;
    let mut vocabularies = vocabularies(disk, project);
    let cache = Cache::open(disk, &project.cache(), context(disk, project, &vocabularies)?)?;
    let roster = Roster::take(disk, project, &looked, &cache)?;
    // From here on as if the project had no other languages.
    let mut project = project.clone();
    project.config.locales.targets.retain(|locale| locales.contains(locale));
    let source = project.config.locales.source;
    vocabularies.retain(|own| own.locale == source || locales.contains(&own.locale));
    let reads: Vec<Read<'_>> = vocabularies.iter().map(Vocabulary::read).collect();
    let asked = Asked { places: Places::AsTheyStand, with_form: false, is_alone: true, fills: &[] };
    let mut translated = Translated::default();
    with_words(&vocabularies, &reads, |words| {
        for member in roster.members {
            let loaded = Loaded::read(disk, &project, &member.id, member.input.as_deref());
            let examined = examine(&project, &member.id, &loaded, words, asked);
            translated.take(&examined);
            for ((_, aside), words) in loaded.targets.iter().zip(words) {
                let aside = aside.as_ref().ok().and_then(Option::as_deref).unwrap_or_default();
                translated.take_aside(&examined, aside, words);
            }
        }
    });
    Ok(translated)
}

impl Translated {
    fn take(&mut self, article: &Examined) {
        for at in 0..article.source.units.len() {
            let mut sentences: BTreeMap<usize, Vec<Unit>> = BTreeMap::new();
            for target in &article.targets {
                let Some(unit) = self.message(article, target, at) else { continue };
                let source = &article.source.units[at].sentences;
                if source.len() > 1 {
                    for (place, part) in record::sentences_of_text(source, &unit.target, unit.locale) {
                        let text = source[place].clone();
                        let part = Unit { source: text, target: part, is_sentence: true, ..unit.clone() };
                        sentences.entry(place).or_default().push(part);
                    }
                }
                self.known.insert((unit.locale, unit.source.clone(), unit.target.clone()));
                self.units.push(unit);
            }
            for unit in sentences.into_values().flatten() {
                if self.known.insert((unit.locale, unit.source.clone(), unit.target.clone())) {
                    self.units.push(unit);
                }
            }
        }
    }

    /// A message's translation, if it is one.
    fn message(&mut self, article: &Examined, target: &Target, at: usize) -> Option<Unit> {
        let source = &article.source;
        let (unit, standing) = (&source.units[at], target.standings.get(at)?);
        let text = target.texts.get(at).and_then(Option::as_deref)?;
        if standing.is_broken || standing.state == State::Initial {
            return None;
        }
        if standing.is_stale {
            self.n_stale += 1;
            return None;
        }
        let ledger = source.targets.get(&target.locale).and_then(|ledger| ledger.as_ref().ok());
        let line = ledger.and_then(|ledger| ledger.line(&unit.id));
        Some(Unit {
            locale: target.locale,
            source: unit.sentences.join(" "),
            target: text.to_owned(),
            is_sentence: false,
            origin: format!("{}#{}", source.id, unit.id),
            standing: Some((standing.origin, standing.state)),
            created: by(line.and_then(|line| line.by.as_ref())),
            changed: by(line.and_then(|line| line.confirmed.as_ref())),
        })
    }

    /// What an article has put aside in a locale.
    fn take_aside(&mut self, article: &Examined, bytes: &[u8], words: &Words<'_>) {
        let source = &article.source;
        let Some(Ok(ledger)) = source.targets.get(&words.locale) else { return };
        let Ok(file) = resource::read(bytes) else { return };
        for Aside { located, message, wording, line, .. } in
            aside::of(&file, (&source.ledger, words.source_locale), ledger)
        {
            let Some(pattern) = &message.value else { continue };
            let formatted = words.bundle.format_pattern(pattern, None);
            if !formatted.errors.is_empty() {
                continue;
            }
            self.aside.push(Unit {
                locale: words.locale,
                source: wording.join(" "),
                target: formatted.text.split(['\n', '\r']).collect::<Vec<_>>().join(" "),
                is_sentence: false,
                origin: format!("{}#{}", source.id, located.id),
                standing: line.map(|line: &Line| (line.origin, line.state)),
                created: by(line.and_then(|line| line.by.as_ref())),
                changed: by(line.and_then(|line| line.confirmed.as_ref())),
            });
        }
    }
}

/// Somebody's name, without a day: horo looks at no clock.
fn by(name: Option<&String>) -> Stamp {
    Stamp { at: None, by: name.cloned() }
}
