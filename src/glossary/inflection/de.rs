//! German, after “Duden. Die Grammatik” (2016): four cases, strong and weak adjectives, plurals with and without umlaut.
//! A word that opens or closes a compound is found too, but not where an ending makes another word of it.

use super::change::Change;
use super::{Paradigm, changed, row};

pub(super) const ARTICLES: &[&str] =
    &["der", "die", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", "einem", "einen"];

/// What behind a word makes another one of it: Partner – Partnerschaft, Programm – Programmierung, Region – regional.
pub(super) const DERIVATIONS: &[&str] = &[
    "al", "är", "bar", "chen", "ell", "haft", "heit", "ier", "ig", "ion", "isch", "ismus", "ist", "ität",
    "iv", "keit", "lein", "lich", "los", "nis", "or", "sam", "schaft", "tum", "ung",
];

pub(super) const PARADIGMS: &[Paradigm] = &[
    // Nouns.
    row("-", "- s es n en e"),
    row("+", "- s n en ns"),
    row("ld", "lder ldern"),
    row("nd", "nder ndern"),
    row("ied", "ieder iedern"),
    row("icht", "ichter ichtern"),
    row("eid", "eider eidern"),
    row("eist", "eister eistern"),
    row("eib", "eiber eibern"),
    changed(Change::Umlaut, "-", "- e en n er ern"),
    row("e", "e en"),
    row("er", "er ers ern erin erinnen"),
    row("ent", "ent enten entin entinnen"),
    row("or", "or oren orin orinnen"),
    row("in", "in innen"),
    row("o", "o os en"),
    row("ei", "ei eies eie eien"),
    row("um en", "um ums en a"),
    row("ma", "ma mas men mata"),
    row("us", "us en"),
    row("nis", "nis nisses nisse nissen"),
    row("sal", "sal sals sale salen"),
    // Adjectives, and nouns that are adjectives.
    row("e en", "e er es en em"),
    row("iger", "ige iger iges igen igem"),
    row("igter", "igte igter igtes igten igtem"),
    row("angener", "angene angener angenes angenen angenem"),
    row("stellter", "stellte stellter stelltes stellten stelltem"),
    row("hafteter", "haftete hafteter haftetes hafteten haftetem"),
    row("auftragter", "auftragte auftragter auftragtes auftragten auftragtem"),
    row("andter", "andte andter andtes andten andtem"),
    row("amter", "amte amter amtes amten amtem"),
    row("kannter", "kannte kannter kanntes kannten kanntem"),
    row("neter", "nete neter netes neten netem"),
    row("ender", "ende ender endes enden endem"),
    row("ischer", "ische ischer isches ischen ischem"),
    row("licher", "liche licher liches lichen lichem"),
    row("aler", "ale aler ales alen alem"),
    row("eller", "elle eller elles ellen ellem"),
    row("iver", "ive iver ives iven ivem"),
    row("barer", "bare barer bares baren barem"),
    row("samer", "same samer sames samen samem"),
    row("el er", "le re ler rer les res len ren"),
];
