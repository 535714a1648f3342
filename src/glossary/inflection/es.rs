//! Spanish, after “Nueva gramática de la lengua española” (RAE, 2009): plurals with the accent that they lose or need, and
//! the feminine of nouns and adjectives.

use super::change::Change;
use super::{Paradigm, changed, row};

pub(super) const ARTICLES: &[&str] = &["el", "la", "los", "las", "un", "una", "unos", "unas"];

pub(super) const PARADIGMS: &[Paradigm] = &[
    row("+ s", "+ s"),
    // Persons have a feminine. Other words do not: caso is not casa.
    row("ario aria arios", "ario aria arios arias"),
    row("ero era eros", "ero era eros eras"),
    row("ocio ocia ocios", "ocio ocia ocios ocias"),
    row("ado ados", "ado ada ados adas"),
    row("ano anos", "ano ana anos anas"),
    row("- es", "- es"),
    row("z ces", "z ces"),
    row("ión iones", "ión iones"),
    row("ón ones", "ón ones"),
    row("án anes", "án anes"),
    row("én enes", "én enes"),
    row("ín ines", "ín ines"),
    row("ún unes", "ún unes"),
    row("és eses esa esas", "és eses esa esas"),
    row("ás ases", "ás ases"),
    row("or ora ores oras", "or ora ores oras"),
    changed(Change::Accent, "en enes", "enes"),
];
