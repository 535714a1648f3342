//! Dutch, after “Algemene Nederlandse Spraakkunst” (e-ANS): plurals in -en, -s and -’s with the spelling of open and
//! closed syllables, adjectives with and without -e, learned plurals in -a. Compounds as in German.

use super::change::Change;
use super::{Paradigm, changed, row};

pub(super) const ARTICLES: &[&str] = &["de", "het", "een", "der", "des"];

/// What behind a word makes another one of it: partner – partnerschap, regio – regionaal.
pub(super) const DERIVATIONS: &[&str] = &[
    "aal", "ale", "atie", "baar", "eer", "elijk", "eren", "erig", "eur", "heid", "ief", "iev", "ing", "isch",
    "ist", "lijk", "loos", "naal", "nale", "nalis", "nist", "schap", "tie", "ure",
];

pub(super) const PARADIGMS: &[Paradigm] = &[
    // Nouns.
    row("-", "- en s es"),
    row("+", "+ s 's n en ën"),
    changed(Change::Shorten, "-", "en"),
    changed(Change::Double, "-", "en"),
    changed(Change::Voice, "-", "en"),
    row("is", "is izen"),
    row("us", "us uzen ussen"),
    row("icus ici", "icus ici"),
    row("kind", "kind kinderen"),
    row("heid heden", "heid heden"),
    row("lid leden", "lid leden"),
    row("stad steden", "stad steden"),
    row("um a", "um ums a"),
    row("en", "- en"),
    // Adjectives.
    row("-", "- e"),
    changed(Change::Voice, "-", "e"),
    changed(Change::Shorten, "-", "e"),
    changed(Change::Double, "-", "e"),
    row("ale aal", "ale aal"),
    row("aire air", "aire air"),
    row("ele eel", "ele eel"),
    row("ane aan", "ane aan"),
    row("are aar", "are aar"),
    row("ore oor", "ore oor"),
    row("ese ees", "ese ees"),
    row("iële ieel", "iële ieel"),
    row("aze aas", "aze azen aas"),
    row("ieve ief", "ieve ief"),
    row("euze eus", "euze eus"),
    row("ische isch", "ische isch"),
];
