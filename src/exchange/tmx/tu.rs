//! A `<tu>` while it is read: texts in several languages, with what is said of them.

use super::{Stamp, Unit};
use crate::catalog::ledger::{Origin, State};
use crate::locale::Locale;
use crate::text::words::visible;
use crate::text::xml::Attributes;

/// `<prop>`s by which horo's own files say more than TMX has a place for.
pub(super) const ORIGIN: &str = "x-horo-origin";
pub(super) const STATE: &str = "x-horo-state";
pub(super) const MADE_BY: &str = "x-horo-made-by";

/// What a unit's `segtype` says of a sentence; a whole paragraph has none.
pub(super) const SENTENCE: &str = "sentence";

/// The longest name or origin that is taken, in characters.
const MAX_NAME: usize = 300;

/// What is said of a unit or of one of its texts.
#[derive(Clone, Debug, Default)]
pub(super) struct About {
    created: Stamp,
    changed: Stamp,
    origin: String,
    state: Option<State>,
    made_by: Option<Origin>,
    is_sentence: bool,
    /// Dates that are none.
    pub(super) n_odd: usize,
}

impl About {
    /// What attributes say.
    pub(super) fn of(attributes: &Attributes) -> About {
        let mut n_odd = 0;
        let mut stamp = |at: &str, by: &str| {
            let said = attributes.get(at);
            let date = said.filter(|date| is_date(date)).map(str::to_owned);
            n_odd += usize::from(said.is_some() && date.is_none());
            Stamp { at: date, by: attributes.get(by).map(name).filter(|name| !name.is_empty()) }
        };
        let created = stamp("creationdate", "creationid");
        let changed = stamp("changedate", "changeid");
        let origin = attributes.get("tuid").map(name).unwrap_or_default();
        let is_sentence = attributes.get("segtype") == Some(SENTENCE);
        About { created, changed, origin, state: None, made_by: None, is_sentence, n_odd }
    }

    /// What a `<prop>` says.
    pub(super) fn prop(&mut self, kind: &str, value: &str) {
        match kind {
            ORIGIN => self.origin = name(value),
            STATE => self.state = STATES.into_iter().find(|state| state.name() == value),
            MADE_BY => self.made_by = ORIGINS.into_iter().find(|origin| origin.name() == value),
            _ => {}
        }
    }
}

const STATES: [State; 3] = [State::Translated, State::Reviewed, State::Final];
const ORIGINS: [Origin; 3] = [Origin::Human, Origin::Memory, Origin::Machine];

/// A unit's texts.
#[derive(Default)]
pub(super) struct Tu {
    /// What is said of all its texts.
    pub(super) about: About,
    /// The line it begins in.
    pub(super) line: usize,
    /// The source, where it has one.
    pub(super) source: Option<String>,
    /// The translations, in the order of the file.
    pub(super) targets: Vec<(Locale, String, About)>,
}

impl Tu {
    /// Its units.
    pub(super) fn units(self) -> Vec<Unit> {
        let Tu { about, source, targets, .. } = self;
        let Some(source) = source else { return Vec::new() };
        let stamp = |own: Stamp, all: &Stamp| Stamp {
            at: own.at.or_else(|| all.at.clone()),
            by: own.by.or_else(|| all.by.clone()),
        };
        let unit = |(locale, target, own): (Locale, String, About)| Unit {
            locale,
            source: source.clone(),
            target,
            is_sentence: about.is_sentence,
            origin: about.origin.clone(),
            standing: own.made_by.or(about.made_by).zip(own.state.or(about.state)),
            created: stamp(own.created, &about.created),
            changed: stamp(own.changed, &about.changed),
        };
        targets.into_iter().map(unit).collect()
    }
}

/// A name on one line, of bounded length.
fn name(said: &str) -> String {
    visible(said.trim()).chars().take(MAX_NAME).collect()
}

/// Whether it is written as TMX writes a day and hour: `YYYYMMDDThhmmssZ`.
fn is_date(text: &str) -> bool {
    let shape = |(at, byte): (usize, u8)| match at {
        8 => byte == b'T',
        15 => byte == b'Z',
        _ => byte.is_ascii_digit(),
    };
    text.len() == 16 && text.bytes().enumerate().all(shape)
}
