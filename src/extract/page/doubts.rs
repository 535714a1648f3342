//! What is missing about an article, and pages that are something else.
//!
//! A server that has no article to give often says “200 OK” all the same: it shows a form to log in, a wall of cookies or
//! a friendly word that the page is gone. None of these may take the place of a good article.

use super::tree::{ROOT, Tree};
use crate::diagnostic::{Diagnostic, Place};
use crate::extract::{Block, markup};
use crate::fetch::Document;

/// A text shorter than this, in characters, may be none; a longer one is believed.
const SHORT: usize = 700;

/// What is told when there is no such page.
const GONE: [&str; 22] = [
    "404",
    "not found",
    "page does not exist",
    "не е намерена",
    "не беше намерена",
    "не съществува",
    "няма такава страница",
    "nicht gefunden",
    "niet gevonden",
    "nu a fost găsit",
    "nie znaleziono",
    "nie została znaleziona",
    "não encontrad",
    "nav atrasta",
    "δεν βρέθηκε",
    "no encontrad",
    "no se ha encontrado",
    "страницата липсва",
    "has been moved",
    "е преместена",
    "access denied",
    "достъпът е отказан",
];

/// What is missing or doubtful about an article.
pub(super) fn doubts(
    document: &Document,
    tree: &Tree,
    title: &str,
    has_date: bool,
    blocks: &[Block],
) -> Vec<Diagnostic> {
    let error = |code, message: &str, hint: &str| {
        Diagnostic::error(code, Place::file(&document.path), message).hint(hint)
    };
    let mut doubts = Vec::new();
    let words: Vec<String> = blocks.iter().map(|block| markup::plain(&block.text).to_lowercase()).collect();
    let length: usize = words.iter().map(|words| words.chars().count()).sum();
    if length < SHORT {
        doubts.extend(other(tree, title, &words).map(|message| {
            error("input-no-article", message, "Open the address in a browser. If the article is there, save the page and put it into input/.")
        }));
    }
    if title.is_empty() {
        doubts.push(error(
            "no-title",
            "no title was found on the page",
            "Write title = \"…\" under [correct] in the .toml file beside the page.",
        ));
    }
    if !has_date {
        doubts.push(error(
            "no-date",
            "no date was found on the page, and horo does not guess one",
            "Write date = \"2023-11-17\" under [correct] in the .toml file beside the page.",
        ));
    }
    if blocks.is_empty() {
        doubts.push(error(
            "no-text",
            "no article was found on the page",
            "Is it the page of one article? If it is, write a recipe for the site into horo.toml.",
        ));
    }
    doubts
}

/// What a page with little text is instead of an article.
fn other(tree: &Tree, title: &str, words: &[String]) -> Option<&'static str> {
    let asks_password = tree.descendants(ROOT).any(|id| {
        tree.element(id).is_some_and(|element| {
            element.tag() == "input"
                && element.attribute("type").is_some_and(|kind| kind.eq_ignore_ascii_case("password"))
        })
    });
    let title = title.to_lowercase();
    let says = |parts: &[&str]| parts.iter().any(|part| title.contains(part));
    let of_cookies =
        words.iter().filter(|words| words.contains("cookie") || words.contains("бисквитк")).count();
    if says(&GONE) || words.iter().take(2).any(|words| GONE[1..].iter().any(|part| words.contains(part))) {
        Some("the page says that it is gone or moved")
    } else if asks_password && words.len() < 6 {
        Some("the page asks to log in")
    } else if of_cookies * 2 > words.len().max(1) {
        Some("the page speaks of cookies and shows no article")
    } else {
        None
    }
}
