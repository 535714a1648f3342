//! Portuguese of Portugal, after “Nova gramática do português contemporâneo” (C. Cunha and L. Cintra, 1984): plurals,
//! and the feminine of nouns and adjectives.

use super::{Paradigm, row};

pub(super) const ARTICLES: &[&str] = &["o", "a", "os", "as", "um", "uma", "uns", "umas"];

pub(super) const PARADIGMS: &[Paradigm] = &[
    row("+ s", "+ s"),
    // Persons have a feminine. Other words do not: cargo is not carga.
    row("eiro eira eiros", "eiro eira eiros eiras"),
    row("ário ária ários", "ário ária ários árias"),
    row("sócio sócia sócios", "sócio sócia sócios sócias"),
    row("ado ados", "ado ada ados adas"),
    row("ano anos", "ano ana anos anas"),
    row("ão ões ãos ães", "ão ões ãos ães"),
    row("dão dãos", "dão dã dãos dãs"),
    row("al ais", "al ais"),
    row("el éis", "el éis eis"),
    row("ol óis", "ol óis"),
    row("ul uis", "ul uis"),
    row("il is eis", "il is eis"),
    row("m ns", "m ns"),
    row("- es", "- es"),
    row("or ora ores oras", "or ora ores oras"),
    row("ês eses esa esas", "ês eses esa esas"),
    row("eu eia eus eias", "eu eia eus eias"),
];
