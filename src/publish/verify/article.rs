//! What holds for the text: a page shows exactly the words and markup of its edition, and says so when a machine made
//! them.

use scraper::{ElementRef, Html};

use crate::extract::Role;
use crate::publish::address::Address;
use crate::publish::edition::Piece;
use crate::publish::page::text_lang;
use crate::publish::paging::Listing;
use crate::publish::{Edition, Provenance, picture};

use super::Set;
use super::link::{Target, follow};
use super::page::{Page, words};

/// Elements that may stand inside a block, as in Fluent's DOM overlays.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q", "s",
    "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
];
const INLINE_ATTRIBUTES: &[&str] =
    &["cite", "datetime", "dir", "href", "hreflang", "lang", "title", "translate", "value"];

/// Checks the page of an edition.
pub(super) fn check(set: &mut Set<'_>, piece: Piece<'_>) {
    let edition = piece.edition;
    let path = Address::Article(edition.locale, &piece.head.id).file();
    let Some(page) = set.pages.remove(&path) else { return };
    check_title(set, &path, &page, edition);
    check_body(set, &path, &page, piece);
    check_pictures(set, &path, &page, piece);
    check_machine(set, &path, &page, piece);
    set.pages.insert(path, page);
}

/// Checks that a list names its articles, from the newest, and which of them a machine translated.
pub(super) fn check_list(set: &mut Set<'_>, listing: &Listing<'_>) {
    let path = listing.address().file();
    let Some(page) = set.pages.remove(&path) else { return };
    let expected: Vec<_> = listing
        .pieces
        .iter()
        .map(|Piece { head, edition }| {
            let file = Address::Article(listing.locale, &head.id).file();
            (Target::File(file, None), squeezed(&edition.title), text_lang(set.site, edition))
        })
        .collect();
    let headings = page.all("main h2");
    let found: Vec<_> = headings.iter().filter_map(|heading| listed(&path, *heading)).collect();
    if found != expected {
        let message =
            "the list does not name its articles, from the newest, with their titles and language tags";
        set.fault(&path, "list-entries", message);
    }
    set.pages.insert(path, page);
}

fn listed<'a>(path: &str, heading: ElementRef<'a>) -> Option<(Target<'a>, String, Option<String>)> {
    let link = heading.child_elements().find(|element| element.value().name() == "a")?;
    Some((follow(path, link.attr("href")?), words(link), heading.attr("lang").map(str::to_owned)))
}

fn check_title(set: &mut Set<'_>, path: &str, page: &Page, edition: &Edition) {
    let title = squeezed(&edition.title);
    if page.one("h1").map(words).as_deref() != Some(title.as_str()) {
        set.fault(path, "article-title", "the heading is not the article's title");
    }
    if !page.one("title").map(words).is_some_and(|in_head| in_head.starts_with(&title)) {
        set.fault(path, "article-title", "the page's title does not begin with the article's title");
    }
}

fn check_body(set: &mut Set<'_>, path: &str, page: &Page, Piece { head, edition }: Piece<'_>) {
    let Some(body) = page.one("#body") else {
        set.fault(path, "article-body", "the page has no element with the id “body”");
        return;
    };
    let blocks = edition.blocks.iter().filter(|block| block.role != Role::Title && !head.is_alt(block));
    let expected: String = blocks.clone().map(|block| without_spaces(&block.text)).collect();
    if without_spaces(&body.text().collect::<String>()) != expected {
        set.fault(path, "article-body", "the text on the page is not the text of the edition");
    }
    let elements: Vec<_> = body.descendent_elements().collect();
    for block in blocks {
        let Some(element) = elements.iter().find(|element| element.attr("id") == Some(&block.id)) else {
            set.fault(path, "article-block", format!("the block {} is not on the page", block.id));
            continue;
        };
        // Nearly always the markup is written as it reads, and need not be parsed to know it.
        let shown = element.inner_html();
        if shown != block.html && Some(shown) != as_parsed(&block.html) {
            set.fault(path, "article-block", format!("the block {} is not as it was released", block.id));
        }
        for inline in element.descendent_elements().filter(|inline| inline.id() != element.id()) {
            let is_safe = |(attribute, _)| INLINE_ATTRIBUTES.contains(&attribute);
            if !INLINE.contains(&inline.value().name()) || !inline.value().attrs().all(is_safe) {
                let name = inline.value().name();
                set.fault(
                    path,
                    "article-markup",
                    format!(
                        "the block {} has <{name}> or an attribute of it, which a text may not have",
                        block.id
                    ),
                );
            }
        }
    }
}

/// Every picture is on the page, in its order and size, with the words for it, and from the article's own folder.
fn check_pictures(set: &mut Set<'_>, path: &str, page: &Page, Piece { head, edition }: Piece<'_>) {
    let images = page.all("#body img");
    let mut is_whole = images.len() == head.pictures.len();
    for (image, picture) in images.iter().zip(&head.pictures) {
        let alt = edition.blocks.iter().find(|block| picture.alt.as_ref() == Some(&block.id));
        let leads_there = image.attr("src").is_some_and(|src| {
            let names = picture.names().into_iter().map(|name| picture::path(&head.id, &name));
            names.map(|file| Target::File(file, None)).any(|file| file == follow(path, src))
        });
        is_whole &= leads_there
            && image.attr("alt") == Some(alt.map_or("", |block| &block.text))
            && image.attr("id") == alt.map(|block| block.id.as_str())
            && image.attr("width").is_some()
            && image.attr("height").is_some();
    }
    if !is_whole {
        set.fault(
            path,
            "article-pictures",
            "the page does not show the article's pictures with the words for them",
        );
    }
}

/// A machine's text is marked as such, for people and for programs; no other text is.
fn check_machine(set: &mut Set<'_>, path: &str, page: &Page, Piece { head, edition }: Piece<'_>) {
    let is_machine = edition.provenance == Provenance::Machine;
    let note = page.one("#machine-note");
    if note.is_some() != is_machine {
        let message = if is_machine {
            "the page does not say that a machine translated the text"
        } else {
            "the page says that a machine translated the text, and none did"
        };
        set.fault(path, "machine-note", message);
    }
    if let (Some(_), true) = (note, is_machine) {
        let original = Address::Article(set.site.source, &head.id).file();
        let leads_there = |link: &ElementRef<'_>| {
            link.attr("href").is_some_and(|href| follow(path, href) == Target::File(original.clone(), None))
        };
        if !page.all("#machine-note a").iter().any(leads_there) {
            set.fault(
                path,
                "machine-original",
                "the note on the machine's translation does not lead to the original",
            );
        }
    }
    let tag = text_lang(set.site, edition);
    for marked in ["#title", "#body"] {
        if page.attr(marked, "lang") != tag.as_deref() {
            let message = match &tag {
                Some(tag) => format!("the language tag of {marked} is not {tag}"),
                None => format!("{marked} has a language tag of its own and must not have one"),
            };
            set.fault(path, "machine-language", message);
        }
    }
}

/// Inline markup as a browser understands it; `None` when it does not stay inside its block.
fn as_parsed(html: &str) -> Option<String> {
    let fragment = Html::parse_fragment(&format!("<p>{html}</p>"));
    let mut blocks = fragment.root_element().child_elements();
    let block = blocks.next()?;
    blocks.next().is_none().then(|| block.inner_html())
}

pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}
